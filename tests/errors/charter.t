What a charter may have wrong, what has to hold of it, and what it may leave open.

  $ PATH=$TESTDIR:$PATH
  $ export LC_ALL=C.UTF-8
  $ head() { printf '[charter]\nversion = %s\nname = "C"\nlanguage = "en"\ntimezone = "UTC"\n' "$1"; }
  $ whole() { # every question answered, on one line each
  >   head 1; cat <<'END'
  > [roll]
  > voters = "natural"
  > [ballot]
  > secrecy = "secret"
  > [mandate]
  > max_term = "P1Y"
  > revoke = "a"
  > [exclusion]
  > class = "a"
  > notice = "P7D"
  > END
  > }
  $ class='threshold = "> 1/2"
  > base = "cast"
  > quorum = "none"
  > tie = "reject"
  > min_duration = "PT24H"
  > contest = "P0D"'

charter-proxies, charter-legal-votes, charter-revote, charter-key-unused, charter-class-name

  $ { echo 'proxies = 1'; head 1; cat <<'END'; } > wrong.toml
  > [roll]
  > voters = "all"
  > [ballot]
  > revote = "none"
  > [class.a]
  > rule = "consent"
  > threshold = "> 1/2"
  > [class."b c"]
  > END
  $ both charter check wrong.toml
  voix: error: proxies cannot be allowed [charter-proxies]
  wrong.toml:1:11
    proxies = 1
              ^
  hint: write: proxies = 0
  voix: error: “roll.voters” gives votes to legal persons [charter-legal-votes]
  wrong.toml:8:10
    voters = "all"
             ^^^^^
  hint: write: voters = "natural", legal_votes = 0
  voix: error: a second ballot of the same voter cannot be refused [charter-revote]
  wrong.toml:10:10
    revote = "none"
             ^^^^^^
  hint: write: revote = "last"
  voix: error: “threshold” has no use beside the rule “consent” [charter-key-unused]
  wrong.toml:13:13
    threshold = "> 1/2"
                ^^^^^^^
  hint: leave one of the two out
  voix: error: “b c” cannot be the name of a class [charter-class-name]
  wrong.toml:14:1
    [class."b c"]
    ^^^^^^^^^^^^^
  hint: use letters, digits, dots, hyphens and underscores
  voix: erreur : les procurations ne peuvent pas être admises [charter-proxies]
  wrong.toml:1:11
    proxies = 1
              ^
  conseil : écrivez : proxies = 0
  voix: erreur : « roll.voters » donne des voix aux personnes morales [charter-legal-votes]
  wrong.toml:8:10
    voters = "all"
             ^^^^^
  conseil : écrivez : voters = "natural", legal_votes = 0
  voix: erreur : un second bulletin de la même personne ne peut pas être refusé [charter-revote]
  wrong.toml:10:10
    revote = "none"
             ^^^^^^
  conseil : écrivez : revote = "last"
  voix: erreur : « threshold » n’a pas d’usage à côté de la règle « consent » [charter-key-unused]
  wrong.toml:13:13
    threshold = "> 1/2"
                ^^^^^^^
  conseil : retirez l’un des deux
  voix: erreur : « b c » ne peut pas être le nom d’une classe [charter-class-name]
  wrong.toml:14:1
    [class."b c"]
    ^^^^^^^^^^^^^
  conseil : utilisez des lettres, des chiffres, des points, des traits d’union et des tirets bas
  [3]

charter-no-such-class

  $ { head 1; printf '[class.ordinary]\n[mandate]\nrevoke = "ordinari"\n[exclusion]\nclass = "jury"\n'; } > wrong.toml
  $ both charter check wrong.toml
  voix: error: “mandate.revoke” names the class “ordinari”, which there is not [charter-no-such-class]
  wrong.toml:8:10
    revoke = "ordinari"
             ^^^^^^^^^^
  hint: did you mean “ordinary”?
  voix: error: “exclusion.class” names the class “jury”, which there is not [charter-no-such-class]
  wrong.toml:10:9
    class = "jury"
            ^^^^^^
  hint: write the name of one of the [class.NAME] tables
  voix: erreur : « mandate.revoke » nomme la classe « ordinari », qui n’existe pas [charter-no-such-class]
  wrong.toml:8:10
    revoke = "ordinari"
             ^^^^^^^^^^
  conseil : vouliez-vous dire « ordinary » ?
  voix: erreur : « exclusion.class » nomme la classe « jury », qui n’existe pas [charter-no-such-class]
  wrong.toml:10:9
    class = "jury"
            ^^^^^^
  conseil : écrivez le nom d’une des tables [class.NOM]
  [3]

charter-fallback-without-class

  $ { head 1; printf '[class.ordinary]\n[consent]\nfallback = "assembly"\n'; } > wrong.toml
  $ both charter check wrong.toml
  voix: error: no class is decided by the assembly, so it has no rule [charter-fallback-without-class]
  wrong.toml:8:12
    fallback = "assembly"
               ^^^^^^^^^^
  hint: add a class with body = "assembly", or write: fallback = "reject"
  voix: erreur : aucune classe n’est décidée par l’assemblée, qui n’a donc pas de règle [charter-fallback-without-class]
  wrong.toml:8:12
    fallback = "assembly"
               ^^^^^^^^^^
  conseil : ajoutez une classe avec body = "assembly", ou écrivez : fallback = "reject"
  [3]

charter-class-unfit, table-missing

  $ { head 1; printf '[class.choice]\nrule = "majority-judgment"\n[exclusion]\nclass = "choice"\n'; } > wrong.toml
  $ both charter check wrong.toml 2>&1 | grep -A4 'class-unfit'
  voix: error: “choice” chooses between options, and charter.governance is decided as one text each time [charter-class-unfit]
  wrong.toml:1:1
    [charter]
    ^^^^^^^^^
  hint: name a class of yes and no or of consent; a class that ranks, condorcet, may also have a default_option
  voix: error: “choice” chooses between options, and mandate.revoke is decided as one text each time [charter-class-unfit]
  wrong.toml
  hint: name a class of yes and no or of consent; a class that ranks, condorcet, may also have a default_option
  voix: error: “choice” chooses between options, and exclusion.class is decided as one text each time [charter-class-unfit]
  wrong.toml:9:9
    class = "choice"
            ^^^^^^^^
  hint: name a class of yes and no or of consent; a class that ranks, condorcet, may also have a default_option
  --
  voix: erreur : « choice » choisit entre des options, et charter.governance se décide chaque fois comme un seul texte [charter-class-unfit]
  wrong.toml:1:1
    [charter]
    ^^^^^^^^^
  conseil : nommez une classe de oui et de non, ou de consentement ; une classe qui classe, condorcet, peut aussi avoir un default_option
  voix: erreur : « choice » choisit entre des options, et mandate.revoke se décide chaque fois comme un seul texte [charter-class-unfit]
  wrong.toml
  conseil : nommez une classe de oui et de non, ou de consentement ; une classe qui classe, condorcet, peut aussi avoir un default_option
  voix: erreur : « choice » choisit entre des options, et exclusion.class se décide chaque fois comme un seul texte [charter-class-unfit]
  wrong.toml:9:9
    class = "choice"
            ^^^^^^^^
  conseil : nommez une classe de oui et de non, ou de consentement ; une classe qui classe, condorcet, peut aussi avoir un default_option
  $ echo 'proxies = 0' > wrong.toml
  $ both charter check wrong.toml
  voix: error: the table “charter” is missing [table-missing]
  wrong.toml:1:1
    proxies = 0
    ^^^^^^^^^^^
  hint: write for example a line: [charter]
  voix: error: the table “class” is missing [table-missing]
  wrong.toml:1:1
    proxies = 0
    ^^^^^^^^^^^
  hint: write for example a line: [class.ordinary]
  voix: erreur : la table « charter » manque [table-missing]
  wrong.toml:1:1
    proxies = 0
    ^^^^^^^^^^^
  conseil : écrivez par exemple une ligne : [charter]
  voix: erreur : la table « class » manque [table-missing]
  wrong.toml:1:1
    proxies = 0
    ^^^^^^^^^^^
  conseil : écrivez par exemple une ligne : [class.ordinary]
  [3]

charter-fallback-unfit

  $ { head 1; printf '[class.ordinary]\n[class.choice]\nrule = "majority-judgment"\n[consent]\nfallback = "vote:choice"\n'; } > wrong.toml
  $ both charter check wrong.toml 2>&1 | grep -A4 'fallback-unfit'
  voix: error: “vote:choice” cannot decide what consent rounds did not [charter-fallback-unfit]
  wrong.toml:10:12
    fallback = "vote:choice"
               ^^^^^^^^^^^^^
  hint: name a class of yes and no, vote:CLASS, or one that chooses with a default_option
  --
  voix: erreur : « vote:choice » ne peut pas décider ce que les tours de consentement n’ont pas décidé [charter-fallback-unfit]
  wrong.toml:10:12
    fallback = "vote:choice"
               ^^^^^^^^^^^^^
  conseil : nommez une classe de oui et de non, vote:CLASSE, ou une qui choisit avec un default_option

charter-no-such-zone, charter-governance-easier, charter-threshold-low, charter-trustees

  $ { echo 'proxies = 0'; whole; echo '[class.b]'; echo "$class"; echo '[class.a]'; echo "$class"; } > good.toml
  $ both charter check good.toml
  $ sed 's/UTC/Mars/; s/^secrecy.*/&\nthreshold = 4/; 0,/> 1\/2/s//> 2\/3/; s/^threshold = "> 1\/2"/threshold = "> 1\/4"/' good.toml > wrong.toml
  $ both charter check wrong.toml
  voix: error: “Mars” is no time zone [charter-no-such-zone]
  wrong.toml:6:12
    timezone = "Mars"
               ^^^^^^
  hint: write for example: Europe/Paris
  voix: error: “a” changes the charter, and is easier to pass than “b” [charter-governance-easier]
  wrong.toml:25:1
    [class.a]
    ^^^^^^^^^
  hint: ask of “a” at least the body, share, number of yes, quorums and time of “b”
  voix: error: “a” can be adopted by a minority: > 1/4 [charter-threshold-low]
  wrong.toml:26:13
    threshold = "> 1/4"
                ^^^^^^^
  hint: ask for one half at least: "> 1/2"
  voix: error: 4 of 3 trustees cannot keep a ballot secret and open a poll [charter-trustees]
  wrong.toml:11:13
    threshold = 4
                ^
  hint: write for example: trustees = 3, threshold = 2
  voix: erreur : « Mars » n’est pas un fuseau horaire [charter-no-such-zone]
  wrong.toml:6:12
    timezone = "Mars"
               ^^^^^^
  conseil : écrivez par exemple : Europe/Paris
  voix: erreur : « a » change la charte, et s’obtient plus facilement que « b » [charter-governance-easier]
  wrong.toml:25:1
    [class.a]
    ^^^^^^^^^
  conseil : demandez pour « a » au moins l’instance, la part, le nombre de oui, les quorums et la durée de « b »
  voix: erreur : « a » peut être adoptée par une minorité : > 1/4 [charter-threshold-low]
  wrong.toml:26:13
    threshold = "> 1/4"
                ^^^^^^^
  conseil : demandez au moins la moitié : "> 1/2"
  voix: erreur : 4 sur 3 scrutateur·ices ne peuvent à la fois garder le secret et ouvrir un scrutin [charter-trustees]
  wrong.toml:11:13
    threshold = 4
                ^
  conseil : écrivez par exemple : trustees = 3, threshold = 2
  [1]

charter-one-trustee

  $ sed 's/^secrecy.*/&\ntrustees = 1\nthreshold = 1/' good.toml > wrong.toml
  $ both charter check wrong.toml
  voix: warning: one trustee alone can open every secret ballot [charter-one-trustee]
  wrong.toml:12:13
    threshold = 1
                ^
  hint: choose three trustees, two of whom open together
  voix: attention : une seule personne peut ouvrir chaque bulletin secret [charter-one-trustee]
  wrong.toml:12:13
    threshold = 1
                ^
  conseil : choisissez trois scrutateur·ices, dont deux ouvrent ensemble

hole-fallback

  $ { head 1; printf '[class.a]\nrule = "consent"\n'; echo "$class" | sed '/threshold/d;/base/d;/quorum/d'; cat <<'END'; } > open.toml
  > [class.b]
  > body = "assembly"
  > [class.c]
  > body = "assembly"
  > [consent]
  > fallback = "assembly"
  > END
  $ both charter check open.toml 2>&1 | grep -A 4 hole-fallback
  voix: warning: after the last round, by which rule does the assembly decide (b, c)? [hole-fallback]
  open.toml:16:12
    fallback = "assembly"
               ^^^^^^^^^^
  hint: wording: “After the last round an assembly decides as in the class b.” In charter.toml, below [consent]: fallback = "vote:b"
  --
  voix: attention : après le dernier tour, selon quelle règle l’assemblée décide-t-elle (b, c) ? [hole-fallback]
  open.toml:16:12
    fallback = "assembly"
               ^^^^^^^^^^
  conseil : formulation : « Après le dernier tour, une assemblée décide comme dans la classe b. » Dans charter.toml, sous [consent] : fallback = "vote:b"

hole-class, hole-majority, hole-threshold, hole-blank, hole-base, hole-quorum, hole-tie, hole-duration, hole-proxies,
hole-secrecy, hole-legal-persons, hole-precedence, hole-silence, hole-mandate-term, hole-mandate-revoke,
hole-exclusion, hole-reply, hole-notice, hole-entry

  $ { head 1; cat <<'END'; } > open.toml
  > [class.ordinary]
  > [class.weighty]
  > [class.circle]
  > rule = "consent"
  > [class.governance]
  > body = "assembly"
  > threshold = "2/3"
  > protects = ["charter.toml"]
  > END
  $ both charter check open.toml
  voix: error: may a member vote for another? [hole-proxies]
  open.toml
  hint: wording: “Nobody votes for another.” In charter.toml, above the first table: proxies = 0
  voix: warning: who decides whether a proposal is “ordinary” or “circle”? [hole-class]
  open.toml:8:1
    [class.circle]
    ^^^^^^^^^^^^^^
  hint: wording: “What changes the files listed here is circle; any member may raise a proposal, nobody may lower it.” In charter.toml, below [class.circle]: protects = ["statutes/**"]
  voix: warning: is a simple majority more than half, or half plus one (ordinary, weighty)? [hole-majority]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  hint: wording: “A proposal is adopted if more than half of the voters say yes.” In charter.toml, below [class.ordinary]: threshold = "> 1/2"
  voix: warning: “governance”: is exactly 2/3 enough? [hole-threshold]
  open.toml:12:13
    threshold = "2/3"
                ^^^^^
  hint: wording: “… if at least 2/3 say yes.” In charter.toml, below [class.governance]: threshold = ">= 2/3"
  voix: warning: do blank votes count in the majority (ordinary, weighty)? [hole-blank]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  hint: wording: “Blank votes count among the voters, so they weigh like a no.” In charter.toml, below [class.ordinary]: base = "cast"
  voix: warning: “governance”: 2/3 of what? [hole-base]
  open.toml:10:1
    [class.governance]
    ^^^^^^^^^^^^^^^^^^
  hint: wording: “… 2/3 of those who voted, blank votes included.” In charter.toml, below [class.governance]: base = "cast"
  voix: warning: how many have to take part (ordinary, weighty, governance)? [hole-quorum]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  hint: wording: “There is no quorum.” In charter.toml, below [class.ordinary]: quorum = "none"
  voix: warning: what happens in a tie (ordinary, weighty, governance)? [hole-tie]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  hint: wording: “In a tie nothing changes.” In charter.toml, below [class.ordinary]: tie = "reject"
  voix: warning: how long does a vote stay open (ordinary, weighty, circle)? [hole-duration]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  hint: wording: “Online votes stay open for 24 hours at least.” In charter.toml, below [class.ordinary]: min_duration = "PT24H"
  voix: warning: are votes secret or open? [hole-secrecy]
  open.toml
  hint: wording: “Votes are secret.” In charter.toml, below [ballot]: secrecy = "secret"
  voix: warning: do legal persons vote? [hole-legal-persons]
  open.toml
  hint: wording: “Legal persons may join in support; they have no vote.” In charter.toml, below [roll]: voters = "natural" and legal_votes = 0
  voix: warning: which body prevails? [hole-precedence]
  open.toml
  hint: wording: “What the assembly decides prevails.” In charter.toml, above the first table: precedence = ["assembly", "online"]
  voix: warning: does whoever says nothing consent? [hole-silence]
  open.toml
  hint: wording: “Silence is not consent.” In charter.toml, below [consent]: silence = "absent"
  voix: warning: how long does a mandate last, and for what? [hole-mandate-term]
  open.toml
  hint: wording: “A mandate names its task and ends after one year at most.” In charter.toml, below [mandate]: max_term = "P1Y"
  voix: warning: who revokes a mandate, and how? [hole-mandate-revoke]
  open.toml
  hint: wording: “A mandate is revoked by an ordinary decision.” In charter.toml, below [mandate]: revoke = "ordinary"
  voix: warning: by which rule is a member excluded? [hole-exclusion]
  open.toml
  hint: wording: “An exclusion is a weighty decision.” In charter.toml, below [exclusion]: class = "weighty"
  voix: warning: how long may a member reply before an exclusion? [hole-reply]
  open.toml
  hint: wording: “The member is told why and has seven days to reply.” In charter.toml, below [exclusion]: notice = "P7D"
  voix: warning: how long ahead is an assembly called? [hole-notice]
  open.toml
  hint: wording: “An assembly is called fifteen days ahead, with its agenda.” In charter.toml, below [assembly]: notice = "P15D"
  voix: warning: when does a decision enter into force (ordinary, weighty, circle, governance)? [hole-entry]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  hint: wording: “A decision enters into force when it is proclaimed.” In charter.toml, below [class.ordinary]: contest = "P0D"
  voix: erreur : un membre peut-il voter pour un·e autre ? [hole-proxies]
  open.toml
  conseil : formulation : « Personne ne vote pour un·e autre. » Dans charter.toml, avant la première table : proxies = 0
  voix: attention : qui décide si une proposition est « ordinary » ou « circle » ? [hole-class]
  open.toml:8:1
    [class.circle]
    ^^^^^^^^^^^^^^
  conseil : formulation : « Ce qui change les fichiers énumérés ici est circle ; tout membre peut relever la classe d’une proposition, personne ne peut l’abaisser. » Dans charter.toml, sous [class.circle] : protects = ["statutes/**"]
  voix: attention : une majorité simple est-elle plus de la moitié, ou la moitié plus un (ordinary, weighty) ? [hole-majority]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  conseil : formulation : « Une proposition est adoptée si plus de la moitié des votants disent oui. » Dans charter.toml, sous [class.ordinary] : threshold = "> 1/2"
  voix: attention : « governance » : suffit-il d’atteindre tout juste 2/3 ? [hole-threshold]
  open.toml:12:13
    threshold = "2/3"
                ^^^^^
  conseil : formulation : « … si au moins 2/3 disent oui. » Dans charter.toml, sous [class.governance] : threshold = ">= 2/3"
  voix: attention : les votes blancs comptent-ils dans la majorité (ordinary, weighty) ? [hole-blank]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  conseil : formulation : « Les votes blancs comptent parmi les votants ; ils pèsent donc comme un non. » Dans charter.toml, sous [class.ordinary] : base = "cast"
  voix: attention : « governance » : 2/3 de quoi ? [hole-base]
  open.toml:10:1
    [class.governance]
    ^^^^^^^^^^^^^^^^^^
  conseil : formulation : « … 2/3 des votants, votes blancs compris. » Dans charter.toml, sous [class.governance] : base = "cast"
  voix: attention : combien doivent participer (ordinary, weighty, governance) ? [hole-quorum]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  conseil : formulation : « Il n’y a pas de quorum. » Dans charter.toml, sous [class.ordinary] : quorum = "none"
  voix: attention : que se passe-t-il à égalité (ordinary, weighty, governance) ? [hole-tie]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  conseil : formulation : « À égalité, rien ne change. » Dans charter.toml, sous [class.ordinary] : tie = "reject"
  voix: attention : combien de temps un vote reste-t-il ouvert (ordinary, weighty, circle) ? [hole-duration]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  conseil : formulation : « Les votes en ligne restent ouverts 24 heures au moins. » Dans charter.toml, sous [class.ordinary] : min_duration = "PT24H"
  voix: attention : les votes sont-ils secrets ou publics ? [hole-secrecy]
  open.toml
  conseil : formulation : « Les votes sont secrets. » Dans charter.toml, sous [ballot] : secrecy = "secret"
  voix: attention : les personnes morales votent-elles ? [hole-legal-persons]
  open.toml
  conseil : formulation : « Les personnes morales peuvent soutenir ; elles n’ont pas de voix. » Dans charter.toml, sous [roll] : voters = "natural" et legal_votes = 0
  voix: attention : quelle instance prévaut ? [hole-precedence]
  open.toml
  conseil : formulation : « Ce que décide l’assemblée prévaut. » Dans charter.toml, avant la première table : precedence = ["assembly", "online"]
  voix: attention : qui ne dit rien consent-il ? [hole-silence]
  open.toml
  conseil : formulation : « Le silence n’est pas un consentement. » Dans charter.toml, sous [consent] : silence = "absent"
  voix: attention : combien de temps dure un mandat, et pour quoi ? [hole-mandate-term]
  open.toml
  conseil : formulation : « Un mandat nomme sa tâche et s’achève après un an au plus. » Dans charter.toml, sous [mandate] : max_term = "P1Y"
  voix: attention : qui révoque un mandat, et comment ? [hole-mandate-revoke]
  open.toml
  conseil : formulation : « Un mandat est révoqué par une décision ordinaire. » Dans charter.toml, sous [mandate] : revoke = "ordinary"
  voix: attention : par quelle règle un membre est-il exclu ? [hole-exclusion]
  open.toml
  conseil : formulation : « Une exclusion est une décision importante. » Dans charter.toml, sous [exclusion] : class = "weighty"
  voix: attention : combien de temps un membre a-t-il pour répondre avant une exclusion ? [hole-reply]
  open.toml
  conseil : formulation : « Le membre est informé des raisons et a sept jours pour répondre. » Dans charter.toml, sous [exclusion] : notice = "P7D"
  voix: attention : combien de temps à l’avance une assemblée est-elle convoquée ? [hole-notice]
  open.toml
  conseil : formulation : « Une assemblée est convoquée quinze jours à l’avance, avec son ordre du jour. » Dans charter.toml, sous [assembly] : notice = "P15D"
  voix: attention : quand une décision entre-t-elle en vigueur (ordinary, weighty, circle, governance) ? [hole-entry]
  open.toml:6:1
    [class.ordinary]
    ^^^^^^^^^^^^^^^^
  conseil : formulation : « Une décision entre en vigueur à sa proclamation. » Dans charter.toml, sous [class.ordinary] : contest = "P0D"
  [1]

init-name-needed

  $ both init
  voix: error: what is the assembly called? [init-name-needed]
  hint: say it: --name "Les Lilas"
  voix: erreur : comment s’appelle l’assemblée ? [init-name-needed]
  conseil : dites-le : --name "Les Lilas"
  [2]

charter-few-for-secrecy, charter-unreachable, tree-private-key, tree-clear-choice, tree-mail-address

  $ voix key new m1.key --no-passphrase | grep -c wrote
  1
  $ voix key new m2.key --no-passphrase | grep -c wrote
  1
  $ voix roll add m1 $(voix key show m1.key) && voix roll add m2 $(voix key show m2.key)
  added m1 to roll.toml
  added m2 to roll.toml
  $ mv good.toml charter.toml
  $ rm wrong.toml open.toml
  $ printf '*.key\n' > .gitignore
  $ both charter check
  voix: note: a secret vote opens from 3 ballots on, and 2 members vote [charter-few-for-secrecy]
  charter.toml:9:1
    [ballot]
    ^^^^^^^^
  hint: vote in the open until the group has grown, or lower ballot.min_ballots
  voix: note : un vote secret s’ouvre à partir de 3 bulletins, et 2 membres votent [charter-few-for-secrecy]
  charter.toml:9:1
    [ballot]
    ^^^^^^^^
  conseil : votez publiquement tant que le groupe n’a pas grandi, ou abaissez ballot.min_ballots
  $ sed -i '0,/^quorum = "none"/s//quorum = 3/; s/^secrecy.*/&\nmin_ballots = 2/' charter.toml
  $ cp m1.key key.txt; printf '[question-1]\n"A" = "Good"\n' > choice.toml; echo '# m1 is ada@example.org' >> roll.toml
  $ both charter check
  voix: error: “a” changes the charter, and is easier to pass than “b” [charter-governance-easier]
  charter.toml:25:1
    [class.a]
    ^^^^^^^^^
  hint: ask of “a” at least the body, share, number of yes, quorums and time of “b”
  voix: error: “class.b.quorum” asks for 3, and 2 members vote [charter-unreachable]
  charter.toml:21:10
    quorum = 3
             ^
  hint: ask for a share of the roll instead, such as "1/4"
  voix: error: the choice of a voter lies in the folder, readable [tree-clear-choice]
  choice.toml
  hint: take it out of the folder and of its history
  voix: error: a private key lies in the folder [tree-private-key]
  key.txt
  hint: take it out of the folder and of its history, make a new key, and have the old one revoked
  voix: error: an e-mail address stands in a public file [tree-mail-address]
  roll.toml:10:9
    # m1 is ada@example.org
            ^^^^^^^^^^^^^^^
  hint: use the member's id instead
  voix: erreur : « a » change la charte, et s’obtient plus facilement que « b » [charter-governance-easier]
  charter.toml:25:1
    [class.a]
    ^^^^^^^^^
  conseil : demandez pour « a » au moins l’instance, la part, le nombre de oui, les quorums et la durée de « b »
  voix: erreur : « class.b.quorum » demande 3, et 2 membres votent [charter-unreachable]
  charter.toml:21:10
    quorum = 3
             ^
  conseil : demandez plutôt une part des inscrits, comme "1/4"
  voix: erreur : le choix d’un·e votant·e se trouve dans le dossier, lisible [tree-clear-choice]
  choice.toml
  conseil : retirez-le du dossier et de son historique
  voix: erreur : une clé privée se trouve dans le dossier [tree-private-key]
  key.txt
  conseil : retirez-la du dossier et de son historique, faites une nouvelle clé, et faites révoquer l’ancienne
  voix: erreur : une adresse électronique figure dans un fichier public [tree-mail-address]
  roll.toml:10:9
    # m1 is ada@example.org
            ^^^^^^^^^^^^^^^
  conseil : mettez plutôt l’identifiant du membre
  [1]

Where votes are open a choice is no secret; addresses in a list are, as in the roll.

  $ sed '/^secrecy/s/secret/open/' charter.toml > ../open.toml; cp charter.toml ../kept.toml; cp ../open.toml charter.toml
  $ sed -i '$d' roll.toml; echo 'm1;ada@example.org' > people.csv
  $ voix charter check 2>&1 | grep 'tree-\|people'
  voix: error: a private key lies in the folder [tree-private-key]
  voix: error: an e-mail address stands in a public file [tree-mail-address]
  people.csv:1:4
  $ rm people.csv; cp ../kept.toml charter.toml
  $ rm key.txt choice.toml; sed -i 's/^quorum = 3/quorum = "none"/' charter.toml

charter-revoking-harder, charter-body-never-met

  $ sed -i 's/^proxies/precedence = ["council", "online"]\n&/; $abody = "council"' charter.toml
  $ voix charter show | grep -A1 council
  A (council)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Decided in a meeting of council, no quorum. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most.
  
  --
    What a higher body decides, a lower one cannot undo. In this order: council, then online vote. What a class decided, an easier one of the same body cannot undo.
  
  $ both charter check
  voix: error: “a” revokes mandates, and is harder to pass than what may grant one: b [charter-revoking-harder]
  charter.toml:15:10
    revoke = "a"
             ^^^
  hint: write for example: revoke = "b"
  voix: warning: “a” is decided in meetings of “council”, and none was called so far [charter-body-never-met]
  charter.toml:33:8
    body = "council"
           ^^^^^^^^^
  hint: for votes without a meeting, write: body = "online"; else call one: voix assembly notice --body council
  voix: erreur : « a » révoque les mandats, et s’obtient plus difficilement que ce qui peut en accorder un : b [charter-revoking-harder]
  charter.toml:15:10
    revoke = "a"
             ^^^
  conseil : écrivez par exemple : revoke = "b"
  voix: attention : « a » se décide en réunion de « council », et aucune n’a encore été convoquée [charter-body-never-met]
  charter.toml:33:8
    body = "council"
           ^^^^^^^^^
  conseil : pour voter sans réunion, écrivez : body = "online" ; sinon, convoquez-en une : voix assembly notice --body council
  [1]
  $ sed -i '/council/d' charter.toml

charter-nothing-sealed

  $ both charter diff
  voix: error: there is no earlier charter to compare with [charter-nothing-sealed]
  hint: name one: voix charter diff OLD.toml
  voix: erreur : il n’y a pas de charte antérieure à comparer [charter-nothing-sealed]
  conseil : nommez-en une : voix charter diff ANCIENNE.toml
  [2]

charter-version-same, charter-decision-missing, charter-lowered

  $ mkdir sealed; sed 's/^contest = "P0D"/contest = "P1D"/; s/^min_duration.*/min_duration = "P7D"/' charter.toml > old.toml
  $ cp old.toml sealed/$(sha256sum old.toml | cut -d' ' -f1).toml
  $ both charter check
  voix: error: the charter changed, and its version is still 1 [charter-version-same]
  charter.toml:3:11
    version = 1
              ^
  hint: raise charter.version and cite the decision in charter.decision
  voix: error: version 1 of the charter cites no decision [charter-decision-missing]
  charter.toml:3:11
    version = 1
              ^
  hint: write below [charter] which decision adopted it, decision = "P-…": voix register lists them
  voix: note: easier than before: b, a [charter-lowered]
  charter.toml:18:1
    [class.b]
    ^^^^^^^^^
  hint: such a change takes the harder of the old rule and the new one
  voix: erreur : la charte a changé, et sa version est toujours 1 [charter-version-same]
  charter.toml:3:11
    version = 1
              ^
  conseil : augmentez charter.version et citez la décision dans charter.decision
  voix: erreur : la version 1 de la charte ne cite aucune décision [charter-decision-missing]
  charter.toml:3:11
    version = 1
              ^
  conseil : écrivez sous [charter] quelle décision l’a adoptée, decision = "P-…" : voix register les liste
  voix: note : plus facile qu’avant : b, a [charter-lowered]
  charter.toml:18:1
    [class.b]
    ^^^^^^^^^
  conseil : un tel changement demande la plus exigeante de l’ancienne règle et de la nouvelle
  [1]
  $ both charter diff
  voix: error: the charter changed, and its version is still 1 [charter-version-same]
  charter.toml:3:11
    version = 1
              ^
  hint: raise charter.version and cite the decision in charter.decision
  voix: note: easier than before: b, a [charter-lowered]
  charter.toml:18:1
    [class.b]
    ^^^^^^^^^
  hint: such a change takes the harder of the old rule and the new one
  voix: error: version 1 of the charter cites no decision [charter-decision-missing]
  charter.toml:3:11
    version = 1
              ^
  hint: write below [charter] which decision adopted it, decision = "P-…": voix register lists them
  voix: erreur : la charte a changé, et sa version est toujours 1 [charter-version-same]
  charter.toml:3:11
    version = 1
              ^
  conseil : augmentez charter.version et citez la décision dans charter.decision
  voix: note : plus facile qu’avant : b, a [charter-lowered]
  charter.toml:18:1
    [class.b]
    ^^^^^^^^^
  conseil : un tel changement demande la plus exigeante de l’ancienne règle et de la nouvelle
  voix: erreur : la version 1 de la charte ne cite aucune décision [charter-decision-missing]
  charter.toml:3:11
    version = 1
              ^
  conseil : écrivez sous [charter] quelle décision l’a adoptée, decision = "P-…" : voix register les liste
  [1]

charter-decision-unknown

  $ sed -i 's/^version = 1/version = 2\ndecision = "P-0004"/' charter.toml
  $ both charter check
  voix: error: there is no decision P-0004 [charter-decision-unknown]
  charter.toml:4:12
    decision = "P-0004"
               ^^^^^^^^
  hint: look for it with `voix register`
  voix: note: easier than before: b, a [charter-lowered]
  charter.toml:19:1
    [class.b]
    ^^^^^^^^^
  hint: such a change takes the harder of the old rule and the new one
  voix: erreur : il n’y a pas de décision P-0004 [charter-decision-unknown]
  charter.toml:4:12
    decision = "P-0004"
               ^^^^^^^^
  conseil : cherchez-la avec `voix register`
  voix: note : plus facile qu’avant : b, a [charter-lowered]
  charter.toml:19:1
    [class.b]
    ^^^^^^^^^
  conseil : un tel changement demande la plus exigeante de l’ancienne règle et de la nouvelle
  [1]

charter-decision-not-adopted

  $ mkdir -p proposals/P-0004-rules
  $ cat > proposals/P-0004-rules/proposal.md <<'END'
  > +++
  > id = "P-0004"
  > title = "Rules"
  > author = "m1"
  > kind = "charter"
  > class = "a"
  > created = 2020-10-30T19:00:00Z
  > +++
  > 
  > # Reason
  > 
  > Why.
  > 
  > # Operative text
  > 
  > Shorter votes.
  > END
  $ both charter check
  voix: error: P-0004 was not adopted: draft [charter-decision-not-adopted]
  charter.toml:4:12
    decision = "P-0004"
               ^^^^^^^^
  hint: take the change back, or have it decided: voix status P-0004
  voix: note: easier than before: b, a [charter-lowered]
  charter.toml:19:1
    [class.b]
    ^^^^^^^^^
  hint: such a change takes the harder of the old rule and the new one
  voix: erreur : P-0004 n’a pas été adoptée : brouillon [charter-decision-not-adopted]
  charter.toml:4:12
    decision = "P-0004"
               ^^^^^^^^
  conseil : annulez le changement, ou faites-le décider : voix status P-0004
  voix: note : plus facile qu’avant : b, a [charter-lowered]
  charter.toml:19:1
    [class.b]
    ^^^^^^^^^
  conseil : un tel changement demande la plus exigeante de l’ancienne règle et de la nouvelle
  [1]

charter-present-online

  $ { head 1; printf '[class.a]\nbase = "present"\nquorum = "1/3"\nquorum_of = "present"\n'; } > wrong.toml
  $ both charter check wrong.toml
  voix: error: “base” counts those present, and nobody is present in the online votes of “a” [charter-present-online]
  wrong.toml:7:8
    base = "present"
           ^^^^^^^^^
  hint: count those who vote: base = "cast", quorum_of = "cast"; or write the body that meets
  voix: error: “quorum_of” counts those present, and nobody is present in the online votes of “a” [charter-present-online]
  wrong.toml:9:13
    quorum_of = "present"
                ^^^^^^^^^
  hint: count those who vote: base = "cast", quorum_of = "cast"; or write the body that meets
  voix: erreur : « base » compte les présents, et personne n’est présent dans les votes en ligne de « a » [charter-present-online]
  wrong.toml:7:8
    base = "present"
           ^^^^^^^^^
  conseil : comptez les votants : base = "cast", quorum_of = "cast" ; ou écrivez l’organe qui se réunit
  voix: erreur : « quorum_of » compte les présents, et personne n’est présent dans les votes en ligne de « a » [charter-present-online]
  wrong.toml:9:13
    quorum_of = "present"
                ^^^^^^^^^
  conseil : comptez les votants : base = "cast", quorum_of = "cast" ; ou écrivez l’organe qui se réunit
  [3]

charter-second-call-alone

  $ { echo 'proxies = 0'; whole; printf '[class.a]\n'; echo "$class"; echo 'second_call = "none"'; } > wrong.toml
  $ both charter check wrong.toml
  voix: error: “a” has a second call, and no quorum that the first could miss [charter-second-call-alone]
  wrong.toml:24:15
    second_call = "none"
                  ^^^^^^
  hint: give it a quorum, or write second_call = "off"
  voix: erreur : « a » a une seconde convocation, et pas de quorum que la première puisse manquer [charter-second-call-alone]
  wrong.toml:24:15
    second_call = "none"
                  ^^^^^^
  conseil : donnez-lui un quorum, ou écrivez second_call = "off"
  [1]

charter-no-rounds, charter-discussion-order, charter-second-call-harder

  $ { whole; printf '[consent]\nrounds_max = 0\n[class.a]\n'; echo "$class" | sed 's/"none"/"1\/3"/'
  >   printf 'second_call = "1/2"\ndiscussion_min = "P6D"\ndiscussion_max = "P5D"\n'; } > wrong.toml
  $ both charter check wrong.toml
  voix: error: consent.rounds_max is 0, so no round could ever be held [charter-no-rounds]
  wrong.toml:17:14
    rounds_max = 0
                 ^
  hint: allow one at least: rounds_max = 3
  voix: error: “a” is discussed for P6D at least, but for P5D at most [charter-discussion-order]
  wrong.toml:26:18
    discussion_min = "P6D"
                     ^^^^^
  hint: make discussion_min the shorter one
  voix: error: the second call of “a” asks for more (1/2) than the first (1/3) [charter-second-call-harder]
  wrong.toml:25:15
    second_call = "1/2"
                  ^^^^^
  hint: ask for less, or write second_call = "off"
  voix: error: may a member vote for another? [hole-proxies]
  wrong.toml
  hint: wording: “Nobody votes for another.” In charter.toml, above the first table: proxies = 0
  voix: erreur : consent.rounds_max vaut 0 : aucun tour ne pourrait jamais avoir lieu [charter-no-rounds]
  wrong.toml:17:14
    rounds_max = 0
                 ^
  conseil : permettez-en au moins un : rounds_max = 3
  voix: erreur : « a » se discute P6D au moins, mais P5D au plus [charter-discussion-order]
  wrong.toml:26:18
    discussion_min = "P6D"
                     ^^^^^
  conseil : donnez à discussion_min la plus courte des deux durées
  voix: erreur : la seconde convocation de « a » demande plus (1/2) que la première (1/3) [charter-second-call-harder]
  wrong.toml:25:15
    second_call = "1/2"
                  ^^^^^
  conseil : demandez moins, ou écrivez second_call = "off"
  voix: erreur : un membre peut-il voter pour un·e autre ? [hole-proxies]
  wrong.toml
  conseil : formulation : « Personne ne vote pour un·e autre. » Dans charter.toml, avant la première table : proxies = 0
  [1]
