A text goes through two rounds of consent: an argued objection, a new text, and a decision that keeps the reserve.

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
  > test = "peer"
  > objection_ttl = "PT12H"
  > END
  $ submitted P-0001 text
  $ at() { day=$1; shift; voix "$@" --now 2020-11-${day}T13:00:00Z; }
  $ says() { member=$1 day=$2; shift 2; at $day stance P-0001 "$@" --key ../$member.key > ../said || cat ../said; }

The first round is open for a day at least; a shorter one is refused.

  $ at 02 open P-0001 --closes 2020-11-02T20:00:00Z --key ../m1.key
  voix: error: this round would be too short: the class “consent” asks for 24 hours at least [round-too-short]
  hint: close later
  [2]
  $ at 02 open P-0001 --closes 2020-11-04T14:00 --key ../m1.key
  opened round 1 of P-0001, class consent: until 2020-11-04 14:00 +01:00
  5 members are asked
  next: commit and push proposals/P-0001; members answer with  voix stance P-0001 consent
  $ says m1 03 consent
  $ says m3 03 consent
  $ says m4 03 reserve --because 'It is late for parents.'
  $ at 03 stance P-0001 objection --target 'They last two
  > hours.' --ground limit --because 'I cannot stay that long.' \
  >   --consequence 'I could never vote at the end.' --remedy 'One hour.' --key ../m2.key
  wrote proposals/P-0001/rounds/1/20201103T130000Z-m2-objection.act
  your objection is O-1-m2; you can take it back with  voix stance P-0001 --lift O-1-m2
  next: commit and push it
  $ cat proposals/P-0001/rounds/1/*-m2-objection.act | mask | grep -v ^sig
  voix-v1 act
  assembly Test
  subject P-0001
  text HEX
  by m2
  time 2020-11-03T13:00:00Z by-hand
  do objection
  round 1
  objection O-1-m2
  target They last two
  target hours.
  ground limit
  because I cannot stay that long.
  consequence I could never vote at the end.
  remedy One hour.

Another challenges it, its author answers, and not enough of the others join.

  $ says m3 03 --challenge O-1 --because 'Two hours with a break are one and a half.'
  $ at 03 status P-0001 | grep O-1-m2 -A1
    - m3 challenges O-1-m2: “Two hours with a break are one and a half.”
    - Of 3 who answered without objecting, 1 challenge O-1-m2, not more than half.
    - m2 may answer the challenge of O-1-m2 until 2020-11-04 02:00 +01:00; without an answer it is not qualified.
    - Objections that stand: O-1-m2.
    - The round is open until 2020-11-04 14:00 +01:00.
  --
    - answer for O-1-m2, which falls otherwise (m2), by 2020-11-04 02:00 +01:00
      voix stance P-0001 --answer O-1-m2 --because '…'
  $ LANGUAGE=fr LC_ALL=C.UTF-8 at 03 status P-0001 | grep O-1-m2
    - m3 conteste O-1-m2 : « Two hours with a break are one and a half. »
    - Membres qui ont répondu sans objecter : 3 ; dont contestent O-1-m2 : 1, pas plus de la moitié.
    - m2 peut répondre à la contestation de O-1-m2 jusqu’au 4 novembre 2020 à 02:00 +01:00 ; sans réponse elle n’est pas recevable.
    - Objections maintenues : O-1-m2.
    - répondre pour O-1-m2, qui tombe sinon (m2), avant le 4 novembre 2020 à 02:00 +01:00
      voix stance P-0001 --answer O-1-m2 --because '…'
  $ at 03 status P-0001 --calendar - | tr -d '\r' | grep -A3 need-answers
  UID:P-0001-need-answers-O-1-m2@Test
  DTSTAMP:20201103T130000Z
  DTSTART:20201104T010000Z
  SUMMARY:P-0001: answer for O-1-m2\, which falls otherwise
  $ says m2 03 --answer O-1 --because 'They are two.'
  $ at 03 status P-0001
  P-0001  T
  state: being decided, since 2020-11-02 14:00 +01:00, until 2020-11-04 14:00 +01:00
  class: consent; decided by: online vote
  why:
    - Of 5 members asked, 4 answered. Consents: 2; reserves: 1; stood aside: 0; objections: 1.
    - m3 challenges O-1-m2: “Two hours with a break are one and a half.”
    - Of 3 who answered without objecting, 1 challenge O-1-m2, not more than half.
    - m2 answered the challenge of O-1-m2 in time.
    - Objections that stand: O-1-m2.
    - The round is open until 2020-11-04 14:00 +01:00.
    - Consent round 1: 4 of 5 have answered. It ends on 2020-11-04 14:00 +01:00.
  next:
    - answer: consent, reserve, objection … (m5), by 2020-11-04 14:00 +01:00
      voix stance P-0001 consent

The round ends; the objection stands, and the same text gets no second round.

  $ at 04 status P-0001
  P-0001  T
  state: to the next round, with a new text, since 2020-11-04 14:00 +01:00
  class: consent; decided by: online vote
  why:
    - Of 5 members asked, 4 answered. Consents: 2; reserves: 1; stood aside: 0; objections: 1.
    - m3 challenges O-1-m2: “Two hours with a break are one and a half.”
    - Of 3 who answered without objecting, 1 challenge O-1-m2, not more than half.
    - m2 answered the challenge of O-1-m2 in time.
    - Objections that stand: O-1-m2.
    - Quorum: 2 × responded ≥ roll. Here 8 ≥ 5: enough members answered.
    - An objection stands, so the text has to change; another round can follow (2 left).
  next:
    - a new text that takes up the objections (author)
      voix submit proposals/P-0001
  $ at 05 open P-0001 --key ../m1.key
  voix: error: the text has been through a round already [round-with-old-text]
  hint: change it so that the objections are met (voix amend), then open the next round
  [2]
  $ at 04 close P-0001 --key ../m3.key
  closed round 1 of P-0001
  Of 5 members asked, 4 answered. Consents: 2; reserves: 1; stood aside: 0; objections: 1.
  m3 challenges O-1-m2: “Two hours with a break are one and a half.”
  Of 3 who answered without objecting, 1 challenge O-1-m2, not more than half.
  m2 answered the challenge of O-1-m2 in time.
  Objections that stand: O-1-m2.
  Quorum: 2 × responded ≥ roll. Here 8 ≥ 5: enough members answered.
  An objection stands, so the text has to change; another round can follow (2 left).

Without that answer it would have fallen, and the reason is told.

  $ mv proposals/P-0001/rounds/1/*-m2-answer.act ..
  $ at 04 status P-0001 | sed -n '/challenge/p;/next:/,$p'
    - m3 challenges O-1-m2: “Two hours with a break are one and a half.”
    - Of 3 who answered without objecting, 1 challenge O-1-m2, not more than half.
    - m2 did not answer the challenge of O-1-m2 until 2020-11-04 02:00 +01:00: it is not qualified.
  $ at 04 report P-0001 --format markdown | grep 'challenge'
  m3 challenges O-1-m2: “Two hours with a break are one and a half.”
  Of 3 who answered without objecting, 1 challenge O-1-m2, not more than half.
  m2 did not answer the challenge of O-1-m2 until 2020-11-04 02:00 +01:00: it is not qualified.
  - 2020-11-03 14:00 +01:00 m3 challenges the objection O-1-m2: Two hours with a break are one and a half.
  $ mv ../*-m2-answer.act proposals/P-0001/rounds/1

What a member proposes during the round is decided when it is over, and until then waits in sight.

  $ sed 's/two hours/90 minutes/' proposals/P-0001/proposal.md > ../edited.md
  $ voix amend P-0001 --text ../edited.md --because 'It is half way.' --resolves O-1 --key ../m5.key \
  >   --now 2020-11-04T10:00:00Z | tail -n 1
  next: once the round is over, m1 decides, with  voix amend P-0001 --accept A-1-m5
  $ voix amend P-0001 --accept A-1 --key ../m1.key --now 2020-11-04T11:00:00Z
  voix: error: round 1 is not over [round-still-open]
  hint: wait for its end; `voix status` says when that is
  [2]
  $ at 04 status P-0001 | sed -n '/next:/,$p'
  next:
    - accept or decline the amendment A-1-m5 (author)
      voix amend P-0001 --accept A-1-m5
    - a new text that takes up the objections (author)
      voix submit proposals/P-0001
  $ at 04 amend P-0001 --decline A-1 --because 'One hour is enough.' --key ../m1.key > ../said
  $ at 04 status P-0001 | sed -n '/next:/,$p'
  next:
    - a new text that takes up the objections (author)
      voix submit proposals/P-0001

Its author revises the text. A stance on the old one no longer counts.

  $ old=$(hash proposals/P-0001/proposal.md)
  $ sed -i 's/two hours/one hour/' proposals/P-0001/proposal.md
  $ act m1 P-0001 proposals/P-0001/acts $(hash proposals/P-0001/proposal.md) 2020-11-05T12:00:00Z revise "from $old"
  $ at 05 open P-0001 --closes 2020-11-07T13:00:00Z --key ../m1.key > said
  $ act m5 P-0001 proposals/P-0001/rounds/2 $old 2020-11-06T12:00:00Z stance "round 2" "stance hold"
  $ says m1 06 consent
  $ says m2 06 consent
  $ says m4 06 reserve --because 'It is still late for parents.'

A stance that somebody else signed in the name of m3 does not count either.

  $ act m3 P-0001 proposals/P-0001/rounds/2 $(hash proposals/P-0001/proposal.md) 2020-11-06T12:00:00Z stance "round 2" \
  >   "stance hold"
  $ sed -i 's/hold/consent/' proposals/P-0001/rounds/2/*-m3-stance.act
  $ at 07 status P-0001 2> forged; grep -o "\[act-forged\]" forged
  P-0001  T
  state: in force, since 2020-11-07 14:00 +01:00
  class: consent; decided by: online vote
  why:
    - Of 5 members asked, 3 answered. Consents: 2; reserves: 1; stood aside: 0; objections: 0.
    - No objection stands.
    - Quorum: 2 × responded ≥ roll. Here 6 ≥ 5: enough members answered.
    - Consents and reserves: 3; at least 1 needed.
    - Nothing stands against it and enough members consent: adopted.
    - It is in force since 2020-11-07 14:00 +01:00.
  [act-forged]
  $ at 07 status P-0001 --require adopted > said 2> forged  # what is forged here may have been an act that counts
  [1]

Merged in another order, the files say the same.

  $ at 07 status P-0001 --json > before 2> forged
  $ cp -r proposals/P-0001/rounds/2 rounds && rm proposals/P-0001/rounds/2/*.act
  $ for file in $(ls -r rounds/*.act); do cp $file proposals/P-0001/rounds/2/x-$(hash $file).act; done
  $ at 07 status P-0001 --json 2> forged | sed 's/x-[0-9a-f]*//g' > after; sed -i 's/2020[0-9TZ]*-m[0-9]-[a-z]*//g' before
  $ cmp before after
