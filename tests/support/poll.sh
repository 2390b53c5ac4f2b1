# SPDX-License-Identifier: GPL-3.0-or-later
# For transcripts: a small secret poll of made-up people, step by step. What goes well is not shown; "--now" plays the
# days. Keys are fresh each time, so transcripts mask what depends on them.
export XDG_CACHE_HOME=$PWD/../cache
before=2020-11-01T12:00:00Z during=2020-11-02T12:00:00Z closing=2020-11-06T18:00:00Z after=2020-11-06T19:00:00Z
trustees='ana ben eve'
voters='m1 m2 m3 m4 m5'

# tests/errors/both, without a terminal; what is different each time is masked.
both() {
  setsid -w "$TESTDIR/both" "$@" 2> ../said; code=$?
  sed -E 's/\b[0-9a-f]{64}\b/HEX/g; s/\b[a-z2-7]{4}(-[a-z2-7]{4}){5}\b/FINGERPRINT/g' ../said
  return $code
}

ok() { "$@" > ../said 2>&1 || { cat ../said; return 1; }; }

# A key for everyone, the roll, and a ceremony of three trustees of whom two open; olga organises and keeps the board.
people() {
  for name in olga $trustees $voters; do ok voix key new --no-passphrase $name.key; done
  for name in $voters; do ok voix roll add --since 2020-01-01 $name "$(voix key show $name.key)"; done
  ok voix trustee start ceremony --threshold 2 --organiser olga.key \
    --key-of ana=ana.key --key-of ben=ben.key --key-of eve=eve.key
  for round in 1 2 3; do for name in $trustees; do ok voix trustee next ceremony --key $name.key; done; done
  fingerprint=$(voix trustee check ceremony | grep -o '[a-z2-7]\{4\}\(-[a-z2-7]\{4\}\)\{5\}' | head -n 1)
}

# What `voix open` needs besides a folder and a rule.
seal="--title Move --roll roll.toml --closes $closing --now $before"
under="--ceremony ceremony --key olga.key"
secret() { ok voix open "$@" $seal $under; }

# vote FOLDER NAME ANSWER: to a question with yes, no and blank
vote() {
  printf '[question-1]\nanswer = "%s"\n' "$3" > choice.toml
  ok voix cast "$1" --choice choice.toml --yes --key "$2.key" --ceremony "$fingerprint" --now $during
}

collect() { ok voix collect "$1" outbox/"$1"-*.ballot --key olga.key --now $during; }
close() { ok voix close "$1" --yes --key olga.key --now $closing; }
# decrypt FOLDER NAME…: each of them in turn
decrypt() { folder=$1; shift; for name; do ok voix decrypt $folder --key $name.key --now $after; done; }
