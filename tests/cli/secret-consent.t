Consent in a secret poll: counts only, and any objection blocks.

  $ . $TESTDIR/../support/poll.sh
  $ people
  $ secret move --rule consent
  $ vote move m1 consent; vote move m2 consent; vote move m3 reserve; vote move m4 stand-aside; vote move m5 objection
  $ collect move && close move
  $ decrypt move ana ben eve ana
  $ voix tally move 2> /dev/null
  Blocked by objections.
  Objections that stand: 1, more than allowed (0): the proposal is blocked.
  
  consent     2 ██████████████████████████████████████████████████
  reserve     1 █████████████████████████
  stand-aside 1 █████████████████████████
  objection   1 │█████████████████████████
  │ the threshold: objections ≤ 0; 1 ≤ 0 does not hold.
  
  note: the poll was secret, so there are counts only: nobody learns who objected, and objections were neither argued nor challenged
  5 ballots counted.
