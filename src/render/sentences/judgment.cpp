// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // How missing grades were counted.
    {"judgment-scale",
     msg("Every voter judges every option with one of these grades, from the best to the worst: {grades}.")},
    {"judgment-blank-worst", msg("Grades not given: {missing}. Each counts as {grade}, the worst grade.")},
    {"judgment-blank-named", msg("Grades not given: {missing}. Each counts as {grade}.")},
    {"judgment-blank-median",
     msg("Grades not given: {missing}. Each counts as the majority grade of the grades that its option did "
         "receive.")},
    {"judgment-blank-ignored",
     msg("Grades not given: {missing}. They are left out: an option is judged by those who graded it, and "
         "options are compared by shares of their judgments.")},

    // Profiles.
    {"judgment-profile", msg("{option} received, grade by grade from {best} to {worst}: {counts}.")},
    {"judgment-median",
     msg("Counting from the best grade down, {reached} of {total} judgments give {option} at least {grade}. "
         "That is more than half (2 × {reached} = {twice} > {total}), and no better grade reaches more than "
         "half. So {grade} is its majority grade; better judgments: {above}; worse ones: {below}.")},
    {"judgment-none", msg("{option} received no grade at all, so it stands last.")},

    // The tie-break, judgment by judgment.
    {"judgment-shared-grade",
     msg("{options} have the same majority grade, {grade}, so the other judgments decide between them:")},
    {"judgment-removal", msg("{first} and {second}: the judgment in the middle (of two in the middle, the "
                             "worse) is taken away from "
                             "both, one at a time, until their middles differ:")},
    {"judgment-take", msg("Taken away from both: {times} × {grade}.")},
    {"judgment-middle",
     msg("Now the middle is {first_grade} for {first} and {second_grade} for {second}: {ahead} is ahead.")},
    {"judgment-take-many",
     msg("Taken away, the same from both: {times}; then the middle is better for {ahead}, which is ahead.")},
    {"judgment-closed-form", msg("The same is found without taking judgments away, by counting both sides:")},

    // The tie-break in closed form.
    {"judgment-equal-above",
     msg("Better than {top}: {first_above} of {first_total} judgments for {first}, {second_above} of "
         "{second_total} for {second}: the same share, and both have more above than below. To go on, those "
         "who gave {joins} now count as the middle too.")},
    {"judgment-equal-below",
     msg("Worse than {bottom}: {first_below} of {first_total} judgments for {first}, {second_below} of "
         "{second_total} for {second}: the same share, and neither has more above than below. To go on, "
         "those "
         "who gave {joins} now count as the middle too.")},
    {"judgment-above-or-below",
     msg("{first} has more judgments above than below: {first_above} better than {top}, {first_below} worse "
         "than {bottom}. {second} has not: {second_above} better, {second_below} worse. So {first} is "
         "ahead.")},
    {"judgment-more-above", msg("Both have more judgments above than below, and {first} has more above; "
                                "better than {top}: {first_above} of {first_total}, against {second_above} "
                                "of {second_total} for {second}. So {first} is ahead.")},
    {"judgment-fewer-below", msg("Neither has more judgments above than below, and {first} has fewer below; "
                                 "worse than {bottom}: {first_below} of {first_total}, against "
                                 "{second_below} of {second_total} for {second}. So {first} is ahead.")},
    {"judgment-identical",
     msg("{options} received the same share of every grade: nothing in the judgments tells them apart.")},

    // Variants. p and q are the shares of better and worse judgments.
    {"judgment-score-gauge",
     msg("{option}: p = {p} of its judgments are better than that, q = {q} are worse. The gauge is p if p is "
         "greater, otherwise −q: {score}.")},
    {"judgment-score-usual",
     msg("{option}: p = {p} of its judgments are better than that, q = {q} are worse. The tie-break of usual "
         "judgment is (p − q) / (2 × (1 − p − q)) = {score}.")},
    {"judgment-score-typical", msg("{option}: p = {p} of its judgments are better than that, q = {q} are "
                                   "worse. The tie-break of typical "
                                   "judgment is p − q = {score}.")},
    {"judgment-score-central", msg("{option}: p = {p} of its judgments are better than that, q = {q} are "
                                   "worse. The tie-break of central "
                                   "judgment is (p − q) / (2 × (p + q)), with (1/2 − q) / 2 added at the "
                                   "best grade and (p − 1/2) / 2 at "
                                   "the worst: {score}.")},

    // Why the outcome is what it is.
    {"judgment-only-option", msg("{option} is the only option; its majority grade is {grade}.")},
    {"judgment-best-grade", msg("{option} has the best majority grade: {reached} of {total} judgments, more "
                                "than half, say {grade} or "
                                "better. The next, {next}, has {next_grade}.")},
    {"judgment-same-best-grade",
     msg("{first} and {second} both have the best majority grade, {grade}, so the other judgments decide.")},
    {"judgment-higher-score", msg("The tie-break is higher for {first}, {first_score}, than for {second}, "
                                  "{second_score}.")},
    {"judgment-same-score",
     msg("{options} have the same majority grade, {grade}, and the same tie-break, {score}.")},
    {"no-judgments", msg("Nobody gave any grade, so there is nothing to compare.")},

    // What another choice would have given.
    {"if-missing-worst", msg("with missing grades counted as the worst, {winner} would win")},
    {"if-missing-worst-tie", msg("with missing grades counted as the worst, {winners} would tie")},
    {"if-missing-median",
     msg("with missing grades counted as the option's majority grade, {winner} would win")},
    {"if-missing-median-tie",
     msg("with missing grades counted as the option's majority grade, {winners} would tie")},
    {"if-missing-ignored", msg("with missing grades ignored, {winner} would win")},
    {"if-missing-ignored-tie", msg("with missing grades ignored, {winners} would tie")},
    {"by-majority-judgment", msg("by majority judgment, {winner} would win")},
    {"by-majority-judgment-tie", msg("by majority judgment, {winners} would tie")},
    {"by-majority-gauge", msg("by majority gauge, {winner} would win")},
    {"by-majority-gauge-tie", msg("by majority gauge, {winners} would tie")},
    {"by-usual-judgment", msg("by usual judgment, {winner} would win")},
    {"by-usual-judgment-tie", msg("by usual judgment, {winners} would tie")},
    {"by-typical-judgment", msg("by typical judgment, {winner} would win")},
    {"by-typical-judgment-tie", msg("by typical judgment, {winners} would tie")},
    {"by-central-judgment", msg("by central judgment, {winner} would win")},
    {"by-central-judgment-tie", msg("by central judgment, {winners} would tie")},

    // Errors.
};

}  // namespace

std::span<const Sentence> judgment_sentences() { return sentences; }

}  // namespace voix::render
