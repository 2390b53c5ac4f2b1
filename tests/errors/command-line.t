What is wrong on the command line, or does not fit the rule.

  $ PATH=$TESTDIR:$PATH

A file to count

  $ printf 'voix-ballots 1\nBus > Tram\nTram > Bus > Boat\n' > ballots.voix

unknown-command

  $ both taly ballots.voix
  voix: error: there is no command “taly” [unknown-command]
  hint: did you mean “tally”? `voix help` lists the commands
  voix: erreur : il n’y a pas de commande « taly » [unknown-command]
  conseil : vouliez-vous dire « tally » ? `voix help` énumère les commandes
  [2]
  $ both xyzzy
  voix: error: there is no command “xyzzy” [unknown-command]
  hint: `voix help` lists the commands
  voix: erreur : il n’y a pas de commande « xyzzy » [unknown-command]
  conseil : `voix help` donne la liste des commandes
  [2]

unknown-flag

  $ both tally --rul condorcet ballots.voix
  voix: error: there is no option --rul [unknown-flag]
  hint: did you mean --rule? `voix help COMMAND` lists the options
  voix: erreur : il n’y a pas d’option --rul [unknown-flag]
  conseil : vouliez-vous dire --rule ? `voix help COMMANDE` énumère les options
  [2]
  $ both tally --xyzzy ballots.voix
  voix: error: there is no option --xyzzy [unknown-flag]
  hint: `voix help COMMAND` lists the options
  voix: erreur : il n’y a pas d’option --xyzzy [unknown-flag]
  conseil : `voix help COMMANDE` donne la liste des options
  [2]

flag-without-value

  $ both tally ballots.voix --rule
  voix: error: --rule needs a value [flag-without-value]
  hint: write it after the option: --rule VALUE
  voix: erreur : --rule demande une valeur [flag-without-value]
  conseil : écrivez-la après l’option : --rule VALEUR
  [2]

flag-twice

  $ both tally --rule condorcet --rule approval ballots.voix
  voix: error: --rule is given more than once [flag-twice]
  hint: keep one of them
  voix: erreur : --rule est donnée plusieurs fois [flag-twice]
  conseil : gardez-en une seule
  [2]

flag-without-choice

  $ both tally --rule condorcet --lenient=perhaps ballots.voix
  voix: error: --lenient takes no value [flag-without-choice]
  hint: write --lenient alone, or leave it out
  voix: erreur : --lenient ne prend pas de valeur [flag-without-choice]
  conseil : écrivez --lenient tout seul, ou ne l’écrivez pas
  [2]

bad-value

  $ both tally --rule condorcet:shulze ballots.voix
  voix: error: “shulze” cannot stand after “condorcet:” [bad-rule-detail]
  hint: did you mean “schulze”?
  voix: erreur : « shulze » ne peut pas suivre « condorcet: » [bad-rule-detail]
  conseil : vouliez-vous dire « schulze » ?
  [2]
  $ both tally --rule condorcet:xyzzy ballots.voix
  voix: error: “xyzzy” cannot stand after “condorcet:” [bad-rule-detail]
  hint: write for example: schulze, schulze:winning, schulze:winning-only, schulze:margins, schulze:ratio, ranked-pairs, ranked-pairs:winning, ranked-pairs:margins, minimax:winning, minimax, minimax:margins, minimax:opposition, copeland, llull, kemeny, split-cycle, stable-voting, river, black, nanson, baldwin, tideman-alternative, smith-irv, debian
  voix: erreur : « xyzzy » ne peut pas suivre « condorcet: » [bad-rule-detail]
  conseil : écrivez par exemple : schulze, schulze:winning, schulze:winning-only, schulze:margins, schulze:ratio, ranked-pairs, ranked-pairs:winning, ranked-pairs:margins, minimax:winning, minimax, minimax:margins, minimax:opposition, copeland, llull, kemeny, split-cycle, stable-voting, river, black, nanson, baldwin, tideman-alternative, smith-irv, debian
  [2]
  $ both tally --rule majority --counts yes=-1 --roll many --jobs 0
  voix: error: --counts cannot be “yes=-1” [bad-value]
  hint: write for example: yes=41,no=19,blank=3
  voix: error: --roll cannot be “many” [bad-value]
  hint: write for example: 12
  voix: error: --jobs cannot be “0” [bad-value]
  hint: write for example: 4
  voix: erreur : --counts ne peut pas être « yes=-1 » [bad-value]
  conseil : écrivez par exemple : yes=41,no=19,blank=3
  voix: erreur : --roll ne peut pas être « many » [bad-value]
  conseil : écrivez par exemple : 12
  voix: erreur : --jobs ne peut pas être « 0 » [bad-value]
  conseil : écrivez par exemple : 4
  [2]
  $ both tally --rule 'majority:> 60' --counts yes=1
  voix: error: “> 60” cannot stand after “majority:” [bad-rule-detail]
  hint: write for example: > 1/2, >= 2/3, n/2 + 1
  voix: erreur : « > 60 » ne peut pas suivre « majority: » [bad-rule-detail]
  conseil : écrivez par exemple : > 1/2, >= 2/3, n/2 + 1
  [2]
  $ both tally --rule condorcet --color pink ballots.voix
  voix: error: --color cannot be “pink” [bad-value]
  hint: write for example: auto, always, never
  voix: erreur : --color ne peut pas être « pink » [bad-value]
  conseil : écrivez par exemple : auto, always, never
  [2]
  $ both tally --rule condorcet --from excel --unranked first ballots.voix
  voix: error: --from cannot be “excel” [bad-value]
  hint: write for example: voix, cef, abif, preflib, debian, csv, tsv, tally, pairwise, json
  voix: error: --unranked cannot be “first” [bad-value]
  hint: write for example: last, not-compared
  voix: erreur : --from ne peut pas être « excel » [bad-value]
  conseil : écrivez par exemple : voix, cef, abif, preflib, debian, csv, tsv, tally, pairwise, json
  voix: erreur : --unranked ne peut pas être « first » [bad-value]
  conseil : écrivez par exemple : last, not-compared
  [2]

flag-without-use

  $ both tally --rule condorcet --blank worst ballots.voix
  voix: error: --blank has no meaning for condorcet:schulze [flag-without-use]
  hint: it belongs to: majority-judgment
  voix: erreur : --blank n’a pas de sens pour condorcet:schulze [flag-without-use]
  conseil : elle va avec : majority-judgment
  [2]
  $ both tally --rule majority --seats 2 --counts yes=1,no=2
  voix: error: --seats has no meaning for majority [flag-without-use]
  hint: it belongs to: condorcet, majority-judgment, approval, plurality
  voix: erreur : --seats n’a pas de sens pour majority [flag-without-use]
  conseil : elle va avec : condorcet, majority-judgment, approval, plurality
  [2]

counts-and-files

  $ both tally --rule majority --counts yes=1 ballots.voix
  voix: error: --counts and files exclude each other [counts-and-files]
  hint: give the totals with --counts, or the files, not both
  voix: erreur : --counts et des fichiers s’excluent [counts-and-files]
  conseil : donnez les totaux par --counts, ou les fichiers, pas les deux
  [2]

nothing-to-count

  $ both tally --rule majority
  voix: error: there is nothing to count [nothing-to-count]
  hint: name a file of ballots, “-” for standard input, or give totals: --counts yes=41,no=19,blank=3
  voix: erreur : il n’y a rien à compter [nothing-to-count]
  conseil : nommez un fichier de bulletins, « - » pour l’entrée standard, ou donnez des totaux : --counts yes=41,no=19,blank=3
  [2]

nothing-to-convert

  $ both convert --to cef
  voix: error: there is nothing to convert [nothing-to-convert]
  hint: name a file of ballots or totals, or “-” for standard input
  voix: erreur : il n’y a rien à convertir [nothing-to-convert]
  conseil : nommez un fichier de bulletins ou de totaux, ou « - » pour l’entrée standard
  [2]

standard-input-twice

  $ both tally --rule majority - -
  voix: error: “-” is given more than once [standard-input-twice]
  hint: standard input can be read once only
  voix: erreur : « - » est donné plusieurs fois [standard-input-twice]
  conseil : l’entrée standard ne se lit qu’une fois
  [2]

rule-needed

  $ both tally ballots.voix
  voix: error: no rule was given for ballots.voix [rule-needed]
  hint: say how to count it, for example: --rule majority-judgment, or --rule condorcet
  voix: erreur : aucune règle n’est donnée pour ballots.voix [rule-needed]
  conseil : dites comment compter, par exemple : --rule majority-judgment, ou --rule condorcet
  [2]
  $ both tally --counts yes=1,no=2
  voix: error: no rule was given for --counts [rule-needed]
  hint: say how to count it, for example: --rule majority-judgment, or --rule condorcet
  voix: erreur : aucune règle n’est donnée pour --counts [rule-needed]
  conseil : dites comment compter, par exemple : --rule majority-judgment, ou --rule condorcet
  [2]

counts-for-another-rule

  $ both tally --rule condorcet --counts Bus=4,Tram=2
  voix: error: condorcet cannot be counted from --counts [counts-for-another-rule]
  hint: give a file of ballots, or of totals per grade or pair
  voix: erreur : condorcet ne peut pas se compter à partir de --counts [counts-for-another-rule]
  conseil : donnez un fichier de bulletins, ou de totaux par mention ou par paire
  [2]

no-partial-count

  $ both tally --rule condorcet:baldwin --part x.part ballots.voix
  voix: error: baldwin needs whole rankings and has no partial count [no-partial-count]
  hint: count all files in one run
  voix: erreur : baldwin demande des classements entiers et n’a pas de décompte partiel [no-partial-count]
  conseil : comptez tous les fichiers en une seule fois
  [2]

default-option-needed

  $ both tally --rule condorcet:debian ballots.voix
  voix: error: this method needs to know which option stands for no change [default-option-needed]
  hint: name it: --default-option NAME
  voix: erreur : cette méthode doit savoir quelle option signifie que rien ne change [default-option-needed]
  conseil : nommez-la : --default-option NOM
  [2]

unknown-option (in an option)

  $ both tally --rule condorcet:debian --default-option Buss ballots.voix
  voix: error: “Buss” is not one of the options [unknown-option]
  hint: did you mean “Bus”?
  voix: erreur : « Buss » n’est pas une des options [unknown-option]
  conseil : vouliez-vous dire « Bus » ?
  [2]

tie-ballot-incomplete

  $ cat > tie-ballot-incomplete.txt <<'END'
  > Bus
  > Tram
  > END
  $ both tally --rule condorcet:ranked-pairs --tie-ballot tie-ballot-incomplete.txt ballots.voix
  voix: error: the ballot for ties does not rank “Boat” exactly once [tie-ballot-incomplete]
  hint: write every option once, the best first, one a line or with > between
  voix: erreur : le bulletin de départage ne classe pas « Boat » exactement une fois [tie-ballot-incomplete]
  conseil : écrivez chaque option une fois, la meilleure d’abord, une par ligne ou séparées par >
  [2]

roll-needed

  $ both tally --rule plurality --quorum 1/2 --counts Bus=4,Tram=2
  voix: error: this rule needs to know how many members are on the roll [roll-needed]
  hint: add --roll N, the number of members who may vote
  voix: erreur : cette règle a besoin du nombre d’inscrits [roll-needed]
  conseil : ajoutez --roll N, le nombre de membres qui peuvent voter
  [2]
  $ both tally --rule 'majority:> 1/2:roll' --counts yes=1,no=2
  voix: error: this rule needs to know how many members are on the roll [roll-needed]
  hint: add --roll N, the number of members who may vote
  voix: erreur : cette règle a besoin du nombre d’inscrits [roll-needed]
  conseil : ajoutez --roll N, le nombre de membres qui peuvent voter
  [2]

present-needed

  $ both tally --rule 'majority:> 1/2:present' --counts yes=1,no=2
  voix: error: this rule needs to know how many members are present [present-needed]
  hint: add --present N, the number of members present
  voix: erreur : cette règle a besoin du nombre de présents [present-needed]
  conseil : ajoutez --present N, le nombre de membres présents
  [2]

unknown-blank-grade

  $ cat > unknown-blank-grade.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Bad
  > options: Bus ; Tram
  > Bus/Good
  > END
  $ both tally --rule mj --blank Badd unknown-blank-grade.voix
  voix: error: the grade Badd of --blank is not on the scale of this vote [unknown-blank-grade]
  hint: did you mean “Bad”?
  voix: erreur : la mention Badd de --blank n’est pas dans l’échelle de ce vote [unknown-blank-grade]
  conseil : vouliez-vous dire « Bad » ?
  [3]

ungraded-options

  $ cat > ungraded-options.voix <<'END'
  > voix-ballots 1
  > grades: Good ; Bad
  > options: Bus ; Tram
  > Bus/Good
  > END
  $ both tally --rule mj --blank refuse ungraded-options.voix
  voix: error: some ballots give no grade to Tram, and this count refuses missing grades [ungraded-options]
  hint: complete the ballots, or choose what a missing grade counts as: --blank worst, --blank ignore, --blank median or --blank GRADE
  voix: erreur : des bulletins ne donnent pas de mention à Tram, et ce décompte refuse les mentions manquantes [ungraded-options]
  conseil : complétez les bulletins, ou choisissez ce que vaut une mention manquante : --blank worst, --blank ignore, --blank median ou --blank MENTION
  [3]

too-many-in-cycle

  $ awk 'BEGIN { n = 31; for (i = 0; i < n; i++) printf ",%s", i; print ""; for (i = 0; i < n; i++) { printf i; for (j = 0; j < n; j++) printf ",%s", i == j ? "" : (j - i + n) % n <= n / 2; print "" } }' > too-many-in-cycle.csv
  $ both tally --rule condorcet:kemeny --from pairwise too-many-in-cycle.csv
  voix: error: 31 options beat each other in cycles; kemeny can solve 22 at most [too-many-in-cycle]
  hint: choose another method, for example condorcet:schulze or condorcet:ranked-pairs
  voix: erreur : 31 options se battent en cercle ; kemeny peut en ordonner 22 au plus [too-many-in-cycle]
  conseil : choisissez une autre méthode, par exemple condorcet:schulze ou condorcet:ranked-pairs
  [2]

too-many-ties

  $ cp too-many-in-cycle.csv too-many-ties.csv
  $ both tally --rule condorcet:river --from pairwise too-many-ties.csv
  voix: error: so many pairs are equally strong that river cannot try every order of them [too-many-ties]
  hint: choose another method, for example condorcet:schulze or condorcet:ranked-pairs
  voix: erreur : tant de paires ont la même force que river ne peut pas en essayer tous les ordres [too-many-ties]
  conseil : choisissez une autre méthode, par exemple condorcet:schulze ou condorcet:ranked-pairs
  [2]

slug-needed

  $ both explain
  voix: error: which message should be explained? [slug-needed]
  hint: type the word in brackets at the end of the message: voix explain unknown-option
  voix: erreur : quel message faut-il expliquer ? [slug-needed]
  conseil : tapez le mot entre crochets à la fin du message : voix explain unknown-option
  [2]

unknown-slug

  $ both explain unknown-optoin
  voix: error: there is no message “unknown-optoin” [unknown-slug]
  hint: did you mean “unknown-option”?
  voix: erreur : il n’y a pas de message « unknown-optoin » [unknown-slug]
  conseil : vouliez-vous dire « unknown-option » ?
  [2]

shell-needed

  $ both completions
  voix: error: completions are made for bash, zsh and fish [shell-needed]
  hint: type for example: voix completions bash
  voix: erreur : les complétions existent pour bash, zsh et fish [shell-needed]
  conseil : tapez par exemple : voix completions bash
  [2]
  $ both completions csh
  voix: error: completions are made for bash, zsh and fish [shell-needed]
  hint: type for example: voix completions bash
  voix: erreur : les complétions existent pour bash, zsh et fish [shell-needed]
  conseil : tapez par exemple : voix completions bash
  [2]

wrote

  $ both tally --rule condorcet --part p.part --force ballots.voix
  voix: note: wrote p.part [wrote]
  voix: note : p.part est écrit [wrote]

would-write

  $ both tally --rule condorcet --part q.part --dry-run ballots.voix
  a dry run: nothing is written, whatever is said below
  voix: note: would write q.part; nothing was written [would-write]
  à blanc : rien n’est écrit, quoi qu’il soit dit plus bas
  voix: note : q.part serait écrit ; rien ne l’a été [would-write]
  $ ls q.part
  ls: cannot access 'q.part': No such file or directory
  [2]

unknown-answer

  $ both tally --rule majority --counts yes=41,non=60
  voix: error: “non” is not an answer that this rule counts; votes for it: 60 [unknown-answer]
  hint: the answers: yes, no, blank, invalid
  voix: erreur : « non » n’est pas une réponse que cette règle compte ; votes pour elle : 60 [unknown-answer]
  conseil : les réponses : yes, no, blank, invalid
  [3]

flag-without-flag, flags-exclude

  $ both tally --rule condorcet --force --json --format html ballots.voix
  voix: error: --force has no meaning without --part [flag-without-flag]
  hint: add --part, or leave --force out
  voix: error: --json and --format exclude each other [flags-exclude]
  hint: keep one of them
  voix: erreur : --force n’a pas de sens sans --part [flag-without-flag]
  conseil : ajoutez --part, ou retirez --force
  voix: erreur : --json et --format s’excluent [flags-exclude]
  conseil : gardez-en une seule
  [2]

unknown-rule, bad-rule-detail

  $ both tally --rule condorset ballots.voix
  voix: error: there is no rule “condorset” [unknown-rule]
  hint: did you mean “condorcet”?
  voix: erreur : il n’y a pas de règle « condorset » [unknown-rule]
  conseil : vouliez-vous dire « condorcet » ?
  [2]
  $ both tally --rule xyzzy ballots.voix
  voix: error: there is no rule “xyzzy” [unknown-rule]
  hint: the rules: majority, majority-judgment, condorcet, consent, approval, plurality
  voix: erreur : il n’y a pas de règle « xyzzy » [unknown-rule]
  conseil : les règles : majority, majority-judgment, condorcet, consent, approval, plurality
  [2]
  $ both tally --rule 'majority:>= 2/3:Caste' ballots.voix
  voix: error: “Caste” cannot stand after “majority:>= 2/3:” [bad-rule-detail]
  hint: did you mean “cast”?
  voix: erreur : « Caste » ne peut pas suivre « majority:>= 2/3: » [bad-rule-detail]
  conseil : vouliez-vous dire « cast » ?
  [2]
  $ both tally --rule consent:many ballots.voix
  voix: error: “many” cannot stand after “consent:” [bad-rule-detail]
  hint: write for example: consent:2
  voix: erreur : « many » ne peut pas suivre « consent: » [bad-rule-detail]
  conseil : écrivez par exemple : consent:2
  [2]

flag-without-use, also when the file says the rule

  $ printf 'voix-ballots 1\nrule: condorcet\nBus > Tram\n' > ruled.voix
  $ both tally --tie-ballot ties ruled.voix
  voix: error: --tie-ballot has no meaning for condorcet:schulze [flag-without-use]
  hint: it belongs to: condorcet:ranked-pairs
  voix: erreur : --tie-ballot n’a pas de sens pour condorcet:schulze [flag-without-use]
  conseil : elle va avec : condorcet:ranked-pairs
  [2]
  $ voix tally --rule condorcet:copeland --order wins ballots.voix
  voix: error: --order has no meaning for condorcet:copeland [flag-without-use]
  hint: it belongs to: condorcet:schulze, condorcet:ranked-pairs, condorcet:split-cycle
  [2]
  $ both tally --rule condorcet:schulze --ratio Bus=2 ballots.voix
  voix: error: --ratio has no meaning for condorcet:schulze [flag-without-use]
  hint: it belongs to: condorcet:debian
  voix: erreur : --ratio n’a pas de sens pour condorcet:schulze [flag-without-use]
  conseil : elle va avec : condorcet:debian
  [2]

part-over-input, and a partial count on standard output

  $ both tally --rule condorcet --part ./ruled.voix --force ruled.voix
  voix: error: ./ruled.voix would be overwritten by its own partial count [part-over-input]
  hint: choose another name for the partial count
  voix: erreur : ./ruled.voix serait remplacé par son propre compte partiel [part-over-input]
  conseil : choisissez un autre nom pour le compte partiel
  [2]
  $ voix tally --rule condorcet --part - ruled.voix | head -n 1
  {"schema":"voix.part/1",

present-exceeds-roll, more-ballots-than-roll, more-seats-than-options

  $ both tally --rule majority:n/2+1:present --roll 10 --present 12 --counts yes=1
  voix: error: more members are present (12) than are on the roll (10) [present-exceeds-roll]
  hint: correct one of the two numbers
  voix: erreur : il y a plus de membres présents (12) que d’inscrits (10) [present-exceeds-roll]
  conseil : corrigez l’un des deux nombres
  [2]
  $ both tally --rule majority --roll 10 --counts yes=41,no=19
  voix: error: there are more ballots (60) than members on the roll (10) [more-ballots-than-roll]
  hint: correct --roll, or look for ballots that were counted twice
  voix: erreur : il y a plus de bulletins (60) que de membres inscrits (10) [more-ballots-than-roll]
  conseil : corrigez --roll, ou cherchez des bulletins comptés deux fois
  [3]
  $ both tally --rule plurality --seats 3 --counts Bus=4,Tram=2 > /dev/null
  voix: warning: there are more seats (3) than options (2) [more-seats-than-options]
  hint: every option is elected, and seats stay empty; is --seats right?
  voix: attention : il y a plus de sièges (3) que d’options (2) [more-seats-than-options]
  conseil : toutes les options sont élues, et des sièges restent vides ; --seats est-il juste ?
