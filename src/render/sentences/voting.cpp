// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opening a poll, choosing and casting may have wrong.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // the choice
    Sentence{"choice-not-a-question", msg("there is no question “{key}”"),
             msg("the tables of a choice file are [question-1], [question-2]…"),
             msg("A choice file has one table for each question of the poll; `voix cast --template` writes "
                 "one to fill in.")},
    Sentence{"choice-not-a-value", msg("what “{name}” gets should be a text, a number, true or false"),
             msg("write for example: {name} = \"Good\""),
             msg("A choice gives each option one grade, one rank, or yes or no; lists and tables have no "
                 "meaning there.")},
    Sentence{"choice-question-missing", msg("question {question} has no answer"),
             msg("add a table [question-{question}]"),
             msg("Every question of a poll must be answered; most have a blank answer.")},
    Sentence{
        "choice-unknown-value", msg("“{name}” cannot be “{value}”"), msg("possible: {known}"),
        msg("The value is not one that this question knows. Nothing was guessed and no ballot was made.")},
    Sentence{"choice-option-missing", msg("“{name}” has no value"), msg("give it one of: {known}"),
             msg("Every option needs a grade or an approval, so that no omission counts as a vote.")},
    Sentence{"too-many-ranks", msg("question {question} has only {limit} levels"),
             msg("use fewer different ranks: ties are allowed, and what is not ranked comes last"),
             msg("How many levels a secret ranking has was fixed when the poll opened.")},
    Sentence{"too-many-approved", msg("question {question} lets you approve at most {limit}"),
             msg("approve fewer options"),
             msg("The limit was fixed when the poll opened; a ballot beyond it would not count.")},
    Sentence{"nobody-to-ask", msg("there is nobody to ask: no terminal, or --no-input"),
             msg("give the choice with --choice FILE and --yes, or use a terminal"),
             msg("voix asks on the terminal only; with flags it never asks.")},
    // casting
    Sentence{
        "unexpected-ceremony",
        msg("the trustees of this poll are not those you expect: their ceremony is {found}, not {expected}"),
        msg("do not vote here; ask your group, by another way, which ceremony is right"),
        msg("A false poll under other trustees’ keys would collect votes that its makers can read. The "
            "fingerprint of the ceremony must be the one that your group published.")},
    Sentence{"ceremony-not-confirmed",
             msg("the ceremony {fingerprint} is not confirmed, so nothing was encrypted"),
             msg("compare it with what your group published, then give --ceremony {fingerprint} once"),
             msg("Your key remembers the ceremonies that you confirmed, so this is asked once for each.")},
    Sentence{"poll-not-open", msg("the poll is not open yet"),
             msg("it opens at {opens}; come back then, or fetch the latest files"),
             msg("A ballot made before the opening would not count. If the time has come, your copy of the "
                 "folder may be old, or the clock of this machine wrong.")},
    Sentence{"not-on-the-roll", msg("your key is not on the roll of this poll: {key}"),
             msg("use the key that is on the roll (--key), or ask the organisers; the roll is fixed for this "
                 "poll"),
             msg("The roll was sealed when the poll opened. A key that was added or replaced since counts "
                 "for the next polls.")},
    Sentence{"audit-file-needed", msg("name the audit record"),
             msg("voix audit POLL FILE.audit; `voix cast` wrote it when you chose to audit"),
             msg("The record holds the choice and the random seed of a ballot that was given up.")},
    // opening a poll
    Sentence{
        "questions-needed", msg("questions are written as [[question]] tables"),
        msg("write [[question]] above each, then title = \"…\" and rule = \"…\""),
        msg("A file of questions has one table for each question of the poll, with the words of the flags of "
            "`voix open`: title, rule, option, grades and so on.")},
    Sentence{"question-unknown-key", msg("a question has no “{key}”"), msg("did you mean “{suggestion}”?"),
             msg("A question has the words of the flags of `voix open`: title, rule, option, grades, levels, "
                 "default-option, ratio, ratio-strict, quorum, min-consents, seats, lot."),
             msg("`voix help open` shows what may be said of a question")},
    Sentence{
        "question-bad-value", msg("“{key}” cannot be this"),
        msg("write a text, a number, a list of texts, or true"),
        msg("A flag that is given several times is a list here; one that takes no value is true, or is left "
            "out.")},
    Sentence{"question-one-value", msg("“{key}” is one value, not a list"),
             msg("write one; option, ratio and grades may be lists, and a grade has no comma"),
             msg("A list stands for a flag that may be repeated. Of another one only one value can hold, and "
                 "voix does not choose among several.")},
    Sentence{"flag-needed", msg("{flag} is missing"), msg("`voix help {command}` shows what it needs"),
             msg("A poll needs a title, a rule, a roll and a closing time.")},
    Sentence{"public-or-ceremony", msg("is the vote secret or open?"),
             msg("give --ceremony FOLDER for a secret vote, or --public for an open one"),
             msg("A secret vote needs trustees, who made their keys in a ceremony; an open one needs none, "
                 "and everybody can read the ballots.")},
    Sentence{"poll-folder-needed", msg("name the folder of the new poll"), msg("voix open FOLDER …"),
             msg("The poll becomes a folder of text files; it must not be there yet.")},
    Sentence{"options-needed", msg("this rule needs two options or more"),
             msg("give each one with --option NAME"),
             msg("A choice between fewer than two options is none.")},
    Sentence{"rule-needs-rankings", msg("{rule} needs whole rankings, which a secret poll never opens"),
             msg("choose a method that needs pairs only, such as condorcet:schulze"),
             msg("Secret rankings are opened as totals of pairs, so that no single ranking is ever seen. "
                 "Methods that eliminate options one after the other cannot be counted from pairs.")},
    Sentence{
        "ceremony-unfinished", msg("the ceremony in {folder} is not finished"),
        msg("`voix trustee check {folder}` says whose move it is"),
        msg("Trustees make their keys together in three rounds; a poll can use them when all have ended.")},
    Sentence{"not-an-organiser", msg("{member} is no organiser: the ceremony names {organisers}"),
             msg("let an organiser open the poll, or hold a ceremony that names your key too"),
             msg("Trustees open only polls that an organiser of their ceremony has opened.")},
    Sentence{
        "roll-too-small",
        msg("{members} members are on the roll, fewer than the {least} voters without whom nothing is "
            "opened"),
        msg("add members, or lower --min-ballots, in an assembly ballot.min_ballots of its charter, and know "
            "that few votes are easily guessed; where the charter asks for dues, `voix roll check` counts "
            "those who have paid"),
        msg("With very few voters the totals tell who voted how.")},
    Sentence{
        "weight-rare-on-roll",
        msg("a weight is that of fewer than {least} members of the roll, so the totals could tell how they "
            "voted, and would stay sealed"),
        msg("give members the same weight; or let the totals be opened all the same, and tell members: "
            "--weights-may-reveal"),
        msg("A weight that few voters have stands out in every total. Without this flag trustees open no "
            "such totals.")},
    Sentence{"voix-key-needed", msg("{path} is a key of OpenSSH; this needs a key of voix"),
             msg("make one with `voix key new`"),
             msg("Members may vote with their SSH key. Organisers, keepers, trustees and witnesses sign "
                 "formats that ssh-keygen does not make.")},
    Sentence{"trustees-missing", msg("a secret poll needs trustees, and this file has none"),
             msg("the file was changed; fetch the folder again from where it came"),
             msg("Without trustees there is no key to encrypt the votes with.")},
    Sentence{"trustees-needless", msg("an open poll has no trustees, and this file names some"),
             msg("the file was changed; fetch the folder again from where it came"),
             msg("In an open poll ballots are not encrypted, so nobody opens them.")},
};

}  // namespace

std::span<const Sentence> voting_sentences() { return sentences; }

}  // namespace voix::render
