An election that fills two seats by approval, from the charter to the mandate of both.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [class.council]
  > rule = "approval"
  > seats = 2
  > secrecy = "open"
  > END
  $ voix charter show | grep -A 1 '^Council'
  Council (online vote)
    Approval; in an election the 2 whom most approve are elected. Open 24 hours, no quorum. In a tie nothing changes. It is discussed until it is put to the vote, for 3 weeks at most. The vote is open.
  $ voix draft --kind election --class council --title Council --option m4 --option m5 --option m6 \
  >   --scope 'Call the meetings' --until 2021-06-30 --key m1.key --now 2020-10-01T12:00:00Z | sed -n 2p
  rule: approval; in an election the 2 whom most approve are elected. council: open 24 hours, no quorum. Earliest close: 2020-10-02 14:00 +02:00
  $ rm -r proposals
  $ proposal council Council council election 'options = ["m4", "m5", "m6"]
  > scope = "Call the meetings"
  > until = 2021-06-30'
  $ voix open P-0001 --key m1.key --yes --now 2020-10-02T12:00:00Z | sed -n 2p
  rule: approval voting; open from 2020-10-02 14:00 +02:00 to 2020-10-03 14:00 +02:00
  $ grep ^seats proposals/P-0001-council/poll/election.txt
  seats 2
  $ vote() {
  >   printf '[question-1]\nm4 = "%s"\nm5 = "%s"\nm6 = "%s"\n' $2 $3 $4 > choice.toml
  >   ok voix cast P-0001 --choice choice.toml --yes --key $1.key --now 2020-10-02T13:00:00Z
  > }
  $ vote m1 yes no yes && vote m2 no no yes && vote m3 yes yes yes
  $ ok voix collect P-0001 outbox/*.ballot --key m1.key --now 2020-10-02T14:00:00Z
  $ ok voix close P-0001 --key m1.key --now 2020-10-03T12:00:00Z
  $ ok voix tally P-0001 --key m1.key
  $ voix status P-0001 --now 2020-10-03T12:00:00Z
  P-0001  Council
  state: in force, since 2020-10-03 14:00 +02:00
  class: council; decided by: online vote
  why:
    - “m6” received the most votes, 3, which is 1 more than the next: “m4”, with 2.
    - Elected: “m6” and “m4”.
    - It is in force since 2020-10-03 14:00 +02:00.
  next:
    - write the file of the mandate (members)
      voix mandate grant P-0001
  $ voix register --now 2020-10-03T12:00:00Z
  In force
    P-0001  Council: “m6” and “m4”
            online vote, since 2020-10-03
  $ ok voix assembly proclaim P-0001 --key m1.key --yes --now 2020-10-03T13:00:00Z
  $ voix mandate grant P-0001 --now 2020-10-03T13:00:00Z
  wrote mandates/M-0001.toml
  M-0001: m6 and m4, until 2021-06-30: Call the meetings
  $ ok voix extract P-0001 --key m1.key --yes --now 2020-10-04T12:00:00Z
  $ grep -E '^(option|chosen)' P-0001.extract
  option m4
  option m5
  option m6
  chosen m6
  chosen m4
  $ voix verify P-0001.extract | grep ^outcome
  outcome: adopted: “m6” and “m4” (body: online vote, class: council)
