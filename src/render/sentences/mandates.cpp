// SPDX-License-Identifier: GPL-3.0-or-later
//
// What elections without candidates, exclusions and mandates may have wrong.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    Sentence{"mandate-not-done", msg("{proposal} is in force, and no file says who holds its mandate"),
             msg("type  {command}"),
             msg("A mandate gives power from when its file is there: people read it, and revoke it by its "
                 "number.")},
    // elections without candidates
    Sentence{
        "call-twice",
        msg("the nominations were opened twice; the earlier opening by its time holds, not that of {member}"),
        nullptr,
        msg("Two members may open the nominations on two branches. The one that was signed first counts.")},
    Sentence{"call-without-time", msg("the nominations opened by {member} end before they begin"),
             msg("give a later time with --closes"),
             msg("Members need time to think of somebody and of reasons.")},
    Sentence{"nomination-not-called",
             msg("the nominations are not open yet, so that of {member} does not count"),
             msg("voix nominate with --call opens them"),
             msg("All nominate in the same time, which one member opens with a signature.")},
    Sentence{"nomination-not-asked", msg("{member} is not among those who nominate here"),
             msg("who became a member since takes part in the next election"),
             msg("The opening seals who takes part: the members who have a vote on that day.")},
    Sentence{"nomination-of-other-text",
             msg("the nomination of {member} is about another text of this election"), msg("nominate again"),
             msg("The role, its scope and its term stand in the text; a nomination holds for the text as it "
                 "was when the nominations were opened.")},
    Sentence{
        "nomination-late", msg("the nomination of {member} came after the time of the call"),
        msg("who nominated in time may change; the others answer when the nominee is voted on"),
        msg("When the time is over the reasons are revealed. Who nominated may change then; nobody begins.")},
    Sentence{"reveal-early",
             msg("{member} revealed a nomination before the time was over, and it does not count yet"),
             msg("reveal it again after the time of the call"),
             msg("All nominations are revealed together, so that nobody is led by the others.")},
    Sentence{"reveal-of-other", msg("what {member} reveals is not what {member} sealed"),
             msg("reveal with the file that `voix nominate` kept beside the key"),
             msg("A nomination is sealed by a hash that covers who nominates whom, and why. What is revealed "
                 "has to give the same hash.")},
    Sentence{"nominee-unfit", msg("{member} named {nominee}, who is no member, or a legal person"),
             msg("name a member who is a natural person"),
             msg("Mandates are for natural persons who are members.")},
    Sentence{
        "change-without-nomination", msg("{member} changes a nomination that was not revealed"),
        msg("reveal it first: voix nominate with --reveal"),
        msg("After the reasons were heard everybody may change; the first nomination stays in the table.")},
    Sentence{"proposal-of-nominee-early", msg("{member} proposed somebody before the nominations were over"),
             msg("wait until the time of the call, and hear the reasons"),
             msg("Somebody is proposed on the strength of the reasons, so they have to be known first.")},
    // exclusions
    Sentence{"exclusion-without-notice", msg("{proposal} was decided although {member} had not been told"),
             msg("let the group decide anew, after notice"),
             msg("Nobody is excluded without having been told, and having had time to reply.")},
    Sentence{
        "exclusion-before-reply",
        msg("{proposal} was decided before {member} had replied or the time to reply was over"),
        msg("let the group decide anew"),
        msg("The charter gives the member time to reply (exclusion.notice); the decision begins after it.")},
    // mandates
    Sentence{"mandate-bad-name", msg("“{name}” cannot name a mandate"),
             msg("name the file after its number, for example mandates/M-0001.toml"),
             msg("A mandate is called by the name of its file. `voix mandate grant` writes it.")},
    Sentence{"grant-wrong-kind", msg("{proposal} grants no mandate: its kind is “{kind}”"),
             msg("name a decision of the kind mandate or election"),
             msg("A mandate rests on a decision to grant it.")},
    Sentence{"grant-not-in-force", msg("{proposal} is not in force: {state}"),
             msg("`voix status {proposal}` says why"),
             msg("A mandate begins with the decision that grants it.")},
    Sentence{"granted-already", msg("{proposal} has its mandate already: {mandate}"),
             msg("a new mandate needs a new decision"), msg("One decision grants one mandate.")},
    Sentence{"grant-without-holder", msg("{proposal} does not say who holds the mandate"),
             msg("a mandate needs a field: holders = [\"m17\"]"),
             msg("A mandate is given to persons whom the decision names.")},
    Sentence{"grant-holder-not-member", msg("{holder}, whom {proposal} gives the mandate, is no member"),
             msg("a new decision can name a member"),
             msg("A mandate is held by members: who leaves the group holds none.")},
    Sentence{"grant-holder-legal", msg("{holder}, whom {proposal} gives the mandate, is a legal person"),
             msg("a new decision can name a natural person"),
             msg("A mandate is for a precise task of a natural person, who answers for it.")},
    Sentence{"grant-without-scope", msg("{proposal} does not say what the mandate is for"),
             msg("a mandate needs a field: scope = \"…\""),
             msg("Mandates are imperative: for a precise task, and nothing beyond it.")},
    Sentence{"grant-without-end", msg("{proposal} does not say when the mandate ends"),
             msg("a mandate needs a field, at the latest: until = {last}"),
             msg("Every mandate has a term; the charter says how long it may be (mandate.max_term).")},
    Sentence{"grant-bad-term",
             msg("{proposal} ends the mandate on {until}, which the charter does not allow"),
             msg("it may end from {from} to {latest}"),
             msg("The charter limits how long a mandate may be (mandate.max_term). A longer one needs "
                 "another charter, or a new decision in time.")},
    Sentence{"no-such-mandate", msg("there is no mandate “{mandate}”"), msg("did you mean “{suggestion}”?"),
             msg("Mandates are files: mandates/M-0001.toml. `voix mandate list` shows them."),
             msg("`voix mandate list` shows those that there are")},
    Sentence{"mandate-not-yours", msg("{member} does not hold the mandate {mandate}"),
             msg("its holders report: {holders}"), msg("A report is signed by a holder of the mandate.")},
    Sentence{"mandate-not-revoked",
             msg("{proposal} does not revoke {mandate}; the state of {proposal}: {state}"),
             msg("a revocation is a proposal: voix draft --kind revocation --mandate {mandate}"),
             msg("A mandate can be revoked at any time, by a decision whose kind is revocation and that "
                 "names it. It takes effect when that decision is proclaimed.")},
    Sentence{"mandate-not-granted", msg("{mandate} rests on {decision}, which is no decision with effect"),
             msg("take the file out, or decide"),
             msg("A mandate is only as good as the decision that grants it.")},
    Sentence{"mandate-in-doubt", msg("{mandate} rests on {decision}, which has an error"),
             msg("voix status {decision} says which, and how it is mended"),
             msg("While nobody can say for certain what was decided, nobody can say what was granted.")},
    Sentence{"mandate-twice", msg("{decision} granted one mandate, and {mandate} and {other} both name it"),
             msg("keep the file that voix mandate grant wrote: git log -- mandates shows which"),
             msg("A decision grants one mandate, in one file. A copy under another number would stay in "
                 "force when "
                 "the mandate is revoked.")},
    Sentence{"mandate-maybe-revoked",
             msg("{decision} revoked a mandate, and it has an error: it may be {mandate}"),
             msg("voix status {decision} says which, and how it is mended"),
             msg("A revocation names the decision that granted the mandate. While its text is not the one "
                 "that was "
                 "decided, nobody can say which mandate it ended.")},
    Sentence{"mandate-not-as-decided",
             msg("{mandate} says something else than {decision} granted: {key} is “{decided}” there"),
             msg("put back what was granted: git log -p {path} shows who changed it"),
             msg("A mandate is what was decided and nothing more. voix mandate grant writes its file; "
                 "whoever wants "
                 "another one needs another decision.")},
    Sentence{"mandate-expired", msg("{mandate} ended on {day}, and nobody reported on it"),
             msg("its holder says what was done: voix mandate report {mandate} --because '…'; another "
                 "decision renews it"),
             msg("A mandate that is over gives no power. What is left of it is the report to those who gave "
                 "it.")},
    Sentence{
        "mandate-of-former-member", msg("{holder} holds {mandate}, and is not a member any more"),
        msg("revoke it, and grant it to somebody else: voix draft --kind revocation --mandate {mandate}"),
        msg("Who has left keeps the mandate on paper, and can neither act on it nor report. Only a decision "
            "ends it.")},
    Sentence{"mandate-report-missing", msg("the report of {mandate} was due on {day}"),
             msg("a holder writes it: voix mandate report {mandate} --because '…'"),
             msg("Whoever holds a mandate tells the group what was done with it.")},
    Sentence{"mandate-too-long", msg("{mandate} runs beyond what the charter allows"),
             msg("it may end on {latest} at the latest"),
             msg("The charter limits how long a mandate may be (mandate.max_term).")},
    Sentence{"mandate-hard-to-revoke",
             msg("{mandate} is harder to revoke than it was to grant: the class “{granted}” granted it, "
                 "“{revoked}” revokes it"),
             msg("set mandate.revoke in charter.toml to the class that grants mandates, or an easier one"),
             msg("A mandate is revocable at once. If revoking takes more than granting, a minority can keep "
                 "it in place.")},
    Sentence{"proposed-already", msg("{nominee} is proposed already"),
             msg("open the round, or propose somebody else"),
             msg("The text names the nominee, and a round decides on a text.")},
    Sentence{"not-without-candidates", msg("{proposal} is no election without candidates"),
             msg("name one whose number begins with E-"),
             msg("`voix nominate` is for elections that name neither options nor a holder when they are "
                 "submitted; others are voted.")},
    Sentence{"nomination-secret-missing", msg("{path} has no nomination for {proposal}"),
             msg("reveal on the machine where you nominated, with the same key"),
             msg("What was sealed is kept beside the key, and nowhere else until it is revealed.")},
    Sentence{"nominate-what", msg("what should be done?"),
             msg("give one of --call, --for, --reveal, --table, --propose"),
             msg("An election without candidates goes from nominations over their reasons to a proposal; "
                 "each step is one of these.")},
    Sentence{"not-an-exclusion", msg("{proposal} is no proposal to exclude a member"),
             msg("name one of the kind exclusion"),
             msg("Notice and reply belong to exclusions: nobody is excluded unheard.")},
    Sentence{"reply-of-other", msg("the right of reply is that of {member}, not of {signer}"),
             msg("others may write an amendment, or their stance"),
             msg("The reply is signed by the member whom the exclusion is about.")},
};

}  // namespace

std::span<const Sentence> mandate_sentences() { return sentences; }

}  // namespace voix::render
