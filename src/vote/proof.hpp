// SPDX-License-Identifier: GPL-3.0-or-later
//
// The proof of a ballot: one for all its cells, from one challenge. Every variable b has a response z = u +
// c·b, a line in c; every rule of the ballot is an equation of degree 2 in the variables, so on the responses
// it is a parabola in c whose leading coefficient is 0 exactly when the rule is kept. The prover commits to
// the rest of the parabola before c is drawn. Definition, soundness and zero knowledge: voix-protocol(7).
#pragma once

#include <string_view>

#include "vote/ballot.hpp"

namespace voix::vote {

/// How many variables a proof has: the encrypted cells, and one for each ranked question.
[[nodiscard]] std::size_t variables(const Election& election);

/// True when the proof shows that the ballot keeps the rules. `header`: the first `ballot.header` bytes of
/// its file. `key`: Y. The ballot was read by parse_ballot for this election and id.
[[nodiscard]] bool verify_proof(const Ballot& ballot, std::string_view header, const Election& election,
                                const Hash32& id, const Point& key);

}  // namespace voix::vote
