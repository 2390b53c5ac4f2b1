#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify.py POLLDIR [--json]: checks every file of a poll of voix-v1, from the question to the outcome.

A second verifier beside `voix verify`: written from voix-protocol(7) and the pages of the files, without the
other's sources, in another language. They share nothing but libsodium's group operations (group.py). The text and
the files that say what the poll is are read in records.py, the rules of counting stand in outcome.py.
Exit: 0 all valid so far, 1 something is invalid, 3 something could not be checked.
"""
import base64
import collections
import contextlib
import hashlib
import json
import pathlib
import re
import sys
from types import SimpleNamespace

from group import (HP, L, O, Transcript, merkle_root, mul, mul_base, point_add, point_sub, point_sum, sha256,
                   signature_ok)
from outcome import check_rule, outcome
from records import (Bad, Reader, Unchecked, demand, distinct, election_id, from_base64, read_election, read_roll,
                     read_trustees, ssh_signature_ok)


# ---- Ballots ---------------------------------------------------------------------------------------------

def read_ballot(data, election, eid):
    demand(len(data) <= 2**20, "it is longer than 1 MiB")
    r = Reader(data, "ballot")
    r.take(f"election {eid.hex()}")
    b = SimpleNamespace(voter=r.take("voter <key>"), seq=r.take("seq <int>"), cells=[], pairs=[], choices=[])
    for q in election.questions:
        r.take(q.line)
        if not election.secret:
            b.choices.append(read_choice(r, q))
            continue
        b.cells += [r.take("E <point> <point>") for row in q.rows for _ in range(row - 1)]
        b.pairs.append([r.take("X <point> <point>") for _ in q.pairs])
    if election.secret:
        b.components = {point for pair in b.cells + sum(b.pairs, []) for point in pair}
        demand(O not in b.components, "a ciphertext holds the identity")
        b.header = r.before()
        b.c, b.r, b.c1 = r.take("proof <scalar> <scalar> <point>")
        ranked = sum(q.kind == "ranks" for q in election.questions)
        b.z = [r.take("z <scalar> <scalar>") for _ in range(len(b.cells) + ranked)]
    return end_with_voter(b, r)


def read_choice(r, q):
    choice = r.take("choice" + " <int>" * q.m)
    choice = choice if q.m > 1 else [choice]
    demand(all(1 <= column <= q.k for column in choice), f"line {r.at}: there is no such column")
    demand(not q.limit or choice.count(1) <= q.limit, f"line {r.at}: more than {q.limit} are approved")
    return choice


def read_spoil(data, eid):
    r = Reader(data, "spoil")
    r.take(f"election {eid.hex()}")
    return end_with_voter(SimpleNamespace(voter=r.take("voter <key>"), seq=r.take("seq <int>"),
                                          tracker=r.take("tracker <hex>")), r)


def end_with_voter(record, r):
    record.body = r.before()
    record.sig = r.maybe("sig <signature>")
    record.sshsig = from_base64(r.take("sshsig <word>")) if record.sig is None else None
    r.end()
    return record


def check_voter(record, roll):
    demand(record.voter in roll, "its key is not on the roll")
    voter = roll[record.voter]
    if voter.type == "ed25519":
        good = record.sig and signature_ok(voter.key, record.body, record.sig)
    else:
        good = record.sshsig and ssh_signature_ok(voter, record.body, record.sshsig)
    demand(good, "its signature is not valid")


def draw_weights(transcript, q):
    def draw(count):
        return [transcript.challenge("w") for _ in range(count)]
    w = SimpleNamespace(rho=draw(sum(q.rows)))
    if q.kind == "ranks":
        w.delta, w.epsilon, w.tau = draw(q.m), draw(q.m), draw(1)[0]
    if q.limit:
        w.lam = draw(1)[0]
    return w


def evaluate(questions, weights, z, one):
    """The rules of a ballot, as one polynomial in the responses: first of all cells, then of each Z."""
    explicit, products = sum(sum(q.rows) - len(q.rows) for q in questions), 0
    cells, products, f = iter(z[:explicit]), iter(z[explicit:]), 0
    for q, w in zip(questions, weights):
        rows = [[next(cells) for _ in range(columns - 1)] for columns in q.rows]
        rows = [row + [one - sum(row)] for row in rows]
        f += sum(rho * b * (b - one) for rho, b in zip(w.rho, sum(rows, [])))
        if q.kind == "ranks":
            better = [sum(d * row[a] for d, row in zip(w.delta, rows)) for a in range(q.k - 1)]
            worse = [sum(e * sum(row[a + 1:]) for e, row in zip(w.epsilon, rows)) for a in range(q.k - 1)]
            f += w.tau * (sum(p * v for p, v in zip(better, worse)) - one * next(products))
        if q.limit:
            f -= w.lam * one * (sum(row[0] for row in rows[:-1]) - sum(a * d for a, d in enumerate(rows[-1])))
    return f % L


def check_proof(election, eid, y, b):
    transcript, weights, variables = Transcript("ballot", eid, b.header), [], list(b.cells)
    for q, pairs in zip(election.questions, b.pairs):
        w = draw_weights(transcript, q)
        weights.append(w)
        if q.kind == "ranks":
            factors = [w.delta[i] * w.epsilon[j] for i, j in q.pairs]
            variables.append([point_sum(mul(f, pair[side]) for f, pair in zip(factors, pairs)) for side in (0, 1)])
    for (first, second), (y_k, x_k) in zip(variables, b.z):
        transcript.absorb(point_sub(mul_base(y_k), mul(b.c, first)), point_sub(mul(x_k, y), mul(b.c, second)))
    f = evaluate(election.questions, weights, [x_k - y_k for y_k, x_k in b.z], b.c)
    c0 = point_sub(point_add(mul_base(f), mul(b.r, HP)), mul(b.c, b.c1))
    transcript.absorb(c0, b.c1)
    demand(b.c != 0 and transcript.challenge("c") == b.c, "its proof is not valid")


def accept(entries, poll, left_out):
    """Replays the rules of acceptance. The ballots that count: voter's key → ballot."""
    files, counted, spoiled, trackers, components = collections.defaultdict(set), {}, set(), set(), set()
    for entry in entries:
        try:
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
        except Bad as bad:
            left_out.append((entry.name, str(bad)))
    return counted


# ---- Board -----------------------------------------------------------------------------------------------

ORDER = re.compile("(setup ){3}(open (ballot |spoil |notice )*(close (tally (ready )*(decrypt )*(result )?)?)?)?")


def read_log(data, folder, report):
    entries, setup = [], iter(["election.txt", "roll.txt", "trustees.txt"])
    for index, line in enumerate(data.split(b"\n")[:-1]):  # a last line without LF was cut and is no entry
        match = re.fullmatch(rb"%d ([a-z]+) ([0-9a-f]{64})" % index, line)
        demand(match, f"line {index + 1} is no entry of number {index}")
        entry = SimpleNamespace(type=match[1].decode(), hash=match[2].decode(), leaf=line + b"\n", data=None)
        entry.name = (next(setup, "") if entry.type == "setup" else
                      "result.txt" if entry.type == "result" else f"entries/{entry.hash}.txt")
        entries.append(entry)
        with report.about(entry.name):
            entry.data = (folder / entry.name).read_bytes()
            demand(sha256(entry.data).hex() == entry.hash, f"its SHA-256 is not the one of entry {index}")
    demand(ORDER.fullmatch("".join(entry.type + " " for entry in entries)), "its entries are not in order")
    return entries


def key_id(name, kind, key):
    return sha256(name.encode() + b"\n" + kind + key)[:4]


def check_checkpoint(data, size, entries, poll):
    """The witnesses whose cosignatures are valid, of a checkpoint over the first `size` entries."""
    origin, root = f"voix-board/{poll.eid.hex()}", merkle_root([entry.leaf for entry in entries[:size]])
    text = f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n".encode()
    demand(data.startswith(text + b"\n"), f"is not the checkpoint of the first {size} entries")
    demand(data.endswith(b"\n"), "does not end with a line feed")
    is_signed, cosigned, signers = False, set(), []
    for line in data[len(text) + 1:-1].split(b"\n"):
        match = re.fullmatch("— ([^\0-\x20+]+) ([A-Za-z0-9+/=]+)".encode(), line)
        demand(match, "a line is no signature")
        name, blob = match[1].decode(errors="replace"), from_base64(match[2].decode())
        demand(len(blob) > 4, "a signature is too short")
        signers.append((match[1], blob[:4]))
        if name == origin and blob[:4] == key_id(origin, b"\1", poll.election.board):
            demand(len(blob) == 68 and signature_ok(poll.election.board, text, blob[4:]), "its signature is not valid")
            is_signed = True
        key = poll.election.witnesses.get(name)
        if key and blob[:4] == key_id(name, b"\4", key):
            demand(len(blob) == 76, f"the cosignature of {name} is not valid")
            message = b"cosignature/v1\ntime %d\n" % int.from_bytes(blob[4:12], "big") + text
            demand(signature_ok(key, message, blob[12:]), f"the cosignature of {name} is not valid")
            cosigned.add(name)
    distinct(signers, "its signatures")
    demand(is_signed, "the keeper did not sign it")
    demand(len(signers) == 1 + len(cosigned), "a line is of neither the keeper nor a witness")
    return cosigned


def check_keeper_entry(entry, poll):
    """open, close and notice."""
    r = Reader(entry.data, entry.type)
    r.take(f"election {poll.eid.hex()}")
    (when, by_hand), signer = r.take("time <told>"), poll.election.board
    if entry.type == "notice":
        r.take("text <text>")
    if entry.type == "open":
        signer = r.take("organiser <key>")
        demand(signer in poll.trustees.organisers, "its organiser is not named by the trustees")
    r.signed_by(signer)
    demand(entry.type != "close" or when >= poll.election.closes, "it closes the poll too early")
    return by_hand


# ---- Tally -----------------------------------------------------------------------------------------------

def add_up(poll, counted):
    """Cell → sum: a pair of points in a secret poll, a number in an open one."""
    sums = {}
    ballots = [(poll.roll[key].weight, b) for key, b in counted.items()]
    first = 0
    for at, q in enumerate(poll.election.questions):
        for k, cell in enumerate(q.cells):
            if not poll.election.secret:
                if q.kind == "ranks":
                    i, j = q.pairs[k]
                    sums[cell] = sum(w for w, b in ballots if b.choices[at][i] < b.choices[at][j])
                else:
                    row, column = divmod(k, q.k - 1)
                    sums[cell] = sum(w for w, b in ballots if b.choices[at][row] == column + 1)
                continue
            parts = [(w, b.pairs[at][k] if q.kind == "ranks" else b.cells[first + k]) for w, b in ballots]
            sums[cell] = [point_sum(pair[s] if w == 1 else mul(w, pair[s]) for w, pair in parts) for s in (0, 1)]
        first += sum(q.rows) - len(q.rows)
    return sums


def tally_text(poll, counted, sums):
    weight = sum(poll.roll[key].weight for key in counted)
    lines = ["voix-v1 tally", f"election {poll.eid.hex()}", poll.board, f"ballots {len(counted)} weight {weight}"]
    for cell, total in sums.items():
        lines.append(f"sum {cell} {total[0].hex()} {total[1].hex()}" if poll.election.secret else
                     f"count {cell} {total}")
    return "".join(line + "\n" for line in lines).encode()


def read_ready(data, poll):
    """The trustee who says that this board and this tally are the ones."""
    r = Reader(data, "ready")
    r.take(f"election {poll.eid.hex()}")
    trustee = take_trustee(r, poll)
    r.take(poll.board), r.take(poll.tally)
    r.signed_by(poll.trustees.keys[trustee - 1])
    return trustee


def take_trustee(r, poll):
    trustee = r.take("trustee <int>")
    demand(1 <= trustee <= poll.trustees.n, "there is no such trustee")
    return trustee


def read_shares(data, poll, sums):
    """A trustee, and cell → D, all proofs checked."""
    r = Reader(data, "decrypt")
    r.take(f"election {poll.eid.hex()}")
    j = take_trustee(r, poll)
    r.take(poll.board), r.take(poll.tally)
    lines = {cell: r.take(f"share {cell} <point> <scalar> <scalar>") for cell in sums}
    r.signed_by(poll.trustees.keys[j - 1])
    x = poll.trustees.x[j - 1]
    for cell, (d, e, z) in lines.items():
        a, b = sums[cell]
        w1, w2 = point_sub(mul_base(z), mul(e, x)), point_sub(mul(z, a), mul(e, d))
        proof = Transcript("decrypt", poll.eid, poll.size, poll.root, j, cell, x, a, b, d, w1, w2)
        demand(e != 0 and proof.challenge("e") == e, f"the proof of {cell} is not valid")
    return j, {cell: line[0] for cell, line in lines.items()}


def check_result(data, poll, sums, shares, weight, report):
    r = Reader(data, "result")
    r.take(f"election {poll.eid.hex()}"), r.take(poll.board), r.take(poll.tally)
    if poll.election.secret:
        text = r.take("trustees <text>")
        chosen = sorted(shares)[:poll.trustees.t]
        demand(len(chosen) == poll.trustees.t, "there are not enough valid shares in the log")
        demand(text == " ".join(map(str, chosen)), "its trustees are not the first of whom valid shares are in the log")
        factors = [lagrange(j, chosen) for j in chosen]
    counts = {}
    for cell, total in sums.items():
        counts[cell] = v = r.take(f"count {cell} <int>")
        if poll.election.secret:
            opened = point_sum(mul(f, shares[j][cell]) for f, j in zip(factors, chosen))
            good = v <= weight and mul(v, poll.trustees.y) == point_sub(total[1], opened)
        else:
            good = v == total
        if not good:
            report.faults.append(("result.txt", f"{cell} is not {v}"))
    roll_weight = sum(voter.weight for voter in poll.roll.values())
    for q in poll.election.questions:
        said = r.take(f"outcome {q.number} <text>")
        try:
            kind, winners = outcome(q, [counts[cell] for cell in q.cells], weight, roll_weight)
            found = " ".join([kind] + [str(winner + 1) for winner in winners])
            if said != found:
                report.faults.append(("result.txt", f"the outcome of question {q.number} is {found}, not {said}"))
        except Unchecked as why:
            report.unchecked.append(("result.txt", f"question {q.number}: {why}"))
    r.end()


def lagrange(j, chosen):
    value = 1
    for k in chosen:
        if k != j:
            value = value * k * pow(k - j, -1, L) % L
    return value


# ---- All of it -------------------------------------------------------------------------------------------

class Report:
    def __init__(self):
        self.faults, self.unchecked, self.left_out, self.facts = [], [], [], {}

    @contextlib.contextmanager
    def about(self, name):
        try:
            yield
        except Bad as bad:
            self.faults.append((name, str(bad)))
        except OSError as error:
            self.unchecked.append((name, f"cannot be read: {error.strerror}"))

    def exit_code(self):
        return 1 if self.faults else 3 if self.unchecked else 0


def verify(folder):
    report, poll, entries = Report(), SimpleNamespace(), []
    if not (folder / "election.txt").is_file():
        report.unchecked.append((str(folder), "holds no election.txt"))
        return report
    files = {}
    for name in ("election.txt", "roll.txt", "trustees.txt"):
        with report.about(name):
            files[name] = (folder / name).read_bytes()
            if name == "election.txt":
                poll.election = read_election(files[name])
                for q in poll.election.questions:
                    check_rule(q)
            if name == "roll.txt":
                poll.roll = read_roll(files[name])
            if name == "trustees.txt" and hasattr(poll, "election"):
                poll.trustees = read_trustees(files[name], poll.election.secret)
    with report.about("log.txt"):
        entries = read_log((folder / "log.txt").read_bytes(), folder, report)
    if len(vars(poll)) == 3 and entries:
        poll.eid = election_id(*files.values(), poll.trustees, poll.election.board)
        report.facts |= {"election": poll.eid.hex(), "title": poll.election.title}
        check_poll(folder, poll, entries, report)
    return report


def check_poll(folder, poll, entries, report):
    of_type, by_hand = collections.defaultdict(list), 0
    for entry in entries:
        of_type[entry.type].append(entry)
        if entry.type in ("open", "close", "notice") and entry.data is not None:
            with report.about(entry.name):
                by_hand += check_keeper_entry(entry, poll)
    with report.about("checkpoint"):
        check_checkpoint((folder / "checkpoint").read_bytes(), len(entries), entries, poll)
    cosigned = None
    poll.size = next((i + 1 for i, entry in enumerate(entries) if entry.type == "close"), len(entries))
    poll.root = merkle_root([entry.leaf for entry in entries[:poll.size]])
    poll.board = f"board {poll.size} {poll.root.hex()}"
    if of_type["close"]:
        with report.about("checkpoint.closed"):
            cosigned = check_checkpoint((folder / "checkpoint.closed").read_bytes(), poll.size, entries, poll)
    if any(entry.data is None for entry in entries):
        return
    counted = accept([e for e in entries if e.type in ("ballot", "spoil")], poll, report.left_out)
    weight = sum(poll.roll[key].weight for key in counted)
    report.facts |= {"entries": len(entries), "root": merkle_root([entry.leaf for entry in entries]).hex(),
                     "ballots": len(counted), "weight": weight, "cosignatures": len(cosigned or ()),
                     "told_by_hand": by_hand, "stage": entries[-1].type}
    if not of_type["tally"]:
        return
    tally, sums = of_type["tally"][0], add_up(poll, counted)
    poll.tally = f"tally {tally.hash}"
    with report.about(tally.name):
        check_tally(tally.data, tally_text(poll, counted, sums))
    shares = check_opening(poll, of_type, sums, cosigned, report) if poll.election.secret else {}
    for entry in [] if poll.election.secret else of_type["ready"] + of_type["decrypt"]:
        report.faults.append((entry.name, "in an open poll there is nothing to open"))
    for entry in of_type["result"]:
        with report.about("result.txt"):
            check_result(entry.data, poll, sums, shares, weight, report)


def check_tally(found, expected):
    if found != expected:
        lines = zip(found.split(b"\n"), expected.split(b"\n"))
        number = next((n for n, (a, b) in enumerate(lines, 1) if a != b), 0)
        raise Bad(f"is not what the ballots give, from line {number} on")


def check_opening(poll, of_type, sums, cosigned, report):
    """Trustee → cell → D, from the valid files of shares."""
    ready, shares = set(), {}
    for entry in of_type["ready"]:
        with report.about(entry.name):
            ready.add(read_ready(entry.data, poll))
    for entry in of_type["decrypt"]:
        try:
            trustee, factors = read_shares(entry.data, poll, sums)
            shares[trustee] = factors
        except Bad as bad:
            report.left_out.append((entry.name, str(bad)))
    needed, present, who = -(-(poll.trustees.n + poll.trustees.t) // 2), len(ready), "trustees were ready"
    if poll.election.cosignatures is not None:  # without a checkpoint.closed that can be read, that is said already
        needed = 0 if cosigned is None else poll.election.cosignatures
        present, who = len(cosigned or ()), "witnesses cosigned"
    if of_type["decrypt"] and present < needed:
        report.faults.append(("log.txt", f"it was opened when {present} of {needed} {who}"))
    return shares


def main(arguments):
    folders = [argument for argument in arguments if argument != "--json"]
    if len(folders) != 1:
        print(__doc__.split("\n")[0], file=sys.stderr)
        return 3
    report = verify(pathlib.Path(folders[0]))
    if "--json" in arguments:
        lists = {"faults": report.faults, "not_checked": report.unchecked, "not_counted": report.left_out}
        print(json.dumps({"valid": report.exit_code() == 0, **report.facts,
                          **{name: [{"file": file, "reason": reason} for file, reason in found]
                             for name, found in lists.items()}}, ensure_ascii=False, indent=1))
        return report.exit_code()
    for words, found in (("", report.faults), ("could not check: ", report.unchecked),
                         ("not counted: ", report.left_out)):
        for file, reason in found:
            print(f"{words}{file}: {reason}")
    facts = " ".join(f"{name}={value}" for name, value in report.facts.items() if name != "title")
    print(f"{['valid', 'INVALID', '', 'not all checked'][report.exit_code()]}: {len(report.faults)} faults; {facts}")
    return report.exit_code()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
