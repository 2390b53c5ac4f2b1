// SPDX-License-Identifier: GPL-3.0-or-later
//
// What signed acts may have wrong, and what members try to do too late or for others.
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr Sentence sentences[] = {
    // An act as a file.
    {"act-of-other-assembly", msg("this act is of “{name}”, and here is “{assembly}”"),
     msg("the file belongs into another folder; or did the charter change its name?"),
     msg("Every act is signed for one assembly, so that nobody carries it over to another.")},
    {"act-by-stranger", msg("this act is signed by “{member}”, who is not on the roll"),
     msg("it does not count; fetch the latest roll.toml if you expect it to"),
     msg("The roll says whose keys count. It keeps former members, with the day on which they left.")},
    {"act-by-former-member", msg("“{member}” was no member on {day}"),
     msg("roll.toml says from when until when each of them is a member"),
     msg("What a member did before leaving goes on counting; what comes after does not.")},
    {"act-of-unknown-kind", msg("“{kind}” is no kind of act"),
     msg("a later version of voix may know it; voix-act(5) shows those that this one knows"),
     msg("An act that is not understood changes nothing.")},
    {"act-forged", msg("this act is not signed by the key of “{member}”"),
     msg("it does not count; ask {member}, and look in the history who added the file"),
     msg("The signature does not fit the text and the key on the roll: the file was changed after it was "
         "signed, or "
         "somebody else wrote it.")},
    {"act-elsewhere", msg("this act is about {subject}, and stands in the folder of {proposal}"),
     msg("it does not count here; if {member} meant {proposal}, {member} signs that anew"),
     msg("An act names what it is about. When two branches took one number and a proposal got another, the "
         "acts "
         "about the old number stay in its folder and say nothing about the new one.")},
    {"amendment-unfit", msg("{amendment} does not fit the text any more, so it does not stand on the ballot"),
     msg("another time, make the amendment anew when the text has changed: voix amend"),
     msg("An amendment that nobody decided on becomes an option with the text that its patch makes. Where "
         "another one was accepted in its place there is no such text.")},
    {"propose-changes-text", msg("{member} proposed a nominee and changed more of the text than the name"),
     msg("it does not count; bring the text back: git log -p shows it; then  voix nominate --propose"),
     msg("Any member may propose somebody, so the act changes the field holders and nothing else: class, "
         "task and term stay as they were submitted.")},
    {"number-misspelled", msg("“{id}” is no number of a proposal"),
     msg("numbers are P-0001, P-0002 …, and E-0001 of an election without candidates, as voix submit gives "
         "them"),
     msg("A number with other zeros or letters looks like another proposal’s, so it does not stand in the "
         "record.")},
    {"text-of-later-day", msg("the file of {id} holds the text that its author signed on {time}"), nullptr,
     msg("Of a day before, state and deadlines are told from what was signed until then; title, class and "
         "other "
         "fields are those of the file.")},
    {"act-without-vote", msg("{member} had no vote on {day}, so this does not count"),
     msg("look at the entry of {member} in roll.toml: its kind, its days and, if the charter sets them, its "
         "dues"),
     msg("Legal persons, who is no member any more or not yet, and who has not paid dues that are set have "
         "no "
         "vote; nor do they sponsor, amend or hold up what others propose.")},
    {"acts-without-proposal", msg("the folder {folder} holds signed acts and no proposal.md"),
     msg("if the proposal got another number on a branch, its members sign there anew what still matters to "
         "them; then: git rm -r {folder}"),
     msg("A merge may leave acts behind when a folder was renamed on another branch. They are not lost, and "
         "nobody "
         "looks at them there.")},
    {"patch-changed", msg("this is not the patch that was signed"), msg("fetch it again from where it came"),
     msg("The act of an amendment holds the hash of its patch. This file has another one, so the amendment "
         "does not "
         "count.")},
    {"patch-missing", msg("the patch of the amendment {amendment} is missing"),
     msg("fetch it from where the act came; both stand in the folder amendments"),
     msg("An amendment is two files: the act that says who proposes it and why, and the patch of the text.")},
    {"patch-malformed", msg("this is no patch that voix can read"),
     msg("let `voix amend PROPOSAL --text FILE` make it"),
     msg("A patch is in the unified format of diff -u: lines that begin with a blank, a minus or a plus, "
         "below a "
         "line that says where they stand.")},
    {"patch-does-not-apply",
     msg("the text has changed where this amends it: line {line} was “{expected}” and is now “{found}”"),
     msg("make the amendment anew from the text as it is: voix amend PROPOSAL --text FILE"),
     msg("A patch applies where the lines that it changes, and those around them, still stand. It is never "
         "guessed where they might have gone.")},

    {"not-signed", msg("nothing is signed, and nothing is written"), nullptr,
     msg("You saw what would be signed, and said no. Everything is as it was.")},

    // The text through time.
    {"text-forked",
     msg("this change ({kind}) was made to another text than the one that counted, and does not "
         "count"),
     msg("the author makes it again on the text as it is, and signs it: voix submit"),
     msg("When two branches change one text, the earlier change counts. The later one says which text it "
         "started "
         "from, and that was not the text any more.")},
    {"text-by-other", msg("“{member}” cannot change a text of “{author}”: this does not count"),
     msg("members propose changes with `voix amend`"),
     msg("Only the author submits, revises and accepts. Everybody else proposes amendments.")},
    {"text-not-signed", msg("the text of {id} was edited after “{author}” had signed it"),
     msg("put the file back as it was signed; or, as long as the text may change, “{author}” signs it with  "
         "voix submit {id}"),
     msg("Everything that people said is about the text that was signed, by its hash. An edit that nobody "
         "signed "
         "is no text of the proposal; nothing is lost, the signed one is in the history of the repository.")},
    {"author-did-not-submit", msg("the text names “{author}” as its author, and “{member}” submitted it"),
     msg("only “{author}” can submit it: voix submit"), msg("Nobody submits in the name of another.")},
    {"not-submitted", msg("this proposal has a number and was never submitted"),
     msg("its author renames the folder so that it begins with draft- and types  voix submit FOLDER"),
     msg("A number is given by the act that submits the proposal, signed by its author.")},
    {"number-of-other-folder", msg("the text says {id}, and its folder is {folder}"),
     msg("write the number of the folder, or rename the folder"),
     msg("Folders begin with the number of their proposal, so that people find them.")},
    {"number-taken-twice", msg("{id} stands for two proposals: {first} and {second}"),
     msg("the author of the second types  voix submit {second} --renumber"),
     msg("Two branches gave the same number. The proposal that was voted on, or submitted first, keeps it; "
         "the other gets "
         "the next "
         "free one, and what was said of it under the old number is said again.")},
    {"renumber-voted", msg("{folder} was voted on as {id}, and keeps this number"),
     msg("the other proposal takes another; if both were voted on, declare one of them void: voix void"),
     msg("Votes, hands and proclamations are about a number: under another one they would decide nothing.")},
    {"number-not-taken-twice", msg("{folder} shares its number with no other proposal"),
     msg("a number is changed only where two proposals have the same"),
     msg("Numbers stay, because people and other texts refer to them.")},

    {"number-kept", msg("{folder} was submitted first and keeps the number {id}"),
     msg("the other takes a new one: voix submit {other} --renumber"),
     msg("If both took another number, they would share that one next.")},
    {"option-without-choice", msg("{id} has no options: it is voted on as it stands, or by yes and no"),
     msg("propose another text, with  voix amend {id} --text FILE"),
     msg("An option can be added where the vote chooses among options. Where it says yes or no, or does one "
         "thing to one person, another option would have no place on the ballot.")},
    {"option-on-ballot", msg("“{option}” is a name on the ballot of {id} already"),
     msg("give it another name"), msg("Two options of one name could not be told apart on the ballot.")},
    {"support-of-author", msg("{member} wrote {id}, and the author is not one of its sponsors"),
     msg("ask other members: voix support {id}"),
     msg("Sponsors show that others want this to be decided; the author's signature says already that the "
         "author does.")},

    // Where commands look.
    {"no-assembly", msg("this is no folder of an assembly: there is no charter.toml, here or above"),
     msg("go to the folder of your group, or begin one with `voix init`"),
     msg("An assembly is a folder with charter.toml, roll.toml and the folder proposals.")},
    {"no-such-proposal", msg("there is no proposal “{proposal}”"), msg("did you mean “{suggestion}”?"),
     msg("A proposal is named by its number or by its folder."), msg("`voix status` lists them")},
    {"not-a-member", msg("the key {key} is not on the roll {path}"),
     msg("use the key that is on the roll (--key), or ask the group to admit you"),
     msg("What is signed with a key that nobody knows counts for nothing, so it is not written.")},
    {"sealed-charter-changed", msg("a charter that was sealed for a decision has been changed"),
     msg("fetch the file again from where it came; its name is the hash of its content"),
     msg("Decisions are governed by the charter of the day on which they were opened, which the folder "
         "sealed keeps. "
         "A changed copy is left out.")},

    // Too late, or somebody else's to do.
    {"proposal-not-submitted", msg("{folder} is not submitted yet"),
     msg("its author types  voix submit {folder}"),
     msg("A draft has no number, and may change at any moment; there is nothing yet to support or to "
         "amend.")},
    {"proposal-fixed", msg("{id} is past its discussion, and this would not count"),
     msg("voix status {id} says what is possible now"),
     msg("Text, class and supports change until a proposal is frozen; in consent, the text also between two "
         "rounds. "
         "What comes later would change what others have voted on.")},
    {"only-the-author", msg("only its author, “{author}”, can do this to {id}; this key is of “{member}”"),
     msg("members support, amend and object"),
     msg("The author submits, revises, withdraws and decides on amendments.")},
    {"reason-needed", msg("no reason is given"), msg("add --because TEXT"),
     msg("What one member does about the proposal of all needs a reason that everyone can read.")},
    {"class-needed", msg("--class is missing"), msg("name a class of the charter that asks for more"),
     msg("`voix charter show` explains the classes.")},
    {"class-not-harder", msg("the class “{class}” does not ask for more than “{present}”"),
     msg("a proposal is raised, and never lowered"),
     msg("Any member may ask for more time and more votes; nobody may take them away from the others.")},
    {"raise-of-revocation", msg("{id} revokes a mandate, and stays in the class that it has"),
     msg("vote, and say why others should vote as you do"),
     msg("A mandate can be revoked at any time, and nobody makes that harder while it is asked for, its "
         "holder "
         "least of all.")},
    {"amendment-text-needed", msg("the new text is missing"),
     msg("edit a copy of proposal.md and give it with --text, or name one more option with --as-option"),
     msg("An amendment is the difference between the text of the proposal and the one that you would rather "
         "have.")},
    {"amendment-changes-nothing", msg("this text is the one of the proposal"),
     msg("edit a copy of proposal.md, and give that"),
     msg("An amendment without a difference would only take the time of the others. If you gave --as-option "
         "without "
         "--text: the proposal has no list of options to add to.")},
    {"amendment-changes-field", msg("an amendment does not change “{key}”"),
     msg("put it back: {key} = \"{value}\""),
     msg("Number and author belong to the proposal and not to its text.")},
    {"amendment-decided", msg("{amendment} is decided already: {verdict}"), msg("propose another amendment"),
     msg("The author decides once on each amendment.")},
    {"no-such-id", msg("there is no “{id}” here"), msg("known: {known}"),
     msg("Amendments and objections are named A-1-m17 and O-2-m23, or A-1 and O-2 where that is clear."),
     msg("there is none yet")},
    {"id-means-several", msg("“{id}” could be several"), msg("name one of them in full: {known}"),
     msg("Two branches may have given one number to two members; their ids differ in the member.")},
};

}  // namespace

std::span<const Sentence> act_sentences() { return sentences; }

}  // namespace voix::render
