// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes: what a board says of itself, in the text formats of C2SP (https://c2sp.org: signed-note,
// tlog-checkpoint, tlog-cosignature, tlog-proof), so that other programs can check them too.
//   - A checkpoint names a log, its size and its root; the keeper signs it.
//   - A witness that saw the log only grow adds its cosignature, with the time.
//   - A receipt is one line's proof of inclusion with the checkpoint: a kilobyte that shows that a ballot is
//   on
//     the board, without the board.
// The reader takes the one spelling that the writer has. See voix-board(5).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>
#include <voix/instant.hpp>

#include "crypto/signature.hpp"

namespace voix::vote {

struct Checkpoint {
  std::string origin;  // "voix-board/" and the election id in hexadecimal
  std::uint64_t size = 0;
  Hash32 root{};

  /// The three lines that are signed.
  [[nodiscard]] std::string text() const;
  bool operator==(const Checkpoint&) const = default;
};

[[nodiscard]] std::string board_origin(const Hash32& election_id);

struct SignedCheckpoint {
  struct Line {
    std::string name;
    ByteArray<4> key_id{};
    Bytes signature;  // 64 bytes; a cosignature has its time in front, 8 bytes, big-endian
  };
  Checkpoint checkpoint;
  std::vector<Line> lines;

  /// Signed by the keeper's key, whose name is the origin.
  [[nodiscard]] bool is_signed_by(const PublicKey& board) const;
  /// When the witness of that name and key cosigned; empty when it did not.
  [[nodiscard]] std::optional<Instant> cosigned_by(const std::string& name, const PublicKey& key) const;
  /// Adds a cosignature, in the place of one that the same key has made before.
  void cosign(const std::string& name, const SigningKey& key, Instant time);
  [[nodiscard]] std::string text() const;
};

[[nodiscard]] SignedCheckpoint sign(Checkpoint checkpoint, const SigningKey& board);
/// Throws Error{document, note-malformed} with the place and what was expected there.
[[nodiscard]] SignedCheckpoint parse_checkpoint(std::string_view bytes, const std::string& path);

struct Receipt {
  std::uint64_t index = 0;
  std::vector<Hash32> proof;
  SignedCheckpoint checkpoint;

  /// True when the line `leaf` (with its LF) stands at `index` in the tree of the checkpoint. Who signed the
  /// checkpoint is another question.
  [[nodiscard]] bool includes(std::string_view leaf) const;
  [[nodiscard]] std::string text() const;
};

/// Throws as parse_checkpoint does.
[[nodiscard]] Receipt parse_receipt(std::string_view bytes, const std::string& path);

}  // namespace voix::vote
