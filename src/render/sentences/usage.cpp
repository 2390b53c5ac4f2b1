// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line and the configuration may have to say.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // the command line
    Sentence{"unknown-command", msg("there is no command “{command}”"),
             msg("did you mean “{suggestion}”? `voix help` lists the commands"),
             msg("The first word after voix names the command. Nothing was guessed and nothing was run."),
             msg("`voix help` lists the commands")},
    Sentence{
        "unknown-flag", msg("there is no option {flag}"),
        msg("did you mean {suggestion}? `voix help COMMAND` lists the options"),
        msg("An option that a command does not know stops it before it reads anything, so that a slip of the "
            "keyboard cannot change a count. A file whose name begins with a dash is given after “--”."),
        msg("`voix help COMMAND` lists the options")},
    Sentence{"flag-without-value", msg("{flag} needs a value"),
             msg("write it after the option: {flag} VALUE"),
             msg("This option takes one value, as the next word or after an equals sign.")},
    Sentence{"flag-without-choice", msg("{flag} takes no value"), msg("write {flag} alone, or leave it out"),
             msg("This option is there or not there; nothing follows it.")},
    Sentence{"flag-twice", msg("{flag} is given more than once"), msg("keep one of them"),
             msg("Two values for one choice would leave it open which one counts.")},
    Sentence{"unreadable-command-line", msg("the command line cannot be read: {reason}"),
             msg("`voix help COMMAND` shows what it takes"),
             msg("The options and their values could not be told apart. Quote values that contain blanks.")},
    Sentence{"act-needed", msg("what should voix {command} do?"), msg("one of: {acts}"),
             msg("The first word after the command says what it does, for example `voix key new`.")},
    Sentence{"operand-needed", msg("{placeholder} is missing"),
             msg("`voix help COMMAND` shows what it takes"),
             msg("The command takes more words than were given; nothing was done.")},
    Sentence{"bad-value", msg("{flag} cannot be “{value}”"), msg("write for example: {expected}"),
             msg("The option takes a value of another kind. Numbers are exact: 12, 2/3, 0.5 and 60% are "
                 "numbers.")},
    Sentence{
        "flag-without-use", msg("{flag} has no meaning for {rule}"), msg("it belongs to: {rules}"),
        msg("A choice that the rule does not use would be silently ignored; voix refuses it, because whoever "
            "typed it expected an effect.")},
    Sentence{
        "flag-without-flag", msg("{flag} has no meaning without {other}"),
        msg("add {other}, or leave {flag} out"),
        msg("This option changes how another one works. Alone it would be silently ignored; voix refuses "
            "it, because whoever typed it expected an effect.")},
    Sentence{"flags-exclude", msg("{flag} and {other} exclude each other"), msg("keep one of them"),
             msg("Both options choose the same thing, and it would be left open which one holds.")},
    Sentence{"unknown-rule", msg("there is no rule “{rule}”"), msg("did you mean “{suggestion}”?"),
             msg("The rule decides how votes become an outcome, so it is never guessed. voix-methods(7) "
                 "describes the rules and when to prefer which."),
             msg("the rules: majority, majority-judgment, condorcet, consent, approval, plurality")},
    Sentence{
        "bad-rule-detail", msg("“{detail}” cannot stand after “{before}:”"),
        msg("did you mean “{suggestion}”?"),
        msg("After its name and a colon, a rule may say more: a majority its threshold and of what it is "
            "the majority, Condorcet its method, consent and approval a number."),
        msg("write for example: {expected}")},
    Sentence{"part-over-input", msg("{path} would be overwritten by its own partial count"),
             msg("choose another name for the partial count"),
             msg("A partial count is made from the files that are named, and never replaces one of them, not "
                 "even with --force.")},
    Sentence{"present-exceeds-roll",
             msg("more members are present ({present}) than are on the roll ({roll})"),
             msg("correct one of the two numbers"),
             msg("Whoever is present as a member is on the roll. One of the numbers is wrong.")},
    Sentence{
        "more-ballots-than-roll", msg("there are more ballots ({ballots}) than members on the roll ({roll})"),
        msg("correct --roll, or look for ballots that were counted twice"),
        msg("Each member has one ballot. With more ballots than members, some do not belong here, or the "
            "roll is wrong; either way the outcome could not be relied on.")},
    Sentence{"more-seats-than-options", msg("there are more seats ({seats}) than options ({options})"),
             msg("every option is elected, and seats stay empty; is --seats right?"),
             msg("The seats go to the first options of the ranking. With fewer options than seats nothing is "
                 "decided by the votes.")},
    Sentence{"counts-and-files", msg("--counts and files exclude each other"),
             msg("give the totals with --counts, or the files, not both"),
             msg("--counts is for totals that are known already, such as a show of hands.")},
    Sentence{
        "nothing-to-count", msg("there is nothing to count"),
        msg("name a file of ballots, “-” for standard input, or give totals: --counts yes=41,no=19,blank=3"),
        msg("voix tally reads ballots or totals from files, from standard input, or from --counts.")},
    Sentence{"nothing-to-convert", msg("there is nothing to convert"),
             msg("name a file of ballots or totals, or “-” for standard input"),
             msg("voix convert reads files or standard input and writes to standard output.")},
    Sentence{"standard-input-twice", msg("“-” is given more than once"),
             msg("standard input can be read once only"),
             msg("Each “-” among the files stands for standard input, which ends after one reading.")},
    Sentence{"rule-needed", msg("no rule was given for {path}"),
             msg("say how to count it, for example: --rule majority-judgment, or --rule condorcet"),
             msg("The same ballots give different outcomes under different rules, so voix never picks one by "
                 "itself. "
                 "A file in the voix format may name its rule; the option holds where both are given.")},
    Sentence{
        "unknown-answer", msg("“{answer}” is not an answer that this rule counts; votes for it: {votes}"),
        msg("the answers: {known}"),
        msg("A majority counts yes, no, blank and invalid; consent counts consent, reserve, stand-aside and "
            "objection. A vote in other words would be passed over, so nothing is counted until it is "
            "corrected.")},
    Sentence{"counts-for-another-rule", msg("{rule} cannot be counted from --counts"),
             msg("give a file of ballots, or of totals per grade or pair"),
             msg("Totals per answer are enough for majority, consent, approval and plurality. Majority "
                 "judgment needs "
                 "totals per grade, Condorcet methods need rankings or pairwise totals.")},
    Sentence{"totals-for-another-rule", msg("these totals cannot be counted by {rule}"),
             msg("give the ballots themselves, or totals of the kind that the rule needs"),
             msg("A file of totals holds what is left of the ballots for one kind of rule: answers, grades, "
                 "or pairs. "
                 "Rules that eliminate options need whole rankings.")},
    Sentence{"totals-and-ballots", msg("files of ballots and files of totals are mixed"),
             msg("count them apart, or make partial counts with --part and join them with --merge"),
             msg("Several files are one vote; their ballots are counted together.")},
    Sentence{"one-drawing", msg("svg is one drawing, and this poll has {questions} questions"),
             msg("html shows all of them on one page: voix tally POLL --format html"),
             msg("An SVG file holds the chart of one result.")},
    Sentence{
        "no-partial-count", msg("{method} needs whole rankings and has no partial count"),
        msg("count all files in one run"),
        msg("A partial count holds totals. Rules that eliminate options cannot be computed from totals.")},
    Sentence{"default-option-needed", msg("this method needs to know which option stands for no change"),
             msg("name it: --default-option NAME"),
             msg("Debian's method drops every option that does not beat the default option, “none of the "
                 "above” or the "
                 "state of things as it is. Which one that is cannot be seen from the ballots.")},
    Sentence{"tie-ballot-incomplete", msg("the ballot for ties does not rank “{option}” exactly once"),
             msg("write every option once, the best first, one a line or with > between"),
             msg("The ballot of --tie-ballot decides between equally strong pairs, so it must rank all "
                 "options, none "
                 "beside another.")},
    Sentence{"rankings-needed", msg("{method} needs whole rankings, and only totals are known"),
             msg("give the ballots themselves"),
             msg("Methods that eliminate options read every ballot again at each step; a table of pairs is "
                 "not enough.")},
    Sentence{"too-many-in-cycle",
             msg("{options} options beat each other in cycles; {method} can solve {most} at most"),
             msg("choose another method, for example condorcet:schulze or condorcet:ranked-pairs"),
             msg("Kemeny's ranking is found by trying every order of the options that no majority separates, "
                 "which takes "
                 "twice the time and room for each option more.")},
    Sentence{
        "too-many-options-for-method", msg("{method} can count {most} options at most; there are {options}"),
        msg("choose a quicker method, for example condorcet:minimax, or fewer options"),
        msg("The steps of this method grow with the third or fourth power of the number of options. Beyond "
            "the limit it would take minutes or hours.")},
    Sentence{"too-many-ties",
             msg("so many pairs are equally strong that {method} cannot try every order of them"),
             msg("choose another method, for example condorcet:schulze or condorcet:ranked-pairs"),
             msg("This method looks at every order in which equally strong pairs could be taken. With many "
                 "ties there are "
                 "more orders than a computer can try, and to leave some out could change who wins.")},
    Sentence{"roll-needed", msg("this rule needs to know how many members are on the roll"),
             msg("add --roll N, the number of members who may vote"),
             msg("A majority of the roll and a quorum that is a share of the roll, or a multiple of its "
                 "square root, "
                 "are compared with the number of members, which the ballots alone cannot tell.")},
    Sentence{
        "present-needed", msg("this rule needs to know how many members are present"),
        msg("add --present N, the number of members present"),
        msg("A majority of the members present is compared with their number, which the ballots alone cannot "
            "tell: who is present may not vote.")},
    Sentence{
        "ungraded-options",
        msg("some ballots give no grade to {options}, and this count refuses missing grades"),
        msg("complete the ballots, or choose what a missing grade counts as: --blank worst, --blank ignore, "
            "--blank median or --blank GRADE"),
        msg("With --blank refuse every ballot must grade every option. Otherwise a missing grade counts as "
            "the "
            "worst grade (the default), as a grade that you name, as the option's own majority grade, or not "
            "at "
            "all. The choice can change who wins, so it is made before the count.")},
    Sentence{
        "unknown-blank-grade", msg("the grade {grade} of --blank is not on the scale of this vote"),
        msg("did you mean “{suggestion}”?"),
        msg("--blank GRADE counts every missing grade as GRADE, which must be one of the grades of the vote, "
            "written in the same way, or one of the words worst, refuse, median and ignore."),
        msg("the grades are, from the best to the worst: {grades}")},
    Sentence{"slug-needed", msg("which message should be explained?"),
             msg("type the word in brackets at the end of the message: voix explain unknown-option"),
             msg("Every message ends with its short name in brackets.")},
    Sentence{"unknown-slug", msg("there is no message “{slug}”"), msg("did you mean “{suggestion}”?"),
             msg("Every message ends with its short name in brackets; that name never changes."),
             msg("type the word in brackets at the end of the message: voix explain unknown-option")},
    Sentence{"shell-needed", msg("completions are made for bash, zsh and fish"),
             msg("type for example: voix completions bash"),
             msg("The script goes where your shell looks for completions; `voix help completions` shows an "
                 "example.")},
    Sentence{"wrote", msg("wrote {path}"), nullptr,
             msg("The file was written completely, under its name, in one step.")},
    Sentence{"would-write", msg("would write {path}; nothing was written"), nullptr,
             msg("With --dry-run everything is read, counted and checked, and nothing is written.")},

    // the configuration
    Sentence{
        "configuration-unknown-key", msg("a configuration has no “{key}”"),
        msg("did you mean “{suggestion}”?"),
        msg("A configuration file may say key, language and color. Nothing in it changes what is counted."),
        msg("leave it out; it may say key, language and color")},
    Sentence{
        "configuration-bad-value", msg("“{key}” cannot be this"), msg("write for example: {expected}"),
        msg("key is the path of a key file, from the folder of the configuration file; language is en or "
            "fr; color is auto, always or never.")},
};

}  // namespace

std::span<const Sentence> usage_sentences() { return sentences; }

}  // namespace voix::render
