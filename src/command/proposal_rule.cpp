// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/proposal_rule.hpp"

#include <voix/nearest.hpp>

#include "command/refuse.hpp"
#include "govern/adoption.hpp"
#include "render/charter_words.hpp"

namespace voix::command {

const DecisionClass& charter_class(std::string_view name, const Charter& charter) {
  if (const auto* one = charter.find(name)) return *one;
  std::vector<std::string> names;
  std::string known;
  for (const auto& one : charter.classes) {
    names.push_back(one.name);
    known += (known.empty() ? "" : ", ") + one.name;
  }
  refuse("unknown-class",
         {{"class", std::string(name)}, {"known", known}, {"suggestion", nearest(name, names).value_or("")}});
}

std::string rule_says(const Proposal& proposal, const Assembly& assembly, Instant start, Session& session) {
  const auto& charter = assembly.charter;
  const auto* one = charter.find(proposal.class_name);
  if (one == nullptr) return {};
  std::optional<Instant> close;
  if (one->body == "online") close = start + one->discussion_min + one->min_duration;
  return session.tr(msg("rule: {rule}"),
                    {{"rule", render::rule_line(govern::rule_of(*one, proposal), *one, charter, close,
                                                assembly.zone, session.tr)}}) +
         "\n";
}

}  // namespace voix::command
