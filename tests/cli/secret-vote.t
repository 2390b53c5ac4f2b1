README.md, "Voting in secret": the commands as they stand there, one after the other.

  $ export XDG_CACHE_HOME=$PWD/../cache
  $ sed -n '/^## Voting in secret/,/^## Building/p' "$TESTDIR/../../README.md" | sed -n '/^```$/,/^```$/p' \
  >   | grep -v '^```' > walk
  $ sh -eu walk > said 2> told || cat told
  $ sed -n '/^Adopted/,/counted/p' said
  Adopted.
  2 × yes = 2 × 3 = 6 > 5 = cast: the majority asked for is reached.
  If 1 of the yes votes had been no, it would have been rejected.
  With 1 more no, and every other vote as it is, it would have been rejected.
  
  yes   3 ██████████████████████████████████████████│████████
  no    1 █████████████████
  blank 1 █████████████████
  │ the threshold: 2 × yes > cast; 6 > 5 holds.
  
  note: if n/2 + 1 were asked for, it would be rejected
  5 ballots counted.
  $ tail -n 3 said | sed -E 's/\b[0-9a-f]{64}\b/HEX/g; s/\b[a-z2-7]{4}(-[a-z2-7]{4}){5}\b/FINGERPRINT/g'
  verified: 5 ballots of 5 members; totals proven by trustees 1 and 3; outcome recomputed. root HEX
  election FINGERPRINT
  2 records carry a time that was told by hand (--now), not by a clock

Nothing that is somebody's own lies in the folder that the group shares.

  $ find shared -name '*.key*' -o -name '*.toml' | sort
  shared/roll.toml
  $ ls shared
  ceremony
  move
  outbox
  roll.toml

LISEZMOI.md, "Voter en secret": the same in French.

  $ mkdir ../ailleurs && cd ../ailleurs
  $ sed -n '/^## Voter en secret/,/^## Le reste/p' "$TESTDIR/../../LISEZMOI.md" | sed -n '/^```$/,/^```$/p' \
  >   | grep -v '^```' > walk
  $ LANGUAGE=fr LC_ALL=C.UTF-8 sh -eu walk > said 2> told || cat told
  $ sed -n '/^Proposition adopt/,/atteinte/p' said
  Proposition adoptée.
  2 × oui = 2 × 3 = 6 > 5 = votants : la majorité demandée est atteinte.
