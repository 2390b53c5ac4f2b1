A tie that the class leaves to the lot. The seed is the number of the proposal and the hash of the charter.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.lot]
  > rule = "plurality"
  > tie = "lot"
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
    - The votes do not tell them apart; the lot, with the seed P-0001 HASH, puts “Town hall” first.
    - It is in force since 2020-10-03 14:00 +02:00.
