// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix mandate: writes the mandate that a decision grants, takes the reports of those who hold one, says what
// a revocation ends, and lists them with their state, which is computed and never stored.
#include <algorithm>
#include <array>
#include <charconv>

#include <voix/nearest.hpp>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/told.hpp"
#include "format/mandate_toml.hpp"
#include "govern/life.hpp"
#include "govern/mandates.hpp"
#include "render/json_writer.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using State = govern::MandateStanding::State;

constexpr Flag by_flag{"--by", "DECISION", msg("revoke: the decision that revokes it")};

const Mandate& mandate_named(const std::string& id, const Assembly& assembly) {
  std::vector<std::string> ids;
  for (const auto& one : assembly.mandates) {
    if (one.id == id) return one;
    ids.push_back(one.id);
  }
  refuse("no-such-mandate", {{"mandate", id}, {"suggestion", nearest(id, ids).value_or("")}});
}

/// One more than the highest.
std::string next_id(const Assembly& assembly) {
  unsigned highest = 0;
  for (const auto& one : assembly.mandates) {
    unsigned number = 0;
    if (one.id.starts_with("M-")) {
      std::from_chars(one.id.data() + 2, one.id.data() + one.id.size(), number);
    }
    highest = std::max(highest, number);
  }
  const auto digits = std::to_string(highest + 1);
  return "M-" + std::string(4 - std::min<std::size_t>(digits.size(), 4), '0') + digits;
}

Exit grant(const Invocation& invocation, Session& session) {
  const auto assembly = read_assembly(invocation, session);
  const auto& dossier = dossier_named(only_operand(invocation, "DECISION"), assembly);
  const auto now = time_of(invocation, session);
  auto findings = govern::grant_findings(dossier, assembly, now);
  if (!findings.empty()) throw Error(Fault::document, std::move(findings));
  const auto mandate = govern::granted(dossier, assembly, now);
  const auto text = format::write(mandate);
  auto& console = session.world.console;
  if (invocation.has(act_dry_run_flag.name)) {
    console.out(text);
    return Exit::done;
  }
  const auto id = next_id(assembly), path = in_root(assembly, "mandates/" + id + ".toml");
  session.world.files.make_folder(in_root(assembly, "mandates"));
  session.world.files.write(path, text, false);
  console.out(session.tr("wrote {path}", {{"path", path}}) + "\n" +
              session.tr(msg("{id}: {holders}, until {day}: {scope}"),
                         {{"id", id},
                          {"holders", render::joined(mandate.holders, session.tr)},
                          {"day", mandate.until},
                          {"scope", render::visible(mandate.scope)}}) +
              "\n");
  return Exit::done;
}

Exit report(const Invocation& invocation, Session& session) {
  const auto assembly = read_assembly(invocation, session, Polls::leave);
  const auto& mandate = mandate_named(only_operand(invocation, "MANDATE"), assembly);
  auto signer = load_signer(invocation, session);
  const auto member = member_of(signer, assembly, session);
  if (std::ranges::find(mandate.holders, member) == mandate.holders.end()) {
    refuse("mandate-not-yours", {{"member", member},
                                 {"mandate", mandate.id},
                                 {"holders", render::joined(mandate.holders, session.tr)}});
  }
  voix::Act act;
  act.subject = mandate.id;
  act.text = mandate.hash;
  act.kind = "report";
  const auto file = invocation.value("--text");
  const auto lines =
      file
          ? act_lines(session.world.files.read(*file))
          : Told(invocation, session).lines("--because", session.tr(msg("what was done with the mandate: ")));
  for (const auto& line : lines) act.fields.emplace_back("because", line);
  const auto path = sign_act(std::move(act), in_root(assembly, "mandates/" + mandate.id), assembly, signer,
                             invocation, session);
  if (!path.empty()) session.world.console.out(session.tr("wrote {path}", {{"path", path}}) + "\n");
  return Exit::done;
}

/// The decision revokes; this says from when, and writes nothing.
Exit revoke(const Invocation& invocation, Session& session) {
  const auto assembly = read_assembly(invocation, session);
  const auto& mandate = mandate_named(only_operand(invocation, "MANDATE"), assembly);
  const auto by = invocation.value(by_flag.name);
  if (!by) refuse("answer-needed", {{"flag", by_flag.name}});
  const auto& dossier = dossier_named(*by, assembly);
  const auto now = time_of(invocation, session);
  const auto one = govern::mandate_state(mandate, assembly, now);
  if (one.state != State::revoked || one.ended_by != dossier.proposal.id) {
    refuse("mandate-not-revoked",
           {{"proposal", dossier.proposal.id},
            {"mandate", mandate.id},
            {"state", std::string(state_name(govern::standing(assembly, dossier, now).state))}});
  }
  session.world.console.out(
      session.tr(msg("{id} is revoked by {decision}, with effect from {time}"),
                 {{"id", mandate.id}, {"decision", one.ended_by}, {"time", assembly.zone.text(*one.ended)}}) +
      "\n");
  return Exit::done;
}

/// What asks for something: a report that is due, a mandate that ends within a month or is in doubt.
bool is_due(const Mandate& mandate, const govern::MandateStanding& one, const Assembly& assembly,
            Instant now) {
  return one.report_due || one.state == State::in_doubt ||
         (one.state == State::in_force && mandate.until <= assembly.zone.day(now + Duration::days(30)));
}

std::string state_words(State state, const Catalogue& tr) {
  constexpr std::array<const char*, 7> words{msg("not begun"), msg("in force"), msg("over"),
                                             msg("revoked"),   msg("replaced"), msg("not granted"),
                                             msg("in doubt")};
  return tr(words[static_cast<std::size_t>(state)]);
}

void write_json(const std::vector<std::pair<const Mandate*, govern::MandateStanding>>& list,
                Session& session) {
  render::JsonWriter json;
  json.object([&] {
    json.key("schema").value("voix.mandates/1");
    json.key("mandates").array(list, [&](const auto& entry) {
      const auto& [mandate, one] = entry;
      json.object([&, mandate = mandate, &standing = one] {
        json.key("id").value(mandate->id);
        json.key("state").value(govern::mandate_state_name(standing.state));
        json.key("holders").array(mandate->holders, [&](const auto& holder) { json.value(holder); });
        json.key("scope").value(mandate->scope);
        json.key("granted_by").value(mandate->granted_by);
        json.key("from").value(mandate->from);
        json.key("until").value(mandate->until);
        if (!mandate->report.empty()) json.key("report").value(mandate->report);
        json.key("report_due").value(standing.report_due);
        json.key("reports").value(Fraction(standing.reports.size()));
        if (!standing.ended) return;
        const std::string how(govern::mandate_state_name(standing.state));  // revoked, superseded
        json.key(how + "_by").value(standing.ended_by);
        json.key(how).value(utc(*standing.ended));
      });
    });
  });
  session.world.console.out(json.text() + "\n");
}

Exit list(const Invocation& invocation, Session& session) {
  at_most(0, invocation);
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  std::vector<std::pair<const Mandate*, govern::MandateStanding>> all;
  for (const auto& mandate : assembly.mandates) {
    auto one = govern::mandate_state(mandate, assembly, now);
    if (invocation.has("--due") && !is_due(mandate, one, assembly, now)) continue;
    all.emplace_back(&mandate, std::move(one));
  }
  auto findings = assembly.findings;
  const auto add = [&](const std::vector<Finding>& errors) {
    findings.insert(findings.end(), errors.begin(), errors.end());
  };
  // What a decision in doubt granted or revoked cannot be known from its file.
  const auto stands = govern::standings(assembly, now);
  for (std::size_t i = 0; i < stands.size(); ++i) {
    if (govern::has_effect(stands[i]) || stands[i].state == voix::State::closed)
      add(govern::errors_of(assembly, assembly.dossiers[i], stands[i]));
  }
  for (const auto& [mandate, one] : all) add(one.errors);
  session.report(findings);
  const auto exit = has_error(findings) ? Exit::document : Exit::done;
  if (invocation.has("--json")) {
    write_json(all, session);
    return exit;
  }
  const auto& tr = session.tr;
  std::string text;
  for (const auto& [mandate, one] : all) {
    text += tr(msg("{id}, {state}: {holders}: {scope}"), {{"id", mandate->id},
                                                          {"state", state_words(one.state, tr)},
                                                          {"holders", render::joined(mandate->holders, tr)},
                                                          {"scope", render::visible(mandate->scope)}}) +
            "\n";
    for (const auto& step : one.why) text += "  " + render::sentence(step, tr) + "\n";
    for (const auto* report : one.reports) {
      std::string said;
      for (const auto& line : report->lines("because")) said += (said.empty() ? "" : " ") + line;
      text += "  " +
              tr(msg("{member} reported on {day}: {said}"), {{"member", report->by},
                                                             {"day", assembly.zone.day(report->time)},
                                                             {"said", render::visible(said)}}) +
              "\n";
    }
  }
  session.world.console.out(text.empty() ? tr(msg("no mandate")) + "\n" : text);
  return exit;
}

constexpr std::array acts{Act{"grant", grant}, Act{"report", report}, Act{"revoke", revoke},
                          Act{"list", list}};

Exit run_mandate(const Invocation& invocation, Session& session) {
  return run_act("mandate", acts, invocation, session);
}

constexpr std::array flags{
    by_flag,
    Flag{"--because", "TEXT", msg("report: what was done with the mandate")},
    Flag{"--text", "FILE", msg("report: the same, from a file")},
    Flag{"--due", nullptr, msg("list: a report due, the end within 30 days, or in doubt")},
    Flag{"--json", nullptr, msg("list: as data, for another program")},
    key_flag,
    passphrase_flag,
    yes_flag,
    act_dry_run_flag,
    now_flag};
constexpr std::array examples{
    Example{"voix mandate grant P-0007", msg("write the mandate that a decision grants")},
    Example{msg("voix mandate report M-0001 --because 'We met them; they agree.'"), msg("report on it")},
    Example{"voix mandate revoke M-0001 --by P-0009", msg("is it revoked, and from when?")},
    Example{"voix mandate list --due", msg("what is due")}};

}  // namespace

const Command mandate_command{
    "mandate",
    "grant|report|revoke|list [DECISION|MANDATE]",
    msg("keep imperative mandates"),
    msg("A mandate is for a precise task, until a day, granted by a decision in force and revocable by "
        "another "
        "at any moment. grant writes its file; report signs what was done; revoke says from when a decision "
        "ends it; list shows all with their state, which follows from the decisions."),
    flags,
    examples,
    run_mandate};

}  // namespace voix::command
