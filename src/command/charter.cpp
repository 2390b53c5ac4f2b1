// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix charter: checks the rules of an assembly, says them in plain words, and tells what changed in them.
#include <algorithm>

#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/finding_list.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/tree_secrets.hpp"
#include "format/charter_toml.hpp"
#include "govern/charter/check.hpp"
#include "govern/charter/diff.hpp"
#include "govern/charter/keys.hpp"
#include "govern/charter/lawful.hpp"
#include "govern/members.hpp"
#include "render/charter_words.hpp"
#include "render/json_writer.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

void append(std::vector<Finding>& all, std::vector<Finding> more) {
  for (auto& one : more) all.push_back(std::move(one));
}

/// A question that the charter leaves open; what else is told is to be looked at.
bool is_hole(const Finding& finding) { return std::string_view(finding.slug).starts_with("hole-"); }

bool is_broken(const Finding& finding) { return finding.severity == Severity::error; }

Charter read_file(const std::string& path, Session& session) {
  return format::read_charter(session.world.files.read(path), path);
}

void check_zone(const Charter& charter, Session& session, std::vector<Finding>& findings) {
  if (session.world.clock.offset(charter.timezone, 0)) return;
  findings.push_back({"charter-no-such-zone",
                      Severity::error,
                      {{"zone", charter.timezone}},
                      govern::place_of(charter, "charter.timezone")});
}

struct Checked {
  std::string path;
  std::vector<Finding> findings;
  std::vector<Finding> unread;  // files of the assembly that could not be read, so not be checked
};

/// Of a charter by itself, or with a whole assembly.
Checked all_findings(const Invocation& invocation, Session& session) {
  Checked checked;
  auto& findings = checked.findings;
  if (!invocation.operands.empty()) {
    checked.path = invocation.operands.front();
    const auto charter = read_file(checked.path, session);
    check_zone(charter, session, findings);
    append(findings, govern::check_charter(charter, 0));
    append(findings, govern::holes(charter));
    return checked;
  }
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  checked.path = assembly.charter.path;
  checked.unread = assembly.findings;
  check_zone(assembly.charter, session, findings);
  const auto voters = govern::voters_on(assembly, assembly.zone.day(now)).size();
  append(findings, govern::check_charter(assembly.charter, voters));
  append(findings, govern::check_assembly(assembly, now));
  append(findings, tree_secrets(assembly, session));
  append(findings, govern::holes(assembly.charter));
  return checked;
}

Exit check(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  auto [path, findings, unread] = all_findings(invocation, session);
  const auto exit = has_error(unread) ? Exit::document : has_error(findings) ? Exit::no : Exit::done;
  const auto open = std::stable_partition(findings.begin(), findings.end(), is_broken);
  const std::span broken(findings.begin(), open), questions(open, findings.end());
  if (invocation.has("--json")) {
    render::JsonWriter json;
    json.object([&] {
      json.key("schema").value("voix.charter-check/1");
      json.key("ok").value(broken.empty());
      write(json, "broken", broken);
      write(json, "open", questions);
      write(json, "unread", unread);
    });
    session.world.console.out(json.text() + "\n");
    return exit;
  }
  session.report(unread);
  session.report(broken);
  session.report(questions);
  const auto& tr = session.tr;
  const auto holes = std::ranges::count_if(questions, is_hole), others = std::ssize(questions) - holes;
  auto sum = tr("{path}: {rules}, {questions}",
                {{"path", render::visible(path)},
                 {"rules", broken.empty() ? tr(msg("no rule is broken"))
                                          : tr.plural("{n} rule is broken", "{n} rules are broken",
                                                      Fraction(broken.size()))},
                 {"questions", holes == 0 ? tr(msg("no question is left open"))
                                          : tr.plural("{n} question is left open",
                                                      "{n} questions are left open", Fraction(holes))}});
  if (others != 0)
    sum = tr("{list}, {next}", {{"list", sum},
                                {"next", tr.plural("{n} thing is to be looked at",
                                                   "{n} things are to be looked at", Fraction(others))}});
  session.world.console.out(sum + "\n");
  return exit;
}

std::string shown_json(const Charter& charter, const std::vector<render::CharterPart>& parts) {
  render::JsonWriter json;
  json.object([&] {
    json.key("schema").value("voix.charter/1");
    json.key("hash").value(charter.hash);
    json.key("keys").object([&] {
      for (const auto& [key, value] : govern::charter_keys(charter)) json.key(key).value(value);
    });
    json.key("words").array(parts, [&](const render::CharterPart& part) {
      json.object([&] {
        json.key("heading").value(part.heading);
        json.key("text").value(part.text);
      });
    });
  });
  return json.text() + "\n";
}

Exit show(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  const auto charter = invocation.operands.empty() ? read_assembly(invocation, session, Polls::leave).charter
                                                   : read_file(invocation.operands.front(), session);
  const auto parts = render::charter_words(charter, session.tr);
  auto& console = session.world.console;
  if (invocation.has("--json")) {
    console.out(shown_json(charter, parts));
    return Exit::done;
  }
  std::string text =
      session.tr("{name}, rules, version {version}",
                 {{"name", render::visible(charter.name)}, {"version", std::to_string(charter.version)}}) +
      "\n";
  for (const auto& part : parts) text += "\n" + part.heading + "\n  " + part.text + "\n";
  console.out(session.display.plain ? render::plain(text) : text);
  return Exit::done;
}

/// The charter that the present one changed.
const Charter& sealed_before(const Assembly& assembly, Instant now) {
  if (const auto* before = govern::charter_before(assembly.charter, assembly, now)) return *before;
  refuse("charter-nothing-sealed");
}

std::string changes_text(const Charter& before, const Charter& after, Session& session) {
  const auto& tr = session.tr;
  std::string text;
  for (const auto& change : govern::changed_keys(before, after)) {
    if (change.from.empty() && change.to.empty()) continue;  // of a new class: a key that says nothing
    const auto value = [&](const std::string& one) {
      return one.empty() ? tr("nothing") : render::visible(one);
    };
    text += tr("{key}: {from} → {to}",
               {{"key", change.key}, {"from", value(change.from)}, {"to", value(change.to)}}) +
            "\n";
  }
  if (text.empty()) text = tr("the same rules") + "\n";
  return session.display.plain ? render::plain(text) : text;
}

Exit diff(const Invocation& invocation, Session& session) {
  at_most(2, invocation);
  const auto& operands = invocation.operands;
  if (operands.size() == 2) {
    session.world.console.out(
        changes_text(read_file(operands[0], session), read_file(operands[1], session), session));
    return Exit::done;
  }
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto before = operands.empty() ? sealed_before(assembly, now) : read_file(operands[0], session);
  const auto& after = assembly.charter;
  session.world.console.out(changes_text(before, after, session));
  if (govern::changed_keys(before, after).empty()) return Exit::done;
  const auto findings = operands.empty() ? govern::charter_findings(after, assembly, now)
                                         : govern::charter_change(before, after, assembly, now).findings;
  session.report(findings);
  if (std::ranges::any_of(findings, is_broken)) return Exit::no;
  session.world.console.out(
      session.tr("decided by {decision}", {{"decision", render::visible(after.decision)}}) + "\n");
  return Exit::done;
}

constexpr std::array acts{Act{"check", check}, Act{"show", show}, Act{"diff", diff}};

constexpr std::array flags{
    Flag{"--json", nullptr, msg("check and show: for another program")},
    now_flag,
};

constexpr std::array examples{
    Example{"voix charter check", msg("is everything in order, and what is left open?")},
    Example{"voix charter show", msg("the rules in plain words")},
    Example{"voix charter diff", msg("what changed since the last charter, and who decided it")},
};

Exit run_charter(const Invocation& invocation, Session& session) {
  return run_act("charter", acts, invocation, session);
}

}  // namespace

const Command charter_command{"charter",
                              "check|show|diff [FILE]...",
                              msg("check the rules of the assembly, say them in plain words, compare them"),
                              msg("The rules of an assembly stand in charter.toml. check tells what is "
                                  "broken and what is left open, with a "
                                  "wording for each question; a FILE is checked by itself. show says the "
                                  "rules in plain words. diff tells "
                                  "what changed, and whether that was decided as the rules want."),
                              flags,
                              examples,
                              run_charter};

}  // namespace voix::command
