#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every file of a poll of voix-v1, from the question to the outcome, and lists what is wrong.

A second verifier beside `voix verify`, written from voix-protocol(7), voix-poll(5), voix-ballot(5), voix-ceremony(5)
and voix-board(5) without the other's sources. It is one file, to read and to take to another machine; it needs Python
3.9 and libsodium. Exit: 0 all valid so far, 1 something is invalid, 3 something could not be checked.
"""
import argparse, base64, collections, contextlib, ctypes, ctypes.util, datetime, functools, hashlib, itertools, json
import pathlib, re, struct, sys
from fractions import Fraction
from types import SimpleNamespace as Thing

class Bad(Exception): """What makes a file invalid."""
class Unchecked(Exception): """What this program cannot check."""

def demand(condition, complaint):
    if not condition: raise Bad(complaint)

def distinct(values, what):
    demand(len(set(values)) == len(values), f"{what} are not all different")
    return values

# ---- Groups and hashes. Points and keys are their 32 bytes, scalars are integers mod ℓ ------------------------------

L = 2**252 + 27742317777372353535851937790883648493
O, EDWARDS_O = bytes(32), b"\x01" + bytes(31)  # the identities of ristretto255 and edwards25519
sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
sodium.sodium_init()

def call(name, *arguments):
    """The 32 bytes that a function of libsodium computes, or None where it refuses."""
    out = ctypes.create_string_buffer(32)
    return out.raw if getattr(sodium, "crypto_" + name)(out, *arguments) == 0 else None

def scalar_bytes(s): return (s % L).to_bytes(32, "little")
def le64(n): return struct.pack("<Q", n)
def sha256(data): return hashlib.sha256(data).digest()
def point_add(p, q): return call("core_ristretto255_add", p, q)
def point_sub(p, q): return call("core_ristretto255_sub", p, q)
def point_sum(points): return functools.reduce(point_add, points, O)
def mul(s, p): return call("scalarmult_ristretto255", scalar_bytes(s), p) or O  # of a valid p, only O is refused
def mul_base(s): return call("scalarmult_ristretto255_base", scalar_bytes(s)) or O
def edwards_mul(s, p): return call("scalarmult_ed25519_noclamp", scalar_bytes(s), p) or EDWARDS_O

def is_point(p):  # libsodium 1.0.18 ignores the highest bit, so a point is also encoded again and compared
    return sodium.crypto_core_ristretto255_is_valid_point(p) == 1 and point_add(p, O) == p

def is_key(p):  # of prime order: some releases let a key plus the point of order 2 pass, so ℓ·p is computed too
    good = sodium.crypto_core_ed25519_is_valid_point(p) == 1
    return good and call("core_ed25519_add", edwards_mul(L - 1, p), p) == EDWARDS_O

def signature_ok(key, message, signature):
    """Ed25519 with S < ℓ and encode(S·B - h·A) = R. As the key is of prime order, so is the left side: it is
    canonical, and of small order only if it is the identity."""
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little")
    left = call("scalarmult_ed25519_base_noclamp", scalar_bytes(s)) or EDWARDS_O
    return s < L and r != EDWARDS_O and call("core_ed25519_sub", left, edwards_mul(h, key)) == r

class Transcript:
    def __init__(self, tag, *items):
        self.stream = hashlib.sha512()
        self.absorb("voix-v1", tag, *items)

    def absorb(self, *items):
        for item in items:
            item = le64(item) if isinstance(item, int) else item.encode() if isinstance(item, str) else item
            self.stream.update(le64(len(item)) + item)

    def challenge(self, label):
        self.absorb(label)
        self.absorb(digest := self.stream.digest())
        return int.from_bytes(digest, "little") % L

    def half(self): return self.stream.digest()[:32]

HP = call("core_ristretto255_from_hash", Transcript("gen", "pedersen-H", 0).stream.digest())

def check_challenge(found, label, transcript, what="its proof"):
    demand(found != 0 and transcript.challenge(label) == found, f"{what} is not valid")

def merkle_root(leaves):
    if len(leaves) < 2: return sha256(b"\0" + leaves[0]) if leaves else sha256(b"")
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1" + merkle_root(leaves[:split]) + merkle_root(leaves[split:]))

# ---- Text. Every form of a line has one spelling, so a file that is read has one too --------------------------------

def is_time(text):
    with contextlib.suppress(ValueError):
        year, *rest = map(int, re.findall("[0-9]+", text))
        return bool(datetime.datetime(year or 400, *rest))  # the year 0, which datetime lacks, is one like 400

HEX = "([0-9a-f]{64})"
HIDDEN = "\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"  # stand in no text
PLACES = {  # what stands in a line: how it is spelled, its value, what else must hold of it
    "<int>": ("(0|[1-9][0-9]{0,18})", int, None),
    "<hex>": (HEX, bytes.fromhex, None),
    "<point>": (HEX, bytes.fromhex, is_point),
    "<scalar>": (HEX, lambda text: int.from_bytes(bytes.fromhex(text), "little"), lambda s: s < L),
    "<key>": (HEX, bytes.fromhex, is_key),
    "<signature>": ("([0-9a-f]{128})", bytes.fromhex, None),
    "<sealed>": ("([0-9a-f]{304})", bytes.fromhex, None),
    "<time>": ("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)", str, is_time),  # compare as their texts
    "<by-hand>": ("( by-hand)?", bool, None),
    "<name>": ("([A-Za-z0-9_][A-Za-z0-9._-]{0,63})", str, None),
    "<word>": (f"([^ {HIDDEN}]+)", str, None),
    "<word?>": (f"(?: ([^ {HIDDEN}]+))?", lambda word: word, None),
    "<text>": (f"([^ {HIDDEN}](?:[^{HIDDEN}]*[^ {HIDDEN}])?)", str, None)}

@functools.lru_cache(maxsize=None)
def line_form(form):
    parts = re.split("(<[a-z?-]+>)", form)
    regex = "".join(PLACES[part][0] if part in PLACES else re.escape(part) for part in parts)
    return re.compile(regex), [part for part in parts if part in PLACES]

class Reader:
    """Takes the lines of a record one by one."""
    def __init__(self, data, kind):
        self.at, self.lines = 0, data.decode(errors="surrogateescape").split("\n")  # what is no UTF-8 is HIDDEN
        demand(self.lines.pop() == "", "does not end with a line feed")
        self.take(f"voix-v1 {kind}")

    def maybe(self, form):
        """The value or values of the next line if it has this form, otherwise None."""
        regex, places = line_form(form)
        match = regex.fullmatch(self.lines[self.at]) if self.at < len(self.lines) else None
        if not match: return None
        self.at, values = self.at + 1, [PLACES[place][1](text) for place, text in zip(places, match.groups())]
        for place, value in zip(places, values):
            demand(PLACES[place][2] is None or PLACES[place][2](value), f"line {self.at}: no valid {place}")
        return values[0] if len(values) == 1 else values

    def take(self, *forms):
        """The value or values of the next lines, which must have these forms."""
        taken = []
        for form in forms:
            demand((values := self.maybe(form)) is not None, f"line {self.at + 1} is not: {form[:150]}")
            taken += values if isinstance(values, list) else [values]
        return taken[0] if len(taken) == 1 else taken

    def every(self, form): return list(iter(lambda: self.maybe(form), None))
    def before(self): return "".join(line + "\n" for line in self.lines[:self.at]).encode()  # the lines taken
    def end(self): demand(self.at == len(self.lines), f"line {self.at + 1} should not be there")

    def signed_by(self, key):
        body, signature = self.before(), self.take("sig <signature>")
        self.end()
        demand(signature_ok(key, body, signature), "its signature is not valid")

def from_base64(text):
    with contextlib.suppress(ValueError):
        if base64.b64encode(data := base64.b64decode(text, validate=True)).decode() == text: return data
    raise Bad("its base64 is not canonical")

# ---- The files that say what a poll is: voix-poll(5), voix-ceremony(5) ----------------------------------------------

def read_election(data):
    r, e = Reader(data, "election"), Thing(questions=[])
    e.title = r.take("title <text>")
    if r.maybe("proposal <name>"): r.take("text <hex>", "charter <hex>", "class <name>", "body <name>")
    _, e.opens, e.closes, ballots = r.take("nonce <hex>", "opens <time>", "closes <time>", "ballots <word>")
    demand(e.opens < e.closes and ballots in ("secret", "open"), "it closes before it opens, or is not secret or open")
    e.secret, e.board, witnesses = ballots == "secret", r.take("board <key>"), r.every("witness <name> <key>")
    e.witnesses, w = dict(witnesses), len(witnesses)
    demand(len(e.witnesses) == w == len({*e.witnesses.values(), e.board}) - 1, "the witnesses are not all different")
    e.cosignatures, dishonest = r.maybe("cosignatures <int> dishonest <int>") or (None, 0)
    demand(e.cosignatures is None or 1 <= e.cosignatures <= w and 2 * e.cosignatures >= w + 1 + dishonest,
           "the cosignatures do not suit the witnesses")
    least, appeal, _ = *r.take("min-ballots <int>", "appeal <int>"), r.maybe("weights-may-reveal")
    demand(1 <= least <= 2**32 and appeal <= 2**32, "min-ballots or appeal is out of range")
    while not e.questions or r.at < len(r.lines):
        e.questions.append(read_question(r, len(e.questions) + 1))
    demand(len(e.questions) <= 64, "there are more than 64 questions")
    return e

def read_question(r, number):
    kind, shape = r.take(f"question {number} <word> <text>")
    numbers = re.fullmatch("([1-9][0-9]?) ([1-9][0-9]?)(?: limit ([1-9][0-9]?))?", shape)
    m, k, limit = (int(n or 0) for n in numbers.groups()) if numbers else (0, 0, 0)
    suits = {"grades": m >= 1, "ranks": m >= 2, "approval": k == 2, "choice": m == 1}.get(kind, False)
    demand(suits and 1 <= m <= 30 and 2 <= k <= 32 and limit < m and (limit == 0 or kind == "approval"),
           f"line {r.at}: no shape of a question")
    q = Thing(number=number, kind=kind, m=m, k=k, limit=limit, line=f"question {number} {kind} {shape}")
    q.rows = [k] * m + ([limit + 1] if limit else [])  # columns of each row, the implied one included
    q.pairs = [(i, j) for i in range(m) for j in range(m) if i != j] if kind == "ranks" else []
    q.cells = ([f"q{number}.x{i + 1}.{j + 1}" for i, j in q.pairs] or
               [f"q{number}.r{i + 1}.c{a + 1}" for i in range(m) for a in range(k - 1)])  # those that are added up
    _, q.rule = r.take("title <text>", "rule <text>")
    q.options, _, q.answers = (distinct([r.take(f"{word} <text>") for _ in range(count)], word + "s") for word, count in (
        ("option", m * (kind != "choice")), ("grade", k * (kind == "grades")), ("answer", k * (kind == "choice"))))
    default, ratios, _ = r.maybe("default-option <text>"), r.every("ratio <int> <text>"), r.maybe("strict-ratio")
    q.quorum, q.least_consents, q.seats, q.lot = map(
        r.maybe, ("quorum <text>", "min-consents <int>", "seats <int>", "lot <text>"))
    asked = distinct([name for _, name in ratios], "options of ratio")
    demand({*asked, default} <= {None, *q.options}, "there is no such option")
    demand(default is not None or q.rule != "condorcet:debian", "it names no default option")
    demand(asked == sorted(asked, key=str.encode) and all(1 <= n <= 10**6 for n, _ in ratios), "its ratios are wrong")
    demand(q.least_consents is None or 1 != q.least_consents <= 2**32, "its min-consents is wrong")
    demand(q.seats is None or 1 <= q.seats <= 30, "its number of seats is wrong")
    check_rule(q)
    return q

def read_roll(data):
    """Key → voter."""
    r, voters = Reader(data, "roll"), []
    while r.at < len(r.lines):
        v = dict(zip(("id", "type", "key", "application", "weight"),
                     r.take("voter <name> <word> <key><word?> weight <int>")))
        is_sk = {"ed25519": False, "ssh-ed25519": False, "sk-ssh-ed25519": True}.get(v["type"])
        demand(is_sk == (v["application"] is not None) and v["weight"] >= 1, f"line {r.at}: no type of key or no weight")
        voters.append(Thing(**v))
    ids, _ = distinct([v.id.encode() for v in voters], "ids"), distinct([v.key for v in voters], "keys")
    demand(ids == sorted(ids) and sum(v.weight for v in voters) <= 2**32, "voters are not sorted by id, or too heavy")
    return {v.key: v for v in voters}

def read_trustees(data, secret):
    """Replays the ceremony: n, t, organisers, the trustees' keys, Y and X_1 … X_n."""
    if not secret:
        (r := Reader(data, "trustees")).take("none")
        c = Thing(n=0, t=0, organisers=read_organisers(r), keys=[], y=O, x=[])
        r.end()
        return c
    names, files, at = [], [], len(start := b"voix-v1 trustees\n")
    while match := re.compile(rb"file ([a-z0-9.-]+) (0|[1-9][0-9]{0,8})\n").match(data, at):
        at = match.end() + int(match[2])
        names.append(match[1].decode()), files.append(data[match.end():at])
    key = re.fullmatch(rb"key ([0-9a-f]{64})\n", data[at:])
    demand(data.startswith(start) and key and files, "it is not a list of files and a key")
    c = read_ceremony(files[0])
    demand(names == ["ceremony.txt"] + [f"trustee-{i}.round{k}" for k in (1, 2, 3) for i in range(1, c.n + 1)],
           "its files are not ceremony.txt and rounds 1, 2 and 3 of every trustee")
    c.ch, c.commits, c.dealt, c.x = Transcript("ceremony", files[0]).half(), [], [], []
    c.r1, c.r2 = (Transcript(f"dkg-r{k + 1}", c.ch, *files[k * c.n + 1:(k + 1) * c.n + 1]).half() for k in (0, 1))
    for at, (name, file) in enumerate(zip(names[1:], files[1:])):
        try:
            (read_round1, read_round2, read_round3)[at // c.n](Reader(file, f"round{at // c.n + 1}"), c, at % c.n + 1)
        except Bad as bad:
            raise Bad(f"in {name}: {bad}") from None
    c.y = point_sum(distinct([points[0] for points in c.dealt], "the first coefficients"))
    demand(c.y != O and O not in c.x, "a key is the identity")
    demand(c.y.hex().encode() == key[1], "its key is not the sum of the trustees' keys")
    return c

def read_ceremony(data):
    r = Reader(data, "ceremony")
    _, n, t, floor = r.take("id <hex>", "trustees <int> threshold <int>", "min-ballots <int>")
    demand(1 <= t <= n <= 64 and 1 <= floor <= 2**32, "it is not 1 <= t <= n <= 64, or min-ballots is out of range")
    c = Thing(n=n, t=t, organisers=read_organisers(r))
    names, c.keys = (distinct(part, "the trustees' names and keys") for part in
                     zip(*(r.take(f"trustee {i} <name> <key>") for i in range(1, n + 1))))
    r.end()
    return c

def read_organisers(r):
    return distinct([r.take("organiser <key>")] + r.every("organiser <key>"), "the organisers")

def read_round1(r, c, i):
    box, commit = r.take(f"ceremony {c.ch.hex()}", f"trustee {i}", "box <hex>", "commit <hex>")
    r.signed_by(c.keys[i - 1])
    demand(int.from_bytes(box, "little") < 2**255 - 19, "its box key is not canonical")
    demand(call("scalarmult_curve25519", bytes(31) + b"\x40", box), "its box key is of low order")
    c.commits.append(commit)

def read_round2(r, c, i):
    r.take(f"ceremony {c.ch.hex()}", f"round1 {c.r1.hex()}", f"trustee {i}")
    points = [r.take("coefficient <point>") for _ in range(c.t)]
    salt, e, *z = r.take("salt <hex>", "pok" + " <scalar>" * (c.t + 1))
    r.take(*(f"share {j} <sealed>" for j in range(1, c.n + 1)))
    r.signed_by(c.keys[i - 1])
    demand(O not in points, "a coefficient is the identity")
    demand(Transcript("dkg-commit", c.ch, i, *points, salt).half() == c.commits[i - 1], "its commitment is another's")
    w = [point_sub(mul_base(z_k), mul(e, a)) for z_k, a in zip(z, points)]
    check_challenge(e, "e", Transcript("dkg-pok", c.ch, c.r1, i, c.t, *points, *w))
    c.dealt.append(points)

def read_round3(r, c, j):
    r.take(f"ceremony {c.ch.hex()}", f"round2 {c.r2.hex()}", f"trustee {j}")
    x, e, z = r.take("share <point>", "pok <scalar> <scalar>")
    r.signed_by(c.keys[j - 1])
    sums = [point_sum(points) for points in zip(*c.dealt)]
    c.x.append(functools.reduce(lambda value, a: point_add(mul(j, value), a), reversed(sums), O))
    demand(x == c.x[-1], "its share is not the one that was dealt")
    check_challenge(e, "e", Transcript("dkg-share", c.ch, c.r2, j, x, point_sub(mul_base(z), mul(e, x))))

def election_id(election_txt, roll_txt, trustees_txt, trustees, board):
    hp = Transcript("params", "ristretto255", trustees.n, trustees.t).half()
    hm = Transcript("manifest", hp, election_txt).half()
    hr, ht = Transcript("roll", hm, roll_txt).half(), Transcript("trustees", hm, trustees_txt).half()
    return Transcript("election", hm, hr, ht, trustees.y, board).half()

# ---- Ballots: voix-ballot(5), voix-protocol(7) ----------------------------------------------------------------------

def read_ballot(data, election, eid):
    """`cells` and `pairs` hold a list for each question: of ciphertexts, in an open poll of the plaintexts."""
    demand(len(data) <= 2**20, "it is longer than 1 MiB")
    r, b = Reader(data, "ballot"), Thing(cells=[], pairs=[])
    b.voter, b.seq = r.take(f"election {eid.hex()}", "voter <key>", "seq <int>")
    for q in election.questions:
        r.take(q.line)
        if election.secret:
            b.cells.append([r.take("E <point> <point>") for row in q.rows for _ in range(row - 1)])
            b.pairs.append([r.take("X <point> <point>") for _ in q.pairs])
            continue
        choice = r.take("choice" + " <int>" * q.m) if q.m > 1 else [r.take("choice <int>")]
        demand(all(1 <= column <= q.k for column in choice), f"line {r.at}: there is no such column")
        demand(not q.limit or choice.count(1) <= q.limit, f"line {r.at}: more than {q.limit} are approved")
        b.cells.append([int(column == a) for column in choice for a in range(1, q.k)])
        b.pairs.append([int(choice[i] < choice[j]) for i, j in q.pairs])
    if election.secret:
        b.components, b.header = {point for pair in sum(b.cells + b.pairs, []) for point in pair}, r.before()
        demand(O not in b.components, "a ciphertext holds the identity")
        b.c, b.r, b.c1 = r.take("proof <scalar> <scalar> <point>")
        variables = sum(map(len, b.cells)) + sum(q.kind == "ranks" for q in election.questions)
        b.z = [r.take("z <scalar> <scalar>") for _ in range(variables)]
    return end_with_voter(b, r)

def read_spoil(data, eid):
    r, spoil = Reader(data, "spoil"), Thing()
    spoil.voter, spoil.seq, spoil.tracker = r.take(f"election {eid.hex()}", "voter <key>", "seq <int>", "tracker <hex>")
    return end_with_voter(spoil, r)

def end_with_voter(record, r):
    record.body, record.sig = r.before(), r.maybe("sig <signature>")
    record.sshsig = from_base64(r.take("sshsig <word>")) if record.sig is None else None
    r.end()
    return record

def check_voter(record, roll):
    demand(record.voter in roll, "its key is not on the roll")
    voter = roll[record.voter]
    good = (record.sig and signature_ok(voter.key, record.body, record.sig) if voter.type == "ed25519" else
            record.sshsig and ssh_signature_ok(voter, record.body, record.sshsig))
    demand(good, "its signature is not valid")

def ssh_signature_ok(voter, body, blob):
    """OpenSSH's SSHSIG. All of the blob is known but the signature, flags and counter: it is built and compared."""
    def string(*parts): return struct.pack(">I", len(b"".join(parts))) + b"".join(parts)
    is_sk = voter.type == "sk-ssh-ed25519"
    kind, application = string(voter.type.encode() + b"@openssh.com" * is_sk), (voter.application or "").encode()
    signature, tail = (blob[-69:-5], blob[-5:]) if is_sk else (blob[-64:], b"")  # the tail: flags, counter
    public = kind + string(voter.key) + string(application) * is_sk
    fields = string(b"voix-ballot@v1") + string() + string(b"sha512")
    built = b"SSHSIG\0\0\0\1" + string(public) + fields + string(kind, string(signature), tail)
    message = b"SSHSIG" + fields + string(hashlib.sha512(body).digest())
    message = sha256(application) + tail + sha256(message) if is_sk else message
    return built == blob and (not is_sk or tail[0] & 1 == 1) and signature_ok(voter.key, message, signature)

def draw_weights(transcript, q):
    def draw(count): return [transcript.challenge("w") for _ in range(count)]
    w = Thing(rho=draw(sum(q.rows)))
    if q.pairs: w.delta, w.epsilon, w.tau = draw(q.m), draw(q.m), draw(1)[0]
    if q.limit: w.lam = draw(1)[0]
    return w

def evaluate(questions, weights, z, one):
    """The rules of a ballot, as one polynomial in the responses: first of all cells, then of each Z."""
    explicit, f = sum(sum(q.rows) - len(q.rows) for q in questions), 0
    cells, products = iter(z[:explicit]), iter(z[explicit:])
    for q, w in zip(questions, weights):
        rows = [[next(cells) for _ in range(columns - 1)] for columns in q.rows]
        rows = [row + [one - sum(row)] for row in rows]
        f += sum(rho * b * (b - one) for rho, b in zip(w.rho, sum(rows, [])))
        if q.pairs:
            better = [sum(d * row[a] for d, row in zip(w.delta, rows)) for a in range(q.k - 1)]
            worse = [sum(e * sum(row[a + 1:]) for e, row in zip(w.epsilon, rows)) for a in range(q.k - 1)]
            f += w.tau * (sum(p * v for p, v in zip(better, worse)) - one * next(products))
        if q.limit:
            f -= w.lam * one * (sum(row[0] for row in rows[:-1]) - sum(a * d for a, d in enumerate(rows[-1])))
    return f % L

def check_proof(election, eid, y, b):
    transcript, weights, variables = Transcript("ballot", eid, b.header), [], sum(b.cells, [])
    for q, pairs in zip(election.questions, b.pairs):
        weights.append(w := draw_weights(transcript, q))
        if q.pairs:
            factors = [w.delta[i] * w.epsilon[j] for i, j in q.pairs]
            variables.append([point_sum(mul(f, pair[side]) for f, pair in zip(factors, pairs)) for side in (0, 1)])
    for (first, second), (y_k, x_k) in zip(variables, b.z):
        transcript.absorb(point_sub(mul_base(y_k), mul(b.c, first)), point_sub(mul(x_k, y), mul(b.c, second)))
    f = evaluate(election.questions, weights, [x_k - y_k for y_k, x_k in b.z], b.c)
    transcript.absorb(point_sub(point_add(mul_base(f), mul(b.r, HP)), mul(b.c, b.c1)), b.c1)
    check_challenge(b.c, "c", transcript)

def accept(entries, poll, report):
    """Replays the rules of acceptance. The ballots that count: voter's key → ballot."""
    files, counted, spoiled, trackers, components = collections.defaultdict(set), {}, set(), set(), set()
    for entry in entries:
        with report.about(entry.name, report.left_out):
            is_ballot = entry.type == "ballot"
            b = read_ballot(entry.data, poll.election, poll.eid) if is_ballot else read_spoil(entry.data, poll.eid)
            check_voter(b, poll.roll)
            demand(len(files[b.voter] - {entry.hash}) < 64, "64 files of this voter stand before it")
            files[b.voter].add(entry.hash)
            demand(1 <= b.seq < 2**32, "its seq is out of range")
            if not is_ballot:
                demand(b.tracker not in trackers, "the ballot that it spoils was cast before")
                spoiled.add((b.voter, b.tracker))
                continue
            b.tracker = sha256(b.body)
            highest = counted[b.voter].seq if b.voter in counted else 0  # of an equal tracker, seq is equal too
            demand(highest < b.seq <= highest + 1024, f"its seq {b.seq} does not follow {highest}")
            demand((b.voter, b.tracker) not in spoiled, "it was spoiled")
            if poll.election.secret:
                demand(not b.components & components, "it repeats a part of an earlier ballot")
                check_proof(poll.election, poll.eid, poll.trustees.y, b)
                components |= b.components
            trackers.add(b.tracker)
            counted[b.voter] = b
    return counted

# ---- Board: voix-board(5) -------------------------------------------------------------------------------------------

ORDER = re.compile("(setup ){3}(open (ballot |spoil |notice )*(close (tally (ready )*(decrypt )*(result )?)?)?)?")

def read_log(data, folder, report):
    entries, named = [], iter(["election.txt", "roll.txt", "trustees.txt"])
    for index, line in enumerate(data.split(b"\n")[:-1]):  # a last line without LF was cut and is no entry
        match = re.fullmatch(rb"%d ([a-z]+) ([0-9a-f]{64})" % index, line)
        demand(match, f"line {index + 1} is no entry of number {index}")
        entries.append(entry := Thing(type=match[1].decode(), hash=match[2].decode(), leaf=line + b"\n", data=None))
        entry.name = (next(named, "") if entry.type == "setup" else
                      "result.txt" if entry.type == "result" else f"entries/{entry.hash}.txt")
        with report.about(entry.name):
            entry.data = (folder / entry.name).read_bytes()
            demand(sha256(entry.data).hex() == entry.hash, f"its SHA-256 is not the one of entry {index}")
    demand(ORDER.fullmatch("".join(entry.type + " " for entry in entries)), "its entries are not in order")
    return entries

def key_id(name, kind, key): return sha256(name.encode() + b"\n" + kind + key)[:4]

def check_checkpoint(data, entries, poll, size=None):
    """The witnesses whose cosignatures are valid. Without a size, somebody kept it, alone or in a receipt: then the
    board continues it, and who else signed it does not matter."""
    data = re.sub(rb"^c2sp.org/tlog-proof@v1\nindex (0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=\n){0,64}\n", b"", data)
    head, _, tail = data.partition(b"\n\n")
    match, origin = re.fullmatch(rb"(.+)\n(0|[1-9][0-9]{0,18})\n.+", head), f"voix-board/{poll.eid.hex()}"
    demand(match and tail.endswith(b"\n"), "is no checkpoint")
    known = {(origin, key_id(origin, b"\1", poll.election.board)): (68, poll.election.board)}  # signer → length, key
    if size is not None:
        known |= {(name, key_id(name, b"\4", key)): (76, key) for name, key in poll.election.witnesses.items()}
    signers, valid = [], set()
    for line in tail[:-1].split(b"\n"):
        match_line = re.fullmatch("— ([^\0-\x20+]+) ([A-Za-z0-9+/=]+)".encode(), line)
        demand(match_line, "a line is no signature")
        name, blob = match_line[1].decode(errors="replace"), from_base64(match_line[2].decode())
        demand(len(blob) > 4, "a signature is too short")
        signers.append((match_line[1], blob[:4]))
        length, key = known.get((name, blob[:4]), (0, None))
        time = b"cosignature/v1\ntime %d\n" % int.from_bytes(blob[4:12], "big", signed=True) if length == 76 else b""
        if key:
            demand(len(blob) == length and b"-" not in time and signature_ok(key, time + head + b"\n", blob[-64:]),
                   f"the signature of {name} is not valid")
            valid.add(name)
    distinct(signers, "its signatures")
    if size is None and (match[1] != origin.encode() or origin not in valid):
        raise Unchecked("is no checkpoint of this poll and its keeper")
    demand(origin in valid and match[1] == origin.encode(), "the keeper did not sign it")
    demand(size is None or len(signers) == len(valid), "a line is of neither the keeper nor a witness")
    root = base64.b64encode(merkle_root([entry.leaf for entry in entries[:int(match[2])]]))
    demand(int(match[2]) <= len(entries) if size is None else int(match[2]) == size, "is of another number of entries")
    demand(head.endswith(b"\n" + root), f"is not the checkpoint of the first {int(match[2])} entries")
    return valid - {origin}

def check_keeper_entry(entry, poll):
    """open, close and notice. True when its time was told by hand."""
    r, signer = Reader(entry.data, entry.type), poll.election.board
    when, by_hand = r.take(f"election {poll.eid.hex()}", "time <time><by-hand>")
    if entry.type == "notice": r.take("text <text>")
    if entry.type == "open": signer = r.take("organiser <key>")
    demand(entry.type != "open" or signer in poll.trustees.organisers, "its organiser is not named by the trustees")
    r.signed_by(signer)
    demand(entry.type != "close" or when >= poll.election.closes, "it closes the poll too early")
    return by_hand

# ---- Tally and opening: voix-poll(5), voix-protocol(7) --------------------------------------------------------------

def add_up(poll, counted):
    """Cell → sum: a pair of points in a secret poll, a number in an open one."""
    sums, ballots = {}, [(poll.roll[key].weight, b) for key, b in counted.items()]
    for at, q in enumerate(poll.election.questions):
        for k, cell in enumerate(q.cells):
            parts = [(w, (b.pairs if q.pairs else b.cells)[at][k]) for w, b in ballots]
            sums[cell] = ([point_sum(mul(w, pair[side]) for w, pair in parts) for side in (0, 1)]
                          if poll.election.secret else sum(w * x for w, x in parts))
    return sums

def tally_text(poll, counted, sums):
    weight = sum(poll.roll[key].weight for key in counted)
    lines = ["voix-v1 tally", f"election {poll.eid.hex()}", poll.board, f"ballots {len(counted)} weight {weight}"]
    lines += [f"sum {cell} {total[0].hex()} {total[1].hex()}" if poll.election.secret else f"count {cell} {total}"
              for cell, total in sums.items()]
    return "".join(line + "\n" for line in lines).encode()

def read_opening(entry, poll, *forms):
    """What a trustee says of this board and this tally, signed: the trustee, and the values of the further lines."""
    r = Reader(entry.data, entry.type)
    j = r.take(f"election {poll.eid.hex()}", "trustee <int>")
    demand(1 <= j <= poll.trustees.n, "there is no such trustee")
    r.take(poll.board, poll.tally)
    values = [r.take(form) for form in forms]
    r.signed_by(poll.trustees.keys[j - 1])
    return j, values

def check_opening(poll, of_type, sums, cosigned, report):
    """Trustee → cell → D, from the valid files of shares."""
    ready, shares, (n, t) = set(), {}, (poll.trustees.n, poll.trustees.t)
    for entry in of_type["ready"]:
        with report.about(entry.name): ready.add(read_opening(entry, poll)[0])
    for entry in of_type["decrypt"]:
        with report.about(entry.name, report.left_out):
            j, lines = read_opening(entry, poll, *(f"share {cell} <point> <scalar> <scalar>" for cell in sums))
            x = poll.trustees.x[j - 1]
            for (cell, (a, b)), (d, e, z) in zip(sums.items(), lines):
                w1, w2 = point_sub(mul_base(z), mul(e, x)), point_sub(mul(z, a), mul(e, d))
                proof = Transcript("decrypt", poll.eid, poll.size, poll.root, j, cell, x, a, b, d, w1, w2)
                check_challenge(e, "e", proof, f"the proof of {cell}")
            shares[j] = {cell: d for cell, (d, _, _) in zip(sums, lines)}
    needed, present, who = -(-(n + t) // 2), len(ready), "trustees were ready"
    if poll.election.cosignatures is not None:  # without a checkpoint.closed that can be read, that is said already
        needed = 0 if cosigned is None else poll.election.cosignatures
        present, who = len(cosigned or ()), "witnesses cosigned"
    with report.about("log.txt"):
        demand(not of_type["decrypt"] or present >= needed, f"it was opened when {present} of {needed} {who}")
    return shares

def lagrange(j, chosen):
    return functools.reduce(lambda value, k: value * k * pow(k - j, -1, L) % L, [k for k in chosen if k != j], 1)

def check_result(data, poll, sums, shares, weight, report):
    r, counts, secret = Reader(data, "result"), {}, poll.election.secret
    r.take(f"election {poll.eid.hex()}", poll.board, poll.tally)
    if secret:
        text, chosen = r.take("trustees <text>"), sorted(shares)[:poll.trustees.t]
        demand(len(chosen) == poll.trustees.t, "there are not enough valid shares in the log")
        demand(text == " ".join(map(str, chosen)), "its trustees are not the first of whom valid shares are in the log")
    for cell, total in sums.items():
        counts[cell] = v = r.take(f"count {cell} <int>")
        with report.about("result.txt"):
            d = point_sum(mul(lagrange(j, chosen), shares[j][cell]) for j in chosen) if secret else O
            demand(v <= weight and mul(v, poll.trustees.y) == point_sub(total[1], d) if secret else v == total,
                   f"{cell} is not {v}")
    for q in poll.election.questions:
        said = r.take(f"outcome {q.number} <text>")
        with report.about("result.txt"):
            roll = sum(voter.weight for voter in poll.roll.values())
            kind, winners = outcome(q, [counts[cell] for cell in q.cells], weight, roll)
            found = " ".join([kind] + [str(winner + 1) for winner in winners])
            demand(said == found, f"the outcome of question {q.number} is {found}, not {said}")
    r.end()

# ---- Totals → outcome: voix-methods(7) ------------------------------------------------------------------------------

RULES = {
    "grades": "majority-judgment(:(gauge|usual|typical|central))?", "approval": "approval(:[1-9][0-9]*)?",
    "choice": "majority:(n/2 [+] 1|(> |>= )[0-9/]+):(roll|present|cast|valid|expressed)|consent:[0-9]+|plurality",
    "ranks": "condorcet:(schulze(:winning-only|:margins|:ratio)?|ranked-pairs(:margins)?|copeland|llull|kemeny|"
             "minimax:(winning|margins|opposition)|split-cycle|stable-voting|river|debian)"}
ANSWERS = {"majority": ["yes", "no", "blank"], "consent": ["consent", "reserve", "stand-aside", "objection"]}

def check_rule(q):
    """A rule suits the shape of the ballots, and has one spelling."""
    demand(re.fullmatch(RULES[q.kind], q.rule), f"the rule of question {q.number} is not a rule for {q.kind}")
    word, _, detail = q.rule.partition(":")
    number = re.search("[0-9/]+", detail)
    share = fraction(number[0]) if number and not detail.startswith("n/2") else None
    demand(share is None or str(share) == number[0], f"the rule of question {q.number} has another spelling")
    demand(detail[:1] != ">" or (0 < share <= 1 if detail.startswith(">=") else share < 1), f"nothing is {detail}")
    demand(q.kind != "approval" or detail == str(q.limit or ""), "the limit of the rule is another")
    demand(q.answers == ANSWERS.get(word, q.answers[:-1] + ["blank"] * (word == "plurality")),
           f"question {q.number} has other answers than its rule")
    quorum_met(q.quorum, 0, 1)

def outcome(q, counts, weight, roll):
    """Kind of outcome and the winners, counted from 0."""
    word, _, detail = q.rule.partition(":")
    if word == "majority-judgment" and detail or detail == "debian":
        raise Unchecked(f"this program does not know the rule {q.rule}")
    if word not in ANSWERS and (weight == 0 or q.kind in ("approval", "choice") and not any(counts)): return "void", []
    if not quorum_met(q.quorum, weight, roll): return "no-quorum", []
    votes = dict(zip(q.answers, counts + [weight - sum(counts)]))
    if word == "majority": return majority(votes, detail, weight, roll), []
    if word == "consent":
        met = votes["consent"] + votes["reserve"] >= (1 if q.least_consents is None else q.least_consents)
        return "blocked" if votes["objection"] > int(detail) else "adopted" if met else "void", []
    if q.kind == "ranks": return decide(condorcet(dict(zip(q.pairs, counts)), q.m, detail), q)
    if q.kind != "grades": return decide(places(counts), q)
    rows = [counts[i * (q.k - 1):(i + 1) * (q.k - 1)] for i in range(q.m)]
    return decide(places([majority_value(row + [weight - sum(row)]) for row in rows]), q)

def places(values):
    """A ranking by value, the highest first, equal ones together."""
    return [[i for i, other in enumerate(values) if other == value] for value in sorted(set(values), reverse=True)]

def decide(ranking, q):
    def drawn(i):
        words = [q.lot.encode(), (q.options or q.answers)[i].encode()]
        return hashlib.blake2b(b"".join(le64(len(word)) + word for word in words), digest_size=32).digest()
    if q.lot is not None: ranking = [[i] for place in ranking for i in sorted(place, key=drawn)]
    elected, seats = [], q.seats or 1
    for place in ranking:
        if len(elected) == seats: break
        if len(elected) + len(place) > seats and (q.seats or len(place) > 1): return "tie", place
        elected += place
    return "winner", sorted(elected)

def fraction(text):
    """2/3, 0.6, 60 %, 3."""
    demand(re.fullmatch("[0-9]+(/0*[1-9][0-9]*|[.][0-9]+)?%?", text), f"{text} is no number")
    return Fraction(text.rstrip("%")) / (100 if text.endswith("%") else 1)

def quorum_met(quorum, cast, roll):
    """A number of votes, a share of the roll, or a multiple of its square root."""
    text = (quorum or "0").replace(" ", "")
    root = re.fullmatch("(?:(.*)[*])?sqrt[(]n[)]", text)
    if root: return cast**2 >= fraction(root[1] or "1")**2 * roll
    demand(text.isdigit() or fraction(text) <= 1, "the quorum is more than all")
    return cast >= fraction(text) * (1 if text.isdigit() else roll)

def majority(votes, detail, cast, roll):
    threshold, _, base = detail.partition(":")
    yes, no = votes["yes"], votes["no"]
    of = {"cast": cast, "valid": cast, "expressed": yes + no, "roll": roll}.get(base)
    if of is None: raise Unchecked(f"a majority of {base} needs a number that no file has")
    sign, _, share = threshold.partition(" ")
    least = Fraction(of, 2) + 1 if sign == "n/2" else fraction(share) * of
    return "adopted" if (yes > least if sign == ">" else yes >= least) and yes > no else "rejected"

def majority_value(counts):
    """What ranks an option in majority judgment (the closed form), counts from the best grade; higher is better."""
    top = bottom = grade = next((a for a in range(len(counts)) if 2 * sum(counts[:a + 1]) > sum(counts)), 0)
    value = []
    while True:
        above, below = sum(counts[:top]), sum(counts[bottom + 1:])
        value += [-grade, above if above > below else -below]
        if above == below == 0: return tuple(value)
        if above > below: top = grade = top - 1
        else: bottom = grade = bottom + 1

def condorcet(v, m, method):
    """The ranking: those whom no one is above, then those of the rest, … v: pair of options → voices."""
    strengths = {"": lambda a, b: (v[a, b], -v[b, a]), "winning-only": lambda a, b: (v[a, b],),
                 "margins": lambda a, b: (v[a, b] - v[b, a],),
                 "ratio": lambda a, b: (0, Fraction(v[a, b], v[b, a])) if v[b, a] else (1, v[a, b])}
    name, _, strength = method.partition(":")
    size = {(a, b): strengths.get(strength, strengths[""])(a, b) for a, b in v if v[a, b] > v[b, a]}
    ranking, left, above = [], list(range(m)), set()
    if name == "schulze":
        path = {pair: size.get(pair, ()) for pair in itertools.product(left, repeat=2)}
        for by, a, b in itertools.product(left, repeat=3):
            path[a, b] = max(path[a, b], min(path[a, by], path[by, b]))
        above = {(a, b) for a, b in path if path[a, b] > path[b, a]}
    elif name == "ranked-pairs":
        size = {(a, b): (*value[:1], -v[b, a]) for (a, b), value in size.items()}
        for level in sorted(set(size.values()), reverse=True):
            bunch = {win for win in size if size[win] == level}
            chains = closure(above | bunch)
            above |= {(a, b) for a, b in bunch if (b, a) not in chains}
        above = closure(above)
    else:
        raise Unchecked(f"this program does not know the rule condorcet:{method}")
    while left:
        ranking.append([b for b in left if not any((a, b) in above for a in left)])
        left = [b for b in left if b not in ranking[-1]]
    return ranking

def closure(links):
    reach = set(links)
    for by in {b for _, b in links}:
        reach |= {(a, b) for a, mid in reach if mid == by for mid2, b in reach if mid2 == by}
    return reach

# ---- All of it ------------------------------------------------------------------------------------------------------

class Report:
    def __init__(self): self.faults, self.unchecked, self.left_out, self.facts = [], [], [], {}
    def exit_code(self): return 1 if self.faults else 3 if self.unchecked else 0

    @contextlib.contextmanager
    def about(self, name, of_bad=None):
        try:
            yield
        except Bad as bad:
            (self.faults if of_bad is None else of_bad).append((name, str(bad)))
        except (OSError, Unchecked) as why:
            self.unchecked.append((name, str(why)))

def verify(folder, kept=()):
    report, poll, entries, files = Report(), Thing(), [], {}
    for name, read in (("election", read_election), ("roll", read_roll),
                       ("trustees", lambda data: read_trustees(data, poll.election.secret))):
        with report.about(name + ".txt"):
            files[name] = (folder / (name + ".txt")).read_bytes()
            if name != "trustees" or hasattr(poll, "election"): setattr(poll, name, read(files[name]))
    with report.about("log.txt"): entries = read_log((folder / "log.txt").read_bytes(), folder, report)
    if len(vars(poll)) < 3 or not entries: return report
    poll.eid, of_type = election_id(*files.values(), poll.trustees, poll.election.board), collections.defaultdict(list)
    by_hand, cosigned = 0, None
    for entry in entries:
        of_type[entry.type].append(entry)
        if entry.type in ("open", "close", "notice") and entry.data is not None:
            with report.about(entry.name): by_hand += check_keeper_entry(entry, poll)
    poll.size = next((i + 1 for i, entry in enumerate(entries) if entry.type == "close"), len(entries))
    poll.root = merkle_root([entry.leaf for entry in entries[:poll.size]])
    poll.board = f"board {poll.size} {poll.root.hex()}"
    for path in kept:
        with report.about(str(path)): check_checkpoint(path.read_bytes(), entries, poll)
    with report.about("checkpoint"):
        check_checkpoint((folder / "checkpoint").read_bytes(), entries, poll, len(entries))
    with report.about("checkpoint.closed"):
        if of_type["close"]:
            cosigned = check_checkpoint((folder / "checkpoint.closed").read_bytes(), entries, poll, poll.size)
    if any(entry.data is None for entry in entries): return report
    counted = accept([e for e in entries if e.type in ("ballot", "spoil")], poll, report)
    weight = sum(poll.roll[key].weight for key in counted)
    report.facts = {"election": poll.eid.hex(), "title": poll.election.title, "entries": len(entries), "root":
                    merkle_root([entry.leaf for entry in entries]).hex(), "ballots": len(counted), "weight": weight,
                    "cosignatures": len(cosigned or ()), "told_by_hand": by_hand, "stage": entries[-1].type}
    if not of_type["tally"]: return report
    tally, sums = of_type["tally"][0], add_up(poll, counted)
    poll.tally = f"tally {tally.hash}"
    with report.about(tally.name):
        demand(tally.data == tally_text(poll, counted, sums), "is not what the ballots give")
    shares = check_opening(poll, of_type, sums, cosigned, report) if poll.election.secret else {}
    for entry in [] if poll.election.secret else of_type["ready"] + of_type["decrypt"]:
        report.faults.append((entry.name, "in an open poll there is nothing to open"))
    for entry in of_type["result"]:
        with report.about("result.txt"): check_result(entry.data, poll, sums, shares, weight, report)
    return report

def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path, help="of the poll")
    parser.add_argument("--since", action="append", default=[], type=pathlib.Path, metavar="FILE",
                        help="a checkpoint or receipt that somebody kept: the board must continue it")
    parser.add_argument("--json", action="store_true", help="everything as one object")
    options = parser.parse_args(arguments)
    report = verify(options.folder, options.since)
    lists = {"faults": report.faults, "not_checked": report.unchecked, "not_counted": report.left_out}
    if options.json:
        named = {name: [{"file": file, "reason": reason} for file, reason in found] for name, found in lists.items()}
        print(json.dumps({"valid": report.exit_code() == 0, **report.facts, **named}, ensure_ascii=False, indent=1))
        return report.exit_code()
    for name, (file, reason) in ((name, one) for name, found in lists.items() for one in found):
        print(f"{name.replace('_', ' ')}: {file}: {reason}")
    verdict = {0: "valid", 1: f"INVALID: {len(report.faults)} faults", 3: "not all checked"}[report.exit_code()]
    print(verdict, *(f"{name}={value}" for name, value in report.facts.items() if name != "title"))
    return report.exit_code()

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
