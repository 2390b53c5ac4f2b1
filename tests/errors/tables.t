Ballots in a table.

  $ PATH=$TESTDIR:$PATH

bad-name

  $ cat > bad-name.csv <<'END'
  > ,Bus,,Tram
  > ann,1,2,3
  > END
  $ both tally --rule condorcet --from csv bad-name.csv
  voix: error: “” cannot be a name [bad-name]
  bad-name.csv:1:6
    ,Bus,,Tram
         ^
  hint: a name is not empty and holds no line end or control character
  voix: erreur : «  » ne peut pas être un nom [bad-name]
  bad-name.csv:1:6
    ,Bus,,Tram
         ^
  conseil : un nom n’est pas vide et ne contient ni fin de ligne ni caractère de contrôle
  [3]

bad-rank

  $ cat > bad-rank.csv <<'END'
  > Bus,Tram
  > 1,2
  > 2,first
  > 0,1
  > END
  $ both tally --rule condorcet --cells rank bad-rank.csv
  voix: error: “first” is not a rank [bad-rank]
  bad-rank.csv:3:3
    2,first
      ^^^^^
  hint: ranks are 1, 2, 3, …; 1 is the best; if they are points, say --cells score
  voix: error: “0” is not a rank [bad-rank]
  bad-rank.csv:4:1
    0,1
    ^
  hint: ranks are 1, 2, 3, …; 1 is the best; if they are points, say --cells score
  voix: erreur : « first » n’est pas un rang [bad-rank]
  bad-rank.csv:3:3
    2,first
      ^^^^^
  conseil : les rangs sont 1, 2, 3, … ; 1 est le meilleur ; si ce sont des points, dites --cells score
  voix: erreur : « 0 » n’est pas un rang [bad-rank]
  bad-rank.csv:4:1
    0,1
    ^
  conseil : les rangs sont 1, 2, 3, … ; 1 est le meilleur ; si ce sont des points, dites --cells score
  [3]

bad-score

  $ cat > bad-score.csv <<'END'
  > Bus,Tram
  > 5,many
  > END
  $ both tally --rule mj --cells score bad-score.csv
  voix: error: “many” is not a score [bad-score]
  bad-score.csv:2:3
    5,many
      ^^^^
  hint: write a number, such as 5 or 2.5
  voix: erreur : « many » n’est pas une note [bad-score]
  bad-score.csv:2:3
    5,many
      ^^^^
  conseil : écrivez un nombre, comme 5 ou 2.5
  [3]

bad-mark

  $ cat > bad-mark.csv <<'END'
  > Bus,Tram
  > 1,0
  > yes,0
  > END
  $ both tally --rule approval --cells approve bad-mark.csv
  voix: error: “yes” does not say whether the option is chosen [bad-mark]
  bad-mark.csv:3:1
    yes,0
    ^^^
  hint: write 1 or x, or 0 for not
  voix: erreur : « yes » ne dit pas si l’option est choisie [bad-mark]
  bad-mark.csv:3:1
    yes,0
    ^^^
  conseil : écrivez 1 ou x, ou 0 si elle ne l’est pas
  [3]

empty-line

  $ cat > empty-line.csv <<'END'
  > vote
  > yes
  > 
  > no
  > END
  $ both tally --rule majority empty-line.csv
  voix: warning: empty lines are not counted as blank ballots: 1 [empty-line]
  empty-line.csv:3
  hint: take them away, or write “No opinion” for a blank ballot
  voix: attention : des lignes vides ne sont pas comptées comme bulletins blancs : 1 [empty-line]
  empty-line.csv:3
  conseil : retirez-les, ou écrivez « No opinion » pour un bulletin blanc

voter-twice

  $ printf 'name,Bus,Tram\nann,Good,Poor\nbob,Poor,Good\nann,Poor,Good\n,Good,Poor\n,Good,Poor\n' > twice.csv
  $ both tally --rule majority-judgment --id-column name twice.csv
  voix: warning: “ann” has two ballots, this one and line 2; both are counted [voter-twice]
  twice.csv:4:1
  hint: take one of them out of the file
  voix: attention : « ann » a deux bulletins, celui-ci et celui de la ligne 2 ; les deux comptent [voter-twice]
  twice.csv:4:1
  conseil : retirez l’un des deux du fichier

wrong-number-of-cells

  $ cat > wrong-number-of-cells.csv <<'END'
  > Bus,Tram
  > 1,2
  > 1
  > 1,2,3
  > END
  $ both tally --rule condorcet wrong-number-of-cells.csv
  voix: error: cells in this row: 1; in the first row: 2 [wrong-number-of-cells]
  wrong-number-of-cells.csv:3
  hint: one cell for each column; a text with a separator in it stands in double quotes
  voix: error: cells in this row: 3; in the first row: 2 [wrong-number-of-cells]
  wrong-number-of-cells.csv:4
  hint: one cell for each column; a text with a separator in it stands in double quotes
  voix: erreur : cases de cette ligne : 1 ; de la première ligne : 2 [wrong-number-of-cells]
  wrong-number-of-cells.csv:3
  conseil : une case par colonne ; un texte qui contient un séparateur se met entre guillemets doubles
  voix: erreur : cases de cette ligne : 3 ; de la première ligne : 2 [wrong-number-of-cells]
  wrong-number-of-cells.csv:4
  conseil : une case par colonne ; un texte qui contient un séparateur se met entre guillemets doubles
  [3]

text-after-quote

  $ cat > text-after-quote.csv <<'END'
  > Bus,Tram
  > "1"st,2
  > END
  $ both tally --rule condorcet text-after-quote.csv
  voix: error: text follows a closing quotation mark [text-after-quote]
  text-after-quote.csv:2:4
    "1"st,2
       ^^
  hint: put the whole cell in quotes, and double the quotes within it
  voix: erreur : du texte suit un guillemet fermant [text-after-quote]
  text-after-quote.csv:2:4
    "1"st,2
       ^^
  conseil : mettez toute la case entre guillemets, et doublez ceux qu’elle contient
  [3]

unknown-column

  $ cat > unknown-column.csv <<'END'
  > poids,Bus,Tram
  > 2,1,2
  > END
  $ both tally --rule condorcet --weight-column poid unknown-column.csv
  voix: error: there is no column “poid” [unknown-column]
  unknown-column.csv:1
  hint: did you mean “poids”?
  voix: erreur : il n’y a pas de colonne « poid » [unknown-column]
  unknown-column.csv:1
  conseil : vouliez-vous dire « poids » ?
  [3]

choices-not-grades

  $ cat > choices-not-grades.csv <<'END'
  > Bus,Tram
  > 1,0
  > END
  $ both tally --rule mj --cells approve choices-not-grades.csv
  voix: error: these ballots choose options, and the rule needs grades [choices-not-grades]
  choices-not-grades.csv
  hint: count them with --rule approval or plurality
  voix: erreur : ces bulletins choisissent des options, et la règle demande des mentions [choices-not-grades]
  choices-not-grades.csv
  conseil : comptez-les avec --rule approval ou plurality
  [3]

too-many-grades

  $ (echo Bus,Tram; for n in $(seq 2001); do echo 0,$n; done) > too-many-grades.csv
  $ both tally --rule mj too-many-grades.csv
  voix: error: there are more than 2000 different grades [too-many-grades]
  too-many-grades.csv:2001:3
    0,2000
      ^^^^
  hint: do the cells hold grades or scores? --cells says what they are
  voix: error: there are more than 2000 different grades [too-many-grades]
  too-many-grades.csv:2002:1
    0,2001
    ^
  hint: do the cells hold grades or scores? --cells says what they are
  voix: error: there are more than 2000 different grades [too-many-grades]
  too-many-grades.csv:2002:3
    0,2001
      ^^^^
  hint: do the cells hold grades or scores? --cells says what they are
  voix: erreur : il y a plus de 2000 mentions différentes [too-many-grades]
  too-many-grades.csv:2001:3
    0,2000
      ^^^^
  conseil : les cases contiennent-elles des mentions ou des notes ? --cells dit ce qu’elles sont
  voix: erreur : il y a plus de 2000 mentions différentes [too-many-grades]
  too-many-grades.csv:2002:1
    0,2001
    ^
  conseil : les cases contiennent-elles des mentions ou des notes ? --cells dit ce qu’elles sont
  voix: erreur : il y a plus de 2000 mentions différentes [too-many-grades]
  too-many-grades.csv:2002:3
    0,2001
      ^^^^
  conseil : les cases contiennent-elles des mentions ou des notes ? --cells dit ce qu’elles sont
  [3]

ambiguous-format

  $ cat > ambiguous-format.csv <<'END'
  > transport,Good,Bad
  > Bus,3,4
  > Tram,5,2
  > END
  $ both tally --rule mj ambiguous-format.csv
  voix: error: this could be csv or tally [ambiguous-format]
  ambiguous-format.csv
  hint: say which it is: --from csv or --from tally
  voix: erreur : ce pourrait être csv ou tally [ambiguous-format]
  ambiguous-format.csv
  conseil : dites lequel : --from csv ou --from tally
  [3]

unknown-format

  $ cat > unknown-format.txt <<'END'
  > The bus said one.
  > END
  $ both tally --rule mj unknown-format.txt
  voix: error: the format of this file is not known [unknown-format]
  unknown-format.txt
  hint: name it with --from; voix-ballots(5) shows them all
  voix: erreur : le format de ce fichier n’est pas reconnu [unknown-format]
  unknown-format.txt
  conseil : nommez-le avec --from ; voix-ballots(5) les montre tous
  [3]

first-column-of-voters

  $ printf 'name,Bus,Tram\nann,Good,Poor\nbob,Poor,Good\n' > voters.csv
  $ both tally --rule majority-judgment voters.csv
  voix: error: the first column, “name”, holds no votes [first-column-of-voters]
  voters.csv:1:1
    name,Bus,Tram
    ^^^^
  hint: if it names the voters, add: --id-column "name"
  voix: erreur : la première colonne, « name », ne contient pas de votes [first-column-of-voters]
  voters.csv:1:1
    name,Bus,Tram
    ^^^^
  conseil : si elle nomme les personnes qui votent, ajoutez : --id-column "name"
  [3]
  $ printf 'A;B;C\n4,5;2;0\n3,5;3;2\n' > virgule.csv
  $ voix tally --rule condorcet --from csv --cells score virgule.csv
  voix: error: “4,5” is not a score [bad-score]
  virgule.csv:2:1
    4,5;2;0
    ^^^
  hint: write a number, such as 5 or 2.5
  voix: error: “3,5” is not a score [bad-score]
  virgule.csv:3:1
    3,5;3;2
    ^^^
  hint: write a number, such as 5 or 2.5
  [3]
  $ printf 'option;Excellent;Good;To reject\nBus;3,0;2;1\nTram;1;4;1\n' > totaux.csv
  $ voix tally --rule majority-judgment totaux.csv
  voix: error: “3,0” is not a number of votes [bad-count]
  totaux.csv:2:5
    Bus;3,0;2;1
        ^^^
  hint: write a number that is not negative
  [3]
  $ voix tally --rule majority-judgment --id-column name voters.csv | tail -n 1
  2 ballots counted.

cells-are-ranks

  $ printf 'A,B,C\n5,3,1\n4,4,1\n' > cells-are-ranks.csv
  $ both tally --rule condorcet cells-are-ranks.csv
  voix: note: the numbers of this table are read as ranks, 1 for the best [cells-are-ranks]
  cells-are-ranks.csv
  hint: if a higher number is better, say --cells score; --cells rank says that they are ranks
  voix: note : les nombres de ce tableau sont lus comme des rangs, 1 pour le meilleur [cells-are-ranks]
  cells-are-ranks.csv
  conseil : si un nombre plus grand est meilleur, dites --cells score ; --cells rank dit que ce sont des rangs
