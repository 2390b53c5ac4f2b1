// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // Lines of ballots.
    {"bad-parameter", msg("“{value}” is no value for “{name}”"),
     msg("voix-ballots(5) says which values it can have"),
     msg("A line at the head of the file has a value that voix does not know. It could change the meaning of "
         "every ballot, so it is not passed over.")},
    {"bad-rank", msg("“{text}” is not a rank"),
     msg("ranks are 1, 2, 3, …; 1 is the best; if they are points, say --cells score"),
     msg("In this table each cell holds the rank that the voter gives the option: 1 for the best, the same "
         "number for options that are as good. If the numbers are points, say --cells score.")},
    {"cells-are-ranks", msg("the numbers of this table are read as ranks, 1 for the best"),
     msg("if a higher number is better, say --cells score; --cells rank says that they are ranks"),
     msg("A number in a cell may be a rank or a score, and the two run against each other. Under a rule that "
         "ranks voix takes it for a rank, and says so where there are more numbers than options.")},
    {"bad-repeat", msg("“{text}” is not a number of ballots"), msg("write a whole number of at least 1"),
     msg("The number after * says how many people gave this ballot. It is a whole number of at least 1.")},
    {"bad-score", msg("“{text}” is not a score"), msg("write a number, such as 5 or 2.5"),
     msg("Scores are numbers, and more is better: 5, 2.5 or 3/2. If a column holds names or comments, name "
         "it with --id-column.")},
    {"bad-weight", msg("“{text}” is not a weight"),
     msg("write a positive number or fraction, such as 2 or 3/2"),
     msg("The weight says how many votes the ballot counts for. It is a number above zero, whole or a "
         "fraction; voix counts with it exactly.")},
    {"weight-too-fine", msg("“{text}” is too fine for a weight"),
     msg("write at most 18 decimals, or a fraction whose lower number is at most 1000"),
     msg("voix adds weights exactly. With denominators of any kind the sum would grow longer with every "
         "ballot, "
         "so they are limited to 1000, or to decimals.")},
    {"bad-mark", msg("“{text}” does not say whether the option is chosen"), msg("write 1 or x, or 0 for not"),
     msg("In a table of choices a cell is 1 or x for an option that is chosen, and 0 or empty for the "
         "others. Anything else could mean either.")},
    {"bad-answer", msg("“{text}” is no answer"), msg("1 is yes, 0 is blank, -1 is no"),
     msg("In this format the answer to a question is a number: 1 for yes, 0 for blank, -1 for no. Another "
         "number has no meaning.")},
    {"duplicate-parameter", msg("the line “{name}:” stands here twice"), msg("keep one of the two"),
     msg("A line at the head of the file is given twice, and it is not known which of the two holds.")},
    {"voter-twice", msg("“{id}” has two ballots, this one and line {line}; both are counted"),
     msg("take one of them out of the file"),
     msg("The column that names the voters has this name twice. Which of the two ballots holds is not for "
         "the "
         "count to decide, so it counts both and says so.")},
    {"empty-line", msg("empty lines are not counted as blank ballots: {count}"),
     msg("take them away, or write “No opinion” for a blank ballot"),
     msg("In a table with one column an empty line could be a blank ballot, or just an empty line. It is "
         "taken for an empty line, and said.")},
    {"late-parameter", msg("“{name}” comes after the first ballot"), msg("move it above the first ballot"),
     msg("The lines at the head of the file say how to read the ballots, so they come before the first "
         "one.")},
    {"malformed-ballot", msg("this ballot cannot be read from “{text}” on"),
     msg("voix-ballots(5) shows how a ballot of this format is written"),
     msg("The line begins like a ballot of this format and then goes on in another way. What the voter meant "
         "is not guessed; --lenient counts the other ballots.")},
    {"order-incomplete",
     msg("this ballot leaves out options, and the file says that its orders are complete ({type})"),
     msg("complete it, or write DATA TYPE: soi (with ties: toi)"),
     msg("PrefLib's types say what all orders of a file are: soc and toc rank every option. A ballot that "
         "does "
         "not was cut, or the type is wrong.")},
    {"order-with-ties",
     msg("this ballot puts options in one place, and the file says that its orders have no ties ({type})"),
     msg("order them, or write DATA TYPE: toc (incomplete: toi)"),
     msg("PrefLib's types say what all orders of a file are: soc and soi have no ties. A ballot that has one "
         "was changed, or the type is wrong.")},
    {"missing-grade", msg("some options on this ballot have a grade and some have none"),
     msg("give every option on the ballot a grade, or leave it out"),
     msg("A ballot either ranks options or gives them grades. One that does both halfway can be read in two "
         "ways.")},
    {"number-too-large", msg("this number is too large"),
     msg("a number has at most 1000 digits, and no decimal power (10000, not 1e4)"),
     msg("Numbers are exact and may be very long; the limit only protects from files made to use up the "
         "memory.")},
    {"rank-score-conflict", msg("the score {score} of “{option}” contradicts its place in the ranking"),
     msg("a better place needs a score that is not lower, and a shared place the same score"),
     msg("This ballot says its preferences twice, by > and = and by scores, and the two differ. What the "
         "voter meant cannot be known. With commas in place of > and = the scores alone count.")},
    {"score-missing", msg("“{option}” has no score"), msg("write it after the name: “{option}”/3"),
     msg("When one option on a ballot has a score, all the options on it need one; nobody knows what a "
         "missing score is worth.")},
    {"too-many-categories", msg("this ballot has {count} categories; the file declares {limit}"),
     msg("declare the others with # CATEGORY NAME, or correct the ballot"),
     msg("Each ballot of a PrefLib file of categories has at most as many groups as the head declares.")},
    {"weight-ignored", msg("weights are ignored, because the file does not allow them (ballots: {count})"),
     msg("add #/Weight Allowed: true, or count with --weights"),
     msg("The Condorcet Election Format counts weights only if the head of the file allows them. The ballots "
         "count as one vote each.")},
    {"wrong-number-of-cells", msg("cells in this row: {cells}; in the first row: {expected}"),
     msg("one cell for each column; a text with a separator in it stands in double quotes"),
     msg("A row with more or fewer cells than the first one has lost or gained a separator, and its cells "
         "could belong to other columns than it seems.")},
    {"wrong-width", msg("this ballot ranks {count} options; the sheet has {expected}"),
     msg("one character for each option, - where it is not ranked"),
     msg("A line of a Debian sheet has one character for each option, in the order of the options. With "
         "another number of characters they would slip.")},
    {"text-after-quote", msg("text follows a closing quotation mark"),
     msg("put the whole cell in quotes, and double the quotes within it"),
     msg("A cell in quotation marks ends with them. Text after it shows that a quotation mark or a separator "
         "is missing.")},

    // What the rule reads, and what the ballots say.
    {"answers-need-majority", msg("these ballots are answers to one question"),
     msg("count them with --rule majority"),
     msg("The file holds one question with the answers yes, blank and no. Rules that compare several options "
         "do not apply to it.")},
    {"ballot-says-twice", msg("this ballot says its preferences a second time, as “{key}”"),
     msg("keep one of the two"),
     msg("The object of one ballot gives its preferences under two keys. If they differ, it is not known "
         "which one the voter meant.")},
    {"choices-not-grades", msg("these ballots choose options, and the rule needs grades"),
     msg("count them with --rule approval or plurality"),
     msg("A cross beside an option says that it is chosen, and not how good it is. Grades cannot be made "
         "from it without inventing them.")},
    {"choices-not-rankings", msg("these ballots choose options, and the rule needs rankings"),
     msg("count them with --rule approval or plurality"),
     msg("A cross beside an option says that it is chosen, and not in which order. Counting it as a ranking "
         "has to be asked for by name.")},
    {"grade-order-unknown", msg("it is not known which of these grades is the best: {grades}"),
     msg("name them, best first: --grades \"best,…,worst\""),
     msg("The order of the grades decides the outcome, and it cannot be seen from their words. The built-in "
         "scales do not have these.")},
    {"grades-differ", msg("--grades says {given}; the file has {found}"),
     msg("name the grades of the file, all of them, best first"),
     msg("The grades of the command line and those of the file must be the same, or counts would go to "
         "grades that nobody gave.")},
    {"grades-not-choice", msg("these ballots give grades, and the rule needs options chosen or not"),
     msg("count them with --rule majority-judgment"),
     msg("A grade says how good an option is, and not whether it is chosen. Where to draw the line would be "
         "a choice of the counter, not of the voters.")},
    {"ranking-not-choice", msg("this ballot ranks options, and the rule needs options chosen or not"),
     msg("count it with --rule condorcet, or the first places alone with --rule plurality"),
     msg("A ranking says which option is better, and not which ones are good enough to be chosen.")},
    {"rankings-not-grades", msg("these ballots rank options, and the rule needs grades"),
     msg("count them with --rule condorcet"),
     msg("A ranking says which option is better, and not how good each one is. Grades cannot be made from it "
         "without inventing them.")},
    {"scale-unknown", msg("“{grade}” is of no scale of grades that is known"),
     msg("name the grades, best first: --grades \"best,…,worst\""),
     msg("The order of the grades decides the outcome. When the file does not give it, the grades must be "
         "those of a built-in scale; voix-methods(7) lists them.")},
    {"tally-for-ranking", msg("this tally counts grades or answers, and the rule needs rankings"),
     msg("give the ballots, or a matrix of pairs: --from pairwise"),
     msg("Totals of grades or answers do not tell who prefers which option to which other one.")},
    {"tally-without-answers", msg("this tally counts grades, and the rule needs answers"),
     msg("count it with --rule majority-judgment"),
     msg("A rule that counts answers needs one number for each answer, and the file has one for each "
         "grade.")},
    {"tally-without-grades", msg("this tally counts answers, and the rule needs grades"),
     msg("count it with --rule majority, approval or plurality"),
     msg("A rule that compares grades needs one number for each option and grade, and the file has one for "
         "each answer.")},
    {"tied-first", msg("{count} options share the first place, and one is to be chosen"),
     msg("with --rule approval several can be chosen"),
     msg("Plurality counts one option a ballot. This ballot puts several in the first place, and none is "
         "taken by chance.")},
    {"too-many-chosen", msg("{count} options are chosen; at most {at_most} may be"),
     msg("correct the ballot, or leave it out with --lenient, which lists it"),
     msg("The rule says how many options one ballot may choose. A ballot with more is not counted, because "
         "leaving some out would be a choice of the counter.")},
};

}  // namespace

std::span<const Sentence> line_sentences() { return sentences; }

}  // namespace voix::render
