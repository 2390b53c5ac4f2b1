// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page with everything in it: no script, nothing loaded. It reads on a projector and on paper, light or
// dark as the reader's system is, and a screen reader finds headings, lists and tables with their heads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/result.hpp>

#include "render/account.hpp"
#include "render/markup.hpp"

namespace voix::render {

/// The whole document.
[[nodiscard]] std::string page(std::string_view title, const Markup& body, const Catalogue& tr);

[[nodiscard]] Markup paragraphs(const std::vector<std::string>& texts);
/// `kind`: "ul" or "ol".
[[nodiscard]] Markup html_list(std::string_view kind, const std::vector<std::string>& items);

/// Reasons, chart, ranking, numbers: what a page shows of a result below its heading and its outcome.
[[nodiscard]] Markup result_section(const Result& result, const Account& said, const Catalogue& tr,
                                    bool explain);

}  // namespace voix::render
