# SPDX-License-Identifier: GPL-3.0-or-later
# For transcripts: the folder of a group of six, with a charter and proposals. "--now" plays the days.
export XDG_CACHE_HOME=$PWD/../cache
members='m1 m2 m3 m4 m5 m6'
evening=2020-10-30

ok() { "$@" > ../said 2>&1 || { cat ../said; return 1; }; }
# tests/errors/both, without a terminal; what is different each time is masked.
both() {
  setsid -w "$TESTDIR/both" "$@" 2> ../said; code=$?
  sed -E "s/\b[0-9a-f]{64}\b/HEX/g" ../said
  return $code
}

group() {
  cat > charter.toml <<END
[charter]
version = 1
name = "Tenants"
language = "${1:-en}"
timezone = "Europe/Paris"

[class.ordinary]

[class.choice]
rule = "plurality"

[class.ranked]
rule = "condorcet"

[class.general]
body = "assembly"
threshold = ">= 2/3"
quorum = "1/2"
protects = ["charter.toml"]
END
  for name in $members; do
    ok voix key new --no-passphrase $name.key
    ok voix roll add --since 2020-01-01 $name $(voix key show $name.key)
  done
}

# proposal SLUG TITLE CLASS [KIND [FIELD...]]: submitted by m1, who wrote it
proposal() {
  mkdir -p proposals/draft-$1
  { printf '+++\ntitle = "%s"\nauthor = "m1"\nkind = "%s"\nclass = "%s"\n' "$2" "${4:-text}" "$3"
    [ -z "${5:-}" ] || printf '%s\n' "$5"
    printf '+++\n\n## Reason\n\nIt was asked for.\n\n## Operative text\n\n%s, from 1 January.\n' "$2"
  } > proposals/draft-$1/proposal.md
  ok voix submit proposals/draft-$1 --key m1.key --yes --now 2020-10-01T12:00:00Z
}

notice() {
  ok voix assembly notice --title 'General assembly' --starts ${evening}T19:00:00+01:00 --place 'Town hall' "$@" \
    --key m1.key --yes --now 2020-10-10T12:00:00Z
}
at() { printf '%sT%s:00+01:00' $evening $1; }
# attend IN|OUT CLOCK MEMBER...
attend() { way=$1 clock=$2; shift 2; ok voix assembly attend "$@" --$way $clock --key m1.key --yes --now $(at $clock); }
# hands TELLER CLOCK PROPOSAL VOTES
hands() { ok voix assembly count $3 $4 --key $1.key --yes --now $(at $2); }
proclaim() { ok voix assembly proclaim $1 --key m1.key --yes --now $(at $2); }
