What may be wrong around a meeting and in the record. (tests/support/assembly.sh makes the group.)

  $ mkdir group && cd group
  $ . "$TESTDIR/../support/assembly.sh"
  $ group
  $ proposal links 'The group may join other groups' ordinary
  $ proposal themes 'What comes first' ranked choice 'options = ["Rents", "Repairs"]'
  $ me="--key m1.key --yes"

no-meeting, notice-incomplete, bad-value

  $ both assembly show
  voix: error: there is no meeting: agenda/ has no file [no-meeting]
  hint: call one: voix assembly notice --title … --starts … --item …
  voix: erreur : il n’y a pas de réunion : agenda/ n’a pas de fichier [no-meeting]
  conseil : convoquez-en une : voix assembly notice --title … --starts … --item …
  [2]
  $ both assembly notice --title Meeting --body council $me
  voix: error: the notice needs --starts [notice-incomplete]
  hint: voix assembly notice --title … --starts … --item …
  voix: error: --body cannot be “council” [bad-value]
  hint: write for example: assembly
  voix: erreur : il manque --starts à la convocation [notice-incomplete]
  conseil : voix assembly notice --title … --starts … --item …
  voix: erreur : --body ne peut pas être « council » [bad-value]
  conseil : écrivez par exemple : assembly
  [2]

notice-too-late

  $ both assembly notice --title Meeting --starts 2020-10-30T19:00:00+01:00 $me --now 2020-10-20T12:00:00Z
  voix: error: the notice of 2020-10-30 is late: it starts on 2020-10-30 19:00 +01:00, and the charter asks for 15 days ahead, by 2020-10-15 20:00 +02:00 [notice-too-late]
  hint: choose a later day; or sign it all the same with --late, and the minutes say so
  voix: erreur : la convocation du 2020-10-30 est tardive : la réunion commence le 30 octobre 2020 à 19:00 +01:00, et la charte demande 15 jours d’avance, soit le 15 octobre 2020 à 20:00 +02:00 au plus tard [notice-too-late]
  conseil : choisissez un jour plus lointain ; ou signez quand même avec --late, et le procès-verbal le dira
  [2]
  $ voix assembly notice 2020-10-30 --title Meeting --starts 2020-10-30T19:00:00+01:00 --late $me --now 2020-10-20T12:00:00Z
  voix: warning: the notice of 2020-10-30 is late: it starts on 2020-10-30 19:00 +01:00, and the charter asks for 15 days ahead, by 2020-10-15 20:00 +02:00 [notice-too-late]
  hint: choose a later day; or sign it all the same with --late, and the minutes say so
  wrote agenda/2020-10-30.toml
  agenda/2020-10-30/20201020T120000Z-m1-notice.act: the notice of “Meeting”, 2020-10-30 19:00 +01:00, is signed
  next: commit it, and send it to the members
  $ rm -r agenda

no-such-meeting, agenda-exists

  $ notice --item P-0001 --item P-0002
  $ both assembly show 2020-10-31
  voix: error: there is no meeting “2020-10-31” [no-such-meeting]
  hint: agenda/ holds one file for each meeting
  voix: erreur : il n’y a pas de réunion « 2020-10-31 » [no-such-meeting]
  conseil : agenda/ contient un fichier par réunion
  [2]
  $ both assembly show tomorrow
  voix: error: there is no meeting “tomorrow” [no-such-meeting]
  hint: agenda/ holds one file for each meeting
  voix: erreur : il n’y a pas de réunion « tomorrow » [no-such-meeting]
  conseil : agenda/ contient un fichier par réunion
  [2]
  $ both assembly notice --title Meeting --starts 2020-10-30T19:00:00+01:00 $me --now 2020-10-10T12:00:00Z
  voix: error: there is an agenda for 2020-10-30 already: agenda/2020-10-30.toml [agenda-exists]
  hint: change that file, and sign it with: voix assembly notice 2020-10-30
  voix: erreur : il y a déjà un ordre du jour pour 2020-10-30 : agenda/2020-10-30.toml [agenda-exists]
  conseil : modifiez ce fichier, et signez-le avec : voix assembly notice 2020-10-30
  [2]

meeting-bad-name

  $ cp agenda/2020-10-30.toml 'agenda/next one.toml'
  $ both assembly show 2020-10-30
  voix: error: “next one” cannot name a meeting [meeting-bad-name]
  agenda/next one.toml
  hint: name the file after the day, for example agenda/2020-10-30.toml
  voix: erreur : « next one » ne peut pas nommer une réunion [meeting-bad-name]
  agenda/next one.toml
  conseil : donnez au fichier le nom du jour, par exemple agenda/2020-10-30.toml
  $ rm 'agenda/next one.toml'

in-or-out, member-unknown

  $ both assembly attend m1 $me --now $(at 21:30)
  voix: error: say when they came, or when they left [in-or-out]
  hint: give one of --in 19:05 and --out 21:00
  voix: erreur : dites quand ces membres sont arrivés, ou partis [in-or-out]
  conseil : donnez soit --in 19:05, soit --out 21:00
  [2]
  $ both assembly attend m1 m71 --in 19:00 $me --now $(at 21:30)
  voix: error: there is no member “m71” on roll.toml [member-unknown]
  hint: `voix roll check` reads the file
  voix: erreur : il n’y a pas de membre « m71 » dans roll.toml [member-unknown]
  conseil : `voix roll check` relit le fichier
  [2]
  $ both assembly attend m1 --in 7pm $me --now $(at 21:30)
  voix: error: --in cannot be “7pm” [bad-value]
  hint: write for example: 19:05
  voix: erreur : --in ne peut pas être « 7pm » [bad-value]
  conseil : écrivez par exemple : 19:05
  [2]

attend-not-member

  $ cp roll.toml ../roll.toml && ok voix roll revoke m3 --because left --now 2020-10-29T12:00:00Z
  $ both assembly attend m3 --in 19:05 $me --now $(at 19:10)
  voix: error: m3 was no member on 2020-10-30 [attend-not-member]
  hint: attendance is that of members; where the roll has a wrong day, put that right first
  voix: erreur : m3 n’était pas membre le 30 octobre 2020 [attend-not-member]
  conseil : on note la présence des membres ; si la liste des membres porte un mauvais jour, corrigez-la d’abord
  [2]
  $ mv ../roll.toml roll.toml

out-without-in; and an item that has the form of a number and is none

  $ both assembly attend m1 --out 21:00 $me --now $(at 21:30)
  voix: error: m1 cannot leave at 2020-10-30 21:00 +01:00: nobody noted that they came [out-without-in]
  hint: note it first: voix assembly attend m1 --in 19:05 --meeting 2020-10-30
  voix: erreur : m1 ne peut pas partir le 30 octobre 2020 à 21:00 +01:00 : personne n’a noté son arrivée [out-without-in]
  conseil : notez-la d’abord : voix assembly attend m1 --in 19:05 --meeting 2020-10-30
  [2]
  $ both assembly notice --title Meeting --starts 2020-11-30T19:00:00+01:00 --item P-0099 $me --now 2020-10-10T12:00:00Z
  voix: error: there is no proposal “P-0099” [no-such-proposal]
  hint: `voix status` lists them
  voix: erreur : il n’y a pas de proposition « P-0099 » [no-such-proposal]
  conseil : `voix status` les cite
  [2]
  $ ls agenda
  2020-10-30
  2020-10-30.toml

nobody-present, bad-votes, hands-ahead, unknown-answer, no-hands-for-rule, hands-in-secret-class, text-not-settled, class-unknown

  $ both assembly count P-0001 yes=3,no=2 $me --now $(at 19:30)
  voix: error: nobody is written down as present at the meeting of 2020-10-30, 2020-10-30 19:30 +01:00 [nobody-present]
  hint: first: voix assembly attend m17 m18 --in 19:05; or give the time of the count with --at
  voix: erreur : personne n’est noté présent à la réunion du 2020-10-30, le 30 octobre 2020 à 19:30 +01:00 [nobody-present]
  conseil : d’abord : voix assembly attend m17 m18 --in 19:05 ; ou donnez l’heure du compte avec --at
  [2]
  $ attend in 19:00 m1 m2 m3 m4
  $ both assembly count P-0001 yes:3 $me --now $(at 19:30)
  voix: error: “yes:3” is no hand count [bad-votes]
  hint: write for example: yes=41,no=19
  voix: erreur : « yes:3 » n’est pas un compte à main levée [bad-votes]
  conseil : écrivez par exemple : yes=41,no=19
  [2]
  $ both assembly count P-0001 yes=18446744073709551616 $me --now $(at 19:30)
  voix: error: “yes=18446744073709551616” is no hand count [bad-votes]
  hint: write for example: yes=41,no=19
  voix: erreur : « yes=18446744073709551616 » n’est pas un compte à main levée [bad-votes]
  conseil : écrivez par exemple : yes=41,no=19
  [2]
  $ both assembly count P-0001 yes=3 --at 21:00 $me --now $(at 19:30)
  voix: error: 2020-10-30 21:00 +01:00 has not come yet: it is 2020-10-30 19:30 +01:00 [hands-ahead]
  hint: count the hands once they are raised
  voix: erreur : le 30 octobre 2020 à 21:00 +01:00 n’est pas encore venu : nous sommes le 30 octobre 2020 à 19:30 +01:00 [hands-ahead]
  conseil : comptez les mains une fois levées
  [2]
  $ both assembly count P-0001 yes=3,aye=2 $me --now $(at 19:30)
  voix: error: “aye” is not an answer that this rule counts; votes for it: 2 [unknown-answer]
  hint: the answers: yes, no, blank
  voix: erreur : « aye » n’est pas une réponse que cette règle compte ; votes pour elle : 2 [unknown-answer]
  conseil : les réponses : yes, no, blank
  [2]
  $ both assembly count P-0002 Rents=3 $me --now $(at 19:30)
  voix: error: P-0002 is decided by condorcet:schulze, which no show of hands can answer [no-hands-for-rule]
  hint: open a poll: voix open P-0002; ballots on paper can be typed in and counted with voix tally
  voix: erreur : P-0002 se décide par condorcet:schulze, à quoi une main levée ne peut pas répondre [no-hands-for-rule]
  conseil : ouvrez un scrutin : voix open P-0002 ; des bulletins de papier peuvent être recopiés et comptés avec voix tally
  [2]
  $ mkdir proposals/draft-new; sed '/^id/d' proposals/P-0001-*/proposal.md > proposals/draft-new/proposal.md
  $ both assembly count draft-new yes=3 $me --now $(at 19:30)
  voix: error: draft-new has no signed text that could be voted on [text-not-settled]
  hint: submit it: voix submit draft-new; after an edit, sign it again
  voix: erreur : draft-new n’a pas de texte signé sur lequel voter [text-not-settled]
  conseil : déposez-la : voix submit draft-new ; après une modification, signez-la de nouveau
  [2]
  $ rm -r proposals/draft-new
  $ cp charter.toml charter.kept; sed -i 's/class.ordinary/class.simple/' charter.toml
  $ both assembly count P-0001 yes=3 $me --now $(at 19:30)
  voix: error: the charter has no class “ordinary” [class-unknown]
  hint: voix charter show lists the classes
  voix: erreur : la charte n’a pas de classe « ordinary » [class-unknown]
  conseil : voix charter show donne la liste des classes
  [2]
  $ sed 's/class.ordinary]/&\nsecrecy = "secret"/' charter.kept > charter.toml
  $ both assembly count P-0001 yes=3 $me --now $(at 19:30)
  voix: error: P-0001 is of the class “ordinary”, whose votes are secret: hands do not count [hands-in-secret-class]
  hint: open a poll: voix open P-0001
  voix: erreur : P-0001 est de la classe « ordinary », dont les votes sont secrets : les mains levées ne comptent pas [hands-in-secret-class]
  conseil : ouvrez un scrutin : voix open P-0001
  [2]
  $ mv charter.kept charter.toml

count-from-outside

  $ both assembly count P-0001 yes=3,no=1 --key m5.key --yes --now $(at 19:30)
  voix: error: m5 was not in the room when the hands of this count were raised [count-from-outside]
  hint: unless --at says when, they are those that the other teller counted: hands of another time are signed with --at 20:15; if m5 was there: voix assembly attend m5 --in TIME
  voix: erreur : m5 n’était pas dans la salle quand les mains de ce compte se sont levées [count-from-outside]
  conseil : sans --at, ce sont celles que l’autre scrutateur·ice a comptées : des mains d’une autre heure se signent avec --at 20:15 ; si m5 y était : voix assembly attend m5 --in HEURE
  [2]

more-hands-than-people, count-signed-twice, tellers-differ, count-unreadable

  $ both assembly count P-0001 yes=4,no=1 $me --now $(at 19:30)
  voix: error: hands counted: 5; members in the room who could raise one at 2020-10-30 19:30 +01:00: 4 [more-hands-than-people]
  hint: check the attendance with  voix assembly show; if hands were counted at another time, give it with --at
  voix: erreur : mains comptées : 5 ; membres dans la salle qui pouvaient lever la main, le 30 octobre 2020 à 19:30 +01:00 : 4 [more-hands-than-people]
  conseil : vérifiez les présences avec  voix assembly show ; si les mains ont été comptées à une autre heure, donnez-la avec --at
  [3]
  $ hands m1 19:30 P-0001 yes=3,no=1
  $ both assembly count P-0001 yes=2,no=2 $me --now $(at 19:31) --dry-run
  voix: warning: m1 has signed a count before; the last one holds [count-signed-twice]
  voix: attention : m1 a déjà signé un compte ; le dernier vaut [count-signed-twice]
  $ hands m1 19:31 P-0001 yes=2,no=2
  $ hands m2 19:32 P-0001 yes=3,no=1
  $ both assembly show --now $(at 19:40)
  voix: warning: the tellers of P-0001 differ: m1 signed one count, m2 another [tellers-differ]
  hint: count again, and let both sign what they see
  voix: attention : les comptes de P-0001 diffèrent : l’un est signé par m1, l’autre par m2 [tellers-differ]
  conseil : recomptez, et que chacun·e signe ce qu’il ou elle voit
  $ act=$(echo proposals/P-0001-*/acts/*-m2-count.act)
  $ sed 's/^present 4/present many/' $act | "$TESTDIR/../support/sign" m2.key > changed && mv changed $act
  $ both assembly show --now $(at 19:40)
  voix: error: the hand count signed by m2 cannot be read [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  hint: the teller counts again with: voix assembly count
  voix: erreur : le compte à main levée signé par m2 est illisible [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  conseil : la personne qui l’a signé compte de nouveau avec : voix assembly count

nothing-to-proclaim, nothing-to-extract, nothing-to-draw

  $ both assembly proclaim P-0001 $me --now $(at 19:40)
  voix: error: the hand count signed by m2 cannot be read [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  hint: the teller counts again with: voix assembly count
  voix: error: nothing is decided about P-0001 that could be proclaimed: being decided [nothing-to-proclaim]
  hint: `voix status P-0001` says what is needed next
  voix: erreur : le compte à main levée signé par m2 est illisible [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  conseil : la personne qui l’a signé compte de nouveau avec : voix assembly count
  voix: erreur : rien n’est décidé sur P-0001 qui puisse être proclamé : en cours de décision [nothing-to-proclaim]
  conseil : `voix status P-0001` dit ce qu’il faut faire ensuite
  [2]
  $ both extract P-0001 $me --now $(at 19:40)
  voix: error: P-0001 is not decided [nothing-to-extract]
  hint: `voix status P-0001` says what is needed next
  voix: erreur : P-0001 n’est pas décidée [nothing-to-extract]
  conseil : `voix status P-0001` dit ce qu’il faut faire ensuite
  [2]
  $ both report P-0001 --format svg --now $(at 19:40)
  voix: error: the hand count signed by m2 cannot be read [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  hint: the teller counts again with: voix assembly count
  voix: error: there is no chart for P-0001 [nothing-to-draw]
  hint: leave out --format svg for a page
  voix: erreur : le compte à main levée signé par m2 est illisible [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  conseil : la personne qui l’a signé compte de nouveau avec : voix assembly count
  voix: erreur : il n’y a pas de graphique pour P-0001 [nothing-to-draw]
  conseil : enlevez --format svg pour avoir une page
  [2]

proclaimed-before, text-not-decided, extract-forged

  $ hands m2 19:45 P-0001 yes=2,no=2
  $ proclaim P-0001 19:50
  $ both assembly proclaim P-0001 $me --now $(at 19:55)
  voix: error: m1 proclaimed P-0001 on 2020-10-30 19:50 +01:00 [proclaimed-before]
  voix: erreur : m1 a proclamé P-0001 le 30 octobre 2020 à 19:50 +01:00 [proclaimed-before]
  [2]
  $ ok voix extract P-0001 $me --now $(at 19:55)
  $ sed -i 's/^count yes 2/count yes 4/' P-0001.extract
  $ both verify P-0001.extract
  voix: error: this is not signed by the key of m1 that stands in it [extract-forged]
  P-0001.extract
  hint: ask whoever sent it for the file as it was signed
  voix: erreur : ceci n’est pas signé par la clé de m1 qui y figure [extract-forged]
  P-0001.extract
  conseil : demandez à qui vous l’a envoyé le fichier tel qu’il a été signé
  [1]
  $ echo 'And more.' >> $(echo proposals/P-0001-*)/proposal.md
  $ both extract P-0001 $me --now $(at 19:55)
  voix: error: the text of P-0001 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0001-links/proposal.md
  hint: get the text as it was decided, from the history of the folder
  voix: erreur : le texte de P-0001 dans le dossier n’est pas celui qui a été décidé [text-not-decided]
  proposals/P-0001-links/proposal.md
  conseil : reprenez le texte tel qu’il a été décidé, dans l’historique du dossier
  [3]

proclaimed-unseen, proclaimed-on-gone

  $ sed -i '$d' $(echo proposals/P-0001-*)/proposal.md
  $ rm P-0001.extract
  $ cp -r . ../earlier
  $ rm ../earlier/proposals/P-0001-*/acts/*-count.act ../earlier/proposals/P-0001-*/acts/*-proclaim.act
  $ (cd ../earlier && ok voix withdraw P-0001 --because 'Never mind.' $me --now 2020-10-12T10:00:00Z)
  $ cp ../earlier/proposals/P-0001-*/acts/*-withdraw.act proposals/P-0001-*/acts/
  $ both register --now $(at 20:30)
  voix: error: this was not there when m1 proclaimed “rejected” for P-0001 on 2020-10-30 19:50 +01:00, and without it the outcome is another [proclaimed-unseen]
  proposals/P-0001-links/acts/20201012T100000Z-m1-withdraw.act
  hint: git log  says who added it and when: if that was after the proclamation, take it out; if it should have counted, declare the irregularity with  voix void P-0001
  voix: erreur : ceci n’était pas là quand m1 a proclamé « rejected » pour P-0001 le 30 octobre 2020 à 19:50 +01:00, et sans cela le résultat est un autre [proclaimed-unseen]
  proposals/P-0001-links/acts/20201012T100000Z-m1-withdraw.act
  conseil : git log  dit qui l’a ajouté et quand : si c’était après la proclamation, retirez-le ; s’il aurait dû compter, déclarez l’irrégularité avec  voix void P-0001
  [3]
  $ voix status P-0001 --require withdrawn --now $(at 20:30) 2>/dev/null
  P-0001  The group may join other groups
  state: withdrawn, since 2020-10-12 12:00 +02:00
  class: ordinary; decided by: assembly
  why:
    - Its author took it back on 2020-10-12 12:00 +02:00: “Never mind.”.
  [1]
  $ rm proposals/P-0001-*/acts/*-withdraw.act proposals/P-0001-*/acts/*T184500Z-m2-count.act
  $ both register --now $(at 20:30)
  voix: error: the hand count signed by m2 cannot be read [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  hint: the teller counts again with: voix assembly count
  voix: error: m1 proclaimed P-0001 having seen an act or a poll that is not there any more: HEX [proclaimed-on-gone]
  proposals/P-0001-links/acts/20201030T185000Z-m1-proclaim.act
  hint: bring the file back: git log --diff-filter=D  names who removed it; was there never one, the proclamation is false: take it out of acts/, and tell the others who signed it
  voix: erreur : le compte à main levée signé par m2 est illisible [count-unreadable]
  proposals/P-0001-links/acts/20201030T183200Z-m2-count.act
  conseil : la personne qui l’a signé compte de nouveau avec : voix assembly count
  voix: erreur : m1 a proclamé P-0001 en ayant vu un acte ou un scrutin qui n’y est plus : HEX [proclaimed-on-gone]
  proposals/P-0001-links/acts/20201030T185000Z-m1-proclaim.act
  conseil : rapportez le fichier : git log --diff-filter=D  nomme qui l’a retiré ; s’il n’y en a jamais eu, la proclamation est fausse : retirez-la de acts/, et dites aux autres qui l’a signée
  [3]
