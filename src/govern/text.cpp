// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/text.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "govern/nomination.hpp"

namespace voix::govern {
namespace {

Finding about(const Act& act, std::string_view slug, Arguments arguments) {
  return {slug, Severity::warning, std::move(arguments), {.path = act.path, .text = {}}};
}

/// Follows the changes from one version to the next. Acts of one second may stand in any order.
void follow(std::vector<const Act*> changes, TextHistory& history) {
  const auto follows = [&](const Act* act) {
    return (act->by == history.author || act->kind == "propose") &&
           act->time >= history.versions.back().time && act->field("from") == history.current();
  };
  for (auto next = changes.begin(); (next = std::ranges::find_if(changes, follows)) != changes.end();) {
    history.versions.push_back({(*next)->text, (*next)->time});
    changes.erase(next);
  }
  for (const auto* act : changes) {
    history.findings.push_back(
        act->by == history.author || act->kind == "propose"
            ? about(*act, "text-forked", {{"kind", act->kind}})
            : about(*act, "text-by-other", {{"member", act->by}, {"author", history.author}}));
  }
}

/// The text with that hash, if it is at hand.
const std::string* text_of(const Dossier& dossier, const std::string& hash) {
  if (dossier.proposal.hash == hash) return &dossier.proposal.text;
  const auto found = dossier.texts.find(hash);
  return found == dossier.texts.end() ? nullptr : &found->second;
}

std::string holder_line(const std::string& nominee) { return "holders = [\"" + nominee + "\"]\n"; }

/// Whoever proposes a nominee writes a name into the text and changes nothing else: without the name, or with
/// the one that was proposed before, it is the text that it starts from.
bool names_only(const Act& act, const Dossier& dossier) {
  const auto* text = text_of(dossier, act.text);
  if (text == nullptr || text->empty()) return true;  // another text stands in its place, which is looked at
  const auto line = holder_line(act.field("nominee"));
  const auto at = text->find("\n" + line);
  if (at == std::string::npos) return false;
  const auto is_from = [&](const std::string& instead) {
    auto before = *text;
    return hex(sha256(before.replace(at + 1, line.size(), instead))) == act.field("from");
  };
  return is_from("") || std::ranges::any_of(dossier.acts, [&](const Act& other) {
           return other.kind == "propose" && is_from(holder_line(other.field("nominee")));
         });
}

bool is_text_fault(const Finding& one) {
  return one.slug == "text-not-signed" || one.slug == "text-not-of-round";
}

}  // namespace

TextHistory text_history(const Dossier& dossier, Instant until) {
  TextHistory history;
  std::vector<const Act*> changes;
  const bool any_may_propose = is_without_candidates(dossier.proposal);
  for (const auto& act : dossier.acts) {
    if (act.time > until) continue;
    if (act.kind == "submit" && !history.is_submitted()) {
      history.author = act.by;
      history.versions.push_back({act.text, act.time});
    } else if (act.kind == "submit" || act.kind == "revise" || act.kind == "accept" ||
               (act.kind == "propose" && any_may_propose && names_only(act, dossier))) {
      changes.push_back(&act);
    } else if (act.kind == "propose" && any_may_propose) {
      auto changed = about(act, "propose-changes-text", {{"member", act.by}});
      changed.severity = Severity::error;
      history.findings.push_back(std::move(changed));
    }
  }
  if (!history.is_submitted()) return history;
  follow(std::move(changes), history);
  const auto& proposal = dossier.proposal;
  history.is_current = proposal.hash == history.current();
  if (!history.is_current) {
    history.findings.push_back({"text-not-signed",
                                Severity::error,
                                {{"id", proposal.id}, {"author", history.author}},
                                {.path = proposal.path, .text = {}}});
  } else if (proposal.author != history.author) {
    history.findings.push_back({"author-did-not-submit",
                                Severity::error,
                                {{"author", proposal.author}, {"member", history.author}},
                                {.path = proposal.path, .text = {}}});
    history.versions.clear();
    history.is_current = false;
  }
  return history;
}

std::optional<Finding> text_not_decided(const Proposal& proposal, std::string_view decided) {
  if (proposal.hash == decided) return std::nullopt;
  return Finding{
      "text-not-decided", Severity::error, {{"proposal", proposal.id}}, {.path = proposal.path, .text = {}}};
}

const Finding* text_fault(const std::vector<Finding>& findings) {
  const auto fault = std::ranges::find_if(findings, is_text_fault);
  return fault == findings.end() ? nullptr : &*fault;
}

void drop_text_fault(std::vector<Finding>& findings) { std::erase_if(findings, is_text_fault); }

}  // namespace voix::govern
