// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/text.hpp"

#include <algorithm>

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
               (act.kind == "propose" && any_may_propose)) {
      changes.push_back(&act);
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
