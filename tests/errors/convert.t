What another format cannot hold.

  $ PATH=$TESTDIR:$PATH

cannot-hold-grades

  $ cat > cannot-hold-grades.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Bad
  > Bus/Good, Tram/Bad
  > END
  $ both convert --to cef cannot-hold-grades.voix
  voix: error: the format cef cannot hold these ballots: it holds rankings alone [cannot-hold-grades]
  hint: write them as voix, csv or json
  voix: erreur : le format cef ne peut pas contenir ces bulletins : il ne contient que des classements [cannot-hold-grades]
  conseil : écrivez-les en voix, csv ou json
  [3]

cannot-hold-words-as-grades

  $ cat > cannot-hold-words-as-grades.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Bad
  > Bus/Good, Tram/Bad
  > END
  $ both convert --to abif cannot-hold-words-as-grades.voix
  voix: error: the format abif cannot hold these grades: it holds whole numbers [cannot-hold-words-as-grades]
  hint: write the ballots as voix, csv or json
  voix: erreur : le format abif ne peut pas contenir ces mentions : il contient des nombres entiers [cannot-hold-words-as-grades]
  conseil : écrivez les bulletins en voix, csv ou json
  [3]

cannot-hold-name

  $ cat > cannot-hold-name.voix <<'END'
  > voix-ballots 1
  > "Bus > Tram" > Boat
  > END
  $ both convert --to cef cannot-hold-name.voix
  voix: error: a name holds a character that the format cef cannot write [cannot-hold-name]
  hint: rename the option, or write the ballots as voix, csv or json
  voix: erreur : un nom contient un caractère que le format cef ne peut pas écrire [cannot-hold-name]
  conseil : renommez l’option, ou écrivez les bulletins en voix, csv ou json
  [3]

cannot-hold-not-compared

  $ cat > cannot-hold-not-compared.voix <<'END'
  > voix-ballots 1
  > unranked: not-compared
  > Bus > Tram
  > Boat
  > END
  $ both convert --to abif cannot-hold-not-compared.voix
  voix: error: the format abif cannot say that unranked options are not compared, and the count would change [cannot-hold-not-compared]
  hint: write the ballots as voix, cef, csv or json
  voix: erreur : le format abif ne peut pas dire que les options non classées ne sont pas comparées, et le décompte changerait [cannot-hold-not-compared]
  conseil : écrivez les bulletins en voix, cef, csv ou json
  [3]

cannot-hold-weights

  $ cat > cannot-hold-weights.voix <<'END'
  > voix-ballots 1
  > options: Bus ; Tram
  > Bus > Tram ^2
  > END
  $ both convert --to preflib cannot-hold-weights.voix
  voix: error: the format preflib cannot hold weights [cannot-hold-weights]
  hint: write the ballots as voix, cef, csv or json
  voix: erreur : le format preflib ne peut pas contenir de poids [cannot-hold-weights]
  conseil : écrivez les bulletins en voix, cef, csv ou json
  [3]

cannot-hold-parts-of-weights

  $ cat > cannot-hold-parts-of-weights.voix <<'END'
  > voix-ballots 1
  > options: Bus ; Tram
  > Bus > Tram ^1/2
  > END
  $ both convert --to cef cannot-hold-parts-of-weights.voix
  voix: error: the format cef cannot hold weights that are not whole numbers [cannot-hold-parts-of-weights]
  hint: write the ballots as voix or json
  voix: erreur : le format cef ne peut pas contenir de poids qui ne sont pas entiers [cannot-hold-parts-of-weights]
  conseil : écrivez les bulletins en voix ou json
  [3]

cannot-hold-so-many

  $ cat > cannot-hold-so-many.voix <<'END'
  > voix-ballots 1
  > options: Bus ; Tram
  > Bus > Tram * 1000000000
  > END
  $ both convert --to csv cannot-hold-so-many.voix
  voix: error: the format csv cannot hold so many ranks, or so many equal ballots, each on its own line [cannot-hold-so-many]
  hint: write the ballots as voix
  voix: erreur : le format csv ne peut pas contenir tant de rangs, ou tant de bulletins égaux, chacun sur sa ligne [cannot-hold-so-many]
  conseil : écrivez les bulletins en voix
  [3]

name-the-grades

  $ cat > name-the-grades.voix <<'END'
  > voix-ballots 1
  > grades: Super ; Bof
  > Bus/Super, Tram/Bof
  > END
  $ both convert --to csv name-the-grades.voix
  voix: note: the table cannot say which grade is the best [name-the-grades]
  hint: read it with --grades "Super,Bof"
  voix: note : le tableau ne peut pas dire quelle mention est la meilleure [name-the-grades]
  conseil : lisez-le avec --grades "Super,Bof"

needs-ballots

  $ cat > needs-ballots.csv <<'END'
  > ,Bus,Tram
  > Bus,,3
  > Tram,2,
  > END
  $ both convert --to voix needs-ballots.csv
  voix: error: the format voix holds ballots, and only totals are known [needs-ballots]
  hint: write tally or pairwise
  voix: erreur : le format voix contient des bulletins, et seuls des totaux sont connus [needs-ballots]
  conseil : écrivez en tally ou pairwise
  [3]

totals-of-another-kind

  $ cat > totals-of-another-kind.csv <<'END'
  > ,Bus,Tram
  > Bus,,3
  > Tram,2,
  > END
  $ both convert --to tally totals-of-another-kind.csv
  voix: error: the format tally holds totals of another kind [totals-of-another-kind]
  hint: rankings are written as pairwise, grades and choices as tally
  voix: erreur : le format tally contient des totaux d’une autre sorte [totals-of-another-kind]
  conseil : les classements s’écrivent en pairwise, les mentions et les choix en tally
  [3]

unranked-written-last

  $ cat > unranked-written-last.voix <<'END'
  > voix-ballots 1
  > unranked: last
  > options: Bus ; Tram ; Boat
  > Bus > Tram
  > Boat
  > END
  $ both convert --to pairwise unranked-written-last.voix
  voix: note: the pairs count unranked options as sharing the last place [unranked-written-last]
  voix: note : les paires comptent les options non classées comme se partageant la dernière place [unranked-written-last]

weights-in-column

  $ cat > weights-in-column.voix <<'END'
  > voix-ballots 1
  > options: Bus ; Tram
  > Bus > Tram ^2
  > END
  $ both convert --to csv weights-in-column.voix
  voix: note: weights stand in the column “weight” [weights-in-column]
  hint: read the table with --weight-column weight
  voix: note : les poids sont dans la colonne « weight » [weights-in-column]
  conseil : lisez le tableau avec --weight-column weight
