// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    {"meeting-bad-name", msg("“{name}” cannot name a meeting"),
     msg("name the file after the day, for example agenda/2020-10-30.toml"),
     msg("A meeting is called by the name of its file, on command lines and in signed acts. By custom that "
         "is "
         "its day; letters, digits, dots and hyphens may stand in it.")},
    {"count-unreadable", msg("the hand count signed by {member} cannot be read"),
     msg("the teller counts again with: voix assembly count"),
     msg("A signed count states when hands were counted, how many members were in the room, and the votes "
         "for "
         "each answer. Here one of them is no number or no time, so this count is left out.")},
    {"count-from-outside", msg("{member} was not in the room when the hands of this count were raised"),
     msg("unless --at says when, they are those that the other teller counted: hands of another time are "
         "signed "
         "with --at 20:15; if {member} was there: voix assembly attend {member} --in TIME"),
     msg("A hand count is what two tellers saw. The attendance does not have this one in the room at the "
         "time "
         "of the count, so what they signed is left out.")},
    {"count-signed-twice", msg("{member} has signed a count before; the last one holds"), nullptr,
     msg("Two tellers have to see the same. Somebody who signs twice is still one teller; what they signed "
         "last counts, because slips happen.")},
    {"tellers-differ", msg("the tellers of {proposal} differ: {first} signed one count, {second} another"),
     msg("count again, and let both sign what they see"),
     msg("A hand count stands when two tellers, each with their own key, have signed the same numbers: "
         "votes, "
         "those present and the roll. Here they have not, or others have signed something else; nobody can "
         "say afterwards who was right.")},
    {"more-hands-than-people",
     msg("hands counted: {votes}; members in the room who could raise one at {time}: {present}"),
     msg("check the attendance with  voix assembly show; if hands were counted at another time, give it "
         "with --at"),
     msg("Each member has one voice. More hands than members who had not voted remotely means that someone "
         "was "
         "counted twice, voted remotely as well, or that somebody’s arrival was not written down.")},
    {"present-without-vote", msg("noted, and without a vote on {day}: {members}"),
     msg("they may stay and speak; whether they have a vote, their entry in roll.toml says: kind, days, "
         "dues"),
     msg("Quorums and hands are counted of members with a vote. Legal persons, and who has not paid dues "
         "that "
         "the charter sets, have none.")},
    {"item-of-other-title", msg("the agenda of {meeting} names {proposal} “{title}”, which is not its title"),
     msg("look whether the number was given to another proposal since, or its title changed: git log -p -- "
         "agenda; if it is another one, call a meeting for it"),
     msg("A notice names proposals by their numbers. When two branches took one number and a proposal got "
         "another, what was announced under the old one is not what has it now.")},
    {"present-and-remote", msg("in the room, and voted remotely: {members}"),
     msg("their remote ballots count, and their hands do not: if they raised one, count again without it"),
     msg("Whoever has cast an encrypted ballot has voted. In the room they may speak, but their hand would "
         "be "
         "a second voice. The count is refused if it is larger than those who were left.")},
    {"notice-incomplete", msg("the notice needs {flag}"),
     msg("voix assembly notice --title … --starts … --item …"),
     msg("A new agenda has a title and a start, and items in their order. For one that is written already, "
         "give its day and nothing else: voix assembly notice 2020-10-30.")},
    {"no-meeting", msg("there is no meeting: agenda/ has no file"),
     msg("call one: voix assembly notice --title … --starts … --item …"),
     msg("A meeting is a file agenda/DAY.toml, with its title, its start and its items. `voix assembly "
         "notice` "
         "writes and signs one.")},
    {"no-such-meeting", msg("there is no meeting “{meeting}”"), msg("did you mean “{suggestion}”?"),
     msg("A meeting is called by the name of its file in agenda/, which is its day: 2020-10-30."),
     msg("agenda/ holds one file for each meeting")},
    {"agenda-exists", msg("there is an agenda for {meeting} already: {path}"),
     msg("change that file, and sign it with: voix assembly notice {meeting}"),
     msg("An agenda is a text that people read and change. It is written once; after that it is edited by "
         "hand, "
         "and a new notice is signed for what it says then.")},
    {"notice-too-late",
     msg("the notice of {meeting} is late: it starts on {starts}, and the charter asks for {least} ahead, by "
         "{latest}"),
     msg("choose a later day; or sign it all the same with --late, and the minutes say so"),
     msg("The charter (assembly.notice) gives members time to prepare. What a meeting decides that was "
         "called "
         "too late can be contested, so it should be rare, and it is written into the minutes.")},
    {"in-or-out", msg("say when they came, or when they left"), msg("give one of --in 19:05 and --out 21:00"),
     msg("One act of attendance says that members came in, or that they left. Whoever comes back has two of "
         "each.")},
    {"out-without-in", msg("{member} cannot leave at {time}: nobody noted that they came"),
     msg("note it first: voix assembly attend {member} --in 19:05 --meeting {meeting}"),
     msg("Who is present follows from arrivals and departures; a departure alone would say nothing.")},
    {"attend-not-member", msg("{member} was no member on {day}"),
     msg("attendance is that of members; where the roll has a wrong day, put that right first"),
     msg("Whoever has left, or has not joined yet, may be in the room as a guest. The minutes list the "
         "members "
         "who came, and a quorum counts them.")},
    {"attend-too-late", msg("the meeting of {meeting} was more than a week ago: who was there is settled"),
     msg("if something went wrong, any member says so: voix void PROPOSAL --because '…'"),
     msg("Who was there can decide whether there was a quorum. It is noted within a week, as hands are "
         "counted and outcomes proclaimed.")},
    {"attend-after-proclamation",
     msg("the outcome of {proposal} was proclaimed before this was noted: who was there at {time} is settled "
         "for it"),
     msg("if something went wrong, any member says so: voix void {proposal} --because '…'"),
     msg("A decision that was proclaimed is not changed by what one member writes down later. The note "
         "stands "
         "in the minutes, and counts for the items that are not proclaimed yet.")},
    {"count-of-other-roll",
     msg("the tellers of {proposal} counted on {sealed} members with a vote; by roll.toml it is {voters} on "
         "{day}"),
     msg("look who changed the roll: git log -p -- roll.toml; if the count was wrong, contest it: voix void "
         "{proposal}"),
     msg("Whoever counts signs how many members had a vote, and the quorum is one of them. The roll may have "
         "been corrected since; else somebody counted with another one.")},
    {"count-and-notes-differ",
     msg("the tellers of {proposal} signed {present} present at {time}; by the notes of attendance it is "
         "{noted}"),
     msg("until it is proclaimed, both tellers sign the count anew, or the notes are corrected with  voix "
         "assembly attend"),
     msg("The number of members in the room that the tellers signed is the one that counts, and minutes show "
         "the notes beside it. Who reads both should find the same.")},
    {"hands-ahead", msg("{time} has not come yet: it is {now}"), msg("count the hands once they are raised"),
     msg("A hand count is what two tellers saw. Nobody has seen hands that are not raised yet.")},
    {"count-ahead", msg("{member} signed a count of hands before they were raised"),
     msg("the teller counts again with: voix assembly count"),
     msg("A hand count is what two tellers saw, so one of a time to come is left out.")},
    {"attend-ahead", msg("{time} has not come yet: it is {now}"),
     msg("note who is there once they are there"),
     msg("Attendance is what somebody saw. What is noted ahead would make a quorum of people who may not "
         "come.")},
    {"no-meeting-near",
     msg("no meeting begins within a day of now; the nearest is that of {meeting}, on {starts}"),
     msg("if you mean that one: --meeting {meeting}"),
     msg("Who is there, and how many hands were raised, is noted at the meeting. Afterwards it can be "
         "completed, but then the meeting has to be named, and the minutes say that it was noted later.")},
    {"item-is-over", msg("{proposal} is on the agenda, but nothing is left to decide: {state}"),
     msg("what is in force is changed by a new proposal, voix draft --supersedes {proposal}; what ended "
         "without a "
         "decision is drafted anew"),
     msg("A decision is taken once. To change it, or to try again, somebody makes a new proposal.")},
    {"item-not-frozen", msg("{proposal} can be voted on from {time}, and the meeting begins on {starts}"),
     msg("choose a later day, or let the meeting talk about it and decide afterwards"),
     msg("The class gives members a time for discussion. Hands that are raised before it is over do not "
         "count.")},
    {"item-of-other-body",
     msg("{proposal} is of the class “{class}”, which the body {body} decides: a meeting of the body {meets} "
         "ranks "
         "too low for it"),
     msg("call a meeting of that body: voix assembly notice --body {body}"),
     msg("A proposal is decided by the body of its class, or by a higher one. A meeting of a lower body may "
         "talk "
         "about it, and its hands do not count.")},
    {"item-undoes-harder",
     msg("{proposal} is of the class “{class}”, which asks for less than “{harder}”, which decided "
         "{decision}: no "
         "hands count for it"),
     msg("raise it first: voix raise {proposal} --class {needed}"),
     msg("What a class decided is not undone by an easier one of the same body, also when a meeting takes it "
         "up."),
     msg("no class that it may be raised to can: draft it anew, voix draft --class {harder}")},
    {"item-undoes-higher",
     msg("{proposal} would change {decision}, which the body {body} decided: this meeting cannot decide it"),
     msg("put it on the agenda of a meeting of that body, or of a higher one"),
     msg("What a body decided stands until it, or a higher one, decides otherwise. Hands of another meeting "
         "do not "
         "count for it.")},
    {"count-may-not-undo",
     msg("hands of the meeting of {meeting} do not count: it may not undo what the proposal "
         "would change"),
     msg("put it on the agenda of a meeting of the body that decided that, or of a higher one"),
     msg("What a body decided stands until it, or a higher one, decides otherwise.")},
    {"count-after-tie",
     msg("hands of the meeting of {meeting} do not count: after the tie the body {body} decides"),
     msg("put it on the agenda of a meeting of that body"),
     msg("Where the charter sends a tie to the assembly, nobody else decides then.")},
    {"item-before-reply",
     msg("{member} has to be told of {proposal} by {latest}, to have had the time to reply when the meeting "
         "begins on {starts}"),
     msg("voix notify {proposal} says that {member} was told"),
     msg("Nobody is excluded without having been told, and having had the time of the charter "
         "(exclusion.notice) to reply.")},
    {"cannot-be-counted", msg("hands raised for {proposal} now would not count. {why}"),
     msg("`voix status {proposal}` tells what is needed next"),
     msg("A meeting votes on a text that is frozen, and on an exclusion after the time to reply. What is "
         "counted before does not count.")},
    {"count-ends-amendment", msg("the amendment {id} is undecided, and this count ends the discussion"),
     msg("if its author wants to accept or decline it: voix amend, before hands are counted"),
     msg("When hands are counted the text is frozen. What the author has not decided by then falls, or "
         "becomes an option where options are chosen.")},
    {"count-ends-question", msg("the question of {member} is unanswered, and this count ends the discussion"),
     msg("answer in the room before hands are counted"),
     msg("When hands are counted the text is frozen, whatever was still asked.")},
    {"hands-and-ballots",
     msg("the meeting of {meeting} may count hands for {proposal} too, and fewer than {needed} ballots stay "
         "sealed"),
     msg("with so few from elsewhere the hands have to be counted again once the poll is closed; without a "
         "poll the hands decide alone"),
     msg("Hands and ballots make one vote. The totals of one or two ballots would tell who voted how, so "
         "trustees do not open them, and then the vote of the meeting cannot be completed.")},
    {"remote-too-few", msg("only {voted} voted from elsewhere, and fewer than {needed} ballots stay sealed"),
     msg("if the poll is closed with so few, count the hands again then: they decide alone, and whoever "
         "voted "
         "from elsewhere votes in the room"),
     msg("The totals of one or two ballots would tell who voted how, so trustees do not open them, and hands "
         "cannot be added to them. Hands that are counted after the poll was closed are a vote of their "
         "own.")},
    {"no-hands-for-rule", msg("{proposal} is decided by {rule}, which no show of hands can answer"),
     msg("open a poll: voix open {proposal}; ballots on paper can be typed in and counted with voix tally"),
     msg("Hands can say yes or no, consent or object, or choose options. Grades and rankings need a ballot "
         "for "
         "each member.")},
    {"hands-in-secret-class",
     msg("{proposal} is of the class “{class}”, whose votes are secret: hands do not count"),
     msg("open a poll: voix open {proposal}"),
     msg("A class whose secrecy the charter writes as secret is voted on by secret ballots only. Where a "
         "class "
         "says nothing, ballots are as ballot.secrecy says, and a meeting may count hands.")},
    {"bad-votes", msg("“{votes}” is no hand count"), msg("write for example: {expected}"),
     msg("Each answer, an equals sign, and how many hands were raised; commas between. Answers that are left "
         "out have none.")},
    {"text-not-settled", msg("{proposal} has no signed text that could be voted on"),
     msg("submit it: voix submit {proposal}; after an edit, sign it again"),
     msg("A count is bound to the text that was voted on. A draft has no number yet, and a proposal that was "
         "edited without a signature is not the text that people know.")},
    {"class-unknown", msg("the charter has no class “{class}”"), msg("voix charter show lists the classes"),
     msg("The class of a proposal says by which rule it is decided. Without it, nothing can be counted.")},
    {"nobody-present", msg("nobody is written down as present at the meeting of {meeting}, {time}"),
     msg("first: voix assembly attend m17 m18 --in 19:05; or give the time of the count with --at"),
     msg("Hands are compared with who was in the room, and the quorum too. So attendance comes first.")},
    {"nothing-to-proclaim", msg("nothing is decided about {proposal} that could be proclaimed: {state}"),
     msg("`voix status {proposal}` says what is needed next"),
     msg("A proclamation says what the count gives, and nothing else. So there has to be a count: two "
         "tellers "
         "who agree, a poll that was opened, or a round that ended.")},
    {"proclaimed-before", msg("{member} proclaimed {proposal} on {time}"), nullptr,
     msg("An outcome is proclaimed once: that is when the time to contest it begins, and its entry into "
         "force.")},
    {"proclaimed-late",
     msg("{proposal} counts as proclaimed since {time}, the end of the vote: a later proclamation changes "
         "nothing"),
     nullptr,
     msg("An outcome is proclaimed within a week of the end of the vote, or within the time to contest it if "
         "that is longer. After that the decision has its date already, and keeps it.")},
};

}  // namespace

std::span<const Sentence> assembly_sentences() { return sentences; }

}  // namespace voix::render
