// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix notify and voix reply: nobody is excluded without having been told, and having had time to reply.
#include <array>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/told.hpp"
#include "govern/members.hpp"
#include "govern/text.hpp"

namespace voix::command {
namespace {

/// An exclusion that was submitted, in the text that counts.
const Dossier& exclusion(const Invocation& invocation, const Assembly& assembly, Instant now) {
  const auto& dossier = dossier_named(only_operand(invocation, "PROPOSAL"), assembly);
  const auto history = govern::text_history(dossier, now);
  if (dossier.proposal.kind != "exclusion" || !history.is_submitted()) {
    refuse("not-an-exclusion", {{"proposal", dossier.is_draft ? dossier.folder : dossier.proposal.id}});
  }
  if (!history.is_current) throw Error(Fault::usage, history.findings.back());
  return dossier;
}

bool sign_about(const Dossier& dossier, voix::Act act, const Assembly& assembly, Signer& signer,
                const Invocation& invocation, Session& session) {
  act.subject = dossier.proposal.id;
  act.text = dossier.proposal.hash;
  const auto path = sign_act(std::move(act), dossier.folder + "/acts", assembly, signer, invocation, session);
  if (!path.empty()) session.world.console.out(session.tr("wrote {path}", {{"path", path}}) + "\n");
  return !path.empty();
}

Exit run_notify(const Invocation& invocation, Session& session) {
  const auto assembly = read_assembly(invocation, session, Polls::leave);
  const auto now = time_of(invocation, session);
  const auto& dossier = exclusion(invocation, assembly, now);
  const auto& member = dossier.proposal.member;
  auto signer = load_signer(invocation, session);
  voix::Act act;
  act.kind = "notify";
  act.fields = {{"member", member}};
  if (!sign_about(dossier, std::move(act), assembly, signer, invocation, session)) return Exit::done;
  session.world.console.out(
      session.tr(
          msg("you signed that {member} was told; they may reply with  voix reply {id}; the decision may "
              "begin {time}"),
          {{"member", member},
           {"id", dossier.proposal.id},
           {"time", assembly.zone.text(now + assembly.charter.exclusion_notice)}}) +
      "\n");
  return Exit::done;
}

Exit run_reply(const Invocation& invocation, Session& session) {
  const auto assembly = read_assembly(invocation, session, Polls::leave);
  const auto& dossier = exclusion(invocation, assembly, time_of(invocation, session));
  auto signer = load_signer(invocation, session);
  const auto member = member_of(signer, assembly, session);
  if (member != dossier.proposal.member) {
    refuse("reply-of-other", {{"member", dossier.proposal.member}, {"signer", member}});
  }
  voix::Act act;
  act.kind = "reply";
  const auto lines =
      Told(invocation, session).lines("--because", session.tr(msg("your reply, for all to read: ")));
  for (const auto& line : lines) act.fields.emplace_back("because", line);
  sign_about(dossier, std::move(act), assembly, signer, invocation, session);
  return Exit::done;
}

constexpr std::array notify_flags{key_flag, passphrase_flag, yes_flag, act_dry_run_flag, now_flag};
constexpr std::array notify_examples{Example{"voix notify P-0008", msg("say that the member was told")}};
constexpr std::array reply_flags{Flag{"--because", "TEXT", msg("the reply, for all to read")},
                                 key_flag,
                                 passphrase_flag,
                                 yes_flag,
                                 act_dry_run_flag,
                                 now_flag};
constexpr std::array reply_examples{
    Example{msg("voix reply P-0008 --because 'I was ill.'"), msg("reply to a proposal of exclusion")}};

}  // namespace

const Command notify_command{"notify",
                             "PROPOSAL",
                             msg("say that a member was told of their exclusion"),
                             msg("Signs that the member whom an exclusion is about was told of it. The time "
                                 "to reply begins: until it is "
                                 "over, nothing is decided."),
                             notify_flags,
                             notify_examples,
                             run_notify};

const Command reply_command{
    "reply",
    "PROPOSAL",
    msg("reply to a proposal to exclude you"),
    msg("Signs the reply of the member whom an exclusion is about. It stays with the proposal."),
    reply_flags,
    reply_examples,
    run_reply};

}  // namespace voix::command
