// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <voix/nearest.hpp>

#include "command/command.hpp"

namespace voix::command {

namespace {

constexpr std::array examples{
    Example{"voix explain unknown-option", msg("what a message in brackets means and what to do")},
};

Exit run_explain(const Invocation& invocation, Session& session) {
  if (invocation.operands.empty()) throw Error(Fault::usage, Finding{"slug-needed", Severity::error, {}, {}});
  std::vector<Finding> unknown;
  for (const auto& slug : invocation.operands) {
    const auto text = render::explanation(slug, session.tr);
    if (!text.empty()) {
      session.world.console.out(text + "\n");
      continue;
    }
    const auto known = render::slugs();
    const std::vector<std::string> names(known.begin(), known.end());
    unknown.push_back({"unknown-slug",
                       Severity::error,
                       {{"slug", slug}, {"suggestion", nearest(slug, names).value_or("")}},
                       {}});
  }
  if (!unknown.empty()) throw Error(Fault::usage, std::move(unknown));
  return Exit::done;
}

}  // namespace

const Command explain_command{
    "explain",
    "SLUG",
    msg("what a message means and what to do"),
    msg("Every message of voix ends with a short name in brackets. This tells more about it, offline."),
    {},
    examples,
    run_explain};

}  // namespace voix::command
