// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log: every bad line is found, the order of types is kept, and a line that was cut is not a line.
#include "vote/log.hpp"

#include <string>

#include "crypto/hash.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::vote;

namespace {

std::string log_of(const std::vector<EntryType>& types) {
  std::string text;
  for (std::uint64_t i = 0; i < types.size(); ++i)
    text += LogEntry{i, types[i], sha256(std::to_string(i))}.line();
  return text;
}

using enum EntryType;
const std::vector<EntryType> whole{setup, setup, setup, open,  ballot,  notice,  spoil, ballot,
                                   close, tally, ready, ready, decrypt, decrypt, result};

std::vector<std::uint64_t> bad_lines(const Log& log) {
  std::vector<std::uint64_t> lines;
  for (const auto& finding : log.findings) lines.push_back(finding.place.line);
  return lines;
}

}  // namespace

TEST_CASE("a log is read as it was written") {
  const auto text = log_of(whole);
  const auto log = read_log(text, "log.txt");
  CHECK(log.findings.empty());
  CHECK(log.complete == text.size());
  REQUIRE(log.entries.size() == whole.size());
  std::string again;
  for (const auto& entry : log.entries) again += entry.line();
  CHECK(again == text);
  CHECK(log.tree.size() == whole.size());
  CHECK(log.entries[0].file() == "election.txt");
  CHECK(log.entries[1].file() == "roll.txt");
  CHECK(log.entries[2].file() == "trustees.txt");
  CHECK(log.entries[4].file() == "entries/" + hex(sha256("4")) + ".txt");
  CHECK(log.entries.back().file() == "result.txt");
}

TEST_CASE("a line that was cut is left out and its bytes are known") {
  const auto text = log_of(whole);
  for (std::size_t size = 0; size < text.size(); ++size) {
    const auto log = read_log(std::string_view(text).substr(0, size), "log.txt");
    CHECK(log.findings.empty());
    CHECK(log.complete <= size);
    CHECK((log.complete == 0 || text[log.complete - 1] == '\n'));
    CHECK(text.find('\n', log.complete) >= size);
    CHECK(log.entries.size() == log.tree.size());
  }
}

TEST_CASE("every bad line is found, not only the first") {
  auto text = log_of(whole);
  const auto replace = [&](const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  };
  replace("\n4 ballot", "\n4  ballot");
  replace("\n6 spoil", "\n7 spoil");
  replace("\n11 ready ", "\n11 steady ");
  replace("\n13 decrypt " + hex(sha256("13")), "\n13 decrypt " + hex(sha256("13")) + "0");
  const auto log = read_log(text, "log.txt");
  CHECK(bad_lines(log) == std::vector<std::uint64_t>{5, 7, 12, 14});
  CHECK(log.entries.size() == whole.size() - 4);
  CHECK(log.tree.size() == whole.size());
}

TEST_CASE("an entry out of its order is found") {
  const auto with = [&](std::size_t at, EntryType type) {
    auto types = whole;
    types.insert(types.begin() + static_cast<std::ptrdiff_t>(at), type);
    return bad_lines(read_log(log_of(types), "log.txt"));
  };
  using Lines = std::vector<std::uint64_t>;
  CHECK(with(9, EntryType::ballot) == Lines{10});  // after the close
  CHECK(with(9, EntryType::spoil) == Lines{10});
  CHECK(with(9, EntryType::notice) == Lines{10});
  CHECK(with(9, EntryType::close) == Lines{10});
  CHECK(with(10, EntryType::tally) == Lines{11});
  CHECK(with(13, EntryType::ready) == Lines{14});   // after a share
  CHECK(with(15, EntryType::ballot) == Lines{16});  // after the result
  CHECK(with(15, EntryType::result) == Lines{16});
  CHECK(with(3, EntryType::setup) == Lines{4});
  CHECK(with(4, EntryType::open) == Lines{5});
  CHECK(with(3, EntryType::ballot) == Lines{4});  // before the opening
  CHECK(with(8, EntryType::tally) == Lines{9});   // without a close
  CHECK(with(8, EntryType::result) == Lines{9});
  CHECK(with(9, EntryType::decrypt) == Lines{10});  // without a tally
}
