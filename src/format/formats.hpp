// SPDX-License-Identifier: GPL-3.0-or-later
//
// Formats: one function per format, all of the same shape, behind `read` of format/reader.hpp; and what
// they share at the end, `finish_sheet`. Each file begins with the definition of its format.
//
// The findings of the readers, with their arguments; kept sorted. Sentences: render/sentences/reader.cpp.
//
//   bad-parameter        {name, value}         a header line whose value is not one of those it can have
//   bad-repeat           {text}                after *: not a positive integer
//   bad-weight           {text}                after ^: not a positive integer or fraction
//   byte-order-mark      note                  accepted
//   crlf                 note, {count}         accepted
//   document-too-large   {limit}               bytes
//   duplicate-grade      {grade}               declared twice
//   duplicate-option     {option}              twice on a ballot, or declared twice
//   empty-file
//   invalid-utf8                               at the first bad byte
//   late-parameter       {name}                cef: a parameter after the first ballot
//   line-too-long        {limit}               bytes
//   malformed-ballot     {text}                what was found where a name or separator should be
//   missing-name                               nothing between two separators
//   no-ballots           warning
//   not-voix             {text}                the first line is not "voix-ballots 1"
//   nul-byte
//   number-too-large     {text}                more than 1000 digits
//   ranking-not-choice                         a line with several places where options are chosen
//   rankings-not-grades                        a file of rankings, and the rule needs grades
//   tied-first           {count}               several in the first place where one is chosen
//   too-many-chosen      {count, at_most}
//   too-many-options     {limit}
//   unclosed-quote                             at the quote
//   undeclared-option    warning, {option, count}  cef: not a candidate, ignored; count of ballots
//   unknown-grade        {grade, suggestion}   suggestion: the nearest grade; empty if none is near
//   unknown-option       {option, suggestion}  suggestion: the nearest option; empty if none is near
//   unknown-parameter    {name, suggestion}    voix: a header line that the format does not have
//   utf-16                                     the file is UTF-16
//   weight-ignored       warning, {count}      cef: ^ where no weight is allowed
#pragma once

#include <optional>
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
};

/// The sheet of a file that is read: options and grades with the numbers by which the counter knows them.
/// Options that are not declared come in byte order.
[[nodiscard]] Sheet finish_sheet(Ids& ids, Declared declared, Report&& report);

/// The most options that an election can have: a Cell must be able to number them.
inline constexpr std::size_t most_options = 10'000;

}  // namespace voix::format
