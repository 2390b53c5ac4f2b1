// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that depend on the order of entries, each with the attack that it stops.
#include "vote/acceptance.hpp"

#include <string>

#include "crypto/hash.hpp"
#include "support/catch.hpp"
#include "vote/parallel.hpp"
#include "vote/proof_cache.hpp"

using namespace voix;
using namespace voix::vote;

namespace {

PublicKey key(const std::string& name) {
  auto seed = sha256(name);
  return SigningKey(Secret<32>(std::span<std::uint8_t, 32>(seed))).public_key();
}

Roll roll() {
  std::vector<Voter> voters;
  for (const auto* id : {"ada", "bea", "cem"})
    voters.push_back({.id = id, .key = key(id), .application = {}});
  return Roll(std::move(voters));
}

/// A log that grows, and what is said of each entry.
struct Board {
  Roll members = roll();
  Acceptance acceptance{members};
  std::uint64_t index = 0;

  Board() {
    for (int i = 0; i < 3; ++i) add(EntryType::setup);
    add(EntryType::open);
  }
  std::string_view add(EntryType type, const CheckedFile& file = {}, const std::string& payload = "") {
    return acceptance.add({index++, type, sha256(payload)}, file);
  }
  CheckedFile file(const char* id, std::uint64_t seq, const std::string& body,
                   const std::vector<std::string>& points = {}) {
    CheckedFile checked{.voter = members.find(std::string_view(id)),
                        .seq = seq,
                        .tracker = sha256(body),
                        .components = {},
                        .findings = {}};
    for (const auto& point : points) checked.components.push_back(sha256(point));
    return checked;
  }
  std::string_view ballot(const char* id, std::uint64_t seq, const std::string& body,
                          const std::vector<std::string>& points = {}) {
    return add(EntryType::ballot, file(id, seq, body, points), body);
  }
  std::string_view spoil(const char* id, const std::string& body) {
    return add(EntryType::spoil, file(id, 1, body), "spoil of " + body + " by " + id);
  }
  std::string_view unsound(CheckedFile checked, const std::string& payload) {
    checked.findings.push_back({"ballot-bad-proof", Severity::error, {}, {}});
    return add(EntryType::ballot, checked, payload);
  }
};

using Indices = std::vector<std::uint64_t>;

}  // namespace

TEST_CASE("the ballot with the highest number of each voter counts") {
  Board board;
  CHECK(board.acceptance.counted().empty());
  CHECK(board.ballot("ada", 1, "a1").empty());
  CHECK(board.ballot("bea", 5, "b5").empty());
  CHECK(board.ballot("ada", 2, "a2").empty());
  CHECK(board.acceptance.counted() == Indices{5, 6});
}

TEST_CASE("an older ballot that is logged again after a new vote counts nothing") {
  Board board;
  CHECK(board.ballot("ada", 1, "a1").empty());
  CHECK(board.ballot("ada", 2, "a2").empty());
  CHECK(board.ballot("ada", 1, "a1") == "ballot-logged-before");
  CHECK(board.ballot("ada", 1, "kept back") == "ballot-seq-not-higher");
  CHECK(board.ballot("ada", 2, "kept back too") == "ballot-seq-not-higher");
  CHECK(board.acceptance.counted() == Indices{5});
}

TEST_CASE("a sequence number cannot be driven out of reach") {
  Board board;
  CHECK(board.ballot("ada", 1025, "far") == "ballot-seq-too-high");
  CHECK(board.ballot("ada", 1024, "near").empty());
  CHECK(board.ballot("ada", 2048, "next").empty());
  CHECK(board.ballot("ada", 3073, "far again") == "ballot-seq-too-high");
  // Only valid ballots count for this and for trackers: what was refused once may come again.
  CHECK(board.ballot("ada", 2049, "step").empty());
  CHECK(board.ballot("ada", 3073, "far again").empty());
}

TEST_CASE("ballots outside of the voting count nothing") {
  const auto members = roll();
  Acceptance acceptance(members);
  CheckedFile file{.voter = &members.voters()[0], .seq = 1, .components = {}, .findings = {}};
  CHECK(acceptance.add({3, EntryType::ballot, {}}, file) == "ballot-before-open");
  CHECK(acceptance.add({4, EntryType::open, {}}).empty());
  CHECK(acceptance.add({5, EntryType::close, {}}).empty());
  CHECK(acceptance.add({6, EntryType::ballot, {}}, file) == "ballot-after-close");
  CHECK(acceptance.add({7, EntryType::spoil, {}}, file) == "ballot-after-close");
  CHECK(acceptance.add({8, EntryType::open, {}}).empty());  // a second opening opens nothing
  CHECK(acceptance.add({9, EntryType::ballot, {}}, file) == "ballot-after-close");
  CHECK(acceptance.counted().empty());
}

TEST_CASE("a spoiled ballot cannot be cast, by its voter's word only") {
  Board board;
  CHECK(board.spoil("ada", "audited").empty());
  CHECK(board.ballot("ada", 1, "audited") == "ballot-spoiled");
  CHECK(board.ballot("ada", 1, "fresh").empty());

  CHECK(board.spoil("bea", "of cem").empty());  // bea spoils the tracker that cem showed her: no effect
  CHECK(board.ballot("cem", 1, "of cem").empty());

  CHECK(board.spoil("cem", "of cem") == "spoil-too-late");
  CHECK(board.spoil("bea", "fresh") == "spoil-too-late");
  CHECK(board.acceptance.counted() == Indices{6, 8});
}

TEST_CASE("a ballot with a ciphertext of another is a copy") {
  Board board;
  CHECK(board.ballot("ada", 1, "a", {"A1", "B1", "A2", "B2"}).empty());
  CHECK(board.ballot("bea", 1, "b", {"A3", "B3", "A4", "B2"}) == "ballot-copied");
  CHECK(board.ballot("bea", 1, "b again", {"A3", "B3", "A4", "B4"})
            .empty());  // nothing stays of the refused one
  CHECK(board.ballot("ada", 2, "a again", {"A5", "B5", "A1", "B6"}) == "ballot-copied");
}

TEST_CASE("nobody kills a ballot by logging a broken copy before it") {
  Board board;
  const auto honest = board.file("ada", 1, "a", {"A1", "B1"});

  SECTION("its own bytes, with a spoiled signature") {
    auto copy = honest;
    copy.voter = nullptr;
    CHECK(board.unsound(copy, "a with another signature") == "ballot-bad-proof");
  }
  SECTION("its ciphertexts under another key, where the proof fails") {
    CHECK(board.unsound(board.file("bea", 1, "b", {"A1", "B1"}), "b") == "ballot-bad-proof");
  }
  SECTION("so many broken copies that nothing else may be logged") {
    auto copy = honest;
    copy.voter = nullptr;
    for (int i = 0; i < 100; ++i) (void)board.unsound(copy, "broken " + std::to_string(i));
  }
  SECTION("its ciphertexts in a ballot that is refused for its number") {
    CHECK(board.ballot("bea", 5000, "b", {"A1", "B1"}) == "ballot-seq-too-high");
  }
  const auto at = board.index;
  CHECK(board.add(EntryType::ballot, honest, "a").empty());
  CHECK(board.acceptance.counted() == Indices{at});
}

TEST_CASE("a voter's share of the log is 64 different files") {
  Board board;
  for (std::uint64_t i = 1; i <= 63; ++i) CHECK(board.ballot("ada", i, "a" + std::to_string(i)).empty());
  // The keeper cannot fill it by repeating files.
  for (int i = 0; i < 100; ++i) CHECK(board.ballot("ada", 1, "a1") == "ballot-logged-before");
  CHECK_FALSE(board.acceptance.is_full(*board.members.find("ada")));
  CHECK(board.spoil("ada", "audited").empty());
  CHECK(board.acceptance.is_full(*board.members.find("ada")));
  CHECK(board.ballot("ada", 65, "a65") == "ballot-too-many");
  CHECK(board.spoil("ada", "another") == "ballot-too-many");
  CHECK(board.ballot("bea", 1, "b1").empty());
}

TEST_CASE("work in parallel comes out in order, and so does what it throws") {
  for (const unsigned jobs : {0U, 1U, 3U}) {
    for (const std::size_t count : {0U, 1U, 47U, 48U, 49U, 500U}) {
      std::size_t read = 0, taken = 0;
      in_parallel(
          count, jobs,
          [&](std::size_t i) {
            CHECK(i == read++);
            return i;
          },
          [](const std::size_t& i) { return i * i; },
          [&](std::size_t i, std::size_t square) {
            CHECK(i == taken++);
            CHECK(square == i * i);
            CHECK(read - i <= 48);
          });
      CHECK(taken == count);
    }
  }
  const auto work = [](const std::size_t& i) {
    if (i == 30) throw Error(Fault::document, Finding{"ballot-bad-proof", Severity::error, {}, {}});
    return i;
  };
  const auto same = [](std::size_t i) { return i; };
  CHECK_THROWS_AS(in_parallel(std::size_t{100}, 4, same, work, [](std::size_t, std::size_t) {}), Error);
}

TEST_CASE("the cache knows what it was told, for one election, and survives a cut") {
  ProofCache cache;
  const auto poll = sha256("poll"), other = sha256("other"), file = sha256("file");
  CHECK_FALSE(cache.has(poll, file));
  cache.add(poll, file);
  cache.add(poll, file);
  cache.add(other, poll);
  CHECK(cache.has(poll, file));
  CHECK_FALSE(cache.has(other, file));
  CHECK_FALSE(cache.has(file, poll));
  const auto lines = cache.added();
  CHECK(lines.size() == 130);
  const ProofCache again(lines);
  CHECK(again.has(poll, file));
  CHECK(again.has(other, poll));
  CHECK(again.added().empty());
  const ProofCache cut(std::string_view(lines).substr(0, 129));
  CHECK(cut.has(poll, file));
  CHECK_FALSE(cut.has(other, poll));
}
