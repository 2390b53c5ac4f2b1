A first meeting without quorum and a second call; and a vote of hands and remote ballots together.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.called]
  > body = "assembly"
  > quorum = "1/2"
  > quorum_of = "present"
  > second_call = "1/3"
  > 
  > [class.both]
  > body = "assembly"
  > quorum = "1/2"
  > secrecy = "open"
  > END
  $ proposal budget "A budget" called
  $ proposal name "A name" both
  $ call() { ok voix assembly notice --title Assembly --starts ${evening}T19:00:00+01:00 --item P-0001 --item P-0002 \
  >   --key m1.key --yes --now $1T12:00:00Z; }
  $ state() { voix status $1 --now $(at $2) | sed -n '2p;/why/,$p'; }
  $ call 2020-10-10

Two of six come.

  $ attend in 19:00 m1 m2
  $ state P-0001 19:30
  state: being decided, since 2020-10-30 19:00 +01:00
  why:
    - The text is frozen since 2020-10-22 14:00 +02:00; it can be put to the vote.
    - The meeting of 2020-10-30 decides.
    - So far too few are in the room: 2 × present ≥ roll, and 4 < 6. Whoever comes is noted: voix assembly attend.
  next:
    - two tellers count the hands and sign the same count (tellers)
      voix assembly count P-0001 yes=…,no=…,blank=…
  $ evening=2020-11-20; call 2020-11-01
  $ state P-0001 12:00
  state: quorum not reached, since 2020-10-30 19:00 +01:00
  why:
    - The text is frozen since 2020-10-22 14:00 +02:00; it can be put to the vote.
    - Quorum of those present: 2 × present ≥ roll. Here 4 < 6: too few, so nothing is decided.
  next:
    - the meeting “Assembly”, 2020-11-20 19:00 +01:00

At the second call two are enough, one is not.

  $ attend in 19:00 m1
  $ state P-0001 19:10
  state: being decided, since 2020-11-20 19:00 +01:00
  why:
    - The text is frozen since 2020-10-22 14:00 +02:00; it can be put to the vote.
    - The meeting of 2020-11-20 decides.
    - So far too few are in the room: 3 × present ≥ roll, and 3 < 6. Whoever comes is noted: voix assembly attend.
  next:
    - two tellers count the hands and sign the same count (tellers)
      voix assembly count P-0001 yes=…,no=…,blank=…
  $ attend in 19:20 m2
  $ hands m1 19:30 P-0001 yes=2,no=0
  $ hands m2 19:30 P-0001 yes=2,no=0
  $ state P-0001 19:31
  state: adopted, not yet in force, since 2020-11-20 19:30 +01:00, until 2020-11-21 19:00 +01:00
  why:
    - 2 × yes = 2 × 2 = 4 > 2 = cast: the majority asked for is reached.
    - If 1 of the yes votes had been no, it would have been rejected.
    - With 2 more no, and every other vote as it is, it would have been rejected.
    - Quorum of those present: 3 × present ≥ roll. Here 6 ≥ 6: enough.
    - It is adopted, and enters into force on 2020-11-21 19:00 +01:00 unless an irregularity is declared.
  next:
    - proclaim the outcome, which the meeting is waiting for (members)
      voix assembly proclaim P-0001
    - declare an irregularity, if there was one (members), by 2020-11-21 19:00 +01:00
      voix void P-0001 --because …

Four in the room, two elsewhere; a member who votes from elsewhere has no hand.

  $ attend in 19:40 m3 m4
  $ voix open P-0002 --closes $(at 20:30) --key m1.key --yes --now $(at 19:45) | sed -n 2p
  rule: majority; open from 2020-11-20 19:45 +01:00 to 2020-11-20 20:30 +01:00
  $ for name in m5 m6; do
  >   printf '[question-1]\nanswer = "yes"\n' > choice.toml
  >   ok voix cast P-0002 --choice choice.toml --yes --key $name.key --now $(at 20:00)
  > done
  $ ok voix collect P-0002 outbox/*.ballot --key m1.key --now $(at 20:10)
  $ hands m2 20:20 P-0002 yes=2,no=2
  $ hands m3 20:20 P-0002 yes=2,no=2
  $ state P-0002 20:25
  state: being decided, since 2020-11-20 19:45 +01:00, until 2020-11-20 20:30 +01:00
  why:
    - Members who have voted: 2 of 6. The vote ends on 2020-11-20 20:30 +01:00.
    - At the meeting of 2020-11-20 hands were counted too, as m2 and m3 signed: they are added to the ballots when the vote ends.
  $ ok voix close P-0002 --key m1.key --now $(at 20:35)
  $ ok voix tally P-0002 --key m1.key
  $ state P-0002 20:36
  state: adopted, not yet in force, since 2020-11-20 20:30 +01:00, until 2020-11-21 19:00 +01:00
  why:
    - 2 × yes = 2 × 4 = 8 > 6 = cast: the majority asked for is reached.
    - If 1 of the yes votes had been no, it would have been rejected.
    - With 2 more no, and every other vote as it is, it would have been rejected.
    - Quorum: 2 × cast ≥ roll. Here 12 ≥ 6: enough members voted.
    - It is adopted, and enters into force on 2020-11-21 19:00 +01:00 unless an irregularity is declared.
  next:
    - proclaim the outcome, which the meeting is waiting for (members)
      voix assembly proclaim P-0002
    - declare an irregularity, if there was one (members), by 2020-11-21 19:00 +01:00
      voix void P-0002 --because …

The minutes name the quorum that held, and explain tells a result step by step.

  $ voix minutes 2020-11-20 --output - --now $(at 20:40) | grep -i 'second call\|ballot,'
  At 19:30, 2 members with a vote were present. This is a second call. Quorum of those present: 3 × present ≥ roll; 6 ≥ 6 holds.
  Open ballot, 19:45 to 20:30: 2 of 6 members voted.
  $ voix explain P-0002 | sed -n 1,2p
  hands were counted too, and this is the poll alone: `voix status` counts both together
  No decision: the quorum is not reached.
  Quorum: 2 × cast ≥ roll. Here 4 < 6: too few members voted, so nothing is decided.
