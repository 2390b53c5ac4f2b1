#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the second verifier: vectors, honest and dishonest ballots, whole polls and their mutations, counting."""
import base64
import contextlib
import csv
import hashlib
import io
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
from types import SimpleNamespace

import maker
import verify
from verify import EDWARDS_O, L, Transcript, call, merkle_root, scalar_bytes, sha256, signature_ok
from maker import Poll, Signer, text
from verify import Unchecked

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "tests" / "elections" / "data"
TORSION = bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")  # of order 2

BAD_ENCODINGS = """
    00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
    f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
    edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
    0100000000000000000000000000000000000000000000000000000000000000
    01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
    ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20
    c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562
    c940e5a4404157cfb1628b108db051a8d439e1a421394ec4ebccb9ec92a8ac78
    47cfc5497c53dc8e61c91d17fd626ffb1c49e2bca94eed052281b510b1117a24
    f1c6165d33367351b0da8f6e4511010c68174a03b6581212c71c0e1d026c3c72
    87260f7a2f12495118360f02c26a470f450dadf34a413d21042b43b9d93e1309
    26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371
    4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f
    de6a7b00deadc788eb6b6c8d20c0ae96c2f2019078fa604fee5b87d6e989ad7b
    bcab477be20861e01e4a0e295284146a510150d9817763caf1a6f4b422d67042
    2a292df7e32cababbd9de088d1d1abec9fc0440f637ed2fba145094dc14bea08
    f4a9e534fc0d216c44b218fa0c42d99635a0127ee2e53c712f70609649fdff22
    8268436f8c4126196cf64b3c7ddbda90746a378625f9813dd9b8457077256731
    2810e5cbc2cc4d4eece54f61c6f69758e289aa7ab440b3cbeaa21995c2f4232b
    3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e
    a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220
    d483fe813c6ba647ebbfd3ec41adca1c6130c2beeee9d9bf065c8d151c5f396e
    8a2e1d30050198c65a54483123960ccc38aef6848e1ec8f5f780e8523769ba32
    32888462f8b486c68ad7dd9610be5192bbeaf3b443951ac1a8118419d9fa097b
    227142501b9d4355ccba290404bde41575b037693cef1f438c47f8fbf35d1165
    5c37cc491da847cfeb9281d407efc41e15144c876e0170b499a96a22ed31e01e
    445425117cb8c90edcbc7c1cc0e74f747f2c1efa5630a967c64f287792a48a4b
    ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
"""  # RFC 9496, A.2

GRADES = """question 1 grades 3 3
title Which?
rule majority-judgment
option A
option B
option C
grade Good
grade Fair
grade Poor
"""
RANKS = """question 1 ranks 3 3
title In which order?
rule condorcet:schulze
option A
option B
option C
"""
LIMITED = """question 1 approval {m} 2 limit 2
title Which ones?
rule approval:2
"""
YES_NO = """question {} choice 1 3
title Shall we?
rule majority:> 1/2:cast
answer yes
answer no
answer blank
"""


def limited(m):
    return LIMITED.format(m=m) + "".join(f"option {i}\n" for i in range(m))


class Vectors(unittest.TestCase):
    def test_transcripts(self):
        self.assertEqual(verify.HP.hex(), "02eb667bb47366fbb73249e84e1f69a17903ebe019b2582487f11d9317ac3a53")
        vectors = {("ab", "c"): "30985fe66924fb00bd950b23b56ade000fbd40e8d3ae94d22d7acdfff317bf1e",
                   ("a", "bc"): "b7e775b6f8b5c73f1791c77641a4cbc1ff01afbf482f3ba90bb4f15519747679"}
        for items, half in vectors.items():
            self.assertEqual(Transcript("x", *items).half().hex(), half)
        t = Transcript("x", "ab", 1)
        for scalar in ("39a136e9d2915fd45fb21c5a5170765aa944d4d3244273a34a99e86634393d04",
                       "9b8e6aaa8c943f2db1887058521ef546af7034e89b771ff9ef9caa1963a73605"):
            self.assertEqual(scalar_bytes(t.challenge("w")).hex(), scalar)
        for n, t, half in ((5, 3, "c8bd2b16a1f735153b30d6cf4aa51693606d7b50827f2ec140a425980abd8991"),
                           (0, 0, "f658f0ef831d7da04b55cd0b1a165b0d575cfa23ffb990da98530ea5b2a2f0d0")):
            self.assertEqual(Transcript("params", "ristretto255", n, t).half().hex(), half)

    def test_merkle_tree(self):
        leaves = [bytes.fromhex(h) for h in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                             "606162636465666768696a6b6c6d6e6f")]
        roots = {0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                 1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                 8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}
        for size, root in roots.items():
            self.assertEqual(merkle_root(leaves[:size]).hex(), root)
        for size in range(1, 41):  # pairs joined level by level, an odd one moves up
            data = [b"%d" % i for i in range(size)]
            level = [sha256(b"\0" + leaf) for leaf in data]
            while len(level) > 1:
                odd = level[len(level) // 2 * 2:]
                level = [sha256(b"\1" + a + b) for a, b in zip(level[::2], level[1::2])] + odd
            self.assertEqual(merkle_root(data), level[0])

    def test_points_and_scalars(self):
        line = SimpleNamespace(point="x <point>", scalar="x <scalar>", key="x <key>")

        def reads(form, value):
            reader = verify.Reader(b"x " + value.hex().encode() + b"\n")
            with contextlib.suppress(ValueError):
                return reader.take(form) is not None
            return False
        self.assertTrue(reads(line.scalar, scalar_bytes(L - 1)))
        for s in (L, L + 1, 2**255 + 1):
            self.assertFalse(reads(line.scalar, s.to_bytes(32, "little")))
        self.assertTrue(reads(line.point, maker.mul_base(7)))
        point = maker.mul_base(7)
        for bad in (b"\x01" + bytes(31), b"\xff" * 32, bytes(31) + b"\x80", point[:31] + bytes([point[31] | 128])):
            self.assertFalse(reads(line.point, bad))
        for bad in map(bytes.fromhex, BAD_ENCODINGS.split()):
            self.assertFalse(reads(line.point, bad))
            self.assertIsNone(verify.point_add(bad, point))
            self.assertIsNone(verify.point_add(point, bad))
            self.assertIsNone(call("scalarmult_ristretto255", scalar_bytes(7), bad))
        self.assertEqual(len(BAD_ENCODINGS.split()), 29)
        self.assertTrue(reads(line.key, Signer("a").key))
        mixed = call("core_ed25519_add", Signer("a").key, TORSION)
        for bad in (EDWARDS_O, TORSION, mixed, bytes(32)):
            self.assertFalse(reads(line.key, bad))


class Signatures(unittest.TestCase):
    def test_rfc_8032(self):
        key = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        signature = bytes.fromhex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                  "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
        self.assertTrue(signature_ok(key, b"\x72", signature))
        self.assertFalse(signature_ok(key, b"\x73", signature))
        s = int.from_bytes(signature[32:], "little") + L
        self.assertFalse(signature_ok(key, b"\x72", signature[:32] + s.to_bytes(32, "little")))

    def test_where_libraries_differ(self):
        signer, message = Signer("a"), b"message"

        def signed(r, r_bytes):
            h = int.from_bytes(hashlib.sha512(r_bytes + signer.key + message).digest(), "little") % L
            return r_bytes + scalar_bytes(r + h * signer.a)
        base = call("scalarmult_ed25519_base_noclamp", scalar_bytes(5))
        self.assertTrue(signature_ok(signer.key, message, signed(5, base)))
        self.assertFalse(signature_ok(signer.key, message, signed(0, EDWARDS_O)))
        self.assertFalse(signature_ok(signer.key, message, signed(0, TORSION)))
        self.assertFalse(signature_ok(signer.key, message, signed(5, call("core_ed25519_add", base, TORSION))))

    def test_ssh_keygen(self):
        key = bytes.fromhex("0ed6737fde79d93acf06e270959f0fee8a8ecf4f730930ae1cab7ce49b55f01e")
        blob = base64.b64decode(
            "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgDtZzf9552TrPBuJwlZ8P7oqOz09zCTCuHKt85JtV8B4AAAAO"
            "dm9peC1iYWxsb3RAdjEAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVkMjU1MTkAAABAqQBZOIaQ6efUPK3xbBy5xRo/"
            "1evbNIKbRMv/cqbiz0qNUL/BEsmEwc64AiDoZvVDhuAjD0kYmIhKbwSTHBEnDQ==")
        voter = SimpleNamespace(type="ssh-ed25519", key=key, application=None)
        self.assertTrue(verify.ssh_signature_ok(voter, b"voix-v1 test\n", blob))
        self.assertFalse(verify.ssh_signature_ok(voter, b"voix-v1 Test\n", blob))
        self.assertFalse(verify.ssh_signature_ok(voter, b"voix-v1 test\n", blob[:9] + b"\2" + blob[10:]))

    def test_ssh(self):
        signer, body = Signer("a"), b"voix-v1 ballot\n"

        def accepts(application=None, **arguments):
            kind = "ssh-ed25519" if application is None else "sk-ssh-ed25519"
            line = signer.ssh_signed(body, **arguments)[len(body) + len("sshsig "):-1]
            return [verify.ssh_signature_ok(SimpleNamespace(type=kind, key=signer.key, application=application), body,
                                             blob) for blob in (base64.b64decode(line), base64.b64decode(line) + b"x")]
        self.assertEqual(accepts(), [True, False])
        self.assertEqual(accepts("ssh:", sk=b"ssh:"), [True, False])
        self.assertEqual(accepts("ssh:", sk=b"ssh:", flags=5), [True, False])
        for application, arguments in ((None, {"namespace": b"file"}), (None, {"algorithm": b"sha256"}),
                                       ("ssh:", {"sk": b"ssh:", "flags": 4}), ("ssh:", {"sk": b"ssh:x"}),
                                       ("ssh:", {}), (None, {"sk": b"ssh:"})):
            self.assertEqual(accepts(application, **arguments), [False, False], arguments)


class Ballots(unittest.TestCase):
    def verdict(self, poll, cells, pairs=()):
        y, key = poll.trustees.y, poll.voters[0].key
        body = maker.ballot_body(poll.election, poll.eid, y, key, 1, [(cells, pairs)])
        ballot = verify.read_vote("ballot", poll.sign(0, body), poll)
        with contextlib.suppress(ValueError):
            verify.check_proof(poll, ballot)
            return True
        return False

    def test_grades(self):
        poll = Poll(GRADES)
        for rows in itertools.product([(1, 0), (0, 1), (0, 0)], repeat=3):
            self.assertTrue(self.verdict(poll, sum(rows, ())))
        for bad in ((2, 0), (-1, 0), (1, 1), (0, 2), (-1, 1), (2, -1), (L - 1, 1)):
            for at in range(3):
                rows = [(1, 0), (0, 1), (0, 0)]
                rows[at] = bad
                self.assertFalse(self.verdict(poll, sum(rows, ())), (bad, at))

    def test_ranks(self):
        poll = Poll(RANKS)
        q = poll.election.questions[0]
        for levels in itertools.product((1, 2, 3), repeat=3):
            self.assertTrue(self.verdict(poll, *maker.plain(q, levels)))
        for levels in ((1, 2, 3), (1, 1, 2), (2, 2, 2)):
            cells, pairs = maker.plain(q, levels)
            for at in range(6):
                for shift in (1, -1):
                    self.assertFalse(self.verdict(poll, cells, [x + shift * (k == at) for k, x in enumerate(pairs)]))
        cells, _ = maker.plain(q, (1, 2, 3))
        self.assertFalse(self.verdict(poll, cells, [1, 0, 0, 1, 1, 0]))  # A > B > C > A
        self.assertFalse(self.verdict(poll, cells, [0] * 6))
        # the pairs follow from the levels, but these are no levels: A on 1 and 2, hence nowhere below
        self.assertFalse(self.verdict(poll, [1, 1, 0, 1, 0, 0], maker.plain(q, (1, 2, 3))[1]))

    def test_limited_approval(self):
        for m in (3, 4):
            poll = Poll(limited(m))
            q = poll.election.questions[0]
            for choice in itertools.product((1, 2), repeat=m):
                cells, _ = maker.plain(q, choice)
                if choice.count(1) <= 2:
                    self.assertTrue(self.verdict(poll, cells), choice)
                else:
                    for count in ((0, 0), (1, 0), (0, 1)):
                        self.assertFalse(self.verdict(poll, list(cells[:m]) + list(count)), choice)
        # -1 in column 0 and 0 in column 1 leave 2 in the implied column 2: the sum of a·d_a is 4
        self.assertFalse(self.verdict(poll, [1, 1, 1, 1, -1, 0]))
        three = Poll(limited(3))
        for count in ((-1, 1), (0, -1)):  # both make the sum 3
            self.assertFalse(self.verdict(three, [1, 1, 1, *count]))
        self.assertFalse(self.verdict(three, [1, 0, 0, 1, 0]))

    def test_the_vector_of_the_manual(self):
        lines = ("approval 2 2 limit 1\ntitle T\nrule approval:1\noption A\noption B\n",
                 "ranks 2 2\ntitle T\nrule condorcet:schulze\noption A\noption B\n",
                 "choice 1 3\ntitle T\nrule plurality\nanswer A\nanswer B\nanswer blank\n")
        questions = [verify.read_question(verify.Reader(f"question {i} {more}".encode()), i)
                     for i, more in enumerate(lines, 1)]
        y = maker.mul_base(int.from_bytes(hashlib.sha512(b"the key of the trustees").digest(), "little"))
        plains = [maker.plain(q, choice) for q, choice in zip(questions, ([1, 2], [2, 1], [3]))]
        body = maker.ballot_body(SimpleNamespace(questions=questions), sha256(b"a poll"), y, Signer("a voter").key, 1,
                                 plains, sha256(b"seed"))
        self.assertEqual(sha256(body).hex(), "307621b7aedd74d070d9a92fa5fad9e4f2f8b00aff528bbf23c22b8e419b00df")

    def test_every_line_is_bound(self):
        poll = Poll(RANKS)
        body = poll.body(0, [[1, 2, 2]])
        lines = body.decode().split("\n")[:-1]
        for number, line in enumerate(lines):
            words = line.split(" ")
            for at, word in enumerate(words):
                if len(word) != 64:
                    continue
                other = word[:-2] + ("0" if word[-2] != "0" else "1") + word[-1]
                changed = " ".join(words[:at] + [other] + words[at + 1:])
                data = poll.sign(0, text(*lines[:number], changed, *lines[number + 1:]))
                with self.assertRaises(ValueError, msg=changed):
                    ballot = verify.read_vote("ballot", data, poll)
                    verify.check_proof(poll, ballot)

    def test_text_has_one_spelling(self):
        poll = Poll(GRADES)
        data = poll.sign(0, poll.body(0, [[1, 2, 3]]))
        verify.read_vote("ballot", data, poll)
        first = data.split(b"\n")[5].split(b" ")
        for component in first[1:]:
            with self.assertRaisesRegex(ValueError, "identity"):
                verify.read_vote("ballot", data.replace(component, b"0" * 64), poll)
        for old, new in ((b"seq 1", b"seq 01"), (b"seq 1", b"seq +1"), (b"seq 1\n", b"seq 1 \n"), (b"\n", b"\r\n"),
                         (b"E ", b"E  "), (b"grades 3 3", b"grades 3 4"), (b"proof", b"\nproof"),
                         (b"voix", b"\xef\xbb\xbfvoix")):
            with self.assertRaises(ValueError, msg=new):
                verify.read_vote("ballot", data.replace(old, new, 1), poll)
        with self.assertRaisesRegex(ValueError, "1 MiB"):
            verify.read_vote("ballot", data * 500, poll)
        for changed in (data[:-1], data + b"\n", data + data, data.upper(),
                        data.replace(b"\nz ", b"\nz " + b"0" * 64 + b" ", 1)):
            with self.assertRaises(ValueError):
                verify.read_vote("ballot", changed, poll)


def verdict(poll, kept=()):
    """Exit code, faults and what was left out, of a poll in memory. The first verifier, the program that VOIX names,
    has to say the same."""
    with tempfile.TemporaryDirectory() as folder:
        poll.write(pathlib.Path(folder))
        paths = [pathlib.Path(folder) / f"kept{number}" for number, _ in enumerate(kept)]
        for path, data in zip(paths, kept):
            path.write_bytes(data)
        report = verify.verify(pathlib.Path(folder), paths)
        if "VOIX" in os.environ:
            done = subprocess.run([os.environ["VOIX"], "verify", "--no-cache", "--json", folder] +
                                  [f"--since={path}" for path in paths], check=False,
                                  stdout=subprocess.PIPE, env={**os.environ, "HOME": folder})
            told = json.loads(done.stdout)
            left_out = told["not_counted"] + told["awaited"] + [
                one for one in told["ignored"] if one["slug"] != "log-cut"]
            is_same = done.returncode == report.exit_code() and (done.returncode != 0 or [
                told["counted"], len(left_out)] == [report.facts["ballots"], len(report.left_out)])
            if not is_same:
                raise AssertionError(f"{vars(report)} but voix verify says {told}")
    return report.exit_code(), report.faults, [reason for _, reason in report.left_out]


ALL = (GRADES + RANKS.replace("question 1", "question 2") + limited(3).replace("question 1", "question 3") +
       YES_NO.format(4))
ALL_COUNTS = [2, 0, 3, 1, 1, 2] + [1, 3, 1, 3, 1, 0] + [3, 2, 0] + [1, 2]
ALL_CELLS = ["q1.r1.c1", "q1.r1.c2", "q1.r2.c1", "q1.r2.c2", "q1.r3.c1", "q1.r3.c2", "q2.x1.2", "q2.x1.3", "q2.x2.1",
             "q2.x2.3", "q2.x3.1", "q2.x3.2", "q3.r1.c1", "q3.r2.c1", "q3.r3.c1", "q4.r1.c1", "q4.r1.c2"]
ALL_OUTCOMES = ["winner 2", "tie 1 2", "winner 1", "rejected"]


def whole_poll(ballots="secret", **arguments):
    poll = Poll(ALL, (1, 2, 1), ballots, types=["ed25519", "ssh-ed25519", "sk-ssh-ed25519"], **arguments)
    poll.cast(0, [1, 2, 3], [1, 2, 3], [1, 2, 2], [1])
    poll.cast(1, [3, 1, 2], [1, 1, 2], [1, 1, 2], [2])
    poll.notice("A member lost a key")
    poll.cast(2, [1, 1, 1], [2, 1, 1], [2, 2, 2], [3])
    poll.close()
    return poll


class Polls(unittest.TestCase):
    def test_secret(self):
        poll = whole_poll()
        self.assertEqual(verdict(poll), (0, [], []))
        poll.ready(1, 2, 3), poll.decrypt(3, 1)
        self.assertEqual(verdict(poll), (0, [], []))
        poll.result(ALL_COUNTS, *ALL_OUTCOMES)
        self.assertEqual(verdict(poll), (0, [], []))

    def test_open(self):
        poll = whole_poll("open")
        poll.result(ALL_COUNTS, *ALL_OUTCOMES)
        self.assertEqual(verdict(poll), (0, [], []))

    def test_one_trustee_and_all_trustees(self):
        for n, t, who in ((1, 1, "1"), (3, 3, "1 2 3"), (5, 3, "1 2 4")):
            poll = whole_poll(n=n, t=t)
            chosen = [int(j) for j in who.split()] + [5] * (n == 5)
            poll.ready(*range(1, -(-(n + t) // 2) + 1)), poll.decrypt(*reversed(chosen))
            poll.result(ALL_COUNTS, *ALL_OUTCOMES, trustees=who)
            self.assertEqual(verdict(poll), (0, [], []), (n, t))

    def test_wrong_results(self):
        def one(counts, outcomes, trustees="1 3", secret="secret", shift=0, ready=(1, 2, 3)):
            poll = whole_poll(secret)
            if secret == "secret":
                poll.ready(*ready), poll.decrypt(1, shift=shift), poll.decrypt(3)
            poll.result(counts, *outcomes, trustees=trustees)
            return verdict(poll)
        wrong = ALL_COUNTS[:]
        wrong[7] += 1
        for secret in ("secret", "open"):
            code, faults, _ = one(wrong, ALL_OUTCOMES, secret=secret)
            line = 4 + (secret == "secret") + 8
            self.assertEqual((code, faults), (1, [("result.txt", f"line {line} is not: count q2.x1.3 3")]))
            code, faults, _ = one(ALL_COUNTS, ["winner 1", "winner 1", "winner 2", "adopted"], secret=secret)
            self.assertEqual((code, len(faults)), (1, 4))
        for trustees in ("1", "1 2", "3 1", "1 1", "1 4", "01 3"):
            self.assertEqual(one(ALL_COUNTS, ALL_OUTCOMES, trustees)[0], 1, trustees)
        code, faults, left_out = one(ALL_COUNTS, ALL_OUTCOMES, shift=1)
        self.assertEqual((code, left_out), (1, ["not proven: " + ", ".join(ALL_CELLS)]))
        self.assertEqual(faults, [("result.txt", "there are not enough valid shares in the log")])
        code, faults, _ = one(ALL_COUNTS, ALL_OUTCOMES, ready=(1, 2))
        self.assertEqual(faults, [("log.txt", "it was opened when 2 of 3 trustees were ready")])
        self.assertEqual(one(ALL_COUNTS, ALL_OUTCOMES, ready=(1, 2, 2))[0], 1)

    def test_shares_need_the_quorum_on_the_board(self):
        for shares, shift in (((1,), 0), ((1,), 1), ((1, 3), 0)):
            poll = whole_poll()
            poll.ready(1, 2)
            data = Signer("trustee 3").signed(text(
                "voix-v1 ready", f"election {poll.eid.hex()}", "trustee 3", poll.board, poll.tally))
            poll.files["ready-3.txt"] = data
            self.assertEqual(verdict(poll)[0], 0)
            poll.decrypt(*shares, shift=shift)
            self.assertEqual(verdict(poll)[1], [("log.txt", "it was opened when 2 of 3 trustees were ready")])

    def test_shares_beside_the_log_wait_for_the_quorum(self):
        poll = whole_poll()
        poll.ready(1, 2)
        before = dict(poll.files), list(poll.leaves), list(poll.entries)
        poll.decrypt(1), poll.decrypt(2)
        shares = [entry.data for entry in poll.entries[-2:]]
        poll.ready(3)
        ready = poll.entries[-1].data
        poll.files, poll.leaves, poll.entries = before
        poll.files["decrypt-1.txt"] = shares[0]
        told = ["shares wait beside the log: 2 of 3 trustees were ready"]
        self.assertEqual(verdict(poll), (0, [], told))
        poll.files["decrypt-2.txt"] = shares[1]
        self.assertEqual(verdict(poll), (0, [], told))
        poll.files["ready-3.txt"] = ready[:-2] + b"\n"
        self.assertEqual(len(verdict(poll)[2]), 2)
        poll.files["ready-3.txt"] = ready
        self.assertEqual(verdict(poll), (0, [], []))

    def test_a_file_of_another_trustee_counts_for_nobody(self):
        poll = whole_poll()
        before = dict(poll.files), list(poll.leaves), list(poll.entries)
        poll.ready(1, 2), poll.decrypt(1, 2)
        files = [entry.data for entry in poll.entries[-4:]]
        poll.files, poll.leaves, poll.entries = before
        names = ("ready-1.txt", "ready-2.txt", "decrypt-1.txt", "decrypt-2.txt")
        poll.files.update(zip(names, files))
        waits = "shares wait beside the log: 2 of 3 trustees were ready"
        self.assertEqual(verdict(poll), (0, [], [waits]))
        poll.files["ready-3.txt"], poll.files["decrypt-3.txt"] = files[0], files[2]
        told = "it is what trustee 1 wrote"
        self.assertEqual(verdict(poll), (0, [], [told, told, waits]))
        del poll.files["ready-1.txt"]
        self.assertEqual(verdict(poll)[2][-1], "shares wait beside the log: 1 of 3 trustees were ready")

    def test_quorums_have_one_spelling(self):
        def one(quorum, outcome="adopted"):
            with unittest.mock.patch("verify.quorum_met", lambda *_: True):  # makes what it does not read
                poll = Poll(YES_NO.format(1) + f"quorum {quorum}\n", (1, 1, 1), "open")
                poll.cast(0, [1]), poll.close(), poll.result([1, 0], outcome)
            return verdict(poll)[0]
        for quorum in ("0", "1", "1/3", "0/1", "1/4 * sqrt(n)", "0 * sqrt(n)"):
            self.assertEqual(one(quorum), 0, quorum)
        for quorum in ("2", "1/2", "1/1", "sqrt(n)", "2 * sqrt(n)"):
            self.assertEqual(one(quorum, "no-quorum"), 0, quorum)
        for quorum in ("50%", "1/2%", "1/2 %", "0.2", "2/6", "01", "1 0", "1/ 3", "3/2", "*sqrt(n)", "* sqrt(n)",
                       "1 * sqrt(n)", "1/2*sqrt(n)", "sqrt (n)", "sqrt(n)sqrt(n)", "0.5 * sqrt(n)", "2/4 * sqrt(n)", "n",
                       "+1", "-1", "0/2", "1/0", "\u0661", "0" + 1000 * "1"):
            self.assertEqual((one(quorum), one(quorum, "no-quorum")), (1, 1), quorum)

    def test_every_bad_line_is_named(self):
        for ballots in ("secret", "open"):
            poll = whole_poll(ballots)
            if ballots == "secret":
                poll.ready(1, 2, 3), poll.decrypt(1, 3)
            before = dict(poll.files), list(poll.leaves), list(poll.entries)
            poll.result(ALL_COUNTS, *ALL_OUTCOMES)
            lines = poll.files["result.txt"].split(b"\n")
            for bad in ([0], [1, 3], [2, 4, 9, len(lines) - 2], range(len(lines) - 1)):
                changed = [line + b"0" * (at in bad) for at, line in enumerate(lines)]
                poll.files, poll.leaves, poll.entries = dict(before[0]), list(before[1]), list(before[2])
                poll.add("result", b"\n".join(changed), "result.txt")
                code, faults, _ = verdict(poll)
                self.assertEqual((code, faults), (1, [
                    ("result.txt", f"line {at + 1} is not: {lines[at].decode()}") for at in bad]))

    def test_every_bad_part_of_a_share_is_named(self):
        poll, cells = whole_poll(), ("q1.r2.c1", "q2.x1.3", "q4.r1.c2")
        poll.ready(1, 2, 3)
        sums = poll.sums
        poll.sums = {cell: (b, a) if cell in cells else (a, b) for cell, (a, b) in sums.items()}
        poll.decrypt(1)
        poll.sums = sums
        poll.decrypt(2, 3)
        self.assertEqual(verdict(poll), (0, [], ["not proven: " + ", ".join(cells)]))

    def test_every_entry_out_of_order_is_named(self):
        poll = Poll(YES_NO.format(1), ballots="open")
        for kind in ("setup", "ballot", "tally", "decrypt", "ballot"):
            poll.add(kind, b"")
        faults = [fault for fault in verdict(poll)[1] if fault[0].startswith("log")]
        self.assertEqual(faults, [("log.txt, line 5", "setup may not follow open"),
                                  ("log.txt, line 7", "tally may not follow ballot"),
                                  ("log.txt, line 8", "decrypt may not follow ballot")])
        poll = Poll(YES_NO.format(1), ballots="open")
        poll.leaves.pop()
        poll.files["log.txt"], poll.files["checkpoint"] = b"".join(poll.leaves), poll.checkpoint()
        self.assertEqual(verdict(poll)[1], [("log.txt", "it has no opening")])

    def test_a_wrong_tally(self):
        for ballots in ("secret", "open"):
            poll = Poll(YES_NO.format(1), ballots=ballots)
            good = verify.tally_lines

            def wrong(*about):
                return [line.replace("weight 0", "weight 1") for line in good(*about)]
            with unittest.mock.patch("verify.tally_lines", wrong):
                poll.close()
            reasons = [reason for _, reason in verdict(poll)[1]]
            self.assertEqual(reasons, ["line 4 is not: ballots 0 weight 0"])

    def test_a_wrong_share_is_left_out(self):
        poll = whole_poll()
        poll.ready(1, 2, 3), poll.decrypt(1, shift=1), poll.decrypt(2, 3)
        poll.result(ALL_COUNTS, *ALL_OUTCOMES, trustees="2 3")
        self.assertEqual(verdict(poll), (0, [], ["not proven: " + ", ".join(poll.sums)]))

    def test_cosignatures_instead_of_ready(self):
        poll = whole_poll(witnesses=3)
        poll.ready(1, 2, 3), poll.decrypt(1, 3)
        poll.result(ALL_COUNTS, *ALL_OUTCOMES)
        self.assertEqual(verdict(poll), (0, [], []))
        lines = poll.files["checkpoint.closed"].split(b"\n")
        poll.files["checkpoint.closed"] = b"\n".join(lines[:-2] + lines[-1:])
        self.assertEqual(verdict(poll)[1], [("log.txt", "it was opened when 2 of 3 witnesses cosigned")])
        poll.files["checkpoint.closed"] = b"\n".join(lines[:-2] + [lines[-3], b""])
        self.assertEqual(verdict(poll)[0], 1)
        mark, name, blob = lines[-2].split(b" ")
        stranger = b" ".join([mark, b"stranger", blob])
        poll.files["checkpoint.closed"] = b"\n".join(lines[:-1] + [stranger, b""])
        self.assertIn(("checkpoint.closed", "a line is of neither the keeper nor a witness"), verdict(poll)[1])
        blob = base64.b64encode(base64.b64decode(blob)[:-2] + b"\1\1")
        poll.files["checkpoint.closed"] = b"\n".join(lines[:-2] + [b" ".join([mark, name, blob]), b""])
        self.assertIn(("checkpoint.closed", "the signature of w2 is not valid"), verdict(poll)[1])
        del poll.files["checkpoint.closed"]  # what is missing is not wrong
        self.assertEqual(verdict(poll)[0], 3)

    def test_a_cosignature_is_of_this_witness_this_tree_and_its_time(self):
        poll = Poll(YES_NO.format(1), (1, 1, 1), "open", witnesses=2)
        early = poll.checkpoint().split(b"\n\n")[0] + b"\n"
        poll.close(), poll.result([0, 0], "rejected")
        first, second, stranger = *poll.witnesses, Signer("stranger")
        good = poll.files["checkpoint.closed"]
        note = good.split(b"\n\n")[0] + b"\n"
        begin = good[:good.index("— w1".encode())]

        def line(signer=second, name="w1", of=note, when=1604772000, said=None, kind=b"\4", key=None):
            signed = b"cosignature/v1\ntime %d\n" % (when if said is None else said) + of
            return (f"— {name} ".encode() + base64.b64encode(
                verify.key_id(name, kind, (key or signer).key) + when.to_bytes(8, "big") + signer.sign(signed)) + b"\n")
        self.assertEqual(begin + line(), good)
        for last in (line(when=0), line(when=2**63 - 1), b""):  # a clock may be wrong, and a witness absent
            poll.files["checkpoint.closed"] = begin + last
            self.assertEqual(verdict(poll), (0, [], []))
        other = note.replace(poll.eid.hex().encode(), b"0" * 64)
        for last in (line(stranger), line(stranger, key=second), line(first), line(first, "w0", when=1), line(of=early),
                     line(of=other), line(when=2**63), line(said=1604772001), line(kind=b"\1"), line() + line(when=1),
                     line() + line(stranger, "stranger"), line(poll.keeper), line()[:-1], line()[:-2] + b"\n",
                     line()[:-1] + b" \n", line().replace(b"\n", b"\r\n"), line()[3:], b"-" + line()[3:]):
            poll.files["checkpoint.closed"] = begin + last
            code, faults, _ = verdict(poll)
            self.assertEqual((code, {name for name, _ in faults}), (1, {"checkpoint.closed"}), last)

    def test_no_other_weight_than_that_of_the_roll(self):
        accept, choices = verify.accept, ([1], [2], [1])
        for ballots, weights in itertools.product(("secret", "open"), ((1, 2, 5), (1, 1, 1), (1, 2, 4), (2, 1, 5))):
            def claim(*about):
                counted = accept(*about)
                for ballot, weight in zip(counted, weights):
                    ballot.voter = ballot.voter._replace(weight=weight)
                return counted
            poll = Poll(YES_NO.format(1), (1, 2, 5), ballots)
            for voter, choice in enumerate(choices):
                poll.cast(voter, choice)
            with unittest.mock.patch("verify.accept", claim):
                poll.close()
            if ballots == "secret":
                poll.ready(1, 2, 3), poll.decrypt(1, 3)
            poll.result([6, 2], "adopted")
            self.assertEqual(verdict(poll)[0], int(weights != (1, 2, 5)), (ballots, weights))

    def test_acceptance(self):
        poll = Poll(YES_NO.format(1), (1, 1, 1, 1), types=["ed25519"] * 3 + ["ssh-ed25519"])
        first = poll.body(0, [[1]])
        poll.spoil(1, sha256(first))                    # not the voter's own: no effect
        for signed in (poll.voters[2].ssh_signed, poll.voters[3].signed):
            poll.add("ballot", signed(poll.body(3, [[1]])))
        poll.add("ballot", poll.sign(1, first))         # signed by another
        poll.add("ballot", poll.sign(0, first))
        poll.add("ballot", poll.sign(0, first))         # again
        poll.spoil(0, sha256(first))                    # too late
        second = poll.body(0, [[2]], seq=2)
        poll.spoil(0, sha256(second), seq=2)
        poll.add("ballot", poll.sign(0, second))        # spoiled
        poll.cast(0, [3], seq=1026)                     # too far
        poll.cast(0, [3], seq=1025)
        poll.cast(0, [3], seq=1024)                     # back
        copy = first.replace(poll.voters[0].key.hex().encode(), poll.voters[1].key.hex().encode())
        poll.add("ballot", poll.sign(1, copy))          # another's ciphertexts
        poll.cast(1, [2], seq=0)
        other = Poll(YES_NO.format(1), (1, 1, 2))
        poll.add("ballot", other.sign(1, other.body(1, [[1]])))  # another poll's
        stranger = Signer("stranger")
        theirs = second.replace(poll.voters[0].key.hex().encode(), stranger.key.hex().encode())
        poll.add("ballot", stranger.signed(theirs))
        false = maker.ballot_body(poll.election, poll.eid, poll.trustees.y, poll.voters[2].key, 1, [([5, 0], [])])
        poll.add("ballot", poll.sign(2, false))
        poll.cast(2, [1])
        poll.close(), poll.ready(1, 2, 3), poll.decrypt(1, 3)
        poll.result([1, 0], "rejected")
        code, faults, left_out = verdict(poll)
        self.assertEqual((code, faults), (0, []))
        self.assertEqual(left_out, [
            "its signature is not valid", "line 11 is not: sshsig <base64>", "its signature is not valid",
            "its seq 1 does not follow 1", "the ballot that it spoils was cast before",
            "it was spoiled", "its seq 1026 does not follow 1", "its seq 1024 does not follow 1025",
            "it repeats a part of an earlier ballot", "line 4: no valid <1:4294967295>",
            f"line 2 is not: election {poll.eid.hex()}", "its key is not on the roll", "its proof is not valid"])

    def test_two_spellings_of_a_point(self):
        poll, real = Poll(YES_NO.format(1)), maker.mul_base

        def spelled(s):
            maker.mul_base = real
            return real(s)[:31] + bytes([real(s)[31] | 128])
        maker.mul_base = spelled
        poll.add("ballot", poll.sign(0, poll.body(0, [[1]])))
        self.assertEqual(verdict(poll), (0, [], ["line 6: no valid <nonidentity>"]))  # libsodium 1.0.18 does not see it

    def test_64_files(self):
        poll = Poll(YES_NO.format(1), (1, 1, 1), "open")
        for seq in range(1, 66):
            poll.cast(0, [1 + seq % 3], seq=seq)
            if seq < 3:  # the same file counts once, another's not at all
                poll.add("ballot", poll.entries[-1].data)
                poll.add("ballot", poll.sign(1, poll.body(0, [[1]], seq + 2)))
        poll.close()
        poll.result([0, 1], "rejected")  # the 64th, seq 64: answer 2
        code, faults, left_out = verdict(poll)
        self.assertEqual((code, faults, left_out[4:]), (0, [], ["64 files of this voter stand before it"]))

    def test_files_without_a_number_use_up_no_share(self):
        poll = Poll(YES_NO.format(1), (1, 1, 1), "open")
        for seq in (0, *range(2**32, 2**32 + 64)):
            poll.cast(0, [2], seq=seq)
        poll.cast(0, [1])
        poll.close(), poll.result([1, 0], "adopted")
        code, faults, left_out = verdict(poll)
        self.assertEqual((code, faults, left_out), (0, [], ["line 4: no valid <1:4294967295>"] * 65))

    def test_a_cut_log(self):
        poll = Poll(YES_NO.format(1))
        poll.files["log.txt"] += b"4 ballot 00"
        self.assertEqual(verdict(poll), (0, [], []))

    def test_a_kept_checkpoint(self):
        poll, other = Poll(YES_NO.format(1)), Poll(YES_NO.format(1), (1, 2))
        poll.cast(0, [1])
        early = poll.checkpoint()
        receipt = (f"c2sp.org/tlog-proof@v1\nindex 4\n{base64.b64encode(merkle_root(poll.leaves[:4])).decode()}\n\n"
                   .encode() + early)
        forked = dict(poll.files), list(poll.leaves), list(poll.entries)
        poll.cast(1, [2])
        late = poll.checkpoint()
        self.assertEqual(verdict(poll, [early, receipt, late]), (0, [], []))
        self.assertEqual(verdict(poll, [other.checkpoint()])[0], 3)
        poll.keeper = Signer("another")
        self.assertEqual(verdict(poll, [poll.checkpoint()])[0], 3)
        poll.keeper, (poll.files, poll.leaves, poll.entries) = Signer("keeper"), forked
        self.assertIn("is of another number of entries", verdict(poll, [early, late])[1][0])
        poll.cast(2, [2])
        self.assertEqual(verdict(poll, [early])[0], 0)
        self.assertIn("is no checkpoint of the first 6 entries", verdict(poll, [late])[1][0])
        stranger = early + "— w2 AAAAAAA=\n".encode()
        self.assertEqual(verdict(poll, [stranger])[0], 0)
        plus = stranger.replace(b"w2", b"w+2")  # C2SP signed-note: no plus in a name
        for broken in (b"", early[:-1], early + b"x", early.replace(b"\n5\n", b"\n05\n"), receipt.replace(b"\n\n", b"\n"),
                       plus):
            self.assertEqual(verdict(poll, [broken])[:2], (3, []), broken)
        poll.files["checkpoint"] = receipt[:-len(early)] + poll.checkpoint()  # a receipt is no checkpoint of the board
        self.assertEqual(verdict(poll)[0], 1)

    def test_what_is_no_file_hides_nothing(self):
        poll = whole_poll("open")
        poll.result(ALL_COUNTS, "winner 1", *ALL_OUTCOMES[1:])
        false = ("result.txt", "line 22 is not: outcome 1 winner 2")
        for name in ("roll.txt", "checkpoint", "checkpoint.closed", f"entries/{sha256(poll.entries[5].data).hex()}.txt"):
            with tempfile.TemporaryDirectory() as folder:
                folder = pathlib.Path(folder)
                poll.write(folder)
                for make in (os.mkfifo, os.mkdir):
                    (folder / name).unlink()
                    make(folder / name)
                    report = verify.verify(folder)
                    self.assertEqual({about for about, _ in report.unchecked}, {name})
                    if name.startswith("checkpoint"):
                        self.assertEqual(report.faults, [false])

    def test_a_result_that_the_log_does_not_have(self):
        for ballots in ("secret", "open"):
            poll = whole_poll(ballots)
            if ballots == "secret":
                poll.ready(1, 2, 3), poll.decrypt(1, 3)
            before = dict(poll.files), list(poll.leaves), list(poll.entries)
            poll.result(ALL_COUNTS, *ALL_OUTCOMES)
            result = poll.files["result.txt"]
            poll.files, poll.leaves, poll.entries = before
            poll.files["result.txt"] = result
            self.assertEqual(verdict(poll), (0, [], ["the log does not have it"]))
            poll.files["result.txt"] = result.replace(b"winner 2", b"winner 3").replace(b"rejected", b"adopted")
            self.assertEqual((verdict(poll)[0], len(verdict(poll)[1])), (1, 2))
        poll = Poll(YES_NO.format(1))
        poll.files["result.txt"] = result
        self.assertEqual(verdict(poll)[0], 3)

    def test_a_log_ahead_of_its_checkpoint(self):
        poll = Poll(YES_NO.format(1))
        early = poll.checkpoint()
        poll.cast(0, [1])
        poll.files["checkpoint"] = early
        self.assertEqual(verdict(poll)[:2], (3, []))
        poll.files["log.txt"] = b"".join(poll.leaves[:3] + poll.leaves[4:])
        self.assertEqual(verdict(poll)[0], 1)

    def test_a_log_out_of_order_hides_nothing(self):
        poll = whole_poll("open")
        poll.result(ALL_COUNTS, "winner 1", *ALL_OUTCOMES[1:])
        poll.entries, poll.leaves = poll.entries + poll.entries[-1:], poll.leaves + [b"x result\n"]
        poll.files["log.txt"] = b"".join(poll.leaves)
        named = [name for name, _ in verdict(poll)[1]]
        self.assertEqual((named[0], named[-1]), (f"log.txt, line {len(poll.leaves)}", "result.txt"))

    def test_open_ballots(self):
        poll = Poll(limited(3), (1, 1, 1), "open")
        for voter, choice in enumerate(([1, 1, 1], [1, 2, 3], [1, 2, 0])):
            poll.cast(voter, choice)
        poll.close()
        poll.result([0, 0, 0], "void")
        code, faults, left_out = verdict(poll)
        self.assertEqual((code, faults, len(left_out)), (0, [], 3))

    def test_keeper_and_organiser(self):
        poll = Poll(YES_NO.format(1))
        poll.close("2020-11-07T17:59:59Z")
        self.assertIn("it closes the poll too early", [reason for _, reason in verdict(poll)[1]])
        for ballots in ("secret", "open"):
            faults = verdict(Poll(YES_NO.format(1), ballots=ballots, opener="stranger"))[1]
            self.assertEqual([reason for _, reason in faults], ["its organiser is not named by the trustees"])
        poll = Poll(YES_NO.format(1))
        poll.keeper = Signer("another")
        poll.add("notice", b"")
        self.assertEqual(len(verdict(poll)[1]), 2)
        poll = Poll(YES_NO.format(1))
        poll.add("decrypt", b"")
        self.assertIn(("log.txt, line 5", "decrypt may not follow open"), verdict(poll)[1])

    def test_a_secret_poll_needs_a_ceremony(self):
        none = text("voix-v1 trustees", "none", f"organiser {Signer('organiser').key.hex()}")
        with unittest.mock.patch("maker.ceremony", lambda *_: (none, [])):
            poll = Poll(YES_NO.format(1))
        self.assertEqual([name for name, _ in verdict(poll)[1]], ["trustees.txt"])

    def test_every_file_is_bound(self):
        poll = whole_poll()
        poll.ready(1, 2, 3), poll.decrypt(1, 3), poll.result(ALL_COUNTS, *ALL_OUTCOMES)
        good = dict(poll.files)
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            poll.write(folder)
            for file, data in good.items():
                lines = data.split(b"\n")
                last = len(lines) - 2
                once, twice = (b"\n".join(lines[:last] + lines[last:last + 1] * n + [b""]) for n in (0, 2))
                for changed in (data[:-1], data + b"\n", b"", b"\xff\n", data[:20] + b"~" + data[21:], once, twice):
                    (folder / file).write_bytes(changed)
                    report = verify.verify(folder)
                    self.assertEqual(report.exit_code(), 1, (file, changed[-200:]))
                    if not file.startswith(("checkpoint", "log")):
                        self.assertIn("its SHA-256 is not the one", str(report.faults))
                (folder / file).unlink()
                self.assertEqual(verify.verify(folder).exit_code(), 3, file)
                (folder / file).write_bytes(data)
            self.assertEqual(verify.verify(folder).exit_code(), 0)

    def test_dishonest_dealers(self):
        for dealt, reason in ((((1, 1), 0),), "no valid <nonidentity>"), (
                (((1, 0), 5), ((2, 0), 5)), "the first coefficients are not all different"), (
                (((1, 0), 5), ((2, 0), L - 5)), "no valid <nonidentity>"):
            with self.assertRaisesRegex(ValueError, reason):
                verify.read_trustees(maker.ceremony(2, 2, 1, Signer("organiser"), dealt)[0])
        for wrong, reason in (("box", "low order"), ("other spelling of the box", "not canonical"),
                              ("commitment", "commitment"), ("knowledge", "proof"),
                              ("share", "not the one that was dealt"), ("proof", "proof")):
            with self.assertRaisesRegex(ValueError, reason):
                verify.read_trustees(maker.ceremony(2, 2, 1, Signer("organiser"), wrong=wrong)[0])

    def test_every_line_of_the_ceremony_is_bound(self):
        lines = Poll(YES_NO.format(1)).files["trustees.txt"].split(b"\n")[:-1]
        for number, line in enumerate(lines):
            words = line.split(b" ")
            if words[0] == b"file":
                continue
            digit = words[-1][-2:-1]
            words[-1] = words[-1][:-2] + (b"1" if digit != b"1" else b"2") + words[-1][-1:]
            for changed in ([b" ".join(words)], [], [line, line]):
                with self.assertRaises(ValueError, msg=line):
                    verify.read_trustees(b"\n".join(lines[:number] + changed + lines[number + 1:]) + b"\n")

    def test_command(self):
        poll = whole_poll("open")
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(verify.main([folder]), 3)
            poll.write(pathlib.Path(folder))
            out.truncate(0), out.seek(0)
            self.assertEqual(verify.main([folder]), 0)
            told = json.loads(out.getvalue())
        self.assertEqual([told[name] for name in ("verdict", "ballots", "weight", "election", "faults")],
                         ["valid", 3, 4, poll.eid.hex(), []])


class SetupFiles(unittest.TestCase):
    def test_the_example_of_the_manual(self):
        page = (ROOT / "man" / "voix-poll.5.scd").read_text(encoding="utf-8")
        blocks = [block.replace("\\\\\n", "").encode() for block in page.split("# EXAMPLE")[1].split("```\n")[1::2]]
        election, roll, trustees, hashes, opened, log = blocks
        e, t = verify.read_election(election), verify.read_trustees(trustees)
        self.assertEqual(len(verify.read_roll(roll).roll), 2)
        eid = verify.election_id(election, roll, trustees, t, e.keeper_key)
        self.assertIn(b"EID  " + eid.hex().encode(), hashes)
        entry = SimpleNamespace(type="open", data=opened)
        verify.check_keeper_entry(entry, SimpleNamespace(line=f"election {eid.hex()}", **vars(e), **vars(t)))
        leaves = [line + b"\n" for line in log.split(b"\n")[:-1]]
        self.assertEqual([leaf[-65:-1].decode() for leaf in leaves],
                         [sha256(data).hex() for data in (election, roll, trustees, opened)])
        self.assertIn(f"whose root is {merkle_root(leaves).hex()}", page)

    def refuses(self, read, data, *changes):
        read(data)
        for old, new in changes:
            self.assertIn(old.encode(), data)
            with self.assertRaises(ValueError, msg=new):
                read(data.replace(old.encode(), new.encode(), 1))

    def test_election(self):
        def read(data):
            for q in verify.read_election(data).questions:
                verify.check_rule(q)
        poll = Poll(ALL, witnesses=2)
        tail = poll.files["election.txt"].decode().split("\n")[-2] + "\n"
        changes = """18:00:00Z → 18:00:60Z; 11-06 → 11-31; 2020-11-07 → 2020-11-06; secret → hidden; title A → title  A;
            title A poll → title; witness w1 → witness w0; cosignatures 2 → cosignatures 3; dishonest 1 → dishonest 2;
            min-ballots 2 → min-ballots 02; min-ballots 2 → min-ballots 0; appeal 0 → appeal 4294967297;
            question 2 → question 3; grades 3 3 → grades 3 1; grades 3 3 → grades 31 3; limit 2 → limit 3;
            limit 2 → limit 0; option B → option A; grade Fair → grade Good; answer no → answer yes;
            choice 1 3 → choice 2 3; approval 3 2 → approval 3 3; ranks 3 3 → ranks 3 3 limit 2; rule majority: → x;
            > 1/2: → >= 2/4:; > 1/2: → > 50%:; > 1/2: → >1/2:; > 1/2: → > 1:; approval:2 → approval; :cast → :voters;
            condorcet:schulze → condorcet; condorcet:schulze → condorcet:x; condorcet:schulze → condorcet:debian;
            answer blank → answer maybe; rule majority- → rule mj-; answer yes → answer Yes"""
        added = ("seats 0", "seats 31", "min-consents 1", "quorum x", "quorum 1/0", "quorum 101%", "lot", "ratio 1 yes",
                 "default-option yes", "seats 1\nquorum 1", "question 5 choice 1 3", "")
        self.refuses(read, poll.files["election.txt"],
                     *(("title A", f"title {hidden}A") for hidden in "\u061c\u202e\U000e0041"),
                     *(change.strip().split(" → ") for change in changes.split(";")),
                     *((tail, tail + more + "\n") for more in added))
        for more in ("seats 2", "quorum 3/2 * sqrt(n)\nmin-consents 2\nlot x"):
            read(poll.files["election.txt"] + more.encode() + b"\n")

    def test_ceremony(self):
        data = maker.ceremony(2, 1, 3, Signer("organiser"))[0].split(b"file trustee-1")[0].split(b"\n", 2)[2].decode()
        organiser, ana, ben = data.split("\n")[4:7]
        self.refuses(verify.read_ceremony, data.encode(),
                     ("min-ballots 3", "min-ballots 0"), ("min-ballots 3", f"min-ballots {2**32 + 1}"),
                     ("2 t2", "2 t1"), ("threshold 1", "threshold 0"), ("threshold 1", "threshold 3"),
                     (ben, ana.replace("1 t1", "2 t2")),
                     (organiser, organiser + "\n" + organiser), (organiser + "\n", ""), (ben, ben + "\n" + ben))

    def test_roll(self):
        poll = Poll(YES_NO.format(1), (1, 2, 3), types=["sk-ssh-ed25519"])
        keys = [voter.key.hex() for voter in poll.voters]
        self.refuses(verify.read_roll, poll.files["roll.txt"],
                     ("m01", "m00"), ("m00", "m05"), (keys[1], keys[0]), ("weight 2", "weight 0"), (" ssh:", ""),
                     ("weight 2", f"weight {2**32}"), ("m01 ed25519", "m01 rsa"), (keys[2], TORSION.hex()))


def question(kind, m, rule, **more):
    pairs = [(i, j) for i in range(m) for j in range(m) if i != j]
    names = dict.fromkeys(("quorum", "seats", "lot", "least_consents"))
    return SimpleNamespace(**{"number": 1, "kind": kind, "m": m, "pairs": pairs, "rule": rule, **names,
                              "options": [f"o{i}" for i in range(m)], "answers": [], **more})


def ranked(v, rule="condorcet:schulze", **more):
    q = question("ranks", len(v), rule, **more)
    return verify.outcome(q, [v[i][j] for i, j in q.pairs], 100, 100)


def ranked_by(values):
    """The options, the highest value first, equal ones together."""
    return [[i for i, other in enumerate(values) if other == value] for value in sorted(set(values), reverse=True)]


class Counting(unittest.TestCase):
    def test_majority(self):
        def one(yes, no, blank, rule, roll=100, **more):
            q = question("choice", 1, rule, answers=["yes", "no", "blank"], **more)
            return verify.outcome(q, [yes, no], yes + no + blank, roll)[0]
        self.assertEqual(one(29, 21, 0, "majority:>= 29/50:cast"), "adopted")
        self.assertEqual(one(28, 22, 0, "majority:>= 29/50:cast"), "rejected")
        self.assertEqual(one(41, 19, 3, "majority:>= 2/3:cast"), "rejected")
        self.assertEqual(one(41, 19, 3, "majority:>= 2/3:expressed"), "adopted")
        self.assertEqual(one(41, 19, 3, "majority:> 1/2:roll"), "rejected")
        self.assertEqual(one(4, 3, 0, "majority:> 1/2:cast"), "adopted")
        self.assertEqual(one(4, 3, 0, "majority:n/2 + 1:cast"), "rejected")
        self.assertEqual(one(1, 2, 0, "majority:> 1/4:cast"), "rejected")
        self.assertEqual(one(41, 19, 3, "majority:> 1/2:cast", quorum="64"), "no-quorum")
        self.assertEqual(one(41, 19, 3, "majority:> 1/2:cast", quorum="63/100"), "adopted")
        self.assertEqual(one(9, 6, 0, "majority:> 1/2:cast", quorum="3/2 * sqrt(n)"), "adopted")
        self.assertEqual(one(9, 5, 0, "majority:> 1/2:cast", quorum="3/2 * sqrt(n)"), "no-quorum")
        with self.assertRaises(Unchecked):
            one(1, 1, 1, "majority:> 1/2:present")

    def test_consent(self):
        def one(*counts, rule="consent:0", **more):
            answers = ["consent", "reserve", "stand-aside", "objection"]
            q = question("choice", 1, rule, answers=answers, **more)
            return verify.outcome(q, list(counts[:3]), sum(counts), 20)[0]
        self.assertEqual(one(3, 1, 1, 0), "adopted")
        self.assertEqual(one(3, 1, 1, 1), "blocked")
        self.assertEqual(one(3, 1, 1, 1, rule="consent:1"), "adopted")
        self.assertEqual(one(0, 0, 5, 0), "void")
        self.assertEqual(one(2, 1, 5, 0, least_consents=4), "void")
        self.assertEqual(one(2, 1, 5, 0, quorum="9"), "no-quorum")

    def test_approval_seats_and_lot(self):
        def one(*counts, **more):
            return verify.outcome(question("approval", len(counts), "approval", **more), list(counts), 10, 10)
        self.assertEqual(one(2, 3, 1), ("winner", [1]))
        self.assertEqual(one(3, 3, 1), ("tie", [0, 1]))
        self.assertEqual(one(0, 0), ("void", []))
        self.assertEqual(one(1, 5, 3, seats=2), ("winner", [1, 2]))
        self.assertEqual(one(3, 5, 3, seats=2), ("tie", [0, 2]))
        self.assertEqual(one(3, 5, 3, seats=3), ("winner", [0, 1, 2]))
        drawn = {tuple(one(3, 3, 1, lot=str(seed))[1]) for seed in range(20)}
        self.assertEqual(drawn, {(0,), (1,)})
        plural = question("choice", 1, "plurality", answers=["A", "B", "blank"])
        self.assertEqual(verify.outcome(plural, [2, 3], 20, 20), ("winner", [1]))

    def test_majority_judgment_by_its_definition(self):
        def by_definition(counts):
            grades, value = [-a for a, count in enumerate(counts) for _ in range(count)], []
            while grades:
                value.append(grades.pop(len(grades) // 2))  # best first: the lower median
            return tuple(value)
        profiles = [c for c in itertools.product(range(6), repeat=4) if sum(c) == 5]
        profiles += [c for c in itertools.product(range(7), repeat=3) if sum(c) == 6]
        for total in (5, 6):
            same = [c for c in profiles if sum(c) == total]
            for a, b in itertools.product(same, repeat=2):
                fast = verify.majority_value(a), verify.majority_value(b)
                slow = by_definition(a), by_definition(b)
                self.assertEqual((fast[0] > fast[1], fast[0] == fast[1]), (slow[0] > slow[1], slow[0] == slow[1]))

    def test_majority_judgment_as_published(self):
        def ranking(rows):
            q = question("grades", len(rows), "majority-judgment", k=len(rows[0]), seats=1)
            kind, winners = verify.outcome(q, [n for row in rows for n in row[:-1]], sum(rows[0]), 10**9)
            places = ranked_by([verify.majority_value(row) for row in rows])
            self.assertEqual((kind, winners) == ("winner", places[0]), len(places[0]) == 1)
            return places
        with open(DATA / "majority-judgment" / "presidential2012.csv", encoding="utf-8") as file:
            rows = [[int(n) for n in row[1:]][::-1] for row in list(csv.reader(file))[1:]]
        self.assertEqual(ranking(rows), [[i] for i in range(len(rows))])
        cases = json.loads((DATA / "majority-judgment" / "java-assertions.json").read_text(encoding="utf-8"))
        checked = 0
        for case in cases:
            rows = [row[::-1] for row in case["tallies"]]
            if "mode" in case or len({sum(row) for row in rows}) != 1 or sum(rows[0]) == 0:
                continue
            ranks = {i: sum(len(place) for place in places[:at]) + 1
                     for places in [ranking(rows)] for at, place in enumerate(places) for i in place}
            self.assertEqual([ranks[i] for i in range(len(rows))], case["ranks"], case["title"])
            checked += 1
        self.assertGreaterEqual(checked, 3)

    def test_condorcet(self):
        v = [[0, 4, 5, 1], [1, 0, 3, 4], [2, 4, 0, 1], [5, 2, 0, 0]]
        self.assertEqual(ranked(v), ("winner", [3]))
        self.assertEqual(ranked(v, "condorcet:schulze:winning-only"), ("tie", [1, 3]))
        cycle = [[0, 25, 21], [20, 0, 29], [24, 16, 0]]
        for rule in ("schulze", "ranked-pairs"):
            self.assertEqual(ranked(cycle, "condorcet:" + rule), ("winner", [0]))
        self.assertEqual(ranked([[0, 2, 1], [1, 0, 2], [2, 1, 0]], "condorcet:ranked-pairs"), ("tie", [0, 1, 2]))
        self.assertEqual(ranked([[0, 2, 1], [1, 0, 2], [2, 1, 0]], seats=3), ("winner", [0, 1, 2]))
        self.assertEqual(ranked(cycle, quorum="101"), ("no-quorum", []))
        for rule in ("condorcet:kemeny", "condorcet:debian"):
            with self.assertRaises(Unchecked):
                ranked(cycle, rule)

    def test_votes_of_debian(self):
        votes = json.loads((DATA / "debian" / "expected.json").read_text(encoding="utf-8"))
        for vote in votes:
            if not vote["dropped"] and len(vote["schwartz"]) == 1:
                self.assertEqual(ranked(vote["matrix"]), ("winner", vote["winners"]))
        self.assertTrue(votes)

    def test_elections_of_tideman(self):
        expected = json.loads((DATA / "tideman" / "expected.json").read_text(encoding="utf-8"))
        checked = 0
        for name, modes in expected.items():
            options, v = self.cvotes((DATA / "tideman" / f"{name}.cvotes").read_text(encoding="utf-8"))
            for method, published in modes["last"].items():
                with contextlib.suppress(Unchecked):
                    pairs = {(i, j): v[i][j] for i, j in itertools.permutations(range(len(options)), 2)}
                    ranking = ranked_by(verify.condorcet(pairs, len(options), method.removesuffix(":winning")))
                    self.assertEqual([[options[i] for i in place] for place in ranking], published, (name, method))
                    checked += 1
        self.assertEqual(checked, 5 * len(expected))

    @staticmethod
    def cvotes(data):
        lines = [line for line in data.split("\n") if line and not line.startswith("# ")]
        options = [" ".join(name.split()) for name in lines[0].split(": ")[1].split(";")]
        v = [[0] * len(options) for _ in options]
        for line in lines:
            if line.startswith("#/"):
                continue
            ranking, _, times = line.partition(" * ")
            places = [place.split("=") for place in ranking.split(">")]
            level = {" ".join(name.split()): at for at, place in enumerate(places) for name in place}
            for i, j in itertools.permutations(range(len(options)), 2):
                if level.get(options[i], 99) < level.get(options[j], 99):
                    v[i][j] += int(times or 1)
        return options, v


if __name__ == "__main__":
    unittest.main(argv=sys.argv)
