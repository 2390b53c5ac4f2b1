Branches of a real git repository: whatever was done on each, and in whatever order they are merged, everyone computes
the same, and nothing that somebody signed is lost.

  $ . $TESTDIR/../support/drafts.sh
  $ assembly
  $ git() { command git -c user.name=test -c user.email=test@example.org -c init.defaultBranch=main -c merge.conflictStyle=merge "$@"; }
  $ save() { git add -A && git commit -qm "$1"; }
  $ printf '*.key\n' > .gitignore
  $ git init -q
  $ save rules
  $ monday=2020-10-26T19:00:00+01:00

Two branches submit a proposal, and both give it the first number.

  $ git checkout -qb one
  $ ready "Buy a printer" --kind spending --amount "120 EUR" --now $monday
  proposals/draft-buy-a-printer
  $ voix submit proposals/draft-buy-a-printer --key ana.key --now 2020-10-26T19:10:00+01:00 | head -n 1
  submitted P-0001: proposals/P-0001-buy-a-printer
  $ save printer
  $ git checkout -q main
  $ git checkout -qb two
  $ ready "Meet on Mondays" --now $monday
  proposals/draft-meet-on-mondays
  $ voix submit proposals/draft-meet-on-mondays --key ben.key --now 2020-10-26T19:20:00+01:00 | head -n 1
  submitted P-0001: proposals/P-0001-meet-on-mondays
  $ voix support P-0001 --key eve.key --now 2020-10-26T19:30:00+01:00
  wrote proposals/P-0001-meet-on-mondays/acts/20201026T183000Z-eve-support.act
  $ save mondays
  $ git merge -q --no-edit one
  $ voix lint
  voix: error: P-0001 stands for two proposals: proposals/P-0001-buy-a-printer and proposals/P-0001-meet-on-mondays [number-taken-twice]
  proposals/P-0001-meet-on-mondays/proposal.md:2:6
    id = "P-0001"
         ^^^^^^^^
  hint: the author of the second types  voix submit proposals/P-0001-meet-on-mondays --renumber
  [3]
  $ voix status --now 2020-10-26T20:00:00+01:00
  P-0001  in discussion  Buy a printer → discuss it; who wants another text amends it (members), by 2020-10-27 19:10 +01:00
  P-0001  in discussion  Meet on Mondays → discuss it; who wants another text amends it (members), by 2020-10-27 19:20 +01:00
  voix: error: P-0001 stands for two proposals: proposals/P-0001-buy-a-printer and proposals/P-0001-meet-on-mondays [number-taken-twice]
  proposals/P-0001-meet-on-mondays/proposal.md:2:6
    id = "P-0001"
         ^^^^^^^^
  hint: the author of the second types  voix submit proposals/P-0001-meet-on-mondays --renumber
  $ voix submit proposals/P-0001-meet-on-mondays --key ben.key --now 2020-10-26T20:00:00+01:00
  voix: error: P-0001 stands for two proposals: proposals/P-0001-buy-a-printer and proposals/P-0001-meet-on-mondays [number-taken-twice]
  hint: the author of the second types  voix submit proposals/P-0001-meet-on-mondays --renumber
  [3]
  $ voix support P-0001 --key eve.key --now 2020-10-26T20:00:00+01:00
  voix: error: P-0001 stands for two proposals: proposals/P-0001-buy-a-printer and proposals/P-0001-meet-on-mondays [number-taken-twice]
  hint: the author of the second types  voix submit proposals/P-0001-meet-on-mondays --renumber
  [3]

The one that was submitted first keeps it. The author of the other takes the next, and nobody else can.

  $ voix submit proposals/P-0001-buy-a-printer --renumber --key ben.key --now 2020-10-26T20:00:00+01:00
  voix: error: only its author, “ana”, can do this to proposals/P-0001-buy-a-printer; this key is of “ben” [only-the-author]
  hint: members support, amend and object
  [2]
  $ voix submit proposals/P-0001-meet-on-mondays --renumber --key ben.key --now 2020-10-26T20:00:00+01:00
  submitted P-0002: proposals/P-0002-meet-on-mondays
  rule: adopted if more than half of those who voted say yes. Ordinary: open 24 hours, no quorum. Earliest close: 2020-10-28 20:00 +01:00
  next: commit and push proposals/P-0002-meet-on-mondays; its state:  voix status P-0002
  2 acts about P-0001 stay in the folder as history and do not count
  $ voix lint
  $ voix submit proposals/P-0002-meet-on-mondays --renumber --key ben.key --now 2020-10-26T20:00:00+01:00
  voix: error: proposals/P-0002-meet-on-mondays shares its number with no other proposal [number-not-taken-twice]
  hint: a number is changed only where two proposals have the same
  [2]
  $ save renumbered

Acts added on two branches: both orders of merging give the same files and the same findings.

  $ git checkout -qb left
  $ voix support P-0001 --key eve.key --now 2020-10-26T20:10:00+01:00 > /dev/null
  $ sed 's/As it says/As the invoice says/' proposals/P-0001-*/proposal.md > ../edited.md
  $ voix amend P-0001 --text ../edited.md --because "Where?" --key eve.key --now 2020-10-26T20:10:00+01:00 > /dev/null
  $ save left
  $ git checkout -q two
  $ git checkout -qb right
  $ voix support P-0001 --key ben.key --now 2020-10-26T20:10:00+01:00 > /dev/null
  $ sed 's/^title = .*/title = "Buy a used printer"/' proposals/P-0001-*/proposal.md > ../edited.md
  $ voix amend P-0001 --text ../edited.md --because "Cheaper." --key ben.key --now 2020-10-26T20:10:00+01:00 > /dev/null
  $ save right
  $ git checkout -qb left-first left && git merge -q --no-edit right
  $ git checkout -qb right-first right && git merge -q --no-edit left
  $ git diff --stat left-first right-first
  $ ls proposals/P-0001-*/amendments
  A-1-ben.act
  A-1-ben.patch
  A-1-eve.act
  A-1-eve.patch
  $ voix amend P-0001 --accept A-1 --key ana.key --now 2020-10-26T20:30:00+01:00
  voix: error: “A-1” could be several [id-means-several]
  hint: name one of them in full: A-1-ben, A-1-eve
  [2]
  $ voix amend P-0001 --accept A-1-ben --key ana.key --now 2020-10-26T20:30:00+01:00 | sed 1d
  wrote proposals/P-0001-buy-a-printer/proposal.md
  supports and stances of the earlier text are void; members give them anew
  $ save accepted

The author edits on two branches. The earlier change counts; the later says from which text it came, and is made anew.

  $ git checkout -qb home
  $ sed -i 's/^amount = .*/amount = "90 EUR"/' proposals/P-0001-*/proposal.md
  $ voix submit P-0001 --key ana.key --now 2020-10-26T21:00:00+01:00 | sed 1d
  supports and stances of the earlier text are void; members give them anew
  $ save home
  $ git checkout -q right-first
  $ git checkout -qb away
  $ sed -i 's/^title = .*/title = "Buy a repaired printer"/' proposals/P-0001-*/proposal.md
  $ voix submit P-0001 --key ana.key --now 2020-10-26T21:30:00+01:00 | sed 1d
  supports and stances of the earlier text are void; members give them anew
  $ save away
  $ git merge -q --no-edit home
  Auto-merging proposals/P-0001-buy-a-printer/proposal.md
  $ voix lint
  voix: warning: this change (revise) was made to another text than the one that counted, and does not count [text-forked]
  proposals/P-0001-buy-a-printer/acts/20201026T203000Z-ana-revise.act
  hint: the author makes it again on the text as it is, and signs it: voix submit
  voix: error: the text of P-0001 was edited after “ana” had signed it [text-not-signed]
  proposals/P-0001-buy-a-printer/proposal.md
  hint: put the file back as it was signed; or, as long as the text may change, “ana” signs it with  voix submit P-0001
  [3]
  $ voix submit P-0001 --key ana.key --now 2020-10-26T22:00:00+01:00 | sed 1d
  supports and stances of the earlier text are void; members give them anew
  $ voix lint
  voix: warning: this change (revise) was made to another text than the one that counted, and does not count [text-forked]
  proposals/P-0001-buy-a-printer/acts/20201026T203000Z-ana-revise.act
  hint: the author makes it again on the text as it is, and signs it: voix submit
  $ save both

A member who left, and one who never was; an act that was changed after it was signed.

  $ sed -i '/id = "eve"/a until = 2020-10-26' roll.toml
  $ voix support P-0001 --key eve.key --now 2020-10-27T09:00:00+01:00
  voix: error: “eve” was no member on 2020-10-27 [act-by-former-member]
  hint: roll.toml says from when until when each of them is a member
  [2]
  $ voix key new --no-passphrase zoe.key > /dev/null
  $ voix support P-0001 --key zoe.key --now 2020-10-27T09:00:00+01:00
  voix: error: the key zoe.key is not on the roll roll.toml [not-a-member]
  hint: use the key that is on the roll (--key), or ask the group to admit you
  [2]
  $ voix support P-0001 --key ben.key --now 2020-10-27T09:00:00+01:00 | sed 's/.*acts/acts/'
  acts/20201027T080000Z-ben-support.act
  $ sed -i 's/^do support/do withdraw\nbecause it pleases me/' proposals/P-0001-*/acts/20201027T080000Z-ben-support.act
  $ voix lint
  voix: warning: this change (revise) was made to another text than the one that counted, and does not count [text-forked]
  proposals/P-0001-buy-a-printer/acts/20201026T203000Z-ana-revise.act
  hint: the author makes it again on the text as it is, and signs it: voix submit
  voix: error: this act is not signed by the key of “ben” [act-forged]
  proposals/P-0001-buy-a-printer/acts/20201027T080000Z-ben-support.act:9:5
    sig bf7af46b73f23da2f4b4ce2c80e3cc36aa1c80ad3c8b725b7d5624aaa922a26ddd9b7faa603b1e453b08c99cb711cf640440a9a44c522f6bb…
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: it does not count; ask ben, and look in the history who added the file
  [3]

Too late: a text that was edited when it was frozen, and an amendment to a proposal that was taken back.

  $ git checkout -q -- . && git clean -qfd
  $ sed -i 's/^amount = .*/amount = "9000 EUR"/' proposals/P-0001-*/proposal.md
  $ voix submit P-0001 --key ana.key --now 2020-12-01T09:00:00+01:00
  voix: error: P-0001 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0001 says what is possible now
  [2]
  $ voix lint
  voix: warning: this change (revise) was made to another text than the one that counted, and does not count [text-forked]
  proposals/P-0001-buy-a-printer/acts/20201026T203000Z-ana-revise.act
  hint: the author makes it again on the text as it is, and signs it: voix submit
  voix: error: the text of P-0001 was edited after “ana” had signed it [text-not-signed]
  proposals/P-0001-buy-a-printer/proposal.md
  hint: put the file back as it was signed; or, as long as the text may change, “ana” signs it with  voix submit P-0001
  [3]
  $ git checkout -q -- .
  $ voix withdraw P-0002 --because "Nobody comes." --key ben.key --now 2020-10-26T23:00:00+01:00 > /dev/null
  $ sed 's/Mondays/Tuesdays/' proposals/P-0002-*/proposal.md > ../edited.md
  $ voix amend P-0002 --text ../edited.md --because "Then on Tuesdays." --key eve.key --now 2020-10-26T23:30:00+01:00
  voix: error: P-0002 is past its discussion, and this would not count [proposal-fixed]
  hint: voix status P-0002 says what is possible now
  [2]

Two branches open the same vote. Until somebody keeps one of the polls it decides nothing, and no other is opened.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir ../twice && cd ../twice && group
  $ sed -i 's/^\[class.ordinary\]/&\nsecrecy = "open"/' charter.toml
  $ proposal links 'The group may join other groups' ordinary
  $ printf '*.key\n' > .gitignore
  $ git init -q
  $ save rules
  $ git checkout -qb one
  $ ok voix open P-0001 --key m1.key --yes --now 2020-10-02T12:00:00Z
  $ save opened
  $ git checkout -qb two main
  $ ok voix open P-0001 --key m2.key --yes --now 2020-10-02T12:30:00Z
  $ save opened
  $ git merge -q --no-edit one > ../said
  [1]
  $ voix status P-0001 --require deciding --now 2020-10-02T13:00:00Z
  P-0001  The group may join other groups
  state: closed, to be counted
  class: ordinary; decided by: online vote
  why:
    - The files of a vote on it, “proposals/P-0001-links/poll”, are damaged or missing, so it cannot be said what was decided.
  next:
    - restore the files of the vote from the history of the repository (members)
      git log -- proposals/P-0001-links/poll
  voix: error: git could not merge this file and left its marks in it [merge-conflict]
  proposals/P-0001-links/poll/log.txt:1
  hint: keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of a board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt POLL/checkpoint), then collect the ballots again
  voix: error: git could not merge this file and left its marks in it [merge-conflict]
  proposals/P-0001-links/poll/election.txt:8:1
    <<<<<<< HEAD
    ^^^^^^^
  hint: keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of a board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt POLL/checkpoint), then collect the ballots again
  voix: error: git could not merge this file and left its marks in it [merge-conflict]
  proposals/P-0001-links/poll/trustees.txt:3:1
    <<<<<<< HEAD
    ^^^^^^^
  hint: keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of a board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt POLL/checkpoint), then collect the ballots again
  voix: error: the log has no entry “setup” where one belongs [entry-missing]
  proposals/P-0001-links/poll/log.txt
  hint: someone changed the log; compare it with another copy
  [1]
  $ git checkout -q --ours . && save merged
  $ voix status P-0001 --require deciding --now 2020-10-02T13:00:00Z | sed -n 2p
  state: being decided, since 2020-10-02 14:30 +02:00, until 2020-10-03 14:30 +02:00
