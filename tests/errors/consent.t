What consent rounds, elections without candidates, exclusions and mandates may have wrong.

  $ . $TESTDIR/../support/consent.sh
  $ mkdir group && cd group
  $ assembly <<END
  > [charter]
  > version = 1
  > name = "Test"
  > language = "en"
  > timezone = "Europe/Paris"
  > [class.consent]
  > rule = "consent"
  > END
  $ export VOIX_KEY=../m2.key
  $ at() { day=$1; shift; both "$@" --now 2020-11-0${day}T12:00:00Z; }

no-round-open

  $ submitted P-0001 text
  $ at 2 stance P-0001 consent
  voix: error: no round of P-0001 is open [no-round-open]
  hint: `voix status P-0001` says what it waits for
  voix: erreur : aucun tour de P-0001 n’est ouvert [no-round-open]
  conseil : `voix status P-0001` dit ce qu’elle attend
  [2]

question-unknown

  $ at 2 stance P-0001 --answer m3 --because 'So.' --key ../m1.key
  voix: error: m3 has no open question about P-0001 [question-unknown]
  hint: `voix status P-0001` says who waits for an answer
  voix: erreur : m3 n’a pas de question ouverte sur P-0001 [question-unknown]
  conseil : `voix status P-0001` dit qui attend une réponse
  [2]

stance-needed, stance-unknown, answer-needed, bad-value, unexpected-operand

  $ opened P-0001 2
  $ at 3 stance P-0001
  voix: error: what do you say? [stance-needed]
  hint: name a stance: consent, reserve, stand-aside, objection, question, hold; or use --lift, --challenge, --join, --answer
  voix: erreur : que dites-vous ? [stance-needed]
  conseil : nommez une position : consent, reserve, stand-aside, objection, question, hold ; ou utilisez --lift, --challenge, --join, --answer
  [2]
  $ at 3 stance P-0001 agree
  voix: error: “agree” is no stance [stance-unknown]
  hint: say consent, reserve, stand-aside, objection, question or hold
  voix: erreur : « agree » n’est pas une position [stance-unknown]
  conseil : dites consent, reserve, stand-aside, objection, question ou hold
  [2]
  $ at 3 stance P-0001 reserve
  voix: error: --because is missing [answer-needed]
  hint: add --because “…”
  voix: erreur : il manque --because [answer-needed]
  conseil : ajoutez --because « … »
  [2]
  $ at 3 stance P-0001 objection --target Mondays --ground taste
  voix: error: --ground cannot be “taste” [bad-value]
  hint: write for example: harm, ineffective, waste, limit, charter
  voix: erreur : --ground ne peut pas être « taste » [bad-value]
  conseil : écrivez par exemple : harm, ineffective, waste, limit, charter
  [2]

stance-not-asked, stance-out-of-time

  $ at 3 stance P-0001 consent --key ../l1.key
  voix: error: l1 is not among those whom round 1 asks [stance-not-asked]
  hint: a round asks those who may vote on the day it opens; who may since then is asked in the next one
  voix: erreur : l1 n’est pas parmi les membres que le tour 1 consulte [stance-not-asked]
  conseil : un tour interroge qui a voix le jour où il s’ouvre ; qui l’a eue depuis est interrogé·e au suivant
  [2]
  $ at 5 stance P-0001 consent
  voix: error: the stance of m2 was signed out of time: the round ran from 2020-11-02 13:00 +01:00 to 2020-11-04 13:00 +01:00 [stance-out-of-time]
  hint: if a round follows, say it again there
  voix: erreur : la position de m2 a été signée hors délai : le tour allait du 2 novembre 2020 à 13:00 +01:00 au 4 novembre 2020 à 13:00 +01:00 [stance-out-of-time]
  conseil : si un tour suit, redites-la alors
  [2]

act-text-unprintable

  $ at 3 stance P-0001 reserve --because "$(printf 'a\033b')"
  voix: error: “because” has a character that cannot be seen [act-text-unprintable]
  hint: take out control characters, and marks that hide or turn the direction of text
  voix: erreur : « because » contient un caractère qui ne se voit pas [act-text-unprintable]
  conseil : retirez les caractères de contrôle, et les marques qui cachent le texte ou en changent le sens
  [2]

objection-no-target

  $ at 3 stance P-0001 objection --target 'Meetings are on Tuesdays.' --ground harm --because a --consequence b
  voix: error: the text has no such passage: “Meetings are on Tuesdays.” [objection-no-target]
  hint: did you mean “Meetings are on Mondays.”?
  voix: erreur : le texte n’a pas ce passage : « Meetings are on Tuesdays. » [objection-no-target]
  conseil : vouliez-vous dire « Meetings are on Mondays. » ?
  [2]
  $ at 3 stance P-0001 objection --target 'nothing of this' --ground harm --because a --consequence b
  voix: error: the text has no such passage: “nothing of this” [objection-no-target]
  hint: copy the passage from proposal.md, word for word
  voix: erreur : le texte n’a pas ce passage : « nothing of this » [objection-no-target]
  conseil : copiez le passage de proposal.md, mot pour mot
  [2]

objection-unknown, objection-not-yours, challenge-without-peers, objection-yours

  $ voix stance P-0001 objection --target 'They last two hours.' --ground harm --because a --consequence b \
  >   --now 2020-11-03T11:00:00Z > said
  $ at 3 stance P-0001 --lift O-2
  voix: error: there is no objection “O-2” [objection-unknown]
  hint: `voix status` lists them
  voix: erreur : il n’y a pas d’objection « O-2 » [objection-unknown]
  conseil : `voix status` les cite
  [2]
  $ at 3 stance P-0001 --lift O-1 --key ../m3.key
  voix: error: O-1-m2 is not an objection of m3, who cannot lift it or answer for it [objection-not-yours]
  hint: only its author can; others use --challenge and --join
  voix: erreur : O-1-m2 n’est pas une objection de m3, qui ne peut ni la lever ni répondre pour elle [objection-not-yours]
  conseil : seul son auteur le peut ; les autres utilisent --challenge et --join
  [2]
  $ at 3 stance P-0001 --challenge O-1 --because c --key ../m3.key
  voix: error: this charter tests objections by their argument alone, so nobody can challenge one [challenge-without-peers]
  hint: answer it with an amendment that resolves it
  voix: erreur : cette charte n’examine les objections que sur leur argument, personne ne peut donc en contester une [challenge-without-peers]
  conseil : répondez-y par un amendement qui la résout
  [2]
  $ printf '[consent]\ntest = "peer"\n' >> charter.toml
  $ at 3 stance P-0001 --challenge O-1 --because c
  voix: error: O-1-m2 is an objection of m2, who cannot challenge it [objection-yours]
  hint: lift it: --lift O-1-m2
  voix: erreur : O-1-m2 est une objection de m2, qui ne peut pas la contester [objection-yours]
  conseil : levez-la : --lift O-1-m2
  [2]

act-without-vote

  $ submitted P-0009 text
  $ at 3 support P-0009 --key ../l1.key
  voix: error: l1 had no vote on 2020-11-03, so this does not count [act-without-vote]
  hint: look at the entry of l1 in roll.toml: its kind, its days and, if the charter sets them, its dues
  voix: erreur : l1 n’avait pas de voix le 3 novembre 2020 : cela ne compte pas [act-without-vote]
  conseil : regardez l’entrée de l1 dans roll.toml : sa sorte, ses jours et, si la charte en fixe, ses cotisations
  [2]
  $ rm -r proposals/P-0009

not-without-candidates, nominate-what, nomination-not-called, call-without-time

  $ at 3 nominate P-0001 --table
  voix: error: P-0001 is no election without candidates [not-without-candidates]
  hint: name one whose number begins with E-
  voix: erreur : P-0001 n’est pas une élection sans candidat [not-without-candidates]
  conseil : nommez-en une dont le numéro commence par E-
  [2]
  $ submitted E-0001 election 'scope = "Keep the accounts"' 'until = 2021-06-30'
  $ at 3 nominate E-0001
  voix: error: what should be done? [nominate-what]
  hint: give one of --call, --for, --reveal, --table, --propose
  voix: erreur : que faut-il faire ? [nominate-what]
  conseil : donnez l’une de --call, --for, --reveal, --table, --propose
  [2]
  $ at 3 nominate E-0001 --for m3 --because x
  voix: error: the nominations are not open yet, so that of m2 does not count [nomination-not-called]
  hint: voix nominate with --call opens them
  voix: erreur : les désignations ne sont pas encore ouvertes, celle de m2 ne compte donc pas [nomination-not-called]
  conseil : voix nominate avec --call les ouvre
  [2]
  $ at 3 nominate E-0001 --call
  voix: error: --closes is missing [answer-needed]
  hint: add --closes “…”
  voix: erreur : il manque --closes [answer-needed]
  conseil : ajoutez --closes « … »
  [2]
  $ at 3 nominate E-0001 --call --closes 2020-11-02T12:00:00Z
  voix: error: the nominations opened by m2 end before they begin [call-without-time]
  hint: give a later time with --closes
  voix: erreur : les désignations ouvertes par m2 finissent avant de commencer [call-without-time]
  conseil : donnez une heure plus tardive avec --closes
  [2]

call-twice, nomination-not-asked, nominee-unfit, reveal-early, nomination-secret-missing, proposal-of-nominee-early

  $ voix nominate E-0001 --call --closes 2020-11-04T12:00:00Z --now 2020-11-02T12:00:00Z > said
  $ at 3 nominate E-0001 --call --closes 2020-11-05T12:00:00Z
  voix: error: the nominations were opened twice; the earlier opening by its time holds, not that of m2 [call-twice]
  voix: erreur : les désignations ont été ouvertes deux fois ; la première selon son heure vaut, pas celle de m2 [call-twice]
  [2]
  $ at 3 nominate E-0001 --for m3 --because x --key ../l1.key
  voix: error: l1 is not among those who nominate here [nomination-not-asked]
  hint: who became a member since takes part in the next election
  voix: erreur : l1 n’est pas parmi ceux qui désignent ici [nomination-not-asked]
  conseil : qui est devenu membre depuis prendra part à l’élection suivante
  [2]
  $ at 3 nominate E-0001 --for l1 --because x
  voix: error: m2 named l1, who is no member, or a legal person [nominee-unfit]
  hint: name a member who is a natural person
  voix: erreur : m2 a nommé l1, qui n’est pas membre, ou une personne morale [nominee-unfit]
  conseil : nommez un membre qui soit une personne physique
  [2]
  $ at 3 nominate E-0001 --reveal
  voix: error: ../m2.key has no nomination for E-0001 [nomination-secret-missing]
  hint: reveal on the machine where you nominated, with the same key
  voix: erreur : ../m2.key n’a pas de désignation pour E-0001 [nomination-secret-missing]
  conseil : révélez sur la machine où vous avez désigné, avec la même clé
  [2]
  $ voix nominate E-0001 --for m3 --because x --now 2020-11-03T11:00:00Z > said
  $ at 3 nominate E-0001 --reveal
  voix: error: m2 revealed a nomination before the time was over, and it does not count yet [reveal-early]
  hint: reveal it again after the time of the call
  voix: erreur : m2 a révélé une désignation avant la fin du délai, elle ne compte pas encore [reveal-early]
  conseil : révélez-la de nouveau après le délai
  [2]
  $ at 3 nominate E-0001 --propose m3 --because x
  voix: error: m2 proposed somebody before the nominations were over [proposal-of-nominee-early]
  hint: wait until the time of the call, and hear the reasons
  voix: erreur : m2 a proposé quelqu’un avant la fin des désignations [proposal-of-nominee-early]
  conseil : attendez la fin du délai, et entendez les raisons
  [2]

change-without-nomination, proposed-already, round-still-open

  $ at 5 nominate E-0001 --for m4 --because x
  voix: error: m2 changes a nomination that was not revealed [change-without-nomination]
  hint: reveal it first: voix nominate with --reveal
  voix: erreur : m2 change une désignation qui n’a pas été révélée [change-without-nomination]
  conseil : révélez-la d’abord : voix nominate avec --reveal
  [2]
  $ voix nominate E-0001 --propose m3 --because x --now 2020-11-05T11:00:00Z > said
  $ at 5 nominate E-0001 --propose m3 --because x
  voix: error: m3 is proposed already [proposed-already]
  hint: open the round, or propose somebody else
  voix: erreur : m3 est déjà proposé·e [proposed-already]
  conseil : ouvrez le tour, ou proposez quelqu’un d’autre
  [2]
  $ opened E-0001 5
  $ at 6 nominate E-0001 --propose m4 --because x
  voix: error: round 1 is not over [round-still-open]
  hint: wait for its end; `voix status` says when that is
  voix: erreur : le tour 1 n’est pas fini [round-still-open]
  conseil : attendez sa fin ; `voix status` dit quand
  [2]

text-not-of-round

  $ cp proposals/P-0001/proposal.md ../kept.md && echo 'And more.' >> proposals/P-0001/proposal.md
  $ both status P-0001 --now 2020-11-03T12:00:00Z 2>&1 | grep -A2 of-round
  voix: error: the text of P-0001 in the folder is not the one that round 1 is about [text-not-of-round]
  proposals/P-0001/proposal.md
  hint: put it back as it was: the folder keeps the text of the round in rounds/1/proposal.md
  --
  voix: erreur : le texte de P-0001 dans le dossier n’est pas celui sur lequel porte le tour 1 [text-not-of-round]
  proposals/P-0001/proposal.md
  conseil : remettez-le comme il était : le dossier garde le texte du tour dans rounds/1/proposal.md
  $ cp ../kept.md proposals/P-0001/proposal.md

not-an-exclusion, reply-of-other

  $ at 3 notify P-0001
  voix: error: P-0001 is no proposal to exclude a member [not-an-exclusion]
  hint: name one of the kind exclusion
  voix: erreur : P-0001 n’est pas une proposition d’exclure un membre [not-an-exclusion]
  conseil : nommez-en une de nature exclusion
  [2]
  $ submitted P-0002 exclusion 'member = "m5"'
  $ at 3 reply P-0002 --because x
  voix: error: the right of reply is that of m5, not of m2 [reply-of-other]
  hint: others may write an amendment, or their stance
  voix: erreur : le droit de réponse est celui de m5, pas de m2 [reply-of-other]
  conseil : les autres peuvent écrire un amendement, ou leur position
  [2]

grant-wrong-kind, grant-not-in-force, grant-holder-not-member, grant-holder-legal, grant-without-scope, grant-bad-term

  $ at 3 mandate grant P-0002
  voix: error: P-0002 grants no mandate: its kind is “exclusion” [grant-wrong-kind]
  proposals/P-0002/proposal.md:5:8
    kind = "exclusion"
           ^^^^^^^^^^^
  hint: name a decision of the kind mandate or election
  voix: erreur : P-0002 ne donne pas de mandat : elle est de nature « exclusion » [grant-wrong-kind]
  proposals/P-0002/proposal.md:5:8
    kind = "exclusion"
           ^^^^^^^^^^^
  conseil : nommez une décision de nature mandate ou election
  [3]
  $ submitted P-0003 mandate 'holders = ["l1", "m9"]' 'until = 2025-06-30'
  $ at 3 mandate grant P-0003
  voix: error: P-0003 is not in force: in discussion [grant-not-in-force]
  proposals/P-0003/proposal.md:2:6
    id = "P-0003"
         ^^^^^^^^
  hint: `voix status P-0003` says why
  voix: error: l1, whom P-0003 gives the mandate, is a legal person [grant-holder-legal]
  proposals/P-0003/proposal.md:7:11
    holders = ["l1", "m9"]
              ^^^^^^^^^^^^
  hint: a new decision can name a natural person
  voix: error: m9, whom P-0003 gives the mandate, is no member [grant-holder-not-member]
  proposals/P-0003/proposal.md:7:11
    holders = ["l1", "m9"]
              ^^^^^^^^^^^^
  hint: a new decision can name a member
  voix: error: P-0003 does not say what the mandate is for [grant-without-scope]
  proposals/P-0003/proposal.md
  hint: a mandate needs a field: scope = "…"
  voix: error: P-0003 ends the mandate on 2025-06-30, which the charter does not allow [grant-bad-term]
  proposals/P-0003/proposal.md:8:9
    until = 2025-06-30
            ^^^^^^^^^^
  hint: it may end from 2020-11-03 to 2021-11-03
  voix: erreur : P-0003 n’est pas en vigueur : en discussion [grant-not-in-force]
  proposals/P-0003/proposal.md:2:6
    id = "P-0003"
         ^^^^^^^^
  conseil : `voix status P-0003` dit pourquoi
  voix: erreur : l1, à qui P-0003 donne le mandat, est une personne morale [grant-holder-legal]
  proposals/P-0003/proposal.md:7:11
    holders = ["l1", "m9"]
              ^^^^^^^^^^^^
  conseil : une nouvelle décision peut nommer une personne physique
  voix: erreur : m9, à qui P-0003 donne le mandat, n’est pas membre [grant-holder-not-member]
  proposals/P-0003/proposal.md:7:11
    holders = ["l1", "m9"]
              ^^^^^^^^^^^^
  conseil : une nouvelle décision peut nommer un membre
  voix: erreur : P-0003 ne dit pas à quoi sert le mandat [grant-without-scope]
  proposals/P-0003/proposal.md
  conseil : un mandat demande un champ : scope = "…"
  voix: erreur : P-0003 fait finir le mandat le 30 juin 2025, ce que la charte n’admet pas [grant-bad-term]
  proposals/P-0003/proposal.md:8:9
    until = 2025-06-30
            ^^^^^^^^^^
  conseil : il peut finir du 3 novembre 2020 au 3 novembre 2021
  [3]

grant-without-holder, grant-without-end, granted-already

  $ submitted P-0004 mandate 'scope = "Speak for us"'
  $ mkdir mandates
  $ printf 'holders = ["m3"]\nscope = "Speak for us"\ngranted-by = "P-0004"\nfrom = 2020-11-01\nuntil = 2020-12-01\n' \
  >   > mandates/M-0001.toml
  $ at 3 mandate grant P-0004
  voix: error: P-0004 is not in force: in discussion [grant-not-in-force]
  proposals/P-0004/proposal.md:2:6
    id = "P-0004"
         ^^^^^^^^
  hint: `voix status P-0004` says why
  voix: error: P-0004 has its mandate already: M-0001 [granted-already]
  proposals/P-0004/proposal.md:2:6
    id = "P-0004"
         ^^^^^^^^
  hint: a new mandate needs a new decision
  voix: error: P-0004 does not say who holds the mandate [grant-without-holder]
  proposals/P-0004/proposal.md
  hint: a mandate needs a field: holders = ["m17"]
  voix: error: P-0004 does not say when the mandate ends [grant-without-end]
  proposals/P-0004/proposal.md
  hint: a mandate needs a field, at the latest: until = 2021-11-03
  voix: erreur : P-0004 n’est pas en vigueur : en discussion [grant-not-in-force]
  proposals/P-0004/proposal.md:2:6
    id = "P-0004"
         ^^^^^^^^
  conseil : `voix status P-0004` dit pourquoi
  voix: erreur : P-0004 a déjà son mandat : M-0001 [granted-already]
  proposals/P-0004/proposal.md:2:6
    id = "P-0004"
         ^^^^^^^^
  conseil : un nouveau mandat demande une nouvelle décision
  voix: erreur : P-0004 ne dit pas qui tient le mandat [grant-without-holder]
  proposals/P-0004/proposal.md
  conseil : un mandat demande un champ : holders = ["m17"]
  voix: erreur : P-0004 ne dit pas quand le mandat finit [grant-without-end]
  proposals/P-0004/proposal.md
  conseil : un mandat demande un champ, au plus tard : until = 2021-11-03
  [3]

no-such-mandate, mandate-not-yours, mandate-not-revoked

  $ at 3 mandate report M-001
  voix: error: there is no mandate “M-001” [no-such-mandate]
  hint: did you mean “M-0001”?
  voix: erreur : il n’y a pas de mandat « M-001 » [no-such-mandate]
  conseil : vouliez-vous dire « M-0001 » ?
  [2]
  $ at 3 mandate report M-0001 --because x
  voix: error: m2 does not hold the mandate M-0001 [mandate-not-yours]
  hint: its holders report: m3
  voix: erreur : m2 ne tient pas le mandat M-0001 [mandate-not-yours]
  conseil : ses titulaires font rapport : m3
  [2]
  $ at 3 mandate revoke M-0001
  voix: error: --by is missing [answer-needed]
  hint: add --by “…”
  voix: erreur : il manque --by [answer-needed]
  conseil : ajoutez --by « … »
  [2]
  $ at 3 mandate revoke M-0001 --by P-0004
  voix: error: P-0004 does not revoke M-0001; the state of P-0004: in discussion [mandate-not-revoked]
  hint: a revocation is a proposal: voix draft --kind revocation --mandate M-0001
  voix: erreur : P-0004 ne révoque pas M-0001 ; état de P-0004 : en discussion [mandate-not-revoked]
  conseil : une révocation est une proposition : voix draft --kind revocation --mandate M-0001
  [2]

mandate-bad-name

  $ cp mandates/M-0001.toml 'mandates/first mandate.toml'
  $ at 3 mandate list
  voix: error: “first mandate” cannot name a mandate [mandate-bad-name]
  mandates/first mandate.toml
  hint: name the file after its number, for example mandates/M-0001.toml
  voix: erreur : « first mandate » ne peut pas nommer un mandat [mandate-bad-name]
  mandates/first mandate.toml
  conseil : donnez au fichier son numéro, par exemple mandates/M-0001.toml
  [3]

objection-passage-gone

  $ rm 'mandates/first mandate.toml'; sed -i 's/They last two hours/They last one hour/' proposals/P-0001/proposal.md
  $ voix submit P-0001 --yes --key ../m1.key --now 2020-11-05T12:00:00Z > said || cat said
  $ at 6 stance P-0001 --answer O-1 --because x
  voix: error: the text has changed, and the passage that O-1-m2 is about does not stand in it any more: “They last two hours.” [objection-passage-gone]
  hint: if you still object, name a passage of the new text in its round: voix stance P-0001 objection --target '…'
  voix: erreur : le texte a changé, et le passage que vise O-1-m2 ne s’y trouve plus : « They last two hours. » [objection-passage-gone]
  conseil : si vous objectez toujours, visez un passage du nouveau texte, au tour qui porte sur lui : voix stance P-0001 objection --target '…'
  [2]
