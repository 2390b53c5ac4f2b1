What trustees refuse, and what a verifier finds in a poll.

  $ . "$TESTDIR/../support/poll.sh"
  $ people

Several copies of a board are made here, by a keeper who forgets what was signed.

  $ forgetful() { rm -f olga.key.state; "$@"; }
  $ collect() { forgetful ok voix collect "$1" outbox/"$1"-*.ballot --key olga.key --now $during; }
  $ close() { forgetful ok voix close "$1" --yes --key olga.key --now $closing; }
  $ secret move --rule majority
  $ for voter in m1 m2 m3; do vote move $voter yes; done
  $ collect move
  $ cp -r move longer; vote move m4 no; collect move; mv move elsewhere; mv longer move

poll-not-closed

  $ both decrypt move --key ana.key --now $after
  voix: error: the poll is not closed yet [poll-not-closed]
  hint: the board keeper closes it: voix close POLL --key KEY
  voix: erreur : le scrutin n’est pas encore clos [poll-not-closed]
  conseil : la personne qui garde l’urne le clôt : voix close SCRUTIN --key CLÉ
  [3]
  $ both tally move
  voix: error: the poll is not closed yet [poll-not-closed]
  hint: the board keeper closes it: voix close POLL --key KEY
  voix: erreur : le scrutin n’est pas encore clos [poll-not-closed]
  conseil : la personne qui garde l’urne le clôt : voix close SCRUTIN --key CLÉ
  [3]
  $ cp -r move voting
  $ close move

too-early, not-a-trustee

  $ both decrypt move --key ana.key --now $during
  voix: error: the poll may not be opened before 2020-11-06 18:00 UTC [too-early]
  hint: come back then; is the clock of this machine right?
  voix: erreur : le scrutin ne peut pas être ouvert avant le 6 novembre 2020 à 18:00 UTC [too-early]
  conseil : revenez alors ; l’horloge de cette machine est-elle juste ?
  [3]
  $ both decrypt move --key olga.key --now $after
  voix: error: the key is not that of a trustee of this ceremony [not-a-trustee]
  hint: give the key whose public half stands in ceremony.txt
  voix: erreur : cette clé n’est celle d’aucun·e scrutateur·ice de cette cérémonie [not-a-trustee]
  conseil : donnez la clé dont la moitié publique figure dans ceremony.txt
  [3]

trustee-state-missing

  $ mkdir new; cp ana.key new
  $ both decrypt move --key new/ana.key --now $after
  voix: error: the notes of this key are missing or old: new/ana.key.state [trustee-state-missing]
  hint: use the key on the machine where it took part in the ceremony, with its .state file; never restore an older copy of it. If it is lost and the others cannot do without, the vote is void: voix void, a new ceremony, and vote again
  voix: erreur : les notes de cette clé manquent ou sont anciennes : new/ana.key.state [trustee-state-missing]
  conseil : utilisez la clé sur la machine où elle a pris part à la cérémonie, avec son fichier .state ; n’en remettez jamais une copie plus ancienne. S’il est perdu et que les autres ne peuvent s’en passer, le vote est nul : voix void, une nouvelle cérémonie, et un nouveau vote
  [3]

poll-is-open-vote

  $ ok voix open hands --public --rule majority $seal --key olga.key
  $ close hands
  $ both decrypt hands --key ana.key --now $after
  voix: error: this is an open vote: there is nothing to decrypt [poll-is-open-vote]
  hint: count it with `voix tally`
  voix: erreur : ce vote est public : il n’y a rien à déchiffrer [poll-is-open-vote]
  conseil : comptez-le avec `voix tally`
  [3]

cosignatures-awaited, appeal-not-over, too-few-ballots

  $ secret seen --rule majority --witness m1=m1.key --cosignatures 1
  $ close seen
  $ both decrypt seen --key ana.key --now $after
  voix: error: witnesses who have cosigned the closed board: 0 of 1 [cosignatures-awaited]
  hint: witnesses give: voix witness POLL --key KEY
  voix: erreur : témoins qui ont cosigné l’urne close : 0 sur 1 [cosignatures-awaited]
  conseil : les témoins donnent : voix witness SCRUTIN --key CLÉ
  [3]
  $ secret appeal --rule majority --appeal P1D
  $ close appeal
  $ both decrypt appeal --key ana.key --now $after
  voix: error: members may complain until 2020-11-07 19:00 UTC [appeal-not-over]
  hint: come back then
  voix: erreur : les membres peuvent réclamer jusqu’au 7 novembre 2020 à 19:00 UTC [appeal-not-over]
  conseil : revenez alors
  [3]
  $ secret few --rule majority
  $ vote few m1 no; collect few; close few
  $ both decrypt few --key ana.key --now $after
  voix: error: voters counted: 1; nothing is opened with fewer than 3 [too-few-ballots]
  hint: the vote cannot be opened without telling who voted how; hold it in another way
  voix: erreur : bulletins comptés : 1 ; rien n’est ouvert à moins de 3 [too-few-ballots]
  conseil : on ne peut pas ouvrir ce vote sans dire qui a voté quoi ; tenez-le autrement
  [3]

weight-rare-on-roll, weight-too-rare

  $ voix roll remove m3 > /dev/null; voix roll add m6 --since 2020-01-01 --weight 2 $(voix key show m3.key) > /dev/null
  $ both open heavy --rule majority $seal $under
  voix: error: a weight is that of fewer than 3 members of the roll, so the totals could tell how they voted, and would stay sealed [weight-rare-on-roll]
  hint: give members the same weight; or let the totals be opened all the same, and tell members: --weights-may-reveal
  voix: erreur : un poids est celui de moins de 3 membres de la liste : les totaux pourraient dire comment ils ont voté, et resteraient scellés [weight-rare-on-roll]
  conseil : donnez le même poids aux membres ; ou laissez ouvrir les totaux quand même, et dites-le aux membres : --weights-may-reveal
  [2]
  $ for id in m7 m8; do
  >   voix key new --no-passphrase $id.key > /dev/null 2>&1
  >   voix roll add $id --since 2020-01-01 --weight 2 $(voix key show $id.key) > /dev/null
  > done
  $ secret heavy --rule majority
  $ for voter in m1 m2 m3; do vote heavy $voter yes; done; collect heavy; close heavy
  $ both decrypt heavy --key ana.key --now $after
  voix: error: a weight is carried by fewer than 3 voters, so the totals could reveal their votes [weight-too-rare]
  hint: such a poll must say so when it opens: voix open --weights-may-reveal
  voix: erreur : un poids est porté par moins de 3 votants : les totaux pourraient révéler leurs votes [weight-too-rare]
  conseil : un tel scrutin doit le dire à l’ouverture : voix open --weights-may-reveal
  [3]

second-tally

  $ close elsewhere
  $ decrypt move ana
  $ both decrypt elsewhere --key ana.key --now $after
  voix: error: this key has signed for another closed board of this poll already [second-tally]
  hint: someone shows two boards: compare the checkpoints with the other trustees and tell the members
  voix: erreur : cette clé a déjà signé pour une autre urne close de ce scrutin [second-tally]
  conseil : quelqu’un montre deux urnes : comparez les points de contrôle avec les autres scrutateur·ices et prévenez les membres
  [3]

of-another-tally

  $ cp -r elsewhere mixed; cp move/ready-1.txt mixed
  $ both verify mixed
  voix: warning: this speaks of another closed board or other sums [of-another-tally]
  mixed/ready-1.txt
  hint: ask the trustee to give `voix decrypt` again; if two boards are shown, tell the members
  voix: attention : ceci parle d’une autre urne close ou d’autres sommes [of-another-tally]
  mixed/ready-1.txt
  conseil : demandez de redonner `voix decrypt` ; si deux urnes circulent, prévenez les membres

of-other-trustee: a copy under another name says nothing new

  $ rm -rf mixed; cp -r move mixed; cp move/ready-1.txt mixed/ready-2.txt
  $ both verify mixed
  voix: warning: “ana”, trustee 1, wrote this, and the name of the file says another [of-other-trustee]
  mixed/ready-2.txt
  hint: fetch the file of the trustee whose number is in the name; the one of “ana” has a 1 in it
  voix: attention : « ana », scrutateur·ice 1, a écrit ceci, et le nom du fichier dit un autre numéro [of-other-trustee]
  mixed/ready-2.txt
  conseil : reprenez le fichier de la personne dont le numéro est dans le nom ; celui de « ana » porte le numéro 1
  $ rm -r mixed

shares-awaited, flag-sealed

  $ decrypt move ben eve
  $ both tally move
  voix: error: shares of the totals that are there: 1 of 2 [shares-awaited]
  hint: trustees give: voix decrypt POLL --key KEY
  voix: erreur : parts des totaux déjà là : 1 sur 2 [shares-awaited]
  conseil : les scrutateur·ices donnent : voix decrypt SCRUTIN --key CLÉ
  [3]
  $ decrypt move ana
  $ both tally move --rule irv
  voix: error: --rule was fixed when the poll opened [flag-sealed]
  hint: leave it out; only how the result is shown can be chosen
  voix: erreur : --rule a été fixé à l’ouverture du scrutin [flag-sealed]
  conseil : retirez cette option ; on ne choisit que la façon de montrer le résultat
  [2]

ready-awaited: shares lie in the folder, and a file that comes before them does not

  $ rm -rf changed; cp -r move changed; rm changed/ready-2.txt
  $ both verify changed
  voix: warning: trustees who have seen the closed board: 2 of 3; the shares that lie here are not opened [ready-awaited]
  hint: fetch what is missing, or have it written with `voix decrypt`: ready-2.txt
  voix: attention : scrutateur·ices qui ont vu l’urne close : 2 sur 3 ; les parts posées ici ne sont pas ouvertes [ready-awaited]
  conseil : allez chercher ce qui manque, ou faites-le écrire par `voix decrypt` : ready-2.txt
  $ both tally changed
  voix: error: trustees who have seen the closed board: 2 of 3; the shares that lie here are not opened [ready-awaited]
  hint: fetch what is missing, or have it written with `voix decrypt`: ready-2.txt
  voix: erreur : scrutateur·ices qui ont vu l’urne close : 2 sur 3 ; les parts posées ici ne sont pas ouvertes [ready-awaited]
  conseil : allez chercher ce qui manque, ou faites-le écrire par `voix decrypt` : ready-2.txt
  [3]

not-the-board-key

  $ both tally move --key ana.key
  voix: error: the key HEX is not the one that keeps this board: HEX [not-the-board-key]
  hint: the board keeper gives this command
  voix: erreur : la clé HEX n’est pas celle qui garde cette urne : HEX [not-the-board-key]
  conseil : c’est à la personne qui garde l’urne de donner cette commande
  [3]

wrong-share

  $ rm -rf changed; cp -r move changed
  $ sed 's/^\(share [^ ]* [^ ]*\) \([^ ]*\) \([^ ]*\)/\1 \3 \2/' move/decrypt-1.txt | "$TESTDIR/../support/sign" ana.key > changed/decrypt-1.txt
  $ both verify changed
  voix: warning: the share of q1.r1.c1, q1.r1.c2 that “ana”, trustee 1, wrote is not proven [wrong-share]
  changed/decrypt-1.txt
  hint: the other shares may be enough; ask this trustee to give `voix decrypt` again
  voix: attention : la part de q1.r1.c1, q1.r1.c2 écrite par « ana », scrutateur·ice 1, n’est pas prouvée [wrong-share]
  changed/decrypt-1.txt
  conseil : les autres parts suffisent peut-être ; demandez à cette personne de redonner `voix decrypt`

log-cut, entries-unsigned, checkpoint-of-other-size

  $ cp -r move opened; forgetful ok voix tally move --key olga.key
  $ changed() { rm -rf changed; cp -r move changed; }
  $ changed; printf '17 not' >> changed/log.txt
  $ both verify changed
  voix: warning: the last line of the log does not end [log-cut]
  changed/log.txt
  hint: the board keeper’s next command mends it; if it stays, someone cut the log
  voix: attention : la dernière ligne du journal n’est pas terminée [log-cut]
  changed/log.txt
  conseil : la prochaine commande de la personne qui garde l’urne la répare ; si elle reste, quelqu’un a coupé le journal
  $ changed; cp move/checkpoint.closed changed/checkpoint
  $ both verify changed
  voix: error: from entry 8 on, the log is not signed yet [entries-unsigned]
  changed/checkpoint
  hint: the board keeper’s next command, such as `voix collect`, signs them; then fetch the board again
  voix: erreur : à partir de l’entrée 8, le journal n’est pas encore signé [entries-unsigned]
  changed/checkpoint
  conseil : la prochaine commande de la personne qui garde l’urne, comme `voix collect`, signe la suite ; reprenez alors l’urne
  [3]
  $ changed; cp voting/checkpoint changed/checkpoint.closed
  $ both verify changed
  voix: error: the checkpoint of the close speaks of 7 entries; with the close, the log has 8 [checkpoint-of-other-size]
  changed/checkpoint.closed
  hint: fetch checkpoint.closed from another copy of the board
  voix: erreur : le point de contrôle de la clôture parle de 7 entrées ; clôture comprise, le journal en a 8 [checkpoint-of-other-size]
  changed/checkpoint.closed
  conseil : reprenez checkpoint.closed dans une autre copie de l’urne
  [1]

wrong-cosignature

  $ changed; sed -i '$ s/.*/&\n— m1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=/' changed/checkpoint
  $ both verify changed
  voix: error: a line under the checkpoint is no cosignature of a witness of this poll [wrong-cosignature]
  changed/checkpoint
  hint: remove the line, or ask the witness to cosign again
  voix: erreur : une ligne sous le point de contrôle n’est pas la cosignature d’un témoin de ce scrutin [wrong-cosignature]
  changed/checkpoint
  conseil : retirez la ligne, ou demandez au témoin de cosigner à nouveau
  [1]

entry-missing

  $ changed; : > changed/log.txt
  $ both verify changed
  voix: error: the log has no entry “setup” where one belongs [entry-missing]
  changed/log.txt
  hint: someone changed the log; compare it with another copy
  voix: error: the log has no entry “open” where one belongs [entry-missing]
  changed/log.txt
  hint: someone changed the log; compare it with another copy
  voix: error: the board had 15 entries when it was signed, and has 0 now [board-rolled-back]
  changed/checkpoint
  hint: keep what you have and show it to the others: entries of a board never go away
  voix: error: a result lies here that the log does not have, and the totals are not open: it cannot be checked [result-unfounded]
  changed/result.txt
  hint: believe nothing that it says; fetch the poll again, or remove the file
  voix: erreur : le journal n’a pas l’entrée « setup » qui devrait s’y trouver [entry-missing]
  changed/log.txt
  conseil : quelqu’un a modifié le journal ; comparez-le avec une autre copie
  voix: erreur : le journal n’a pas l’entrée « open » qui devrait s’y trouver [entry-missing]
  changed/log.txt
  conseil : quelqu’un a modifié le journal ; comparez-le avec une autre copie
  voix: erreur : l’urne avait 15 entrées quand elle a été signée, et elle en a 0 [board-rolled-back]
  changed/checkpoint
  conseil : gardez ce que vous avez et montrez-le aux autres : les entrées d’une urne ne disparaissent jamais
  voix: erreur : il y a ici un résultat que le journal n’a pas, et les totaux ne sont pas ouverts : il ne peut pas être contrôlé [result-unfounded]
  changed/result.txt
  conseil : ne croyez rien de ce qu’il dit ; reprenez le scrutin, ou retirez le fichier
  [1]

A keeper who cheats cuts the board, writes what does not follow, and cannot sign it unseen.

  $ cut_before() { sed -i "/ $1 /,\$d" changed/log.txt; } # TYPE
  $ log() { # TYPE FILE: as the next entry
  >   hash=$(sha256sum < $2 | cut -c1-64)
  >   [ $2 = changed/result.txt ] || cp $2 changed/entries/$hash.txt
  >   echo "$(wc -l < changed/log.txt) $1 $hash" >> changed/log.txt
  > }
  $ entry() { echo move/entries/$(sed -n "s/.* $1 //p" move/log.txt).txt; } # TYPE: its file

wrong-tally

  $ changed; cut_before tally
  $ sed 's/^ballots 3/ballots 4/' $(entry tally) > false; log tally false
  $ both verify changed
  voix: error: the board had 15 entries when it was signed, and has 9 now [board-rolled-back]
  changed/checkpoint
  hint: keep what you have and show it to the others: entries of a board never go away
  What follows may have no other cause than that:
  voix: error: the sums on the board are not those of the ballots [wrong-tally]
  changed/entries/HEX.txt:4:1
    ballots 4 weight 3
    ^^^^^^^^^^^^^^^^^^
  hint: it should say “ballots 3 weight 3”; do not open this poll; tell the members
  voix: note: this result is right, and it is not on the board yet [result-unrecorded]
  changed/result.txt
  hint: the board keeper records it: voix tally POLL --key KEY
  voix: erreur : l’urne avait 15 entrées quand elle a été signée, et elle en a 9 [board-rolled-back]
  changed/checkpoint
  conseil : gardez ce que vous avez et montrez-le aux autres : les entrées d’une urne ne disparaissent jamais
  La suite peut ne pas avoir d’autre cause :
  voix: erreur : les sommes de l’urne ne sont pas celles des bulletins [wrong-tally]
  changed/entries/HEX.txt:4:1
    ballots 4 weight 3
    ^^^^^^^^^^^^^^^^^^
  conseil : il devrait s’y trouver « ballots 3 weight 3 » ; n’ouvrez pas ce scrutin ; prévenez les membres
  voix: note : ce résultat est juste, et il n’est pas encore dans l’urne [result-unrecorded]
  changed/result.txt
  conseil : la personne qui garde l’urne l’y inscrit : voix tally SCRUTIN --key CLÉ
  [1]

wrong-result

  $ changed; cut_before result
  $ sed -i 's/adopted/rejected/' changed/result.txt; log result changed/result.txt
  $ both verify changed
  voix: error: the first 15 entries of the board are not those that were signed [board-forked]
  changed/checkpoint
  hint: keep what you have and show it to the others: two signed boards that differ prove a fraud
  What follows may have no other cause than that:
  voix: error: this result does not follow from the totals [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  hint: it should say “outcome 1 adopted”; the true result is what `voix tally` shows; tell the members
  voix: erreur : les 15 premières entrées de l’urne ne sont pas celles qui ont été signées [board-forked]
  changed/checkpoint
  conseil : gardez ce que vous avez et montrez-le aux autres : deux urnes signées qui diffèrent prouvent une fraude
  La suite peut ne pas avoir d’autre cause :
  voix: erreur : ce résultat ne découle pas des totaux [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  conseil : il devrait s’y trouver « outcome 1 adopted » ; le vrai résultat est celui que montre `voix tally` ; prévenez les membres
  [1]

  $ rm changed/checkpoint; forgetful ok voix close changed --key olga.key --now $closing
  $ both tally changed
  voix: error: this result does not follow from the totals [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  hint: it should say “outcome 1 adopted”; the true result is what `voix tally` shows; tell the members
  what is shown was counted anew from the ballots; result.txt says something else
  voix: erreur : ce résultat ne découle pas des totaux [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  conseil : il devrait s’y trouver « outcome 1 adopted » ; le vrai résultat est celui que montre `voix tally` ; prévenez les membres
  ce qui est montré a été recompté à partir des bulletins ; result.txt dit autre chose
  [3]
  $ forgetful voix tally changed --key olga.key 2> ../said
  Adopted.
  2 × yes = 2 × 3 = 6 > 3 = cast: the majority asked for is reached.
  If 2 of the yes votes had been no, it would have been rejected.
  With 3 more no, and every other vote as it is, it would have been rejected.
  
  yes   3 █████████████████████████│█████████████████████████
  no    0 
  blank 0 
  │ the threshold: 2 × yes > cast; 6 > 3 holds.
  
  3 ballots counted.
  [3]
  $ echo 'outcome 2 adopted' >> changed/result.txt
  $ voix tally changed
  Adopted.
  2 × yes = 2 × 3 = 6 > 3 = cast: the majority asked for is reached.
  If 2 of the yes votes had been no, it would have been rejected.
  With 3 more no, and every other vote as it is, it would have been rejected.
  
  yes   3 █████████████████████████│█████████████████████████
  no    0 
  blank 0 
  │ the threshold: 2 × yes > cast; 6 > 3 holds.
  
  3 ballots counted.
  voix: error: entry 14 of the log is not this file [payload-changed]
  changed/result.txt
  hint: fetch the file again from another copy of the board
  voix: error: this result does not follow from the totals [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  hint: it should say “outcome 1 adopted”; the true result is what `voix tally` shows; tell the members
  voix: error: this result does not follow from the totals [wrong-result]
  changed/result.txt:9:1
    outcome 2 adopted
    ^^^^^^^^^^^^^^^^^
  hint: this line should not be there; the true result is what `voix tally` shows; tell the members
  what is shown was counted anew from the ballots; result.txt says something else
  [3]

too-few-shares

  $ changed; cut_before decrypt; rm changed/decrypt-*
  $ log result changed/result.txt
  $ both verify changed
  voix: error: the board had 15 entries when it was signed, and has 13 now [board-rolled-back]
  changed/checkpoint
  hint: keep what you have and show it to the others: entries of a board never go away
  What follows may have no other cause than that:
  voix: error: a result stands here without enough shares to prove it [too-few-shares]
  changed/result.txt
  hint: the result is not proven; the missing shares must be found
  voix: erreur : l’urne avait 15 entrées quand elle a été signée, et elle en a 13 [board-rolled-back]
  changed/checkpoint
  conseil : gardez ce que vous avez et montrez-le aux autres : les entrées d’une urne ne disparaissent jamais
  La suite peut ne pas avoir d’autre cause :
  voix: erreur : un résultat figure ici sans assez de parts pour le prouver [too-few-shares]
  changed/result.txt
  conseil : le résultat n’est pas prouvé ; il faut retrouver les parts qui manquent
  [1]

opened-without-quorum

  $ changed; cut_before ready; rm changed/ready-*
  $ log decrypt move/decrypt-1.txt; log decrypt move/decrypt-3.txt; log result changed/result.txt
  $ both verify changed
  voix: error: the board had 15 entries when it was signed, and has 12 now [board-rolled-back]
  changed/checkpoint
  hint: keep what you have and show it to the others: entries of a board never go away
  What follows may have no other cause than that:
  voix: error: the totals were opened before enough trustees or witnesses had seen the closed board [opened-without-quorum]
  changed/log.txt
  hint: ask the trustees for their `ready` files
  voix: erreur : l’urne avait 15 entrées quand elle a été signée, et elle en a 12 [board-rolled-back]
  changed/checkpoint
  conseil : gardez ce que vous avez et montrez-le aux autres : les entrées d’une urne ne disparaissent jamais
  La suite peut ne pas avoir d’autre cause :
  voix: erreur : les totaux ont été ouverts avant qu’assez de scrutateur·ices ou de témoins aient vu l’urne close [opened-without-quorum]
  changed/log.txt
  conseil : demandez aux scrutateur·ices leurs fichiers `ready`
  [1]

What follows from a fault stands below it: a ballot that was changed makes the sums wrong, and all that speaks of them.

  $ rm -rf changed; cp -r move changed
  $ sed -i '$s/0/1/;$s/2/3/' changed/entries/$(sed -n 's/^4 ballot //p' changed/log.txt).txt
  $ voix verify changed 2>&1 | grep -E '^voix: error|^What' | uniq
  voix: error: entry 4 of the log is not this file [payload-changed]
  What follows may have no other cause than that:
  voix: error: the sums on the board are not those of the ballots [wrong-tally]
  voix: error: this speaks of another closed board or other sums [of-another-tally]
  voix: error: the totals were opened before enough trustees or witnesses had seen the closed board [opened-without-quorum]
  voix: error: a result stands here without enough shares to prove it [too-few-shares]

file-unreadable, result-unfounded, result-unrecorded

  $ changed; sed -i 's/^outcome 1 .*/outcome 1 rejected/' changed/result.txt
  $ rm changed/checkpoint changed/decrypt-1.txt; mkdir changed/checkpoint; mkfifo changed/decrypt-1.txt
  $ both verify changed --since nothing
  voix: error: entry 14 of the log is not this file [payload-changed]
  changed/result.txt
  hint: fetch the file again from another copy of the board
  What follows may have no other cause than that:
  voix: error: this result does not follow from the totals [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  hint: it should say “outcome 1 adopted”; the true result is what `voix tally` shows; tell the members
  voix: error: this cannot be read as a file of the poll: Is a directory [file-unreadable]
  changed/checkpoint
  hint: fetch the file from another copy of the poll; what nobody needs may be removed
  voix: error: there is no file nothing [no-such-file]
  hint: check the name and the folder you are in
  voix: warning: this cannot be read as a file of the poll: Not a regular file [file-unreadable]
  changed/decrypt-1.txt
  hint: fetch the file from another copy of the poll; what nobody needs may be removed
  voix: erreur : l’entrée 14 du journal n’est pas ce fichier [payload-changed]
  changed/result.txt
  conseil : reprenez le fichier dans une autre copie de l’urne
  La suite peut ne pas avoir d’autre cause :
  voix: erreur : ce résultat ne découle pas des totaux [wrong-result]
  changed/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  conseil : il devrait s’y trouver « outcome 1 adopted » ; le vrai résultat est celui que montre `voix tally` ; prévenez les membres
  voix: erreur : ceci ne peut pas être lu comme un fichier du scrutin : Is a directory [file-unreadable]
  changed/checkpoint
  conseil : reprenez le fichier dans une autre copie du scrutin ; ce dont personne n’a besoin peut être retiré
  voix: erreur : il n’y a pas de fichier nothing [no-such-file]
  conseil : vérifiez le nom et le dossier où vous êtes
  voix: attention : ceci ne peut pas être lu comme un fichier du scrutin : Not a regular file [file-unreadable]
  changed/decrypt-1.txt
  conseil : reprenez le fichier dans une autre copie du scrutin ; ce dont personne n’a besoin peut être retiré
  [1]
  $ voix verify changed --since nothing --json | grep -o '"verdict":"[a-z]*"'
  "verdict":"invalid"
  $ rm -rf changed; cp -r voting changed; cp move/result.txt changed; both verify changed
  voix: error: a result lies here that the log does not have, and the totals are not open: it cannot be checked [result-unfounded]
  changed/result.txt
  hint: believe nothing that it says; fetch the poll again, or remove the file
  voix: erreur : il y a ici un résultat que le journal n’a pas, et les totaux ne sont pas ouverts : il ne peut pas être contrôlé [result-unfounded]
  changed/result.txt
  conseil : ne croyez rien de ce qu’il dit ; reprenez le scrutin, ou retirez le fichier
  [3]
  $ cp move/result.txt opened; both verify opened
  voix: note: this result is right, and it is not on the board yet [result-unrecorded]
  opened/result.txt
  hint: the board keeper records it: voix tally POLL --key KEY
  voix: note : ce résultat est juste, et il n’est pas encore dans l’urne [result-unrecorded]
  opened/result.txt
  conseil : la personne qui garde l’urne l’y inscrit : voix tally SCRUTIN --key CLÉ
  $ sed -i 's/^outcome 1 .*/outcome 1 rejected/' opened/result.txt; both verify opened
  voix: error: this result does not follow from the totals [wrong-result]
  opened/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  hint: it should say “outcome 1 adopted”; the true result is what `voix tally` shows; tell the members
  voix: erreur : ce résultat ne découle pas des totaux [wrong-result]
  opened/result.txt:8:1
    outcome 1 rejected
    ^^^^^^^^^^^^^^^^^^
  conseil : il devrait s’y trouver « outcome 1 adopted » ; le vrai résultat est celui que montre `voix tally` ; prévenez les membres
  [1]
  $ rm opened/result.txt opened/election.txt; both verify opened
  voix: error: a file of the board is missing [file-missing]
  opened/election.txt
  hint: fetch it from another copy of the board
  voix: erreur : il manque un fichier de l’urne [file-missing]
  opened/election.txt
  conseil : reprenez-le dans une autre copie de l’urne
  [3]

kept-of-another-board

  $ both verify move --since hands/checkpoint
  voix: error: this is not of the board of this poll, so it was not compared [kept-of-another-board]
  hands/checkpoint
  hint: give a checkpoint or receipt of this poll, signed by the key that keeps its board
  voix: erreur : ce n’est pas de l’urne de ce scrutin ; rien n’a donc été comparé [kept-of-another-board]
  hands/checkpoint
  conseil : donnez un point de contrôle ou un reçu de ce scrutin, signé par la clé qui garde son urne
  [3]

entry-needless

  $ rm -rf changed; cp -r hands changed; log ready move/ready-1.txt
  $ both verify changed
  voix: error: an open poll has no such file on its board [entry-needless]
  changed/entries/HEX.txt
  hint: the keeper added something that belongs to secret polls; tell the members
  voix: error: from entry 6 on, the log is not signed yet [entries-unsigned]
  changed/checkpoint
  hint: the board keeper’s next command, such as `voix collect`, signs them; then fetch the board again
  voix: erreur : un scrutin public n’a pas de tel fichier dans son urne [entry-needless]
  changed/entries/HEX.txt
  conseil : on y a ajouté quelque chose qui appartient aux scrutins secrets ; prévenez les membres
  voix: erreur : à partir de l’entrée 6, le journal n’est pas encore signé [entries-unsigned]
  changed/checkpoint
  conseil : la prochaine commande de la personne qui garde l’urne, comme `voix collect`, signe la suite ; reprenez alors l’urne
  [1]

closed-before-time

  $ rm -rf changed; cp -r voting changed
  $ sed 's/^time .*/time 2020-11-05T18:00:00Z/' $(entry close) | "$TESTDIR/../support/sign" olga.key > false; log close false
  $ both verify changed
  voix: error: the poll was closed before its time, 2020-11-06T18:00:00Z [closed-before-time]
  changed/entries/HEX.txt
  hint: members may have been kept from voting: the organisers declare it void, and it is held again; is the clock of this machine right?
  voix: error: from entry 7 on, the log is not signed yet [entries-unsigned]
  changed/checkpoint
  hint: the board keeper’s next command, such as `voix collect`, signs them; then fetch the board again
  voix: error: a file of the board is missing [file-missing]
  changed/checkpoint.closed
  hint: fetch it from another copy of the board
  voix: erreur : le scrutin a été clos avant l’heure, 2020-11-06T18:00:00Z [closed-before-time]
  changed/entries/HEX.txt
  conseil : des membres ont pu être empêchés de voter : les organisateurs le déclarent nul et il se tient à nouveau ; l’horloge de cette machine est-elle juste ?
  voix: erreur : à partir de l’entrée 7, le journal n’est pas encore signé [entries-unsigned]
  changed/checkpoint
  conseil : la prochaine commande de la personne qui garde l’urne, comme `voix collect`, signe la suite ; reprenez alors l’urne
  voix: erreur : il manque un fichier de l’urne [file-missing]
  changed/checkpoint.closed
  conseil : reprenez-le dans une autre copie de l’urne
  [1]
