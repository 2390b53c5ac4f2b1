A proposal from its draft to the day it is frozen: what its author and the others type.

  $ . $TESTDIR/../support/drafts.sh
  $ assembly fr
  $ export VOIX_KEY=ana.key
  $ monday=2020-10-26T19:00:00+01:00

A draft says which rule will decide; no key is needed for it.

  $ VOIX_KEY= voix draft --kind choice --class weighty --rule majority-judgment --title "Forme juridique du collectif" \
  >     --option "Association loi 1901" --option "Association de fait" --option "Coopérative (SCIC)" \
  >     --status-quo "Association de fait" --now $monday
  wrote proposals/draft-forme-juridique-du-collectif/proposal.md
  rule: majority judgment, 7 grades; a majority of grades decides. Weighty: open one week, no quorum. Earliest close: 2020-11-03 19:00 +01:00
  next: edit the text, then  voix lint proposals/draft-forme-juridique-du-collectif
  $ cat proposals/draft-forme-juridique-du-collectif/proposal.md
  +++
  title = "Forme juridique du collectif"
  kind = "choice"
  class = "weighty"
  created = 2020-10-26T18:00:00Z
  options = [
    "Association loi 1901",
    "Association de fait",
    "Coopérative (SCIC)",
  ]
  status_quo = "Association de fait"
  rule = "majority-judgment"
  +++
  
  # Exposé des motifs
  
  <!-- Pourquoi cette proposition : où en sont les choses, et ce qu’elles deviennent si rien n’est décidé. -->
  
  # Dispositif
  
  L’une des options de cette proposition est choisie.
  
  <!-- Ce que chacune veut dire. -->
  
  # Questions ouvertes
  
  <!-- Ce qui n’est pas encore réglé. Si tout l’est, écrivez : Aucune. -->
  
  # Idées écartées
  
  <!-- À quoi d’autre on a pensé, et pourquoi on l’a laissé. S’il n’y a rien, écrivez : Aucune. -->
  $ voix lint proposals/* --now $monday
  voix: error: nothing is written in the section “Exposé des motifs” [section-empty]
  proposals/draft-forme-juridique-du-collectif/proposal.md:15:1
    # Exposé des motifs
    ^^^^^^^^^^^^^^^^^^^
  hint: write it; for open issues and rejected ideas, “None.” says enough
  voix: warning: a comment is left in the section “Dispositif” [section-comment]
  proposals/draft-forme-juridique-du-collectif/proposal.md:23:1
    <!-- Ce que chacune veut dire. -->
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: delete the text between <!-- and -->, and these marks
  voix: warning: nothing is written in the section “Questions ouvertes” [section-empty]
  proposals/draft-forme-juridique-du-collectif/proposal.md:25:1
    # Questions ouvertes
    ^^^^^^^^^^^^^^^^^^^^
  hint: write it; for open issues and rejected ideas, “None.” says enough
  voix: warning: nothing is written in the section “Idées écartées” [section-empty]
  proposals/draft-forme-juridique-du-collectif/proposal.md:29:1
    # Idées écartées
    ^^^^^^^^^^^^^^^^
  hint: write it; for open issues and rejected ideas, “None.” says enough
  [3]
  $ voix lint --json --now $monday | head -c 200
  {"schema":"voix.lint/1","findings":[{"slug":"section-empty","severity":"error","message":"nothing is written in the section “Exposé des motifs”","path":"proposals/draft-forme-juridique-du-collect (no-eol)

Each section is written, and its author submits it.

  $ cd proposals/draft-forme-juridique-du-collectif
  $ sed -i '/^<!--/s/.*/Comme dit plus haut./' proposal.md
  $ cd ../..
  $ voix lint
  $ voix submit proposals/draft-forme-juridique-du-collectif --dry-run --now $monday
  voix-v1 act
  assembly Collective
  subject P-0001
  text fbb287350f01ca3f560738d4c48293dc8d0caf10934e9306cdcfa024df6fe693
  by ana
  time 2020-10-26T18:00:00Z by-hand
  do submit
  $ voix submit proposals/draft-forme-juridique-du-collectif --now $monday
  submitted P-0001: proposals/P-0001-forme-juridique-du-collectif
  rule: majority judgment, 7 grades; a majority of grades decides. Weighty: open one week, no quorum. Earliest close: 2020-11-03 19:00 +01:00
  next: commit and push proposals/P-0001-forme-juridique-du-collectif; its state:  voix status P-0001
  $ head -n 6 proposals/P-0001-forme-juridique-du-collectif/proposal.md
  +++
  id = "P-0001"
  author = "ana"
  title = "Forme juridique du collectif"
  kind = "choice"
  class = "weighty"
  $ voix lint
  $ sed 's/[0-9a-f]\{64,\}/HEX/' proposals/P-0001-*/acts/*.act
  voix-v1 act
  assembly Collective
  subject P-0001
  text HEX
  by ana
  time 2020-10-26T18:00:00Z by-hand
  do submit
  sig HEX

The others support it and ask for a harder class.

  $ voix support P-0001 --key ben.key --now 2020-10-26T20:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201026T190000Z-ben-support.act
  $ voix support P-0001 --key ben.key --now 2020-10-26T20:01:00+01:00
  ben supports P-0001 already
  $ voix raise P-0001 --class ordinary --key eve.key --now 2020-10-26T20:00:00+01:00
  voix: error: the class “ordinary” does not ask for more than “weighty” [class-not-harder]
  hint: a proposal is raised, and never lowered
  [2]

An amendment is a patch; who wrote the text accepts it, and the supports of the earlier text are void.

  $ sed 's/^Comme dit plus haut.$/Parce que la banque le demande./' proposals/P-0001-*/proposal.md > edited.md
  $ voix amend P-0001 --text edited.md --because "Un motif vaut mieux qu'aucun." --key ben.key --now 2020-10-26T21:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/amendments/A-1-ben.act
  wrote proposals/P-0001-forme-juridique-du-collectif/amendments/A-1-ben.patch
  next: ana decides, with  voix amend P-0001 --accept A-1-ben
  $ voix amend P-0001 --as-option "Fondation" --because "Elle manquait." --key eve.key --now 2020-10-26T21:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/amendments/A-2-eve.act
  wrote proposals/P-0001-forme-juridique-du-collectif/amendments/A-2-eve.patch
  next: ana decides, with  voix amend P-0001 --accept A-2-eve
  $ voix amend P-0001 --as-option "association de fait" --because "Encore." --key ben.key --now 2020-10-26T21:30:00+01:00
  voix: error: “association de fait” is a name on the ballot of P-0001 already [option-on-ballot]
  hint: give it another name
  [2]
  $ voix amend P-0001 --as-option "SARL" --because "Elle aussi." --key ben.key --now 2020-10-26T21:40:00+01:00 | sed -n 2p
  wrote proposals/P-0001-forme-juridique-du-collectif/amendments/A-3-ben.patch
  $ cat proposals/P-0001-*/amendments/A-2-eve.patch
  --- proposal.md
  +++ proposal.md
  @@ -9,6 +9,7 @@
     "Association loi 1901",
     "Association de fait",
     "Coopérative (SCIC)",
  +  "Fondation",
   ]
   status_quo = "Association de fait"
   rule = "majority-judgment"
  $ voix amend P-0001 --accept A-2 --now 2020-10-26T22:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201026T210000Z-ana-accept.act
  wrote proposals/P-0001-forme-juridique-du-collectif/proposal.md
  supports and stances of the earlier text are void; members give them anew

Another option beside it is written where the options are now; any other patch that does not fit any more is made again.

  $ voix amend P-0001 --accept A-3 --now 2020-10-26T22:00:10+01:00 | head -n 1
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201026T210010Z-ana-accept.act
  $ voix amend P-0001 --decline A-1 --because "Trop vague." --now 2020-10-26T22:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201026T210000Z-ana-decline.act
  $ sed -n '/^options/,/^\]/p' proposals/P-0001-*/proposal.md
  options = [
    "Association loi 1901",
    "Association de fait",
    "Coopérative (SCIC)",
    "Fondation",
    "SARL",
  ]
  $ voix lint
  $ voix support P-0001 --key ben.key --now 2020-10-26T22:30:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201026T213000Z-ben-support.act

The author edits the text and signs it anew.

  $ sed -i 's/Comme dit/Comme expliqué/' proposals/P-0001-*/proposal.md
  $ voix support P-0001 --key eve.key --now 2020-10-26T23:00:00+01:00
  voix: error: the text of P-0001 was edited after “ana” had signed it [text-not-signed]
  proposals/P-0001-forme-juridique-du-collectif/proposal.md
  hint: put the file back as it was signed; or, as long as the text may change, “ana” signs it with  voix submit P-0001
  [2]
  $ voix submit P-0001 --now 2020-10-26T23:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201026T220000Z-ana-revise.act
  supports and stances of the earlier text are void; members give them anew
  $ voix submit P-0001 --now 2020-10-26T23:01:00+01:00
  P-0001 is signed as it stands; state: in discussion
  $ voix lint

And takes it back; after a day without change it would have been too late.

  $ voix withdraw P-0001 --because "La banque n'en veut plus." --now 2020-10-28T19:00:00+01:00
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  [2]
  $ voix withdraw P-0001 --because "La banque n'en veut plus." --now 2020-10-27T19:00:00+01:00
  wrote proposals/P-0001-forme-juridique-du-collectif/acts/20201027T180000Z-ana-withdraw.act
  $ voix amend P-0001 --text edited.md --because "Trop tard." --key ben.key --now 2020-10-27T20:00:00+01:00
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  [2]
  $ voix submit P-0001 --now 2020-10-27T20:00:00+01:00
  P-0001 is signed as it stands; state: withdrawn

The class follows from what a proposal touches, and each kind has its fields and its template.

  $ voix draft --title "Quorum" --kind charter --now $monday
  wrote proposals/draft-quorum/proposal.md
  rule: adopted if at least two thirds of those who voted say yes. Governance: decided in assembly, no quorum.
  next: edit the text, then  voix lint proposals/draft-quorum
  $ voix draft --title "Adresse" --touches statutes/siege.md --now $monday | sed -n 2p
  rule: adopted if more than half of those who voted say yes. Weighty: open one week, no quorum. Earliest close: 2020-11-03 19:00 +01:00
  $ voix draft --title "Porte-parole" --kind mandate --holder ben --scope "Parler le 11 novembre" --until 2020-11-12 \
  >   --report 2020-11-11 --now $monday > /dev/null
  $ sed -n '/^holders/,/^$/p; /^# Dispositif/,/^# Questions/p' proposals/draft-porte-parole/proposal.md
  holders = ["ben"]
  scope = "Parler le 11 novembre"
  until = 2020-11-12
  report = 2020-11-11
  +++
  
  # Dispositif
  
  Ce mandat est confié à ben : Parler le 11 novembre. Il prend fin le 12 novembre 2020 et peut être révoqué à tout moment.
  
  <!-- Ce que la personne peut faire, et ce qu’elle ne peut pas ; à qui va le compte rendu. -->
  
  # Questions ouvertes
  $ voix draft --title "Bienvenue" --kind admission --key-of m24=ssh-ed25519 --now $monday
  voix: error: --key-of cannot be “m24=ssh-ed25519” [bad-value]
  hint: write for example: m24=m24.key, "m24=ssh-ed25519 AAAA…"
  [2]
  $ voix draft --title "Bienvenue" --kind admission --key-of m24=eve.key --now $monday > /dev/null
  $ sed -n '/^member/,/^+++/p' proposals/draft-bienvenue/proposal.md
  member = "m24"
  key = "ed25519 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343"
  +++
  $ voix draft --kind spending
  voix: error: --title is missing [draft-needs-flag]
  hint: give it, or call the command on a terminal to be asked
  voix: error: --amount is missing [draft-needs-flag]
  hint: give it, or call the command on a terminal to be asked
  [2]

The option that changes nothing is one of the options.

  $ voix draft --title "Local" --kind choice --option "Louer" --option "Acheter" --status-quo "Rester" --now $monday > /dev/null
  $ sed -n '/^options/,/^status/p' proposals/draft-local/proposal.md
  options = [
    "Louer",
    "Acheter",
    "Rester",
  ]
  status_quo = "Rester"

Any member moves it to a class that asks for more.

  $ ready "Meet on Mondays" --now $monday
  proposals/draft-meet-on-mondays
  $ voix submit proposals/draft-meet-on-mondays --now $monday | sed -n 2p
  rule: adopted if more than half of those who voted say yes. Ordinary: open 24 hours, no quorum. Earliest close: 2020-10-28 19:00 +01:00
  $ voix raise P-0002 --class weighty --key eve.key --now 2020-10-26T20:00:00+01:00
  wrote proposals/P-0002-meet-on-mondays/acts/20201026T190000Z-eve-raise.act
  rule: adopted if more than half of those who voted say yes. Weighty: open one week, no quorum. Earliest close: 2020-11-03 19:00 +01:00

Where the answers are yes and no, there is no place for an option.

  $ voix amend P-0002 --as-option "Tuesdays" --because "Or then." --key ben.key --now 2020-10-26T20:00:00+01:00
  voix: error: P-0002 has no options: it is voted on as it stands, or by yes and no [option-without-choice]
  hint: propose another text, with  voix amend P-0002 --text FILE
  [2]
