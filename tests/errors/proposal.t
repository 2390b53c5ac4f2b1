What proposals may have wrong: the file, its fields, its sections.

  $ PATH=$TESTDIR:$PATH
  $ . $TESTDIR/../support/drafts.sh
  $ assembly
  $ printf '[[member]]\nid = "coop"\nkey = "ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"\nkind = "legal"\nsince = 2020-01-01\n' >> roll.toml
  $ mkdir -p proposals/draft-x
  $ check() { cat > proposals/draft-x/proposal.md; both lint draft-x --now 2020-10-26T19:00:00+01:00; }
  $ sections='# Reason\n\nx\n\n# Operative text\n\nx\n\n# Open issues\n\nNone.\n\n# Rejected ideas\n\nNone.\n'
  $ fields() { printf '+++\ntitle = "T"\n%s\n+++\n%b' "$(cat)" "$sections" | check; }

proposal-without-fields, proposal-fields-unclosed

  $ printf '# Reason\n' | check
  voix: error: a proposal begins with a line +++ [proposal-without-fields]
  proposals/draft-x/proposal.md:1:1
    # Reason
    ^^^^^^^^
  hint: write the fields between two lines +++ at the top; voix-proposal(5) shows them
  voix: erreur : une proposition commence par une ligne +++ [proposal-without-fields]
  proposals/draft-x/proposal.md:1:1
    # Reason
    ^^^^^^^^
  conseil : écrivez les champs entre deux lignes +++ en tête ; voix-proposal(5) les montre
  [3]
  $ printf '+++\ntitle = "T"\n' | check
  voix: error: the fields do not end [proposal-fields-unclosed]
  proposals/draft-x/proposal.md:1:1
    +++
    ^^^
  hint: write a line +++ behind the last field
  voix: erreur : les champs ne se terminent pas [proposal-fields-unclosed]
  proposals/draft-x/proposal.md:1:1
    +++
    ^^^
  conseil : écrivez une ligne +++ après le dernier champ
  [3]

field-missing, field-bad-value, field-unknown

  $ fields <<END
  > kind = "poem"
  > clas = "ordinary"
  > xyzzy = 1
  > until = "2021-10-30"
  > END
  voix: error: “class” is missing [field-missing]
  proposals/draft-x/proposal.md:1:1
    +++
    ^
  hint: write for example: class = "ordinary"
  voix: error: “kind” cannot be this [field-bad-value]
  proposals/draft-x/proposal.md:3:8
    kind = "poem"
           ^^^^^^
  hint: write for example: text, choice, election, mandate, revocation, admission, exclusion, charter, spending
  voix: error: “until” cannot be this [field-bad-value]
  proposals/draft-x/proposal.md:6:9
    until = "2021-10-30"
            ^^^^^^^^^^^^
  hint: write for example: 2020-10-30
  voix: error: “clas” is no field of this file [field-unknown]
  proposals/draft-x/proposal.md:4:1
    clas = "ordinary"
    ^^^^
  hint: did you mean “class”?
  voix: error: “xyzzy” is no field of this file [field-unknown]
  proposals/draft-x/proposal.md:5:1
    xyzzy = 1
    ^^^^^
  hint: section 5 of the manual shows the fields
  voix: erreur : « class » manque [field-missing]
  proposals/draft-x/proposal.md:1:1
    +++
    ^
  conseil : écrivez par exemple : class = "ordinary"
  voix: erreur : « kind » ne peut pas valoir cela [field-bad-value]
  proposals/draft-x/proposal.md:3:8
    kind = "poem"
           ^^^^^^
  conseil : écrivez par exemple : text, choice, election, mandate, revocation, admission, exclusion, charter, spending
  voix: erreur : « until » ne peut pas valoir cela [field-bad-value]
  proposals/draft-x/proposal.md:6:9
    until = "2021-10-30"
            ^^^^^^^^^^^^
  conseil : écrivez par exemple : 2020-10-30
  voix: erreur : « clas » n’est pas un champ de ce fichier [field-unknown]
  proposals/draft-x/proposal.md:4:1
    clas = "ordinary"
    ^^^^
  conseil : vouliez-vous dire « class » ?
  voix: erreur : « xyzzy » n’est pas un champ de ce fichier [field-unknown]
  proposals/draft-x/proposal.md:5:1
    xyzzy = 1
    ^^^^^
  conseil : la section 5 du manuel montre les champs
  [3]

person-unknown, person-not-a-member, unknown-class

  $ fields <<END
  > author = "anna"
  > kind = "text"
  > class = "ordinal"
  > END
  voix: error: “anna” is not on the roll [person-unknown]
  proposals/draft-x/proposal.md:3:10
    author = "anna"
             ^^^^^^
  hint: did you mean “ana”?
  voix: error: the charter has no class “ordinal” [unknown-class]
  proposals/draft-x/proposal.md:5:9
    class = "ordinal"
            ^^^^^^^^^
  hint: did you mean “ordinary”?
  voix: erreur : « anna » ne figure pas dans la liste des membres [person-unknown]
  proposals/draft-x/proposal.md:3:10
    author = "anna"
             ^^^^^^
  conseil : vouliez-vous dire « ana » ?
  voix: erreur : la charte n’a pas de classe « ordinal » [unknown-class]
  proposals/draft-x/proposal.md:5:9
    class = "ordinal"
            ^^^^^^^^^
  conseil : vouliez-vous dire « ordinary » ?
  [3]
  $ sed -i '/id = "eve"/a until = 2020-10-01' roll.toml
  $ fields <<END
  > author = "eve"
  > kind = "text"
  > class = "anything at all"
  > END
  voix: error: “eve” is no member on 2020-10-26 [person-not-a-member]
  proposals/draft-x/proposal.md:3:10
    author = "eve"
             ^^^^^
  hint: roll.toml says from when until when each of them is a member
  voix: error: the charter has no class “anything at all” [unknown-class]
  proposals/draft-x/proposal.md:5:9
    class = "anything at all"
            ^^^^^^^^^^^^^^^^^
  hint: it has: ordinary, weighty, governance
  voix: erreur : « eve » n’est pas membre le 26 octobre 2020 [person-not-a-member]
  proposals/draft-x/proposal.md:3:10
    author = "eve"
             ^^^^^
  conseil : roll.toml dit depuis quand et jusqu’à quand chacun est membre
  voix: erreur : la charte n’a pas de classe « anything at all » [unknown-class]
  proposals/draft-x/proposal.md:5:9
    class = "anything at all"
            ^^^^^^^^^^^^^^^^^
  conseil : elle a : ordinary, weighty, governance
  [3]

class-too-easy

  $ fields <<END
  > kind = "text"
  > class = "ordinary"
  > protects = ["statutes/seat.md"]
  > END
  voix: error: “statutes/seat.md” is decided in the class “weighty” or a harder one; “ordinary” asks for less [class-too-easy]
  proposals/draft-x/proposal.md:4:9
    class = "ordinary"
            ^^^^^^^^^^
  hint: write: class = "weighty"
  voix: erreur : « statutes/seat.md » se décide dans la classe « weighty » ou une plus exigeante ; « ordinary » demande moins [class-too-easy]
  proposals/draft-x/proposal.md:4:9
    class = "ordinary"
            ^^^^^^^^^^
  conseil : écrivez : class = "weighty"
  [3]

rule-unreadable, rule-of-class-holds, rule-too-weak

  $ fields <<END
  > kind = "text"
  > class = "ordinary"
  > rule = "dice"
  > END
  voix: error: “dice” is no rule [rule-unreadable]
  proposals/draft-x/proposal.md:5:8
    rule = "dice"
           ^^^^^^
  hint: write for example: rule = "majority-judgment"; voix-methods(7) shows them all
  voix: erreur : « dice » n’est pas une règle [rule-unreadable]
  proposals/draft-x/proposal.md:5:8
    rule = "dice"
           ^^^^^^
  conseil : écrivez par exemple : rule = "majority-judgment" ; voix-methods(7) les montre toutes
  [3]
  $ fields <<END
  > kind = "text"
  > class = "governance"
  > rule = "majority"
  > END
  voix: warning: the rule of the class “governance” decides (majority:>= 2/3:cast), not “majority” [rule-of-class-holds]
  proposals/draft-x/proposal.md:5:8
    rule = "majority"
           ^^^^^^^^^^
  hint: leave the field rule out
  voix: attention : c’est la règle de la classe « governance » qui décide (majority:>= 2/3:cast), et non « majority » [rule-of-class-holds]
  proposals/draft-x/proposal.md:5:8
    rule = "majority"
           ^^^^^^^^^^
  conseil : supprimez le champ rule
  $ fields <<END
  > kind = "choice"
  > class = "governance"
  > rule = "approval"
  > options = ["a", "b"]
  > status_quo = "a"
  > END
  voix: error: “approval” would decide with less than the class “governance” asks for: majority:>= 2/3:cast [rule-too-weak]
  proposals/draft-x/proposal.md:5:8
    rule = "approval"
           ^^^^^^^^^^
  hint: leave the field rule out, or choose a class that decides so
  voix: erreur : « approval » déciderait avec moins que ne demande la classe « governance » : majority:>= 2/3:cast [rule-too-weak]
  proposals/draft-x/proposal.md:5:8
    rule = "approval"
           ^^^^^^^^^^
  conseil : ôtez le champ rule, ou choisissez une classe qui décide ainsi
  [3]

options-too-few, options-without-use

  $ fields <<END
  > kind = "choice"
  > class = "ordinary"
  > rule = "approval"
  > options = ["a"]
  > status_quo = "a"
  > END
  voix: error: a choice needs two options or more [options-too-few]
  proposals/draft-x/proposal.md:6:11
    options = ["a"]
              ^^^^^
  hint: add them: options = ["Association", "Cooperative"]
  voix: erreur : un choix demande au moins deux options [options-too-few]
  proposals/draft-x/proposal.md:6:11
    options = ["a"]
              ^^^^^
  conseil : ajoutez-les : options = ["Association", "Coopérative"]
  [3]
  $ fields <<END
  > kind = "text"
  > class = "ordinary"
  > options = ["a", "b"]
  > END
  voix: error: majority:> 1/2:cast counts yes and no, and no options [options-without-use]
  proposals/draft-x/proposal.md:5:11
    options = ["a", "b"]
              ^^^^^^^^^^
  hint: choose another rule, such as rule = "majority-judgment", or leave the options out
  voix: erreur : majority:> 1/2:cast compte des oui et des non, et pas d’options [options-without-use]
  proposals/draft-x/proposal.md:5:11
    options = ["a", "b"]
              ^^^^^^^^^^
  conseil : choisissez une autre règle, comme rule = "majority-judgment", ou supprimez les options
  [3]

rule-without-min-yes, seats-too-many

  $ cp charter.toml kept.toml
  $ printf '\n[class.release]\nmin_yes = 3\n[class.council]\nrule = "approval"\nseats = 5\n' >> charter.toml
  $ fields <<END
  > kind = "choice"
  > class = "release"
  > rule = "approval"
  > options = ["a", "b"]
  > status_quo = "b"
  > END
  voix: error: “approval” has no yes to count, and the class “release” asks for a number of them (min_yes) [rule-without-min-yes]
  proposals/draft-x/proposal.md:5:8
    rule = "approval"
           ^^^^^^^^^^
  hint: leave the field rule out, or choose a class without min_yes
  voix: erreur : « approval » n’a pas de oui à compter, et la classe « release » en demande un nombre (min_yes) [rule-without-min-yes]
  proposals/draft-x/proposal.md:5:8
    rule = "approval"
           ^^^^^^^^^^
  conseil : supprimez le champ rule, ou choisissez une classe sans min_yes
  [3]
  $ fields <<END
  > kind = "election"
  > class = "council"
  > options = ["m1", "m2"]
  > END
  voix: error: a proposal of the kind election needs “scope” [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "election"
           ^^^^^^^^^^
  hint: write for example: scope = "Speak for us on 11 November"
  voix: error: a proposal of the kind election needs “until” [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "election"
           ^^^^^^^^^^
  hint: write for example: until = 2021-10-29
  voix: error: the class “council” fills 5 seats, and there are 2 options [seats-too-many]
  proposals/draft-x/proposal.md:5:11
    options = ["m1", "m2"]
              ^^^^^^^^^^^^
  hint: add options, or choose a class that fills fewer
  voix: warning: on the ballot of an election, and no id of a member: m1, m2 [option-no-member]
  proposals/draft-x/proposal.md:5:11
    options = ["m1", "m2"]
              ^^^^^^^^^^^^
  hint: write the id of the roll: voix roll check
  voix: erreur : une proposition de nature election a besoin de « scope » [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "election"
           ^^^^^^^^^^
  conseil : écrivez par exemple : scope = "Speak for us on 11 November"
  voix: erreur : une proposition de nature election a besoin de « until » [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "election"
           ^^^^^^^^^^
  conseil : écrivez par exemple : until = 2021-10-29
  voix: erreur : la classe « council » pourvoit 5 sièges, et il y a 2 options [seats-too-many]
  proposals/draft-x/proposal.md:5:11
    options = ["m1", "m2"]
              ^^^^^^^^^^^^
  conseil : ajoutez des options, ou choisissez une classe qui en pourvoit moins
  voix: attention : sur le bulletin d’une élection, et identifiant d’aucun membre : m1, m2 [option-no-member]
  proposals/draft-x/proposal.md:5:11
    options = ["m1", "m2"]
              ^^^^^^^^^^^^
  conseil : écrivez l’identifiant de la liste : voix roll check
  [3]
  $ mv kept.toml charter.toml

options-of-one-text, one-text-needs-default

  $ cp charter.toml kept.toml
  $ printf '\n[class.ranked]\nrule = "condorcet"\n' >> charter.toml
  $ fields <<END
  > kind = "text"
  > class = "ranked"
  > options = ["a", "b"]
  > END
  voix: error: a proposal of the kind text is one text, and has no options [options-of-one-text]
  proposals/draft-x/proposal.md:5:11
    options = ["a", "b"]
              ^^^^^^^^^^
  hint: leave the options out, or let members choose among them: kind = "choice"
  voix: erreur : une proposition de nature text est un seul texte, et n’a pas d’options [options-of-one-text]
  proposals/draft-x/proposal.md:5:11
    options = ["a", "b"]
              ^^^^^^^^^^
  conseil : supprimez les options, ou faites choisir parmi elles : kind = "choice"
  [3]
  $ fields <<END
  > kind = "text"
  > class = "ranked"
  > END
  voix: error: the class “ranked” chooses among options by condorcet:schulze, and has none to put against a single text (kind: text) [one-text-needs-default]
  proposals/draft-x/proposal.md:4:9
    class = "ranked"
            ^^^^^^^^
  hint: take a class that says yes or no; a class that ranks, condorcet, may also have a default_option
  voix: erreur : la classe « ranked » choisit parmi des options par condorcet:schulze, et n’en a pas à opposer à un seul texte (nature : text) [one-text-needs-default]
  proposals/draft-x/proposal.md:4:9
    class = "ranked"
            ^^^^^^^^
  conseil : prenez une classe qui dit oui ou non ; une classe qui classe, condorcet, peut aussi avoir un default_option
  [3]
  $ echo 'default_option = "None of the above"' >> charter.toml
  $ fields <<END
  > kind = "text"
  > class = "ranked"
  > END
  $ mv kept.toml charter.toml

option-stands-twice, option-not-neutral, option-within-option, status-quo-missing, status-quo-unknown

  $ fields <<END
  > kind = "choice"
  > class = "ordinary"
  > rule = "approval"
  > options = ["Red", "red", "Blue (recommended)", "Red and green"]
  > END
  voix: warning: the option “Red” is part of another, “Red and green” [option-within-option]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: choose labels that nobody confuses
  voix: error: the option “red” stands here twice [option-stands-twice]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: keep one of the two
  voix: warning: the option “red” is part of another, “Red and green” [option-within-option]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: choose labels that nobody confuses
  voix: warning: the option “Blue (recommended)” recommends itself [option-not-neutral]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: keep the label neutral
  voix: warning: no option is named as the one that changes nothing [status-quo-missing]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: write for example: status_quo = "Keep it as it is"
  voix: attention : l’option « Red » fait partie d’une autre, « Red and green » [option-within-option]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : choisissez des libellés que personne ne confond
  voix: erreur : l’option « red » figure deux fois ici [option-stands-twice]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : gardez l’une des deux
  voix: attention : l’option « red » fait partie d’une autre, « Red and green » [option-within-option]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : choisissez des libellés que personne ne confond
  voix: attention : l’option « Blue (recommended) » se recommande elle-même [option-not-neutral]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : gardez un libellé neutre
  voix: attention : aucune option n’est nommée comme celle qui ne change rien [status-quo-missing]
  proposals/draft-x/proposal.md:6:11
    options = ["Red", "red", "Blue (recommended)", "Red and green"]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : écrivez par exemple : status_quo = "Ne rien changer"
  [3]
  $ fields <<END
  > kind = "choice"
  > class = "ordinary"
  > rule = "approval"
  > options = ["Red", "Blue"]
  > status_quo = "Rad"
  > END
  voix: error: “Rad” is not one of the options [status-quo-unknown]
  proposals/draft-x/proposal.md:7:14
    status_quo = "Rad"
                 ^^^^^
  hint: did you mean “Red”?
  voix: erreur : « Rad » n’est pas une des options [status-quo-unknown]
  proposals/draft-x/proposal.md:7:14
    status_quo = "Rad"
                 ^^^^^
  conseil : vouliez-vous dire « Red » ?
  [3]

decision-unknown, decision-is-itself

  $ fields <<END
  > id = "P-0009"
  > kind = "text"
  > class = "ordinary"
  > supersedes = ["P-0009"]
  > amends = ["P-0001"]
  > END
  voix: error: a proposal cannot supersede or amend itself [decision-is-itself]
  proposals/draft-x/proposal.md:6:14
    supersedes = ["P-0009"]
                 ^^^^^^^^^^
  hint: name the older decision
  voix: error: there is no proposal “P-0001” here [decision-unknown]
  proposals/draft-x/proposal.md:7:10
    amends = ["P-0001"]
             ^^^^^^^^^^
  hint: `voix register` lists the decisions
  voix: erreur : une proposition ne peut ni se remplacer ni s’amender elle-même [decision-is-itself]
  proposals/draft-x/proposal.md:6:14
    supersedes = ["P-0009"]
                 ^^^^^^^^^^
  conseil : nommez la décision plus ancienne
  voix: erreur : il n’y a pas de proposition « P-0001 » ici [decision-unknown]
  proposals/draft-x/proposal.md:7:10
    amends = ["P-0001"]
             ^^^^^^^^^^
  conseil : `voix register` énumère les décisions
  [3]

day-has-passed, report-after-end, created-in-the-future

  $ fields <<END
  > kind = "mandate"
  > class = "ordinary"
  > created = 2021-10-26T19:00:00Z
  > review = 2020-10-26
  > holders = ["ana"]
  > scope = "Speak"
  > until = 2021-01-01
  > report = 2021-01-02
  > END
  voix: warning: the proposal says it was written on 2021-10-26 21:00 +02:00 [created-in-the-future]
  proposals/draft-x/proposal.md:5:11
    created = 2021-10-26T19:00:00Z
              ^^^^^^^^^^^^^^^^^^^^
  hint: look at the clock of the machine, or correct the field created
  voix: error: 2020-10-26 is not to come: today is 2020-10-26 [day-has-passed]
  proposals/draft-x/proposal.md:6:10
    review = 2020-10-26
             ^^^^^^^^^^
  hint: choose a later day for “review”
  voix: warning: the report is due on 2021-01-02, after the end of the mandate on 2021-01-01 [report-after-end]
  proposals/draft-x/proposal.md:10:10
    report = 2021-01-02
             ^^^^^^^^^^
  hint: choose an earlier day for the report
  voix: attention : la proposition dit avoir été écrite le 26 octobre 2021 à 21:00 +02:00 [created-in-the-future]
  proposals/draft-x/proposal.md:5:11
    created = 2021-10-26T19:00:00Z
              ^^^^^^^^^^^^^^^^^^^^
  conseil : regardez l’horloge de la machine, ou corrigez le champ created
  voix: erreur : le 26 octobre 2020 n’est pas à venir : nous sommes le 26 octobre 2020 [day-has-passed]
  proposals/draft-x/proposal.md:6:10
    review = 2020-10-26
             ^^^^^^^^^^
  conseil : choisissez un jour plus tardif pour « review »
  voix: attention : le compte rendu est dû le 2 janvier 2021, après la fin du mandat le 1er janvier 2021 [report-after-end]
  proposals/draft-x/proposal.md:10:10
    report = 2021-01-02
             ^^^^^^^^^^
  conseil : choisissez un jour plus tôt pour le compte rendu
  [3]

kind-needs-field, field-of-other-kind

  $ fields <<END
  > kind = "mandate"
  > class = "ordinary"
  > amount = "1 EUR"
  > END
  voix: error: a proposal of the kind mandate needs “holders” [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "mandate"
           ^^^^^^^^^
  hint: write for example: holders = ["m12"]
  voix: error: a proposal of the kind mandate needs “scope” [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "mandate"
           ^^^^^^^^^
  hint: write for example: scope = "Speak for us on 11 November"
  voix: error: a proposal of the kind mandate needs “until” [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "mandate"
           ^^^^^^^^^
  hint: write for example: until = 2021-10-29
  voix: warning: “amount” says nothing in a proposal of the kind mandate [field-of-other-kind]
  proposals/draft-x/proposal.md:5:10
    amount = "1 EUR"
             ^^^^^^^
  hint: leave it out, or correct the kind
  voix: erreur : une proposition de nature mandate a besoin de « holders » [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "mandate"
           ^^^^^^^^^
  conseil : écrivez par exemple : holders = ["m12"]
  voix: erreur : une proposition de nature mandate a besoin de « scope » [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "mandate"
           ^^^^^^^^^
  conseil : écrivez par exemple : scope = "Speak for us on 11 November"
  voix: erreur : une proposition de nature mandate a besoin de « until » [kind-needs-field]
  proposals/draft-x/proposal.md:3:8
    kind = "mandate"
           ^^^^^^^^^
  conseil : écrivez par exemple : until = 2021-10-29
  voix: attention : « amount » ne dit rien dans une proposition de nature mandate [field-of-other-kind]
  proposals/draft-x/proposal.md:5:10
    amount = "1 EUR"
             ^^^^^^^
  conseil : supprimez-le, ou corrigez la nature
  [3]

holder-is-legal-person, mandate-beyond-term, mandate-unknown, mandate-of-other-decision, holders-before-nomination, member-already, member-before

  $ fields <<END
  > kind = "mandate"
  > class = "ordinary"
  > holders = ["coop"]
  > scope = "Speak"
  > until = 2022-01-01
  > END
  voix: error: “coop” is a legal person and cannot hold a mandate [holder-is-legal-person]
  proposals/draft-x/proposal.md:5:11
    holders = ["coop"]
              ^^^^^^^^
  hint: name a natural person
  voix: error: the mandate ends on 2022-01-01, later than the charter allows (P1Y) [mandate-beyond-term]
  proposals/draft-x/proposal.md:7:9
    until = 2022-01-01
            ^^^^^^^^^^
  hint: choose 2021-10-28 or an earlier day, in the text too
  voix: erreur : « coop » est une personne morale et ne peut pas détenir de mandat [holder-is-legal-person]
  proposals/draft-x/proposal.md:5:11
    holders = ["coop"]
              ^^^^^^^^
  conseil : nommez une personne physique
  voix: erreur : le mandat prend fin le 1er janvier 2022, plus tard que la charte ne le permet (P1Y) [mandate-beyond-term]
  proposals/draft-x/proposal.md:7:9
    until = 2022-01-01
            ^^^^^^^^^^
  conseil : choisissez le 2021-10-28 ou un jour plus tôt, dans le texte aussi
  [3]
  $ fields <<END
  > kind = "revocation"
  > class = "ordinary"
  > mandate = "M-0001"
  > END
  voix: error: there is no mandate “M-0001” [mandate-unknown]
  proposals/draft-x/proposal.md:5:11
    mandate = "M-0001"
              ^^^^^^^^
  hint: `voix mandate list` shows them
  voix: erreur : il n’y a pas de mandat « M-0001 » [mandate-unknown]
  proposals/draft-x/proposal.md:5:11
    mandate = "M-0001"
              ^^^^^^^^
  conseil : `voix mandate list` les montre
  [3]
  $ mkdir -p mandates
  $ printf 'holders = ["ada"]\nscope = "Speak"\ngranted-by = "P-0001"\nfrom = 2020-10-01\nuntil = 2021-01-01\n' > mandates/M-0001.toml
  $ fields <<END
  > kind = "revocation"
  > class = "ordinary"
  > mandate = "M-0001"
  > granted-by = "P-0002"
  > END
  voix: error: M-0001 was granted by P-0001, and the proposal names another decision, or none [mandate-of-other-decision]
  proposals/draft-x/proposal.md:5:11
    mandate = "M-0001"
              ^^^^^^^^
  hint: write  granted-by = "P-0001"  beside the mandate; if the file of the mandate was changed, put it back: git log -p -- mandates
  voix: error: there is no proposal “P-0002” here [decision-unknown]
  proposals/draft-x/proposal.md:6:14
    granted-by = "P-0002"
                 ^^^^^^^^
  hint: `voix register` lists the decisions
  voix: erreur : M-0001 a été accordé par P-0001, et la proposition nomme une autre décision, ou aucune [mandate-of-other-decision]
  proposals/draft-x/proposal.md:5:11
    mandate = "M-0001"
              ^^^^^^^^
  conseil : écrivez  granted-by = "P-0001"  à côté du mandat ; si le fichier du mandat a été changé, remettez-le : git log -p -- mandates
  voix: erreur : il n’y a pas de proposition « P-0002 » ici [decision-unknown]
  proposals/draft-x/proposal.md:6:14
    granted-by = "P-0002"
                 ^^^^^^^^
  conseil : `voix register` énumère les décisions
  [3]
  $ fields <<END
  > kind = "election"
  > class = "ordinary"
  > scope = "Speak"
  > until = 2021-06-30
  > holders = []
  > END
  voix: error: an election without candidates names nobody yet [holders-before-nomination]
  proposals/draft-x/proposal.md:7:11
    holders = []
              ^^
  hint: leave the field holders out; or give the candidates as options
  voix: erreur : une élection sans candidat ne nomme encore personne [holders-before-nomination]
  proposals/draft-x/proposal.md:7:11
    holders = []
              ^^
  conseil : retirez le champ holders ; ou donnez les candidats comme options
  [3]
  $ fields <<END
  > kind = "admission"
  > class = "ordinary"
  > member = "ben"
  > key = "ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
  > END
  voix: error: “ben” is a member already [member-already]
  proposals/draft-x/proposal.md:5:10
    member = "ben"
             ^^^^^
  hint: choose another id, or leave the proposal
  voix: erreur : « ben » est déjà membre [member-already]
  proposals/draft-x/proposal.md:5:10
    member = "ben"
             ^^^^^
  conseil : choisissez un autre identifiant, ou laissez la proposition
  [3]
  $ printf '[[member]]\nid = "zoe"\nkey = "ed25519 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"\nsince = 2020-01-01\nuntil = 2020-06-30\n' >> roll.toml
  $ fields <<END
  > kind = "admission"
  > class = "ordinary"
  > member = "zoe"
  > key = "ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
  > END
  voix: error: “zoe” was a member before, and what was signed then stays under this id [member-before]
  proposals/draft-x/proposal.md:5:10
    member = "zoe"
             ^^^^^
  hint: choose a new id, with a new key: voix key new
  voix: erreur : « zoe » a déjà été membre, et ce qui a été signé alors reste sous cet identifiant [member-before]
  proposals/draft-x/proposal.md:5:10
    member = "zoe"
             ^^^^^
  conseil : choisissez un nouvel identifiant, avec une nouvelle clé : voix key new
  [3]

section-missing, section-order, section-empty, section-comment, two-questions, title-of-several-lines

  $ check <<END
  > +++
  > title = "One?\nTwo?"
  > kind = "text"
  > class = "ordinary"
  > +++
  > # Operative text
  > x <!-- y -->
  > # Reason
  > <!-- Why? -->
  > # Operative text
  > z
  > # Open issues
  > END
  voix: error: the title has several lines [title-of-several-lines]
  proposals/draft-x/proposal.md:2:9
    title = "One?\nTwo?"
            ^^^^^^^^^^^^
  hint: write it in one line
  voix: error: this asks two questions [two-questions]
  proposals/draft-x/proposal.md:2:9
    title = "One?\nTwo?"
            ^^^^^^^^^^^^
  hint: make two proposals of it
  voix: warning: the section “Rejected ideas” is missing [section-missing]
  proposals/draft-x/proposal.md
  hint: add a line: # Rejected ideas
  voix: warning: a comment is left in the section “Operative text” [section-comment]
  proposals/draft-x/proposal.md:7:1
    x <!-- y -->
    ^^^^^^^^^^^^
  hint: delete the text between <!-- and -->, and these marks
  voix: warning: the section “Reason” stands too late or too early [section-order]
  proposals/draft-x/proposal.md:8:1
    # Reason
    ^^^^^^^^
  hint: the order is: reason, operative text, open issues, rejected ideas
  voix: error: nothing is written in the section “Reason” [section-empty]
  proposals/draft-x/proposal.md:8:1
    # Reason
    ^^^^^^^^
  hint: write it; for open issues and rejected ideas, “None.” says enough
  voix: error: this asks two questions [two-questions]
  proposals/draft-x/proposal.md:10:1
    # Operative text
    ^^^^^^^^^^^^^^^^
  hint: make two proposals of it
  voix: warning: nothing is written in the section “Open issues” [section-empty]
  proposals/draft-x/proposal.md:12:1
    # Open issues
    ^^^^^^^^^^^^^
  hint: write it; for open issues and rejected ideas, “None.” says enough
  voix: erreur : le titre a plusieurs lignes [title-of-several-lines]
  proposals/draft-x/proposal.md:2:9
    title = "One?\nTwo?"
            ^^^^^^^^^^^^
  conseil : écrivez-le en une ligne
  voix: erreur : ceci pose deux questions [two-questions]
  proposals/draft-x/proposal.md:2:9
    title = "One?\nTwo?"
            ^^^^^^^^^^^^
  conseil : faites-en deux propositions
  voix: attention : la section « Rejected ideas » manque [section-missing]
  proposals/draft-x/proposal.md
  conseil : ajoutez une ligne : # Rejected ideas
  voix: attention : un commentaire est resté dans la section « Operative text » [section-comment]
  proposals/draft-x/proposal.md:7:1
    x <!-- y -->
    ^^^^^^^^^^^^
  conseil : effacez le texte entre <!-- et -->, et ces marques
  voix: attention : la section « Reason » vient trop tard ou trop tôt [section-order]
  proposals/draft-x/proposal.md:8:1
    # Reason
    ^^^^^^^^
  conseil : l’ordre est : exposé des motifs, dispositif, questions ouvertes, idées écartées
  voix: erreur : rien n’est écrit dans la section « Reason » [section-empty]
  proposals/draft-x/proposal.md:8:1
    # Reason
    ^^^^^^^^
  conseil : écrivez-la ; pour les questions ouvertes et les idées écartées, « Aucune. » suffit
  voix: erreur : ceci pose deux questions [two-questions]
  proposals/draft-x/proposal.md:10:1
    # Operative text
    ^^^^^^^^^^^^^^^^
  conseil : faites-en deux propositions
  voix: attention : rien n’est écrit dans la section « Open issues » [section-empty]
  proposals/draft-x/proposal.md:12:1
    # Open issues
    ^^^^^^^^^^^^^
  conseil : écrivez-la ; pour les questions ouvertes et les idées écartées, « Aucune. » suffit
  [3]

draft-needs-flag

  $ setsid -w $TESTDIR/both draft --kind spending < /dev/null
  voix: error: --title is missing [draft-needs-flag]
  hint: give it, or call the command on a terminal to be asked
  voix: error: --amount is missing [draft-needs-flag]
  hint: give it, or call the command on a terminal to be asked
  voix: erreur : il manque --title [draft-needs-flag]
  conseil : donnez-le, ou lancez la commande sur un terminal pour qu’on vous le demande
  voix: erreur : il manque --amount [draft-needs-flag]
  conseil : donnez-le, ou lancez la commande sur un terminal pour qu’on vous le demande
  [2]
