A mandate that the assembly granted is revoked by the assembly, although the charter has an online class revoke.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ proposal press 'Who speaks to the press' general mandate 'holders = ["m2"]
  > scope = "Speak to the press"
  > until = 2021-06-30'
  $ notice --item P-0001
  $ attend in 19:00 m1 m2 m3 m4
  $ hands m1 19:20 P-0001 yes=4,no=0
  $ hands m2 19:25 P-0001 yes=4,no=0
  $ proclaim P-0001 19:30
  $ ok voix mandate grant P-0001 --now 2020-11-01T12:00:00Z
  $ voix charter show | grep -A1 '^Mandates'
  Mandates and exclusion
    A mandate lasts one year at most and can be revoked at any moment (class ordinary). What a higher body granted, that body revokes. A member can be excluded (class general) only after one week to reply.
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix charter show | grep -A1 '^Mandats'
  Mandats et exclusion
    Un mandat dure un an au plus et peut être révoqué à tout moment (classe ordinary). Ce qu’une instance supérieure a accordé, elle le révoque. Un membre ne peut être exclu (classe general) qu’après un délai de réponse : une semaine.

The draft of a recall is in the class of recalls, and says at once that a meeting of that body has to decide it.

  $ voix draft --title 'Nobody speaks to the press' --kind revocation --mandate M-0001 --now 2020-11-02T12:00:00Z
  voix: warning: the class “ordinary” ranks below the body that decided P-0001 (assembly): there the proposal is inadmissible [class-of-lower-body]
  hint: put it on the agenda of a meeting of that body
  wrote proposals/draft-nobody-speaks-to-the-press/proposal.md
  rule: adopted if more than half of those who voted say yes. Ordinary: open 24 hours, no quorum. Earliest close: 2020-11-03 13:00 +01:00
  next: edit the text, then  voix lint proposals/draft-nobody-speaks-to-the-press
  $ grep '^class' proposals/draft-nobody-speaks-to-the-press/proposal.md
  class = "ordinary"
  $ voix draft --title 'Nobody speaks' --kind revocation --mandate M-0001 --class ordinary --now 2020-11-02T12:00:00Z
  voix: warning: the class “ordinary” ranks below the body that decided P-0001 (assembly): there the proposal is inadmissible [class-of-lower-body]
  hint: put it on the agenda of a meeting of that body
  wrote proposals/draft-nobody-speaks/proposal.md
  rule: adopted if more than half of those who voted say yes. Ordinary: open 24 hours, no quorum. Earliest close: 2020-11-03 13:00 +01:00
  next: edit the text, then  voix lint proposals/draft-nobody-speaks
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix draft --title 'Nobody' --kind revocation --mandate M-0001 --class ordinary --now 2020-11-02T12:00:00Z --dry-run 2>&1 > /dev/null
  voix: attention : la classe « ordinary » est au-dessous de l’instance qui a décidé P-0001 (assembly) : la proposition y est irrecevable [class-of-lower-body]
  conseil : mettez-la à l’ordre du jour d’une réunion de cette instance
  $ voix draft --title 'The press is told' --supersedes P-0001 --now 2020-11-02T12:00:00Z | grep rule
  rule: adopted if at least two thirds of those who voted say yes. general: decided in assembly, quorum 1/2 of the roll.

What a class decided is not undone by an easier one of the same body: the draft is in a class that may, and another one is
refused, before it is submitted and after.

  $ printf '[class.simple]\nbody = "assembly"\n' >> charter.toml
  $ voix draft --title 'The board speaks' --class simple --supersedes P-0001 --key m1.key --now 2020-11-02T12:00:00Z
  voix: warning: the class “simple” asks for less than “general”, which decided P-0001: there the proposal is inadmissible [class-undoes-harder]
  hint: write: class = "general"
  wrote proposals/draft-the-board-speaks/proposal.md
  rule: adopted if more than half of those who voted say yes. simple: decided in assembly, no quorum.
  next: edit the text, then  voix lint proposals/draft-the-board-speaks
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix lint draft-the-board-speaks --now 2020-11-02T12:00:00Z 2>&1 | head -n 5
  voix: erreur : la classe « simple » demande moins que « general », qui a décidé P-0001 : la proposition y est irrecevable [class-undoes-harder]
  proposals/draft-the-board-speaks/proposal.md:5:9
    class = "simple"
            ^^^^^^^^
  conseil : écrivez : class = "general"
  $ sed -i 's/<!--.*-->/As it says./' proposals/draft-the-board-speaks/proposal.md
  $ voix submit proposals/draft-the-board-speaks --key m1.key --yes --now 2020-11-02T12:00:00Z
  voix: error: the class “simple” asks for less than “general”, which decided P-0001: there the proposal is inadmissible [class-undoes-harder]
  proposals/draft-the-board-speaks/proposal.md:5:9
    class = "simple"
            ^^^^^^^^
  hint: write: class = "general"
  [3]
  $ sed -i 's/"simple"/"general"/' proposals/draft-the-board-speaks/proposal.md
  $ ok voix submit proposals/draft-the-board-speaks --key m1.key --yes --now 2020-11-02T12:00:00Z
  $ voix status P-0002 --now 2020-11-02T12:00:00Z
  P-0002  The board speaks
  state: referred to a higher body, since 2020-11-02 13:00 +01:00
  class: general; decided by: assembly
  why:
    - The class general is decided by the body “assembly”, and no meeting that was called in time has it on its agenda.
  next:
    - put it on the agenda of a meeting of the body “assembly”, called in time (members)
      voix assembly notice --title … --starts … --item P-0002
  $ voix charter show | grep -A1 '^Who'
  Who prevails
    What a higher body decides, a lower one cannot undo. In this order: assembly, then online vote. What a class decided, an easier one of the same body cannot undo.
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix charter show | grep -A1 '^Qui'
  Qui prévaut
    Ce que décide une instance, une instance inférieure ne peut le défaire. Dans cet ordre : assemblée, puis vote en ligne. Ce qu’une classe a décidé, une classe plus facile de la même instance ne peut le défaire.

A meeting that takes up what an online class would decide is told too, and counts no hands for it.

  $ sed -i '/^.class.simple/,$d' charter.toml
  $ proposal quiet 'Nobody is told' ordinary text 'supersedes = ["P-0001"]'
  $ evening=2020-11-20
  $ voix assembly notice --title Again --starts 2020-11-20T19:00:00+01:00 --item P-0003 --key m1.key --yes --now 2020-11-03T12:00:00Z > ../said 2>&1; head -n 2 ../said
  voix: warning: P-0003 is of the class “ordinary”, which asks for less than “general”, which decided P-0001: no hands count for it [item-undoes-harder]
  hint: raise it first: voix raise P-0003 --class general
  $ ok voix assembly attend m1 m2 m3 --in 19:00 --key m1.key --yes --now $(at 19:00)
  $ voix assembly count P-0003 yes=3,no=0 --key m1.key --yes --now $(at 19:10)
  voix: error: hands raised for P-0003 now would not count. It would change P-0001, which the class general decided: the class ordinary asks for less. [cannot-be-counted]
  hint: `voix status P-0003` tells what is needed next
  [2]
  $ LANGUAGE=fr LC_ALL=C.UTF-8 voix assembly notice 2020-11-20 --key m1.key --yes --now 2020-11-03T12:00:00Z --dry-run 2>&1 | head -n 2
  voix: attention : P-0003 est de la classe « ordinary », qui demande moins que « general », qui a décidé P-0001 : les mains levées ne comptent pas pour elle [item-undoes-harder]
  conseil : élevez-la d’abord : voix raise P-0003 --class general
