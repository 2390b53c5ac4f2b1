// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts as files: the strict lines of voix-act(5), and whose signature makes one count.
//
//     voix-v1 act
//     assembly Collectif
//     subject P-0003
//     text <SHA-256 of the text it is about>
//     by m17
//     time 2020-10-20T18:00:00Z          "by-hand" follows when --now told it
//     do objection
//     round 1                            the fields of that kind, in their order; a long text is several
//     lines … sig <hex>
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <voix/act.hpp>

#include "record/signed.hpp"

namespace voix {

/// The namespace of SSH signatures on acts.
inline constexpr std::string_view act_namespace = "voix-act@v1";

struct ActField {
  enum class Count { one, maybe, some, any };  // 1, 0–1, 1 or more, 0 or more lines
  std::string_view name;
  Count count = Count::one;
};

struct ActKind {
  std::string_view name;
  std::span<const ActField> fields;
};

[[nodiscard]] std::span<const ActKind> act_kinds();

/// Whose keys may sign. `since` and `until` are days (YYYY-MM-DD), empty if not given.
struct ActSigner {
  std::string id;
  ListedKey key;
  std::string since, until;
};

/// Everything up to the signature. The kind is in act_kinds() and its fields are as that says.
[[nodiscard]] std::string act_body(const Act& act);

/// Reads one and verifies it. Throws Error{document}: malformed, of another assembly, by nobody on the roll,
/// by someone who was no member on that day, or not signed by that member's key.
[[nodiscard]] Act read_act(std::string_view bytes, const std::string& path, std::string_view assembly,
                           std::span<const ActSigner> signers);

/// A text of several lines as the values of a field: one a line, blank lines left out, blanks at the ends
/// cut, tabs as blanks.
[[nodiscard]] std::vector<std::string> act_lines(std::string_view text);

}  // namespace voix
