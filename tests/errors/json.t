Ballots and totals in JSON.

  $ PATH=$TESTDIR:$PATH

json-syntax

  $ cat > json-syntax.json <<'END'
  > {"ballots":[{"ranking":["Bus","Tram"]},]}
  > END
  $ both tally --rule condorcet json-syntax.json
  voix: error: this is not valid JSON [json-syntax]
  json-syntax.json:1:40
    {"ballots":[{"ranking":["Bus","Tram"]},]}
                                           ^
  hint: look for a missing or needless comma, quote or bracket
  voix: erreur : ceci n’est pas du JSON valide [json-syntax]
  json-syntax.json:1:40
    {"ballots":[{"ranking":["Bus","Tram"]},]}
                                           ^
  conseil : cherchez une virgule, un guillemet ou un crochet en trop ou manquant
  [3]

json-too-deep

  $ printf '%0100d' 0 | tr 0 '[' > json-too-deep.json
  $ both tally --rule condorcet json-too-deep.json
  voix: error: more than 64 lists and objects within each other [json-too-deep]
  json-too-deep.json:1:65
    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                                                                    ^
  hint: is this a file of ballots or totals?
  voix: erreur : plus de 64 listes et objets les uns dans les autres [json-too-deep]
  json-too-deep.json:1:65
    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                                                                    ^
  conseil : est-ce bien un fichier de bulletins ou de totaux ?
  [3]

json-duplicate-key

  $ cat > json-duplicate-key.json <<'END'
  > {"votes":{"ann":{"Bus":1,"Bus":2}}}
  > END
  $ both tally --rule condorcet json-duplicate-key.json
  voix: error: the key “Bus” stands here twice [json-duplicate-key]
  json-duplicate-key.json:1:26
    {"votes":{"ann":{"Bus":1,"Bus":2}}}
                             ^^^^^
  hint: keep one of the two
  voix: erreur : la clé « Bus » figure ici deux fois [json-duplicate-key]
  json-duplicate-key.json:1:26
    {"votes":{"ann":{"Bus":1,"Bus":2}}}
                             ^^^^^
  conseil : gardez l’une des deux
  [3]

json-needs-key

  $ cat > json-needs-key.json <<'END'
  > {"options":["Bus","Tram"]}
  > END
  $ both tally --rule condorcet json-needs-key.json
  voix: error: the key “ballots” is missing [json-needs-key]
  json-needs-key.json:1:1
    {"options":["Bus","Tram"]}
    ^
  hint: voix-ballots(5) shows the keys of this format
  voix: erreur : la clé « ballots » manque [json-needs-key]
  json-needs-key.json:1:1
    {"options":["Bus","Tram"]}
    ^
  conseil : voix-ballots(5) montre les clés de ce format
  [3]

json-needs-list

  $ cat > json-needs-list.json <<'END'
  > {"options":"Bus, Tram","ballots":[]}
  > END
  $ both tally --rule condorcet json-needs-list.json
  voix: error: a list is expected here: […] [json-needs-list]
  json-needs-list.json:1:12
    {"options":"Bus, Tram","ballots":[]}
               ^^^^^^^^^^^
  voix: erreur : une liste est attendue ici : […] [json-needs-list]
  json-needs-list.json:1:12
    {"options":"Bus, Tram","ballots":[]}
               ^^^^^^^^^^^
  [3]

json-needs-object

  $ cat > json-needs-object.json <<'END'
  > {"ballots":["Bus"]}
  > END
  $ both tally --rule condorcet json-needs-object.json
  voix: error: an object in braces is expected here [json-needs-object]
  json-needs-object.json:1:13
    {"ballots":["Bus"]}
                ^^^^^
  voix: erreur : un objet entre accolades est attendu ici [json-needs-object]
  json-needs-object.json:1:13
    {"ballots":["Bus"]}
                ^^^^^
  [3]

json-needs-text

  $ cat > json-needs-text.json <<'END'
  > {"ballots":[{"ranking":["Bus",2]}]}
  > END
  $ both tally --rule condorcet json-needs-text.json
  voix: error: a text in double quotes is expected here [json-needs-text]
  json-needs-text.json:1:31
    {"ballots":[{"ranking":["Bus",2]}]}
                                  ^
  voix: erreur : un texte entre guillemets doubles est attendu ici [json-needs-text]
  json-needs-text.json:1:31
    {"ballots":[{"ranking":["Bus",2]}]}
                                  ^
  [3]

bad-answer

  $ cat > bad-answer.json <<'END'
  > {"votes":{"ann":1,"bob":2}}
  > END
  $ both tally --rule majority bad-answer.json
  voix: error: “2” is no answer [bad-answer]
  bad-answer.json:1:25
    {"votes":{"ann":1,"bob":2}}
                            ^
  hint: 1 is yes, 0 is blank, -1 is no
  voix: erreur : « 2 » n’est pas une réponse [bad-answer]
  bad-answer.json:1:25
    {"votes":{"ann":1,"bob":2}}
                            ^
  conseil : 1 est oui, 0 blanc, -1 non
  [3]

answers-need-majority

  $ cat > answers-need-majority.json <<'END'
  > {"votes":{"ann":1,"bob":-1}}
  > END
  $ both tally --rule condorcet answers-need-majority.json
  voix: error: these ballots are answers to one question [answers-need-majority]
  answers-need-majority.json:1:17
    {"votes":{"ann":1,"bob":-1}}
                    ^
  hint: count them with --rule majority
  voix: erreur : ces bulletins sont des réponses à une seule question [answers-need-majority]
  answers-need-majority.json:1:17
    {"votes":{"ann":1,"bob":-1}}
                    ^
  conseil : comptez-les avec --rule majority
  [3]

ballot-says-twice

  $ cat > ballot-says-twice.json <<'END'
  > {"ballots":[{"ranking":["Bus"],"scores":{"Bus":1}}]}
  > END
  $ both tally --rule condorcet ballot-says-twice.json
  voix: error: this ballot says its preferences a second time, as “scores” [ballot-says-twice]
  ballot-says-twice.json:1:32
    {"ballots":[{"ranking":["Bus"],"scores":{"Bus":1}}]}
                                   ^^^^^^^^
  hint: keep one of the two
  voix: erreur : ce bulletin dit ses préférences une deuxième fois, par « scores » [ballot-says-twice]
  ballot-says-twice.json:1:32
    {"ballots":[{"ranking":["Bus"],"scores":{"Bus":1}}]}
                                   ^^^^^^^^
  conseil : gardez l’une des deux
  [3]

choices-not-rankings

  $ cat > choices-not-rankings.json <<'END'
  > {"ballots":[{"choice":["Bus"]}]}
  > END
  $ both tally --rule condorcet choices-not-rankings.json
  voix: error: these ballots choose options, and the rule needs rankings [choices-not-rankings]
  choices-not-rankings.json:1:23
    {"ballots":[{"choice":["Bus"]}]}
                          ^
  hint: count them with --rule approval or plurality
  voix: erreur : ces bulletins choisissent des options, et la règle demande des classements [choices-not-rankings]
  choices-not-rankings.json:1:23
    {"ballots":[{"choice":["Bus"]}]}
                          ^
  conseil : comptez-les avec --rule approval ou plurality
  [3]

unknown-key

  $ cat > unknown-key.json <<'END'
  > {"ballots":[{"rankings":["Bus","Tram"]}]}
  > END
  $ both tally --rule condorcet unknown-key.json
  voix: error: “rankings” is no key of this format [unknown-key]
  unknown-key.json:1:14
    {"ballots":[{"rankings":["Bus","Tram"]}]}
                 ^^^^^^^^^^
  hint: did you mean “ranking”?
  voix: erreur : « rankings » n’est pas une clé de ce format [unknown-key]
  unknown-key.json:1:14
    {"ballots":[{"rankings":["Bus","Tram"]}]}
                 ^^^^^^^^^^
  conseil : vouliez-vous dire « ranking » ?
  [3]

number-too-large

  $ printf '{"votes":{"ann":{"Bus":1%01000d}}}' 0 > number-too-large.json
  $ both tally --rule condorcet number-too-large.json
  voix: error: this number is too large [number-too-large]
  number-too-large.json:1:24
    {"votes":{"ann":{"Bus":1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000…
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: a number has at most 1000 digits, and no decimal power (10000, not 1e4)
  voix: erreur : ce nombre est trop grand [number-too-large]
  number-too-large.json:1:24
    {"votes":{"ann":{"Bus":1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000…
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : un nombre a au plus 1000 chiffres, et s’écrit sans puissance de dix (10000, non 1e4)
  [3]
