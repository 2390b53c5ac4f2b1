// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix raise: any member may ask for a harder class before a proposal is frozen; nobody may lower it.
#include <array>

#include "command/acts.hpp"
#include "command/proposal_acts.hpp"
#include "command/proposal_rule.hpp"
#include "command/refuse.hpp"
#include "govern/adoption.hpp"
#include "govern/classes.hpp"

namespace voix::command {
namespace {

Exit run_raise(const Invocation& invocation, Session& session) {
  const auto subject = subject_of(only_operand(invocation, "PROPOSAL"), invocation, session);
  auto signer = load_signer(invocation, session);
  require_changeable(subject, Change::discussion);
  require_vote(subject, signer, session);
  const auto& charter = subject.charter();
  const auto name = invocation.value("--class");
  if (!name) refuse("class-needed");
  const auto& raised = charter_class(*name, charter);
  const auto* present = charter.find(subject.standing.class_name);
  const bool is_harder =
      present == nullptr || (raised.name != present->name && govern::may_raise(*present, raised, charter));
  if (!is_harder) {
    refuse("class-not-harder", {{"class", raised.name}, {"present", subject.standing.class_name}});
  }
  if (govern::is_recall(subject.proposal())) refuse("raise-of-revocation", {{"id", subject.proposal().id}});
  auto act = subject.act("raise");
  act.fields.emplace_back("class", raised.name);
  if (!sign_about(subject, std::move(act), signer, invocation, session)) return Exit::done;
  auto proposal = subject.proposal();
  proposal.class_name = raised.name;
  if (govern::is_rule_too_weak(raised, proposal)) {
    const Finding weak{"rule-too-weak",
                       Severity::warning,
                       {{"rule", proposal.rule}, {"class", raised.name}, {"needed", rule_text(raised.rule)}},
                       {}};
    session.report({&weak, 1});
  }
  session.world.console.out(
      rule_says(proposal, subject.assembly, subject.text.versions.back().time, session));
  return Exit::done;
}

constexpr std::array flags{
    Flag{"--class", "CLASS", msg("a class of the charter that asks for more")},
    key_flag,
    passphrase_flag,
    yes_flag,
    act_dry_run_flag,
    now_flag,
};
constexpr std::array examples{
    Example{"voix raise P-0003 --class weighty", msg("this deserves a week and not a day")}};

}  // namespace

const Command raise_command{
    "raise",
    "PROPOSAL",
    msg("move a proposal to a harder class"),
    msg("Signs that a proposal is to be decided in a class of the charter that asks for more: a longer vote, "
        "more "
        "votes, an assembly. Any member with a vote may before the proposal is frozen; nobody may lower it."),
    flags,
    examples,
    run_raise};

}  // namespace voix::command
