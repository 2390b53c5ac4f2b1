// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/charter/held.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "govern/case.hpp"
#include "govern/charter/lawful.hpp"

namespace voix::govern {
namespace {

/// The charter under which the decision behind `charter` was made; null where nothing was decided about it
/// yet, or that one is not kept.
const Charter* changed_by(const Charter& charter, const Assembly& assembly, Instant now) {
  const auto* decision = assembly.find(charter.decision);
  if (decision == nullptr) return nullptr;
  const auto found = assembly.sealed.find(course(assembly, *decision, now).charter);
  const bool is_before = found != assembly.sealed.end() && found->second.version < charter.version;
  return is_before ? &found->second : nullptr;
}

}  // namespace

void date_charters(Assembly& assembly, Instant now) {
  assembly.held.clear();
  // A file that no decision is behind holds nothing where a charter was used before.
  std::vector<const Charter*> line{&assembly.charter};
  auto* before = changed_by(*line.back(), assembly, now);
  if (before == nullptr) {
    if (const auto* used = charter_before(assembly.charter, assembly, now); used != nullptr) {
      line = {used};
      before = changed_by(*used, assembly, now);
    }
  }
  for (; before != nullptr; before = changed_by(*before, assembly, now)) line.push_back(before);
  std::ranges::reverse(line);
  assembly.held = {{line.front()->hash, std::numeric_limits<Instant>::min()}};
  for (auto next = line.begin() + 1; next != line.end(); ++next) {
    const auto stands = course(assembly, *assembly.find((*next)->decision), now);
    if (!stands.decision || !stands.decision->adopted) return;
    const auto from = std::max(stands.decision->in_force_from, assembly.held.back().from);
    assembly.held.push_back({(*next)->hash, from});
  }
}

const Charter& charter_at(const Assembly& assembly, Instant at) {
  const auto* charter = &assembly.charter;
  for (const auto& one : assembly.held) {
    if (one.from <= at) charter = &assembly.charter_of(one.charter);
  }
  return *charter;
}

bool has_held(const Assembly& assembly, std::string_view hash) {
  return std::ranges::find(assembly.held, hash, &Held::charter) != assembly.held.end();
}

const Charter& governing(const Assembly& assembly, const Standing& standing) {
  return has_held(assembly, standing.charter) ? assembly.charter_of(standing.charter) : assembly.charter;
}

const Charter& charter_on(const Assembly& assembly, std::string_view day) {
  const auto begun = parse_instant(std::string(day) + "T00:00:00Z");
  return begun ? charter_at(assembly, *begun) : assembly.charter;
}

}  // namespace voix::govern
