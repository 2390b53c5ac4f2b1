# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of voix-v1 and the three files that say what a poll is: election.txt, roll.txt, trustees.txt.

Every form of a line has one spelling, so a file that is read has one too. Reading trustees.txt replays the ceremony.
"""
import base64
import contextlib
import datetime
import functools
import hashlib
import re
import struct
from types import SimpleNamespace

from group import (L, O, Transcript, call, mul, mul_base, point_add, point_sub, point_sum, sha256, signature_ok,
                   valid_key, valid_point)


class Bad(Exception):
    """What makes a file invalid."""


class Unchecked(Exception):
    """What this program cannot check."""


def checked(read, is_good, complaint):
    def convert(text):
        value = read(text)
        if not is_good(value):
            raise Bad(complaint)
        return value
    return convert


def instant(text):
    """Times compare as their texts do. The year 0 is a leap year like 400, which datetime knows."""
    with contextlib.suppress(ValueError):
        year, *rest = (int(number) for number in re.findall("[0-9]+", text))
        datetime.datetime(year or 400, *rest)
        return text
    raise Bad(f"there is no time {text}")


HEX = "([0-9a-f]{64})"
HIDDEN = "\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # no line of text holds these
PLACES = {  # what stands in a line: how it is spelled, and its value
    "<int>": ("(0|[1-9][0-9]{0,18})", int),
    "<hex>": (HEX, bytes.fromhex),
    "<point>": (HEX, checked(bytes.fromhex, valid_point, "a point is not valid")),
    "<scalar>": (HEX, checked(lambda text: int.from_bytes(bytes.fromhex(text), "little"), lambda s: s < L,
                              "a scalar is not below ℓ")),
    "<key>": (HEX, checked(bytes.fromhex, valid_key, "a key is not a point of prime order")),
    "<signature>": ("([0-9a-f]{128})", bytes.fromhex),
    "<sealed>": ("([0-9a-f]{304})", bytes.fromhex),
    "<time>": ("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)", instant),
    "<told>": ("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z(?: by-hand)?)",
               lambda text: (instant(text[:20]), text.endswith(" by-hand"))),
    "<name>": ("([A-Za-z0-9_][A-Za-z0-9._-]{0,63})", str),
    "<word>": (f"([^ {HIDDEN}]+)", str),
    "<text>": (f"([^ {HIDDEN}](?:[^{HIDDEN}]*[^ {HIDDEN}])?)", str),
}


@functools.lru_cache(maxsize=None)
def line_form(template):
    parts = re.split("(<[a-z]+>)", template)
    regex = "".join(PLACES[part][0] if part in PLACES else re.escape(part) for part in parts)
    return re.compile(regex), [PLACES[part][1] for part in parts if part in PLACES]


class Reader:
    """Takes the lines of a record one by one. Every form has one spelling only, so a file has one too."""

    def __init__(self, data, kind):
        self.data, self.at = data, 0
        try:
            text = data.decode()
        except UnicodeDecodeError:
            raise Bad("is not UTF-8") from None
        if not text.endswith("\n"):
            raise Bad("does not end with a line feed")
        self.lines = text[:-1].split("\n")
        self.take(f"voix-v1 {kind}")

    def maybe(self, template):
        """The value or values of the next line if it has this form, otherwise None."""
        regex, converters = line_form(template)
        match = regex.fullmatch(self.lines[self.at]) if self.at < len(self.lines) else None
        if not match:
            return None
        self.at += 1
        try:
            values = [convert(text) for convert, text in zip(converters, match.groups())]
        except Bad as bad:
            raise Bad(f"line {self.at}: {bad}") from None
        return values[0] if len(values) == 1 else values or True

    def take(self, template):
        value = self.maybe(template)
        if value is None:
            raise Bad(f"line {self.at + 1} is not: {template if len(template) < 150 else template[:150] + '…'}")
        return value

    def every(self, template):
        return list(iter(lambda: self.maybe(template), None))

    def before(self):
        """The bytes of the lines taken."""
        return "".join(line + "\n" for line in self.lines[:self.at]).encode()

    def end(self):
        if self.at != len(self.lines):
            raise Bad(f"line {self.at + 1} should not be there")

    def signed_by(self, key):
        body, signature = self.before(), self.take("sig <signature>")
        self.end()
        if not signature_ok(key, body, signature):
            raise Bad("its signature is not valid")


def demand(condition, complaint):
    if not condition:
        raise Bad(complaint)


def distinct(values, what):
    demand(len(set(values)) == len(values), f"{what} are not all different")
    return values


def from_base64(text):
    with contextlib.suppress(ValueError):
        data = base64.b64decode(text, validate=True)
        if base64.b64encode(data).decode() == text:
            return data
    raise Bad("its base64 is not canonical")


def ssh_signature_ok(voter, body, blob):
    """OpenSSH's SSHSIG. All of the blob is known but the signature, flags and counter: it is built and compared."""
    def string(*parts):
        return struct.pack(">I", len(b"".join(parts))) + b"".join(parts)
    is_sk = voter.type == "sk-ssh-ed25519"
    kind = string(voter.type.encode() + (b"@openssh.com" if is_sk else b""))
    tail = blob[-5:] if is_sk else b""  # flags, counter
    signature = blob[-64 - len(tail):len(blob) - len(tail)]
    public = kind + string(voter.key) + (string(voter.application.encode()) if is_sk else b"")
    fields = string(b"voix-ballot@v1") + string() + string(b"sha512")
    built = b"SSHSIG" + struct.pack(">I", 1) + string(public) + fields + string(kind, string(signature), tail)
    message = b"SSHSIG" + fields + string(hashlib.sha512(body).digest())
    if is_sk:
        message = sha256(voter.application.encode()) + tail + sha256(message)
    return built == blob and (not is_sk or tail[0] & 1 == 1) and signature_ok(voter.key, message, signature)


def read_election(data):
    r = Reader(data, "election")
    title = r.take("title <text>")
    if r.maybe("proposal <name>"):  # what a proposal and a charter say is not for this program
        for form in ("text <hex>", "charter <hex>", "class <name>", "body <name>"):
            r.take(form)
    e = SimpleNamespace(title=title, nonce=r.take("nonce <hex>"), opens=r.take("opens <time>"),
                        closes=r.take("closes <time>"), ballots=r.take("ballots <word>"), board=r.take("board <key>"))
    demand(e.opens < e.closes, "it closes before it opens")
    demand(e.ballots in ("secret", "open"), "ballots are neither secret nor open")
    e.secret = e.ballots == "secret"
    witnesses = r.every("witness <name> <key>")
    for part in zip(*witnesses):
        distinct(part, "the witnesses")
    e.witnesses = dict(witnesses)
    e.cosignatures, dishonest = r.maybe("cosignatures <int> dishonest <int>") or (None, 0)
    demand(e.cosignatures is None or 1 <= e.cosignatures <= len(witnesses) and
           2 * e.cosignatures >= len(witnesses) + 1 + dishonest, "the cosignatures do not suit the witnesses")
    e.least, e.appeal = r.take("min-ballots <int>"), r.take("appeal <int>")
    demand(1 <= e.least <= 2**32 and e.appeal <= 2**32, "min-ballots or appeal is out of range")
    e.weights_may_reveal = r.maybe("weights-may-reveal") is not None
    e.questions = []
    while not e.questions or r.at < len(r.lines):
        e.questions.append(read_question(r, len(e.questions) + 1))
    r.end()
    demand(len(e.questions) <= 64, "there are more than 64 questions")
    return e


def read_question(r, number):
    kind, shape = r.take(f"question {number} <word> <text>")
    numbers = re.fullmatch("([1-9][0-9]?) ([1-9][0-9]?)(?: limit ([1-9][0-9]?))?", shape)
    demand(numbers, f"line {r.at}: no shape of a question")
    m, k, limit = (int(n or 0) for n in numbers.groups())
    demand(m <= 30 and 2 <= k <= 32 and limit < m and (limit == 0 or kind == "approval") and
           {"grades": True, "ranks": m >= 2, "approval": k == 2, "choice": m == 1}.get(kind, False),
           f"line {r.at}: no shape of a question")
    q = SimpleNamespace(number=number, kind=kind, m=m, k=k, limit=limit, line=f"question {number} {kind} {shape}")
    q.rows = [k] * m + ([limit + 1] if limit else [])  # columns of each row, the implied one included
    q.pairs = [(i, j) for i in range(m) for j in range(m) if i != j] if kind == "ranks" else []
    q.cells = ([f"q{number}.x{i + 1}.{j + 1}" for i, j in q.pairs] or
               [f"q{number}.r{i + 1}.c{a + 1}" for i in range(m) for a in range(k - 1)])  # those that are added up
    q.title, q.rule = r.take("title <text>"), r.take("rule <text>")
    q.options = distinct([r.take("option <text>") for _ in range(m if kind != "choice" else 0)], "options")
    q.grades = distinct([r.take("grade <text>") for _ in range(k if kind == "grades" else 0)], "grades")
    q.answers = distinct([r.take("answer <text>") for _ in range(k if kind == "choice" else 0)], "answers")
    q.default, q.ratios = r.maybe("default-option <text>"), r.every("ratio <int> <text>")
    q.strict_ratio, q.quorum = r.maybe("strict-ratio") is not None, r.maybe("quorum <text>")
    q.least_consents, q.seats, q.lot = r.maybe("min-consents <int>"), r.maybe("seats <int>"), r.maybe("lot <text>")
    asked = distinct([name for _, name in q.ratios], "ratios")
    demand({q.default, *asked} <= {None, *q.options}, "there is no such option")
    demand(asked == sorted(asked, key=str.encode) and all(1 <= n <= 10**6 for n, _ in q.ratios),
           "ratios are not sorted, or out of range")
    demand(q.least_consents != 1 and (q.seats is None or 1 <= q.seats <= 30), "min-consents or seats is out of range")
    return q


def read_roll(data):
    """Key → voter."""
    r, voters = Reader(data, "roll"), []
    while r.at < len(r.lines):
        for kind in ("ed25519 <key>", "ssh-ed25519 <key>", "sk-ssh-ed25519 <key> <word>"):
            line = r.maybe(f"voter <name> {kind} weight <int>")
            if line is not None:
                voters.append(SimpleNamespace(id=line[0], type=kind.split()[0], key=line[1], weight=line[-1],
                                              application=line[2] if len(line) == 4 else None))
                break
        else:
            r.take("voter <name> ed25519 | ssh-ed25519 | sk-ssh-ed25519 <key> weight <int>")
    ids = [voter.id.encode() for voter in voters]
    demand(ids == sorted(ids), "voters are not sorted by id")
    distinct(ids, "ids")
    distinct([voter.key for voter in voters], "keys")
    demand(all(voter.weight >= 1 for voter in voters), "a weight is 0")
    demand(sum(voter.weight for voter in voters) <= 2**32, "the weights exceed 2^32")
    return {voter.key: voter for voter in voters}


def read_trustees(data, secret):
    """Replays the ceremony: n, t, floor, organisers, identity keys, Y and X_1 … X_n."""
    if not secret:
        r = Reader(data, "trustees")
        r.take("none")
        organisers = read_organisers(r)
        r.end()
        return SimpleNamespace(n=0, t=0, floor=0, organisers=organisers, keys=[], y=O, x=[])
    names, files, at = [], [], len(b"voix-v1 trustees\n")
    demand(data.startswith(b"voix-v1 trustees\n"), "line 1 is not: voix-v1 trustees")
    while match := re.compile(rb"file ([a-z0-9.-]+) (0|[1-9][0-9]{0,8})\n").match(data, at):
        at = match.end() + int(match[2])
        names.append(match[1].decode())
        files.append(data[match.end():at])
    key = re.fullmatch(rb"key ([0-9a-f]{64})\n", data[at:])
    demand(files and key, "it is not a list of files and a key")
    with in_part("ceremony.txt"):
        c = read_ceremony(files[0])
    demand(names == ["ceremony.txt"] + [f"trustee-{i}.round{k}" for k in (1, 2, 3) for i in range(1, c.n + 1)],
           "its files are not ceremony.txt and rounds 1, 2 and 3 of every trustee")
    rounds = [files[1 + k * c.n:1 + (k + 1) * c.n] for k in range(3)]
    ch = Transcript("ceremony", files[0]).half()
    r1 = Transcript("dkg-r1", ch, *rounds[0]).half()
    r2 = Transcript("dkg-r2", ch, *rounds[1]).half()
    commits, dealt = [], []
    for i, file in enumerate(rounds[0], 1):
        with in_part(f"trustee-{i}.round1"):
            commits.append(read_round1(file, c, i, ch))
    for i, file in enumerate(rounds[1], 1):
        with in_part(f"trustee-{i}.round2"):
            dealt.append(read_round2(file, c, i, ch, r1, commits[i - 1]))
    distinct([points[0] for points in dealt], "the first coefficients")
    sums = [point_sum(points) for points in zip(*dealt)]
    c.y, c.x = sums[0], [functools.reduce(lambda r, a, j=j: point_add(mul(j, r), a), reversed(sums), O)
                         for j in range(1, c.n + 1)]
    demand(c.y != O and O not in c.x, "a key is the identity")
    demand(c.y.hex().encode() == key[1], "its key is not the sum of the trustees' keys")
    for j, file in enumerate(rounds[2], 1):
        with in_part(f"trustee-{j}.round3"):
            read_round3(file, c, j, ch, r2)
    return c


@contextlib.contextmanager
def in_part(name):
    try:
        yield
    except Bad as bad:
        raise Bad(f"in {name}: {bad}") from None


def read_ceremony(data):
    r = Reader(data, "ceremony")
    r.take("id <hex>")
    n, t = r.take("trustees <int> threshold <int>")
    demand(1 <= t <= n <= 64, "the numbers of trustees are not 1 <= t <= n <= 64")
    c = SimpleNamespace(n=n, t=t, floor=r.take("min-ballots <int>"), organisers=read_organisers(r))
    demand(1 <= c.floor <= 2**32, "min-ballots is out of range")
    names, c.keys = zip(*(r.take(f"trustee {i} <name> <key>") for i in range(1, n + 1)))
    distinct(names, "the trustees' names"), distinct(c.keys, "the trustees' keys")
    r.end()
    return c


def read_organisers(r):
    return distinct([r.take("organiser <key>")] + r.every("organiser <key>"), "the organisers")


def read_round1(data, c, i, ch):
    r = Reader(data, "round1")
    r.take(f"ceremony {ch.hex()}"), r.take(f"trustee {i}")
    box, commit = r.take("box <hex>"), r.take("commit <hex>")
    r.signed_by(c.keys[i - 1])
    demand(int.from_bytes(box, "little") < 2**255 - 19, "its box key is not canonical")
    demand(call("crypto_scalarmult_curve25519", bytes(31) + b"\x40", box), "its box key is of low order")
    return commit


def read_round2(data, c, i, ch, r1, commit):
    r = Reader(data, "round2")
    r.take(f"ceremony {ch.hex()}"), r.take(f"round1 {r1.hex()}"), r.take(f"trustee {i}")
    points = [r.take("coefficient <point>") for _ in range(c.t)]
    salt = r.take("salt <hex>")
    e, *z = r.take("pok" + " <scalar>" * (c.t + 1))
    for j in range(1, c.n + 1):
        r.take(f"share {j} <sealed>")
    r.signed_by(c.keys[i - 1])
    demand(O not in points, "a coefficient is the identity")
    demand(Transcript("dkg-commit", ch, i, *points, salt).half() == commit, "its commitment opens otherwise")
    w = [point_sub(mul_base(z_k), mul(e, a)) for z_k, a in zip(z, points)]
    demand(e != 0 and Transcript("dkg-pok", ch, r1, i, c.t, *points, *w).challenge("e") == e, "its proof is not valid")
    return points


def read_round3(data, c, j, ch, r2):
    r = Reader(data, "round3")
    r.take(f"ceremony {ch.hex()}"), r.take(f"round2 {r2.hex()}"), r.take(f"trustee {j}")
    x = r.take("share <point>")
    e, z = r.take("pok <scalar> <scalar>")
    r.signed_by(c.keys[j - 1])
    demand(x == c.x[j - 1], "its share is not the one that was dealt")
    w = point_sub(mul_base(z), mul(e, x))
    demand(e != 0 and Transcript("dkg-share", ch, r2, j, x, w).challenge("e") == e, "its proof is not valid")


def election_id(election_txt, roll_txt, trustees_txt, trustees, board):
    hp = Transcript("params", "ristretto255", trustees.n, trustees.t).half()
    hm = Transcript("manifest", hp, election_txt).half()
    hr = Transcript("roll", hm, roll_txt).half()
    ht = Transcript("trustees", hm, trustees_txt).half()
    return Transcript("election", hm, hr, ht, trustees.y, board).half()
