// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/members.hpp"

#include <algorithm>

#include "govern/charter/held.hpp"
#include "govern/life.hpp"
#include "govern/listed.hpp"
#include "govern/text.hpp"

namespace voix::govern {

namespace {

std::optional<Step> without_vote(const Person& person, const Charter& charter, std::string_view day) {
  const auto because = [&](std::string_view slug) {
    return Step{slug, {{"member", person.id}, {"day", std::string(day)}}};
  };
  if (person.legal) return because("no-vote-legal");
  if (!person.is_member(day)) return because("no-vote-not-member");
  if (charter.dues && !person.dues.cover(day)) return because("no-vote-dues");
  return std::nullopt;
}

}  // namespace

std::vector<std::string> voters_on(const Assembly& assembly, std::string_view day) {
  std::vector<std::string> voters;
  const auto& charter = charter_on(assembly, day);
  for (const auto& person : assembly.people) {
    if (!without_vote(person, charter, day)) voters.push_back(person.id);
  }
  return voters;
}

std::optional<Step> without_vote(const Assembly& assembly, std::string_view member, std::string_view day) {
  if (const auto* person = assembly.person(member))
    return without_vote(*person, charter_on(assembly, day), day);
  return Step{"no-vote-unknown", {{"member", std::string(member)}, {"day", std::string(day)}}};
}

std::vector<Finding> roll_findings(const PollFacts& poll, const Dossier& dossier, const Assembly& assembly) {
  const auto day = assembly.zone.day(poll.opened);
  auto voters = voters_on(assembly, day), sealed = poll.roll;
  std::ranges::sort(voters);
  std::ranges::sort(sealed);
  std::vector<std::string> left_out, let_in;
  std::ranges::set_difference(sealed, voters, std::back_inserter(let_in));
  if (!assembly.charter.dues) std::ranges::set_difference(voters, sealed, std::back_inserter(left_out));
  std::erase_if(left_out, [&](const std::string& id) { return assembly.person(id)->since == day; });
  std::vector<std::string> otherwise;
  for (const auto& person : assembly.people) {
    const auto weight = poll.weights.find(person.id);
    if (weight != poll.weights.end() && weight->second != person.weight)
      otherwise.push_back(person.id + ": " + std::to_string(weight->second));
  }
  std::vector<Finding> found;
  const auto tell = [&](std::string_view slug, const std::vector<std::string>& members) {
    if (members.empty()) return;
    found.push_back({slug,
                     Severity::warning,
                     {{"proposal", dossier.proposal.id}, {"members", listed(members)}, {"day", day}},
                     {.path = poll.folder, .text = {}}});
  };
  tell("poll-leaves-out", left_out);
  tell("poll-lets-in", let_in);
  tell("poll-weighs-otherwise", otherwise);
  return found;
}

namespace {

void say_replies(ExclusionGuard& guard, const std::string& member) {
  for (const auto* reply : guard.replies) {
    guard.why.push_back(
        {"exclusion-replied", {{"member", member}, {"because", in_one_line(reply->lines("because"))}}});
  }
}

}  // namespace

ExclusionGuard exclusion_guard(const Dossier& dossier, const Assembly& assembly, Instant now) {
  ExclusionGuard guard;
  const auto& proposal = dossier.proposal;
  if (proposal.kind != "exclusion") return guard;
  const auto text = text_history(dossier, now).current();
  for (const auto& act : dossier.acts) {
    if (act.time > now) continue;
    const bool tells = act.kind == "notify" && act.field("member") == proposal.member && act.text == text;
    if (tells && (!guard.told || act.time < *guard.told)) guard.told = act.time;
    if (act.kind == "reply" && act.by == proposal.member) guard.replies.push_back(&act);
  }
  const auto notice = charter_at(assembly, now).exclusion_notice;
  if (!guard.told) {
    guard.may_decide = false;
    guard.why.push_back({"exclusion-not-notified", {{"member", proposal.member}}});
    say_replies(guard, proposal.member);
    guard.need = Need{.what = {"need-notice-of-exclusion", {{"member", proposal.member}}},
                      .from = {"everyone"},
                      .by = {},
                      .command = "voix notify " + proposal.id};
    return guard;
  }
  guard.from = *guard.told + notice;
  guard.may_decide = now >= *guard.from;
  guard.why.push_back({"exclusion-notified",
                       {{"member", proposal.member},
                        {"time", assembly.zone.text(*guard.told)},
                        {"day", assembly.zone.text(*guard.from)}}});
  if (guard.replies.empty()) guard.why.push_back({"exclusion-no-reply", {{"member", proposal.member}}});
  say_replies(guard, proposal.member);
  if (!guard.may_decide) {
    guard.need = Need{.what = {"need-reply-or-time", {{"member", proposal.member}}},
                      .from = {proposal.member},
                      .by = guard.from,
                      .command = "voix reply " + proposal.id};
  }
  return guard;
}

std::vector<Finding> exclusion_findings(const Dossier& dossier, const Assembly& assembly, Instant opened) {
  const auto guard = exclusion_guard(dossier, assembly, opened);
  if (guard.may_decide || !guard.replies.empty()) return {};
  return {{guard.told ? "exclusion-before-reply" : "exclusion-without-notice",
           Severity::error,
           {{"member", dossier.proposal.member}, {"proposal", dossier.proposal.id}},
           {.path = dossier.proposal.path, .text = {}}}};
}

std::optional<Need> roll_need(const Proposal& proposal, const Assembly& assembly, Instant now) {
  const auto* person = assembly.person(proposal.member);
  const auto need = [&](std::string_view slug, std::string command) {
    return Need{{slug, {{"member", proposal.member}}}, {"members"}, {}, std::move(command)};
  };
  if (proposal.kind == "admission" && person == nullptr) {
    return need("need-roll-entry", "voix roll add " + proposal.member + " '" + proposal.key + "'" +
                                       (assembly.charter.dues ? " --dues …" : ""));
  }
  const bool stays = person != nullptr && person->is_member(assembly.zone.day(now)) && person->until.empty();
  if (proposal.kind == "exclusion" && stays) {
    return need("need-roll-end", "voix roll revoke " + proposal.member + " --because " + proposal.id);
  }
  return std::nullopt;
}

std::optional<Finding> key_not_admitted(const std::string& id, const PublicKey& key,
                                        const Assembly& assembly) {
  std::optional<Finding> found;
  for (const auto& dossier : assembly.dossiers) {
    const auto& proposal = dossier.proposal;
    if (dossier.is_draft || proposal.kind != "admission" || proposal.member != id) continue;
    const auto admitted = ListedKey::parse(proposal.key);
    if (admitted && admitted->key.key == key) return std::nullopt;
    found = Finding{"key-not-admitted", Severity::error, {{"id", id}, {"proposal", proposal.id}}, {}};
  }
  return found;
}

std::optional<Finding> contestable_exclusion(std::string_view id, const Assembly& assembly, Instant now) {
  for (const auto& dossier : assembly.dossiers) {
    const auto& proposal = dossier.proposal;
    if (proposal.kind != "exclusion" || proposal.member != id) continue;
    const auto stands = standing(assembly, dossier, now);
    if (stands.state != State::pending) continue;
    return Finding{"exclusion-contestable",
                   Severity::warning,
                   {{"member", proposal.member},
                    {"proposal", proposal.id},
                    {"time", assembly.zone.text(stands.decision->in_force_from)}},
                   {}};
  }
  return std::nullopt;
}

}  // namespace voix::govern
