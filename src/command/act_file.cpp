// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/act_file.hpp"

#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/roll_file.hpp"
#include "command/yes_or_no.hpp"
#include "record/act.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

/// The body with nothing in it that acts on a terminal.
std::string shown(std::string_view body) {
  std::string text;
  while (!body.empty()) {
    const auto end = body.find('\n');
    text += "  " + render::visible(body.substr(0, end)) + "\n";
    body.remove_prefix(end + 1);
  }
  return text;
}

/// An act of that day would not count.
void refuse_former_member(const Act& act, const Assembly& assembly) {
  const auto day = utc(act.time).substr(0, 10);
  const auto* person = assembly.person(act.by);
  if (person == nullptr || person->is_member(day)) return;
  refuse("act-by-former-member", {{"member", act.by}, {"day", day}});
}

}  // namespace

std::string compact(Instant time) {
  auto text = utc(time);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

void ask_to_sign(const std::string& body, const Invocation& invocation, Session& session) {
  auto& console = session.world.console;
  if (invocation.has(yes_flag.name) || !console.can_ask()) return;
  const auto& tr = session.tr;
  console.err(tr(msg("This will be signed:")) + "\n" + shown(body));
  if (!says_yes(tr(msg("sign it? [y]es or [n]o")) + " ", session)) throw Declined();
}

std::string member_of(const Signer& signer, const Assembly& assembly, Session& session) {
  const auto path = in_root(assembly, "roll.toml");
  for (const auto& member : format::read_roll(session.world.files.read(path), path)) {
    if (member.key.key.key == signer.public_key()) return member.id;
  }
  refuse("not-a-member", {{"key", signer.path()}, {"path", path}});
}

std::optional<SignedAct> signed_act(voix::Act act, const std::string& folder, const Assembly& assembly,
                                    Signer& signer, const Invocation& invocation, Session& session,
                                    std::string name) {
  act.assembly = assembly.charter.name;
  act.by = member_of(signer, assembly, session);
  act.time = time_of(invocation, session);
  act.by_hand = invocation.has(now_flag.name);
  for (const auto& [field, value] : act.fields) {
    if (is_record_text(value)) continue;
    refuse("act-text-unprintable", {{"field", std::string(field)}});
  }
  refuse_former_member(act, assembly);
  const auto path_of = [&](const Act& one) {
    return folder + "/" + (name.empty() ? compact(one.time) + "-" + one.by + "-" + one.kind : name) + ".act";
  };
  // Acts are ordered by their seconds: the second of one kind in a second is of the next.
  while (name.empty() && session.world.files.exists(path_of(act))) ++act.time;
  const auto body = act_body(act);
  if (invocation.has(act_dry_run_flag.name)) {
    session.world.console.out(body);
    return std::nullopt;
  }
  ask_to_sign(body, invocation, session);
  return SignedAct{folder, path_of(act), body + signer.signature_line(body, act_namespace)};
}

std::string write_act(const SignedAct& act, Session& session) {
  auto& files = session.world.files;
  files.make_folder(act.folder);
  files.write(act.path, act.bytes, false);
  return act.path;
}

std::string sign_act(voix::Act act, const std::string& folder, const Assembly& assembly, Signer& signer,
                     const Invocation& invocation, Session& session, std::string name) {
  const auto one = signed_act(std::move(act), folder, assembly, signer, invocation, session, std::move(name));
  return one ? write_act(*one, session) : std::string();
}

}  // namespace voix::command
