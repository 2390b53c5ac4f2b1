voix tally: every rule, every output format, and the ways to give it votes.

  $ cat > ballots.voix <<END
  > voix-ballots 1
  > options: Bus ; Tram ; Bicycle
  > Bus > Tram > Bicycle * 4
  > Tram > Bicycle > Bus * 3
  > Bicycle > Bus > Tram * 2
  > END
  $ cat > chosen.voix <<END
  > voix-ballots 1
  > options: Bus ; Tram ; Bicycle
  > Bus = Tram * 3
  > Bicycle * 2
  > -
  > END
  $ cat > grades.voix <<END
  > voix-ballots 1
  > grades: Good ; Fair ; Poor
  > Bus/Good, Tram/Fair * 3
  > Bus/Poor, Tram/Fair * 2
  > END

Every rule

  $ voix tally --plain --rule majority --counts yes=5,no=3
  Adopted.
  2 x yes = 2 x 5 = 10 > 8 = cast: the majority asked for is reached.
  If 1 of the yes votes had been no, it would have been rejected.
  With 2 more no, and every other vote as it is, it would have been rejected.
  
  yes: 5 votes.
  no: 3 votes.
  blank: 0 votes.
  Threshold: 2 x yes > cast; 10 > 8 holds.
  
  8 ballots counted.
  $ voix tally --plain --rule 'majority:n/2 + 1:roll' --roll 20 --counts yes=10,no=3
  Not adopted.
  2 x yes = 2 x 10 = 20 < 22 = 20 + 2 = roll + 2: the majority asked for is not reached.
  If 1 of the no votes had been yes, it would have been adopted.
  With 1 more yes, and every other vote as it is, it would have been adopted.
  
  yes: 10 votes.
  no: 3 votes.
  blank: 0 votes.
  Threshold: 2 x yes >= roll + 2; 20 >= 22 does not hold.
  
  note: counted of all votes cast, it would be adopted
  note: counted of the votes expressed, yes and no, it would be adopted
  13 ballots counted.
  $ voix tally --plain --rule 'majority:>= 58/100' --counts yes=29,no=21
  Adopted.
  50 x yes = 50 x 29 = 1450 >= 1450 = 29 x 50 = 29 x cast: the majority asked for is reached.
  If 1 of the yes votes had been no, it would have been rejected.
  With 1 more no, and every other vote as it is, it would have been rejected.
  
  yes: 29 votes.
  no: 21 votes.
  blank: 0 votes.
  Threshold: 50 x yes >= 29 x cast; 1450 >= 1450 holds.
  
  note: if more than 29/50 were asked for, it would be rejected
  50 ballots counted.
  $ voix tally --plain --rule consent --counts consent=8,reserve=1,objection=0
  Adopted.
  Nobody objects.
  Consents and reserves: 9; at least 1 needed.
  Reserves: 1. They stay with the decision, as concerns to come back to.
  
  consent: 8 votes.
  reserve: 1 vote.
  stand-aside: 0 votes.
  objection: 0 votes.
  Threshold: objections <= 0; 0 <= 0 holds.
  
  9 ballots counted.
  $ voix tally --plain --rule consent --counts consent=8,objection=1
  Blocked by objections.
  Objections that stand: 1, more than allowed (0): the proposal is blocked.
  
  consent: 8 votes.
  reserve: 0 votes.
  stand-aside: 0 votes.
  objection: 1 vote.
  Threshold: objections <= 0; 1 <= 0 does not hold.
  
  9 ballots counted.
  $ voix tally --plain --rule approval chosen.voix
  No decision by approval voting: "Bus" and "Tram" are tied.
  "Bus" and "Tram" received the same number of votes, 3, and none received more.
  
  "Bus": 3 votes.
  "Tram": 3 votes.
  "Bicycle": 2 votes.
  
  Ranking: 1. "Bus" and "Tram" (tied); 2. "Bicycle".
  6 ballots counted, 1 of them blank.
  $ voix tally --plain --rule approval:2 --seats 2 chosen.voix
  Elected by approval voting: "Bus" and "Tram".
  "Bus" and "Tram" received the same number of votes, 3, and none received more.
  
  "Bus": 3 votes.
  "Tram": 3 votes.
  "Bicycle": 2 votes.
  
  Ranking: 1. "Bus" and "Tram" (tied); 2. "Bicycle".
  note: the seats go to the first of one ranking, which is not proportional: a majority may take them all
  6 ballots counted, 1 of them blank.
  $ voix tally --plain --rule plurality ballots.voix
  "Bus" wins by plurality voting.
  "Bus" received the most votes, 4, which is 1 more than the next: "Tram", with 3.
  
  "Bus": 4 votes.
  "Tram": 3 votes.
  "Bicycle": 2 votes.
  
  Ranking: 1. "Bus"; 2. "Tram"; 3. "Bicycle".
  9 ballots counted.
  $ voix tally --plain --rule majority-judgment grades.voix
  "Bus" wins by majority judgment.
  "Bus" has the best majority grade: 3 of 5 judgments, more than half, say "Good" or better. The next, "Tram", has "Fair".
  
  "Bus": majority grade "Good".
  Grades of "Bus": Good 3, Fair 0 and Poor 2.
  "Tram": majority grade "Fair".
  Grades of "Tram": Good 0, Fair 5 and Poor 0.
  
  Ranking: 1. "Bus"; 2. "Tram".
  5 ballots counted.
  $ for variant in gauge usual typical central; do voix tally --plain --rule mj:$variant grades.voix | head -n 1; done
  "Bus" wins by the majority gauge.
  "Bus" wins by the usual judgment.
  "Bus" wins by the typical judgment.
  "Bus" wins by the central judgment.
  $ for method in schulze schulze:winning-only schulze:margins schulze:ratio ranked-pairs ranked-pairs:margins \
  >   minimax:winning minimax:margins minimax:opposition copeland llull kemeny split-cycle stable-voting river \
  >   black nanson baldwin tideman-alternative smith-irv; do
  >   voix tally --plain --rule condorcet:$method ballots.voix | head -n 1
  > done
  "Bus" wins by the Schulze method.
  "Bus" wins by the Schulze method (winning votes alone).
  "Bus" wins by the Schulze method (margins).
  "Bus" wins by the Schulze method (ratios).
  "Bus" wins by ranked pairs.
  "Bus" wins by ranked pairs (margins).
  "Bus" wins by minimax (winning votes).
  "Bus" wins by minimax (margins).
  "Bus" wins by minimax (opposition).
  No decision by the Copeland method: "Bus", "Tram" and "Bicycle" are tied.
  No decision by the Llull method: "Bus", "Tram" and "Bicycle" are tied.
  "Bus" wins by the Kemeny-Young method.
  "Bus" wins by Split Cycle.
  "Bus" wins by Stable Voting.
  "Bus" wins by River.
  No decision by the Black method: "Bus" and "Tram" are tied.
  "Bus" wins by the Nanson method.
  "Bus" wins by the Baldwin method.
  "Bus" wins by Tideman's alternative method.
  "Bus" wins by instant runoff within the Smith set.
  $ voix tally --plain --rule condorcet:debian --default-option Bicycle --ratio Bus=2 ballots.voix | head -n 1
  "Tram" wins by the method of the Debian constitution.

Where options tie, each is shown to stay undefeated in its own way.

  $ cat > circle.voix <<'END'
  > voix-ballots 1
  > Bus > Tram > Bicycle
  > Tram > Bicycle > Bus
  > Bicycle > Bus > Tram
  > END
  $ for method in river stable-voting; do
  >   voix tally --plain --explain --rule condorcet:$method circle.voix | sed -n '/undefeated.*:$/,$p'
  > done
  Wins kept from the largest margin down, one defeat an option and no cycle, in an order that leaves "Bicycle" undefeated:
  1. "Bicycle" over "Bus", 2 to 1, margin 1.
  2. "Bus" over "Tram", 2 to 1, margin 1.
  
  Wins kept from the largest margin down, one defeat an option and no cycle, in an order that leaves "Bus" undefeated:
  1. "Bus" over "Tram", 2 to 1, margin 1.
  2. "Tram" over "Bicycle", 2 to 1, margin 1.
  
  Wins kept from the largest margin down, one defeat an option and no cycle, in an order that leaves "Tram" undefeated:
  1. "Bicycle" over "Bus", 2 to 1, margin 1.
  2. "Tram" over "Bicycle", 2 to 1, margin 1.
  Who is undefeated, and who would still win without an opponent, as "Bicycle" does:
  1. Among "Bicycle", "Bus" and "Tram", undefeated: "Bicycle", "Bus" and "Tram".
  2. The decisive match is "Bicycle" against "Tram", margin -1: without "Tram", "Bicycle" wins.
  3. Among "Bicycle" and "Bus", undefeated: "Bicycle".
  
  Who is undefeated, and who would still win without an opponent, as "Bus" does:
  1. Among "Bicycle", "Bus" and "Tram", undefeated: "Bicycle", "Bus" and "Tram".
  2. The decisive match is "Bus" against "Bicycle", margin -1: without "Bicycle", "Bus" wins.
  3. Among "Bus" and "Tram", undefeated: "Bus".
  
  Who is undefeated, and who would still win without an opponent, as "Tram" does:
  1. Among "Bicycle", "Bus" and "Tram", undefeated: "Bicycle", "Bus" and "Tram".
  2. The decisive match is "Tram" against "Bus", margin -1: without "Bus", "Tram" wins.
  3. Among "Bicycle" and "Tram", undefeated: "Tram".

A quorum holds whatever the rule

  $ for rule in plurality condorcet; do voix tally --plain --rule $rule --quorum 10 ballots.voix | head -n 1; done
  No decision: the quorum is not reached.
  No decision: the quorum is not reached.
  $ voix tally --plain --rule majority-judgment --quorum 1/2 --roll 11 grades.voix | head -n 1
  No decision: the quorum is not reached.
  $ voix tally --plain --rule approval --quorum '2 * sqrt(n)' --roll 9 chosen.voix | tail -n 1
  Quorum: cast >= 2 x sqrt roll = 2 x sqrt 9 = 6; 6 >= 6 holds.

Every output format

  $ voix tally --rule plurality --format text ballots.voix
  “Bus” wins by plurality voting.
  “Bus” received the most votes, 4, which is 1 more than the next: “Tram”, with 3.
  
  1 Bus     4 ██████████████████████████████████████████████████
  2 Tram    3 ██████████████████████████████████████
  3 Bicycle 2 █████████████████████████
  
  Ranking: 1. “Bus”; 2. “Tram”; 3. “Bicycle”.
  9 ballots counted.
  $ voix tally --rule plurality --format json ballots.voix
  {"schema":"voix.tally/1","rule":"plurality","options":["Bus","Tram","Bicycle"],"ballots":{"counted":9,"weight":9,"blank":0,"discarded":0},"outcome":{"kind":"winner","winners":["Bus"]},"ranking":[["Bus"],["Tram"],["Bicycle"]],"approvals":[4,3,2],"notes":[],"findings":[],"steps":[{"step":"votes-received","option":"Bus","votes":4,"cast":9},{"step":"votes-received","option":"Tram","votes":3,"cast":9},{"step":"votes-received","option":"Bicycle","votes":2,"cast":9},{"step":"ranking-place","place":1,"options":["Bus"]},{"step":"ranking-place","place":2,"options":["Tram"]},{"step":"ranking-place","place":3,"options":["Bicycle"]}],"settings":{}}
  $ voix tally --rule plurality --format markdown ballots.voix
  **“Bus” wins by plurality voting.**
  
  “Bus” received the most votes, 4, which is 1 more than the next: “Tram”, with 3.
  
  Votes received
  
  | Option | Votes |
  |---|---:|
  | Bus | 4 |
  | Tram | 3 |
  | Bicycle | 2 |
  
  Ranking: 1. “Bus”; 2. “Tram”; 3. “Bicycle”.
  
  - 9 ballots counted.
  $ voix tally --rule plurality --format svg ballots.voix | head -c 60
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 13 (no-eol)
  $ voix tally --rule plurality --format html ballots.voix | head -n 3 | cut -c 1-60
  <!DOCTYPE html>
  <html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width">

Standard input; several files are one vote; a file after -- may begin with a dash

  $ voix tally --plain --rule plurality - < ballots.voix | head -n 1
  "Bus" wins by plurality voting.
  $ cp ballots.voix ./-again
  $ voix tally --plain --rule condorcet ballots.voix -- -again | tail -n 2
  18 ballots counted.
  Options that a ballot does not rank share its last place.

A blank vote in a file is blank as it is in --counts, and no option

  $ printf 'vote\nBus\nblank\nblank\nblank\n' > blanks.csv
  $ voix tally --plain --rule plurality blanks.csv | head -n 1
  "Bus" wins by plurality voting.
  $ voix tally --json --rule plurality blanks.csv | tr ',' '\n' | grep '"blank"'
  "blank":3
  $ voix tally --json --rule plurality --counts Bus=1,blank=3 | tr ',' '\n' | grep '"blank"'
  "blank":3

Partial counts, made apart and finished together, are the same count

  $ voix tally --rule condorcet --part one.part ballots.voix
  voix: note: wrote one.part [wrote]
  $ voix tally --rule condorcet --part two.part -- -again
  voix: note: wrote two.part [wrote]
  $ voix tally --rule condorcet --merge --json one.part two.part > merged
  $ voix tally --rule condorcet --json ballots.voix ./-again | cmp - merged

A lot, a tie ballot, and the exit code

  $ voix tally --plain --rule plurality --lot 'assembly of 30 October' --counts Bus=2,Tram=2
  "Bus" wins by plurality voting.
  "Bus" and "Tram" received the same number of votes, 2, and none received more.
  The votes do not tell them apart; the lot, with the seed assembly of 30 October, puts "Bus" first.
  
  "Bus": 2 votes.
  "Tram": 2 votes.
  
  Ranking: 1. "Bus"; 2. "Tram".
  4 ballots counted.
  Order drawn by lot from the seed "assembly of 30 October": "Bus" and "Tram".
  $ echo 'Tram > Bus > Bicycle' > ties
  $ voix tally --plain --rule condorcet:ranked-pairs --tie-ballot ties ballots.voix | head -n 1
  "Bus" wins by ranked pairs.
  $ voix tally --rule majority --counts yes=5,no=3 --exit-code > /dev/null
  $ voix tally --rule majority --counts yes=3,no=5 --exit-code > /dev/null
  [1]
  $ voix tally --rule majority --counts yes=3,no=5 > /dev/null

The title that the ballots have stands above the outcome

  $ printf 'voix-ballots 1\ntitle: Where <first>?\nBus > Tram * 2\nTram > Bus\n' > titled.voix
  $ voix tally --rule condorcet titled.voix | head -n 2
  Where <first>?
  “Bus” wins by the Schulze method.
  $ voix tally --rule condorcet --format markdown titled.voix | head -n 3
  # Where \<first>?
  
  **“Bus” wins by the Schulze method.**
  $ voix tally --rule condorcet --format html titled.voix | grep -oE '<(title|h1)>[^/]*</|<strong>.*</strong>' | head -n 3
  <title>Where &lt;first&gt;?</
  <h1>Where &lt;first&gt;?</
  <strong>“Bus” wins by the Schulze method.</strong>
  $ voix tally --rule condorcet --json titled.voix | cut -d , -f 1-3
  {"schema":"voix.tally/1","title":"Where <first>?","rule":"condorcet"
  $ voix convert titled.voix | head -n 2
  voix-ballots 1
  title: Where <first>?

Blank ballots are none of the options; debian says what was dropped and why

  $ voix tally --plain --rule plurality --counts Bus=2,Tram=1,blank=4
  "Bus" wins by plurality voting.
  "Bus" received the most votes, 2, which is 1 more than the next: "Tram", with 1.
  
  "Bus": 2 votes.
  "Tram": 1 vote.
  
  Ranking: 1. "Bus"; 2. "Tram".
  7 ballots counted, 4 of them blank.
  $ printf 'voix-ballots 1\noptions: Bus ; Tram ; None\nBus > None > Tram * 2\nNone > Tram > Bus\n' > debian.voix
  $ voix tally --rule condorcet:debian --default-option None debian.voix | head -n 3
  “Bus” wins by the method of the Debian constitution.
  “Bus” beats every other option head to head; the closest duel is against “Tram”: 2 to 1.
  “Tram” is dropped: it does not beat “None”, 0 to 3.

Debian: an option that misses its majority is out, though it beats every other one.

  $ printf 'voix-ballots 1\noptions: H ; S ; D\nH > S > D * 4\nS > D > H * 3\n' > dropped.voix
  $ voix tally --rule condorcet:debian --default-option D --ratio H=3 dropped.voix | head -n 3
  “S” wins by the method of the Debian constitution.
  “H” is dropped: its majority, votes ≥ 3 × against, is missed: 4 against 9.
  “S” beats every other option that is left.

And what the winner has passed is shown with its numbers.

  $ printf 'voix-ballots 1\noptions: H ; D\nH > D * 6\nD > H * 2\n' > passed.voix
  $ voix tally --rule condorcet:debian --default-option D --ratio H=3 --quorum '3/2 * sqrt(n)' --roll 9 passed.voix | head -n 4
  “H” wins by the method of the Debian constitution.
  “H” beats every other option head to head; the closest duel is against “D”: 6 to 2.
  “H”: votes ≥ 3/2 × √roll = 3/2 × √9 ≈ 4.5, 6 against 5: the quorum is met.
  “H” is kept: votes ≥ 3 × against, 6 against 6.
  $ voix tally --rule condorcet:debian --default-option D passed.voix | head -n 3
  “H” wins by the method of the Debian constitution.
  “H” beats every other option head to head; the closest duel is against “D”: 6 to 2.
  

A least number of yes, whatever the number of no.

  $ voix tally --rule 'majority:> 1/2:expressed' --min-consents 3 --counts yes=2,no=0,blank=1 --explain
  Not adopted.
  There are 2 yes, and at least 3 are needed: too few.
  With 1 more yes, and every other vote as it is, it would have been adopted.
  
  yes   2 █████████████████████████│█████████████████████████
  no    0 
  blank 1 █████████████████████████
  │ the threshold: 2 × yes > expressed; 4 > 2 holds.
  
  3 ballots counted.
  
  Step by step
    1. Votes cast: 3. Yes: 2; no: 0; blank: 1; invalid: 0.
    2. The majority is counted of the votes expressed, yes and no without the blank ones: 2.
    3. The proposal is adopted if 2 × yes > expressed, and if there are more yes than no.
    4. 2 × yes = 2 × 2 = 4 > 2 = expressed: the majority asked for is reached.
    5. There are more yes (2) than no (0).
    6. There are 2 yes, and at least 3 are needed: too few.
  $ voix tally --rule 'majority:> 1/2:expressed' --min-consents 3 --counts yes=3,no=2 --json | grep -o '"settings.*'
  "settings":{"threshold":"> 1/2","base":"expressed","min_consents":3}}

Several files are one vote. Scores that one file lacks stand in their place, and a scale within another is the same scale.

  $ printf 'A,B\n5,1\n4,2\n' > first.csv; printf 'A,B\n5,2\n5,3\n' > second.csv
  $ voix tally --rule majority-judgment first.csv second.csv
  “A” wins by majority judgment.
  “A” has the best majority grade: 3 of 4 judgments, more than half, say “5” or better. The next, “B”, has “2”.
  
                                  50 %
  1 A ██████████████████████████████│███████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 5
  2 B ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░=============== 2
  █ 5   ▓ 4   ▒ 3   ░ 2   = 1
  │ the middle of the votes: the grade just right of it is the majority grade.
  
  Ranking: 1. “A”; 2. “B”.
  4 ballots counted.
  $ printf 'voix-ballots 1\ngrades: Good ; Bad\nA/Good, B/Bad\n' > two.voix
  $ printf 'voix-ballots 1\ngrades: Good ; Fair ; Bad\nA/Fair, B/Bad\n' > three.voix
  $ voix tally --rule majority-judgment two.voix three.voix
  “A” wins by majority judgment.
  “A” has the best majority grade: 2 of 2 judgments, more than half, say “Fair” or better. The next, “B”, has “Bad”.
  
                                  50 %
  1 A ██████████████████████████████│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ Fair
  2 B ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ Bad
  █ Good   ▓ Fair   ▒ Bad
  │ the middle of the votes: the grade just right of it is the majority grade.
  
  Ranking: 1. “A”; 2. “B”.
  2 ballots counted.

A name that is written with an accent of its own is the name with the accented letter.

  $ printf 'voix-ballots 1\n\303\211lise > Bob * 3\nE\314\201lise > Bob * 3\nBob * 4\n' | voix tally --rule plurality --from voix -
  “Élise” wins by plurality voting.
  “Élise” received the most votes, 6, which is 2 more than the next: “Bob”, with 4.
  
  1 Élise 6 ██████████████████████████████████████████████████
  2 Bob   4 █████████████████████████████████
  
  Ranking: 1. “Élise”; 2. “Bob”.
  10 ballots counted.
  $ printf 'E\314\201lise,Bob\nTre\314\200s bien,Bien\n' | voix tally --rule majority-judgment --from csv -
  “Élise” wins by majority judgment.
  “Élise” has the best majority grade: 1 of 1 judgments, more than half, say “Très bien” or better. The next, “Bob”, has “Bien”.
  
                                      50 %
  1 Élise ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ Très bien
  2 Bob   ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ Bien
  █ Excellent   ▓ Très bien   ▒ Bien   ░ Assez bien   = Passable   - Insuffisant   . À rejeter
  │ the middle of the votes: the grade just right of it is the majority grade.
  
  Ranking: 1. “Élise”; 2. “Bob”.
  1 ballot counted.

The separator of a table is one that stands outside quotes, or the one that its first line names.

  $ printf 'A;"Dupont, Jean";"Martin, Zoé"\n1;2;3\n' | voix tally --rule condorcet --cells rank --from csv - | head -1
  “A” wins by the Schulze method.
  $ printf 'sep=;\nA;"B, x"\n1;2\n' | voix tally --rule condorcet --cells rank --from csv - | head -1
  “A” wins by the Schulze method.

A file in JSON may name its rule.

  $ echo '{"options":["A","B"],"rule":"plurality","ballots":[{"choice":["A"],"count":3}]}' > rule.json
  $ voix tally rule.json | head -1
  “A” wins by plurality voting.
