A proposal from its submission to its entry into force. "--now" plays the days.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.lift]
  > sponsors = 1
  > discussion_min = "P2D"
  > contest = "P1D"
  > secrecy = "open"
  > 
  > [class.secret]
  > END
  $ proposal lift "A lift" lift
  $ status() { voix status "$@"; }
  $ day() { echo 2020-10-0$1T${2:-12:00:00}Z; }

Nobody supports it yet.

  $ status --now $(day 1)
  P-0001  submitted  A lift → sponsors still missing: 1 (members), by 2020-10-22 14:00 +02:00
  $ status P-0001 --now $(day 1)
  P-0001  A lift
  state: submitted, since 2020-10-01 14:00 +02:00, until 2020-10-22 14:00 +02:00
  class: lift; decided by: online vote
  why:
    - Sponsors: 0 of 1, by 2020-10-22 14:00 +02:00; the author is not one of them.
  next:
    - sponsors still missing: 1 (members), by 2020-10-22 14:00 +02:00
      voix support P-0001
  $ ok voix support P-0001 --key m2.key --yes --now $(day 2)
  $ status P-0001 --now $(day 2)
  P-0001  A lift
  state: in discussion, since 2020-10-02 14:00 +02:00, until 2020-10-04 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:
    - It can be discussed and amended until 2020-10-04 14:00 +02:00.
  next:
    - discuss it; who wants another text amends it (members), by 2020-10-04 14:00 +02:00
      voix amend P-0001 --text FILE --because '…'
  $ status P-0001 --now $(day 4 11:59:59) | sed -n 2p
  state: in discussion, since 2020-10-02 14:00 +02:00, until 2020-10-04 14:00 +02:00
  $ status P-0001 --now $(day 4) | sed -n 2p
  state: text frozen, to be voted on, since 2020-10-04 14:00 +02:00

The deadlines, as a calendar: lines end with CR LF, long ones go on in the next.

  $ status --calendar - --now $(day 2) | sed 's/\r$/|/'
  BEGIN:VCALENDAR|
  VERSION:2.0|
  PRODID:-//voix//voix//EN|
  BEGIN:VEVENT|
  UID:P-0001-need-discussion@Tenants|
  DTSTAMP:20201002T120000Z|
  DTSTART:20201004T120000Z|
  SUMMARY:P-0001: discuss it\; who wants another text amends it|
  DESCRIPTION:A lift\nvoix amend P-0001 --text FILE --because '…'|
  END:VEVENT|
  END:VCALENDAR|

  $ status --calendar empty.ics --now 2020-09-30T12:00:00Z
  nothing has a deadline: no calendar is written
  $ test -e empty.ics
  [1]

A vote opens when the text is frozen, under the rules of the charter, and lasts as long as these say.

  $ voix open P-0001 --key m1.key --now $(day 3) 2>&1
  voix: error: P-0001 cannot be put to the vote now: in discussion. It can be discussed and amended until 2020-10-04 14:00 +02:00. [cannot-be-opened]
  hint: `voix status P-0001` tells what is needed next
  [2]
  $ voix open P-0001 --key m1.key --now $(day 4) --closes $(day 5 11:59:59) 2>&1
  voix: error: a vote of the class lift lasts 24 hours at least: it cannot close before 2020-10-05 14:00 +02:00 [closes-too-soon]
  hint: give a later --closes, or leave it out
  [2]
  $ voix open P-0001 --key m1.key --now $(day 4) --closes 2099-10-05 2>&1
  voix: error: --closes cannot be “2099-10-05” [bad-value]
  hint: write for example: 2020-10-30T19:00
  [2]
  $ voix open P-0001 --key m1.key --now $(day 4) --closes 2099-10-05T12:00 2>&1
  voix: error: 2099-10-05 12:00 +01:00 is more than a year away: nothing would be decided until then [closes-too-late]
  hint: look at the year, or choose an earlier --closes
  [2]
  $ voix open P-0001 --key m1.key --now $(day 4) --quorum 1 2>&1
  voix: error: --quorum is not chosen at the opening: what the proposal and the charter say counts, and nothing else [flag-of-charter]
  hint: leave it out; `voix charter show` tells the rules
  [2]
  $ voix open P-0001 --key m1.key --now $(day 4) | sed -E 's/election [a-z2-7-]+/election ID/'
  opened proposals/P-0001-lift/poll: election ID
  rule: majority; open from 2020-10-04 14:00 +02:00 to 2020-10-05 14:00 +02:00
  6 members may vote
  next: publish the folder; members vote with  voix cast proposals/P-0001-lift/poll
  $ grep -E '^(proposal|class|body|title|rule|closes)' proposals/P-0001-lift/poll/election.txt
  title A lift
  proposal P-0001
  class lift
  body online
  closes 2020-10-05T12:00:00Z
  title A lift
  rule majority:> 1/2:cast
  $ ls sealed | wc -l
  1
  $ voix open P-0001 --key m1.key --now $(day 4 13:00:00) 2>&1
  voix: error: P-0001 cannot be put to the vote now: being decided. Members who have voted: 0 of 6. The vote ends on 2020-10-05 14:00 +02:00. [cannot-be-opened]
  hint: `voix status P-0001` tells what is needed next
  [2]
  $ for name in m1 m2 m3 m4; do
  >   printf '[question-1]\nanswer = "%s"\n' $([ $name = m4 ] && echo non || echo oui) > choice.toml
  >   ok voix cast P-0001 --choice choice.toml --yes --key $name.key --now $(day 4 14:00:00)
  > done
  $ ok voix collect P-0001 outbox/*.ballot --key m1.key --now $(day 4 15:00:00)
  $ status P-0001 --voters --now $(day 4 15:00:00)
  P-0001  A lift
  state: being decided, since 2020-10-04 14:00 +02:00, until 2020-10-05 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:
    - Members who have voted: 4 of 6. The vote ends on 2020-10-05 14:00 +02:00.
  next:
    - vote (m5 and m6), by 2020-10-05 14:00 +02:00
      voix cast P-0001
  4 members have voted
  not yet:
    - m5 and m6
  $ status P-0001 --now $(day 5) | sed -n '2,$p'
  state: closed, to be counted, since 2020-10-05 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:
    - The vote ended on 2020-10-05 14:00 +02:00.
  next:
    - close the vote (keeper)
      voix close P-0001
  $ ok voix close P-0001 --key m1.key --now $(day 5)
  $ status P-0001 --now $(day 5 13:00:00)
  P-0001  A lift
  state: adopted, not yet in force, since 2020-10-05 14:00 +02:00, until 2020-10-06 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:
    - 2 × yes = 2 × 3 = 6 > 4 = cast: the majority asked for is reached.
    - If 1 of the yes votes had been no, it would have been rejected.
    - With 2 more no, and every other vote as it is, it would have been rejected.
    - It is adopted, and enters into force on 2020-10-06 14:00 +02:00 unless an irregularity is declared.
  next:
    - declare an irregularity, if there was one (members), by 2020-10-06 14:00 +02:00
      voix void P-0001 --because …
  $ status P-0001 --now $(day 5 13:00:00) --require in-force > /dev/null
  [1]
  $ status P-0001 --now $(day 5 13:00:00) --require adopted > /dev/null
  $ status P-0001 --now $(day 6) --require in-force
  P-0001  A lift
  state: in force, since 2020-10-06 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:
    - 2 × yes = 2 × 3 = 6 > 4 = cast: the majority asked for is reached.
    - If 1 of the yes votes had been no, it would have been rejected.
    - With 2 more no, and every other vote as it is, it would have been rejected.
    - It is in force since 2020-10-06 14:00 +02:00.
  $ status P-0001 --now $(day 6) --json | sed -E 's/[0-9a-f]{64}/HEX/g'
  {"schema":"voix.status/1","now":"2020-10-06T12:00:00Z","proposals":[{"id":"P-0001","folder":"proposals/P-0001-lift","title":"A lift","state":"in-force","since":"2020-10-06T12:00:00Z","until":null,"class":"lift","body":"online","text":"HEX","sponsors":["m2"],"why":[{"step":"majority-met","formula":"2 × yes = 2 × 3 = 6 > 4 = cast"},{"step":"majority-if-yes-were-no","votes":1},{"step":"majority-if-more-no","votes":2},{"step":"life-in-force","time":"2020-10-06 14:00 +02:00"}],"needs":[],"decision":{"adopted":true,"body":"online","class":"lift","text":"HEX","charter":"HEX","decided":"2020-10-05T12:00:00Z","in_force_from":"2020-10-06T12:00:00Z"},"findings":[]}]}

A member declares an irregularity, another contests it.

  $ voix void P-0001 --contest --because why --key m5.key --yes --now $(day 7) 2>&1
  voix: error: nobody has declared an irregularity of P-0001 [nothing-to-contest]
  hint: leave out --contest to declare one
  [2]
  $ voix void P-0001 --because 'm6 was ill' --key m5.key --yes --now $(day 7)
  wrote proposals/P-0001-lift/acts/20201007T120000Z-m5-void.act
  It is void unless another member contests that.
  $ status P-0001 --now $(day 7)
  P-0001  A lift
  state: void, since 2020-10-07 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:
    - m5 declared an irregularity on 2020-10-07 14:00 +02:00, and nobody contests it: “m6 was ill”.
  next:
    - whoever disagrees contests the irregularity (members)
      voix void P-0001 --contest --because …
  $ voix void P-0001 --contest --because 'I was not' --key m5.key --yes --now $(day 7) 2>&1
  voix: error: it was you who declared the irregularity of P-0001 [contest-own-void]
  hint: another member contests it
  [2]
  $ ok voix void P-0001 --contest --because 'I was not ill' --key m6.key --yes --now $(day 8)
  $ status P-0001 --now $(day 8) | sed -n '2,5p'
  state: in force, since 2020-10-06 14:00 +02:00
  class: lift; decided by: online vote
  sponsors: m2
  why:

What was contested is settled: nobody declares it again.

  $ setsid -w "$TESTDIR/../errors/both" void P-0001 --because 'm6 was ill' --key m5.key --yes --now $(day 9)
  voix: error: this irregularity of P-0001 was contested before: declared again (m5), it does not count [void-after-contest]
  hint: put a new decision to the vote: voix draft --supersedes P-0001; another irregularity has another reason
  voix: erreur : cette irrégularité de P-0001 a déjà été contestée : déclarée de nouveau (m5), elle ne compte pas [void-after-contest]
  conseil : mettez une nouvelle décision aux voix : voix draft --supersedes P-0001 ; une autre irrégularité a un autre motif
  [2]
  $ voix status P-0001 --now $(day 9) --require in-force > /dev/null

The text of a decision that nobody signed is no decision.

  $ echo 'And a pool.' >> proposals/P-0001-lift/proposal.md
  $ status P-0001 --now $(day 8) --require in-force > /dev/null
  voix: error: the text of P-0001 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0001-lift/proposal.md
  hint: get the text as it was decided, from the history of the folder
  [1]

A secret vote needs trustees.

  $ proposal vote "A vote" secret
  $ voix open P-0002 --key m1.key --now $(day 2) 2>&1
  voix: error: the vote is secret, and ceremonies holds no finished ceremony of trustees [no-ceremony]
  hint: make one: voix trustee start ceremonies/2020 …
  [2]
  $ ok voix trustee start ceremonies/2020 --threshold 1 --organiser m1.key --key-of ana=m2.key
  $ for round in 1 2 3; do ok voix trustee next ceremonies/2020 --key m2.key; done
  $ voix open P-0002 --key m1.key --now $(day 2) 2>&1
  voix: error: the ceremony ceremonies/2020 has 1 trustees of whom 1 open the totals; the charter asks for 3 and 2 [too-few-trustees]
  hint: make a new ceremony: voix trustee start
  [2]
