voix convert: the same ballots in every format, and counted alike from each.

  $ cat > ballots.voix <<END
  > voix-ballots 1
  > options: Bus ; Tram ; Bicycle
  > Bus > Tram * 2
  > Tram > Bicycle = Bus
  > END
  $ for format in voix cef abif preflib debian csv tsv pairwise json; do
  >   echo "== $format"
  >   voix convert --to $format ballots.voix > as.$format
  >   cat as.$format
  >   voix tally --rule condorcet --from $format --json as.$format | grep -o '"ranking":.*"condorcet_winner":"[A-Z][a-z]*"'
  > done
  == voix
  voix-ballots 1
  options: Bus ; Tram ; Bicycle
  Bus > Tram * 2
  Tram > Bus = Bicycle
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == cef
  #/Candidates: Bus ; Tram ; Bicycle
  Bus > Tram * 2
  Tram > Bus = Bicycle
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == abif
  =[Bus]:[Bus]
  =[Tram]:[Tram]
  =[Bicycle]:[Bicycle]
  2:[Bus] > [Tram]
  1:[Tram] > [Bus] = [Bicycle]
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == preflib
  # DATA TYPE: toi
  # NUMBER ALTERNATIVES: 3
  # NUMBER VOTERS: 3
  # NUMBER UNIQUE ORDERS: 2
  # ALTERNATIVE NAME 1: Bus
  # ALTERNATIVE NAME 2: Tram
  # ALTERNATIVE NAME 3: Bicycle
  2: 1,2
  1: 2,{1,3}
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == debian
       Option 1-->: Bus
       Option 2-->: Tram
       Option 3-->: Bicycle
  V: 12-
  V: 12-
  V: 212
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == csv
  Bus,Tram,Bicycle
  1,2,
  1,2,
  2,1,2
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == tsv
  Bus\tTram\tBicycle (esc)
  1\t2\t (esc)
  1\t2\t (esc)
  2\t1\t2 (esc)
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == pairwise
  voix: note: the pairs count unranked options as sharing the last place [unranked-written-last]
  {"options": ["Bus", "Tram", "Bicycle"],
   "ballots": 3,
   "pairwise": [
    [0, 2, 2],
    [1, 0, 3],
    [0, 0, 0]
   ]}
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  == json
  {"options": ["Bus", "Tram", "Bicycle"],
   "ballots": [
    {"ranking": [["Bus"], ["Tram"]], "count": 2},
    {"ranking": [["Tram"], ["Bus", "Bicycle"]]}
   ]}
  "ranking":[["Bus"],["Tram"],["Bicycle"]],"pairwise":[[0,2,2],[1,0,3],[0,0,0]],"condorcet_winner":"Bus"
  $ cat > grades.csv <<END
  > Bus,Tram
  > Good,Poor
  > Poor,Excellent
  > END
  $ voix convert --to tally grades.csv
  ballots = 2
  grades = ["Excellent", "Very good", "Good", "Fairly good", "Acceptable", "Poor", "To reject"]
  [options]
  "Bus" = [0, 0, 1, 0, 0, 1, 0]
  "Tram" = [1, 0, 0, 0, 0, 1, 0]
  $ voix convert grades.csv | voix tally --rule mj --plain - | head -n 1
  "Tram" wins by majority judgment.
  $ voix completions bash | head -n 3
  _voix() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=
    if [ "$COMP_CWORD" -eq 1 ]; then
