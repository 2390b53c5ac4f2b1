The example of README.md: the decisions of the assembly, with their reasons, in French. (A "$" at the start of a line
would be a command of this transcript.)

  $ VOIX=voix "$TESTDIR"/../../examples/founding-assembly/run | sed 's/^[$] /% /'
  Assemblée constitutive, 30 octobre 2020 : 61 présents sur 68 inscrits
  
  
  ── 1. Rapport du comité provisoire : pas de vote ──
  
  
  ── 2. Règles de fonctionnement : le consentement d’abord ──
  
  % voix tally --rule consent --explain 2-consentement.voix
  
  Fonctionnement du collectif : comptage de consentement
  Proposition bloquée par des objections.
  Objections qui tiennent : 2, plus qu’il n’est permis (0) : la proposition est bloquée.
  
  consentement 41 ██████████████████████████████████████████████████
  réserve      11 █████████████
  à l’écart     7 █████████
  objection     2 │██
  │ le seuil : objections ≤ 0 ; 2 ≤ 0 est faux.
  
  61 bulletins dépouillés.
  
  Pas à pas
    1. Consentements : 41 ; réserves (un consentement avec une inquiétude) : 11 ; à l’écart : 7 ; objections : 2.
    2. Objections qui tiennent : 2, plus qu’il n’est permis (0) : la proposition est bloquée.
    3. Consentements et réserves : 52 ; il en faut au moins 1.
  
  
  ── 2. Règles de fonctionnement : le vote, aux deux tiers des votants ──
  
  % voix tally --rule 'majority:>= 2/3' --quorum 1/2 --roll 68 --explain 2-vote.voix
  
  Fonctionnement du collectif : vote
  Proposition adoptée.
  3 × oui = 3 × 43 = 129 ≥ 122 = 2 × 61 = 2 × votants : la majorité demandée est atteinte.
  Changer 3 oui en non aurait suffi à la faire rejeter.
  Avec 4 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  oui   43 ███████████████████████████████████████████████│███
  non   13 ███████████████
  blanc  5 ██████
  │ le seuil : 3 × oui ≥ 2 × votants ; 129 ≥ 122 est vrai.
  
  61 bulletins dépouillés.
  Quorum : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
  
  Pas à pas
    1. Votants : 61. Oui : 43 ; non : 13 ; blancs : 5 ; nuls : 0.
    2. La majorité se compte sur tous les votants, votes blancs compris : 61.
    3. La proposition est adoptée si 3 × oui ≥ 2 × votants, et s’il y a plus de oui que de non.
    4. 3 × oui = 3 × 43 = 129 ≥ 122 = 2 × 61 = 2 × votants : la majorité demandée est atteinte.
    5. Il y a plus de oui (43) que de non (13).
    6. Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  
  ── 3. Forme juridique : jugement majoritaire ──
  
  % voix tally --rule majority-judgment --id-column membre --explain 3-forme-juridique.csv
  
  « Association loi 1901 » l’emporte par le jugement majoritaire.
  « Association loi 1901 » et « Coopérative (SCIC) » ont toutes deux la meilleure mention majoritaire, « Bien » ; les autres jugements décident.
  « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  Mentions non données : 8. Chacune compte comme « À rejeter », la pire mention.
  
                                                     50 %
  1 Association loi 1901 █████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░=====--. Bien
  2 Coopérative (SCIC)   ████████████▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒│▒▒▒▒░░░░░░░░░========-----.... Bien
  3 Association de fait  ████▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░│░░░░░░============-------..... Assez bien
  █ Excellent   ▓ Très bien   ▒ Bien   ░ Assez bien   = Passable   - Insuffisant   . À rejeter
  │ le milieu des votes : la mention juste à sa droite est la mention majoritaire.
  
  Classement : 1. « Association loi 1901 » ; 2. « Coopérative (SCIC) » ; 3. « Association de fait ».
  61 bulletins dépouillés, dont 2 blancs.
  
  Pas à pas
    1. Chaque votant juge chaque option par une de ces mentions, de la meilleure à la pire : « Excellent », « Très bien », « Bien », « Assez bien », « Passable », « Insuffisant » et « À rejeter ».
    2. Mentions non données : 8. Chacune compte comme « À rejeter », la pire mention.
    3. « Association loi 1901 » a reçu, mention par mention, de « Excellent » à « À rejeter » : 9, 15, 18, 10, 5, 2 et 2.
    4. En comptant depuis la meilleure mention, « Association loi 1901 » reçoit au moins « Bien » dans 42 cas sur 61. C’est plus de la moitié (2 × 42 = 84 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Bien » est donc sa mention majoritaire ; jugements meilleurs : 24 ; moins bons : 19.
    5. « Association de fait » a reçu, mention par mention, de « Excellent » à « À rejeter » : 4, 7, 11, 14, 12, 7 et 6.
    6. En comptant depuis la meilleure mention, « Association de fait » reçoit au moins « Assez bien » dans 36 cas sur 61. C’est plus de la moitié (2 × 36 = 72 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Assez bien » est donc sa mention majoritaire ; jugements meilleurs : 22 ; moins bons : 25.
    7. « Coopérative (SCIC) » a reçu, mention par mention, de « Excellent » à « À rejeter » : 12, 10, 12, 9, 8, 5 et 5.
    8. En comptant depuis la meilleure mention, « Coopérative (SCIC) » reçoit au moins « Bien » dans 34 cas sur 61. C’est plus de la moitié (2 × 34 = 68 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Bien » est donc sa mention majoritaire ; jugements meilleurs : 22 ; moins bons : 27.
  
  « Association loi 1901 » et « Coopérative (SCIC) » ont la même mention majoritaire, « Bien » ; les autres jugements les départagent :
  
  « Association loi 1901 » et « Coopérative (SCIC) » : on retire aux deux le jugement du milieu (de deux au milieu, le moins bon), un par un, jusqu’à ce que leurs milieux diffèrent :
    1. Retiré aux deux : 7 × « Bien ».
    2. Le milieu est maintenant « Bien » pour « Association loi 1901 » et « Assez bien » pour « Coopérative (SCIC) » : « Association loi 1901 » passe devant.
  
  On trouve la même chose sans rien retirer, en comptant des deux côtés :
    1. « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  
  D’où le classement :
    1. Place 1 : « Association loi 1901 ».
    2. Place 2 : « Coopérative (SCIC) ».
    3. Place 3 : « Association de fait ».
  
  
  ── 4. Ordre des thèmes et des campagnes : Condorcet ──
  
  % voix tally --rule condorcet:schulze --explain 4-themes.voix
  
  Ordre des thèmes et des campagnes
  « Sous-traitance » l’emporte par la méthode de Schulze.
  « Sous-traitance » bat chaque autre option en duel ; le duel le plus serré est contre « Surveillance » : 28 à 26.
  
                           1   2   3   4   5   6   7
  1 Sous-traitance         ·  28* 30* 28* 34* 30* 38*
  2 Égalité               25   ·  31* 28  34* 35* 37*
  3 Temps de travail      24  25   ·  31* 34* 30* 35*
  4 Surveillance          26  29* 25   ·  31* 27* 30*
  5 Clause de conscience  20  20  21  22   ·  28* 26*
  6 Écologie du numérique 21  18  26  23  25   ·  31*
  7 Logiciel libre        16  18  20  17  25  21   ·
  Combien préfèrent l’option de la ligne à celle de la colonne ; * plus que dans l’autre sens, = autant.
  
  Classement : 1. « Sous-traitance » ; 2. « Égalité » ; 3. « Temps de travail » ; 4. « Surveillance » ; 5. « Clause de conscience » ; 6. « Écologie du numérique » ; 7. « Logiciel libre ».
  61 bulletins dépouillés, dont 2 blancs.
  Les options qu’un bulletin ne classe pas se partagent sa dernière place.
  
  Pas à pas
  
  Les options, deux à deux : combien préfèrent l’une à l’autre :
     1. « Égalité » bat « Temps de travail » : 31 à 25.
     2. « Temps de travail » bat « Écologie du numérique » : 30 à 26.
     3. « Temps de travail » bat « Surveillance » : 31 à 25.
     4. « Temps de travail » bat « Logiciel libre » : 35 à 20.
     5. « Sous-traitance » bat « Temps de travail » : 30 à 24.
     6. « Temps de travail » bat « Clause de conscience » : 34 à 21.
     7. « Égalité » bat « Écologie du numérique » : 35 à 18.
     8. « Surveillance » bat « Égalité » : 29 à 28.
     9. « Égalité » bat « Logiciel libre » : 37 à 18.
    10. « Sous-traitance » bat « Égalité » : 28 à 25.
    11. « Égalité » bat « Clause de conscience » : 34 à 20.
    12. « Surveillance » bat « Écologie du numérique » : 27 à 23.
    13. « Écologie du numérique » bat « Logiciel libre » : 31 à 21.
    14. « Sous-traitance » bat « Écologie du numérique » : 30 à 21.
    15. « Clause de conscience » bat « Écologie du numérique » : 28 à 25.
    16. « Surveillance » bat « Logiciel libre » : 30 à 17.
    17. « Sous-traitance » bat « Surveillance » : 28 à 26.
    18. « Surveillance » bat « Clause de conscience » : 31 à 22.
    19. « Sous-traitance » bat « Logiciel libre » : 38 à 16.
    20. « Clause de conscience » bat « Logiciel libre » : 26 à 25.
    21. « Sous-traitance » bat « Clause de conscience » : 34 à 20.
  
  Ce que disent les duels :
    1. « Sous-traitance » bat toutes les autres : c’est la gagnante de Condorcet.
    2. Ensemble de Smith, le plus petit groupe dont les membres battent toutes les autres : « Sous-traitance ».
    3. Ensemble de Schwartz, les plus petits groupes que rien au-dehors ne bat : « Sous-traitance ».
  
  Des chaînes de duels gagnés ; une chaîne a la force de son duel le plus faible :
     1. « Temps de travail » est au-dessus de « Écologie du numérique », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Temps de travail », et aucune n’en revient.
     2. « Égalité » est au-dessus de « Écologie du numérique », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Égalité », et aucune n’en revient.
     3. « Écologie du numérique » est au-dessus de « Logiciel libre » : des chaînes de duels gagnés y mènent depuis « Écologie du numérique », et aucune n’en revient.
     4. « Surveillance » est au-dessus de « Écologie du numérique », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Surveillance », et aucune n’en revient.
     5. « Sous-traitance » est au-dessus de « Temps de travail », « Égalité », « Écologie du numérique », « Surveillance », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Sous-traitance », et aucune n’en revient.
     6. « Clause de conscience » est au-dessus de « Écologie du numérique » et « Logiciel libre » : des chaînes de duels gagnés y mènent depuis « Clause de conscience », et aucune n’en revient.
     7. De « Temps de travail » à « Égalité », la plus forte chaîne est « Temps de travail », « Surveillance » et « Égalité », dans cet ordre ; son duel le plus faible est « Surveillance » devant « Égalité », 29 à 28.
     8. De « Égalité » à « Temps de travail », la plus forte chaîne est le duel lui-même, 31 à 25.
     9. « Égalité » est donc au-dessus de « Temps de travail ».
    10. De « Temps de travail » à « Surveillance », la plus forte chaîne est le duel lui-même, 31 à 25.
    11. De « Surveillance » à « Temps de travail », la plus forte chaîne est « Surveillance », « Égalité » et « Temps de travail », dans cet ordre ; son duel le plus faible est « Surveillance » devant « Égalité », 29 à 28.
    12. « Temps de travail » est donc au-dessus de « Surveillance ».
    13. De « Égalité » à « Surveillance », la plus forte chaîne est « Égalité », « Temps de travail » et « Surveillance », dans cet ordre ; son duel le plus faible est « Égalité » devant « Temps de travail », 31 à 25.
    14. De « Surveillance » à « Égalité », la plus forte chaîne est le duel lui-même, 29 à 28.
    15. « Égalité » est donc au-dessus de « Surveillance ».
  
  
  ── 5. Liens avec d’autres organisations : majorité simple ──
  
  % voix tally --rule majority --explain 5-liens.voix
  
  Liens avec d’autres organisations
  Proposition adoptée.
  2 × oui = 2 × 32 = 64 > 60 = votants : la majorité demandée est atteinte.
  Changer 2 oui en non aurait suffi à la faire rejeter.
  Avec 4 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  oui   32 ███████████████████████████████████████████████│███
  non   22 ██████████████████████████████████
  blanc  6 █████████
  │ le seuil : 2 × oui > votants ; 64 > 60 est vrai.
  
  60 bulletins dépouillés.
  
  Pas à pas
    1. Votants : 60. Oui : 32 ; non : 22 ; blancs : 6 ; nuls : 0.
    2. La majorité se compte sur tous les votants, votes blancs compris : 60.
    3. La proposition est adoptée si 2 × oui > votants, et s’il y a plus de oui que de non.
    4. 2 × oui = 2 × 32 = 64 > 60 = votants : la majorité demandée est atteinte.
    5. Il y a plus de oui (32) que de non (22).
