Nothing is written before it is signed, and nothing is signed that its member did not want. (tests/support/typed gives
the answers on a terminal.)

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ sed -i 's/^\[class.ordinary\]/&\nsecrecy = "open"/' charter.toml
  $ export NO_COLOR=1
  $ typed() { "$TESTDIR/../support/typed" "$@"; }
  $ proposal links 'The group may join other groups' ordinary
  $ printf 'correct horse\n' > right; printf 'wrong\n' > wrong
  $ voix key protect m1.key --new-passphrase-file right > ../said
  $ find . -name '*.act' | wc -l
  1

A wrong passphrase opens no poll, not even half of one; the next try is the first.

  $ voix open P-0001 --key m1.key --passphrase-file wrong --now 2020-10-02T12:00:00Z --closes 2020-10-09T12:00:00Z
  voix: error: this passphrase does not open m1.key [wrong-passphrase]
  hint: try again; nobody can recover a forgotten passphrase
  [3]
  $ ls; ls proposals/*
  charter.toml
  m1.key
  m2.key
  m3.key
  m4.key
  m5.key
  m6.key
  proposals
  right
  roll.toml
  wrong
  acts
  proposal.md
  $ voix open P-0001 --key m1.key --passphrase-file right --now 2020-10-02T12:00:00Z --closes 2020-10-09T14:00 | sed -n 2p
  rule: majority; open from 2020-10-02 14:00 +02:00 to 2020-10-09 14:00 +02:00
  $ ls proposals/*
  acts
  poll
  proposal.md
  $ seal='--public --title Move --rule majority --roll roll.toml --closes 2020-10-09T14:00 --now 2020-10-02T12:00:00Z'
  $ voix open polls/move $seal --key m1.key --passphrase-file wrong 2> ../said
  [3]
  $ ls polls
  ls: cannot access 'polls': No such file or directory
  [2]
  $ ok voix open polls/move $seal --key m1.key --passphrase-file right
  $ voix open polls/move $seal --key m1.key --passphrase-file right
  voix: error: polls/move exists already [file-exists]
  hint: choose another name, or move that file away first
  [4]

Nothing of a poll can be changed, so whoever sits at a terminal reads it before it is sealed.

  $ typed no -- voix open polls/garden $seal --key m2.key
  This will be sealed, and cannot be changed afterwards:
  Move
  rule: majority; open from 2020-10-02 14:00 +02:00 to 2020-10-09 14:00 +02:00
  6 members may vote
  sign it? [y]es or [n]o no
  voix: note: nothing is signed, and nothing is written [not-signed]
  [1]
  $ ls -d polls/garden
  ls: cannot access 'polls/garden': No such file or directory
  [2]
  $ voix open polls/garden $seal --key m2.key --yes | sed -n 2p
  rule: majority; open from 2020-10-02 14:00 +02:00 to 2020-10-09 14:00 +02:00

Nor does it call a meeting; nor does a no.

  $ call='assembly notice --title Meeting --starts 2020-10-30T19:00:00+01:00 --key m1.key --now 2020-10-10T12:00:00Z'
  $ voix $call --yes --passphrase-file wrong 2> ../said
  [3]
  $ typed no -- voix $call
  This will be signed:
    voix-v1 act
    assembly Tenants
    subject 2020-10-30
    text [0-9a-f]{64} (re)
    by m1
    time 2020-10-10T12:00:00Z by-hand
    do notice
    starts 2020-10-30T18:00:00Z
    body assembly
  sign it? [y]es or [n]o no
  voix: note: nothing is signed, and nothing is written [not-signed]
  [1]
  $ ls agenda
  ls: cannot access 'agenda': No such file or directory
  [2]

Yes is yes in both languages; what is neither yes nor no is asked again. The second act of one kind in a second is of
the next; who came in is noted as often as it is said.

  $ ok voix $call --yes --passphrase-file right
  $ come() { voix assembly attend m2 m3 m3 --in 19:00 --key m1.key --yes --passphrase-file right --now 2020-10-30T18:00:00Z; }
  $ come; come
  2 members with a vote are there at 2020-10-30 19:00 +01:00
  2 members with a vote are there at 2020-10-30 19:00 +01:00
  $ (export VOIX_LANGUAGE=fr; typed peut-être OUI NON -- voix assembly attend m4 m5 --in 19:00 --meeting 2020-10-30 --key m2.key --now 2020-10-30T18:05:00Z) |
  >   grep '^signer\|^voix'
  signer ? [o]ui ou [n]on peut-être
  signer ? [o]ui ou [n]on OUI
  signer ? [o]ui ou [n]on NON
  voix: note : rien n’est signé, et rien n’est écrit [not-signed]
  $ for i in 1 2; do voix void P-0001 --because $i --key m2.key --yes --now 2020-10-03T12:00:00Z | grep ^wrote; done
  wrote proposals/P-0001-links/acts/20201003T120000Z-m2-void.act
  wrote proposals/P-0001-links/acts/20201003T120001Z-m2-void.act
  $ ls agenda/*/
  20201010T120000Z-m1-notice.act
  20201030T180000Z-m2-in-by-m1-2.act
  20201030T180000Z-m2-in-by-m1.act
  20201030T180000Z-m3-in-by-m1-2.act
  20201030T180000Z-m3-in-by-m1.act

A wrong passphrase is told before it is asked again. What is typed while the key is made of it is not shown; Ctrl-C
ends the program, and the terminal shows again what is typed.

  $ typed 'wrong\
  > too early' 'correct horse' -- voix assembly attend m4 --in 19:00 --meeting 2020-10-30 --key m1.key --yes --now 2020-10-30T18:05:00Z
  passphrase for key m1: 
  
  it does not open the key; once more the passphrase for key m1: 
  it does not open the key; once more the passphrase for key m1: 3 members with a vote are there at 2020-10-30 19:00 +01:00
  $ typed ^C -- voix assembly attend m4 --in 19:00 --meeting 2020-10-30 --key m1.key --yes --now 2020-10-30T18:05:00Z
  passphrase for key m1:  (no-eol)
  [130]

What has to be said is asked, and asked again until it can be signed.

  $ mkdir ../consent && cd ../consent && group
  $ sed -i 's/^\[class.ordinary\]/&\nrule = "consent"/' charter.toml
  $ proposal place 'We meet in the hall' ordinary
  $ ok voix open P-0001 --key m1.key --yes --now 2020-10-02T12:00:00Z
  $ say() { typed "$@" -- voix stance P-0001 --key m2.key --yes --now 2020-10-02T13:00:00Z; }
  $ say maybe objection 'in the street' 'We meet in the hall' because harm 'It is cold.' 'Few would come.'
  your stance: consent, reserve, stand-aside, objection, question or hold: maybe
  your stance: consent, reserve, stand-aside, objection, question or hold: objection
  the passage it is about, word for word: in the street
  voix: error: the text has no such passage: “in the street” [objection-no-target]
  hint: did you mean “+++ id = "P-0001" title = "We meet in the hall" author = "m1" kind = "text" class = "ordinary" +++”?
  the passage it is about, word for word: We meet in the hall
  its ground: harm, ineffective, waste, limit or charter: because
  voix: error: --ground cannot be “because” [bad-value]
  hint: write for example: harm, ineffective, waste, limit, charter
  its ground: harm, ineffective, waste, limit or charter: harm
  your reason, for all to read: It is cold.
  what would follow if it were adopted: Few would come.
  wrote proposals/P-0001-place/rounds/1/20201002T130000Z-m2-objection.act
  your objection is O-1-m2; you can take it back with  voix stance P-0001 --lift O-1-m2
  next: commit and push it
  $ (export VOIX_LANGUAGE=fr; say consentement)
  votre position, consentement, réserve, à l’écart, objection, question ou hold : consentement
  proposals/P-0001-place/rounds/1/20201002T130000Z-m2-stance.act est écrit
  ensuite : faites un commit et poussez-le

A draft whose fields cannot be read is told so, not that it is not there.

  $ mkdir proposals/draft-x; printf '+++\ntitle = "X\n+++\n' > proposals/draft-x/proposal.md
  $ voix submit proposals/draft-x --key m1.key
  voix: error: this is not valid TOML [toml-syntax]
  proposals/draft-x/proposal.md:2:11
    title = "X 
              ^
  hint: look for a missing or needless comma, quote or bracket
  [3]
