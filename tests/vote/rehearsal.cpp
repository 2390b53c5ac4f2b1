// SPDX-License-Identifier: GPL-3.0-or-later
//
// --dry-run goes to the end of every command that writes, and writes nothing; --no-input asks nothing; the
// key may come from the configuration.
#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;

namespace {

struct Rehearsal : SecretPoll {
  /// Gives the command with --dry-run, then for good: the first writes nothing, and says what the second
  /// writes.
  void same(std::vector<std::string> arguments) {
    INFO(arguments[0]);
    const auto before = files.contents;
    auto dry = arguments;
    dry.emplace_back("--dry-run");
    (*this)(dry);
    CHECK(exit == 0);
    CHECK(files.contents == before);
    const auto told = console.messages;
    (*this)(std::move(arguments));
    REQUIRE(exit == 0);
    for (const auto& [path, bytes] : files.contents) {
      INFO(path);
      const auto found = before.find(path);
      const bool written = found == before.end() || found->second != bytes;
      // A new entry is named by its hash, which holds what is random.
      if (path.starts_with("poll/entries/")) continue;
      CHECK((told.find("would write " + path + ";") != std::string::npos) == written);
    }
  }
};

}  // namespace

TEST_CASE("every command that writes has a dry run, which writes nothing and names what would be written") {
  Rehearsal poll;
  poll.open();
  const auto shown = grouped_base32(poll.ceremony, 24);
  poll.files.contents["choice"] = "[question-1]\nanswer = \"yes\"\n";
  for (const auto* name : {"ada", "bea", "cem"}) {
    poll.same({"cast", "poll", "--choice", "choice", "--yes", "--ceremony", shown, "--key",
               std::string(name) + ".key"});
  }
  std::vector<std::string> collect{"collect", "poll", "--key", "keeper.key"};
  for (const auto& name : poll.files.list("outbox")) collect.push_back("outbox/" + name);
  poll.same(collect);
  poll.same({"receipt", "poll", collect.back()});
  poll.same({"notice", "poll", "A key was lost.", "--key", "keeper.key"});
  poll.clock.time = poll.election.closes;
  poll.same({"close", "poll", "--key", "keeper.key"});
  for (const auto* key : {"3.key", "1.key", "2.key", "1.key"}) poll.same({"decrypt", "poll", "--key", key});
  poll.same({"tally", "poll", "--key", "keeper.key"});

  poll.same({"key", "new", "new.key", "--no-passphrase"});
  poll.files.contents["words"] = "correct horse\n";
  poll.same({"key", "protect", "new.key", "--new-passphrase-file", "words"});
  poll.same({"roll", "add", "m1", key_of("m1").public_key().hex().insert(0, "ed25519 ")});
  poll.same({"roll", "revoke", "m1", "--because", "lost"});
  poll.same({"roll", "remove", "m1"});
  const auto one = key_of("1").public_key().hex();
  poll.same({"trustee", "start", "ceremony", "--key-of", "one=" + one, "--organiser", one});
  for (int round = 0; round < 3; ++round) poll.same({"trustee", "next", "ceremony", "--key", "1.key"});
}

TEST_CASE("a key that is revoked is told on the board, whose count does not change") {
  SecretPoll poll;
  poll.open();
  const auto line = "ed25519 " + key_of("ada").public_key().hex();
  poll({"roll", "add", "ada", line});
  poll.collect({poll.ballot("ada", 1), poll.ballot("bea", 1), poll.ballot("cem", 1)});
  SECTION("by the keeper") {
    CHECK(
        poll({"roll", "revoke", "ada", "--because", "Lost.", "--poll", "poll", "--key", "keeper.key"}).exit ==
        0);
    CHECK(poll.entries().back().payload.find("\ntext key of ada revoked: Lost.\n") != std::string::npos);
    CHECK(poll({"verify", "poll"}).said("3 ballots count so far"));
    poll.clock.time += 86400;
    CHECK(poll({"roll", "check"}).said("may vote today: 0"));
  }
  SECTION("by nobody else, and then nothing is done") {
    CHECK(poll({"roll", "revoke", "ada", "--because", "Lost.", "--poll", "poll", "--key", "bea.key"}).exit ==
          2);
    CHECK(poll({"roll", "check"}).said("may vote today: 1"));
  }
}

TEST_CASE("with --no-input nothing is asked") {
  SecretPoll poll;
  poll.open();
  poll.console.answers = {"y", "yes", "c"};
  CHECK(poll({"cast", "poll", "--key", "ada.key", "--no-input"}).exit == 3);
  CHECK(poll.said("ceremony-not-confirmed"));
  CHECK(poll({"cast", "poll", "--key", "ada.key", "--no-input", "--ceremony",
              grouped_base32(poll.ceremony, 24)})
            .exit == 2);
  CHECK(poll.said("nobody-to-ask"));
  CHECK(poll({"key", "new", "new.key", "--no-input"}).exit == 4);
  CHECK(poll.said("passphrase-needed"));
  CHECK(poll.console.questions.empty());
  CHECK_FALSE(poll.has("new.key"));
}

TEST_CASE("the key is --key, else VOIX_KEY, else the one that the configuration names from its folder") {
  SecretPoll poll;
  poll.open();
  poll.files.contents["../.voix.toml"] = "key = \"keys/keeper.key\"\n";
  poll.files.contents["../keys/keeper.key"] = poll.files.contents["keeper.key"];
  CHECK(poll({"notice", "poll", "One."}).exit == 0);
  poll.environment.variables["VOIX_KEY"] = "ada.key";
  CHECK(poll({"notice", "poll", "Two."}).exit == 2);
  CHECK(poll({"notice", "poll", "Two.", "--key", "keeper.key"}).exit == 0);
  poll.environment.variables = {{"HOME", "/home/ada"}};
  poll.files.contents["/home/ada/mine.key"] = poll.files.contents["keeper.key"];
  poll.files.contents["../.voix.toml"] = "key = \"~/mine.key\"\n";
  CHECK(poll({"notice", "poll", "Three."}).exit == 0);
}
