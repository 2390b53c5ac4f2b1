// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register in words, and as data.
#pragma once

#include <string>

#include <voix/catalogue.hpp>
#include <voix/register.hpp>

#include "render/render.hpp"

namespace voix::render {

[[nodiscard]] std::string register_text(const Register& all, const Zone& zone, const Catalogue& tr,
                                        const Display& display);
/// voix.register/1
[[nodiscard]] std::string register_json(const Register& all);

}  // namespace voix::render
