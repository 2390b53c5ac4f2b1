// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which charter holds when. A charter holds from the entry into force of the decision behind it until that of
// the next, whoever wrote the file when and whatever votes were opened under it.
#pragma once

#include <string_view>

#include <voix/standing.hpp>

namespace voix::govern {

/// Fills `assembly.held` with what is known at `now`: the first charter, and those that were decided one
/// after the other until the present one. Where the decision behind one was not adopted, it holds no more
/// than those after it.
void date_charters(Assembly& assembly, Instant now);

/// The charter that holds at `at`.
[[nodiscard]] const Charter& charter_at(const Assembly& assembly, Instant at);
/// The one that held when a day (YYYY-MM-DD) began.
[[nodiscard]] const Charter& charter_on(const Assembly& assembly, std::string_view day);

/// Whether a charter of this hash is among those that followed each other.
[[nodiscard]] bool has_held(const Assembly& assembly, std::string_view hash);

/// The charter under which a vote on the proposal of `standing` is opened: that of its first vote, if it ever
/// held; else the present one.
[[nodiscard]] const Charter& governing(const Assembly& assembly, const Standing& standing);

}  // namespace voix::govern
