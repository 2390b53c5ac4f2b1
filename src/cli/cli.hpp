// SPDX-License-Identifier: GPL-3.0-or-later
//
// cli: argv → command → exit code. It picks the language and the manners of the terminal, splits the
// command line with CLI11 by the command's own table of flags, runs it, and is the one place that catches
// errors. Messages are voix's own: CLI11's are English only and do not name the nearest flag.
#pragma once

#include <span>
#include <string>

#include <voix/world.hpp>

#include "command/command.hpp"

namespace voix::cli {

/// Runs one command line (without the program's name). Returns the exit code. Throws nothing.
int run(std::span<const std::string> arguments, World& world);

/// Splits what comes after the command's name. Throws Error{usage} with every unknown flag, named.
[[nodiscard]] command::Invocation split(const command::Command& command,
                                        std::span<const std::string> arguments);

/// "en" or "fr", from VOIX_LANGUAGE, else what is configured, else LANGUAGE, LC_ALL, LC_MESSAGES and LANG, as
/// gettext reads them.
[[nodiscard]] std::string_view language(const Environment& environment,
                                        const std::optional<std::string>& configured = std::nullopt);

}  // namespace voix::cli
