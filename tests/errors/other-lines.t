Files of lines made by others: abif, preflib, and the sheets of Debian.

  $ PATH=$TESTDIR:$PATH

bad-score

  $ cat > bad-score.abif <<'END'
  > 2: Bus/5, Tram/five
  > END
  $ both tally --rule mj bad-score.abif
  voix: error: “five” is not a score [bad-score]
  bad-score.abif:1:16
    2: Bus/5, Tram/five
                   ^^^^
  hint: write a number, such as 5 or 2.5
  voix: erreur : « five » n’est pas une note [bad-score]
  bad-score.abif:1:16
    2: Bus/5, Tram/five
                   ^^^^
  conseil : écrivez un nombre, comme 5 ou 2.5
  [3]

rank-score-conflict

  $ cat > rank-score-conflict.abif <<'END'
  > 2: Bus/1 > Tram/5
  > END
  $ both tally --rule condorcet rank-score-conflict.abif
  voix: error: the score 5 of “Tram” contradicts its place in the ranking [rank-score-conflict]
  rank-score-conflict.abif:1:12
    2: Bus/1 > Tram/5
               ^^^^
  hint: a better place needs a score that is not lower, and a shared place the same score
  voix: erreur : la note 5 de « Tram » contredit sa place dans le classement [rank-score-conflict]
  rank-score-conflict.abif:1:12
    2: Bus/1 > Tram/5
               ^^^^
  conseil : une meilleure place demande une note qui n’est pas plus basse, une place partagée la même note
  [3]

score-missing

  $ cat > score-missing.abif <<'END'
  > 2: Bus/1, Tram
  > END
  $ both tally --rule condorcet score-missing.abif
  voix: error: “Tram” has no score [score-missing]
  score-missing.abif:1:11
    2: Bus/1, Tram
              ^^^^
  hint: write it after the name: “Tram”/3
  voix: erreur : « Tram » n’a pas de note [score-missing]
  score-missing.abif:1:11
    2: Bus/1, Tram
              ^^^^
  conseil : écrivez-la après le nom : « Tram »/3
  [3]

unnamed-option

  $ cat > unnamed-option.soc <<'END'
  > # NUMBER ALTERNATIVES: 2
  > # ALTERNATIVE NAME 1: Bus
  > 2: 1,2
  > END
  $ both tally --rule condorcet unnamed-option.soc
  voix: error: option 2 has no name [unnamed-option]
  unnamed-option.soc
  hint: add a line: # ALTERNATIVE NAME 2: …
  voix: erreur : l’option 2 n’a pas de nom [unnamed-option]
  unnamed-option.soc
  conseil : ajoutez une ligne : # ALTERNATIVE NAME 2: …
  [3]

unnamed-category

  $ cat > unnamed-category.cat <<'END'
  > # NUMBER ALTERNATIVES: 2
  > # ALTERNATIVE NAME 1: Bus
  > # ALTERNATIVE NAME 2: Tram
  > # NUMBER CATEGORIES: 2
  > # CATEGORY NAME 1: Yes
  > 2: 1,2
  > END
  $ both tally --rule approval unnamed-category.cat
  voix: error: category 2 has no name [unnamed-category]
  unnamed-category.cat
  hint: add a line: # CATEGORY NAME 2: …
  voix: erreur : la catégorie 2 n’a pas de nom [unnamed-category]
  unnamed-category.cat
  conseil : ajoutez une ligne : # CATEGORY NAME 2: …
  [3]

too-many-categories

  $ cat > too-many-categories.cat <<'END'
  > # NUMBER ALTERNATIVES: 2
  > # ALTERNATIVE NAME 1: Bus
  > # ALTERNATIVE NAME 2: Tram
  > # NUMBER CATEGORIES: 2
  > # CATEGORY NAME 1: Yes
  > # CATEGORY NAME 2: No
  > 2: 1,{},2
  > END
  $ both tally --rule approval too-many-categories.cat
  voix: error: this ballot has 3 categories; the file declares 2 [too-many-categories]
  too-many-categories.cat:7
  hint: declare the others with # CATEGORY NAME, or correct the ballot
  voix: erreur : ce bulletin a 3 catégories ; le fichier en déclare 2 [too-many-categories]
  too-many-categories.cat:7
  conseil : déclarez les autres par # CATEGORY NAME, ou corrigez le bulletin
  [3]

announced-differs

  $ cat > announced-differs.soc <<'END'
  > # NUMBER ALTERNATIVES: 2
  > # ALTERNATIVE NAME 1: Bus
  > # ALTERNATIVE NAME 2: Tram
  > # NUMBER VOTERS: 12
  > 2: 1,2
  > END
  $ both tally --rule condorcet announced-differs.soc
  voix: warning: “NUMBER VOTERS” announces 12; the file holds 2 [announced-differs]
  announced-differs.soc
  hint: ask whoever made the file whether lines are lost; what is there is counted
  voix: attention : « NUMBER VOTERS » annonce 12 ; le fichier contient 2 [announced-differs]
  announced-differs.soc
  conseil : demandez à qui a fait le fichier s’il manque des lignes ; ce qui est là est compté

wrong-width

  $ cat > wrong-width.txt <<'END'
  >  Option 1------->: Bus
  > /  Option 2------>: Tram
  > |/
  > V: 12	ann
  > V: 123	bob
  > END
  $ both tally --rule condorcet --from debian wrong-width.txt
  voix: error: this ballot ranks 3 options; the sheet has 2 [wrong-width]
  wrong-width.txt:5:4
    V: 123    bob
       ^^^
  hint: one character for each option, - where it is not ranked
  voix: erreur : ce bulletin classe 3 options ; la feuille en a 2 [wrong-width]
  wrong-width.txt:5:4
    V: 123    bob
       ^^^
  conseil : un caractère par option, - quand elle n’est pas classée
  [3]

bad-rank

  $ cat > bad-rank.txt <<'END'
  >  Option 1------->: Bus
  > /  Option 2------>: Tram
  > |/
  > V: 1?	ann
  > END
  $ both tally --rule condorcet --from debian bad-rank.txt
  voix: error: “?” is not a rank [bad-rank]
  bad-rank.txt:4:5
    V: 1?    ann
        ^
  hint: ranks are 1, 2, 3, …; 1 is the best; if they are points, say --cells score
  voix: erreur : « ? » n’est pas un rang [bad-rank]
  bad-rank.txt:4:5
    V: 1?    ann
        ^
  conseil : les rangs sont 1, 2, 3, … ; 1 est le meilleur ; si ce sont des points, dites --cells score
  [3]

no-options

  $ cat > no-options.txt <<'END'
  > V: 12	ann
  > END
  $ both tally --rule condorcet --from debian no-options.txt
  voix: error: the file does not say which options there are [no-options]
  no-options.txt:1:1
    V: 12    ann
    ^^^^^^^^^^^^
  hint: see voix-ballots(5) on how this format names its options
  voix: erreur : le fichier ne dit pas quelles sont les options [no-options]
  no-options.txt:1:1
    V: 12    ann
    ^^^^^^^^^^^^
  conseil : voir voix-ballots(5) : comment ce format nomme ses options
  [3]

preflib-without-head: a file from before 2022

  $ cat > preflib-without-head.soc <<'END'
  > 2
  > 1,Bus
  > 2,Tram
  > 5,5,2
  > 3,1,2
  > 2,2,1
  > END
  $ both tally --rule condorcet preflib-without-head.soc
  voix: error: the options are not named before the first ballot [preflib-without-head]
  preflib-without-head.soc:1:1
    2
    ^
  hint: a PrefLib file begins with lines  # KEY: value ; if this one is from before 2022, get it anew from preflib.org
  voix: erreur : les options ne sont pas nommées avant le premier bulletin [preflib-without-head]
  preflib-without-head.soc:1:1
    2
    ^
  conseil : un fichier PrefLib commence par des lignes  # CLÉ: valeur ; si celui-ci date d’avant 2022, reprenez-le sur preflib.org
  [3]

A repeat after the ballot, as other formats have it, makes no option of its name in abif

  $ cat > repeat.abif <<'END'
  > 2: Bus > Tram * 3
  > END
  $ both tally --rule condorcet repeat.abif
  voix: error: this ballot cannot be read from “* 3” on [malformed-ballot]
  repeat.abif:1:15
    2: Bus > Tram * 3
                  ^
  hint: voix-ballots(5) shows how a ballot of this format is written
  voix: erreur : ce bulletin ne se lit plus à partir de « * 3 » [malformed-ballot]
  repeat.abif:1:15
    2: Bus > Tram * 3
                  ^
  conseil : voix-ballots(5) montre comment s’écrit un bulletin de ce format
  [3]

Metadata of abif that do not end

  $ cat > metadata.abif <<'END'
  > {"title": "Bus
  > 2: Bus > Tram
  > END
  $ both tally --rule condorcet metadata.abif
  voix: error: this quotation mark or bracket is not closed [unclosed-quote]
  metadata.abif:1:1
    {"title": "Bus
    ^
  hint: close it on the same line
  voix: erreur : ce guillemet ou ce crochet n’est pas fermé [unclosed-quote]
  metadata.abif:1:1
    {"title": "Bus
    ^
  conseil : fermez-le sur la même ligne
  [3]
