# SPDX-License-Identifier: GPL-3.0-or-later
"""Totals → outcome, from the definitions of voix-methods(7). What is not defined here raises Unchecked."""
import collections
import hashlib
import re
from fractions import Fraction

from group import le64
from records import Unchecked, demand


METHODS = ("schulze(:winning-only|:margins|:ratio)?|ranked-pairs(:margins)?|minimax:(winning|margins|opposition)|"
           "copeland|llull|kemeny|split-cycle|stable-voting|river|debian")
RULES = {"grades": "majority-judgment(:(gauge|usual|typical|central))?", "ranks": f"condorcet:({METHODS})",
         "approval": "approval(:[1-9][0-9]*)?",
         "choice": "majority:(n/2 [+] 1|(> |>= )[0-9/]+):(roll|present|cast|valid|expressed)|consent:[0-9]+|plurality"}


def check_rule(q):
    """A rule suits the shape of the ballots, and has one spelling."""
    demand(re.fullmatch(RULES[q.kind], q.rule), f"the rule of question {q.number} is not a rule for {q.kind}")
    word, _, detail = q.rule.partition(":")
    number = re.search("[0-9/]+", detail)
    if number and not detail.startswith("n/2"):
        demand(str(fraction(number[0])) == number[0], f"the rule of question {q.number} has another spelling")
    if detail.startswith(">"):
        share = fraction(number[0])
        demand(0 < share <= 1 if detail.startswith(">=") else share < 1, f"nothing is {detail}")
    demand(q.kind != "approval" or detail == (str(q.limit) if q.limit else ""), "the limit of the rule is another")
    answers = {"majority": ["yes", "no", "blank"], "consent": ["consent", "reserve", "stand-aside", "objection"],
               "plurality": q.answers[:-1] + ["blank"]}
    demand(q.answers == answers.get(word, []), f"question {q.number} has other answers than its rule")
    demand(detail != "debian" or q.default is not None, f"question {q.number} names no default option")
    quorum_met(q.quorum, 0, 1)


def outcome(q, counts, weight, roll):
    """Kind of outcome and the winners, counted from 0."""
    word, _, detail = q.rule.partition(":")
    enough = quorum_met(q.quorum, weight, roll)
    if q.kind == "choice":
        counts = counts + [weight - sum(counts)]
        named = collections.Counter(dict(zip(q.answers, counts)))
        if word == "majority":
            return majority(named, detail, roll) if enough else "no-quorum", []
        if word == "consent":
            return consent(named, int(detail), q.least_consents) if enough else "no-quorum", []
        counts = counts[:-1]  # without the blank ones
    if detail == "debian":  # its quorum is another
        raise Unchecked(f"this program does not know the rule {q.rule}")
    if weight == 0 or q.kind in ("approval", "choice") and not any(counts):
        return "void", []
    if not enough:
        return "no-quorum", []
    if q.kind == "ranks":
        v = [[0] * q.m for _ in range(q.m)]
        for (i, j), count in zip(q.pairs, counts):
            v[i][j] = count
        return decide(condorcet(v, detail), q)
    if q.kind == "grades":
        if detail:
            raise Unchecked(f"this program does not know the rule {q.rule}")
        rows = [counts[i * (q.k - 1):(i + 1) * (q.k - 1)] for i in range(q.m)]
        return decide(places([majority_value(row + [weight - sum(row)]) for row in rows]), q)
    return decide(places(counts), q)


def places(values):
    """A ranking by value, the highest first, equal ones together."""
    return [[i for i, other in enumerate(values) if other == value] for value in sorted(set(values), reverse=True)]


def decide(ranking, q):
    names = q.options or q.answers
    if q.lot is not None and any(len(place) > 1 for place in ranking):
        def drawn(i):
            words = [q.lot.encode(), names[i].encode()]
            return hashlib.blake2b(b"".join(le64(len(word)) + word for word in words), digest_size=32).digest()
        ranking = [[i] for place in ranking for i in sorted(place, key=drawn)]
    if not q.seats:
        return "winner" if len(ranking[0]) == 1 else "tie", ranking[0]
    elected = []
    for place in ranking:
        if len(elected) < q.seats < len(elected) + len(place):
            return "tie", place
        elected += place if len(elected) < q.seats else []
    return "winner", sorted(elected)


def fraction(text):
    """2/3, 0.6, 60 %, 3."""
    demand(re.fullmatch("[0-9]+(/0*[1-9][0-9]*|[.][0-9]+)?%?", text), f"{text} is no number")
    return Fraction(text.rstrip("%")) / (100 if text.endswith("%") else 1)


def quorum_met(quorum, cast, roll):
    """A number of votes, a share of the roll, or a multiple of its square root."""
    text = (quorum or "0").replace(" ", "")
    root = re.fullmatch("(?:(.*)[*])?sqrt[(]n[)]", text)
    if root:
        return cast**2 >= fraction(root[1] or "1")**2 * roll
    if re.fullmatch("[0-9]+", text):
        return cast >= int(text)
    demand(fraction(text) <= 1, "the quorum is more than all")
    return cast >= fraction(text) * roll


def majority(votes, detail, roll):
    threshold, _, base = detail.partition(":")
    cast = votes.total()
    bases = {"cast": cast, "valid": cast, "expressed": votes["yes"] + votes["no"], "roll": roll}
    if base not in bases:
        raise Unchecked(f"a majority of {base} needs a number that no file has")
    yes, of = votes["yes"], bases[base]
    if threshold == "n/2 + 1":
        enough = 2 * yes >= of + 2
    elif threshold.startswith(">="):
        enough = yes >= fraction(threshold[3:]) * of
    else:
        enough = yes > fraction(threshold[2:]) * of
    return "adopted" if enough and yes > votes["no"] else "rejected"


def consent(votes, most, least):
    if votes["objection"] > most:
        return "blocked"
    return "adopted" if votes["consent"] + votes["reserve"] >= (1 if least is None else least) else "void"


def majority_value(counts):
    """What ranks an option in majority judgment (the closed form), counts from the best grade; higher is better."""
    top = bottom = grade = next((a for a in range(len(counts)) if 2 * sum(counts[:a + 1]) > sum(counts)), 0)
    value = []
    while True:
        above, below = sum(counts[:top]), sum(counts[bottom + 1:])
        value += [-grade, above if above > below else -below]
        if above == below == 0:
            return tuple(value)
        if above > below:
            top = grade = top - 1
        else:
            bottom = grade = bottom + 1


def condorcet(v, method):
    """The ranking: those whom no one is above, then those of the rest, …"""
    strengths = {"winning": lambda a, b: (v[a][b], -v[b][a]), "winning-only": lambda a, b: (v[a][b],),
                 "margins": lambda a, b: (v[a][b] - v[b][a],),
                 "ratio": lambda a, b: (0, Fraction(v[a][b], v[b][a])) if v[b][a] else (1, v[a][b])}
    name, _, strength = method.partition(":")
    options = range(len(v))
    if name == "schulze" and (strength or "winning") in strengths:
        strong = strengths[strength or "winning"]
        path = {(a, b): strong(a, b) if v[a][b] > v[b][a] else () for a in options for b in options}
        for by in options:
            for a in options:
                for b in options:
                    path[a, b] = max(path[a, b], min(path[a, by], path[by, b]))
        above = {(a, b) for a, b in path if path[a, b] > path[b, a]}
    elif name == "ranked-pairs" and strength in ("", "winning", "margins"):
        wins = [(a, b) for a in options for b in options if v[a][b] > v[b][a]]
        size = {win: (v[win[0]][win[1]] - (v[win[1]][win[0]] if strength == "margins" else 0), -v[win[1]][win[0]])
                for win in wins}
        locked = set()
        for level in sorted(set(size.values()), reverse=True):
            bunch = {win for win in wins if size[win] == level}
            chains = closure(locked | bunch)
            locked |= {(a, b) for a, b in bunch if (b, a) not in chains}
        above = closure(locked)
    else:
        raise Unchecked(f"this program does not know the rule condorcet:{method}")
    ranking, left = [], list(options)
    while left:
        ranking.append([b for b in left if not any((a, b) in above for a in left)])
        left = [b for b in left if b not in ranking[-1]]
    return ranking


def closure(links):
    reach = set(links)
    for by in {b for _, b in links}:
        reach |= {(a, b) for a, mid in reach if mid == by for mid2, b in reach if mid2 == by}
    return reach
