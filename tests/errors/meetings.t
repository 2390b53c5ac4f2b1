What voix says before a meeting decides what it cannot. (tests/support/assembly.sh makes the group.)

  $ mkdir group && cd group
  $ . "$TESTDIR/../support/assembly.sh"
  $ group
  $ cat >> charter.toml <<END
  > 
  > [class.long]
  > discussion_max = "P60D"
  > 
  > [class.slow]
  > body = "assembly"
  > discussion_min = "P30D"
  > END
  $ proposal links 'The group may join other groups' long
  $ proposal slow 'What takes time' slow
  $ proposal out 'Exclusion of m6' general exclusion 'member = "m6"'
  $ proposal gone 'What was taken back' ordinary
  $ ok voix withdraw P-0004 --because 'no longer' --key m1.key --yes --now 2020-10-02T12:00:00Z
  $ me="--key m1.key --yes"

item-of-other-body

  $ cp charter.toml charter.kept; printf 'precedence = ["assembly", "council", "online"]\n' | cat - charter.kept > charter.toml
  $ both assembly notice --title Meeting --body council --starts 2020-10-30T19h00 $me --now 2020-10-10T12:00:00Z --dry-run \
  >   --item P-0001 --item P-0003
  voix: warning: P-0003 is of the class “general”, which the body assembly decides: a meeting of the body council ranks too low for it [item-of-other-body]
  hint: call a meeting of that body: voix assembly notice --body assembly
  voix: warning: m6 has to be told of P-0003 by 2020-10-23 20:00 +02:00, to have had the time to reply when the meeting begins on 2020-10-30 19:00 +01:00 [item-before-reply]
  hint: voix notify P-0003 says that m6 was told
  voix: attention : P-0003 est de la classe « general », dont décide l’instance assembly : une réunion de l’instance council est trop basse pour elle [item-of-other-body]
  conseil : convoquez une réunion de cette instance : voix assembly notice --body assembly
  voix: attention : m6 doit être informé·e de P-0003 avant le 23 octobre 2020 à 20:00 +02:00, pour avoir eu le temps de répondre quand la réunion commence, le 30 octobre 2020 à 19:00 +01:00 [item-before-reply]
  conseil : voix notify P-0003 dit que m6 est informé·e
  $ mv charter.kept charter.toml

item-is-over, item-not-frozen, item-before-reply; the clocks of the charter are enough

  $ both assembly notice --title Meeting --starts 2020-10-30T19h00 $me --now 2020-10-10T12:00:00Z --dry-run \
  >   --item P-0001 --item P-0002 --item P-0003 --item P-0004
  voix: warning: P-0002 can be voted on from 2020-10-31 13:00 +01:00, and the meeting begins on 2020-10-30 19:00 +01:00 [item-not-frozen]
  hint: choose a later day, or let the meeting talk about it and decide afterwards
  voix: warning: m6 has to be told of P-0003 by 2020-10-23 20:00 +02:00, to have had the time to reply when the meeting begins on 2020-10-30 19:00 +01:00 [item-before-reply]
  hint: voix notify P-0003 says that m6 was told
  voix: warning: P-0004 is on the agenda, but nothing is left to decide: withdrawn [item-is-over]
  hint: what is in force is changed by a new proposal, voix draft --supersedes P-0004; what ended without a decision is drafted anew
  voix: attention : P-0002 peut être mise au vote à partir du 31 octobre 2020 à 13:00 +01:00, et la réunion commence le 30 octobre 2020 à 19:00 +01:00 [item-not-frozen]
  conseil : choisissez un jour plus lointain, ou laissez la réunion en parler et décidez ensuite
  voix: attention : m6 doit être informé·e de P-0003 avant le 23 octobre 2020 à 20:00 +02:00, pour avoir eu le temps de répondre quand la réunion commence, le 30 octobre 2020 à 19:00 +01:00 [item-before-reply]
  conseil : voix notify P-0003 dit que m6 est informé·e
  voix: attention : P-0004 est à l’ordre du jour, mais il n’y a plus rien à décider : retirée [item-is-over]
  conseil : ce qui est en vigueur se change par une nouvelle proposition, voix draft --supersedes P-0004 ; ce qui a pris fin sans décision se rédige à nouveau
  $ notice --item P-0001 --item P-0002 --item P-0003
  $ grep starts agenda/2020-10-30.toml
  starts = 2020-10-30T19:00:00+01:00

present-without-vote

  $ cp roll.toml ../roll.kept; printf 'kind = "legal"\n' >> roll.toml
  $ both assembly attend m6 --in 19:05 $me --dry-run --now $(at 19:07)
  voix: warning: noted, and without a vote on 2020-10-30: m6 [present-without-vote]
  hint: they may stay and speak; whether they have a vote, their entry in roll.toml says: kind, days, dues
  voix: attention : présence notée, et sans voix le 30 octobre 2020 : m6 [present-without-vote]
  conseil : ces personnes peuvent rester et parler ; leur entrée dans roll.toml dit si elles ont une voix : sorte, jours, cotisations
  $ mv ../roll.kept roll.toml

attend-ahead, no-meeting-near

  $ both assembly attend m1 --in 19:30 $me --now $(at 19:07)
  voix: error: 2020-10-30 19:30 +01:00 has not come yet: it is 2020-10-30 19:07 +01:00 [attend-ahead]
  hint: note who is there once they are there
  voix: erreur : le 30 octobre 2020 à 19:30 +01:00 n’est pas encore venu : nous sommes le 30 octobre 2020 à 19:07 +01:00 [attend-ahead]
  conseil : notez les personnes présentes une fois qu’elles sont là
  [2]
  $ both assembly attend m1 --in 19:00 $me --now 2021-03-01T12:00:00Z
  voix: error: no meeting begins within a day of now; the nearest is that of 2020-10-30, on 2020-10-30 19:00 +01:00 [no-meeting-near]
  hint: if you mean that one: --meeting 2020-10-30
  voix: erreur : aucune réunion ne commence à moins d’un jour d’ici ; la plus proche est celle du 2020-10-30, le 30 octobre 2020 à 19:00 +01:00 [no-meeting-near]
  conseil : si c’est celle-là : --meeting 2020-10-30
  [2]
  $ attend in 19:00 m1 m2 m3 m4
  $ both assembly count P-0001 yes=3 $me --now 2021-03-01T12:00:00Z
  voix: error: no meeting begins within a day of now; the nearest is that of 2020-10-30, on 2020-10-30 19:00 +01:00 [no-meeting-near]
  hint: if you mean that one: --meeting 2020-10-30
  voix: erreur : aucune réunion ne commence à moins d’un jour d’ici ; la plus proche est celle du 2020-10-30, le 30 octobre 2020 à 19:00 +01:00 [no-meeting-near]
  conseil : si c’est celle-là : --meeting 2020-10-30
  [2]

cannot-be-counted

  $ both assembly count P-0002 yes=3,no=1 $me --now $(at 19:30)
  voix: error: hands raised for P-0002 now would not count. It can be discussed and amended until 2020-10-31 13:00 +01:00. [cannot-be-counted]
  hint: `voix status P-0002` tells what is needed next
  voix: erreur : des mains levées maintenant pour P-0002 ne compteraient pas. On peut la discuter et l’amender jusqu’au 31 octobre 2020 à 13:00 +01:00. [cannot-be-counted]
  conseil : `voix status P-0002` dit ce qu’il faut ensuite
  [2]
  $ both assembly count P-0003 yes=3,no=1 $me --now $(at 19:30)
  voix: error: hands raised for P-0003 now would not count. m6 has not been told of the proposal; nothing can be decided before that. [cannot-be-counted]
  hint: `voix status P-0003` tells what is needed next
  voix: erreur : des mains levées maintenant pour P-0003 ne compteraient pas. m6 n’a pas été informé·e de la proposition ; rien ne peut être décidé avant. [cannot-be-counted]
  conseil : `voix status P-0003` dit ce qu’il faut ensuite
  [2]
  $ both assembly proclaim P-0003 $me --now $(at 19:31)
  voix: error: nothing is decided about P-0003 that could be proclaimed: text frozen, to be voted on [nothing-to-proclaim]
  hint: `voix status P-0003` says what is needed next
  voix: erreur : rien n’est décidé sur P-0003 qui puisse être proclamé : texte figé, à mettre aux voix [nothing-to-proclaim]
  conseil : `voix status P-0003` dit ce qu’il faut faire ensuite
  [2]

count-ends-amendment, count-ends-question

  $ sed 's/may join/shall join/' proposals/P-0001-links/proposal.md > new.md
  $ ok voix amend P-0001 --text new.md --because 'clearer' --key m2.key --yes --now $(at 18:59)
  $ ok voix stance P-0001 question --because 'why?' --key m3.key --yes --now $(at 19:10)
  $ both assembly count P-0001 yes=3,no=1 $me --now $(at 19:30) --dry-run
  voix: warning: the amendment A-1-m2 is undecided, and this count ends the discussion [count-ends-amendment]
  hint: if its author wants to accept or decline it: voix amend, before hands are counted
  voix: warning: the question of m3 is unanswered, and this count ends the discussion [count-ends-question]
  hint: answer in the room before hands are counted
  voix: attention : l’amendement A-1-m2 est en suspens, et ce compte met fin à la discussion [count-ends-amendment]
  conseil : si l’auteur·ice de la proposition veut l’accepter ou le refuser : voix amend, avant que les mains soient comptées
  voix: attention : la question de m3 est sans réponse, et ce compte met fin à la discussion [count-ends-question]
  conseil : répondez dans la salle avant que les mains soient comptées
  $ hands m1 19:30 P-0001 yes=3,no=1
  $ hands m2 19:31 P-0001 yes=3,no=1
  $ voix status P-0001 --now $(at 19:32) | sed -n 2p
  state: adopted, not yet in force, since 2020-10-30 19:30 +01:00, until 2020-10-31 19:00 +01:00
  $ both amend P-0001 --accept A-1 $me --now $(at 19:33)
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  voix: erreur : P-0001 n’est plus en discussion, et ceci ne compterait pas [proposal-fixed]
  conseil : voix status P-0001 dit ce qui est possible à présent
  [2]

proclaimed-late

  $ both assembly proclaim P-0001 $me --now 2020-11-30T12:00:00Z
  voix: error: P-0001 counts as proclaimed since 2020-10-30 19:30 +01:00, the end of the vote: a later proclamation changes nothing [proclaimed-late]
  voix: erreur : P-0001 vaut comme proclamée depuis le 30 octobre 2020 à 19:30 +01:00, fin du vote : une proclamation plus tardive n’y change rien [proclaimed-late]
  [2]

attend-after-proclamation, count-and-notes-differ: until it is proclaimed, tellers may sign anew

  $ both assembly attend m5 --in 19:00 --meeting 2020-10-30 $me --now 2020-11-03T12:00:00Z --dry-run
  voix: warning: the tellers of P-0001 signed 4 present at 2020-10-30 19:30 +01:00; by the notes of attendance it is 5 [count-and-notes-differ]
  hint: until it is proclaimed, both tellers sign the count anew, or the notes are corrected with  voix assembly attend
  voix: attention : pour P-0001, les scrutateur·ices ont signé le nombre de présents 4 le 30 octobre 2020 à 19:30 +01:00 ; d’après la feuille de présence, c’est 5 [count-and-notes-differ]
  conseil : avant la proclamation, les deux scrutateur·ices signent de nouveau le compte, ou la feuille se corrige avec  voix assembly attend
  $ ok voix assembly proclaim P-0001 $me --now $(at 19:40)
  $ both assembly attend m5 --in 19:00 --meeting 2020-10-30 $me --now 2020-11-03T12:00:00Z --dry-run
  voix: warning: the outcome of P-0001 was proclaimed before this was noted: who was there at 2020-10-30 19:30 +01:00 is settled for it [attend-after-proclamation]
  hint: if something went wrong, any member says so: voix void P-0001 --because '…'
  voix: attention : le résultat de P-0001 était proclamé avant cette note : pour elle, les présences le 30 octobre 2020 à 19:30 +01:00 sont arrêtées [attend-after-proclamation]
  conseil : si quelque chose s’est mal passé, chaque membre peut le dire : voix void P-0001 --because '…'
  $ rm proposals/P-0001-links/acts/*-proclaim.act

What is noted days later is marked, and changes nothing that was counted.

  $ ok voix assembly attend m5 --in 19:00 --meeting 2020-10-30 $me --now 2020-11-03T12:00:00Z
  $ voix minutes 2020-10-30 --output - --now 2021-03-01T12:00:00Z | grep -E '^\| m[45]|^At 19'
  | m4 | 19:00 |  |
  | m5 | 19:00 (noted on 2020-11-03) |  |
  At 19:30, 4 members with a vote were present. By the notes of attendance there were 5. No quorum is asked.
  $ voix assembly show 2020-10-30 --now 2021-03-01T12:00:00Z 2> ../said | sed -n 2,5p
  notice sent 2020-10-10 14:00 +02:00 by m1, in time (the charter asks for 15 days)
  
  1. The group may join other groups (P-0001)
     At 19:30, 4 members with a vote were present. By the notes of attendance there were 5. No quorum is asked.

attend-too-late

  $ both assembly attend m6 --in 19:00 --meeting 2020-10-30 $me --now 2021-03-01T12:00:00Z
  voix: error: the meeting of 2020-10-30 was more than a week ago: who was there is settled [attend-too-late]
  hint: if something went wrong, any member says so: voix void PROPOSAL --because '…'
  voix: erreur : la réunion du 2020-10-30 a eu lieu il y a plus d’une semaine : les présences sont arrêtées [attend-too-late]
  conseil : si quelque chose s’est mal passé, chaque membre peut le dire : voix void PROPOSITION --because '…'
  [2]
