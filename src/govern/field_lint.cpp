// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/field_lint.hpp"

#include <voix/nearest.hpp>

namespace voix::govern {

void FieldLint::add(Severity severity, std::string_view slug, std::string_view key, Arguments arguments) {
  const auto found = proposal.places.find(key);
  findings.push_back(
      {slug, severity, std::move(arguments),
       found != proposal.places.end() ? found->second : Place{.path = proposal.path, .text = {}}});
}

const Person* FieldLint::member(std::string_view key, const std::string& id, std::string_view day) {
  const auto* person = assembly.person(id);
  if (person == nullptr) {
    std::vector<std::string> ids;
    for (const auto& one : assembly.people) ids.push_back(one.id);
    error("person-unknown", key, {{"member", id}, {"suggestion", nearest(id, ids).value_or("")}});
    return nullptr;
  }
  if (person->is_member(day)) return person;
  error("person-not-a-member", key, {{"member", id}, {"day", std::string(day)}});
  return nullptr;
}

}  // namespace voix::govern
