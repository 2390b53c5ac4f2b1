// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small assembly in a consent round, written act by act.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "govern/rounds.hpp"
#include "support/catch.hpp"

namespace consent {

using namespace voix;

inline constexpr Instant hour = 3600, day = 24 * hour;
inline constexpr Instant start = 1604000000;  // the opening of round 1

using Fields = std::vector<std::pair<std::string, std::string>>;

/// m1 … m5, a legal person l1, one class "consent" of a day, another "lazy"; the proposal is by m1.
struct Round {
  Assembly assembly;
  Dossier dossier;

  Round() {
    auto& charter = assembly.charter;
    charter.hash = "charter";
    charter.classes.resize(2);
    charter.classes[0].name = "consent";
    charter.classes[0].rule = Consent{};
    charter.classes[1].name = "lazy";
    charter.classes[1].rule = Consent{};
    charter.classes[1].lazy = true;
    for (const auto* id : {"m1", "m2", "m3", "m4", "m5", "l1"}) {
      assembly.people.push_back({id, std::string_view(id) == "l1", "2020-01-01", "", {}});
    }
    auto& proposal = dossier.proposal;
    proposal.id = "P-0003";
    proposal.author = "m1";
    proposal.text = "## Operative text\n\nMeetings are on\nMondays. They last two hours.\n";
    proposal.hash = "text-1";
    add(-2 * day, "m1", "submit", {});
  }

  /// An act so many seconds after the opening of round 1; its hash is its place.
  const Act& add(Instant after, std::string by, std::string kind, Fields fields,
                 std::string text = "text-1") {
    Act act;
    act.subject = "P-0003";
    act.text = std::move(text);
    act.by = std::move(by);
    act.time = start + after;
    act.kind = std::move(kind);
    act.fields = std::move(fields);
    act.hash = "hash-" + std::to_string(100 + dossier.acts.size());
    act.path = act.hash + ".act";
    dossier.acts.push_back(act);
    return dossier.acts.back();
  }

  void open(Instant after = 0, std::string number = "1", std::string text = "text-1",
            std::string one = "consent", Instant length = day) {
    if (dossier.proposal.class_name.empty()) dossier.proposal.class_name = one;
    Fields fields{{"round", std::move(number)},
                  {"class", std::move(one)},
                  {"charter", "charter"},
                  {"closes", utc(start + after + length)}};
    for (const auto& person : assembly.people) fields.emplace_back("member", person.id);
    add(after, "m1", "open", std::move(fields), std::move(text));
  }

  void say(Instant after, std::string by, std::string stance, std::string round = "1",
           std::string text = "text-1") {
    Fields fields{{"round", std::move(round)}, {"stance", stance}};
    if (stance == "reserve" || stance == "question") fields.emplace_back("because", "too long");
    add(after, std::move(by), "stance", std::move(fields), std::move(text));
  }

  void object(Instant after, std::string by, std::string id, std::string target = "Meetings are on Mondays.",
              std::string ground = "harm", std::string round = "1", std::string text = "text-1") {
    add(after, std::move(by), "objection",
        {{"round", std::move(round)},
         {"objection", std::move(id)},
         {"target", std::move(target)},
         {"ground", std::move(ground)},
         {"because", "Half of us work on Mondays."},
         {"consequence", "They could never come."},
         {"remedy", "On Sundays."}},
        std::move(text));
  }

  [[nodiscard]] std::vector<RoundResult> at(Instant after) const {
    return govern::rounds(dossier, assembly, start + after);
  }
  [[nodiscard]] RoundResult last(Instant after) const {
    const auto all = at(after);
    REQUIRE_FALSE(all.empty());
    return all.back();
  }
  [[nodiscard]] std::vector<std::string_view> findings(Instant after) const {
    std::vector<std::string_view> slugs;
    for (const auto& one : govern::round_findings(dossier, assembly, start + after))
      slugs.push_back(one.slug);
    return slugs;
  }
};

using Kind = RoundResult::Kind;
using Slugs = std::vector<std::string_view>;

inline Slugs slugs(const std::vector<Step>& steps) {
  Slugs all;
  for (const auto& step : steps) all.push_back(step.slug);
  return all;
}

}  // namespace consent
