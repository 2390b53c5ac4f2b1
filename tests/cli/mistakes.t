Every mistake of a file is shown, each with its place; nothing is counted.

  $ cat > ballots.voix <<END
  > voix-ballots 1
  > options: Bus ; Tram
  > Bus > Trma
  > Bus > Bus
  > Tram ^0
  > Bus >
  > Tram * 2
  > END
  $ voix tally --rule condorcet ballots.voix
  voix: error: “Trma” is not one of the options [unknown-option]
  ballots.voix:3:7
    Bus > Trma
          ^^^^
  hint: did you mean “Tram”?
  voix: error: “Bus” stands here twice [duplicate-option]
  ballots.voix:4:7
    Bus > Bus
          ^^^
  hint: on a ballot, and in a list of options, each option stands once
  voix: error: “0” is not a weight [bad-weight]
  ballots.voix:5:7
    Tram ^0
          ^
  hint: write a positive number or fraction, such as 2 or 3/2
  voix: error: a name is missing here [missing-name]
  ballots.voix:6:6
    Bus > 
         ^
  hint: write a name, or take the separator away
  [3]
  $ voix tally --rule condorcet --lenient --json ballots.voix
  voix: error: “Trma” is not one of the options [unknown-option]
  ballots.voix:3:7
    Bus > Trma
          ^^^^
  hint: did you mean “Tram”?
  voix: error: “Bus” stands here twice [duplicate-option]
  ballots.voix:4:7
    Bus > Bus
          ^^^
  hint: on a ballot, and in a list of options, each option stands once
  voix: error: “0” is not a weight [bad-weight]
  ballots.voix:5:7
    Tram ^0
          ^
  hint: write a positive number or fraction, such as 2 or 3/2
  voix: error: a name is missing here [missing-name]
  ballots.voix:6:6
    Bus > 
         ^
  hint: write a name, or take the separator away
  {"schema":"voix.tally/1","rule":"condorcet","method":"schulze","options":["Bus","Tram"],"ballots":{"counted":2,"weight":2,"blank":0,"discarded":4},"outcome":{"kind":"winner","winners":["Tram"]},"ranking":[["Tram"],["Bus"]],"pairwise":[[0,0],[2,0]],"condorcet_winner":"Tram","smith":["Tram"],"schwartz":["Tram"],"notes":["with unranked options not compared, “Bus” and “Tram” would tie"],"findings":[{"slug":"unknown-option","severity":"error","message":"“Trma” is not one of the options","path":"ballots.voix","line":3,"column":7},{"slug":"duplicate-option","severity":"error","message":"“Bus” stands here twice","path":"ballots.voix","line":4,"column":7},{"slug":"bad-weight","severity":"error","message":"“0” is not a weight","path":"ballots.voix","line":5,"column":7},{"slug":"missing-name","severity":"error","message":"a name is missing here","path":"ballots.voix","line":6,"column":6}],"steps":[{"step":"duels"},{"step":"duel","better":"Tram","worse":"Bus","for":2,"against":0},{"step":"sets"},{"step":"condorcet-winner","option":"Tram"},{"step":"smith-set","options":["Tram"]},{"step":"schwartz-set","options":["Tram"]},{"step":"paths"},{"step":"paths-one-way","better":"Tram","options":["Bus"]}],"settings":{"unranked":"last","order":"peel"}}
  [3]
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix tally --rule condorcet ballots.voix
  voix: erreur : « Trma » n’est pas une des options [unknown-option]
  ballots.voix:3:7
    Bus > Trma
          ^^^^
  conseil : vouliez-vous dire « Tram » ?
  voix: erreur : « Bus » figure ici deux fois [duplicate-option]
  ballots.voix:4:7
    Bus > Bus
          ^^^
  conseil : sur un bulletin, comme dans une liste d’options, chaque option figure une fois
  voix: erreur : « 0 » n’est pas un poids [bad-weight]
  ballots.voix:5:7
    Tram ^0
          ^
  conseil : écrivez un nombre ou une fraction plus grand que zéro, comme 2 ou 3/2
  voix: erreur : il manque un nom ici [missing-name]
  ballots.voix:6:6
    Bus > 
         ^
  conseil : écrivez un nom, ou retirez le séparateur
  [3]
  $ printf '' | voix tally --rule condorcet --from voix -
  voix: error: the file is empty [empty-file]
  standard input
  hint: check that it was saved or downloaded completely
  [3]
  $ printf 'voix-ballots 1\r\nBus > Tram\r\n' | voix tally --rule condorcet --plain -
  voix: note: lines end as in Windows (CR LF), which is accepted (lines: 2) [crlf]
  standard input:1
  "Bus" wins by the Schulze method.
  "Bus" beats every other option head to head; the closest duel is against "Tram": 1 to 0.
  
  "Bus" beats "Tram": 1 to 0.
  
  Ranking: 1. "Bus"; 2. "Tram".
  1 ballot counted.
  Options that a ballot does not rank share its last place.
