What may be wrong with a file as a whole.

  $ PATH=$TESTDIR:$PATH

empty-file

  $ : > empty-file.voix
  $ both tally --rule condorcet empty-file.voix
  voix: error: the file is empty [empty-file]
  empty-file.voix
  hint: check that it was saved or downloaded completely
  voix: erreur : le fichier est vide [empty-file]
  empty-file.voix
  conseil : vérifiez qu’il a été enregistré ou téléchargé en entier
  [3]

invalid-utf8

  $ printf 'voix-ballots 1\noptions: Caf\351 ; Bar\nBar\n' > invalid-utf8.voix
  $ both tally --rule condorcet invalid-utf8.voix
  voix: error: this is not valid UTF-8 [invalid-utf8]
  invalid-utf8.voix:2:13
    options: Caf\x{e9} ; Bar
                ^^^^^^
  hint: save the file as UTF-8, for example: iconv -f latin1 -t utf-8 OLD > NEW
  voix: erreur : ceci n’est pas de l’UTF-8 valide [invalid-utf8]
  invalid-utf8.voix:2:13
    options: Caf\x{e9} ; Bar
                ^^^^^^
  conseil : enregistrez le fichier en UTF-8, par exemple : iconv -f latin1 -t utf-8 ANCIEN > NOUVEAU
  [3]

utf-16

  $ printf 'voix-ballots 1\nBus > Tram\n' | iconv -t UTF-16 > utf-16.voix
  $ both tally --rule condorcet utf-16.voix
  voix: error: the file is in UTF-16 [utf-16]
  utf-16.voix
  hint: save the file as UTF-8, for example: iconv -f utf-16 -t utf-8 OLD > NEW
  voix: erreur : le fichier est en UTF-16 [utf-16]
  utf-16.voix
  conseil : enregistrez le fichier en UTF-8, par exemple : iconv -f utf-16 -t utf-8 ANCIEN > NOUVEAU
  [3]

nul-byte

  $ printf 'voix-ballots 1\nBus > Tr\000am\n' > nul-byte.voix
  $ both tally --rule condorcet nul-byte.voix
  voix: error: a NUL byte stands in the text [nul-byte]
  nul-byte.voix:2:9
    Bus > Tr\u{0}am
            ^^^^^
  hint: this is not a text file, or it is damaged; get a fresh copy
  voix: erreur : le texte contient un octet NUL [nul-byte]
  nul-byte.voix:2:9
    Bus > Tr\u{0}am
            ^^^^^
  conseil : ce n’est pas un fichier de texte, ou il est abîmé ; prenez-en une nouvelle copie
  [3]

byte-order-mark

  $ printf '\357\273\277voix-ballots 1\nBus > Tram\n' > byte-order-mark.voix
  $ both tally --rule condorcet byte-order-mark.voix
  voix: note: the file begins with a byte order mark, which is skipped [byte-order-mark]
  byte-order-mark.voix
  voix: note : le fichier commence par une marque d’ordre des octets, qui est sautée [byte-order-mark]
  byte-order-mark.voix

crlf

  $ printf 'voix-ballots 1\r\nBus > Tram\r\n' > crlf.voix
  $ both tally --rule condorcet crlf.voix
  voix: note: lines end as in Windows (CR LF), which is accepted (lines: 2) [crlf]
  crlf.voix:1
  voix: note : des lignes finissent comme sous Windows (CR LF), ce qui est accepté (lignes : 2) [crlf]
  crlf.voix:1

not-voix

  $ cat > not-voix.voix <<'END'
  > Bus > Tram
  > END
  $ both tally --rule condorcet not-voix.voix
  voix: error: the first line is “Bus > Tram” [not-voix]
  not-voix.voix:1:1
    Bus > Tram
    ^^^^^^^^^^
  hint: a file of this format begins with: voix-ballots 1
  voix: erreur : la première ligne est « Bus > Tram » [not-voix]
  not-voix.voix:1:1
    Bus > Tram
    ^^^^^^^^^^
  conseil : un fichier de ce format commence par : voix-ballots 1
  [3]

no-ballots

  $ cat > no-ballots.voix <<'END'
  > voix-ballots 1
  > options: Bus ; Tram
  > END
  $ both tally --rule condorcet no-ballots.voix
  voix: warning: the file holds no ballots [no-ballots]
  no-ballots.voix
  hint: check that it is the right file
  voix: attention : le fichier ne contient aucun bulletin [no-ballots]
  no-ballots.voix
  conseil : vérifiez que c’est le bon fichier

headers-differ

  $ printf 'voix-ballots 1\nrule: majority-judgment\ngrades: Good ; Fair ; Bad\nA/Good, B/Bad\n' > headers-differ.voix
  $ sed -e 's/Good ; Fair ; Bad/Bad ; Good/' headers-differ.voix > other.voix
  $ both tally headers-differ.voix other.voix
  voix: error: grades is here “Bad, Good”, and in an earlier file “Good, Fair, Bad” [headers-differ]
  other.voix
  hint: count them apart, or say what holds for all of them with --grades
  voix: erreur : grades est ici « Bad, Good », et dans un fichier précédent « Good, Fair, Bad » [headers-differ]
  other.voix
  conseil : dépouillez-les à part, ou dites ce qui vaut pour tous avec --grades
  [3]
  $ sed -e 's/majority-judgment/approval/' headers-differ.voix > other.voix
  $ voix tally headers-differ.voix other.voix
  voix: error: rule is here “approval”, and in an earlier file “majority-judgment” [headers-differ]
  other.voix
  hint: count them apart, or say what holds for all of them with --rule
  [3]
  $ sed -e 's/Good ; Fair ; Bad/Bad ; Good/' headers-differ.voix > other.voix
  $ voix tally --lenient headers-differ.voix other.voix
  voix: error: grades is here “Bad, Good”, and in an earlier file “Good, Fair, Bad” [headers-differ]
  other.voix
  hint: count them apart, or say what holds for all of them with --grades
  [3]
  $ printf 'voix-ballots 1\nunranked: last\nA > B\n' > headers-differ.voix
  $ sed -e 's/unranked: last/unranked: not-compared/' headers-differ.voix > other.voix
  $ voix tally --rule condorcet headers-differ.voix other.voix
  voix: error: unranked is here “not-compared”, and in an earlier file “last” [headers-differ]
  other.voix
  hint: count them apart, or say what holds for all of them with --unranked
  [3]
  $ voix tally --rule condorcet headers-differ.voix --part a.part 2> said; voix tally --rule condorcet other.voix --part b.part 2> said
  $ voix tally --rule condorcet --merge a.part b.part
  voix: error: unranked is here “not-compared”, and in an earlier file “last” [headers-differ]
  b.part
  hint: count them apart, or say what holds for all of them with --unranked
  [3]

unranked-for-all

  $ sed -i '/unranked/d' headers-differ.voix
  $ both tally --rule condorcet other.voix headers-differ.voix
  voix: warning: another file says that options which a ballot does not rank are not compared; that holds for this one too [unranked-for-all]
  headers-differ.voix
  hint: --unranked says it for all files: last, not-compared
  voix: attention : un autre fichier dit que les options qu’un bulletin ne classe pas ne sont pas comparées ; cela vaut aussi pour celui-ci [unranked-for-all]
  headers-differ.voix
  conseil : --unranked le dit pour tous les fichiers : last, not-compared

file-twice

  $ both tally --rule condorcet other.voix other.voix
  voix: warning: this file is named twice, and its ballots are counted twice [file-twice]
  other.voix
  hint: name every file once
  voix: attention : ce fichier est nommé deux fois, et ses bulletins comptent deux fois [file-twice]
  other.voix
  conseil : nommez chaque fichier une seule fois
