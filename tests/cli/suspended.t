What a consent round waits for: a question, a hold, members who have not answered.

  $ . $TESTDIR/../support/consent.sh
  $ mkdir group && cd group
  $ assembly <<END
  > [charter]
  > version = 1
  > name = "Test"
  > language = "en"
  > timezone = "Europe/Paris"
  > [class.consent]
  > rule = "consent"
  > [consent]
  > hold_max = "P2D"
  > END
  $ for id in P-0001 P-0002 P-0003; do submitted $id text; opened $id 2; done
  $ at() { day=$1; shift; voix "$@" --now 2020-11-${day}T13:00:00Z; }
  $ says() { ok at 03 stance "$@" --key ../$member.key; }
  $ for member in m1 m3 m4; do says P-0001 consent; says P-0002 consent; done
  $ member=m2; says P-0001 question --because 'Why Mondays?'; says P-0002 hold; says P-0003 consent
  $ for id in P-0001 P-0002 P-0003; do at 05 status $id | sed -n '2p;/why/,$p'; done
  state: suspended, since 2020-11-04 13:00 +01:00, until 2020-11-06 13:00 +01:00
  why:
    - Of 5 members asked, 4 answered. Consents: 3; reserves: 0; stood aside: 0; objections: 0.
    - Questions: 1; holds: 0.
    - No objection stands.
    - A question of m2 is open: the round waits until it is settled, at the latest until 2020-11-06 13:00 +01:00.
  next:
    - whoever asked says, once that is answered, where they stand (m2), by 2020-11-06 13:00 +01:00
      voix stance P-0001 consent
  state: suspended, since 2020-11-04 13:00 +01:00, until 2020-11-06 13:00 +01:00
  why:
    - Of 5 members asked, 4 answered. Consents: 3; reserves: 0; stood aside: 0; objections: 0.
    - Questions: 0; holds: 1.
    - No objection stands.
    - m2 asked to hold: the end of the round moves, once, to 2020-11-06 13:00 +01:00.
  next:
    - answer: consent, reserve, objection … (m5), by 2020-11-06 13:00 +01:00
      voix stance P-0002 consent
  state: suspended, since 2020-11-04 13:00 +01:00
  why:
    - Of 5 members asked, 1 answered. Consents: 1; reserves: 0; stood aside: 0; objections: 0.
    - No objection stands.
    - Quorum: 2 × responded ≥ roll. Here 2 < 5: too few members answered, so nothing is decided.
  next:
    - open another round (members)
      voix open P-0003

While a round waits, no other is opened.

  $ at 05 open P-0002 --key ../m1.key
  voix: error: P-0002 cannot be put to the vote now: suspended. Of 5 members asked, 4 answered. Consents: 3; reserves: 0; stood aside: 0; objections: 0. Questions: 0; holds: 1. No objection stands. m2 asked to hold: the end of the round moves, once, to 2020-11-06 13:00 +01:00. [cannot-be-opened]
  hint: `voix status P-0002` tells what is needed next
  [2]

The question is answered and taken back, the hold ends by itself, and a round without quorum is opened again.

  $ ok at 05 stance P-0001 consent --key ../m2.key
  $ at 05 status P-0001 | sed -n 2p
  state: in force, since 2020-11-05 14:00 +01:00
  $ at 07 status P-0002 | sed -n 2p
  state: in force, since 2020-11-06 13:00 +01:00
  $ at 07 open P-0003 --key ../m1.key | head -1
  opened round 2 of P-0003, class consent: until 2020-11-08 14:00 +01:00
  $ at 07 status P-0003 | sed -n 2p
  state: being decided, since 2020-11-07 14:00 +01:00, until 2020-11-08 14:00 +01:00
