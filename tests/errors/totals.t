Files of totals: tallies, pairs, and partial counts.

  $ PATH=$TESTDIR:$PATH

grade-order-unknown

  $ cat > grade-order-unknown.csv <<'END'
  > ,Super,Bof
  > Bus,3,4
  > Tram,5,2
  > END
  $ both tally --rule mj --from tally grade-order-unknown.csv
  voix: error: it is not known which of these grades is the best: Super, Bof [grade-order-unknown]
  grade-order-unknown.csv
  hint: name them, best first: --grades "best,…,worst"
  voix: erreur : on ne sait pas laquelle de ces mentions est la meilleure : Super, Bof [grade-order-unknown]
  grade-order-unknown.csv
  conseil : nommez-les, la meilleure d’abord : --grades "meilleure,…,pire"
  [3]

grades-differ

  $ cat > grades-differ.csv <<'END'
  > ,Super,Bof
  > Bus,3,4
  > Tram,5,2
  > END
  $ both tally --rule mj --from tally --grades Super,Nul grades-differ.csv
  voix: error: --grades says Super, Nul; the file has Super, Bof [grades-differ]
  grades-differ.csv
  hint: name the grades of the file, all of them, best first
  voix: erreur : --grades dit Super, Nul ; le fichier a Super, Bof [grades-differ]
  grades-differ.csv
  conseil : nommez les mentions du fichier, toutes, la meilleure d’abord
  [3]

tally-for-ranking

  $ cat > tally-for-ranking.toml <<'END'
  > [counts]
  > yes = 3
  > no = 2
  > END
  $ both tally --rule condorcet tally-for-ranking.toml
  voix: error: this tally counts grades or answers, and the rule needs rankings [tally-for-ranking]
  tally-for-ranking.toml
  hint: give the ballots, or a matrix of pairs: --from pairwise
  voix: erreur : ces totaux comptent des mentions ou des réponses, et la règle demande des classements [tally-for-ranking]
  tally-for-ranking.toml
  conseil : donnez les bulletins, ou un tableau de paires : --from pairwise
  [3]

tally-without-answers

  $ cat > tally-without-answers.toml <<'END'
  > grades = ["Good", "Bad"]
  > [options]
  > Bus = [3, 4]
  > END
  $ both tally --rule approval tally-without-answers.toml
  voix: error: this tally counts grades, and the rule needs answers [tally-without-answers]
  tally-without-answers.toml
  hint: count it with --rule majority-judgment
  voix: erreur : ces totaux comptent des mentions, et la règle demande des réponses [tally-without-answers]
  tally-without-answers.toml
  conseil : comptez-les avec --rule majority-judgment
  [3]

tally-without-grades

  $ cat > tally-without-grades.toml <<'END'
  > [counts]
  > yes = 3
  > no = 2
  > END
  $ both tally --rule mj tally-without-grades.toml
  voix: error: this tally counts answers, and the rule needs grades [tally-without-grades]
  tally-without-grades.toml
  hint: count it with --rule majority, approval or plurality
  voix: erreur : ces totaux comptent des réponses, et la règle demande des mentions [tally-without-grades]
  tally-without-grades.toml
  conseil : comptez-les avec --rule majority, approval ou plurality
  [3]

tally-without-counts

  $ cat > tally-without-counts.csv <<'END'
  > yes
  > no
  > END
  $ both tally --rule majority --from tally tally-without-counts.csv
  voix: error: this tally has no column of counts [tally-without-counts]
  tally-without-counts.csv:1
  hint: after each option or answer comes its number of votes: yes,41
  voix: erreur : ces totaux n’ont pas de colonne de nombres [tally-without-counts]
  tally-without-counts.csv:1
  conseil : après chaque option ou réponse vient son nombre de voix : yes,41
  [3]

bad-count

  $ cat > bad-count.toml <<'END'
  > [counts]
  > yes = -3
  > no = "many"
  > END
  $ both tally --rule majority bad-count.toml
  voix: error: “-3” is not a number of votes [bad-count]
  bad-count.toml:2:7
    yes = -3
          ^^
  hint: write a number that is not negative
  voix: error: “many” is not a number of votes [bad-count]
  bad-count.toml:3:6
    no = "many"
         ^^^^^^
  hint: write a number that is not negative
  voix: erreur : « -3 » n’est pas un nombre de voix [bad-count]
  bad-count.toml:2:7
    yes = -3
          ^^
  conseil : écrivez un nombre qui n’est pas négatif
  voix: erreur : « many » n’est pas un nombre de voix [bad-count]
  bad-count.toml:3:6
    no = "many"
         ^^^^^^
  conseil : écrivez un nombre qui n’est pas négatif
  [3]

more-answers-than-ballots

  $ cat > more-answers-than-ballots.toml <<'END'
  > ballots = 4
  > [counts]
  > yes = 3
  > no = 2
  > END
  $ both tally --rule majority more-answers-than-ballots.toml
  voix: error: there are more answers (5) than ballots (4) [more-answers-than-ballots]
  more-answers-than-ballots.toml
  hint: correct the number of ballots, or the counts
  voix: erreur : il y a plus de réponses (5) que de bulletins (4) [more-answers-than-ballots]
  more-answers-than-ballots.toml
  conseil : corrigez le nombre de bulletins, ou les totaux
  [3]

more-counts-than-ballots

  $ cat > more-counts-than-ballots.toml <<'END'
  > ballots = 4
  > grades = ["Good", "Bad"]
  > [options]
  > Bus = [3, 4]
  > END
  $ both tally --rule mj more-counts-than-ballots.toml
  voix: error: “Bus” has 7 votes; there are only 4 ballots [more-counts-than-ballots]
  more-counts-than-ballots.toml
  hint: correct the number of ballots, or the counts
  voix: erreur : « Bus » a 7 voix ; il n’y a que 4 bulletins [more-counts-than-ballots]
  more-counts-than-ballots.toml
  conseil : corrigez le nombre de bulletins, ou les totaux
  [3]

A number that is none is told as it was written, and a key that is none is told

  $ printf '[counts]\nyes = 4.5\nno = 2\n[other]\nx = 1\n' > half.toml
  $ voix tally --rule majority half.toml
  voix: error: “other” is no key of this format [unknown-key]
  half.toml:4:2
    [other]
     ^^^^^
  hint: voix-ballots(5) shows the keys of this format
  voix: error: “4.5” is not a number of votes [bad-count]
  half.toml:2:7
    yes = 4.5
          ^^^
  hint: write a number that is not negative
  [3]

row-is-total

  $ printf 'option,Good,Bad\nBus,3,4\nTram,5,2\nTotal,8,6\n' > row-is-total.csv
  $ both tally --rule mj --grades Good,Bad --from tally row-is-total.csv
  voix: error: the row “Total” is the sum of all others [row-is-total]
  row-is-total.csv
  hint: leave it out: a table of totals has one row for each option
  voix: erreur : la ligne « Total » est la somme de toutes les autres [row-is-total]
  row-is-total.csv
  conseil : retirez-la : un tableau de totaux a une ligne par option
  [3]

wrong-number-of-counts

  $ cat > wrong-number-of-counts.toml <<'END'
  > grades = ["Good", "Bad"]
  > [options]
  > Bus = [3, 4, 5]
  > END
  $ both tally --rule mj wrong-number-of-counts.toml
  voix: error: counts here: 3; expected: 2 [wrong-number-of-counts]
  wrong-number-of-counts.toml:3:7
    Bus = [3, 4, 5]
          ^^^^^^^^^
  hint: one count for each grade, or in a matrix for each option
  voix: erreur : nombres donnés ici : 3 ; attendus : 2 [wrong-number-of-counts]
  wrong-number-of-counts.toml:3:7
    Bus = [3, 4, 5]
          ^^^^^^^^^
  conseil : un nombre par mention, ou par option dans une matrice
  [3]

toml-syntax

  $ cat > toml-syntax.toml <<'END'
  > [counts
  > yes = 3
  > END
  $ both tally --rule majority toml-syntax.toml
  voix: error: this is not valid TOML [toml-syntax]
  toml-syntax.toml:1:8
    [counts 
           ^
  hint: look for a missing or needless comma, quote or bracket
  voix: erreur : ceci n’est pas du TOML valide [toml-syntax]
  toml-syntax.toml:1:8
    [counts 
           ^
  conseil : cherchez une virgule, un guillemet ou un crochet en trop ou manquant
  [3]

toml-needs-list

  $ cat > toml-needs-list.toml <<'END'
  > grades = "Good, Bad"
  > END
  $ both tally --rule mj toml-needs-list.toml
  voix: error: a list is expected here: […] [toml-needs-list]
  toml-needs-list.toml:1:10
    grades = "Good, Bad"
             ^^^^^^^^^^^
  voix: erreur : une liste est attendue ici : […] [toml-needs-list]
  toml-needs-list.toml:1:10
    grades = "Good, Bad"
             ^^^^^^^^^^^
  [3]

toml-needs-table

  $ cat > toml-needs-table.toml <<'END'
  > ballots = 4
  > END
  $ both tally --rule majority toml-needs-table.toml
  voix: error: the table [counts] is missing [toml-needs-table]
  toml-needs-table.toml
  hint: voix-ballots(5) shows the keys of this format
  voix: erreur : la table [counts] manque [toml-needs-table]
  toml-needs-table.toml
  conseil : voix-ballots(5) montre les clés de ce format
  [3]

bad-pair

  $ cat > bad-pair.json <<'END'
  > {"options":["Bus","Tram"],"wins":{"Bus>Boat":[3,4]}}
  > END
  $ both tally --rule condorcet bad-pair.json
  voix: error: “Bus>Boat” is not a pair of options [bad-pair]
  bad-pair.json:1:35
    {"options":["Bus","Tram"],"wins":{"Bus>Boat":[3,4]}}
                                      ^^^^^^^^^^
  hint: write the names of two options with > between
  voix: erreur : « Bus>Boat » n’est pas une paire d’options [bad-pair]
  bad-pair.json:1:35
    {"options":["Bus","Tram"],"wins":{"Bus>Boat":[3,4]}}
                                      ^^^^^^^^^^
  conseil : écrivez les noms de deux options, séparés par >
  [3]

duplicate-pair

  $ cat > duplicate-pair.json <<'END'
  > {"wins":{"Bus>Tram":[3,4],"Tram>Bus":[4,3]}}
  > END
  $ both tally --rule condorcet duplicate-pair.json
  voix: error: the pair “Tram>Bus” stands here twice [duplicate-pair]
  duplicate-pair.json:1:27
    {"wins":{"Bus>Tram":[3,4],"Tram>Bus":[4,3]}}
                              ^^^^^^^^^^
  hint: keep one of the two
  voix: erreur : la paire « Tram>Bus » figure ici deux fois [duplicate-pair]
  duplicate-pair.json:1:27
    {"wins":{"Bus>Tram":[3,4],"Tram>Bus":[4,3]}}
                              ^^^^^^^^^^
  conseil : gardez l’une des deux
  [3]

column-without-row

  $ cat > column-without-row.csv <<'END'
  > ,Bus,Tram
  > Bus,,3
  > END
  $ both tally --rule condorcet --from pairwise column-without-row.csv
  voix: error: the column “Tram” has no row [column-without-row]
  column-without-row.csv
  hint: a matrix of pairs has the same options in rows and columns
  voix: erreur : la colonne « Tram » n’a pas de ligne [column-without-row]
  column-without-row.csv
  conseil : un tableau de paires a les mêmes options en lignes et en colonnes
  [3]

row-without-column

  $ cat > row-without-column.csv <<'END'
  > ,Bus,Tram
  > Bus,,3
  > Tram,2,
  > Boat,1,1
  > END
  $ both tally --rule condorcet --from pairwise row-without-column.csv
  voix: error: the row “Boat” has no column [row-without-column]
  row-without-column.csv:4:1
    Boat,1,1
    ^^^^
  hint: a matrix of pairs has the same options in rows and columns
  voix: erreur : la ligne « Boat » n’a pas de colonne [row-without-column]
  row-without-column.csv:4:1
    Boat,1,1
    ^^^^
  conseil : un tableau de paires a les mêmes options en lignes et en colonnes
  [3]

diagonal-not-empty

  $ cat > diagonal-not-empty.csv <<'END'
  > ,Bus,Tram
  > Bus,5,3
  > Tram,2,
  > END
  $ both tally --rule condorcet --from pairwise diagonal-not-empty.csv
  voix: error: an option is compared with itself here [diagonal-not-empty]
  diagonal-not-empty.csv:2:5
    Bus,5,3
        ^
  hint: leave the diagonal empty, or 0
  voix: erreur : une option est ici comparée à elle-même [diagonal-not-empty]
  diagonal-not-empty.csv:2:5
    Bus,5,3
        ^
  conseil : laissez la diagonale vide, ou à 0
  [3]

totals-for-another-rule

  $ cat > totals-for-another-rule.csv <<'END'
  > ,Bus,Tram
  > Bus,,3
  > Tram,2,
  > END
  $ both tally --rule mj --from pairwise totals-for-another-rule.csv
  voix: error: these totals cannot be counted by majority-judgment [totals-for-another-rule]
  totals-for-another-rule.csv
  hint: give the ballots themselves, or totals of the kind that the rule needs
  voix: erreur : ces totaux ne peuvent pas se compter par majority-judgment [totals-for-another-rule]
  totals-for-another-rule.csv
  conseil : donnez les bulletins eux-mêmes, ou des totaux de la sorte dont la règle a besoin
  [3]

totals-and-ballots

  $ cat > totals-and-ballots.csv <<'END'
  > ,Bus,Tram
  > Bus,,3
  > Tram,2,
  > END
  $ printf 'voix-ballots 1\nBus > Tram\n' > ballots.voix
  $ both tally --rule condorcet totals-and-ballots.csv ballots.voix
  voix: error: files of ballots and files of totals are mixed [totals-and-ballots]
  hint: count them apart, or make partial counts with --part and join them with --merge
  voix: erreur : des fichiers de bulletins et des fichiers de totaux sont mélangés [totals-and-ballots]
  conseil : comptez-les à part, ou faites des décomptes partiels avec --part et réunissez-les avec --merge
  [3]

parts-differ-in-options

  $ printf '{"schema":"voix.part/1","kind":"choices","options":["Bus"],"ballots":{"counted":1,"weight":1,"blank":0,"discarded":0},"counts":[1]}' > parts-differ-in-options.part
  $ sed s/Bus/Tram/ parts-differ-in-options.part > other.part
  $ both tally --rule plurality --merge parts-differ-in-options.part other.part
  voix: error: these totals are of other options than the ones before [parts-differ-in-options]
  other.part
  hint: add up the totals of one vote alone; its files declare the same options
  voix: erreur : ces totaux ont d’autres options que les précédents [parts-differ-in-options]
  other.part
  conseil : n’additionnez que les totaux d’un même vote ; ses fichiers déclarent les mêmes options
  [3]

parts-differ-in-grades

  $ printf '{"schema":"voix.part/1","kind":"grades","options":["Bus"],"ballots":{"counted":1,"weight":1,"blank":0,"discarded":0},"grades":["Good","Bad"],"counts":[[1,0]],"missing":[0]}' > parts-differ-in-grades.part
  $ sed s/Bad/Poor/ parts-differ-in-grades.part > other.part
  $ both tally --rule mj --merge parts-differ-in-grades.part other.part
  voix: error: these totals are of other grades than the ones before [parts-differ-in-grades]
  other.part
  hint: add up the totals of one vote alone; --grades gives all of them the same scale
  voix: erreur : ces totaux ont d’autres mentions que les précédents [parts-differ-in-grades]
  other.part
  conseil : n’additionnez que les totaux d’un même vote ; --grades leur donne à tous la même échelle
  [3]

parts-differ-in-kind

  $ cp parts-differ-in-options.part parts-differ-in-kind.part
  $ both tally --rule plurality --merge parts-differ-in-kind.part parts-differ-in-grades.part
  voix: error: these totals are of another kind than the ones before [parts-differ-in-kind]
  parts-differ-in-grades.part
  hint: merge parts that were counted under the same rule
  voix: erreur : ces totaux sont d’une autre sorte que les précédents [parts-differ-in-kind]
  parts-differ-in-grades.part
  conseil : réunissez des parties comptées selon la même règle
  [3]

part-of-unknown-kind

  $ sed s/choices/rumours/ parts-differ-in-options.part > part-of-unknown-kind.part
  $ both tally --rule plurality --merge part-of-unknown-kind.part
  voix: error: “rumours” is no kind of partial count [part-of-unknown-kind]
  part-of-unknown-kind.part:1:32
    {"schema":"voix.part/1","kind":"rumours","options":["Bus"],"ballots":{"counted":1,"weight":1,"blank":0,"discarded":0}…
                                   ^^^^^^^^^
  hint: make the part again: voix tally --part
  voix: erreur : « rumours » n’est pas une sorte de décompte partiel [part-of-unknown-kind]
  part-of-unknown-kind.part:1:32
    {"schema":"voix.part/1","kind":"rumours","options":["Bus"],"ballots":{"counted":1,"weight":1,"blank":0,"discarded":0}…
                                   ^^^^^^^^^
  conseil : refaites cette partie : voix tally --part
  [3]

missing-pair, more-compared-than-ballots

  $ echo '{"wins":{"A>B":[25,20],"B>C":[25,20]}}' > missing-pair.json
  $ both tally --rule condorcet missing-pair.json
  voix: warning: nothing is said of “A” and “C”: the pair counts as 0 to 0 [missing-pair]
  missing-pair.json:1:9
    {"wins":{"A>B":[25,20],"B>C":[25,20]}}
            ^
  hint: write the pair, if anyone compared the two
  voix: attention : rien n’est dit de « A » et « C » : la paire compte pour 0 à 0 [missing-pair]
  missing-pair.json:1:9
    {"wins":{"A>B":[25,20],"B>C":[25,20]}}
            ^
  conseil : écrivez la paire, si quelqu’un a comparé les deux
  $ echo '{"options":["A","B"],"pairwise":[[0,25],[20,0]],"ballots":40}' > more-compared-than-ballots.json
  $ both tally --rule condorcet more-compared-than-ballots.json
  voix: error: 45 voters compare one pair of options; there are only 40 ballots [more-compared-than-ballots]
  more-compared-than-ballots.json:1:1
    {"options":["A","B"],"pairwise":[[0,25],[20,0]],"ballots":40}
    ^
  hint: correct the number of ballots, or the counts
  voix: erreur : 45 votants comparent une même paire d’options ; il n’y a que 40 bulletins [more-compared-than-ballots]
  more-compared-than-ballots.json:1:1
    {"options":["A","B"],"pairwise":[[0,25],[20,0]],"ballots":40}
    ^
  conseil : corrigez le nombre de bulletins, ou les totaux
  [3]
