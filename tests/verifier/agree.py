#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both verifiers say the same of a poll that the commands made, and of mutations of its files: a sample that is the
same in every run, or all of them with VOIX_MUTATIONS in the environment. VOIX and TEST_VOTE name the programs."""
import collections
import json
import multiprocessing
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import verify

SAMPLE = 60
copy = None  # this process's copy of the poll


def mutations(data):
    """How → the bytes of the changed file; None for a file that is gone."""
    yield "gone", None
    yield "empty", b""
    for at, byte in enumerate(data):
        yield f"bit of byte {at}", data[:at] + bytes([byte ^ 1]) + data[at + 1:]
    lines = data.splitlines(keepends=True)
    for at in range(len(lines)):
        before, line, after = lines[:at], lines[at:at + 1], lines[at + 1:]
        yield f"without line {at + 1}", b"".join(before + after)
        yield f"line {at + 1} twice", b"".join(before + line + line + after)
        yield f"line {at + 1} later", b"".join(before + after[:1] + line + after[1:])


def of_first(folder):
    done = subprocess.run([os.environ["VOIX"], "verify", "--no-cache", "--json", str(folder)], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "HOME": str(folder)})
    told = json.loads(done.stdout)
    assert {"valid": 0, "invalid": 1, "unchecked": 3}[told["verdict"]] == done.returncode, told
    return (done.returncode, (told["counted"], told["by_hand"]) if done.returncode == 0 else None), told


def of_second(folder):
    report = verify.verify(folder)
    code = report.exit_code()
    return (code, (report.facts["ballots"], report.facts["told_by_hand"]) if code == 0 else None), vars(report)


def difference(change):
    """Changes a file of this process's copy of the poll, asks both verifiers, and puts it back: the exit code of the
    first, and what they say if they differ."""
    path, how, data = change
    path = copy / path
    whole = path.read_bytes()
    path.unlink() if data is None else path.write_bytes(data)
    (first, told), (second, report) = of_first(copy), of_second(copy)
    path.write_bytes(whole)
    if first == second:
        return first[0], None
    return first[0], f"{path.relative_to(copy)}, {how}: {told}\nbut the second verifier says {report}"


def copy_poll(poll, copies):
    global copy
    copy = pathlib.Path(tempfile.mkdtemp(dir=copies)) / "poll"
    shutil.copytree(poll, copy)


def main():
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as copies:
        folder = pathlib.Path(name)
        subprocess.run([os.environ["TEST_VOTE"], "[files]"], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "VOIX_FINISHED_POLL": name})
        assert of_first(folder)[0] == of_second(folder)[0] == (0, (3, 1)), (of_first(folder), of_second(folder))
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        changes = []  # of each file as many as of every other one
        for path in files:
            whole = path.read_bytes()
            of_file = list(mutations(whole))
            if "VOIX_MUTATIONS" not in os.environ:
                of_file = of_file[:1] + random.Random(path.name).sample(of_file[1:], SAMPLE // len(files) + 1)
            changes += [(path.relative_to(folder), how, data) for how, data in of_file if data != whole]
        verdicts, differences = collections.Counter(), 0
        with multiprocessing.Pool(len(os.sched_getaffinity(0)), copy_poll, (folder, copies)) as pool:
            for verdict, told in pool.imap_unordered(difference, changes, 4):
                verdicts[verdict] += 1
                if told:
                    differences += 1
                    print(told, flush=True)
        print(f"{verdicts.total()} mutations, {differences} differences; exit codes {dict(verdicts)}")
        return differences != 0 or set(verdicts) != {0, 1, 3}


if __name__ == "__main__":
    sys.exit(main())
