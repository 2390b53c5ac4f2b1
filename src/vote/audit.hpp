// SPDX-License-Identifier: GPL-3.0-or-later
//
// Audit: a ballot that its voter gave up in order to check it. The record goes to another machine, which
// makes the ballot again from the choice and the seed and must find the tracker that the voter wrote down.
// See voix-ballot(5).
#pragma once

#include <string>
#include <string_view>

#include "vote/ballot.hpp"

namespace voix::vote {

struct Audit {
  Hash32 election{};
  PublicKey voter;
  std::uint64_t seq = 0;
  Hash32 tracker{};
  Answers answers;
};

struct AuditRecord {
  Audit audit;
  Secret<32> seed;
};

[[nodiscard]] std::string write(const Audit& audit, const Secret<32>& seed);
/// Throws Error{document}, also when the record is of another election or its choice does not fit it.
[[nodiscard]] AuditRecord parse_audit(std::string_view bytes, const std::string& path,
                                      const Election& election, const Hash32& id);

}  // namespace voix::vote
