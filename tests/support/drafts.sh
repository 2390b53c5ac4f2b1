# SPDX-License-Identifier: GPL-3.0-or-later
# For transcripts: a small assembly of made-up people, whose keys are for tests and nothing else.
key() { # name, public, secret
  printf 'voix-v1 key\npublic %s\nsecret %s\n' $2 $3 > $1.key
  chmod 600 $1.key
  printf '[[member]]\nid = "%s"\nkey = "ed25519 %s"\nsince = 2020-01-01\n\n' $1 $2 >> roll.toml
}

# ana, ben and eve; a day of discussion, so that a text can still change.
assembly() { # language
  key ana 718d5e952e0fd58aa0fe637732ac3ecff3d02bdfcec2c7aa6cc3455f2e8c1886 24d4b96f58da6d4a8512313bbd02a28ebf0ca95dec6e4c86ef78ce7f01e788ac
  key ben 27ccc70eb25c4571d73588a9b1b2e8e2d277cf8816c053e4c1914bc395387750 6700869c8ff7480e34a70a708b028700dbaa3a033b5652b903afe89f49a31456
  key eve 565a0f9555cb4f4d4e06b8111257865dccd75cc75135a9b10c9a44eca5041343 85262adf74518bbb70c7cb94cd6159d91669e5a81edf1efebd543eadbda9fa2b
  cat > charter.toml <<END
[charter]
version = 1
name = "Collective"
language = "${1:-en}"
timezone = "Europe/Paris"

[class.ordinary]
discussion_min = "P1D"

[class.weighty]
discussion_min = "P1D"
min_duration = "P7D"
protects = ["statutes/*.md"]

[class.governance]
body = "assembly"
threshold = ">= 2/3"
protects = ["charter.toml"]
END
}

# ready TITLE FLAG…: a draft of which every section is written; its folder is shown.
ready() {
  title=$1; shift
  voix draft --title "$title" "$@" | sed -n 's/^wrote //p' > ../draft
  sed -i 's/<!--.*-->/As it says./' $(cat ../draft)
  dirname $(cat ../draft)
}
