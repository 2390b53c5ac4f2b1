// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a board may have wrong: its log, its notes, and the ballots that count nothing.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    Sentence{
        "note-malformed", msg("this should be: {expected}"),
        msg("the file was changed or is of another kind; fetch it again from where it came"),
        msg("Checkpoints and receipts have the strict forms of C2SP, described in voix-board(5). They are "
            "made by programs and not edited by hand.")},
    Sentence{
        "log-line-malformed", msg("this is not line {index} of a log"),
        msg("compare with another copy of the board; a copy whose checkpoint is signed tells which is right"),
        msg("A line of the log holds its number, counted from 0, a type and a SHA-256, with one blank "
            "between. Lines are only ever added at the end.")},
    Sentence{
        "log-out-of-order", msg("an entry “{type}” may not follow “{before}”"),
        msg("compare with another copy of the board, and ask the keeper how it came there"),
        msg("The log of a poll has its order: the setup, the opening, ballots, the close, the tally, the "
            "trustees' shares, the result. An entry elsewhere counts nothing.")},
};

}  // namespace

std::span<const Sentence> board_sentences() { return sentences; }

}  // namespace voix::render
