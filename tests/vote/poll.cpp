// SPDX-License-Identifier: GPL-3.0-or-later
//
// A poll from beginning to end with the commands; and its files for other verifiers.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;
using Catch::Matchers::Contains;

TEST_CASE("a poll from its opening to its result") {
  SecretPoll poll;
  poll.vote();
  CHECK(poll.exit == 0);
  CHECK_THAT(poll.console.output, Contains("3 ballots count"));
  poll.decrypt(3);
  CHECK(poll.exit == 0);
  CHECK(poll.has("poll/ready-3.txt"));
  CHECK_FALSE(poll.decrypt(1).has("poll/decrypt-1.txt"));
  CHECK(poll.decrypt(2).has("poll/decrypt-2.txt"));
  CHECK(poll({"tally", "poll"}).exit == 3);
  CHECK(poll.said("shares-awaited"));
  CHECK(poll.decrypt(1).has("poll/decrypt-1.txt"));
  CHECK(poll.record().exit == 0);
  CHECK_THAT(poll.files.contents["poll/result.txt"],
             Contains("\ntrustees 1 2\ncount q1.r1.c1 2\ncount q1.r1.c2 1\noutcome 1 adopted\n"));
  CHECK(poll({"verify", "poll", "--no-cache"}).exit == 0);

  const auto files = files_of(poll);
  const auto result = vote::verify(source_of(files), {});
  CHECK(result.valid());
  CHECK(result.recorded);
  CHECK(result.ignored.empty());
  CHECK(result.counts == std::vector<std::uint64_t>{2, 1});
}

// `test_vote [files]` writes the poll into the folder that VOIX_FINISHED_POLL names, for
// tests/verifier/agree.
TEST_CASE("the files of a finished poll", "[.][files]") {
  const auto* folder = std::getenv("VOIX_FINISHED_POLL");
  REQUIRE(folder != nullptr);
  SecretPoll poll;
  poll.vote().finish();
  REQUIRE(poll.exit == 0);
  std::filesystem::create_directories(std::filesystem::path(folder) / "entries");
  for (const auto& [name, bytes] : files_of(poll)) {
    std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
  }
}
