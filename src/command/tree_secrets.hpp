// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may not lie in the folder of an assembly, which everyone has a copy of: private keys, choices of
// voters in clear, e-mail addresses of members. What .gitignore names is not part of it.
#pragma once

#include <vector>

#include <voix/assembly.hpp>

#include "command/command.hpp"

namespace voix::command {

[[nodiscard]] std::vector<Finding> tree_secrets(const Assembly& assembly, Session& session);

}  // namespace voix::command
