// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the configuration comes from: .voix.toml here or in a folder above, then voix/config.toml in
// XDG_CONFIG_HOME or ~/.config. Variables and flags go before both.
#pragma once

#include <voix/world.hpp>

#include "format/configuration.hpp"

namespace voix::cli {

/// The project's settings, and the user's where the project has none; the key as a path from here. Throws
/// Error{document} with what is wrong in either file.
[[nodiscard]] format::Configuration configuration(World& world);

}  // namespace voix::cli
