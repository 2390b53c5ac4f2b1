// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <voix/nearest.hpp>

#include "command/command.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"

namespace voix::command {

namespace {

constexpr std::array examples{
    Example{"voix explain unknown-option", msg("what a message in brackets means and what to do")},
    Example{"voix explain P-0003", msg("how the result of this vote came about, step by step")},
};

/// The files of a vote, or what names a poll: a result is explained by counting it once more.
bool is_vote(const std::string& operand, Files& files) {
  return find_poll(operand, files) || files.exists(operand);
}

Exit run_explain(const Invocation& invocation, Session& session) {
  if (invocation.operands.empty()) refuse("slug-needed");
  if (is_vote(invocation.operands.front(), session.world.files)) {
    return tally_command.run({.flags = {{"--explain", {}}}, .operands = invocation.operands}, session);
  }
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
    "SLUG|POLL",
    msg("what a message means and what to do; how a result came about"),
    msg("Every message of voix ends with a short name in brackets. This tells more about it, offline. Of a "
        "poll or "
        "a file of ballots it tells the result step by step, as voix tally --explain does."),
    {},
    examples,
    run_explain};

}  // namespace voix::command
