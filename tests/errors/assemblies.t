What may be wrong around a meeting and in the record. (tests/support/assembly.sh makes the group.)

  $ mkdir group && cd group
  $ . "$TESTDIR/../support/assembly.sh"
  $ group
  $ proposal links 'The group may join other groups' ordinary
  $ proposal themes 'What comes first' ranked choice 'options = ["Rents", "Repairs"]'
  $ me="--key m1.key --yes"

no-meeting, notice-incomplete, bad-value

  $ both assembly show
  $ both assembly notice --title Meeting --body council $me

notice-too-late

  $ both assembly notice --title Meeting --starts 2020-10-30T19:00:00+01:00 $me --now 2020-10-20T12:00:00Z
  $ voix assembly notice 2020-10-30 --title Meeting --starts 2020-10-30T19:00:00+01:00 --late $me --now 2020-10-20T12:00:00Z
  $ rm -r agenda

no-such-meeting, agenda-exists

  $ notice --item P-0001 --item P-0002
  $ both assembly show 2020-10-31
  $ both assembly show tomorrow
  $ both assembly notice --title Meeting --starts 2020-10-30T19:00:00+01:00 $me --now 2020-10-10T12:00:00Z

meeting-bad-name

  $ cp agenda/2020-10-30.toml 'agenda/next one.toml'
  $ both assembly show 2020-10-30
  $ rm 'agenda/next one.toml'

in-or-out, member-unknown

  $ both assembly attend m1 $me
  $ both assembly attend m1 m71 --in 19:00 $me
  $ both assembly attend m1 --in 7pm $me

nobody-present, bad-votes, unknown-answer, no-hands-for-rule, text-not-settled, class-unknown

  $ both assembly count P-0001 yes=3,no=2 $me --now $(at 19:30)
  $ attend in 19:00 m1 m2 m3 m4
  $ both assembly count P-0001 yes:3 $me --now $(at 19:30)
  $ both assembly count P-0001 yes=3,aye=2 $me --now $(at 19:30)
  $ both assembly count P-0002 Rents=3 $me --now $(at 19:30)
  $ mkdir proposals/draft-new; sed '/^id/d' proposals/P-0001-*/proposal.md > proposals/draft-new/proposal.md
  $ both assembly count draft-new yes=3 $me --now $(at 19:30)
  $ rm -r proposals/draft-new
  $ cp charter.toml charter.kept; sed -i 's/class.ordinary/class.simple/' charter.toml
  $ both assembly count P-0001 yes=3 $me --now $(at 19:30)
  $ mv charter.kept charter.toml

more-hands-than-people, count-signed-twice, tellers-differ, count-unreadable

  $ both assembly count P-0001 yes=4,no=1 $me --now $(at 19:30)
  $ hands m1 19:30 P-0001 yes=3,no=1
  $ hands m1 19:31 P-0001 yes=2,no=2
  $ hands m2 19:32 P-0001 yes=3,no=1
  $ both assembly show --now $(at 19:40)
  $ act=$(echo proposals/P-0001-*/acts/*-m2-count.act)
  $ sed 's/^present 4/present many/' $act | "$TESTDIR/../support/sign" m2.key > changed && mv changed $act
  $ both assembly show --now $(at 19:40)

nothing-to-proclaim, nothing-to-extract, nothing-to-draw

  $ both assembly proclaim P-0001 $me --now $(at 19:40)
  $ both extract P-0001 $me --now $(at 19:40)
  $ both report P-0001 --format svg --now $(at 19:40)

proclaimed-before, text-not-decided, extract-forged

  $ hands m2 19:45 P-0001 yes=2,no=2
  $ proclaim P-0001 19:50
  $ both assembly proclaim P-0001 $me --now $(at 19:55)
  $ ok voix extract P-0001 $me --now $(at 19:55)
  $ sed -i 's/^count yes 2/count yes 4/' P-0001.extract
  $ both verify P-0001.extract
  $ echo 'And more.' >> $(echo proposals/P-0001-*)/proposal.md
  $ both extract P-0001 $me --now $(at 19:55)
