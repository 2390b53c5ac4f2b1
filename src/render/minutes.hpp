// SPDX-License-Identifier: GPL-3.0-or-later
//
// Minutes (procès-verbal) and the list of decisions (relevé de décisions) of a meeting, as Markdown:
// complete, from the files alone, ready to be signed.
#pragma once

#include <string>

#include <voix/catalogue.hpp>
#include <voix/minutes.hpp>

namespace voix::render {

[[nodiscard]] std::string minutes(const Minutes& minutes, const Catalogue& tr);

}  // namespace voix::render
