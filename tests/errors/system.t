What the system may refuse.

  $ PATH=$TESTDIR:$PATH

A file to count

  $ printf 'voix-ballots 1\nBus > Tram\nTram > Bus > Boat\n' > ballots.voix

no-such-file

  $ both tally --rule condorcet nowhere.voix
  voix: error: there is no file nowhere.voix [no-such-file]
  hint: check the name and the folder you are in
  voix: erreur : il n’y a pas de fichier nowhere.voix [no-such-file]
  conseil : vérifiez le nom et le dossier où vous êtes
  [4]

is-a-directory

  $ mkdir folder
  $ both tally --rule condorcet folder
  voix: error: folder is a folder, not a file [is-a-directory]
  hint: name the files in it: folder/*
  voix: erreur : folder est un dossier, pas un fichier [is-a-directory]
  conseil : nommez les fichiers qu’il contient : folder/*
  [4]

not-a-file; but what the shell makes of <(…) is read

  $ mkfifo pipe
  $ both tally --rule condorcet pipe
  voix: error: pipe is a pipe, a socket or a device, not a file [not-a-file]
  hint: if it is a pipe of yours, give its output as -, or write <(COMMAND)
  voix: erreur : pipe est un tube, une prise (socket) ou un périphérique, pas un fichier [not-a-file]
  conseil : si c’est un tube à vous, donnez sa sortie par -, ou écrivez <(COMMANDE)
  [4]
  $ bash -c 'voix tally --rule condorcet --from voix <(cat ballots.voix)' | head -n 1
  No decision by the Schulze method: “Bus” and “Tram” are tied.

file-too-large

  $ mkdir poll; truncate -s 65M poll/election.txt
  $ both receipt poll ada-1.ballot
  voix: error: the file is larger than 67108864 bytes [file-too-large]
  poll/election.txt
  hint: check that it is the right file
  voix: erreur : le fichier dépasse 67108864 octets [file-too-large]
  poll/election.txt
  conseil : vérifiez que c’est le bon fichier
  [3]

file-exists

  $ : > there.part
  $ both tally --rule condorcet --part there.part ballots.voix
  voix: error: there.part exists already [file-exists]
  hint: choose another name, or replace it with --force
  voix: erreur : there.part existe déjà [file-exists]
  conseil : choisissez un autre nom, ou remplacez-le avec --force
  [4]

configuration-unknown-key, configuration-bad-value

  $ printf 'keys = "m17.key"\nkey = 17\nlanguage = "de"\ntheme = "dark"\n' > .voix.toml
  $ both tally --rule condorcet ballots.voix
  voix: error: “key” cannot be this [configuration-bad-value]
  .voix.toml:2:7
    key = 17
          ^^
  hint: write for example: m17.key
  voix: error: a configuration has no “keys” [configuration-unknown-key]
  .voix.toml:1:1
    keys = "m17.key"
    ^^^^
  hint: did you mean “key”?
  voix: error: “language” cannot be this [configuration-bad-value]
  .voix.toml:3:12
    language = "de"
               ^^^^
  hint: write for example: en, fr
  voix: error: a configuration has no “theme” [configuration-unknown-key]
  .voix.toml:4:1
    theme = "dark"
    ^^^^^
  hint: leave it out; it may say key, language and color
  voix: erreur : « key » ne peut pas valoir cela [configuration-bad-value]
  .voix.toml:2:7
    key = 17
          ^^
  conseil : écrivez par exemple : m17.key
  voix: erreur : une configuration n’a pas de « keys » [configuration-unknown-key]
  .voix.toml:1:1
    keys = "m17.key"
    ^^^^
  conseil : vouliez-vous dire « key » ?
  voix: erreur : « language » ne peut pas valoir cela [configuration-bad-value]
  .voix.toml:3:12
    language = "de"
               ^^^^
  conseil : écrivez par exemple : en, fr
  voix: erreur : une configuration n’a pas de « theme » [configuration-unknown-key]
  .voix.toml:4:1
    theme = "dark"
    ^^^^^
  conseil : laissez-le de côté ; elle peut dire key, language et color
  [3]
  $ rm .voix.toml

cannot-read

  $ both tally --rule condorcet /proc/self/mem
  voix: error: /proc/self/mem cannot be read: Input/output error [cannot-read]
  hint: check the disk, or copy the file and try again
  voix: erreur : /proc/self/mem ne peut pas être lu : Input/output error [cannot-read]
  conseil : vérifiez le disque, ou copiez le fichier et réessayez
  [4]

cannot-write

  $ both tally --rule condorcet --part ballots.voix/x.part ballots.voix
  voix: error: ballots.voix/x.part cannot be written: Not a directory [cannot-write]
  hint: check the place where it should go
  voix: erreur : ballots.voix/x.part ne peut pas être écrit : Not a directory [cannot-write]
  conseil : vérifiez l’endroit où il doit aller
  [4]

disk-full

  $ voix tally --rule condorcet ballots.voix > /dev/full
  voix: error: no room is left to write standard output [disk-full]
  hint: make room and run the command again
  [4]
  $ voix help > /dev/full
  voix: error: no room is left to write standard output [disk-full]
  hint: make room and run the command again
  [4]
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix help > /dev/full
  voix: erreur : il ne reste plus de place pour écrire la sortie standard [disk-full]
  conseil : faites de la place et relancez la commande
  [4]

no-such-folder

  $ both key new nowhere/m1.key
  voix: error: there is no folder nowhere [no-such-folder]
  hint: make it first: mkdir nowhere
  voix: erreur : il n’y a pas de dossier nowhere [no-such-folder]
  conseil : créez-le d’abord : mkdir nowhere
  [4]
