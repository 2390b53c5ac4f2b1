The files of a vote that were damaged or removed: what it decided cannot be said, and it is not held again.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ sed -i 's/^\[class.ordinary\]/&\nsecrecy = "open"/' charter.toml
  $ proposal links 'The group may join other groups' ordinary
  $ ok voix open P-0001 --key m1.key --yes --now 2020-10-02T12:00:00Z
  $ printf '[question-1]\nanswer = "yes"\n' > ../yes
  $ for one in m1 m2 m3; do ok voix cast P-0001 --choice ../yes --key $one.key --yes --now 2020-10-02T13:00:00Z; done
  $ ok voix collect P-0001 outbox/*.ballot --key m1.key --now 2020-10-02T14:00:00Z
  $ ok voix close P-0001 --key m1.key --now 2020-10-03T12:00:00Z
  $ state() { voix status P-0001 --now 2020-10-05T12:00:00Z 2>&1 | sed -nE 's/[0-9a-f]{64}/HEX/; 2p; /why/,$p'; }
  $ state
  state: in force, since 2020-10-03 14:00 +02:00
  why:
    - 2 × yes = 2 × 3 = 6 > 3 = cast: the majority asked for is reached.
    - If 2 of the yes votes had been no, it would have been rejected.
    - With 3 more no, and every other vote as it is, it would have been rejected.
    - It is in force since 2020-10-03 14:00 +02:00.
  $ cp -r proposals/P-0001-links/poll ../poll
  $ again() { voix open P-0001 --key m1.key --yes --now 2020-10-05T12:00:00Z 2>&1 | sed -n 1p; }

Whatever was changed or removed, nothing is decided until it is there again, and no other vote is opened.

  $ sed -i 's/^text ./text 0/' proposals/P-0001-links/poll/election.txt; state | sed -n 1,7p; again
  state: closed, to be counted
  why:
    - The files of a vote on it, “proposals/P-0001-links/poll”, are damaged or missing, so it cannot be said what was decided.
  next:
    - restore the files of the vote from the history of the repository (members)
      git log -- proposals/P-0001-links/poll
  voix: error: entry 0 of the log is not this file [payload-changed]
  voix: error: P-0001 cannot be put to the vote now: closed, to be counted. The files of a vote on it, “proposals/P-0001-links/poll”, are damaged or missing, so it cannot be said what was decided. [cannot-be-opened]
  $ rm proposals/P-0001-links/poll/election.txt; state; again
  state: closed, to be counted
  why:
    - The files of a vote on it, “proposals/P-0001-links/poll”, are damaged or missing, so it cannot be said what was decided.
  next:
    - restore the files of the vote from the history of the repository (members)
      git log -- proposals/P-0001-links/poll
  voix: error: a file of the board is missing [file-missing]
  proposals/P-0001-links/poll/election.txt
  hint: fetch it from another copy of the board
  voix: error: P-0001 cannot be put to the vote now: closed, to be counted. The files of a vote on it, “proposals/P-0001-links/poll”, are damaged or missing, so it cannot be said what was decided. [cannot-be-opened]
  $ voix register --now 2020-10-05T12:00:00Z 2>&1 | head -n 3
  voix: error: a file of the board is missing [file-missing]
  proposals/P-0001-links/poll/election.txt
  hint: fetch it from another copy of the board
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix status P-0001 --now 2020-10-05T12:00:00Z 2> /dev/null
  P-0001  The group may join other groups
  état : close, à dépouiller
  classe : ordinary ; instance : vote en ligne
  pourquoi :
    - Les fichiers d’un vote sur cette proposition, « proposals/P-0001-links/poll », sont abîmés ou manquent : on ne peut dire ce qui a été décidé.
  ensuite :
    - restaurer les fichiers du vote depuis l’historique du dépôt (les membres)
      git log -- proposals/P-0001-links/poll
  $ rm -r proposals/P-0001-links/poll; cp -r ../poll proposals/P-0001-links/poll; state | sed -n 1p
  state: in force, since 2020-10-03 14:00 +02:00

The whole poll, once its outcome was proclaimed: before, only the history of the repository knows of it.

  $ ok voix assembly proclaim P-0001 --key m1.key --yes --now 2020-10-03T13:00:00Z
  $ rm -r proposals/P-0001-links/poll; state; again
  state: closed, to be counted
  why:
    - An outcome was proclaimed at 2020-10-03 15:00 +02:00, and the files of the vote are not there any more.
  next:
    - restore the files of the vote from the history of the repository (members)
      git log --diff-filter=D -- proposals/P-0001-links
  voix: error: m1 proclaimed P-0001 having seen an act or a poll that is not there any more: HEX [proclaimed-on-gone]
  proposals/P-0001-links/acts/20201003T130000Z-m1-proclaim.act
  hint: bring the file back: git log --diff-filter=D  names who removed it; was there never one, the proclamation is false: take it out of acts/, and tell the others who signed it
  voix: error: P-0001 cannot be put to the vote now: closed, to be counted. An outcome was proclaimed at 2020-10-03 15:00 +02:00, and the files of the vote are not there any more. [cannot-be-opened]
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix status P-0001 --now 2020-10-05T12:00:00Z 2> /dev/null
  P-0001  The group may join other groups
  état : close, à dépouiller
  classe : ordinary ; instance : vote en ligne
  pourquoi :
    - Un résultat a été proclamé le 3 octobre 2020 à 15:00 +02:00, et les fichiers du vote n’y sont plus.
  ensuite :
    - restaurer les fichiers du vote depuis l’historique du dépôt (les membres)
      git log --diff-filter=D -- proposals/P-0001-links
  $ cp -r ../poll proposals/P-0001-links/poll; state
  state: in force, since 2020-10-03 14:00 +02:00
  why:
    - 2 × yes = 2 × 3 = 6 > 3 = cast: the majority asked for is reached.
    - If 2 of the yes votes had been no, it would have been rejected.
    - With 3 more no, and every other vote as it is, it would have been rejected.
    - It is in force since 2020-10-03 14:00 +02:00.

The register says what a decision in doubt would end.

  $ proposal again 'The group stays by itself' ordinary text 'supersedes = ["P-0001"]'
  $ mkdir proposals/P-0002-again/poll && echo x > proposals/P-0002-again/poll/log.txt
  $ voix register --now 2020-10-05T12:00:00Z 2> /dev/null
  In force
    P-0001  The group may join other groups
            online vote, since 2020-10-03
  
  In doubt
    P-0002  The group stays by itself
            state as computed: closed, to be counted
            this is not line 0 of a log
            a file of the board is missing
            if it holds, it takes the place of P-0001
  [3]
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix register --now 2020-10-05T12:00:00Z 2> /dev/null | sed -n '/doute/,$p'
  En doute
    P-0002  The group stays by itself
            état calculé : close, à dépouiller
            ce n’est pas la ligne 0 d’un journal
            il manque un fichier de l’urne
            si elle tient, elle remplace P-0001
