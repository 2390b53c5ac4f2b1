A tie that the class leaves to the lot, and one that goes to an assembly. The seed is the number of the proposal and the hash of the charter.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.lot]
  > rule = "plurality"
  > tie = "lot"
  > secrecy = "open"
  > [class.tied]
  > rule = "plurality"
  > tie = "assembly"
  > secrecy = "open"
  > END
  $ proposal place "Where to meet" lot choice 'options = ["Library", "Town hall"]'
  $ voix open P-0001 --key m1.key --yes --now 2020-10-02T12:00:00Z | sed -n 2p
  rule: plurality voting; open from 2020-10-02 14:00 +02:00 to 2020-10-03 14:00 +02:00
  $ grep ^lot proposals/P-0001-place/poll/election.txt | sed "s/$(sha256sum < charter.toml | cut -d' ' -f1)/HASH/"
  lot P-0001 HASH
  $ for name in m1 m2 m3 m4; do
  >   printf '[question-1]\nanswer = "%s"\n' "$([ $name \< m3 ] && echo Library || echo 'Town hall')" > choice.toml
  >   ok voix cast P-0001 --choice choice.toml --yes --key $name.key --now 2020-10-02T13:00:00Z
  > done
  $ ok voix collect P-0001 outbox/*.ballot --key m1.key --now 2020-10-02T14:00:00Z
  $ ok voix close P-0001 --key m1.key --now 2020-10-03T12:00:00Z
  $ ok voix tally P-0001 --key m1.key
  $ voix status P-0001 --now 2020-10-03T12:00:00Z | sed "s/$(sha256sum < charter.toml | cut -d' ' -f1)/HASH/"
  P-0001  Where to meet
  state: in force, since 2020-10-03 14:00 +02:00
  class: lot; decided by: online vote
  why:
    - “Library” and “Town hall” received the same number of votes, 2, and none received more.
    - The votes do not tell them apart; the lot, with the seed P-0001 HASH, puts “Library” first.
    - It is in force since 2020-10-03 14:00 +02:00.

After a tie that goes to an assembly no vote from afar decides. Where hands do not count, a meeting holds a ballot in the room.

  $ vote() { # DAY:TIME MEMBER=OPTION...
  >   time=$1; shift
  >   for one in "$@"; do
  >     printf '[question-1]\nanswer = "%s"\n' "${one#*=}" > choice.toml
  >     ok voix cast P-0002 --choice choice.toml --yes --key ${one%=*}.key --now 2020-10-$time
  >   done
  >   ok voix collect P-0002 outbox/${call}P-0002*.ballot --key m1.key --now 2020-10-$time
  > }
  $ proposal time "When to meet" tied choice 'options = ["Monday", "Friday"]'
  $ ok voix open P-0002 --key m1.key --yes --now 2020-10-02T12:00:00Z
  $ call= vote 02T13:00:00Z m1=Monday m2=Monday m3=Friday m4=Friday
  $ ok voix close P-0002 --key m1.key --now 2020-10-03T12:00:00Z
  $ ok voix tally P-0002 --key m1.key
  $ voix status P-0002 --now 2020-10-04T12:00:00Z | sed -n '2p;/next/,$p'
  state: tied, since 2020-10-03 14:00 +02:00
  next:
    - put it on the agenda of a meeting of the body “assembly”, called in time (members)
      voix assembly notice --title … --starts … --item P-0002
  $ voix open P-0002 --key m1.key --yes --now 2020-10-04T12:00:00Z
  voix: error: P-0002 was a tie, and the charter says that an assembly decides then [tie-needs-meeting]
  hint: open it while the meeting goes on that has it on its agenda, with --closes before its end
  [2]
  $ ok voix assembly notice --title Assembly --starts 2020-10-30T19:00:00+01:00 --item P-0002 --key m1.key --now 2020-10-05T12:00:00Z
  $ voix status P-0002 --now 2020-10-30T18:30:00Z | sed -n '2p;/next/,$p'
  state: tied, since 2020-10-03 14:00 +02:00
  next:
    - two tellers count the hands and sign the same count (tellers)
      voix assembly count P-0002 OPTION=…,OPTION=…
  $ voix open P-0002 --closes 2020-10-30T20:30 --key m1.key --yes --now 2020-10-30T18:30:00Z | sed -n 2p
  rule: plurality voting; open from 2020-10-30 19:30 +01:00 to 2020-10-30 20:30 +01:00
  $ call=poll-2- vote 30T19:00:00Z m1=Friday m2=Monday m3=Friday m4=Friday
  $ ok voix close P-0002 --key m1.key --now 2020-10-30T19:30:00Z
  $ ok voix tally P-0002 --key m1.key
  $ voix status P-0002 --now 2020-11-01T12:00:00Z | sed -n '2,5p'
  state: in force, since 2020-10-31 19:00 +01:00
  class: tied; decided by: assembly
  why:
    - “Friday” received the most votes, 3, which is 2 more than the next: “Monday”, with 1.
