// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ballots of a poll, their answers, their totals and the shares that open these may have wrong.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    Sentence{"other-election", msg("this file belongs to another poll"),
             msg("look for the one of this poll; the number after “election” tells polls apart"),
             msg("Everything in a poll names its election id, which is a hash of the question, the roll, the "
                 "trustees and the times. A file of another poll, or of this one before it was changed, does "
                 "not count here.")},
    Sentence{
        "ballot-too-large", msg("a ballot has at most {limit} bytes"),
        msg("make the ballot with `voix cast`, and fetch the file again from where it came"),
        msg("The largest ballot that a poll can have is known when it opens. A larger file is no ballot.")},
    Sentence{"ballot-other-question", msg("this should be the question “{expected}”"),
             msg("make the ballot with `voix cast` from the folder of the poll"),
             msg("A ballot has the questions of election.txt, all of them, in their order and with as many "
                 "rows and columns.")},
    Sentence{
        "ballot-identity", msg("a part of this ciphertext is zero"),
        msg("make the ballot again with `voix cast`, which never writes such a one"),
        msg("A zero would tell what was voted. No honest program makes one in the lifetime of the world.")},
    Sentence{"ballot-too-many-approvals", msg("the ballot approves more than {limit} options"),
             msg("approve at most so many"),
             msg("The question limits how many options one ballot may approve.")},
    // answers, before a ballot is made of them
    Sentence{
        "answers-missing-question", msg("the poll has another number of questions: {expected}"),
        msg("answer each of them, once"),
        msg("A ballot answers all questions of the poll; it may answer blank, or leave options unranked, "
            "where the question allows it.")},
    Sentence{"answers-missing-row", msg("question {question} needs this many answers: {expected}"),
             msg("answer for each option, once"),
             msg("Grades, ranks and approvals are given for every option of the question.")},
    Sentence{"answers-out-of-range", msg("the answers to question {question} go from 1 to {expected}"),
             msg("use the grades, ranks or answers of the question"),
             msg("Every answer is one of the columns of the question, counted from 1.")},
    Sentence{"answers-over-limit", msg("question {question} allows at most this many approvals: {expected}"),
             msg("approve fewer options"),
             msg("The question limits how many options one ballot may approve, and the ballot's proof shows "
                 "that it keeps the limit.")},
    // totals
    Sentence{
        "total-not-found", msg("no number fits the total {cell}"),
        msg("run `voix verify`, which says what is wrong; there is no result until it is right"),
        msg("A total that is opened is a number between 0 and the weight of all ballots. When none fits, "
            "the tally, the key or a share is not what it seems. Valid shares of a tally that was "
            "verified always give one.")},
};

}  // namespace

std::span<const Sentence> ballot_sentences() { return sentences; }

}  // namespace voix::render
