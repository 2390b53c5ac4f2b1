// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix amend: any member proposes another text, as a patch; the author accepts or declines it.
#include <algorithm>
#include <array>
#include <charconv>

#include <voix/nearest.hpp>

#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/decided_text.hpp"
#include "command/proposal_acts.hpp"
#include "command/refuse.hpp"
#include "command/words.hpp"
#include "crypto/hash.hpp"
#include "format/choice_toml.hpp"
#include "format/proposal_edit.hpp"
#include "format/proposal_md.hpp"
#include "govern/adoption.hpp"
#include "govern/patch.hpp"
#include "govern/rounds.hpp"

namespace voix::command {
namespace {

constexpr Flag text_flag{"--text", "FILE", msg("the text as it should be, edited from proposal.md")};
constexpr Flag option_flag{"--as-option", "NAME",
                           msg("put it on the ballot under this name if it is not decided before")};
constexpr Flag resolves_flag{"--resolves", "ID", msg("the objection that it resolves"), true};
constexpr Flag accept_flag{"--accept", "ID", msg("the author takes this amendment into the text")};
constexpr Flag decline_flag{"--decline", "ID", msg("the author declines this amendment")};

/// "A-3-m17": one more than the highest number.
std::string next_amendment(const Dossier& dossier, const std::string& member) {
  std::uint64_t highest = 0;
  for (const auto& act : dossier.acts) {
    const auto id = act.kind == "amend" ? act.field("amendment") : std::string();
    std::uint64_t number = 0;
    if (id.starts_with("A-")) std::from_chars(id.data() + 2, id.data() + id.size(), number);
    highest = std::max(highest, number);
  }
  return "A-" + std::to_string(highest + 1) + "-" + member;
}

/// The one of `ids` that `said` means; a usage error if it is none or several.
std::string only_one(const std::string& said, const std::vector<std::string>& ids) {
  std::vector<std::string> found;
  std::string known;
  for (const auto& id : ids) {
    if (govern::names(said, id)) found.push_back(id);
    known += (known.empty() ? "" : ", ") + id;
  }
  if (found.size() == 1) return found.front();
  refuse(found.empty() ? "no-such-id" : "id-means-several", {{"id", said}, {"known", known}});
}

/// The text that is proposed instead: a file, or the present one with one more option.
Proposal edited(const Subject& subject, const Invocation& invocation, Session& session) {
  const auto path = invocation.value(text_flag.name);
  const auto option = invocation.value(option_flag.name);
  if (!path && !option) refuse("amendment-text-needed", {});
  auto proposal =
      path ? format::read_proposal(session.world.files.read(*path), *path)
           : format::read_proposal(format::with_option(subject.proposal(), *option), subject.proposal().path);
  if (proposal.hash == subject.proposal().hash) refuse("amendment-changes-nothing", {});
  return proposal;
}

/// Two options of one name could not be told apart on the ballot.
void refuse_second_label(const Subject& subject, const Invocation& invocation) {
  const auto option = invocation.value(option_flag.name);
  if (!option) return;
  std::vector<std::string> labels{subject.proposal().title};
  for (const auto& amendment : subject.dossier->amendments) labels.push_back(amendment.act.field("option"));
  if (const auto* one = subject.charter().find(subject.standing.class_name)) {
    const auto others = govern::options_of(*one, subject.proposal(), subject.standing.options);
    labels.insert(labels.end(), others.begin(), others.end());
  }
  const auto is_it = [&](const std::string& label) { return folded(label) == folded(*option); };
  if (std::ranges::none_of(labels, is_it)) return;
  refuse("option-on-ballot", {{"option", *option}, {"id", subject.proposal().id}});
}

/// Number and author stay.
void require_same_head(const Proposal& before, const Proposal& after) {
  for (const auto& [key, field] : {std::pair("id", &Proposal::id), std::pair("author", &Proposal::author)}) {
    if (before.*field == after.*field) continue;
    const auto place = after.places.find(key);
    throw Error(Fault::document,
                Finding{"amendment-changes-field",
                        Severity::error,
                        {{"key", key}, {"value", before.*field}},
                        place == after.places.end() ? Place{.path = after.path, .text = {}} : place->second});
  }
}

/// A vote of yes or no, or on one person, has no place for another option.
void refuse_option_without_choice(const Subject& subject, const Invocation& invocation) {
  const auto* one = subject.charter().find(subject.standing.class_name);
  if (!invocation.has(option_flag.name) || one == nullptr || govern::takes_options(*one, subject.proposal()))
    return;
  refuse("option-without-choice", {{"id", subject.proposal().id}});
}

void propose(const Subject& subject, const Invocation& invocation, Session& session) {
  require_changeable(subject, Change::amendments);
  require_signed_text(subject);
  auto signer = load_signer(invocation, session);
  require_vote(subject, signer, session);
  const auto member = member_of(signer, subject.assembly, session);
  refuse_option_without_choice(subject, invocation);
  const auto because = reason(invocation);
  refuse_second_label(subject, invocation);
  const auto proposal = edited(subject, invocation, session);
  require_same_head(subject.proposal(), proposal);
  const auto patch = govern::make_patch(subject.proposal().text, proposal.text, "proposal.md");
  const auto id = next_amendment(*subject.dossier, member);
  auto act = subject.act("amend");
  act.fields = {{"amendment", id}, {"patch", hex(sha256(patch))}};
  if (const auto option = invocation.value(option_flag.name)) act.fields.emplace_back("option", *option);
  std::vector<std::string> objections;
  for (const auto& one : subject.dossier->acts) {
    if (one.kind == "objection") objections.push_back(one.field("objection"));
  }
  for (const auto& said : invocation.values(resolves_flag.name)) {
    act.fields.emplace_back("resolves", only_one(said, objections));
  }
  add_lines(act, "because", because);

  auto& console = session.world.console;
  if (invocation.has(act_dry_run_flag.name)) console.out(patch);
  const auto folder = subject.dossier->folder + "/amendments";
  const auto path = sign_act(std::move(act), folder, subject.assembly, signer, invocation, session, id);
  if (path.empty()) return;
  const auto patch_path = folder + "/" + id + ".patch";
  session.world.files.write(patch_path, patch, true);
  const auto& tr = session.tr;
  console.out(tr("wrote {path}", {{"path", path}}) + "\n" + tr("wrote {path}", {{"path", patch_path}}) +
              "\n" +
              tr(is_in_round(subject)
                     ? msg("next: once the round is over, {author} decides, with  voix amend {id} --accept "
                           "{amendment}")
                     : msg("next: {author} decides, with  voix amend {id} --accept {amendment}"),
                 {{"author", subject.text.author}, {"id", subject.proposal().id}, {"amendment", id}}) +
              "\n");
}

/// The amendment that the author decides on: one that nobody decided yet.
const Amendment& undecided(const std::string& said, const Subject& subject) {
  const auto& amendments = subject.dossier->amendments;
  std::vector<std::string> ids;
  for (const auto& one : amendments) ids.push_back(one.id);
  const auto id = only_one(said, ids);
  for (const auto& act : subject.dossier->acts) {
    const bool decides = act.kind == "accept" || act.kind == "decline";
    if (decides && act.by == subject.text.author && act.field("amendment") == id) {
      refuse("amendment-decided",
             {{"amendment", id}, {"verdict", act.kind == "accept" ? "accepted" : "declined"}});
    }
  }
  return *std::ranges::find(amendments, id, &Amendment::id);
}

void accept(const Subject& subject, const Invocation& invocation, Session& session) {
  auto signer = load_signer(invocation, session);
  require_author(subject, signer, session);
  require_changeable(subject, Change::text);
  require_signed_text(subject);
  const auto& amendment = undecided(*invocation.value(accept_flag.name), subject);
  const auto& before = subject.proposal();
  const auto proposal = format::read_proposal(amended_text(*subject.dossier, amendment), before.path);
  require_same_head(before, proposal);
  auto act = subject.act("accept");
  act.text = proposal.hash;
  act.fields = {{"amendment", amendment.id}, {"from", before.hash}};
  const auto path = sign_act(std::move(act), subject.dossier->folder + "/acts", subject.assembly, signer,
                             invocation, session);
  if (path.empty()) return;
  // Before anything is said, so that a reader who stops reading stops nothing.
  session.world.files.write(before.path, proposal.text, true);
  const auto& tr = session.tr;
  session.world.console.out(
      tr("wrote {path}", {{"path", path}}) + "\n" + tr("wrote {path}", {{"path", before.path}}) + "\n" +
      tr(msg("supports and stances of the earlier text are void; members give them anew")) + "\n");
}

void decline(const Subject& subject, const Invocation& invocation, Session& session) {
  auto signer = load_signer(invocation, session);
  require_author(subject, signer, session);
  require_changeable(subject, Change::amendments);
  const auto& amendment = undecided(*invocation.value(decline_flag.name), subject);
  auto act = subject.act("decline");
  act.fields = {{"amendment", amendment.id}};
  add_lines(act, "because", reason(invocation));
  sign_about(subject, std::move(act), signer, invocation, session);
}

Exit run_amend(const Invocation& invocation, Session& session) {
  const auto subject = subject_of(only_operand(invocation, "PROPOSAL"), invocation, session);
  if (invocation.has(accept_flag.name)) {
    accept(subject, invocation, session);
  } else if (invocation.has(decline_flag.name)) {
    decline(subject, invocation, session);
  } else {
    propose(subject, invocation, session);
  }
  return Exit::done;
}

constexpr std::array flags{text_flag,   option_flag,      because_flag, resolves_flag,
                           accept_flag, decline_flag,     key_flag,     passphrase_flag,
                           yes_flag,    act_dry_run_flag, now_flag};
constexpr std::array examples{
    Example{msg("voix amend P-0003 --text edited.md --because 'Two months are too short.'"),
            msg("propose another text")},
    Example{msg("voix amend P-0003 --as-option 'Foundation' --because 'It was left out.'"),
            msg("propose one more option")},
    Example{"voix amend P-0003 --accept A-1", msg("the author takes it into the text")},
};

}  // namespace

const Command amend_command{"amend",
                            "PROPOSAL",
                            msg("propose another text, or decide on one"),
                            msg("Any member proposes a change of the text: edit a copy of proposal.md and "
                                "give it with --text. The author "
                                "accepts or declines each amendment. What is not decided when the proposal "
                                "is frozen falls, or stands on "
                                "the ballot if it was proposed with --as-option."),
                            flags,
                            examples,
                            run_amend};

}  // namespace voix::command
