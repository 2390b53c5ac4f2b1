A poll of several questions: one ballot answers them all.

  $ export XDG_CACHE_HOME=$PWD/../cache
  $ mask() { sed -E 's/\b[0-9a-f]{64}\b/HEX/g; s/\b[a-z2-7]{4}(-[a-z2-7]{4}){5}\b/FINGERPRINT/g'; }
  $ for name in olga m1 m2 m3; do voix key new $name.key --no-passphrase > said; done
  $ for name in m1 m2 m3; do voix roll add --since 2020-01-01 $name $(voix key show $name.key) > said; done
  $ cat > questions.toml <<END
  > [[question]]
  > title = "Shall we move?"
  > rule = "majority:>= 2/3"
  > quorum = "1/2"
  > 
  > [[question]]
  > title = "Where to?"
  > rule = "approval:2"
  > option = ["Library", "Park", "Station"]
  > 
  > [[question]]
  > title = "How do you like it?"
  > rule = "majority-judgment"
  > option = ["Bus", "Tram"]
  > grades = "Good,Fair,Poor"
  > END
  $ voix open move --title Moving --questions questions.toml --public --roll roll.toml --min-ballots 1 \
  >   --closes 2020-11-06T18:00:00Z --now 2020-11-01T18:00:00Z --key olga.key | mask
  opened move: election FINGERPRINT
  3 questions; open from 2020-11-01 18:00 UTC to 2020-11-06 18:00 UTC
  - Shall we move?: majority
  - Where to?: approval voting
  - How do you like it?: majority judgment
  3 members may vote
  next: publish the folder; members vote with  voix cast move
  $ sed -n '/^question 1/,$p' move/election.txt
  question 1 choice 1 3
  title Shall we move?
  rule majority:>= 2/3:cast
  answer yes
  answer no
  answer blank
  quorum 1/2
  question 2 approval 3 2 limit 2
  title Where to?
  rule approval:2
  option Library
  option Park
  option Station
  question 3 grades 2 3
  title How do you like it?
  rule majority-judgment
  option Bus
  option Tram
  grade Good
  grade Fair
  grade Poor
  $ voix cast move --template
  # Moving
  
  [question-1]
  # Shall we move?
  # yes, no and blank
  answer = ""
  
  [question-2]
  # Where to?
  # yes or no; empty means no
  "Library" = ""
  "Park" = ""
  "Station" = ""
  
  [question-3]
  # How do you like it?
  # Good, Fair and Poor
  "Bus" = ""
  "Tram" = ""
  $ vote() { # voter, answer, approvals, grades
  >   { printf '[question-1]\nanswer = "%s"\n[question-2]\n' $2
  >     printf 'Library = "%s"\nPark = "%s"\nStation = "%s"\n' $3 $4 $5
  >     printf '[question-3]\nBus = "%s"\nTram = "%s"\n' $6 $7; } > choice.toml
  >   voix cast move --choice choice.toml --yes --key $1.key --now 2020-11-02T18:00:00Z 2> said
  > }
  $ vote m1 yes yes no "" Good Poor
  wrote outbox/move-m1-1.ballot  (1 kB, open: anyone can read it)
  next: send it to the board keeper, or commit and push it
  $ vote m2 yes no yes yes Fair Good > said
  $ vote m3 no yes no no Poor Good > said
  $ voix collect move outbox/*.ballot --key olga.key --now 2020-11-03T18:00:00Z > said
  $ voix close move --key olga.key --now 2020-11-06T18:00:00Z > said
  $ voix tally move --key olga.key
  Shall we move?
  Adopted.
  3 × yes = 3 × 2 = 6 ≥ 6 = 2 × 3 = 2 × cast: the majority asked for is reached.
  If 1 of the yes votes had been no, it would have been rejected.
  With 1 more no, and every other vote as it is, it would have been rejected.
  
  yes   2 ██████████████████████████████████████████████████│
  no    1 █████████████████████████
  blank 0 
  │ the threshold: 3 × yes ≥ 2 × cast; 6 ≥ 6 holds.
  
  note: if more than 2/3 were asked for, it would be rejected
  3 ballots counted.
  Quorum: 2 × cast ≥ roll; 6 ≥ 3 holds.
  
  Where to?
  “Library” wins by approval voting.
  “Library” received the most votes, 2, which is 1 more than the next: “Park” and “Station”, with 1.
  
  1 Library 2 ██████████████████████████████████████████████████
  2 Park    1 █████████████████████████
  = Station 1 █████████████████████████
  
  Ranking: 1. “Library”; 2. “Park” and “Station” (tied).
  3 ballots counted.
  
  How do you like it?
  “Tram” wins by majority judgment.
  “Tram” has the best majority grade: 2 of 3 judgments, more than half, say “Good” or better. The next, “Bus”, has “Fair”.
  
                                     50 %
  1 Tram ██████████████████████████████│██████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ Good
  2 Bus  ████████████████████▓▓▓▓▓▓▓▓▓▓│▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ Fair
  █ Good   ▓ Fair   ▒ Poor
  │ the middle of the votes: the grade just right of it is the majority grade.
  
  Ranking: 1. “Tram”; 2. “Bus”.
  3 ballots counted.
  recorded on the board: move/result.txt
  $ voix verify move | mask
  verified: 3 ballots of 3 members; added up in the open; outcome recomputed. root HEX
  election FINGERPRINT
  2 records carry a time that was told by hand (--now), not by a clock

All of it is one page; a drawing shows one question.

  $ voix tally move --format html | grep -o '<h1>.*\|</html>'
  <h1>Shall we move?</h1>
  <h1>Where to?</h1>
  <h1>How do you like it?</h1>
  </html>
  $ voix tally move --format svg
  voix: error: svg is one drawing, and this poll has 3 questions [one-drawing]
  hint: html shows all of them on one page: voix tally POLL --format html
  [2]
