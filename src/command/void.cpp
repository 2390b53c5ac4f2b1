// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix void: a member declares, signed and with a reason, that something about a decision was irregular; with
// --contest another member says that it was not.
#include <array>

#include "command/act_file.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/values.hpp"
#include "govern/irregularity.hpp"
#include "govern/life.hpp"
#include "record/act.hpp"

namespace voix::command {
namespace {

[[noreturn]] void refuse(std::string_view slug, const std::string& id, const std::string& member = {}) {
  throw Error(Fault::usage, Finding{slug, Severity::error, {{"proposal", id}, {"member", member}}, {}});
}

/// Nothing to declare of what was never submitted, nor again what was contested; nothing to contest unless
/// somebody else declared it.
void check(const voix::Act& act, Dossier dossier, const Standing& standing) {
  const auto& id = dossier.proposal.id;
  if (standing.state == State::draft) refuse("void-of-draft", dossier.folder);
  const auto found = govern::irregularity(dossier, act.time);
  if (act.kind == "void") {
    dossier.acts.push_back(act);
    const auto with = govern::irregularity(dossier, act.time);
    if (with.again.size() > found.again.size()) refuse("void-after-contest", id, act.by);
    return;
  }
  if (found.declared == nullptr) refuse("nothing-to-contest", id);
  if (found.declared->by == act.by) refuse("contest-own-void", id);
}

Exit run_void(const Invocation& invocation, Session& session) {
  Values values(invocation);
  if (invocation.operands.size() != 1) values.refuse("proposal-needed", {});
  const auto because = act_lines(invocation.value("--because").value_or(""));
  if (because.empty()) values.refuse("reason-needed", {{"flag", "--because"}});
  values.finish();
  auto signer = load_signer(invocation, session);
  const auto assembly = read_assembly(invocation, session);
  const auto& dossier = dossier_named(invocation.operands.front(), assembly);
  const auto now = time_of(invocation, session);
  const auto standing = govern::standing(assembly, dossier, now);
  const bool contests = invocation.has("--contest");
  voix::Act act;
  act.subject = dossier.proposal.id;
  act.text = standing.text;
  act.kind = contests ? "contest" : "void";
  for (const auto& line : because) act.fields.emplace_back("because", line);
  act.by = member_of(signer, assembly, session);
  act.time = now;
  check(act, dossier, standing);
  const auto path = sign_act(act, dossier.folder + "/acts", assembly, signer, invocation, session);
  if (path.empty()) return Exit::done;
  const auto& tr = session.tr;
  session.world.console.out(tr(msg("wrote {path}"), {{"path", path}}) + "\n" +
                            (contests ? tr(msg("It stays as it is; a new decision can say otherwise."))
                                      : tr(msg("It is void unless another member contests that."))) +
                            "\n");
  return Exit::done;
}

constexpr std::array flags{
    Flag{"--because", "TEXT", msg("what was irregular, or why it was not")},
    Flag{"--contest", nullptr, msg("contest the irregularity that another member declared")},
    key_flag,
    passphrase_flag,
    yes_flag,
    act_dry_run_flag,
    now_flag,
};
constexpr std::array examples{
    Example{msg("voix void P-0003 --because 'the roll lacked two members' --key m17.key"),
            msg("declare an irregularity")},
    Example{msg("voix void P-0003 --contest --because 'both had left before' --key m23.key"),
            msg("contest it, as another member")},
};

}  // namespace

const Command void_command{
    "void",
    "PROPOSAL",
    msg("declare an irregularity, or contest one"),
    msg("Declares, signed and with a reason, that a proposal is void because something was irregular. Any "
        "other member may contest that; then it stays as it is until a new decision."),
    flags,
    examples,
    run_void};

}  // namespace voix::command
