// SPDX-License-Identifier: GPL-3.0-or-later
//
// What consent rounds, stances and objections may have wrong.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // stances
    Sentence{"stance-on-older-text", msg("the stance of {member} is about an older text, and does not count"),
             msg("{member} says again what they think, of the text as it is now"),
             msg("A stance is bound to the text that its author read. When the text changes everybody is "
                 "asked anew.")},
    Sentence{"stance-not-asked", msg("{member} is not among those whom round {round} asks"),
             msg("a round asks those who may vote on the day it opens; who may since then is asked in the "
                 "next one"),
             msg("The opening of a round seals who is asked: the members who may vote on that day. Legal "
                 "persons have no vote.")},
    Sentence{"stance-unknown", msg("“{stance}” is no stance"),
             msg("say consent, reserve, stand-aside, objection, question or hold"),
             msg("These six are all that a consent round knows; an objection is a file of its own, with its "
                 "reasons.")},
    Sentence{"stance-without-reason", msg("a {stance} needs a reason"), msg("add --because '…'"),
             msg("A reserve is a concern that stays with the decision, and a question wants an answer: both "
                 "have to say what it is.")},
    Sentence{"stance-without-round",
             msg("no round {round} was opened here, so the stance of {member} does not count"),
             msg("fetch the latest files; `voix status` says what the proposal waits for"),
             msg("Stances are taken in a round that was opened with a signature, and are bound to it.")},
    Sentence{"stance-out-of-time",
             msg("the stance of {member} was signed out of time: the round ran from {opened} to {closed}"),
             msg("if a round follows, say it again there"),
             msg("Who signs states the time. What is signed before the opening or after the end of a round "
                 "has no part in it.")},
    Sentence{
        "challenge-out-of-time", msg("{member} challenges {objection} while no round is open"),
        msg("challenge it in the next round, if it is taken up there"),
        msg("An objection is tested in its round, where its author can answer and others can join. What is "
            "signed before or after changes nothing.")},
    Sentence{"stance-not-seen",
             msg("a stance of {member} is not among those that {closer} had seen when closing the round, and "
                 "does not count"),
             msg("if it had reached the others in time, contest the round with  voix void"),
             msg("The act that closes a round lists what had arrived, so that nothing can be added later "
                 "with an earlier time. Whoever is left out wrongly can say so, and the group sees it.")},
    Sentence{
        "stance-needed", msg("what do you say?"),
        msg("name a stance: consent, reserve, stand-aside, objection, question, hold; or use --lift, "
            "--challenge, --join, --answer"),
        msg("A stance is what a member answers in a consent round; the other acts concern an objection.")},
    Sentence{"answer-needed", msg("{flag} is missing"), msg("add {flag} “…”"),
             msg("This act is signed with its reasons, and there is no terminal to ask on.")},
    Sentence{"act-text-unprintable", msg("“{field}” has a character that cannot be seen"),
             msg("take out control characters, and marks that hide or turn the direction of text"),
             msg("What is signed has to be what people read: nothing in it may hide, or act on a terminal.")},
    // objections
    Sentence{"objection-no-target", msg("the text has no such passage: “{target}”"),
             msg("did you mean “{suggestion}”?"),
             msg("An objection names the passage it is about, word for word; blanks and line ends do not "
                 "matter. So that everybody knows what would have to change."),
             msg("copy the passage from proposal.md, word for word")},
    Sentence{"objection-of-other", msg("the objection “{objection}” was signed by {member}, whose it is not"),
             msg("its name ends with the member's own id; `voix stance` gives it"),
             msg("An objection carries its author in its name, so that two branches never give one name to "
                 "two objections.")},
    Sentence{"objection-unknown", msg("there is no objection “{objection}”"),
             msg("did you mean “{suggestion}”?"),
             msg("Objections are called O-1-m17: their number and their author. O-1 is enough where no other "
                 "has that number."),
             msg("`voix status` lists them")},
    Sentence{
        "objection-passage-gone",
        msg("the text has changed, and the passage that {objection} is about does not stand in it any more: "
            "“{target}”"),
        msg("if you still object, name a passage of the new text in its round: voix stance {id} objection "
            "--target '…'"),
        msg("An objection holds up the passage that it names. When that is gone it is kept as a reserve, and "
            "an answer alone would change nothing.")},
    Sentence{"objection-not-yours",
             msg("{objection} is not an objection of {member}, who cannot lift it or answer for it"),
             msg("only its author can; others use --challenge and --join"),
             msg("An objection belongs to who made it, until it is lifted, lapses or is not qualified.")},
    Sentence{"objection-yours", msg("{objection} is an objection of {member}, who cannot challenge it"),
             msg("lift it: --lift {objection}"),
             msg("Whoever no longer objects lifts the objection, or takes another stance.")},
    Sentence{"challenge-without-peers",
             msg("this charter tests objections by their argument alone, so nobody can challenge one"),
             msg("answer it with an amendment that resolves it"),
             msg("With consent.test = \"argued\" an objection that names its passage, ground, reason and "
                 "consequence stands. With \"peer\" the others may find that it does not hold.")},
    // rounds
    Sentence{"no-round-open", msg("no round of {proposal} is open"),
             msg("`voix status {proposal}` says what it waits for"),
             msg("Stances are taken while a round is open. `voix open` opens one.")},
    Sentence{"question-unknown", msg("{member} has no open question about {proposal}"),
             msg("`voix status {proposal}` says who waits for an answer"),
             msg("While a text is discussed, its author answers a question by the member who asked it.")},
    Sentence{"round-out-of-order", msg("this opens round {round}, but round {expected} would be next"),
             msg("fetch the latest files and open the round again"),
             msg("Rounds follow one another; each begins when the one before has ended.")},
    Sentence{"round-opened-twice", msg("round {round} was opened twice; the earlier opening holds"), nullptr,
             msg("Two members may open the same round on two branches. The one that was signed first counts, "
                 "and the stances are taken in it.")},
    Sentence{
        "round-without-consent", msg("the class “{class}” does not decide by consent"),
        msg("it votes: voix open, then voix cast; or raise the proposal to a class whose rule is consent or "
            "lazy"),
        msg("Rounds of stances are for classes whose rule is consent or lazy; the others vote.")},
    Sentence{
        "round-in-secret", msg("the class “{class}” consents by secret ballot, without rounds or stances"),
        msg("when the vote is open: voix cast {proposal}"),
        msg("In a secret consent only the numbers are opened: nobody argues an objection by name, and one "
            "objection rejects.")},
    Sentence{"round-before-frozen", msg("the text was still discussed when this round was opened"),
             msg("wait until it is frozen: voix status says when"),
             msg("Supports, amendments and questions come first: nobody answers to what there was no time to "
                 "read.")},
    Sentence{"round-too-long", msg("this round would be open for more than a year"), msg("close earlier"),
             msg("While a round is open its text cannot be decided otherwise: nobody holds up a proposal for "
                 "years.")},
    Sentence{"round-too-short",
             msg("this round would be too short: the class “{class}” asks for {duration} at least"),
             msg("close later"),
             msg("The charter says how long a class has to be open, so that everybody can answer.")},
    Sentence{"round-without-meeting",
             msg("the class “{class}” decides at a meeting ({body}), and this round is open at none that was "
                 "called for it"),
             msg("open it at the meeting, or close it after the meeting has begun; `voix assembly notice` "
                 "calls one"),
             msg("Only the body named online decides from afar. What another body decides is decided when it "
                 "meets, or a few members could decide in its name before the others are there.")},
    Sentence{
        "round-after-hands",
        msg("hands were counted for this proposal before the round was opened: the round changes nothing"),
        msg("`voix status` tells what was decided, and what may follow"),
        msg("A proposal has one vote at a time. Once two tellers signed a count of hands, that decides.")},
    Sentence{"round-without-members", msg("nobody would be asked in this round"),
             msg("add members to the roll"),
             msg("A round asks the members who may vote on the day it opens: natural persons who are members "
                 "and, where there are dues, have paid them.")},
    Sentence{"round-of-other-text", msg("this opening is about another text than the one that was signed"),
             msg("submit or revise the text first, then open the round"),
             msg("What is decided is the text as its author last signed it. A round on any other text would "
                 "decide something that nobody proposed.")},
    Sentence{
        "round-without-nominee", msg("nobody is proposed yet for this election"),
        msg("voix nominate {proposal} --propose MEMBER --because '…'"),
        msg("In an election without candidates the vote or round comes last: after the nominations, their "
            "reasons, and a proposal on the strength of them."),
        msg("propose someone first, with  voix nominate")},
    Sentence{"round-before-reply",
             msg("{member} has to be told of the exclusion first, and have time to reply"),
             msg("voix notify {proposal}, then wait for exclusion.notice"),
             msg("Nobody is excluded without having been told, and having had time to reply; a round that "
                 "opens before does not count."),
             msg("tell them with  voix notify, then wait for exclusion.notice")},
    Sentence{
        "round-still-open", msg("round {round} is not over"),
        msg("wait for its end; `voix status` says when that is"),
        msg("A round is about one text, and so nothing else is put in its place until its end, also while it "
            "waits for somebody. Then the next round begins.")},
    Sentence{
        "text-not-of-round",
        msg("the text of {proposal} in the folder is not the one that round {round} is about"),
        msg("put it back as it was: the folder keeps the text of the round in rounds/{round}/proposal.md"),
        msg("Whoever answers in a round answers its text. What its author signs while the round goes on or "
            "waits is not decided by it, and nobody should read it as if it were.")},
    Sentence{"round-was-last", msg("round {round} was the last one"), msg("`voix status` says what follows"),
             msg("A proposal that was adopted, or whose rounds are used up, has no further round.")},
    Sentence{"round-with-old-text", msg("the text has been through a round already"),
             msg("change it so that the objections are met (voix amend), then open the next round"),
             msg("An objection asks for another text. To put the same text again would only wait for the "
                 "objectors to tire.")},
    Sentence{"round-leaves-out",
             msg("round {round} did not ask {member}, who is on the roll and had a vote on that day"),
             msg("if that was no oversight of the roll, contest the round with  voix void"),
             msg("The opening seals who is asked. Somebody added to the roll afterwards with an earlier day "
                 "is named here too.")},
    Sentence{"round-closed-early", msg("{member} closed round {round} too early; it goes on"),
             msg("close it after its end, or once everybody has answered and the shortest time of the class "
                 "is over"),
             msg("A round ends at its time. It can be closed before only when nobody is left to wait for, "
                 "and never below the shortest time of its class.")},
};

}  // namespace

std::span<const Sentence> consent_sentences() { return sentences; }

}  // namespace voix::render
