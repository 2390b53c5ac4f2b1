// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix register: what was decided and is in force, what waits, what should be looked at again.
#include "govern/register.hpp"

#include <array>

#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "render/register.hpp"

namespace voix::command {
namespace {

Exit run_register(const Invocation& invocation, Session& session) {
  at_most(0, invocation);
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto all = govern::register_of(assembly, now);
  auto findings = assembly.findings;
  const auto add = [&](const auto& entries) {
    for (const auto& one : entries) findings.insert(findings.end(), one.errors.begin(), one.errors.end());
  };
  add(all.in_doubt);
  add(all.mandates_in_doubt);
  session.report(findings);
  session.world.console.out(invocation.has("--json")
                                ? render::register_json(all)
                                : render::register_text(all, assembly.zone, session.tr, session.display));
  return has_error(findings) ? Exit::document : Exit::done;
}

constexpr std::array flags{
    Flag{"--json", nullptr, msg("the same as JSON, voix.register/1")},
    now_flag,
};
constexpr std::array examples{
    Example{"voix register", msg("what holds today")},
    Example{"voix register --now 2021-11-01T00:00:00Z --json",
            msg("what will hold then, for another program")},
};

}  // namespace

const Command register_command{
    "register",
    "",
    msg("list what was decided: in force, pending, due for review, in doubt, over"),
    msg("Lists the decisions of the group as they stand: in force, adopted and not yet in force, due for "
        "review, in doubt, forgotten, over; and the mandates. Everything is computed from the files."),
    flags,
    examples,
    run_register};

}  // namespace voix::command
