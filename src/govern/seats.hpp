// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seats: who has one in an election by approval, beside an option that changes nothing (voix-charter(5),
// seats).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "govern/adoption.hpp"

namespace voix::govern {

/// The status quo of the proposal, or the default option of the class.
[[nodiscard]] bool changes_nothing(const std::string& option, const DecisionClass& one,
                                   const Proposal& proposal);

/// Those with a seat, best first. What changes nothing takes none, nor does anybody who is not before it.
[[nodiscard]] std::vector<std::string> seated(const Result& result, const DecisionClass& one,
                                              const Proposal& proposal);

/// Whoever is only even with what changes nothing has no seat, so that is no tie for the last one: then true,
/// and the verdict names those elected.
bool fills_despite_tie(const DecisionClass& one, const Proposal& proposal, Verdict& verdict);

/// Takes out reasons that the seats do not follow from.
void drop_steps(Verdict& verdict, std::initializer_list<std::string_view> slugs);

}  // namespace voix::govern
