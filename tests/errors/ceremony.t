What may go wrong in a key ceremony. What only a program that cheats can write is in tests/vote/ceremony.cpp.

  $ PATH=$TESTDIR:$PATH
  $ key() { # name, public, secret
  >   printf 'voix-v1 key\npublic %s\nsecret %s\n' $2 $3 > $1.key
  >   chmod 600 $1.key
  > }
  $ key ana 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886 24d4b96f58da6d4a8512313bbd02a28ebf0ca95dec6e4c86ef78ce7f01e788ac
  $ key ben 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750 6700869c8ff7480e34a70a708b028700dbaa3a033b5652b903afe89f49a31456
  $ key eve 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343 85262adf74518bbb70c7cb94cd6159d91669e5a81edf1efebd543eadbda9fa2b
  $ start() { voix trustee start $1 --organiser ana.key --key-of ana=ana.key --key-of ben=ben.key > /dev/null; }
  $ all() { for name in ana ben; do voix trustee next $1 --key $name.key > /dev/null; done; }

trustee-act-needed

  $ both trustee
  voix: error: what should be done with the ceremony? [trustee-act-needed]
  hint: write voix trustee start, voix trustee next or voix trustee check, then its folder
  voix: erreur : que faut-il faire de la cérémonie ? [trustee-act-needed]
  conseil : écrivez voix trustee start, voix trustee next ou voix trustee check, puis son dossier
  [2]

no-such-ceremony

  $ both trustee next nowhere --key ana.key
  voix: error: there is no ceremony in nowhere [no-such-ceremony]
  hint: name the folder that holds ceremony.txt, or begin one: voix trustee start nowhere
  voix: erreur : il n’y a pas de cérémonie dans nowhere [no-such-ceremony]
  conseil : nommez le dossier qui contient ceremony.txt, ou commencez-en une : voix trustee start nowhere
  [2]

trustees-miscounted

  $ both trustee start c --trustees 3 --organiser ana.key --key-of ana=ana.key --key-of ben=ben.key
  voix: error: 3 trustees are announced and 2 are listed [trustees-miscounted]
  hint: list each of them once: --key-of NAME=KEY
  voix: erreur : 3 scrutateur·ices sont annoncés et 2 sont énumérés [trustees-miscounted]
  conseil : énumérez chacun une fois : --key-of NOM=CLÉ
  [2]

organiser-needed

  $ both trustee start c --key-of ana=ana.key
  voix: error: nobody may open polls [organiser-needed]
  hint: name at least one key: --organiser KEY
  voix: erreur : personne ne peut ouvrir de scrutin [organiser-needed]
  conseil : nommez au moins une clé : --organiser CLÉ
  [2]

voix-key-needed

  $ echo ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHGNXpUuD9WKoP5jdzKsPs/z0CvfzsLHqmzDRV8ujBiG ana > ana.pub
  $ both trustee start c --organiser ana.pub --key-of ana=ana.key
  voix: error: ana.pub is a key of OpenSSH; this needs a key of voix [voix-key-needed]
  hint: make one with `voix key new`
  voix: erreur : ana.pub est une clé d’OpenSSH ; il faut ici une clé de voix [voix-key-needed]
  conseil : faites-en une avec `voix key new`
  [2]

not-a-trustee

  $ start c
  $ both trustee next c --key eve.key
  voix: error: the key is not that of a trustee of this ceremony [not-a-trustee]
  c/ceremony.txt
  hint: give the key whose public half stands in ceremony.txt
  voix: erreur : cette clé n’est celle d’aucun·e scrutateur·ice de cette cérémonie [not-a-trustee]
  c/ceremony.txt
  conseil : donnez la clé dont la moitié publique figure dans ceremony.txt
  [2]

ceremony-wrong-signature

  $ all c
  $ cp -r c changed
  $ sed -i '/^box/y/0123456789abcdef/123456789abcdef0/' changed/trustee-1.round1
  $ both trustee next changed --key ben.key
  voix: error: “ana” did not sign this file as it is [ceremony-wrong-signature]
  changed/trustee-1.round1
  hint: the file was changed on its way; ask “ana” for it again
  voix: erreur : « ana » n’a pas signé ce fichier tel qu’il est [ceremony-wrong-signature]
  changed/trustee-1.round1
  conseil : le fichier a été modifié en chemin ; redemandez-le à « ana »
  [1]

ceremony-other-file

  $ start other
  $ all other
  $ cp -r c mixed
  $ cp other/trustee-1.round1 mixed
  $ both trustee check mixed
  voix: error: this is not “ana”’s file of this round of this ceremony [ceremony-other-file]
  mixed/trustee-1.round1
  hint: it was put into the wrong folder or has the wrong name; ask “ana” for the right one
  voix: erreur : ce n’est pas le fichier de « ana » pour ce tour de cette cérémonie [ceremony-other-file]
  mixed/trustee-1.round1
  conseil : il est dans le mauvais dossier ou porte un mauvais nom ; demandez le bon à « ana »
  [1]

ceremony-dealt-before

  $ all c
  $ mv c/trustee-1.round2 kept
  $ both trustee next c --key ana.key
  voix: error: you dealt in this ceremony before, and the file is gone [ceremony-dealt-before]
  c/trustee-1.round2
  hint: get the file back from somebody who has it; if it is lost, start a new ceremony
  voix: erreur : vous avez déjà distribué dans cette cérémonie, et le fichier a disparu [ceremony-dealt-before]
  c/trustee-1.round2
  conseil : redemandez le fichier à qui l’a ; s’il est perdu, commencez une nouvelle cérémonie
  [2]
  $ mv kept c/trustee-1.round2

ceremony-other-round

  $ voix trustee next c --key ana.key > /dev/null
  $ cp -r c shown
  $ rm shown/trustee-2.round2 ben.key.state
  $ voix trustee next shown --key ben.key > /dev/null
  voix: error: “ana” saw other files of round 2 than those here [ceremony-other-round]
  shown/trustee-1.round3
  hint: compare the files of round 2 with “ana”; if they differ, start a new ceremony
  [1]
  $ both trustee check shown
  voix: error: “ana” saw other files of round 2 than those here [ceremony-other-round]
  shown/trustee-1.round3
  hint: compare the files of round 2 with “ana”; if they differ, start a new ceremony
  voix: erreur : « ana » a vu d’autres fichiers du tour 2 que ceux d’ici [ceremony-other-round]
  shown/trustee-1.round3
  conseil : comparez les fichiers du tour 2 avec « ana » ; s’ils diffèrent, commencez une nouvelle cérémonie
  [1]

trustees-file-differs

  $ voix trustee next c --key ben.key | tail -n 3
  wrote c/trustees.txt
  finished: c/trustees.txt goes into the polls of these trustees
  next: send c/trustee-2.round3 to the others
  $ echo >> c/trustees.txt
  $ both trustee check c
  voix: error: this is not the trustees.txt of this ceremony [trustees-file-differs]
  c/trustees.txt
  hint: remove it and run the command again, unless polls use it; then ask who changed it
  voix: erreur : ce n’est pas le trustees.txt de cette cérémonie [trustees-file-differs]
  c/trustees.txt
  conseil : supprimez-le et relancez la commande, sauf si des scrutins l’utilisent ; dans ce cas, demandez qui l’a modifié
  [3]

record-cut

  $ mkdir bad
  $ with() { cp other/ceremony.txt bad; sed -i "$1" bad/ceremony.txt; }
  $ head -c 100 other/ceremony.txt > bad/ceremony.txt
  $ both trustee check bad 2>&1 | sed 's/[0-9a-f]\{8,\}/HASH/'
  voix: error: the last line does not end [record-cut]
  bad/ceremony.txt:3
  hint: the file was cut off or edited; fetch it again from where it came
  voix: erreur : la dernière ligne n’est pas terminée [record-cut]
  bad/ceremony.txt:3
  conseil : le fichier a été coupé ou modifié ; reprenez-le à sa source

record-malformed

  $ with 's/organiser/organizer/'
  $ both trustee check bad
  voix: error: this should be: organiser [record-malformed]
  bad/ceremony.txt:5:1
    organizer 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
    ^^^^^^^^^
  hint: the file was changed or is of another kind; fetch it again from where it came
  voix: erreur : ici devrait se trouver : organiser [record-malformed]
  bad/ceremony.txt:5:1
    organizer 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886
    ^^^^^^^^^
  conseil : le fichier a été modifié ou il est d’une autre sorte ; reprenez-le à sa source
  [3]

record-out-of-range

  $ with 's/threshold 2/threshold 3/'
  $ both trustee check bad
  voix: error: this number should be from 1 to 2 [record-out-of-range]
  bad/ceremony.txt:3:22
    trustees 2 threshold 3
                         ^
  hint: the file was changed or made by a faulty program; ask who made it
  voix: erreur : ce nombre devrait être compris entre 1 et 2 [record-out-of-range]
  bad/ceremony.txt:3:22
    trustees 2 threshold 3
                         ^
  conseil : le fichier a été modifié ou écrit par un programme défectueux ; demandez à la personne qui l’a fait
  [3]

record-name-twice

  $ both trustee start twice --organiser ana.key --key-of ana=ana.key --key-of ana=ben.key
  voix: error: this name or key stands here twice [record-name-twice]
    trustee 2 ana 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: each may stand once
  voix: erreur : ce nom ou cette clé figure ici deux fois [record-name-twice]
    trustee 2 ana 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : chacun ne peut figurer qu’une fois
  [3]

unexpected-operand

  $ both trustee check here there
  voix: error: “there” was not expected here [unexpected-operand]
  hint: `voix help COMMAND` shows what it takes
  voix: erreur : « there » n’était pas attendu ici [unexpected-operand]
  conseil : `voix help COMMANDE` montre ce qu’elle prend
  [2]
