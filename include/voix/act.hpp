// SPDX-License-Identifier: GPL-3.0-or-later
//
// Act: one thing that one member did and signed, one file (voix-act(5)): supported a proposal, objected, came
// in, counted hands. Acts are only ever added, each in a file whose name no other has, so branches merge in
// any order; the state of everything is computed from them. record/act.hpp reads, writes and verifies them.
#pragma once

#include <string>
#include <string_view>
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

}  // namespace voix
