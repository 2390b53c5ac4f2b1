// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly count: a teller signs how many hands were raised. The second teller signs the same, and the
// count stands.
#include <algorithm>

#include <voix/nearest.hpp>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly.hpp"
#include "command/assembly_folder.hpp"
#include "command/charter_in_use.hpp"
#include "command/named_option.hpp"
#include "command/open_poll.hpp"
#include "command/own_word.hpp"
#include "command/refuse.hpp"
#include "command/shell_word.hpp"
#include "command/tally.hpp"
#include "command/values.hpp"
#include "count/answers.hpp"
#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/charter/held.hpp"
#include "govern/discussion.hpp"
#include "govern/hand_counts.hpp"
#include "govern/life.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/text.hpp"
#include "render/minutes_item.hpp"
#include "render/sentences.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

/// The answers that hands may be counted for, blank last.
std::vector<std::string> answers(const Rule& rule, std::vector<std::string> options) {
  if (std::holds_alternative<Majority>(rule)) return {"yes", "no", "blank"};
  if (std::holds_alternative<Consent>(rule)) {
    return {"consent", "reserve", "stand-aside", "objection", "blank"};
  }
  options.emplace_back("blank");
  return options;
}

/// The answer that a teller names: an option by words of it, or voix's own; the size of `known` if it is
/// none.
std::size_t answer_named(const std::string& text, const std::vector<std::string>& known) {
  const auto named = named_option(text, known);
  return own_word(known, named).value_or(known.size());
}

/// "yes=41,no=19,blank=3" as the lines of an act; every answer has one, and names are in full.
std::vector<std::string> lines_of(const std::string& text, const std::vector<std::string>& known) {
  const auto tally = parse_counts(text);
  const auto whole = [](const Fraction& votes) { return votes.as_u64().has_value(); };
  if (!tally || !std::ranges::all_of(tally->counts, whole)) {
    refuse("bad-votes", {{"votes", text}, {"expected", known.front() + "=41," + known[1] + "=19"}});
  }
  std::vector<Fraction> counts(known.size());
  std::vector<Finding> unknown;
  std::string words;
  for (const auto& one : known) words += (words.empty() ? "" : ", ") + one;
  for (std::size_t i = 0; i < tally->options.size(); ++i) {
    const auto found = answer_named(tally->options[i], known);
    if (found == known.size()) {
      unknown.push_back(
          {"unknown-answer",
           Severity::error,
           {{"answer", tally->options[i]}, {"votes", tally->counts[i].text()}, {"known", words}},
           {}});
    } else {
      counts[found] = tally->counts[i];
    }
  }
  if (!unknown.empty()) throw Error(Fault::usage, std::move(unknown));
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < known.size(); ++i) lines.push_back(known[i] + " " + counts[i].text());
  return lines;
}

/// When hands were counted: as told; else as another teller of this meeting said since `member` last did;
/// else now.
Instant moment(const Dossier& dossier, const Meeting& meeting, const std::string& member,
               const Assembly& assembly, Instant now, const Invocation& invocation) {
  Values values(invocation);
  const auto told = values.read<Instant>(
      "--at", [&](std::string_view text) { return clock_time(text, meeting, assembly.zone); }, "20:15");
  values.finish();
  if (told) return *told;
  std::optional<Instant> own, other;
  for (const auto& act : dossier.acts) {
    if (act.kind != "count" || act.field("meeting") != meeting.id) continue;
    (act.by == member ? own : other) = parse_instant(act.field("at"));
  }
  return other && (!own || *own < *other) ? *other : now;
}

/// The count as it would be with this act; none if it is too late for any.
std::optional<HandCount> with_act(Dossier dossier, const voix::Act& act, const Assembly& assembly) {
  dossier.acts.push_back(act);
  return govern::hand_count_at(act.field("meeting"), dossier, assembly);
}

/// With this act, tellers are still asked for: the other one signed the same numbers before the poll was
/// closed.
bool asks_for_teller(Dossier dossier, const voix::Act& act, const Assembly& assembly, Instant now) {
  dossier.acts.push_back(act);
  const auto after = govern::standing(assembly, dossier, now);
  return !after.decision && std::ranges::any_of(after.needs, [](const Need& need) {
    return need.what.slug == "need-teller" || need.what.slug.starts_with("need-hands");
  });
}

/// What comes next after `member` signed: proclaiming, a second teller, or nothing while tellers differ.
std::string next(const HandCount& count, const std::string& member, bool is_beside_poll,
                 const Invocation& invocation, const Catalogue& tr) {
  const auto& id = invocation.operands[0];
  if (count.stands && std::ranges::find(count.tellers, member) == count.tellers.end()) {
    return tr(msg("the count that was signed before stands, not this one: {votes}, signed by {tellers}; it "
                  "stands until two tellers sign another, or nobody holds to it any more"),
              {{"votes", render::votes_in_words(count, tr)},
               {"tellers", render::joined(count.tellers, tr)}}) +
           "\n";
  }
  if (count.stands && is_beside_poll) {
    return tr(msg("signed by {tellers}: the count stands, and is added to the ballots when the vote ends: "
                  "voix status {id}"),
              {{"tellers", render::joined(count.tellers, tr)}, {"id", id}}) +
           "\n";
  }
  if (count.stands) {
    return tr(msg("signed by {tellers}: the count stands; next: voix assembly proclaim {id}"),
              {{"tellers", render::joined(count.tellers, tr)}, {"id", id}}) +
           "\n";
  }
  if (std::ranges::find(count.findings, "tellers-differ", &Finding::slug) != count.findings.end()) return {};
  return tr(msg("next: a second teller counts and signs: voix assembly count {id} {votes}"),
            {{"id", id}, {"votes", shell_word(invocation.operands[1])}}) +
         "\n";
}

/// True when the act that was added last does not count any more.
bool is_too_late(const std::optional<HandCount>& count) {
  return !count || std::ranges::any_of(count->findings, [](const Finding& finding) {
    return finding.slug == "count-too-late" && finding.place.path.empty();
  });
}

/// This count by itself, whatever others signed. Throws Error{document} if it is of too many hands.
HandCount counted_alone(Dossier dossier, const voix::Act& act, const Assembly& assembly) {
  std::erase_if(dossier.acts, [](const voix::Act& other) { return other.kind == "count"; });
  auto count = *with_act(std::move(dossier), act, assembly);
  if (std::ranges::find(count.findings, "more-hands-than-people", &Finding::slug) != count.findings.end())
    throw Error(Fault::document, std::move(count.findings));
  return count;
}

/// What the teller should know before signing: who votes from elsewhere, what this count ends.
std::vector<Finding> warnings(const Dossier& dossier, const Meeting& meeting, const std::string& member,
                              const govern::Discussion& before) {
  std::vector<Finding> found;
  const auto warn = [&](std::string_view slug, Arguments arguments) {
    found.push_back({slug, Severity::warning, std::move(arguments), {}});
  };
  if (std::ranges::any_of(dossier.acts, [&](const voix::Act& act) {
        return act.kind == "count" && act.by == member && act.field("meeting") == meeting.id;
      })) {
    warn("count-signed-twice", {{"member", member}});
  }
  for (const auto& id : before.undecided) warn("count-ends-amendment", {{"id", id}});
  for (const auto& id : before.questions) warn("count-ends-question", {{"member", id}});
  if (dossier.polls.empty()) return found;
  const auto& poll = dossier.polls.back();
  if (poll.voted.size() < poll.min_ballots && !poll.closed) {
    warn("remote-too-few", {{"voted", std::to_string(poll.voted.size())},
                            {"needed", std::to_string(poll.min_ballots)},
                            {"proposal", dossier.proposal.id}});
  }
  return found;
}

/// Nothing is left to count: a vote that came to an outcome, and asks for no other.
bool is_decided_before(const Standing& standing, const Meeting& meeting) {
  return standing.decision && standing.decision->decided < meeting.starts &&
         standing.state != State::no_quorum && standing.state != State::tie;
}

/// Throws Error{usage, cannot-be-counted} when these hands, raised at `at`, would not count.
void refuse_early(const Dossier& dossier, const Meeting& meeting, const govern::Discussion& talk, Instant at,
                  const Assembly& assembly, const Charter& charter, const Catalogue& tr) {
  if (!govern::is_called(meeting, dossier, *talk.one, charter, assembly, meeting.starts)) {
    refuse("count-without-meeting", {{"meeting", meeting.id}, {"proposal", dossier.proposal.id}});
  }
  if (!govern::is_during(meeting, at)) {
    refuse("count-out-of-meeting", {{"meeting", meeting.id}, {"time", assembly.zone.text(at)}});
  }
  std::string why;
  if (const auto guard = govern::exclusion_guard(dossier, assembly, at); !guard.may_decide) {
    why = render::sentences(guard.why, tr);
  } else if (const auto now = govern::standing(assembly, dossier, at);
             talk.end != govern::Discussion::End::frozen || talk.ended > at ||
             now.state == State::inadmissible || now.state == State::moot) {
    why = render::sentences(now.why, tr);
  }
  if (!why.empty()) refuse("cannot-be-counted", {{"proposal", dossier.proposal.id}, {"why", why}});
}

}  // namespace

Exit assembly_count(const Invocation& invocation, Session& session) {
  at_least(1, invocation, "PROPOSAL");
  at_least(2, invocation, "VOTES");
  at_most(2, invocation);
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto& dossier = dossier_named(invocation.operands[0], assembly);
  check_charter_in_use(assembly, now, session);
  const auto& meeting = meeting_at_hand(invocation, assembly, now);
  const auto standing = govern::standing(assembly, dossier, now);
  const auto& charter = govern::governing(assembly, standing);
  const auto talk = govern::discussion(assembly, dossier, charter, now);
  const auto* one = charter.find(standing.class_name);
  if (talk.one == nullptr || one == nullptr)
    refuse("class-unknown", {{"class", dossier.proposal.class_name}});
  if (is_decided_before(standing, meeting)) {
    refuse("cannot-be-counted",
           {{"proposal", dossier.proposal.id}, {"why", render::sentences(standing.why, session.tr)}});
  }
  if (standing.was_tied && meeting.body != charter.precedence.front())
    refuse("tie-needs-meeting", {{"proposal", dossier.proposal.id}});
  const auto proposal = govern::after_rounds(dossier.proposal, standing);
  if (govern::is_by_rounds(*one, proposal) && !standing.rounds.empty())
    refuse("count-in-round", {{"proposal", proposal.id}});
  const auto rule = govern::rule_of(*one, proposal);
  if (!is_for_hands(rule)) {
    refuse("no-hands-for-rule", {{"proposal", dossier.proposal.id}, {"rule", rule_text(rule)}});
  }
  if (!govern::counts_hands(*one, rule)) {
    refuse("hands-in-secret-class", {{"proposal", dossier.proposal.id}, {"class", one->name}});
  }
  const auto history = govern::text_history(dossier, now);
  if (!history.is_submitted() || !history.is_current) {
    refuse("text-not-settled", {{"proposal", invocation.operands[0]}, {"path", dossier.proposal.path}});
  }
  auto signer = load_signer(invocation, session);
  const auto member = member_of(signer, assembly, session);
  const auto at = moment(dossier, meeting, member, assembly, now, invocation);
  if (at > now) refuse("hands-ahead", {{"time", assembly.zone.text(at)}, {"now", assembly.zone.text(now)}});
  if (!govern::has_nominee(dossier, assembly, at))
    refuse("round-without-nominee", {{"proposal", dossier.proposal.id}});
  const auto present = govern::present_at(meeting, assembly, at).size();
  if (present == 0) {
    refuse("nobody-present", {{"meeting", meeting.id}, {"time", assembly.zone.text(at)}});
  }
  if (!govern::is_there(meeting, member, at)) refuse("count-from-outside", {{"member", member}});
  voix::Act act;
  act.subject = dossier.proposal.id;
  act.text = history.current();
  act.by = member;
  act.time = now;
  act.kind = "count";
  act.fields = {{"meeting", meeting.id},
                {"at", utc(at)},
                {"charter", charter.hash},
                {"present", std::to_string(present)},
                {"roll", std::to_string(govern::voters_on(assembly, assembly.zone.day(at)).size())}};
  auto counted = dossier;
  counted.acts.push_back(act);
  const auto frozen = govern::discussion(assembly, counted, charter, now);
  refuse_early(dossier, meeting, frozen, at, assembly, charter, session.tr);
  for (auto& line : lines_of(invocation.operands[1],
                             answers(rule, govern::options_of(*one, dossier.proposal, frozen.options)))) {
    act.fields.emplace_back("votes", std::move(line));
  }
  const auto count = with_act(dossier, act, assembly);
  if (is_too_late(count)) refuse("count-too-late", {{"member", member}});
  session.report(warnings(dossier, meeting, member, talk));
  const auto own = counted_alone(dossier, act, assembly);
  const auto path = sign_act(act, dossier.folder + "/acts", assembly, signer, invocation, session);
  session.report(count->findings);
  if (path.empty()) return Exit::done;
  seal_charter(charter, assembly, session);
  const bool is_beside_poll = std::ranges::any_of(dossier.polls, [&](const PollFacts& poll) {
    return poll.opens <= count->at && now < poll.closes && !poll.closed;
  });
  auto stands = *count;
  stands.stands = stands.stands && (is_beside_poll || !asks_for_teller(dossier, act, assembly, now));
  session.world.console.out(session.tr(msg("{path}: {votes}; {present} present at {time}"),
                                       {{"path", path},
                                        {"votes", render::votes_in_words(own, session.tr)},
                                        {"present", std::to_string(present)},
                                        {"time", assembly.zone.text(at)}}) +
                            "\n" + next(stands, member, is_beside_poll, invocation, session.tr));
  return Exit::done;
}

}  // namespace voix::command
