// SPDX-License-Identifier: GPL-3.0-or-later
//
// What charter.toml may have wrong, what has to hold of a charter and of what was decided under it, and what
// may not lie in the folder of an assembly.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // reading
    Sentence{"charter-key-unused", msg("“{key}” has no use beside the rule “{rule}”"),
             msg("leave one of the two out"),
             msg("threshold and base belong to the rule majority, unless the rule says its own "
                 "(majority:>= 2/3:cast); grades to majority-judgment; seats to approval; default_option and "
                 "ratio to condorcet. Consent has the quorum of [consent], and lazy consensus has none, so "
                 "quorum, quorum_of and second_call belong to the other rules.")},
    Sentence{"charter-present-online",
             msg("“{key}” counts those present, and nobody is present in the online votes of “{class}”"),
             msg("count those who vote: base = \"cast\", quorum_of = \"cast\"; or write the body that meets"),
             msg("Who is present is written down at a meeting. In a vote from afar there are only those who "
                 "vote, so such a poll could never be counted.")},
    Sentence{"charter-proxies", msg("proxies cannot be allowed"), msg("write: proxies = 0"),
             msg("A proxy gives one person the voice of another. voix is made for groups that refuse to "
                 "delegate; whoever cannot come votes online, alone and in secret.")},
    Sentence{"charter-legal-votes", msg("“{key}” gives votes to legal persons"),
             msg("write: voters = \"natural\", legal_votes = 0"),
             msg("Companies and associations may join in support; a vote belongs to people, one each. voix "
                 "puts no legal person on the roll of a poll or a round, so it does not take a charter that "
                 "says otherwise.")},
    Sentence{
        "charter-revote", msg("a second ballot of the same voter cannot be refused"),
        msg("write: revote = \"last\""),
        msg("While a poll is open, the last valid ballot of a voter counts; every verifier holds to that. So "
            "whoever was watched or pressed votes again when alone, and a ballot that was sent by mistake is "
            "replaced.")},
    Sentence{"charter-class-name", msg("“{class}” cannot be the name of a class"),
             msg("use letters, digits, dots, hyphens and underscores"),
             msg("Names of classes stand on command lines and in signed records.")},
    Sentence{"charter-no-such-class", msg("“{key}” names the class “{class}”, which there is not"),
             msg("did you mean “{suggestion}”?"),
             msg("The classes of a charter are its tables [class.NAME]; other keys refer to them by name."),
             msg("write the name of one of the [class.NAME] tables")},
    Sentence{
        "charter-fallback-without-class", msg("no class is decided by the assembly, so it has no rule"),
        msg("add a class with body = \"assembly\", or write: fallback = \"reject\""),
        msg("After the last round the assembly decides as in one of its classes: the first whose body is "
            "assembly. fallback = \"vote:CLASS\" names another.")},
    Sentence{
        "charter-no-such-zone", msg("“{zone}” is no time zone"), msg("write for example: Europe/Paris"),
        msg("The zone decides what day and hour people read for every deadline. It is a name of the IANA "
            "time zone database.")},
    // invariants
    Sentence{
        "charter-governance-easier",
        msg("“{governance}” changes the charter, and is easier to pass than “{class}”"),
        msg("ask of “{governance}” at least the body, share, number of yes, quorums and time of “{class}”"),
        msg("Whoever can change the rules can change every decision. So the class that changes the charter "
            "has to be at least as hard to pass as all others.")},
    Sentence{
        "charter-revoking-harder",
        msg("“{revoke}” revokes mandates, and is harder to pass than what may grant one: {classes}"),
        msg("write for example: revoke = \"{class}\""),
        msg("Who holds a mandate answers to those who gave it, at any time. Revoking it must never ask for "
            "more than granting it did.")},
    Sentence{"charter-no-rounds", msg("consent.rounds_max is 0, so no round could ever be held"),
             msg("allow one at least: rounds_max = 3"),
             msg("Consent is given in rounds; after the last one, consent.fallback says what follows.")},
    Sentence{"charter-discussion-order",
             msg("“{class}” is discussed for {least} at least, but for {most} at most"),
             msg("make discussion_min the shorter one"),
             msg("A proposal is frozen after discussion_min when nothing is undecided any more, and after "
                 "discussion_max in any case.")},
    Sentence{"charter-second-call-harder",
             msg("the second call of “{class}” asks for more ({second}) than the first ({quorum})"),
             msg("ask for less, or write second_call = \"off\""),
             msg("A second call lets those decide who do come, after too few came to the first.")},
    Sentence{"charter-second-call-alone",
             msg("“{class}” has a second call, and no quorum that the first could miss"),
             msg("give it a quorum, or write second_call = \"off\""),
             msg("A second call follows a vote that missed its quorum. Without one there is nothing to miss, "
                 "and so no second call.")},
    Sentence{"charter-threshold-low", msg("“{class}” can be adopted by a minority: {threshold}"),
             msg("ask for one half at least: \"> 1/2\""),
             msg("A threshold below one half would let two contrary proposals both be adopted.")},
    Sentence{"charter-unreachable", msg("“{key}” asks for {needed}, and {voters} members vote"),
             msg("ask for a share of the roll instead, such as \"1/4\""),
             msg("A number that the roll cannot reach means that nothing can ever be decided, not even a "
                 "change of "
                 "the charter.")},
    Sentence{
        "charter-few-for-secrecy",
        msg("a secret vote opens from {needed} ballots on, and {voters} members vote"),
        msg("vote in the open until the group has grown, or lower ballot.min_ballots"),
        msg("Totals of few ballots tell who voted how, so trustees leave them closed. Until the roll has as "
            "many members as ballot.min_ballots, no secret poll can be opened.")},
    Sentence{"charter-trustees",
             msg("{threshold} of {trustees} trustees cannot keep a ballot secret and open a poll"),
             msg("write for example: trustees = 3, threshold = 2"),
             msg("One trustee alone must not open anything, and there have to be as many as are needed: 2 ≤ "
                 "threshold ≤ trustees.")},
    Sentence{
        "charter-one-trustee", msg("one trustee alone can open every secret ballot"),
        msg("choose three trustees, two of whom open together"),
        msg("A very small group may trust one person. It should know that this person can read every ballot, "
            "and that nothing can be opened if the key is lost.")},
    Sentence{
        "charter-version-same", msg("the charter changed, and its version is still {version}"),
        msg("raise charter.version and cite the decision in charter.decision"),
        msg("Decisions were opened under another charter of this version (sealed/). Every change has a new "
            "version.")},
    Sentence{
        "charter-decision-missing", msg("version {version} of the charter cites no decision"),
        msg("write below [charter] which decision adopted it, decision = \"P-…\": voix register lists them"),
        msg("The first charter begins with the group. Every later one was decided, and says where.")},
    Sentence{"charter-decision-unknown", msg("there is no decision {decision}"),
             msg("look for it with `voix register`"),
             msg("charter.decision is the number of a proposal in this assembly.")},
    Sentence{"charter-decision-not-adopted", msg("{decision} was not adopted: {state}"),
             msg("take the change back, or have it decided: voix status {decision}"),
             msg("A charter changes when the decision about it is adopted, and not before.")},
    Sentence{"charter-decision-too-easy",
             msg("{decision} was decided as “{class}”; a change of the charter needs “{governance}”"),
             msg("have it decided anew: voix draft --kind charter --class {governance}"),
             msg("A change of the charter takes the class that governs it. Where a class becomes easier, the "
                 "harder "
                 "of the old and the new rule applies.")},
    Sentence{
        "charter-decision-other", msg("{decision} is not about the charter: “{title}”"),
        msg("cite the decision that adopted this version; there is none? Take the change back, or have it "
            "decided: voix draft --kind charter"),
        msg("A charter is changed by a decision of kind charter, or one that names charter.toml under "
            "protects.")},
    Sentence{
        "charter-decision-pending", msg("{decision} is not in force until {time}"),
        msg("take the change back until then"),
        msg("Until a decision is in force it can be contested. A new charter applies from that day on.")},
    Sentence{
        "charter-decision-ended",
        msg("{decision}, which adopted this version of the charter, is not in force any more"),
        msg("look why: voix status {decision}; put the version that was decided since into charter.toml, "
            "citing "
            "its decision, or have one decided: voix draft --kind charter"),
        msg("A charter holds until another version is decided: votes are opened under it. Where the decision "
            "that adopted it was replaced or repealed, the file no longer says what was decided last.")},
    Sentence{
        "charter-decision-used", msg("{decision} adopted version {version} of the charter already"),
        msg("cite the decision that adopted this version; there is none? Take the change back, or have it "
            "decided: voix draft --kind charter"),
        msg("A decision adopts one version of the charter: the one that people read when they voted.")},
    Sentence{
        "charter-decision-astray", msg("{decision} was decided under a charter that nobody had decided"),
        msg("declare it void and have the change decided anew: voix void {decision}"),
        msg("A charter is changed as the charter before it wants. voix follows the charters from the first "
            "one that a vote was opened under; one that was edited without a decision is none of them.")},
    Sentence{
        "charter-not-held", msg("the charter changed, and nobody decided that: no vote is opened under it"),
        msg("put back the one that holds: cp {before} {path}; what is missing: voix charter check"),
        msg("A decision is governed by the charter that its vote was opened under. So a charter has to be "
            "the first one, or decided and in force, before anything is decided under it.")},
    Sentence{
        "charter-not-yet",
        msg("the charter changed, and the decision about it ({decision}) is not in force until {time}: no "
            "vote is opened under it before"),
        msg("wait until then; for a vote before, put back the one that holds: cp {before} {path}"),
        msg("Until a decision is in force it can be contested. A new charter applies from that day on.")},
    Sentence{
        "charter-reworded",
        msg("the charter has other comments, spaces or lines than the one that holds, and says the same: no "
            "vote is opened under it"),
        msg("put back the one that holds: cp {before} {path}; a remark goes with the next version that is "
            "decided"),
        msg("A vote seals the charter by the hash of its text, which is also the seed of lots. Whoever may "
            "change a comment could choose that seed. So the whole text is decided, its comments included; "
            "only line ends do not count.")},
    Sentence{
        "charter-lowered", msg("easier than before: {classes}"),
        msg("such a change takes the harder of the old rule and the new one"),
        msg("Otherwise a group could lower a threshold first and then do with few what had needed many.")},
    Sentence{"charter-undoes-higher", msg("{proposal} would undo {decision} of the body “{body}” ({chain})"),
             msg("put it to that body: it alone can decide otherwise"),
             msg("What a higher body decided stands until that body decides otherwise, also where a chain of "
                 "decisions lies between.")},
    Sentence{
        "charter-body-never-met",
        msg("“{class}” is decided in meetings of “{body}”, and none was called so far"),
        msg("for votes without a meeting, write: body = \"online\"; else call one: voix assembly notice "
            "--body {body}"),
        msg("The body named online votes from afar. Every other body of a charter decides in meetings, and "
            "a proposal waits until one of them has it on its agenda.")},
    Sentence{"charter-class-unfit",
             msg("“{class}” chooses between options, and {key} is decided as one text each time"),
             msg("name a class of yes and no or of consent; a class that ranks, condorcet, may also have a "
                 "default_option"),
             msg("A change of the charter, a recall and an exclusion are each one text, adopted or not.")},
    Sentence{
        "charter-fallback-unfit", msg("“{fallback}” cannot decide what consent rounds did not"),
        msg("name a class of yes and no, vote:CLASS, or one that chooses with a default_option"),
        msg("After the last round one text is put to the vote. A class that decides by consent would begin "
            "its rounds anew, and one that chooses between options has nothing to put beside the text.")},
    Sentence{"charter-not-done", msg("{decision} is in force, and no charter was made from it: {title}"),
             msg("write into charter.toml what it changes, version = {version} and decision = "
                 "\"{decision}\"; then: voix charter diff"),
             msg("Decisions about the rules are carried out by people, who edit charter.toml. Until then "
                 "votes are opened under the rules as they were before.")},
    Sentence{"charter-older",
             msg("{proposal} was put to the vote under version {version} of the charter, which {decision} "
                 "had changed"),
             msg("look why: git log -p -- charter.toml; if that was no oversight, declare it void: "
                 "voix void {proposal} --because '…'"),
             msg("A vote follows the charter that is sealed when it opens. Somebody who opens it with an "
                 "older file, or before anybody has written what was decided, chooses other rules than the "
                 "members did.")},
    Sentence{
        "roll-not-done", msg("{proposal} is in force, and roll.toml does not show it yet: {member}"),
        msg("type  {command}"),
        msg("Decisions about members are carried out by people, who edit the roll. Until then whoever was "
            "excluded goes on voting, and whoever was admitted does not.")},
    Sentence{"charter-nothing-sealed", msg("there is no earlier charter to compare with"),
             msg("name one: voix charter diff OLD.toml"),
             msg("A charter is kept in sealed/ when a decision is opened under it.")},
    Sentence{"init-name-needed", msg("what is the assembly called?"), msg("say it: --name \"Les Lilas\""),
             msg("The name stands in every signed record, so that none counts in another assembly.")},
    // the folder
    Sentence{
        "tree-private-key", msg("a private key lies in the folder"),
        msg("take it out of the folder and of its history, make a new key, and have the old one revoked"),
        msg("Whoever has the folder has the key. Keys belong outside, or into a file that .gitignore "
            "names.")},
    Sentence{
        "tree-clear-choice", msg("the choice of a voter lies in the folder, readable"),
        msg("take it out of the folder and of its history"),
        msg("A choice file says how somebody votes. Only the encrypted ballot belongs into the folder.")},
    Sentence{
        "tree-mail-address", msg("an e-mail address stands in a public file"),
        msg("use the member's id instead"),
        msg("Being a member of a group says what somebody thinks. Names and addresses stay in a private file "
            "that only maps ids to people.")},
};

}  // namespace

std::span<const Sentence> charter_sentences() { return sentences; }

}  // namespace voix::render
