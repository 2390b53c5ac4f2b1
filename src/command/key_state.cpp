// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/key_state.hpp"

#include <algorithm>
#include <limits>

#include "record/record.hpp"

namespace voix::command {
namespace {

constexpr std::string_view first_line = "voix-v1 state\n";
constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();

template <class Value>
std::optional<Value> find(const std::map<Hash32, Value>& values, const Hash32& election) {
  const auto found = values.find(election);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

std::string words(const KeyState::Board& board) { return std::to_string(board.size) + " " + hex(board.root); }

KeyState::Board read_board(RecordReader& record) {
  const auto size = record.number(0, most);
  return {size, record.hash()};
}

}  // namespace

KeyState::KeyState(const std::string& key_path, Files& files)
    : path_(key_path + ".state"), files_(files), lock_(files.lock(key_path + ".lock")) {
  if (!files.exists(path_)) return;
  auto bytes = files.read(path_);
  // What a killed run left of a line speaks of a signature that never left the machine.
  const auto whole = bytes.rfind('\n') + 1;
  if (whole != bytes.size()) {
    bytes.resize(whole);
    files.write(path_, bytes, true, Access::owner);
  }
  if (!bytes.empty()) parse(bytes);
}

void KeyState::parse(std::string_view bytes) {
  RecordReader record(bytes, path_, "state");
  is_new_ = false;
  for (;;) {
    if (record.next_is("ceremony")) {
      ceremonies_.insert(record.line("ceremony").hash());
    } else if (record.next_is("dealt")) {
      dealt_.insert(record.line("dealt").hash());
    } else if (record.next_is("signed")) {
      auto& highest = signed_[record.line("signed").hash()];
      highest = std::max(highest, record.number(1, most));
      (void)record.hash();
    } else if (record.next_is("looked")) {
      const auto election = record.line("looked").hash();
      const auto board = read_board(record);
      looked_[election] = {board, record.number(0, most)};
    } else if (record.next_is("closed")) {
      const auto election = record.line("closed").hash();
      closed_.emplace(election, record.instant());
    } else if (record.next_is("seen")) {
      const auto election = record.line("seen").hash();
      seen_[election] = read_board(record);
    } else if (record.next_is("ready")) {
      const auto election = record.line("ready").hash();
      const auto board = read_board(record);
      ready_[election] = {board, record.hash()};
    } else if (record.next_is("opened")) {
      const auto election = record.line("opened").hash();
      opened_[election] = record.hash();
    } else {
      return record.end();
    }
  }
}

std::uint64_t KeyState::highest_signed(const Hash32& election) const {
  return find(signed_, election).value_or(0);
}
std::optional<KeyState::Looked> KeyState::looked(const Hash32& election) const {
  return find(looked_, election);
}
std::optional<Instant> KeyState::closed(const Hash32& election) const { return find(closed_, election); }
std::optional<KeyState::Board> KeyState::seen(const Hash32& election) const { return find(seen_, election); }
std::optional<KeyState::Ready> KeyState::ready(const Hash32& election) const {
  return find(ready_, election);
}
std::optional<Hash32> KeyState::opened(const Hash32& election) const { return find(opened_, election); }

void KeyState::add(const std::string& line) {
  files_.append(path_, (is_new_ ? std::string(first_line) : std::string()) + line + "\n", Access::owner);
  is_new_ = false;
}

void KeyState::pin(const Hash32& ceremony) {
  add("ceremony " + hex(ceremony));
  ceremonies_.insert(ceremony);
}

void KeyState::add_dealt(const Hash32& ceremony) {
  add("dealt " + hex(ceremony));
  dealt_.insert(ceremony);
}

void KeyState::add_signed(const Hash32& election, std::uint64_t seq, const Hash32& tracker) {
  add("signed " + hex(election) + " " + std::to_string(seq) + " " + hex(tracker));
  auto& highest = signed_[election];
  highest = std::max(highest, seq);
}

void KeyState::add_looked(const Hash32& election, const Looked& looked) {
  add("looked " + hex(election) + " " + words(looked.board) + " " + std::to_string(looked.seq));
  looked_[election] = looked;
}

void KeyState::add_closed(const Hash32& election, Instant time) {
  add("closed " + hex(election) + " " + utc(time));
  closed_.emplace(election, time);
}

void KeyState::add_seen(const Hash32& election, const Board& board) {
  add("seen " + hex(election) + " " + words(board));
  seen_[election] = board;
}

void KeyState::add_ready(const Hash32& election, const Ready& ready) {
  add("ready " + hex(election) + " " + words(ready.board) + " " + hex(ready.tally));
  ready_[election] = ready;
}

void KeyState::add_opened(const Hash32& election, const Hash32& tally) {
  add("opened " + hex(election) + " " + hex(tally));
  opened_[election] = tally;
}

}  // namespace voix::command
