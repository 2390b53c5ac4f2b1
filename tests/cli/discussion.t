Without "discussion_min" a text is open until it is put to the vote: by its opening, or at a meeting.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.open]
  > secrecy = "open"
  > 
  > [class.consent]
  > rule = "consent"
  > min_duration = "P1D"
  > 
  > [class.slow]
  > rule = "consent"
  > discussion_min = "P2D"
  > END
  $ proposal bench "A bench" open
  $ proposal garden "A garden" consent
  $ voix status P-0001 --now 2020-10-02T12:00:00Z
  P-0001  A bench
  state: in discussion, since 2020-10-01 14:00 +02:00, until 2020-10-22 14:00 +02:00
  class: open; decided by: online vote
  why:
    - It can be discussed and amended until it is put to the vote, 2020-10-22 14:00 +02:00 at the latest.
  next:
    - open the vote (members)
      voix open P-0001
    - discuss it; who wants another text amends it (members), by 2020-10-22 14:00 +02:00
      voix amend P-0001 --text FILE --because '…'
  $ ok voix support P-0001 --key m2.key --yes --now 2020-10-02T12:00:00Z
  $ voix open P-0001 --key m1.key --now 2020-10-03T12:00:00Z | sed -n '2,3p'
  rule: majority; open from 2020-10-03 14:00 +02:00 to 2020-10-04 14:00 +02:00
  6 members may vote
  $ voix support P-0001 --key m3.key --yes --now 2020-10-03T13:00:00Z
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  [2]
  $ voix raise P-0001 --class general --key m3.key --yes --now 2020-10-03T13:00:00Z
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  [2]
  $ voix status P-0001 --now 2020-10-03T13:00:00Z | sed -n 2p
  state: being decided, since 2020-10-03 14:00 +02:00, until 2020-10-04 14:00 +02:00

A meeting has the second one on its agenda: its round is opened there.

  $ notice --item P-0002
  $ voix status P-0002 --now 2020-10-20T12:00:00Z | sed -n '2p;/next/,$p'
  state: in discussion, since 2020-10-01 14:00 +02:00, until 2020-10-22 14:00 +02:00
  next:
    - the meeting “General assembly”, 2020-10-30 19:00 +01:00
    - discuss it; who wants another text amends it (members), by 2020-10-22 14:00 +02:00
      voix amend P-0002 --text FILE --because '…'
  $ voix status P-0002 --now $(at 19:30) | sed -n '2p;/next/,$p'
  state: being decided, since 2020-10-30 19:00 +01:00
  next:
    - open the vote (members)
      voix open P-0002 --closes 2020-10-30T20:30
    - two tellers count the hands and sign the same count (tellers)
      voix assembly count P-0002 consent=…,reserve=…,objection=…
  $ voix open P-0002 --key m1.key --yes --now $(at 19:30)
  opened round 1 of P-0002, class consent: until 2020-10-31 19:30 +01:00
  6 members are asked
  next: commit and push proposals/P-0002-garden; members answer with  voix stance P-0002 consent
  $ voix status P-0002 --now $(at 20:00) | sed -n 2p
  state: being decided, since 2020-10-30 19:30 +01:00, until 2020-10-31 19:30 +01:00

With "discussion_min" nobody consents to another text than the one that was discussed: it changes between rounds only.

  $ proposal pond "A pond" slow
  $ sed -i 's/A pond, from/Three ponds, from/' proposals/P-0003-pond/proposal.md
  $ voix submit P-0003 --key m1.key --yes --now 2020-10-03T13:00:00Z
  voix: error: P-0003 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0003 says what is possible now
  [2]

Nobody votes on an election before somebody is proposed.

  $ proposal accounts "Who keeps the accounts" open election "$(printf 'scope = "Keep them"\nuntil = 2021-06-30')"
  $ voix open E-0001 --key m1.key --now 2020-10-03T12:00:00Z
  voix: error: nobody is proposed yet for this election [round-without-nominee]
  hint: voix nominate E-0001 --propose MEMBER --because '…'
  [2]

A question is asked while a text is discussed: the discussion waits for the answer of the author.

  $ proposal lamp "A lamp" open
  $ voix stance P-0004 consent --key m2.key --yes --now 2020-10-02T12:00:00Z
  voix: error: the class “open” does not decide by consent [round-without-consent]
  hint: it votes: voix open, then voix cast; or raise the proposal to a class whose rule is consent or lazy
  [2]
  $ voix stance P-0004 question --because "Which one?" --key m2.key --yes --now 2020-10-02T12:00:00Z
  wrote proposals/P-0004-lamp/acts/20201002T120000Z-m2-stance.act
  $ voix status P-0004 --now 2020-10-02T13:00:00Z | sed -n '2p;/why/,$p'
  state: suspended, since 2020-10-02 14:00 +02:00, until 2020-10-22 14:00 +02:00
  why:
    - A question waits for an answer, until 2020-10-22 14:00 +02:00 at the latest. Asked by: m2.
    - m2 asks: “Which one?”
  next:
    - answer the question of m2 (author), by 2020-10-22 14:00 +02:00
      voix stance P-0004 --answer m2
  $ voix stance P-0004 --answer m2 --because "That one." --key m1.key --yes --now 2020-10-02T14:00:00Z
  wrote proposals/P-0004-lamp/acts/20201002T140000Z-m1-answer.act
  $ voix status P-0004 --now 2020-10-02T15:00:00Z | sed -n 2p
  state: in discussion, since 2020-10-01 14:00 +02:00, until 2020-10-22 14:00 +02:00
  $ ok voix stance P-0004 question --because "Who pays?" --key m3.key --yes --now 2020-10-02T16:00:00Z
  $ voix status P-0004 --now 2020-10-02T16:00:00Z | sed -n 2p
  state: suspended, since 2020-10-02 18:00 +02:00, until 2020-10-22 14:00 +02:00
  $ voix stance P-0004 consent --key m3.key --yes --now 2020-10-02T17:00:00Z
  wrote proposals/P-0004-lamp/acts/20201002T170000Z-m3-stance.act
  $ voix status P-0004 --now 2020-10-02T18:00:00Z | sed -n 2p
  state: in discussion, since 2020-10-01 14:00 +02:00, until 2020-10-22 14:00 +02:00

  $ voix lint P-0004 --now 2020-10-02T18:00:00Z 2>&1 | grep -o '\[[a-z-]*\]'
  [section-missing]
  [section-missing]

What cannot be opened leaves nothing behind, and a poll that does not count is put aside.

  $ mv sealed kept
  $ voix open P-0004 --cosignatures 2 --key m1.key --now 2020-10-03T12:00:00Z
  voix: error: so few cosignatures do not prove that all trustees saw one board [election-too-few-cosignatures]
    cosignatures 2 dishonest 0
                             ^
  hint: with w witnesses of which d may be dishonest, ask for at least (w + 1 + d) / 2 cosignatures
  [3]
  $ ls -d sealed 2> /dev/null; mv kept sealed
  $ voix open proposals/P-0004-lamp/poll --title Lamp --rule majority --public --roll roll.toml \
  >   --closes 2020-10-05T12:00:00Z --key m1.key --now 2020-10-03T12:00:00Z | sed -n 2p
  rule: majority; open from 2020-10-03 14:00 +02:00 to 2020-10-05 14:00 +02:00
  $ voix status P-0004 --now 2020-10-03T13:00:00Z 2>&1 | grep -A1 poll-not-bound | tee advice
  voix: warning: the poll proposals/P-0004-lamp/poll is not bound to a text, so it does not decide P-0004 [poll-not-bound]
  hint: put it aside and open another: mv proposals/P-0004-lamp/poll proposals/P-0004-lamp/poll-void; voix open P-0004
  $ sed -n 's/.*: \(mv .*\);.*/\1/p' advice > command; sh command

A second one gets a name that is free.

  $ ok voix open proposals/P-0004-lamp/poll --title Lamp --rule majority --public --roll roll.toml \
  >   --closes 2020-10-05T12:00:00Z --key m1.key --now 2020-10-03T13:30:00Z
  $ voix status P-0004 --now 2020-10-03T13:40:00Z 2>&1 | grep -A1 poll-not-bound | tee advice
  voix: warning: the poll proposals/P-0004-lamp/poll is not bound to a text, so it does not decide P-0004 [poll-not-bound]
  hint: put it aside and open another: mv proposals/P-0004-lamp/poll proposals/P-0004-lamp/poll-void-2; voix open P-0004
  $ sed -n 's/.*: \(mv .*\);.*/\1/p' advice > command; sh command
  $ ls proposals/P-0004-lamp
  acts
  poll-void
  poll-void-2
  proposal.md
  $ voix open P-0004 --key m1.key --now 2020-10-03T14:00:00Z | sed -n 2p
  rule: majority; open from 2020-10-03 16:00 +02:00 to 2020-10-04 16:00 +02:00
  $ voix status P-0004 --now 2020-10-03T15:00:00Z 2>&1 | sed -n 2p
  state: being decided, since 2020-10-03 16:00 +02:00, until 2020-10-04 16:00 +02:00

A vote that begins later is sealed now, and so is its text.

  $ proposal heater "A heater" open
  $ voix open P-0005 --opens 2020-10-05T12:00:00Z --key m1.key --now 2020-10-03T12:00:00Z | sed -n 2p
  rule: majority; open from 2020-10-05 14:00 +02:00 to 2020-10-06 14:00 +02:00
  $ voix status P-0005 --now 2020-10-04T12:00:00Z
  P-0005  A heater
  state: being decided, since 2020-10-03 14:00 +02:00, until 2020-10-05 14:00 +02:00
  class: open; decided by: online vote
  why:
    - The vote is sealed. It begins on 2020-10-05 14:00 +02:00.
  $ voix raise P-0005 --class general --key m3.key --yes --now 2020-10-04T13:00:00Z 2>&1 | head -n 1
  voix: error: P-0005 is past its discussion, and this would not count [proposal-fixed]
  $ voix status P-0005 --now 2020-10-05T12:00:00Z | sed -n '2p;/why/,$p'
  state: being decided, since 2020-10-05 14:00 +02:00, until 2020-10-06 14:00 +02:00
  why:
    - Members who have voted: 0 of 6. The vote ends on 2020-10-06 14:00 +02:00.
  next:
    - vote (m1, m2, m3, m4, m5 and m6), by 2020-10-06 14:00 +02:00
      voix cast P-0005
