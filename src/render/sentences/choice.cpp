// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // Majority.
    {"majority-votes", msg("Votes cast: {cast}. Yes: {yes}; no: {no}; blank: {blank}; invalid: {invalid}.")},
    {"majority-of-roll", msg("The majority is counted of the roll, everyone who may vote: {size}.")},
    {"majority-of-present", msg("The majority is counted of the members present: {size}.")},
    {"majority-of-cast", msg("The majority is counted of all votes cast, blank ones included: {size}.")},
    {"majority-of-valid", msg("The majority is counted of the valid votes, yes, no and blank: {size}.")},
    {"majority-of-expressed",
     msg("The majority is counted of the votes expressed, yes and no without the blank ones: {size}.")},
    {"majority-rule", msg("The proposal is adopted if {formula}, and if there are more yes than no.")},
    {"majority-met", msg("{formula}: the majority asked for is reached.")},
    {"majority-not-met", msg("{formula}: the majority asked for is not reached.")},
    {"majority-more-yes", msg("There are more yes ({yes}) than no ({no}).")},
    {"majority-not-more-yes",
     msg("There are not more yes ({yes}) than no ({no}), and without that no proposal is adopted.")},
    {"majority-yes-enough", msg("There are {yes} yes, and at least {least} are needed: enough.")},
    {"majority-yes-too-few", msg("There are {yes} yes, and at least {least} are needed: too few.")},
    {"majority-if-no-were-yes", msg("If {votes} of the no votes had been yes, it would have been adopted.")},
    {"majority-if-more-yes",
     msg("With {votes} more yes, and every other vote as it is, it would have been adopted.")},
    {"majority-if-yes-were-no", msg("If {votes} of the yes votes had been no, it would have been rejected.")},
    {"majority-if-yes-were-no-or-tie",
     msg("If {votes} of the yes votes had been no, it would not have been adopted.")},
    {"majority-if-more-no-or-tie",
     msg("With {votes} more no, and every other vote as it is, it would not have been adopted.")},
    {"majority-if-more-no",
     msg("With {votes} more no, and every other vote as it is, it would have been rejected.")},
    {"if-cast-adopted", msg("counted of all votes cast, it would be adopted")},
    {"if-cast-rejected", msg("counted of all votes cast, it would be rejected")},
    {"if-expressed-adopted", msg("counted of the votes expressed, yes and no, it would be adopted")},
    {"if-expressed-rejected", msg("counted of the votes expressed, yes and no, it would be rejected")},
    {"if-more-than-half-adopted", msg("if more than half were enough, it would be adopted")},
    {"if-half-plus-one-rejected", msg("if n/2 + 1 were asked for, it would be rejected")},
    {"if-at-least-adopted", msg("if exactly {share} were enough, it would be adopted")},
    {"if-more-than-rejected", msg("if more than {share} were asked for, it would be rejected")},

    // Quorum.
    {"quorum-met", msg("Quorum: {formula}. Here {left} ≥ {right}: enough members voted.")},
    {"quorum-not-met",
     msg("Quorum: {formula}. Here {left} < {right}: too few members voted, so nothing is decided.")},

    // Consent.
    {"consent-stances",
     msg("Consents: {consents}; reserves (a consent with a concern): {reserves}; stood aside: {asides}; "
         "objections: {objections}.")},
    {"consent-no-objection", msg("Nobody objects.")},
    {"consent-objections-allowed",
     msg("Objections that stand: {objections}, no more than allowed ({most}).")},
    {"consent-too-many-objections",
     msg("Objections that stand: {objections}, more than allowed ({most}): the proposal is blocked.")},
    {"consent-enough", msg("Consents and reserves: {agreeing}; at least {least} needed.")},
    {"consent-too-few", msg("Consents and reserves: {agreeing}; needed: {least}. So nothing is decided.")},
    {"consent-reserves",
     msg("Reserves: {reserves}. They stay with the decision, as concerns to come back to.")},

    // Approval and plurality.
    {"votes-received", msg("{option}: {votes} of {cast}.")},
    {"votes-most",
     msg("{option} received the most votes, {votes}, which is {lead} more than the next: {next}, with "
         "{next_votes}.")},
    {"votes-equal", msg("{options} received the same number of votes, {votes}, and none received more.")},
    {"votes-only-option", msg("{option} is the only option; it received {votes}.")},
    {"no-choices", msg("Nobody chose any option, so there is nothing to compare.")},
    {"nothing-to-choose", msg("There is no option to choose from.")},

    // What every ranking goes through.
    {"ranking-places", msg("So the ranking is:")},
    {"ranking-place", msg("Place {place}: {options}.")},
    {"lot-drawn", msg("The lot orders the tied options, the first drawn first: {options}.")},
    {"lot-decides",
     msg("The votes do not tell them apart; the lot, with the seed {seed}, puts {option} first.")},
    {"lot-fills-seats", msg("The votes do not tell {options} apart; the lot, with the seed {seed}, gives the "
                            "seats that are left to {elected}.")},
    {"seats-not-proportional", msg("the seats go to the first of one ranking, which is not proportional: a "
                                   "majority may take them all")},
    {"presence-of-proposal",
     msg("a quorum of those present, where the class asks for one, is not looked at here: voix "
         "status {id}")},
    {"seats-of-proposal", msg("an option that changes nothing takes no seat, nor does whoever is not before "
                              "it: `voix status {id}` says who is elected")},
    {"tie-of-proposal", msg("yes and no are equal, and what follows from that the charter says: "
                            "`voix status {id}`")},
    {"seats-tie", msg("{options} are tied for the last seats: the votes do not say who is elected.")},
};

}  // namespace

std::span<const Sentence> choice_sentences() { return sentences; }

}  // namespace voix::render
