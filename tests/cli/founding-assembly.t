The example of README.md: the whole assembly, in French. Keys and ballots are new each time, so what is random is
masked. (A "$" or ">" at the start of a line would be a command of this transcript.)

  $ VOIX=voix "$TESTDIR"/../../examples/founding-assembly/run "$PWD/dossier" 2>&1 |
  >   sed -E "s/^[$] /% /; s/^> /| /; s|$PWD|ICI|g; s/[a-z2-7]{4}(-[a-z2-7]{4}){5}/EMPREINTE/g; s/[0-9a-f]{64}/NOMBRE/g"
  Assemblée constitutive, 30 octobre 2020 : 61 présents sur 68 inscrits
  Dossier de l’assemblée : ICI/dossier
  
  
  ── Les clés : chaque membre signe ce qu’il ou elle fait ──
  
  Les clés de cette répétition sont jetables : elles n’ont pas de phrase de passe. Une vraie clé en a une ; ne
  mettez --no-passphrase que dans un exemple.
  
  % voix roll check
  
  roll.toml : 68 membres
  peuvent voter aujourd’hui : 68, poids 68
  
  
  ── La charte : les règles, dans un fichier que le programme applique ──
  
  % voix charter check
  
  charter.toml : aucune règle n’est enfreinte, aucune question ne reste ouverte
  
  % voix charter show
  
  Collectif des travailleuses et travailleurs de la tech, règles, version 1
  
  Courante (vote en ligne)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Ouverte 24 heures, sans quorum. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus.
  
  Importante (vote en ligne)
    Adoptée si plus de la moitié des votants disent oui. Un vote blanc compte comme un non. Ouverte une semaine, sans quorum. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Nécessaire pour changer : 1-rapport.md.
  
  Consentement (vote en ligne)
    Consentement ; adoptée quand aucune objection argumentée ne tient. Ouverte 2 jours, quorum de 1/2 des inscrits. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Nécessaire pour changer : fonctionnement.md.
  
  Choix (assemblée)
    Jugement majoritaire, 7 mentions ; la majorité des mentions décide. Décidée en assemblée, quorum de 1/2 des inscrits. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus.
  
  Constituante (assemblée)
    Adoptée si au moins les deux tiers des votants disent oui. Un vote blanc compte comme un non. Décidée en assemblée, quorum de 1/2 des inscrits. À égalité, rien ne change. La discussion dure jusqu’à la mise au vote, 3 semaines au plus. Nécessaire pour changer : charter.toml.
  
  Qui prévaut
    Ce que décide une instance, une instance inférieure ne peut le défaire. Dans cet ordre : assemblée, puis vote en ligne. Ce qu’une classe a décidé, une classe plus facile de la même instance ne peut le défaire.
  
  Membres
    Chaque membre a une voix ; personne ne vote pour un·e autre. Les personnes morales sont membres sans voix.
  
  Bulletins
    Les votes sont secrets. De 3 scrutateur·ices, 2 ensemble ouvrent les totaux d’un vote secret, jamais un bulletin. Avant cela, 3 d’entre eux disent avoir vu la même urne close. Qui revote remplace son vote précédent. En dessous de 3 bulletins, rien n’est ouvert. Une réunion peut aussi compter des mains levées, sauf si la classe dit que son vote est secret.
  
  Consentement
    Une objection compte quand elle dit pourquoi et ce qui s’ensuivrait. Qui ne dit rien n’a pas répondu. 3 tours au plus. Après quoi, la proposition est rejetée.
  
  Mandats et exclusion
    Un mandat dure un an au plus et peut être révoqué à tout moment (classe courante). Ce qu’une instance supérieure a accordé, elle le révoque. Un membre ne peut être exclu (classe importante) qu’après un délai de réponse : une semaine.
  
  Assemblées
    Une assemblée est convoquée 15 jours à l’avance, avec son ordre du jour.
  
  
  ── Les propositions : un texte, un numéro, une signature ──
  
  % voix lint proposals/draft-fonctionnement --now 2020-10-08T12:00:00+02:00
  
  
  % voix submit proposals/draft-fonctionnement --key ../cles/m01.key --yes --now 2020-10-08T12:00:00+02:00
  
  P-0001 est déposée : proposals/P-0001-fonctionnement
  règle : consentement ; adoptée quand aucune objection argumentée ne tient. consentement : ouverte 2 jours, quorum de 1/2 des inscrits. Clôture au plus tôt : 10 octobre 2020 à 12:00 +02:00
  ensuite : faites un commit de proposals/P-0001-fonctionnement et poussez-le ; son état :  voix status P-0001
  
  Une proposition se rédige aussi sans préparer de fichier :
  
  % voix draft --kind text --class courante --title 'Liens avec d’autres organisations' --key ../cles/m14.key --now 2020-10-09T12:00:00+02:00
  
  proposals/draft-liens-avec-d-autres-organisations/proposal.md est écrit
  règle : adoptée si plus de la moitié des votants disent oui. courante : ouverte 24 heures, sans quorum. Clôture au plus tôt : 10 octobre 2020 à 12:00 +02:00
  ensuite : écrivez le texte, puis  voix lint proposals/draft-liens-avec-d-autres-organisations
  
  
  ── La convocation et l’ordre du jour, quinze jours avant au moins ──
  
  % voix assembly notice --title 'Assemblée constitutive' --starts 2020-10-30T19:00:00+01:00 --key ../cles/m01.key --yes --now 2020-10-20T10:00:00+02:00
  
  voix: erreur : la convocation du 2020-10-30 est tardive : la réunion commence le 30 octobre 2020 à 19:00 +01:00, et la charte demande 15 jours d’avance, soit le 15 octobre 2020 à 20:00 +02:00 au plus tard [notice-too-late]
  conseil : choisissez un jour plus lointain ; ou signez quand même avec --late, et le procès-verbal le dira
  
  % voix assembly notice --title 'Assemblée constitutive' --starts 2020-10-30T19:00:00+01:00 --place 'Bourse du travail' --item 'Rapport du comité provisoire' --item P-0001 --item P-0002 --item P-0003 --item P-0004 --item P-0005 --item P-0006 --key ../cles/m01.key --yes --now 2020-10-12T10:00:00+02:00
  
  agenda/2020-10-30.toml est écrit
  agenda/2020-10-30/20201012T080000Z-m01-notice.act : la convocation de « Assemblée constitutive », 30 octobre 2020 à 19:00 +01:00, est signée
  ensuite : faites-en un commit, poussez-le, et envoyez-la aux membres
  
  
  ── La cérémonie : trois scrutateur·ices, dont deux suffisent pour ouvrir les totaux ──
  
  % voix trustee start ceremonies/2020 --threshold 2 --min-ballots 3 --organiser ../cles/organisation.key --key-of ada=../cles/ada.key --key-of blaise=../cles/blaise.key --key-of chloe=../cles/chloe.key
  
  ceremonies/2020/ceremony.txt est écrit
  2 scrutateur·ices sur 3, n’importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s’ils s’entendaient ; moins n’ouvrent rien
  scrutateur·ice 1 : ada, clé NOMBRE
  scrutateur·ice 2 : blaise, clé NOMBRE
  scrutateur·ice 3 : chloe, clé NOMBRE
  des scrutins peuvent être ouverts par la clé NOMBRE
  plus petit nombre de bulletins dans un total : 3
  empreinte EMPREINTE : comparez-la avec les autres par téléphone ou de vive voix
  ensuite : envoyez ceremonies/2020 aux scrutateur·ices ; chacun tape  voix trustee next ceremonies/2020 --key FICHIER
  
  % voix trustee next ceremonies/2020 --key ../cles/ada.key
  
  2 scrutateur·ices sur 3, n’importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s’ils s’entendaient ; moins n’ouvrent rien
  scrutateur·ice 1 : ada, clé NOMBRE
  scrutateur·ice 2 : blaise, clé NOMBRE
  scrutateur·ice 3 : chloe, clé NOMBRE
  des scrutins peuvent être ouverts par la clé NOMBRE
  plus petit nombre de bulletins dans un total : 3
  empreinte EMPREINTE : comparez-la avec les autres par téléphone ou de vive voix
  ceremonies/2020/trustee-1.round1 est écrit
  tour 1 : vous êtes engagé sur votre partie de la clé
  le tour 1 attend blaise et chloe
  ensuite : envoyez ceremonies/2020/trustee-1.round1 aux autres ; quand les leurs seront là, tapez  voix trustee next ceremonies/2020 --key ../cles/ada.key
  
  % voix trustee check ceremonies/2020
  
  2 scrutateur·ices sur 3, n’importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s’ils s’entendaient ; moins n’ouvrent rien
  scrutateur·ice 1 : ada, clé NOMBRE
  scrutateur·ice 2 : blaise, clé NOMBRE
  scrutateur·ice 3 : chloe, clé NOMBRE
  des scrutins peuvent être ouverts par la clé NOMBRE
  plus petit nombre de bulletins dans un total : 3
  empreinte EMPREINTE : comparez-la avec les autres par téléphone ou de vive voix
  terminé : ceremonies/2020/trustees.txt va dans les scrutins de ces scrutateur·ices
  
  
  ── La semaine d’avant : consentir aux règles de fonctionnement ──
  
  % voix open P-0001 --closes 2020-10-25T20:00:00+01:00 --key ../cles/m01.key --yes --now 2020-10-23T20:00:00+01:00
  
  tour 1 de P-0001 ouvert, classe consentement : jusqu’au 25 octobre 2020 à 20:00 +01:00
  68 membres sont consultés
  ensuite : faites un commit de proposals/P-0001-fonctionnement et poussez-le ; les membres répondent avec  voix stance P-0001 consent
  
  % voix stance P-0001 objection --target 'après avoir entendu la personne concernée' --ground harm --because 'L’article 7 ne dit ni quand ni comment la personne est prévenue.' --consequence 'On pourrait exclure quelqu’un en une soirée, sans qu’il ou elle ait pu répondre.' --remedy 'Prévenir au moins sept jours avant, et joindre la réponse.' --key ../cles/m08.key --yes --now 2020-10-24T12:00:00+01:00
  
  proposals/P-0001-fonctionnement/rounds/1/20201024T110000Z-m08-objection.act est écrit
  votre objection est O-1-m08 ; vous pouvez la lever avec  voix stance P-0001 --lift O-1-m08
  ensuite : faites un commit et poussez-le
  
  % voix status P-0001 --now 2020-10-26T10:00:00+01:00
  
  P-0001  Fonctionnement du collectif
  état : au tour suivant, avec un nouveau texte, depuis le 25 octobre 2020 à 20:00 +01:00
  classe : consentement ; instance : vote en ligne
  pourquoi :
    - Membres consultés : 68 ; réponses : 61. Consentements : 42 ; réserves : 11 ; à l’écart : 7 ; objections : 1.
    - Objections maintenues : O-1-m08.
    - Quorum : 2 × réponses ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont répondu.
    - Une objection est maintenue, le texte doit donc changer ; un autre tour peut suivre (il en reste 2).
  ensuite :
    - un nouveau texte qui reprend les objections (l’auteur)
      voix submit proposals/P-0001-fonctionnement
  
  L’objection est argumentée : le texte ne passe pas. On la bonifie par un amendement, et on consent de nouveau.
  
  % voix amend P-0001 --text ../bonifie.md --because 'Sept jours pour répondre, et la réponse jointe.' --resolves O-1-m08 --key ../cles/m08.key --yes --now 2020-10-26T12:00:00+01:00
  
  proposals/P-0001-fonctionnement/amendments/A-1-m08.act est écrit
  proposals/P-0001-fonctionnement/amendments/A-1-m08.patch est écrit
  ensuite : m01 tranche, avec  voix amend P-0001 --accept A-1-m08
  
  % voix amend P-0001 --accept A-1 --key ../cles/m01.key --yes --now 2020-10-26T18:00:00+01:00
  
  proposals/P-0001-fonctionnement/acts/20201026T170000Z-m01-accept.act est écrit
  proposals/P-0001-fonctionnement/proposal.md est écrit
  les soutiens et positions donnés au texte précédent sont caducs ; les membres les redonnent
  
  % voix status P-0001 --now 2020-10-30T10:00:00+01:00
  
  P-0001  Fonctionnement du collectif
  état : en vigueur, depuis le 29 octobre 2020 à 20:00 +01:00
  classe : consentement ; instance : vote en ligne
  pourquoi :
    - Membres consultés : 68 ; réponses : 61. Consentements : 50 ; réserves : 4 ; à l’écart : 7 ; objections : 0.
    - Aucune objection n’est maintenue.
    - Quorum : 2 × réponses ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont répondu.
    - Consentements et réserves : 54 ; il en faut au moins 1.
    - Rien ne s’y oppose et assez de membres consentent : adopté.
    - Elle est en vigueur depuis le 29 octobre 2020 à 20:00 +01:00.
  
  
  ── 1. 19 h : on arrive, et la feuille de présence se remplit ──
  
  % voix assembly attend m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12 m13 m14 m15 m16 m17 m18 m19 m20 m21 m22 m23 m24 m25 m26 m27 m28 m29 m30 m31 m32 m33 m34 m35 m36 m37 m38 m39 m40 m41 m42 m43 m44 m45 m46 m47 m48 m49 m50 m51 m52 m53 m54 m55 m56 m57 m58 m59 m60 m61 --in 19:00 --key ../cles/m01.key --yes --now 2020-10-30T19:00:00+01:00
  
  61 membres ayant voix sont là le 30 octobre 2020 à 19:00 +01:00
  
  % voix assembly proclaim P-0001 --key ../cles/m01.key --yes --now 2020-10-30T19:20:00+01:00
  
  proposals/P-0001-fonctionnement/acts/20201030T182000Z-m01-proclaim.act : signé
  Fonctionnement du collectif : Proposition adoptée.
  Membres consultés : 68 ; réponses : 61. Consentements : 50 ; réserves : 4 ; à l’écart : 7 ; objections : 0.
  Aucune objection n’est maintenue.
  Quorum : 2 × réponses ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont répondu.
  Consentements et réserves : 54 ; il en faut au moins 1.
  Rien ne s’y oppose et assez de membres consentent : adopté.
  
  % voix status --now 2020-10-30T19:25:00+01:00
  
  P-0001  en vigueur            Fonctionnement du collectif
  P-0002  en cours de décision  Acte constituant → deux scrutateur·ices comptent les mains et signent le même compte (scrutateur·ices)
  P-0003  en cours de décision  Forme juridique du collectif → ouvrir le vote (qui organise)
  P-0004  en cours de décision  Ordre des thèmes et des campagnes → ouvrir le vote (qui organise)
  P-0005  en cours de décision  Liens avec d’autres organisations → deux scrutateur·ices comptent les mains et signent le même compte (scrutateur·ices)
  P-0006  en cours de décision  Mandat : déclarer l’association et ouvrir un compte → deux scrutateur·ices comptent les mains et signent le même compte (scrutateur·ices)
  
  
  ── 2. Règles de fonctionnement : l’acte constituant, aux deux tiers des votants, à main levée ──
  
  Deux scrutateur·ices comptent, chacun·e signe. La première se trompe : le compte ne tient pas, on recompte.
  
  % voix assembly count P-0002 yes=53,no=13,blank=5 --key ../cles/m07.key --yes --now 2020-10-30T19:55:00+01:00
  
  voix: erreur : mains comptées : 71 ; membres dans la salle qui pouvaient lever la main, le 30 octobre 2020 à 19:55 +01:00 : 61 [more-hands-than-people]
  conseil : vérifiez les présences avec  voix assembly show ; si les mains ont été comptées à une autre heure, donnez-la avec --at
  
  % voix assembly count P-0002 yes=43,no=13,blank=5 --key ../cles/m07.key --yes --now 2020-10-30T19:56:00+01:00
  
  proposals/P-0002-constituante/acts/20201030T185600Z-m07-count.act : oui 43, non 13, blanc 5 ; présents : 61, le 30 octobre 2020 à 19:56 +01:00
  ensuite : un·e deuxième scrutateur·ice compte et signe : voix assembly count P-0002 yes=43,no=13,blank=5
  
  % voix assembly count P-0002 yes=43,no=13,blank=5 --key ../cles/m33.key --yes --now 2020-10-30T19:57:00+01:00
  
  proposals/P-0002-constituante/acts/20201030T185700Z-m33-count.act : oui 43, non 13, blanc 5 ; présents : 61, le 30 octobre 2020 à 19:56 +01:00
  signé par m07 et m33 : le compte tient ; ensuite : voix assembly proclaim P-0002
  
  % voix assembly proclaim P-0002 --key ../cles/m01.key --yes --now 2020-10-30T19:58:00+01:00
  
  proposals/P-0002-constituante/acts/20201030T185800Z-m01-proclaim.act : signé
  Acte constituant : Proposition adoptée.
  3 × oui = 3 × 43 = 129 ≥ 122 = 2 × 61 = 2 × votants : la majorité demandée est atteinte.
  Changer 3 oui en non aurait suffi à la faire rejeter.
  Avec 4 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  
  ── 3. Forme juridique : jugement majoritaire, à bulletins secrets ──
  
  % voix open P-0003 --ceremony ceremonies/2020 --board ../cles/urne.key --key ../cles/organisation.key --closes 2020-10-30T20:15:00+01:00 --now 2020-10-30T20:00:00+01:00
  
  proposals/P-0003-forme/poll ouvert : élection EMPREINTE
  règle : le jugement majoritaire ; ouvert du 30 octobre 2020 à 20:00 +01:00 au 30 octobre 2020 à 20:15 +01:00
  68 membres peuvent voter
  ensuite : publiez le dossier ; les membres votent avec  voix cast proposals/P-0003-forme/poll
  
  m02 ne veut pas croire sa machine sur parole : un premier bulletin est abandonné et contrôlé sur une autre.
  
  % voix cast P-0003 --choice ../choix-P-0003/m02.toml --key ../cles/m02.key --ceremony EMPREINTE --now 2020-10-30T20:00:00+01:00 --audit
  
     Forme juridique du collectif
     élection EMPREINTE
     vous êtes m02, poids 1 ; ouvert jusqu’au 30 octobre 2020 à 20:15 +01:00
     Un vote secret : 2 scrutateur·ices sur 3 pourraient le lire ensemble ; personne ne le peut seul·e.
     numéro de suivi EMPREINTE   notez-le
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  outbox/P-0003-m02-1.spoil écrit : ce bulletin ne peut plus être déposé
  outbox/P-0003-m02-1.audit écrit : portez-le sur une autre machine, puis :
    voix audit proposals/P-0003-forme/poll outbox/P-0003-m02-1.audit
  
  % voix audit P-0003 outbox/P-0003-m02-1.audit
  
  le bulletin au numéro de suivi EMPREINTE dit :
     Forme juridique du collectif
     - Association loi 1901 : Très bien
     - Association de fait : Passable
     - Coopérative (SCIC) : Passable
  Comparez ce numéro de suivi avec celui que vous avez noté avant de décider d’auditer.
  
  Tout le monde vote ; m03 change d’avis et vote une seconde fois : seul le dernier bulletin compte.
  
  Quelqu’un recopie le bulletin de m05 au nom de m06 : la copie est refusée.
  
  % voix collect P-0003 outbox/P-0003-* --key ../cles/urne.key
  
  voix: attention : « m06 » n’a pas signé ceci [ballot-bad-signature]
  ../copie.ballot
  conseil : redemandez le fichier à cette personne ; s’il est identique, il a été modifié ou forgé
  1 fichier reste hors du journal ; le refus signé pour qui l’a remis est à côté (FICHIER.refusal)
  acceptés : 63, refusés : 1 ; point de contrôle signé : 67 entrées
  ensuite : publiez proposals/P-0003-forme/poll ; après le vote  voix close proposals/P-0003-forme/poll
  
  % voix receipt P-0003 outbox/P-0003-m01-1.ballot
  
  oui : le bulletin au numéro de suivi EMPREINTE est l’entrée 4 de l’urne
  dans l’état de l’urne, c’est votre bulletin qui compte
  écrit outbox/P-0003-m01-1.receipt : gardez-le
  
  % voix close P-0003 --key ../cles/urne.key --now 2020-10-30T20:15:00+01:00
  
  clos : 61 bulletins comptent
  urne de 68 entrées, racine NOMBRE
  ensuite : publiez proposals/P-0003-forme/poll ; les scrutateur·ices ouvrent les totaux avec  voix decrypt proposals/P-0003-forme/poll
  
  Chaque scrutateur·ice vérifie tout, puis signe avoir vu cette urne close ; deux écrivent ensuite leur part.
  
  % voix decrypt P-0003 --key ../cles/ada.key --now 2020-10-30T20:15:00+01:00
  
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  tout est vérifié ; proposals/P-0003-forme/poll/ready-1.txt écrit : vous avez vu cette urne close
  1 scrutateur·ice sur 3 l’a vue ; on attend : blaise, chloe. Redonnez ensuite cette commande.
  
  % voix decrypt P-0003 --key ../cles/chloe.key --now 2020-10-30T20:15:00+01:00
  
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  tout est vérifié ; proposals/P-0003-forme/poll/ready-3.txt écrit : vous avez vu cette urne close
  proposals/P-0003-forme/poll/decrypt-3.txt écrit : votre part des totaux
  1 part sur 2 est là
  ensuite : publiez proposals/P-0003-forme/poll ; un·e autre scrutateur·ice tape  voix decrypt proposals/P-0003-forme/poll
  
  % voix decrypt P-0003 --key ../cles/blaise.key --now 2020-10-30T20:15:00+01:00
  
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  proposals/P-0003-forme/poll/decrypt-2.txt écrit : votre part des totaux
  il y a assez de parts ; ensuite :  voix tally proposals/P-0003-forme/poll
  
  % voix tally P-0003 --explain --key ../cles/urne.key
  
  « Association loi 1901 » l’emporte par le jugement majoritaire.
  « Association loi 1901 » et « Coopérative (SCIC) » ont toutes deux la meilleure mention majoritaire, « Bien » ; les autres jugements décident.
  « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  
                                                     50 %
  1 Association loi 1901 █████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░=====--. Bien
  2 Coopérative (SCIC)   ████████████▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒│▒▒▒▒░░░░░░░░░========-----.... Bien
  3 Association de fait  ████▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░│░░░░░░============-------..... Assez bien
  █ Excellent   ▓ Très bien   ▒ Bien   ░ Assez bien   = Passable   - Insuffisant   . À rejeter
  │ le milieu des votes : la mention juste à sa droite est la mention majoritaire.
  
  Classement : 1. « Association loi 1901 » ; 2. « Coopérative (SCIC) » ; 3. « Association de fait ».
  61 bulletins dépouillés.
  Quorum : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
  
  Pas à pas
    1. Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
    2. Chaque votant juge chaque option par une de ces mentions, de la meilleure à la pire : « Excellent », « Très bien », « Bien », « Assez bien », « Passable », « Insuffisant » et « À rejeter ».
    3. « Association loi 1901 » a reçu, mention par mention, de « Excellent » à « À rejeter » : 9, 15, 18, 10, 5, 2 et 2.
    4. En comptant depuis la meilleure mention, « Association loi 1901 » reçoit au moins « Bien » dans 42 cas sur 61. C’est plus de la moitié (2 × 42 = 84 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Bien » est donc sa mention majoritaire ; jugements meilleurs : 24 ; moins bons : 19.
    5. « Association de fait » a reçu, mention par mention, de « Excellent » à « À rejeter » : 4, 7, 11, 14, 12, 7 et 6.
    6. En comptant depuis la meilleure mention, « Association de fait » reçoit au moins « Assez bien » dans 36 cas sur 61. C’est plus de la moitié (2 × 36 = 72 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Assez bien » est donc sa mention majoritaire ; jugements meilleurs : 22 ; moins bons : 25.
    7. « Coopérative (SCIC) » a reçu, mention par mention, de « Excellent » à « À rejeter » : 12, 10, 12, 9, 8, 5 et 5.
    8. En comptant depuis la meilleure mention, « Coopérative (SCIC) » reçoit au moins « Bien » dans 34 cas sur 61. C’est plus de la moitié (2 × 34 = 68 > 61), et aucune mention meilleure n’atteint plus de la moitié. « Bien » est donc sa mention majoritaire ; jugements meilleurs : 22 ; moins bons : 27.
  
  « Association loi 1901 » et « Coopérative (SCIC) » ont la même mention majoritaire, « Bien » ; les autres jugements les départagent :
  
  « Association loi 1901 » et « Coopérative (SCIC) » : on retire aux deux le jugement du milieu (de deux au milieu, le moins bon), un par un, jusqu’à ce que leurs milieux diffèrent :
    1. Retiré aux deux : 7 × « Bien ».
    2. Le milieu est maintenant « Bien » pour « Association loi 1901 » et « Assez bien » pour « Coopérative (SCIC) » : « Association loi 1901 » passe devant.
  
  On trouve la même chose sans rien retirer, en comptant des deux côtés :
    1. « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  
  D’où le classement :
    1. Place 1 : « Association loi 1901 ».
    2. Place 2 : « Coopérative (SCIC) ».
    3. Place 3 : « Association de fait ».
  inscrit dans l’urne : proposals/P-0003-forme/poll/result.txt
  
  % voix assembly proclaim P-0003 --key ../cles/m01.key --yes --now 2020-10-30T20:15:00+01:00
  
  proposals/P-0003-forme/acts/20201030T191500Z-m01-proclaim.act : signé
  Forme juridique du collectif : Adoptée : « Association loi 1901 ».
  « Association loi 1901 » et « Coopérative (SCIC) » ont toutes deux la meilleure mention majoritaire, « Bien » ; les autres jugements décident.
  « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  % voix verify P-0003 --no-cache
  
  vérifié : 61 bulletins sur 68 membres ; totaux prouvés par les scrutateur·ices 2 et 3 ; résultat recalculé. racine NOMBRE
  élection EMPREINTE
  2 actes portent une heure indiquée à la main (--now), non par une horloge
  
  
  ── 4. Ordre des thèmes et des campagnes : Condorcet, à bulletins secrets ──
  
  % voix open P-0004 --ceremony ceremonies/2020 --board ../cles/urne.key --key ../cles/organisation.key --closes 2020-10-30T20:40:00+01:00 --now 2020-10-30T20:20:00+01:00
  
  proposals/P-0004-themes/poll ouvert : élection EMPREINTE
  règle : la méthode de Schulze ; ouvert du 30 octobre 2020 à 20:20 +01:00 au 30 octobre 2020 à 20:40 +01:00
  68 membres peuvent voter
  ensuite : publiez le dossier ; les membres votent avec  voix cast proposals/P-0004-themes/poll
  
  % voix collect P-0004 outbox/P-0004-* --key ../cles/urne.key
  
  acceptés : 61, refusés : 0 ; point de contrôle signé : 65 entrées
  ensuite : publiez proposals/P-0004-themes/poll ; après le vote  voix close proposals/P-0004-themes/poll
  
  % voix close P-0004 --key ../cles/urne.key --now 2020-10-30T20:40:00+01:00
  
  clos : 61 bulletins comptent
  urne de 66 entrées, racine NOMBRE
  ensuite : publiez proposals/P-0004-themes/poll ; les scrutateur·ices ouvrent les totaux avec  voix decrypt proposals/P-0004-themes/poll
  
  Chaque scrutateur·ice vérifie tout, puis signe avoir vu cette urne close ; deux écrivent ensuite leur part.
  
  % voix decrypt P-0004 --key ../cles/ada.key --now 2020-10-30T20:40:00+01:00
  
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  tout est vérifié ; proposals/P-0004-themes/poll/ready-1.txt écrit : vous avez vu cette urne close
  1 scrutateur·ice sur 3 l’a vue ; on attend : blaise, chloe. Redonnez ensuite cette commande.
  
  % voix decrypt P-0004 --key ../cles/chloe.key --now 2020-10-30T20:40:00+01:00
  
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  tout est vérifié ; proposals/P-0004-themes/poll/ready-3.txt écrit : vous avez vu cette urne close
  proposals/P-0004-themes/poll/decrypt-3.txt écrit : votre part des totaux
  1 part sur 2 est là
  ensuite : publiez proposals/P-0004-themes/poll ; un·e autre scrutateur·ice tape  voix decrypt proposals/P-0004-themes/poll
  
  % voix decrypt P-0004 --key ../cles/blaise.key --now 2020-10-30T20:40:00+01:00
  
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]
  proposals/P-0004-themes/poll/decrypt-2.txt écrit : votre part des totaux
  il y a assez de parts ; ensuite :  voix tally proposals/P-0004-themes/poll
  
  % voix tally P-0004 --explain --key ../cles/urne.key
  
  « Sous-traitance » l’emporte par la méthode de Schulze.
  « Sous-traitance » bat chaque autre option en duel ; le duel le plus serré est contre « Surveillance » : 28 à 26.
  
                           1   2   3   4   5   6   7
  1 Sous-traitance         ·  28* 30* 28* 34* 30* 38*
  2 Égalité               25   ·  31* 28  34* 35* 37*
  3 Temps de travail      24  25   ·  31* 34* 30* 35*
  4 Surveillance          26  29* 25   ·  31* 27* 30*
  5 Clause de conscience  20  20  21  22   ·  28* 26*
  6 Écologie du numérique 21  18  26  23  25   ·  31*
  7 Logiciel libre        16  18  20  17  25  21   ·
  Combien préfèrent l’option de la ligne à celle de la colonne ; * plus que dans l’autre sens, = autant.
  
  Classement : 1. « Sous-traitance » ; 2. « Égalité » ; 3. « Temps de travail » ; 4. « Surveillance » ; 5. « Clause de conscience » ; 6. « Écologie du numérique » ; 7. « Logiciel libre ».
  61 bulletins dépouillés.
  Quorum : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
  Les options qu’un bulletin ne classe pas se partagent sa dernière place.
  
  Pas à pas
    1. Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  Les options, deux à deux : combien préfèrent l’une à l’autre :
     1. « Égalité » bat « Temps de travail » : 31 à 25.
     2. « Temps de travail » bat « Écologie du numérique » : 30 à 26.
     3. « Temps de travail » bat « Surveillance » : 31 à 25.
     4. « Temps de travail » bat « Logiciel libre » : 35 à 20.
     5. « Sous-traitance » bat « Temps de travail » : 30 à 24.
     6. « Temps de travail » bat « Clause de conscience » : 34 à 21.
     7. « Égalité » bat « Écologie du numérique » : 35 à 18.
     8. « Surveillance » bat « Égalité » : 29 à 28.
     9. « Égalité » bat « Logiciel libre » : 37 à 18.
    10. « Sous-traitance » bat « Égalité » : 28 à 25.
    11. « Égalité » bat « Clause de conscience » : 34 à 20.
    12. « Surveillance » bat « Écologie du numérique » : 27 à 23.
    13. « Écologie du numérique » bat « Logiciel libre » : 31 à 21.
    14. « Sous-traitance » bat « Écologie du numérique » : 30 à 21.
    15. « Clause de conscience » bat « Écologie du numérique » : 28 à 25.
    16. « Surveillance » bat « Logiciel libre » : 30 à 17.
    17. « Sous-traitance » bat « Surveillance » : 28 à 26.
    18. « Surveillance » bat « Clause de conscience » : 31 à 22.
    19. « Sous-traitance » bat « Logiciel libre » : 38 à 16.
    20. « Clause de conscience » bat « Logiciel libre » : 26 à 25.
    21. « Sous-traitance » bat « Clause de conscience » : 34 à 20.
  
  Ce que disent les duels :
    1. « Sous-traitance » bat toutes les autres : c’est la gagnante de Condorcet.
    2. Ensemble de Smith, le plus petit groupe dont les membres battent toutes les autres : « Sous-traitance ».
    3. Ensemble de Schwartz, les plus petits groupes que rien au-dehors ne bat : « Sous-traitance ».
  
  Des chaînes de duels gagnés ; une chaîne a la force de son duel le plus faible :
     1. « Temps de travail » est au-dessus de « Écologie du numérique », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Temps de travail », et aucune n’en revient.
     2. « Égalité » est au-dessus de « Écologie du numérique », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Égalité », et aucune n’en revient.
     3. « Écologie du numérique » est au-dessus de « Logiciel libre » : des chaînes de duels gagnés y mènent depuis « Écologie du numérique », et aucune n’en revient.
     4. « Surveillance » est au-dessus de « Écologie du numérique », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Surveillance », et aucune n’en revient.
     5. « Sous-traitance » est au-dessus de « Temps de travail », « Égalité », « Écologie du numérique », « Surveillance », « Logiciel libre » et « Clause de conscience » : des chaînes de duels gagnés y mènent depuis « Sous-traitance », et aucune n’en revient.
     6. « Clause de conscience » est au-dessus de « Écologie du numérique » et « Logiciel libre » : des chaînes de duels gagnés y mènent depuis « Clause de conscience », et aucune n’en revient.
     7. De « Temps de travail » à « Égalité », la plus forte chaîne est « Temps de travail », « Surveillance » et « Égalité », dans cet ordre ; son duel le plus faible est « Surveillance » devant « Égalité », 29 à 28.
     8. De « Égalité » à « Temps de travail », la plus forte chaîne est le duel lui-même, 31 à 25.
     9. « Égalité » est donc au-dessus de « Temps de travail ».
    10. De « Temps de travail » à « Surveillance », la plus forte chaîne est le duel lui-même, 31 à 25.
    11. De « Surveillance » à « Temps de travail », la plus forte chaîne est « Surveillance », « Égalité » et « Temps de travail », dans cet ordre ; son duel le plus faible est « Surveillance » devant « Égalité », 29 à 28.
    12. « Temps de travail » est donc au-dessus de « Surveillance ».
    13. De « Égalité » à « Surveillance », la plus forte chaîne est « Égalité », « Temps de travail » et « Surveillance », dans cet ordre ; son duel le plus faible est « Égalité » devant « Temps de travail », 31 à 25.
    14. De « Surveillance » à « Égalité », la plus forte chaîne est le duel lui-même, 29 à 28.
    15. « Égalité » est donc au-dessus de « Surveillance ».
  inscrit dans l’urne : proposals/P-0004-themes/poll/result.txt
  
  % voix assembly proclaim P-0004 --key ../cles/m01.key --yes --now 2020-10-30T20:40:00+01:00
  
  proposals/P-0004-themes/acts/20201030T194000Z-m01-proclaim.act : signé
  Ordre des thèmes et des campagnes : Adoptée : « Sous-traitance ».
  « Sous-traitance » bat chaque autre option en duel ; le duel le plus serré est contre « Surveillance » : 28 à 26.
  Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  % voix verify P-0004 --no-cache
  
  vérifié : 61 bulletins sur 68 membres ; totaux prouvés par les scrutateur·ices 2 et 3 ; résultat recalculé. racine NOMBRE
  élection EMPREINTE
  2 actes portent une heure indiquée à la main (--now), non par une horloge
  
  
  ── 5. Liens avec d’autres organisations : majorité simple, à main levée ──
  
  m61 rentre avant ce vote : il reste 60 personnes.
  
  % voix assembly attend m61 --out 20:45 --key ../cles/m01.key --yes --now 2020-10-30T20:45:00+01:00
  
  60 membres ayant voix sont là le 30 octobre 2020 à 20:45 +01:00
  
  % voix assembly count P-0005 yes=32,no=22,blank=6 --key ../cles/m33.key --yes --now 2020-10-30T20:51:00+01:00
  
  proposals/P-0005-liens-avec-d-autres-organisations/acts/20201030T195100Z-m33-count.act : oui 32, non 22, blanc 6 ; présents : 60, le 30 octobre 2020 à 20:50 +01:00
  signé par m07 et m33 : le compte tient ; ensuite : voix assembly proclaim P-0005
  
  % voix assembly proclaim P-0005 --key ../cles/m01.key --yes --now 2020-10-30T20:52:00+01:00
  
  proposals/P-0005-liens-avec-d-autres-organisations/acts/20201030T195200Z-m01-proclaim.act : signé
  Liens avec d’autres organisations : Proposition adoptée.
  2 × oui = 2 × 32 = 64 > 60 = votants : la majorité demandée est atteinte.
  Changer 2 oui en non aurait suffi à la faire rejeter.
  Avec 4 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  
  ── 6. Un mandat impératif : une tâche précise, un terme, un compte rendu ──
  
  % voix assembly proclaim P-0006 --key ../cles/m01.key --yes --now 2020-10-30T20:57:00+01:00
  
  proposals/P-0006-mandat-banque/acts/20201030T195700Z-m01-proclaim.act : signé
  Mandat : déclarer l’association et ouvrir un compte : Proposition adoptée.
  2 × oui = 2 × 51 = 102 > 60 = votants : la majorité demandée est atteinte.
  Changer 21 oui en non aurait suffi à la faire rejeter.
  Avec 42 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  % voix mandate grant P-0006 --key ../cles/m01.key --yes --now 2020-10-30T20:58:00+01:00
  
  mandates/M-0001.toml est écrit
  M-0001 : m12, jusqu’au 30 avril 2021 : Déclarer l’association en préfecture et ouvrir un compte dans une banque coopérative ; rien d’autre.
  
  % voix assembly show --now 2020-10-30T21:00:00+01:00
  
  Assemblée constitutive, 2020-10-30 19:00 +01:00, Bourse du travail
  convoquée le 12 octobre 2020 à 10:00 +02:00 par m01, à temps (la charte demande 15 jours)
  60 membres ayant voix présents le 30 octobre 2020 à 21:00 +01:00, sur 68 inscrits
  
  1. Rapport du comité provisoire
  2. Fonctionnement du collectif (P-0001)
     À 19:20, 61 membres ayant voix étaient présents.
     Proposition adoptée. Cela avait été décidé avant cette réunion, le 29 octobre 2020 à 20:00 +01:00.
  3. Acte constituant (P-0002)
     À 19:56, 61 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
     Main levée à 19:56 : oui 43, non 13, blanc 5 ; même compte pour m07 et m33.
     Proposition adoptée.
  4. Forme juridique du collectif (P-0003)
     À 20:00, 61 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
     Adoptée : « Association loi 1901 ».
  5. Ordre des thèmes et des campagnes (P-0004)
     À 20:20, 61 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
     Adoptée : « Sous-traitance ».
  6. Liens avec d’autres organisations (P-0005)
     À 20:50, 60 membres ayant voix étaient présents. Aucun quorum n’est demandé.
     Main levée à 20:50 : oui 32, non 22, blanc 6 ; même compte pour m07 et m33.
     Proposition adoptée.
  7. Mandat : déclarer l’association et ouvrir un compte (P-0006)
     À 20:55, 60 membres ayant voix étaient présents. Aucun quorum n’est demandé.
     Main levée à 20:55 : oui 51, non 4, blanc 5 ; même compte pour m07 et m33.
     Proposition adoptée.
  
  
  ── Le procès-verbal et le relevé de décisions, écrits par les fichiers ──
  
  % voix minutes 2020-10-30 --now 2020-10-31T10:00:00+01:00
  
  minutes/2020-10-30.fr.md est écrit
  # Procès-verbal : Assemblée constitutive
  
  Collectif des travailleuses et travailleurs de la tech, 30 octobre 2020 à 19:00 +01:00, Bourse du travail
  
  ## Convocation
  
  Envoyée par m01 le 12 octobre 2020 à 10:00 +02:00, à temps : la charte demande 15 jours.
  
  Ordre du jour :
  
  1. Rapport du comité provisoire
  2. Fonctionnement du collectif (P-0001)
  3. Acte constituant (P-0002)
  4. Forme juridique du collectif (P-0003)
  5. Ordre des thèmes et des campagnes (P-0004)
  6. Liens avec d’autres organisations (P-0005)
  7. Mandat : déclarer l’association et ouvrir un compte (P-0006)
  
  ## Feuille de présence
  
  61 membres sont venus ; au début, 61 ayant voix étaient là, sur 68 inscrits.
  
  | membre | arrivée | départ |
  |---|---:|---:|
  | m01 | 19:00 |  |
  | m02 | 19:00 |  |
  | m03 | 19:00 |  |
  | m04 | 19:00 |  |
  | m05 | 19:00 |  |
  | m06 | 19:00 |  |
  | m07 | 19:00 |  |
  | m08 | 19:00 |  |
  | m09 | 19:00 |  |
  | m10 | 19:00 |  |
  | m11 | 19:00 |  |
  | m12 | 19:00 |  |
  | m13 | 19:00 |  |
  | m14 | 19:00 |  |
  | m15 | 19:00 |  |
  | m16 | 19:00 |  |
  | m17 | 19:00 |  |
  | m18 | 19:00 |  |
  | m19 | 19:00 |  |
  | m20 | 19:00 |  |
  | m21 | 19:00 |  |
  | m22 | 19:00 |  |
  | m23 | 19:00 |  |
  | m24 | 19:00 |  |
  | m25 | 19:00 |  |
  | m26 | 19:00 |  |
  | m27 | 19:00 |  |
  | m28 | 19:00 |  |
  | m29 | 19:00 |  |
  | m30 | 19:00 |  |
  | m31 | 19:00 |  |
  | m32 | 19:00 |  |
  | m33 | 19:00 |  |
  | m34 | 19:00 |  |
  | m35 | 19:00 |  |
  | m36 | 19:00 |  |
  | m37 | 19:00 |  |
  | m38 | 19:00 |  |
  | m39 | 19:00 |  |
  | m40 | 19:00 |  |
  | m41 | 19:00 |  |
  | m42 | 19:00 |  |
  | m43 | 19:00 |  |
  | m44 | 19:00 |  |
  | m45 | 19:00 |  |
  | m46 | 19:00 |  |
  | m47 | 19:00 |  |
  | m48 | 19:00 |  |
  | m49 | 19:00 |  |
  | m50 | 19:00 |  |
  | m51 | 19:00 |  |
  | m52 | 19:00 |  |
  | m53 | 19:00 |  |
  | m54 | 19:00 |  |
  | m55 | 19:00 |  |
  | m56 | 19:00 |  |
  | m57 | 19:00 |  |
  | m58 | 19:00 |  |
  | m59 | 19:00 |  |
  | m60 | 19:00 |  |
  | m61 | 19:00 | 20:45 |
  
  ## 1. Rapport du comité provisoire
  
  ## 2. Fonctionnement du collectif (P-0001)
  
  À 19:20, 61 membres ayant voix étaient présents.
  
  Texte :
  
  | 1. **Une personne, une voix.** Tout membre peut soumettre une proposition au vote.
  | 2. **Décisions courantes.** Elles sont prises à la majorité simple : plus de la moitié des votants, votes
  |    blancs compris. Une égalité vaut rejet.
  | 3. **Durée.** Un vote en ligne reste ouvert au moins un jour, au moins une semaine pour un sujet important.
  |    Tout membre peut demander qu’un sujet soit traité comme important.
  | 4. **Assemblée générale.** Ce qu’elle décide prévaut toujours : un vote en ligne ne peut pas le défaire.
  | 5. **Modifier ces règles** demande une assemblée générale et au moins deux tiers des votants.
  | 6. **Pas de représentants.** Le collectif donne des mandats impératifs, pour une tâche précise et un an au
  |    plus ; il peut les révoquer à tout moment.
  | 7. **Qui est membre ?** Les personnes physiques qui ont signé l’appel. Une exclusion suit la même procédure
  |    que toute décision ; la personne concernée est prévenue au moins sept jours avant, et sa réponse est jointe.
  | 8. **Transparence.** Les décisions, leurs motifs et leurs comptes sont publiés.
  
  Consentement, tour 1 : consentements 42, réserves 11, à l’écart 7, objections 1 ; membres ayant répondu : 61 sur 68.
  
  - Objection O-1-m08 de m08, qui tient : L’article 7 ne dit ni quand ni comment la personne est prévenue. Remède proposé : Prévenir au moins sept jours avant, et joindre la réponse.
  
  Consentement, tour 2 : consentements 50, réserves 4, à l’écart 7, objections 0 ; membres ayant répondu : 61 sur 68.
  
  - Bonification : l’amendement A-1-m08 répond à O-1-m08. Sept jours pour répondre, et la réponse jointe.
  
  **Proposition adoptée. Cela avait été décidé avant cette réunion, le 29 octobre 2020 à 20:00 +01:00.**
  
  Membres consultés : 68 ; réponses : 61. Consentements : 50 ; réserves : 4 ; à l’écart : 7 ; objections : 0.
  
  Aucune objection n’est maintenue.
  
  Quorum : 2 × réponses ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont répondu.
  
  Consentements et réserves : 54 ; il en faut au moins 1.
  
  Rien ne s’y oppose et assez de membres consentent : adopté.
  
  Proclamée le 30 octobre 2020 à 19:20 +01:00 ; en vigueur à partir du 29 octobre 2020 à 20:00 +01:00.
  
  - Réserve de m26, à revoir le 30 octobre 2021 : Publier les motifs peut exposer des gens face à leur employeur.
  - Réserve de m31, à revoir le 30 octobre 2021 : Un mandat d’un an me paraît long.
  - Réserve de m44, à revoir le 30 octobre 2021 : Un jour de vote, c’est court pour qui travaille le week-end ou de nuit.
  - Réserve de m58, à revoir le 30 octobre 2021 : Qui garde les archives ?
  
  ## 3. Acte constituant (P-0002)
  
  À 19:56, 61 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
  
  Texte :
  
  | Les règles de fonctionnement adoptées par consentement (P-0001) sont l’acte constituant du collectif.
  
  Main levée à 19:56 : oui 43, non 13, blanc 5 ; même compte pour m07 et m33.
  
  **Proposition adoptée.**
  
  3 × oui = 3 × 43 = 129 ≥ 122 = 2 × 61 = 2 × votants : la majorité demandée est atteinte.
  
  Changer 3 oui en non aurait suffi à la faire rejeter.
  
  Avec 4 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  Voix reçues
  
  | Option | Voix |
  |---|---:|
  | oui | 43 |
  | non | 13 |
  | blanc | 5 |
  
  Seuil : 3 × oui ≥ 2 × votants ; 129 ≥ 122 est vrai.
  
  Proclamée le 30 octobre 2020 à 19:58 +01:00 ; en vigueur à partir du 30 octobre 2020 à 19:58 +01:00.
  
  ## 4. Forme juridique du collectif (P-0003)
  
  À 20:00, 61 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
  
  Texte :
  
  | Le collectif prend la forme que l’assemblée juge la meilleure, au jugement majoritaire.
  
  Options :
  
  - Association loi 1901
  - Association de fait
  - Coopérative (SCIC)
  
  Scrutin secret, de 20:00 à 20:15. Votants : 61 sur 68 inscrits.
  
  **Adoptée : « Association loi 1901 ».**
  
  « Association loi 1901 » et « Coopérative (SCIC) » ont toutes deux la meilleure mention majoritaire, « Bien » ; les autres jugements décident.
  
  « Association loi 1901 » a plus de jugements au-dessus qu’en dessous ; mieux que « Bien » : 24 ; moins bien que « Bien » : 19. Ce n’est pas le cas de « Coopérative (SCIC) » ; mieux : 22 ; moins bien : 27. « Association loi 1901 » passe donc devant.
  
  Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  Classement : 1. « Association loi 1901 » ; 2. « Coopérative (SCIC) » ; 3. « Association de fait ».
  
  Mentions reçues
  
  | Option | Excellent | Très bien | Bien | Assez bien | Passable | Insuffisant | À rejeter | Mention majoritaire |
  |---|---:|---:|---:|---:|---:|---:|---:|---:|
  | Association loi 1901 | 9 | 15 | 18 | 10 | 5 | 2 | 2 | Bien |
  | Coopérative (SCIC) | 12 | 10 | 12 | 9 | 8 | 5 | 5 | Bien |
  | Association de fait | 4 | 7 | 11 | 14 | 12 | 7 | 6 | Assez bien |
  
  Proclamée le 30 octobre 2020 à 20:15 +01:00 ; en vigueur à partir du 30 octobre 2020 à 20:15 +01:00.
  
  ## 5. Ordre des thèmes et des campagnes (P-0004)
  
  À 20:20, 61 membres ayant voix étaient présents. Quorum des votants : 2 × votants ≥ inscrits ; 122 ≥ 68 est vrai.
  
  Texte :
  
  | Le premier thème devient la campagne de l’hiver ; les suivants sont repris dans l’ordre du classement.
  
  Options :
  
  - Temps de travail
  - Égalité
  - Écologie du numérique
  - Surveillance
  - Logiciel libre
  - Sous-traitance
  - Clause de conscience
  
  Scrutin secret, de 20:20 à 20:40. Votants : 61 sur 68 inscrits.
  
  **Adoptée : « Sous-traitance ».**
  
  « Sous-traitance » bat chaque autre option en duel ; le duel le plus serré est contre « Surveillance » : 28 à 26.
  
  Quorum : 2 × votants ≥ inscrits. Ici 122 ≥ 68 : assez de membres ont voté.
  
  Classement : 1. « Sous-traitance » ; 2. « Égalité » ; 3. « Temps de travail » ; 4. « Surveillance » ; 5. « Clause de conscience » ; 6. « Écologie du numérique » ; 7. « Logiciel libre ».
  
  Combien pr\xc3\xa9f\xc3\xa8rent l\xe2\x80\x99option de la ligne \xc3\xa0 celle de la colonne\xc2\xa0; \\* plus que dans l\xe2\x80\x99autre sens, = autant. (esc)
  
  | Option | Sous-traitance | Égalité | Temps de travail | Surveillance | Clause de conscience | Écologie du numérique | Logiciel libre |
  |---|---:|---:|---:|---:|---:|---:|---:|
  | Sous-traitance | \xc2\xb7 | 28\\* | 30\\* | 28\\* | 34\\* | 30\\* | 38\\* | (esc)
  | \xc3\x89galit\xc3\xa9 | 25 | \xc2\xb7 | 31\\* | 28 | 34\\* | 35\\* | 37\\* | (esc)
  | Temps de travail | 24 | 25 | \xc2\xb7 | 31\\* | 34\\* | 30\\* | 35\\* | (esc)
  | Surveillance | 26 | 29\\* | 25 | \xc2\xb7 | 31\\* | 27\\* | 30\\* | (esc)
  | Clause de conscience | 20 | 20 | 21 | 22 | \xc2\xb7 | 28\\* | 26\\* | (esc)
  | \xc3\x89cologie du num\xc3\xa9rique | 21 | 18 | 26 | 23 | 25 | \xc2\xb7 | 31\\* | (esc)
  | Logiciel libre | 16 | 18 | 20 | 17 | 25 | 21 | · |
  
  Proclamée le 30 octobre 2020 à 20:40 +01:00 ; en vigueur à partir du 30 octobre 2020 à 20:40 +01:00.
  
  ## 6. Liens avec d’autres organisations (P-0005)
  
  À 20:50, 60 membres ayant voix étaient présents. Aucun quorum n’est demandé.
  
  Texte :
  
  | Le collectif peut s’associer, au cas par cas et par une décision de ses membres, à des syndicats et à d’autres
  | associations.
  
  Main levée à 20:50 : oui 32, non 22, blanc 6 ; même compte pour m07 et m33.
  
  **Proposition adoptée.**
  
  2 × oui = 2 × 32 = 64 > 60 = votants : la majorité demandée est atteinte.
  
  Changer 2 oui en non aurait suffi à la faire rejeter.
  
  Avec 4 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  Voix reçues
  
  | Option | Voix |
  |---|---:|
  | oui | 32 |
  | non | 22 |
  | blanc | 6 |
  
  Seuil : 2 × oui > votants ; 64 > 60 est vrai.
  
  Proclamée le 30 octobre 2020 à 20:52 +01:00 ; en vigueur à partir du 30 octobre 2020 à 20:52 +01:00.
  
  ## 7. Mandat : déclarer l’association et ouvrir un compte (P-0006)
  
  À 20:55, 60 membres ayant voix étaient présents. Aucun quorum n’est demandé.
  
  Texte :
  
  | m12 reçoit un mandat impératif pour cette tâche, jusqu’au 30 avril 2021, et en rend compte avant le 31 janvier.
  
  Main levée à 20:55 : oui 51, non 4, blanc 5 ; même compte pour m07 et m33.
  
  **Proposition adoptée.**
  
  2 × oui = 2 × 51 = 102 > 60 = votants : la majorité demandée est atteinte.
  
  Changer 21 oui en non aurait suffi à la faire rejeter.
  
  Avec 42 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  Voix reçues
  
  | Option | Voix |
  |---|---:|
  | oui | 51 |
  | non | 4 |
  | blanc | 5 |
  
  Seuil : 2 × oui > votants ; 102 > 60 est vrai.
  
  Proclamée le 30 octobre 2020 à 20:57 +01:00 ; en vigueur à partir du 30 octobre 2020 à 20:57 +01:00.
  
  Mandat M-0001 donné à m12, du 30 octobre 2020 au 30 avril 2021 : Déclarer l’association en préfecture et ouvrir un compte dans une banque coopérative ; rien d’autre.
  
  ## Relevé de décisions
  
  | décision | résultat | en vigueur à partir du | à revoir le |
  |---|---:|---:|---:|
  | P-0001 Fonctionnement du collectif | Proposition adoptée. Cela avait été décidé avant cette réunion, le 29 octobre 2020 à 20:00 +01:00. | 2020-10-29 | 2021-10-30 |
  | P-0002 Acte constituant | Proposition adoptée. | 2020-10-30 |  |
  | P-0003 Forme juridique du collectif | Adoptée : « Association loi 1901 ». | 2020-10-30 |  |
  | P-0004 Ordre des thèmes et des campagnes | Adoptée : « Sous-traitance ». | 2020-10-30 |  |
  | P-0005 Liens avec d’autres organisations | Proposition adoptée. | 2020-10-30 |  |
  | P-0006 Mandat : déclarer l’association et ouvrir un compte | Proposition adoptée. | 2020-10-30 |  |
  
  ## Signatures
  
  Présidence de séance : ______________________________
  
  Secrétariat de séance : ______________________________
  
  Scrutateur·ices, qui ont signé de leur clé les comptes à main levée : m07 et m33.
  
  Écrit par voix le 31 octobre 2020 à 10:00 +01:00 à partir des fichiers du groupe : agenda/2020-10-30.toml (SHA-256 NOMBRE), la charte NOMBRE et les actes signés qui les accompagnent. voix minutes 2020-10-30 l’écrit de nouveau.
  
  
  ── En novembre : un vote en ligne ne défait pas une assemblée ──
  
  % voix status P-0007 --now 2020-11-10T12:05:00+01:00
  
  P-0007  Rester une association de fait
  état : irrecevable, depuis le 10 novembre 2020 à 12:00 +01:00
  classe : courante ; instance : vote en ligne
  pourquoi :
    - Elle changerait P-0003, que l’instance « assemblée » a décidée : seule cette instance, ou une plus haute, peut la changer.
  ensuite :
    - l’élever à la classe constituante, ou à une classe plus exigeante (les membres)
      voix raise P-0007 --class constituante
  
  % voix open P-0007 --ceremony ceremonies/2020 --board ../cles/urne.key --key ../cles/organisation.key --closes 2020-11-12T12:00:00+01:00 --now 2020-11-10T12:10:00+01:00
  
  voix: erreur : P-0007 ne peut pas être mise aux voix maintenant : irrecevable. Elle changerait P-0003, que l’instance « assemblée » a décidée : seule cette instance, ou une plus haute, peut la changer. [cannot-be-opened]
  conseil : `voix status P-0007` dit ce qu’il faut ensuite
  
  
  ── En décembre : l’assemblée révoque le mandat ──
  
  % voix assembly proclaim P-0008 --key ../cles/m01.key --yes --now 2020-12-04T19:32:00+01:00
  
  proposals/P-0008-revocation/acts/20201204T183200Z-m01-proclaim.act : signé
  Révocation du mandat M-0001 : Proposition adoptée.
  2 × oui = 2 × 31 = 62 > 40 = votants : la majorité demandée est atteinte.
  Changer 11 oui en non aurait suffi à la faire rejeter.
  Avec 22 non de plus, et tous les autres votes inchangés, elle aurait été rejetée.
  
  % voix mandate list --now 2020-12-05T10:00:00+01:00
  
  M-0001, révoqué : m12 : Déclarer l’association en préfecture et ouvrir un compte dans une banque coopérative ; rien d’autre.
    Révoqué par P-0008, depuis le 4 décembre 2020 à 19:32 +01:00.
  
  
  ── Le registre, et un extrait pour la banque ──
  
  % voix register --now 2020-12-05T10:00:00+01:00
  
  En vigueur
    P-0001  Fonctionnement du collectif
            vote en ligne, depuis le 29 octobre 2020 ; à revoir le 30 octobre 2021
    P-0002  Acte constituant
            assemblée, depuis le 30 octobre 2020
    P-0003  Forme juridique du collectif : « Association loi 1901 »
            assemblée, depuis le 30 octobre 2020
    P-0004  Ordre des thèmes et des campagnes : « Sous-traitance »
            assemblée, depuis le 30 octobre 2020
    P-0005  Liens avec d’autres organisations
            assemblée, depuis le 30 octobre 2020
    P-0008  Révocation du mandat M-0001
            assemblée, depuis le 4 décembre 2020
  
  Plus en vigueur
    P-0006  Mandat : déclarer l’association et ouvrir un compte
            assemblée, 30 octobre 2020 ; abrogée
  
  % voix extract P-0003 --key ../cles/m01.key --yes --now 2020-12-05T10:00:00+01:00
  
  P-0003.extract est écrit
  
  % voix verify P-0003.extract
  
  vérifié : décision P-0003 de Collectif des travailleuses et travailleurs de la tech, signée par m01 le 5 décembre 2020 à 09:00 UTC
  avec la clé ed25519 NOMBRE
  
  Forme juridique du collectif
    Le collectif prend la forme que l’assemblée juge la meilleure, au jugement majoritaire.
  
  résultat : adoptée : « Association loi 1901 » (instance : assemblée, classe : choix)
  sur le bulletin : « Association loi 1901 », « Association de fait », « Coopérative (SCIC) »
  classement : 1 Association loi 1901, 2 Coopérative (SCIC), 3 Association de fait
  décidée le 30 octobre 2020 à 19:15 UTC, proclamée le 30 octobre 2020 à 19:15 UTC
  en vigueur à partir du 30 octobre 2020 à 19:15 UTC
  état à la signature : en vigueur
  
  Cela montre que la personne qui détient cette clé a signé exactement ceci. Cela ne montre pas à qui est la clé : comparez-la à celle que le groupe vous a donnée par une autre voie. Ni ce qui a été décidé depuis : demandez un nouvel extrait, ou le registre.
