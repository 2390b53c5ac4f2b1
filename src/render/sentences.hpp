// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences behind the slugs. Steps, notes, reasons and findings are data; what is said of them stands
// here, one table a subject, in English as message ids for the catalogue. {name} is a value of the step or
// finding. A finding also has a hint (what to do) and an explanation for `voix explain SLUG`.
//
// Steps: a text value is shown in the quotation marks of the language, so the sentence has none around it
// ("{option} wins"); a list becomes “A”, “B” and “C”; {formula}, {method}, {seed}, times and ids (words.hpp)
// stand without marks. A sentence that ends with a colon is a heading: the steps up to the next heading are
// numbered below it. Findings: an argument is shown as it is, so the sentence has its marks ("unknown option
// “{option}”"). A hint that names a value which the finding lacks ("did you mean “{suggestion}”?") gives way
// to the other one.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <voix/catalogue.hpp>
#include <voix/finding.hpp>

namespace voix::render {

struct Sentence {
  std::string_view slug;
  const char* text;
  const char* hint = nullptr;
  const char* explanation = nullptr;
  const char* otherwise = nullptr;  // the hint of a finding that lacks a value of the first one
};

/// The sentence of a slug, from all the tables below; null if no table has it.
[[nodiscard]] const Sentence* find_sentence(std::string_view slug);

/// What a finding says, and what to do about it (empty if there is nothing to say).
[[nodiscard]] std::string phrase(const Finding& finding, const Catalogue& tr);
[[nodiscard]] std::string hint(const Finding& finding, const Catalogue& tr);

std::span<const Sentence> condorcet_sentences();  // steps, reasons and notes of condorcet
std::span<const Sentence> judgment_sentences();   // … of majority judgment
std::span<const Sentence> choice_sentences();    // … of majority, consent, approval, plurality, quorum, lot
std::span<const Sentence> reader_sentences();    // findings of format: files and names
std::span<const Sentence> line_sentences();      // … lines of ballots, and what a rule reads of them
std::span<const Sentence> document_sentences();  // … totals, JSON and TOML, writers
std::span<const Sentence> usage_sentences();     // findings of count, command and cli
std::span<const Sentence> system_sentences();    // findings of system
std::span<const Sentence> poll_sentences();      // findings of records, elections, rolls and poll folders
std::span<const Sentence> board_sentences();     // … of the board: log, notes, ballots
std::span<const Sentence> ballot_sentences();    // findings of ballots, totals and shares
std::span<const Sentence> ceremony_sentences();  // findings of key ceremonies
std::span<const Sentence> proposal_sentences();  // … of proposals, and of fields in TOML
std::span<const Sentence> act_sentences();       // … of signed acts, and of what members may do
std::span<const Sentence> charter_sentences();   // … of charters, their invariants and the folder
std::span<const Sentence> hole_sentences();      // … of what a charter leaves open
std::span<const Sentence> roll_sentences();      // … of roll.toml and its import
std::span<const Sentence> key_sentences();       // … of keys and passphrases
std::span<const Sentence> voting_sentences();    // … of opening a poll, choosing and casting
std::span<const Sentence> round_sentences();     // steps of consent rounds, exclusions and mandates
std::span<const Sentence> consent_sentences();   // findings of consent rounds
std::span<const Sentence> mandate_sentences();   // … of elections without candidates, exclusions, mandates
std::span<const Sentence> life_sentences();      // steps and needs of the life of a proposal
std::span<const Sentence> decision_sentences();  // findings: what does not count, openings, irregularities
std::span<const Sentence> deciding_poll_sentences();  // … of polls that do not decide a proposal
std::span<const Sentence> opening_sentences();        // … of trustees who open, and of verification
std::span<const Sentence> assembly_sentences();       // … of meetings, attendance and hand counts
std::span<const Sentence> record_sentences();         // … of minutes, extracts, reports

}  // namespace voix::render
