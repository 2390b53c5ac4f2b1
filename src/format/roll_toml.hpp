// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people's roll, roll.toml: pseudonymous ids with public keys. Names and addresses stay out of it.
//
//     [[member]]
//     id = "m17"
//     key = "ssh-ed25519 AAAA…"     or "ed25519 <64 hex>", sk-ssh-ed25519@openssh.com
//     weight = 2                    1 if left out
//     kind = "legal"                "natural" if left out
//     since = 2020-10-30            a member from this day
//     until = 2021-10-29            … to this day
//     dues = 2020-12-31             paid up to this day
//     dues = [[2020-10-30, 2020-12-31], [2021-03-01, 2021-12-31]]
//                                   after a gap: the first and last days of each time that is paid for
//
// Whoever edits it keeps comments and order: members are added at the end and taken out line by line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <voix/dues.hpp>
#include <voix/finding.hpp>

#include "crypto/listed_key.hpp"

namespace voix::format {

struct Member {
  std::string id;
  ListedKey key;
  std::uint64_t weight = 1;
  bool legal = false;
  std::string since, until;  // YYYY-MM-DD; empty if not given
  Dues dues;
  std::uint64_t first_line = 0, last_line = 0;
};

inline constexpr std::uint64_t most_member_weight = std::uint64_t{1} << 32U;

/// Throws Error{document} with all that is wrong, each with its place.
[[nodiscard]] std::vector<Member> read_roll(std::string_view text, const std::string& path);
/// The table of a member, with its end of line.
[[nodiscard]] std::string write(const Member& member);
/// As a roll says them: a day, or the times that are paid for.
[[nodiscard]] std::string text_of(const Dues& dues, const Member& member);
/// The document with `KEY = VALUE` in the member's table, under the comment, if there is one; each on one
/// line.
[[nodiscard]] std::string with_day(std::string_view text, const Member& member, std::string_view key,
                                   std::string_view value, std::string_view comment = {});
/// The document without the lines of a member and the empty line after them.
[[nodiscard]] std::string without(std::string_view text, const Member& member);

}  // namespace voix::format
