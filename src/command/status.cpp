// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix status: where proposals stand, computed from the files and the time; what is needed next, from whom
// and by when. With --require, the answer for a script.
#include <algorithm>
#include <array>

#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/values.hpp"
#include "govern/life.hpp"
#include "govern/mandates.hpp"
#include "render/status.hpp"

namespace voix::command {
namespace {

using render::Status;

constexpr auto state_words = [] {
  constexpr auto count = static_cast<std::size_t>(State::void_) + 1;
  std::array<std::string_view, count + 1> words{"adopted"};
  for (std::size_t i = 0; i < count; ++i) words[i + 1] = state_name(static_cast<State>(i));
  return words;
}();

std::optional<std::string> parse_state(std::string_view text) {
  if (std::ranges::find(state_words, text) == state_words.end()) return std::nullopt;
  return std::string(text);
}

/// What --require asks: "adopted" and "in-force" hold in several states.
bool is_in(std::string_view required, State state) {
  if (required == "adopted") return is_adopted(state);
  if (required == "in-force") return is_in_force(state);
  return required == state_name(state);
}

/// Who was asked and who has answered, in the latest poll or the latest round.
void tell_voters(Status& status) {
  status.with_voters = true;
  std::vector<std::string> asked;
  if (!status.dossier->polls.empty()) {
    const auto& poll = status.dossier->polls.back();
    asked = poll.roll;
    status.voted = poll.voted;
  } else {
    for (const auto& act : status.dossier->acts) {
      if (act.kind == "open") asked = act.lines("member"), status.voted.clear();
      const bool answers = !asked.empty() && (act.kind == "stance" || act.kind == "objection");
      if (answers && std::ranges::find(status.voted, act.by) == status.voted.end())
        status.voted.push_back(act.by);
    }
  }
  std::ranges::copy_if(asked, std::back_inserter(status.missing), [&](const std::string& id) {
    return std::ranges::find(status.voted, id) == status.voted.end();
  });
}

/// What is to come of a decision in force: its review, and of the mandates that it granted the report and the
/// end.
std::vector<render::DayToCome> days_to_come(const Dossier& dossier, const Standing& standing,
                                            const Assembly& assembly, Instant now) {
  std::vector<render::DayToCome> days;
  const auto& proposal = dossier.proposal;
  const auto review = govern::review_of(assembly, dossier, standing);
  if (!review.empty()) days.push_back({proposal.id, {"day-review", {}}, review});
  for (const auto& mandate : assembly.mandates) {
    using enum govern::MandateStanding::State;
    if (mandate.granted_by != proposal.id) continue;
    const auto one = govern::mandate_state(mandate, assembly, now);
    if (one.state != in_force && one.state != not_begun) continue;
    const std::vector<std::pair<std::string_view, Value>> values{{"members", mandate.holders}};
    if (!mandate.report.empty() && one.reports.empty())
      days.push_back({mandate.id, {"day-report", values}, mandate.report});
    days.push_back({mandate.id, {"day-end", values}, mandate.until});
  }
  return days;
}

class Asking {
 public:
  Asking(const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        values_(invocation),
        required_(values_.read<std::string>("--require", parse_state, "adopted, in-force, deciding")),
        now_(time_of(invocation, session)) {
    if (invocation.has("--calendar") && invocation.has("--json"))
      values_.refuse("flags-exclude", {{"flag", "--calendar"}, {"other", "--json"}});
    values_.finish();
    assembly_ = read_assembly(invocation, session);
  }

  Exit run() {
    for (const auto& operand : invocation_.operands) {
      const auto& dossier = dossier_named(operand, assembly_);
      add(dossier, govern::standing(assembly_, dossier, now_));
    }
    if (invocation_.operands.empty()) {
      auto stands = govern::standings(assembly_, now_);
      for (std::size_t i = 0; i < stands.size(); ++i) add(assembly_.dossiers[i], std::move(stands[i]));
    }
    if (const auto path = invocation_.value("--calendar")) {
      write_calendar(*path);
    } else {
      session_.world.console.out(text());
    }
    session_.report(assembly_.findings);
    if (required_ && !is_whole(assembly_)) is_met_ = false;
    for (const auto& one : all_) session_.report(one.standing.findings);
    return is_met_ ? Exit::done : Exit::no;
  }

 private:
  void add(const Dossier& dossier, Standing standing) {
    Status status;
    status.dossier = &dossier;
    status.standing = std::move(standing);
    auto& findings = status.standing.findings;
    findings = govern::findings(assembly_, dossier, status.standing);
    if (required_) is_met_ = is_met_ && !has_error(findings) && is_in(*required_, status.standing.state);
    if (invocation_.has("--voters")) tell_voters(status);
    if (is_in_force(status.standing.state))
      status.days = days_to_come(dossier, status.standing, assembly_, now_);
    all_.push_back(std::move(status));
  }

  [[nodiscard]] std::string text() const {
    if (invocation_.has("--json")) return render::status_json(all_, now_);
    const auto& tr = session_.tr;
    if (all_.empty()) return tr(msg("There is no proposal yet; a member writes one with  voix draft")) + "\n";
    if (invocation_.operands.empty() && !invocation_.has("--voters"))
      return render::status_lines(all_, assembly_.zone, tr, session_.display);
    std::string pages;
    for (const auto& one : all_) {
      if (!pages.empty()) pages += "\n";
      pages += render::status_page(one, assembly_.zone, tr, session_.display);
    }
    return pages;
  }

  /// Replaced, because it is made to be made again.
  void write_calendar(const std::string& path) {
    const auto bytes = render::calendar(all_, assembly_.charter.name, now_, session_.tr);
    if (bytes.empty()) {
      session_.world.console.err(session_.tr(msg("nothing has a deadline: no calendar is written")) + "\n");
    } else if (path == "-") {
      session_.world.console.out(bytes);
    } else {
      session_.world.files.write(path, bytes, true);
    }
  }

  const Invocation& invocation_;
  Session& session_;
  Values values_;
  std::optional<std::string> required_;
  Instant now_;
  Assembly assembly_;
  std::vector<Status> all_;
  bool is_met_ = true;
};

Exit run_status(const Invocation& invocation, Session& session) { return Asking(invocation, session).run(); }

constexpr std::array flags{
    Flag{"--require", "STATE",
         msg("exit with 1 unless every proposal named is in that state: adopted, in-force, …"), false,
         state_words},
    Flag{"--voters", nullptr, msg("who has voted, and who has not yet")},
    Flag{"--calendar", "FILE", msg("write the deadlines as a calendar (iCalendar); - for standard output")},
    Flag{"--json", nullptr, msg("the same as data: voix.status/1")},
    now_flag,
};
constexpr std::array examples{
    Example{"voix status", msg("every proposal, one line each")},
    Example{"voix status P-0003", msg("where it stands, why, and what is needed next")},
    Example{"voix status P-0003 --require in-force && ./deploy-the-statutes.sh",
            msg("go on only with what was decided")},
    Example{"voix status --calendar deadlines.ics", msg("the deadlines, for your calendar")},
};

}  // namespace

const Command status_command{
    "status",
    "[PROPOSAL]...",
    msg("where proposals stand, and what is needed next"),
    msg("Computes the state of each proposal from what was signed and voted, the charter and the time; tells "
        "why, and what has to happen next, by whom and by when. Nothing of it is stored."),
    flags,
    examples,
    run_status};

}  // namespace voix::command
