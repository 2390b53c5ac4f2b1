// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    // The file as a whole.
    {"ambiguous-format", msg("this could be {first} or {second}"),
     msg("say which it is: --from {first} or --from {second}"),
     msg("The format follows from the name of the file and from its first lines. Here both fit two formats, "
         "and a guess could change the count.")},
    {"announced-differs", msg("“{name}” announces {announced}; the file holds {count}"),
     msg("ask whoever made the file whether lines are lost; what is there is counted"),
     msg("The head of a PrefLib file says how many voters and how many different ballots follow. When the "
         "lines below add up to another number, the file may have been cut or edited.")},
    {"byte-order-mark", msg("the file begins with a byte order mark, which is skipped"), nullptr,
     msg("Some programs begin a UTF-8 text with three bytes that show nothing. They are skipped, and change "
         "no count.")},
    {"crlf", msg("lines end as in Windows (CR LF), which is accepted (lines: {count})"), nullptr,
     msg("Windows ends each line with two characters, CR and LF, other systems with LF alone. Both are read "
         "alike.")},
    {"document-too-large", msg("the document is larger than {limit} bytes"),
     msg("a file of totals is small; ballots go in a format of lines, see voix-ballots(5)"),
     msg("Totals, TOML and JSON documents are held in memory whole, so their size has a limit. Ballots in a "
         "format of lines have none.")},
    {"empty-file", msg("the file is empty"), msg("check that it was saved or downloaded completely"),
     msg("The file has no content at all. A vote without ballots would look like an outcome, so nothing is "
         "counted.")},
    {"invalid-utf8", msg("this is not valid UTF-8"),
     msg("save the file as UTF-8, for example: iconv -f latin1 -t utf-8 OLD > NEW"),
     msg("voix reads text in UTF-8, the encoding that nearly all programs write today. Bytes that are no "
         "UTF-8 could be letters of any other encoding, and names would be mistaken.")},
    {"utf-16", msg("the file is in UTF-16"),
     msg("save the file as UTF-8, for example: iconv -f utf-16 -t utf-8 OLD > NEW"),
     msg("Some spreadsheets save “Unicode text” as UTF-16. voix reads UTF-8 only, so that one file means one "
         "thing.")},
    {"line-too-long", msg("the line is longer than {limit} bytes"),
     msg("one ballot a line; is this a file of ballots?"),
     msg("A ballot is one line, and no real ballot is that long. The file is probably of another kind, or "
         "its line ends are lost.")},
    {"nul-byte", msg("a NUL byte stands in the text"),
     msg("this is not a text file, or it is damaged; get a fresh copy"),
     msg("A NUL byte stands in no text. It shows that the file is of another kind, or that a disk or a copy "
         "damaged it.")},
    {"no-ballots", msg("the file holds no ballots"), msg("check that it is the right file"),
     msg("The file could be read, and no line of it is a ballot. It counts as a vote in which nobody took "
         "part.")},
    {"no-options", msg("the file does not say which options there are"),
     msg("see voix-ballots(5) on how this format names its options"),
     msg("This format names its options before the ballots, so that a slip in a ballot is not taken for a "
         "new option. Here they are missing.")},
    {"preflib-without-head", msg("the options are not named before the first ballot"),
     msg("a PrefLib file begins with lines  # KEY: value ; if this one is from before 2022, get it anew from "
         "preflib.org"),
     msg("Since 2022 a PrefLib file names its options in lines that begin with #, and the ballots follow. "
         "The "
         "older files wrote the number of options, their names and the totals in lines without a mark; those "
         "are not read, because a line of the one could be taken for a line of the other.")},
    {"not-voix", msg("the first line is “{text}”"), msg("a file of this format begins with: voix-ballots 1"),
     msg("The first line names the format and its version. Without it, the file may be of another kind, and "
         "its lines would be misread.")},
    {"totals-not-ballots", msg("a file in the format {format} holds totals, not ballots"),
     msg("choose a rule that can be counted from totals, or give the ballots"),
     msg("Totals do not tell what each ballot said, and this use needs the ballots.")},
    {"unknown-format", msg("the format of this file is not known"),
     msg("name it with --from; voix-ballots(5) shows them all"),
     msg("The format follows from the name of the file and from its first lines. Neither points to one here, "
         "and a guess could change the count.")},

    {"file-twice", msg("this file is named twice, and its ballots are counted twice"),
     msg("name every file once"), msg("Several files are one vote: what two of them hold is added up.")},
    // Names of options, grades and columns.
    {"bad-name", msg("“{name}” cannot be a name"),
     msg("a name is not empty and holds no line end or control character"),
     msg("Names appear in results, tables and pages. An empty name or one with control characters could not "
         "be told apart there, or could hide something.")},
    {"duplicate-grade", msg("the grade “{grade}” is declared twice"), msg("each grade once, the best first"),
     msg("The list of grades goes from the best to the worst. A grade that stands twice would have two "
         "ranks.")},
    {"duplicate-option", msg("“{option}” stands here twice"),
     msg("on a ballot, and in a list of options, each option stands once"),
     msg("A ballot that names an option twice contradicts itself or says nothing more; which of the two the "
         "voter meant cannot be known, so the ballot is not counted.")},
    {"missing-name", msg("a name is missing here"), msg("write a name, or take the separator away"),
     msg("Between two separators, or after the last one, a name is expected. Perhaps one was lost, so the "
         "line is not counted.")},
    {"too-many-grades", msg("there are more than {limit} different grades"),
     msg("do the cells hold grades or scores? --cells says what they are"),
     msg("A scale of grades is short. So many different ones mean that the cells hold something else, such "
         "as numbers or comments.")},
    {"too-many-options", msg("there are more than {limit} options"),
     msg("is this a file of ballots, in the format that --from names?"),
     msg("No vote has so many options. The file is probably read in the wrong format, or text was taken for "
         "names.")},
    {"unclosed-quote", msg("this quotation mark or bracket is not closed"), msg("close it on the same line"),
     msg("A name in quotation marks or brackets ends where they close. Without the end, it is not known "
         "where the name stops.")},
    {"undeclared-option", msg("“{option}” is no candidate and is ignored (ballots: {count})"),
     msg("if it is one, add it to #/Candidates"),
     msg("The Condorcet Election Format asks that candidates who are not declared be ignored. The rest of "
         "the ballot counts.")},
    {"first-column-of-voters", msg("the first column, “{column}”, holds no votes"),
     msg("if it names the voters, add: --id-column \"{column}\""),
     msg("All other columns hold numbers or grades and the first one holds neither, so it is probably the "
         "list "
         "of the voters. It is not taken for one in silence, because it could be an option whose column was "
         "filled in wrongly.")},
    {"unknown-column", msg("there is no column “{column}”"), msg("did you mean “{suggestion}”?"),
     msg("An option of the command line names a column that the table does not have. The first row of the "
         "table holds the names of its columns, and they are compared exactly."),
     msg("the first row names the columns")},
    {"unknown-grade", msg("“{grade}” is no grade of this scale"), msg("did you mean “{suggestion}”?"),
     msg("Every grade on a ballot is one of the scale, written in the same words. The scale is the one that "
         "the file declares, that --grades names, or a built-in one."),
     msg("name the grades, best first, with --grades or in the file")},
    {"unknown-key", msg("“{key}” is no key of this format"), msg("did you mean “{suggestion}”?"),
     msg("A document of this format has a fixed set of keys. A key that is not known could be a slip, and "
         "what it says would be passed over in silence."),
     msg("voix-ballots(5) shows the keys of this format")},
    {"unknown-option", msg("“{option}” is not one of the options"), msg("did you mean “{suggestion}”?"),
     msg("The file declares its options, and this ballot, or an option of the command line, names another. "
         "It "
         "is not guessed what was meant. Correct the name, or declare the option; --lenient counts the other "
         "ballots."),
     msg("correct the name, or add it to the options that the file declares")},
    {"unknown-parameter", msg("“{name}” is no header line of this format"),
     msg("did you mean “{suggestion}”?"),
     msg("The lines at the head of the file have fixed names. A line that is not known could be a slip, and "
         "what it says would be passed over in silence."),
     msg("voix-ballots(5) shows the header lines")},
    {"unnamed-category", msg("category {number} has no name"), msg("add a line: # CATEGORY NAME {number}: …"),
     msg("A PrefLib file gives each category a number in the ballots and a name in the head. The name of "
         "this one is missing.")},
    {"unnamed-option", msg("option {number} has no name"), msg("add a line: # ALTERNATIVE NAME {number}: …"),
     msg("A PrefLib file gives each option a number in the ballots and a name in the head. The name of this "
         "one is missing.")},
};

}  // namespace

std::span<const Sentence> reader_sentences() { return sentences; }

}  // namespace voix::render
