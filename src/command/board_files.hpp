// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of a board: log.txt, the payloads, the signed checkpoint. A Board is what a reader sees, checked:
// the log is that of the checkpoint, and continues it. A BoardWriter holds the lock of the poll and adds to
// it so that a kill at any moment loses nothing that was said to be accepted: payloads first, then the lines
// of the log, then the checkpoint, each on disk before the next. What a killed run left behind is finished by
// the next one: a line cut short is dropped (no checkpoint has ever covered it), whole lines that are not
// signed yet get signed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <voix/world.hpp>

#include "vote/log.hpp"
#include "vote/note.hpp"
#include "vote/setup.hpp"

namespace voix::command {

class Board {
 public:
  /// Reads the log and the checkpoint of the poll in `folder`, whose election id and board key are given, and
  /// compares the setup files with the log. Throws Error{document} with all findings: of the log,
  /// file-missing, board-not-begun, payload-changed, wrong-signature, board-rolled-back, board-forked.
  Board(std::string folder, const Hash32& id, const PublicKey& key, Files& files);

  [[nodiscard]] const vote::Log& log() const { return log_; }
  /// The latest one; empty before the first.
  [[nodiscard]] const std::optional<vote::SignedCheckpoint>& checkpoint() const { return checkpoint_; }
  [[nodiscard]] std::string path(std::string_view name) const { return folder_ + "/" + std::string(name); }
  /// The first entry of that type, if there is one.
  [[nodiscard]] const vote::LogEntry* find(vote::EntryType type) const;
  /// The entry with that payload, if there is one.
  [[nodiscard]] const vote::LogEntry* find(const Hash32& payload) const;
  /// The bytes of an entry. Throws Error{document, payload-changed} when they are not the ones that were
  /// logged.
  [[nodiscard]] std::string payload(const vote::LogEntry& entry) const;
  /// A checkpoint file of this board ("checkpoint", "checkpoint.closed"), checked as the constructor does;
  /// empty if there is none.
  [[nodiscard]] std::optional<vote::SignedCheckpoint> read_checkpoint(std::string_view name) const;

  /// How the log contradicts a tree that somebody saw, board-rolled-back or board-forked; empty when it
  /// continues that tree.
  [[nodiscard]] std::optional<Finding> contradiction(std::uint64_t size, const Hash32& root) const;

 protected:
  std::string folder_;
  Hash32 id_;
  PublicKey key_;
  Files* files_;
  vote::Log log_;
  std::string cut_;  // what follows the complete lines
  std::map<Hash32, std::size_t> by_payload_;
  std::optional<vote::SignedCheckpoint> checkpoint_;
};

class BoardWriter : public Board {
 public:
  /// Waits for the lock, reads, and drops what a killed run left of a line.
  BoardWriter(const std::string& folder, const Hash32& id, const PublicKey& key, Files& files);

  BoardWriter(const BoardWriter&) = delete;
  BoardWriter& operator=(const BoardWriter&) = delete;
  /// Takes away the payloads whose lines were never written.
  ~BoardWriter();

  /// Writes the payload; its line waits for `commit`. Throws Error{document, log-out-of-order} when the log
  /// has no place for an entry of that type.
  const vote::LogEntry& add(vote::EntryType type, std::string_view payload);
  /// Writes the lines that wait, then signs and writes the checkpoint; with `key`, the board's. Does nothing
  /// when the checkpoint covers all lines already. The state of the file `key_path` keeps what this key
  /// signed last: throws Error{document, signed-other-board} when this board does not continue that, as
  /// another copy of the poll does.
  void commit(const SigningKey& key, const std::string& key_path);
  /// Signs the tree that ends with `close` into checkpoint.closed, unless it is there.
  void commit_close(const SigningKey& key);
  /// Replaces a checkpoint file.
  void write_checkpoint(std::string_view name, const vote::SignedCheckpoint& checkpoint);

 private:
  BoardWriter(std::unique_ptr<Lock> lock, const std::string& folder, const Hash32& id, const PublicKey& key,
              Files& files);
  [[nodiscard]] vote::Checkpoint checkpoint_of(std::uint64_t size) const;
  std::unique_ptr<Lock> lock_;
  std::string waiting_;                // lines
  std::vector<std::string> unlogged_;  // the files of their payloads
};

/// Makes the log of a new poll: its three setup files, which are in the folder, and the `open` entry. The
/// first checkpoint is signed by the first command of the keeper.
void start_board(const std::string& folder, const vote::SetupFiles& setup, std::string_view open,
                 Files& files);

}  // namespace voix::command
