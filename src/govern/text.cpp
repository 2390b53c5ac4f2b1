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
/// Answers which acts made the versions.
std::vector<const Act*> follow(const Act& submit, std::vector<const Act*> changes, TextHistory& history) {
  std::vector<const Act*> made{&submit};
  const auto follows = [&](const Act* act) {
    return (act->by == history.author || act->kind == "propose") &&
           act->time >= history.versions.back().time && act->field("from") == history.current();
  };
  for (auto next = changes.begin(); (next = std::ranges::find_if(changes, follows)) != changes.end();) {
    history.versions.push_back({(*next)->text, (*next)->time});
    made.push_back(*next);
    changes.erase(next);
  }
  for (const auto* act : changes) {
    history.findings.push_back(
        act->by == history.author || act->kind == "propose"
            ? about(*act, "text-forked", {{"kind", act->kind}})
            : about(*act, "text-by-other", {{"member", act->by}, {"author", history.author}}));
  }
  return made;
}

std::string holder_line(const std::string& nominee) { return "holders = [\"" + nominee + "\"]\n"; }

/// Whoever proposes a nominee writes a name into the text and changes nothing else. So from the text as it is
/// now every one before can be made again, back to the last that its author signed; else none of them counts.
void hold_to_names(const Dossier& dossier, const std::vector<const Act*>& by, TextHistory& history) {
  const auto is_by_author = [](const Act* act) { return act->kind != "propose"; };
  const auto last = std::find_if(by.rbegin(), by.rend(), is_by_author);
  const auto own = static_cast<std::size_t>(std::distance(last, by.rend())) - 1;
  const auto& text = dossier.proposal.text;
  if (own + 1 == by.size() || dossier.proposal.hash != history.current() || text.empty()) return;
  const auto line = holder_line(by.back()->field("nominee"));
  const auto at = text.find("\n" + line);
  const auto is_hash_of = [&](const std::string& instead, const std::string& hash) {
    auto other = text;
    return hex(sha256(other.replace(at + 1, line.size(), instead))) == hash;
  };
  const auto& base = history.versions[own].hash;
  bool holds = at != std::string::npos &&
               (is_hash_of("", base) || std::ranges::any_of(dossier.acts, [&](const Act& act) {
                  return act.kind == "propose" && is_hash_of(holder_line(act.field("nominee")), base);
                }));
  for (auto i = own + 1; holds && i < by.size(); ++i)
    holds = is_hash_of(holder_line(by[i]->field("nominee")), history.versions[i].hash);
  if (holds) return;
  history.versions.resize(own + 1);
  auto changed = about(*by.back(), "propose-changes-text", {{"member", by.back()->by}});
  changed.severity = Severity::error;
  history.findings.push_back(std::move(changed));
}

bool is_text_fault(const Finding& one) {
  return one.slug == "text-not-signed" || one.slug == "text-not-of-round" || one.slug == "text-of-later-day";
}

}  // namespace

TextHistory text_history(const Dossier& dossier, Instant until) {
  TextHistory history;
  const Act* submit = nullptr;
  std::vector<const Act*> changes;
  const bool any_may_propose = is_without_candidates(dossier.proposal);
  for (const auto& act : dossier.acts) {
    if (act.time > until) continue;
    if (act.kind == "submit" && !history.is_submitted()) {
      submit = &act;
      history.author = act.by;
      history.versions.push_back({act.text, act.time});
    } else if (act.kind == "submit" || act.kind == "revise" || act.kind == "accept" ||
               (act.kind == "propose" && any_may_propose)) {
      changes.push_back(&act);
    }
  }
  if (!history.is_submitted()) return history;
  hold_to_names(dossier, follow(*submit, std::move(changes), history), history);
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
