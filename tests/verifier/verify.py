#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every file of a poll of voix-v1, from the question to the outcome; lists what is wrong.

A second verifier beside `voix verify`, written from the manual, voix-protocol(7), voix-poll(5), voix-ballot(5),
voix-ceremony(5), voix-board(5), without the other's sources, for Python 3.9 and libsodium.
Exit: 0 all valid so far, 1 something is invalid, 3 something could not be checked."""
import argparse, base64, collections, contextlib, ctypes, ctypes.util, datetime, functools, hashlib
import itertools, json, math, operator, pathlib, re, sys
from fractions import Fraction
from types import SimpleNamespace as Thing
class Unchecked(Exception): """What this program cannot check."""
def demand(condition, complaint):  # a ValueError, from here or from Python, makes a file invalid
    if not condition: raise ValueError(complaint)
def distinct(values, what):
    demand(len(set(values)) == len(values), f"{what} are not all different")
    return values
# ---- Groups and hashes. Points and keys are their 32 bytes, scalars are integers mod ℓ -----------
L = 2**252 + 27742317777372353535851937790883648493
O, EDWARDS_O = bytes(32), b"\x01" + bytes(31)  # the identities of ristretto255 and edwards25519
sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
sodium.sodium_init()
def call(name, *arguments):  # the 32 bytes that libsodium computes, or None where it refuses
    out = ctypes.create_string_buffer(32)
    return out.raw if getattr(sodium, "crypto_" + name)(out, *arguments) == 0 else None
def number(data): return int.from_bytes(data, "little")
def dot(weights, values): return sum(map(operator.mul, weights, values))
def scalar_bytes(s): return (s % L).to_bytes(32, "little")
def sha256(data): return hashlib.sha256(data).digest()
def point_add(p, q): return call("core_ristretto255_add", p, q)
def mul(s, p): return call("scalarmult_ristretto255", scalar_bytes(s), p) or O  # refused: O
def point_sum(points): return functools.reduce(point_add, points, O)
def combine(scalars, points): return point_sum(map(mul, scalars, points))
def edwards_mul(s, p): return call("scalarmult_ed25519_noclamp", scalar_bytes(s), p) or EDWARDS_O
def is_point(p): return point_add(p, O) == p  # libsodium 1.0.18 reads p without its highest bit
def is_key(p):  # of prime order; ℓ·p is computed because some releases let a key plus the point of order 2 pass
    of_order_l = call("core_ed25519_add", edwards_mul(L - 1, p), p) == EDWARDS_O
    return of_order_l and sodium.crypto_core_ed25519_is_valid_point(p) == 1
def signature_ok(key, message, signature):
    """Ed25519 with S < ℓ and encode(S·B - h·A) = R. As the key is of prime order, so is the left side:
    it is canonical, and of small order only if it is the identity."""
    r, s = signature[:32], number(signature[32:])
    h = number(hashlib.sha512(r + key + message).digest())
    left = call("scalarmult_ed25519_base_noclamp", scalar_bytes(s)) or EDWARDS_O
    return s < L and r != EDWARDS_O and call("core_ed25519_sub", left, edwards_mul(h, key)) == r
def framed(item):
    item = item.to_bytes(8, "little") if isinstance(item, int) else item.encode() if isinstance(item, str) else item
    return len(item).to_bytes(8, "little") + item
class Transcript:
    def __init__(self, tag, *items):
        self.stream = hashlib.sha512()
        self.absorb("voix-v1", tag, *items)
    def absorb(self, *items): self.stream.update(b"".join(map(framed, items)))
    def half(self): return self.stream.digest()[:32]
    def challenge(self, label):
        self.absorb(label)
        self.absorb(digest := self.stream.digest())
        return number(digest) % L
G = call("scalarmult_ristretto255_base", scalar_bytes(1))
HP = call("core_ristretto255_from_hash", Transcript("gen", "pedersen-H", 0).stream.digest())
def check_challenge(found, label, transcript):
    demand(found != 0 and transcript.challenge(label) == found, "its proof is not valid")
def merkle_root(leaves):
    if len(leaves) < 2: return sha256(b"\0" + leaves[0]) if leaves else sha256(b"")
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1" + merkle_root(leaves[:split]) + merkle_root(leaves[split:]))
# ---- Text. Every form of a line has one spelling, so a file that is read has one too -------------
def from_base64(text):
    again = base64.b64encode(data := base64.b64decode(text, validate=True)).decode()
    demand(again == text, "its base64 is not canonical")
    return data
INT, HEX = "(0|[1-9][0-9]{0,18})", "([0-9a-f]{64})"
HIDDEN = "\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f"
PLACES = {  # what stands in a line: how it is spelled, its value, what else must hold of it
    "int": (INT, int, None), "hex": (HEX, bytes.fromhex, None), "point": (HEX, bytes.fromhex, is_point),
    "nonidentity": (HEX, bytes.fromhex, lambda p: p != O and is_point(p)),
    "scalar": (HEX, lambda text: number(bytes.fromhex(text)), lambda s: s < L),
    "key": (HEX, bytes.fromhex, is_key),
    "signature": ("([0-9a-f]{128})", bytes.fromhex, None), "sealed": ("([0-9a-f]{304})", bytes.fromhex, None),
    "base64": ("([A-Za-z0-9+/]{7,}=*)", from_base64, None),  # 5 bytes or more
    "time": ("([0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}Z)", str,  # compare as their texts
             lambda text: datetime.date.fromisoformat(text[:10].replace("0000", "0400"))),  # date lacks the year 0
    "limit": ("(?: limit ([1-9][0-9]?))?", lambda text: int(text or 0), None),
    "application": (f"(?: ([^ {HIDDEN}]+))?", lambda word: word, None),
    "name": ("([A-Za-z0-9_][A-Za-z0-9._-]{0,63})", str, None),
    "signer": (f"([^+ {HIDDEN}]+)", str, None),
    "text": (f"([^ {HIDDEN}](?:[^{HIDDEN}]*[^ {HIDDEN}])?)", str, None)}
def place(name):  # of PLACES, or one of some words, <secret|open>, or a number in a range, <1:30>
    if name in PLACES or "|" in name: return PLACES.get(name, (f"({name})", str, None))
    low, high = map(int, name.split(":"))
    return INT, int, range(low, high + 1).__contains__
@functools.lru_cache(maxsize=None)
def line_form(form):
    parts = re.split("<(.+?)>", form)  # a text, the name of a place, a text …
    places = [(name, *place(name)) for name in parts[1::2]]
    spellings = [spelling for _, spelling, _, _ in places] + ["\n"]
    return re.compile("".join(map(str.__add__, map(re.escape, parts[::2]), spellings))), places
class Reader:
    """Takes the lines of a record one by one, each by its form: the text of the line with <places>. Gives back what
    stands in the places, a list unless it is one place; None for an optional line that is another."""
    def __init__(self, data, *first):
        self.data, self.at, self.line = data, 0, 0
        self.take(*first)
    def take(self, *forms, optional=False):
        taken = []
        for form in forms:
            (regex, places), end = line_form(form), self.data.find(b"\n", self.at) + 1
            match = regex.fullmatch(self.data[self.at:end].decode())
            if optional and not match: return None
            demand(match, f"line {self.line + 1} is not: {form[:150]}")
            self.at, self.line, self.last = end, self.line + 1, match[0][:-1]
            for text, (name, _, value, holds) in zip(match.groups(), places):
                taken.append(value(text))
                demand(holds is None or holds(taken[-1]), f"line {self.line}: no valid <{name}>")
        return taken[0] if len(taken) == 1 else taken
    def maybe(self, form): return self.take(form, optional=True)
    def every(self, form): return list(iter(lambda: self.maybe(form), None))
    def more(self): return self.at < len(self.data)
    def end(self): demand(not self.more(), f"line {self.line + 1} should not be there")
    def file(self, name):  # a file within the record, after a line with the number of its bytes
        size = self.take(f"file {name} <int>")
        self.at, file = self.at + size, self.data[self.at:self.at + size]
        self.line += file.count(b"\n")
        return file
    def signed_by(self, key, form="sig <signature>", is_valid=signature_ok):
        body, signature = self.data[:self.at], self.take(form)
        self.end()
        demand(is_valid(key, body, signature), "its signature is not valid")
# ---- The files that say what a poll is: voix-poll(5), voix-ceremony(5) ---------------------------
MOST = 2**32  # weight of all, ballots, seconds
def read_election(data):
    r, e = Reader(data, "voix-v1 election"), Thing(questions=[])
    e.title = r.take("title <text>")
    if r.maybe("proposal <name>"): r.take("text <hex>", "charter <hex>", "class <name>", "body <name>")
    _, opens, e.closes, ballots, e.keeper_key = r.take(
        "nonce <hex>", "opens <time>", "closes <time>", "ballots <secret|open>", "board <key>")
    demand(opens < e.closes, "it closes before it opens")
    e.secret, e.witnesses = ballots == "secret", dict(lines := r.every("witness <name> <key>"))
    w, (e.cosignatures, dishonest) = len(lines), r.maybe("cosignatures <int> dishonest <int>") or (None, 0)
    keys = {*e.witnesses.values(), e.keeper_key}
    demand(len(e.witnesses) == w == len(keys) - 1, "the witnesses are not all different")
    demand(e.cosignatures is None or 1 <= e.cosignatures <= w and 2 * e.cosignatures >= w + 1 + dishonest,
           "the cosignatures do not suit the witnesses")
    r.take(f"min-ballots <1:{MOST}>", f"appeal <0:{MOST}>"), r.maybe("weights-may-reveal")
    while r.more(): e.questions.append(read_question(r, len(e.questions) + 1))
    demand(1 <= len(e.questions) <= 64, "it has no question, or more than 64")
    return e
def read_question(r, number):
    kind, m, k, limit = r.take(f"question {number} <grades|ranks|approval|choice> <1:30> <2:32><limit>")
    suits = {"grades": True, "ranks": m >= 2, "approval": k == 2, "choice": m == 1}[kind]
    demand(suits and limit < m and (limit == 0 or kind == "approval"), f"line {r.line}: no shape of a question")
    q = Thing(number=number, kind=kind, m=m, k=k, limit=limit, line=r.last)
    q.rows = [k] * m + [limit + 1] * (limit > 0)  # columns of each row, the implied one included
    q.pairs = list(itertools.permutations(range(m), 2)) if kind == "ranks" else []
    q.cells = ([f"q{number}.x{i + 1}.{j + 1}" for i, j in q.pairs] or  # those that are added up
               [f"q{number}.r{i + 1}.c{a + 1}" for i in range(m) for a in range(k - 1)])
    _, q.rule = r.take("title <text>", "rule <text>")
    lists = {"option": m * (kind != "choice"), "grade": k * (kind == "grades"), "answer": k * (kind == "choice")}
    q.options, _, q.answers = (distinct([r.take(f"{word} <text>") for _ in range(count)], word + "s")
                               for word, count in lists.items())
    default, asked = r.maybe("default-option <text>"), [name for _, name in r.every("ratio <1:1000000> <text>")]
    demand({*asked, default} <= {None, *q.options}, "there is no such option")
    demand(asked == sorted(set(asked), key=str.encode), "its ratios are not sorted")
    demand(default is not None or q.rule != "condorcet:debian", "it names no default option")
    _, q.quorum, q.least_consents, q.seats, q.lot = map(
        r.maybe, ("strict-ratio", "quorum <text>", f"min-consents <0:{MOST}>", "seats <1:30>", "lot <text>"))
    demand(q.least_consents != 1, "its min-consents goes without saying")
    check_rule(q)
    return q
Voter = collections.namedtuple("Voter", "name type key application weight")
def read_roll(data):  # key → voter
    r, types = Reader(data, "voix-v1 roll"), "<ed25519|ssh-ed25519|sk-ssh-ed25519>"
    voters = [Voter(*line) for line in r.every(f"voter <name> {types} <key><application> weight <1:{MOST}>")]
    r.end()
    demand(all((v.application is not None) == v.type.startswith("sk-") for v in voters), "an application is wrong")
    names, _ = [v.name for v in voters], distinct([v.key for v in voters], "the keys")
    demand(names == sorted(set(names)), "voters are not sorted by name")
    demand(sum(v.weight for v in voters) <= MOST, "all voters together weigh too much")
    return Thing(roll={v.key: v for v in voters}, weight=sum(v.weight for v in voters))
def read_trustees(data):  # n, t, organisers, the trustees' keys, Y and X_1 … X_n; in an open poll only organisers
    r = Reader(data, "voix-v1 trustees")
    c = replay_ceremony(r) if r.maybe("none") is None else Thing(n=0, t=0, organisers=read_organisers(r), y=O)
    return r.end() or c
def read_organisers(r): return distinct([r.take("organiser <key>")] + r.every("organiser <key>"), "the organisers")
def read_ceremony(data):
    r = Reader(data, "voix-v1 ceremony")
    _, n, t, _ = r.take("id <hex>", "trustees <1:64> threshold <1:64>", f"min-ballots <1:{MOST}>")
    demand(t <= n, "the threshold is above the number of trustees")
    c = Thing(n=n, t=t, organisers=read_organisers(r), commits=[], dealt=[], x=[])
    trustees = [r.take(f"trustee {i} <name> <key>") for i in range(1, n + 1)]
    _, c.keys = (distinct(part, "the trustees' names or keys") for part in zip(*trustees))
    return r.end() or c
def replay_ceremony(r):
    c = read_ceremony(file := r.file("ceremony.txt"))
    c.ch, earlier = Transcript("ceremony", file).half(), []
    for k, read in enumerate((read_round1, read_round2, read_round3), 1):
        files, bad = [r.file(f"trustee-{i}.round{k}") for i in range(1, c.n + 1)], []
        for i, file in enumerate(files, 1):
            try:
                own = Reader(file, f"voix-v1 round{k}", f"ceremony {c.ch.hex()}", *earlier, f"trustee {i}")
                read(own, c, i)
                own.signed_by(c.keys[i - 1])
            except ValueError as why: bad.append(f"trustee-{i}.round{k}: {why}")
        demand(not bad, "; ".join(bad))
        c.r = Transcript(f"dkg-r{k}", c.ch, *files).half()  # R1, then R2
        earlier = [f"round{k} {c.r.hex()}"]
    c.y = point_sum(distinct([points[0] for points in c.dealt], "the first coefficients"))
    demand(r.take("key <nonidentity>") == c.y, "its key is not the sum of the trustees' keys")
    return c
def read_round1(r, c, _):
    box, commit = r.take("box <hex>", "commit <hex>")
    demand(number(box) < 2**255 - 19, "its box key is not canonical")
    demand(call("scalarmult_curve25519", bytes(31) + b"\x40", box), "its box key is of low order")
    c.commits.append(commit)
def read_round2(r, c, i):
    points = [r.take("coefficient <nonidentity>") for _ in range(c.t)]
    salt, e, *z = r.take("salt <hex>", "pok" + " <scalar>" * (c.t + 1))
    r.take(*(f"share {j} <sealed>" for j in range(1, c.n + 1)))
    demand(Transcript("dkg-commit", c.ch, i, *points, salt).half() == c.commits[i - 1], "its commitment is another's")
    w = [combine((z_k, -e), (G, a)) for z_k, a in zip(z, points)]
    check_challenge(e, "e", Transcript("dkg-pok", c.ch, c.r, i, c.t, *points, *w))
    c.dealt.append(points)
def read_round3(r, c, j):
    x, e, z = r.take("share <nonidentity>", "pok <scalar> <scalar>")
    c.x.append(combine([j**k for k in range(c.t)], map(point_sum, zip(*c.dealt))))
    demand(x == c.x[-1], "its share is not the one that was dealt")
    check_challenge(e, "e", Transcript("dkg-share", c.ch, c.r, j, x, combine((z, -e), (G, x))))
def election_id(election_txt, roll_txt, trustees_txt, trustees, board):
    hp = Transcript("params", "ristretto255", trustees.n, trustees.t).half()
    hm = Transcript("manifest", hp, election_txt).half()
    hr, ht = Transcript("roll", hm, roll_txt).half(), Transcript("trustees", hm, trustees_txt).half()
    return Transcript("election", hm, hr, ht, trustees.y, board).half()
# ---- Ballots: voix-ballot(5), voix-protocol(7) ---------------------------------------------------
def read_vote(kind, data, poll):  # a ballot, its answers the cells and pairs of each question, or a spoil
    demand(len(data) <= 2**20, "it is longer than 1 MiB")
    r, b = Reader(data, f"voix-v1 {kind}", poll.line), Thing(components=set())
    key, b.seq = r.take("voter <key>", f"seq <1:{MOST - 1}>")
    if kind == "ballot":
        b.answers, b.header = [read_answer(r, q, poll.secret) for q in poll.questions], data[:r.at]
        if poll.secret:
            b.components = {point for part in sum(b.answers, ()) for pair in part for point in pair}
            b.c, b.r, b.c1 = r.take("proof <scalar> <scalar> <point>")
            b.z = [r.take("z <scalar> <scalar>") for cells, pairs in b.answers for _ in cells + pairs[:1]]
    b.tracker = r.take("tracker <hex>") if kind == "spoil" else sha256(data[:r.at])
    demand(key in poll.roll, "its key is not on the roll")
    b.voter = poll.roll[key]
    if b.voter.type == "ed25519": r.signed_by(key)
    else: r.signed_by(b.voter, "sshsig <base64>", ssh_signature_ok)
    return b
def read_answer(r, q, secret):  # cells and pairs: ciphertexts, in an open poll the plaintexts
    r.take(q.line)
    if secret: return ([r.take("E <nonidentity> <nonidentity>") for k in q.rows for _ in range(k - 1)],
                       [r.take("X <nonidentity> <nonidentity>") for _ in q.pairs])
    choice = r.take("choice" + f" <1:{q.k}>" * q.m) if q.m > 1 else [r.take(f"choice <1:{q.k}>")]
    demand(not q.limit or choice.count(1) <= q.limit, f"line {r.line}: more than {q.limit} are approved")
    return ([int(column == a) for column in choice for a in range(1, q.k)],
            [int(choice[i] < choice[j]) for i, j in q.pairs])
def ssh_signature_ok(voter, body, blob):  # OpenSSH's SSHSIG: what is known of it is built and compared
    def string(*parts): return len(b"".join(parts)).to_bytes(4, "big") + b"".join(parts)
    is_sk = voter.type == "sk-ssh-ed25519"
    kind, application = string(voter.type.encode() + b"@openssh.com" * is_sk), (voter.application or "").encode()
    signature, tail = (blob[-69:-5], blob[-5:]) if is_sk else (blob[-64:], b"")  # flags, counter
    fields = string(b"voix-ballot@v1") + string() + string(b"sha512")
    public = string(kind, string(voter.key), string(application) * is_sk)
    built = b"SSHSIG\0\0\0\1" + public + fields + string(kind, string(signature), tail)
    message = b"SSHSIG" + fields + string(hashlib.sha512(body).digest())
    if is_sk: message = sha256(application) + tail + sha256(message)
    return built == blob and (not is_sk or tail[0] & 1 == 1) and signature_ok(voter.key, message, signature)
def draw_weights(transcript, q):
    ranked = q.m if q.pairs else 0
    counts = dict(rho=sum(q.rows), delta=ranked, epsilon=ranked, tau=ranked > 0, lam=q.limit > 0)
    return Thing(**{name: [transcript.challenge("w") for _ in range(n)] for name, n in counts.items()})
def evaluate(questions, weights, z, one):  # all rules as one polynomial in the responses: cells, then Z
    f, z = 0, iter(z)
    explicit = [[[next(z) for _ in range(k - 1)] for k in q.rows] for q in questions]
    for q, w, rows in zip(questions, weights, explicit):
        rows = [row + [one - sum(row)] for row in rows]
        f += sum(rho * b * (b - one) for rho, b in zip(w.rho, sum(rows, [])))
        for tau in w.tau:
            better, worse = ([dot(side, column) for column in zip(*rows)] for side in (w.delta, w.epsilon))
            f += tau * (sum(better[a] * sum(worse[a + 1:]) for a in range(q.k)) - one * next(z))
        for lam in w.lam:
            f -= lam * one * (sum(row[0] for row in rows[:-1]) - dot(range(q.limit + 1), rows[-1]))
    return f % L
def check_proof(poll, b):
    transcript, weights = Transcript("ballot", poll.eid, b.header), []
    variables = [pair for cells, _ in b.answers for pair in cells]
    for q, (_, pairs) in zip(poll.questions, b.answers):
        weights.append(w := draw_weights(transcript, q))
        factors = [w.delta[i] * w.epsilon[j] for i, j in q.pairs]
        if pairs: variables.append([combine(factors, side) for side in zip(*pairs)])
    for (first, second), (y, x) in zip(variables, b.z):
        transcript.absorb(combine((y, -b.c), (G, first)), combine((x, -b.c), (poll.y, second)))
    f = evaluate(poll.questions, weights, [x - y for y, x in b.z], b.c)
    transcript.absorb(combine((f, b.r, -b.c), (G, HP, b.c1)), b.c1)
    check_challenge(b.c, "c", transcript)
def accept(entries, poll, report):  # the ballots that count, the last valid one of each voter
    files, counted, spoiled, trackers, components = collections.defaultdict(set), {}, set(), set(), set()
    for entry in entries:
        with report.about(entry.name, report.left_out):
            b = read_vote(entry.type, entry.data, poll)
            demand(len(files[b.voter] - {entry.hash}) < 64, "64 files of this voter stand before it")
            files[b.voter].add(entry.hash)
            if entry.type == "spoil":
                demand(b.tracker not in trackers, "the ballot that it spoils was cast before")
                spoiled.add((b.voter, b.tracker))
                continue
            highest = counted[b.voter].seq if b.voter in counted else 0  # of an equal tracker, seq is equal too
            demand(highest < b.seq <= highest + 1024, f"its seq {b.seq} does not follow {highest}")
            demand((b.voter, b.tracker) not in spoiled, "it was spoiled")
            demand(not b.components & components, "it repeats a part of an earlier ballot")
            if poll.secret: check_proof(poll, b)
            components |= b.components
            trackers.add(b.tracker)
            counted[b.voter] = b
    return list(counted.values())
# ---- Board: voix-board(5) ------------------------------------------------------------------------
FOLLOW = dict(setup="open", open=(votes := "ballot spoil notice close"), ballot=votes, spoil=votes, notice=votes,
              close="tally", tally=(parts := "ready decrypt result"), ready=parts, decrypt="decrypt result", result="")
SETUP = {"election.txt": read_election, "roll.txt": read_roll, "trustees.txt": read_trustees}
def read_file(path):  # a pipe among the files would never end
    if path.exists() and not path.is_file(): raise OSError(f"{path} is no file")
    return path.read_bytes()
def read_log(folder, report, entries):
    before = "setup"  # the last entry that stands in its order
    for at, line in enumerate(read_file(folder / "log.txt").split(b"\n")[:-1]):  # what is cut is no entry
        with report.about(f"log.txt, line {at + 1}"):
            index, kind, digest = Reader(leaf := line + b"\n").take("<int> <name> <hex>")
            demand(index == at, f"it is no entry of number {at}")
            entries.append(entry := Thing(type=kind, hash=digest.hex(), leaf=leaf, data=None))
            entry.name = "result.txt" if kind == "result" else [*SETUP, f"entries/{entry.hash}.txt"][min(index, 3)]
            with report.about(entry.name):
                entry.data = read_file(folder / entry.name)
                demand(sha256(entry.data) == digest, f"its SHA-256 is not the one of entry {index}")
            demand(kind in ("setup" if at < 3 else FOLLOW[before]).split(), f"{kind} may not follow {before}")
            before = kind
    demand(before != "setup", "it has no opening")
RECEIPT = re.compile(rb"^c2sp[.]org/tlog-proof@v1\nindex (0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=\n){0,64}\n")
def key_id(name, kind, key): return sha256(name.encode() + b"\n" + kind + key)[:4]
def read_checkpoint(data, poll, is_kept):  # size, root, cosigners; who else signed a kept one does not matter
    if is_kept: data = RECEIPT.sub(b"", data)
    r, keeper = Reader(data), f"voix-board/{poll.eid.hex()}"
    origin, count, root = r.take("<text>", "<int>", "<text>")
    note, _, signatures, _ = data[:r.at], r.take(""), r.every("— <signer> <base64>"), r.end()
    left = {(name, blob[:4]): blob for name, blob in signatures}
    demand(len(left) == len(signatures), "its signatures are not all different")
    signers, signed = {keeper: (b"\1", poll.keeper_key)}, set()
    if not is_kept: signers.update((name, (b"\4", key)) for name, key in poll.witnesses.items())
    for name, (kind, key) in signers.items():
        if (blob := left.pop((name, key_id(name, kind, key)), None)) is None: continue
        length, time = (76, int.from_bytes(blob[4:12], "big")) if kind == b"\4" else (68, 0)
        before = b"cosignature/v1\ntime %d\n" % time if kind == b"\4" else b""
        demand(len(blob) == length and time < 2**63 and signature_ok(key, before + note, blob[-64:]),
               f"the signature of {name} is not valid")
        signed.add(name)
    demand(origin == keeper and keeper in signed, "it is not of this poll and its keeper")
    demand(is_kept or not left, "a line is of neither the keeper nor a witness")
    return count, root.encode(), signed - {keeper}
def check_checkpoint(count, root, poll, size, is_last):  # the board continues it, up to its size
    demand(count == size if is_last else count <= len(poll.leaves), "is of another number of entries")
    demand(root == base64.b64encode(merkle_root(poll.leaves[:count])), f"is no checkpoint of the first {count} entries")
    if size and count < size: raise Unchecked(f"the keeper has not signed the entries from {count} on")
def check_keeper_entry(entry, poll):  # open, close or notice; true when its time was told by hand
    r = Reader(entry.data, f"voix-v1 {entry.type}", poll.line)
    when, by_hand = r.take("time <time>< by-hand|>")
    if entry.type == "notice": r.take("text <text>")
    signer = r.take("organiser <key>") if entry.type == "open" else poll.keeper_key
    demand(entry.type != "open" or signer in poll.organisers, "its organiser is not named by the trustees")
    demand(entry.type != "close" or when >= poll.closes, "it closes the poll too early")
    return r.signed_by(signer) or bool(by_hand)
# ---- Tally and opening: voix-poll(5), voix-protocol(7) -------------------------------------------
def add_up(poll, counted):  # cell → sum: a pair of points, in an open poll a number
    weights = [b.voter.weight for b in counted]
    def total(values):
        if not poll.secret: return dot(weights, values)
        return [combine(weights, [pair[side] for pair in values]) for side in (0, 1)]
    return {cell: total([b.answers[at][bool(q.pairs)][k] for b in counted])
            for at, q in enumerate(poll.questions) for k, cell in enumerate(q.cells)}
def tally_lines(poll, counted, sums):
    ballots = f"ballots {len(counted)} weight {sum(b.voter.weight for b in counted)}"
    return ["voix-v1 tally", poll.line, poll.board, ballots] + [
        f"sum {cell} {total[0].hex()} {total[1].hex()}" if poll.secret else f"count {cell} {total}"
        for cell, total in sums.items()]
def check_opening(entries, beside, poll, sums, cosigned, report):  # trustee → cell → D, as far as valid
    valid = {"ready": {}, "decrypt": {}}
    for entry in entries + beside:
        harmless = poll.secret and (entry.type == "decrypt" or entry in beside)
        with report.about(entry.name, report.left_out if harmless else None):
            demand(poll.secret, "in an open poll there is nothing to open")
            r = Reader(entry.data, f"voix-v1 {entry.type}", poll.line)
            j = r.take(f"trustee <1:{poll.n}>", poll.board, poll.tally)
            demand(entry not in beside or entry.name == f"{entry.type}-{j}.txt", f"it is what trustee {j} wrote")
            shares = [r.take(f"share {cell} <point> <scalar> <scalar>") for cell in sums if entry.type == "decrypt"]
            r.signed_by(poll.keys[j - 1])
            unproven = []
            for (cell, (a, b)), (d, e, z) in zip(sums.items(), shares):
                x, w = poll.x[j - 1], [combine((z, -e), pair) for pair in ((G, poll.x[j - 1]), (a, d))]
                proof = Transcript("decrypt", poll.eid, poll.size, poll.root, j, cell, x, a, b, d, *w)
                if e == 0 or proof.challenge("e") != e: unproven.append(cell)
            demand(not unproven, f"not proven: {', '.join(unproven)}")
            valid[entry.type][j] = {cell: d for cell, (d, _, _) in zip(sums, shares)}
    needed, present, who = -(-(poll.n + poll.t) // 2), len(valid["ready"]), "trustees were ready"
    missing = ", ".join(f"ready-{j}.txt" for j in range(1, poll.n + 1) if j not in valid["ready"])
    if poll.cosignatures is not None:  # without a checkpoint.closed that can be read, that is said already
        needed = 0 if cosigned is None else poll.cosignatures
        present, who, missing = len(cosigned or ()), "witnesses cosigned", "checkpoint.closed"
    if present < needed and any(entry.type == "decrypt" for entry in entries):
        report.faults.append(("log.txt", f"it was opened when {present} of {needed} {who}"))
    elif present < needed and valid["decrypt"]:  # this copy is not complete
        report.left_out.append((missing, f"shares wait beside the log: {present} of {needed} {who}"))
        return {}
    return valid["decrypt"]
def check_result(data, poll, sums, shares, weight, report):  # totals are looked for as i + k·n, i and k below n
    chosen, counts, n = sorted(shares)[:poll.t], dict(sums), math.isqrt(weight) + 1
    demand(len(chosen) == poll.t, "there are not enough valid shares in the log")
    factors = [math.prod(k * pow(k - j, -1, L) for k in chosen if k != j) for j in chosen]  # Lagrange's
    multiples = {p: v for v, p in enumerate(itertools.accumulate([poll.y] * (n - 1), point_add, initial=O))}
    for cell, (_, b) in sums.items() if poll.secret else ():
        total = call("core_ristretto255_sub", b, combine(factors, [shares[j][cell] for j in chosen]))
        below = enumerate(itertools.accumulate([mul(-n, poll.y)] * (n - 1), point_add, initial=total))
        counts[cell] = next((multiples[p] + k * n for k, p in below if p in multiples), weight + 1)
        demand(counts[cell] <= weight, f"no number up to {weight} fits {cell}")
    trustees = ["trustees " + " ".join(map(str, chosen))] * poll.secret
    right = ["voix-v1 result", poll.line, poll.board, poll.tally, *trustees]
    right += [f"count {cell} {v}" for cell, v in counts.items()]
    for q in poll.questions:
        right.append(None)  # for what this program cannot count
        with report.about("result.txt"):
            kind, winners = outcome(q, [counts[cell] for cell in q.cells], weight, poll.weight)
            right[-1] = " ".join([f"outcome {q.number} {kind}"] + [str(winner + 1) for winner in winners])
    compare("result.txt", data, right, report)
def compare(name, data, right, report):  # line by line; a line that is None may be any
    for at, (found, line) in enumerate(itertools.zip_longest(data.split(b"\n"), right + [""], fillvalue="\n"), 1):
        if line is not None and found != line.encode():
            report.faults.append((name, f"line {at} is not: {line.strip() or 'the end'}"))
# ---- Totals → outcome: voix-methods(7) -----------------------------------------------------------
RULES = {
    "grades": "majority-judgment(:(gauge|usual|typical|central))?", "approval": "approval(:[1-9][0-9]*)?",
    "choice": f"majority:(n/2 [+] 1|>=? [0-9/]+):(roll|present|cast|valid|expressed)|consent:{INT}|plurality",
    "ranks": "condorcet:(schulze(:winning-only|:margins|:ratio)?|ranked-pairs(:margins)?|copeland|llull|kemeny|"
             "minimax:(winning|margins|opposition)|split-cycle|stable-voting|river|debian)"}
ANSWERS = {"majority": ["yes", "no", "blank"], "consent": ["consent", "reserve", "stand-aside", "objection"]}
def check_rule(q):  # it suits the shape of the ballots, and has one spelling
    demand(re.fullmatch(RULES[q.kind], q.rule), f"the rule of question {q.number} is not a rule for {q.kind}")
    word, _, detail = q.rule.partition(":")
    if bound := re.match("(>=?) ([0-9/]+)", detail):
        share = fraction(bound[2])
        demand(str(share) == bound[2], f"the rule of question {q.number} has another spelling")
        demand(0 < share <= 1 if bound[1] == ">=" else share < 1, f"nothing is {detail}")
    demand(q.kind != "approval" or detail == str(q.limit or ""), "the limit of the rule is another")
    demand(q.answers == ANSWERS.get(word, q.answers[:-1] + ["blank"] * (word == "plurality")),
           f"question {q.number} has other answers than its rule")
    quorum_met(q.quorum, 0, 1)
def outcome(q, counts, weight, roll):  # its kind and the winners, counted from 0
    word, _, detail = q.rule.partition(":")
    if word == "majority-judgment" and detail or detail == "debian":
        raise Unchecked(f"this program does not know the rule {q.rule}")
    is_blank = weight == 0 or q.kind in ("approval", "choice") and not any(counts)
    if is_blank and word not in ANSWERS: return "void", []
    if not quorum_met(q.quorum, weight, roll): return "no-quorum", []
    votes = dict(zip(q.answers, counts + [weight - sum(counts)]))
    least = 1 if q.least_consents is None else q.least_consents
    if word == "majority": return majority(votes, detail, weight, roll, least), []
    if word == "consent":
        met = votes["consent"] + votes["reserve"] >= least
        return "blocked" if votes["objection"] > int(detail) else "adopted" if met else "void", []
    if q.kind == "ranks": return decide(condorcet(dict(zip(q.pairs, counts)), q.m, detail), q)
    if q.kind != "grades": return decide(counts, q)
    rows = [counts[i * (q.k - 1):(i + 1) * (q.k - 1)] for i in range(q.m)]
    return decide([majority_value(row + [weight - sum(row)]) for row in rows], q)
def decide(values, q):  # the highest win; there is a tie when the last seat is between equal ones
    def drawn(i):
        digest = hashlib.blake2b(framed(q.lot) + framed((q.options or q.answers)[i]), digest_size=32)
        return -int.from_bytes(digest.digest(), "big")
    if q.lot is not None: values = [(value, drawn(i)) for i, value in enumerate(values)]
    edge = sorted(values)[-(seats := q.seats or 1):][0]
    winners = [i for i, value in enumerate(values) if value >= edge]
    if len(winners) > seats: return "tie", [i for i in winners if values[i] == edge]
    return "winner", winners
def fraction(text):  # 2/3, 3
    demand(re.fullmatch("[0-9]{1,1000}(/0*[1-9][0-9]{0,999})?", text), f"{text} is no number")
    return Fraction(text)
def quorum_met(quorum, cast, roll):  # so many votes, a share of the roll, or a multiple of its square root
    factor, is_root, _ = (quorum or "0").partition("sqrt(n)")
    value = fraction(factor.removesuffix(" * ") if factor else "1")
    share, root = f"{value.numerator}/{value.denominator}", f"{value} * sqrt(n)" if value != 1 else "sqrt(n)"
    demand((quorum or "0") in (str(value), share, root), "the quorum has another spelling")
    if is_root: return cast**2 >= value**2 * roll
    demand("/" not in factor or value <= 1, "the quorum is more than all")
    return cast >= value * (roll if "/" in factor else 1)
def majority(votes, detail, cast, roll, least_yes):
    (threshold, base), yes, no = detail.split(":"), votes["yes"], votes["no"]
    of = {"cast": cast, "valid": cast, "expressed": yes + no, "roll": roll}.get(base)
    if of is None: raise Unchecked(f"a majority of {base} needs a number that no file has")
    sign, _, share = threshold.partition(" ")
    least = Fraction(of, 2) + 1 if sign == "n/2" else fraction(share) * of
    met = yes > least if sign == ">" else yes >= least
    return "adopted" if met and yes > no and yes >= least_yes else "rejected"
def majority_value(counts):  # what ranks an option, in closed form; counts from the best grade
    top = bottom = grade = next(a for a in range(len(counts)) if 2 * sum(counts[:a + 1]) > sum(counts))
    value = []
    while True:
        above, below = sum(counts[:top]), sum(counts[bottom + 1:])
        value += [-grade, above if above > below else -below]
        if above == below == 0: return tuple(value)
        if above > below: top = grade = top - 1
        else: bottom = grade = bottom + 1
def condorcet(v, m, method):  # values: -1 for each time that those whom no one is above went before
    name, _, measure = method.partition(":")  # v: pair of options → voices
    if name not in ("schulze", "ranked-pairs"):
        raise Unchecked(f"this program does not know the rule condorcet:{method}")
    def strength(us, them):
        sizes = {"": (us, -them), "winning-only": (us,), "margins": (us - them,),
                 "ratio": (0, Fraction(us, them)) if them else (1, us)}
        return sizes[measure] + (-them,) * (name == "ranked-pairs")
    wins = {(a, b): strength(v[a, b], v[b, a]) for a, b in v if v[a, b] > v[b, a]}
    if name == "ranked-pairs":
        won, wins = wins, {}
        for level in sorted(set(won.values()), reverse=True):
            equal = {win: level for win, size in won.items() if size == level}
            path = strongest_paths({**wins, **equal}, m)
            wins.update({(a, b): level for a, b in equal if not path[b, a]})
    path, left, values = strongest_paths(wins, m), range(m), [0] * m
    while left:
        left = [b for b in left if any(path[a, b] > path[b, a] for a in left)]
        for b in left: values[b] -= 1
    return values
def strongest_paths(links, m):  # pair → the weakest link of its strongest path, () where there is none
    path = {pair: links.get(pair, ()) for pair in itertools.product(range(m), repeat=2)}
    for by, a, b in itertools.product(range(m), repeat=3):
        path[a, b] = max(path[a, b], min(path[a, by], path[by, b]))
    return path
# ---- All of it -----------------------------------------------------------------------------------
class Report:
    def __init__(self): self.faults, self.unchecked, self.left_out, self.facts = [], [], [], {}
    def exit_code(self): return 1 if self.faults else 3 if self.unchecked else 0
    @contextlib.contextmanager
    def about(self, name, of_bad=None):  # what comes up in a file is listed, and the program goes on
        try: yield
        except ValueError as bad: (self.faults if of_bad is None else of_bad).append((name, str(bad)))
        except (OSError, Unchecked) as why: self.unchecked.append((name, str(why)))
def verify(folder, since=()):
    report, poll, files, entries, by_hand, cosigned = Report(), Thing(), [], [], 0, None
    for name, read in SETUP.items():
        with report.about(name):
            files.append(read_file(folder / name))
            vars(poll).update(vars(read(files[-1])))
    is_read = report.exit_code() == 0
    with report.about("log.txt"): read_log(folder, report, entries)
    if not is_read or not entries: return report
    def of(*types): return [entry for entry in entries if entry.type in types and entry.data is not None]
    if bool(poll.n) != poll.secret: report.faults.append(("trustees.txt", "secret polls have trustees, open ones none"))
    poll.eid, types = election_id(*files, poll, poll.keeper_key), [entry.type for entry in entries]
    poll.line, poll.leaves = f"election {poll.eid.hex()}", [entry.leaf for entry in entries]
    poll.size = types.index("close") + 1 if "close" in types else len(entries)
    poll.root = merkle_root(poll.leaves[:poll.size])
    poll.board = f"board {poll.size} {poll.root.hex()}"
    def cosigners(name, path, size=None):  # one that somebody kept may be none of this poll
        with report.about(name, report.unchecked if size is None else None):
            count, root, signers = read_checkpoint(read_file(path), poll, size is None)
            with report.about(name): check_checkpoint(count, root, poll, size, name == "checkpoint.closed")
            return signers
    for entry in of("open", "close", "notice"):
        with report.about(entry.name): by_hand += check_keeper_entry(entry, poll)
    for path in since: cosigners(str(path), path)
    cosigners("checkpoint", folder / "checkpoint", len(entries))
    if "close" in types: cosigned = cosigners("checkpoint.closed", folder / "checkpoint.closed", poll.size)
    if any(entry.data is None for entry in entries): return report
    counted = accept(of("ballot", "spoil"), poll, report)
    weight = sum(b.voter.weight for b in counted)
    report.facts = {"election": poll.eid.hex(), "title": poll.title, "entries": len(entries),
                    "root": merkle_root(poll.leaves).hex(), "ballots": len(counted), "weight": weight,
                    "cosignatures": len(cosigned or ()), "told_by_hand": by_hand, "stage": types[-1]}
    for tally in of("tally"):
        sums, poll.tally = add_up(poll, counted), f"tally {tally.hash}"
        compare(tally.name, tally.data, tally_lines(poll, counted, sums), report)
        beside, awaited = [], types[-1] not in ("decrypt", "result")
        for kind, j in itertools.product(("ready", "decrypt"), range(1, poll.n + 1) if awaited else ()):
            if (folder / (name := f"{kind}-{j}.txt")).exists():
                with report.about(name): beside.append(Thing(type=kind, name=name, data=read_file(folder / name)))
        shares = check_opening(of("ready", "decrypt"), beside, poll, sums, cosigned, report)
    if "result" in types or (folder / "result.txt").exists():
        if "result" not in types: report.left_out.append(("result.txt", "the log does not have it"))
        with report.about("result.txt"):
            if "tally" not in types or "result" not in types and len(shares) < poll.t: raise Unchecked("no totals yet")
            check_result(read_file(folder / "result.txt"), poll, sums, shares, weight, report)
    return report
def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path, help="of the poll")
    parser.add_argument("--since", action="append", default=[], type=pathlib.Path, metavar="FILE",
                        help="a checkpoint or receipt that somebody kept: the board must continue it")
    report = verify(**vars(parser.parse_args(arguments)))
    told = {"verdict": {0: "valid", 1: "invalid", 3: "unchecked"}[code := report.exit_code()], **report.facts,
            "faults": report.faults, "not_checked": report.unchecked, "not_counted": report.left_out}
    print(json.dumps(told, ensure_ascii=False, indent=1))
    return code
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
