What a meeting is told: which quorum governs, which count stands, what became of the agenda and of a text.
(tests/support/assembly.sh makes the group.)

  $ mkdir group && cd group
  $ . "$TESTDIR/../support/assembly.sh"
  $ group
  $ cat >> charter.toml <<END
  > 
  > [class.room]
  > body = "assembly"
  > quorum = "2/3"
  > quorum_of = "present"
  > second_call = "none"
  > discussion_max = "P60D"
  > END
  $ proposal links 'The group may join other groups' ordinary
  $ proposal rules 'The rules of the house' general
  $ proposal place 'Where to meet' room
  $ proposal house 'Sell the house' general

An agenda that was edited after its notice: what the notice did not say is told, and nothing else.

  $ notice --item P-0001 --item P-0002 --item P-0003
  $ sed -i 's/Town hall/My flat/' agenda/2020-10-30.toml
  $ voix assembly show --now 2020-10-20T12:00:00Z | sed -n 2,3p
  notice sent 2020-10-10 14:00 +02:00 by m1, in time (the charter asks for 15 days)
  The agenda was edited after this notice. Its time, its body and its proposals are those that were announced.
  $ voix minutes 2020-10-30 --output - --now 2020-10-20T12:00:00Z | sed -n '/^## Notice/,/^Agenda/p'
  ## Notice
  
  Sent by m1 on 2020-10-10 14:00 +02:00, in time: the charter asks for 15 days.
  
  The agenda was edited after this notice. Its time, its body and its proposals are those that were announced.
  
  Agenda:
  $ cp agenda/2020-10-30.toml called.toml
  $ printf '\n[[item]]\ntitle = "Sell the house"\nproposal = "P-0004"\n' >> agenda/2020-10-30.toml
  $ sed -i '/P-0001/d' agenda/2020-10-30.toml
  $ voix assembly show --now 2020-10-20T12:00:00Z | sed -n 2,3p
  notice sent 2020-10-10 14:00 +02:00 by m1, in time (the charter asks for 15 days)
  The agenda was edited after this notice. Not announced by it: P-0004. Taken off: P-0001.
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix assembly show --now 2020-10-20T12:00:00Z | sed -n 3p
  L’ordre du jour a été modifié après cette convocation. Elle n’annonce pas : P-0004. Retiré de l’ordre du jour : P-0001.

Of several notices, the one that says most of the agenda of today.

  $ ok voix assembly notice 2020-10-30 --key m2.key --yes --now 2020-10-12T12:00:00Z
  $ sed -i 's/My flat/Library/' agenda/2020-10-30.toml
  $ voix assembly show --now 2020-10-20T12:00:00Z | sed -n 2,3p
  notice sent 2020-10-12 14:00 +02:00 by m2, in time (the charter asks for 15 days)
  The agenda was edited after this notice. Its time, its body and its proposals are those that were announced.
  $ mv called.toml agenda/2020-10-30.toml

Another notice of the agenda as it is now. One that is late is not taken for the one in time.

  $ ok voix assembly notice 2020-10-30 --key m2.key --yes --now 2020-10-14T12:00:00Z
  $ voix assembly show --now 2020-10-20T12:00:00Z | sed -n 2,3p
  notice sent 2020-10-14 14:00 +02:00 by m2, in time (the charter asks for 15 days)
  
  $ sed -i 's/My flat/Library/' agenda/2020-10-30.toml
  $ ok voix assembly notice 2020-10-30 --late --key m3.key --yes --now 2020-10-29T12:00:00Z
  $ voix assembly show --now 2020-10-29T13:00:00Z | sed -n 2,3p
  notice sent 2020-10-10 14:00 +02:00 by m1, in time (the charter asks for 15 days)
  The agenda was edited after this notice. Its time, its body and its proposals are those that were announced.

The quorum that is shown is the one that governs: here of those who voted, there of those present.

  $ attend in 19:00 m1 m2 m3
  $ hands m1 19:30 P-0002 yes=2
  $ hands m2 19:30 P-0002 yes=2
  $ hands m1 19:40 P-0003 yes=3
  $ hands m2 19:40 P-0003 yes=3
  $ voix assembly show --now $(at 19:45) | sed -n '/^2/,$p'
  2. The rules of the house (P-0002)
     At 19:30, 3 members with a vote were present. Quorum of those who voted: 2 × cast ≥ roll; 4 ≥ 6 does not hold.
     Show of hands at 19:30: yes 2, no 0, blank 0; counted alike by m1 and m2.
     No decision: the quorum is not reached.
  3. Where to meet (P-0003)
     At 19:40, 3 members with a vote were present. Quorum of those present: 3 × present ≥ 2 × roll; 9 ≥ 12 does not hold.
     Show of hands at 19:40: yes 3, no 0, blank 0; counted alike by m1 and m2.
     No decision: the quorum is not reached.
  $ voix minutes 2020-10-30 --output - --now $(at 19:45) | grep -E '^At|^\*\*'
  **Not decided: being decided.**
  At 19:30, 3 members with a vote were present. Quorum of those who voted: 2 × cast ≥ roll; 4 ≥ 6 does not hold.
  **No decision: the quorum is not reached.**
  At 19:40, 3 members with a vote were present. Quorum of those present: 3 × present ≥ 2 × roll; 9 ≥ 12 does not hold.
  **No decision: the quorum is not reached.**

A teller who signs another count after two agreed hears which one stands.

  $ hands m1 19:50 P-0001 yes=1,no=2
  $ hands m2 19:50 P-0001 yes=1,no=2
  $ voix assembly count P-0001 yes=2,no=1 --key m1.key --yes --now $(at 19:52) 2> ../said | tail -1
  the count that was signed before stands, not this one: yes 1, no 2, blank 0, signed by m2; it stands until two tellers sign another, or nobody holds to it any more
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix assembly count P-0001 yes=2,no=1 --key m1.key --yes --now $(at 19:53) 2> ../said | tail -1
  le compte signé auparavant tient, et non celui-ci : oui 1, non 2, blanc 0, signé par m2 ; il tient jusqu’à ce que deux en signent un autre, ou que plus personne ne le maintienne
  $ voix assembly count P-0001 yes=2,no=1 --key m3.key --yes --now $(at 19:54) 2> ../said | tail -1
  signed by m1 and m3: the count stands; next: voix assembly proclaim P-0001

Too many hands, where nobody voted from elsewhere.

  $ voix assembly count P-0001 yes=4 --key m3.key --yes --now $(at 19:55)
  voix: warning: m3 has signed a count before; the last one holds [count-signed-twice]
  voix: error: hands counted: 4; members in the room who could raise one at 2020-10-30 19:55 +01:00: 3 [more-hands-than-people]
  hint: check the attendance with  voix assembly show; if hands were counted at another time, give it with --at
  [3]

A text that was edited since it was signed: what was decided is proclaimed, but nothing is opened on it.

  $ sed -i 's/1 January/1 March/' proposals/P-0001-links/proposal.md
  $ voix assembly proclaim P-0001 --key m1.key --yes --now $(at 19:59) | head -2
  voix: warning: the text of P-0001 in the folder is not the one that was decided [text-not-decided]
  proposals/P-0001-links/proposal.md
  hint: get the text as it was decided, from the history of the folder
  proposals/P-0001-links/acts/20201030T185900Z-m1-proclaim.act: signed
  The group may join other groups: Adopted.
  $ sed -i 's/1 January/1 March/' proposals/P-0004-house/proposal.md
  $ voix open P-0004 --key m1.key --now 2020-11-01T12:00:00Z
  voix: error: the text of P-0004 was edited after “m1” had signed it [text-not-signed]
  proposals/P-0004-house/proposal.md
  hint: put the file back as it was signed; or, as long as the text may change, “m1” signs it with  voix submit P-0004
  [2]

On its second call the room needs no quorum, and none is computed.

  $ evening=2020-11-20
  $ ok voix assembly notice --title Again --starts ${evening}T19:00 --item P-0003 --key m1.key --yes \
  >   --now 2020-11-01T12:00:00Z
  $ attend in 19:00 m1 m2 m3
  $ hands m1 19:30 P-0003 yes=3
  $ hands m2 19:30 P-0003 yes=3
  $ voix status P-0003 --now $(at 19:35) | sed -n '2p;/why/,/next/p'
  state: adopted, not yet in force, since 2020-11-20 19:30 +01:00, until 2020-11-21 19:00 +01:00
  why:
    - 2 × yes = 2 × 3 = 6 > 3 = cast: the majority asked for is reached.
    - If 2 of the yes votes had been no, it would have been rejected.
    - With 3 more no, and every other vote as it is, it would have been rejected.
    - No quorum is asked on the second call.
    - It is adopted, and enters into force on 2020-11-21 19:00 +01:00 unless an irregularity is declared.
  next:
  $ voix assembly show --now $(at 19:35) | sed -n '/^1/,$p'
  1. Where to meet (P-0003)
     At 19:30, 3 members with a vote were present. This is a second call. No quorum is asked.
     Show of hands at 19:30: yes 3, no 0, blank 0; counted alike by m1 and m2.
     Adopted.
