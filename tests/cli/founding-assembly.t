The example of README.md: the whole assembly, in French. Keys and ballots are new each time, so what is random is
masked. (A "$" or ">" at the start of a line would be a command of this transcript.)

  $ VOIX=voix "$TESTDIR"/../../examples/founding-assembly/run "$PWD/dossier" 2>&1 |
  >   sed -E "s/^[$] /% /; s/^> /| /; s|$PWD|ICI|g; s/[a-z2-7]{4}(-[a-z2-7]{4}){5}/EMPREINTE/g; s/[0-9a-f]{64}/NOMBRE/g"
  Assembl\xc3\xa9e constitutive, 30 octobre 2020 : 61 pr\xc3\xa9sents sur 68 inscrits (esc)
  Dossier de l\xe2\x80\x99assembl\xc3\xa9e : ICI/dossier (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 Les cl\xc3\xa9s : chaque membre signe ce qu\xe2\x80\x99il ou elle fait \xe2\x94\x80\xe2\x94\x80 (esc)
  
  Les cl\xc3\xa9s de cette r\xc3\xa9p\xc3\xa9tition sont jetables : elles n\xe2\x80\x99ont pas de phrase de passe. Une vraie cl\xc3\xa9 en a une ; ne (esc)
  mettez --no-passphrase que dans un exemple.
  
  % voix roll check
  
  roll.toml\xc2\xa0: 68 membres (esc)
  peuvent voter aujourd\xe2\x80\x99hui\xc2\xa0: 68, poids 68 (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 La charte : les r\xc3\xa8gles, dans un fichier que le programme applique \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix charter check
  
  charter.toml\xc2\xa0: 0 r\xc3\xa8gle n\xe2\x80\x99est pas respect\xc3\xa9e, 0 question reste ouverte (esc)
  
  % voix charter show
  
  Collectif des travailleuses et travailleurs de la tech, r\xc3\xa8gles, version 1 (esc)
  
  courante (online)
    Adopt\xc3\xa9e si plus de la moiti\xc3\xa9 des votants disent oui. Un vote blanc compte comme un non. Ouverte 24 heures, sans quorum. \xc3\x80 \xc3\xa9galit\xc3\xa9, rien ne change. La discussion dure jusqu\xe2\x80\x99\xc3\xa0 la mise au vote, 3 semaines au plus. (esc)
  
  importante (online)
    Adopt\xc3\xa9e si plus de la moiti\xc3\xa9 des votants disent oui. Un vote blanc compte comme un non. Ouverte une semaine, sans quorum. \xc3\x80 \xc3\xa9galit\xc3\xa9, rien ne change. La discussion dure jusqu\xe2\x80\x99\xc3\xa0 la mise au vote, 3 semaines au plus. N\xc3\xa9cessaire pour changer\xc2\xa0: 1-rapport.md. (esc)
  
  consentement (online)
    Consentement\xc2\xa0; adopt\xc3\xa9e quand aucune objection argument\xc3\xa9e ne tient. Ouverte 2 jours, sans quorum. La discussion dure jusqu\xe2\x80\x99\xc3\xa0 la mise au vote, 3 semaines au plus. N\xc3\xa9cessaire pour changer\xc2\xa0: fonctionnement.md. (esc)
  
  choix (assembly)
    Jugement majoritaire, 7 mentions\xc2\xa0; la majorit\xc3\xa9 des mentions d\xc3\xa9cide. D\xc3\xa9cid\xc3\xa9e en assembl\xc3\xa9e, quorum de 1/2 des inscrits. \xc3\x80 \xc3\xa9galit\xc3\xa9, rien ne change. La discussion dure jusqu\xe2\x80\x99\xc3\xa0 la mise au vote, 3 semaines au plus. (esc)
  
  constituante (assembly)
    Adopt\xc3\xa9e si au moins les deux tiers des votants disent oui. Un vote blanc compte comme un non. D\xc3\xa9cid\xc3\xa9e en assembl\xc3\xa9e, quorum de 1/2 des inscrits. \xc3\x80 \xc3\xa9galit\xc3\xa9, rien ne change. La discussion dure jusqu\xe2\x80\x99\xc3\xa0 la mise au vote, 3 semaines au plus. N\xc3\xa9cessaire pour changer\xc2\xa0: charter.toml. (esc)
  
  Qui pr\xc3\xa9vaut (esc)
    Ce que d\xc3\xa9cide une instance, une instance inf\xc3\xa9rieure ne peut le d\xc3\xa9faire. Dans cet ordre\xc2\xa0: assembly et online. (esc)
  
  Membres
    Chaque membre a une voix\xc2\xa0; personne ne vote pour un\xc2\xb7e autre. Les personnes morales sont membres sans voix. (esc)
  
  Bulletins
    Les votes sont secrets\xc2\xa0: de 3 scrutateur\xc2\xb7ices, 2 ensemble ouvrent les totaux, jamais un bulletin. Qui revote remplace son vote pr\xc3\xa9c\xc3\xa9dent. En dessous de 3 bulletins, rien n\xe2\x80\x99est ouvert. (esc)
  
  Consentement
    Une objection compte quand elle dit pourquoi et ce qui s\xe2\x80\x99ensuivrait. Qui ne dit rien n\xe2\x80\x99a pas r\xc3\xa9pondu. 3 tours au plus. Apr\xc3\xa8s quoi, la proposition est rejet\xc3\xa9e. (esc)
  
  Mandats et exclusion
    Un mandat dure un an au plus et peut \xc3\xaatre r\xc3\xa9voqu\xc3\xa9 \xc3\xa0 tout moment (classe courante). Un membre ne peut \xc3\xaatre exclu (classe importante) qu\xe2\x80\x99apr\xc3\xa8s un d\xc3\xa9lai de r\xc3\xa9ponse\xc2\xa0: une semaine. (esc)
  
  Assembl\xc3\xa9es (esc)
    Une assembl\xc3\xa9e est convoqu\xc3\xa9e 15 jours \xc3\xa0 l\xe2\x80\x99avance, avec son ordre du jour. (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 Les propositions : un texte, un num\xc3\xa9ro, une signature \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix lint proposals/draft-fonctionnement --now 2020-10-08T12:00:00+02:00
  
  
  % voix submit proposals/draft-fonctionnement --key ../cles/m01.key --yes --now 2020-10-08T12:00:00+02:00
  
  P-0001 est d\xc3\xa9pos\xc3\xa9e\xc2\xa0: proposals/P-0001-fonctionnement (esc)
  r\xc3\xa8gle\xc2\xa0: consentement\xc2\xa0; adopt\xc3\xa9e quand aucune objection argument\xc3\xa9e ne tient. consentement\xc2\xa0: ouverte 2 jours, sans quorum. Cl\xc3\xb4ture au plus t\xc3\xb4t\xc2\xa0: 2020-10-10 12:00 +02:00 (esc)
  ensuite\xc2\xa0: faites un commit de proposals/P-0001-fonctionnement et poussez-le\xc2\xa0; son \xc3\xa9tat\xc2\xa0:  voix status P-0001 (esc)
  
  Une proposition se r\xc3\xa9dige aussi sans pr\xc3\xa9parer de fichier : (esc)
  
  % voix draft --kind text --class courante --title 'Liens avec d\xe2\x80\x99autres organisations' --key ../cles/m14.key --now 2020-10-09T12:00:00+02:00 (esc)
  
  proposals/draft-liens-avec-d-autres-organisations/proposal.md est \xc3\xa9crit (esc)
  r\xc3\xa8gle\xc2\xa0: adopt\xc3\xa9e si plus de la moiti\xc3\xa9 des votants disent oui. courante\xc2\xa0: ouverte 24 heures, sans quorum. Cl\xc3\xb4ture au plus t\xc3\xb4t\xc2\xa0: 2020-10-10 12:00 +02:00 (esc)
  ensuite\xc2\xa0: \xc3\xa9crivez le texte, puis  voix lint proposals/draft-liens-avec-d-autres-organisations (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 La convocation et l\xe2\x80\x99ordre du jour, quinze jours avant au moins \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix assembly notice --title 'Assembl\xc3\xa9e constitutive' --starts 2020-10-30T19:00:00+01:00 --key ../cles/m01.key --yes --now 2020-10-20T10:00:00+02:00 (esc)
  
  voix: erreur\xc2\xa0: la convocation de 2020-10-30 est tardive\xc2\xa0: la r\xc3\xa9union commence le 2020-10-30 19:00 +01:00, et la charte demande 15 jours d\xe2\x80\x99avance, soit le 2020-10-15 20:00 +02:00 au plus tard [notice-too-late] (esc)
  conseil\xc2\xa0: choisissez un jour plus lointain\xc2\xa0; ou signez quand m\xc3\xaame avec --late, et le proc\xc3\xa8s-verbal le dira (esc)
  
  % voix assembly notice --title 'Assembl\xc3\xa9e constitutive' --starts 2020-10-30T19:00:00+01:00 --place 'Bourse du travail' --item 'Rapport du comit\xc3\xa9 provisoire' --item P-0001 --item P-0002 --item P-0003 --item P-0004 --item P-0005 --item P-0006 --key ../cles/m01.key --yes --now 2020-10-12T10:00:00+02:00 (esc)
  
  agenda/2020-10-30.toml est \xc3\xa9crit (esc)
  agenda/2020-10-30/20201012T080000Z-m01-notice.act\xc2\xa0: la convocation de \xc2\xab\xc2\xa0Assembl\xc3\xa9e constitutive\xc2\xa0\xc2\xbb, 2020-10-30 19:00 +01:00, est sign\xc3\xa9e (esc)
  ensuite\xc2\xa0: versez-la au d\xc3\xa9p\xc3\xb4t et envoyez-la aux membres (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 La c\xc3\xa9r\xc3\xa9monie : trois scrutateur\xc2\xb7ices, dont deux suffisent pour ouvrir les totaux \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix trustee start ceremonies/2020 --threshold 2 --min-ballots 3 --organiser ../cles/organisation.key --key-of ada=../cles/ada.key --key-of blaise=../cles/blaise.key --key-of chloe=../cles/chloe.key
  
  ceremonies/2020/ceremony.txt est \xc3\xa9crit (esc)
  2 scrutateur\xc2\xb7ices sur 3, n\xe2\x80\x99importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s\xe2\x80\x99ils s\xe2\x80\x99entendaient\xc2\xa0; moins n\xe2\x80\x99ouvrent rien (esc)
  scrutateur\xc2\xb7ice 1\xc2\xa0: ada, cl\xc3\xa9 NOMBRE (esc)
  scrutateur\xc2\xb7ice 2\xc2\xa0: blaise, cl\xc3\xa9 NOMBRE (esc)
  scrutateur\xc2\xb7ice 3\xc2\xa0: chloe, cl\xc3\xa9 NOMBRE (esc)
  des scrutins peuvent \xc3\xaatre ouverts par la cl\xc3\xa9 NOMBRE (esc)
  plus petit nombre de bulletins dans un total\xc2\xa0: 3 (esc)
  empreinte EMPREINTE\xc2\xa0: comparez-la avec les autres par t\xc3\xa9l\xc3\xa9phone ou de vive voix (esc)
  ensuite\xc2\xa0: envoyez ceremonies/2020 aux scrutateur\xc2\xb7ices\xc2\xa0; chacun tape  voix trustee next ceremonies/2020 --key FICHIER (esc)
  
  % voix trustee next ceremonies/2020 --key ../cles/ada.key
  
  2 scrutateur\xc2\xb7ices sur 3, n\xe2\x80\x99importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s\xe2\x80\x99ils s\xe2\x80\x99entendaient\xc2\xa0; moins n\xe2\x80\x99ouvrent rien (esc)
  scrutateur\xc2\xb7ice 1\xc2\xa0: ada, cl\xc3\xa9 NOMBRE (esc)
  scrutateur\xc2\xb7ice 2\xc2\xa0: blaise, cl\xc3\xa9 NOMBRE (esc)
  scrutateur\xc2\xb7ice 3\xc2\xa0: chloe, cl\xc3\xa9 NOMBRE (esc)
  des scrutins peuvent \xc3\xaatre ouverts par la cl\xc3\xa9 NOMBRE (esc)
  plus petit nombre de bulletins dans un total\xc2\xa0: 3 (esc)
  empreinte EMPREINTE\xc2\xa0: comparez-la avec les autres par t\xc3\xa9l\xc3\xa9phone ou de vive voix (esc)
  ceremonies/2020/trustee-1.round1 est \xc3\xa9crit (esc)
  tour 1\xc2\xa0: vous \xc3\xaates engag\xc3\xa9 sur votre partie de la cl\xc3\xa9 (esc)
  le tour 1 attend blaise et chloe
  ensuite\xc2\xa0: envoyez ceremonies/2020/trustee-1.round1 aux autres\xc2\xa0; quand les leurs seront l\xc3\xa0, tapez  voix trustee next ceremonies/2020 --key ../cles/ada.key (esc)
  
  % voix trustee check ceremonies/2020
  
  2 scrutateur\xc2\xb7ices sur 3, n\xe2\x80\x99importe lesquels, ouvrent les totaux, et pourraient ouvrir chaque bulletin s\xe2\x80\x99ils s\xe2\x80\x99entendaient\xc2\xa0; moins n\xe2\x80\x99ouvrent rien (esc)
  scrutateur\xc2\xb7ice 1\xc2\xa0: ada, cl\xc3\xa9 NOMBRE (esc)
  scrutateur\xc2\xb7ice 2\xc2\xa0: blaise, cl\xc3\xa9 NOMBRE (esc)
  scrutateur\xc2\xb7ice 3\xc2\xa0: chloe, cl\xc3\xa9 NOMBRE (esc)
  des scrutins peuvent \xc3\xaatre ouverts par la cl\xc3\xa9 NOMBRE (esc)
  plus petit nombre de bulletins dans un total\xc2\xa0: 3 (esc)
  empreinte EMPREINTE\xc2\xa0: comparez-la avec les autres par t\xc3\xa9l\xc3\xa9phone ou de vive voix (esc)
  termin\xc3\xa9\xc2\xa0: ceremonies/2020/trustees.txt va dans les scrutins de ces scrutateur\xc2\xb7ices (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 La semaine d\xe2\x80\x99avant : consentir aux r\xc3\xa8gles de fonctionnement \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix open P-0001 --closes 2020-10-25T20:00:00+01:00 --key ../cles/m01.key --yes --now 2020-10-23T20:00:00+01:00
  
  tour 1 de P-0001 ouvert, classe consentement\xc2\xa0: jusqu\xe2\x80\x99au 2020-10-25 20:00 +01:00 (esc)
  68 membres sont consult\xc3\xa9s (esc)
  ensuite\xc2\xa0: validez et publiez proposals/P-0001-fonctionnement\xc2\xa0; les membres r\xc3\xa9pondent avec  voix stance P-0001 consent (esc)
  
  % voix stance P-0001 objection --target 'apr\xc3\xa8s avoir entendu la personne concern\xc3\xa9e' --ground harm --because 'L\xe2\x80\x99article 7 ne dit ni quand ni comment la personne est pr\xc3\xa9venue.' --consequence 'On pourrait exclure quelqu\xe2\x80\x99un en une soir\xc3\xa9e, sans qu\xe2\x80\x99il ou elle ait pu r\xc3\xa9pondre.' --remedy 'Pr\xc3\xa9venir au moins sept jours avant, et joindre la r\xc3\xa9ponse.' --key ../cles/m08.key --yes --now 2020-10-24T12:00:00+01:00 (esc)
  
  proposals/P-0001-fonctionnement/rounds/1/20201024T110000Z-m08-objection.act est \xc3\xa9crit (esc)
  votre objection est O-1-m08\xc2\xa0; vous pouvez la lever avec  voix stance P-0001 --lift O-1-m08 (esc)
  ensuite\xc2\xa0: validez et publiez (esc)
  
  % voix status P-0001 --now 2020-10-26T10:00:00+01:00
  
  P-0001  Fonctionnement du collectif
  \xc3\xa9tat\xc2\xa0: au tour suivant, avec un nouveau texte, depuis le 2020-10-25 20:00 +01:00 (esc)
  classe\xc2\xa0: consentement\xc2\xa0; instance\xc2\xa0: online (esc)
  pourquoi\xc2\xa0: (esc)
    - Sur 68 membres consult\xc3\xa9s, 61 ont r\xc3\xa9pondu. Consentements\xc2\xa0: 42\xc2\xa0; r\xc3\xa9serves\xc2\xa0: 11\xc2\xa0; \xc3\xa0 l\xe2\x80\x99\xc3\xa9cart\xc2\xa0: 7\xc2\xa0; objections\xc2\xa0: 1. (esc)
    - Objections maintenues\xc2\xa0: O-1-m08. (esc)
    - Quorum\xc2\xa0: 2 \xc3\x97 r\xc3\xa9ponses \xe2\x89\xa5 inscrits. Ici 122 \xe2\x89\xa5 68\xc2\xa0: assez de membres ont r\xc3\xa9pondu. (esc)
    - Une objection est maintenue, le texte doit donc changer\xc2\xa0; un autre tour peut suivre (il en reste 2). (esc)
  ensuite\xc2\xa0: (esc)
    - un nouveau texte qui reprend les objections (l\xe2\x80\x99auteur) (esc)
      voix submit proposals/P-0001-fonctionnement
  
  L\xe2\x80\x99objection est argument\xc3\xa9e : le texte ne passe pas. On la bonifie par un amendement, et on consent de nouveau. (esc)
  
  % voix amend P-0001 --text ../bonifie.md --because 'Sept jours pour r\xc3\xa9pondre, et la r\xc3\xa9ponse jointe.' --resolves O-1-m08 --key ../cles/m08.key --yes --now 2020-10-26T12:00:00+01:00 (esc)
  
  proposals/P-0001-fonctionnement/amendments/A-1-m08.act est \xc3\xa9crit (esc)
  proposals/P-0001-fonctionnement/amendments/A-1-m08.patch est \xc3\xa9crit (esc)
  ensuite\xc2\xa0: m01 tranche, avec  voix amend P-0001 --accept A-1-m08 (esc)
  
  % voix amend P-0001 --accept A-1 --key ../cles/m01.key --yes --now 2020-10-26T18:00:00+01:00
  
  proposals/P-0001-fonctionnement/acts/20201026T170000Z-m01-accept.act est \xc3\xa9crit (esc)
  proposals/P-0001-fonctionnement/proposal.md est \xc3\xa9crit (esc)
  les soutiens et positions donn\xc3\xa9s au texte pr\xc3\xa9c\xc3\xa9dent sont caducs\xc2\xa0; les membres les redonnent (esc)
  
  % voix status P-0001 --now 2020-10-30T10:00:00+01:00
  
  P-0001  Fonctionnement du collectif
  \xc3\xa9tat\xc2\xa0: en vigueur, depuis le 2020-10-29 20:00 +01:00 (esc)
  classe\xc2\xa0: consentement\xc2\xa0; instance\xc2\xa0: online (esc)
  pourquoi\xc2\xa0: (esc)
    - Sur 68 membres consult\xc3\xa9s, 61 ont r\xc3\xa9pondu. Consentements\xc2\xa0: 50\xc2\xa0; r\xc3\xa9serves\xc2\xa0: 4\xc2\xa0; \xc3\xa0 l\xe2\x80\x99\xc3\xa9cart\xc2\xa0: 7\xc2\xa0; objections\xc2\xa0: 0. (esc)
    - Aucune objection n\xe2\x80\x99est maintenue. (esc)
    - Quorum\xc2\xa0: 2 \xc3\x97 r\xc3\xa9ponses \xe2\x89\xa5 inscrits. Ici 122 \xe2\x89\xa5 68\xc2\xa0: assez de membres ont r\xc3\xa9pondu. (esc)
    - Consentements et r\xc3\xa9serves\xc2\xa0: 54\xc2\xa0; il en faut au moins 1. (esc)
    - Rien ne s\xe2\x80\x99y oppose et assez de membres consentent\xc2\xa0: adopt\xc3\xa9. (esc)
    - Elle est en vigueur depuis le 2020-10-29 20:00 +01:00.
  
  
  \xe2\x94\x80\xe2\x94\x80 1. 19 h : on arrive, et la feuille de pr\xc3\xa9sence se remplit \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix assembly attend m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12 m13 m14 m15 m16 m17 m18 m19 m20 m21 m22 m23 m24 m25 m26 m27 m28 m29 m30 m31 m32 m33 m34 m35 m36 m37 m38 m39 m40 m41 m42 m43 m44 m45 m46 m47 m48 m49 m50 m51 m52 m53 m54 m55 m56 m57 m58 m59 m60 m61 --in 19:00 --key ../cles/m01.key --yes --now 2020-10-30T19:00:00+01:00
  
  61 membres ayant voix sont l\xc3\xa0 \xc3\xa0 2020-10-30 19:00 +01:00 (esc)
  
  % voix assembly proclaim P-0001 --key ../cles/m01.key --yes --now 2020-10-30T19:20:00+01:00
  
  proposals/P-0001-fonctionnement/acts/20201030T182000Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  Fonctionnement du collectif\xc2\xa0: Proposition adopt\xc3\xa9e. (esc)
  Sur 68 membres consult\xc3\xa9s, 61 ont r\xc3\xa9pondu. Consentements\xc2\xa0: 50\xc2\xa0; r\xc3\xa9serves\xc2\xa0: 4\xc2\xa0; \xc3\xa0 l\xe2\x80\x99\xc3\xa9cart\xc2\xa0: 7\xc2\xa0; objections\xc2\xa0: 0. (esc)
  Aucune objection n\xe2\x80\x99est maintenue. (esc)
  Quorum\xc2\xa0: 2 \xc3\x97 r\xc3\xa9ponses \xe2\x89\xa5 inscrits. Ici 122 \xe2\x89\xa5 68\xc2\xa0: assez de membres ont r\xc3\xa9pondu. (esc)
  Consentements et r\xc3\xa9serves\xc2\xa0: 54\xc2\xa0; il en faut au moins 1. (esc)
  Rien ne s\xe2\x80\x99y oppose et assez de membres consentent\xc2\xa0: adopt\xc3\xa9. (esc)
  
  % voix status --now 2020-10-30T19:25:00+01:00
  
  P-0001  en vigueur            Fonctionnement du collectif
  P-0002  en cours de d\xc3\xa9cision  Acte constituant \xe2\x86\x92 deux scrutateur\xc2\xb7ices comptent les mains et signent le m\xc3\xaame compte (scrutateur\xc2\xb7ices) (esc)
  P-0003  en cours de d\xc3\xa9cision  Forme juridique du collectif \xe2\x86\x92 ouvrir le vote (les membres) (esc)
  P-0004  en cours de d\xc3\xa9cision  Ordre des th\xc3\xa8mes et des campagnes \xe2\x86\x92 ouvrir le vote (les membres) (esc)
  P-0005  en cours de d\xc3\xa9cision  Liens avec d\xe2\x80\x99autres organisations \xe2\x86\x92 deux scrutateur\xc2\xb7ices comptent les mains et signent le m\xc3\xaame compte (scrutateur\xc2\xb7ices) (esc)
  P-0006  en cours de d\xc3\xa9cision  Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte \xe2\x86\x92 deux scrutateur\xc2\xb7ices comptent les mains et signent le m\xc3\xaame compte (scrutateur\xc2\xb7ices) (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 2. R\xc3\xa8gles de fonctionnement : l\xe2\x80\x99acte constituant, aux deux tiers des votants, \xc3\xa0 main lev\xc3\xa9e \xe2\x94\x80\xe2\x94\x80 (esc)
  
  Deux scrutateur\xc2\xb7ices comptent, chacun\xc2\xb7e signe. La premi\xc3\xa8re se trompe : le compte ne tient pas, on recompte. (esc)
  
  % voix assembly count P-0002 yes=53,no=13,blank=5 --key ../cles/m07.key --yes --now 2020-10-30T19:55:00+01:00
  
  voix: erreur\xc2\xa0: 71 voix ont \xc3\xa9t\xc3\xa9 compt\xc3\xa9es, mais 61 membres \xc3\xa9taient dans la salle, dont 0 avaient vot\xc3\xa9 \xc3\xa0 distance [more-hands-than-people] (esc)
  conseil\xc2\xa0: v\xc3\xa9rifiez les pr\xc3\xa9sences avec  voix assembly show  et recomptez (esc)
  
  % voix assembly count P-0002 yes=43,no=13,blank=5 --key ../cles/m07.key --yes --now 2020-10-30T19:56:00+01:00
  
  proposals/P-0002-constituante/acts/20201030T185600Z-m07-count.act\xc2\xa0: oui 43, non 13, blanc 5\xc2\xa0; 61 pr\xc3\xa9sents \xc3\xa0 2020-10-30 19:56 +01:00 (esc)
  ensuite\xc2\xa0: un\xc2\xb7e deuxi\xc3\xa8me scrutateur\xc2\xb7ice compte et signe\xc2\xa0: voix assembly count P-0002 yes=43,no=13,blank=5 (esc)
  
  % voix assembly count P-0002 yes=43,no=13,blank=5 --key ../cles/m33.key --yes --now 2020-10-30T19:57:00+01:00
  
  proposals/P-0002-constituante/acts/20201030T185700Z-m33-count.act\xc2\xa0: oui 43, non 13, blanc 5\xc2\xa0; 61 pr\xc3\xa9sents \xc3\xa0 2020-10-30 19:56 +01:00 (esc)
  sign\xc3\xa9 par m07 et m33\xc2\xa0: le compte tient\xc2\xa0; ensuite\xc2\xa0: voix assembly proclaim P-0002 (esc)
  
  % voix assembly proclaim P-0002 --key ../cles/m01.key --yes --now 2020-10-30T19:58:00+01:00
  
  proposals/P-0002-constituante/acts/20201030T185800Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  Acte constituant\xc2\xa0: Proposition adopt\xc3\xa9e. (esc)
  3 \xc3\x97 oui = 3 \xc3\x97 43 = 129 \xe2\x89\xa5 122 = 2 \xc3\x97 61 = 2 \xc3\x97 votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  Changer 3 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  Avec 4 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 3. Forme juridique : jugement majoritaire, \xc3\xa0 bulletins secrets \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix open P-0003 --ceremony ceremonies/2020 --board ../cles/urne.key --key ../cles/organisation.key --closes 2020-10-30T20:15:00+01:00 --now 2020-10-30T20:00:00+01:00
  
  proposals/P-0003-forme/poll ouvert\xc2\xa0: \xc3\xa9lection EMPREINTE (esc)
  r\xc3\xa8gle\xc2\xa0: le jugement majoritaire\xc2\xa0; ouvert du 2020-10-30 19:00 UTC au 2020-10-30 19:15 UTC (esc)
  68 membres peuvent voter
  ensuite\xc2\xa0: publiez le dossier\xc2\xa0; les membres votent avec  voix cast proposals/P-0003-forme/poll (esc)
  
  m02 ne veut pas croire sa machine sur parole : un premier bulletin est abandonn\xc3\xa9 et contr\xc3\xb4l\xc3\xa9 sur une autre. (esc)
  
  % voix cast P-0003 --choice ../choix-P-0003/m02.toml --key ../cles/m02.key --ceremony EMPREINTE --now 2020-10-30T20:00:00+01:00 --audit
  
     Forme juridique du collectif
     \xc3\xa9lection EMPREINTE (esc)
     vous \xc3\xaates m02, poids 1\xc2\xa0; ouvert jusqu\xe2\x80\x99au 2020-10-30 19:15 UTC (esc)
     Un vote secret\xc2\xa0: 2 scrutateur\xc2\xb7ices sur 3 pourraient le lire ensemble\xc2\xa0; personne ne le peut seul\xc2\xb7e. (esc)
     num\xc3\xa9ro de suivi EMPREINTE   notez-le (esc)
  outbox/P-0003-m02-1.spoil \xc3\xa9crit\xc2\xa0: ce bulletin ne peut plus \xc3\xaatre d\xc3\xa9pos\xc3\xa9 (esc)
  outbox/P-0003-m02-1.audit \xc3\xa9crit\xc2\xa0: portez-le sur une autre machine, puis\xc2\xa0: (esc)
    voix audit proposals/P-0003-forme/poll outbox/P-0003-m02-1.audit
  
  % voix audit P-0003 outbox/P-0003-m02-1.audit
  
  le bulletin au num\xc3\xa9ro de suivi EMPREINTE dit\xc2\xa0: (esc)
     Forme juridique du collectif
     - Association loi 1901\xc2\xa0: Tr\xc3\xa8s bien (esc)
     - Association de fait\xc2\xa0: Passable (esc)
     - Coop\xc3\xa9rative (SCIC)\xc2\xa0: Passable (esc)
  Comparez ce num\xc3\xa9ro de suivi avec celui que vous avez not\xc3\xa9 avant de d\xc3\xa9cider d\xe2\x80\x99auditer. (esc)
  
  Tout le monde vote ; m03 change d\xe2\x80\x99avis et vote une seconde fois : seul le dernier bulletin compte. (esc)
  
  Quelqu\xe2\x80\x99un recopie le bulletin de m05 au nom de m06 : la copie est refus\xc3\xa9e. (esc)
  
  % voix collect P-0003 outbox/P-0003-* --key ../cles/urne.key
  
  voix: attention\xc2\xa0: \xc2\xab\xc2\xa0m06\xc2\xa0\xc2\xbb n\xe2\x80\x99a pas sign\xc3\xa9 ceci [ballot-bad-signature] (esc)
  ../copie.ballot
  conseil\xc2\xa0: redemandez le fichier \xc3\xa0 cette personne\xc2\xa0; s\xe2\x80\x99il est identique, il a \xc3\xa9t\xc3\xa9 modifi\xc3\xa9 ou forg\xc3\xa9 (esc)
  1 fichier reste hors du journal\xc2\xa0; le refus sign\xc3\xa9 pour qui l\xe2\x80\x99a remis est \xc3\xa0 c\xc3\xb4t\xc3\xa9 (FICHIER.refusal) (esc)
  accept\xc3\xa9s\xc2\xa0: 63, refus\xc3\xa9s\xc2\xa0: 1\xc2\xa0; point de contr\xc3\xb4le sign\xc3\xa9\xc2\xa0: 67 entr\xc3\xa9es (esc)
  ensuite\xc2\xa0: publiez proposals/P-0003-forme/poll\xc2\xa0; apr\xc3\xa8s le vote  voix close proposals/P-0003-forme/poll (esc)
  
  % voix receipt P-0003 outbox/P-0003-m01-1.ballot
  
  oui\xc2\xa0: le bulletin au num\xc3\xa9ro de suivi EMPREINTE est l\xe2\x80\x99entr\xc3\xa9e 4 de l\xe2\x80\x99urne (esc)
  dans l\xe2\x80\x99\xc3\xa9tat de l\xe2\x80\x99urne, c\xe2\x80\x99est votre bulletin qui compte (esc)
  \xc3\xa9crit outbox/P-0003-m01-1.receipt\xc2\xa0: gardez-le (esc)
  
  % voix close P-0003 --key ../cles/urne.key --now 2020-10-30T20:15:00+01:00
  
  clos\xc2\xa0: 61 bulletins comptent (esc)
  urne de 68 entr\xc3\xa9es, racine NOMBRE (esc)
  ensuite\xc2\xa0: publiez proposals/P-0003-forme/poll\xc2\xa0; les scrutateur\xc2\xb7ices ouvrent les totaux avec  voix decrypt proposals/P-0003-forme/poll (esc)
  
  Chaque scrutateur\xc2\xb7ice v\xc3\xa9rifie tout, puis signe avoir vu cette urne close ; deux \xc3\xa9crivent ensuite leur part. (esc)
  
  % voix decrypt P-0003 --key ../cles/ada.key --now 2020-10-30T20:15:00+01:00
  
  tout est v\xc3\xa9rifi\xc3\xa9\xc2\xa0; proposals/P-0003-forme/poll/ready-1.txt \xc3\xa9crit\xc2\xa0: vous avez vu cette urne close (esc)
  1 scrutateur\xc2\xb7ice sur 3 l\xe2\x80\x99a vue\xc2\xa0; on attend\xc2\xa0: blaise, chloe. Redonnez ensuite cette commande. (esc)
  
  % voix decrypt P-0003 --key ../cles/chloe.key --now 2020-10-30T20:15:00+01:00
  
  tout est v\xc3\xa9rifi\xc3\xa9\xc2\xa0; proposals/P-0003-forme/poll/ready-3.txt \xc3\xa9crit\xc2\xa0: vous avez vu cette urne close (esc)
  proposals/P-0003-forme/poll/decrypt-3.txt \xc3\xa9crit\xc2\xa0: votre part des totaux (esc)
  1 part sur 2 est l\xc3\xa0 (esc)
  
  % voix decrypt P-0003 --key ../cles/blaise.key --now 2020-10-30T20:15:00+01:00
  
  proposals/P-0003-forme/poll/decrypt-2.txt \xc3\xa9crit\xc2\xa0: votre part des totaux (esc)
  il y a assez de parts\xc2\xa0; ensuite\xc2\xa0:  voix tally proposals/P-0003-forme/poll (esc)
  
  % voix tally P-0003 --explain --key ../cles/urne.key
  
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb l\xe2\x80\x99emporte par le jugement majoritaire. (esc)
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb ont toutes deux la meilleure mention majoritaire, \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0; les autres jugements d\xc3\xa9cident. (esc)
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb a plus de jugements au-dessus qu\xe2\x80\x99en dessous\xc2\xa0; mieux que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 24\xc2\xa0; moins bien que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 19. Ce n\xe2\x80\x99est pas le cas de \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0; mieux\xc2\xa0: 22\xc2\xa0; moins bien\xc2\xa0: 27. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb passe donc devant. (esc)
  
                                                     50 %
  1 Association loi 1901 \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x94\x82\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91=====--. Bien (esc)
  2 Coop\xc3\xa9rative (SCIC)   \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x94\x82\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91========-----.... Bien (esc)
  3 Association de fait  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x93\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x94\x82\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91============-------..... Assez bien (esc)
  \xe2\x96\x88 Excellent   \xe2\x96\x93 Tr\xc3\xa8s bien   \xe2\x96\x92 Bien   \xe2\x96\x91 Assez bien   = Passable   - Insuffisant   . \xc3\x80 rejeter (esc)
  \xe2\x94\x82 le milieu des votes\xc2\xa0: la mention juste \xc3\xa0 sa droite est la mention majoritaire. (esc)
  
  Classement\xc2\xa0: 1. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb\xc2\xa0; 2. \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0; 3. \xc2\xab\xc2\xa0Association de fait\xc2\xa0\xc2\xbb. (esc)
  61 bulletins d\xc3\xa9pouill\xc3\xa9s. (esc)
  Quorum\xc2\xa0: 2 \xc3\x97 votants \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
  
  Pas \xc3\xa0 pas (esc)
    1. Quorum\xc2\xa0: 2 \xc3\x97 votants \xe2\x89\xa5 inscrits. Ici 122 \xe2\x89\xa5 68\xc2\xa0: assez de membres ont vot\xc3\xa9. (esc)
    2. Chaque votant juge chaque option par une de ces mentions, de la meilleure \xc3\xa0 la pire\xc2\xa0: \xc2\xab\xc2\xa0Excellent\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Tr\xc3\xa8s bien\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Assez bien\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Passable\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Insuffisant\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0\xc3\x80 rejeter\xc2\xa0\xc2\xbb. (esc)
    3. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb a re\xc3\xa7u, mention par mention, de \xc2\xab\xc2\xa0Excellent\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0\xc3\x80 rejeter\xc2\xa0\xc2\xbb\xc2\xa0: 9, 15, 18, 10, 5, 2 et 2. (esc)
    4. En comptant depuis la meilleure mention, \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb re\xc3\xa7oit au moins \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb dans 42 cas sur 61. C\xe2\x80\x99est plus de la moiti\xc3\xa9 (2 \xc3\x97 42 = 84 > 61), et aucune mention meilleure n\xe2\x80\x99atteint plus de la moiti\xc3\xa9. \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb est donc sa mention majoritaire\xc2\xa0; jugements meilleurs\xc2\xa0: 24\xc2\xa0; moins bons\xc2\xa0: 19. (esc)
    5. \xc2\xab\xc2\xa0Association de fait\xc2\xa0\xc2\xbb a re\xc3\xa7u, mention par mention, de \xc2\xab\xc2\xa0Excellent\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0\xc3\x80 rejeter\xc2\xa0\xc2\xbb\xc2\xa0: 4, 7, 11, 14, 12, 7 et 6. (esc)
    6. En comptant depuis la meilleure mention, \xc2\xab\xc2\xa0Association de fait\xc2\xa0\xc2\xbb re\xc3\xa7oit au moins \xc2\xab\xc2\xa0Assez bien\xc2\xa0\xc2\xbb dans 36 cas sur 61. C\xe2\x80\x99est plus de la moiti\xc3\xa9 (2 \xc3\x97 36 = 72 > 61), et aucune mention meilleure n\xe2\x80\x99atteint plus de la moiti\xc3\xa9. \xc2\xab\xc2\xa0Assez bien\xc2\xa0\xc2\xbb est donc sa mention majoritaire\xc2\xa0; jugements meilleurs\xc2\xa0: 22\xc2\xa0; moins bons\xc2\xa0: 25. (esc)
    7. \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb a re\xc3\xa7u, mention par mention, de \xc2\xab\xc2\xa0Excellent\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0\xc3\x80 rejeter\xc2\xa0\xc2\xbb\xc2\xa0: 12, 10, 12, 9, 8, 5 et 5. (esc)
    8. En comptant depuis la meilleure mention, \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb re\xc3\xa7oit au moins \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb dans 34 cas sur 61. C\xe2\x80\x99est plus de la moiti\xc3\xa9 (2 \xc3\x97 34 = 68 > 61), et aucune mention meilleure n\xe2\x80\x99atteint plus de la moiti\xc3\xa9. \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb est donc sa mention majoritaire\xc2\xa0; jugements meilleurs\xc2\xa0: 22\xc2\xa0; moins bons\xc2\xa0: 27. (esc)
  
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb ont la m\xc3\xaame mention majoritaire, \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0; les autres jugements les d\xc3\xa9partagent\xc2\xa0: (esc)
  
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0: on retire aux deux le jugement du milieu (de deux au milieu, le moins bon), un par un, jusqu\xe2\x80\x99\xc3\xa0 ce que leurs milieux diff\xc3\xa8rent\xc2\xa0: (esc)
    1. Retir\xc3\xa9 aux deux\xc2\xa0: 7 \xc3\x97 \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb. (esc)
    2. Le milieu est maintenant \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb pour \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Assez bien\xc2\xa0\xc2\xbb pour \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb passe devant. (esc)
  
  On trouve la m\xc3\xaame chose sans rien retirer, en comptant des deux c\xc3\xb4t\xc3\xa9s\xc2\xa0: (esc)
    1. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb a plus de jugements au-dessus qu\xe2\x80\x99en dessous\xc2\xa0; mieux que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 24\xc2\xa0; moins bien que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 19. Ce n\xe2\x80\x99est pas le cas de \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0; mieux\xc2\xa0: 22\xc2\xa0; moins bien\xc2\xa0: 27. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb passe donc devant. (esc)
  
  D\xe2\x80\x99o\xc3\xb9 le classement\xc2\xa0: (esc)
    1. Place 1\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb. (esc)
    2. Place 2\xc2\xa0: \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb. (esc)
    3. Place 3\xc2\xa0: \xc2\xab\xc2\xa0Association de fait\xc2\xa0\xc2\xbb. (esc)
  inscrit dans l\xe2\x80\x99urne\xc2\xa0: proposals/P-0003-forme/poll/result.txt (esc)
  
  % voix assembly proclaim P-0003 --key ../cles/m01.key --yes --now 2020-10-30T20:15:00+01:00
  
  proposals/P-0003-forme/acts/20201030T191500Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  Forme juridique du collectif\xc2\xa0: Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb. (esc)
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb ont toutes deux la meilleure mention majoritaire, \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0; les autres jugements d\xc3\xa9cident. (esc)
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb a plus de jugements au-dessus qu\xe2\x80\x99en dessous\xc2\xa0; mieux que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 24\xc2\xa0; moins bien que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 19. Ce n\xe2\x80\x99est pas le cas de \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0; mieux\xc2\xa0: 22\xc2\xa0; moins bien\xc2\xa0: 27. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb passe donc devant. (esc)
  
  % voix verify P-0003 --no-cache
  
  v\xc3\xa9rifi\xc3\xa9\xc2\xa0: 61 bulletins sur 68 membres\xc2\xa0; totaux prouv\xc3\xa9s par les scrutateur\xc2\xb7ices 2 et 3\xc2\xa0; r\xc3\xa9sultat recalcul\xc3\xa9. racine NOMBRE (esc)
  \xc3\xa9lection EMPREINTE (esc)
  2 actes portent une heure indiqu\xc3\xa9e \xc3\xa0 la main (--now), non par une horloge (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 4. Ordre des th\xc3\xa8mes et des campagnes : Condorcet, \xc3\xa0 bulletins secrets \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix open P-0004 --ceremony ceremonies/2020 --board ../cles/urne.key --key ../cles/organisation.key --closes 2020-10-30T20:40:00+01:00 --now 2020-10-30T20:20:00+01:00
  
  proposals/P-0004-themes/poll ouvert\xc2\xa0: \xc3\xa9lection EMPREINTE (esc)
  r\xc3\xa8gle\xc2\xa0: la m\xc3\xa9thode de Schulze\xc2\xa0; ouvert du 2020-10-30 19:20 UTC au 2020-10-30 19:40 UTC (esc)
  68 membres peuvent voter
  ensuite\xc2\xa0: publiez le dossier\xc2\xa0; les membres votent avec  voix cast proposals/P-0004-themes/poll (esc)
  
  % voix collect P-0004 outbox/P-0004-* --key ../cles/urne.key
  
  accept\xc3\xa9s\xc2\xa0: 61, refus\xc3\xa9s\xc2\xa0: 0\xc2\xa0; point de contr\xc3\xb4le sign\xc3\xa9\xc2\xa0: 65 entr\xc3\xa9es (esc)
  ensuite\xc2\xa0: publiez proposals/P-0004-themes/poll\xc2\xa0; apr\xc3\xa8s le vote  voix close proposals/P-0004-themes/poll (esc)
  
  % voix close P-0004 --key ../cles/urne.key --now 2020-10-30T20:40:00+01:00
  
  clos\xc2\xa0: 61 bulletins comptent (esc)
  urne de 66 entr\xc3\xa9es, racine NOMBRE (esc)
  ensuite\xc2\xa0: publiez proposals/P-0004-themes/poll\xc2\xa0; les scrutateur\xc2\xb7ices ouvrent les totaux avec  voix decrypt proposals/P-0004-themes/poll (esc)
  
  Chaque scrutateur\xc2\xb7ice v\xc3\xa9rifie tout, puis signe avoir vu cette urne close ; deux \xc3\xa9crivent ensuite leur part. (esc)
  
  % voix decrypt P-0004 --key ../cles/ada.key --now 2020-10-30T20:40:00+01:00
  
  tout est v\xc3\xa9rifi\xc3\xa9\xc2\xa0; proposals/P-0004-themes/poll/ready-1.txt \xc3\xa9crit\xc2\xa0: vous avez vu cette urne close (esc)
  1 scrutateur\xc2\xb7ice sur 3 l\xe2\x80\x99a vue\xc2\xa0; on attend\xc2\xa0: blaise, chloe. Redonnez ensuite cette commande. (esc)
  
  % voix decrypt P-0004 --key ../cles/chloe.key --now 2020-10-30T20:40:00+01:00
  
  tout est v\xc3\xa9rifi\xc3\xa9\xc2\xa0; proposals/P-0004-themes/poll/ready-3.txt \xc3\xa9crit\xc2\xa0: vous avez vu cette urne close (esc)
  proposals/P-0004-themes/poll/decrypt-3.txt \xc3\xa9crit\xc2\xa0: votre part des totaux (esc)
  1 part sur 2 est l\xc3\xa0 (esc)
  
  % voix decrypt P-0004 --key ../cles/blaise.key --now 2020-10-30T20:40:00+01:00
  
  proposals/P-0004-themes/poll/decrypt-2.txt \xc3\xa9crit\xc2\xa0: votre part des totaux (esc)
  il y a assez de parts\xc2\xa0; ensuite\xc2\xa0:  voix tally proposals/P-0004-themes/poll (esc)
  
  % voix tally P-0004 --explain --key ../cles/urne.key
  
  \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb l\xe2\x80\x99emporte par la m\xc3\xa9thode de Schulze. (esc)
  \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat chaque autre option en duel\xc2\xa0; le duel le plus serr\xc3\xa9 est contre \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb\xc2\xa0: 28 \xc3\xa0 26. (esc)
  
                           1   2   3   4   5   6   7
  1 Sous-traitance         \xc2\xb7  28* 30* 28* 34* 30* 38* (esc)
  2 \xc3\x89galit\xc3\xa9               25   \xc2\xb7  31* 28  34* 35* 37* (esc)
  3 Temps de travail      24  25   \xc2\xb7  31* 34* 30* 35* (esc)
  4 Surveillance          26  29* 25   \xc2\xb7  31* 27* 30* (esc)
  5 Clause de conscience  20  20  21  22   \xc2\xb7  28* 26* (esc)
  6 \xc3\x89cologie du num\xc3\xa9rique 21  18  26  23  25   \xc2\xb7  31* (esc)
  7 Logiciel libre        16  18  20  17  25  21   \xc2\xb7 (esc)
  Combien pr\xc3\xa9f\xc3\xa8rent l\xe2\x80\x99option de la ligne \xc3\xa0 celle de la colonne\xc2\xa0; * plus que dans l\xe2\x80\x99autre sens, = autant. (esc)
  
  Classement\xc2\xa0: 1. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb\xc2\xa0; 2. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb\xc2\xa0; 3. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb\xc2\xa0; 4. \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb\xc2\xa0; 5. \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0; 6. \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb\xc2\xa0; 7. \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb. (esc)
  61 bulletins d\xc3\xa9pouill\xc3\xa9s. (esc)
  Quorum\xc2\xa0: 2 \xc3\x97 votants \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
  Les options qu\xe2\x80\x99un bulletin ne classe pas se partagent sa derni\xc3\xa8re place. (esc)
  
  Pas \xc3\xa0 pas (esc)
    1. Quorum\xc2\xa0: 2 \xc3\x97 votants \xe2\x89\xa5 inscrits. Ici 122 \xe2\x89\xa5 68\xc2\xa0: assez de membres ont vot\xc3\xa9. (esc)
  
  Les options, deux \xc3\xa0 deux\xc2\xa0: combien pr\xc3\xa9f\xc3\xa8rent l\xe2\x80\x99une \xc3\xa0 l\xe2\x80\x99autre\xc2\xa0: (esc)
     1. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb\xc2\xa0: 31 \xc3\xa0 25. (esc)
     2. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb\xc2\xa0: 30 \xc3\xa0 26. (esc)
     3. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb\xc2\xa0: 31 \xc3\xa0 25. (esc)
     4. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: 35 \xc3\xa0 20. (esc)
     5. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb\xc2\xa0: 30 \xc3\xa0 24. (esc)
     6. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: 34 \xc3\xa0 21. (esc)
     7. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb\xc2\xa0: 35 \xc3\xa0 18. (esc)
     8. \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb\xc2\xa0: 29 \xc3\xa0 28. (esc)
     9. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: 37 \xc3\xa0 18. (esc)
    10. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb\xc2\xa0: 28 \xc3\xa0 25. (esc)
    11. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: 34 \xc3\xa0 20. (esc)
    12. \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb\xc2\xa0: 27 \xc3\xa0 23. (esc)
    13. \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: 31 \xc3\xa0 21. (esc)
    14. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb\xc2\xa0: 30 \xc3\xa0 21. (esc)
    15. \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb\xc2\xa0: 28 \xc3\xa0 25. (esc)
    16. \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: 30 \xc3\xa0 17. (esc)
    17. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb\xc2\xa0: 28 \xc3\xa0 26. (esc)
    18. \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: 31 \xc3\xa0 22. (esc)
    19. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: 38 \xc3\xa0 16. (esc)
    20. \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: 26 \xc3\xa0 25. (esc)
    21. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: 34 \xc3\xa0 20. (esc)
  
  Ce que disent les duels\xc2\xa0: (esc)
    1. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat toutes les autres\xc2\xa0: c\xe2\x80\x99est la gagnante de Condorcet. (esc)
    2. Ensemble de Smith, le plus petit groupe dont les membres battent toutes les autres\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb. (esc)
    3. Ensemble de Schwartz, les plus petits groupes que rien au-dehors ne bat\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb. (esc)
  
  Des cha\xc3\xaenes de duels gagn\xc3\xa9s\xc2\xa0; une cha\xc3\xaene a la force de son duel le plus faible\xc2\xa0: (esc)
     1. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb est au-dessus de \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: des cha\xc3\xaenes de duels gagn\xc3\xa9s y m\xc3\xa8nent depuis \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, et aucune n\xe2\x80\x99en revient. (esc)
     2. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb est au-dessus de \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: des cha\xc3\xaenes de duels gagn\xc3\xa9s y m\xc3\xa8nent depuis \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, et aucune n\xe2\x80\x99en revient. (esc)
     3. \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb est au-dessus de \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: des cha\xc3\xaenes de duels gagn\xc3\xa9s y m\xc3\xa8nent depuis \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb, et aucune n\xe2\x80\x99en revient. (esc)
     4. \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb est au-dessus de \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: des cha\xc3\xaenes de duels gagn\xc3\xa9s y m\xc3\xa8nent depuis \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb, et aucune n\xe2\x80\x99en revient. (esc)
     5. \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb est au-dessus de \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb\xc2\xa0: des cha\xc3\xaenes de duels gagn\xc3\xa9s y m\xc3\xa8nent depuis \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb, et aucune n\xe2\x80\x99en revient. (esc)
     6. \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb est au-dessus de \xc2\xab\xc2\xa0\xc3\x89cologie du num\xc3\xa9rique\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Logiciel libre\xc2\xa0\xc2\xbb\xc2\xa0: des cha\xc3\xaenes de duels gagn\xc3\xa9s y m\xc3\xa8nent depuis \xc2\xab\xc2\xa0Clause de conscience\xc2\xa0\xc2\xbb, et aucune n\xe2\x80\x99en revient. (esc)
     7. De \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, la plus forte cha\xc3\xaene est \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, dans cet ordre\xc2\xa0; son duel le plus faible est \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb devant \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, 29 \xc3\xa0 28. (esc)
     8. De \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, la plus forte cha\xc3\xaene est le duel lui-m\xc3\xaame, 31 \xc3\xa0 25. (esc)
     9. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb est donc au-dessus de \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb. (esc)
    10. De \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb, la plus forte cha\xc3\xaene est le duel lui-m\xc3\xaame, 31 \xc3\xa0 25. (esc)
    11. De \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, la plus forte cha\xc3\xaene est \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, dans cet ordre\xc2\xa0; son duel le plus faible est \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb devant \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, 29 \xc3\xa0 28. (esc)
    12. \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb est donc au-dessus de \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb. (esc)
    13. De \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb, la plus forte cha\xc3\xaene est \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb, dans cet ordre\xc2\xa0; son duel le plus faible est \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb devant \xc2\xab\xc2\xa0Temps de travail\xc2\xa0\xc2\xbb, 31 \xc3\xa0 25. (esc)
    14. De \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb \xc3\xa0 \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb, la plus forte cha\xc3\xaene est le duel lui-m\xc3\xaame, 29 \xc3\xa0 28. (esc)
    15. \xc2\xab\xc2\xa0\xc3\x89galit\xc3\xa9\xc2\xa0\xc2\xbb est donc au-dessus de \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb. (esc)
  inscrit dans l\xe2\x80\x99urne\xc2\xa0: proposals/P-0004-themes/poll/result.txt (esc)
  
  % voix assembly proclaim P-0004 --key ../cles/m01.key --yes --now 2020-10-30T20:40:00+01:00
  
  proposals/P-0004-themes/acts/20201030T194000Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  Ordre des th\xc3\xa8mes et des campagnes\xc2\xa0: Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb. (esc)
  \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat chaque autre option en duel\xc2\xa0; le duel le plus serr\xc3\xa9 est contre \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb\xc2\xa0: 28 \xc3\xa0 26. (esc)
  
  % voix verify P-0004 --no-cache
  
  v\xc3\xa9rifi\xc3\xa9\xc2\xa0: 61 bulletins sur 68 membres\xc2\xa0; totaux prouv\xc3\xa9s par les scrutateur\xc2\xb7ices 2 et 3\xc2\xa0; r\xc3\xa9sultat recalcul\xc3\xa9. racine NOMBRE (esc)
  \xc3\xa9lection EMPREINTE (esc)
  2 actes portent une heure indiqu\xc3\xa9e \xc3\xa0 la main (--now), non par une horloge (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 5. Liens avec d\xe2\x80\x99autres organisations : majorit\xc3\xa9 simple, \xc3\xa0 main lev\xc3\xa9e \xe2\x94\x80\xe2\x94\x80 (esc)
  
  m61 rentre avant ce vote : il reste 60 personnes.
  
  % voix assembly attend m61 --out 20:45 --key ../cles/m01.key --yes --now 2020-10-30T20:45:00+01:00
  
  60 membres ayant voix sont l\xc3\xa0 \xc3\xa0 2020-10-30 20:45 +01:00 (esc)
  
  % voix assembly count P-0005 yes=32,no=22,blank=6 --key ../cles/m33.key --yes --now 2020-10-30T20:51:00+01:00
  
  proposals/P-0005-liens-avec-d-autres-organisations/acts/20201030T195100Z-m33-count.act\xc2\xa0: oui 32, non 22, blanc 6\xc2\xa0; 60 pr\xc3\xa9sents \xc3\xa0 2020-10-30 20:50 +01:00 (esc)
  sign\xc3\xa9 par m07 et m33\xc2\xa0: le compte tient\xc2\xa0; ensuite\xc2\xa0: voix assembly proclaim P-0005 (esc)
  
  % voix assembly proclaim P-0005 --key ../cles/m01.key --yes --now 2020-10-30T20:52:00+01:00
  
  proposals/P-0005-liens-avec-d-autres-organisations/acts/20201030T195200Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  Liens avec d\xe2\x80\x99autres organisations\xc2\xa0: Proposition adopt\xc3\xa9e. (esc)
  2 \xc3\x97 oui = 2 \xc3\x97 32 = 64 > 60 = votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  Changer 2 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  Avec 4 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 6. Un mandat imp\xc3\xa9ratif : une t\xc3\xa2che pr\xc3\xa9cise, un terme, un compte rendu \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix assembly proclaim P-0006 --key ../cles/m01.key --yes --now 2020-10-30T20:57:00+01:00
  
  proposals/P-0006-mandat-banque/acts/20201030T195700Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte\xc2\xa0: Proposition adopt\xc3\xa9e. (esc)
  2 \xc3\x97 oui = 2 \xc3\x97 51 = 102 > 60 = votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  Changer 21 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  Avec 42 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  % voix mandate grant P-0006 --key ../cles/m01.key --yes --now 2020-10-30T20:58:00+01:00
  
  mandates/M-0001.toml est \xc3\xa9crit (esc)
  M-0001\xc2\xa0: m12, jusqu\xe2\x80\x99au 2021-04-30\xc2\xa0: D\xc3\xa9clarer l\xe2\x80\x99association en pr\xc3\xa9fecture et ouvrir un compte dans une banque coop\xc3\xa9rative ; rien d\xe2\x80\x99autre. (esc)
  
  % voix assembly show --now 2020-10-30T21:00:00+01:00
  
  Assembl\xc3\xa9e constitutive, 2020-10-30 19:00 +01:00, Bourse du travail (esc)
  convoqu\xc3\xa9e le 2020-10-12 10:00 +02:00 par m01, \xc3\xa0 temps (la charte demande 15 jours) (esc)
  60 membres ayant voix pr\xc3\xa9sents \xc3\xa0 2020-10-30 21:00 +01:00, sur 68 inscrits (esc)
  
  1. Rapport du comit\xc3\xa9 provisoire (esc)
  2. Fonctionnement du collectif (P-0001)
     \xc3\x80 19:20, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Aucun quorum n\xe2\x80\x99est demand\xc3\xa9. (esc)
     Proposition adopt\xc3\xa9e. (esc)
  3. Acte constituant (P-0002)
     \xc3\x80 19:56, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Quorum\xc2\xa0: 2 \xc3\x97 pr\xc3\xa9sents \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
     Main lev\xc3\xa9e \xc3\xa0 19:56\xc2\xa0: oui 43, non 13, blanc 5\xc2\xa0; m\xc3\xaame compte pour m07 et m33. (esc)
     Proposition adopt\xc3\xa9e. (esc)
  4. Forme juridique du collectif (P-0003)
     \xc3\x80 20:00, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Quorum\xc2\xa0: 2 \xc3\x97 pr\xc3\xa9sents \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
     Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb. (esc)
  5. Ordre des th\xc3\xa8mes et des campagnes (P-0004) (esc)
     \xc3\x80 20:20, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Quorum\xc2\xa0: 2 \xc3\x97 pr\xc3\xa9sents \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
     Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb. (esc)
  6. Liens avec d\xe2\x80\x99autres organisations (P-0005) (esc)
     \xc3\x80 20:50, 60 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Aucun quorum n\xe2\x80\x99est demand\xc3\xa9. (esc)
     Main lev\xc3\xa9e \xc3\xa0 20:50\xc2\xa0: oui 32, non 22, blanc 6\xc2\xa0; m\xc3\xaame compte pour m07 et m33. (esc)
     Proposition adopt\xc3\xa9e. (esc)
  7. Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte (P-0006) (esc)
     \xc3\x80 20:55, 60 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Aucun quorum n\xe2\x80\x99est demand\xc3\xa9. (esc)
     Main lev\xc3\xa9e \xc3\xa0 20:55\xc2\xa0: oui 51, non 4, blanc 5\xc2\xa0; m\xc3\xaame compte pour m07 et m33. (esc)
     Proposition adopt\xc3\xa9e. (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 Le proc\xc3\xa8s-verbal et le relev\xc3\xa9 de d\xc3\xa9cisions, \xc3\xa9crits par les fichiers \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix minutes 2020-10-30 --now 2020-10-31T10:00:00+01:00
  
  minutes/2020-10-30.fr.md est \xc3\xa9crit (esc)
  # Proc\xc3\xa8s-verbal\xc2\xa0: Assembl\xc3\xa9e constitutive (esc)
  
  Collectif des travailleuses et travailleurs de la tech, 2020-10-30 19:00 +01:00, Bourse du travail
  
  ## Convocation
  
  Envoy\xc3\xa9e par m01 le 2020-10-12 10:00 +02:00, \xc3\xa0 temps\xc2\xa0: la charte demande 15 jours. (esc)
  
  Ordre du jour\xc2\xa0: (esc)
  
  1. Rapport du comit\xc3\xa9 provisoire (esc)
  2. Fonctionnement du collectif (P-0001)
  3. Acte constituant (P-0002)
  4. Forme juridique du collectif (P-0003)
  5. Ordre des th\xc3\xa8mes et des campagnes (P-0004) (esc)
  6. Liens avec d\xe2\x80\x99autres organisations (P-0005) (esc)
  7. Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte (P-0006) (esc)
  
  ## Feuille de pr\xc3\xa9sence (esc)
  
  61 membres sont venus\xc2\xa0; au d\xc3\xa9but, 61 ayant voix \xc3\xa9taient l\xc3\xa0, sur 68 inscrits. (esc)
  
  | membre | arriv\xc3\xa9e | d\xc3\xa9part | (esc)
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
  
  ## 1. Rapport du comit\xc3\xa9 provisoire (esc)
  
  ## 2. Fonctionnement du collectif (P-0001)
  
  \xc3\x80 19:20, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Aucun quorum n\xe2\x80\x99est demand\xc3\xa9. (esc)
  
  Texte\xc2\xa0: (esc)
  
  | 1. **Une personne, une voix.** Tout membre peut soumettre une proposition au vote.
  | 2. **D\xc3\xa9cisions courantes.** Elles sont prises \xc3\xa0 la majorit\xc3\xa9 simple\xc2\xa0: plus de la moiti\xc3\xa9 des votants, votes (esc)
  |    blancs compris. Une \xc3\xa9galit\xc3\xa9 vaut rejet. (esc)
  | 3. **Dur\xc3\xa9e.** Un vote en ligne reste ouvert au moins un jour, au moins une semaine pour un sujet important. (esc)
  |    Tout membre peut demander qu\xe2\x80\x99un sujet soit trait\xc3\xa9 comme important. (esc)
  | 4. **Assembl\xc3\xa9e g\xc3\xa9n\xc3\xa9rale.** Ce qu\xe2\x80\x99elle d\xc3\xa9cide pr\xc3\xa9vaut toujours\xc2\xa0: un vote en ligne ne peut pas le d\xc3\xa9faire. (esc)
  | 5. **Modifier ces r\xc3\xa8gles** demande une assembl\xc3\xa9e g\xc3\xa9n\xc3\xa9rale et au moins deux tiers des votants. (esc)
  | 6. **Pas de repr\xc3\xa9sentants.** Le collectif donne des mandats imp\xc3\xa9ratifs, pour une t\xc3\xa2che pr\xc3\xa9cise et un an au (esc)
  |    plus\xc2\xa0; il peut les r\xc3\xa9voquer \xc3\xa0 tout moment. (esc)
  | 7. **Qui est membre\xc2\xa0?** Les personnes physiques qui ont sign\xc3\xa9 l\xe2\x80\x99appel. Une exclusion suit la m\xc3\xaame proc\xc3\xa9dure (esc)
  |    que toute d\xc3\xa9cision ; la personne concern\xc3\xa9e est pr\xc3\xa9venue au moins sept jours avant, et sa r\xc3\xa9ponse est jointe. (esc)
  | 8. **Transparence.** Les d\xc3\xa9cisions, leurs motifs et leurs comptes sont publi\xc3\xa9s. (esc)
  
  Consentement, tour 1\xc2\xa0: consentements 42, r\xc3\xa9serves 11, \xc3\xa0 l\xe2\x80\x99\xc3\xa9cart 7, objections 1\xc2\xa0; 61 membres sur 68 ont r\xc3\xa9pondu. (esc)
  
  - Objection O-1-m08 de m08, qui tient\xc2\xa0: L\xe2\x80\x99article 7 ne dit ni quand ni comment la personne est pr\xc3\xa9venue. Rem\xc3\xa8de propos\xc3\xa9\xc2\xa0: Pr\xc3\xa9venir au moins sept jours avant, et joindre la r\xc3\xa9ponse. (esc)
  
  Consentement, tour 2\xc2\xa0: consentements 50, r\xc3\xa9serves 4, \xc3\xa0 l\xe2\x80\x99\xc3\xa9cart 7, objections 0\xc2\xa0; 61 membres sur 68 ont r\xc3\xa9pondu. (esc)
  
  - Bonification\xc2\xa0: l\xe2\x80\x99amendement A-1-m08 r\xc3\xa9pond \xc3\xa0 O-1-m08. Sept jours pour r\xc3\xa9pondre, et la r\xc3\xa9ponse jointe. (esc)
  
  **Proposition adopt\xc3\xa9e.** (esc)
  
  Sur 68 membres consult\xc3\xa9s, 61 ont r\xc3\xa9pondu. Consentements\xc2\xa0: 50\xc2\xa0; r\xc3\xa9serves\xc2\xa0: 4\xc2\xa0; \xc3\xa0 l\xe2\x80\x99\xc3\xa9cart\xc2\xa0: 7\xc2\xa0; objections\xc2\xa0: 0. (esc)
  
  Aucune objection n\xe2\x80\x99est maintenue. (esc)
  
  Quorum\xc2\xa0: 2 \xc3\x97 r\xc3\xa9ponses \xe2\x89\xa5 inscrits. Ici 122 \xe2\x89\xa5 68\xc2\xa0: assez de membres ont r\xc3\xa9pondu. (esc)
  
  Consentements et r\xc3\xa9serves\xc2\xa0: 54\xc2\xa0; il en faut au moins 1. (esc)
  
  Rien ne s\xe2\x80\x99y oppose et assez de membres consentent\xc2\xa0: adopt\xc3\xa9. (esc)
  
  Proclam\xc3\xa9e le 2020-10-30 19:20 +01:00\xc2\xa0; en vigueur \xc3\xa0 partir du 2020-10-30 19:20 +01:00. (esc)
  
  - R\xc3\xa9serve de m26, \xc3\xa0 revoir le 2021-10-30\xc2\xa0: Publier les motifs peut exposer des gens face \xc3\xa0 leur employeur. (esc)
  - R\xc3\xa9serve de m31, \xc3\xa0 revoir le 2021-10-30\xc2\xa0: Un mandat d\xe2\x80\x99un an me para\xc3\xaet long. (esc)
  - R\xc3\xa9serve de m44, \xc3\xa0 revoir le 2021-10-30\xc2\xa0: Un jour de vote, c\xe2\x80\x99est court pour qui travaille le week-end ou de nuit. (esc)
  - R\xc3\xa9serve de m58, \xc3\xa0 revoir le 2021-10-30\xc2\xa0: Qui garde les archives ? (esc)
  
  ## 3. Acte constituant (P-0002)
  
  \xc3\x80 19:56, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Quorum\xc2\xa0: 2 \xc3\x97 pr\xc3\xa9sents \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
  
  Texte\xc2\xa0: (esc)
  
  | Les r\xc3\xa8gles de fonctionnement adopt\xc3\xa9es par consentement (P-0001) sont l\xe2\x80\x99acte constituant du collectif. (esc)
  
  Main lev\xc3\xa9e \xc3\xa0 19:56\xc2\xa0: oui 43, non 13, blanc 5\xc2\xa0; m\xc3\xaame compte pour m07 et m33. (esc)
  
  **Proposition adopt\xc3\xa9e.** (esc)
  
  3 \xc3\x97 oui = 3 \xc3\x97 43 = 129 \xe2\x89\xa5 122 = 2 \xc3\x97 61 = 2 \xc3\x97 votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  
  Changer 3 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  
  Avec 4 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  Voix re\xc3\xa7ues (esc)
  
  | Option | Voix |
  |---|---:|
  | oui | 43 |
  | non | 13 |
  | blanc | 5 |
  
  Seuil\xc2\xa0: 3 \xc3\x97 oui \xe2\x89\xa5 2 \xc3\x97 votants\xc2\xa0; 129 \xe2\x89\xa5 122 est vrai. (esc)
  
  Proclam\xc3\xa9e le 2020-10-30 19:58 +01:00\xc2\xa0; en vigueur \xc3\xa0 partir du 2020-10-30 19:58 +01:00. (esc)
  
  ## 4. Forme juridique du collectif (P-0003)
  
  \xc3\x80 20:00, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Quorum\xc2\xa0: 2 \xc3\x97 pr\xc3\xa9sents \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
  
  Texte\xc2\xa0: (esc)
  
  | Le collectif prend la forme que l\xe2\x80\x99assembl\xc3\xa9e juge la meilleure, au jugement majoritaire. (esc)
  
  Options\xc2\xa0: (esc)
  
  - Association loi 1901
  - Association de fait
  - Coop\xc3\xa9rative (SCIC) (esc)
  
  Scrutin secret, de 20:00 \xc3\xa0 20:15\xc2\xa0: 61 votants sur 68 inscrits. (esc)
  
  **Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb.** (esc)
  
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb et \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb ont toutes deux la meilleure mention majoritaire, \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0; les autres jugements d\xc3\xa9cident. (esc)
  
  \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb a plus de jugements au-dessus qu\xe2\x80\x99en dessous\xc2\xa0; mieux que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 24\xc2\xa0; moins bien que \xc2\xab\xc2\xa0Bien\xc2\xa0\xc2\xbb\xc2\xa0: 19. Ce n\xe2\x80\x99est pas le cas de \xc2\xab\xc2\xa0Coop\xc3\xa9rative (SCIC)\xc2\xa0\xc2\xbb\xc2\xa0; mieux\xc2\xa0: 22\xc2\xa0; moins bien\xc2\xa0: 27. \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb passe donc devant. (esc)
  
  Mentions re\xc3\xa7ues (esc)
  
  | Option | Excellent | Tr\xc3\xa8s bien | Bien | Assez bien | Passable | Insuffisant | \xc3\x80 rejeter | Mention majoritaire | (esc)
  |---|---:|---:|---:|---:|---:|---:|---:|---:|
  | Association loi 1901 | 9 | 15 | 18 | 10 | 5 | 2 | 2 | Bien |
  | Coop\xc3\xa9rative (SCIC) | 12 | 10 | 12 | 9 | 8 | 5 | 5 | Bien | (esc)
  | Association de fait | 4 | 7 | 11 | 14 | 12 | 7 | 6 | Assez bien |
  
  Proclam\xc3\xa9e le 2020-10-30 20:15 +01:00\xc2\xa0; en vigueur \xc3\xa0 partir du 2020-10-30 20:15 +01:00. (esc)
  
  ## 5. Ordre des th\xc3\xa8mes et des campagnes (P-0004) (esc)
  
  \xc3\x80 20:20, 61 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Quorum\xc2\xa0: 2 \xc3\x97 pr\xc3\xa9sents \xe2\x89\xa5 inscrits\xc2\xa0; 122 \xe2\x89\xa5 68 est vrai. (esc)
  
  Texte\xc2\xa0: (esc)
  
  | Le premier th\xc3\xa8me devient la campagne de l\xe2\x80\x99hiver ; les suivants sont repris dans l\xe2\x80\x99ordre du classement. (esc)
  
  Options\xc2\xa0: (esc)
  
  - Temps de travail
  - \xc3\x89galit\xc3\xa9 (esc)
  - \xc3\x89cologie du num\xc3\xa9rique (esc)
  - Surveillance
  - Logiciel libre
  - Sous-traitance
  - Clause de conscience
  
  Scrutin secret, de 20:20 \xc3\xa0 20:40\xc2\xa0: 61 votants sur 68 inscrits. (esc)
  
  **Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb.** (esc)
  
  \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb bat chaque autre option en duel\xc2\xa0; le duel le plus serr\xc3\xa9 est contre \xc2\xab\xc2\xa0Surveillance\xc2\xa0\xc2\xbb\xc2\xa0: 28 \xc3\xa0 26. (esc)
  
  Combien pr\xc3\xa9f\xc3\xa8rent l\xe2\x80\x99option de la ligne \xc3\xa0 celle de la colonne\xc2\xa0; \\* plus que dans l\xe2\x80\x99autre sens, = autant. (esc)
  
  | Option | Sous-traitance | \xc3\x89galit\xc3\xa9 | Temps de travail | Surveillance | Clause de conscience | \xc3\x89cologie du num\xc3\xa9rique | Logiciel libre | (esc)
  |---|---:|---:|---:|---:|---:|---:|---:|
  | Sous-traitance | \xc2\xb7 | 28\\* | 30\\* | 28\\* | 34\\* | 30\\* | 38\\* | (esc)
  | \xc3\x89galit\xc3\xa9 | 25 | \xc2\xb7 | 31\\* | 28 | 34\\* | 35\\* | 37\\* | (esc)
  | Temps de travail | 24 | 25 | \xc2\xb7 | 31\\* | 34\\* | 30\\* | 35\\* | (esc)
  | Surveillance | 26 | 29\\* | 25 | \xc2\xb7 | 31\\* | 27\\* | 30\\* | (esc)
  | Clause de conscience | 20 | 20 | 21 | 22 | \xc2\xb7 | 28\\* | 26\\* | (esc)
  | \xc3\x89cologie du num\xc3\xa9rique | 21 | 18 | 26 | 23 | 25 | \xc2\xb7 | 31\\* | (esc)
  | Logiciel libre | 16 | 18 | 20 | 17 | 25 | 21 | \xc2\xb7 | (esc)
  
  Proclam\xc3\xa9e le 2020-10-30 20:40 +01:00\xc2\xa0; en vigueur \xc3\xa0 partir du 2020-10-30 20:40 +01:00. (esc)
  
  ## 6. Liens avec d\xe2\x80\x99autres organisations (P-0005) (esc)
  
  \xc3\x80 20:50, 60 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Aucun quorum n\xe2\x80\x99est demand\xc3\xa9. (esc)
  
  Texte\xc2\xa0: (esc)
  
  | Le collectif peut s\xe2\x80\x99associer, au cas par cas et par une d\xc3\xa9cision de ses membres, \xc3\xa0 des syndicats et \xc3\xa0 d\xe2\x80\x99autres (esc)
  | associations.
  
  Main lev\xc3\xa9e \xc3\xa0 20:50\xc2\xa0: oui 32, non 22, blanc 6\xc2\xa0; m\xc3\xaame compte pour m07 et m33. (esc)
  
  **Proposition adopt\xc3\xa9e.** (esc)
  
  2 \xc3\x97 oui = 2 \xc3\x97 32 = 64 > 60 = votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  
  Changer 2 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  
  Avec 4 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  Voix re\xc3\xa7ues (esc)
  
  | Option | Voix |
  |---|---:|
  | oui | 32 |
  | non | 22 |
  | blanc | 6 |
  
  Seuil\xc2\xa0: 2 \xc3\x97 oui > votants\xc2\xa0; 64 > 60 est vrai. (esc)
  
  Proclam\xc3\xa9e le 2020-10-30 20:52 +01:00\xc2\xa0; en vigueur \xc3\xa0 partir du 2020-10-30 20:52 +01:00. (esc)
  
  ## 7. Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte (P-0006) (esc)
  
  \xc3\x80 20:55, 60 membres ayant voix \xc3\xa9taient pr\xc3\xa9sents. Aucun quorum n\xe2\x80\x99est demand\xc3\xa9. (esc)
  
  Texte\xc2\xa0: (esc)
  
  | m12 re\xc3\xa7oit un mandat imp\xc3\xa9ratif pour cette t\xc3\xa2che, jusqu\xe2\x80\x99au 30 avril 2021, et en rend compte avant le 31 janvier. (esc)
  
  Main lev\xc3\xa9e \xc3\xa0 20:55\xc2\xa0: oui 51, non 4, blanc 5\xc2\xa0; m\xc3\xaame compte pour m07 et m33. (esc)
  
  **Proposition adopt\xc3\xa9e.** (esc)
  
  2 \xc3\x97 oui = 2 \xc3\x97 51 = 102 > 60 = votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  
  Changer 21 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  
  Avec 42 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  Voix re\xc3\xa7ues (esc)
  
  | Option | Voix |
  |---|---:|
  | oui | 51 |
  | non | 4 |
  | blanc | 5 |
  
  Seuil\xc2\xa0: 2 \xc3\x97 oui > votants\xc2\xa0; 102 > 60 est vrai. (esc)
  
  Proclam\xc3\xa9e le 2020-10-30 20:57 +01:00\xc2\xa0; en vigueur \xc3\xa0 partir du 2020-10-30 20:57 +01:00. (esc)
  
  Mandat M-0001 donn\xc3\xa9 \xc3\xa0 m12, du 2020-10-30 au 2021-04-30\xc2\xa0: D\xc3\xa9clarer l\xe2\x80\x99association en pr\xc3\xa9fecture et ouvrir un compte dans une banque coop\xc3\xa9rative ; rien d\xe2\x80\x99autre. (esc)
  
  ## Relev\xc3\xa9 de d\xc3\xa9cisions (esc)
  
  | d\xc3\xa9cision | r\xc3\xa9sultat | en vigueur \xc3\xa0 partir du | \xc3\xa0 revoir le | (esc)
  |---|---:|---:|---:|
  | P-0001 Fonctionnement du collectif | Proposition adopt\xc3\xa9e. | 2020-10-30 | 2021-10-30 | (esc)
  | P-0002 Acte constituant | Proposition adopt\xc3\xa9e. | 2020-10-30 |  | (esc)
  | P-0003 Forme juridique du collectif | Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb. | 2020-10-30 |  | (esc)
  | P-0004 Ordre des th\xc3\xa8mes et des campagnes | Adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb. | 2020-10-30 |  | (esc)
  | P-0005 Liens avec d\xe2\x80\x99autres organisations | Proposition adopt\xc3\xa9e. | 2020-10-30 |  | (esc)
  | P-0006 Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte | Proposition adopt\xc3\xa9e. | 2020-10-30 |  | (esc)
  
  ## Signatures
  
  Pr\xc3\xa9sidence de s\xc3\xa9ance\xc2\xa0: ______________________________ (esc)
  
  Secr\xc3\xa9tariat de s\xc3\xa9ance\xc2\xa0: ______________________________ (esc)
  
  Scrutateur\xc2\xb7ices, qui ont sign\xc3\xa9 de leur cl\xc3\xa9 les comptes \xc3\xa0 main lev\xc3\xa9e\xc2\xa0: m07 et m33. (esc)
  
  \xc3\x89crit par voix le 2020-10-31 10:00 +01:00 \xc3\xa0 partir des fichiers du groupe\xc2\xa0: agenda/2020-10-30.toml (SHA-256 NOMBRE), la charte NOMBRE et les actes sign\xc3\xa9s qui les accompagnent. voix minutes 2020-10-30 l\xe2\x80\x99\xc3\xa9crit de nouveau. (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 En novembre : un vote en ligne ne d\xc3\xa9fait pas une assembl\xc3\xa9e \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix status P-0007 --now 2020-11-10T12:05:00+01:00
  
  P-0007  Rester une association de fait
  \xc3\xa9tat\xc2\xa0: irrecevable, depuis le 2020-11-10 12:00 +01:00 (esc)
  classe\xc2\xa0: courante\xc2\xa0; instance\xc2\xa0: online (esc)
  pourquoi\xc2\xa0: (esc)
    - Elle changerait P-0003, d\xc3\xa9cid\xc3\xa9e par l\xe2\x80\x99instance \xc2\xab\xc2\xa0assembly\xc2\xa0\xc2\xbb\xc2\xa0: seule cette instance peut la changer. (esc)
  ensuite\xc2\xa0: (esc)
    - l\xe2\x80\x99\xc3\xa9lever \xc3\xa0 une classe qui rel\xc3\xa8ve de l\xe2\x80\x99instance \xc2\xab\xc2\xa0assembly\xc2\xa0\xc2\xbb (l\xe2\x80\x99auteur) (esc)
      voix raise P-0007
  
  % voix open P-0007 --ceremony ceremonies/2020 --board ../cles/urne.key --key ../cles/organisation.key --closes 2020-11-12T12:00:00+01:00 --now 2020-11-10T12:10:00+01:00
  
  voix: erreur\xc2\xa0: P-0007 ne peut pas \xc3\xaatre mise aux voix maintenant\xc2\xa0: irrecevable. Elle changerait P-0003, d\xc3\xa9cid\xc3\xa9e par l\xe2\x80\x99instance \xc2\xab\xc2\xa0assembly\xc2\xa0\xc2\xbb\xc2\xa0: seule cette instance peut la changer. [cannot-be-opened] (esc)
  conseil\xc2\xa0: `voix status P-0007` dit ce qu\xe2\x80\x99il faut ensuite (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 En d\xc3\xa9cembre : l\xe2\x80\x99assembl\xc3\xa9e r\xc3\xa9voque le mandat \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix assembly proclaim P-0008 --key ../cles/m01.key --yes --now 2020-12-04T19:32:00+01:00
  
  proposals/P-0008-revocation/acts/20201204T183200Z-m01-proclaim.act\xc2\xa0: sign\xc3\xa9 (esc)
  R\xc3\xa9vocation du mandat M-0001\xc2\xa0: Proposition adopt\xc3\xa9e. (esc)
  2 \xc3\x97 oui = 2 \xc3\x97 31 = 62 > 40 = votants\xc2\xa0: la majorit\xc3\xa9 demand\xc3\xa9e est atteinte. (esc)
  Changer 11 oui en non aurait suffi \xc3\xa0 la faire rejeter. (esc)
  Avec 22 non de plus, et tous les autres votes inchang\xc3\xa9s, elle aurait \xc3\xa9t\xc3\xa9 rejet\xc3\xa9e. (esc)
  
  % voix mandate list --now 2020-12-05T10:00:00+01:00
  
  M-0001, r\xc3\xa9voqu\xc3\xa9\xc2\xa0: m12\xc2\xa0: D\xc3\xa9clarer l\xe2\x80\x99association en pr\xc3\xa9fecture et ouvrir un compte dans une banque coop\xc3\xa9rative ; rien d\xe2\x80\x99autre. (esc)
    R\xc3\xa9voqu\xc3\xa9 par P-0008, proclam\xc3\xa9e le 2020-12-04 19:32 +01:00. (esc)
  
  
  \xe2\x94\x80\xe2\x94\x80 Le registre, et un extrait pour la banque \xe2\x94\x80\xe2\x94\x80 (esc)
  
  % voix register --now 2020-12-05T10:00:00+01:00
  
  En vigueur
    P-0001  Fonctionnement du collectif
            online, depuis le 2020-10-30\xc2\xa0; \xc3\xa0 revoir le 2021-10-30 (esc)
    P-0002  Acte constituant
            assembly, depuis le 2020-10-30
    P-0003  Forme juridique du collectif\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb (esc)
            assembly, depuis le 2020-10-30
    P-0004  Ordre des th\xc3\xa8mes et des campagnes\xc2\xa0: \xc2\xab\xc2\xa0Sous-traitance\xc2\xa0\xc2\xbb (esc)
            assembly, depuis le 2020-10-30
    P-0005  Liens avec d\xe2\x80\x99autres organisations (esc)
            assembly, depuis le 2020-10-30
    P-0006  Mandat : d\xc3\xa9clarer l\xe2\x80\x99association et ouvrir un compte (esc)
            assembly, depuis le 2020-10-30
    P-0008  R\xc3\xa9vocation du mandat M-0001 (esc)
            assembly, depuis le 2020-12-04
  
  % voix extract P-0003 --key ../cles/m01.key --yes --now 2020-12-05T10:00:00+01:00
  
  P-0003.extract est \xc3\xa9crit (esc)
  
  % voix verify P-0003.extract
  
  v\xc3\xa9rifi\xc3\xa9\xc2\xa0: d\xc3\xa9cision P-0003 de Collectif des travailleuses et travailleurs de la tech, sign\xc3\xa9e par m01 le 2020-12-05T09:00:00Z (esc)
  avec la cl\xc3\xa9 ed25519 NOMBRE (esc)
  
  Forme juridique du collectif
    Le collectif prend la forme que l\xe2\x80\x99assembl\xc3\xa9e juge la meilleure, au jugement majoritaire. (esc)
  
  r\xc3\xa9sultat\xc2\xa0: adopt\xc3\xa9e\xc2\xa0: \xc2\xab\xc2\xa0Association loi 1901\xc2\xa0\xc2\xbb (instance\xc2\xa0: assembly, classe\xc2\xa0: choix) (esc)
  d\xc3\xa9cid\xc3\xa9e le 2020-10-30T19:15:00Z, proclam\xc3\xa9e le 2020-10-30T19:15:00Z (esc)
  en vigueur \xc3\xa0 partir du 2020-10-30T19:15:00Z (esc)
  \xc3\xa9tat \xc3\xa0 la signature\xc2\xa0: en vigueur (esc)
  
  Cela montre que la personne qui d\xc3\xa9tient cette cl\xc3\xa9 a sign\xc3\xa9 exactement ceci. Cela ne montre pas \xc3\xa0 qui est la cl\xc3\xa9\xc2\xa0: comparez-la \xc3\xa0 celle que le groupe vous a donn\xc3\xa9e par une autre voie. Ni ce qui a \xc3\xa9t\xc3\xa9 d\xc3\xa9cid\xc3\xa9 depuis\xc2\xa0: demandez un nouvel extrait, ou le registre. (esc)
