What signed acts may have wrong, and what members try too late or for others.

  $ PATH=$TESTDIR:$PATH
  $ . $TESTDIR/../support/drafts.sh

no-assembly

  $ both lint
  voix: error: this is no folder of an assembly: there is no charter.toml, here or above [no-assembly]
  hint: go to the folder of your group, or begin one with `voix init`
  voix: erreur : ce n’est pas le dossier d’une assemblée : il n’y a pas de charter.toml, ni ici ni au-dessus [no-assembly]
  conseil : allez dans le dossier de votre groupe, ou commencez-en un avec `voix init`
  [2]

  $ both open P-0001
  voix: error: this is no folder of an assembly: there is no charter.toml, here or above [no-assembly]
  hint: go to the folder of your group, or begin one with `voix init`
  voix: erreur : ce n’est pas le dossier d’une assemblée : il n’y a pas de charter.toml, ni ici ni au-dessus [no-assembly]
  conseil : allez dans le dossier de votre groupe, ou commencez-en un avec `voix init`
  [2]

no-such-proposal, proposal-not-submitted, not-a-member

  $ assembly
  $ export VOIX_KEY=ana.key
  $ now="--now 2020-10-26T19:00:00+01:00"
  $ both lint P-0001
  voix: error: there is no proposal “P-0001” [no-such-proposal]
  hint: `voix status` lists them
  voix: erreur : il n’y a pas de proposition « P-0001 » [no-such-proposal]
  conseil : `voix status` les cite
  [2]
  $ ready "Buy a printer" --kind spending --amount "120 EUR" $now
  proposals/draft-buy-a-printer
  $ both support draft-buy-a-printr $now
  voix: error: there is no proposal “draft-buy-a-printr” [no-such-proposal]
  hint: did you mean “draft-buy-a-printer”?
  voix: erreur : il n’y a pas de proposition « draft-buy-a-printr » [no-such-proposal]
  conseil : vouliez-vous dire « draft-buy-a-printer » ?
  [2]
  $ both support draft-buy-a-printer $now
  voix: error: proposals/draft-buy-a-printer is not submitted yet [proposal-not-submitted]
  hint: its author types  voix submit proposals/draft-buy-a-printer
  voix: erreur : proposals/draft-buy-a-printer n’est pas encore déposée [proposal-not-submitted]
  conseil : son auteur·ice tape  voix submit proposals/draft-buy-a-printer
  [2]
  $ voix key new --no-passphrase zoe.key > /dev/null
  $ both submit draft-buy-a-printer --key zoe.key $now
  voix: error: the key zoe.key is not on the roll roll.toml [not-a-member]
  hint: use the key that is on the roll (--key), or ask the group to admit you
  voix: erreur : la clé zoe.key ne figure pas dans la liste roll.toml [not-a-member]
  conseil : utilisez la clé qui figure dans la liste (--key), ou demandez au groupe de vous admettre
  [2]
  $ voix submit draft-buy-a-printer $now > /dev/null
  $ text=proposals/P-0001-buy-a-printer/proposal.md

support-of-author

  $ both support P-0001 $now
  voix: error: ana wrote P-0001, and the author is not one of its sponsors [support-of-author]
  hint: ask other members: voix support P-0001
  voix: erreur : ana a écrit P-0001, et ne compte pas parmi ses soutiens [support-of-author]
  conseil : demandez à d’autres membres : voix support P-0001
  [2]

number-not-taken-twice, only-the-author, class-needed, class-not-harder, unknown-class

  $ both submit P-0001 --renumber $now
  voix: error: proposals/P-0001-buy-a-printer shares its number with no other proposal [number-not-taken-twice]
  hint: a number is changed only where two proposals have the same
  voix: erreur : proposals/P-0001-buy-a-printer ne partage son numéro avec aucune autre proposition [number-not-taken-twice]
  conseil : un numéro ne change que là où deux propositions ont le même
  [2]
  $ both withdraw P-0001 --because x --key ben.key $now
  voix: error: only its author, “ana”, can do this to P-0001; this key is of “ben” [only-the-author]
  hint: members support, amend and object
  voix: erreur : seul·e son auteur·ice, « ana », peut faire cela à P-0001 ; cette clé est de « ben » [only-the-author]
  conseil : les membres soutiennent, amendent et objectent
  [2]
  $ both raise P-0001 $now
  voix: error: --class is missing [class-needed]
  hint: name a class of the charter that asks for more
  voix: erreur : --class manque [class-needed]
  conseil : nommez une classe de la charte qui demande davantage
  [2]
  $ both raise P-0001 --class ordinary $now
  voix: error: the class “ordinary” does not ask for more than “ordinary” [class-not-harder]
  hint: a proposal is raised, and never lowered
  voix: erreur : la classe « ordinary » ne demande pas plus que « ordinary » [class-not-harder]
  conseil : une proposition s’élève, et ne s’abaisse jamais
  [2]
  $ both raise P-0001 --class heavy $now
  voix: error: the charter has no class “heavy” [unknown-class]
  hint: it has: ordinary, weighty, governance
  voix: erreur : la charte n’a pas de classe « heavy » [unknown-class]
  conseil : elle a : ordinary, weighty, governance
  [2]

reason-needed, amendment-text-needed, amendment-changes-nothing, amendment-changes-field

  $ both withdraw P-0001 $now
  voix: error: no reason is given [reason-needed]
  hint: add --because TEXT
  voix: erreur : aucune raison n’est donnée [reason-needed]
  conseil : ajoutez --because TEXTE
  [2]
  $ both amend P-0001 --because x $now
  voix: error: the new text is missing [amendment-text-needed]
  hint: edit a copy of proposal.md and give it with --text, or name one more option with --as-option
  voix: erreur : le nouveau texte manque [amendment-text-needed]
  conseil : modifiez une copie de proposal.md et donnez-la avec --text, ou nommez une option de plus avec --as-option
  [2]
  $ both amend P-0001 --because x --text $text $now
  voix: error: this text is the one of the proposal [amendment-changes-nothing]
  hint: edit a copy of proposal.md, and give that
  voix: erreur : ce texte est celui de la proposition [amendment-changes-nothing]
  conseil : modifiez une copie de proposal.md, et donnez celle-là
  [2]
  $ sed 's/"ana"/"ben"/' $text > edited.md
  $ both amend P-0001 --because x --text edited.md $now
  voix: error: an amendment does not change “author” [amendment-changes-field]
  edited.md:4:10
    author = "ben"
             ^^^^^
  hint: put it back: author = "ana"
  voix: erreur : un amendement ne change pas « author » [amendment-changes-field]
  edited.md:4:10
    author = "ben"
             ^^^^^
  conseil : remettez : author = "ana"
  [3]

no-such-id, id-means-several, amendment-decided

  $ both amend P-0001 --accept A-1 $now
  voix: error: there is no “A-1” here [no-such-id]
  hint: there is none yet
  voix: erreur : il n’y a pas de « A-1 » ici [no-such-id]
  conseil : il n’y en a pas encore
  [2]
  $ sed 's/says/said/' $text > edited.md
  $ cp -r proposals before
  $ voix amend P-0001 --because x --text edited.md $now > /dev/null
  $ cp proposals/P-0001-*/amendments/* before
  $ rm -r proposals/P-0001-*/amendments
  $ voix amend P-0001 --because x --text edited.md --key ben.key $now > /dev/null
  $ mv before/A-1-ana.* proposals/P-0001-*/amendments
  $ both amend P-0001 --accept A-3 $now
  voix: error: there is no “A-3” here [no-such-id]
  hint: known: A-1-ana, A-1-ben
  voix: erreur : il n’y a pas de « A-3 » ici [no-such-id]
  conseil : connus : A-1-ana, A-1-ben
  [2]
  $ both amend P-0001 --decline A-1 --because x $now
  voix: error: “A-1” could be several [id-means-several]
  hint: name one of them in full: A-1-ana, A-1-ben
  voix: erreur : « A-1 » peut en désigner plusieurs [id-means-several]
  conseil : nommez l’un d’eux en entier : A-1-ana, A-1-ben
  [2]
  $ voix amend P-0001 --decline A-1-ana --because x $now > /dev/null
  $ both amend P-0001 --accept A-1-ana $now
  voix: error: A-1-ana is decided already: declined [amendment-decided]
  hint: propose another amendment
  voix: erreur : A-1-ana est déjà tranché : refusé [amendment-decided]
  conseil : proposez un autre amendement
  [2]

patch-does-not-apply, patch-changed, patch-missing

  $ sed -i 's/says/will say/' $text
  $ voix submit P-0001 $now > /dev/null
  $ both amend P-0001 --accept A-1-ben $now
  voix: error: the text has changed where this amends it: line 13 was “As it says.” and is now “As it will say.” [patch-does-not-apply]
  proposals/P-0001-buy-a-printer/amendments/A-1-ben.patch:3:1
    @@ -10,18 +10,18 @@
    ^^^^^^^^^^^^^^^^^^^
  hint: make the amendment anew from the text as it is: voix amend PROPOSAL --text FILE
  voix: erreur : le texte a changé là où ceci l’amende : la ligne 13 était « As it says. » et est maintenant « As it will say. » [patch-does-not-apply]
  proposals/P-0001-buy-a-printer/amendments/A-1-ben.patch:3:1
    @@ -10,18 +10,18 @@
    ^^^^^^^^^^^^^^^^^^^
  conseil : refaites l’amendement à partir du texte tel qu’il est : voix amend PROPOSITION --text FICHIER
  [3]
  $ echo >> proposals/P-0001-buy-a-printer/amendments/A-1-ben.patch
  $ both lint $now
  voix: error: this is not the patch that was signed [patch-changed]
  proposals/P-0001-buy-a-printer/amendments/A-1-ben.patch
  hint: fetch it again from where it came
  voix: erreur : ce n’est pas le correctif qui a été signé [patch-changed]
  proposals/P-0001-buy-a-printer/amendments/A-1-ben.patch
  conseil : récupérez-le de nouveau d’où il vient
  [3]
  $ rm proposals/P-0001-buy-a-printer/amendments/A-1-ben.patch
  $ both lint $now
  voix: error: the patch of the amendment A-1-ben is missing [patch-missing]
  proposals/P-0001-buy-a-printer/amendments/A-1-ben.act
  hint: fetch it from where the act came; both stand in the folder amendments
  voix: erreur : le correctif de l’amendement A-1-ben manque [patch-missing]
  proposals/P-0001-buy-a-printer/amendments/A-1-ben.act
  conseil : récupérez-le d’où vient l’acte ; tous deux sont dans le dossier amendments
  [3]
  $ rm proposals/P-0001-buy-a-printer/amendments/A-1-ben.act

text-not-signed, text-forked, text-by-other, author-did-not-submit

  $ cp $text signed.md
  $ sed -i 's/will say/would say/' $text
  $ both lint $now
  voix: error: the text of P-0001 was edited after “ana” had signed it [text-not-signed]
  proposals/P-0001-buy-a-printer/proposal.md
  hint: put the file back as it was signed; or, as long as the text may change, “ana” signs it with  voix submit P-0001
  voix: erreur : le texte de P-0001 a été modifié après que « ana » l’eut signé [text-not-signed]
  proposals/P-0001-buy-a-printer/proposal.md
  conseil : remettez le fichier tel qu’il a été signé ; ou, tant que le texte peut changer, « ana » le signe avec  voix submit P-0001
  [3]
  $ voix submit P-0001 $now --dry-run > act
  $ cp signed.md $text
  $ sed -i 's/^from .*/from 0000000000000000000000000000000000000000000000000000000000000000/; s/^time .*/time 2020-10-26T18:00:00Z by-hand/' act
  $ "$TESTDIR/../support/sign" ana.key < act > proposals/P-0001-buy-a-printer/acts/a.act
  $ sed -i 's/^by .*/by ben/' act
  $ "$TESTDIR/../support/sign" ben.key < act > proposals/P-0001-buy-a-printer/acts/b.act
  $ both lint $now
  voix: warning: this change (revise) was made to another text than the one that counted, and does not count [text-forked]
  proposals/P-0001-buy-a-printer/acts/a.act
  hint: the author makes it again on the text as it is, and signs it: voix submit
  voix: warning: “ben” cannot change a text of “ana”: this does not count [text-by-other]
  proposals/P-0001-buy-a-printer/acts/b.act
  hint: members propose changes with `voix amend`
  voix: attention : ce changement (revise) partait d’un autre texte que celui qui comptait, et ne compte pas [text-forked]
  proposals/P-0001-buy-a-printer/acts/a.act
  conseil : l’auteur·ice le refait sur le texte tel qu’il est, et le signe : voix submit
  voix: attention : « ben » ne peut pas changer un texte de « ana » : ceci ne compte pas [text-by-other]
  proposals/P-0001-buy-a-printer/acts/b.act
  conseil : les membres proposent des changements avec `voix amend`
  $ rm proposals/P-0001-buy-a-printer/acts/[ab].act
  $ cp -r proposals/P-0001-buy-a-printer/acts acts
  $ rm proposals/P-0001-buy-a-printer/acts/*
  $ sed -i 's/"ana"/"ben"/' $text
  $ hash=$(sha256sum < $text | cut -d' ' -f1)
  $ printf 'voix-v1 act\nassembly Collective\nsubject P-0001\ntext %s\nby ana\ntime 2020-10-26T18:00:00Z\ndo submit\n' $hash |
  >   "$TESTDIR/../support/sign" ana.key > proposals/P-0001-buy-a-printer/acts/c.act
  $ both lint $now
  voix: error: the text names “ben” as its author, and “ana” submitted it [author-did-not-submit]
  proposals/P-0001-buy-a-printer/proposal.md
  hint: only “ben” can submit it: voix submit
  voix: warning: the text has changed where this amends it: line 13 was “As it says.” and is now “As it will say.” [patch-does-not-apply]
  proposals/P-0001-buy-a-printer/amendments/A-1-ana.patch:3:1
    @@ -10,18 +10,18 @@
    ^^^^^^^^^^^^^^^^^^^
  hint: make the amendment anew from the text as it is: voix amend PROPOSAL --text FILE
  voix: erreur : le texte nomme « ben » comme auteur·ice, et « ana » l’a déposé [author-did-not-submit]
  proposals/P-0001-buy-a-printer/proposal.md
  conseil : seul·e « ben » peut le déposer : voix submit
  voix: attention : le texte a changé là où ceci l’amende : la ligne 13 était « As it says. » et est maintenant « As it will say. » [patch-does-not-apply]
  proposals/P-0001-buy-a-printer/amendments/A-1-ana.patch:3:1
    @@ -10,18 +10,18 @@
    ^^^^^^^^^^^^^^^^^^^
  conseil : refaites l’amendement à partir du texte tel qu’il est : voix amend PROPOSITION --text FICHIER
  [3]

not-submitted, number-of-other-folder

  $ rm proposals/P-0001-buy-a-printer/acts/*
  $ mv proposals/P-0001-buy-a-printer proposals/P-0002-buy-a-printer
  $ both lint $now
  voix: error: the text says P-0001, and its folder is proposals/P-0002-buy-a-printer [number-of-other-folder]
  proposals/P-0002-buy-a-printer/proposal.md:2:6
    id = "P-0001"
         ^^^^^^^^
  hint: write the number of the folder, or rename the folder
  voix: error: this proposal has a number and was never submitted [not-submitted]
  proposals/P-0002-buy-a-printer/proposal.md
  hint: its author renames the folder so that it begins with draft- and types  voix submit FOLDER
  voix: warning: the text has changed where this amends it: line 13 was “As it says.” and is now “As it will say.” [patch-does-not-apply]
  proposals/P-0002-buy-a-printer/amendments/A-1-ana.patch:3:1
    @@ -10,18 +10,18 @@
    ^^^^^^^^^^^^^^^^^^^
  hint: make the amendment anew from the text as it is: voix amend PROPOSAL --text FILE
  voix: erreur : le texte dit P-0001, et son dossier est proposals/P-0002-buy-a-printer [number-of-other-folder]
  proposals/P-0002-buy-a-printer/proposal.md:2:6
    id = "P-0001"
         ^^^^^^^^
  conseil : écrivez le numéro du dossier, ou renommez le dossier
  voix: erreur : cette proposition a un numéro et n’a jamais été déposée [not-submitted]
  proposals/P-0002-buy-a-printer/proposal.md
  conseil : son auteur·ice renomme le dossier pour qu’il commence par draft- et tape  voix submit DOSSIER
  voix: attention : le texte a changé là où ceci l’amende : la ligne 13 était « As it says. » et est maintenant « As it will say. » [patch-does-not-apply]
  proposals/P-0002-buy-a-printer/amendments/A-1-ana.patch:3:1
    @@ -10,18 +10,18 @@
    ^^^^^^^^^^^^^^^^^^^
  conseil : refaites l’amendement à partir du texte tel qu’il est : voix amend PROPOSITION --text FICHIER
  [3]
  $ mv proposals/P-0002-buy-a-printer proposals/P-0001-buy-a-printer
  $ mv acts/* proposals/P-0001-buy-a-printer/acts
  $ cp signed.md $text
  $ voix lint $now

number-taken-twice, number-kept, number-misspelled, act-elsewhere

  $ cp -r proposals/P-0001-buy-a-printer proposals/P-0001-copy
  $ both lint $now
  voix: error: P-0001 stands for two proposals: proposals/P-0001-buy-a-printer and proposals/P-0001-copy [number-taken-twice]
  proposals/P-0001-copy/proposal.md:2:6
    id = "P-0001"
         ^^^^^^^^
  hint: the author of the second types  voix submit proposals/P-0001-copy --renumber
  voix: erreur : P-0001 désigne deux propositions : proposals/P-0001-buy-a-printer et proposals/P-0001-copy [number-taken-twice]
  proposals/P-0001-copy/proposal.md:2:6
    id = "P-0001"
         ^^^^^^^^
  conseil : l’auteur·ice de la seconde tape  voix submit proposals/P-0001-copy --renumber
  [3]
  $ both support P-0001 $now
  voix: error: P-0001 stands for two proposals: proposals/P-0001-buy-a-printer and proposals/P-0001-copy [number-taken-twice]
  hint: the author of the second types  voix submit proposals/P-0001-copy --renumber
  voix: erreur : P-0001 désigne deux propositions : proposals/P-0001-buy-a-printer et proposals/P-0001-copy [number-taken-twice]
  conseil : l’auteur·ice de la seconde tape  voix submit proposals/P-0001-copy --renumber
  [3]
  $ both submit proposals/P-0001-buy-a-printer --renumber $now
  voix: error: proposals/P-0001-buy-a-printer was submitted first and keeps the number P-0001 [number-kept]
  hint: the other takes a new one: voix submit proposals/P-0001-copy --renumber
  voix: erreur : proposals/P-0001-buy-a-printer a été déposée la première et garde le numéro P-0001 [number-kept]
  conseil : l’autre en prend un nouveau : voix submit proposals/P-0001-copy --renumber
  [2]
  $ rm -r proposals/P-0001-copy
  $ cp -r proposals/P-0001-buy-a-printer proposals/P-00001; sed -i 's/^id = .*/id = "P-00001"/' proposals/P-00001/proposal.md
  $ both lint P-00001 2>&1 | grep -A4 misspelled
  voix: error: “P-00001” is no number of a proposal [number-misspelled]
  proposals/P-00001/proposal.md:2:6
    id = "P-00001"
         ^^^^^^^^^
  hint: numbers are P-0001, P-0002 …, and E-0001 of an election without candidates, as voix submit gives them
  --
  voix: erreur : « P-00001 » n’est pas un numéro de proposition [number-misspelled]
  proposals/P-00001/proposal.md:2:6
    id = "P-00001"
         ^^^^^^^^^
  conseil : les numéros sont P-0001, P-0002 …, et E-0001 pour une élection sans candidat, comme les donne voix submit
  $ rm -r proposals/P-00001
  $ voix support P-0001 --key ben.key --now 2020-10-26T20:00:00+01:00 > /dev/null
  $ support=proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act
  $ cp $support kept
  $ sed 's/P-0001/P-0007/' kept | "$TESTDIR/../support/sign" ben.key > $support
  $ both lint
  voix: warning: this act is about P-0007, and stands in the folder of P-0001 [act-elsewhere]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act
  hint: it does not count here; if ben meant P-0001, ben signs that anew
  voix: attention : cet acte porte sur P-0007, et se trouve dans le dossier de P-0001 [act-elsewhere]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act
  conseil : il ne compte pas ici ; si ben voulait parler de P-0001, ben le signe de nouveau

act-forged, act-of-unknown-kind, act-of-other-assembly, act-by-former-member, act-by-stranger, patch-malformed

  $ sed 's/^by ben/by eve/' kept > $support
  $ both lint
  voix: error: this act is not signed by the key of “eve” [act-forged]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:8:5
    sig 543bf1035105fbf1cf9b371c831984707e0f059236a34d007b3c154bc5b1b7ab7fe9c8f32374388204b4ea20b98109d49aaa42c04dc5d20c8…
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: it does not count; ask eve, and look in the history who added the file
  voix: erreur : cet acte n’est pas signé par la clé de « eve » [act-forged]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:8:5
    sig 543bf1035105fbf1cf9b371c831984707e0f059236a34d007b3c154bc5b1b7ab7fe9c8f32374388204b4ea20b98109d49aaa42c04dc5d20c8…
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : il ne compte pas ; demandez à eve, et regardez dans l’historique qui a ajouté le fichier
  [3]
  $ sed 's/^do support/do applaud/' kept | "$TESTDIR/../support/sign" ben.key > $support
  $ both lint
  voix: error: “applaud” is no kind of act [act-of-unknown-kind]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:7:4
    do applaud
       ^^^^^^^
  hint: a later version of voix may know it; voix-act(5) shows those that this one knows
  voix: erreur : « applaud » n’est pas une sorte d’acte [act-of-unknown-kind]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:7:4
    do applaud
       ^^^^^^^
  conseil : une version plus récente de voix le connaît peut-être ; voix-act(5) montre ceux que celle-ci connaît
  [3]
  $ sed 's/^assembly .*/assembly Others/' kept | "$TESTDIR/../support/sign" ben.key > $support
  $ both lint
  voix: error: this act is of “Others”, and here is “Collective” [act-of-other-assembly]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:2:10
    assembly Others
             ^^^^^^
  hint: the file belongs into another folder; or did the charter change its name?
  voix: erreur : cet acte est de « Others », et ici c’est « Collective » [act-of-other-assembly]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:2:10
    assembly Others
             ^^^^^^
  conseil : le fichier appartient à un autre dossier ; ou la charte a-t-elle changé de nom ?
  [3]
  $ cp kept $support
  $ cp roll.toml all.toml
  $ sed -i '/id = "ben"/a until = 2020-10-01' roll.toml
  $ both lint
  voix: error: “ben” was no member on 2020-10-26 [act-by-former-member]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:6:27
    time 2020-10-26T19:00:00Z by-hand
                              ^^^^^^^
  hint: roll.toml says from when until when each of them is a member
  voix: erreur : « ben » n’était pas membre le 26 octobre 2020 [act-by-former-member]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:6:27
    time 2020-10-26T19:00:00Z by-hand
                              ^^^^^^^
  conseil : roll.toml dit depuis quand et jusqu’à quand chacun est membre
  [3]
  $ voix roll remove ben > /dev/null
  $ both lint
  voix: error: this act is signed by “ben”, who is not on the roll [act-by-stranger]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:5:4
    by ben
       ^^^
  hint: it does not count; fetch the latest roll.toml if you expect it to
  voix: erreur : cet acte est signé par « ben », qui ne figure pas dans la liste des membres [act-by-stranger]
  proposals/P-0001-buy-a-printer/acts/20201026T190000Z-ben-support.act:5:4
    by ben
       ^^^
  conseil : il ne compte pas ; récupérez le dernier roll.toml si vous pensez qu’il le devrait
  [3]
  $ cp all.toml roll.toml
  $ mkdir -p proposals/P-0001-buy-a-printer/amendments
  $ echo nothing > proposals/P-0001-buy-a-printer/amendments/A-4-ben.patch
  $ hash=$(sha256sum < proposals/P-0001-buy-a-printer/amendments/A-4-ben.patch | cut -d' ' -f1)
  $ sed "s/^do .*/do amend\namendment A-4-ben\npatch $hash\nbecause x/" kept | "$TESTDIR/../support/sign" ben.key \
  >   > proposals/P-0001-buy-a-printer/amendments/A-4-ben.act
  $ both lint
  voix: warning: this is no patch that voix can read [patch-malformed]
  proposals/P-0001-buy-a-printer/amendments/A-4-ben.patch:1:1
    nothing
    ^^^^^^^
  hint: let `voix amend PROPOSAL --text FILE` make it
  voix: attention : ce n’est pas un correctif que voix sache lire [patch-malformed]
  proposals/P-0001-buy-a-printer/amendments/A-4-ben.patch:1:1
    nothing
    ^^^^^^^
  conseil : laissez `voix amend PROPOSITION --text FICHIER` le faire
  $ rm -r proposals/P-0001-buy-a-printer/amendments

acts-without-proposal

  $ mkdir -p proposals/P-0009-gone/acts
  $ cp kept proposals/P-0009-gone/acts/a.act
  $ both lint
  voix: warning: the folder proposals/P-0009-gone holds signed acts and no proposal.md [acts-without-proposal]
  proposals/P-0009-gone
  hint: if the proposal got another number on a branch, its members sign there anew what still matters to them; then: git rm -r proposals/P-0009-gone
  voix: attention : le dossier proposals/P-0009-gone contient des actes signés et pas de proposal.md [acts-without-proposal]
  proposals/P-0009-gone
  conseil : si la proposition a reçu un autre numéro sur une branche, ses membres y signent de nouveau ce qui leur importe encore ; puis : git rm -r proposals/P-0009-gone
  $ rm -r proposals/P-0009-gone

proposal-fixed

  $ both support P-0001 --key eve.key --now 2020-12-24T18:00:00+01:00
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  voix: erreur : P-0001 n’est plus en discussion, et ceci ne compterait pas [proposal-fixed]
  conseil : voix status P-0001 dit ce qui est possible à présent
  [2]

sealed-charter-changed

  $ mkdir sealed
  $ cp charter.toml sealed/0000000000000000000000000000000000000000000000000000000000000000.toml
  $ both lint
  voix: error: a charter that was sealed for a decision has been changed [sealed-charter-changed]
  sealed/0000000000000000000000000000000000000000000000000000000000000000.toml
  hint: fetch the file again from where it came; its name is the hash of its content
  voix: erreur : une charte scellée pour une décision a été changée [sealed-charter-changed]
  sealed/0000000000000000000000000000000000000000000000000000000000000000.toml
  conseil : récupérez de nouveau le fichier d’où il vient ; son nom est l’empreinte de son contenu
  [3]

member-signed

  $ both roll remove ana
  voix: error: “ana” has signed here (3): without the key, none of it would count [member-signed]
  hint: give a last day instead: voix roll revoke ana
  voix: erreur : « ana » a signé des actes ici (3) : sans la clé, aucun ne compterait plus [member-signed]
  conseil : donnez plutôt un dernier jour : voix roll revoke ana
  [2]
