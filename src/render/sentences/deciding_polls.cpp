// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a poll that was opened on a proposal does not decide it.
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    {"poll-not-bound", msg("the poll {poll} is not bound to a text, so it does not decide {proposal}"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("A poll that decides a proposal seals the hash of its text and of the charter when it opens.")},
    {"poll-of-other-class", msg("the poll {poll} was opened for another class than that of {proposal}"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("The class of a proposal says who decides, how and for how long. After a member has raised it, a "
         "poll "
         "of the lower class does not count.")},
    {"poll-of-other-text", msg("the poll {poll} was opened on another text than that of {proposal}"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("A vote decides the text that was sealed when it opened, and that has to be the one its author "
         "signed "
         "and the discussion froze.")},
    {"poll-before-frozen", msg("the poll {poll} was opened before the text of {proposal} was frozen"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("Until the discussion is over a text may still change, so a vote on it does not count.")},
    {"poll-too-short", msg("the poll {poll} is shorter than the class of {proposal} allows"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("The charter says for each class how long a vote lasts at least (class.X.min_duration).")},
    {"poll-of-other-question",
     msg("the poll {poll} asks something else than {proposal}: another title, options, grades, default "
         "option, ratio or quorum, or more than one question"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("Everything that can change the outcome comes from the text and the charter: whoever opens a vote "
         "chooses nothing.")},
    {"poll-of-other-secrecy",
     msg("the poll {poll} is secret, and the charter says open, or the other way round"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("Whether a class votes in secret stands in the charter: ballot.secrecy, class.X.secrecy.")},
    {"poll-of-other-trustees",
     msg("the poll {poll} has fewer trustees, or opens its totals with fewer of them or fewer ballots, than "
         "the charter says"),
     msg("put it aside and open another, with a ceremony as the charter asks for: mv {poll} {aside}; voix "
         "trustee start; voix open {proposal}"),
     msg("The charter says how many trustees share the key and how many of them open the totals together, so "
         "that nobody opens ballots alone.")},
    {"poll-too-long", msg("the poll {poll} is open for more than a year"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("While a vote is open its text cannot be decided otherwise: nobody holds up a proposal for years.")},
    {"poll-outlasts-meeting",
     msg("the poll {poll} was opened during the meeting that has {proposal} on its agenda, and goes on after "
         "it"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}, with --closes before the "
         "end of the meeting, or when it is over"),
     msg("While a meeting may decide it nobody takes it out of the room by a vote from afar.")},
    {"poll-may-not-undo", msg("the poll {poll} would change what a higher body or a harder class decided"),
     msg("`voix status {proposal}` tells what may: a meeting of that body, or a harder class"),
     msg("What a body decided stands until it, or a higher one, decides otherwise: a vote that may not undo "
         "it changes nothing, whoever opened it.")},
    {"poll-without-meeting", msg("the poll {poll} is open at no meeting that was called for {proposal}"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("Only the body named online decides from afar. A ballot of another body ends when its meeting has "
         "begun, or a few members could decide in its name before the others are there.")},
    {"poll-of-other-lot", msg("the poll {poll} breaks ties otherwise than {proposal} has it"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("Where the class breaks ties by lot, the seed is the number of the proposal and the hash of the "
         "charter, so that whoever opens the vote does not choose it; elsewhere there is none.")},
    {"poll-of-other-rule",
     msg("the poll {poll} is not counted by the rule, or has not the seats, of {proposal}"),
     msg("put it aside and open another: mv {poll} {aside}; voix open {proposal}"),
     msg("By which rule a vote is counted, and how many seats it fills, stands in the charter and in the "
         "proposal. Whoever opens the vote does not choose it.")},
    {"poll-without-nominee",
     msg("the poll {poll} was opened before anybody was proposed in the election {proposal}"),
     msg("put it aside, propose somebody, and open another: mv {poll} {aside}; voix nominate {proposal} "
         "--propose MEMBER; voix open {proposal}"),
     msg("In an election without candidates everybody nominates first; then somebody is proposed, and the "
         "vote "
         "is about that nominee.")},
    {"poll-after-vote", msg("the poll {poll} does not count: another vote on {proposal} was held before it"),
     msg("to decide otherwise: voix draft --supersedes {proposal}"),
     msg("A vote that has its result is over. Only a tie that goes to an assembly and a vote without quorum "
         "are voted on again.")},
    {"poll-before-reply", msg("{poll} was opened before the member had been told and had had time to reply"),
     msg("voix notify {proposal}, then open the vote after the time of exclusion.notice"),
     msg("Nobody is excluded without having been told, and having had time to reply; a poll that opens "
         "before "
         "does not count.")},
    {"poll-leaves-out", msg("the poll on {proposal} left out members who had a vote on {day}: {members}"),
     msg("look who changed the roll: git log -p -- roll.toml; if that was no oversight, contest it: voix "
         "void "
         "{proposal}"),
     msg("The opening seals who may vote. Somebody added to the roll afterwards with an earlier day is named "
         "here too.")},
    {"poll-lets-in", msg("the poll on {proposal} let in who had no vote on {day}: {members}"),
     msg("look who changed the roll: git log -p -- roll.toml; if that was no oversight, contest it: voix "
         "void "
         "{proposal}"),
     msg("The opening seals who may vote. Somebody taken from the roll afterwards, with an earlier day, is "
         "named here too.")},
    {"poll-weighs-otherwise",
     msg("the poll on {proposal} counts other voices than roll.toml gives: {members}"),
     msg("look who changed the roll: git log -p -- roll.toml; if that was no oversight, contest it: voix "
         "void {proposal}"),
     msg("The opening seals how many voices each member has. A weight that was decided and changed "
         "afterwards is "
         "named here too.")},
};

}  // namespace

std::span<const Sentence> deciding_poll_sentences() { return sentences; }

}  // namespace voix::render
