// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix trustee: the three things that one does with a key ceremony.
#pragma once

#include "command/command.hpp"

namespace voix::command {

/// Writes ceremony.txt into a new folder.
Exit start_ceremony(const std::string& folder, const Invocation&, Session&);
/// The next step of the trustee whose key it is.
Exit next_step(const std::string& folder, const Invocation&, Session&);
/// Replays the ceremony and says where it stands.
Exit check_ceremony(const std::string& folder, Session&);

}  // namespace voix::command
