What may be wrong when a poll opens, and when someone votes.

  $ . "$TESTDIR/../support/poll.sh"
  $ people

flag-needed, public-or-ceremony, poll-folder-needed

  $ both open --public --ceremony ceremony --rule majority --roll roll.toml --closes $closing --key olga.key
  voix: error: --title is missing [flag-needed]
  hint: `voix help open` shows what it needs
  voix: error: is the vote secret or open? [public-or-ceremony]
  hint: give --ceremony FOLDER for a secret vote, or --public for an open one
  voix: error: name the folder of the new poll [poll-folder-needed]
  hint: voix open FOLDER …
  voix: erreur : il manque --title [flag-needed]
  conseil : `voix help open` montre ce qu’il faut
  voix: erreur : le vote est-il secret ou public ? [public-or-ceremony]
  conseil : donnez --ceremony DOSSIER pour un vote secret, ou --public pour un vote public
  voix: erreur : nommez le dossier du nouveau scrutin [poll-folder-needed]
  conseil : voix open DOSSIER …
  [2]

questions-needed, question-one-value, question-unknown-key, question-bad-value, and mistakes of a question with their place

  $ ask="--title Move --roll roll.toml --closes $closing --now $before $under"
  $ echo 'title = "Where?"' > questions.toml
  $ both open move --questions questions.toml $ask
  voix: error: questions are written as [[question]] tables [questions-needed]
  questions.toml:1:1
    title = "Where?"
    ^^^^^
  hint: write [[question]] above each, then title = "…" and rule = "…"
  voix: erreur : les questions s’écrivent en tableaux [[question]] [questions-needed]
  questions.toml:1:1
    title = "Where?"
    ^^^^^
  conseil : écrivez [[question]] au-dessus de chacune, puis title = "…" et rule = "…"
  [3]
  $ cat > questions.toml <<END
  > [[question]]
  > title = ["Where?", "When?"]
  > rule = "majority-judgment"
  > option = ["Park", "Mall"]
  > grades = ["Good", "Fair, or so", "Bad"]
  > END
  $ both open move --questions questions.toml $ask
  voix: error: “title” is one value, not a list [question-one-value]
  questions.toml:2:9
    title = ["Where?", "When?"]
            ^^^^^^^^^^^^^^^^^^^
  hint: write one; option, ratio and grades may be lists, and a grade has no comma
  voix: error: “grades” is one value, not a list [question-one-value]
  questions.toml:5:10
    grades = ["Good", "Fair, or so", "Bad"]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: write one; option, ratio and grades may be lists, and a grade has no comma
  voix: erreur : « title » est une seule valeur, et non une liste [question-one-value]
  questions.toml:2:9
    title = ["Where?", "When?"]
            ^^^^^^^^^^^^^^^^^^^
  conseil : écrivez-en une ; option, ratio et grades peuvent être des listes, et une mention n’a pas de virgule
  voix: erreur : « grades » est une seule valeur, et non une liste [question-one-value]
  questions.toml:5:10
    grades = ["Good", "Fair, or so", "Bad"]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : écrivez-en une ; option, ratio et grades peuvent être des listes, et une mention n’a pas de virgule
  [3]
  $ cat > questions.toml <<END
  > [[question]]
  > title = "Where?"
  > rules = "majority"
  > quorum = 0.5
  > [[question]]
  > title = "When?"
  > colour = "blue"
  > END
  $ both open move --questions questions.toml $ask
  voix: error: “quorum” cannot be this [question-bad-value]
  questions.toml:4:10
    quorum = 0.5
             ^^^
  hint: write a text, a number, a list of texts, or true
  voix: error: a question has no “rules” [question-unknown-key]
  questions.toml:3:1
    rules = "majority"
    ^^^^^
  hint: did you mean “rule”?
  voix: error: a question has no “colour” [question-unknown-key]
  questions.toml:7:1
    colour = "blue"
    ^^^^^^
  hint: `voix help open` shows what may be said of a question
  voix: erreur : « quorum » ne peut pas valoir cela [question-bad-value]
  questions.toml:4:10
    quorum = 0.5
             ^^^
  conseil : écrivez un texte, un nombre, une liste de textes, ou true
  voix: erreur : une question n’a pas de « rules » [question-unknown-key]
  questions.toml:3:1
    rules = "majority"
    ^^^^^
  conseil : vouliez-vous dire « rule » ?
  voix: erreur : une question n’a pas de « colour » [question-unknown-key]
  questions.toml:7:1
    colour = "blue"
    ^^^^^^
  conseil : `voix help open` montre ce qu’on peut dire d’une question
  [3]
  $ cat > questions.toml <<END
  > [[question]]
  > title = "Where?"
  > rule = "condorcet"
  > option = ["Here"]
  > [[question]]
  > rule = "majorty"
  > quorum = "most"
  > END
  $ both open move --questions questions.toml $ask
  voix: error: this rule needs two options or more [options-needed]
  questions.toml:1:1
    [[question]]
    ^^^^^^^^^^^^
  hint: give each one with --option NAME
  voix: error: --title is missing [flag-needed]
  questions.toml:5:1
    [[question]]
    ^^^^^^^^^^^^
  hint: `voix help open` shows what it needs
  voix: error: --rule cannot be “majorty” [bad-value]
  questions.toml:6:8
    rule = "majorty"
           ^^^^^^^^^
  hint: write for example: majority-judgment, condorcet, 'majority:>= 2/3'
  voix: error: --quorum cannot be “most” [bad-value]
  questions.toml:7:10
    quorum = "most"
             ^^^^^^
  hint: write for example: 48, 1/2, 50%, 3/2 * sqrt(n)
  voix: erreur : cette règle demande au moins deux options [options-needed]
  questions.toml:1:1
    [[question]]
    ^^^^^^^^^^^^
  conseil : donnez chacune avec --option NOM
  voix: erreur : il manque --title [flag-needed]
  questions.toml:5:1
    [[question]]
    ^^^^^^^^^^^^
  conseil : `voix help open` montre ce qu’il faut
  voix: erreur : --rule ne peut pas être « majorty » [bad-value]
  questions.toml:6:8
    rule = "majorty"
           ^^^^^^^^^
  conseil : écrivez par exemple : majority-judgment, condorcet, 'majority:>= 2/3'
  voix: erreur : --quorum ne peut pas être « most » [bad-value]
  questions.toml:7:10
    quorum = "most"
             ^^^^^^
  conseil : écrivez par exemple : 48, 1/2, 50%, 3/2 * sqrt(n)
  [3]
  $ voix open move --questions questions.toml --rule majority --option Here $ask 2>&1 | grep error
  voix: error: --questions and --rule exclude each other [flags-exclude]
  voix: error: --questions and --option exclude each other [flags-exclude]

options-needed, rule-needs-rankings

  $ both open move --rule condorcet --option Housing $seal $under
  voix: error: this rule needs two options or more [options-needed]
  hint: give each one with --option NAME
  voix: erreur : cette règle demande au moins deux options [options-needed]
  conseil : donnez chacune avec --option NOM
  [2]
  $ both open move --rule condorcet:nanson --option Housing --option Parks $seal $under
  voix: error: condorcet:nanson needs whole rankings, which a secret poll never opens [rule-needs-rankings]
  hint: choose a method that needs pairs only, such as condorcet:schulze
  voix: erreur : condorcet:nanson a besoin des classements entiers, qu’un scrutin n’ouvre jamais [rule-needs-rankings]
  conseil : choisissez une méthode à laquelle les duels suffisent, comme condorcet:schulze
  [2]

ceremony-unfinished

  $ cp -r ceremony begun; rm begun/trustees.txt
  $ both open move --rule majority $seal --key olga.key --ceremony begun
  voix: error: the ceremony in begun is not finished [ceremony-unfinished]
  hint: `voix trustee check begun` says whose move it is
  voix: erreur : la cérémonie dans begun n’est pas terminée [ceremony-unfinished]
  conseil : `voix trustee check begun` dit à qui est le tour
  [3]

not-an-organiser

  $ both open move --rule majority $seal --ceremony ceremony --key m1.key
  voix: error: m1 is no organiser: the ceremony names HEX [not-an-organiser]
  hint: let an organiser open the poll, or hold a ceremony that names your key too
  voix: erreur : m1 n’organise pas les scrutins : la cérémonie nomme HEX [not-an-organiser]
  conseil : laissez ouvrir qui organise, ou tenez une cérémonie qui nomme aussi votre clé
  [2]

roll-too-small

  $ both open move --rule majority --min-ballots 6 $seal $under
  voix: error: 5 members are on the roll, fewer than the 6 voters without whom nothing is opened [roll-too-small]
  hint: add members, or lower --min-ballots, in an assembly ballot.min_ballots of its charter, and know that few votes are easily guessed; where the charter asks for dues, `voix roll check` counts those who have paid
  voix: erreur : membres sur la liste : 5, moins que les 6 votants sans lesquels rien n’est ouvert [roll-too-small]
  conseil : ajoutez des membres, ou baissez --min-ballots, dans une assemblée ballot.min_ballots de sa charte, en sachant que peu de votes se devinent facilement ; là où la charte demande des cotisations, `voix roll check` compte celles et ceux qui ont payé
  [2]

election-closes-before-opening

  $ both open move --rule majority --opens $after $seal $under
  voix: error: the poll closes before it opens [election-closes-before-opening]
    closes 2020-11-06T18:00:00Z
           ^^^^^^^^^^^^^^^^^^^^
  hint: give a closing time after the opening time
  voix: erreur : le scrutin ferme avant d’ouvrir [election-closes-before-opening]
    closes 2020-11-06T18:00:00Z
           ^^^^^^^^^^^^^^^^^^^^
  conseil : donnez une heure de clôture postérieure à l’ouverture
  [3]

election-too-few-cosignatures

  $ both open move --rule majority --witness m1=m1.key --cosignatures 2 $seal $under
  voix: error: so few cosignatures do not prove that all trustees saw one board [election-too-few-cosignatures]
    cosignatures 2 dishonest 0
                             ^
  hint: with w witnesses of which d may be dishonest, ask for at least (w + 1 + d) / 2 cosignatures
  voix: erreur : si peu de cosignatures ne prouvent pas que tous les scrutateur·ices ont vu la même urne [election-too-few-cosignatures]
    cosignatures 2 dishonest 0
                             ^
  conseil : avec w témoins dont d peuvent être malhonnêtes, demandez au moins (w + 1 + d) / 2 cosignatures
  [3]

poll-not-open

  $ secret move --rule majority
  $ both cast move --key m1.key --now 2020-10-31T12:00:00Z
  voix: error: the poll is not open yet [poll-not-open]
  hint: it opens at 2020-11-01 12:00 UTC; come back then, or fetch the latest files
  voix: erreur : le scrutin n’est pas encore ouvert [poll-not-open]
  conseil : il ouvre le 1er novembre 2020 à 12:00 UTC ; revenez alors, ou reprenez les derniers fichiers
  [3]

payload-changed, board-not-begun, not-an-organiser: the copy is not the poll that was opened

  $ rm -rf changed; cp -r move changed; sed -i 's/^title Move/title Stay/' changed/election.txt
  $ both cast changed --key m1.key --now $during
  voix: error: entry 0 of the log is not this file [payload-changed]
  changed/election.txt
  hint: fetch the file again from another copy of the board
  voix: erreur : l’entrée 0 du journal n’est pas ce fichier [payload-changed]
  changed/election.txt
  conseil : reprenez le fichier dans une autre copie de l’urne
  [3]
  $ cp move/election.txt changed; sed -i '/^voter m2/s/weight 1/weight 2/' changed/roll.txt
  $ voix cast changed --key m1.key --now $during 2>&1 | sed 1q
  voix: error: entry 1 of the log is not this file [payload-changed]
  $ rm -rf changed; cp -r move changed; sed -i '$d' changed/log.txt
  $ both cast changed --key m1.key --now $during
  voix: error: the log has no beginning [board-not-begun]
  changed/log.txt
  hint: fetch the folder again; `voix open` writes the setup and the opening at once
  voix: erreur : le journal n’a pas de début [board-not-begun]
  changed/log.txt
  conseil : reprenez le dossier à sa source ; `voix open` écrit d’un coup la préparation et l’ouverture
  [3]
  $ rm -rf changed; cp -r move changed; rm changed/checkpoint
  $ sed -i "s/^organiser .*/organiser $(voix key show m1.key | cut -d' ' -f2)/" changed/entries/*
  $ mv changed/entries/* open; hash=$(sha256sum open | cut -c1-64); mv open changed/entries/$hash.txt
  $ sed -i "s/^3 open .*/3 open $hash/" changed/log.txt
  $ both cast changed --key m1.key --now $during
  voix: error: HEX is no organiser: the ceremony names HEX [not-an-organiser]
  changed/entries/HEX.txt:4:11
    organiser HEX
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: let an organiser open the poll, or hold a ceremony that names your key too
  voix: erreur : HEX n’organise pas les scrutins : la cérémonie nomme HEX [not-an-organiser]
  changed/entries/HEX.txt:4:11
    organiser HEX
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : laissez ouvrir qui organise, ou tenez une cérémonie qui nomme aussi votre clé
  [3]
  $ rm -rf changed

not-on-the-roll

  $ both cast move --key ana.key --now $during
  voix: error: your key is not on the roll of this poll: HEX [not-on-the-roll]
  hint: use the key that is on the roll (--key), or ask the organisers; the roll is fixed for this poll
  voix: erreur : votre clé n’est pas sur la liste de ce scrutin : HEX [not-on-the-roll]
  conseil : utilisez la clé qui est sur la liste (--key), ou demandez aux organisateurs ; la liste est fixée pour ce scrutin
  [3]

unexpected-ceremony

  $ both cast move --key m1.key --now $during --ceremony of-someone-else
  voix: error: the trustees of this poll are not those you expect: their ceremony is FINGERPRINT, not of-someone-else [unexpected-ceremony]
  hint: do not vote here; ask your group, by another way, which ceremony is right
  voix: erreur : les scrutateur·ices de ce scrutin ne sont pas ceux que vous attendez : leur cérémonie est FINGERPRINT, et non of-someone-else [unexpected-ceremony]
  conseil : ne votez pas ici ; demandez à votre groupe, par un autre moyen, quelle cérémonie est la bonne
  [3]

ceremony-not-confirmed

  $ both cast move --key m1.key --now $during
  The trustees of this poll are new to your key. Compare this fingerprint of their ceremony with the one that your group published:
     FINGERPRINT
  voix: error: the ceremony FINGERPRINT is not confirmed, so nothing was encrypted [ceremony-not-confirmed]
  hint: compare it with what your group published, then give --ceremony FINGERPRINT once
  Les scrutateur·ices de ce scrutin sont nouveaux pour votre clé. Comparez cette empreinte de leur cérémonie avec celle que votre groupe a publiée :
     FINGERPRINT
  voix: erreur : la cérémonie FINGERPRINT n’est pas confirmée ; rien n’a été chiffré [ceremony-not-confirmed]
  conseil : comparez-la avec celle que votre groupe a publiée, puis donnez une fois --ceremony FINGERPRINT
  [3]

nobody-to-ask

  $ both cast move --key m1.key --now $during --ceremony $fingerprint
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: there is nobody to ask: no terminal, or --no-input [nobody-to-ask]
  hint: give the choice with --choice FILE and --yes, or use a terminal
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : il n’y a personne à qui demander : pas de terminal, ou --no-input [nobody-to-ask]
  conseil : donnez le choix avec --choice FICHIER et --yes, ou utilisez un terminal
  [2]

choice-not-a-question, choice-not-a-value

  $ cat > choice.toml <<EOF
  > [question-one]
  > answer = "yes"
  > [question-1]
  > answer = ["yes", "no"]
  > EOF
  $ both cast move --key m1.key --now $during --choice choice.toml --yes
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: what “answer” gets should be a text, a number, true or false [choice-not-a-value]
  choice.toml:4
  hint: write for example: answer = "Good"
  voix: error: there is no question “question-one” [choice-not-a-question]
  choice.toml:1
  hint: the tables of a choice file are [question-1], [question-2]…
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : la valeur de « answer » devrait être un texte, un nombre, true ou false [choice-not-a-value]
  choice.toml:4
  conseil : écrivez par exemple : answer = "Bien"
  voix: erreur : il n’y a pas de question « question-one » [choice-not-a-question]
  choice.toml:1
  conseil : les tables d’un fichier de choix sont [question-1], [question-2]…
  [3]

choice-question-missing

  $ printf '[question-2]\nanswer = "yes"\n' > choice.toml
  $ both cast move --key m1.key --now $during --choice choice.toml --yes
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: there is no question “question-2” [choice-not-a-question]
  choice.toml:1
  hint: the tables of a choice file are [question-1], [question-2]…
  voix: error: question 1 has no answer [choice-question-missing]
  choice.toml
  hint: add a table [question-1]
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : il n’y a pas de question « question-2 » [choice-not-a-question]
  choice.toml:1
  conseil : les tables d’un fichier de choix sont [question-1], [question-2]…
  voix: erreur : la question 1 n’a pas de réponse [choice-question-missing]
  choice.toml
  conseil : ajoutez une table [question-1]
  [3]

choice-unknown-value

  $ printf '[question-1]\nanswer = "maybe"\n' > choice.toml
  $ both cast move --key m1.key --now $during --choice choice.toml --yes
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: “answer” cannot be “maybe” [choice-unknown-value]
  choice.toml:2
  hint: possible: yes, no and blank
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : « answer » ne peut pas valoir « maybe » [choice-unknown-value]
  choice.toml:2
  conseil : possible : yes, no et blank
  [3]

choice-option-missing

  $ secret works --rule approval:1 --option Housing --option Parks
  $ printf '[question-1]\nHousing = true\n' > choice.toml
  $ both cast works --key m1.key --now $during --choice choice.toml --yes
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: “Parks” has no value [choice-option-missing]
  choice.toml:1
  hint: give it one of: yes or no; empty means no
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : « Parks » n’a pas de valeur [choice-option-missing]
  choice.toml:1
  conseil : donnez-lui l’une de celles-ci : oui ou non ; rien veut dire non
  [3]

too-many-approved

  $ echo 'Parks = true' >> choice.toml
  $ both cast works --key m1.key --now $during --choice choice.toml --yes
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: question 1 lets you approve at most 1 [too-many-approved]
  choice.toml:1
  hint: approve fewer options
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : la question 1 permet d’approuver au plus 1 options [too-many-approved]
  choice.toml:1
  conseil : approuvez moins d’options
  [3]

ballot-too-many-approvals

  $ printf '[question-1]\nHousing = true\nParks = false\n' > choice.toml
  $ ok voix cast works --key m1.key --now $during --choice choice.toml --audit --ceremony $fingerprint
  $ sed 's/^choice 1 1 2/choice 1 1 1/' outbox/works-m1-1.audit > changed.audit
  $ both audit works changed.audit
  voix: error: the ballot approves more than 1 options [ballot-too-many-approvals]
  changed.audit:7:12
    choice 1 1 1
               ^
  hint: approve at most so many
  voix: erreur : le bulletin approuve trop d’options (limite : 1) [ballot-too-many-approvals]
  changed.audit:7:12
    choice 1 1 1
               ^
  conseil : n’en approuvez pas plus
  [3]

too-many-ranks

  $ secret order --rule condorcet --option Housing --option Parks --option Trams --levels 2
  $ printf '[question-1]\nHousing = 1\nParks = 2\nTrams = 3\n' > choice.toml
  $ both cast order --key m1.key --now $during --choice choice.toml --yes
     Move
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
  voix: error: question 1 has only 2 levels [too-many-ranks]
  choice.toml:1
  hint: use fewer different ranks: ties are allowed, and what is not ranked comes last
     Move
     élection FINGERPRINT
     vous êtes m1, poids 1 ; ouvert jusqu’au 6 novembre 2020 à 18:00 UTC
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
  voix: erreur : la question 1 n’a que 2 niveaux [too-many-ranks]
  choice.toml:1
  conseil : utilisez moins de rangs différents : les ex æquo sont permis, et ce qui n’est pas classé vient en dernier
  [3]

poll-closed

  $ both cast move --key m1.key --now $after
  voix: error: the poll in move is closed [poll-closed]
  hint: ballots that come now count nothing
  voix: erreur : le scrutin de move est clos [poll-closed]
  conseil : les bulletins qui arrivent maintenant ne comptent pas
  [3]

audit-file-needed

  $ both audit move
  voix: error: name the audit record [audit-file-needed]
  hint: voix audit POLL FILE.audit; `voix cast` wrote it when you chose to audit
  voix: erreur : nommez le fichier d’audit [audit-file-needed]
  conseil : voix audit SCRUTIN FICHIER.audit ; `voix cast` l’a écrit quand vous avez choisi d’auditer
  [2]
