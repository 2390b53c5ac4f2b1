An election without candidates, from the opening of the nominations to the proposal of a nominee.

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
  > END
  $ submitted E-0001 election 'scope = "Keep the accounts"' 'until = 2021-06-30'
  $ by() { member=$1; day=$2; shift 2; voix nominate E-0001 --key ../$member.key --now 2020-11-0${day}T12:00:00Z "$@"; }

The nominations are open for two days; all that is seen is a hash.

  $ by m1 2 --table
  the nominations of E-0001 are not open
  $ by m1 2 --call --closes 2020-11-04T13h00
  wrote proposals/E-0001/acts/20201102T120000Z-m1-call.act
  5 members nominate until 2020-11-04 13:00 +01:00
  next: commit and push it; members nominate with  voix nominate E-0001 --for MEMBER
  $ by m1 3 --for m2 --because 'She kept the accounts of the strike fund.'
  wrote proposals/E-0001/acts/20201103T120000Z-m1-nominate.act
  sealed: nobody sees whom and why before 2020-11-04 13:00 +01:00; then reveal it with  voix nominate E-0001 --reveal
  $ by m2 3 --for m2 --because 'I like numbers.' > said
  $ by m3 3 --for m1 --because 'He is patient
  > and at home on Mondays.' > said
  $ by m4 3 --for pass > said
  $ by m5 3 --for m3 --because 'Nobody thinks of her.' > said
  $ mask < proposals/E-0001/acts/20201103T120000Z-m1-nominate.act | grep -v ^sig
  voix-v1 act
  assembly Test
  subject E-0001
  text HEX
  by m1
  time 2020-11-03T12:00:00Z by-hand
  do nominate
  sealed HEX
  $ by m1 3 --table
  5 members have nominated; all is revealed after 2020-11-04 13:00 +01:00
  $ ls -l ../m1.key.nominations | cut -c 1-10
  -rw-------

After the time all is revealed, and may be changed.

  $ for member in m1 m2 m3 m4; do by $member 5 --reveal; done
  wrote proposals/E-0001/acts/20201105T120000Z-m1-reveal.act
  wrote proposals/E-0001/acts/20201105T120000Z-m2-reveal.act
  wrote proposals/E-0001/acts/20201105T120000Z-m3-reveal.act
  wrote proposals/E-0001/acts/20201105T120000Z-m4-reveal.act
  $ by m3 6 --for m2 --because 'I did not know that she likes it.'
  wrote proposals/E-0001/acts/20201106T120000Z-m3-change.act
  $ by m1 6 --table
  m1 nominates m2:
      She kept the accounts of the strike fund.
  m2 nominates m2:
      I like numbers.
  m3 nominates m1:
      He is patient
      and at home on Mondays.
    and now, having heard the reasons, m2:
      I did not know that she likes it.
  m4 passes
  sealed and not revealed: m5
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix nominate E-0001 --table --now 2020-11-06T12:00:00Z
  m1 désigne m2 :
      She kept the accounts of the strike fund.
  m2 désigne m2 :
      I like numbers.
  m3 désigne m1 :
      He is patient
      and at home on Mondays.
    et maintenant, les raisons entendues, m2 :
      I did not know that she likes it.
  m4 passe
  scellé et non révélé : m5

Who did not nominate in time does not begin now.

  $ ok voix key new --no-passphrase ../m6.key
  $ ok voix roll add --since 2020-01-01 m6 "$(voix key show ../m6.key)"
  $ by m6 6 --for m1 --because 'He is patient.'
  voix: error: the nomination of m6 came after the time of the call [nomination-late]
  hint: who nominated in time may change; the others answer when the nominee is voted on
  [2]

A member proposes; the name enters the text, and the new text is signed.

  $ by m4 7 --propose m2 --because 'She can, and she wants to.'
  wrote proposals/E-0001/acts/20201107T120000Z-m4-propose.act
  wrote m2 into proposals/E-0001/proposal.md
  next: commit and push both; how it goes on:  voix status E-0001
  $ grep holders proposals/E-0001/proposal.md
  holders = ["m2"]
  $ by m1 8 --table | tail -n 2
  m4 proposes m2:
      She can, and she wants to.

The same files in another order give the same table.

  $ by m1 8 --table > before
  $ cd proposals/E-0001/acts && for file in *; do mv $file $(echo $file | rev | tr . _).act; done; cd ../../..
  $ by m1 8 --table | diff before -

While a round is open, and once it has decided, another nominee would be another text.

  $ voix open E-0001 --key ../m1.key --yes --now 2020-11-09T12:00:00Z | head -n 1
  opened round 1 of E-0001, class consent: until 2020-11-10 13:00 +01:00
  $ by m1 9 --propose m5 --because 'Or m5.'
  voix: error: round 1 is not over [round-still-open]
  hint: wait for its end; `voix status` says when that is
  [2]
  $ for m in m1 m2 m3 m4; do voix stance E-0001 consent --key ../$m.key --yes --now 2020-11-09T13:00:00Z > said; done
  $ voix status E-0001 --now 2020-11-20T12:00:00Z | sed -n 2p
  state: in force, since 2020-11-10 13:00 +01:00
  $ voix nominate E-0001 --propose m5 --because 'Or m5.' --key ../m1.key --now 2020-11-20T12:00:00Z
  voix: error: E-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status E-0001 says what is possible now
  [2]

Who was elected stands in the record.

  $ voix status E-0001 --now 2020-11-20T12:00:00Z | grep Elected
    - Elected: “m2”.
  $ voix register --now 2020-11-20T12:00:00Z
  In force
    E-0001  T: “m2”
            online vote, since 2020-11-10
  $ voix extract E-0001 --key ../m1.key --output ../e.extract --yes --now 2020-11-20T12:00:00Z
  wrote ../e.extract
  $ voix verify ../e.extract | grep outcome
  outcome: adopted: “m2” (body: online vote, class: consent)
