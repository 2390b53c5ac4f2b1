# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes small polls for selftest.py: keys, a ceremony, ballots honest and false, the log up to the result.

Secrets come from names, so that every run gives the same bytes. Never use any of this for a real vote.
"""
import base64
import hashlib
import struct

from verify import (HP, L, O, Transcript, call, merkle_root, mul, point_add, scalar_bytes, sha256)
from verify import election_id, read_election, read_roll, read_trustees
from types import SimpleNamespace
import verify


def mul_base(s):
    return call("scalarmult_ristretto255_base", scalar_bytes(s)) or O


def number(*names):
    return Transcript("test", *names).challenge("out")


class Signer:
    def __init__(self, name):
        self.name = name
        h = hashlib.sha512(sha256(name.encode())).digest()
        self.a = ((int.from_bytes(h[:32], "little") & (1 << 254) - 8) | 1 << 254) % L
        self.prefix, self.key = h[32:], call("scalarmult_ed25519_base_noclamp", scalar_bytes(self.a))

    def sign(self, message):
        r = int.from_bytes(hashlib.sha512(self.prefix + message).digest(), "little") % L
        point = call("scalarmult_ed25519_base_noclamp", scalar_bytes(r))
        h = int.from_bytes(hashlib.sha512(point + self.key + message).digest(), "little") % L
        return point + scalar_bytes(r + h * self.a)

    def signed(self, body):
        return body + b"sig " + self.sign(body).hex().encode() + b"\n"

    def ssh_signed(self, body, namespace=b"voix-ballot@v1", algorithm=b"sha512", sk=None, flags=1):
        """With the application `sk`, as a security key does."""
        def string(data):
            return struct.pack(">I", len(data)) + data
        kind = string(b"ssh-ed25519" if sk is None else b"sk-ssh-ed25519@openssh.com")
        public = kind + string(self.key) + (b"" if sk is None else string(sk))
        fields = string(namespace) + string(b"") + string(algorithm)
        message = b"SSHSIG" + fields + string(hashlib.new(algorithm.decode(), body).digest())
        tail = b"" if sk is None else bytes([flags]) + struct.pack(">I", 7)
        signature = self.sign(message if sk is None else sha256(sk) + tail + sha256(message))
        blob = (b"SSHSIG" + struct.pack(">I", 1) + string(public) + fields + string(kind + string(signature) + tail))
        return body + b"sshsig " + base64.b64encode(blob) + b"\n"


def text(*lines):
    return "".join(line + "\n" for line in lines).encode()


def ceremony(n, t, floor, organiser, dealt=(), wrong=None):
    """trustees.txt and the secrets x_1 … x_n. `dealt` names coefficients that somebody chose: (i, k) → a_ik; `wrong`,
    what else the first trustee does wrong."""
    signers = [Signer(f"trustee {i}") for i in range(1, n + 1)]
    first = text("voix-v1 ceremony", "id " + sha256(b"ceremony").hex(), f"trustees {n} threshold {t}",
                 f"min-ballots {floor}", f"organiser {organiser.key.hex()}",
                 *(f"trustee {i} t{i} {signer.key.hex()}" for i, signer in enumerate(signers, 1)))
    ch = Transcript("ceremony", first).half()
    secrets = [[dict(dealt).get((i, k), number("a", i, k)) for k in range(t)] for i in range(1, n + 1)]
    points = [[mul_base(a) for a in row] for row in secrets]
    salts = [sha256(b"salt%d" % i) for i in range(n)]
    commits = [Transcript("dkg-commit", ch, i + 1, *points[i], salts[i]).half() for i in range(n)]
    boxes = [call("scalarmult_curve25519_base", sha256(b"box%d" % i)) for i in range(n)]
    if wrong == "box":
        boxes[0] = bytes(32)
    if wrong == "other spelling of the box":
        boxes[0] = boxes[0][:31] + bytes([boxes[0][31] | 128])
    if wrong == "commitment":
        commits[0] = commits[1]
    round1 = [signers[i].signed(text("voix-v1 round1", f"ceremony {ch.hex()}", f"trustee {i + 1}",
                                     f"box {boxes[i].hex()}", f"commit {commits[i].hex()}")) for i in range(n)]
    r1 = Transcript("dkg-r1", ch, *round1).half()
    round2 = []
    for i in range(n):
        w = [number("w", i, k) for k in range(t)]
        e = Transcript("dkg-pok", ch, r1, i + 1, t, *points[i], *map(mul_base, w)).challenge("e")
        z = [w_k + e * a + (wrong == "knowledge" and i == 0) for w_k, a in zip(w, secrets[i])]
        round2.append(signers[i].signed(text(
            "voix-v1 round2", f"ceremony {ch.hex()}", f"round1 {r1.hex()}", f"trustee {i + 1}",
            *(f"coefficient {point.hex()}" for point in points[i]), f"salt {salts[i].hex()}",
            "pok " + " ".join(scalar_bytes(s).hex() for s in [e] + z),
            *(f"share {j} {bytes(152).hex()}" for j in range(1, n + 1)))))
    r2 = Transcript("dkg-r2", ch, *round2).half()
    shares = [sum(a * j**k for row in secrets for k, a in enumerate(row)) % L for j in range(1, n + 1)]
    round3 = []
    for j, x in enumerate(shares, 1):
        w, x = number("w3", j), x + (wrong == "share" and j == 1)
        e = Transcript("dkg-share", ch, r2, j, mul_base(x), mul_base(w)).challenge("e")
        z = w + e * x + (wrong == "proof" and j == 1)
        round3.append(signers[j - 1].signed(text(
            "voix-v1 round3", f"ceremony {ch.hex()}", f"round2 {r2.hex()}", f"trustee {j}",
            f"share {mul_base(x).hex()}", f"pok {scalar_bytes(e).hex()} {scalar_bytes(z).hex()}")))
    names = ["ceremony.txt"] + [f"trustee-{i}.round{k}" for k in (1, 2, 3) for i in range(1, n + 1)]
    data = b"voix-v1 trustees\n"
    for name, file in zip(names, [first] + round1 + round2 + round3):
        data += text(f"file {name} {len(file)}") + file
    return data + text("key " + mul_base(sum(row[0] for row in secrets)).hex()), shares


def plain(q, choice):
    """The plaintexts of the cells and of the pairs of one question."""
    chosen = list(choice) + ([choice.count(1) + 1] if q.limit else [])
    cells = [int(column == a) for columns, column in zip(q.rows, chosen) for a in range(1, columns)]
    return cells, [int(choice[i] < choice[j]) for i, j in q.pairs]


def ballot_body(election, eid, y, key, seq, plains, seed=None):
    """A ballot with its proof, made by the steps of an honest prover whatever the plaintexts are."""
    s_at, r_at = iter(range(10**6)), iter(range(10**6))
    seed = seed or sha256(eid + key + struct.pack("<Q", seq))
    lines = ["voix-v1 ballot", f"election {eid.hex()}", f"voter {key.hex()}", f"seq {seq}"]
    secrets, bits, pairs = [], [], []
    for q, (cells, preferred) in zip(election.questions, plains):
        lines.append(q.line)
        for kind, values, at in (("E", cells, s_at), ("X", preferred, r_at)):
            for m in values:
                label = {"E": "ballot-s", "X": "ballot-r"}[kind]
                s = Transcript(label, seed, eid, key, seq, next(at)).challenge("out")
                lines.append(f"{kind} {mul_base(s).hex()} {mul(s + m, y).hex()}")
                (secrets if kind == "E" else pairs).append(s)
        bits += cells
    header = text(*lines)
    transcript, weights = Transcript("ballot", eid, header), []
    rest = iter(pairs)
    for q, (_, preferred) in zip(election.questions, plains):
        w = verify.draw_weights(transcript, q)
        weights.append(w)
        if q.kind == "ranks":
            factors = [w.delta[i] * w.epsilon[j] for i, j in q.pairs]
            secrets.append(sum(f * next(rest) for f in factors))
            bits.append(sum(f * x for f, x in zip(factors, preferred)))

    def secret(label, *items):
        return Transcript(label, seed, hashlib.sha512(header).digest(), *items).challenge("out")
    masks = [(secret("ballot-alpha", k), secret("ballot-beta", k)) for k in range(len(bits))]
    for alpha, beta in masks:
        transcript.absorb(mul_base(alpha), mul(beta, y))
    u = [beta - alpha for alpha, beta in masks]
    t0 = verify.evaluate(election.questions, weights, u, 0)
    t1 = verify.evaluate(election.questions, weights, [m + b for m, b in zip(u, bits)], 1) - t0
    rho0, rho1 = secret("ballot-rho0"), secret("ballot-rho1")
    c0, c1 = (point_add(mul_base(t), mul(rho, HP)) for t, rho in ((t0, rho0), (t1, rho1)))
    transcript.absorb(c0, c1)
    c = transcript.challenge("c")
    responses = [(alpha + c * s, beta + c * (s + b)) for (alpha, beta), s, b in zip(masks, secrets, bits)]
    return header + text(f"proof {scalar_bytes(c).hex()} {scalar_bytes(rho0 + c * rho1).hex()} {c1.hex()}",
                         *(f"z {scalar_bytes(y_k).hex()} {scalar_bytes(x_k).hex()}" for y_k, x_k in responses))


class Poll:
    """A poll in memory: `files`, name → bytes."""

    def __init__(self, questions, weights=(1, 1, 1), ballots="secret", n=3, t=2, witnesses=0, types=(),
                 opener="organiser"):
        organiser, self.keeper = Signer("organiser"), Signer("keeper")
        self.witnesses = [Signer(f"w{i}") for i in range(witnesses)]
        self.voters = [Signer(f"voter {i}") for i in range(len(weights))]
        self.types = list(types) + ["ed25519"] * (len(weights) - len(types))
        election = text("voix-v1 election", "title A poll", "nonce " + sha256(b"nonce").hex(),
                        "opens 2020-11-06T18:00:00Z", "closes 2020-11-07T18:00:00Z", f"ballots {ballots}",
                        f"board {self.keeper.key.hex()}",
                        *(f"witness {signer.name} {signer.key.hex()}" for signer in self.witnesses),
                        *([f"cosignatures {witnesses} dishonest {witnesses - 1}"] if witnesses else []),
                        "min-ballots 2", "appeal 0") + questions.encode()
        roll = text("voix-v1 roll", *(f"voter m{i:02} {kind} {voter.key.hex()}{' ssh:' * kind.startswith('sk')} "
                                      f"weight {weight}" for i, (voter, weight, kind)
                                      in enumerate(zip(self.voters, weights, self.types))))
        if ballots == "secret":
            trustees, self.shares = ceremony(n, t, 2, organiser)
        else:
            trustees, self.shares = text("voix-v1 trustees", "none", f"organiser {organiser.key.hex()}"), []
        self.files = {"election.txt": election, "roll.txt": roll, "trustees.txt": trustees}
        self.election, self.roll = read_election(election), read_roll(roll).roll
        self.trustees = read_trustees(trustees)
        self.secret, self.questions, self.y = self.election.secret, self.election.questions, self.trustees.y
        self.eid = election_id(election, roll, trustees, self.trustees, self.keeper.key)
        self.line, self.leaves, self.entries = f"election {self.eid.hex()}", [], []
        for name in ("election.txt", "roll.txt", "trustees.txt"):
            self.add("setup", self.files[name], name)
        self.add("open", Signer(opener).signed(text(
            "voix-v1 open", f"election {self.eid.hex()}", "time 2020-11-06T18:00:00Z",
            f"organiser {Signer(opener).key.hex()}")))

    def add(self, kind, data, name=None):
        digest = sha256(data).hex()
        self.files[name or f"entries/{digest}.txt"] = data
        self.leaves.append(text(f"{len(self.leaves)} {kind} {digest}"))
        self.entries.append(SimpleNamespace(type=kind, data=data, hash=digest, name=f"entry {len(self.entries)}"))
        self.files["log.txt"] = b"".join(self.leaves)
        self.files["checkpoint"] = self.checkpoint()

    def checkpoint(self, cosigners=()):
        origin = f"voix-board/{self.eid.hex()}"
        note = text(origin, str(len(self.leaves)), base64.b64encode(merkle_root(self.leaves)).decode())
        line = verify.key_id(origin, b"\1", self.keeper.key) + self.keeper.sign(note)
        data = note + b"\n" + text(f"— {origin} {base64.b64encode(line).decode()}")
        for signer in cosigners:
            when = 1604772000
            line = (verify.key_id(signer.name, b"\4", signer.key) + struct.pack(">Q", when) +
                    signer.sign(b"cosignature/v1\ntime %d\n" % when + note))
            data += text(f"— {signer.name} {base64.b64encode(line).decode()}")
        return data

    def body(self, voter, choices, seq=1):
        key = self.voters[voter].key
        if self.election.secret:
            plains = [plain(q, choice) for q, choice in zip(self.election.questions, choices)]
            return ballot_body(self.election, self.eid, self.trustees.y, key, seq, plains)
        return text("voix-v1 ballot", f"election {self.eid.hex()}", f"voter {key.hex()}", f"seq {seq}",
                    *(line for q, choice in zip(self.election.questions, choices)
                      for line in (q.line, "choice " + " ".join(map(str, choice)))))

    def sign(self, voter, body):
        signer, kind = self.voters[voter], self.types[voter]
        if kind == "ed25519":
            return signer.signed(body)
        return signer.ssh_signed(body, sk=b"ssh:" if kind.startswith("sk") else None)

    def cast(self, voter, *choices, seq=1):
        self.add("ballot", self.sign(voter, self.body(voter, choices, seq)))

    def spoil(self, voter, tracker, seq=1, by=None):
        key = self.voters[voter].key
        self.add("spoil", self.sign(voter if by is None else by, text(
            "voix-v1 spoil", f"election {self.eid.hex()}", f"voter {key.hex()}", f"seq {seq}",
            f"tracker {tracker.hex()}")))

    def notice(self, sentence):
        self.add("notice", self.keeper.signed(text("voix-v1 notice", f"election {self.eid.hex()}",
                                                   "time 2020-11-07T00:00:00Z", f"text {sentence}")))

    def close(self, when="2020-11-07T18:00:00Z"):
        self.add("close", self.keeper.signed(text("voix-v1 close", f"election {self.eid.hex()}", f"time {when}")))
        self.files["checkpoint.closed"] = self.checkpoint(self.witnesses)
        self.size, self.root = len(self.leaves), merkle_root(self.leaves)
        self.board = f"board {self.size} {self.root.hex()}"
        counted = verify.accept([e for e in self.entries if e.type in ("ballot", "spoil")], self, verify.Report())
        self.sums = verify.add_up(self, counted)
        self.add("tally", text(*verify.tally_lines(self, counted, self.sums)))
        self.tally = f"tally {sha256(self.entries[-1].data).hex()}"

    def ready(self, *trustees):
        for j in trustees:
            self.add("ready", Signer(f"trustee {j}").signed(text(
                "voix-v1 ready", f"election {self.eid.hex()}", f"trustee {j}", self.board, self.tally)))

    def decrypt(self, *trustees, shift=0):
        """With a shift, every D is wrong by that many Y."""
        for j in trustees:
            x, lines = self.shares[j - 1], []
            for cell, (a, b) in self.sums.items():
                d, w = point_add(mul(x, a), mul(shift, self.trustees.y)), number("w", j, cell)
                e = Transcript("decrypt", self.eid, self.size, self.root, j, cell, mul_base(x), a, b, d, mul_base(w),
                               mul(w, a)).challenge("e")
                lines.append(f"share {cell} {d.hex()} {scalar_bytes(e).hex()} {scalar_bytes(w + e * x).hex()}")
            self.add("decrypt", Signer(f"trustee {j}").signed(text(
                "voix-v1 decrypt", f"election {self.eid.hex()}", f"trustee {j}", self.board, self.tally, *lines)))

    def result(self, counts, *outcomes, trustees="1 3"):
        self.add("result", text(
            "voix-v1 result", f"election {self.eid.hex()}", self.board, self.tally,
            *([f"trustees {trustees}"] if self.election.secret else []),
            *(f"count {cell} {count}" for cell, count in zip(self.sums, counts)),
            *(f"outcome {i} {words}" for i, words in enumerate(outcomes, 1))), "result.txt")

    def write(self, folder):
        (folder / "entries").mkdir(exist_ok=True)
        for name, data in self.files.items():
            (folder / name).write_bytes(data)
