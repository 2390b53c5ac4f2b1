// SPDX-License-Identifier: GPL-3.0-or-later
//
// An extract of the register: one decision, signed by a member, in a file that a bank, a host or a newspaper
// checks with nothing else (voix-extract(5)). What the signature shows is that the holder of the key printed
// in it says so; whose key it is, the reader has to know from elsewhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/signed.hpp"

namespace voix {

/// The namespace of SSH signatures on extracts.
inline constexpr std::string_view extract_namespace = "voix-extract@v1";

struct Extract {
  std::string assembly;
  std::string charter;  // SHA-256 in hex, as those below
  std::string decision, title;
  std::string text;                    // hash of the text that was decided
  std::vector<std::string> operative;  // its operative text, one a line, blank lines left out
  std::string body, class_name;
  std::string outcome;               // "adopted", "rejected", "tie", "no-quorum"
  std::vector<std::string> options;  // that stood on the ballot, where options were chosen
  std::vector<std::string> chosen;   // the one that won, or those with a seat, best first
  std::string state;                 // when the extract was made: "in-force"
  std::vector<std::string> ranks;    // "1 Housing", the best first, where the rule ranks options
  std::vector<std::string> counts;   // "yes 43"; none where the rule has no such totals
  std::string formula;               // "3 × yes >= 2 × cast: 129 >= 122"; may be empty
  Instant decided = 0;
  std::optional<Instant> proclaimed;  // if it was
  std::optional<Instant> in_force;    // of an adopted one
  std::vector<std::string> amended;   // decisions in force that amend it
  std::string election, board;        // of the poll that decided: its id, the root of its log; or both empty
  std::string by;                     // a member
  std::string key;                    // of that member, as ListedKey writes it
  Told made;
};

/// Everything up to the signature.
[[nodiscard]] std::string extract_body(const Extract& extract);

/// Reads one and verifies it with the key in it. Throws Error{document}: malformed, or not signed by that
/// key.
[[nodiscard]] Extract read_extract(std::string_view bytes, const std::string& path);

/// True for the first line of an extract.
[[nodiscard]] inline bool is_extract(std::string_view bytes) {
  return bytes.starts_with("voix-v1 extract\n");
}

}  // namespace voix
