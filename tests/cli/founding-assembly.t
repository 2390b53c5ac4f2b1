The example of README.md: the whole assembly, in French. Keys and ballots are new each time, so what is random is
masked. (A "$" at the start of a line would be a command of this transcript.)

  $ VOIX=voix "$TESTDIR"/../../examples/founding-assembly/run "$PWD/dossier" 2>&1 |
  >   sed -E "s/^[$] /% /; s|$PWD|ICI|g; s/[a-z2-7]{4}(-[a-z2-7]{4}){5}/EMPREINTE/g; s/[0-9a-f]{64}/NOMBRE/g"
  Assemblée constitutive, 30 octobre 2020 : 61 présents sur 68 inscrits
  Dossier de l’assemblée : ICI/dossier
  
  
  ── 1. Rapport du comité provisoire : pas de vote ──
  
  
  ── 2. Règles de fonctionnement : le consentement d’abord ──
  
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
  
  
  ── 2. Règles de fonctionnement : le vote, aux deux tiers des votants ──
  
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
  
  
  ── Les clés : chaque membre signe ses bulletins ──
  
  Les clés de cette répétition sont jetables : elles n’ont pas de phrase de passe. Une vraie clé en a une ; ne
  mettez --no-passphrase que dans un exemple.
  
  % voix roll check
  
  roll.toml : 68 membres
  peuvent voter aujourd’hui : 68, poids 68
  
  
  ── La cérémonie : trois scrutateur·ices, dont deux suffisent pour ouvrir les totaux ──
  
  % voix trustee start ceremonie --threshold 2 --min-ballots 3 --organiser keys/organisation.key --key-of ada=keys/ada.key --key-of blaise=keys/blaise.key --key-of chloe=keys/chloe.key
  
  ceremonie/ceremony.txt est écrit
  2 scrutateur·ices sur 3, n’importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s’ils s’entendaient ; moins n’ouvrent rien
  scrutateur·ice 1 : ada, clé NOMBRE
  scrutateur·ice 2 : blaise, clé NOMBRE
  scrutateur·ice 3 : chloe, clé NOMBRE
  des scrutins peuvent être ouverts par la clé NOMBRE
  plus petit nombre de bulletins dans un total : 3
  empreinte EMPREINTE : comparez-la avec les autres par téléphone ou de vive voix
  ensuite : envoyez ceremonie aux scrutateur·ices ; chacun tape  voix trustee next ceremonie --key FICHIER
  
  % voix trustee next ceremonie --key keys/ada.key
  
  2 scrutateur·ices sur 3, n’importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s’ils s’entendaient ; moins n’ouvrent rien
  scrutateur·ice 1 : ada, clé NOMBRE
  scrutateur·ice 2 : blaise, clé NOMBRE
  scrutateur·ice 3 : chloe, clé NOMBRE
  des scrutins peuvent être ouverts par la clé NOMBRE
  plus petit nombre de bulletins dans un total : 3
  empreinte EMPREINTE : comparez-la avec les autres par téléphone ou de vive voix
  ceremonie/trustee-1.round1 est écrit
  tour 1 : vous êtes engagé sur votre partie de la clé
  le tour 1 attend blaise et chloe
  ensuite : envoyez ceremonie/trustee-1.round1 aux autres ; quand les leurs seront là, tapez  voix trustee next ceremonie --key keys/ada.key
  
  % voix trustee check ceremonie
  
  2 scrutateur·ices sur 3, n’importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s’ils s’entendaient ; moins n’ouvrent rien
  scrutateur·ice 1 : ada, clé NOMBRE
  scrutateur·ice 2 : blaise, clé NOMBRE
  scrutateur·ice 3 : chloe, clé NOMBRE
  des scrutins peuvent être ouverts par la clé NOMBRE
  plus petit nombre de bulletins dans un total : 3
  empreinte EMPREINTE : comparez-la avec les autres par téléphone ou de vive voix
  terminé : ceremonie/trustees.txt va dans les scrutins de ces scrutateur·ices
  
  
  ── 3. Forme juridique : jugement majoritaire, à bulletins secrets ──
  
  % voix open forme --title 'Forme juridique du collectif' --rule majority-judgment --option 'Association loi 1901' --option 'Association de fait' --option 'Coopérative (SCIC)' --roll roll.toml --ceremony ceremonie --board keys/urne.key --key keys/organisation.key --closes 2020-10-30T20:00:00+01:00 --now 2020-10-30T19:00:00+01:00
  
  forme ouvert : élection EMPREINTE
  règle : le jugement majoritaire ; ouvert du 2020-10-30T18:00:00Z au 2020-10-30T19:00:00Z
  68 membres peuvent voter
  ensuite : publiez le dossier ; les membres votent avec  voix cast forme
  
  m02 ne veut pas croire sa machine sur parole : un premier bulletin est abandonné et contrôlé sur une autre.
  
  % voix cast forme --choice choix-forme/m02.toml --key keys/m02.key --ceremony EMPREINTE --now 2020-10-30T19:30:00+01:00 --audit
  
     Forme juridique du collectif
     élection EMPREINTE
     vous êtes m02, poids 1 ; ouvert jusqu’au 2020-10-30T19:00:00Z
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
     numéro de suivi EMPREINTE   notez-le
  outbox/forme-m02-1.spoil écrit : ce bulletin ne peut plus être déposé
  outbox/forme-m02-1.audit écrit : portez-le sur une autre machine, puis :
    voix audit forme outbox/forme-m02-1.audit
  
  % voix audit forme outbox/forme-m02-1.audit
  
  le bulletin au numéro de suivi EMPREINTE dit :
     Forme juridique du collectif
     - Association loi 1901 : Très bien
     - Association de fait : Passable
     - Coopérative (SCIC) : Passable
  Comparez ce numéro de suivi avec celui que vous avez noté avant de décider d’auditer.
  
  Tout le monde vote ; m03 change d’avis et vote une seconde fois : seul le dernier bulletin compte.
  
  Quelqu’un recopie le bulletin de m05 au nom de m06 : la copie est refusée.
  
  % voix collect forme outbox/forme-*.ballot outbox/forme-*.spoil copie.ballot --key keys/urne.key --now 2020-10-30T19:30:00+01:00
  
  voix: attention : « m06 » n’a pas signé ceci [ballot-bad-signature]
  copie.ballot
  conseil : redemandez le fichier à cette personne ; s’il est identique, il a été modifié ou forgé
  1 fichier reste hors du journal ; le refus signé pour qui l’a remis est à côté (FICHIER.refusal)
  acceptés : 63, refusés : 1 ; point de contrôle signé : 67 entrées
  ensuite : publiez forme ; après le vote  voix close forme
  
  % voix receipt forme outbox/forme-m01-1.ballot
  
  oui : le bulletin d’empreinte EMPREINTE est l’entrée 4 de l’urne
  dans l’état de l’urne, c’est votre bulletin qui compte
  écrit outbox/forme-m01-1.receipt : gardez-le
  
  % voix close forme --key keys/urne.key --now 2020-10-30T20:01:00+01:00
  
  clos : 61 bulletins comptent
  urne de 68 entrées, racine NOMBRE
  ensuite : publiez forme ; les scrutateur·ices ouvrent les totaux avec  voix decrypt forme
  
  Chaque scrutateur·ice vérifie tout, puis signe avoir vu cette urne close ; deux écrivent ensuite leur part.
  
  % voix decrypt forme --key keys/ada.key --now 2020-10-30T20:01:00+01:00
  
  tout est vérifié ; forme/ready-1.txt écrit : vous avez vu cette urne close
  1 scrutateur·ice sur 3 l’a vue ; on attend : blaise, chloe. Redonnez ensuite cette commande.
  
  % voix decrypt forme --key keys/chloe.key --now 2020-10-30T20:01:00+01:00
  
  tout est vérifié ; forme/ready-3.txt écrit : vous avez vu cette urne close
  forme/decrypt-3.txt écrit : votre part des totaux
  1 part sur 2 est là
  
  % voix decrypt forme --key keys/blaise.key --now 2020-10-30T20:01:00+01:00
  
  forme/decrypt-2.txt écrit : votre part des totaux
  il y a assez de parts ; ensuite :  voix tally forme
  
  % voix tally forme --explain --key keys/urne.key
  
  « Association loi 1901 » l’emporte par le jugement majoritaire.
  « Association loi 1901 » et « Coopérative (SCIC) » ont toutes deux la meilleure mention majoritaire, « Bien » ; les autres jugements décident.
  « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  
                                                     50 %
  1 Association loi 1901 █████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░=====--. Bien
  2 Coopérative (SCIC)   ████████████▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒│▒▒▒▒░░░░░░░░░========-----.... Bien
  3 Association de fait  ████▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░│░░░░░░============-------..... Assez bien
  █ Excellent   ▓ Très bien   ▒ Bien   ░ Assez bien   = Passable   - Insuffisant   . À rejeter
  │ le milieu des votes : la mention juste à sa droite est la mention majoritaire.
  
  Classement : 1. « Association loi 1901 » ; 2. « Coopérative (SCIC) » ; 3. « Association de fait ».
  61 bulletins dépouillés.
  
  Pas à pas
    1. Chaque votant juge chaque option par une de ces mentions, de la meilleure à la pire : « Excellent », « Très bien », « Bien », « Assez bien », « Passable », « Insuffisant » et « À rejeter ».
    2. « Association loi 1901 » a reçu, mention par mention, de « Excellent » à « À rejeter » : 9, 15, 18, 10, 5, 2 et 2.
    3. En comptant depuis la meilleure mention, « Association loi 1901 » reçoit au moins « Bien » dans 42 cas sur 61. C’est plus de la moitié (2 × 42 = 84 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Bien » est donc sa mention majoritaire ; jugements meilleurs : 24 ; moins bons : 19.
    4. « Association de fait » a reçu, mention par mention, de « Excellent » à « À rejeter » : 4, 7, 11, 14, 12, 7 et 6.
    5. En comptant depuis la meilleure mention, « Association de fait » reçoit au moins « Assez bien » dans 36 cas sur 61. C’est plus de la moitié (2 × 36 = 72 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Assez bien » est donc sa mention majoritaire ; jugements meilleurs : 22 ; moins bons : 25.
    6. « Coopérative (SCIC) » a reçu, mention par mention, de « Excellent » à « À rejeter » : 12, 10, 12, 9, 8, 5 et 5.
    7. En comptant depuis la meilleure mention, « Coopérative (SCIC) » reçoit au moins « Bien » dans 34 cas sur 61. C’est plus de la moitié (2 × 34 = 68 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Bien » est donc sa mention majoritaire ; jugements meilleurs : 22 ; moins bons : 27.
  
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
  inscrit dans l’urne : forme/result.txt
  
  % voix verify forme --no-cache
  
  vérifié : 61 bulletins sur 68 membres ; totaux prouvés par les scrutateur·ices 2 et 3 ; résultat recalculé. racine NOMBRE
  élection EMPREINTE
  2 actes portent une heure indiquée à la main (--now), non par une horloge
  
  
  ── 4. Ordre des thèmes et des campagnes : Condorcet, à bulletins secrets ──
  
  % voix open themes --title 'Ordre des thèmes et des campagnes' --rule condorcet:schulze --option 'Temps de travail' --option 'Égalité' --option 'Écologie du numérique' --option Surveillance --option 'Logiciel libre' --option Sous-traitance --option 'Clause de conscience' --roll roll.toml --ceremony ceremonie --board keys/urne.key --key keys/organisation.key --closes 2020-10-30T20:00:00+01:00 --now 2020-10-30T19:00:00+01:00
  
  themes ouvert : élection EMPREINTE
  règle : la méthode de Schulze ; ouvert du 2020-10-30T18:00:00Z au 2020-10-30T19:00:00Z
  68 membres peuvent voter
  ensuite : publiez le dossier ; les membres votent avec  voix cast themes
  
  % voix collect themes outbox/themes-*.ballot --key keys/urne.key --now 2020-10-30T19:30:00+01:00
  
  acceptés : 61, refusés : 0 ; point de contrôle signé : 65 entrées
  ensuite : publiez themes ; après le vote  voix close themes
  
  % voix close themes --key keys/urne.key --now 2020-10-30T20:01:00+01:00
  
  clos : 61 bulletins comptent
  urne de 66 entrées, racine NOMBRE
  ensuite : publiez themes ; les scrutateur·ices ouvrent les totaux avec  voix decrypt themes
  
  Chaque scrutateur·ice vérifie tout, puis signe avoir vu cette urne close ; deux écrivent ensuite leur part.
  
  % voix decrypt themes --key keys/ada.key --now 2020-10-30T20:01:00+01:00
  
  tout est vérifié ; themes/ready-1.txt écrit : vous avez vu cette urne close
  1 scrutateur·ice sur 3 l’a vue ; on attend : blaise, chloe. Redonnez ensuite cette commande.
  
  % voix decrypt themes --key keys/chloe.key --now 2020-10-30T20:01:00+01:00
  
  tout est vérifié ; themes/ready-3.txt écrit : vous avez vu cette urne close
  themes/decrypt-3.txt écrit : votre part des totaux
  1 part sur 2 est là
  
  % voix decrypt themes --key keys/blaise.key --now 2020-10-30T20:01:00+01:00
  
  themes/decrypt-2.txt écrit : votre part des totaux
  il y a assez de parts ; ensuite :  voix tally themes
  
  % voix tally themes --explain --key keys/urne.key
  
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
  61 bulletins dépouillés.
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
  inscrit dans l’urne : themes/result.txt
  
  % voix verify themes --no-cache
  
  vérifié : 61 bulletins sur 68 membres ; totaux prouvés par les scrutateur·ices 2 et 3 ; résultat recalculé. racine NOMBRE
  élection EMPREINTE
  2 actes portent une heure indiquée à la main (--now), non par une horloge
  
  
  ── 5. Liens avec d’autres organisations : majorité simple, à main levée ──
  
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
