// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/copies.hpp"

#include <string>
#include <vector>

#include "crypto/hash.hpp"
#include "support/catch.hpp"
#include "support/polls.hpp"

using namespace voix;
using namespace voix::vote;

namespace {

std::string line(const std::string& a, const std::string& b, char type = 'E') {
  return std::string(1, type) + " " + hex(sha256(a)) + " " + hex(sha256(b)) + "\n";
}

}  // namespace

TEST_CASE("the components that stand more than once are found, however few are looked at in one round") {
  const auto election = test::Poll({test::question(test::Kind::choice, 1, 3)}).election;  // two cells
  const std::vector<std::string> files{
      "voix-v1 ballot\n" + line("a", "b") + line("c", "d"),
      "voix-v1 ballot\n" + line("e", "f") + line("g", "c"),       // c as another part of another cell
      "voix-v1 ballot\n" + line("h", "i", 'X') + line("j", "h"),  // h twice in one file
      "E " + hex(sha256("a")) + "\nE short\nE \n\n" + line("k", "l", 'z'),
      line("m", "n") + line("a", "o"),  // a spoil: not looked at
      "",
      "voix-v1 ballot\n" + line("f", "p") + "E " + hex(sha256("d")) + " " + hex(sha256("e")),  // no line end
  };
  std::vector<LogEntry> entries;
  for (std::size_t i = 0; i < files.size(); ++i) {
    entries.push_back({i, i == 4 ? EntryType::spoil : EntryType::ballot, sha256(files[i])});
  }
  for (const std::size_t at_once : {1U, 3U, 7U, 28U, 1000U}) {
    const auto watched = repeated_components(
        entries, election,
        [&](const LogEntry& entry) {
          return entry.index == 5 ? std::nullopt : std::optional(files[entry.index]);
        },
        2, at_once);
    std::string found;
    for (char name = 'a'; name <= 'p'; ++name) {
      if (watched(sha256(std::string(1, name)))) found += name;
    }
    CHECK(found == "cdefh");
  }
}

TEST_CASE("an open poll has no components, and its ballots are not read for them") {
  auto election = test::Poll({test::question(test::Kind::choice, 1, 3)}).election;
  election.secret = false;
  const auto watched = repeated_components(
      {{0, EntryType::ballot, {}}}, election,
      [](const LogEntry&) -> std::optional<std::string> {
        FAIL("read");
        return std::nullopt;
      },
      1);
  CHECK_FALSE(watched(sha256("a")));
}
