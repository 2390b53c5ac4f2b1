// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr std::array table{
    // What all methods share.
    Sentence{"only-option", msg("{option} is the only option.")},
    Sentence{"beats-all", msg("{better} beats every other option head to head; the closest duel is against "
                              "{closest}: {for} to {against}.")},
    Sentence{"beats-all-in-vain",
             msg("{option} beats every other option head to head, but this method does not elect it alone:")},
    Sentence{"none-beats-all", msg("No option beats every other one head to head.")},
    Sentence{"nobody-voted", msg("Nobody voted.")},
    Sentence{"duels", msg("The options, two by two: how many prefer one to the other:")},
    Sentence{"duels-of-winners", msg("The winner against each other option:")},
    Sentence{"duel", msg("{better} beats {worse}: {for} to {against}.")},
    Sentence{"duel-tied", msg("{better} and {worse} are level: {for} to {against}.")},
    Sentence{"sets", msg("What the duels say:")},
    Sentence{"condorcet-winner", msg("{option} beats every other option: the Condorcet winner.")},
    Sentence{"no-condorcet-winner", msg("No option beats every other one: there is no Condorcet winner.")},
    Sentence{"smith-set",
             msg("Smith set, the smallest group whose members beat everyone outside: {options}.")},
    Sentence{"schwartz-set", msg("Schwartz set, the smallest groups that nobody outside beats: {options}.")},
    // Schulze.
    Sentence{"paths-decide", msg("Whatever chain of won duels leads from another option to {better}, one at "
                                 "least as strong leads back.")},
    Sentence{"paths-tie", msg("Whatever chain of won duels leads from another option to one of {options}, "
                              "one at least as strong leads back.")},
    Sentence{"paths", msg("Chains of won duels; a chain is as strong as its weakest duel:")},
    Sentence{"paths-of-winner",
             msg("Chains of won duels from and to the winner; a chain is as strong as its weakest duel:")},
    Sentence{"strongest-path",
             msg("From {from} to {to}, the strongest chain is {path}, in this order; its weakest duel is "
                 "{better} over {worse}, {for} to {against}.")},
    Sentence{"strongest-path-direct",
             msg("From {from} to {to}, the strongest chain is the duel itself, {for} to {against}.")},
    Sentence{"paths-one-way",
             msg("{better} stands above {options}: chains of won duels lead there from {better}, "
                 "and none leads back.")},
    Sentence{"path-stronger", msg("So {better} stands above {worse}.")},
    Sentence{"paths-equal", msg("Neither of {options} stands above the other.")},
    // Ranked pairs.
    Sentence{"locked-above",
             msg("Once the duels are locked from the strongest to the weakest, leaving out those "
                 "that contradict stronger ones, nothing stands above {options}.")},
    Sentence{"locked-above-tie", msg("Once the duels are locked from the strongest to the weakest, nothing "
                                     "stands above {options}, and they tie.")},
    Sentence{"pairs-in-order",
             msg("Won duels from the strongest to the weakest, equal ones together; each is locked, unless "
                 "it is on a cycle with those locked before or with its equals:")},
    Sentence{"pair-locked", msg("{better} over {worse}, {for} to {against}: locked.")},
    Sentence{"pair-skipped",
             msg("{better} over {worse}, {for} to {against}: left out, as it is on the cycle {cycle}.")},
    // Minimax.
    Sentence{"smallest-defeat", msg("The greatest defeat of {options} is the smallest of all: {size}.")},
    Sentence{"smallest-defeat-tie", msg("{options} have the smallest greatest defeat: {size}.")},
    Sentence{"greatest-defeats", msg("The greatest defeat of each option:")},
    Sentence{"no-defeat", msg("{option} is not defeated.")},
    Sentence{"greatest-defeat",
             msg("{option} loses most against {other}, {for} to {against}: a defeat of {size}.")},
    Sentence{"greatest-opposition",
             msg("{option} meets most opposition from {other}: {against} for {other}, {for} for {option}.")},
    // Copeland, Llull.
    Sentence{"best-record", msg("{options} has the best record of duels: {score}.")},
    Sentence{"best-record-tie", msg("{options} have the best record of duels: {score} each.")},
    Sentence{"duel-records", msg("The record of each option:")},
    Sentence{"duel-record", msg("{option}: duels won {won}, level {tied}, lost {lost}; it scores {score}.")},
    // Kemeny.
    Sentence{"kemeny-first", msg("{options} is first in the ranking that agrees most with the ballots "
                                 "(preferences for it: {agreement}; number of such rankings: {optima}).")},
    Sentence{"kemeny-first-tie",
             msg("Each of {options} is first in a ranking that agrees most with the ballots (preferences for "
                 "it: {agreement}; number of such rankings: {optima}).")},
    Sentence{"kemeny", msg("Of all possible rankings, the one that agrees most with the ballots:")},
    Sentence{"kemeny-ranking",
             msg("Best first: {ranking}. Preferences for it: {agreement}; against it: "
                 "{disagreement}; rankings as good as this one, itself included: {optima}.")},
    // Split Cycle.
    Sentence{"undefeated",
             msg("{options} alone loses no duel, apart from those that are weakest in a cycle.")},
    Sentence{"undefeated-tie", msg("{options} lose no duel, apart from those that are weakest in a cycle.")},
    Sentence{"defeats", msg("Won duels, by margin; one that is weakest in a cycle is discarded:")},
    Sentence{"defeat-stands", msg("{better} over {worse}, {for} to {against}, margin {margin}: it stands.")},
    Sentence{"defeat-discarded", msg("{better} over {worse}, {for} to {against}, margin {margin}: discarded, "
                                     "weakest in the cycle {cycle}.")},
    // Stable Voting.
    Sentence{"stable-winner",
             msg("{options} is undefeated and would still win without the option it does best "
                 "against.")},
    Sentence{"stable-tie",
             msg("{options} tie: each is undefeated and would still win without the option it does "
                 "best against.")},
    Sentence{"stable", msg("Who is undefeated, and who would still win without an opponent:")},
    Sentence{"stable-tied",
             msg("Who is undefeated, and who would still win without an opponent, as {better} does:")},
    Sentence{"stable-undefeated", msg("Among {among}, undefeated: {options}.")},
    Sentence{"stable-match", msg("The decisive match is {better} against {other}, margin {margin}: without "
                                 "{other}, {better} wins.")},
    Sentence{"stable-match-tied",
             msg("The decisive match is {better} against {other}, margin {margin}: without "
                 "{other}, {better} is one of those who tie.")},
    // River.
    Sentence{"river-winner", msg("When the largest wins are kept first, one defeat an option and no cycle, "
                                 "{options} alone is never defeated.")},
    Sentence{"river-tie",
             msg("Each of {options} stays undefeated in some order of the wins that are equal.")},
    Sentence{"river",
             msg("Wins kept from the largest margin down, one defeat an option and no cycle, until only "
                 "{better} is left undefeated:")},
    Sentence{"river-tied", msg("Wins kept from the largest margin down, one defeat an option and no cycle, "
                               "in an order that leaves "
                               "{better} undefeated:")},
    Sentence{"river-kept", msg("{better} over {worse}, {for} to {against}, margin {margin}.")},
    // Borda: Black, Nanson, Baldwin.
    Sentence{"borda-highest", msg("{options} has the highest balance of preferences: {score}.")},
    Sentence{"borda-highest-tie", msg("{options} have the highest balance of preferences: {score} each.")},
    Sentence{"borda-scores", msg("Balance of each option: preferences for it less those against it:")},
    Sentence{"borda-score", msg("{option}: {score}.")},
    Sentence{"borda-round", msg("Round {round}, preferences for each option less those against it:")},
    Sentence{"borda-removed", msg("Removed: {options}.")},
    Sentence{"borda-last-left", msg("{options} is the last one left.")},
    Sentence{"borda-last-tie", msg("{options} are left, with the same balance: they tie.")},
    // Tideman's alternative, Smith and instant runoff.
    Sentence{"elimination-last-left", msg("{options} is the last one left when the others are eliminated.")},
    Sentence{"elimination-last-tie", msg("{options} are left with equal first places: they tie.")},
    Sentence{"eliminations", msg("Keeping the Smith set, and eliminating the fewest first places:")},
    Sentence{"smith-kept", msg("Kept, the Smith set of those left: {options}.")},
    Sentence{"first-places", msg("First places of {option}: {votes}.")},
    Sentence{"first-places-equal", msg("{options} have equal first places: they tie.")},
    Sentence{"eliminated", msg("Eliminated with the fewest first places, {votes}: {options}.")},
    // Debian.
    Sentence{"default-wins", msg("The default option {option} wins.")},
    Sentence{"default-alone", msg("No other option passed its test against the default option {option}.")},
    Sentence{"best-of-kept", msg("{option} beats every other option that is left.")},
    Sentence{"schwartz-winner",
             msg("{options} is left unbeaten when the weakest defeats among the leaders are "
                 "dropped.")},
    Sentence{"schwartz-tie", msg("{options} are left without a defeat between them: they tie.")},
    Sentence{"option-tests", msg("Each option against the default option {default}:")},
    Sentence{"option-quorum-met", msg("{option}: {formula}, {left} against {right}: the quorum is met.")},
    Sentence{"option-quorum-missed",
             msg("{option} is dropped: the quorum, {formula}, is missed: {left} against {right}.")},
    Sentence{"option-ratio-missed",
             msg("{option} is dropped: its majority, {formula}, is missed: {left} against {right}.")},
    Sentence{"option-default-preferred",
             msg("{option} is dropped: it does not beat {default}, {votes} to {against}.")},
    Sentence{"option-kept", msg("{option} is kept: {formula}, {left} against {right}.")},
    Sentence{"schwartz-rounds",
             msg("The weakest defeats within the Schwartz set are dropped until none is left:")},
    Sentence{"schwartz-round", msg("Round {round}, Schwartz set: {options}.")},
    Sentence{"defeat-dropped", msg("Dropped: {better} over {worse}, {for} to {against}.")},
    // What another named choice would change.
    Sentence{"other-winning", msg("by winning votes, {winners} would win")},
    Sentence{"other-winning-tie", msg("by winning votes, {winners} would tie")},
    Sentence{"other-winning-only", msg("by winning votes alone, {winners} would win")},
    Sentence{"other-winning-only-tie", msg("by winning votes alone, {winners} would tie")},
    Sentence{"other-margins", msg("by margins, {winners} would win")},
    Sentence{"other-margins-tie", msg("by margins, {winners} would tie")},
    Sentence{"other-ratio", msg("by ratio, {winners} would win")},
    Sentence{"other-ratio-tie", msg("by ratio, {winners} would tie")},
    Sentence{"other-opposition", msg("by opposition, {winners} would win")},
    Sentence{"other-opposition-tie", msg("by opposition, {winners} would tie")},
    Sentence{"other-last", msg("with unranked options in the last place, {winners} would win")},
    Sentence{"other-last-tie", msg("with unranked options in the last place, {winners} would tie")},
    Sentence{"other-not-compared", msg("with unranked options not compared, {winners} would win")},
    Sentence{"other-not-compared-tie", msg("with unranked options not compared, {winners} would tie")},
};

}  // namespace

std::span<const Sentence> condorcet_sentences() { return table; }

}  // namespace voix::render
