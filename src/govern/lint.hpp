// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lint: all that can be said against a proposal before people spend time on it. Only what is certain is an
// error; what is a matter of taste is left to people. Each check is a slug with its place and its hint
// (render/sentences/proposal.cpp).
#pragma once

#include <optional>
#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

/// Everything below, in the order of the file. `dossier` may be one that stands in no folder yet.
[[nodiscard]] std::vector<Finding> lint(const Assembly& assembly, const Dossier& dossier, Instant now);

/// The fields: people, class, rule, options, decisions, dates, and what the kind needs.
[[nodiscard]] std::vector<Finding> lint_fields(const Assembly& assembly, const Dossier& dossier, Instant now);
/// The sections: there, in their order, written, about one question. `language` is that of the charter.
[[nodiscard]] std::vector<Finding> lint_sections(const Proposal& proposal, std::string_view language);
/// What was signed: the number, the text, amendments and objections that still fit it.
[[nodiscard]] std::vector<Finding> lint_acts(const Assembly& assembly, const Dossier& dossier, Instant now);

/// That its number is not written as numbers are, P-0003, so that it looks like another one.
[[nodiscard]] std::optional<Finding> number_misspelled(const Dossier& dossier);

/// That another proposal, submitted first, has the number of this one: number-taken-twice.
[[nodiscard]] std::optional<Finding> number_taken(const Assembly& assembly, const Dossier& dossier);

/// That a revocation names a mandate which is not there, or which another decision granted than it names.
[[nodiscard]] std::optional<Finding> recall_fault(const Proposal& proposal, const Assembly& assembly);

/// A vote on it was opened, hands were counted, or an outcome was proclaimed.
[[nodiscard]] bool was_voted_on(const Dossier& dossier);

/// The proposals that have this number: those that were voted on before the others, and the one that was
/// submitted first before the others.
[[nodiscard]] std::vector<const Dossier*> with_number(std::string_view id, const Assembly& assembly);

}  // namespace voix::govern
