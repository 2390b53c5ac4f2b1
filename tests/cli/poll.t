A whole secret poll by majority judgment, from the keys to the verification: five voters, and three trustees of whom
two open the totals. README.md, "Voting in secret", tells the steps. What is random is masked.

  $ export XDG_CACHE_HOME=$PWD/../cache
  $ mask() { sed -E 's/\b[0-9a-f]{64}\b/HEX/g; s/\b[a-z2-7]{4}(-[a-z2-7]{4}){5}\b/FINGERPRINT/g'; }
  $ for name in olga ana ben eve m1 m2 m3 m4 m5; do voix key new $name.key --no-passphrase > /dev/null; done
  $ for name in m1 m2 m3 m4 m5; do voix roll add --since 2020-01-01 $name $(voix key show $name.key) > /dev/null; done
  $ voix trustee start ceremony --threshold 2 --organiser olga.key \
  >   --key-of ana=ana.key --key-of ben=ben.key --key-of eve=eve.key > /dev/null
  $ for round in 1 2 3; do for name in ana ben eve; do voix trustee next ceremony --key $name.key > said; done; done
  $ tail -n 1 said | mask
  next: send ceremony/trustee-3.round3 to the others
  $ fingerprint=$(voix trustee check ceremony | grep -o '[a-z2-7]\{4\}\(-[a-z2-7]\{4\}\)\{5\}' | head -n 1)
  $ voix open works --title Works --rule majority-judgment --grades Good,Fair,Poor --option Trams --option Parks \
  >   --roll roll.toml --ceremony ceremony --closes 2020-11-06T18:00:00Z --now 2020-11-01T18:00:00Z --key olga.key > said
  $ mask < said
  opened works: election FINGERPRINT
  rule: majority judgment; open from 2020-11-01 18:00 UTC to 2020-11-06 18:00 UTC
  5 members may vote
  next: publish the folder; members vote with  voix cast works

Each votes; the first of them changes her mind.

  $ vote() { # voter, grade of Trams, grade of Parks
  >   printf '[question-1]\nTrams = "%s"\nParks = "%s"\n' $2 $3 > choice.toml
  >   voix cast works --choice choice.toml --yes --key $1.key --ceremony $fingerprint --now 2020-11-02T18:00:00Z
  > }
  $ vote m1 Poor Poor 2>&1 | mask
     Works
     election FINGERPRINT
     you are m1, weight 1; open until 2020-11-06 18:00 UTC
     A secret vote: 2 of 3 trustees together could read it; nobody alone can.
     tracker FINGERPRINT   write it down
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  wrote outbox/works-m1-1.ballot  (2 kB, encrypted; nobody alone can read it)
  next: send it to the board keeper, or commit and push it
  $ { vote m1 Good Fair; vote m2 Good Poor; vote m3 Fair Good; vote m4 Fair Poor; vote m5 Poor Fair; } > said 2>&1
  $ voix collect works outbox/*.ballot --key olga.key --now 2020-11-03T18:00:00Z
  6 accepted, 0 refused; checkpoint signed: 10 entries
  next: publish works; after the vote  voix close works
  $ voix receipt works outbox/works-m1-2.ballot | mask
  yes: the ballot with tracker FINGERPRINT is entry 5 of the board
  as the board stands, it is your ballot that counts
  wrote outbox/works-m1-2.receipt: keep it

The tracker will do instead of the file; so does one that is not there, with the other answer.

  $ mkdir elsewhere && cd elsewhere
  $ tracker=$(voix receipt ../works ../outbox/works-m1-2.ballot | grep -oE '[a-z2-7]{4}(-[a-z2-7]{4}){5}')
  $ voix receipt ../works $tracker | mask
  yes: the ballot with tracker FINGERPRINT is entry 5 of the board
  as the board stands, it is your ballot that counts
  wrote FINGERPRINT.receipt: keep it
  $ voix receipt ../works 2222-2222-2222-2222-2222-2222
  voix: error: no: this ballot is not on the board [not-on-board]
  2222-2222-2222-2222-2222-2222
  hint: fetch the newest copy of the board; while the vote goes on, send the ballot to the keeper, or have any member hand it in
  [1]
  $ cd ..

Inside the poll, the outbox is the one beside it. A ballot that is audited leaves a file that tells the vote, and nobody
commits it.

  $ cd works/entries && voix cast --audit --choice ../../choice.toml --key ../../m1.key --now 2020-11-03T19:00:00Z 2> said | mask
  wrote ../../outbox/works-m1-3.spoil: it cannot be cast any more
  wrote ../../outbox/works-m1-3.audit: take it to another machine, then:
    voix audit .. ../../outbox/works-m1-3.audit
  $ cd ../.. && ls works/entries works | grep outbox; cat outbox/.gitignore
  *.audit

  $ voix close works --key olga.key --now 2020-11-06T18:00:00Z | mask
  closed: 5 ballots count
  board of 11 entries, root HEX
  next: publish works; trustees open the totals with  voix decrypt works

Two trustees are not enough to say that all saw one board; the third opens at once, and the first comes back.

  $ for name in ana ben eve ana; do voix decrypt works --key $name.key --now 2020-11-06T19:00:00Z; done
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  verified everything; wrote works/ready-1.txt: you saw this closed board
  1 of 3 trustees has seen it; awaited: ben, eve. Then give this command again.
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  verified everything; wrote works/ready-2.txt: you saw this closed board
  2 of 3 trustees have seen it; awaited: eve. Then give this command again.
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  verified everything; wrote works/ready-3.txt: you saw this closed board
  wrote works/decrypt-3.txt: your share of the totals
  1 of 2 shares is there
  next: publish works; another trustee types  voix decrypt works
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  wrote works/decrypt-1.txt: your share of the totals
  enough shares are there; next:  voix tally works
  $ voix tally works --key olga.key
  “Trams” wins by majority judgment.
  “Trams” and “Parks” both have the best majority grade, “Fair”, so the other judgments decide.
  “Trams” has more judgments above than below: 2 better than “Fair”, 1 worse than “Fair”. “Parks” has not: 1 better, 2 worse. So “Trams” is ahead.
  
                                      50 %
  1 Trams ████████████████████████▓▓▓▓▓▓│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒ Fair
  2 Parks ████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ Fair
  █ Good   ▓ Fair   ▒ Poor
  │ the middle of the votes: the grade just right of it is the majority grade.
  
  Ranking: 1. “Trams”; 2. “Parks”.
  5 ballots counted.
  recorded on the board: works/result.txt
  $ voix verify works | mask
  verified: 5 ballots of 5 members; totals proven by trustees 1 and 3; outcome recomputed. root HEX
  election FINGERPRINT
  2 records carry a time that was told by hand (--now), not by a clock
  $ voix verify works --no-cache --since outbox/works-m1-2.receipt > said; mask < said
  verified: 5 ballots of 5 members; totals proven by trustees 1 and 3; outcome recomputed. root HEX
  election FINGERPRINT
  2 records carry a time that was told by hand (--now), not by a clock

Several machines verify some of the ballots each, and one of them the rest.

  $ voix verify works --entries 4-6 --part a.part
  wrote a.part
  3 ballots of 3 are sound and proven
  $ voix verify works --part a.part
  voix: error: a.part exists already [file-exists]
  hint: choose another name, or replace it with --force
  [4]
  $ voix verify works --entries 7-99 --part b.part
  wrote b.part
  3 ballots of 3 are sound and proven
  $ head -c 15 a.part
  voix-v1 proofs
  $ voix verify works --merge a.part b.part | mask
  verified: 5 ballots of 5 members; totals proven by trustees 1 and 3; outcome recomputed. root HEX
  election FINGERPRINT
  2 records carry a time that was told by hand (--now), not by a clock
  $ voix verify works --merge works/log.txt
  voix: error: this is no part that `voix verify --part` has written [not-verified-ballots]
  works/log.txt
  hint: name the files of the parts after the poll
  [3]
  $ voix verify works --entries 6-4 --part c.part
  voix: error: --entries cannot be “6-4” [bad-value]
  hint: write for example: 1-5000
  [2]
  $ voix verify works --entries 1-9
  voix: error: --entries has no meaning without --part [flag-without-flag]
  hint: add --part, or leave --entries out
  [2]
