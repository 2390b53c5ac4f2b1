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
  $ status P-0001 --now $(day 1)
  $ ok voix support P-0001 --key m2.key --yes --now $(day 2)
  $ status P-0001 --now $(day 2)
  $ status P-0001 --now $(day 4 11:59:59) | sed -n 2p
  $ status P-0001 --now $(day 4) | sed -n 2p

The deadlines, as a calendar: lines end with CR LF, long ones go on in the next.

  $ status --calendar - --now $(day 2) | sed 's/\r$/|/'

A vote opens when the text is frozen, under the rules of the charter, and lasts as long as these say.

  $ voix open P-0001 --key m1.key --now $(day 3) 2>&1
  $ voix open P-0001 --key m1.key --now $(day 4) --closes $(day 5 11:59:59) 2>&1
  $ voix open P-0001 --key m1.key --now $(day 4) --quorum 1 2>&1
  $ voix open P-0001 --key m1.key --now $(day 4) | sed -E 's/election [a-z2-7-]+/election ID/'
  $ grep -E '^(proposal|class|body|title|rule|closes)' proposals/P-0001-lift/poll/election.txt
  $ ls sealed | wc -l
  $ voix open P-0001 --key m1.key --now $(day 4 13:00:00) 2>&1
  $ for name in m1 m2 m3 m4; do
  >   printf '[question-1]\nanswer = "%s"\n' $([ $name = m4 ] && echo no || echo yes) > choice.toml
  >   ok voix cast P-0001 --choice choice.toml --yes --key $name.key --now $(day 4 14:00:00)
  > done
  $ ok voix collect P-0001 outbox/*.ballot --key m1.key --now $(day 4 15:00:00)
  $ status P-0001 --voters --now $(day 4 15:00:00)
  $ status P-0001 --now $(day 5) | sed -n '2,$p'
  $ ok voix close P-0001 --key m1.key --now $(day 5)
  $ status P-0001 --now $(day 5 13:00:00)
  $ status P-0001 --now $(day 5 13:00:00) --require in-force > /dev/null
  $ status P-0001 --now $(day 5 13:00:00) --require adopted > /dev/null
  $ status P-0001 --now $(day 6) --require in-force
  $ status P-0001 --now $(day 6) --json | sed -E 's/[0-9a-f]{64}/HEX/g'

A member declares an irregularity, another contests it.

  $ voix void P-0001 --contest --because why --key m5.key --yes --now $(day 7) 2>&1
  $ voix void P-0001 --because 'm6 was ill' --key m5.key --yes --now $(day 7)
  $ status P-0001 --now $(day 7)
  $ voix void P-0001 --contest --because 'I was not' --key m5.key --yes --now $(day 7) 2>&1
  $ ok voix void P-0001 --contest --because 'I was not ill' --key m6.key --yes --now $(day 8)
  $ status P-0001 --now $(day 8) | sed -n '2,5p'

The text of a decision that nobody signed is no decision.

  $ echo 'And a pool.' >> proposals/P-0001-lift/proposal.md
  $ status P-0001 --now $(day 8) --require in-force > /dev/null

A secret vote needs trustees.

  $ proposal vote "A vote" secret
  $ voix open P-0002 --key m1.key --now $(day 2) 2>&1
  $ ok voix trustee start ceremonies/2020 --threshold 1 --organiser m1.key --key-of ana=m2.key --now $(day 2)
  $ for round in 1 2 3; do ok voix trustee next ceremonies/2020 --key m2.key --now $(day 2); done
  $ voix open P-0002 --key m1.key --now $(day 2) 2>&1
