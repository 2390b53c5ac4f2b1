// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix draft: a new proposal from a few answers: the fields, the sections to write, the class that its
// changes ask for, and the rule that will apply.
#include <algorithm>

#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/proposal_flags.hpp"
#include "command/proposal_rule.hpp"
#include "format/proposal_edit.hpp"
#include "govern/classes.hpp"
#include "govern/lint.hpp"
#include "govern/precedence.hpp"
#include "render/proposal_template.hpp"
#include "render/slug.hpp"

namespace voix::command {
namespace {

/// Of the same body and as hard as `one`, a class that chooses among options; `one`, if there is none.
const DecisionClass* choosing(const DecisionClass& one, const Charter& charter) {
  if (govern::chooses(one.rule)) return &one;
  const auto found = std::ranges::find_if(charter.classes, [&](const DecisionClass& other) {
    return other.body == one.body && govern::chooses(other.rule) &&
           govern::may_stand_for(other, one, charter);
  });
  return found == charter.classes.end() ? &one : &*found;
}

/// The class that was named, or the one that the change asks for: of a body that may undo what the proposal
/// would. Where it may not, that is told.
void choose_class(Proposal& proposal, const Assembly& assembly, const Invocation& invocation,
                  Session& session) {
  const auto& charter = assembly.charter;
  const auto named = invocation.value("--class");
  const auto* least = govern::class_needed(proposal, charter).one;
  const auto* chosen = named ? &charter_class(*named, charter) : least;
  if (chosen == nullptr && !charter.classes.empty()) chosen = &charter.classes.front();
  if (chosen == nullptr) return;
  if (!named && proposal.rule.empty() && proposal.options.size() > 1) chosen = choosing(*chosen, charter);
  proposal.class_name = chosen->name;
  Dossier dossier;
  dossier.proposal = proposal;
  dossier.is_draft = true;
  const auto now = *proposal.created;
  const auto* able = govern::class_that_may(assembly, dossier, *chosen, least, now);
  if (able == chosen) return;
  // A recall is put on the agenda of the body that granted the mandate, in the class of recalls: to ask for
  // more would make revoking harder than granting.
  if (govern::is_recall(proposal)) able = nullptr;
  if (able != nullptr && !named) {
    proposal.class_name = able->name;
    return;
  }
  const auto above = *govern::conflict(assembly, dossier, {*chosen, chosen->body, charter}, now);
  auto finding = Finding{above.of_higher_body ? "class-of-lower-body" : "class-undoes-harder",
                         Severity::warning,
                         {{"class", chosen->name},
                          {"decision", above.decision},
                          {"body", above.body},
                          {"harder", above.class_name}},
                         {}};
  if (able != nullptr) finding.arguments.emplace_back("needed", able->name);
  session.report(std::vector{std::move(finding)});
}

/// The rule that will decide; where the class does not allow the proposal's own, what is wrong with it.
std::string rule_or_fault(const Proposal& proposal, const Assembly& assembly, Session& session) {
  Dossier dossier;
  dossier.proposal = proposal;
  dossier.is_draft = true;
  auto faults = govern::lint_fields(assembly, dossier, *proposal.created);
  std::erase_if(faults, [](const Finding& one) {
    return one.severity != Severity::error || !one.slug.starts_with("rule-");
  });
  if (faults.empty()) return rule_says(proposal, assembly, *proposal.created, session);
  session.report(faults);
  return {};
}

Exit run_draft(const Invocation& invocation, Session& session) {
  auto assembly = read_assembly(invocation, session, Polls::leave);
  auto proposal = read_flags(invocation, session);
  proposal.created = time_of(invocation, session);
  if (invocation.has(key_flag.name) || session.world.environment.variable("VOIX_KEY")) {
    proposal.author = member_of(load_signer(invocation, session), assembly, session);
  }
  const auto mandate = std::ranges::find(assembly.mandates, proposal.mandate, &Mandate::id);
  if (mandate != assembly.mandates.end()) proposal.granted_by = mandate->granted_by;
  if (govern::changes_decisions(proposal)) assembly = read_assembly(invocation, session);
  choose_class(proposal, assembly, invocation, session);
  const auto folder = in_root(assembly, "proposals/draft-" + render::title_slug(proposal.title));
  const auto path = proposal.path = folder + "/proposal.md";
  const auto text = format::write_fields(proposal) +
                    render::proposal_sections(proposal, catalogue(assembly.charter.language));
  auto& console = session.world.console;
  if (invocation.has(act_dry_run_flag.name)) {
    console.out(text);
    return Exit::done;
  }
  auto& files = session.world.files;
  files.make_folder(folder);
  files.write(path, text, false);
  const auto& tr = session.tr;
  console.out(tr("wrote {path}", {{"path", path}}) + "\n" + rule_or_fault(proposal, assembly, session) +
              tr("next: edit the text, then  voix lint {folder}", {{"folder", folder}}) + "\n");
  return Exit::done;
}

constexpr std::array examples{
    Example{msg("voix draft --title 'Buy a printer' --kind spending --amount '120 EUR'"),
            msg("a proposal to spend, in the class of the charter that it needs")},
    Example{
        msg("voix draft --kind choice --rule majority-judgment --title 'Legal form' --option 'Association' "
            "--option 'Cooperative' --status-quo 'Association'"),
        msg("a choice between options")},
    Example{msg("voix draft --title 'Quorum of the assembly' --kind charter --touches charter.toml"),
            msg("a change to the rules")},
};

}  // namespace

const Command draft_command{
    "draft",
    "",
    msg("begin a proposal"),
    msg("Writes proposals/draft-TITLE/proposal.md with its fields and the sections to fill in, and says "
        "which "
        "rule will decide. What is missing is asked on a terminal. Nothing is signed before `voix submit`."),
    draft_flags,
    examples,
    run_draft};

}  // namespace voix::command
