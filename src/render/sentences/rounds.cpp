// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of consent rounds and mandates, and what is needed next of elections without candidates and
// exclusions.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // a round
    Sentence{"round-stances", msg("Of {roll} members asked, {responded} answered. Consents: {consents}; "
                                  "reserves: {reserves}; stood aside: {asides}; objections: {objections}.")},
    Sentence{"round-kept", msg("Of an earlier round, and kept as reserves: {ids}.")},
    Sentence{"round-questions-holds", msg("Questions: {questions}; holds: {holds}.")},
    Sentence{"round-silence-assents",
             msg("Silence is assent under this charter: {silent} who said nothing count as consents.")},
    Sentence{"round-nothing-stands", msg("No objection stands.")},
    Sentence{"round-standing", msg("Objections that stand: {ids}.")},
    Sentence{"round-standing-allowed", msg("Objections that stand: {ids}; the rule allows {most}.")},
    Sentence{"round-quorum-met", msg("Quorum: {formula}. Here {left} ≥ {right}: enough members answered.")},
    Sentence{
        "round-quorum-not-met",
        msg("Quorum: {formula}. Here {left} < {right}: too few members answered, so nothing is decided.")},
    Sentence{"round-open", msg("The round is open until {time}.")},
    Sentence{"round-held", msg("{members} asked to hold: the end of the round moves, once, to {time}.")},
    Sentence{"round-asked", msg("A question of {members} is open: the round waits until it is settled, at "
                                "the latest until {time}.")},
    Sentence{"round-waits", msg("Time runs for {ids}, which may still be answered: the round waits, at the "
                                "latest until {time}.")},
    Sentence{"round-adopted", msg("Nothing stands against it and enough members consent: adopted.")},
    Sentence{"round-adopted-lazy",
             msg("The time is over and no objection stands: adopted, as this class needs no more.")},
    Sentence{"round-next",
             msg("An objection stands, so the text has to change; another round can follow ({left} left).")},
    Sentence{"round-fallback-reject",
             msg("An objection stood at its end, and no round is left: under this charter it is rejected.")},
    Sentence{
        "round-fallback-assembly",
        msg("An objection stood at its end, and no round is left: under this charter the assembly decides.")},
    Sentence{"round-fallback-vote",
             msg("An objection stood at its end, and no round is left: under this charter a vote decides, of "
                 "the class {class}, with the objections on its ballot.")},
    Sentence{"round-lifted-since",
             msg("Taken back by their authors since, and so not weighed in what follows: {ids}.")},
    Sentence{"consent-secret", msg("the poll was secret, so there are counts only: nobody learns who "
                                   "objected, and objections were neither argued nor challenged")},
    // an objection
    Sentence{"objection-without-target", msg("{objection} counts as a reserve: the passage it names does not "
                                             "stand in the text: {target}.")},
    Sentence{"objection-without-ground", msg("{objection} counts as a reserve: its ground is none of harm, "
                                             "ineffective, waste, limit, charter: {ground}.")},
    Sentence{"objection-without-reason", msg("{objection} counts as a reserve: it gives no reason.")},
    Sentence{"objection-without-consequence",
             msg("{objection} counts as a reserve: it names no consequence.")},
    Sentence{"objection-taken-up", msg("{objection} stood when round {round} ended, and its author has not "
                                       "taken it back.")},
    Sentence{
        "objection-target-gone",
        msg("{objection} is kept as a reserve: the passage it names does not stand in the text any more: "
            "{target}. Whoever still objects names a passage of this text.")},
    Sentence{"objection-author-left", msg("{objection} stood when round {round} ended, and {member} has no "
                                          "vote any more: it is kept as a reserve.")},
    Sentence{"objection-lifted", msg("{member} lifted {objection}, {time}.")},
    Sentence{"objection-may-lapse", msg("The accepted amendment {id} resolves {objection}, which lapses "
                                        "unless {member} says otherwise until {time}.")},
    Sentence{"objection-lapsed", msg("The accepted amendment {id} resolves {objection}, and {member} said "
                                     "nothing until {time}: it lapsed.")},
    Sentence{"objection-kept", msg("{member} keeps {objection} although the amendment {id} was accepted.")},
    Sentence{"objection-challenged", msg("{member} challenges {objection}: {because}")},
    Sentence{"challenge-joined", msg("Of {others} who answered without objecting, {joined} challenge "
                                     "{objection}, more than half: it is not qualified.")},
    Sentence{"challenge-not-joined", msg("Of {others} who answered without objecting, {joined} challenge "
                                         "{objection}, not more than half.")},
    Sentence{"challenge-answered", msg("{member} answered the challenge of {objection} in time.")},
    Sentence{"challenge-unanswered", msg("{member} did not answer the challenge of {objection} until {time}: "
                                         "it is not qualified.")},
    Sentence{"challenge-waits",
             msg("{member} may answer the challenge of {objection} until {time}; without an answer it is not "
                 "qualified.")},
    // elections without candidates
    Sentence{"need-call", msg("open the nominations")},
    Sentence{"need-nominations", msg("nominate someone, with reasons, or pass")},
    Sentence{"need-reveals", msg("reveal what was sealed")},
    Sentence{"need-nominee", msg("propose a nominee on the strength of the reasons")},
    // members
    Sentence{"no-vote-unknown", msg("{member} is not on the roll.")},
    Sentence{"no-vote-legal", msg("{member} is a legal person, a member without a vote.")},
    Sentence{"no-vote-not-member", msg("{member} was no member on {day}.")},
    Sentence{"no-vote-dues", msg("{member} has not paid the dues for {day}.")},
    Sentence{"exclusion-not-notified",
             msg("{member} has not been told of the proposal; nothing can be decided before that.")},
    Sentence{"exclusion-notified", msg("{member} was told at {time}; the decision may begin from {day}.")},
    Sentence{"exclusion-replied", msg("{member} has replied: {because}")},
    Sentence{"exclusion-no-reply", msg("{member} has not replied.")},
    Sentence{"need-notice-of-exclusion", msg("tell {member} of the proposal, which gives time to reply")},
    Sentence{"need-reply-or-time", msg("{member} may reply; the decision waits until the time is over")},
    Sentence{"need-roll-entry", msg("write {member} on the roll")},
    Sentence{"need-roll-end", msg("give {member} a last day on the roll")},
    Sentence{"need-mandate-written", msg("write the file of the mandate")},
    Sentence{
        "need-charter-written",
        msg("write into charter.toml what was decided, with version = {version} and decision = \"{id}\"")},
    // mandates
    Sentence{"mandate-without-decision", msg("It rests on {id}, which is no decision with effect.")},
    Sentence{"mandate-revoked", msg("Revoked by {id}, since {time}.")},
    Sentence{"mandate-replaced",
             msg("Granted by {decision}; it ended on {time}, when {id} replaced that decision.")},
    Sentence{"mandate-doubtful", msg("Granted by {id}; its file or that decision has an error, and it gives "
                                     "no power until it is mended.")},
    Sentence{"mandate-not-begun", msg("Granted by {id}; it begins on {day}.")},
    Sentence{"mandate-runs", msg("Granted by {id}, until {day}.")},
    Sentence{"mandate-over", msg("Granted by {id}; it ended on {day}.")},
    Sentence{"mandate-report-due", msg("Its report was due on {day}.")},
};

}  // namespace

std::span<const Sentence> round_sentences() { return sentences; }

}  // namespace voix::render
