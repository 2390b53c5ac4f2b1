// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofCache: which ballot files have been verified on this machine before, so that the next look at a
// growing board costs what is new. It belongs to whoever verifies, is never part of a board, and only saves
// time: without it everything comes out the same. A line is the hexadecimal SHA-256 of an election id and a
// file's SHA-256.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "crypto/bytes.hpp"

namespace voix::vote {

class ProofCache {
 public:
  /// A line that is none is passed over: the file may have been cut.
  explicit ProofCache(std::string_view lines = {});

  [[nodiscard]] bool has(const Hash32& election, const Hash32& file) const;
  void add(const Hash32& election, const Hash32& file);
  /// The lines that were added since it was read.
  [[nodiscard]] const std::string& added() const { return added_; }

 private:
  std::set<Hash32> known_;
  std::string added_;
};

}  // namespace voix::vote
