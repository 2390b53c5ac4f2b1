// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles in the names of folders.
#pragma once

#include <string>
#include <string_view>

namespace voix::render {

/// "Forme juridique : l’été" → "forme-juridique-l-ete": small letters of ASCII, digits and hyphens, at most
/// 60, cut between words. "proposal" where nothing is left.
[[nodiscard]] std::string title_slug(std::string_view title);

}  // namespace voix::render
