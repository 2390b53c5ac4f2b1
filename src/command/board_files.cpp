// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/board_files.hpp"

#include <algorithm>

#include "command/key_state.hpp"
#include "command/refuse.hpp"
#include "crypto/hash.hpp"

namespace voix::command {
namespace {

using vote::EntryType;
using vote::LogEntry;

[[noreturn]] void refuse(std::string_view slug, const std::string& path, Arguments arguments = {}) {
  throw Error(Fault::document,
              Finding{slug, Severity::error, std::move(arguments), {.path = path, .text = {}}});
}

}  // namespace

Board::Board(std::string folder, const Hash32& id, const PublicKey& key, Files& files)
    : folder_(std::move(folder)), id_(id), key_(key), files_(&files) {
  const auto log_path = path("log.txt");
  if (!files.exists(log_path)) refuse("file-missing", log_path);
  const auto bytes = files.read(log_path);
  log_ = vote::read_log(bytes, log_path);
  cut_ = bytes.substr(log_.complete);
  if (!log_.findings.empty()) throw Error(Fault::document, log_.findings);
  if (log_.entries.size() < 4) refuse("board-not-begun", log_path);  // setup and opening are written at once
  for (const auto& entry : log_.entries) by_payload_.emplace(entry.payload, entry.index);
  for (std::size_t i = 0; i < 3; ++i) static_cast<void>(payload(log_.entries[i]));
  checkpoint_ = read_checkpoint("checkpoint");
}

std::optional<vote::SignedCheckpoint> Board::read_checkpoint(std::string_view name) const {
  const auto file = path(name);
  if (!files_->exists(file)) return std::nullopt;
  auto note = vote::parse_checkpoint(files_->read(file), file);
  const auto& [origin, size, root] = note.checkpoint;
  if (origin != vote::board_origin(id_) || !note.is_signed_by(key_)) refuse("wrong-signature", file);
  if (auto finding = contradiction(size, root)) throw Error(Fault::document, std::move(*finding));
  return note;
}

std::optional<Finding> Board::contradiction(std::uint64_t size, const Hash32& root) const {
  const auto found = log_.tree.size();
  if (size <= found && log_.tree.root(size) == root) return std::nullopt;
  return Finding{size > found ? "board-rolled-back" : "board-forked",
                 Severity::error,
                 {{"size", std::to_string(size)}, {"found", std::to_string(found)}},
                 {.path = path("log.txt"), .text = {}}};
}

const LogEntry* Board::find(EntryType type) const {
  const auto found = std::ranges::find(log_.entries, type, &LogEntry::type);
  return found == log_.entries.end() ? nullptr : &*found;
}

const LogEntry* Board::find(const Hash32& payload) const {
  const auto found = by_payload_.find(payload);
  return found == by_payload_.end() ? nullptr : &log_.entries[found->second];
}

std::string Board::payload(const LogEntry& entry) const {
  if (!files_->exists(path(entry.file()))) refuse("file-missing", path(entry.file()));
  auto bytes = files_->read(path(entry.file()));
  if (sha256(bytes) != entry.payload)
    refuse("payload-changed", path(entry.file()), {{"index", std::to_string(entry.index)}});
  return bytes;
}

BoardWriter::BoardWriter(const std::string& folder, const Hash32& id, const PublicKey& key, Files& files)
    : BoardWriter(files.lock(folder + "/.lock"), folder, id, key, files) {}

// The lock is taken before the board is read.
BoardWriter::BoardWriter(std::unique_ptr<Lock> lock, const std::string& folder, const Hash32& id,
                         const PublicKey& key, Files& files)
    : Board(folder, id, key, files), lock_(std::move(lock)) {
  if (cut_.empty()) return;
  std::string lines;
  for (const auto& entry : log_.entries) lines += entry.line();
  files.write(path("log.txt"), lines, true);
  cut_.clear();
}

BoardWriter::~BoardWriter() {
  for (const auto& file : unlogged_) files_->remove(file);
}

const LogEntry& BoardWriter::add(EntryType type, std::string_view payload) {
  const auto& last = log_.entries.back();
  if (!vote::may_follow(log_.entries.size(), last.type, type)) {
    refuse("log-out-of-order", path("log.txt"),
           {{"type", std::string(name(type))}, {"before", std::string(name(last.type))}});
  }
  const LogEntry entry{log_.entries.size(), type, sha256(payload)};
  files_->make_folder(path("entries"));
  if (find(entry.payload) == nullptr) unlogged_.push_back(path(entry.file()));
  files_->write_soon(path(entry.file()), payload);
  waiting_ += entry.line();
  log_.tree.append(vote::leaf_hash(entry.line()));
  log_.entries.push_back(entry);
  by_payload_.emplace(entry.payload, entry.index);
  return log_.entries.back();
}

vote::Checkpoint BoardWriter::checkpoint_of(std::uint64_t size) const {
  return {vote::board_origin(id_), size, log_.tree.root(size)};
}

void BoardWriter::commit(const SigningKey& key, const std::string& key_path) {
  const auto size = log_.tree.size();
  if (checkpoint_ && checkpoint_->checkpoint.size == size) return;
  KeyState state(key_path, *files_);
  const auto seen = state.seen(id_);
  if (seen && contradiction(seen->size, seen->root)) {
    refuse(Fault::document, "signed-other-board", {{"folder", folder_}, {"size", std::to_string(seen->size)}},
           {.path = path("log.txt"), .text = {}});
  }
  if (!waiting_.empty()) {
    files_->sync(path("entries"));
    unlogged_.clear();  // from now on the log may name them
    files_->append(path("log.txt"), waiting_);
  }
  waiting_.clear();
  // After the lines, which a killed run finishes, and before the signature.
  const KeyState::Board board{size, log_.tree.root()};
  if (seen != board) state.add_seen(id_, board);
  write_checkpoint("checkpoint", sign(checkpoint_of(log_.tree.size()), key));
}

void BoardWriter::commit_close(const SigningKey& key) {
  const auto* close = find(EntryType::close);
  if (close == nullptr || files_->exists(path("checkpoint.closed"))) return;
  write_checkpoint("checkpoint.closed", sign(checkpoint_of(close->index + 1), key));
}

void BoardWriter::write_checkpoint(std::string_view name, const vote::SignedCheckpoint& checkpoint) {
  files_->write(path(name), checkpoint.text(), true);
  if (name == "checkpoint") checkpoint_ = checkpoint;
}

void start_board(const std::string& folder, const vote::SetupFiles& setup, std::string_view open,
                 Files& files) {
  std::string lines;
  std::uint64_t index = 0;
  for (const auto* file : {&setup.election, &setup.roll, &setup.trustees}) {
    lines += LogEntry{index++, EntryType::setup, sha256(*file)}.line();
  }
  const LogEntry entry{index, EntryType::open, sha256(open)};
  files.make_folder(folder + "/entries");
  files.write(folder + "/" + entry.file(), open, true);
  files.write(folder + "/log.txt", lines + entry.line(), false);
}

}  // namespace voix::command
