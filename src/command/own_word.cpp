// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/own_word.hpp"

#include <algorithm>

#include <voix/catalogue.hpp>
#include <voix/nearest.hpp>

#include "render/words.hpp"

namespace voix::command {

std::optional<std::size_t> name_in(const std::vector<std::string>& names, std::string_view text) {
  const auto wanted = folded(text);
  const auto is_wanted = [&](const std::string& name) { return folded(name) == wanted; };
  auto found = std::ranges::find(names, text);
  if (found == names.end() && std::ranges::count_if(names, is_wanted) == 1) {
    found = std::ranges::find_if(names, is_wanted);
  }
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

std::optional<std::size_t> own_word(const std::vector<std::string>& words, std::string_view text) {
  if (const auto found = name_in(words, text)) return found;
  if (folded(text) == "abstention") return name_in(words, "stand-aside");
  std::vector<std::string> french;
  for (const auto& word : words) french.push_back(render::term(word, catalogue("fr")));
  return name_in(french, text);
}

}  // namespace voix::command
