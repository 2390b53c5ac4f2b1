// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passages of a text, as objections name them: blanks and line ends do not matter, every other character
// does.
#include <algorithm>
#include <set>

#include <voix/nearest.hpp>

#include "govern/rounds.hpp"

namespace voix::govern {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// With one blank between words, none at the ends.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_blank(c)) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

/// Sentences, and lines that are none: headings, list items.
std::vector<std::string> parts(std::string_view text) {
  std::vector<std::string> all(1);
  const auto next = [&] {
    all.back() = one_line(all.back());
    if (!all.back().empty()) all.emplace_back();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    all.back().push_back(text[i]);
    const bool at_blank = i + 1 == text.size() || is_blank(text[i + 1]);
    const bool ends = (text[i] == '.' || text[i] == ';' || text[i] == '!' || text[i] == '?') && at_blank;
    const auto rest = text.substr(i + 1);
    const bool new_block = text[i] == '\n' && (rest.starts_with('\n') || rest.starts_with('#') ||
                                               rest.starts_with("- ") || rest.starts_with("* "));
    if (ends || new_block) next();
  }
  next();
  if (all.back().empty()) all.pop_back();
  return all;
}

std::set<std::string> words(std::string_view text) {
  std::set<std::string> all;
  std::string word;
  for (const char c : folded(text) + " ") {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
    if (letter) {
      word.push_back(c);
    } else if (!word.empty()) {
      all.insert(std::move(word));
      word.clear();
    }
  }
  return all;
}

}  // namespace

bool has_passage(std::string_view text, std::string_view passage) {
  const auto wanted = one_line(passage);
  return !wanted.empty() && one_line(text).find(wanted) != std::string::npos;
}

std::string nearest_passage(std::string_view text, std::string_view passage) {
  const auto wanted = words(passage);
  std::string best;
  std::size_t most = wanted.size() / 2;  // more than half of its words
  for (auto& part : parts(text)) {
    const auto there = words(part);
    const auto shared = static_cast<std::size_t>(
        std::ranges::count_if(wanted, [&](const std::string& word) { return there.contains(word); }));
    if (shared <= most) continue;
    most = shared;
    best = std::move(part);
  }
  return best;
}

bool names(std::string_view said, std::string_view id) {
  return id == said || (id.starts_with(said) && id.size() > said.size() && id[said.size()] == '-' &&
                        said.find('-') != std::string_view::npos);
}

}  // namespace voix::govern
