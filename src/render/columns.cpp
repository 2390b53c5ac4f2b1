// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/columns.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace voix::render {
namespace {

/// Columns of a cluster: those of its widest character; two for flags and for emoji presentation.
std::size_t cluster_width(std::size_t so_far, utf8proc_int32_t character) {
  constexpr utf8proc_int32_t emoji_presentation = 0xFE0F;
  const bool is_flag = character >= 0x1F1E6 && character <= 0x1F1FF;
  if (is_flag || character == emoji_presentation) return 2;
  return std::max(so_far, static_cast<std::size_t>(std::max(0, utf8proc_charwidth(character))));
}

}  // namespace

std::vector<Grapheme> graphemes(std::string_view text) {
  std::vector<Grapheme> all;
  utf8proc_int32_t previous = -1;
  utf8proc_int32_t state = 0;
  while (!text.empty()) {
    utf8proc_int32_t character = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
    const auto size = length > 0 ? static_cast<std::size_t>(length) : 1;
    if (length <= 0) character = 0xFFFD;
    if (previous < 0 || utf8proc_grapheme_break_stateful(previous, character, &state)) {
      all.push_back({text.substr(0, 0), 0});
    }
    auto& cluster = all.back();
    cluster.bytes = {cluster.bytes.data(), cluster.bytes.size() + size};
    cluster.width = cluster_width(cluster.width, character);
    previous = character;
    text.remove_prefix(size);
  }
  return all;
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (const auto& cluster : graphemes(text)) columns += cluster.width;
  return columns;
}

std::string cut(std::string_view text, std::size_t columns, std::string_view ellipsis) {
  if (columns == 0 || width(text) <= columns) return std::string(text);
  std::string out;
  std::size_t left = columns - std::min(columns, width(ellipsis));
  for (const auto& cluster : graphemes(text)) {
    if (cluster.width > left) break;
    out.append(cluster.bytes);
    left -= cluster.width;
  }
  return out.append(ellipsis);
}

std::string padded(std::string_view text, std::size_t columns) {
  const auto taken = width(text);
  return std::string(text).append(columns > taken ? columns - taken : 0, ' ');
}

std::string right_aligned(std::string_view text, std::size_t columns) {
  const auto taken = width(text);
  return std::string(columns > taken ? columns - taken : 0, ' ').append(text);
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t count = 0; count < times; ++count) out.append(piece);
  return out;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t indent) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t taken = 0;
  bool has_word = false;
  const auto start_line = [&] {
    lines.push_back(std::move(line));
    line.assign(indent, ' ');
    taken = indent;
    has_word = false;
  };
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    const auto needed = width(word);
    if (columns > 0 && has_word && taken + 1 + needed > columns) start_line();
    if (has_word) {
      line.push_back(' ');
      ++taken;
    }
    has_word = true;
    for (const auto& cluster : graphemes(word)) {
      if (columns > 0 && taken + cluster.width > columns && taken > indent) start_line();
      line.append(cluster.bytes);
      taken += cluster.width;
      has_word = true;
    }
  }
  lines.push_back(std::move(line));
  return lines;
}

}  // namespace voix::render
