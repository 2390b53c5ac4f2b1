The examples of `voix help`, with the files that they name.

  $ cat > themes.cvotes <<END
  > #/Candidates: Housing ; Transport ; Parks
  > Housing > Transport > Parks * 8
  > Transport > Parks > Housing * 7
  > Parks > Housing > Transport * 6
  > END
  $ cat > grades.csv <<END
  > Bus,Tram,Bicycle
  > Good,Very good,Excellent
  > Fairly good,Good,Poor
  > Good,Good,Excellent
  > Poor,Very good,To reject
  > END

  $ voix tally --rule condorcet:schulze themes.cvotes
  “Housing” wins by the Schulze method.
  No option beats every other one head to head.
  Whatever chain of won duels leads from another option to “Housing”, one at least as strong leads back.
  
               1   2   3
  1 Housing    ·  14*  8
  2 Transport  7   ·  15*
  3 Parks     13*  6   ·
  How many prefer the option of the row to that of the column; * more than the other way round, = as many.
  
  Ranking: 1. “Housing”; 2. “Transport”; 3. “Parks”.
  21 ballots counted.
  Options that a ballot does not rank share its last place.
  $ voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3
  Not adopted.
  3 × yes = 3 × 41 = 123 < 126 = 2 × 63 = 2 × cast: the majority asked for is not reached.
  If 1 of the no votes had been yes, it would have been adopted.
  With 3 more yes, and every other vote as it is, it would have been adopted.
  
  yes   41 █████████████████████████████████████████████████·│
  no    19 ███████████████████████
  blank  3 ████
  │ the threshold: 3 × yes ≥ 2 × cast; 123 ≥ 126 does not hold.
  
  note: counted of the votes expressed, yes and no, it would be adopted
  63 ballots counted.
  $ voix tally --rule majority-judgment --explain grades.csv
  “Tram” wins by majority judgment.
  “Tram” has the best majority grade: 4 of 4 judgments, more than half, say “Good” or better. The next, “Bus”, has “Fairly good”.
  
                                        50 %
  1 Tram    ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ Good
  2 Bus     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│░░░░░░░░░░░░░░░--------------- Fairly good
  3 Bicycle ██████████████████████████████│---------------............... Poor
  █ Excellent   ▓ Very good   ▒ Good   ░ Fairly good   = Acceptable   - Poor   . To reject
  │ the middle of the votes: the grade just right of it is the majority grade.
  
  Ranking: 1. “Tram”; 2. “Bus”; 3. “Bicycle”.
  4 ballots counted.
  
  Step by step
    1. Every voter judges every option with one of these grades, from the best to the worst: “Excellent”, “Very good”, “Good”, “Fairly good”, “Acceptable”, “Poor” and “To reject”.
    2. “Bus” received, grade by grade from “Excellent” to “To reject”: 0, 0, 2, 1, 0, 1 and 0.
    3. Counting from the best grade down, 3 of 4 judgments give “Bus” at least “Fairly good”. That is more than half (2 × 3 = 6 > 4), and no better grade reaches more than half. So “Fairly good” is its majority grade; better judgments: 2; worse ones: 1.
    4. “Tram” received, grade by grade from “Excellent” to “To reject”: 0, 2, 2, 0, 0, 0 and 0.
    5. Counting from the best grade down, 4 of 4 judgments give “Tram” at least “Good”. That is more than half (2 × 4 = 8 > 4), and no better grade reaches more than half. So “Good” is its majority grade; better judgments: 2; worse ones: 0.
    6. “Bicycle” received, grade by grade from “Excellent” to “To reject”: 2, 0, 0, 0, 0, 1 and 1.
    7. Counting from the best grade down, 3 of 4 judgments give “Bicycle” at least “Poor”. That is more than half (2 × 3 = 6 > 4), and no better grade reaches more than half. So “Poor” is its majority grade; better judgments: 2; worse ones: 1.
  
  So the ranking is:
    1. Place 1: “Tram”.
    2. Place 2: “Bus”.
    3. Place 3: “Bicycle”.
  $ voix tally --rule majority-judgment --from csv - --json < grades.csv
  {"schema":"voix.tally/1","rule":"majority-judgment","options":["Bus","Tram","Bicycle"],"ballots":{"counted":4,"weight":4,"blank":0,"discarded":0},"outcome":{"kind":"winner","winners":["Tram"]},"ranking":[["Tram"],["Bus"],["Bicycle"]],"grades":["Excellent","Very good","Good","Fairly good","Acceptable","Poor","To reject"],"profiles":[{"option":"Bus","counts":[0,0,2,1,0,1,0],"median":"Fairly good","above":2,"below":1},{"option":"Tram","counts":[0,2,2,0,0,0,0],"median":"Good","above":2,"below":0},{"option":"Bicycle","counts":[2,0,0,0,0,1,1],"median":"Poor","above":2,"below":1}],"notes":[],"findings":[],"steps":[{"step":"judgment-scale","grades":["Excellent","Very good","Good","Fairly good","Acceptable","Poor","To reject"]},{"step":"judgment-profile","option":"Bus","best":"Excellent","worst":"To reject","counts":[0,0,2,1,0,1,0]},{"step":"judgment-median","option":"Bus","grade":"Fairly good","reached":3,"twice":6,"total":4,"above":2,"below":1},{"step":"judgment-profile","option":"Tram","best":"Excellent","worst":"To reject","counts":[0,2,2,0,0,0,0]},{"step":"judgment-median","option":"Tram","grade":"Good","reached":4,"twice":8,"total":4,"above":2,"below":0},{"step":"judgment-profile","option":"Bicycle","best":"Excellent","worst":"To reject","counts":[2,0,0,0,0,1,1]},{"step":"judgment-median","option":"Bicycle","grade":"Poor","reached":3,"twice":6,"total":4,"above":2,"below":1},{"step":"ranking-places"},{"step":"ranking-place","place":1,"options":["Tram"]},{"step":"ranking-place","place":2,"options":["Bus"]},{"step":"ranking-place","place":3,"options":["Bicycle"]}],"settings":{"blank":"worst"}}
  $ voix convert --to voix themes.cvotes
  voix-ballots 1
  options: Housing ; Transport ; Parks
  Housing > Transport > Parks * 8
  Transport > Parks > Housing * 7
  Parks > Housing > Transport * 6
  $ voix convert --to pairwise themes.cvotes
  {"options": ["Housing", "Transport", "Parks"],
   "ballots": 21,
   "pairwise": [
    [0, 14, 8],
    [7, 0, 15],
    [13, 6, 0]
   ]}
  $ voix explain unknown-option
  The file declares its options, and this ballot, or an option of the command line, names another. It is not guessed what was meant. Correct the name, or declare the option; --lenient counts the other ballots.

The help itself:

  $ voix
  voix: decide together, and let anyone check the outcome
  
  usage: voix COMMAND [options]
  
    propose     init, charter, draft, lint, submit, support, amend, raise,
                withdraw, stance, nominate, status, void, notify, reply
    people      key, roll, mandate, assembly
    vote        trustee, open, cast, audit, receipt, collect, witness, notice,
                close, decrypt
    count       tally, verify
    record      minutes, register, extract, report
    tools       convert, explain, completions, help
  
  Try:  voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3
  voix help says what each does; voix help COMMAND tells more.
  [2]
  $ voix help tally
  voix tally: count ballots or totals, and say why
  
  usage: voix tally [FILE|-]... [options]
  
  Counts ballots or totals under one rule and shows the outcome, its reason and a
  chart. Several files are one vote.
  
  options:
    --rule RULE             how votes become an outcome: majority,
                            majority-judgment, condorcet, consent, approval,
                            plurality; see voix-methods(7). A voix ballot file may
                            name its own
    --from FORMAT           format of the files, when neither name nor content
                            says it
    --counts K=V,...        the totals themselves, without a file:
                            yes=41,no=19,blank=3
    --grades LIST           the scale of grades, best first, with commas between
    --blank POLICY          a grade that is not given counts as: worst (default),
                            a grade by name, refuse, median, ignore
    --unranked POLICY       options that a ballot does not rank: last (default),
                            not-compared
    --order ORDER           how a partial order becomes a ranking: peel (default),
                            beaten-by, wins
    --default-option NAME   the option that stands for no change
                            (condorcet:debian)
    --ratio NAME=N          an option that needs N times the voices of the default
                            option
    --ratio-strict          more than N times, instead of at least
    --quorum Q              voters needed: a number, a share of the roll (1/2,
                            50%), or a/b * sqrt(n)
    --roll N                members on the roll
    --present N             members present
    --min-consents N        consents needed, reserves included, or yes votes
                            (default 1)
    --seats N               the first N of the ranking are elected; not
                            proportional
    --cells KIND            what the cells of a table are: grade, rank, score,
                            approve
    --id-column NAME        a column of a table that names voters, left out
    --weight-column NAME    a column of a table that holds weights
    --no-opinion TEXT       cells with this text say nothing (default: No opinion)
    --weights               count weights even where the file does not allow them
    --tie-ballot FILE       a ranking of all options that decides ties of ranked
                            pairs (Zavist-Tideman)
    --lot SEED              break the last ties by lot, from a seed announced
                            before the vote
    --lenient               leave malformed ballots out, list them, count the
                            rest, and exit with 3
    --explain               every step from the ballots to the outcome
    --format KIND           text (default), json, html, svg, markdown
    --json                  short for --format json
    --exit-code             exit with 1 unless there is a winner or the proposal
                            is adopted
    --part FILE             write a partial count to FILE instead of an outcome
    --merge                 the files are partial counts; finish the count
    --force                 let --part replace a file
    --dry-run               go to the end, say what would be written, and write
                            nothing
    --jobs N                threads (default: all cores)
    --key FILE              the key to sign with (default: VOIX_KEY, else the
                            configuration)
    --passphrase-file FILE  read the passphrase of the key from FILE (- is
                            standard input) instead of asking
    --plain                 plain ASCII, one fact a line: for screen readers
    --color WHEN            colour: auto (default), always, never
    --no-input              ask nothing; what would have to be asked is an error
    --help                  show the help of the command
  
  examples:
    # a ranking of themes, with its reasons
    voix tally --rule condorcet:schulze themes.cvotes
    # a hand count
    voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3
    # every step of a judgment
    voix tally --rule majority-judgment --explain grades.csv
    # for another program
    voix tally --rule majority-judgment --from csv - --json < grades.csv
  
  The manual: man voix-tally
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix help tally
  voix tally : dépouiller des bulletins ou des totaux, et dire pourquoi
  
  usage : voix tally [FICHIER|-]... [options]
  
  Dépouille des bulletins ou des totaux selon une règle et montre le résultat, sa
  raison et un graphique. Plusieurs fichiers sont un seul vote.
  
  options :
    --rule RÈGLE            comment les votes deviennent un résultat : majority,
                            majority-judgment, condorcet, consent, approval,
                            plurality ; voir voix-methods(7). Un fichier de
                            bulletins voix peut nommer sa règle
    --from FORMAT           format des fichiers, quand ni le nom ni le contenu ne
                            le disent
    --counts K=V,...        les totaux eux-mêmes, sans fichier :
                            yes=41,no=19,blank=3
    --grades LISTE          l’échelle des mentions, la meilleure d’abord, séparées
                            par des virgules
    --blank CHOIX           ce que vaut une mention non donnée : worst (la pire,
                            par défaut), une mention par son nom, refuse, median,
                            ignore
    --unranked CHOIX        options qu’un bulletin ne classe pas : last
                            (dernières, par défaut), not-compared (non comparées)
    --order ORDRE           comment un ordre partiel devient un classement : peel
                            (par défaut), beaten-by, wins
    --default-option NOM    l’option qui ne change rien (condorcet:debian)
    --ratio NOM=N           une option à qui il faut N fois les voix de l’option
                            par défaut
    --ratio-strict          plus de N fois, au lieu d’au moins
    --quorum Q              votants qu’il faut : un nombre, une part des inscrits
                            (1/2, 50%), ou a/b * sqrt(n)
    --roll N                nombre d’inscrits
    --present N             nombre de présents
    --min-consents N        consentements qu’il faut, réserves comprises, ou oui
                            (1 par défaut)
    --seats N               les N premières options du classement sont élues ; ce
                            n’est pas proportionnel
    --cells SORTE           ce que sont les cases d’un tableau : grade (mention),
                            rank (rang), score (note), approve (approbation)
    --id-column NOM         colonne d’un tableau qui nomme les votants, laissée de
                            côté
    --weight-column NOM     colonne d’un tableau qui contient des poids
    --no-opinion TEXTE      les cases qui ont ce texte ne disent rien (par
                            défaut : No opinion)
    --weights               compter les poids même si le fichier ne les permet pas
    --tie-ballot FICHIER    classement de toutes les options qui tranche les
                            égalités des paires rangées (Zavist-Tideman)
    --lot GRAINE            trancher les dernières égalités au sort, avec une
                            graine annoncée avant le vote
    --lenient               laisser de côté les bulletins mal formés, les
                            énumérer, compter le reste et rendre le code 3
    --explain               chaque étape, des bulletins au résultat
    --format SORTE          text (par défaut), json, html, svg, markdown
    --json                  abrégé de --format json
    --exit-code             rendre le code 1 sauf s’il y a une gagnante ou si la
                            proposition est adoptée
    --part FICHIER          écrire un décompte partiel dans FICHIER au lieu d’un
                            résultat
    --merge                 les fichiers sont des décomptes partiels ; finir le
                            décompte
    --force                 laisser --part remplacer un fichier
    --dry-run               aller jusqu’au bout, dire ce qui serait écrit, et ne
                            rien écrire
    --jobs N                nombre de fils d’exécution (par défaut : tous les
                            cœurs)
    --key FICHIER           la clé avec laquelle signer (par défaut : VOIX_KEY,
                            sinon la configuration)
    --passphrase-file FICHIER
                            lire la phrase de passe de la clé dans FICHIER (- :
                            entrée standard) au lieu de la demander
    --plain                 texte simple en ASCII, un fait par ligne : pour les
                            lecteurs d’écran
    --color QUAND           couleur : auto (par défaut), always (toujours), never
                            (jamais)
    --no-input              ne rien demander ; ce qu’il faudrait demander est une
                            erreur
    --help                  montrer l’aide de la commande
  
  exemples :
    # un classement de thèmes, avec ses raisons
    voix tally --rule condorcet:schulze themes.cvotes
    # un vote à main levée
    voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3
    # chaque étape d’un jugement
    voix tally --rule majority-judgment --explain grades.csv
    # pour un autre programme
    voix tally --rule majority-judgment --from csv - --json < grades.csv
  
  Le manuel : man voix-tally
  $ voix help convert
  voix convert: write ballots in another format
  
  usage: voix convert [FILE|-]... [options]
  
  Reads ballots or totals and writes them in another format on standard output.
  What the other format cannot hold is said; nothing is lost in silence.
  
  options:
    --from FORMAT           format of the files, when neither name nor content
                            says it
    --to FORMAT             format to write (default: voix)
    --cells KIND            what the cells of a table are: grade, rank, score,
                            approve
    --grades LIST           the scale of grades, best first, with commas between
    --id-column NAME        a column of a table that names voters, left out
    --weight-column NAME    a column of a table that holds weights
    --no-opinion TEXT       cells with this text say nothing (default: No opinion)
    --weights               count weights even where the file does not allow them
    --plain                 plain ASCII, one fact a line: for screen readers
    --color WHEN            colour: auto (default), always, never
    --no-input              ask nothing; what would have to be asked is an error
    --help                  show the help of the command
  
  examples:
    # the same ballots, in voix's own format
    voix convert --to voix themes.cvotes
    # only who is preferred to whom, and how often
    voix convert --to pairwise themes.cvotes
  
  The manual: man voix-convert
  $ voix help explain
  voix explain: what a message means and what to do; how a result came about
  
  usage: voix explain SLUG|POLL
  
  Every message of voix ends with a short name in brackets. This tells more about
  it, offline. Of a poll or a file of ballots it tells the result step by step, as
  voix tally --explain does.
  
  options:
    --plain                 plain ASCII, one fact a line: for screen readers
    --color WHEN            colour: auto (default), always, never
    --no-input              ask nothing; what would have to be asked is an error
    --help                  show the help of the command
  
  examples:
    # what a message in brackets means and what to do
    voix explain unknown-option
    # how the result of this vote came about, step by step
    voix explain P-0003
  
  The manual: man voix-explain
  $ voix help completions
  voix completions: completions for your shell
  
  usage: voix completions bash|zsh|fish
  
  Prints a script that lets your shell complete voix commands.
  
  options:
    --plain                 plain ASCII, one fact a line: for screen readers
    --color WHEN            colour: auto (default), always, never
    --no-input              ask nothing; what would have to be asked is an error
    --help                  show the help of the command
  
  examples:
    # completion in bash
    voix completions bash > ~/.local/share/bash-completion/completions/voix
  
  The manual: man voix-completions
  $ voix help help
  voix help: this overview, or the help of a command
  
  usage: voix help [COMMAND]
  
  Shows what a command does, what it takes, and examples.
  
  options:
    --plain                 plain ASCII, one fact a line: for screen readers
    --color WHEN            colour: auto (default), always, never
    --no-input              ask nothing; what would have to be asked is an error
    --help                  show the help of the command
  
  examples:
    # the help of one command
    voix help tally
  
  The manual: man voix-help
  $ voix --version
  voix 0.1.0

What is not understood is named, and nothing is run:

  $ voix tall
  voix: error: there is no command “tall” [unknown-command]
  hint: did you mean “tally”? `voix help` lists the commands
  [2]
  $ voix tally --rul majority
  voix: error: there is no option --rul [unknown-flag]
  hint: did you mean --rule? `voix help COMMAND` lists the options
  [2]
  $ voix tally --rule majoritty --counts yes=1
  voix: error: there is no rule “majoritty” [unknown-rule]
  hint: did you mean “majority”?
  [2]
  $ voix tally --rule majority missing.voix
  voix: error: there is no file missing.voix [no-such-file]
  hint: check the name and the folder you are in
  [4]
  $ voix explain unknown-opton
  voix: error: there is no message “unknown-opton” [unknown-slug]
  hint: did you mean “unknown-option”?
  [2]
