// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/charter_in_use.hpp"

#include "govern/charter/lawful.hpp"

namespace voix::command {

void check_charter_in_use(const Assembly& assembly, Instant now, Session& session) {
  if (auto undecided = govern::charter_not_held(assembly, now))
    throw Error(Fault::document, std::move(*undecided));
  session.report(govern::decisions_not_done(assembly, govern::charter_history(assembly, now), now));
}

}  // namespace voix::command
