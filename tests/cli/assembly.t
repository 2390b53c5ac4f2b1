A meeting, from its notice to its minutes. (tests/support/assembly.sh makes the group. A quotation, "> ", would be a
command of this transcript; it is shown as "| ".)

  $ mkdir group && cd group
  $ . "$TESTDIR/../support/assembly.sh"
  $ mask() { sed -E 's/[0-9a-f]{64}/HEX/g; s/^> /| /'; }
  $ group
  $ proposal links 'The group may join other groups' ordinary
  $ proposal rules 'The rules of the house' general
  $ proposal place 'Where to meet' choice choice 'options = ["Town hall", "Library"]'

The notice writes the agenda and is bound to its text.

  $ voix assembly notice --title 'General assembly' --starts 2020-10-30T19:00:00+01:00 --place 'Town hall' \
  >   --item Report --item P-0001 --item P-0002 --item P-0003 --key m1.key --yes --now 2020-10-10T12:00:00Z
  wrote agenda/2020-10-30.toml
  agenda/2020-10-30/20201010T120000Z-m1-notice.act: the notice of “General assembly”, 2020-10-30 19:00 +01:00, is signed
  next: commit it, and send it to the members
  $ cat agenda/2020-10-30.toml
  title = "General assembly"
  starts = 2020-10-30T19:00:00+01:00
  place = "Town hall"
  body = "assembly"
  
  [[item]]
  title = "Report"
  
  [[item]]
  title = "The group may join other groups"
  proposal = "P-0001"
  
  [[item]]
  title = "The rules of the house"
  proposal = "P-0002"
  
  [[item]]
  title = "Where to meet"
  proposal = "P-0003"
  $ voix assembly show --now 2020-10-20T12:00:00Z
  General assembly, 2020-10-30 19:00 +01:00, Town hall
  notice sent 2020-10-10 14:00 +02:00 by m1, in time (the charter asks for 15 days)
  
  1. Report
  2. The group may join other groups (P-0001)
     Not decided: in discussion.
  3. The rules of the house (P-0002)
     Not decided: in discussion.
  4. Where to meet (P-0003)
     Not decided: in discussion.

Members come and go; times are those of the room.

  $ voix assembly attend m1 m2 m3 m4 m5 --in 19:00 --key m1.key --yes --now 2020-10-30T19:00:00+01:00
  5 members with a vote are there at 2020-10-30 19:00 +01:00
  $ voix assembly attend m5 --out 20:00 --key m1.key --yes --now 2020-10-30T20:00:00+01:00
  4 members with a vote are there at 2020-10-30 20:00 +01:00
  $ ls agenda/2020-10-30 | head -3
  20201010T120000Z-m1-notice.act
  20201030T180000Z-m1-in-by-m1.act
  20201030T180000Z-m2-in-by-m1.act

Two tellers count, each with their own key. The second takes the moment of the first.

  $ voix assembly count P-0001 yes=3,no=2 --key m2.key --yes --now 2020-10-30T19:30:00+01:00
  proposals/P-0001-links/acts/20201030T183000Z-m2-count.act: yes 3, no 2, blank 0; 5 present at 2020-10-30 19:30 +01:00
  next: a second teller counts and signs: voix assembly count P-0001 yes=3,no=2
  $ voix assembly count P-0001 oui=3,non=2 --key m3.key --yes --now 2020-10-30T19:32:00+01:00
  proposals/P-0001-links/acts/20201030T183200Z-m3-count.act: yes 3, no 2, blank 0; 5 present at 2020-10-30 19:30 +01:00
  signed by m2 and m3: the count stands; next: voix assembly proclaim P-0001
  $ cat proposals/P-0001-*/acts/*-m3-count.act | mask
  voix-v1 act
  assembly Tenants
  subject P-0001
  text HEX
  by m3
  time 2020-10-30T18:32:00Z by-hand
  do count
  meeting 2020-10-30
  at 2020-10-30T18:30:00Z
  charter HEX
  present 5
  roll 6
  votes yes 3
  votes no 2
  votes blank 0
  sig HEXHEX
  $ voix assembly proclaim P-0001 --key m1.key --yes --now 2020-10-30T19:35:00+01:00
  proposals/P-0001-links/acts/20201030T183500Z-m1-proclaim.act: signed
  The group may join other groups: Adopted.
  2 × yes = 2 × 3 = 6 > 5 = cast: the majority asked for is reached.
  If 1 of the yes votes had been no, it would have been rejected.
  With 1 more no, and every other vote as it is, it would have been rejected.
  $ voix assembly count P-0002 yes=3,no=1 --key m2.key --yes --now 2020-10-30T20:10:00+01:00
  proposals/P-0002-rules/acts/20201030T191000Z-m2-count.act: yes 3, no 1, blank 0; 4 present at 2020-10-30 20:10 +01:00
  next: a second teller counts and signs: voix assembly count P-0002 yes=3,no=1
  $ voix assembly count P-0002 yes=4 --key m3.key --yes --now 2020-10-30T20:11:00+01:00
  voix: warning: the tellers of P-0002 differ: m2 signed one count, m3 another [tellers-differ]
  hint: count again, and let both sign what they see
  proposals/P-0002-rules/acts/20201030T191100Z-m3-count.act: yes 4, no 0, blank 0; 4 present at 2020-10-30 20:10 +01:00
  $ voix assembly count P-0002 yes=3,no=1 --key m3.key --yes --now 2020-10-30T20:12:00+01:00
  voix: warning: m3 has signed a count before; the last one holds [count-signed-twice]
  proposals/P-0002-rules/acts/20201030T191200Z-m3-count.act: yes 3, no 1, blank 0; 4 present at 2020-10-30 20:12 +01:00
  signed by m2 and m3: the count stands; next: voix assembly proclaim P-0002
  $ voix assembly proclaim P-0002 --key m1.key --yes --now 2020-10-30T20:15:00+01:00
  proposals/P-0002-rules/acts/20201030T191500Z-m1-proclaim.act: signed
  The rules of the house: Adopted.
  3 × yes = 3 × 3 = 9 ≥ 8 = 2 × 4 = 2 × cast: the majority asked for is reached.
  If 1 of the yes votes had been no, it would have been rejected.
  With 1 more no, and every other vote as it is, it would have been rejected.
  Quorum: 2 × cast ≥ roll. Here 8 ≥ 6: enough members voted.
  $ voix assembly count P-0003 Town=1,Library=3 --key m2.key --yes --now 2020-10-30T20:20:00+01:00
  proposals/P-0003-place/acts/20201030T192000Z-m2-count.act: Town hall 1, Library 3, blank 0; 4 present at 2020-10-30 20:20 +01:00
  next: a second teller counts and signs: voix assembly count P-0003 Town=1,Library=3
  $ voix assembly count P-0003 Town=1,Library=3 --key m3.key --yes --now 2020-10-30T20:21:00+01:00
  proposals/P-0003-place/acts/20201030T192100Z-m3-count.act: Town hall 1, Library 3, blank 0; 4 present at 2020-10-30 20:20 +01:00
  signed by m2 and m3: the count stands; next: voix assembly proclaim P-0003
  $ voix assembly proclaim P-0003 --key m1.key --yes --now 2020-10-30T20:25:00+01:00
  proposals/P-0003-place/acts/20201030T192500Z-m1-proclaim.act: signed
  Where to meet: Adopted: “Library”.
  “Library” received the most votes, 3, which is 2 more than the next: “Town hall”, with 1.
  $ voix assembly show --now 2020-10-30T21:00:00+01:00
  General assembly, 2020-10-30 19:00 +01:00, Town hall
  notice sent 2020-10-10 14:00 +02:00 by m1, in time (the charter asks for 15 days)
  4 members with a vote there at 2020-10-30 21:00 +01:00, of 6 on the roll
  
  1. Report
  2. The group may join other groups (P-0001)
     At 19:30, 5 members with a vote were present. No quorum is asked.
     Show of hands at 19:30: yes 3, no 2, blank 0; counted alike by m2 and m3.
     Adopted.
  3. The rules of the house (P-0002)
     At 20:10, 4 members with a vote were present. Quorum of those who voted: 2 × cast ≥ roll; 8 ≥ 6 holds.
     Show of hands at 20:10: yes 3, no 1, blank 0; counted alike by m2 and m3.
     Adopted.
  4. Where to meet (P-0003)
     At 20:20, 4 members with a vote were present. No quorum is asked.
     Show of hands at 20:20: Town hall 1, Library 3, blank 0; counted alike by m2 and m3.
     Adopted: “Library”.

The minutes, in the language of the charter or another.

  $ voix minutes 2020-10-30 --now 2020-10-31T12:00:00Z
  wrote minutes/2020-10-30.en.md
  $ mask < minutes/2020-10-30.en.md
  # Minutes: General assembly
  
  Tenants, 2020-10-30 19:00 +01:00, Town hall
  
  ## Notice
  
  Sent by m1 on 2020-10-10 14:00 +02:00, in time: the charter asks for 15 days.
  
  Agenda:
  
  1. Report
  2. The group may join other groups (P-0001)
  3. The rules of the house (P-0002)
  4. Where to meet (P-0003)
  
  ## Attendance
  
  5 members came; 5 with a vote were there at the start, of 6 on the roll.
  
  | member | came | left |
  |---|---:|---:|
  | m1 | 19:00 |  |
  | m2 | 19:00 |  |
  | m3 | 19:00 |  |
  | m4 | 19:00 |  |
  | m5 | 19:00 | 20:00 |
  
  ## 1. Report
  
  ## 2. The group may join other groups (P-0001)
  
  At 19:30, 5 members with a vote were present. No quorum is asked.
  
  Text:
  
  | The group may join other groups, from 1 January.
  
  Show of hands at 19:30: yes 3, no 2, blank 0; counted alike by m2 and m3.
  
  **Adopted.**
  
  2 × yes = 2 × 3 = 6 > 5 = cast: the majority asked for is reached.
  
  If 1 of the yes votes had been no, it would have been rejected.
  
  With 1 more no, and every other vote as it is, it would have been rejected.
  
  Votes received
  
  | Option | Votes |
  |---|---:|
  | yes | 3 |
  | no | 2 |
  | blank | 0 |
  
  Threshold: 2 × yes > cast; 6 > 5 holds.
  
  Proclaimed 2020-10-30 19:35 +01:00; in force from 2020-10-30 19:35 +01:00.
  
  ## 3. The rules of the house (P-0002)
  
  At 20:10, 4 members with a vote were present. Quorum of those who voted: 2 × cast ≥ roll; 8 ≥ 6 holds.
  
  Text:
  
  | The rules of the house, from 1 January.
  
  Show of hands at 20:10: yes 3, no 1, blank 0; counted alike by m2 and m3.
  
  **Adopted.**
  
  3 × yes = 3 × 3 = 9 ≥ 8 = 2 × 4 = 2 × cast: the majority asked for is reached.
  
  If 1 of the yes votes had been no, it would have been rejected.
  
  With 1 more no, and every other vote as it is, it would have been rejected.
  
  Quorum: 2 × cast ≥ roll. Here 8 ≥ 6: enough members voted.
  
  Votes received
  
  | Option | Votes |
  |---|---:|
  | yes | 3 |
  | no | 1 |
  | blank | 0 |
  
  Threshold: 3 × yes ≥ 2 × cast; 9 ≥ 8 holds.
  
  Proclaimed 2020-10-30 20:15 +01:00; in force from 2020-10-30 20:15 +01:00.
  
  ## 4. Where to meet (P-0003)
  
  At 20:20, 4 members with a vote were present. No quorum is asked.
  
  Text:
  
  | Where to meet, from 1 January.
  
  Options:
  
  - Town hall
  - Library
  
  Show of hands at 20:20: Town hall 1, Library 3, blank 0; counted alike by m2 and m3.
  
  **Adopted: “Library”.**
  
  “Library” received the most votes, 3, which is 2 more than the next: “Town hall”, with 1.
  
  Ranking: 1. “Library”; 2. “Town hall”.
  
  Votes received
  
  | Option | Votes |
  |---|---:|
  | Library | 3 |
  | Town hall | 1 |
  
  Proclaimed 2020-10-30 20:25 +01:00; in force from 2020-10-30 20:25 +01:00.
  
  ## List of decisions
  
  | decision | outcome | in force from | review on |
  |---|---:|---:|---:|
  | P-0001 The group may join other groups | Adopted. | 2020-10-30 |  |
  | P-0002 The rules of the house | Adopted. | 2020-10-30 |  |
  | P-0003 Where to meet | Adopted: “Library”. | 2020-10-30 |  |
  
  ## Signatures
  
  Chair of the meeting: ______________________________
  
  Secretary of the meeting: ______________________________
  
  Tellers, who signed the hand counts with their keys: m2 and m3.
  
  Written by voix on 2020-10-31 13:00 +01:00 from the files of the group: agenda/2020-10-30.toml (SHA-256 HEX), charter HEX, and the signed acts beside them. voix minutes 2020-10-30 writes them again.
  $ voix minutes 2020-10-30 --language fr -o - --now 2020-10-31T12:00:00Z | mask
  # Procès-verbal : General assembly
  
  Tenants, 30 octobre 2020 à 19:00 +01:00, Town hall
  
  ## Convocation
  
  Envoyée par m1 le 10 octobre 2020 à 14:00 +02:00, à temps : la charte demande 15 jours.
  
  Ordre du jour :
  
  1. Report
  2. The group may join other groups (P-0001)
  3. The rules of the house (P-0002)
  4. Where to meet (P-0003)
  
  ## Feuille de présence
  
  5 membres sont venus ; au début, 5 ayant voix étaient là, sur 6 inscrits.
  
  | membre | arrivée | départ |
  |---|---:|---:|
  | m1 | 19:00 |  |
  | m2 | 19:00 |  |
  | m3 | 19:00 |  |
  | m4 | 19:00 |  |
  | m5 | 19:00 | 20:00 |
  
  ## 1. Report
  
  ## 2. The group may join other groups (P-0001)
  
  À 19:30, 5 membres ayant voix étaient présents. Aucun quorum n’est demandé.
  
  Texte :
  
  | The group may join other groups, from 1 January.
  
  Main levée à 19:30 : oui 3, non 2, blanc 0 ; même compte pour m2 et m3.
  
  **Proposition adoptée.**
  
  2 × oui = 2 × 3 = 6 > 5 = votants : la majorité demandée est atteinte.
  
  Changer 1 oui en non aurait suffi à la faire rejeter.
  
  Avec 1 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  Voix reçues
  
  | Option | Voix |
  |---|---:|
  | oui | 3 |
  | non | 2 |
  | blanc | 0 |
  
  Seuil : 2 × oui > votants ; 6 > 5 est vrai.
  
  Proclamée le 30 octobre 2020 à 19:35 +01:00 ; en vigueur à partir du 30 octobre 2020 à 19:35 +01:00.
  
  ## 3. The rules of the house (P-0002)
  
  À 20:10, 4 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 8 ≥ 6 est vrai.
  
  Texte :
  
  | The rules of the house, from 1 January.
  
  Main levée à 20:10 : oui 3, non 1, blanc 0 ; même compte pour m2 et m3.
  
  **Proposition adoptée.**
  
  3 × oui = 3 × 3 = 9 ≥ 8 = 2 × 4 = 2 × votants : la majorité demandée est atteinte.
  
  Changer 1 oui en non aurait suffi à la faire rejeter.
  
  Avec 1 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  Quorum : 2 × votants ≥ inscrits. Ici 8 ≥ 6 : assez de membres ont voté.
  
  Voix reçues
  
  | Option | Voix |
  |---|---:|
  | oui | 3 |
  | non | 1 |
  | blanc | 0 |
  
  Seuil : 3 × oui ≥ 2 × votants ; 9 ≥ 8 est vrai.
  
  Proclamée le 30 octobre 2020 à 20:15 +01:00 ; en vigueur à partir du 30 octobre 2020 à 20:15 +01:00.
  
  ## 4. Where to meet (P-0003)
  
  À 20:20, 4 membres ayant voix étaient présents. Aucun quorum n’est demandé.
  
  Texte :
  
  | Where to meet, from 1 January.
  
  Options :
  
  - Town hall
  - Library
  
  Main levée à 20:20 : Town hall 1, Library 3, blanc 0 ; même compte pour m2 et m3.
  
  **Adoptée : « Library ».**
  
  « Library » a reçu le plus de voix, 3, soit 2 de plus que ce qui suit : « Town hall », avec 1.
  
  Classement : 1. « Library » ; 2. « Town hall ».
  
  Voix reçues
  
  | Option | Voix |
  |---|---:|
  | Library | 3 |
  | Town hall | 1 |
  
  Proclamée le 30 octobre 2020 à 20:25 +01:00 ; en vigueur à partir du 30 octobre 2020 à 20:25 +01:00.
  
  ## Relevé de décisions
  
  | décision | résultat | en vigueur à partir du | à revoir le |
  |---|---:|---:|---:|
  | P-0001 The group may join other groups | Proposition adoptée. | 2020-10-30 |  |
  | P-0002 The rules of the house | Proposition adoptée. | 2020-10-30 |  |
  | P-0003 Where to meet | Adoptée : « Library ». | 2020-10-30 |  |
  
  ## Signatures
  
  Présidence de séance : ______________________________
  
  Secrétariat de séance : ______________________________
  
  Scrutateur·ices, qui ont signé de leur clé les comptes à main levée : m2 et m3.
  
  Écrit par voix le 31 octobre 2020 à 13:00 +01:00 à partir des fichiers du groupe : agenda/2020-10-30.toml (SHA-256 HEX), la charte HEX et les actes signés qui les accompagnent. voix minutes 2020-10-30 l’écrit de nouveau.

What was decided, as a list, as data, as one page.

  $ voix register --now 2020-10-31T12:00:00Z
  In force
    P-0001  The group may join other groups
            assembly, since 2020-10-30
    P-0002  The rules of the house
            assembly, since 2020-10-30
    P-0003  Where to meet: “Library”
            assembly, since 2020-10-30
  $ voix register --json --now 2020-10-31T12:00:00Z | mask
  {"schema":"voix.register/1","at":"2020-10-31T12:00:00Z","in_force":[{"id":"P-0001","title":"The group may join other groups","state":"in-force","class":"ordinary","body":"assembly","text":"HEX","decided":"2020-10-30T18:30:00Z","proclaimed":"2020-10-30T18:35:00Z","in_force_from":"2020-10-30T18:35:00Z"},{"id":"P-0002","title":"The rules of the house","state":"in-force","class":"general","body":"assembly","text":"HEX","decided":"2020-10-30T19:10:00Z","proclaimed":"2020-10-30T19:15:00Z","in_force_from":"2020-10-30T19:15:00Z"},{"id":"P-0003","title":"Where to meet","state":"in-force","class":"choice","body":"assembly","text":"HEX","chosen":["Library"],"decided":"2020-10-30T19:20:00Z","proclaimed":"2020-10-30T19:25:00Z","in_force_from":"2020-10-30T19:25:00Z"}],"pending":[],"review_due":[],"forgotten":[],"ended":[],"in_doubt":[],"mandates":[],"mandates_in_doubt":[],"forgotten_mandates":[]}
  $ voix report P-0001 --format markdown --now 2020-10-31T12:00:00Z | mask
  # P-0001 The group may join other groups
  
  **Adopted.**
  
  2 × yes = 2 × 3 = 6 > 5 = cast: the majority asked for is reached.
  
  If 1 of the yes votes had been no, it would have been rejected.
  
  With 1 more no, and every other vote as it is, it would have been rejected.
  
  Decided 2020-10-30 19:30 +01:00, proclaimed 2020-10-30 19:35 +01:00, in force from 2020-10-30 19:35 +01:00.
  
  Votes received
  
  | Option | Votes |
  |---|---:|
  | yes | 3 |
  | no | 2 |
  | blank | 0 |
  
  - note: if n/2 + 1 were asked for, it would be rejected
  - 5 ballots counted.
  
  ## Reason
  
  | It was asked for.
  
  ## Operative text
  
  | The group may join other groups, from 1 January.
  $ voix report P-0001 --now 2020-10-31T12:00:00Z | sed -n '/<h1>/,$p' | sed '/<svg/,/<\/svg>/d'
  <body><main><h1>P-0001 The group may join other groups</h1>
  <p><strong>Adopted.</strong></p>
  <p>2 × yes = 2 × 3 = 6 &gt; 5 = cast: the majority asked for is reached.</p>
  <p>If 1 of the yes votes had been no, it would have been rejected.</p>
  <p>With 1 more no, and every other vote as it is, it would have been rejected.</p>
  <p>Decided 2020-10-30 19:30 +01:00, proclaimed 2020-10-30 19:35 +01:00, in force from 2020-10-30 19:35 +01:00.</p>
  </figure>
  <ul><li>note: if n/2 + 1 were asked for, it would be rejected</li>
  </ul>
  <h2>The numbers</h2>
  <div class="table"><table><caption>Votes received</caption>
  <thead><tr><th scope="col">Option</th>
  <th scope="col">Votes</th>
  </tr>
  </thead>
  <tbody><tr><th scope="row">yes</th>
  <td>3</td>
  </tr>
  <tr><th scope="row">no</th>
  <td>2</td>
  </tr>
  <tr><th scope="row">blank</th>
  <td>0</td>
  </tr>
  </tbody>
  </table>
  </div>
  <p>Threshold: 2 × yes &gt; cast; 6 &gt; 5 holds.</p>
  <p>5 ballots counted.</p>
  <h2>Reason</h2>
  <p>It was asked for.</p>
  <h2>Operative text</h2>
  <p>The group may join other groups, from 1 January.</p>
  </main>
  </body>
  </html>
  $ voix report P-0001 --format svg --now 2020-10-31T12:00:00Z | head -1 | cut -c1-60
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 13

One decision, for the bank, which has nothing but the file.

  $ voix extract P-0001 --key m4.key --yes --now 2020-10-31T12:00:00Z
  wrote P-0001.extract
  $ sed -E 's/[0-9a-f]{128}/SIGNATURE/; s/[0-9a-f]{64}/HEX/' P-0001.extract
  voix-v1 extract
  assembly Tenants
  charter HEX
  decision P-0001
  title The group may join other groups
  text HEX
  operative The group may join other groups, from 1 January.
  body assembly
  class ordinary
  outcome adopted
  state in-force
  count yes 3
  count no 2
  count blank 0
  formula 2 × yes > cast: 6 > 5
  decided 2020-10-30T18:30:00Z
  proclaimed 2020-10-30T18:35:00Z
  in-force 2020-10-30T18:35:00Z
  by m4
  key ed25519 HEX
  time 2020-10-31T12:00:00Z by-hand
  sig SIGNATURE
  $ mkdir ../bank && cp P-0001.extract ../bank && cd ../bank
  $ voix verify P-0001.extract | mask
  verified: decision P-0001 of Tenants, signed by m4 on 2020-10-31 12:00 UTC
  with the key ed25519 HEX
  
  The group may join other groups
    The group may join other groups, from 1 January.
  
  outcome: adopted (body: assembly, class: ordinary)
  counted: 2 × yes > cast: 6 > 5
  decided 2020-10-30 18:30 UTC, proclaimed 2020-10-30 18:35 UTC
  in force from 2020-10-30 18:35 UTC
  state when it was signed: in force
  
  This shows that the holder of this key signed exactly this. It does not show whose key it is: compare it with one that the group gave you otherwise. Nor does it show what was decided since: ask for a new extract, or for the register.
  $ sed -i 's/count yes 3/count yes 5/' P-0001.extract
  $ voix verify P-0001.extract
  voix: error: this is not signed by the key of m4 that stands in it [extract-forged]
  P-0001.extract
  hint: ask whoever sent it for the file as it was signed
  invalid: P-0001.extract is not as it was signed
  [1]

Whoever joins later that evening, or next year, changes no quorum of what was decided before.

  $ cd ../group
  $ for name in m7 m8 m9 m10 m11; do
  >   ok voix key new --no-passphrase $name.key
  >   ok voix roll add $name $(voix key show $name.key) --now 2020-10-30T22:00:00+01:00
  > done
  $ tail -n 1 roll.toml
  since = 2020-10-30
  $ voix status P-0002 --require in-force --now 2020-11-30T12:00:00Z 2> ../said | grep state
  state: in force, since 2020-10-30 20:15 +01:00
  $ voix assembly show 2020-10-30 --now 2020-11-30T12:00:00Z 2> ../said | grep -c 'no quorum'
  0
  [1]

An extract names all that stood on the ballot, and no proclamation that did not happen.

  $ ok voix extract P-0003 --key m4.key --yes --now 2020-10-31T12:00:00Z
  $ grep -E '^(option|chosen|proclaimed)' P-0003.extract
  option Town hall
  option Library
  chosen Library
  proclaimed 2020-10-30T19:25:00Z
  $ rm proposals/P-0003-place/acts/*proclaim.act
  $ ok voix extract P-0003 --key m4.key --yes --force --now 2020-10-31T12:00:00Z
  $ voix verify P-0003.extract | sed -n '/outcome/,/force/p'
  outcome: adopted: “Library” (body: assembly, class: choice)
  on the ballot: “Town hall”, “Library”
  ranked: 1 Library, 2 Town hall
  decided 2020-10-30 19:20 UTC; it was not proclaimed
  in force from 2020-10-31 18:00 UTC
  $ voix report P-0003 --format markdown --now 2020-10-31T12:00:00Z 2> ../said | grep ^Decided
  Decided 2020-10-30 20:20 +01:00, in force from 2020-10-31 19:00 +01:00.
