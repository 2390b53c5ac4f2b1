A charter that was edited without a decision: what it governs is in doubt, and the one that holds can be put back.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ sed -i 's/^\[class.ordinary\]/&\nsecrecy = "open"\nquorum = "2\/3"/' charter.toml
  $ masked() { sed -E 's/[0-9a-f]{64}/HASH/g'; }
  $ opened() { ok voix open $1 --key m1.key --yes --now 2020-10-0${2}T12:00:00Z; }
  $ decide() { # PROPOSAL DAY MEMBER...: all that vote say yes
  >   id=$1 day=$2; shift 2
  >   printf '[question-1]\nanswer = "yes"\n' > ../yes
  >   for one in "$@"; do ok voix cast $id --choice ../yes --key $one.key --yes --now 2020-10-0${day}T13:00:00Z; done
  >   ok voix collect $id outbox/$id*.ballot --key m1.key --now 2020-10-0${day}T14:00:00Z
  >   ok voix close $id --key m1.key --now 2020-10-0$((day + 1))T12:00:00Z
  > }
  $ proposal links 'The group may join other groups' ordinary
  $ opened P-0001 2
  $ decide P-0001 2 m1 m2 m3 m4
  $ voix status P-0001 --require in-force --now 2020-10-04T12:00:00Z | sed -n 2p
  state: in force, since 2020-10-03 14:00 +02:00

No vote is opened under it, whether it was edited by hand or cites a decision about something else.

  $ cp charter.toml ../lawful
  $ sed -i '0,/^quorum = "2\/3"/s//quorum = "none"/' charter.toml
  $ proposal boat 'The group buys a boat' ordinary
  $ voix open P-0002 --key m1.key --yes --now 2020-10-04T12:00:00Z 2>&1 | masked
  voix: error: the charter changed, and nobody decided that: no vote is opened under it [charter-not-held]
  charter.toml
  hint: put back the one that holds: cp sealed/HASH.toml charter.toml; what is missing: voix charter check
  $ voix charter check --now 2020-10-04T12:00:00Z 2>&1 | grep 'error.*charter-'
  voix: error: the charter changed, and its version is still 1 [charter-version-same]
  voix: error: version 1 of the charter cites no decision [charter-decision-missing]
  $ cp charter.toml ../edited
  $ sed -i 's/^version = 1/version = 2\ndecision = "P-0001"/' charter.toml
  $ voix charter check --now 2020-10-04T12:00:00Z 2>&1 | grep -A4 'error.*charter-'
  voix: error: P-0001 is not about the charter: “The group may join other groups” [charter-decision-other]
  charter.toml:3:12
    decision = "P-0001"
               ^^^^^^^^
  hint: cite the decision that adopted this version; there is none? Take the change back, or have it decided: voix draft --kind charter
  voix: error: P-0001 was decided as “ordinary”; a change of the charter needs “general” [charter-decision-too-easy]
  charter.toml:3:12
    decision = "P-0001"
               ^^^^^^^^
  hint: have it decided anew: voix draft --kind charter --class general
  $ opened P-0002 4 | grep error
  voix: error: the charter changed, and nobody decided that: no vote is opened under it [charter-not-held]

A comment is part of the charter too.

  $ sed 's/^\[class.ordinary\]/# whoever is there decides\n\n&/' ../lawful > charter.toml
  $ voix open P-0002 --key m1.key --yes --now 2020-10-04T12:00:00Z 2>&1 | masked
  voix: error: the charter has other comments, spaces or lines than the one that holds, and says the same: no vote is opened under it [charter-reworded]
  charter.toml
  hint: put back the one that holds: cp sealed/HASH.toml charter.toml; a remark goes with the next version that is decided
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix open P-0002 --key m1.key --yes --now 2020-10-04T12:00:00Z 2>&1 | masked
  voix: erreur : la charte a d’autres commentaires, espaces ou lignes que celle qui vaut, et dit la même chose : aucun vote ne s’ouvre sous elle [charter-reworded]
  charter.toml
  conseil : remettez celle qui vaut : cp sealed/HASH.toml charter.toml ; une remarque vient avec la prochaine version décidée
  $ voix charter check --now 2020-10-04T12:00:00Z 2>&1 | grep -A2 'error.*charter-' | masked
  voix: error: the charter has other comments, spaces or lines than the one that holds, and says the same: no vote is opened under it [charter-reworded]
  charter.toml
  hint: put back the one that holds: cp sealed/HASH.toml charter.toml; a remark goes with the next version that is decided

Where the first vote is not known yet, nothing refuses it. Once both are there, the second one is in doubt.

  $ cp ../edited charter.toml
  $ mkdir ../apart; mv sealed proposals/P-0001* ../apart
  $ opened P-0002 4
  $ decide P-0002 4 m2
  $ mv ../apart/P-0001* proposals; mv ../apart/sealed/* sealed
  $ voix status P-0002 --require in-force --now 2020-10-06T12:00:00Z 2>&1 | masked
  P-0002  The group buys a boat
  state: in force, since 2020-10-05 14:00 +02:00
  class: ordinary; decided by: online vote
  why:
    - 2 × yes = 2 × 1 = 2 > 1 = cast: the majority asked for is reached.
    - If 1 of the yes votes had been no, it would have been rejected.
    - With 1 more no, and every other vote as it is, it would have been rejected.
    - It is in force since 2020-10-05 14:00 +02:00.
  voix: error: P-0002 was put to the vote under a charter that did not hold then [charter-undecided]
  sealed/HASH.toml
  hint: declare it void, and decide it again under the one that holds: voix void P-0002
  $ voix register --now 2020-10-06T12:00:00Z 2>&1 | masked
  voix: error: P-0002 was put to the vote under a charter that did not hold then [charter-undecided]
  sealed/HASH.toml
  hint: declare it void, and decide it again under the one that holds: voix void P-0002
  In force
    P-0001  The group may join other groups
            online vote, since 2020-10-03
  
  In doubt
    P-0002  The group buys a boat
            state as computed: in force
            P-0002 was put to the vote under a charter that did not hold then
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix register --now 2020-10-06T12:00:00Z 2>/dev/null | tail -4
  En doute
    P-0002  The group buys a boat
            état calculé : en vigueur
            P-0002 a été mise au vote sous une charte qui ne valait pas alors
  $ voix register --json --now 2020-10-06T12:00:00Z 2>/dev/null | masked | grep -o '"in_force":.*"pending"\|"in_doubt":.*"mandates"'
  "in_force":[{"id":"P-0001","title":"The group may join other groups","state":"in-force","class":"ordinary","body":"online","text":"HASH","decided":"2020-10-03T12:00:00Z","in_force_from":"2020-10-03T12:00:00Z"}],"pending"
  "in_doubt":[{"id":"P-0002","title":"The group buys a boat","state":"in-force","class":"ordinary","body":"online","text":"HASH","decided":"2020-10-05T12:00:00Z","in_force_from":"2020-10-05T12:00:00Z","errors":[{"slug":"charter-undecided","severity":"error","message":"P-0002 was put to the vote under a charter that did not hold then","path":"sealed/HASH.toml"}]}],"mandates"
  $ voix extract P-0002 --key m1.key --yes --now 2020-10-06T12:00:00Z 2>&1 | masked
  voix: error: P-0002 was put to the vote under a charter that did not hold then [charter-undecided]
  sealed/HASH.toml
  hint: declare it void, and decide it again under the one that holds: voix void P-0002
  $ voix status P-0001 --require in-force --now 2020-10-06T12:00:00Z | sed -n 2p
  state: in force, since 2020-10-03 14:00 +02:00

The charter that holds can be put back, and nothing is said of it. The vote under the other one stays in doubt until
it is declared void.

  $ cp ../lawful charter.toml
  $ voix charter check --now 2020-10-06T12:00:00Z 2>&1 | grep 'error.*charter-'
  [1]
  $ voix charter diff --now 2020-10-06T12:00:00Z
  voix: error: there is no earlier charter to compare with [charter-nothing-sealed]
  hint: name one: voix charter diff OLD.toml
  [2]
  $ voix status P-0002 --require in-force --now 2020-10-06T12:00:00Z > ../said 2>&1
  [1]
  $ ok voix void P-0002 --because 'nobody decided its charter' --key m2.key --yes --now 2020-10-06T13:00:00Z
  $ voix status --now 2020-10-09T12:00:00Z
  P-0001  in force  The group may join other groups
  P-0002  void      The group buys a boat → whoever disagrees contests the irregularity (members)
