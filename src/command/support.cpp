// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix support: a member stands behind a proposal, in the text that it has now.
#include <algorithm>
#include <array>

#include "command/acts.hpp"
#include "command/proposal_acts.hpp"
#include "command/refuse.hpp"

namespace voix::command {
namespace {

Exit run_support(const Invocation& invocation, Session& session) {
  const auto subject = subject_of(only_operand(invocation, "PROPOSAL"), invocation, session);
  auto signer = load_signer(invocation, session);
  require_changeable(subject, Change::discussion);
  require_signed_text(subject);
  require_vote(subject, signer, session);
  const auto member = member_of(signer, subject.assembly, session);
  if (member == subject.text.author) {
    refuse("support-of-author", {{"member", member}, {"id", subject.proposal().id}});
  }
  const auto& supporters = subject.standing.supporters;
  if (std::ranges::find(supporters, member) != supporters.end()) {
    session.world.console.out(session.tr(msg("{member} supports {id} already"),
                                         {{"member", member}, {"id", subject.proposal().id}}) +
                              "\n");
    return Exit::done;
  }
  sign_about(subject, subject.act("support"), signer, invocation, session);
  return Exit::done;
}

constexpr std::array flags{key_flag, passphrase_flag, yes_flag, act_dry_run_flag, now_flag};
constexpr std::array examples{Example{"voix support P-0003", msg("stand behind a proposal")}};

}  // namespace

const Command support_command{
    "support",
    "PROPOSAL",
    msg("support a proposal"),
    msg("Signs that a member supports a proposal. A class of the charter may ask for sponsors before the "
        "discussion begins. When the text changes, supports of the earlier text are void."),
    flags,
    examples,
    run_support};

}  // namespace voix::command
