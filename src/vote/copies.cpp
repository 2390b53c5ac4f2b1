// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/copies.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>

#include "vote/ballot.hpp"
#include "vote/parallel.hpp"

namespace voix::vote {
namespace {

/// The first eight bytes of a component.
using Print = std::uint64_t;
constexpr std::size_t print_digits = 16, digits = 64;

Print print_of(const ByteArray<32>& component) {
  Print print = 0;
  for (std::size_t i = 0; i < sizeof print; ++i) print = print << 8U | component[i];
  return print;
}

std::size_t components_of_a_ballot(const Election& election) {
  std::size_t number = 0;
  if (!election.secret) return number;
  for (const auto& question : election.questions)
    number += 2 * (explicit_cells(question) + explicit_pairs(question));
  return number;
}

/// Of every `E` and `X` line, in the one spelling that a ballot has. What is no ballot is refused later.
std::vector<Print> prints_of(std::string_view bytes) {
  std::vector<Print> prints;
  const auto add = [&](std::string_view text) {
    Print print = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + print_digits, print, 16);
    if (wrong == std::errc{} && end == text.data() + print_digits) prints.push_back(print);
  };
  while (!bytes.empty()) {
    const auto line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (line.size() != 2 + digits + 1 + digits || (line[0] != 'E' && line[0] != 'X')) continue;
    add(line.substr(2));
    add(line.substr(2 + digits + 1));
  }
  return prints;
}

}  // namespace

Watched repeated_components(const std::vector<LogEntry>& entries, const Election& election,
                            const Payloads& payload, unsigned jobs, std::size_t at_once) {
  const auto rounds = (entries.size() * components_of_a_ballot(election) + at_once - 1) / at_once;
  std::vector<Print> repeated;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::vector<Print> prints;
    in_parallel(
        entries.size(), jobs,
        [&](std::size_t i) {
          return entries[i].type == EntryType::ballot ? payload(entries[i]).value_or("") : std::string();
        },
        [&](const std::string& bytes) {
          auto found = prints_of(bytes);
          std::erase_if(found, [&](Print print) { return print % rounds != round; });
          return found;
        },
        [&](std::size_t, const std::vector<Print>& found) {
          prints.insert(prints.end(), found.begin(), found.end());
        });
    std::ranges::sort(prints);
    for (auto at = prints.begin(); (at = std::adjacent_find(at, prints.end())) != prints.end();) {
      repeated.push_back(*at);
      at = std::upper_bound(at, prints.end(), *at);
    }
  }
  std::ranges::sort(repeated);
  return [repeated = std::move(repeated)](const ByteArray<32>& component) {
    return std::ranges::binary_search(repeated, print_of(component));
  };
}

}  // namespace voix::vote
