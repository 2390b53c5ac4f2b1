// SPDX-License-Identifier: GPL-3.0-or-later
//
// What trustees refuse, and what a verifier finds.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // what a trustee refuses
    Sentence{"poll-is-open-vote", msg("this is an open vote: there is nothing to decrypt"),
             msg("count it with `voix tally`"), msg("Only secret polls have trustees.")},
    Sentence{
        "trustee-state-missing", msg("the notes of this key are missing or old: {path}"),
        msg("use the key on the machine where it took part in the ceremony, with its .state file; never "
            "restore an older copy of it. If it is lost and the others cannot do without, the vote is void: "
            "voix void, a new ceremony, and vote again"),
        msg("A trustee’s key notes what it has signed, so that it never helps to open two counts of one "
            "poll. Without the notes it signs nothing.")},
    Sentence{"poll-not-closed", msg("the poll is not closed yet"),
             msg("the board keeper closes it: voix close POLL --key KEY"),
             msg("Nothing is opened or counted while votes can still come in.")},
    Sentence{
        "second-tally", msg("this key has signed for another closed board of this poll already"),
        msg("someone shows two boards: compare the checkpoints with the other trustees and tell the members"),
        msg("Two counts that differ by one ballot would reveal that ballot. A trustee opens one poll once.")},
    Sentence{"closed-before-time", msg("the poll was closed before its time, {closes}"),
             msg("members may have been kept from voting: the organisers declare it void, and it is held "
                 "again; is the clock of this machine right?"),
             msg("The closing time was sealed when the poll opened.")},
    Sentence{"too-early", msg("the poll may not be opened before {closes}"),
             msg("come back then; is the clock of this machine right?"),
             msg("The closing time was sealed when the poll opened.")},
    Sentence{"appeal-not-over", msg("members may complain until {until}"), msg("come back then"),
             msg("The time of appeal lets a member whose ballot is missing from the closed board say so "
                 "before anything is opened.")},
    Sentence{"cosignatures-awaited", msg("witnesses who have cosigned the closed board: {found} of {needed}"),
             msg("witnesses give: voix witness POLL --key KEY"),
             msg("The poll asks for witnesses to the close, so that nobody can show two boards.")},
    Sentence{"too-few-ballots", msg("voters counted: {found}; nothing is opened with fewer than {needed}"),
             msg("the vote cannot be opened without telling who voted how; hold it in another way"),
             msg("With very few voters the totals tell who voted how, so the poll and the ceremony fix a "
                 "least number.")},
    Sentence{"weight-too-rare",
             msg("a weight is carried by fewer than {least} voters, so the totals could reveal their votes"),
             msg("such a poll must say so when it opens: voix open --weights-may-reveal"),
             msg("A weight that only one voter has stands out in every total.")},
    // what a verifier finds
    Sentence{"log-cut", msg("the last line of the log does not end"),
             msg("the board keeper’s next command mends it; if it stays, someone cut the log"),
             msg("A command that is killed while it writes may leave this; it loses no accepted ballot.")},
    Sentence{"entry-missing", msg("the log has no entry “{type}” where one belongs"),
             msg("someone changed the log; compare it with another copy"),
             msg("Every poll begins with its three setup files and an opening that an organiser signed.")},
    Sentence{
        "checkpoint-of-other-size",
        msg("the checkpoint of the close speaks of {found} entries; with the close, the log has {expected}"),
        msg("fetch checkpoint.closed from another copy of the board"),
        msg("The keeper signs the board right after the close. checkpoint.closed speaks of it up to there.")},
    Sentence{
        "entries-unsigned", msg("from entry {first} on, the log is not signed yet"),
        msg("the board keeper’s next command, such as `voix collect`, signs them; then fetch the board "
            "again"),
        msg("The checkpoint, which the keeper signs, ends before the log does. A command that was cut off "
            "leaves that, or a copy that was made while one ran. Nobody vouches for those entries yet: they "
            "may still change, and the board is neither verified nor found false.")},
    Sentence{"wrong-cosignature",
             msg("a line under the checkpoint is no cosignature of a witness of this poll"),
             msg("remove the line, or ask the witness to cosign again"),
             msg("Only the witnesses whom election.txt names may cosign, each once.")},
    Sentence{"entry-needless", msg("an open poll has no such file on its board"),
             msg("the keeper added something that belongs to secret polls; tell the members"),
             msg("In an open poll there is nothing to decrypt, so trustees write nothing.")},
    Sentence{"wrong-tally", msg("the sums on the board are not those of the ballots"),
             msg("it should say “{expected}”; do not open this poll; tell the members"),
             msg("Every sum was made again from the ballots that count, and they differ."),
             msg("this line should not be there; do not open this poll; tell the members")},
    Sentence{"of-another-tally", msg("this speaks of another closed board or other sums"),
             msg("ask the trustee to give `voix decrypt` again; if two boards are shown, tell the members"),
             msg("Trustees sign the size, the root and the sums of one closed board. These are not the ones "
                 "in this folder.")},
    Sentence{
        "of-other-trustee",
        msg("“{name}”, trustee {trustee}, wrote this, and the name of the file says another"),
        msg("fetch the file of the trustee whose number is in the name; the one of “{name}” has a {trustee} "
            "in it"),
        msg("What trustees write lies in the folder as ready-J.txt and decrypt-J.txt, with the number J of "
            "the "
            "trustee. Under the number of another it would pass for the word of somebody who has not spoken, "
            "so it is left out.")},
    Sentence{
        "wrong-share", msg("the share of {cells} that “{name}”, trustee {trustee}, wrote is not proven"),
        msg("the other shares may be enough; ask this trustee to give `voix decrypt` again"),
        msg("Every share comes with a proof that the trustee’s own key made it. This one does not hold.")},
    Sentence{"too-few-shares", msg("a result stands here without enough shares to prove it"),
             msg("the result is not proven; the missing shares must be found"),
             msg("As many trustees as the threshold says must give a valid share.")},
    Sentence{"opened-without-quorum",
             msg("the totals were opened before enough trustees or witnesses had seen the closed board"),
             msg("ask the trustees for their `ready` files"),
             msg("Enough trustees, or the witnesses that the poll asks for, must have seen one closed board "
                 "before any share is written.")},
    Sentence{
        "wrong-result", msg("this result does not follow from the totals"),
        msg("it should say “{expected}”; the true result is what `voix tally` shows; tell the members"),
        msg("The totals were opened and the rule applied again, and the file says something else."),
        msg("this line should not be there; the true result is what `voix tally` shows; tell the members")},
    Sentence{
        "result-unfounded",
        msg("a result lies here that the log does not have, and the totals are not open: it cannot be "
            "checked"),
        msg("believe nothing that it says; fetch the poll again, or remove the file"),
        msg("The keeper puts the result on the board when enough trustees have opened the totals. A file "
            "result.txt in a poll that is not so far proves nothing: anyone may have put it there.")},
    Sentence{
        "result-unrecorded", msg("this result is right, and it is not on the board yet"),
        msg("the board keeper records it: voix tally POLL --key KEY"),
        msg("What result.txt says follows from the ballots and the shares, but the log, which the keeper "
            "signs, does not have it.")},
    Sentence{
        "kept-of-another-board", msg("this is not of the board of this poll, so it was not compared"),
        msg("give a checkpoint or receipt of this poll, signed by the key that keeps its board"),
        msg("A checkpoint or receipt names its poll and is signed by the keeper of its board. One of another "
            "poll, or signed by somebody else, says nothing of this board, neither good nor bad.")},
    // counting a poll
    Sentence{"shares-awaited", msg("shares of the totals that are there: {found} of {needed}"),
             msg("trustees give: voix decrypt POLL --key KEY"),
             msg("The totals open when as many trustees as the threshold says have written their shares.")},
    Sentence{
        "ready-awaited",
        msg("trustees who have seen the closed board: {found} of {needed}; the shares that lie here are not "
            "opened"),
        msg("fetch what is missing, or have it written with `voix decrypt`: {files}"),
        msg("No trustee writes a share before enough of them said `ready`. Where shares lie in the folder "
            "and "
            "some of those files do not, the copy is not complete; that is no fault of the poll. Once shares "
            "stand in the log it is one.")},
    Sentence{"flag-sealed", msg("{flag} was fixed when the poll opened"),
             msg("leave it out; only how the result is shown can be chosen"),
             msg("The rule of a poll and everything that can change its outcome were sealed before the first "
                 "vote.")},
    Sentence{"not-the-board-key", msg("the key {key} is not the one that keeps this board: {board}"),
             msg("the board keeper gives this command"),
             msg("election.txt names the one key that signs the board of a poll.")},
};

}  // namespace

std::span<const Sentence> opening_sentences() { return sentences; }

}  // namespace voix::render
