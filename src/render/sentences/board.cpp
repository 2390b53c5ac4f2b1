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
    Sentence{
        "board-not-begun", msg("the log has no beginning"),
        msg("fetch the folder again; `voix open` writes the setup and the opening at once"),
        msg("A log begins with the three files of the setup and the opening, which are written together.")},
    Sentence{"wrong-signature", msg("this is not signed by the key that it must be signed with"),
             msg("fetch it again from where it came, and tell the keeper"),
             msg("Checkpoints are signed by the keeper's key, which stands in election.txt, for this poll "
                 "and no other. Another signature means another poll, or somebody who is not the keeper.")},
    Sentence{
        "board-rolled-back", msg("the board had {size} entries when it was signed, and has {found} now"),
        msg("keep what you have and show it to the others: entries of a board never go away"),
        msg("Somebody took entries away, or this copy is older than the checkpoint or receipt. If a newer "
            "copy has no more entries either, the checkpoint proves to everyone that the board was cut.")},
    Sentence{"board-forked", msg("the first {size} entries of the board are not those that were signed"),
             msg("keep what you have and show it to the others: two signed boards that differ prove a fraud"),
             msg("Entries were changed, put in another order or replaced since a checkpoint was signed. "
                 "Whoever has that checkpoint or a receipt can prove it.")},
    Sentence{
        "signed-other-board",
        msg("this key has signed {size} entries of the poll that do not stand in {folder}"),
        msg("go on in the copy that has them, and fetch it here; if it is lost for good, the vote is void: "
            "open "
            "another"),
        msg("The keeper may have two copies of a poll, and a board goes on in one of them. Two signed boards "
            "that differ would prove a fraud to everybody, so the key remembers in its state file what it "
            "signed last.")},
    Sentence{"witness-state-missing",
             msg("this key has cosigned the board before, and {path}, which says what it saw, is not there"),
             msg("put the state file back beside the key; or give the checkpoint that you cosigned last, "
                 "from a copy "
                 "that the keeper does not control: `voix witness {folder} --since CHECKPOINT`"),
             msg("A witness vouches that a board only grew. Without its notes this key cannot know what it "
                 "saw, and "
                 "could cosign a second board that contradicts the first.")},
    Sentence{"not-cosigned-by-this-key", msg("this is no checkpoint of this board that “{name}” cosigned"),
             msg("give a copy of the checkpoint with your own cosignature on it"),
             msg("What stands in for the notes of a witness must be what its key signed: a checkpoint of "
                 "this poll, "
                 "signed by the keeper and cosigned by this witness.")},
    Sentence{"payload-changed", msg("entry {index} of the log is not this file"),
             msg("fetch the file again from another copy of the board"),
             msg("The log holds the SHA-256 of every file. A file with another one was changed or cut after "
                 "it was logged.")},
    Sentence{"file-missing", msg("a file of the board is missing"),
             msg("fetch it from another copy of the board"),
             msg("Every entry of the log has its file, named by its SHA-256, in the folder “entries”.")},
    Sentence{
        "file-unreadable", msg("this cannot be read as a file of the poll: {reason}"),
        msg("fetch the file from another copy of the poll; what nobody needs may be removed"),
        msg("A folder, a pipe or a file that you may not read stands where a file of the poll belongs. What "
            "it should hold is not known; everything else was checked.")},
    // ballots that count nothing
    Sentence{"ballot-unknown-key", msg("the key of this ballot is not on the roll"),
             msg("the voter casts again with the key that is on the roll; the roll of an open poll is fixed"),
             msg("Only keys on roll.txt vote. A member whose key was lost or who came later is on the roll "
                 "of the next poll.")},
    Sentence{"ballot-bad-signature", msg("“{id}” did not sign this"),
             msg("fetch the file again from the voter; if it is the same, it was changed or forged"),
             msg("A ballot counts only with the signature of its voter over all that stands before. The roll "
                 "says with which kind of key.")},
    Sentence{"ballot-bad-proof", msg("the ballot of “{id}” does not prove that it keeps the rules"),
             msg("the voter casts again with `voix cast`"),
             msg("Every secret ballot proves, without being opened, that each option has one grade, rank or "
                 "answer, and that it was made by its voter for this poll. This one does not; it was "
                 "changed, copied or made to count more than once.")},
    Sentence{"ballot-before-open", msg("this stands in the log before the poll was opened"),
             msg("ask the keeper how it came there; it counts nothing"),
             msg("Ballots count between the entries “open” and “close” of the log.")},
    Sentence{"ballot-after-close", msg("this came after the poll was closed"),
             msg("nothing is to be done: it counts nothing"),
             msg("Ballots count between the entries “open” and “close” of the log; clocks play no part.")},
    Sentence{"ballot-too-many", msg("“{id}” has 64 files in the log already"),
             msg("the last valid one counts; no more can be added"),
             msg("So that nobody fills the board, 64 ballots and spoils of each voter are taken in.")},
    Sentence{"ballot-logged-before", msg("the ballot of “{id}” with number {seq} is in the log already"),
             msg("nothing is to be done: it counts once"),
             msg("A ballot that stands twice in the log counts once. An old ballot that is logged again "
                 "after a new vote changes nothing.")},
    Sentence{"ballot-spoiled", msg("“{id}” gave this ballot up"), msg("the voter casts another ballot"),
             msg("Who audits a ballot gives it up first, with a signature, and can never cast it. That is "
                 "what makes the audit honest.")},
    Sentence{"ballot-seq-not-higher", msg("“{id}” has a ballot with a number not below {seq} already"),
             msg("to vote anew, cast again: `voix cast` takes the next number"),
             msg("The ballots of a voter are numbered, and only a higher number replaces an earlier ballot. "
                 "So nobody can put an old ballot in the place of a new one.")},
    Sentence{"ballot-seq-too-high", msg("the number {seq} of the ballot of “{id}” is too high"),
             msg("cast again with the number that `voix cast` proposes"),
             msg("Numbers go up by at most 1024, so that no ballot can take the last number there is.")},
    Sentence{"ballot-copied", msg("the ballot of “{id}” holds ciphertexts of an earlier ballot"),
             msg("the voter casts again with `voix cast`"),
             msg("Encryption is different every time. The same ciphertext twice means that one ballot was "
                 "copied from another.")},
    Sentence{"spoil-too-late", msg("the ballot that “{id}” gives up is cast already"),
             msg("nothing is to be done: the ballot counts; to vote anew, cast again"),
             msg("A ballot that is on the board cannot be given up. A new ballot replaces it.")},
    // the commands
    Sentence{"not-the-keeper", msg("{path} is not the key of this board"),
             msg("use the key {key}, which stands in election.txt"),
             msg("The keeper's key is bound into the poll; only it signs the board.")},
    Sentence{"not-a-witness", msg("{path} is the key of no witness of this poll"),
             msg("witnesses are named when a poll opens: `voix open --witness NAME=KEY`"),
             msg("election.txt names the witnesses, so that everyone knows whose cosignatures to look for. "
                 "To keep an eye on a board without being named, keep its checkpoint and give it to `voix "
                 "verify --since`.")},
    Sentence{"no-checkpoint", msg("the board in {folder} has no signed checkpoint yet"),
             msg("the keeper signs one with the first `voix collect`"),
             msg("A witness cosigns what the keeper signed.")},
    Sentence{"ballots-needed", msg("there is no ballot to take in"),
             msg("name the files: voix collect POLL inbox/*.ballot"),
             msg("`voix collect` takes ballots and spoils, as many as you like.")},
    Sentence{"ballot-needed", msg("name one ballot"), msg("voix receipt POLL FILE.ballot"),
             msg("A receipt is about one ballot, the file that `voix cast` wrote.")},
    Sentence{"poll-closed", msg("the poll in {folder} is closed"), msg("ballots that come now count nothing"),
             msg("After the entry “close” the log takes no ballot in.")},
    Sentence{"closed-too-early", msg("the vote ends at {closes}"),
             msg("close it then; trustees open no poll that was closed before its time"),
             msg("The time stands in election.txt and cannot be changed. Members rely on it.")},
    Sentence{"ballots-waiting", msg("ballots of this poll are not on the board: {files}"),
             msg("take them in first, with  voix collect {folder} FILE…  or leave them out with --yes"),
             msg("Whoever cast them relies on their being counted, and after “close” no ballot is taken in. "
                 "`voix close` looks into the outbox where `voix cast` leaves ballots.")},
    Sentence{
        "now-untold", msg("nothing in what is signed here tells that --now was given"), nullptr,
        msg("A record that holds a time says “by-hand” after it when it was told with --now, and voix verify "
            "counts such records. A ballot, and what a trustee writes, holds no time; the time of a "
            "cosignature stands in a format of others, which has no place for the word. In a rehearsal that "
            "is well; in a real vote, leave --now out.")},
    Sentence{"collected-late", msg("the vote ended at {closes}"),
             msg("take in only what came in time, and close the poll"),
             msg("What counts is what stands in the log before “close”. Whether a ballot came in time is for "
                 "the keeper to say and for its sender to contest.")},
    Sentence{"already-on-board", msg("this is entry {index} of the board already"),
             msg("nothing is to be done"), msg("The same file is logged once.")},
    Sentence{
        "not-a-ballot", msg("this is no ballot and no spoil, and is left where it lies"),
        msg("if somebody means to vote with it, ask them for the file that `voix cast` wrote"),
        msg("A ballot begins with the line “voix-v1 ballot”, a spoil with “voix-v1 spoil”. Anything else "
            "that "
            "lies in the folder, a note or a picture, has no sender to answer: nothing is written beside it, "
            "and nothing of it is shown.")},
    Sentence{"notice-text-needed", msg("give the notice as one line of text, in quotes"),
             msg("voix notice POLL 'The key of m17 was lost.'"),
             msg("A notice is one line of printable characters.")},
    Sentence{
        "not-on-board", msg("no: this ballot is not on the board"),
        msg("fetch the newest copy of the board; while the vote goes on, send the ballot to the keeper, or "
            "have any "
            "member hand it in"),
        msg("The copy of the board that you have does not hold the ballot. Fetch the newest copy first. A "
            "ballot that the keeper will not take in is shown to the other members and the witnesses.")},
    Sentence{"not-signed-yet", msg("no: the ballot is logged, but no checkpoint covers it yet"),
             msg("fetch the board again later; the next command of the keeper signs it"),
             msg("A keeper's command was cut off between the log and the checkpoint. Nothing is lost.")},
    Sentence{"receipt-of-other-ballot", msg("no: this receipt does not show that ballot"),
             msg("give the receipt that was made for this ballot; if it is that one, it was damaged: fetch "
                 "it again"),
             msg("A receipt shows that one file is at one place in the tree of a signed checkpoint. This one "
                 "is of "
                 "another file, or a hash in it was changed.")},
    Sentence{"receipt-contradicts-board", msg("no: the board is not the one that this receipt was made for"),
             msg("publish the ballot and the receipt: together they prove that the keeper changed the board"),
             msg("The receipt is signed by the keeper and says that the ballot was on the board. The board "
                 "must hold it for ever. Make sure first that your copy of the board is not an old one.")},
};

}  // namespace

std::span<const Sentence> board_sentences() { return sentences; }

}  // namespace voix::render
