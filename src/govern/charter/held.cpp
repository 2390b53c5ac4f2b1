// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/charter/held.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "govern/case.hpp"

namespace voix::govern {
namespace {

/// The charter under which the decision behind `charter` was made, as its poll, two tellers or its round say:
/// a file that somebody only puts into sealed/ is none. Null if it is not kept, and of the first charter.
const Charter* changed_by(const Charter& charter, const Assembly& assembly) {
  const auto* decision = assembly.find(charter.decision);
  if (decision == nullptr) return nullptr;
  const auto kept = [&](const std::string& hash) -> const Charter* {
    const auto found = assembly.sealed.find(hash);
    return found == assembly.sealed.end() || found->second.version >= charter.version ? nullptr
                                                                                      : &found->second;
  };
  for (const auto& poll : decision->polls) {
    if (const auto* one = kept(poll.charter); one != nullptr && poll.invalid.empty()) return one;
  }
  std::map<std::string, std::set<std::string>> tellers;
  for (const auto& act : decision->acts) {
    if (act.kind == "count") tellers[act.field("charter")].insert(act.by);
  }
  for (const auto& [hash, by] : tellers) {
    if (const auto* one = kept(hash); one != nullptr && by.size() > 1) return one;
  }
  for (const auto& act : decision->acts) {
    if (const auto* one = kept(act.field("charter")); one != nullptr && act.kind == "open") return one;
  }
  return nullptr;
}

}  // namespace

void date_charters(Assembly& assembly, Instant now) {
  std::vector<const Charter*> line{&assembly.charter};
  while (const auto* before = changed_by(*line.back(), assembly)) line.push_back(before);
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

const Charter& charter_on(const Assembly& assembly, std::string_view day) {
  const auto begun = parse_instant(std::string(day) + "T00:00:00Z");
  return begun ? charter_at(assembly, *begun) : assembly.charter;
}

}  // namespace voix::govern
