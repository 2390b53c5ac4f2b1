Which vote decides: a body that meets decides at its meeting, and what is settled stays so.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.met]
  > body = "assembly"
  > secrecy = "open"
  > 
  > [class.hidden]
  > rule = "consent"
  > secrecy = "secret"
  > 
  > [class.agreed]
  > body = "assembly"
  > rule = "consent"
  > END
  $ proposal budget "A budget" met
  $ proposal name "A name" agreed
  $ proposal colour "A colour" met
  $ proposal place "A place" hidden
  $ ok voix assembly notice --title Assembly --starts ${evening}T19:00:00+01:00 --item P-0001 --item P-0002 \
  >   --key m1.key --yes --now 2020-10-10T12:00:00Z

Nobody votes in the name of the assembly before it meets.

  $ voix open P-0001 --closes 2020-10-29T12:00:00Z --key m1.key --yes --now 2020-10-28T12:00:00Z
  voix: error: the class “met” decides at a meeting (assembly), and this vote would be open at none that was called for P-0001 [closes-before-meeting]
  hint: open it at the meeting, or give a --closes within a day after it has begun; voix assembly notice calls one
  [2]
  $ voix open P-0002 --closes 2020-10-29T12:00:00Z --key m1.key --yes --now 2020-10-28T12:00:00Z
  voix: error: the class “agreed” decides at a meeting (assembly), and this round is open at none that was called for it [round-without-meeting]
  hint: open it at the meeting, or close it after the meeting has begun; `voix assembly notice` calls one
  [2]

Hands count at the meeting that has the proposal on its agenda, while it lasts.

  $ attend in 19:00 m1 m2 m3
  $ count() { voix assembly count "$@" --meeting $evening --yes; }
  $ count P-0003 yes=3,no=0 --key m1.key --now $(at 19:10)
  voix: error: hands were counted at the meeting of 2020-10-30, which does not have P-0003 on its agenda or was not called in time [count-without-meeting]
  hint: put it on the agenda of a meeting, and call that in time
  [2]
  $ count P-0001 yes=3,no=0 --at 2020-10-31T19:30:00+01:00 --key m1.key --now 2020-10-31T19:00:00Z
  voix: error: hands cannot have been raised at 2020-10-31 19:30 +01:00: the meeting of 2020-10-30 lasts a day from its start at the longest [count-out-of-meeting]
  hint: say when they were: --at 20:15
  [2]

Once a round is open, its stances decide.

  $ ok voix open P-0002 --closes $(at 21:00) --key m1.key --yes --now $(at 19:20)
  $ count P-0002 consent=3,objection=0 --key m1.key --now $(at 19:30)
  voix: error: P-0002 is decided in consent rounds, and one was opened: hands would not count [count-in-round]
  hint: answer in the round: voix stance P-0002 consent; `voix status P-0002` tells how it stands
  [2]

Where a class consents in secret there are no rounds.

  $ voix stance P-0004 consent --key m1.key --yes --now $(at 12:00)
  voix: error: the class “hidden” consents by secret ballot, without rounds or stances [round-in-secret]
  hint: when the vote is open: voix cast P-0004
  [2]
  $ voix charter show | sed -n '/^Hidden/,+1p'
  Hidden (online vote)
    Consent; adopted when no objection stands. Open 24 hours, quorum 1/2 of the roll. It is discussed until it is put to the vote, for 3 weeks at most. The vote is secret: no hands are counted. Then there are no rounds: one objection rejects.

Two tellers agree, and it is proclaimed; one of them cannot undo it a month later.

  $ hands m1 19:40 P-0001 yes=3,no=0
  $ hands m2 19:40 P-0001 yes=3,no=0
  $ ok voix assembly proclaim P-0001 --key m1.key --yes --now $(at 19:45)
  $ count P-0001 yes=0,no=3 --at 19:50 --key m1.key --now 2020-11-30T12:00:00Z
  voix: error: m1 signed a count after it was settled: it changes nothing [count-too-late]
  hint: if something went wrong, any member says so: voix void PROPOSAL --because '…'
  [2]

A comment in the agenda changes nothing; an agenda that cannot be read might.

  $ echo "# read again" >> agenda/$evening.toml
  $ voix status P-0001 --require in-force --now 2020-12-01T12:00:00Z | sed -n 2p
  state: in force, since 2020-10-30 19:45 +01:00
  $ echo "<<<<<<< HEAD" >> agenda/$evening.toml
  $ voix status P-0001 --require inadmissible --now 2020-12-01T12:00:00Z > status.txt 2>&1; echo $?
  1

  $ voix register --now 2020-12-01T12:00:00Z > register.txt 2>&1; echo $?
  3
  $ voix mandate list --now 2020-12-01T12:00:00Z > mandates.txt 2>&1; echo $?
  3

An agenda that is gone takes its decisions with it, and says so.

  $ mv agenda/$evening.toml ../kept
  $ voix register --now 2020-12-01T12:00:00Z 2>&1 | grep agenda-missing
  voix: error: the notice of the meeting 2020-10-30 was signed, and its agenda is gone: what it decided cannot be told [agenda-missing]
  $ sed '/read again/d; /HEAD/d' ../kept > agenda/$evening.toml
  $ voix status P-0001 --require in-force --now 2020-12-01T12:00:00Z | sed -n 2p
  state: in force, since 2020-10-30 19:45 +01:00
