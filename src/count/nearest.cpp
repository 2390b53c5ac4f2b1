// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/nearest.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace voix {
namespace {

constexpr std::size_t longest = 200;  // names beyond are not compared: nobody retypes them

/// The base letters of U+00C0 to U+017F, in lower case; a blank where there is none.
constexpr std::string_view bases =
    "aaaaaaaceeeeiiiidnooooo ouuuuy saaaaaaaceeeeiiiidnooooo ouuuuy y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(bases.size() == 0x180 - 0xC0);

/// Optimal string alignment distance, or `limit + 1` if it is more than `limit`.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  // Rows i - 2, i - 1 and i of the usual table.
  std::array<std::vector<std::size_t>, 3> rows;
  rows.fill(std::vector<std::size_t>(b.size() + 1));
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto &above = rows[(i + 2) % 3], &second = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({substituted, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], second[j - 2] + 1);
      }
    }
    if (*std::ranges::min_element(row) > limit) return limit + 1;
  }
  return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number in front of `text`, without its zeros, which is then taken from it.
std::string_view take_number(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
  const auto size = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto number = text.substr(0, size);
  text.remove_prefix(size);
  return number;
}

/// The same but for their numbers, like P-0009 and P-0001.
bool differ_in_number(std::string_view a, std::string_view b) {
  bool differ = false;
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      differ = take_number(a) != take_number(b) || differ;
      continue;
    }
    if (a.front() != b.front()) return false;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return differ && a.empty() && b.empty();
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xC3 && lead <= 0xC5 && i + 1 < text.size()) {
      const auto letter = (lead & 0x1FU) << 6U | (static_cast<unsigned char>(text[i + 1]) & 0x3FU);
      if (const char base = bases[letter - 0xC0]; base != ' ') {
        out.push_back(base);
        ++i;
        continue;
      }
    }
    if (text.substr(i).starts_with("’")) {
      out.push_back('\'');
      i += 2;
      continue;
    }
    out.push_back(lead >= 'A' && lead <= 'Z' ? static_cast<char>(lead + 32) : text[i]);
  }
  return out;
}

std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates) {
  if (name.size() > longest) return std::nullopt;
  const auto wanted = folded(name);
  std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  const std::string* best = nullptr;
  for (const auto& candidate : candidates) {
    const auto known = folded(candidate);
    const auto edits = candidate.size() > longest ? limit + 1 : distance(wanted, known, limit);
    if (edits > limit || differ_in_number(wanted, known)) continue;
    best = &candidate;
    if (edits == 0) break;
    limit = edits - 1;  // from here on only a closer one will do
  }
  return best ? std::optional(*best) : std::nullopt;
}

}  // namespace voix
