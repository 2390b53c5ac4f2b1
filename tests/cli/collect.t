Two keepers' machines at once: the runs wait for each other, and every ballot is logged once.

  $ export XDG_CACHE_HOME=$PWD/../cache
  $ cp -r "$TESTDIR"/../errors/board/. .; chmod 600 *.key
  $ keeper() { voix "$@" --key keeper.key --now 2020-10-31T12:00:00Z; }
  $ for i in 1 2 3 4; do
  >   keeper collect poll ada-1.ballot bea-1.ballot cem-1.ballot > said-$i 2>&1 &
  > done; wait
  $ cat said-* | grep -c '3 accepted, 0 refused; checkpoint signed: 7 entries'
  1
  $ cat said-* | grep -c '0 accepted, 0 refused; checkpoint signed: 7 entries'
  3
  $ grep -c ballot poll/log.txt
  3
  $ voix receipt poll cem-1.ballot > said; tail -1 said
  wrote cem-1.receipt: keep it
  $ voix witness poll --key witness.key --now 2020-10-31T12:00:00Z
  voix: note: nothing in what is signed here tells that --now was given [now-untold]
  cosigned poll/checkpoint: 7 entries
  this key sees the board for the first time: nothing older could be compared; compare the root with others: 71f3260ddca8243525be17a46598b6c4a29bb0f1c8f43c5a1aecab8caee00c3e
  next: publish poll
  $ voix close poll --key keeper.key --now 2020-11-06T18:00:00Z | head -1
  closed: 3 ballots count
