// SPDX-License-Identifier: GPL-3.0-or-later
//
// Output: a text that a command makes, into a file or on standard output.
#pragma once

#include <string>

#include "command/command.hpp"

namespace voix::command {

inline constexpr Flag output_flag{"--output", "FILE", msg("where to write; - is standard output")};
inline constexpr Flag force_flag{"--force", nullptr, msg("replace a file that is there")};

/// Writes into --output, else into `path`, with the folders above it, and says so. "-" is standard output.
void write_output(const std::string& text, std::string path, const Invocation& invocation, Session& session);

}  // namespace voix::command
