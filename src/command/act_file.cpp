// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/act_file.hpp"

#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/roll_file.hpp"
#include "record/act.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

/// "20201020T180000Z": a time in a file's name.
std::string compact(Instant time) {
  auto text = utc(time);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

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
  throw Error(Fault::usage,
              Finding{"act-by-former-member", Severity::error, {{"member", act.by}, {"day", day}}, {}});
}

}  // namespace

bool agrees_to_sign(const std::string& body, const Invocation& invocation, Session& session) {
  auto& console = session.world.console;
  if (invocation.has(yes_flag.name) || !console.can_ask()) return true;
  const auto& tr = session.tr;
  console.err(tr(msg("This will be signed:")) + "\n" + shown(body));
  const auto answer = console.ask(tr(msg("sign it? yes or no: ")));
  return answer && (*answer == "yes" || *answer == tr(msg("yes")));
}

std::string member_of(const Signer& signer, const Assembly& assembly, Session& session) {
  const auto path = in_root(assembly, "roll.toml");
  for (const auto& member : format::read_roll(session.world.files.read(path), path)) {
    if (member.key.key.key == signer.public_key()) return member.id;
  }
  throw Error(Fault::usage,
              Finding{"not-a-member", Severity::error, {{"key", signer.path()}, {"path", path}}, {}});
}

std::string sign_act(voix::Act act, const std::string& folder, const Assembly& assembly, Signer& signer,
                     const Invocation& invocation, Session& session, std::string name) {
  act.assembly = assembly.charter.name;
  act.by = member_of(signer, assembly, session);
  act.time = time_of(invocation, session);
  act.by_hand = invocation.has(now_flag.name);
  for (const auto& [field, value] : act.fields) {
    if (is_record_text(value)) continue;
    throw Error(Fault::usage,
                Finding{"act-text-unprintable", Severity::error, {{"field", std::string(field)}}, {}});
  }
  refuse_former_member(act, assembly);
  const auto body = act_body(act);
  if (invocation.has(act_dry_run_flag.name)) {
    session.world.console.out(body);
    return {};
  }
  if (!agrees_to_sign(body, invocation, session)) return {};
  if (name.empty()) name = compact(act.time) + "-" + act.by + "-" + act.kind;
  auto& files = session.world.files;
  files.make_folder(folder);
  auto path = folder + "/" + name + ".act";
  files.write(path, body + signer.signature_line(body, act_namespace), false);
  return path;
}

}  // namespace voix::command
