// SPDX-License-Identifier: GPL-3.0-or-later
//
// What proposals may have wrong: the file, its fields, its sections.
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr Sentence sentences[] = {
    // Fields of TOML, in any file.
    {"field-missing", msg("“{key}” is missing"), msg("write for example: {key} = {expected}"),
     msg("The file needs this field. The page of its format in section 5 of the manual shows all of them.")},
    {"table-missing", msg("the table “{key}” is missing"), msg("write for example a line: {expected}"),
     msg("The file needs this table. The page of its format in section 5 of the manual shows all of them.")},
    {"field-bad-value", msg("“{key}” cannot be this"), msg("write for example: {expected}"),
     msg("The field has another type, or takes one of a few words. Days are written 2020-10-30, times with "
         "their "
         "offset from UTC: 2020-10-30T19:00:00+01:00; both without quotes.")},
    {"field-unknown", msg("“{key}” is no field of this file"), msg("did you mean “{suggestion}”?"),
     msg("Every field has a meaning, so one that nobody knows is a slip, and what it should say would be "
         "lost."),
     msg("section 5 of the manual shows the fields")},

    // The file.
    {"proposal-without-fields", msg("a proposal begins with a line +++"),
     msg("write the fields between two lines +++ at the top; voix-proposal(5) shows them"),
     msg("The file proposal.md has its fields, in TOML, between two lines +++ at its top; the text "
         "follows.")},
    {"proposal-fields-unclosed", msg("the fields do not end"), msg("write a line +++ behind the last field"),
     msg("A second line of exactly three plus signs ends the fields, and the text begins.")},
    {"draft-needs-flag", msg("{flag} is missing"),
     msg("give it, or call the command on a terminal to be asked"),
     msg("Each kind of proposal needs some fields. voix-draft(1) says which.")},

    // People, class, rule.
    {"person-unknown", msg("“{member}” is not on the roll"), msg("did you mean “{suggestion}”?"),
     msg("Who proposes, holds a mandate or is excluded is named by the id in roll.toml."),
     msg("roll.toml lists the members by their ids")},
    {"person-not-a-member", msg("“{member}” is no member on {day}"),
     msg("roll.toml says from when until when each of them is a member"),
     msg("Only those who are members on that day can do this: the days since and until of the roll count.")},
    {"unknown-class", msg("the charter has no class “{class}”"), msg("did you mean “{suggestion}”?"),
     msg("The classes of decisions stand in charter.toml: how long a vote is open, what majority it needs, "
         "who "
         "decides."),
     msg("it has: {known}")},
    {"class-too-easy",
     msg("“{what}” is decided in the class “{needed}” or a harder one; “{class}” asks for less"),
     msg("write: class = \"{needed}\""),
     msg("The charter protects some texts and kinds of decisions: they are decided in a class that asks for "
         "more. "
         "What a proposal touches stands in its field protects.")},
    {"amendment-stays", msg("{amendment} amends {decision}, and stays in force when that is superseded"),
     msg("if it is to go too, name it: supersedes = [\"{decision}\", \"{amendment}\"]"),
     msg("A decision that amended another one is a decision of its own. It ends by its own day, or when it "
         "is "
         "named.")},
    {"class-of-lower-body",
     msg("the class “{class}” ranks below the body that decided {decision} ({body}): there the proposal is "
         "inadmissible"),
     msg("write: class = \"{needed}\"; or put it on the agenda of a meeting of that body"),
     msg("What a body decided stands until it, or a higher one, decides otherwise. A mandate that a body "
         "granted is revoked by that body."),
     msg("put it on the agenda of a meeting of that body")},
    {"class-undoes-harder",
     msg("the class “{class}” asks for less than “{harder}”, which decided {decision}: there the proposal is "
         "inadmissible"),
     msg("write: class = \"{needed}\""),
     msg("What a class decided is not undone by an easier one of the same body: neither superseded nor "
         "amended, "
         "nor through a chain of decisions. A higher body may undo it in any of its classes; a mandate is "
         "revoked in the class of revocations."),
     msg("leave out what it supersedes or amends")},
    {"rule-unreadable", msg("“{rule}” is no rule"),
     msg("write for example: rule = \"majority-judgment\"; voix-methods(7) shows them all"),
     msg("The rule of a proposal is written as after --rule of voix-tally(1). Without one, that of its class "
         "decides.")},
    {"rule-of-class-holds", msg("the rule of the class “{class}” decides ({needed}), not “{rule}”"),
     msg("leave the field rule out"),
     msg("Nobody sets a majority for their own proposal: the charter says how its class decides.")},
    {"rule-too-weak", msg("“{rule}” would decide with less than the class “{class}” asks for: {needed}"),
     msg("leave the field rule out, or choose a class that decides so"),
     msg("In a class that decides by a bare majority of the votes, or that chooses among options, a proposal "
         "may have a rule of its own. Where the charter asks for more, for consent or for a test against a "
         "default option, that would be a way around it. How many objections are not too many, the class "
         "alone says.")},
    {"rule-without-min-yes",
     msg("“{rule}” has no yes to count, and the class “{class}” asks for a number of them (min_yes)"),
     msg("leave the field rule out, or choose a class without min_yes"),
     msg("Where the charter asks for a number of yes, a choice between options would be a way around it.")},

    // Options and decisions.
    {"seats-too-many", msg("the class “{class}” fills {seats} seats, and there are {options} options"),
     msg("add options, or choose a class that fills fewer"),
     msg("With fewer candidates than seats all of them are elected, and nobody has chosen.")},
    {"options-too-few", msg("a choice needs two options or more"),
     msg("add them: options = [\"Association\", \"Cooperative\"]"),
     msg("Between fewer than two options nothing can be chosen. What is accepted or rejected as a whole "
         "needs no "
         "options: its kind is text.")},
    {"options-of-one-text", msg("a proposal of the kind {kind} is one text, and has no options"),
     msg("leave the options out, or let members choose among them: kind = \"choice\""),
     msg("A mandate, an exclusion or a new charter takes effect or does not; among free options nobody could "
         "tell which of them does. Who wants another text proposes an amendment; who wants to choose among "
         "several things drafts a choice.")},
    {"one-text-needs-default",
     msg("the class “{class}” chooses among options by {rule}, and has none to put against a single text "
         "(kind: {kind})"),
     msg("take a class that says yes or no; a class that ranks, condorcet, may also have a default_option"),
     msg("One text is voted on against what happens without it. Under a rule that ranks, judges or approves "
         "of "
         "options, that is the default option of the class: “None of the above”.")},
    {"options-without-use", msg("{rule} counts yes and no, and no options"),
     msg("choose another rule, such as rule = \"majority-judgment\", or leave the options out"),
     msg("A majority and consent say yes or no to one text. To choose between options, take a rule that "
         "ranks or "
         "judges them.")},
    {"option-stands-twice", msg("the option “{option}” stands here twice"), msg("keep one of the two"),
     msg("Two options that differ in capital letters only, or not at all, would split the votes of one.")},
    {"option-not-neutral", msg("the option “{option}” recommends itself"), msg("keep the label neutral"),
     msg("Labels stand on the ballot. Arguments belong into the reason, where others can answer them.")},
    {"option-no-member", msg("on the ballot of an election, and no id of a member: {options}"),
     msg("did you mean “{suggestion}”?"),
     msg("Whoever is elected holds a mandate, and a mandate names its holders by their ids of the roll. "
         "Somebody who "
         "stands under another name can win, and no mandate can be granted to them."),
     msg("write the id of the roll: voix roll check")},
    {"option-within-option", msg("the option “{option}” is part of another, “{other}”"),
     msg("choose labels that nobody confuses"),
     msg("Whoever reads or says a label in a hurry may take one for the other.")},
    {"status-quo-missing", msg("no option is named as the one that changes nothing"),
     msg("write for example: status_quo = \"Keep it as it is\""),
     msg("If the option that changes nothing wins, the proposal is rejected. Without one, something will "
         "change in "
         "any case; say so in the reason if that is meant.")},
    {"status-quo-unknown", msg("“{option}” is not one of the options"), msg("did you mean “{suggestion}”?"),
     msg("The field status_quo names one of the options, in the same words."),
     msg("write it like one of the options")},
    {"decision-unknown", msg("there is no proposal “{decision}” here"), msg("did you mean “{suggestion}”?"),
     msg("What a proposal supersedes or amends is named by its number, and stands in the folder proposals."),
     msg("`voix register` lists the decisions")},
    {"decision-about-charter", msg("{decision} is about the charter, and this proposal is not"),
     msg("propose what the charter is to say instead: kind = \"charter\", and name {decision} in it"),
     msg("A charter holds until another version of it is decided. A text that only undid the decision behind "
         "it would leave nobody knowing which rules hold.")},
    {"decision-not-in-force", msg("{decision} is not in force, so there is nothing to undo or to amend"),
     msg("`voix status {decision}` tells why; name the decision that holds, or none"),
     msg("Only what holds is superseded or amended. What was rejected, withdrawn or replaced has no "
         "effect.")},
    {"decision-is-itself", msg("a proposal cannot supersede or amend itself"), msg("name the older decision"),
     msg("The newer text names the older one. The other direction is computed: a line added to the older "
         "text "
         "would change what was signed.")},

    // Days.
    {"day-has-passed", msg("{day} is not to come: today is {today}"), msg("choose a later day for “{key}”"),
     msg("A review, the end of a mandate and a report lie ahead when they are decided.")},
    {"report-after-end", msg("the report is due on {report}, after the end of the mandate on {until}"),
     msg("choose an earlier day for the report"),
     msg("Who holds a mandate reports while the group can still revoke or renew it.")},
    {"created-in-the-future", msg("the proposal says it was written on {time}"),
     msg("look at the clock of the machine, or correct the field created"),
     msg("The time is for people only and decides nothing; what counts is when the author signed.")},

    // What a kind needs.
    {"kind-needs-field", msg("a proposal of the kind {kind} needs “{key}”"),
     msg("write for example: {key} = {expected}"),
     msg("A mandate has a holder, a task and an end; an exclusion or admission names its member, a "
         "revocation its "
         "mandate, a spending its amount. Otherwise nobody could say what was decided.")},
    {"field-of-other-kind", msg("“{key}” says nothing in a proposal of the kind {kind}"),
     msg("leave it out, or correct the kind"),
     msg("Fields of one kind have no effect in another, and readers would think they had.")},
    {"holder-is-legal-person", msg("“{member}” is a legal person and cannot hold a mandate"),
     msg("name a natural person"),
     msg("A mandate is held by someone who can be asked and revoked. Legal persons support the group without "
         "a "
         "vote.")},
    {"mandate-beyond-term", msg("the mandate ends on {until}, later than the charter allows ({longest})"),
     msg("choose {last} or an earlier day, in the text too"),
     msg("The charter limits how long a mandate lasts (mandate.max_term). It can be renewed "
         "by a "
         "new decision.")},
    {"mandate-term-tight",
     msg("decided at the earliest, a mandate until {until} is longer than the charter allows ({longest})"),
     msg("choose {last} or an earlier day, in the text too: that one can be granted whenever it is decided"),
     msg("The term of a mandate counts from the day its decision enters into force. One that ends so late "
         "can be "
         "granted only if it is decided late; otherwise grant refuses it, and it has to be decided anew.")},
    {"mandate-text-differs",
     msg("the mandate ends on {until}, and the operative text names another day: {days}"),
     msg("write the same day in both: members vote on the text, and voix grants what the field says"),
     msg("The field `until` ends the mandate; the text is what members read. They have to say the same.")},
    {"mandate-unknown", msg("there is no mandate “{mandate}”"), msg("`voix mandate list` shows them"),
     msg("A revocation names the mandate by its number, which is the name of its file in the folder "
         "mandates.")},
    {"mandate-of-other-decision",
     msg("{mandate} was granted by {decision}, and the proposal names another decision, or none"),
     msg("write  granted-by = \"{decision}\"  beside the mandate; if the file of the mandate was changed, "
         "put it back: git log -p -- mandates"),
     msg("A revocation names the decision that granted the mandate as well as its number: the decision is "
         "signed, "
         "and the number is only the name of a file. voix draft --mandate writes both.")},
    {"holders-before-nomination", msg("an election without candidates names nobody yet"),
     msg("leave the field holders out; or give the candidates as options"),
     msg("Members nominate, and voix nominate --propose writes the nominee into the text.")},
    {"member-already", msg("“{member}” is a member already"), msg("choose another id, or leave the proposal"),
     msg("An admission brings a new id onto the roll.")},
    {"member-before", msg("“{member}” was a member before, and what was signed then stays under this id"),
     msg("choose a new id, with a new key: voix key new"),
     msg("Who comes back is admitted under a new id and a new key: an id that stands for two memberships "
         "would let "
         "old signatures count in new votes.")},

    // Sections.
    {"section-missing", msg("the section “{heading}” is missing"), msg("add a line: # {heading}"),
     msg("A proposal says why (Reason), what is decided (Operative text), what is not settled (Open issues) "
         "and "
         "what was thought of and left (Rejected ideas), in this order. The first two must be there.")},
    {"section-order", msg("the section “{heading}” stands too late or too early"),
     msg("the order is: reason, operative text, open issues, rejected ideas"),
     msg("Readers of many proposals find their way by the order of the sections.")},
    {"section-empty", msg("nothing is written in the section “{heading}”"),
     msg("write it; for open issues and rejected ideas, “None.” says enough"),
     msg("Comments of the template do not count as text. What is not written cannot be decided.")},
    {"section-comment", msg("a comment is left in the section “{heading}”"),
     msg("delete the text between <!-- and -->, and these marks"),
     msg("A comment does not show when the text is displayed, but it would be part of what is decided.")},
    {"two-questions", msg("this asks two questions"), msg("make two proposals of it"),
     msg("Who agrees with one and not with the other could not say so. One question per proposal.")},
    {"title-of-several-lines", msg("the title has several lines"), msg("write it in one line"),
     msg("The title stands on the ballot, in lists and in minutes.")},
};

}  // namespace

std::span<const Sentence> proposal_sentences() { return sentences; }

}  // namespace voix::render
