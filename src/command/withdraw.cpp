// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix withdraw: the author takes a proposal back before it is decided.
#include <array>

#include "command/acts.hpp"
#include "command/proposal_acts.hpp"

namespace voix::command {
namespace {

Exit run_withdraw(const Invocation& invocation, Session& session) {
  const auto subject = subject_of(only_operand(invocation, "PROPOSAL"), invocation, session);
  auto signer = load_signer(invocation, session);
  require_author(subject, signer, session);
  require_changeable(subject, Change::discussion);
  auto act = subject.act("withdraw");
  add_lines(act, "because", reason(invocation));
  sign_about(subject, std::move(act), signer, invocation, session);
  return Exit::done;
}

constexpr std::array flags{because_flag, key_flag, passphrase_flag, yes_flag, act_dry_run_flag, now_flag};
constexpr std::array examples{
    Example{msg("voix withdraw P-0003 --because 'P-0004 says it better.'"), msg("the author takes it back")}};

}  // namespace

const Command withdraw_command{"withdraw",
                               "PROPOSAL",
                               msg("take a proposal back"),
                               msg("Signs that the author takes the proposal back, with the reason. This is "
                                   "possible until it is frozen; what "
                                   "was said of it stays in its folder."),
                               flags,
                               examples,
                               run_withdraw};

}  // namespace voix::command
