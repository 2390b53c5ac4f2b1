// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/acts.hpp"

#include <algorithm>

namespace voix::vote {
namespace {

/// election, time, what `signer` reads, sig: by the key that it returns.
template <class Signer>
Told read_act(RecordReader record, const Setup& setup, Signer signer) {
  if (record.line("election").hash() != setup.id) record.refuse("other-election");
  const auto told = record.time();
  const PublicKey key = signer(record);
  const auto signature = record.line("sig").signature();
  const auto body = record.before();
  record.end();
  if (!verify(key, body, signature)) record.refuse("wrong-signature");
  return told;
}

}  // namespace

Told read_open(std::string_view bytes, const std::string& path, const Setup& setup) {
  return read_act({bytes, path, "open"}, setup, [&](RecordReader& record) {
    const auto key = record.line("organiser").key();
    const auto& organisers = setup.trustees.organisers;
    if (std::ranges::find(organisers, key) == organisers.end()) {
      std::string names;
      for (const auto& organiser : organisers) names += (names.empty() ? "" : ", ") + organiser.hex();
      record.refuse("not-an-organiser", {{"member", key.hex()}, {"organisers", names}});
    }
    return key;
  });
}

Told read_close(std::string_view bytes, const std::string& path, const Setup& setup) {
  return read_act({bytes, path, "close"}, setup, [&](RecordReader&) { return setup.election.board; });
}

Told read_notice(std::string_view bytes, const std::string& path, const Setup& setup) {
  return read_act({bytes, path, "notice"}, setup, [&](RecordReader& record) {
    record.line("text").rest();
    return setup.election.board;
  });
}

}  // namespace voix::vote
