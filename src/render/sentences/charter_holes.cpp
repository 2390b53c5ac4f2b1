// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions that a charter may leave open. The hint of each is a wording and the key that says it.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    Sentence{
        "hole-class", msg("who decides whether a proposal is “{first}” or “{class}”?"),
        msg("wording: “What changes the files listed here is {class}; any member may raise a proposal, "
            "nobody may lower it.” In charter.toml, below [class.{class}]: protects = [\"statutes/**\"]"),
        msg("Two classes of one body with different rules need a line between them. A list of paths "
            "decides by "
            "itself, and any member may raise the class of a proposal until it is frozen.")},
    Sentence{"hole-majority", msg("is a simple majority more than half, or half plus one ({classes})?"),
             msg("wording: “A proposal is adopted if more than half of the voters say yes.” In charter.toml, "
                 "below [class.{class}]: threshold = \"> 1/2\""),
             msg("They differ: of 7 voters, “more than half” needs 4, and “half plus one” (n/2 + 1) needs 5, "
                 "since 4 "
                 "is less than 3.5 + 1.")},
    Sentence{
        "hole-threshold", msg("“{class}”: is exactly {share} enough?"),
        msg("wording: “… if at least {share} say yes.” In charter.toml, below [class.{class}]: threshold = "
            "\">= {share}\""),
        msg("With 6 of 9 voices, “at least two thirds” adopts and “more than two thirds” rejects. voix takes "
            ">= until the charter says.")},
    Sentence{"hole-blank", msg("do blank votes count in the majority ({classes})?"),
             msg("wording: “Blank votes count among the voters, so they weigh like a no.” In charter.toml, "
                 "below [class.{class}]: base = \"cast\""),
             msg("5 yes, 4 no and 1 blank: of those who voted, 5 is not more than half of 10; of those who "
                 "said yes or "
                 "no, 5 of 9 is.")},
    Sentence{"hole-base", msg("“{class}”: {share} of what?"),
             msg("wording: “… {share} of those who voted, blank votes included.” In charter.toml, below "
                 "[class.{class}]: base = \"cast\""),
             msg("Of the roll, of those present, of those who voted, of the valid ballots or of those who "
                 "said yes or "
                 "no: the outcome may differ with each.")},
    Sentence{"hole-quorum", msg("how many have to take part ({classes})?"),
             msg("wording: “There is no quorum.” In charter.toml, below [class.{class}]: quorum = \"none\""),
             msg("Without a quorum three members can decide for three hundred; with a high one nothing may "
                 "ever be "
                 "decided. Either may be right; the charter should say it.")},
    Sentence{
        "hole-tie", msg("what happens in a tie ({classes})?"),
        msg("wording: “In a tie nothing changes.” In charter.toml, below [class.{class}]: tie = \"reject\""),
        msg("A tie can reject, go to the assembly, or be decided by a lot that anyone can check.")},
    Sentence{"hole-duration", msg("how long does a vote stay open ({classes})?"),
             msg("wording: “Online votes stay open for 24 hours at least.” In charter.toml, below "
                 "[class.{class}]: min_duration = \"PT24H\""),
             msg("Who works at night or far away has to have the time to vote.")},
    Sentence{"hole-proxies", msg("may a member vote for another?"),
             msg("wording: “Nobody votes for another.” In charter.toml, above the first table: proxies = 0"),
             msg("In French practice silence allows proxies. A group that refuses to delegate says so.")},
    Sentence{"hole-secrecy", msg("are votes secret or open?"),
             msg("wording: “Votes are secret.” In charter.toml, below [ballot]: secrecy = \"secret\""),
             msg("Secret ballots stay encrypted for ever and only totals are opened; open ones show who "
                 "voted what.")},
    Sentence{
        "hole-legal-persons", msg("do legal persons vote?"),
        msg("wording: “Legal persons may join in support; they have no vote.” In charter.toml, below [roll]: "
            "voters = \"natural\" and legal_votes = 0"),
        msg("A company or an association is one member on paper and many people, or one owner, behind it.")},
    Sentence{
        "hole-precedence", msg("which body prevails?"),
        msg("wording: “What the assembly decides prevails.” In charter.toml, above the first table: "
            "precedence = [\"assembly\", \"online\"]"),
        msg("Where two bodies decide, the one may undo what the other decided, unless the charter orders "
            "them.")},
    Sentence{"hole-silence", msg("does whoever says nothing consent?"),
             msg("wording: “Silence is not consent.” In charter.toml, below [consent]: silence = \"absent\""),
             msg("Silence as assent is quick, and adopts what nobody read.")},
    Sentence{
        "hole-fallback", msg("after the last round, by which rule does the assembly decide ({classes})?"),
        msg("wording: “After the last round an assembly decides as in the class {class}.” In charter.toml, "
            "below [consent]: fallback = \"vote:{class}\""),
        msg("Where an assembly has several classes, the rule of the last word has to be one of them. voix "
            "takes the first until the charter says.")},
    Sentence{"hole-mandate-term", msg("how long does a mandate last, and for what?"),
             msg("wording: “A mandate names its task and ends after one year at most.” In charter.toml, "
                 "below [mandate]: max_term = \"P1Y\""),
             msg("A mandate without an end is a representative. Its scope stands in the mandate itself.")},
    Sentence{"hole-mandate-revoke", msg("who revokes a mandate, and how?"),
             msg("wording: “A mandate is revoked by an ordinary decision.” In charter.toml, below [mandate]: "
                 "revoke = \"{class}\""),
             msg("A mandate must not be harder to revoke than to grant.")},
    Sentence{"hole-exclusion", msg("by which rule is a member excluded?"),
             msg("wording: “An exclusion is a weighty decision.” In charter.toml, below [exclusion]: class = "
                 "\"{class}\""),
             msg("An exclusion hits one person; it should not be easier than what hits all.")},
    Sentence{"hole-reply", msg("how long may a member reply before an exclusion?"),
             msg("wording: “The member is told why and has seven days to reply.” In charter.toml, below "
                 "[exclusion]: notice = \"P7D\""),
             msg("Nobody is judged unheard: courts set aside exclusions without a right of reply.")},
    Sentence{"hole-notice", msg("how long ahead is an assembly called?"),
             msg("wording: “An assembly is called fifteen days ahead, with its agenda.” In charter.toml, "
                 "below [assembly]: notice = \"P15D\""),
             msg("Who learns of an assembly the day before cannot come.")},
    Sentence{
        "hole-entry", msg("when does a decision enter into force ({classes})?"),
        msg("wording: “A decision enters into force when it is proclaimed.” In charter.toml, below "
            "[class.{class}]: contest = \"P0D\""),
        msg("A few days between proclamation and entry into force leave time to contest an irregular vote.")},
};

}  // namespace

std::span<const Sentence> hole_sentences() { return sentences; }

}  // namespace voix::render
