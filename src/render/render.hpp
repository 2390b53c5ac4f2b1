// SPDX-License-Identifier: GPL-3.0-or-later
//
// Render: values → text. Every function returns a string and writes nothing. Text for people takes a
// Catalogue (the language) and a Display (the terminal); JSON takes neither, because it is the same
// everywhere. Names that come from files are shown without control or direction characters.
#pragma once

#include <span>
#include <string>

#include <voix/catalogue.hpp>
#include <voix/finding.hpp>
#include <voix/result.hpp>

namespace voix::render {

struct Display {
  std::size_t width = 80;  // columns, at least 20; 0: unlimited
  bool color = false;
  bool plain = false;  // ASCII, no drawing: for screen readers and old terminals
};

/// The outcome in one sentence, the reason, the chart and the notes; with `explain`, every step.
[[nodiscard]] std::string text(const Result& result, const Catalogue& tr, const Display& display,
                               bool explain);
[[nodiscard]] std::string markdown(const Result& result, const Catalogue& tr, bool explain);
/// One self-contained page of one or more results, charts as inline SVG, no script, nothing loaded from
/// elsewhere.
[[nodiscard]] std::string html(std::span<const Result> results, const Catalogue& tr, bool explain);
/// The chart alone, with a title and a description for screen readers.
[[nodiscard]] std::string svg(const Result& result, const Catalogue& tr);
/// voix.tally/1, one object on one line, with LF.
[[nodiscard]] std::string json(const Result& result);

/// voix.lint/1, one object on one line, with LF.
[[nodiscard]] std::string json(std::span<const Finding> findings);

/// "voix: error: phrase [slug]", the place, the line with a caret and the hint, for the first 20 findings;
/// then how many more there are (`unlisted` are not in the list).
[[nodiscard]] std::string findings(std::span<const Finding> list, std::uint64_t unlisted, const Catalogue& tr,
                                   const Display& display);

/// The sentence of one step, finding or note, without markup.
[[nodiscard]] std::string sentence(const Step& step, const Catalogue& tr);

/// Those of several steps, one after another.
[[nodiscard]] std::string sentences(std::span<const Step> steps, const Catalogue& tr);

/// What a slug means, at length; empty for an unknown one.
[[nodiscard]] std::string explanation(std::string_view slug, const Catalogue& tr);
/// All slugs that `explanation` knows, in byte order.
[[nodiscard]] std::vector<std::string_view> slugs();

}  // namespace voix::render
