// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sentences.hpp"

#include <algorithm>
#include <array>

#include "render/charter_words.hpp"
#include "render/render.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

auto tables() {
  return std::array{
      // One a line, so that two branches can add theirs.
      // clang-format off
      condorcet_sentences(),
      judgment_sentences(),
      choice_sentences(),
      reader_sentences(),
      line_sentences(),
      document_sentences(),
      usage_sentences(),
      system_sentences(),
      poll_sentences(),
      board_sentences(),
      ballot_sentences(),
      ceremony_sentences(),
      key_sentences(),
      voting_sentences(),
      opening_sentences(),
      round_sentences(),
      consent_sentences(),
      mandate_sentences(),
      roll_sentences(),
      charter_sentences(),
      hole_sentences(),
      assembly_sentences(),
      life_sentences(),
      decision_sentences(),
      deciding_poll_sentences(),
      record_sentences(),
      proposal_sentences(),
      act_sentences(),
      // clang-format on
  };
}

/// What is said of a slug that has no sentence: better than silence.
std::string bare(std::string_view slug, const Arguments& arguments) {
  std::string out(slug);
  for (const auto& [name, value] : arguments) out.append(" ").append(name).append(" = ").append(value);
  return out;
}

/// What should stand in a line of a record.
constexpr std::array parts_of_lines{
    msg("application"), msg("base64"), msg("empty-line"), msg("end-of-file"),  msg("end-of-line"),
    msg("hash"),        msg("id"),     msg("index"),      msg("key"),          msg("key type"),
    msg("kind"),        msg("limit"),  msg("number"),     msg("origin"),       msg("other-signer"),
    msg("point"),       msg("quorum"), msg("rule"),       msg("scalar"),       msg("sealed share"),
    msg("signature"),   msg("text"),   msg("time"),       msg("secret, open"), msg("word")};

/// A value that is a word of voix, in words: the name of a state, a duration (P7D), a verdict, a placeholder.
std::string said(std::string_view name, const std::string& value, const Catalogue& tr) {
  if (name == "state") return state_in_words(value, tr);
  if (name == "verdict") return term(value, tr);
  if (name == "placeholder") return placeholders(value, tr);
  const auto duration = name == "duration" ? Duration::parse(value) : std::nullopt;
  return duration ? duration_words(*duration, tr) : visible(value);
}

/// A path of "-" in words, and everything safe to show.
Arguments shown(const Finding& finding, const Catalogue& tr) {
  const bool writing =
      finding.slug == "cannot-write" || finding.slug == "disk-full" || finding.slug == "would-write";
  Arguments safe;
  for (const auto& [name, value] : finding.arguments) {
    const auto* const part = std::ranges::find(parts_of_lines, value);
    if (name == "expected" && finding.slug.ends_with("-malformed") && part != parts_of_lines.end()) {
      safe.emplace_back(name, tr(*part));
      continue;
    }
    const bool stream = name == "path" && value == "-";
    safe.emplace_back(name, !stream   ? said(name, value, tr)
                            : writing ? tr("standard output")
                                      : tr("standard input"));
  }
  return safe;
}

/// True if every {name} in `text` is one of the arguments, and not empty.
bool has_all(std::string_view text, const Arguments& arguments) {
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const auto name = text.substr(open + 1, text.find('}', open) - open - 1);
    const bool is_name = std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    const auto value = std::ranges::find(arguments, name, &Arguments::value_type::first);
    if (is_name && (value == arguments.end() || value->second.empty())) return false;
  }
  return true;
}

/// `text` with … for every {name}.
std::string without_names(std::string_view text) {
  std::string out;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
    out.append(text.substr(0, open)).append("…");
    text.remove_prefix(text.find('}', open) + 1);
  }
  return out.append(text);
}

}  // namespace

const Sentence* find_sentence(std::string_view slug) {
  for (const auto table : tables()) {
    const auto found = std::ranges::find(table, slug, &Sentence::slug);
    if (found != table.end()) return &*found;
  }
  return nullptr;
}

std::string sentence(const Step& step, const Catalogue& tr) {
  Arguments arguments;
  for (const auto& [name, value] : step.values) arguments.emplace_back(name, in_words(name, value, tr));
  const auto* known = find_sentence(step.slug);
  return known == nullptr ? bare(step.slug, arguments) : tr(known->text, arguments);
}

std::string sentences(std::span<const Step> steps, const Catalogue& tr) {
  std::string text;
  for (const auto& step : steps) text += (text.empty() ? "" : " ") + sentence(step, tr);
  return text;
}

std::string phrase(const Finding& finding, const Catalogue& tr) {
  const auto* known = find_sentence(finding.slug);
  const auto arguments = shown(finding, tr);
  return known == nullptr ? bare(finding.slug, arguments) : tr(known->text, arguments);
}

std::string hint(const Finding& finding, const Catalogue& tr) {
  const auto* known = find_sentence(finding.slug);
  if (known == nullptr) return {};
  for (const auto* text : {known->hint, known->otherwise}) {
    if (text != nullptr && has_all(text, finding.arguments)) return tr(text, shown(finding, tr));
  }
  return {};
}

std::string explanation(std::string_view slug, const Catalogue& tr) {
  const auto* known = find_sentence(slug);
  if (known == nullptr) return {};
  if (known->explanation != nullptr) return without_names(tr(known->explanation));
  // A step: what it says with any values. The definitions stand in the manual.
  return tr("A line in the account of a count: {sentence} The rules are defined in voix-methods(7).",
            {{"sentence", quoted(without_names(tr(known->text)), tr)}});
}

std::vector<std::string_view> slugs() {
  std::vector<std::string_view> all;
  for (const auto table : tables()) {
    for (const auto& known : table) all.push_back(known.slug);
  }
  std::ranges::sort(all);
  return all;
}

}  // namespace voix::render
