// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/charter/check.hpp"

#include <algorithm>
#include <variant>

#include "govern/charter/keys.hpp"
#include "govern/classes.hpp"

namespace voix::govern {
namespace {

class Checker {
 public:
  Checker(const Charter& charter, std::uint64_t voters) : charter_(charter), voters_(voters) {}

  std::vector<Finding> check() {
    governance();
    revocation();
    fallback();
    deciders();
    if (charter_.rounds_max == 0) add("charter-no-rounds", "consent.rounds_max", {});
    for (const auto& one : charter_.classes) {
      threshold(one);
      times(one);
      second_call(one);
      if (voters_ >= 2) reach(one);
    }
    if (voters_ >= 2) {
      reachable("consent.quorum", charter_.consent_quorum);
      reachable("consent.min_consents", count(charter_.min_consents));
      if (votes_in_secret(charter_) && charter_.min_ballots > voters_) too_few_for_secrecy();
    }
    trustees();
    return std::move(findings_);
  }

 private:
  void add(std::string_view slug, const std::string& key, Arguments arguments,
           Severity severity = Severity::error) {
    findings_.push_back({slug, severity, std::move(arguments), place_of(charter_, key)});
  }

  static Quorum count(std::uint64_t value) { return {Quorum::Kind::count, value}; }

  void governance() {
    const auto* hardest = charter_.find(charter_.governance);
    if (hardest == nullptr) return;
    for (const auto& one : charter_.classes) {
      if (&one == hardest || adopts_as_hard(*hardest, one, charter_)) continue;
      add("charter-governance-easier", "class." + hardest->name,
          {{"governance", hardest->name}, {"class", one.name}});
    }
  }

  /// Any class may grant a mandate, and none may be easier than the one that takes it back. Where the charter
  /// does not say which one does, that is a question left open.
  void revocation() {
    const auto* revoking = charter_.find(charter_.mandate_revoke);
    if (revoking == nullptr || !charter_.given.contains("mandate.revoke")) return;
    std::string easier, first;
    for (const auto& one : charter_.classes) {
      if (!revokes_harder(*revoking, one, charter_)) continue;
      if (first.empty()) first = one.name;
      easier += (easier.empty() ? "" : ", ") + one.name;
    }
    if (first.empty()) return;
    add("charter-revoking-harder", "mandate.revoke",
        {{"classes", easier}, {"class", first}, {"revoke", revoking->name}});
  }

  void fallback() {
    const bool says = charter_.given.contains("consent.fallback") && charter_.fallback != "reject";
    if (says && fallback_class(charter_) == nullptr)
      add("charter-fallback-unfit", "consent.fallback", {{"fallback", charter_.fallback}});
  }

  /// What these classes decide is one text each time.
  void deciders() {
    for (const auto& [key, name] : {std::pair("charter.governance", &charter_.governance),
                                    std::pair("mandate.revoke", &charter_.mandate_revoke),
                                    std::pair("exclusion.class", &charter_.exclusion_class)}) {
      const auto* one = charter_.find(*name);
      const bool says = one == charter_.find(charter_.governance) || charter_.given.contains(key);
      if (one != nullptr && says && !decides_texts(*one))
        add("charter-class-unfit", key, {{"key", key}, {"class", *name}});
    }
  }

  void threshold(const DecisionClass& one) {
    const auto* majority = std::get_if<Majority>(&one.rule);
    if (majority == nullptr || share_of(one) >= Fraction(1) / Fraction(2)) return;
    add("charter-threshold-low", "class." + one.name + ".threshold",
        {{"class", one.name}, {"threshold", threshold_text(majority->threshold)}});
  }

  void times(const DecisionClass& one) {
    if (Instant(0) + one.discussion_min <= Instant(0) + one.discussion_max) return;
    add("charter-discussion-order", "class." + one.name + ".discussion_min",
        {{"class", one.name}, {"least", one.discussion_min.text()}, {"most", one.discussion_max.text()}});
  }

  void second_call(const DecisionClass& one) {
    if (!one.second_call) return;
    if (!one.quorum || one.quorum->value == 0) {
      add("charter-second-call-alone", "class." + one.name + ".second_call", {{"class", one.name}});
      return;
    }
    if (one.second_call->kind != one.quorum->kind) return;
    if (one.second_call->value <= one.quorum->value) return;
    add("charter-second-call-harder", "class." + one.name + ".second_call",
        {{"class", one.name},
         {"quorum", quorum_text(*one.quorum)},
         {"second", quorum_text(*one.second_call)}});
  }

  void reach(const DecisionClass& one) {
    const auto key = "class." + one.name;
    if (one.quorum) reachable(key + ".quorum", *one.quorum);
    if (one.second_call) reachable(key + ".second_call", *one.second_call);
    reachable(key + ".min_yes", count(one.min_yes));
    reachable(key + ".seats", count(one.seats));
    // The author does not support the proposal.
    if (one.sponsors + 1 > voters_) reachable(key + ".sponsors", count(one.sponsors + 1));
  }

  /// A root is compared by its square, so exactly.
  void reachable(const std::string& key, const Quorum& quorum) {
    const Fraction roll(voters_);
    const bool root = quorum.kind == Quorum::Kind::root_of_roll;
    const auto needed = root ? quorum.value * quorum.value * roll : quorum.value;
    if (quorum.kind == Quorum::Kind::share_of_roll || needed <= (root ? roll * roll : roll)) return;
    add("charter-unreachable", key,
        {{"key", key}, {"needed", quorum_text(quorum)}, {"voters", std::to_string(voters_)}});
  }

  /// A group that grows to it can do without secret votes until then.
  void too_few_for_secrecy() {
    add("charter-few-for-secrecy", "ballot.min_ballots",
        {{"needed", std::to_string(charter_.min_ballots)}, {"voters", std::to_string(voters_)}},
        Severity::note);
  }

  void trustees() {
    if (!charter_.secret) return;
    const Arguments numbers{{"threshold", std::to_string(charter_.threshold)},
                            {"trustees", std::to_string(charter_.trustees)}};
    const auto* key = charter_.given.contains("ballot.threshold") ? "ballot.threshold" : "ballot.trustees";
    if (charter_.trustees == 1 && charter_.threshold == 1) {
      add("charter-one-trustee", key, {}, Severity::warning);
    } else if (charter_.threshold < 2 || charter_.threshold > charter_.trustees) {
      add("charter-trustees", key, numbers);
    }
  }

  const Charter& charter_;
  std::uint64_t voters_;
  std::vector<Finding> findings_;
};

}  // namespace

bool votes_in_secret(const Charter& charter) {
  return std::ranges::any_of(charter.classes, [&](const DecisionClass& one) {
    const bool in_rounds = one.lazy || std::holds_alternative<Consent>(one.rule);
    return one.secret.value_or(charter.secret && !in_rounds);
  });
}

Place place_of(const Charter& charter, std::string_view key) {
  for (auto name = key; !name.empty();) {
    if (const auto found = charter.places.find(name); found != charter.places.end()) return found->second;
    const auto dot = name.rfind('.');
    name = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
  }
  return {.path = charter.path, .text = {}};
}

std::vector<Finding> check_charter(const Charter& charter, std::uint64_t voters) {
  return Checker(charter, voters).check();
}

}  // namespace voix::govern
