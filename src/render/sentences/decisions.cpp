// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings of the life of a proposal, of opening its vote and of irregularities.
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // What does not count.
    {"after-freezing",
     msg("this act ({kind}) came after the text was frozen on {frozen}, so it changes nothing"),
     msg("put the change forward as a proposal that amends this one"),
     msg("Once a proposal is frozen, its text, its class and its amendments stay as they are: everyone votes "
         "on "
         "the same text, and has had the time to read it.")},
    {"charter-not-kept", msg("{proposal} was opened under a charter that is not kept: {hash}"),
     msg("restore its file in sealed/ from the history of the repository"),
     msg("A decision is governed by the charter that was sealed when its vote opened. voix keeps a copy in "
         "sealed/, named by its hash; without it the present charter is applied.")},
    {"charter-undecided", msg("{proposal} was put to the vote under a charter that did not hold then"),
     msg("declare it void, and decide it again under the one that holds: voix void {proposal}"),
     msg("A charter holds if it is the first one, or if its change was decided and in force, until a later "
         "one that was decided is used. The file named here did not hold when the vote was opened: its rules "
         "are nobody's.")},
    {"meeting-called-late",
     msg("the meeting of {meeting} was not called {duration} ahead, so it cannot decide {proposal}"),
     msg("sign its notice in time: voix assembly notice"),
     msg("A meeting decides in the name of its body only if a member signed its notice as long ahead as the "
         "charter says (assembly.notice).")},
    {"agenda-changed",
     msg("the agenda of {meeting} was changed after its notice, so the meeting cannot decide {proposal}"),
     msg("restore it, or sign a notice of the new agenda in time: voix assembly notice {meeting}"),
     msg("A notice is signed for one agenda, by its hash. Members who read it decided by that whether to "
         "come.")},
    {"agenda-missing",
     msg("the notice of the meeting {meeting} was signed, and its agenda is gone: what it decided cannot be "
         "told"),
     msg("put the file back: git log -- {path} tells who took it away"),
     msg("What a meeting decides stands on what was announced for it. Without the agenda its decisions are "
         "left out, so nothing else can be relied on either.")},
    {"vote-before-meeting", msg("{proposal} is on the agenda of the meeting of {meeting}, which decides it"),
     msg("wait for the meeting; or take it off the agenda, with a new notice in time: voix assembly notice "
         "{meeting}"),
     msg("A proposal on an agenda is decided by the body that meets. A poll that is open when the meeting "
         "begins lets those vote who cannot come.")},
    {"vote-may-not-undo",
     msg("{proposal} would change {decision}, which this vote may not: the body {body} decided it"),
     msg("`voix status {proposal}` tells what may: a meeting of that body, or a harder class"),
     msg("What a body decided stands until it, or a higher one, decides otherwise; a vote from afar that is "
         "opened all the same counts for nothing.")},
    {"closes-after-meeting",
     msg("the meeting {meeting} has {proposal} on its agenda and may decide it until {end}"),
     msg("give --closes before that, for a ballot in the room; or let the vote begin when the meeting is "
         "over: --opens {end}"),
     msg("A vote in the room is of the body that meets and ends with its meeting. Nobody takes an item out "
         "of the room by opening a vote from afar.")},
    {"closes-before-meeting",
     msg("the class “{class}” decides at a meeting ({body}), and this vote would be open at none that was "
         "called for {proposal}"),
     msg("open it at the meeting, or give a --closes within a day after it has begun; voix assembly notice "
         "calls one"),
     msg("Only the body named online decides from afar. A ballot of another body ends when its meeting has "
         "begun, or a few members could decide in its name before the others are there.")},
    {"count-without-meeting",
     msg("hands were counted at the meeting of {meeting}, which does not have {proposal} on its agenda or "
         "was "
         "not called in time"),
     msg("put it on the agenda of a meeting, and call that in time"),
     msg("Members have to know ahead what will be decided, or who stays at home has no voice.")},
    {"count-out-of-meeting",
     msg("hands cannot have been raised at {time}: the meeting of {meeting} lasts a day from its start at "
         "the "
         "longest"),
     msg("say when they were: --at 20:15"),
     msg("A meeting ends, and those who did not sign out go home. What comes later is another meeting, which "
         "has its own notice.")},
    {"count-in-round",
     msg("{proposal} is decided in consent rounds, and one was opened: hands would not count"),
     msg("answer in the round: voix stance {proposal} consent; `voix status {proposal}` tells how it stands"),
     msg("A proposal has one vote at a time. Once a round is open, what members sign in it decides.")},
    {"count-too-late", msg("{member} signed a count after it was settled: it changes nothing"),
     msg("if something went wrong, any member says so: voix void PROPOSAL --because '…'"),
     msg("Tellers may correct each other until the count that two of them signed is proclaimed. Where "
         "ballots "
         "were counted too, they sign within a day of the start of the meeting, or before the poll is "
         "closed.")},
    {"count-after-vote",
     msg("hands were counted at the meeting of {meeting} for {proposal}, which had been decided before"),
     msg("to decide otherwise: voix draft --supersedes {proposal}"),
     msg("A vote that has its result is over. Only a tie that goes to an assembly and a vote without quorum "
         "are voted on again.")},
    {"count-unfinished",
     msg("hands were counted for {proposal} at the meeting of {meeting}, and only {member} signed that count "
         "within the week: it is no vote"),
     msg("put it on the agenda of another meeting"),
     msg("Hands count when two tellers signed the same. A week after the meeting nothing can be signed of it "
         "any more.")},
    {"count-of-one-teller",
     msg("only {member} signed a count of hands at the meeting of {meeting}, so the ballots alone decide "
         "{proposal}"),
     nullptr,
     msg("Hands count when two tellers signed the same. While the meeting goes on, a second one may.")},
    {"count-of-other-text",
     msg("at the meeting of {meeting} hands were counted for another text of {proposal}"),
     msg("count the hands for the text that is frozen"),
     msg("Tellers sign the hash of the text that was voted on. It is not that of the frozen text.")},
    {"count-before-frozen",
     msg("at the meeting of {meeting} hands were counted for {proposal} before its text was frozen, on "
         "{time}"),
     msg("count the hands at a meeting after that"),
     msg("Until a text is frozen it may change, so nobody knows yet what a raised hand agrees to.")},
    {"count-without-nominee",
     msg("at the meeting of {meeting} hands were counted for {proposal}, for which nobody was proposed"),
     msg("propose somebody, and count at a meeting after that: voix nominate {proposal} --propose MEMBER"),
     msg("In an election without candidates everybody nominates first; then somebody is proposed, and the "
         "vote is about that nominee.")},
    {"count-before-reply",
     msg("at the meeting of {meeting} hands were counted for {proposal} before {member} had been told and "
         "had "
         "had time to reply"),
     msg("voix notify {proposal}, then count at a meeting after the time of exclusion.notice"),
     msg("Nobody is excluded without having been told, and having had time to reply; hands that are counted "
         "before do not count.")},
    {"proposal-needed", msg("name one proposal"), msg("give its number, P-0003, or its folder"),
     msg("`voix status` lists the proposals.")},
    {"cannot-be-opened", msg("{proposal} cannot be put to the vote now: {state}. {why}"),
     msg("`voix status {proposal}` tells what is needed next"),
     msg("A vote opens when the discussion is over and the text is frozen, once, and a second time where the "
         "charter has a second call.")},
    {"flag-of-charter",
     msg("{flag} is not chosen at the opening: what the proposal and the charter say counts, and nothing "
         "else"),
     msg("leave it out; `voix charter show` tells the rules"),
     msg("The rule, the options, the roll and all else that can change an outcome come from the proposal, "
         "the "
         "charter and roll.toml, or whoever opens the vote could choose its result.")},
    {"no-ceremony", msg("the vote is secret, and {folder} holds no finished ceremony of trustees"),
     msg("make one: voix trustee start {folder}/2020 …"),
     msg("The charter asks for secret votes, whose totals trustees open together.")},
    {"closes-too-soon",
     msg("a vote of the class {class} lasts {duration} at least: it cannot close before {earliest}"),
     msg("give a later --closes, or leave it out"),
     msg("The charter says for each class how long a vote lasts at least (class.X.min_duration).")},
    {"tie-needs-meeting", msg("{proposal} was a tie, and the charter says that an assembly decides then"),
     msg("open it while the meeting goes on that has it on its agenda, with --closes before its end"),
     msg("After a tie that goes to an assembly no vote from afar decides: a meeting counts hands or holds a "
         "ballot in the room.")},
    {"closes-too-late", msg("{time} is more than a year away: nothing would be decided until then"),
     msg("look at the year, or choose an earlier --closes"),
     msg("What is put to the vote is closed to amendments and cannot be decided otherwise while the vote is "
         "open.")},
    {"too-few-trustees",
     msg("the ceremony {folder} has {trustees} trustees of whom {threshold} open the totals; the charter "
         "asks for "
         "{asked} and {asked_threshold}"),
     msg("make a new ceremony: voix trustee start"),
     msg("The charter says how many trustees there are at least (ballot.trustees) and how many it takes to "
         "open "
         "the totals (ballot.threshold).")},
    {"void-of-draft", msg("{proposal} is a draft: nothing was decided that could be void"),
     msg("delete a draft that you do not want any more"),
     msg("Only what was submitted has a life that can be irregular.")},
    {"void-after-contest",
     msg("this irregularity of {proposal} was contested before: declared again ({member}), it does not "
         "count"),
     msg("put a new decision to the vote: voix draft --supersedes {proposal}; another irregularity has "
         "another "
         "reason"),
     msg("Any member may declare an irregularity, and any other may contest it. Once it is contested, the "
         "group decides anew; the same two could otherwise go on for ever. What was not known then is "
         "declared "
         "with its own reason.")},
    {"nothing-to-contest", msg("nobody has declared an irregularity of {proposal}"),
     msg("leave out --contest to declare one"),
     msg("`voix void --contest` answers a declaration of another member.")},
    {"contest-own-void", msg("it was you who declared the irregularity of {proposal}"),
     msg("another member contests it"), msg("A declaration stands until somebody else contests it.")},
    {"proclaimed-otherwise", msg("{member} proclaimed “{outcome}”, which is not the outcome of {proposal}"),
     msg("what counts is the outcome that everyone can compute"),
     msg("A proclamation says the outcome and when it was told; it does not make it.")},
    {"proclaimed-unseen",
     msg("this was not there when {member} proclaimed “{outcome}” for {proposal} on {time}, and without it "
         "the outcome is another"),
     msg("git log  says who added it and when: if that was after the proclamation, take it out; if it "
         "should have counted, declare the irregularity with  voix void {proposal}"),
     msg("An act carries the time that its signer states, and anybody can state an earlier one. A "
         "proclamation lists what it saw. What appears later with an earlier time and changes the outcome "
         "is told, and no script should rely on the outcome until people have looked at it.")},
    {"proclaimed-without-record",
     msg("{member} proclaimed {proposal} and lists no act and no poll: this does not count"),
     msg("proclaim it with voix assembly proclaim {proposal}, which lists what it saw"),
     msg("A proclamation lists the acts and polls that its outcome rests on, so that nothing can be taken "
         "away or slipped in afterwards in silence.")},
    {"proclaimed-on-gone",
     msg("{member} proclaimed {proposal} having seen an act or a poll that is not there any more: {hash}"),
     msg("bring the file back: git log --diff-filter=D  names who removed it; was there never one, the "
         "proclamation is false: take it out of acts/, and tell the others who signed it"),
     msg("A proclamation lists the acts that it saw, by the SHA-256 of their files, and the polls, by the id "
         "of "
         "the election. What disappears afterwards, or is another since, may have carried the outcome.")},
};

}  // namespace

std::span<const Sentence> decision_sentences() { return sentences; }

}  // namespace voix::render
