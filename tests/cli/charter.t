An assembly begins: its rules, its roll, what members type; then the rules in plain words.

  $ export LC_ALL=C.UTF-8
  $ voix key new m17.key --no-passphrase | head -1
  wrote m17.key
  $ voix init lilas --name 'Les "Lilas"' --key m17.key --member m17 --language fr --now 2020-10-30T19:00:00Z
  wrote lilas/charter.toml
  wrote lilas/roll.toml
  wrote lilas/LISEZMOI.md
  wrote lilas/.gitignore
  wrote lilas/.gitattributes
  wrote lilas/.ci/voix
  wrote lilas/.ci/workflow.yml
  next: read charter.toml, or  voix charter show  and change what your group wants otherwise
  $ cd lilas
  $ sed 's/"ed25519 .*"/"ed25519 …"/' roll.toml
  [[member]]
  id = "m17"
  key = "ed25519 …"
  since = 2020-10-30
  $ voix charter check
  charter.toml: no rule is broken, no question is left open
  $ voix charter show
  Les "Lilas", rules, version 1
  
  Ordinary (online vote)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Open 24 hours, no quorum. In a tie nothing changes. It is discussed for 2 days at least and 3 weeks at most.
  
  Weighty (online vote)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Open one week, no quorum. In a tie nothing changes. It is discussed for one week at least and 3 weeks at most. Needed to change: texts/**, budget/** and mandates/**.
  
  Governance (assembly)
    Adopted if at least two thirds of those who voted say yes. A blank vote counts like a no. Decided in assembly, no quorum. In a tie nothing changes. It is discussed until it is put to the vote, for 60 days at most. Needed to change: charter.toml and statutes/**.
  
  Who prevails
    What a higher body decides, a lower one cannot undo. In this order: assembly, then online vote. What a class decided, an easier one of the same body cannot undo.
  
  Members
    Every member has one voice; nobody votes for another. Legal persons are members without a vote.
  
  Ballots
    Votes are secret. Of 3 trustees, 2 together open the totals of a secret vote, never a ballot. Before that, 3 of them say that they saw the same closed board. Whoever votes again replaces the earlier vote. Below 3 ballots nothing is opened. A meeting may also count hands, unless the class says that its vote is secret.
  
  Mandates and exclusion
    A mandate lasts one year at most and can be revoked at any moment (class ordinary). What a higher body granted, that body revokes. A member can be excluded (class weighty) only after one week to reply.
  
  Assemblies
    An assembly is called 15 days ahead, with its agenda.
  $ LANGUAGE=fr voix charter show
  Les "Lilas", règles, version 1
  
  Ordinaire (ordinary, vote en ligne)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Ouverte 24 heures, sans quorum. À égalité, rien ne change. La discussion dure 2 jours au moins et 3 semaines au plus.
  
  Importante (weighty, vote en ligne)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Ouverte une semaine, sans quorum. À égalité, rien ne change. La discussion dure une semaine au moins et 3 semaines au plus. Nécessaire pour changer : texts/**, budget/** et mandates/**.
  
  Gouvernance (governance, assemblée)
    Adoptée si au moins les deux tiers des votants disent oui. Un vote blanc compte comme un non. Décidée en assemblée, sans quorum. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 60 jours au plus. Nécessaire pour changer : charter.toml et statutes/**.
  
  Qui prévaut
    Ce que décide une instance, une instance inférieure ne peut le défaire. Dans cet ordre : assemblée, puis vote en ligne. Ce qu’une classe a décidé, une classe plus facile de la même instance ne peut le défaire.
  
  Membres
    Chaque membre a une voix ; personne ne vote pour un·e autre. Les personnes morales sont membres sans voix.
  
  Bulletins
    Les votes sont secrets. De 3 scrutateur·ices, 2 ensemble ouvrent les totaux d’un vote secret, jamais un bulletin. Avant cela, 3 d’entre eux disent avoir vu la même urne close. Qui revote remplace son vote précédent. En dessous de 3 bulletins, rien n’est ouvert. Une réunion peut aussi compter des mains levées, sauf si la classe dit que son vote est secret.
  
  Mandats et exclusion
    Un mandat dure un an au plus et peut être révoqué à tout moment (classe ordinary). Ce qu’une instance supérieure a accordé, elle le révoque. Un membre ne peut être exclu (classe weighty) qu’après un délai de réponse : une semaine.
  
  Assemblées
    Une assemblée est convoquée 15 jours à l’avance, avec son ordre du jour.
  $ voix charter show --plain | LC_ALL=C grep -c '[^ -~]'
  0
  [1]
  $ cd ..

Every template answers every question, in both languages; nothing is replaced, and with --dry-run nothing written.

  $ for kind in collective association free-software cooperative; do
  >   for language in en fr; do
  >     voix init $kind-$language --template $kind --language $language --name Lilas > /dev/null
  >     (cd $kind-$language && voix charter check)
  >   done
  > done
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open
  charter.toml: no rule is broken, no question is left open

Members are told to consent where the rules ask for consent, and only there.

  $ grep -l 'stance P-0001 consent' */README.md */LISEZMOI.md
  cooperative-en/README.md
  cooperative-fr/LISEZMOI.md
  $ voix charter show association-en/charter.toml | sed -n 3,11p
  Consultation (online vote)
    Adopted if more than half of those who said yes or no say yes. Blank votes are left out. Open one week, no quorum. In a tie nothing changes. It is discussed for one week at least and 3 weeks at most.
  
  Ordinary (assembly)
    Adopted if more than half of those who said yes or no say yes. Blank votes are left out. Decided in assembly, quorum 1/4 of the roll present. If the quorum is missed, a second call decides whatever the number of voters. In a tie nothing changes. It is discussed until it is put to the vote, for 60 days at most. Needed to change: budget/**, accounts/** and mandates/**.
  
  Board (assembly)
    Approval; in an election the 3 whom most approve are elected. Decided in assembly, quorum 1/4 of the roll present. If the quorum is missed, a second call decides whatever the number of voters. In a tie nothing changes. It is discussed until it is put to the vote, for 60 days at most.
  
  $ voix charter show free-software-en/charter.toml | sed -n 3,4p
  Resolution (online vote)
    Condorcet (debian); options that do not beat “None of the above” are out; of the others, the one that is preferred to every other one is chosen. Open 2 weeks, quorum 3/2 × √roll for each option. In a tie nothing changes. 2 members have to support the proposal first. It is discussed for 2 weeks at least and 3 weeks at most.
  $ voix init lilas --name Lilas
  voix: error: lilas/charter.toml exists already [file-exists]
  hint: choose another name, or move that file away first
  voix: error: lilas/roll.toml exists already [file-exists]
  hint: choose another name, or move that file away first
  voix: error: lilas/.gitignore exists already [file-exists]
  hint: choose another name, or move that file away first
  voix: error: lilas/.gitattributes exists already [file-exists]
  hint: choose another name, or move that file away first
  voix: error: lilas/.ci/voix exists already [file-exists]
  hint: choose another name, or move that file away first
  voix: error: lilas/.ci/workflow.yml exists already [file-exists]
  hint: choose another name, or move that file away first
  [4]
  $ voix init nowhere --name Lilas --dry-run && ls nowhere
  a dry run: nothing is written, whatever is said below
  wrote nowhere/charter.toml
  wrote nowhere/roll.toml
  wrote nowhere/README.md
  wrote nowhere/.gitignore
  wrote nowhere/.gitattributes
  wrote nowhere/.ci/voix
  wrote nowhere/.ci/workflow.yml
  next: add the founding members with  voix roll add ID KEY  then read charter.toml
  voix: note: would write nowhere/.ci/voix; nothing was written [would-write]
  voix: note: would write nowhere/.ci/workflow.yml; nothing was written [would-write]
  voix: note: would write nowhere/.gitattributes; nothing was written [would-write]
  voix: note: would write nowhere/.gitignore; nothing was written [would-write]
  voix: note: would write nowhere/README.md; nothing was written [would-write]
  voix: note: would write nowhere/charter.toml; nothing was written [would-write]
  voix: note: would write nowhere/roll.toml; nothing was written [would-write]
  ls: cannot access 'nowhere': No such file or directory
  [2]

What changed, key by key; and for other programs.

  $ voix charter diff cooperative-en/charter.toml cooperative-fr/charter.toml
  charter.language: en → fr
  charter.timezone: UTC → Europe/Paris
  $ voix charter diff cooperative-en/charter.toml association-en/charter.toml | head -4
  charter.governance: statutes → extraordinary
  roll.dues: false → true
  consent.fallback: vote:ordinary → reject
  mandate.max_term: P2Y → P1Y
  $ voix charter check --json cooperative-en/charter.toml
  {"schema":"voix.charter-check/1","ok":true,"broken":[],"open":[],"unread":[]}
  $ voix charter show --json cooperative-en/charter.toml | head -c 60
  {"schema":"voix.charter/1","hash":"6fa99cc1ac6f42601f4c5dccc (no-eol)

The script of the forge says what voix says.

  $ cd lilas && sh .ci/voix
  charter.toml: no rule is broken, no question is left open

What the words say of secret and open votes, of hands, and of the quorum of each rule.

  $ rules() { { printf 'precedence = ["assembly", "online"]\n[charter]\nversion = 1\nname = "C"\nlanguage = "en"\ntimezone = "UTC"\n'
  >   cat; } > words.toml; for language in en fr; do LANGUAGE=$language voix charter show words.toml | grep -A1 -e '^Ballots' -e '^Bulletins' -e '^[ABC] ('; done; }
  $ rules <<END
  > [class.a]
  > secrecy = "open"
  > [class.b]
  > rule = "lazy"
  > END
  A (online vote)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Open 24 hours, no quorum. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most. The vote is open.
  --
  B (online vote)
    Lazy consensus; adopted at the end unless an objection stands. Open 24 hours, no quorum. It is discussed until it is put to the vote, for 3 weeks at most.
  --
  Ballots
    Votes are open: everyone sees who voted what.
  A (vote en ligne)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Ouverte 24 heures, sans quorum. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Le vote est public.
  --
  B (vote en ligne)
    Consensus tacite ; adoptée à l’échéance sauf si une objection tient. Ouverte 24 heures, sans quorum. La discussion dure jusqu’à la mise au vote, 3 semaines au plus.
  --
  Bulletins
    Les votes sont publics : chacun voit qui a voté quoi.
  $ rules <<END
  > [class.a]
  > body = "assembly"
  > secrecy = "secret"
  > quorum = "3/2 * sqrt(n)"
  > quorum_of = "present"
  > [class.b]
  > secrecy = "open"
  > [class.c]
  > rule = "condorcet:debian"
  > default_option = "None"
  > quorum = "sqrt(n)"
  > END
  A (assembly)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Decided in assembly, quorum 3/2 × √roll present. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most. The vote is secret: no hands are counted.
  --
  B (online vote)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Open 24 hours, no quorum. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most. The vote is open.
  --
  C (online vote)
    Condorcet (debian); options that do not beat “None” are out; of the others, the one that is preferred to every other one is chosen. Open 24 hours, quorum √roll for each option. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most.
  --
  Ballots
    Votes are secret, unless the class says otherwise. Of 3 trustees, 2 together open the totals of a secret vote, never a ballot. Before that, 3 of them say that they saw the same closed board. Whoever votes again replaces the earlier vote. Below 3 ballots nothing is opened.
  A (assemblée)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Décidée en assemblée, quorum de 3/2 × √inscrits présents. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Le vote est secret : aucune main levée ne compte.
  --
  B (vote en ligne)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Ouverte 24 heures, sans quorum. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Le vote est public.
  --
  C (vote en ligne)
    Condorcet (debian) ; les options qui ne battent pas « None » sont écartées ; parmi les autres, celle que l’on préfère à chacune est choisie. Ouverte 24 heures, quorum de √inscrits pour chaque option. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus.
  --
  Bulletins
    Les votes sont secrets, sauf si la classe dit autre chose. De 3 scrutateur·ices, 2 ensemble ouvrent les totaux d’un vote secret, jamais un bulletin. Avant cela, 3 d’entre eux disent avoir vu la même urne close. Qui revote remplace son vote précédent. En dessous de 3 bulletins, rien n’est ouvert.
  $ rules <<END
  > [ballot]
  > secrecy = "open"
  > [class.a]
  > secrecy = "secret"
  > rule = "consent"
  > [class.b]
  > body = "assembly"
  > quorum = "sqrt(n)"
  > quorum_of = "present"
  > END
  A (online vote)
    Consent; adopted when no objection stands. Open 24 hours, quorum 1/2 of the roll. It is discussed until it is put to the vote, for 3 weeks at most. The vote is secret: no hands are counted. Then there are no rounds: one objection rejects.
  --
  B (assembly)
    Adopted if more than half of those who voted say yes. A blank vote counts like a no. Decided in assembly, quorum √roll present. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most.
  --
  Ballots
    Votes are open, and everyone sees who voted what, unless the class says otherwise. Of 3 trustees, 2 together open the totals of a secret vote, never a ballot. Before that, 3 of them say that they saw the same closed board. Whoever votes again replaces the earlier vote. Below 3 ballots nothing is opened.
  A (vote en ligne)
    Consentement ; adoptée quand aucune objection ne tient. Ouverte 24 heures, quorum de 1/2 des inscrits. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Le vote est secret : aucune main levée ne compte. Il n’y a alors pas de tours : une objection suffit à rejeter.
  --
  B (assemblée)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Décidée en assemblée, quorum de √inscrits présents. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus.
  --
  Bulletins
    Les votes sont publics, et chacun voit qui a voté quoi, sauf si la classe dit autre chose. De 3 scrutateur·ices, 2 ensemble ouvrent les totaux d’un vote secret, jamais un bulletin. Avant cela, 3 d’entre eux disent avoir vu la même urne close. Qui revote remplace son vote précédent. En dessous de 3 bulletins, rien n’est ouvert.
