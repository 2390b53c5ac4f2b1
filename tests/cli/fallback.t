When consent fails and rounds are used up, the charter's fallback decides: a vote that shows the objections, the
assembly, or nobody.

  $ . $TESTDIR/../support/consent.sh
  $ at() { day=$1; shift; voix "$@" --now 2020-11-${day}T13:00:00Z; }
  $ objected() {
  >   mkdir $1 && cd $1
  >   assembly <<END
  > [charter]
  > version = 1
  > name = "Test"
  > language = "en"
  > timezone = "Europe/Paris"
  > [class.consent]
  > rule = "consent"
  > [class.vote]
  > secrecy = "open"
  > [class.general]
  > body = "assembly"
  > [assembly]
  > notice = "P1D"
  > [consent]
  > rounds_max = 1
  > fallback = "$2"
  > END
  >   submitted P-0001 text
  >   opened P-0001 2
  >   for member in m1 m3 m4; do ok at 03 stance P-0001 consent --key ../$member.key; done
  >   ok at 03 stance P-0001 objection --target 'They last two hours.' --ground limit \
  >     --because 'I cannot stay that long.' --consequence 'I could never vote.' --remedy 'One hour.' --key ../m2.key
  > }
  $ objected vote vote:vote
  $ at 04 status P-0001 | sed -n '2,$p'
  state: text frozen, to be voted on, since 2020-11-02 13:00 +01:00
  class: vote; decided by: online vote
  why:
    - Of 5 members asked, 4 answered. Consents: 3; reserves: 0; stood aside: 0; objections: 1.
    - Objections that stand: O-1-m2.
    - Quorum: 2 × responded ≥ roll. Here 8 ≥ 5: enough members answered.
    - An objection stood at its end, and no round is left: under this charter a vote decides, of the class vote, with the objections on its ballot.
    - Round 1 was the last one, and objections stood.
    - The text is frozen since 2020-11-02 13:00 +01:00; it can be put to the vote.
  next:
    - open the vote (members)
      voix open P-0001
  $ at 05 open P-0001 --key ../m1.key | grep ^rule
  rule: majority; open from 2020-11-05 14:00 +01:00 to 2020-11-06 14:00 +01:00
  $ at 05 status P-0001 | sed -n '2,3p'
  state: being decided, since 2020-11-05 14:00 +01:00, until 2020-11-06 14:00 +01:00
  class: vote; decided by: online vote
  $ voix cast P-0001 --template
  # Objection O-1-m2 of m2 to “They last two hours.”: I cannot stay that long. I could never vote. Remedy proposed: One hour.
  # T
  
  [question-1]
  # T
  # yes, no and blank
  answer = ""
  $ printf '[question-1]\nanswer = "no"\n' > choice.toml
  $ at 05 cast P-0001 --choice choice.toml --yes --key ../m2.key 2>&1 | grep Objection
     Objection O-1-m2 of m2 to “They last two hours.”: I cannot stay that long. I could never vote. Remedy proposed: One hour.

An objection that is taken back before the vote begins is not weighed in it, and one that is taken back later is.

  $ cd .. && rm *.key && objected lifted vote:vote
  $ at 04 stance P-0001 --lift O-1 --key ../m2.key | tail -n 1
  next: commit and push it
  $ at 04 status P-0001 | grep -e state -e Objections -e Taken
  state: text frozen, to be voted on, since 2020-11-02 13:00 +01:00
    - Taken back by their authors since, and so not weighed in what follows: O-1-m2.
  $ ok at 05 open P-0001 --key ../m1.key
  $ voix cast P-0001 --template | head -n 1
  # T
  $ cd .. && rm *.key && objected kept vote:vote
  $ ok at 05 open P-0001 --key ../m1.key
  $ at 05 stance P-0001 --lift O-1 --key ../m2.key
  wrote proposals/P-0001/rounds/1/20201105T130000Z-m2-lift.act
  the vote has begun: O-1-m2 stays on its ballot
  next: commit and push it
  $ voix cast P-0001 --template | head -n 1
  # Objection O-1-m2 of m2 to “They last two hours.”: I cannot stay that long. I could never vote. Remedy proposed: One hour.

The assembly, to which it goes once it is on an agenda.

  $ cd .. && rm *.key && objected assembly assembly
  $ at 04 status P-0001 | sed -n '2p;/next/,$p'
  state: referred to a higher body, since 2020-11-04 13:00 +01:00
  next:
    - put it on the agenda of a meeting of the body “assembly”, called in time (members)
      voix assembly notice --title … --starts … --item P-0001
  $ ok at 05 assembly notice --title Assembly --starts 2020-11-08T19:00:00+01:00 --item P-0001 --key ../m1.key
  $ at 06 status P-0001 | sed -n '2p;/next/,$p'
  state: text frozen, to be voted on, since 2020-11-02 13:00 +01:00, until 2020-11-08 19:00 +01:00
  next:
    - the meeting “Assembly”, 2020-11-08 19:00 +01:00
  $ at 09 status P-0001 | sed -n '2p;/next/,$p'
  state: being decided, since 2020-11-08 19:00 +01:00
  next:
    - two tellers count the hands and sign the same count (tellers)
      voix assembly count P-0001 yes=…,no=…,blank=…
  $ at 09 assembly show 2020-11-08 | tail -n 2
     Not decided: being decided.
     Objection O-1-m2 of m2 to “They last two hours.”: I cannot stay that long. I could never vote. Remedy proposed: One hour.

Nobody.

  $ cd .. && rm *.key && objected reject reject
  $ at 04 status P-0001 | sed -n '2p;$p'
  state: rejected, since 2020-11-04 13:00 +01:00
    - It is rejected.
