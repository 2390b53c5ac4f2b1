// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing in the files of a finished poll can be changed without `verify` saying so: no byte, no line. To
// save time the files that the log names by their hash are changed all at once, and each must be named; the
// ceremony, of which trustees.cpp changes every byte, is changed in each field. With VOIX_MUTATIONS in the
// environment (the test preset `mutations`) everything is changed alone and twice, and a larger poll as well.
#include <cstdlib>

#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;

namespace {

using Files = std::map<std::string, std::string>;
using Names = std::vector<std::string>;

bool thorough() { return std::getenv("VOIX_MUTATIONS") != nullptr; }

Files finished(SecretPoll& poll) {
  poll.vote().finish();
  REQUIRE(poll.exit == 0);
  return files_of(poll);
}
Files finished() {
  SecretPoll poll;
  return finished(poll);
}

/// What trustees handed to the keeper is in the log too: a wrong copy harms nobody, and is told.
bool is_loose(const std::string& name) { return name.starts_with("ready-") || name.starts_with("decrypt-"); }

/// A changed file has another hash: the proofs of untouched ballots need only be verified once.
vote::Verification verdict(const Files& files) {
  static vote::ProofCache proofs;
  return vote::verify(source_of(files), {1, &proofs, {}});
}

/// Files that can be changed together, since what is said of each does not depend on the others.
std::vector<Names> groups(const Files& files) {
  std::vector<Names> list(2);
  for (const auto& [name, bytes] : files) {
    if (!thorough() && is_loose(name)) {
      list[0].push_back(name);
    } else if (!thorough() && (name.starts_with("entries/") || name == "result.txt")) {
      list[1].push_back(name);
    } else {
      list.push_back({name});
    }
  }
  return list;
}

/// A poll with one or more files changed.
class Changed {
 public:
  explicit Changed(const Files& files) : files_(files) {}

  void put(const std::string& name, std::string bytes) {
    if (bytes == files_.at(name)) return;
    files_.at(name) = std::move(bytes);
    changed_.push_back(name);
  }
  void flip(const std::string& name, std::size_t at, int bits) {
    auto bytes = files_.at(name);
    bytes[at] = static_cast<char>(bytes[at] ^ bits);
    put(name, std::move(bytes));
  }
  /// Something is said; of each file, if there are several. How many were changed.
  [[nodiscard]] std::size_t is_told(const std::string& how) const {
    if (changed_.empty()) return 0;
    const auto found = verdict(files_);
    for (const auto& name : changed_) {
      const auto& said = is_loose(name) ? found.ignored : found.invalid;
      const bool named = std::ranges::any_of(
          said, [&](const Finding& finding) { return finding.place.path == "poll/" + name; });
      if (changed_.size() == 1 ? said.empty() : !named) FAIL("nothing is said of " << name << ", " << how);
      if (is_loose(name) && !found.valid()) FAIL(name << " harms, " << how);
    }
    return changed_.size();
  }

 private:
  Files files_;
  Names changed_;
};

std::size_t change_bytes(const Files& files) {
  std::size_t told = 0;
  for (const auto& group : groups(files)) {
    std::size_t longest = 0;
    for (const auto& name : group) longest = std::max(longest, files.at(name).size());
    if (group == Names{"trustees.txt"} && !thorough()) continue;
    for (std::size_t at = 0; at < longest; ++at) {
      for (const int bits : {1, 0x22}) {
        if (bits != 1 && !thorough()) continue;
        Changed changed(files);
        for (const auto& name : group) {
          if (at < files.at(name).size()) changed.flip(name, at, bits);
        }
        told += changed.is_told("byte " + std::to_string(at));
      }
    }
  }
  return told;
}

/// One byte of each word.
std::size_t change_fields(const Files& files, const std::string& name) {
  std::size_t told = 0, begin = 0;
  const auto& bytes = files.at(name);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] != ' ' && bytes[at] != '\n') continue;
    Changed changed(files);
    changed.flip(name, begin + (at * 7) % (at - begin + 1), 1);
    told += changed.is_told("in the field before byte " + std::to_string(at));
    begin = at + 1;
  }
  return told;
}

/// Each line left out, repeated, and exchanged with the next.
std::size_t change_lines(const Files& files, const std::string& name) {
  std::size_t told = 0;
  const auto& bytes = files.at(name);
  const auto put = [&](const std::string& text, const std::string& how) {
    Changed changed(files);
    changed.put(name, text);
    told += changed.is_told(how);
  };
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = bytes.find('\n', at) + 1;
    const auto before = bytes.substr(0, at), line = bytes.substr(at, end - at), after = bytes.substr(end);
    put(before + after, "without " + line);
    put(before + line + line + after, "twice " + line);
    const auto next = after.find('\n') + 1;
    put(before + after.substr(0, next) + line + after.substr(next), "later " + line);
    at = end;
  }
  put(bytes + "\n", "a line feed more");
  put(bytes.substr(0, bytes.size() - 1), "a line feed less");
  put("", "empty");
  return told;
}

}  // namespace

TEST_CASE("no byte of a finished poll can be changed") {
  const auto files = finished();
  REQUIRE(verdict(files).valid());
  REQUIRE(verdict(files).ignored.empty());
  const auto told = change_bytes(files) + change_fields(files, "trustees.txt");
  CHECK(told > 10000);
  UNSCOPED_INFO(told << " bytes of " << files.size() << " files");
}

TEST_CASE("no line of a finished poll can be left out, repeated or moved") {
  const auto files = finished();
  std::size_t told = 0;
  for (const auto& [name, bytes] : files) told += change_lines(files, name);
  CHECK(told > 900);
}

TEST_CASE("nothing of a larger poll can be changed") {
  if (!thorough()) return;
  SecretPoll poll;
  auto& questions = poll.election.questions;
  questions.push_back(question(Kind::grades, 2, 3));
  questions.push_back(question(Kind::ranks, 3, 3));
  questions.push_back(question(Kind::approval, 3, 2, 2));
  questions.back().rule = Approval{.at_most = 2};
  poll.more = {{1, 3}, {2, 1, 1}, {1, 2, 1}};
  const auto files = finished(poll);
  REQUIRE(verdict(files).valid());
  std::size_t told = 0;
  for (const auto& [name, bytes] : files) told += change_fields(files, name) + change_lines(files, name);
  CHECK(told > 2000);
}

TEST_CASE("a missing file leaves something unchecked, and nothing invalid") {
  const auto files = finished();
  for (const auto& [name, bytes] : files) {
    INFO(name);
    auto without = files;
    without.erase(name);
    const auto found = verdict(without);
    CHECK(found.invalid.empty());
    CHECK(found.unchecked.empty() == is_loose(name));
  }
}

TEST_CASE("no file serves in another poll") {
  SecretPoll another;
  another.election.nonce = sha256("another nonce");
  const auto files = finished(), others = finished(another);
  for (const auto* name : {"election.txt", "log.txt", "checkpoint", "checkpoint.closed", "result.txt",
                           "ready-1.txt", "decrypt-1.txt"}) {
    Changed changed(files);
    changed.put(name, others.at(name));
    CHECK(changed.is_told("of another poll") == 1);
  }
}
