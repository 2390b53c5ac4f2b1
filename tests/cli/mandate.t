Mandates, from a decision to a revocation; an exclusion, with the right of reply; a member who leaves.

  $ . $TESTDIR/../support/consent.sh
  $ mkdir group && cd group
  $ assembly <<END
  > [charter]
  > version = 1
  > name = "Test"
  > language = "en"
  > timezone = "Europe/Paris"
  > [class.consent]
  > rule = "lazy"
  > [class.slow]
  > rule = "lazy"
  > contest = "P8D"
  > [class.vote]
  > secrecy = "open"
  > [class.meeting]
  > body = "assembly"
  > [mandate]
  > revoke = "consent"
  > [exclusion]
  > class = "consent"
  > END
  $ at() { day=$1; shift; voix "$@" --now 2020-11-${day}T13:00:00Z; }
  $ submitted P-0001 mandate 'holders = ["m2"]' 'scope = "Speak for us on 12 November"' 'until = 2021-01-31' \
  >   'report = 2020-12-15'
  $ opened P-0001 2

What is not in force grants nothing; what is becomes a file.

  $ at 03 mandate grant P-0001 2>&1 | head -n 1
  voix: error: P-0001 is not in force: being decided [grant-not-in-force]
  $ at 04 charter check 2>&1 | grep -A2 mandate-not-done
  voix: warning: P-0001 is in force, and no file says who holds its mandate [mandate-not-done]
  proposals/P-0001/proposal.md
  hint: type  voix mandate grant P-0001
  $ at 04 mandate grant P-0001
  wrote mandates/M-0001.toml
  M-0001: m2, until 2021-01-31: Speak for us on 12 November
  $ cat mandates/M-0001.toml
  holders = ["m2"]
  scope = "Speak for us on 12 November"
  granted-by = "P-0001"
  from = 2020-11-04
  until = 2021-01-31
  report = 2020-12-15
  $ at 05 mandate list
  M-0001, in force: m2: Speak for us on 12 November
    Granted by P-0001, until 2021-01-31.
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix mandate list --now 2020-11-05T13:00:00Z
  M-0001, en vigueur : m2 : Speak for us on 12 November
    Accordé par P-0001, jusqu’au 31 janvier 2021.
  $ at 05 mandate list --json
  {"schema":"voix.mandates/1","mandates":[{"id":"M-0001","state":"in-force","holders":["m2"],"scope":"Speak for us on 12 November","granted_by":"P-0001","from":"2020-11-04","until":"2021-01-31","report":"2020-12-15","report_due":false,"reports":0}]}

Its file says what was decided, and nothing else.

  $ sed -i 's/^until = .*/until = 2022-01-31/' mandates/M-0001.toml
  $ at 05 mandate list
  voix: error: M-0001 says something else than P-0001 granted: until is “2021-01-31” there [mandate-not-as-decided]
  mandates/M-0001.toml:5:9
    until = 2022-01-31
            ^^^^^^^^^^
  hint: put back what was granted: git log -p mandates/M-0001.toml shows who changed it
  M-0001, in doubt: m2: Speak for us on 12 November
    Granted by P-0001; its file or that decision has an error, and it gives no power until it is mended.
  [3]
  $ at 05 register
  voix: error: M-0001 says something else than P-0001 granted: until is “2021-01-31” there [mandate-not-as-decided]
  mandates/M-0001.toml:5:9
    until = 2022-01-31
            ^^^^^^^^^^
  hint: put back what was granted: git log -p mandates/M-0001.toml shows who changed it
  In force
    P-0001  T
            online vote, since 2020-11-04
  
  Mandates in doubt
    M-0001  m2: Speak for us on 12 November
            until 2022-01-31
            M-0001 says something else than P-0001 granted: until is “2021-01-31” there
  [3]
  $ LANGUAGE=fr LC_ALL=C.UTF-8 at 05 mandate list
  voix: erreur : M-0001 dit autre chose que ce que P-0001 a donné : until y est « 2021-01-31 » [mandate-not-as-decided]
  mandates/M-0001.toml:5:9
    until = 2022-01-31
            ^^^^^^^^^^
  conseil : remettez ce qui a été donné : git log -p mandates/M-0001.toml montre qui l’a changé
  M-0001, en doute : m2 : Speak for us on 12 November
    Accordé par P-0001 ; son fichier ou cette décision porte une erreur, et il ne donne aucun pouvoir jusqu’à réparation.
  [3]
  $ at 05 mandate list --json 2> /dev/null | grep -o '"state":"[a-z-]*"'
  "state":"in-doubt"
  $ at 05 register --json 2> /dev/null | grep -o '"mandates_in_doubt":.*'
  "mandates_in_doubt":[{"id":"M-0001","holders":["m2"],"scope":"Speak for us on 12 November","granted_by":"P-0001","from":"2020-11-04","until":"2022-01-31","state":"in-doubt","report_due":false,"errors":[{"slug":"mandate-not-as-decided","severity":"error","message":"M-0001 says something else than P-0001 granted: until is “2021-01-31” there","path":"mandates/M-0001.toml","line":5,"column":9}]}],"forgotten_mandates":[]}
  $ sed -i 's/^until = .*/until = 2021-01-31/' mandates/M-0001.toml
  $ echo 'holders =' > mandates/M-0009.toml
  $ at 05 charter check > ../said 2>&1; echo $?; grep -A 1 toml-syntax ../said
  3
  voix: error: this is not valid TOML [toml-syntax]
  mandates/M-0009.toml:1:10
  $ rm mandates/M-0009.toml
  $ at 05 mandate list | head -n 1
  M-0001, in force: m2: Speak for us on 12 November

Its holder reports.

  $ voix mandate list --due --now 2020-12-20T12:00:00Z
  M-0001, in force: m2: Speak for us on 12 November
    Granted by P-0001, until 2021-01-31.
    Its report was due on 2020-12-15.
  $ printf 'We met them.\n\nThey agree.\n' > report
  $ voix mandate report M-0001 --text report --key ../m2.key --now 2020-12-21T12:00:00Z
  wrote mandates/M-0001/20201221T120000Z-m2-report.act
  $ grep because mandates/M-0001/*.act
  because We met them.
  because They agree.
  $ voix mandate list --due --now 2020-12-22T12:00:00Z
  no mandate
  $ voix mandate list --due --now 2021-01-15T12:00:00Z
  M-0001, in force: m2: Speak for us on 12 November
    Granted by P-0001, until 2021-01-31.
    m2 reported on 2020-12-21: We met them. They agree.

A decision revokes it, from its proclamation.

  $ submitted P-0002 revocation 'mandate = "M-0001"' 'granted-by = "P-0001"'
  $ opened P-0002 5
  $ at 06 mandate revoke M-0001 --by P-0002
  voix: error: P-0002 does not revoke M-0001; the state of P-0002: being decided [mandate-not-revoked]
  hint: a revocation is a proposal: voix draft --kind revocation --mandate M-0001
  [2]
  $ at 07 mandate revoke M-0001 --by P-0002
  M-0001 is revoked by P-0002, with effect from 2020-11-07 13:00 +01:00
  $ at 08 mandate list
  M-0001, revoked: m2: Speak for us on 12 November
    Revoked by P-0002, since 2020-11-07 13:00 +01:00.

A revocation that names another mandate than it named when it was decided is in doubt, and whoever looks at the mandates is told.

  $ sed -i.bak 's/^mandate = .*/mandate = "M-0002"/' proposals/P-0002*/proposal.md
  $ at 08 mandate list
  voix: error: the text of P-0002 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0002/proposal.md
  hint: get the text as it was decided, from the history of the folder
  voix: error: there is no mandate “M-0002” [mandate-unknown]
  proposals/P-0002/proposal.md:7:11
    mandate = "M-0002"
              ^^^^^^^^
  hint: `voix mandate list` shows them
  voix: error: P-0002 revoked a mandate, and it has an error: it may be M-0001 [mandate-maybe-revoked]
  mandates/M-0001.toml:3:14
    granted-by = "P-0001"
                 ^^^^^^^^
  hint: voix status P-0002 says which, and how it is mended
  M-0001, in doubt: m2: Speak for us on 12 November
    Granted by P-0001; its file or that decision has an error, and it gives no power until it is mended.
  [3]
  $ mv proposals/P-0002/proposal.md.bak proposals/P-0002/proposal.md

An exclusion waits until the member was told and had time to reply.

  $ submitted P-0003 exclusion 'member = "m5"'
  $ at 03 notify P-0003 --key ../m2.key
  wrote proposals/P-0003/acts/20201103T130000Z-m2-notify.act
  you signed that m5 was told; they may reply with  voix reply P-0003; the decision may begin 2020-11-10 14:00 +01:00
  $ at 04 reply P-0003 --because 'I was ill.' --key ../m5.key
  wrote proposals/P-0003/acts/20201104T130000Z-m5-reply.act
  $ cat proposals/P-0003/acts/*reply.act | mask | grep -v ^sig
  voix-v1 act
  assembly Test
  subject P-0003
  text HEX
  by m5
  time 2020-11-04T13:00:00Z by-hand
  do reply
  because I was ill.

The reply is read wherever the decision is made: by whoever looks, votes or sits in the meeting, and in what is kept of it.

  $ at 05 status P-0003 | sed -n '/why/,$p'
  why:
    - m5 was told at 2020-11-03 14:00 +01:00; the decision may begin from 2020-11-10 14:00 +01:00.
    - m5 has replied: “I was ill.”
    - It can be discussed and amended until it is put to the vote, 2020-11-22 13:00 +01:00 at the latest.
  next:
    - m5 may reply; the decision waits until the time is over (m5), by 2020-11-10 14:00 +01:00
      voix reply P-0003
    - discuss it; who wants another text amends it (members), by 2020-11-22 13:00 +01:00
      voix amend P-0003 --text FILE --because '…'
  $ LANGUAGE=fr LC_ALL=C.UTF-8 at 05 status P-0003 | grep m5
    - m5 a été informé·e le 3 novembre 2020 à 14:00 +01:00 ; la décision peut commencer à partir du 10 novembre 2020 à 14:00 +01:00.
    - m5 a répondu : « I was ill. »
    - m5 peut répondre ; la décision attend la fin du délai (m5), avant le 10 novembre 2020 à 14:00 +01:00
  $ at 05 report P-0003 --format markdown | grep m5
  - 2020-11-03 14:00 +01:00 m2 told m5 of it
  - 2020-11-04 14:00 +01:00 m5 replies: I was ill.
  $ at 11 open P-0003 --key ../m1.key | head -n 1
  opened round 1 of P-0003, class consent: until 2020-11-12 14:00 +01:00
  $ at 12 status P-0003 | grep ill
    - m5 has replied: “I was ill.”
  $ cp -r . ../voting && cd ../voting && rm -r proposals/* sealed
  $ sed -i '/^\[exclusion\]/,$s/consent/vote/' charter.toml
  $ class=vote submitted P-0004 exclusion 'member = "m4"'
  $ class=meeting submitted P-0005 exclusion 'member = "m4"'
  $ for id in P-0004 P-0005; do
  >   ok at 03 notify $id --key ../m2.key
  >   ok at 04 reply $id --because 'It was not me.' --key ../m4.key
  > done
  $ ok at 11 open P-0004 --key ../m1.key
  $ voix cast P-0004 --template
  # m4 replies: It was not me.
  # T
  
  [question-1]
  # T
  # yes, no and blank
  answer = ""
  $ voix cast P-0004 --template > ballot.toml; sed -i 's/""/"yes"/' ballot.toml
  $ at 11 cast P-0004 --choice ballot.toml --key ../m2.key --yes 2>&1 | grep replies
     m4 replies: It was not me.
  $ ok at 05 assembly notice --title Meeting --starts 2020-11-25T18:00:00Z --item P-0005 --key ../m1.key
  $ voix assembly show 2020-11-25 --now 2020-11-25T18:10:00Z | grep replies
     m4 replies: It was not me.
  $ voix minutes 2020-11-25 --output - --now 2020-11-25T20:00:00Z 2> ../said | grep replies
  - m4 replies: It was not me.

  $ cd ../group

Somebody who leaves stays on the roll with a last day, and is asked no more.

  $ at 12 roll revoke m5 --because 'excluded by P-0003'
  m5 is a member until 2020-11-12: the next polls and rounds do not ask them; polls that are open go on as they were sealed
  $ tail -n 12 roll.toml | head -n 6 | sed -E 's/[0-9a-f]{64}/HEX/'
  [[member]]
  id = "m5"
  key = "ed25519 HEX"
  since = 2020-01-01
  # excluded by P-0003
  until = 2020-11-12
  $ voix roll check > said; grep -c 'may vote today: 4' said
  1

While an exclusion can be contested, whoever edits the roll is told.

  $ class=slow submitted P-0006 exclusion 'member = "m4"'
  $ ok at 03 notify P-0006 --key ../m2.key
  $ ok at 11 open P-0006 --key ../m1.key
  $ at 13 status P-0006 | sed -n 2p
  state: adopted, not yet in force, since 2020-11-12 14:00 +01:00, until 2020-11-20 14:00 +01:00
  $ cp roll.toml ../before
  $ at 13 roll revoke m4 --because 'excluded by P-0006'
  voix: warning: the exclusion of m4, P-0006, can be contested until 2020-11-20 14:00 +01:00: it is not in force before [exclusion-contestable]
  hint: if it is contested, take the last day of m4 out of the roll again
  m4 is a member until 2020-11-13: the next polls and rounds do not ask them; polls that are open go on as they were sealed
  $ cp ../before roll.toml
  $ LANGUAGE=fr LC_ALL=C.UTF-8 at 13 roll revoke m4 --because 'excluded by P-0006' 2>&1 | head -2
  voix: attention : l’exclusion de m4, P-0006, peut être contestée jusqu’au 20 novembre 2020 à 14:00 +01:00 : elle n’est pas en vigueur avant [exclusion-contestable]
  conseil : si elle est contestée, retirez de la liste le dernier jour de m4
  $ cp ../before roll.toml
  $ at 21 roll revoke m4 --because 'excluded by P-0006'
  m4 is a member until 2020-11-21: the next polls and rounds do not ask them; polls that are open go on as they were sealed
