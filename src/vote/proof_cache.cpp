// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/proof_cache.hpp"

#include <algorithm>

#include "crypto/hash.hpp"

namespace voix::vote {
namespace {

Hash32 mark(const Hash32& election, const Hash32& file) {
  ByteArray<64> both{};
  std::ranges::copy(election, both.begin());
  std::ranges::copy(file, both.begin() + 32);
  return sha256(both);
}

}  // namespace

ProofCache::ProofCache(std::string_view lines) {
  while (!lines.empty()) {
    const auto end = lines.find('\n');
    if (end == std::string_view::npos) return;
    if (const auto hash = from_hex<32>(lines.substr(0, end))) known_.insert(*hash);
    lines.remove_prefix(end + 1);
  }
}

bool ProofCache::has(const Hash32& election, const Hash32& file) const {
  return known_.contains(mark(election, file));
}

void ProofCache::add(const Hash32& election, const Hash32& file) {
  const auto hash = mark(election, file);
  if (known_.insert(hash).second) added_ += hex(hash) + "\n";
}

}  // namespace voix::vote
