// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acceptance: which ballots of a log count. A pure function of the log's entries in their order, so everyone
// who replays it comes to the same list; clocks and the keeper's opinion play no part. See voix-protocol(7).
//
// It is in two halves. What can be said of a file by itself (CheckedFile: form, election, voter, signature,
// proof) costs nearly all the time and is done on all cores, before. What depends on the entries before is
// done here, in order, and costs nothing. Two rules keep anyone from killing another's ballot: a ballot is
// only compared with earlier *valid* ones, and only its own voter can spoil it.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "vote/copies.hpp"
#include "vote/log.hpp"
#include "vote/roll.hpp"

namespace voix::vote {

/// What a ballot or spoil file is, by itself.
struct CheckedFile {
  /// Who signed it; null when nobody on the roll did, or it cannot be read or is of another election. Such a
  /// file has no place in the log, and must not fill up anyone's share of it.
  const Voter* voter = nullptr;
  std::uint64_t seq = 0;
  Hash32 tracker{};                       // of the ballot, or of the one that is spoiled
  std::vector<ByteArray<32>> components;  // of a valid ballot: every A and B of its ciphertexts
  std::vector<Finding> findings;          // why it counts nothing whatever the log holds

  [[nodiscard]] bool is_sound() const { return voter != nullptr && findings.empty(); }
};

class Acceptance {
 public:
  static constexpr std::size_t most_files = 64;     // logged for one voter
  static constexpr std::uint64_t most_step = 1024;  // from one sequence number to the next

  /// The roll outlives this. `watched`: of the components in the files to come, all that stand in them twice.
  explicit Acceptance(const Roll& roll, Watched watched = every_component)
      : roll_(&roll), watched_(std::move(watched)), voters_(roll.voters().size()) {}

  /// Takes the next entry; `file` is what its payload is, if it is a ballot or a spoil. Returns the slug of
  /// the reason why it counts nothing; empty when it is valid.
  std::string_view add(const LogEntry& entry, const CheckedFile& file = {});

  /// True when so many files of that voter are logged that no other one can count.
  [[nodiscard]] bool is_full(const Voter& voter) const { return state(voter).files.size() >= most_files; }
  /// The indices of the ballots that count: of each voter the valid one with the highest number. Ascending.
  [[nodiscard]] std::vector<std::uint64_t> counted() const;
  /// Whose they are, in the order of the roll.
  [[nodiscard]] std::vector<const Voter*> have_voted() const;

 private:
  struct State {
    std::uint64_t highest = 0;    // sequence number of a valid ballot; 0: none
    std::uint64_t entry = 0;      // the ballot that has it
    std::vector<Hash32> files;    // signed files of this voter, each once
    std::vector<Hash32> spoiled;  // trackers
  };
  struct FirstBytes {
    std::size_t operator()(const ByteArray<32>& bytes) const {
      std::size_t hash = 0;
      std::memcpy(&hash, bytes.data(), sizeof hash);
      return hash;
    }
  };
  using Set = std::unordered_set<ByteArray<32>, FirstBytes>;

  [[nodiscard]] std::size_t index(const Voter& voter) const {
    return static_cast<std::size_t>(&voter - roll_->voters().data());
  }
  [[nodiscard]] const State& state(const Voter& voter) const { return voters_[index(voter)]; }
  std::string_view add_ballot(const LogEntry& entry, const CheckedFile& file, State& state);
  std::string_view add_spoil(const CheckedFile& file, State& state);

  const Roll* roll_;
  Watched watched_;
  bool voting_ = false;  // between `open` and `close`
  bool closed_ = false;
  std::vector<State> voters_;
  Set trackers_, components_;  // of valid ballots; only the components that are watched
};

}  // namespace voix::vote
