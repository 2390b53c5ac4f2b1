// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix lint: all that is wrong with proposals, in the manner of a compiler.
#include "govern/lint.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "format/proposal_md.hpp"
#include "govern/precedence.hpp"

namespace voix::command {
namespace {

class Lint {
 public:
  Lint(const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        assembly_(read_assembly(invocation, session, Polls::leave)),
        now_(time_of(invocation, session)) {}

  std::vector<Finding> run(const std::vector<std::string>& operands) {
    for (const auto& operand : operands) look_at(operand);
    if (operands.empty()) look_at_all();
    return std::move(findings_);
  }

 private:
  void look_at_all() {
    findings_ = assembly_.findings;
    for (const auto& dossier : assembly_.dossiers) add(dossier);
  }

  void look_at(std::string operand) {
    constexpr std::string_view name = "proposal.md";
    if (operand == "-") return look_at_text();
    if (operand.ends_with("/" + std::string(name))) operand.resize(operand.size() - name.size());
    while (operand.size() > 1 && operand.ends_with('/')) operand.pop_back();
    const auto base = "/" + operand.substr(operand.rfind('/') + 1) + "/";
    // One that cannot be read has no dossier.
    bool is_unreadable = false;
    for (const auto& finding : assembly_.findings) {
      if (finding.place.path.find(base) == std::string::npos) continue;
      findings_.push_back(finding);
      is_unreadable = true;
    }
    if (is_unreadable) return;
    const auto twins = govern::with_number(operand, assembly_);
    for (const auto* twin : twins) add(*twin);
    if (twins.empty()) add(dossier_named(operand, assembly_));
  }

  /// A text from elsewhere, as the draft that it could be.
  void look_at_text() {
    try {
      Dossier dossier;
      dossier.is_draft = true;
      dossier.proposal = format::read_proposal(session_.world.files.read("-"), "-");
      add(dossier);
    } catch (const Error& error) {
      if (error.fault != Fault::document) throw;
      findings_.insert(findings_.end(), error.findings.begin(), error.findings.end());
    }
  }

  void add(const Dossier& dossier) {
    auto found = govern::lint(seen_by(dossier), dossier, now_);
    findings_.insert(findings_.end(), std::make_move_iterator(found.begin()),
                     std::make_move_iterator(found.end()));
  }

  /// With the polls where it matters what they decided.
  const Assembly& seen_by(const Dossier& dossier) {
    if (!dossier.is_draft || !govern::changes_decisions(dossier.proposal)) return assembly_;
    if (!with_polls_) with_polls_ = read_assembly(invocation_, session_);
    return *with_polls_;
  }

  const Invocation& invocation_;
  Session& session_;
  Assembly assembly_;
  std::optional<Assembly> with_polls_;
  Instant now_;
  std::vector<Finding> findings_;
};

Exit run_lint(const Invocation& invocation, Session& session) {
  const auto findings = Lint(invocation, session).run(invocation.operands);
  auto& console = session.world.console;
  if (invocation.has("--json")) {
    console.out(render::json(findings));
  } else {
    session.report(findings);
  }
  return has_error(findings) ? Exit::document : Exit::done;
}

constexpr std::array flags{
    Flag{"--json", nullptr, msg("the findings for another program, on standard output")}, now_flag};
constexpr std::array examples{
    Example{"voix lint", msg("all proposals")},
    Example{"voix lint proposals/draft-legal-form", msg("one of them")},
    Example{"voix lint - < proposal.md", msg("a text that stands in no folder yet")},
};

}  // namespace

const Command lint_command{
    "lint",
    "[PATH|ID|-]...",
    msg("check proposals before others read them"),
    msg("Says all that is wrong with proposals: what cannot be read, what contradicts the charter, the roll "
        "or the "
        "decisions, what was not written or not signed. Silence is good news. Exits with 3 after an error; "
        "warnings leave 0."),
    flags,
    examples,
    run_lint};

}  // namespace voix::command
