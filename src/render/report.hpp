// SPDX-License-Identifier: GPL-3.0-or-later
//
// Report of one proposal, for a screen, a projector or paper: its text, what was said of it, what was decided
// and why, with the chart.
#pragma once

#include <string>

#include <voix/catalogue.hpp>
#include <voix/standing.hpp>

namespace voix::render {

/// One self-contained page.
[[nodiscard]] std::string report_html(const Dossier& dossier, const Standing& standing, const Zone& zone,
                                      const Catalogue& tr);
[[nodiscard]] std::string report_markdown(const Dossier& dossier, const Standing& standing, const Zone& zone,
                                          const Catalogue& tr);

}  // namespace voix::render
