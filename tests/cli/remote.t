Hands and a secret poll of one vote: with fewer ballots than trustees open, hands are counted again and decide alone.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ cat >> charter.toml <<END
  > 
  > [ballot]
  > trustees = 1
  > threshold = 1
  > 
  > [class.mixed]
  > body = "assembly"
  > END
  $ proposal name "A name" mixed
  $ ok voix trustee start ceremonies/2020 --threshold 1 --organiser m1.key --key-of ana=m2.key
  $ for round in 1 2 3; do ok voix trustee next ceremonies/2020 --key m2.key; done
  $ notice --item P-0001
  $ attend in 19:00 m1 m2 m3 m4
  $ state() { voix status P-0001 --now $(at $1) | sed -n '2p;/why/,$p'; }

It is said when the poll is opened, and when hands are counted.

  $ voix open P-0001 --closes $(at 20:30) --key m1.key --yes --now $(at 19:45) 2>&1 | grep -A1 warning
  voix: warning: the meeting of 2020-10-30 may count hands for P-0001 too, and fewer than 3 ballots stay sealed [hands-and-ballots]
  hint: with so few from elsewhere the hands have to be counted again once the poll is closed; without a poll the hands decide alone
  $ printf '[question-1]\nanswer = "yes"\n' > choice.toml
  $ fingerprint=$(voix trustee check ceremonies/2020 | grep -o '[a-z2-7]\{4\}\(-[a-z2-7]\{4\}\)\{5\}' | head -n 1)
  $ for name in m5 m6; do ok voix cast --ceremony $fingerprint P-0001 --choice choice.toml --yes --key $name.key --now $(at 20:00); done
  $ ok voix collect P-0001 outbox/*.ballot --key m1.key --now $(at 20:10)
  $ voix assembly count P-0001 yes=3,no=1 --key m2.key --yes --now $(at 20:20)
  voix: warning: only 2 voted from elsewhere, and fewer than 3 ballots stay sealed [remote-too-few]
  hint: if the poll is closed with so few, count the hands again then: they decide alone, and whoever voted from elsewhere votes in the room
  proposals/P-0001-name/acts/20201030T192000Z-m2-count.act: yes 3, no 1, blank 0; 4 present at 2020-10-30 20:20 +01:00
  next: a second teller counts and signs: voix assembly count P-0001 yes=3,no=1
  $ hands m3 20:20 P-0001 yes=3,no=1
  $ ok voix close P-0001 --key m1.key --now $(at 20:30)
  $ state 20:31
  state: quorum not reached, since 2020-10-30 20:30 +01:00
  why:
    - Only 2 voted from elsewhere. With fewer than 3 ballots the totals stay sealed, or they would tell who voted how; so they cannot be added to the hands, and nothing is decided.
  next:
    - two tellers count the hands again, now that the poll is closed; whoever voted from elsewhere votes in the room (tellers)
      voix assembly count P-0001 yes=…,no=…,blank=…
  $ voix status P-0001 --now 2020-11-30T12:00:00Z | sed -n '/next/,$p'
  next:
    - vote again (members)
      voix assembly notice --title … --starts … --item P-0001

Who voted from elsewhere comes in, and all raise their hands.

  $ attend in 20:40 m5 m6
  $ ok voix assembly count P-0001 yes=5,no=1 --key m2.key --yes --now $(at 20:45)
  $ ok voix assembly count P-0001 yes=5,no=1 --key m3.key --yes --now $(at 20:46)
  $ state 20:47
  state: adopted, not yet in force, since 2020-10-30 20:45 +01:00, until 2020-10-31 19:00 +01:00
  why:
    - Hands were counted after the poll: 2 ballots from elsewhere stay sealed, fewer than 3, and do not count.
    - 2 × yes = 2 × 5 = 10 > 6 = cast: the majority asked for is reached.
    - If 2 of the yes votes had been no, it would have been rejected.
    - With 4 more no, and every other vote as it is, it would have been rejected.
    - It is adopted, and enters into force on 2020-10-31 19:00 +01:00 unless an irregularity is declared.
  next:
    - proclaim the outcome, which the meeting is waiting for (members)
      voix assembly proclaim P-0001
    - declare an irregularity, if there was one (members), by 2020-10-31 19:00 +01:00
      voix void P-0001 --because …
