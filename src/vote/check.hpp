// SPDX-License-Identifier: GPL-3.0-or-later
//
// Check: what one ballot or spoil file is by itself: read, of this poll, of a voter of its roll, signed by
// that voter, and proven. It is the expensive half of acceptance, looks at nothing else, and so runs on all
// cores.
#pragma once

#include <string>
#include <string_view>

#include "vote/acceptance.hpp"
#include "vote/ballot.hpp"

namespace voix::vote {

/// What a file is checked against. All of it outlives the checks.
struct Terms {
  const Election& election;
  const Roll& roll;
  const Hash32& id;  // EID
  const Point& key;  // Y; O in an open poll
};

/// True when the voter signed `message`: with `sig` if the roll has a key of voix, with `sshsig` in the
/// namespace of ballots if it has one of OpenSSH.
[[nodiscard]] bool is_signed_by(const Voter& voter, std::string_view message,
                                const PersonSignature& signature);

/// A ballot or a spoil. `path` is what findings name. With `is_known` this very ballot was found sound in
/// this election, whose id seals the roll: neither its signature nor its proof is verified again. The first
/// finding names what stops the file from counting.
[[nodiscard]] CheckedFile check_file(EntryType type, std::string_view bytes, const std::string& path,
                                     const Terms& terms, bool is_known = false);

}  // namespace voix::vote
