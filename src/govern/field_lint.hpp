// SPDX-License-Identifier: GPL-3.0-or-later
//
// FieldLint: what the checks of fields share: what they look at, and how a finding gets its place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/assembly.hpp>

#include "govern/classes.hpp"

namespace voix::govern {

struct FieldLint {
  const Assembly& assembly;
  const Proposal& proposal;
  Instant now = 0;
  std::vector<Finding> findings;

  /// At the field `key`; about the file where the field is not given.
  void add(Severity severity, std::string_view slug, std::string_view key, Arguments arguments);
  void error(std::string_view slug, std::string_view key, Arguments arguments) {
    add(Severity::error, slug, key, std::move(arguments));
  }
  void warning(std::string_view slug, std::string_view key, Arguments arguments) {
    add(Severity::warning, slug, key, std::move(arguments));
  }
  /// `id`, named by the field `key`, has to be a member on that day. Null, with a finding, if not.
  const Person* member(std::string_view key, const std::string& id, std::string_view day);
};

/// The proposal's own rule is a rule, and no easier than that of its class.
void lint_rule(FieldLint& lint);
/// Options: there where a choice has some, distinct, neutral, and one that changes nothing.
void lint_options(FieldLint& lint, bool is_draft);
/// What the kind needs: a mandate its holder, scope and end; an exclusion its member; …
void lint_kind(FieldLint& lint, bool is_draft);

}  // namespace voix::govern
