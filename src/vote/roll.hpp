// SPDX-License-Identifier: GPL-3.0-or-later
//
// Roll: who may vote in a poll, the file roll.txt: pseudonymous ids, public keys and weights, sorted by id,
// fixed at opening. See voix-poll(5).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.hpp"

namespace voix::vote {

/// What a key signs with: itself (`voix`), or OpenSSH's signature format.
enum class KeyType { voix, ssh, ssh_hardware };

struct Voter {
  std::string id;
  KeyType type = KeyType::voix;
  PublicKey key;
  std::string application;  // of ssh_hardware: "ssh:" or another; empty otherwise
  std::uint64_t weight = 1;
};

class Roll {
 public:
  /// Throws Error{document} when the lines are malformed, not sorted by id, or an id or key stands twice.
  static Roll parse(std::string_view bytes, const std::string& path);
  /// The voter of that key alone, or nobody: all that its holder needs in order to vote. No other line is
  /// looked at. Throws Error{document} when that line is malformed.
  static Roll only(std::string_view bytes, const std::string& path, const PublicKey& key);
  /// Sorts. Throws Error{document, duplicate-voter} when an id or key stands twice, roll-too-heavy when the
  /// weights add up to more than 2^32.
  explicit Roll(std::vector<Voter> voters);

  [[nodiscard]] const std::vector<Voter>& voters() const { return voters_; }
  [[nodiscard]] const Voter* find(const ByteArray<32>& key) const;
  [[nodiscard]] const Voter* find(const PublicKey& key) const { return find(key.bytes()); }
  [[nodiscard]] const Voter* find(std::string_view id) const;
  [[nodiscard]] std::uint64_t weight() const { return weight_; }
  [[nodiscard]] std::string text() const;

 private:
  std::vector<Voter> voters_;          // by id
  std::vector<std::uint32_t> by_key_;  // indices, by key
  std::uint64_t weight_ = 0;
};

}  // namespace voix::vote
