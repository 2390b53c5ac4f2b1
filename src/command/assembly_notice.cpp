// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly notice: writes the agenda of a meeting, or takes the one that is there, and signs that
// members were told.
#include <algorithm>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/zone_time.hpp"
#include "crypto/hash.hpp"
#include "format/meeting_toml.hpp"
#include "govern/attendance.hpp"
#include "govern/classes.hpp"
#include "govern/discussion.hpp"
#include "govern/life.hpp"
#include "govern/members.hpp"
#include "govern/precedence.hpp"
#include "render/charter_words.hpp"

namespace voix::command {
namespace {

/// A proposal by its number, else a text. Throws Error{usage, no-such-proposal} for a number that none has.
Meeting::Item item_of(const std::string& text, const Assembly& assembly) {
  if (!is_proposal_id(text)) return {.title = text, .proposal = {}, .text = {}};
  const auto* dossier = &dossier_named(text, assembly);
  return {.title = dossier->proposal.title, .proposal = text, .text = {}};
}

/// The meeting that the flags describe.
Meeting described(const Invocation& invocation, const Assembly& assembly) {
  Values values(invocation);
  Meeting meeting;
  for (const auto* flag : {"--title", "--starts"}) {
    if (!invocation.has(flag)) values.refuse("notice-incomplete", {{"flag", flag}});
  }
  meeting.title = invocation.value("--title").value_or("");
  meeting.starts = read_time("--starts", assembly.zone, values).value_or(0);
  meeting.place = invocation.value("--place").value_or("");
  meeting.body = invocation.value("--body").value_or(meeting.body);
  const bool meets = meeting.body != "online";  // that body never meets
  if (!meets || assembly.charter.rank(meeting.body) == assembly.charter.precedence.size()) {
    std::string bodies;
    for (const auto& body : assembly.charter.precedence) {
      if (body != "online") bodies += (bodies.empty() ? "" : ", ") + body;
    }
    values.refuse("bad-value", {{"flag", "--body"}, {"value", meeting.body}, {"expected", bodies}});
  }
  for (const auto& text : invocation.values("--item")) meeting.items.push_back(item_of(text, assembly));
  values.finish();
  return meeting;
}

/// Whether the charter's time is left; if not, refuses unless --late.
void check_time(const Meeting& meeting, Instant now, const Assembly& assembly, const Invocation& invocation,
                Session& session) {
  const auto& least = assembly.charter.assembly_notice;
  const auto latest = meeting.starts - least;
  if (now <= latest) return;
  const bool late = invocation.has("--late");
  Finding finding{"notice-too-late",
                  late ? Severity::warning : Severity::error,
                  {{"meeting", meeting.id},
                   {"starts", assembly.zone.text(meeting.starts)},
                   {"least", render::duration_words(least, session.tr)},
                   {"latest", assembly.zone.text(latest)}},
                  {}};
  if (!late) throw Error(Fault::usage, std::move(finding));
  session.report(std::vector{std::move(finding)});
}

/// What a higher body, or a harder class of the body that meets, decided and the proposal would change.
std::optional<govern::Conflict> undone(const Meeting& meeting, const Dossier& dossier,
                                       const DecisionClass* one, const Assembly& assembly, Instant now) {
  if (one == nullptr || !govern::changes_decisions(dossier.proposal)) return std::nullopt;
  return govern::conflict(assembly, dossier, {*one, meeting.body, assembly.charter}, now);
}

/// A class to which the proposal may be raised, and in which the meeting may undo that; null if there is
/// none.
const DecisionClass* able_to_undo(const Meeting& meeting, const Dossier& dossier, const DecisionClass& one,
                                  const Assembly& assembly, Instant now) {
  const auto& charter = assembly.charter;
  const auto found = std::ranges::find_if(charter.classes, [&](const DecisionClass& other) {
    return govern::may_raise(one, other, charter) &&
           !govern::conflict(assembly, dossier, {other, meeting.body, charter}, now);
  });
  return found == charter.classes.end() ? nullptr : &*found;
}

/// What would keep an item from being decided at the meeting: told while there is time.
std::vector<Finding> doubts(const Meeting& meeting, const Assembly& assembly, Instant now) {
  std::vector<Finding> found;
  const auto warn = [&](std::string_view slug, const Dossier& dossier, Arguments arguments) {
    arguments.emplace_back("proposal", dossier.proposal.id);
    found.push_back({slug, Severity::warning, std::move(arguments), {}});
  };
  for (const auto& item : meeting.items) {
    const auto* dossier = assembly.find(item.proposal);
    if (dossier == nullptr) continue;
    const auto stands = govern::standing(assembly, *dossier, now);
    const auto state = stands.state;
    const auto& charter = assembly.charter_of(stands.charter);
    // A body that ranks higher may decide what is inadmissible for another, and review what is due.
    if (is_fallen(state) ? state != State::inadmissible : is_adopted(state) && state != State::review_due) {
      warn("item-is-over", *dossier, {{"state", std::string(state_name(state))}});
      continue;
    }
    const auto talk = govern::discussion(assembly, *dossier, charter, now);
    if (talk.one != nullptr && !govern::may_decide(meeting, item.proposal, *talk.one, charter)) {
      warn("item-of-other-body", *dossier,
           {{"class", talk.one->name}, {"body", talk.one->body}, {"meets", meeting.body}});
    }
    const auto above = undone(meeting, *dossier, talk.one, assembly, now);
    if (above && above->of_higher_body) {
      warn("item-undoes-higher", *dossier, {{"decision", above->decision}, {"body", above->body}});
    } else if (above) {
      Arguments parts{
          {"class", talk.one->name}, {"harder", above->class_name}, {"decision", above->decision}};
      if (const auto* able = able_to_undo(meeting, *dossier, *talk.one, assembly, now))
        parts.emplace_back("needed", able->name);
      warn("item-undoes-harder", *dossier, std::move(parts));
    }
    const auto starts = assembly.zone.text(meeting.starts);
    if (const auto from = talk.earliest();
        from && talk.end == govern::Discussion::End::none && *from > meeting.starts) {
      warn("item-not-frozen", *dossier, {{"time", assembly.zone.text(*from)}, {"starts", starts}});
    }
    const auto guard = govern::exclusion_guard(*dossier, assembly, meeting.starts);
    if (guard.may_decide) continue;
    const auto latest = meeting.starts - assembly.charter.exclusion_notice;
    warn("item-before-reply", *dossier,
         {{"member", dossier->proposal.member}, {"latest", assembly.zone.text(latest)}, {"starts", starts}});
  }
  return found;
}

/// The meeting of an agenda that is there, or a new one, whose text is then in `text`.
Meeting meeting_to_call(const Invocation& invocation, const Assembly& assembly, std::string& text) {
  const auto id = invocation.operands.empty() ? std::nullopt : std::optional(invocation.operands.front());
  const bool describes = std::ranges::any_of(std::array{"--title", "--starts", "--place", "--body", "--item"},
                                             [&](const char* flag) { return invocation.has(flag); });
  if (!describes) {
    if (!id) refuse("operand-needed", {{"placeholder", "DAY"}});
    return meeting_of(id, assembly, 0);
  }
  auto meeting = described(invocation, assembly);
  const auto day = id.value_or(assembly.zone.day(meeting.starts));
  const auto path = in_root(assembly, "agenda/" + day + ".toml");
  if (std::ranges::find(assembly.meetings, day, &Meeting::id) != assembly.meetings.end()) {
    refuse("agenda-exists", {{"path", path}, {"meeting", day}});
  }
  text = format::write(meeting, assembly.zone);
  return format::read_meeting(text, path);
}

}  // namespace

Exit assembly_notice(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  std::string text;
  const auto meeting = meeting_to_call(invocation, assembly, text);
  check_time(meeting, now, assembly, invocation, session);
  session.report(doubts(meeting, assembly, now));
  auto signer = load_signer(invocation, session);
  static_cast<void>(member_of(signer, assembly, session));
  const auto& tr = session.tr;
  auto& console = session.world.console;
  voix::Act act;
  act.subject = meeting.id;
  act.text = meeting.hash;
  act.kind = "notice";
  act.fields = {{"starts", utc(meeting.starts)}, {"body", meeting.body}};
  for (const auto& item : meeting.items) {
    if (!item.proposal.empty()) act.fields.emplace_back("item", item.proposal);
  }
  const auto notice =
      signed_act(std::move(act), acts_of(meeting, assembly), assembly, signer, invocation, session);
  if (!notice) return Exit::done;
  if (!text.empty()) {
    session.world.files.make_folder(in_root(assembly, "agenda"));
    session.world.files.write(meeting.path, text, false);
    console.out(tr(msg("wrote {path}"), {{"path", meeting.path}}) + "\n");
  }
  const auto path = write_act(*notice, session);
  console.out(tr(msg("{path}: the notice of “{title}”, {starts}, is signed"),
                 {{"path", path}, {"title", meeting.title}, {"starts", assembly.zone.text(meeting.starts)}}) +
              "\n" + tr(msg("next: commit it, and send it to the members")) + "\n");
  return Exit::done;
}

}  // namespace voix::command
