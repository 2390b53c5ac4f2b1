What may be wrong with a board, and with what is handed in. The folder board holds an open poll that has just begun.

  $ export XDG_CACHE_HOME=$PWD/../cache
  $ fresh() { rm -rf ./*; cp -r "$TESTDIR"/board/. .; chmod 600 ./*.key; }
  $ keeper() { voix "$@" --key keeper.key --now 2020-10-31T12:00:00Z; }
  $ end() { voix "$@" --key keeper.key --now 2020-11-06T18:00:00Z; }
  $ show() {
  >   cp -r . ../copy
  >   voix "$@" > ../english; code=$?
  >   (cd ../copy; LANGUAGE=fr LC_ALL=C.UTF-8 voix "$@" > ../french)
  >   rm -rf ../copy; return $code
  > }
  $ collected() { fresh; keeper collect poll ada-1.ballot bea-1.ballot > ../said; }

ballots-needed

  $ fresh
  $ show collect poll --key keeper.key
  voix: error: there is no ballot to take in [ballots-needed]
  hint: name the files: voix collect POLL inbox/*.ballot
  voix: erreur : il n’y a pas de bulletin à prendre [ballots-needed]
  conseil : nommez les fichiers : voix collect SCRUTIN inbox/*.ballot
  [2]

is-a-directory: not all files of an outbox, since records of audits stay at home

  $ mkdir outbox
  $ show collect poll outbox --key keeper.key --now 2020-10-31T12:00:00Z
  voix: warning: outbox is a folder, not a file [is-a-directory]
  hint: name the files in it: outbox/*.ballot outbox/*.spoil
  voix: attention : outbox est un dossier, pas un fichier [is-a-directory]
  conseil : nommez les fichiers qu’il contient : outbox/*.ballot outbox/*.spoil

passphrase-file-of-openssh

  $ echo 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea ada@laptop' > ssh.pub
  $ show notice poll text --key ssh.pub --passphrase-file words
  voix: error: --passphrase-file is for keys of voix, and ssh.pub is a key of OpenSSH [passphrase-file-of-openssh]
  hint: leave it out: ssh-keygen asks; or open the key for the agent first: ssh-add ssh.pub
  voix: erreur : --passphrase-file est pour les clés de voix, et ssh.pub est une clé d’OpenSSH [passphrase-file-of-openssh]
  conseil : laissez-le de côté : ssh-keygen demande ; ou confiez d’abord la clé à l’agent : ssh-add ssh.pub
  [2]

not-the-keeper

  $ show collect poll ada-1.ballot --key ada.key
  voix: error: ada.key is not the key of this board [not-the-keeper]
  hint: use the key 262de5d37892b3faf1f498867753778bae280d84f812377bb5761e289f731cba, which stands in election.txt
  voix: erreur : ada.key n’est pas la clé de cette urne [not-the-keeper]
  conseil : utilisez la clé 262de5d37892b3faf1f498867753778bae280d84f812377bb5761e289f731cba, inscrite dans election.txt
  [2]

ballot-unknown-key, ballot-bad-signature, other-election, ballot-seq-too-high

  $ show collect poll nobody-1.ballot forged.ballot other.ballot ada-2000.ballot --key keeper.key --now 2020-10-31T12:00:00Z
  voix: warning: the key of this ballot is not on the roll [ballot-unknown-key]
  nobody-1.ballot
  hint: the voter casts again with the key that is on the roll; the roll of an open poll is fixed
  voix: warning: “ada” did not sign this [ballot-bad-signature]
  forged.ballot
  hint: fetch the file again from the voter; if it is the same, it was changed or forged
  voix: warning: this file belongs to another poll [other-election]
  other.ballot:2:10
    election 0e37fd9b6e4915550ab1308bc47a1d4e16dbeb754c94562cbc5817ea4f371ec1
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: look for the one of this poll; the number after “election” tells polls apart
  voix: warning: the number 2000 of the ballot of “ada” is too high [ballot-seq-too-high]
  ada-2000.ballot
  hint: cast again with the number that `voix cast` proposes
  voix: attention : la clé de ce bulletin n’est pas sur la liste des inscrits [ballot-unknown-key]
  nobody-1.ballot
  conseil : il faut voter de nouveau avec la clé inscrite ; la liste d’un scrutin ouvert ne change pas
  voix: attention : « ada » n’a pas signé ceci [ballot-bad-signature]
  forged.ballot
  conseil : redemandez le fichier à cette personne ; s’il est identique, il a été modifié ou forgé
  voix: attention : ce fichier appartient à un autre scrutin [other-election]
  other.ballot:2:10
    election 0e37fd9b6e4915550ab1308bc47a1d4e16dbeb754c94562cbc5817ea4f371ec1
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  conseil : cherchez celui de ce scrutin ; le nombre après « election » distingue les scrutins
  voix: attention : le numéro 2000 du bulletin de « ada » est trop grand [ballot-seq-too-high]
  ada-2000.ballot
  conseil : votez de nouveau avec le numéro que propose `voix cast`
  $ cat ../english
  3 files stay outside the log; their senders get the signed refusals beside them (FILE.refusal)
  0 accepted, 4 refused; checkpoint signed: 5 entries
  next: publish poll; after the vote  voix close poll

record-bom, record-crlf, ballot-too-large: ballots that were changed on their way are refused in writing

  $ fresh; mkdir inbox
  $ (printf '\357\273\277'; cat ada-1.ballot) > inbox/1.ballot
  $ sed 's/$/\r/' ada-1.ballot > inbox/2.ballot
  $ sed 's/$/\r/' cem-1.spoil > inbox/3.spoil
  $ (cat ada-1.ballot; head -c 1048576 /dev/zero) > inbox/4.ballot
  $ show collect poll inbox/* --key keeper.key --now 2020-10-31T12:00:00Z
  voix: warning: the file begins with a byte order mark [record-bom]
  inbox/1.ballot:1
  hint: fetch the file anew, as an attachment or in an archive; or take the mark out: tail -c +4 OLD > NEW
  voix: warning: the lines end as in Windows (CR LF) [record-crlf]
  inbox/2.ballot:1:15
    voix-v1 ballot\u{d}
                  ^^^^^
  hint: fetch the file anew, as an attachment or in an archive; or take the CR out: tr -d '\r' < OLD > NEW
  voix: warning: the lines end as in Windows (CR LF) [record-crlf]
  inbox/3.spoil:1:14
    voix-v1 spoil\u{d}
                 ^^^^^
  hint: fetch the file anew, as an attachment or in an archive; or take the CR out: tr -d '\r' < OLD > NEW
  voix: warning: a ballot has at most 1048576 bytes [ballot-too-large]
  inbox/4.ballot
  hint: make the ballot with `voix cast`, and fetch the file again from where it came
  voix: attention : le fichier commence par une marque d’ordre des octets [record-bom]
  inbox/1.ballot:1
  conseil : reprenez le fichier à sa source, en pièce jointe ou dans une archive ; ou retirez la marque : tail -c +4 ANCIEN > NOUVEAU
  voix: attention : les lignes finissent comme sous Windows (CR LF) [record-crlf]
  inbox/2.ballot:1:15
    voix-v1 ballot\u{d}
                  ^^^^^
  conseil\xc2\xa0: reprenez le fichier \xc3\xa0 sa source, en pi\xc3\xa8ce jointe ou dans une archive\xc2\xa0; ou retirez les CR\xc2\xa0: tr -d '\\r' < ANCIEN > NOUVEAU (esc)
  voix: attention : les lignes finissent comme sous Windows (CR LF) [record-crlf]
  inbox/3.spoil:1:14
    voix-v1 spoil\u{d}
                 ^^^^^
  conseil\xc2\xa0: reprenez le fichier \xc3\xa0 sa source, en pi\xc3\xa8ce jointe ou dans une archive\xc2\xa0; ou retirez les CR\xc2\xa0: tr -d '\\r' < ANCIEN > NOUVEAU (esc)
  voix: attention : un bulletin a au plus 1048576 octets [ballot-too-large]
  inbox/4.ballot
  conseil : faites le bulletin avec `voix cast`, et reprenez le fichier à sa source
  $ cat ../english
  4 files stay outside the log; their senders get the signed refusals beside them (FILE.refusal)
  0 accepted, 4 refused; checkpoint signed: 4 entries
  next: publish poll; after the vote  voix close poll
  $ for file in inbox/?.ballot inbox/?.spoil; do
  >   grep -q "^file $(sha256sum $file | cut -c1-64)$" $file.refusal && sed -n 's/^reason //p' $file.refusal
  > done
  record-bom
  record-crlf
  ballot-too-large
  record-crlf
  $ tr -d '\r' < inbox/2.ballot > as-it-was; tail -c +4 inbox/1.ballot | cmp - as-it-was
  $ keeper collect poll as-it-was | head -n 1
  1 accepted, 0 refused; checkpoint signed: 5 entries

empty-file, not-a-ballot, is-a-link: what is no ballot is left alone, and nothing of it is shown

  $ fresh; mkdir inbox; : > inbox/1.ballot; echo 'Dear keeper,' > inbox/2.txt; truncate -s 65M inbox/3.ballot
  $ ln -s ../keeper.key inbox/4.ballot; ln -s ../ada-1.ballot inbox/5.ballot; cp keeper.key inbox/6.ballot
  $ show collect poll inbox/* --key keeper.key --now 2020-10-31T12:00:00Z
  voix: warning: the file is empty [empty-file]
  inbox/1.ballot
  hint: check that it was saved or downloaded completely
  voix: warning: this is no ballot and no spoil, and is left where it lies [not-a-ballot]
  inbox/2.txt
  hint: if somebody means to vote with it, ask them for the file that `voix cast` wrote
  voix: warning: this is no ballot and no spoil, and is left where it lies [not-a-ballot]
  inbox/3.ballot
  hint: if somebody means to vote with it, ask them for the file that `voix cast` wrote
  voix: warning: inbox/4.ballot is a link to another file, and is not followed [is-a-link]
  hint: hand in the file itself
  voix: warning: inbox/5.ballot is a link to another file, and is not followed [is-a-link]
  hint: hand in the file itself
  voix: warning: this is no ballot and no spoil, and is left where it lies [not-a-ballot]
  inbox/6.ballot
  hint: if somebody means to vote with it, ask them for the file that `voix cast` wrote
  voix: attention : le fichier est vide [empty-file]
  inbox/1.ballot
  conseil : vérifiez qu’il a été enregistré ou téléchargé en entier
  voix: attention : ce n’est ni un bulletin ni un renoncement ; le fichier reste où il est [not-a-ballot]
  inbox/2.txt
  conseil : si quelqu’un voulait voter avec, demandez-lui le fichier que `voix cast` a écrit
  voix: attention : ce n’est ni un bulletin ni un renoncement ; le fichier reste où il est [not-a-ballot]
  inbox/3.ballot
  conseil : si quelqu’un voulait voter avec, demandez-lui le fichier que `voix cast` a écrit
  voix: attention : inbox/4.ballot est un lien vers un autre fichier, et n’est pas suivi [is-a-link]
  conseil : remettez le fichier lui-même
  voix: attention : inbox/5.ballot est un lien vers un autre fichier, et n’est pas suivi [is-a-link]
  conseil : remettez le fichier lui-même
  voix: attention : ce n’est ni un bulletin ni un renoncement ; le fichier reste où il est [not-a-ballot]
  inbox/6.ballot
  conseil : si quelqu’un voulait voter avec, demandez-lui le fichier que `voix cast` a écrit
  $ cat ../english; ls inbox
  0 accepted, 0 refused; checkpoint signed: 4 entries
  next: publish poll; after the vote  voix close poll
  1.ballot
  2.txt
  3.ballot
  4.ballot
  5.ballot
  6.ballot
  $ bash -c 'voix collect poll <(cat ada-1.ballot) --key keeper.key --now 2020-10-31T12:00:00Z' | head -n 1
  1 accepted, 0 refused; checkpoint signed: 5 entries

A refusal that cannot be written keeps nobody else's ballot out

  $ fresh; mkdir forged.ballot.refusal
  $ show collect poll forged.ballot ada-1.ballot --key keeper.key --now 2020-10-31T12:00:00Z
  voix: error: forged.ballot.refusal is a folder, not a file [is-a-directory]
  hint: name the files in it: forged.ballot.refusal/*
  voix: warning: “ada” did not sign this [ballot-bad-signature]
  forged.ballot
  hint: fetch the file again from the voter; if it is the same, it was changed or forged
  voix: erreur : forged.ballot.refusal est un dossier, pas un fichier [is-a-directory]
  conseil : nommez les fichiers qu’il contient : forged.ballot.refusal/*
  voix: attention : « ada » n’a pas signé ceci [ballot-bad-signature]
  forged.ballot
  conseil : redemandez le fichier à cette personne ; s’il est identique, il a été modifié ou forgé
  [4]
  $ cat ../english
  1 accepted, 1 refused; checkpoint signed: 5 entries
  next: publish poll; after the vote  voix close poll

already-on-board, ballot-seq-not-higher, spoil-too-late

  $ collected
  $ show collect poll ada-1.ballot ada-1-again.ballot ada-1.spoil --key keeper.key --now 2020-10-31T12:00:00Z
  voix: note: this is entry 4 of the board already [already-on-board]
  ada-1.ballot
  hint: nothing is to be done
  voix: warning: “ada” has a ballot with a number not below 1 already [ballot-seq-not-higher]
  ada-1-again.ballot
  hint: to vote anew, cast again: `voix cast` takes the next number
  voix: warning: the ballot that “ada” gives up is cast already [spoil-too-late]
  ada-1.spoil
  hint: nothing is to be done: the ballot counts; to vote anew, cast again
  voix: note : c’est déjà l’entrée 4 de l’urne [already-on-board]
  ada-1.ballot
  conseil : il n’y a rien à faire
  voix: attention : « ada » a déjà un bulletin dont le numéro n’est pas inférieur à 1 [ballot-seq-not-higher]
  ada-1-again.ballot
  conseil : pour voter de nouveau, relancez `voix cast`, qui prend le numéro suivant
  voix: attention : le bulletin auquel « ada » renonce est déjà déposé [spoil-too-late]
  ada-1.spoil
  conseil : il n’y a rien à faire : le bulletin compte ; pour changer de vote, votez de nouveau
  $ cat ../english ../french
  0 accepted, 2 refused; checkpoint signed: 8 entries
  next: publish poll; after the vote  voix close poll
  acceptés : 0, refusés : 2 ; point de contrôle signé : 8 entrées
  ensuite : publiez poll ; après le vote  voix close poll

ballot-spoiled, collected-late

  $ show collect poll cem-1.spoil cem-1.ballot --key keeper.key --now 2020-12-24T12:00:00Z
  voix: warning: the vote ended at 2020-11-06 18:00 UTC [collected-late]
  hint: take in only what came in time, and close the poll
  voix: warning: “cem” gave this ballot up [ballot-spoiled]
  cem-1.ballot
  hint: the voter casts another ballot
  voix: attention : le vote s’est terminé le 6 novembre 2020 à 18:00 UTC [collected-late]
  conseil : ne prenez que ce qui est arrivé à temps, et clôturez le scrutin
  voix: attention : « cem » a renoncé à ce bulletin [ballot-spoiled]
  cem-1.ballot
  conseil : il faut déposer un autre bulletin

closed-too-early

  $ show close poll --key keeper.key --now 2020-10-31T12:00:00Z
  voix: error: the vote ends at 2020-11-06 18:00 UTC [closed-too-early]
  hint: close it then; trustees open no poll that was closed before its time
  voix: erreur : le vote se termine le 6 novembre 2020 à 18:00 UTC [closed-too-early]
  conseil : clôturez-le alors ; les scrutateur·ices n’ouvrent pas un scrutin clos avant l’heure
  [2]

poll-closed

  $ end close poll > ../said
  $ show collect poll cem-1.ballot --key keeper.key
  voix: error: the poll in poll is closed [poll-closed]
  hint: ballots that come now count nothing
  voix: erreur : le scrutin de poll est clos [poll-closed]
  conseil : les bulletins qui arrivent maintenant ne comptent pas
  [3]

notice-text-needed

  $ show notice poll --key keeper.key
  voix: error: give the notice as one line of text, in quotes [notice-text-needed]
  hint: voix notice POLL 'The key of m17 was lost.'
  voix: erreur : donnez l’avis en une ligne de texte, entre guillemets [notice-text-needed]
  conseil : voix notice SCRUTIN 'La clé de m17 est perdue.'
  [2]

ballot-needed

  $ show receipt poll
  voix: error: name one ballot [ballot-needed]
  hint: voix receipt POLL FILE.ballot
  voix: erreur : nommez un bulletin [ballot-needed]
  conseil : voix receipt SCRUTIN FICHIER.ballot
  [2]

not-on-board

  $ collected
  $ show receipt poll cem-1.ballot
  voix: error: no: this ballot is not on the board [not-on-board]
  cem-1.ballot
  hint: fetch the newest copy of the board; while the vote goes on, send the ballot to the keeper, or have any member hand it in
  voix: erreur : non : ce bulletin n’est pas dans l’urne [not-on-board]
  cem-1.ballot
  conseil : récupérez la copie la plus récente de l’urne ; tant que le vote dure, envoyez le bulletin à la personne qui garde l’urne, ou faites-le déposer par un membre
  [1]

receipt-of-other-ballot

  $ voix receipt poll ada-1.ballot > ../said
  $ show receipt poll bea-1.ballot --receipt ada-1.receipt
  voix: error: no: this receipt does not show that ballot [receipt-of-other-ballot]
  ada-1.receipt
  hint: give the receipt that was made for this ballot; if it is that one, it was damaged: fetch it again
  voix: erreur : non : ce reçu ne montre pas ce bulletin [receipt-of-other-ballot]
  ada-1.receipt
  conseil : donnez le reçu qui a été fait pour ce bulletin ; si c’est lui, il a été abîmé : reprenez-le à sa source
  [1]

note-malformed

  $ sed 's/index 4/index four/' ada-1.receipt > bad.receipt
  $ show receipt poll ada-1.ballot --receipt bad.receipt
  voix: error: this should be: number [note-malformed]
  bad.receipt:2:1
    index four
    ^
  hint: the file was changed or is of another kind; fetch it again from where it came
  voix: erreur : ici devrait se trouver : un nombre [note-malformed]
  bad.receipt:2:1
    index four
    ^
  conseil : le fichier a été modifié ou il est d’une autre sorte ; reprenez-le à sa source
  [1]

wrong-signature

  $ sed 's/^7$/8/;s/^6$/7/' ada-1.receipt > bad.receipt
  $ show receipt poll ada-1.ballot --receipt bad.receipt
  voix: error: this is not signed by the key that it must be signed with [wrong-signature]
  bad.receipt
  hint: fetch it again from where it came, and tell the keeper
  voix: erreur : ce n’est pas signé par la clé qui doit le signer [wrong-signature]
  bad.receipt
  conseil : reprenez-le à sa source, et prévenez qui garde l’urne
  [1]

signed-other-board; nothing of it stays in entries/

  $ sed -n '1,4p' poll/log.txt > log; mv log poll/log.txt; rm poll/checkpoint
  $ show collect poll cem-1.ballot --key keeper.key --now 2020-11-02T12:00:00Z
  voix: error: this key has signed 6 entries of the poll that do not stand in poll [signed-other-board]
  poll/log.txt
  hint: go on in the copy that has them, and fetch it here; if it is lost for good, the vote is void: open another
  voix: erreur : cette clé a signé 6 entrées du scrutin qui ne sont pas dans poll [signed-other-board]
  poll/log.txt
  conseil : continuez dans la copie qui les a, et rapportez-la ici ; si elle est perdue pour de bon, le vote est nul : ouvrez-en un autre
  [3]
  $ ls poll/entries | grep -c $(sha256sum cem-1.ballot | cut -c1-64)
  0
  [1]

receipt-contradicts-board: a keeper who forgets what was signed

  $ rm keeper.key.state
  $ keeper collect poll bea-1.ballot > ../said
  $ show receipt poll ada-1.ballot
  voix: error: the board had 6 entries when it was signed, and has 5 now [board-rolled-back]
  poll/log.txt
  hint: keep what you have and show it to the others: entries of a board never go away
  voix: error: no: the board is not the one that this receipt was made for [receipt-contradicts-board]
  ada-1.receipt
  hint: publish the ballot and the receipt: together they prove that the keeper changed the board
  voix: erreur : l’urne avait 6 entrées quand elle a été signée, et elle en a 5 [board-rolled-back]
  poll/log.txt
  conseil : gardez ce que vous avez et montrez-le aux autres : les entrées d’une urne ne disparaissent jamais
  voix: erreur : non : l’urne n’est pas celle pour laquelle ce reçu a été fait [receipt-contradicts-board]
  ada-1.receipt
  conseil : publiez le bulletin et le reçu : ensemble, ils prouvent que l’urne a été changée
  [1]

not-signed-yet

  $ collected
  $ sed -n '1,4p' "$TESTDIR"/board/poll/log.txt > ../log; rm poll/checkpoint
  $ show receipt poll ada-1.ballot
  voix: error: no: the ballot is logged, but no checkpoint covers it yet [not-signed-yet]
  ada-1.ballot
  hint: fetch the board again later; the next command of the keeper signs it
  voix: erreur : non : le bulletin est inscrit, mais aucun point de contrôle ne le couvre encore [not-signed-yet]
  ada-1.ballot
  conseil : reprenez l’urne plus tard ; la prochaine commande de qui la tient le signera
  [1]

no-checkpoint

  $ show witness poll --key witness.key
  voix: error: the board in poll has no signed checkpoint yet [no-checkpoint]
  hint: the keeper signs one with the first `voix collect`
  voix: erreur : l’urne de poll n’a pas encore de point de contrôle signé [no-checkpoint]
  conseil : le premier `voix collect` en signe un
  [3]

not-a-witness

  $ show witness poll --key ada.key
  voix: error: ada.key is the key of no witness of this poll [not-a-witness]
  hint: witnesses are named when a poll opens: `voix open --witness NAME=KEY`
  voix: erreur : ada.key n’est la clé d’aucun témoin de ce scrutin [not-a-witness]
  conseil : les témoins sont nommés à l’ouverture : `voix open --witness NOM=CLÉ`
  [2]

now-untold

  $ collected; show witness poll --key witness.key --now 2020-10-31T12:00:00Z
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  voix: note : rien, dans ce qui est signé ici, ne dit que --now a été donné [now-untold]

witness-state-missing, not-cosigned-by-this-key

  $ collected; cp poll/checkpoint kept; voix witness poll --key witness.key > ../said; rm witness.key.state
  $ show witness poll --key witness.key
  voix: error: this key has cosigned the board before, and witness.key.state, which says what it saw, is not there [witness-state-missing]
  hint: put the state file back beside the key; or give the checkpoint that you cosigned last, from a copy that the keeper does not control: `voix witness poll --since CHECKPOINT`
  voix: erreur : cette clé a déjà cosigné l’urne, et witness.key.state, qui dit ce qu’elle a vu, n’est pas là [witness-state-missing]
  conseil : remettez le fichier d’état à côté de la clé ; ou donnez le dernier point de contrôle que vous avez cosigné, d’une copie que la personne qui garde l’urne ne contrôle pas : `voix witness poll --since FICHIER`
  [3]
  $ show witness poll --key witness.key --since kept
  voix: error: this is no checkpoint of this board that “w1” cosigned [not-cosigned-by-this-key]
  kept
  hint: give a copy of the checkpoint with your own cosignature on it
  voix: erreur : ce n’est pas un point de contrôle de cette urne que « w1 » ait cosigné [not-cosigned-by-this-key]
  kept
  conseil : donnez une copie du point de contrôle qui porte votre propre cosignature
  [3]

board-rolled-back

  $ collected
  $ sed -i '$d' poll/log.txt
  $ show receipt poll ada-1.ballot
  voix: error: the board had 6 entries when it was signed, and has 5 now [board-rolled-back]
  poll/log.txt
  hint: keep what you have and show it to the others: entries of a board never go away
  voix: erreur : l’urne avait 6 entrées quand elle a été signée, et elle en a 5 [board-rolled-back]
  poll/log.txt
  conseil : gardez ce que vous avez et montrez-le aux autres : les entrées d’une urne ne disparaissent jamais
  [3]

board-forked

  $ collected
  $ sed -i '5s/ ballot ./ ballot 0/;5s/ ballot ./ ballot f/' poll/log.txt
  $ show receipt poll ada-1.ballot
  voix: error: the first 6 entries of the board are not those that were signed [board-forked]
  poll/log.txt
  hint: keep what you have and show it to the others: two signed boards that differ prove a fraud
  voix: erreur : les 6 premières entrées de l’urne ne sont pas celles qui ont été signées [board-forked]
  poll/log.txt
  conseil : gardez ce que vous avez et montrez-le aux autres : deux urnes signées qui diffèrent prouvent une fraude
  [3]

board-not-begun

  $ : > poll/log.txt
  $ show receipt poll ada-1.ballot
  voix: error: the log has no beginning [board-not-begun]
  poll/log.txt
  hint: fetch the folder again; `voix open` writes the setup and the opening at once
  voix: erreur : le journal n’a pas de début [board-not-begun]
  poll/log.txt
  conseil : reprenez le dossier à sa source ; `voix open` écrit d’un coup la préparation et l’ouverture
  [3]

ballots-waiting

  $ collected
  $ mkdir outbox && cp ada-1.ballot cem-1.ballot outbox
  $ sed 's/^seq 1$/seq 2/' bea-1.ballot > outbox/bea-2.ballot
  $ sed 's/^seq 1$/seq 3/' bea-1.ballot > outbox/bea-3.ballot; touch outbox/bea-3.ballot.refusal
  $ sed 's/$/\r/' cem-1.ballot > outbox/dos.ballot; head -c 2000000 /dev/zero > outbox/picture.ballot
  $ show close poll --key keeper.key --now 2020-11-06T18:00:00Z
  voix: error: ballots of this poll are not on the board: outbox/bea-2.ballot outbox/cem-1.ballot outbox/dos.ballot [ballots-waiting]
  hint: take them in first, with  voix collect poll FILE…  or leave them out with --yes
  voix: erreur : des bulletins de ce scrutin ne sont pas dans l’urne : outbox/bea-2.ballot outbox/cem-1.ballot outbox/dos.ballot [ballots-waiting]
  conseil : recueillez-les d’abord, avec  voix collect poll FICHIER…  ou laissez-les de côté avec --yes
  [2]
  $ voix close poll --yes --key keeper.key --now 2020-11-06T18:00:00Z | head -1
  closed: 2 ballots count
  $ rm -r outbox

log-line-malformed

  $ collected
  $ sed -i 's/^5 ballot/05 ballot/' poll/log.txt
  $ show receipt poll ada-1.ballot
  voix: error: this is not line 5 of a log [log-line-malformed]
  poll/log.txt:6
  hint: compare with another copy of the board; a copy whose checkpoint is signed tells which is right
  voix: erreur : ce n’est pas la ligne 5 d’un journal [log-line-malformed]
  poll/log.txt:6
  conseil : comparez avec une autre copie de l’urne ; celle dont le point de contrôle est signé dit laquelle est juste
  [3]

merge-conflict

  $ collected
  $ sed -i -e '6i <<<<<<< HEAD' -e '7i =======' -e '$a >>>>>>> theirs' poll/log.txt
  $ show receipt poll ada-1.ballot
  voix: error: git could not merge this file and left its marks in it [merge-conflict]
  poll/log.txt:6
  hint: keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of a board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt POLL/checkpoint), then collect the ballots again
  voix: erreur : git n’a pas su fusionner ce fichier et y a laissé ses marques [merge-conflict]
  poll/log.txt:6
  conseil : gardez entier ce qui est de chaque côté, et effacez les lignes avec <<<<<<<, ======= et >>>>>>> ; d’une urne, gardez un seul côté de log.txt et de checkpoint (git checkout --ours SCRUTIN/log.txt SCRUTIN/checkpoint), puis recueillez les bulletins de nouveau
  [3]
  $ collected
  $ sed -i '1i <<<<<<< HEAD' poll/checkpoint
  $ show receipt poll ada-1.ballot
  voix: error: git could not merge this file and left its marks in it [merge-conflict]
  poll/checkpoint:1:1
    <<<<<<< HEAD
    ^
  hint: keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of a board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt POLL/checkpoint), then collect the ballots again
  voix: erreur : git n’a pas su fusionner ce fichier et y a laissé ses marques [merge-conflict]
  poll/checkpoint:1:1
    <<<<<<< HEAD
    ^
  conseil : gardez entier ce qui est de chaque côté, et effacez les lignes avec <<<<<<<, ======= et >>>>>>> ; d’une urne, gardez un seul côté de log.txt et de checkpoint (git checkout --ours SCRUTIN/log.txt SCRUTIN/checkpoint), puis recueillez les bulletins de nouveau
  [3]

log-out-of-order

  $ collected
  $ sed -i 's/^4 ballot/4 tally/' poll/log.txt
  $ show receipt poll ada-1.ballot
  voix: error: an entry “tally” may not follow “open” [log-out-of-order]
  poll/log.txt:5
  hint: compare with another copy of the board, and ask the keeper how it came there
  voix: erreur : une entrée « tally » ne peut pas suivre « open » [log-out-of-order]
  poll/log.txt:5
  conseil : comparez avec une autre copie de l’urne, et demandez à qui la tient comment elle est arrivée là
  [3]

file-missing: nothing is closed over a copy that lacks a ballot

  $ collected
  $ rm poll/entries/$(sha256sum ada-1.ballot | cut -c1-64).txt; cp -r poll ../before
  $ show close poll --key keeper.key --now 2020-11-06T18:00:00Z
  voix: error: a file of the board is missing [file-missing]
  poll/entries/99373f604dd5e0b9044e95cbf4d9bcc231422166c257743bc387dfa1b7e59924.txt
  hint: fetch it from another copy of the board
  voix: erreur : il manque un fichier de l’urne [file-missing]
  poll/entries/99373f604dd5e0b9044e95cbf4d9bcc231422166c257743bc387dfa1b7e59924.txt
  conseil : reprenez-le dans une autre copie de l’urne
  [3]
  $ diff -r ../before poll
  $ show collect poll cem-1.ballot --key keeper.key --now 2020-10-31T12:00:00Z
  voix: error: a file of the board is missing [file-missing]
  poll/entries/99373f604dd5e0b9044e95cbf4d9bcc231422166c257743bc387dfa1b7e59924.txt
  hint: fetch it from another copy of the board
  voix: erreur : il manque un fichier de l’urne [file-missing]
  poll/entries/99373f604dd5e0b9044e95cbf4d9bcc231422166c257743bc387dfa1b7e59924.txt
  conseil : reprenez-le dans une autre copie de l’urne
  [3]

payload-changed

  $ collected
  $ echo more >> poll/entries/$(sha256sum ada-1.ballot | cut -c1-64).txt
  $ show collect poll cem-1.ballot --key keeper.key --now 2020-10-31T12:00:00Z
  voix: error: entry 4 of the log is not this file [payload-changed]
  poll/entries/99373f604dd5e0b9044e95cbf4d9bcc231422166c257743bc387dfa1b7e59924.txt
  hint: fetch the file again from another copy of the board
  voix: erreur : l’entrée 4 du journal n’est pas ce fichier [payload-changed]
  poll/entries/99373f604dd5e0b9044e95cbf4d9bcc231422166c257743bc387dfa1b7e59924.txt
  conseil : reprenez le fichier dans une autre copie de l’urne
  [3]

