// SPDX-License-Identifier: GPL-3.0-or-later
//
// KeyState: what a key has signed and seen, in KEYFILE.state next to it: lines that are only ever added, each
// on disk before the signature it speaks of leaves the machine. So a key never signs two ballots with one
// sequence number, nor says ready for two boards of one poll. Without its state a trustee's key signs
// nothing more.
//
//     voix-v1 state
//     ceremony <CH>                      the ceremony is trusted: its polls may be voted in
//     dealt <CH>                         round 2 of the ceremony was written, and is not written again
//     signed <EID> <seq> <tracker>       a ballot
//     looked <EID> <size> <root> <seq>   up to that board, the highest number of this key's ballots is seq
//     seen <EID> <size> <root>           a board, by a witness, or by its keeper who signs it
//     closed <EID> <time>                this trustee first saw the board closed
//     ready <EID> <size> <root> <tally>  said of a closed board and its tally
//     opened <EID> <tally>               a share was written
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include <voix/instant.hpp>
#include <voix/world.hpp>

#include "crypto/bytes.hpp"

namespace voix::command {

class KeyState {
 public:
  struct Board {
    std::uint64_t size = 0;
    Hash32 root{};
    bool operator==(const Board&) const = default;
  };
  struct Looked {
    Board board;
    std::uint64_t seq = 0;
  };
  struct Ready {
    Board board;
    Hash32 tally{};
    bool operator==(const Ready&) const = default;
  };

  /// Reads the state of the key file `key_path`, empty if there is none, and keeps other processes from it
  /// as long as it lives: one process must not hold two of one key. Throws Error{document}.
  KeyState(const std::string& key_path, Files& files);

  [[nodiscard]] bool pinned(const Hash32& ceremony) const { return ceremonies_.contains(ceremony); }
  [[nodiscard]] bool dealt(const Hash32& ceremony) const { return dealt_.contains(ceremony); }
  /// 0 if this key has signed no ballot of the poll.
  [[nodiscard]] std::uint64_t highest_signed(const Hash32& election) const;
  /// The last board of the poll in which the ballots of this key were looked for.
  [[nodiscard]] std::optional<Looked> looked(const Hash32& election) const;
  /// When this key first saw the board closed.
  [[nodiscard]] std::optional<Instant> closed(const Hash32& election) const;
  /// The last board seen of the poll.
  [[nodiscard]] std::optional<Board> seen(const Hash32& election) const;
  [[nodiscard]] std::optional<Ready> ready(const Hash32& election) const;
  /// The hash of the tally for which the share was written.
  [[nodiscard]] std::optional<Hash32> opened(const Hash32& election) const;

  // Each adds its line, on disk when the function returns.
  void pin(const Hash32& ceremony);
  void add_dealt(const Hash32& ceremony);
  void add_signed(const Hash32& election, std::uint64_t seq, const Hash32& tracker);
  void add_looked(const Hash32& election, const Looked& looked);
  void add_closed(const Hash32& election, Instant time);
  void add_seen(const Hash32& election, const Board& board);
  void add_ready(const Hash32& election, const Ready& ready);
  void add_opened(const Hash32& election, const Hash32& tally);

 private:
  void parse(std::string_view bytes);
  void add(const std::string& line);

  std::string path_;
  Files& files_;
  std::unique_ptr<Lock> lock_;
  bool is_new_ = true;
  std::set<Hash32> ceremonies_, dealt_;
  std::map<Hash32, std::uint64_t> signed_;
  std::map<Hash32, Looked> looked_;
  std::map<Hash32, Instant> closed_;
  std::map<Hash32, Board> seen_;
  std::map<Hash32, Ready> ready_;
  std::map<Hash32, Hash32> opened_;
};

}  // namespace voix::command
