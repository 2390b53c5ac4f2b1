// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences behind the slugs. Steps, notes, reasons and findings are data; what is said of them stands
// here, one table a subject, in English as message ids for the catalogue. {name} is a value of the step or
// finding. A finding also has a hint (what to do) and an explanation for `voix explain SLUG`.
#pragma once

#include <span>
#include <string_view>

namespace voix::render {

struct Sentence {
  std::string_view slug;
  const char* text;
  const char* hint = nullptr;
  const char* explanation = nullptr;
};

std::span<const Sentence> condorcet_sentences();  // steps, reasons and notes of condorcet
std::span<const Sentence> judgment_sentences();   // … of majority judgment
std::span<const Sentence> choice_sentences();     // … of majority, consent, approval, plurality, quorum, lot
std::span<const Sentence> reader_sentences();     // findings of format
std::span<const Sentence> usage_sentences();      // findings of count, system, command and cli

}  // namespace voix::render
