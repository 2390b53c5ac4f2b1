// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix submit: a draft gets its number and its author's signature; a text that its author edited is signed
// anew; and a number that two branches took is given up by one of them.
#include <algorithm>
#include <array>
#include <charconv>

#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/proposal_acts.hpp"
#include "command/proposal_rule.hpp"
#include "format/proposal_edit.hpp"
#include "format/proposal_md.hpp"
#include "govern/lint.hpp"
#include "govern/nomination.hpp"
#include "govern/precedence.hpp"
#include "render/states.hpp"

namespace voix::command {
namespace {

constexpr Flag renumber_flag{"--renumber", nullptr, msg("take another number, where two have the same")};

/// 3 of "P-0003" and "P-0003-legal-form" with the prefix "P-"; 0 of anything else.
std::uint64_t number_of(std::string_view text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return 0;
  text.remove_prefix(prefix.size());
  std::uint64_t number = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool ends = end.ptr == text.data() + text.size() || *end.ptr == '-';
  constexpr std::uint64_t most = 999'999'998;  // beyond, no number is left
  return end.ec == std::errc() && ends && number <= most ? number : 0;
}

/// One more than the highest that a folder, a text or an act has.
std::string next_id(const Proposal& proposal, const Assembly& assembly, Session& session) {
  const std::string prefix = govern::is_without_candidates(proposal) ? "E-" : "P-";
  std::uint64_t highest = 0;
  const auto see = [&](std::string_view text) { highest = std::max(highest, number_of(text, prefix)); };
  for (const auto& name : session.world.files.list(in_root(assembly, "proposals"))) see(name);
  for (const auto& dossier : assembly.dossiers) {
    see(dossier.proposal.id);
    for (const auto& finding : dossier.findings) {
      for (const auto& [name, value] : finding.arguments) {
        if (finding.slug == "act-elsewhere" && name == "subject") see(value);
      }
    }
  }
  auto digits = std::to_string(highest + 1);
  return prefix + std::string(4 - std::min<std::size_t>(digits.size(), 4), '0') + digits;
}

class Submission {
 public:
  Submission(const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        assembly_(read_assembly(invocation, session, Polls::sealed)),
        signer_(load_signer(invocation, session)),
        member_(member_of(signer_, assembly_, session)),
        now_(time_of(invocation, session)) {}

  Exit number() {
    const auto& draft = dossier_named(only_operand(invocation_, "DRAFT"), assembly_);
    require_own(draft);
    return give_number(draft, folder_name(draft).substr(std::string_view("draft-").size()));
  }

  /// Acts about the old number stay where they are, and no longer count.
  Exit renumber() {
    const auto& dossier = dossier_named(only_operand(invocation_, "FOLDER"), assembly_);
    const auto& id = dossier.proposal.id;
    if (dossier.is_draft || govern::with_number(id, assembly_).size() < 2) {
      refuse("number-not-taken-twice", {{"folder", dossier.folder}});
    }
    require_own(dossier);
    const auto same = govern::with_number(id, assembly_);  // the one submitted first is the first here
    if (same.front()->folder == dossier.folder) {
      refuse("number-kept", {{"id", id}, {"folder", dossier.folder}, {"other", same[1]->folder}});
    }
    if (govern::was_voted_on(dossier)) refuse("renumber-voted", {{"id", id}, {"folder", dossier.folder}});
    const auto name = folder_name(dossier);
    const auto exit = give_number(dossier, name.substr(std::min(name.size(), id.size() + 1)));
    const auto acts = dossier.acts.size();
    if (written_ && acts > 0) {
      session_.world.console.out(
          session_.tr.plural("{n} act about {id} stays in the folder as history and does not count",
                             "{n} acts about {id} stay in the folder as history and do not count",
                             Fraction(acts), {{"id", id}}) +
          "\n");
    }
    return exit;
  }

 private:
  [[noreturn]] static void refuse(std::string_view slug, Arguments arguments) {
    throw Error(Fault::usage, Finding{slug, Severity::error, std::move(arguments), {}});
  }

  static std::string folder_name(const Dossier& dossier) {
    return dossier.folder.substr(dossier.folder.rfind('/') + 1);
  }

  void require_own(const Dossier& dossier) const {
    const auto& author = dossier.proposal.author;
    if (author.empty() || author == member_) return;
    refuse("only-the-author", {{"id", dossier.folder}, {"author", author}, {"member", member_}});
  }

  Exit give_number(const Dossier& before, const std::string& slug) {
    auto proposal = before.proposal;
    edit(proposal, "author", member_);
    check(before, proposal);
    const auto id = next_id(proposal, assembly_, session_);
    edit(proposal, "id", id);
    const auto folder = in_root(assembly_, "proposals/" + id + (slug.empty() ? "" : "-" + slug));
    voix::Act act;
    act.subject = id;
    act.text = proposal.hash;
    act.kind = "submit";
    if (sign_act(std::move(act), before.folder + "/acts", assembly_, signer_, invocation_, session_)
            .empty()) {
      return Exit::done;
    }
    written_ = true;
    session_.world.files.write(before.folder + "/proposal.md", proposal.text, true);
    session_.world.files.move(before.folder, folder);
    tell(proposal, folder);
    return Exit::done;
  }

  static void edit(Proposal& proposal, std::string_view key, const std::string& value) {
    const auto text = format::with_field(proposal, key, value);
    proposal = format::read_proposal(text, proposal.path);
  }

  /// As a draft, because it is about to begin its life under this number.
  void check(const Dossier& before, const Proposal& proposal) const {
    Dossier dossier;
    dossier.is_draft = true;
    dossier.folder = before.folder;
    dossier.proposal = proposal;
    const bool needs_polls = govern::changes_decisions(proposal);
    auto findings =
        govern::lint(needs_polls ? read_assembly(invocation_, session_) : assembly_, dossier, now_);
    // In the lines of the file as it is, without the author's.
    const auto author = proposal.places.find("author");
    if (before.proposal.author.empty() && author != proposal.places.end()) {
      for (auto& finding : findings) {
        if (finding.place.line > author->second.line) --finding.place.line;
      }
    }
    const bool has_errors = std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::error; });
    if (has_errors) throw Error(Fault::document, std::move(findings));
    session_.report(findings);
  }

  void tell(const Proposal& proposal, const std::string& folder) const {
    const auto& tr = session_.tr;
    session_.world.console.out(
        tr(msg("submitted {id}: {folder}"), {{"id", proposal.id}, {"folder", folder}}) + "\n" +
        rule_says(proposal, assembly_, now_, session_) +
        tr(msg("next: commit and push {folder}; its state:  voix status {id}"),
           {{"id", proposal.id}, {"folder", folder}}) +
        "\n");
    if (proposal.kind != "exclusion") return;
    session_.world.console.out(tr(msg("and tell {member}, who has to have time to reply:  voix notify {id}"),
                                  {{"member", proposal.member}, {"id", proposal.id}}) +
                               "\n");
  }

  const Invocation& invocation_;
  Session& session_;
  Assembly assembly_;
  Signer signer_;
  std::string member_;
  Instant now_;
  bool written_ = false;
};

/// The author signs the text as it stands now.
Exit revise(const Invocation& invocation, Session& session) {
  const auto subject = subject_of(only_operand(invocation, "PROPOSAL"), invocation, session);
  auto signer = load_signer(invocation, session);
  require_author(subject, signer, session);
  const auto& tr = session.tr;
  if (auto taken = govern::number_taken(subject.assembly, *subject.dossier)) {
    taken->place = {};
    throw Error(Fault::document, std::move(*taken));
  }
  if (subject.text.is_current) {
    session.world.console.out(
        tr(msg("{id} is signed as it stands; state: {state}"),
           {{"id", subject.proposal().id}, {"state", render::state_in_words(subject.standing.state, tr)}}) +
        "\n");
    return Exit::done;
  }
  require_changeable(subject, Change::text);
  auto act = subject.act("revise");
  act.text = subject.proposal().hash;
  act.fields.emplace_back("from", subject.text.current());
  if (!sign_about(subject, std::move(act), signer, invocation, session)) return Exit::done;
  session.world.console.out(
      tr(msg("supports and stances of the earlier text are void; members give them anew")) + "\n");
  return Exit::done;
}

Exit run_submit(const Invocation& invocation, Session& session) {
  if (invocation.has(renumber_flag.name)) return Submission(invocation, session).renumber();
  const auto assembly = read_assembly(invocation, session, Polls::leave);
  const auto& dossier = dossier_named(only_operand(invocation, "DRAFT"), assembly);
  return dossier.is_draft ? Submission(invocation, session).number() : revise(invocation, session);
}

constexpr std::array flags{renumber_flag, key_flag, passphrase_flag, yes_flag, act_dry_run_flag, now_flag};
constexpr std::array examples{
    Example{"voix submit proposals/draft-legal-form", msg("give a draft its number and sign it")},
    Example{"voix submit P-0003", msg("the author edited the text, and signs it anew")},
    Example{"voix submit proposals/P-0003-legal-form --renumber", msg("two branches took the same number")},
};

}  // namespace

const Command submit_command{"submit",
                             "DRAFT|PROPOSAL",
                             msg("submit a proposal"),
                             msg("Gives a draft the next number, writes it into the text, renames the folder "
                                 "and signs that the author "
                                 "submits this text. It refuses what `voix lint` finds wrong. For a proposal "
                                 "that is submitted already, the "
                                 "author signs the text as it was edited."),
                             flags,
                             examples,
                             run_submit};

}  // namespace voix::command
