// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sections that a new proposal begins with, for each kind: headings, the sentence that its fields make,
// and comments that say what to write. A comment left in is a finding of lint.
#pragma once

#include <string>

#include <voix/catalogue.hpp>
#include <voix/proposal.hpp>

namespace voix::render {

/// Markdown, in the language of `tr`.
[[nodiscard]] std::string proposal_sections(const Proposal& proposal, const Catalogue& tr);

}  // namespace voix::render
