What the people's roll may have wrong.

  $ PATH=$TESTDIR:$PATH
  $ key='ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
  $ ssh='AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea'

roll-key-missing, roll-bad-value, roll-unknown-key

  $ cat > roll.toml <<END
  > [[member]]
  > id = "m 17"
  > weight = 0
  > kind = "robot"
  > since = "2020-10-30"
  > 
  > [[member]]
  > id = "m18"
  > key = "ssh-ed25519 AAAA"
  > wieght = 2
  > 
  > [[members]]
  > END
  $ both roll check
  voix: error: a roll has no “members” [roll-unknown-key]
  roll.toml:12:3
    [[members]]
      ^^^^^^^
  hint: did you mean “[[member]]”?
  voix: error: this member has no “key” [roll-key-missing]
  roll.toml:1:1
    [[member]]
    ^^^^^^^^^^
  hint: add a line: key = "…"
  voix: error: “id” cannot be this [roll-bad-value]
  roll.toml:2:6
    id = "m 17"
         ^^^^^^
  hint: write for example: m17
  voix: error: “kind” cannot be this [roll-bad-value]
  roll.toml:4:8
    kind = "robot"
           ^^^^^^^
  hint: write for example: natural, legal
  voix: error: “weight” cannot be this [roll-bad-value]
  roll.toml:3:10
    weight = 0
             ^
  hint: write for example: 1, 2, 3
  voix: error: “since” cannot be this [roll-bad-value]
  roll.toml:5:9
    since = "2020-10-30"
            ^^^^^^^^^^^^
  hint: write for example: 2020-10-30
  voix: error: “key” cannot be this [roll-bad-value]
  roll.toml:9:7
    key = "ssh-ed25519 AAAA"
          ^^^^^^^^^^^^^^^^^^
  hint: write for example: ssh-ed25519 AAAA…, ed25519 0123…
  voix: error: a roll has no “wieght” [roll-unknown-key]
  roll.toml:10:1
    wieght = 2
    ^^^^^^
  hint: did you mean “weight”?
  voix: erreur : une liste des membres n’a pas de « members » [roll-unknown-key]
  roll.toml:12:3
    [[members]]
      ^^^^^^^
  conseil : vouliez-vous dire « [[member]] » ?
  voix: erreur : ce membre n’a pas de « key » [roll-key-missing]
  roll.toml:1:1
    [[member]]
    ^^^^^^^^^^
  conseil : ajoutez une ligne : key = "…"
  voix: erreur : « id » ne peut pas valoir cela [roll-bad-value]
  roll.toml:2:6
    id = "m 17"
         ^^^^^^
  conseil : écrivez par exemple : m17
  voix: erreur : « kind » ne peut pas valoir cela [roll-bad-value]
  roll.toml:4:8
    kind = "robot"
           ^^^^^^^
  conseil : écrivez par exemple : natural, legal
  voix: erreur : « weight » ne peut pas valoir cela [roll-bad-value]
  roll.toml:3:10
    weight = 0
             ^
  conseil : écrivez par exemple : 1, 2, 3
  voix: erreur : « since » ne peut pas valoir cela [roll-bad-value]
  roll.toml:5:9
    since = "2020-10-30"
            ^^^^^^^^^^^^
  conseil : écrivez par exemple : 2020-10-30
  voix: erreur : « key » ne peut pas valoir cela [roll-bad-value]
  roll.toml:9:7
    key = "ssh-ed25519 AAAA"
          ^^^^^^^^^^^^^^^^^^
  conseil : écrivez par exemple : ssh-ed25519 AAAA…, ed25519 0123…
  voix: erreur : une liste des membres n’a pas de « wieght » [roll-unknown-key]
  roll.toml:10:1
    wieght = 2
    ^^^^^^
  conseil : vouliez-vous dire « weight » ?
  [3]

roll-needs-members

  $ printf '[member]\nid = "m17"\n' > roll.toml
  $ both roll check
  voix: error: members are written as [[member]] tables [roll-needs-members]
  roll.toml:1:1
    [member]
    ^^^^^^^^
  hint: write [[member]] with two brackets above each member
  voix: erreur : les membres s’écrivent en tables [[member]] [roll-needs-members]
  roll.toml:1:1
    [member]
    ^^^^^^^^
  conseil : écrivez [[member]], avec deux crochets, au-dessus de chaque membre
  [3]

roll-member-twice

  $ printf '[[member]]\nid = "m17"\nkey = "%s"\n\n[[member]]\nid = "m18"\nkey = "%s"\n' "$key" "$key" > roll.toml
  $ both roll check
  voix: error: the key of “m18” stands on the roll already, at line 1 [roll-member-twice]
  roll.toml:7:7
    key = "ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: keep one of the two
  voix: erreur : « key » de « m18 » figure déjà dans la liste, ligne 1 [roll-member-twice]
  roll.toml:7:7
    key = "ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : gardez l’une des deux
  [3]

toml-syntax

  $ printf '[[member]]\nid = m17\n' > roll.toml
  $ both roll check
  voix: error: this is not valid TOML [toml-syntax]
  roll.toml:2:6
    id = m17
         ^
  hint: look for a missing or needless comma, quote or bracket
  voix: erreur : ceci n’est pas du TOML valide [toml-syntax]
  roll.toml:2:6
    id = m17
         ^
  conseil : cherchez une virgule, un guillemet ou un crochet en trop ou manquant
  [3]

bad-member-id

  $ rm roll.toml
  $ both roll add alice@example.org $key
  voix: error: “alice@example.org” cannot be the id of a member [bad-member-id]
  hint: use letters, digits, dots, hyphens and underscores, such as m17
  voix: erreur : « alice@example.org » ne peut pas être l’identifiant d’un membre [bad-member-id]
  conseil : utilisez des lettres, des chiffres, des points, des traits d’union et des tirets bas, comme m17
  [2]

bad-member-key

  $ both roll add m17 ssh-ed25519 AAAA
  voix: error: this is not a key: ssh-ed25519 AAAA [bad-member-key]
  hint: copy what `voix key show FILE` prints
  voix: erreur : ceci n’est pas une clé : ssh-ed25519 AAAA [bad-member-key]
  conseil : recopiez ce qu’affiche `voix key show FICHIER`
  [2]

member-known

  $ voix roll add m17 $key
  added m17 to roll.toml
  $ both roll add m18 $key
  voix: error: this is the key of m17, who is on roll.toml already [key-known]
  hint: is it the right file? every member has a key of their own
  voix: erreur : c’est la clé de m17, qui est déjà dans roll.toml [key-known]
  conseil : est-ce le bon fichier ? chaque membre a sa propre clé
  [2]

member-unknown

  $ both roll remove m18
  voix: error: there is no member “m18” on roll.toml [member-unknown]
  hint: `voix roll check` reads the file
  voix: erreur : il n’y a pas de membre « m18 » dans roll.toml [member-unknown]
  conseil : `voix roll check` relit le fichier
  [2]
  $ both roll remove nobody
  voix: error: there is no member “nobody” on roll.toml [member-unknown]
  hint: `voix roll check` reads the file
  voix: erreur : il n’y a pas de membre « nobody » dans roll.toml [member-unknown]
  conseil : `voix roll check` relit le fichier
  [2]

import-without-key, import-with-options, import-other-key, import-bad-key, import-without-id, import-known

  $ cat > allowed_signers <<END
  > # the members
  > m20
  > m20 namespaces="file" ssh-ed25519 $ssh
  > command="ls -l" ssh-ed25519 $ssh m20
  > m20 ssh-rsa AAAAB3NzaC1yc2E=
  > m20 ssh-ed25519 AAAA$ssh
  > *@example.org ssh-ed25519 $ssh
  > ssh-ed25519 $ssh
  > m20 ssh-ed25519 $ssh
  > END
  $ both roll import allowed_signers
  voix: error: there is no key in this line [import-without-key]
  allowed_signers:2:1
    m20
    ^^^
  hint: a line has a key type such as ssh-ed25519 and a key
  voix: error: this line restricts what its key may do [import-with-options]
  allowed_signers:3:5
    m20 namespaces="file" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
        ^^^^^^^^^^^^^^^^^
  hint: if the member shall vote with it: voix roll add ID KEY
  voix: error: this line restricts what its key may do [import-with-options]
  allowed_signers:4:1
    command="ls -l" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea m20
    ^^^^^^^^^^^^^^^
  hint: if the member shall vote with it: voix roll add ID KEY
  voix: error: keys of type ssh-rsa cannot vote [import-other-key]
  allowed_signers:5:5
    m20 ssh-rsa AAAAB3NzaC1yc2E=
        ^^^^^^^
  hint: ask the member for an ssh-ed25519 key, or one of `voix key new`
  voix: error: this key is damaged [import-bad-key]
  allowed_signers:6:17
    m20 ssh-ed25519 AAAAAAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: copy it again from the member's .pub file
  voix: error: no id can be made for this key [import-without-id]
  allowed_signers:7:1
    *@example.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
    ^^^^^^^^^^^^^
  hint: give one: voix roll add ID KEY
  voix: error: no id can be made for this key [import-without-id]
  allowed_signers:8:1
    ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: give one: voix roll add ID KEY
  voix: error: “m17” is on the roll already, by id or by key [import-known]
  allowed_signers:9:1
    m20 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
    ^^^
  hint: leave the line out; for a new key: voix roll revoke m17, then add it under a new id
  voix: erreur : il n’y a pas de clé dans cette ligne [import-without-key]
  allowed_signers:2:1
    m20
    ^^^
  conseil : une ligne a un type de clé, comme ssh-ed25519, et une clé
  voix: erreur : cette ligne restreint ce que sa clé peut faire [import-with-options]
  allowed_signers:3:5
    m20 namespaces="file" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
        ^^^^^^^^^^^^^^^^^
  conseil : si le membre doit voter avec elle : voix roll add ID CLÉ
  voix: erreur : cette ligne restreint ce que sa clé peut faire [import-with-options]
  allowed_signers:4:1
    command="ls -l" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea m20
    ^^^^^^^^^^^^^^^
  conseil : si le membre doit voter avec elle : voix roll add ID CLÉ
  voix: erreur : les clés de type ssh-rsa ne peuvent pas voter [import-other-key]
  allowed_signers:5:5
    m20 ssh-rsa AAAAB3NzaC1yc2E=
        ^^^^^^^
  conseil : demandez au membre une clé ssh-ed25519, ou une clé créée par `voix key new`
  voix: erreur : cette clé est abîmée [import-bad-key]
  allowed_signers:6:17
    m20 ssh-ed25519 AAAAAAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : recopiez-la du fichier .pub du membre
  voix: erreur : aucun identifiant ne peut être tiré pour cette clé [import-without-id]
  allowed_signers:7:1
    *@example.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
    ^^^^^^^^^^^^^
  conseil : donnez-en un : voix roll add ID CLÉ
  voix: erreur : aucun identifiant ne peut être tiré pour cette clé [import-without-id]
  allowed_signers:8:1
    ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : donnez-en un : voix roll add ID CLÉ
  voix: erreur : « m17 » est déjà dans la liste des membres, par son identifiant ou par sa clé [import-known]
  allowed_signers:9:1
    m20 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
    ^^^
  conseil : omettez la ligne ; pour une nouvelle clé : voix roll revoke m17, puis ajoutez-la sous un nouvel identifiant
  [3]

dues-are-past

  $ cat > roll.toml <<END
  > [[member]]
  > id = "m17"
  > key = "$key"
  > dues = 2020-12-31
  > END
  $ both roll dues 2021-12-31 m17 --now 2022-01-01T12:00:00Z
  voix: error: the dues of m17 had run out, and 2021-12-31 gives no vote for a day to come [dues-are-past]
  hint: give a later day; a payment that was noted too late can be written into roll.toml by hand
  voix: erreur : la cotisation de m17 n’était plus à jour, et le 31 décembre 2021 ne donne voix pour aucun jour à venir [dues-are-past]
  conseil : donnez un jour plus lointain ; un paiement noté trop tard peut s’écrire à la main dans roll.toml
  [2]

member-known

  $ both roll add m17 "ssh-ed25519 $ssh"
  voix: error: “m17” is on roll.toml already [member-known]
  hint: for a new key: voix roll revoke m17, then add it under a new id
  voix: erreur : « m17 » est déjà dans roll.toml [member-known]
  conseil : pour une nouvelle clé : voix roll revoke m17, puis ajoutez-la sous un nouvel identifiant
  [2]

merge-conflict

  $ cat > roll.toml <<END
  > [[member]]
  > <<<<<<< HEAD
  > id = "m17"
  > =======
  > id = "m18"
  > >>>>>>> theirs
  > key = "$key"
  > END
  $ both roll check
  voix: error: git could not merge this file and left its marks in it [merge-conflict]
  roll.toml:2:1
    <<<<<<< HEAD
    ^
  hint: keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of a board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt POLL/checkpoint), then collect the ballots again
  voix: erreur : git n’a pas su fusionner ce fichier et y a laissé ses marques [merge-conflict]
  roll.toml:2:1
    <<<<<<< HEAD
    ^
  conseil : gardez entier ce qui est de chaque côté, et effacez les lignes avec <<<<<<<, ======= et >>>>>>> ; d’une urne, gardez un seul côté de log.txt et de checkpoint (git checkout --ours SCRUTIN/log.txt SCRUTIN/checkpoint), puis recueillez les bulletins de nouveau
  [3]
