// SPDX-License-Identifier: GPL-3.0-or-later
//
// Formats: one function per format, all of the same shape, behind `read` of format/reader.hpp; and what
// they share at the end, `finish_sheet`. Each file begins with the definition of its format.
//
// The findings of the readers, with their arguments; kept sorted. Sentences: render/sentences/reader.cpp.
//
//   ambiguous-format     {first, second}       detect: two formats that it could be
//   answers-need-majority                      json: yes, no, blank votes, and the rule reads something else
//   bad-answer           {text}                json: not 1, 0 or -1
//   bad-count            {count}               totals: not a number of votes
//   bad-mark             {text}                csv: not 1, x, 0 or empty where options are chosen
//   bad-name             {name}                none, or one with a control character
//   bad-pair             {pair}                pairwise, json: not "A>B" with two of the options
//   bad-parameter        {name, value}         a header line whose value is not one of those it can have
//   bad-rank             {text}                csv: not a whole number from 1 to 65534
//   bad-repeat           {text}                after *: not a positive integer
//   bad-score            {text}                not a number
//   bad-weight           {text}                after ^: not a positive integer or fraction
//   ballot-says-twice    {key}                 json: a ballot with two of ranking, grades, scores, choice
//   byte-order-mark      note                  accepted
//   choices-not-grades                         a file of choices, and the rule needs grades
//   choices-not-rankings                       json: a file of choices, and the rule needs rankings
//   column-without-row   {option}              pairwise: an option of the header that has no row
//   crlf                 note, {count}         accepted
//   diagonal-not-empty                         pairwise: an option compared with itself
//   document-too-large   {limit}               bytes
//   duplicate-grade      {grade}               declared twice
//   duplicate-option     {option}              twice on a ballot, or declared twice
//   duplicate-pair       {pair}                pairwise, json
//   duplicate-parameter  {name}                voix: a header line twice
//   empty-file
//   empty-line           warning, {count}      csv: in a table of one column; not counted as a blank ballot
//   grade-order-unknown  {grades}              tally: cannot tell the best from the worst; --grades says it
//   grades-differ        {given, found}        tally: --grades are not the grades of the file
//   grades-not-choice                          a file of grades or scores, and options are to be chosen
//   invalid-utf8                               at the first bad byte
//   json-duplicate-key   {key}
//   json-needs-key       {key}                 an object lacks it
//   json-needs-list                            something else stands where a list [ ] should be
//   json-needs-number
//   json-needs-object                          something else stands where an object { } should be
//   json-needs-text
//   json-syntax                                where the parser could not go on
//   json-too-deep        {most}                lists within lists
//   late-parameter       {name}                cef: a parameter after the first ballot
//   line-too-long        {limit}               bytes
//   malformed-ballot     {text}                what was found where a name or separator should be
//   missing-grade                              voix: a name without grade on a graded ballot
//   missing-name                               nothing between two separators
//   more-answers-than-ballots {counts, ballots} tally
//   more-counts-than-ballots {option, counts, ballots} tally: an option has more grades than ballots
//   no-ballots           warning
//   no-options                                 a table or document that names none
//   not-voix             {text}                the first line is not "voix-ballots 1"
//   nul-byte
//   number-too-large     {text}                more than 1000 digits
//   part-of-unknown-kind {kind}                a partial count of a later version
//   parts-differ-in-grades                     merging parts of different scales
//   parts-differ-in-kind                       … of different rules
//   parts-differ-in-options                    … of different elections
//   ranking-not-choice                         a line with several places where options are chosen
//   rankings-not-grades                        a file of rankings, and the rule needs grades
//   row-without-column   {option}              pairwise: a row whose option is not in the header
//   scale-unknown        {grade}               none of the grades is on a built-in scale; --grades gives them
//   tally-for-ranking                          a tally, and the rule needs rankings or pairs
//   tally-without-answers                      a tally of grades, and the rule counts answers
//   tally-without-counts                       a table of one column
//   tally-without-grades                       a tally of answers, and the rule needs grades
//   text-after-quote                           csv: at the text between a closing quote and the separator
//   tied-first           {count}               several in the first place where one is chosen
//   toml-needs-list                            something else stands where a list [ ] should be
//   toml-needs-table     {key}                 tally: neither [counts], nor grades with [options]
//   cells-are-ranks                            csv: numbers, and --cells does not say what they are
//   merge-conflict                             toml: git's marks of a conflict
//   toml-syntax                                where the parser could not go on
//   too-many-chosen      {count, at_most}
//   too-many-grades      {limit}               different scores
//   too-many-options     {limit}
//   totals-not-ballots   {format}              a file of totals is read as ballots
//   unclosed-quote                             at the quote
//   undeclared-option    warning, {option, count}  cef: not a candidate, ignored; count of ballots
//   unknown-column       {column, suggestion}  csv: --id-column or --weight-column is not in the header
//   unknown-format                             detect: nothing that it knows; --from says it
//   unknown-grade        {grade, suggestion}   suggestion: the nearest grade; empty if none is near
//   unknown-key          {key, suggestion}     json: in a ballot
//   unknown-option       {option, suggestion}  suggestion: the nearest option; empty if none is near
//   unknown-parameter    {name, suggestion}    voix: a header line that the format does not have
//   utf-16                                     the file is UTF-16
//   voter-twice          warning, {id, line}   csv: in the column of --id-column; line: where it came first
//   weight-ignored       warning, {count}      cef: ^ where no weight is allowed
//   weight-too-fine      {text}                totals would grow without end
//   wrong-number-of-cells {cells, expected}    csv, tally, pairwise: in a row
//   wrong-number-of-counts {counts, expected}  totals: in a list
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "format/lines.hpp"
#include "format/reader.hpp"

namespace voix::format {

using ReadFormat = Sheet(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                         Counter& counter);

ReadFormat read_voix, read_cef, read_csv, read_tsv, read_abif, read_preflib, read_debian, read_json;

/// What a format has learnt of the election, besides its ballots.
struct Declared {
  std::vector<std::string> options;  // in the order of the file; empty: those that were found on ballots
  std::vector<std::string> grades;   // reading grading: best first
  std::optional<Unranked> unranked;
  std::optional<std::string> rule;
  std::string title;
};

/// The sheet of a file that is read: options and grades with the numbers by which the counter knows them.
/// Options that are not declared come in byte order.
[[nodiscard]] Sheet finish_sheet(Ids& ids, Declared declared, Report&& report);

/// `arguments` with the nearest candidate as {suggestion}, if one is near; and if the finding will be kept:
/// there may be millions that are not.
[[nodiscard]] Arguments with_suggestion(Arguments arguments, std::string_view name,
                                        std::span<const std::string> candidates, const Report& report);

/// Scores as grades, the highest first.
[[nodiscard]] std::vector<std::string> grades_of(const std::set<Fraction>& scores);

/// True if weights like this one could make totals of any length: a denominator above 1000 that is no power
/// of ten up to 10^18 or part of one. The others have a common denominator of 450 digits at most.
[[nodiscard]] bool is_too_fine(const Fraction& weight);

/// The most options that an election can have: the totals of all their pairs must fit in memory.
inline constexpr std::size_t most_options = 2'000;

}  // namespace voix::format
