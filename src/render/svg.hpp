// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart of a result as one <svg> element, for a page or a file of its own. It has a title and a
// description that says everything the picture says; each grade also has its letter, so that no colour is
// needed to read it.
#pragma once

#include <voix/catalogue.hpp>
#include <voix/result.hpp>

#include "render/markup.hpp"

namespace voix::render {

/// Empty if the result has nothing to draw.
[[nodiscard]] Markup chart_as_svg(const Result& result, const Catalogue& tr);

}  // namespace voix::render
