The hard cases: what no one writes on purpose, and sizes.

  $ PATH=$TESTDIR:$PATH
  $ printf 'voix-ballots 1\nBus > Tram\nTram > Bus > Boat\n' > ballots.voix

line-too-long: a line of 100 MB; memory stays flat, and the lines after it are still looked at

  $ (echo voix-ballots 1; head -c 100000000 /dev/zero | tr '\0' A; printf '\nBus > > Tram\n') > long.voix
  $ flat() { # no more than 600 MB; the sanitizers reserve terabytes of addresses
  >   grep -qaE '__(asan|tsan)_init' "$(command -v voix)" || ulimit -v 600000; "$@"
  > }
  $ (flat both tally --rule condorcet --jobs 2 long.voix)
  voix: error: the line is longer than 1048576 bytes [line-too-long]
  long.voix:2
  hint: one ballot a line; is this a file of ballots?
  voix: error: a name is missing here [missing-name]
  long.voix:3:7
    Bus > > Tram
          ^
  hint: write a name, or take the separator away
  voix: erreur : la ligne dépasse 1048576 octets [line-too-long]
  long.voix:2
  conseil : un bulletin par ligne ; est-ce bien un fichier de bulletins ?
  voix: erreur : il manque un nom ici [missing-name]
  long.voix:3:7
    Bus > > Tram
          ^
  conseil : écrivez un nom, ou retirez le séparateur
  [3]
  $ both tally --rule majority --from csv long.voix
  voix: error: the line is longer than 1048576 bytes [line-too-long]
  long.voix:2
  hint: one ballot a line; is this a file of ballots?
  voix: error: “Bus > > Tram” does not say whether the option is chosen [bad-mark]
  long.voix:3:1
    Bus > > Tram
    ^^^^^^^^^^^^
  hint: write 1 or x, or 0 for not
  voix: erreur : la ligne dépasse 1048576 octets [line-too-long]
  long.voix:2
  conseil : un bulletin par ligne ; est-ce bien un fichier de bulletins ?
  voix: erreur : « Bus > > Tram » ne dit pas si l’option est choisie [bad-mark]
  long.voix:3:1
    Bus > > Tram
    ^^^^^^^^^^^^
  conseil : écrivez 1 ou x, ou 0 si elle ne l’est pas
  [3]

document-too-large

  $ truncate -s 257M large.json
  $ both tally --rule condorcet large.json
  voix: error: the document is larger than 268435456 bytes [document-too-large]
  large.json
  hint: a file of totals is small; ballots go in a format of lines, see voix-ballots(5)
  voix: erreur : le document dépasse 268435456 octets [document-too-large]
  large.json
  conseil : un fichier de totaux est petit ; les bulletins vont dans un format en lignes, voir voix-ballots(5)
  [3]
  $ rm long.voix large.json

Zero ballots, one option, a thousand options

  $ printf 'voix-ballots 1\noptions: Bus ; Tram\n' | voix tally --rule condorcet --plain -
  voix: warning: the file holds no ballots [no-ballots]
  standard input
  hint: check that it is the right file
  No decision: this count has no outcome.
  Nobody voted.
  
  "Bus" and "Tram" are equal: 0 each way.
  
  0 ballots counted.
  Options that a ballot does not rank share its last place.
  $ voix tally --rule plurality --counts Bus=0,Tram=0 --exit-code
  No decision: this count has no outcome.
  Nobody chose any option, so there is nothing to compare.
  
  Bus  0 
  Tram 0 
  
  0 ballots counted.
  [1]
  $ printf 'voix-ballots 1\nBus\n' | voix tally --rule condorcet --plain -
  "Bus" wins by the Schulze method.
  "Bus" is the only option.
  
  1 ballot counted.
  Options that a ballot does not rank share its last place.
  $ (printf 'voix-ballots 1\noptions: '; seq -s ' ; ' 1000; seq -s ' > ' 1000) > thousand.voix
  $ voix tally --rule plurality thousand.voix | head -1
  “1” wins by plurality voting.
  $ voix tally --rule condorcet:minimax thousand.voix --json | head -c 60
  {"schema":"voix.tally/1","rule":"condorcet","method":"minima (no-eol)

Huge numbers are exact

  $ printf 'voix-ballots 1\nBus > Tram * 99999999999999999999999999\nTram ^1/3\n' > huge.voix
  $ voix tally --rule condorcet --plain huge.voix
  "Bus" wins by the Schulze method.
  "Bus" beats every other option head to head; the closest duel is against "Tram": 99999999999999999999999999 to 1/3.
  
  "Bus" beats "Tram": 99999999999999999999999999 to 1/3.
  
  Ranking: 1. "Bus"; 2. "Tram".
  100000000000000000000000000 ballots counted, with a weight of 299999999999999999999999998/3 votes.
  Options that a ballot does not rank share its last place.

At most 20 findings are shown, and the others counted

  $ (echo voix-ballots 1; yes 'Bus > Bus' | head -n 30) | voix tally --rule condorcet - 2>&1 | tail -n 4
    Bus > Bus
          ^^^
  hint: on a ballot, and in a list of options, each option stands once
  voix: and 10 more

A file that ends too early, because it was cut or shrank while it was read: what is there is checked

  $ (printf 'voix-ballots 1\nBus > Tram\nBus > '; sleep 0.1) | voix tally --rule condorcet -
  voix: error: a name is missing here [missing-name]
  standard input:3:6
    Bus > 
         ^
  hint: write a name, or take the separator away
  [3]

Text from files cannot steer the terminal

  $ printf 'voix-ballots 1\noptions: Bus\nB\033[31mus\342\200\256 > Bus\n' | voix tally --rule condorcet -
  voix: error: “B\u{1b}[31mus\u{202e}” is not one of the options [unknown-option]
  standard input:3:1
    B\u{1b}[31mus\u{202e} > Bus
    ^^^^^^^^^^^^^^^^^^^^^
  hint: correct the name, or add it to the options that the file declares
  [3]

A closed pipe is silent

  $ (voix help tally; echo "exit code $?" >&2) | true
  exit code 0
  $ (voix tally --rule condorcet ballots.voix; echo "exit code $?" >&2) | head -c 1 > /dev/null
  exit code 0

too-many-options-for-method

  $ seq -s ' > ' 201 > many.cvotes
  $ both tally --rule condorcet:river many.cvotes
  voix: error: river can count 200 options at most; there are 201 [too-many-options-for-method]
  hint: choose a quicker method, for example condorcet:minimax, or fewer options
  voix: erreur : river peut compter 200 options au plus ; il y en a 201 [too-many-options-for-method]
  conseil : choisissez une méthode plus rapide, par exemple condorcet:minimax, ou moins d’options
  [2]
