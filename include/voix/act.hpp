// SPDX-License-Identifier: GPL-3.0-or-later
//
// Act: one thing that one member did and signed, one file (voix-act(5)): supported a proposal, objected, came
// in, counted hands. Acts are only ever added, each in a file whose name no other has, so branches merge in
// any order; the state of everything is computed from them. record/act.hpp reads, writes and verifies them.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <voix/instant.hpp>

namespace voix {

struct Act {
  std::string assembly;  // Charter::name
  std::string subject;   // "P-0003", "E-0001", "M-0001", a meeting's day "2020-10-30"
  std::string text;      // SHA-256 in hex of the text it is about, as that was then
  std::string by;        // a member's id
  Instant time = 0;      // as whoever signed says
  bool by_hand = false;  // the time was told with --now
  std::string kind;      // "support", "stance", … : see act_kinds in record/act.hpp
  std::vector<std::pair<std::string, std::string>>
      fields;              // in the order of the kind; a long text: several lines
  std::string path, hash;  // of the file; hash: SHA-256 in hex

  /// The first line of a field; empty if it is not there.
  [[nodiscard]] std::string field(std::string_view name) const {
    for (const auto& [key, value] : fields) {
      if (key == name) return value;
    }
    return {};
  }
  [[nodiscard]] std::vector<std::string> lines(std::string_view name) const {
    std::vector<std::string> all;
    for (const auto& [key, value] : fields) {
      if (key == name) all.push_back(value);
    }
    return all;
  }
};

/// Every kind of act, in the order in which acts of one second are taken (voix-act(5)): what changes a text
/// before what is said of it, an answer after what it answers, what ends something last.
inline constexpr std::array<std::string_view, 30> act_order{
    "notice", "submit",    "revise",    "support", "raise",   "amend",  "accept", "decline",
    "call",   "nominate",  "reveal",    "change",  "propose", "notify", "reply",  "open",
    "stance", "objection", "challenge", "join",    "answer",  "lift",   "close",  "attend",
    "count",  "proclaim",  "withdraw",  "void",    "contest", "report"};

/// By time; in one second by kind, then by member and by what is said: never by a hash that somebody could
/// try out, unless nothing else differs.
[[nodiscard]] inline bool comes_before(const Act& a, const Act& b) {
  const auto rank = [](const Act& act) { return std::ranges::find(act_order, act.kind) - act_order.begin(); };
  return std::tuple(a.time, rank(a), std::tie(a.by, a.text, a.fields, a.hash)) <
         std::tuple(b.time, rank(b), std::tie(b.by, b.text, b.fields, b.hash));
}

}  // namespace voix
