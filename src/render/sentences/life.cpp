// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // Why a proposal stands where it stands.
    {"life-draft", msg("It is a draft: its author has not submitted it.")},
    {"life-submitted", msg("Sponsors: {sponsors} of {needed}, by {time}; the author is not one of them.")},
    {"life-discussion", msg("It can be discussed and amended until {time}.")},
    {"life-discussion-open",
     msg("It can be discussed and amended until it is put to the vote, {time} at the latest.")},
    {"life-amendments", msg("The author has not decided on {ids}; what is undecided when the discussion ends "
                            "becomes an option or "
                            "falls.")},
    {"life-question",
     msg("A question waits for an answer, until {time} at the latest. Asked by: {members}.")},
    {"question-asked", msg("{member} asks: {because}")},
    {"question-answered", msg("{member} answers: {because}")},
    {"life-class-unknown", msg("The charter has no class {class}.")},
    {"life-higher-body", msg("It would change {id}, which the body {body} decided: only that body, or a "
                             "higher one, can change it.")},
    {"life-higher-body-chain", msg("It would change {id}, which the body {body} decided, through {ids}: only "
                                   "that body, or a higher one, can change it.")},
    {"life-harder-class",
     msg("It would change {id}, which the class {class} decided: the class {own} asks for "
         "less.")},
    {"life-harder-class-chain",
     msg("It would change {id}, which the class {class} decided, through {ids}: the "
         "class {own} asks for less.")},
    {"life-class-too-easy", msg("What it is about, {what}, asks for the class {needed} or a harder one; it "
                                "is in the class {class}.")},
    {"life-recall-unnamed",
     msg("It names the mandate {mandate} and not the decision that granted it (granted-by).")},
    {"life-one-option", msg("Its rule chooses between options, and there is only one: it would win whatever "
                            "anybody votes. In the class {class} nothing stands against it.")},
    {"life-rule-too-weak", msg("Its own rule, {rule}, asks for less than the class {class} does: {needed}.")},
    {"life-rule-without-min-yes",
     msg("The class {class} asks for {least} yes, and the proposal’s own rule has no yes.")},
    {"life-referred",
     msg("The class {class} is decided by the body {body}, and no meeting that was called in "
         "time has it on its agenda.")},
    {"life-referred-after", msg("A meeting of the body {body} decides now, as in the class {class}.")},
    {"life-moot", msg("It amends {id}, which does not stand any more.")},
    {"life-withdrawn", msg("Its author took it back on {time}: {because}.")},
    {"life-lapsed", msg("On {time} it had {sponsors} of the {needed} sponsors that it needs.")},
    {"life-void", msg("{member} declared an irregularity on {time}, and nobody contests it: {because}.")},
    {"void-contested",
     msg("{member} declared an irregularity, {because}; {members} contests that. It stays as it is unless a "
         "new decision says otherwise.")},
    {"life-frozen", msg("The text is frozen since {time}; it can be put to the vote.")},
    {"amendment-fell", msg("The amendment {id} fell: nobody decided on it in time.")},
    {"amendments-on-ballot", msg("Amendments that nobody decided on stand on the ballot: {options}.")},
    {"life-meeting", msg("The meeting of {id} decides.")},
    {"life-meeting-over", msg("The meeting of {id} is over. Hands that were counted there can be signed "
                              "until {time}; otherwise it "
                              "did not come to it.")},
    {"life-adjourned",
     msg("The meeting of {id} did not come to it: it is adjourned, and keeps the quorum it has.")},
    {"life-one-teller",
     msg("At the meeting of {id} hands were counted, and only {members} signed them: a count stands when two "
         "tellers signed the same.")},
    {"life-count-doubtful", msg("At the meeting of {id} hands were counted, and the count does not stand.")},
    {"life-hands-beside",
     msg("At the meeting of {id} hands were counted too, as {members} signed: they are added to the ballots "
         "when the vote ends.")},
    {"life-sealed", msg("The vote is sealed. It begins on {time}.")},
    {"life-deciding", msg("Members who have voted: {voted} of {roll}. The vote ends on {time}.")},
    {"life-round", msg("Consent round {round}: {responded} of {roll} have answered. It ends on {time}.")},
    {"life-all-lifted",
     msg("Every objection of round {round} was taken back since, so the next round can open.")},
    {"life-new-text", msg("The text has changed since round {round}, so the next round can open.")},
    {"life-author-left", msg("{member} has left, and only the author may give the next round a new text.")},
    {"life-fallback", msg("Round {round} was the last one, and objections stood.")},
    {"life-closed", msg("The vote ended on {time}.")},
    {"life-shares", msg("Trustees who have opened the totals: {have} of {needed}.")},
    {"life-too-few-to-open", msg("Only {voted} voted; with fewer than {needed} the totals stay sealed, or "
                                 "they would tell who voted how.")},
    {"life-weight-rare",
     msg("A weight is that of fewer than {needed} voters, and the totals would tell how they "
         "voted; so they stay sealed, and no ballot counts.")},
    {"life-too-few-in-room", msg("Members who voted in the room: {voted}. As a count of hands needs two "
                                 "tellers, a ballot of a meeting decides nothing with fewer than two.")},
    {"life-too-few-for-hands",
     msg("Only {voted} voted from elsewhere. With fewer than {needed} ballots the totals stay sealed, or "
         "they "
         "would tell who voted how; so they cannot be added to the hands, and nothing is decided.")},
    {"life-remote-left-out", msg("Hands were counted after the poll: {voted} ballots from elsewhere stay "
                                 "sealed, fewer than {needed}, "
                                 "and do not count.")},
    {"life-poll-invalid", msg("The files of the poll are not right, so it has no result.")},
    {"life-poll-damaged", msg("The files of a vote on it, {poll}, are damaged or missing, so it cannot be "
                              "said what was decided.")},
    {"life-poll-lost",
     msg("An outcome was proclaimed at {time}, and the files of the vote are not there any more.")},
    {"life-text-lost",
     msg("The text is not the one that was voted on, so it cannot be said what the vote decided: restore it "
         "from the history of the repository.")},
    {"life-uncountable", msg("The votes cannot be counted as the charter says.")},
    {"life-rejected", msg("It is rejected.")},
    {"life-too-few-yet", msg("So far too few are in the room: {formula}, and {left} < {right}. Whoever comes "
                             "is noted: voix assembly attend.")},
    {"life-too-few-consents",
     msg("Enough voted, and too few of them consent, with a reserve or without, so nothing is decided.")},
    {"life-no-quorum", msg("Too few took part, so nothing is decided.")},
    {"present-enough", msg("Quorum of those present: {formula}. Here {left} ≥ {right}: enough.")},
    {"present-too-few",
     msg("Quorum of those present: {formula}. Here {left} < {right}: too few, so nothing is decided.")},
    {"second-call-without-quorum", msg("No quorum is asked on the second call.")},
    {"status-quo-wins", msg("{option} wins, which changes nothing.")},
    {"seats-filled", msg("Elected: {options}.")},
    {"tie-rejects", msg("It is a tie, and the charter says that a tie rejects.")},
    {"tie-to-assembly", msg("It is a tie, and the charter says that an assembly decides.")},
    {"life-pending",
     msg("It is adopted, and enters into force on {time} unless an irregularity is declared.")},
    {"life-in-force", msg("It is in force since {time}.")},
    {"life-was-in-force", msg("It was in force from {time}.")},
    {"life-amended", msg("{id} amends it.")},
    {"life-review-due", msg("It was to be reviewed on {day}.")},
    {"life-superseded", msg("{id} replaced it on {time}.")},
    {"life-repealed", msg("{id} repealed it on {time}.")},
    {"life-expired", msg("It was decided for a time, which ended with {day}.")},

    // What is needed next.
    {"need-submit", msg("the author submits it")},
    {"need-sponsors", msg("sponsors still missing: {missing}")},
    {"need-discussion", msg("discuss it; who wants another text amends it")},
    {"need-amendment-decided", msg("accept or decline the amendment {id}")},
    {"need-answer", msg("answer the question of {member}")},
    {"need-answers", msg("answer for {objection}, which falls otherwise")},
    {"need-question-settled", msg("whoever asked says, once that is answered, where they stand")},
    {"need-agenda", msg("put it on the agenda of a meeting of the body {body}, called in time")},
    {"need-higher-body",
     msg("raise it to a class that the body {body} decides, or put it on the agenda of one of its meetings")},
    {"need-harder-class", msg("raise it to the class {class}, or to a harder one")},
    {"need-anew-in-class", msg("propose it anew, in the class {class} or a harder one")},
    {"need-contest", msg("whoever disagrees contests the irregularity")},
    {"need-opening", msg("open the vote")},
    {"need-charter-held", msg("put charter.toml in order: no vote opens under it as it is")},
    {"need-another-round", msg("open another round")},
    {"need-meeting", msg("the meeting {title}")},
    {"need-hands", msg("two tellers count the hands and sign the same count")},
    {"need-hands-signed", msg("if hands were counted at the meeting, two tellers sign the same count")},
    {"need-teller", msg("one more teller counts the hands and signs the same count")},
    {"need-stances", msg("answer: consent, reserve, objection …")},
    {"need-void-of-hands",
     msg("declare this vote void, and vote anew: somebody may have voted by hand and by "
         "ballot, and what they voted cannot be taken out")},
    {"need-rule-out", msg("take the field rule out of the text")},
    {"need-other-nominee", msg("or somebody else is proposed")},
    {"need-class-named", msg("name a class of the charter in the text, and sign it again")},
    {"need-new-text", msg("a new text that takes up the objections")},
    {"need-votes", msg("vote")},
    {"need-close", msg("close the vote")},
    {"need-shares", msg("open the totals; shares still missing: {missing}")},
    {"need-ready", msg("say that you have seen the closed board; before that no totals are opened: {names}")},
    {"need-tally", msg("count")},
    {"need-restore", msg("restore the files of the vote from the history of the repository")},
    {"need-verify", msg("find out what is wrong with the poll")},
    {"need-hands-again",
     msg("two tellers count the hands again, now that the poll is closed; whoever voted from elsewhere votes "
         "in the room")},
    {"need-vote-again", msg("vote again")},
    {"need-drafted-anew",
     msg("nothing more is decided about this text: who still wants it proposes it anew")},
    {"need-second-call", msg("call a second time")},
    {"need-proclamation", msg("proclaim the outcome, which the meeting is waiting for")},
    {"need-contest-window", msg("declare an irregularity, if there was one")},
    {"day-review", msg("to be reviewed")},
    {"day-report", msg("{members}: report on the mandate")},
    {"day-end", msg("{members}: the mandate ends")},
    {"need-review", msg("review it: draft what replaces it, or amends it with a new date")},
};

}  // namespace

std::span<const Sentence> life_sentences() { return sentences; }

}  // namespace voix::render
