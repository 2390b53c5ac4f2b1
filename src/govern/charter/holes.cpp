// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <variant>

#include "govern/charter/check.hpp"
#include "govern/classes.hpp"

namespace voix::govern {
namespace {

using Asks = std::function<bool(const DecisionClass&)>;

bool by_majority(const DecisionClass& one) { return std::holds_alternative<Majority>(one.rule); }
bool by_consent(const DecisionClass& one) { return std::holds_alternative<Consent>(one.rule); }
bool by_simple_majority(const DecisionClass& one) {
  return by_majority(one) && share_of(one) == Fraction(1) / Fraction(2);
}

class Questions {
 public:
  explicit Questions(const Charter& charter) : charter_(charter) {}

  std::vector<Finding> ask() {
    which_class();
    majorities();
    const auto votes = [](const DecisionClass& one) { return !by_consent(one); };
    of_classes("hole-quorum", "quorum", votes);
    of_classes("hole-tie", "tie", votes);
    of_classes("hole-duration", "min_duration",
               [](const DecisionClass& one) { return one.body == "online"; });
    whole();
    of_classes("hole-entry", "contest", [](const DecisionClass&) { return true; });
    return std::move(findings_);
  }

 private:
  void add(std::string_view slug, const std::string& key, Arguments arguments = {},
           Severity severity = Severity::warning) {
    findings_.push_back({slug, severity, std::move(arguments), place_of(charter_, key)});
  }

  [[nodiscard]] bool says(const std::string& key) const { return charter_.given.contains(key); }

  /// One question for all classes that do not answer it by `key`.
  void of_classes(std::string_view slug, std::string_view key, const Asks& concerns) {
    std::string names, first;
    for (const auto& one : charter_.classes) {
      if (!concerns(one) || says("class." + one.name + "." + std::string(key))) continue;
      if (first.empty()) first = one.name;
      names += (names.empty() ? "" : ", ") + one.name;
    }
    if (!names.empty()) add(slug, "class." + first, {{"classes", names}, {"class", first}});
  }

  /// Two classes of one body, and nothing that says which of them a proposal falls under.
  void which_class() {
    const auto& all = charter_.classes;
    const auto is_named = [&](const DecisionClass& one) {  // for what it decides
      return &one != &all.front() &&
             (one.name == charter_.mandate_revoke || one.name == charter_.exclusion_class);
    };
    for (auto one = all.begin(); one != all.end(); ++one) {
      const auto other = std::find_if(std::next(one), all.end(), [&](const DecisionClass& next) {
        return !is_named(*one) && !is_named(next) && next.body == one->body && next.protects.empty() &&
               one->protects.empty() && decides_texts(next) == decides_texts(*one);
      });
      if (other == all.end()) continue;
      add("hole-class", "class." + other->name, {{"first", one->name}, {"class", other->name}});
      return;
    }
  }

  void majorities() {
    of_classes("hole-majority", "threshold", by_simple_majority);
    for (const auto& one : charter_.classes) {
      if (!one.open_threshold) continue;
      add("hole-threshold", "class." + one.name + ".threshold",
          {{"class", one.name}, {"share", share_of(one).text()}});
    }
    of_classes("hole-blank", "base", by_simple_majority);
    for (const auto& one : charter_.classes) {
      if (!by_majority(one) || by_simple_majority(one) || says("class." + one.name + ".base")) continue;
      add("hole-base", "class." + one.name, {{"class", one.name}, {"share", share_of(one).text()}});
    }
  }

  void whole() {
    if (!says("proxies")) add("hole-proxies", "", {}, Severity::error);
    const auto undecided = [](const DecisionClass& one) { return !one.secret && !by_consent(one); };
    if (!says("ballot.secrecy") && std::ranges::any_of(charter_.classes, undecided)) {
      add("hole-secrecy", "ballot");
    }
    if (!says("roll.voters") && !says("roll.legal_votes")) add("hole-legal-persons", "roll");
    if (!says("precedence") && std::ranges::any_of(charter_.classes, [&](const DecisionClass& one) {
          return one.body != charter_.classes.front().body;
        })) {
      add("hole-precedence", "");
    }
    const bool consents = std::ranges::any_of(
        charter_.classes, [](const DecisionClass& one) { return by_consent(one) && !one.lazy; });
    if (consents && !says("consent.silence")) add("hole-silence", "consent");
    if (consents && charter_.fallback == "assembly") fallback();
    if (!says("mandate.max_term")) add("hole-mandate-term", "mandate");
    if (!says("mandate.revoke")) add("hole-mandate-revoke", "mandate", {{"class", easiest()}});
    if (!says("exclusion.class")) add("hole-exclusion", "exclusion", {{"class", charter_.exclusion_class}});
    if (!says("exclusion.notice")) add("hole-reply", "exclusion");
    const bool meets = std::ranges::any_of(charter_.classes,
                                           [](const DecisionClass& one) { return one.body == "assembly"; });
    if (meets && !says("assembly.notice")) add("hole-notice", "assembly");
  }

  /// A class that is harder than no other: whatever grants a mandate, it may revoke.
  [[nodiscard]] std::string easiest() const {
    const auto& all = charter_.classes;
    const auto found = std::ranges::find_if(all, [&](const DecisionClass& one) {
      return std::ranges::all_of(all, [&](const DecisionClass& other) {
        return adopts_as_hard(other, one, charter_) || !adopts_as_hard(one, other, charter_);
      });
    });
    return found == all.end() ? charter_.mandate_revoke : found->name;
  }

  /// Where an assembly decides in more than one way, the last round may lead to any of them.
  void fallback() {
    std::string names;
    const auto of_assembly = [](const DecisionClass& one) {
      return one.body == "assembly" && may_follow_rounds(one);
    };
    if (std::ranges::count_if(charter_.classes, of_assembly) < 2) return;
    for (const auto& one : charter_.classes) {
      if (of_assembly(one)) names += (names.empty() ? "" : ", ") + one.name;
    }
    add("hole-fallback", "consent.fallback", {{"classes", names}, {"class", fallback_class(charter_)->name}});
  }

  const Charter& charter_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> holes(const Charter& charter) { return Questions(charter).ask(); }

}  // namespace voix::govern
