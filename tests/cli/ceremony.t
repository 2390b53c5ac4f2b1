A key ceremony from the first file to the last. The keys are for this test and nothing else.

  $ key() { # name, public, secret
  >   printf 'voix-v1 key\npublic %s\nsecret %s\n' $2 $3 > $1.key
  >   chmod 600 $1.key
  > }
  $ key ana 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886 24d4b96f58da6d4a8512313bbd02a28ebf0ca95dec6e4c86ef78ce7f01e788ac
  $ key ben 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750 6700869c8ff7480e34a70a708b028700dbaa3a033b5652b903afe89f49a31456
  $ key eve 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343 85262adf74518bbb70c7cb94cd6159d91669e5a81edf1efebd543eadbda9fa2b

Anyone can start it; a public key is given as such, by its file, or by a file of what voix key show printed.

  $ voix key show eve.key > eve.pub
  $ voix trustee start ceremonies/2020 --trustees 3 --threshold 2 --organiser ana.key --key-of ana=ana.key \
  >   --key-of ben=27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750 --key-of eve=eve.pub
  wrote ceremonies/2020/ceremony.txt
  any 2 of the 3 trustees open the totals, and could open every ballot if they agreed to; fewer open nothing
  trustee 1: ana, key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  trustee 2: ben, key 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750
  trustee 3: eve, key 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343
  polls may be opened by key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  least number of ballots in a total: 3
  fingerprint *: compare it with the others by phone or face to face (glob)
  next: send ceremonies/2020 to the trustees; each types  voix trustee next ceremonies/2020 --key FILE
  $ grep -v ^id ceremonies/2020/ceremony.txt
  voix-v1 ceremony
  trustees 3 threshold 2
  min-ballots 3
  organiser 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  trustee 1 ana 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  trustee 2 ben 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750
  trustee 3 eve 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343

Each trustee looks at what is there and does what it has to do.

  $ cd ceremonies/2020
  $ voix trustee next --key ../../ana.key
  any 2 of the 3 trustees open the totals, and could open every ballot if they agreed to; fewer open nothing
  trustee 1: ana, key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  trustee 2: ben, key 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750
  trustee 3: eve, key 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343
  polls may be opened by key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  least number of ballots in a total: 3
  fingerprint *: compare it with the others by phone or face to face (glob)
  wrote ./trustee-1.round1
  round 1: you are bound to your part of the key
  round 1 waits for ben and eve
  next: send ./trustee-1.round1 to the others; when theirs are here, type  voix trustee next . --key ../../ana.key
  $ cd ../..
  $ cp -r ceremonies/2020 before
  $ voix trustee next ceremonies/2020 --key ana.key
  nothing to do for ana now
  round 1 waits for ben and eve
  next: when their files are here, type  voix trustee next ceremonies/2020 --key ana.key
  $ diff -r ceremonies/2020 before
  $ VOIX_KEY=ben.key voix trustee next ceremonies/2020/ | tail -n 3
  round 1: you are bound to your part of the key
  round 1 waits for eve
  next: send ceremonies/2020/trustee-2.round1 to the others; when theirs are here, type  voix trustee next ceremonies/2020 --key ben.key
  $ voix trustee next ceremonies/2020 --key eve.key | tail -n 2
  round 2 waits for ana, ben and eve
  next: send ceremonies/2020/trustee-3.round1 to the others, then type  voix trustee next ceremonies/2020 --key eve.key
  $ for name in eve ana ben; do voix trustee next ceremonies/2020 --key $name.key; done
  wrote ceremonies/2020/trustee-3.round2
  round 2: each trustee has a share of your part, sealed
  round 2 waits for ana and ben
  next: send ceremonies/2020/trustee-3.round2 to the others; when theirs are here, type  voix trustee next ceremonies/2020 --key eve.key
  wrote ceremonies/2020/trustee-1.round2
  round 2: each trustee has a share of your part, sealed
  round 2 waits for ben
  next: send ceremonies/2020/trustee-1.round2 to the others; when theirs are here, type  voix trustee next ceremonies/2020 --key ana.key
  wrote ceremonies/2020/trustee-2.round2
  round 2: each trustee has a share of your part, sealed
  round 3 waits for ana, ben and eve
  next: send ceremonies/2020/trustee-2.round2 to the others, then type  voix trustee next ceremonies/2020 --key ben.key
  $ for name in ben eve ana; do voix trustee next ceremonies/2020 --key $name.key; done
  wrote ceremonies/2020/trustee-2.round3
  round 3: your shares are right, and you signed what you saw
  round 3 waits for ana and eve
  next: send ceremonies/2020/trustee-2.round3 to the others; when theirs are here, type  voix trustee next ceremonies/2020 --key ben.key
  wrote ceremonies/2020/trustee-3.round3
  round 3: your shares are right, and you signed what you saw
  round 3 waits for ana
  next: send ceremonies/2020/trustee-3.round3 to the others; when theirs are here, type  voix trustee next ceremonies/2020 --key eve.key
  wrote ceremonies/2020/trustee-1.round3
  round 3: your shares are right, and you signed what you saw
  wrote ceremonies/2020/trustees.txt
  finished: ceremonies/2020/trustees.txt goes into the polls of these trustees
  next: send ceremonies/2020/trustee-1.round3 to the others

Nothing is left to do; anyone can check it, and makes the same trustees.txt.

  $ voix trustee next ceremonies/2020 --key ben.key
  finished: ceremonies/2020/trustees.txt goes into the polls of these trustees
  $ mv ceremonies/2020/trustees.txt first
  $ voix trustee check ceremonies/2020
  any 2 of the 3 trustees open the totals, and could open every ballot if they agreed to; fewer open nothing
  trustee 1: ana, key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  trustee 2: ben, key 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750
  trustee 3: eve, key 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343
  polls may be opened by key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  least number of ballots in a total: 3
  fingerprint *: compare it with the others by phone or face to face (glob)
  wrote ceremonies/2020/trustees.txt
  finished: ceremonies/2020/trustees.txt goes into the polls of these trustees
  $ cmp first ceremonies/2020/trustees.txt
  $ grep -a ^file first | sed 's/ [0-9]*$//'
  file ceremony.txt
  file trustee-1.round1
  file trustee-2.round1
  file trustee-3.round1
  file trustee-1.round2
  file trustee-2.round2
  file trustee-3.round2
  file trustee-1.round3
  file trustee-2.round3
  file trustee-3.round3

The state of a key knows the ceremonies in which it dealt and which it trusts. The fingerprint is the hash.

  $ sed 's/ [0-9a-f]*$/ CH/' ana.key.state
  voix-v1 state
  dealt CH
  ceremony CH

Two trustees who are both needed, and one alone.

  $ voix trustee start two --threshold 2 --organiser ana.key --key-of ana=ana.key --key-of ben=ben.key | head -n 2
  wrote two/ceremony.txt
  all 2 trustees together open the totals, and could open every ballot; if one key is lost, nothing is opened
  $ voix trustee start one --trustees 1 --organiser ana.key --key-of ana=ana.key --min-ballots 5
  wrote one/ceremony.txt
  one trustee: whoever has this key can read every ballot, and without it no total is opened
  trustee 1: ana, key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  polls may be opened by key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  least number of ballots in a total: 5
  fingerprint *: compare it with the others by phone or face to face (glob)
  next: send one to the trustees; each types  voix trustee next one --key FILE
  $ for round in 1 2 3; do voix trustee next one --key ana.key; done
  one trustee: whoever has this key can read every ballot, and without it no total is opened
  trustee 1: ana, key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  polls may be opened by key 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
  least number of ballots in a total: 5
  fingerprint *: compare it with the others by phone or face to face (glob)
  wrote one/trustee-1.round1
  round 1: you are bound to your part of the key
  round 2 waits for ana
  next: type  voix trustee next one --key ana.key
  wrote one/trustee-1.round2
  round 2: each trustee has a share of your part, sealed
  round 3 waits for ana
  next: type  voix trustee next one --key ana.key
  wrote one/trustee-1.round3
  round 3: your shares are right, and you signed what you saw
  wrote one/trustees.txt
  finished: one/trustees.txt goes into the polls of these trustees
  $ grep -a min-ballots one/trustees.txt
  min-ballots 5
