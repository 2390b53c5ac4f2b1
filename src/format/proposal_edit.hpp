// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of proposal.md, written and edited: a new one from its fields, a number given to one that people
// wrote. An edit changes the line of its field and nothing else.
#pragma once

#include <string>
#include <string_view>

#include <voix/proposal.hpp>

namespace voix::format {

/// The fields that are given, between two lines +++, in the order of voix-proposal(5).
[[nodiscard]] std::string write_fields(const Proposal& proposal);

/// The text with this field, a text on one line, in place of the one it has; as its first field otherwise.
[[nodiscard]] std::string with_field(const Proposal& proposal, std::string_view key, std::string_view value);

/// The text with one more option at the end of its list; the text as it is if it has no list of options that
/// can be read to its end.
[[nodiscard]] std::string with_option(const Proposal& proposal, std::string_view option);

}  // namespace voix::format
