# SPDX-License-Identifier: GPL-3.0-or-later
# For transcripts: the folder of a small assembly of made-up people. "--now" plays the days. Keys are fresh each time,
# so transcripts mask what depends on them.
members='m1 m2 m3 m4 m5'

# tests/errors/both, without a terminal.
both() { setsid -w "$TESTDIR/../errors/both" "$@"; }
mask() { sed -E 's/\b[0-9a-f]{64}\b/HEX/g'; }
ok() { "$@" > ../said 2>&1 || { cat ../said; return 1; }; }

# Keys, a roll with a legal person, and the charter on standard input, in the folder where we are.
assembly() {
  cat > charter.toml
  for name in $members l1; do
    ok voix key new --no-passphrase ../$name.key
    ok voix roll add --since 2020-01-01 $name "$(voix key show ../$name.key)"
  done
  printf 'kind = "legal"\n' >> roll.toml
}

# act WHO SUBJECT FOLDER TEXT TIME KIND [FIELD...]: an act as another program than voix might sign it
act() {
  who=$1 subject=$2 folder=$3 text=$4 time=$5 kind=$6; shift 6
  mkdir -p "$folder"
  { printf 'voix-v1 act\nassembly Test\nsubject %s\ntext %s\nby %s\ntime %s\ndo %s\n' \
      "$subject" "$text" "$who" "$time" "$kind"
    for field in "$@"; do printf '%s\n' "$field"; done
  } | "$TESTDIR/../support/sign" ../"$who".key > "$folder/$(printf %s "$time" | tr -d :-)-$who-$kind.act"
}
hash() { sha256sum "$1" | cut -d' ' -f1; }

# submitted ID KIND [FIELD...]: a proposal by m1, of the class consent or $class, as it was submitted on 1 November
submitted() {
  id=$1 kind=$2; shift 2
  mkdir -p "proposals/$id"
  { printf '+++\nid = "%s"\ntitle = "T"\nauthor = "m1"\nkind = "%s"\nclass = "%s"\n' "$id" "$kind" "${class:-consent}"
    for field in "$@"; do printf '%s\n' "$field"; done
    printf '+++\n\n## Reason\n\nSo.\n\n## Operative text\n\nMeetings are on\nMondays. They last two hours.\n'
  } > "proposals/$id/proposal.md"
  act m1 "$id" "proposals/$id/acts" "$(hash "proposals/$id/proposal.md")" 2020-11-01T12:00:00Z submit
}

# opened ID DAY: a round of the class consent or $class, from that day of November to two days later
opened() {
  act m1 "$1" "proposals/$1/rounds/1" "$(hash "proposals/$1/proposal.md")" "2020-11-0${2}T12:00:00Z" open "round 1" \
    "class ${class:-consent}" "charter $(hash charter.toml)" "closes 2020-11-0$(($2 + 2))T12:00:00Z" \
    "$(for member in $members; do echo "member $member"; done)"
}
