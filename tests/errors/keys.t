What keys and passphrases may have wrong.

  $ PATH=$TESTDIR:$PATH
  $ voix key new --no-passphrase a.key > /dev/null
  $ voix key new --no-passphrase b.key > /dev/null
  $ printf 'correct horse\n' > right
  $ printf 'battery staple\n' > wrong
  $ voix key new --passphrase-file right locked.key > /dev/null

act-needed

  $ both key
  voix: error: what should voix key do? [act-needed]
  hint: one of: new, show, protect
  voix: erreur : que doit faire voix key ? [act-needed]
  conseil : l’un de : new, show, protect
  [2]
  $ both key make
  voix: error: what should voix key do? [act-needed]
  hint: one of: new, show, protect
  voix: erreur : que doit faire voix key ? [act-needed]
  conseil : l’un de : new, show, protect
  [2]

operand-needed

  $ both key show
  voix: error: FILE is missing [operand-needed]
  hint: `voix help COMMAND` shows what it takes
  voix: erreur : il manque FICHIER [operand-needed]
  conseil : `voix help COMMANDE` montre ce qu’elle prend
  [2]

flags-exclude

  $ both key new --no-passphrase --passphrase-file right c.key
  voix: error: --no-passphrase and --passphrase-file exclude each other [flags-exclude]
  hint: keep one of them
  voix: erreur : --no-passphrase et --passphrase-file s’excluent [flags-exclude]
  conseil : gardez-en une seule
  [2]

key-exists

  $ both key new a.key
  voix: error: a.key exists already, and a key is never replaced [key-exists]
  hint: choose another name
  voix: erreur : a.key existe déjà, et une clé n’est jamais remplacée [key-exists]
  conseil : choisissez un autre nom
  [4]

key-halves-differ

  $ { head -n 2 a.key; tail -n 1 b.key; } > mixed.key && chmod 600 mixed.key
  $ both key show mixed.key
  voix: error: the two halves of the key in mixed.key do not belong together [key-halves-differ]
  hint: take a copy of the file from before the change
  voix: erreur : les deux moitiés de la clé dans mixed.key ne vont pas ensemble [key-halves-differ]
  conseil : prenez une copie du fichier d’avant la modification
  [3]

key-open-to-others

  $ cp b.key loose.key && chmod 644 loose.key
  $ both key show loose.key > /dev/null
  voix: warning: other people on this machine may read loose.key [key-open-to-others]
  hint: chmod 600 loose.key
  voix: attention : d’autres personnes sur cette machine peuvent lire loose.key [key-open-to-others]
  conseil : chmod 600 loose.key

wrong-passphrase

  $ both key protect --passphrase-file wrong --new-passphrase-file right locked.key
  voix: error: this passphrase does not open locked.key [wrong-passphrase]
  hint: try again; nobody can recover a forgotten passphrase
  voix: erreur : cette phrase de passe n’ouvre pas locked.key [wrong-passphrase]
  conseil : réessayez ; personne ne peut retrouver une phrase de passe oubliée
  [3]

passphrase-needed

  $ setsid -w sh -c "voix key protect locked.key"
  voix: error: no passphrase was given, and there is nobody to ask for it [passphrase-needed]
  hint: give --passphrase-file FILE, or - for standard input
  [4]
  $ setsid -w sh -c "LANGUAGE=fr LC_ALL=C.UTF-8 voix key protect locked.key"
  voix: erreur : aucune phrase de passe n’a été donnée, et il n’y a personne à qui la demander [passphrase-needed]
  conseil : donnez --passphrase-file FICHIER, ou - pour l’entrée standard
  [4]

passphrase-empty

  $ : > empty
  $ both key new --passphrase-file empty c.key
  voix: error: the passphrase is empty [passphrase-empty]
  hint: give one, or make a key without with `voix key new --no-passphrase`
  voix: erreur : la phrase de passe est vide [passphrase-empty]
  conseil : donnez-en une, ou créez une clé sans phrase avec `voix key new --no-passphrase`
  [2]

key-of-openssh

  $ ssh-keygen -q -t ed25519 -N '' -C '' -f id
  $ both key protect id
  voix: error: id is a key of OpenSSH [key-of-openssh]
  hint: ssh-keygen -p -f id
  voix: erreur : id est une clé d’OpenSSH [key-of-openssh]
  conseil : ssh-keygen -p -f id
  [2]

ssh-key-without-public

  $ mv id.pub elsewhere.pub
  $ both key show id
  voix: error: there is no id.pub beside id [ssh-key-without-public]
  hint: ssh-keygen -y -f id > id.pub
  voix: erreur : il n’y a pas de id.pub à côté de id [ssh-key-without-public]
  conseil : ssh-keygen -y -f id > id.pub
  [3]

ssh-key-unsupported

  $ ssh-keygen -q -t ecdsa -N '' -C '' -f other
  $ both key show other
  voix: error: other is not a key that voix can vote with [ssh-key-unsupported]
  hint: `ssh-keygen -t ed25519` makes one; so does `voix key new`
  voix: erreur : other n’est pas une clé avec laquelle voix peut voter [ssh-key-unsupported]
  conseil : `ssh-keygen -t ed25519` en crée une ; `voix key new` aussi
  [3]

A secret is never shown, not even where it is wrong

  $ sed 's/^secret /secret x/' a.key > broken.key && chmod 600 broken.key
  $ both key show broken.key
  voix: error: this should be: secret [record-malformed]
  broken.key:3
  hint: the file was changed or is of another kind; fetch it again from where it came
  voix: erreur : ici devrait se trouver : secret [record-malformed]
  broken.key:3
  conseil : le fichier a été modifié ou il est d’une autre sorte ; reprenez-le à sa source
  [3]

record-not-canonical

  $ sed '3s/$/ /' a.key > blank.key && chmod 600 blank.key
  $ both key show blank.key
  voix: error: this line is not written in its one correct way [record-not-canonical]
  blank.key
  hint: the file was changed; fetch it again from where it came
  voix: erreur : cette ligne n’est pas écrite de la seule manière correcte [record-not-canonical]
  blank.key
  conseil : le fichier a été modifié ; reprenez-le à sa source
  [3]
