// SPDX-License-Identifier: GPL-3.0-or-later
//
// proposal.md → Proposal: TOML between two lines +++, then Markdown. See voix-proposal(5).
#pragma once

#include <string>
#include <string_view>

#include <voix/proposal.hpp>

namespace voix::format {

/// Throws Error{document} with all that is wrong, each with its place.
[[nodiscard]] Proposal read_proposal(std::string_view text, const std::string& path);

}  // namespace voix::format
