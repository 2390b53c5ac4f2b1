// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sentences.hpp"

#include <algorithm>
#include <array>

#include "render/render.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::array<std::span<const Sentence>, 5> tables() {
  return {condorcet_sentences(), judgment_sentences(), choice_sentences(), reader_sentences(),
          usage_sentences()};
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
  if (known != nullptr) return tr(known->text, arguments);
  // A slug without a sentence is still better than silence: it and its values.
  std::string out(step.slug);
  for (const auto& [name, value] : arguments) out.append(" ").append(name).append(" = ").append(value);
  return out;
}

std::string explanation(std::string_view slug, const Catalogue& tr) {
  const auto* known = find_sentence(slug);
  if (known == nullptr) return {};
  return tr(known->explanation != nullptr ? known->explanation : known->text);
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
