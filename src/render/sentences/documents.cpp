// SPDX-License-Identifier: GPL-3.0-or-later
//
// What documents of totals may have wrong, and what the writers cannot write.
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // Totals.
    {"bad-count", msg("“{count}” is not a number of votes"), msg("write a number that is not negative"),
     msg("A total is a number of votes: 41, or a fraction where ballots have weights. It is never below "
         "zero.")},
    {"bad-pair", msg("“{pair}” is not a pair of options"),
     msg("write the names of two options with > between"),
     msg("In this document a pair is written as one text, such as “Bus > Tram”, and says how many prefer the "
         "first option to the second.")},
    {"column-without-row", msg("the column “{option}” has no row"),
     msg("a matrix of pairs has the same options in rows and columns"),
     msg("Each option of a matrix has a row and a column: the row says how many prefer it to the others, the "
         "column how many prefer the others to it.")},
    {"diagonal-not-empty", msg("an option is compared with itself here"),
     msg("leave the diagonal empty, or 0"),
     msg("Nobody can prefer an option to itself. A number there shows that rows or columns have slipped.")},
    {"duplicate-pair", msg("the pair “{pair}” stands here twice"), msg("keep one of the two"),
     msg("The pair has two numbers, and it is not known which of them holds.")},
    {"row-without-column", msg("the row “{option}” has no column"),
     msg("a matrix of pairs has the same options in rows and columns"),
     msg("Each option of a matrix has a row and a column: the row says how many prefer it to the others, the "
         "column how many prefer the others to it.")},
    {"tally-without-counts", msg("this tally has no column of counts"),
     msg("after each option or answer comes its number of votes: yes,41"),
     msg("A tally has one row for each option or answer, with its numbers of votes beside the name. Here "
         "there are names alone.")},
    {"wrong-number-of-counts", msg("counts here: {counts}; expected: {expected}"),
     msg("one count for each grade, or in a matrix for each option"),
     msg("Each option needs one number for each grade, or in a matrix one for each option. With more or "
         "fewer, it is not known which is which.")},
    {"more-answers-than-ballots", msg("there are more answers ({counts}) than ballots ({ballots})"),
     msg("correct the number of ballots, or the counts"),
     msg("Each ballot gives one answer, so there cannot be more answers than ballots. One of the numbers is "
         "wrong.")},
    {"more-counts-than-ballots", msg("“{option}” has {counts} votes; there are only {ballots} ballots"),
     msg("correct the number of ballots, or the counts"),
     msg("A ballot speaks of an option once, so no option can have more votes than there are ballots. One of "
         "the numbers is wrong.")},
    {"row-is-total", msg("the row “{option}” is the sum of all others"),
     msg("leave it out: a table of totals has one row for each option"),
     msg("A spreadsheet often ends with a row of totals. Counted as an option it would win.")},
    {"more-compared-than-ballots",
     msg("{compared} voters compare one pair of options; there are only {ballots} ballots"),
     msg("correct the number of ballots, or the counts"),
     msg("A ballot compares a pair of options once. One of the numbers is wrong.")},
    {"missing-pair", msg("nothing is said of “{a}” and “{b}”: the pair counts as 0 to 0"),
     msg("write the pair, if anyone compared the two"),
     msg("A list of pairs is complete when every two options stand in it. Of a pair that is missing it is "
         "not "
         "known who prefers what.")},
    {"parts-differ-in-grades", msg("these totals are of other grades than the ones before"),
     msg("add up the totals of one vote alone; --grades gives all of them the same scale"),
     msg("Totals can be added when they count the same grades in the same order.")},
    {"parts-differ-in-kind", msg("these totals are of another kind than the ones before"),
     msg("merge parts that were counted under the same rule"),
     msg("A partial count holds answers, grades or pairs, as its rule needs them. Numbers of different kinds "
         "cannot be added.")},
    {"parts-differ-in-options", msg("these totals are of other options than the ones before"),
     msg("add up the totals of one vote alone; its files declare the same options"),
     msg("Totals can be added when they are about the same options.")},
    {"not-verified-ballots", msg("this is no part that `voix verify --part` has written"),
     msg("name the files of the parts after the poll"),
     msg("A part says which ballots of a poll were verified. Whoever merges it believes the machine that "
         "made "
         "it.")},
    {"part-of-unknown-kind", msg("“{kind}” is no kind of partial count"),
     msg("make the part again: voix tally --part"),
     msg("A partial count says what it holds: choices, grades or pairs. This one was edited, or made by a "
         "later version.")},

    // JSON and TOML.
    {"json-duplicate-key", msg("the key “{key}” stands here twice"), msg("keep one of the two"),
     msg("An object gives one key two values, and it is not known which of them holds. Many programs would "
         "take the last one in silence.")},
    {"json-needs-key", msg("the key “{key}” is missing"),
     msg("voix-ballots(5) shows the keys of this format"),
     msg("Without this key the document cannot be counted.")},
    {"json-needs-list", msg("a list is expected here: […]"), nullptr,
     msg("At this place the format has a list in square brackets, and the document has something else. "
         "voix-ballots(5) shows the format.")},
    {"json-needs-object", msg("an object in braces is expected here"), nullptr,
     msg("At this place the format has an object, which is keys and values in braces, and the document has "
         "something else. voix-ballots(5) shows the format.")},
    {"json-needs-text", msg("a text in double quotes is expected here"), nullptr,
     msg("At this place the format has a text in double quotes, and the document has something else. "
         "voix-ballots(5) shows the format.")},
    {"json-syntax", msg("this is not valid JSON"),
     msg("look for a missing or needless comma, quote or bracket"),
     msg("JSON is a strict notation: names and texts in double quotes, commas between items and none after "
         "the last. The reader stopped at the first place that does not fit.")},
    {"json-too-deep", msg("more than {most} lists and objects within each other"),
     msg("is this a file of ballots or totals?"),
     msg("Ballots and totals need few levels. So many lists within each other mean that the file is of "
         "another kind, or made to use up the memory.")},
    {"toml-needs-list", msg("a list is expected here: […]"), nullptr,
     msg("At this place the format has a list in square brackets, and the document has something else. "
         "voix-ballots(5) shows the format.")},
    {"toml-needs-table", msg("the table [{key}] is missing"),
     msg("voix-ballots(5) shows the keys of this format"),
     msg("The votes of a TOML tally stand in a table of a fixed name, which this file lacks.")},
    {"toml-syntax", msg("this is not valid TOML"),
     msg("look for a missing or needless comma, quote or bracket"),
     msg("TOML has one line for each key, with an equals sign and a value; texts stand in double quotes. The "
         "reader stopped at the first place that does not fit.")},

    {"headers-differ", msg("{key} is here “{here}”, and in an earlier file “{before}”"),
     msg("count them apart, or say what holds for all of them with {flag}"),
     msg("Several files are one vote. Where their headers contradict each other about the grades, the rule "
         "or "
         "the options that a ballot does not rank, nobody knows which of them is meant.")},
    {"unranked-for-all",
     msg("another file says that options which a ballot does not rank are not compared; that holds for this "
         "one too"),
     msg("--unranked says it for all files: last, not-compared"),
     msg("Several files are one vote and are counted in one way. A file that says nothing would be counted "
         "with unranked options last, were it alone.")},
    {"merge-conflict", msg("git could not merge this file and left its marks in it"),
     msg("keep what belongs to each side, whole, and delete the lines with <<<<<<<, ======= and >>>>>>>; of "
         "a "
         "board keep one side of log.txt and of checkpoint (git checkout --ours POLL/log.txt "
         "POLL/checkpoint), "
         "then collect the ballots again"),
     msg("Two branches changed the same lines. In a roll, every member has a block of their own. A board has "
         "one keeper, who signs one log: ballots that the other side took in are collected anew, and none is "
         "lost.")},

    // Writing.
    {"cannot-hold-grades", msg("the format {format} cannot hold these ballots: it holds rankings alone"),
     msg("write them as voix, csv or json"),
     msg("Formats of rankings have no place for grades. Written there, they would be lost, so nothing is "
         "written.")},
    {"cannot-hold-name", msg("a name holds a character that the format {format} cannot write"),
     msg("rename the option, or write the ballots as voix, csv or json"),
     msg("Each format has characters with a meaning of their own. This one has no way to write such a "
         "character in a name, and the file would be misread.")},
    {"cannot-hold-not-compared",
     msg("the format {format} cannot say that unranked options are not compared, and the count would change"),
     msg("write the ballots as voix, cef, csv or json"),
     msg("In most formats an option that is not ranked comes last. These ballots say that it is not "
         "compared; in the other format they would count differently.")},
    {"cannot-hold-parts-of-ballots", msg("the format {format} cannot hold parts of a ballot"), nullptr,
     msg("The format writes each ballot on a line of its own or with a whole number, and part of a ballot is "
         "neither.")},
    {"cannot-hold-parts-of-weights",
     msg("the format {format} cannot hold weights that are not whole numbers"),
     msg("write the ballots as voix or json"),
     msg("The format knows whole weights alone. Rounding them would change the count, so nothing is "
         "written.")},
    {"cannot-hold-so-many",
     msg("the format {format} cannot hold so many ranks, or so many equal ballots, each on its own line"),
     msg("write the ballots as voix"),
     msg("The format writes each ballot on its own line, or each rank as one character, and that has a "
         "limit.")},
    {"cannot-hold-weights", msg("the format {format} cannot hold weights"),
     msg("write the ballots as voix, cef, csv or json"),
     msg("The format has no place for weights. Without them the ballots would count differently, so nothing "
         "is written.")},
    {"cannot-hold-words-as-grades",
     msg("the format {format} cannot hold these grades: it holds whole numbers"),
     msg("write the ballots as voix, csv or json"),
     msg("The format writes grades as whole numbers. Which number stands for which word would have to be "
         "invented.")},
    {"name-the-grades", msg("the table cannot say which grade is the best"),
     msg("read it with --grades \"{grades}\""),
     msg("A table of grades has no line that puts them in order. Whoever reads this one needs --grades, best "
         "first.")},
    {"needs-ballots", msg("the format {format} holds ballots, and only totals are known"),
     msg("write tally or pairwise"),
     msg("Totals do not tell what each ballot said, so no ballots can be written from them.")},
    {"totals-of-another-kind", msg("the format {format} holds totals of another kind"),
     msg("rankings are written as pairwise, grades and choices as tally"),
     msg("A tally holds numbers for each grade or answer, a matrix numbers for each pair of options. Neither "
         "can be made from the other.")},
    {"unranked-written-last", msg("the pairs count unranked options as sharing the last place"), nullptr,
     msg("A matrix holds one number for each pair, so the choice of what unranked options mean is made when "
         "it is written. Here they share the last place.")},
    {"weights-in-column", msg("weights stand in the column “{column}”"),
     msg("read the table with --weight-column {column}"),
     msg("The table has no other place for weights than a column. Without the option, it would be read as "
         "one more option of the vote.")},
};

}  // namespace

std::span<const Sentence> document_sentences() { return sentences; }

}  // namespace voix::render
