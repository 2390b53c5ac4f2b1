What may be wrong with the folder of a poll and the files that it begins with.

  $ . "$TESTDIR/../support/poll.sh"
  $ people
  $ secret move --rule majority
  $ secret order --rule condorcet:debian --option Housing --option Parks --default-option Parks
  $ ok voix open hands --public --rule majority $seal --key olga.key

no-such-poll

  $ both cast P-0404
  voix: error: there is no poll at “P-0404” [no-such-poll]
  hint: name its folder or its id, such as P-0003, or give the command inside it; a proposal that is decided in a round or by hands has none: voix status
  voix: erreur : il n’y a pas de scrutin à « P-0404 » [no-such-poll]
  conseil : nommez son dossier ou son identifiant, par exemple P-0003, ou donnez la commande dans le dossier ; une proposition que décident un tour ou des mains levées n’en a pas : voix status
  [2]
  $ mkdir empty; cd empty
  $ both cast
  voix: error: there is no poll at “.” [no-such-poll]
  hint: name its folder or its id, such as P-0003, or give the command inside it; a proposal that is decided in a round or by hands has none: voix status
  voix: erreur : il n’y a pas de scrutin à « . » [no-such-poll]
  conseil : nommez son dossier ou son identifiant, par exemple P-0003, ou donnez la commande dans le dossier ; une proposition que décident un tour ou des mains levées n’en a pas : voix status
  [2]
  $ cd ..

unexpected-operand

  $ both cast move order
  voix: error: “order” was not expected here [unexpected-operand]
  hint: `voix help COMMAND` shows what it takes
  voix: erreur : « order » n’était pas attendu ici [unexpected-operand]
  conseil : `voix help COMMANDE` montre ce qu’elle prend
  [2]

trustees-missing, trustees-needless

  $ cp -r move changed; cp hands/trustees.txt changed
  $ both cast changed --key m1.key
  voix: error: a secret poll needs trustees, and this file has none [trustees-missing]
  changed/trustees.txt
  hint: the file was changed; fetch the folder again from where it came
  voix: erreur : un scrutin secret a besoin de scrutateur·ices, et ce fichier n’en a pas [trustees-missing]
  changed/trustees.txt
  conseil : le fichier a été modifié ; reprenez le dossier à sa source
  [3]
  $ cp hands/election.txt changed; cp move/trustees.txt changed
  $ both cast changed --key m1.key
  voix: error: an open poll has no trustees, and this file names some [trustees-needless]
  changed/trustees.txt
  hint: the file was changed; fetch the folder again from where it came
  voix: erreur : un scrutin public n’a pas de scrutateur·ices, et ce fichier en nomme [trustees-needless]
  changed/trustees.txt
  conseil : le fichier a été modifié ; reprenez le dossier à sa source
  [3]

record-unknown-name, election-wrong-answers

  $ cp order/election.txt changed; sed -i 's/^default-option .*/default-option Trams/' changed/election.txt
  $ both cast changed --key m1.key
  voix: error: the question names an option that it does not have [record-unknown-name]
  changed/election.txt:15:16
    default-option Trams
                   ^^^^^
  hint: name one of its options, in the same spelling
  voix: erreur : la question nomme une option qu’elle n’a pas [record-unknown-name]
  changed/election.txt:15:16
    default-option Trams
                   ^^^^^
  conseil : nommez l’une de ses options, avec la même orthographe
  [3]
  $ cp move/election.txt changed; sed -i 's/blank/abstain/' changed/election.txt
  $ both cast changed --key m1.key
  voix: error: these are not the answers that the rule counts [election-wrong-answers]
  changed/election.txt:15:8
    answer abstain
           ^^^^^^^
  hint: let `voix open` write the file
  voix: erreur : ce ne sont pas les réponses que la règle compte [election-wrong-answers]
  changed/election.txt:15:8
    answer abstain
           ^^^^^^^
  conseil : laissez `voix open` écrire le fichier
  [3]

duplicate-voter, roll-too-heavy

  $ cp move/election.txt changed; sed -i 's/^voter m2/voter m1/' changed/roll.txt
  $ both close changed --key m1.key
  voix: error: “m1” or its key stands twice on the roll [duplicate-voter]
  changed/roll.txt:3
  hint: each member has one line and one key
  voix: erreur : « m1 » ou sa clé figure deux fois sur la liste [duplicate-voter]
  changed/roll.txt:3
  conseil : chaque membre a une seule ligne et une seule clé
  [3]
  $ sed 's/weight 1/weight 4294967296/' move/roll.txt > changed/roll.txt
  $ both close changed --key m1.key
  voix: error: the weights of the roll add up to more than 4294967296 (at “m2”) [roll-too-heavy]
  changed/roll.txt:3
  hint: use smaller weights in the same proportions
  voix: erreur : la somme des poids de la liste dépasse 4294967296 (à « m2 ») [roll-too-heavy]
  changed/roll.txt:3
  conseil : utilisez des poids plus petits, dans les mêmes proportions
  [3]
