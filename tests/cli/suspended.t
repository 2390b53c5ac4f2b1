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
    - m2 asks: “Why Mondays?”
    - Questions: 1; holds: 0.
    - No objection stands.
    - A question of m2 is open: the round waits until it is settled, at the latest until 2020-11-06 13:00 +01:00.
  next:
    - answer the question of m2 (author), by 2020-11-06 13:00 +01:00
      voix stance P-0001 --answer m2 --because '…'
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

Nor is the text changed: a round is about one text, also while it waits.

  $ file=proposals/P-0002/proposal.md
  $ sed 's/two hours/a week/' $file > ../edited.md
  $ at 05 amend P-0002 --text ../edited.md --because 'Longer.' --key ../m4.key | tail -1
  next: once the round is over, m1 decides, with  voix amend P-0002 --accept A-1-m4
  $ at 05 amend P-0002 --accept A-1 --key ../m1.key
  voix: error: round 1 is not over [round-still-open]
  hint: wait for its end; `voix status` says when that is
  [2]
  $ cp $file proposals/P-0002/rounds/1 && cp ../edited.md $file
  $ at 05 submit P-0002 --key ../m1.key
  voix: error: round 1 is not over [round-still-open]
  hint: wait for its end; `voix status` says when that is
  [2]

Where another program signed it all the same, the round goes on about its own text, and the file is another one's.

  $ act m1 P-0002 proposals/P-0002/acts $(hash $file) 2020-11-05T14:00:00Z revise \
  >   "from $(hash proposals/P-0002/rounds/1/proposal.md)"
  $ at 06 status P-0002 --require in-force | sed -n 2p
  voix: warning: this act (revise) came after the text was frozen on 2020-11-02 13:00 +01:00, so it changes nothing [after-freezing]
  proposals/P-0002/acts/20201105T140000Z-m1-revise.act
  hint: put the change forward as a proposal that amends this one
  voix: error: the text of P-0002 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0002/proposal.md
  hint: get the text as it was decided, from the history of the folder
  state: in force, since 2020-11-06 13:00 +01:00
  $ at 06 status P-0002 --require in-force > ../said 2>&1
  [1]
  $ at 06 register
  voix: error: the text of P-0002 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0002/proposal.md
  hint: get the text as it was decided, from the history of the folder
  In force
    P-0001  T
            online vote, since 2020-11-06
  
  In doubt
    P-0002  T
            state as computed: in force
            the text of P-0002 in the folder is not the one that was decided
  [3]
  $ at 06 report P-0002 --format markdown 2> ../said | grep -o 'They last .*'
  They last two hours.
  $ grep -o 'text-not-.*' ../said
  text-not-decided]
  $ at 06 assembly proclaim P-0002 --key ../m4.key 2>&1 | grep -e warning -e Adopted
  voix: warning: the text of P-0002 in the folder is not the one that was decided [text-not-decided]
  T: Adopted.
  $ cp proposals/P-0002/rounds/1/proposal.md $file
  $ at 06 status P-0002 --require in-force > ../said 2>&1
  $ grep -o 'text-not-.*' ../said
  [1]

The question is answered and taken back, the hold ends by itself, and a round without quorum is opened again.

  $ ok at 05 stance P-0001 consent --key ../m2.key
  $ at 05 status P-0001 | sed -n 2p
  state: in force, since 2020-11-05 14:00 +01:00
  $ at 07 status P-0002 | sed -n 2p
  voix: warning: this act (revise) came after the text was frozen on 2020-11-02 13:00 +01:00, so it changes nothing [after-freezing]
  proposals/P-0002/acts/20201105T140000Z-m1-revise.act
  hint: put the change forward as a proposal that amends this one
  state: in force, since 2020-11-06 13:00 +01:00
  $ at 07 open P-0003 --key ../m1.key | head -1
  opened round 2 of P-0003, class consent: until 2020-11-08 14:00 +01:00
  $ at 07 status P-0003 | sed -n 2p
  state: being decided, since 2020-11-07 14:00 +01:00, until 2020-11-08 14:00 +01:00

A mandate is granted as it was decided, or not at all.

  $ submitted P-0004 mandate 'holders = ["m2"]' 'scope = "Open an account"' 'until = 2021-06-01' && opened P-0004 2
  $ for member in m1 m3 m4; do says P-0004 consent; done
  $ sed -i 's/"m2"/"m1"/' proposals/P-0004/proposal.md
  $ at 05 mandate grant P-0004
  voix: error: the text of P-0004 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0004/proposal.md
  hint: get the text as it was decided, from the history of the folder
  [3]
  $ sed -i 's/"m1"\]/"m2"]/' proposals/P-0004/proposal.md
  $ at 05 mandate grant P-0004
  wrote mandates/M-0001.toml
  M-0001: m2, until 2021-06-01: Open an account
