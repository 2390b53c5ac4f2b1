// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/named_option.hpp"

#include <algorithm>

#include "format/names.hpp"
#include "format/utf8.hpp"

namespace voix::command {
namespace {

bool in_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool has_words(std::string_view name, std::string_view words) {
  for (auto at = name.find(words); at != std::string_view::npos; at = name.find(words, at + 1)) {
    const auto end = at + words.size();
    if ((at == 0 || !in_word(name[at - 1])) && (end == name.size() || !in_word(name[end]))) return true;
  }
  return false;
}

}  // namespace

std::string named_option(std::string_view text, const std::vector<std::string>& options) {
  auto words = format::narrowed(format::composed(text));
  if (words.empty() || std::ranges::find(options, text) != options.end()) return std::string(text);
  const auto is_it = [&](const std::string& option) { return format::narrowed(option) == words; };
  const auto has_it = [&](const std::string& option) { return has_words(format::narrowed(option), words); };
  if (std::ranges::count_if(options, is_it) == 1) return *std::ranges::find_if(options, is_it);
  if (std::ranges::count_if(options, has_it) == 1) return *std::ranges::find_if(options, has_it);
  return words;
}

}  // namespace voix::command
