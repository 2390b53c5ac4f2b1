A key of one's own. The line for the roll is printed, and nothing is asked twice of a script:

  $ umask 022
  $ printf 'correct horse\n' > passphrase
  $ voix key new --passphrase-file passphrase m17.key | sed 's/[0-9a-f]\{64\}/KEY/'
  wrote m17.key
  public key: ed25519 KEY
  next: whoever keeps the roll adds it with  voix roll add m17 ed25519 KEY

Only its owner may read it, and it is never replaced:

  $ stat -c %a m17.key
  600
  $ sed 's/[0-9a-f]\{32,\}/HEX/g' m17.key
  voix-v1 key
  public HEX
  protected argon2id 3 268435456 HEX HEX HEX
  $ voix key new nowhere/m17.key
  voix: error: there is no folder nowhere [no-such-folder]
  hint: make it first: mkdir nowhere
  [4]
  $ voix key new --no-passphrase m17.key
  voix: error: m17.key exists already, and a key is never replaced [key-exists]
  hint: choose another name
  [4]

Its public half is the same under any passphrase:

  $ voix key show m17.key > before
  $ printf 'battery staple\n' > other
  $ voix key protect --passphrase-file passphrase --new-passphrase-file other m17.key
  wrote m17.key
  $ voix key protect --passphrase-file passphrase --new-passphrase-file other m17.key
  voix: error: this passphrase does not open m17.key [wrong-passphrase]
  hint: try again; nobody can recover a forgotten passphrase
  [3]
  $ voix key protect --passphrase-file - --no-passphrase m17.key < other
  wrote m17.key
  $ stat -c %a m17.key
  600
  $ grep -c '^secret [0-9a-f]\{64\}$' m17.key
  1
  $ voix key protect --passphrase-file other m17.key
  wrote m17.key
  $ grep -c '^protected argon2id 3 268435456 ' m17.key
  1
  $ voix key show m17.key | diff before -

A passphrase is typed twice where there is a terminal:

  $ export NO_COLOR=1
  $ ask() { python3 -c '
  > import os, pty, sys
  > pid, terminal = pty.fork()
  > if pid == 0: os.execvp("voix", ["voix", "key", "new", sys.argv[1]])
  > said = b""
  > for answer in sys.argv[2:]:
  >     while not said.endswith(b": "): said += os.read(terminal, 1000)
  >     os.write(terminal, answer.encode() + b"\n")
  >     said = said[:-1]
  > try:
  >     while part := os.read(terminal, 1000): said += part
  > except OSError: pass
  > print(said.decode().replace("\r", ""), end="")
  > sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))' "$@"; }
  $ ask typed.key 'correct horse' 'correct horse' | sed 's/[0-9a-f]\{64\}/KEY/'
  new passphrase for key typed:
  the same once more:
  wrote typed.key
  public key: ed25519 KEY
  next: whoever keeps the roll adds it with  voix roll add typed ed25519 KEY
  $ ask mistyped.key 'correct horse' 'correct hose'
  new passphrase for key mistyped:
  the same once more:
  voix: error: the two passphrases differ [passphrases-differ]
  hint: try again; nothing was written
  [2]
  $ ls *typed.key
  typed.key

The key of OpenSSH that one has already is as good:

  $ ssh-keygen -q -t ed25519 -N '' -C alice@laptop -f id_ed25519
  $ voix key show id_ed25519 > shown
  $ voix key show id_ed25519.pub | diff shown -
  $ cut -d ' ' -f 1,2 id_ed25519.pub | diff shown -

The roll is filled from keys, or from the files of OpenSSH. Who is added today was no member yesterday:

  $ voix roll add m17 $(voix key show m17.key) --now 2020-09-01T12:00:00Z
  added m17 to roll.toml
  $ voix roll add m18 "$(cat id_ed25519.pub)" --weight 2 --since 2020-09-15 --dues 2021-12-31
  added m18 to roll.toml
  $ ssh-keygen -q -t ed25519 -N '' -C m19@home -f third
  $ ssh-keygen -q -t ed25519 -N '' -C '' -f fourth
  $ cp third.pub authorized_keys
  $ echo "m20@example.org,m21 $(cat fourth.pub)" > allowed_signers
  $ voix roll import authorized_keys allowed_signers --since 2020-09-20
  added m19 to roll.toml
  added m20 to roll.toml
  $ sed 's/"\([a-z0-9-]*\) [0-9A-Za-z+/=]*"/"\1 KEY"/' roll.toml
  [[member]]
  id = "m17"
  key = "ed25519 KEY"
  since = 2020-09-01
  
  [[member]]
  id = "m18"
  key = "ssh-ed25519 KEY"
  weight = 2
  since = 2020-09-15
  dues = 2021-12-31
  
  [[member]]
  id = "m19"
  key = "ssh-ed25519 KEY"
  since = 2020-09-20
  
  [[member]]
  id = "m20"
  key = "ssh-ed25519 KEY"
  since = 2020-09-20
  $ voix roll check
  roll.toml: 4 members
  may vote today: 4, weight 5

Comments stay when a member goes:

  $ sed -i '1i # The members of the collective.\n' roll.toml
  $ voix roll remove m18
  removed m18 from roll.toml
  $ voix roll remove m20
  removed m20 from roll.toml
  $ sed 's/"\([a-z0-9-]*\) [0-9A-Za-z+/=]*"/"\1 KEY"/' roll.toml
  # The members of the collective.
  
  [[member]]
  id = "m17"
  key = "ed25519 KEY"
  since = 2020-09-01
  
  [[member]]
  id = "m19"
  key = "ssh-ed25519 KEY"
  since = 2020-09-20

Who may vote depends on the day, and legal persons have no vote:

  $ echo 'until = 2020-11-30' >> roll.toml
  $ voix roll check
  roll.toml: 2 members
  may vote today: 1, weight 1
  $ voix roll add support ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a --legal
  added support to roll.toml
  $ voix roll add m23 $(voix key show m17.key) --dues 'next year' --since today
  voix: error: --since cannot be “today” [bad-value]
  hint: write for example: 2020-10-30
  voix: error: --dues cannot be “next year” [bad-value]
  hint: write for example: 2020-10-30
  [2]
  $ voix roll check
  roll.toml: 3 members
  may vote today: 1, weight 1

A key that was lost or stolen is on no roll that is sealed after that day; the reason stays in the file:

  $ cp roll.toml copy.toml
  $ voix roll revoke m19 --roll copy.toml --because 'The laptop was stolen.' --now 2020-11-02T12:00:00Z
  m19 is a member until 2020-11-02: the next polls and rounds do not ask them; polls that are open go on as they were sealed
  $ sed -n '/m19/,/^$/p' copy.toml | sed 's/"\([a-z0-9-]*\) [0-9A-Za-z+/=]*"/"\1 KEY"/'
  id = "m19"
  key = "ssh-ed25519 KEY"
  since = 2020-09-20
  # The laptop was stolen.
  until = 2020-11-02
  
  $ voix roll check --roll copy.toml --now 2020-11-02T12:00:00Z
  copy.toml: 3 members
  may vote today: 2, weight 2
  $ voix roll check --roll copy.toml --now 2020-11-03T12:00:00Z
  copy.toml: 3 members
  may vote today: 1, weight 1

A key on a hardware token has its own type:

  $ token='sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWihwAAAABHNzaDo='
  $ voix roll add m22 $token
  added m22 to roll.toml
  $ tail -n 3 roll.toml | head -n 2
  id = "m22"
  key = "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWihwAAAABHNzaDo="

Where the charter asks for dues, the founding member has paid, and the roll says who else may vote.

  $ mkdir dues && voix init dues --template association --name Dues --key m17.key --now 2020-03-01T10:00:00Z > /dev/null
  $ cd dues
  $ voix key new --no-passphrase m2.key > /dev/null 2>&1
  $ voix roll add m2 "$(voix key show m2.key | tail -n 1)" --now 2020-03-01T10:00:00Z
  added m2 to roll.toml
  the charter asks for dues: m2 votes once they are recorded, with  voix roll dues DAY m2
  $ voix roll check --now 2020-03-02T10:00:00Z
  roll.toml: 2 members
  may vote today: 1, weight 1
  the charter asks for dues: who votes has dues = YYYY-MM-DD, a day to come, in roll.toml
  $ for id in m3 m4; do
  >   voix key new --no-passphrase $id.key > /dev/null 2>&1
  >   voix roll add $id "$(voix key show $id.key)" --dues 2020-01-31 --now 2020-03-01T10:00:00Z
  > done
  added m3 to roll.toml
  added m4 to roll.toml
  $ voix roll dues 2020-12-31 m2 m3 m4 --now 2020-03-01T12:00:00Z
  3 members have paid up to 2020-12-31
  $ voix roll check --now 2020-03-02T10:00:00Z | sed -n 2p
  may vote today: 4, weight 4
  $ grep -c '^dues' roll.toml
  4

Whoever pays late has a vote from that day on, and not before.

  $ voix roll dues 2021-12-31 m2 --now 2021-02-01T12:00:00Z
  1 member has paid up to 2021-12-31
  $ voix roll dues 2022-12-31 m2 --now 2021-12-31T12:00:00Z
  1 member has paid up to 2022-12-31
  $ voix roll dues 2021-12-31 m3 --now 2020-12-31T12:00:00Z
  1 member has paid up to 2021-12-31
  $ grep '^dues' roll.toml
  dues = 2020-12-31
  dues = [[2020-03-01, 2020-12-31], [2021-02-01, 2022-12-31]]
  dues = 2021-12-31
  dues = 2020-12-31
  $ for day in 2020-12-31 2021-01-31 2021-02-01; do voix roll check --now ${day}T12:00:00Z | sed -n 2p; done
  may vote today: 4, weight 4
  may vote today: 1, weight 1
  may vote today: 2, weight 2
  $ cp roll.toml kept; sed -i 's/^dues = \[\[.*/dues = [[2021-02-01, 2021-01-31]]/' roll.toml
  $ voix roll check --now 2021-02-01T12:00:00Z
  voix: error: “dues” cannot be this [roll-bad-value]
  roll.toml:11:8
    dues = [[2021-02-01, 2021-01-31]]
           ^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: write for example: 2020-12-31, [[2020-10-30, 2020-12-31], [2021-03-01, 2021-12-31]]
  [3]
  $ mv kept roll.toml
  $ voix roll dues soon m2
  voix: error: DAY cannot be “soon” [bad-value]
  hint: write for example: 2021-12-31
  [2]
  $ voix roll dues 2022-12-31 m2 m9 --now 2021-12-31T12:00:00Z
  voix: error: there is no member “m9” on roll.toml [member-unknown]
  hint: `voix roll check` reads the file
  [2]

Whoever was admitted is written down with the key that was decided on.

  $ voix key new --no-passphrase m5.key > /dev/null 2>&1
  $ mkdir proposals proposals/P-0001-m5 && cat > proposals/P-0001-m5/proposal.md <<END
  > +++
  > id = "P-0001"
  > title = "Welcome"
  > author = "m2"
  > kind = "admission"
  > class = "ordinary"
  > member = "m5"
  > key = "$(voix key show m2.key)"
  > +++
  > END
  $ voix roll add m5 "$(voix key show m5.key)" --dues 2020-12-31
  voix: error: P-0001 admits m5 with another key [key-not-admitted]
  hint: compare it with the key in the text of P-0001
  [2]
  $ sed -i "s/^key = .*/key = \"$(voix key show m5.key)\"/" proposals/*/proposal.md
  $ voix roll add m5 "$(voix key show m5.key)" --dues 2020-12-31
  added m5 to roll.toml
  $ sed -i "s/^key = .*/key = \"$(voix key show m3.key)\"/" proposals/*/proposal.md
  $ voix roll check --now 2020-03-02T10:00:00Z | tail -n 1
  voix: warning: P-0001 admits m5 with another key [key-not-admitted]
  hint: compare it with the key in the text of P-0001
  the charter asks for dues: who votes has dues = YYYY-MM-DD, a day to come, in roll.toml
  $ rm -r proposals
  $ voix tally P-0009
  voix: error: there is no poll at “P-0009” [no-such-poll]
  hint: name its folder or its id, such as P-0003, or give the command inside it; a proposal that is decided in a round or by hands has none: voix status
  [2]
