A meeting, from its notice to its minutes. (tests/support/assembly.sh makes the group.)

  $ mkdir group && cd group
  $ . "$TESTDIR/../support/assembly.sh"
  $ mask() { sed -E 's/[0-9a-f]{64}/HEX/g'; }
  $ group
  $ proposal links 'The group may join other groups' ordinary
  $ proposal rules 'The rules of the house' general
  $ proposal place 'Where to meet' choice choice 'options = ["Town hall", "Library"]'

The notice writes the agenda and is bound to its text.

  $ voix assembly notice --title 'General assembly' --starts 2020-10-30T19:00:00+01:00 --place 'Town hall' \
  >   --item Report --item P-0001 --item P-0002 --item P-0003 --key m1.key --yes --now 2020-10-10T12:00:00Z
  $ cat agenda/2020-10-30.toml
  $ voix assembly show --now 2020-10-20T12:00:00Z

Members come and go; times are those of the room.

  $ voix assembly attend m1 m2 m3 m4 m5 --in 19:00 --key m1.key --yes --now 2020-10-30T19:00:00+01:00
  $ voix assembly attend m5 --out 20:00 --key m1.key --yes --now 2020-10-30T20:00:00+01:00
  $ ls agenda/2020-10-30 | head -3

Two tellers count, each with their own key. The second takes the moment of the first.

  $ voix assembly count P-0001 yes=3,no=2 --key m2.key --yes --now 2020-10-30T19:30:00+01:00
  $ voix assembly count P-0001 yes=3,no=2 --key m3.key --yes --now 2020-10-30T19:32:00+01:00
  $ cat proposals/P-0001-*/acts/*-m3-count.act | mask
  $ voix assembly proclaim P-0001 --key m1.key --yes --now 2020-10-30T19:35:00+01:00
  $ voix assembly count P-0002 yes=3,no=1 --key m2.key --yes --now 2020-10-30T20:10:00+01:00
  $ voix assembly count P-0002 yes=4 --key m3.key --yes --now 2020-10-30T20:11:00+01:00
  $ voix assembly count P-0002 yes=3,no=1 --key m3.key --yes --now 2020-10-30T20:12:00+01:00
  $ voix assembly proclaim P-0002 --key m1.key --yes --now 2020-10-30T20:15:00+01:00
  $ voix assembly count P-0003 Town=1,Library=3 --key m2.key --yes --now 2020-10-30T20:20:00+01:00
  $ voix assembly count P-0003 Town=1,Library=3 --key m3.key --yes --now 2020-10-30T20:21:00+01:00
  $ voix assembly proclaim P-0003 --key m1.key --yes --now 2020-10-30T20:25:00+01:00
  $ voix assembly show --now 2020-10-30T21:00:00+01:00

The minutes, in the language of the charter or another.

  $ voix minutes 2020-10-30 --now 2020-10-31T12:00:00Z
  $ mask < minutes/2020-10-30.en.md
  $ voix minutes 2020-10-30 --language fr -o - --now 2020-10-31T12:00:00Z | mask

What was decided, as a list, as data, as one page.

  $ voix register --now 2020-10-31T12:00:00Z
  $ voix register --json --now 2020-10-31T12:00:00Z | mask
  $ voix report P-0001 --format markdown --now 2020-10-31T12:00:00Z
  $ voix report P-0001 --now 2020-10-31T12:00:00Z | sed -n '/<h1>/,$p' | sed '/<svg/,/<\/svg>/d'
  $ voix report P-0001 --format svg --now 2020-10-31T12:00:00Z | head -1 | cut -c1-60

One decision, for the bank, which has nothing but the file.

  $ voix extract P-0001 --key m4.key --yes --now 2020-10-31T12:00:00Z
  $ sed -E 's/[0-9a-f]{128}/SIGNATURE/; s/[0-9a-f]{64}/HEX/' P-0001.extract
  $ mkdir ../bank && cp P-0001.extract ../bank && cd ../bank
  $ voix verify P-0001.extract | mask
  $ sed -i 's/count yes 3/count yes 5/' P-0001.extract
  $ voix verify P-0001.extract
