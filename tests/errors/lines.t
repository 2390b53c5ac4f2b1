Lines in the formats voix and cef.

  $ PATH=$TESTDIR:$PATH

duplicate-parameter

  $ cat > duplicate-parameter.voix <<'END'
  > voix-ballots 1
  > title: Transport
  > title: Transports
  > Bus > Tram
  > END
  $ both tally --rule condorcet duplicate-parameter.voix
  voix: error: the line “title:” stands here twice [duplicate-parameter]
  duplicate-parameter.voix:3:1
    title: Transports
    ^^^^^
  hint: keep one of the two
  voix: erreur : la ligne « title: » figure ici deux fois [duplicate-parameter]
  duplicate-parameter.voix:3:1
    title: Transports
    ^^^^^
  conseil : gardez l’une des deux
  [3]

unknown-parameter

  $ cat > unknown-parameter.voix <<'END'
  > voix-ballots 1
  > option: Bus ; Tram
  > Bus > Tram
  > END
  $ both tally --rule condorcet unknown-parameter.voix
  voix: error: “option” is no header line of this format [unknown-parameter]
  unknown-parameter.voix:2:1
    option: Bus ; Tram
    ^^^^^^
  hint: did you mean “options”?
  voix: erreur : « option » n’est pas une ligne d’en-tête de ce format [unknown-parameter]
  unknown-parameter.voix:2:1
    option: Bus ; Tram
    ^^^^^^
  conseil : vouliez-vous dire « options » ?
  [3]

late-parameter

  $ cat > late-parameter.voix <<'END'
  > voix-ballots 1
  > Bus > Tram
  > options: Bus ; Tram
  > END
  $ both tally --rule condorcet late-parameter.voix
  voix: error: “options” comes after the first ballot [late-parameter]
  late-parameter.voix:3:1
    options: Bus ; Tram
    ^^^^^^^
  hint: move it above the first ballot
  voix: erreur : « options » vient après le premier bulletin [late-parameter]
  late-parameter.voix:3:1
    options: Bus ; Tram
    ^^^^^^^
  conseil : mettez-la avant le premier bulletin
  [3]

bad-parameter

  $ cat > bad-parameter.voix <<'END'
  > voix-ballots 1
  > unranked: first
  > Bus > Tram
  > END
  $ both tally --rule condorcet bad-parameter.voix
  voix: error: “first” is no value for “unranked” [bad-parameter]
  bad-parameter.voix:2:11
    unranked: first
              ^^^^^
  hint: voix-ballots(5) says which values it can have
  voix: erreur : « first » n’est pas une valeur de « unranked » [bad-parameter]
  bad-parameter.voix:2:11
    unranked: first
              ^^^^^
  conseil : voix-ballots(5) dit lesquelles elle peut avoir
  [3]

missing-name

  $ cat > missing-name.voix <<'END'
  > voix-ballots 1
  > Bus > > Tram
  > END
  $ both tally --rule condorcet missing-name.voix
  voix: error: a name is missing here [missing-name]
  missing-name.voix:2:7
    Bus > > Tram
          ^
  hint: write a name, or take the separator away
  voix: erreur : il manque un nom ici [missing-name]
  missing-name.voix:2:7
    Bus > > Tram
          ^
  conseil : écrivez un nom, ou retirez le séparateur
  [3]

duplicate-option

  $ cat > duplicate-option.voix <<'END'
  > voix-ballots 1
  > Bus > Tram > Bus
  > END
  $ both tally --rule condorcet duplicate-option.voix
  voix: error: “Bus” stands here twice [duplicate-option]
  duplicate-option.voix:2:14
    Bus > Tram > Bus
                 ^^^
  hint: on a ballot, and in a list of options, each option stands once
  voix: erreur : « Bus » figure ici deux fois [duplicate-option]
  duplicate-option.voix:2:14
    Bus > Tram > Bus
                 ^^^
  conseil : sur un bulletin, comme dans une liste d’options, chaque option figure une fois
  [3]

unknown-option

  $ cat > unknown-option.voix <<'END'
  > voix-ballots 1
  > options: Bus ; Tram
  > Bus > Trma
  > Tram > Helicopter
  > END
  $ both tally --rule condorcet unknown-option.voix
  voix: error: “Trma” is not one of the options [unknown-option]
  unknown-option.voix:3:7
    Bus > Trma
          ^^^^
  hint: did you mean “Tram”?
  voix: error: “Helicopter” is not one of the options [unknown-option]
  unknown-option.voix:4:8
    Tram > Helicopter
           ^^^^^^^^^^
  hint: correct the name, or add it to the options that the file declares
  voix: erreur : « Trma » n’est pas une des options [unknown-option]
  unknown-option.voix:3:7
    Bus > Trma
          ^^^^
  conseil : vouliez-vous dire « Tram » ?
  voix: erreur : « Helicopter » n’est pas une des options [unknown-option]
  unknown-option.voix:4:8
    Tram > Helicopter
           ^^^^^^^^^^
  conseil : corrigez le nom, ou ajoutez-le aux options que le fichier déclare
  [3]

duplicate-grade

  $ cat > duplicate-grade.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Fair ; Good
  > Bus/Good, Tram/Fair
  > END
  $ both tally --rule mj duplicate-grade.voix
  voix: error: the grade “Good” is declared twice [duplicate-grade]
  duplicate-grade.voix:2:23
    grades: Good ; Fair ; Good
                          ^^^^
  hint: each grade once, the best first
  voix: erreur : la mention « Good » est déclarée deux fois [duplicate-grade]
  duplicate-grade.voix:2:23
    grades: Good ; Fair ; Good
                          ^^^^
  conseil : chaque mention une fois, la meilleure d’abord
  [3]

unknown-grade

  $ cat > unknown-grade.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Fair ; Poor
  > Bus/Good, Tram/Fairly
  > END
  $ both tally --rule mj unknown-grade.voix
  voix: error: “Fairly” is no grade of this scale [unknown-grade]
  unknown-grade.voix:3:16
    Bus/Good, Tram/Fairly
                   ^^^^^^
  hint: did you mean “Fair”?
  voix: erreur : « Fairly » n’est pas une mention de cette échelle [unknown-grade]
  unknown-grade.voix:3:16
    Bus/Good, Tram/Fairly
                   ^^^^^^
  conseil : vouliez-vous dire « Fair » ?
  [3]

missing-grade

  $ cat > missing-grade.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Fair ; Poor
  > Bus/Good, Tram
  > END
  $ both tally --rule mj missing-grade.voix
  voix: error: some options on this ballot have a grade and some have none [missing-grade]
  missing-grade.voix:3:11
    Bus/Good, Tram
              ^^^^
  hint: give every option on the ballot a grade, or leave it out
  voix: erreur : certaines options de ce bulletin ont une mention et d’autres non [missing-grade]
  missing-grade.voix:3:11
    Bus/Good, Tram
              ^^^^
  conseil : donnez une mention à chaque option du bulletin, ou n’y mettez pas l’option
  [3]

scale-unknown

  $ cat > scale-unknown.csv <<'END'
  > Bus,Tram
  > Yummy,Yucky
  > END
  $ both tally --rule mj scale-unknown.csv
  voix: error: “Yummy” is of no scale of grades that is known [scale-unknown]
  scale-unknown.csv
  hint: name the grades, best first: --grades "best,…,worst"
  voix: erreur : « Yummy » n’est d’aucune échelle de mentions connue [scale-unknown]
  scale-unknown.csv
  conseil : nommez les mentions, la meilleure d’abord : --grades "meilleure,…,pire"
  [3]

unclosed-quote

  $ cat > unclosed-quote.voix <<'END'
  > voix-ballots 1
  > Bus > "Tram
  > END
  $ both tally --rule condorcet unclosed-quote.voix
  voix: error: this quotation mark or bracket is not closed [unclosed-quote]
  unclosed-quote.voix:2:7
    Bus > "Tram
          ^
  hint: close it on the same line
  voix: erreur : ce guillemet ou ce crochet n’est pas fermé [unclosed-quote]
  unclosed-quote.voix:2:7
    Bus > "Tram
          ^
  conseil : fermez-le sur la même ligne
  [3]

malformed-ballot

  $ cat > malformed-ballot.voix <<'END'
  > voix-ballots 1
  > Bus > Tram / Metro : Boat
  > Bus , Tram
  > END
  $ both tally --rule condorcet malformed-ballot.voix
  voix: error: some options on this ballot have a grade and some have none [missing-grade]
  malformed-ballot.voix:2:1
    Bus > Tram / Metro : Boat
    ^^^
  hint: give every option on the ballot a grade, or leave it out
  voix: error: this ballot cannot be read from “,” on [malformed-ballot]
  malformed-ballot.voix:3:5
    Bus , Tram
        ^
  hint: voix-ballots(5) shows how a ballot of this format is written
  voix: erreur : certaines options de ce bulletin ont une mention et d’autres non [missing-grade]
  malformed-ballot.voix:2:1
    Bus > Tram / Metro : Boat
    ^^^
  conseil : donnez une mention à chaque option du bulletin, ou n’y mettez pas l’option
  voix: erreur : ce bulletin ne se lit plus à partir de « , » [malformed-ballot]
  malformed-ballot.voix:3:5
    Bus , Tram
        ^
  conseil : voix-ballots(5) montre comment s’écrit un bulletin de ce format
  [3]

bad-weight

  $ cat > bad-weight.voix <<'END'
  > voix-ballots 1
  > Bus > Tram ^0
  > Bus > Tram ^-1
  > Bus > Tram ^heavy
  > Bus > Tram ^1/0
  > END
  $ both tally --rule condorcet bad-weight.voix
  voix: error: “0” is not a weight [bad-weight]
  bad-weight.voix:2:13
    Bus > Tram ^0
                ^
  hint: write a positive number or fraction, such as 2 or 3/2
  voix: error: “-1” is not a weight [bad-weight]
  bad-weight.voix:3:13
    Bus > Tram ^-1
                ^^
  hint: write a positive number or fraction, such as 2 or 3/2
  voix: error: “heavy” is not a weight [bad-weight]
  bad-weight.voix:4:13
    Bus > Tram ^heavy
                ^^^^^
  hint: write a positive number or fraction, such as 2 or 3/2
  voix: error: “1/0” is not a weight [bad-weight]
  bad-weight.voix:5:13
    Bus > Tram ^1/0
                ^^^
  hint: write a positive number or fraction, such as 2 or 3/2
  voix: erreur : « 0 » n’est pas un poids [bad-weight]
  bad-weight.voix:2:13
    Bus > Tram ^0
                ^
  conseil : écrivez un nombre ou une fraction plus grand que zéro, comme 2 ou 3/2
  voix: erreur : « -1 » n’est pas un poids [bad-weight]
  bad-weight.voix:3:13
    Bus > Tram ^-1
                ^^
  conseil : écrivez un nombre ou une fraction plus grand que zéro, comme 2 ou 3/2
  voix: erreur : « heavy » n’est pas un poids [bad-weight]
  bad-weight.voix:4:13
    Bus > Tram ^heavy
                ^^^^^
  conseil : écrivez un nombre ou une fraction plus grand que zéro, comme 2 ou 3/2
  voix: erreur : « 1/0 » n’est pas un poids [bad-weight]
  bad-weight.voix:5:13
    Bus > Tram ^1/0
                ^^^
  conseil : écrivez un nombre ou une fraction plus grand que zéro, comme 2 ou 3/2
  [3]

bad-repeat

  $ cat > bad-repeat.voix <<'END'
  > voix-ballots 1
  > Bus > Tram * 0
  > Bus > Tram * -3
  > Bus > Tram * 1.5
  > END
  $ both tally --rule condorcet bad-repeat.voix
  voix: error: “0” is not a number of ballots [bad-repeat]
  bad-repeat.voix:2:14
    Bus > Tram * 0
                 ^
  hint: write a whole number of at least 1
  voix: error: “-3” is not a number of ballots [bad-repeat]
  bad-repeat.voix:3:14
    Bus > Tram * -3
                 ^^
  hint: write a whole number of at least 1
  voix: error: “1.5” is not a number of ballots [bad-repeat]
  bad-repeat.voix:4:14
    Bus > Tram * 1.5
                 ^^^
  hint: write a whole number of at least 1
  voix: erreur : « 0 » n’est pas un nombre de bulletins [bad-repeat]
  bad-repeat.voix:2:14
    Bus > Tram * 0
                 ^
  conseil : écrivez un nombre entier d’au moins 1
  voix: erreur : « -3 » n’est pas un nombre de bulletins [bad-repeat]
  bad-repeat.voix:3:14
    Bus > Tram * -3
                 ^^
  conseil : écrivez un nombre entier d’au moins 1
  voix: erreur : « 1.5 » n’est pas un nombre de bulletins [bad-repeat]
  bad-repeat.voix:4:14
    Bus > Tram * 1.5
                 ^^^
  conseil : écrivez un nombre entier d’au moins 1
  [3]

number-too-large

  $ printf 'voix-ballots 1\nBus * 1%01000d\n' 0 > number-too-large.voix
  $ both tally --rule condorcet number-too-large.voix
  voix: error: this number is too large [number-too-large]
  number-too-large.voix:2:7
    Bus * 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000…
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: a number has at most 1000 digits, and no decimal power (10000, not 1e4)
  voix: erreur : ce nombre est trop grand [number-too-large]
  number-too-large.voix:2:7
    Bus * 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000…
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : un nombre a au plus 1000 chiffres, et s’écrit sans puissance de dix (10000, non 1e4)
  [3]

rankings-not-grades

  $ cat > rankings-not-grades.voix <<'END'
  > voix-ballots 1
  > Bus > Tram
  > END
  $ both tally --rule mj rankings-not-grades.voix
  voix: error: these ballots rank options, and the rule needs grades [rankings-not-grades]
  rankings-not-grades.voix:2
  hint: count them with --rule condorcet
  voix: erreur : ces bulletins classent des options, et la règle demande des mentions [rankings-not-grades]
  rankings-not-grades.voix:2
  conseil : comptez-les avec --rule condorcet
  [3]

grades-not-choice

  $ cat > grades-not-choice.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Bad
  > Bus/Good, Tram/Bad
  > END
  $ both tally --rule approval grades-not-choice.voix
  voix: error: these ballots give grades, and the rule needs options chosen or not [grades-not-choice]
  grades-not-choice.voix:3
  hint: count them with --rule majority-judgment
  voix: erreur : ces bulletins donnent des mentions, et la règle demande des options choisies ou non [grades-not-choice]
  grades-not-choice.voix:3
  conseil : comptez-les avec --rule majority-judgment
  [3]

ranking-not-choice

  $ cat > ranking-not-choice.voix <<'END'
  > voix-ballots 1
  > Bus > Tram
  > END
  $ both tally --rule approval ranking-not-choice.voix
  voix: error: this ballot ranks options, and the rule needs options chosen or not [ranking-not-choice]
  ranking-not-choice.voix:2
  hint: count it with --rule condorcet, or the first places alone with --rule plurality
  voix: erreur : ce bulletin classe des options, et la règle demande des options choisies ou non [ranking-not-choice]
  ranking-not-choice.voix:2
  conseil : comptez-le avec --rule condorcet, ou les seules premières places avec --rule plurality
  [3]

tied-first

  $ cat > tied-first.voix <<'END'
  > voix-ballots 1
  > Bus = Tram
  > END
  $ both tally --rule plurality tied-first.voix
  voix: error: 2 options share the first place, and one is to be chosen [tied-first]
  tied-first.voix:2
  hint: with --rule approval several can be chosen
  voix: erreur : 2 options se partagent la première place, et il faut en choisir une [tied-first]
  tied-first.voix:2
  conseil : avec --rule approval, on peut en choisir plusieurs
  [3]

too-many-chosen

  $ cat > too-many-chosen.voix <<'END'
  > voix-ballots 1
  > Bus = Tram = Metro
  > END
  $ both tally --rule approval:2 too-many-chosen.voix
  voix: error: 3 options are chosen; at most 2 may be [too-many-chosen]
  too-many-chosen.voix:2
  hint: correct the ballot, or leave it out with --lenient, which lists it
  voix: erreur : 3 options sont choisies ; 2 au plus peuvent l’être [too-many-chosen]
  too-many-chosen.voix:2
  conseil : corrigez le bulletin, ou écartez-le avec --lenient, qui le signale
  [3]

too-many-options

  $ (echo voix-ballots 1; seq 2001) > too-many-options.voix
  $ both tally --rule condorcet too-many-options.voix
  voix: error: there are more than 2000 options [too-many-options]
  too-many-options.voix:2002:1
    2001
    ^^^^
  hint: is this a file of ballots, in the format that --from names?
  voix: erreur : il y a plus de 2000 options [too-many-options]
  too-many-options.voix:2002:1
    2001
    ^^^^
  conseil : est-ce bien un fichier de bulletins, au format que --from nomme ?
  [3]

undeclared-option

  $ cat > undeclared-option.cvotes <<'END'
  > #/Candidates: Bus ; Tram
  > Bus > Tram
  > Boat > Bus > Tram * 2
  > END
  $ both tally --rule condorcet undeclared-option.cvotes
  voix: warning: “Boat” is no candidate and is ignored (ballots: 2) [undeclared-option]
  undeclared-option.cvotes:3:1
    Boat > Bus > Tram * 2
    ^^^^
  hint: if it is one, add it to #/Candidates
  voix: attention : « Boat » n’est pas candidate et est ignorée (bulletins : 2) [undeclared-option]
  undeclared-option.cvotes:3:1
    Boat > Bus > Tram * 2
    ^^^^
  conseil : si elle l’est, ajoutez-la à #/Candidates

weight-ignored

  $ cat > weight-ignored.cvotes <<'END'
  > #/Candidates: Bus ; Tram
  > Bus > Tram ^3
  > Tram > Bus ^2 * 2
  > END
  $ both tally --rule condorcet weight-ignored.cvotes
  voix: warning: weights are ignored, because the file does not allow them (ballots: 3) [weight-ignored]
  weight-ignored.cvotes:2:13
    Bus > Tram ^3
                ^
  hint: add #/Weight Allowed: true, or count with --weights
  voix: attention : des poids sont ignorés, parce que le fichier ne les permet pas (bulletins : 3) [weight-ignored]
  weight-ignored.cvotes:2:13
    Bus > Tram ^3
                ^
  conseil : ajoutez #/Weight Allowed: true, ou comptez avec --weights

weight-too-fine

  $ printf 'voix-ballots 1\nBus > Tram ^2/3\nTram > Bus ^1/1000003\n' > fine.voix
  $ both tally --rule condorcet fine.voix
  voix: error: “1/1000003” is too fine for a weight [weight-too-fine]
  fine.voix:3:13
    Tram > Bus ^1/1000003
                ^^^^^^^^^
  hint: write at most 18 decimals, or a fraction whose lower number is at most 1000
  voix: erreur : « 1/1000003 » est trop fin pour un poids [weight-too-fine]
  fine.voix:3:13
    Tram > Bus ^1/1000003
                ^^^^^^^^^
  conseil : écrivez au plus 18 décimales, ou une fraction dont le nombre du bas est au plus 1000
  [3]
  $ printf '{"ballots": [{"ranking": ["Bus", "Tram"], "weight": "1/1000003"}]}' > fine.json
  $ voix tally --rule condorcet fine.json
  voix: error: “1/1000003” is too fine for a weight [weight-too-fine]
  fine.json:1:53
    {"ballots": [{"ranking": ["Bus", "Tram"], "weight": "1/1000003"}]}
                                                        ^^^^^^^^^^^
  hint: write at most 18 decimals, or a fraction whose lower number is at most 1000
  [3]

order-incomplete, order-with-ties

  $ { printf '# DATA TYPE: soc\n# NUMBER ALTERNATIVES: 3\n'
  >   printf '# ALTERNATIVE NAME %s\n' '1: Bus' '2: Tram' '3: Bike'; printf '6: 1,2\n4: 3,{1,2}\n'; } > order.soc
  $ both tally --rule condorcet order.soc
  voix: error: this ballot leaves out options, and the file says that its orders are complete (soc) [order-incomplete]
  order.soc:6:4
    6: 1,2
       ^^^
  hint: complete it, or write DATA TYPE: soi (with ties: toi)
  voix: error: this ballot puts options in one place, and the file says that its orders have no ties (soc) [order-with-ties]
  order.soc:7:4
    4: 3,{1,2}
       ^^^^^^^
  hint: order them, or write DATA TYPE: toc (incomplete: toi)
  voix: erreur : ce bulletin laisse des options de côté, et le fichier dit que ses ordres sont complets (soc) [order-incomplete]
  order.soc:6:4
    6: 1,2
       ^^^
  conseil : complétez-le, ou écrivez DATA TYPE: soi (avec des égalités : toi)
  voix: erreur : ce bulletin met des options à égalité, et le fichier dit que ses ordres n’ont pas d’égalités (soc) [order-with-ties]
  order.soc:7:4
    4: 3,{1,2}
       ^^^^^^^
  conseil : départagez-les, ou écrivez DATA TYPE: toc (incomplet : toi)
  [3]
  $ sed 's/: soc/: toi/' order.soc | voix tally --rule condorcet - | head -1
  “Bus” wins by the Schulze method.
