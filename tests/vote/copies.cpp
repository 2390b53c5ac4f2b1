// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of a poll that were changed or damaged: nobody votes in them, and they are not closed.
#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;

TEST_CASE("a copy that is not what the organiser opened gets no ballot") {
  SecretPoll voter;
  voter.open().collect({voter.ballot("bea", 1)});
  auto& files = voter.files.contents;
  const auto replace = [&](const std::string& file, const std::string& from, const std::string& to) {
    auto& text = files["poll/" + file];
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
  };
  const auto open = "poll/entries/" + hex(sha256(voter.entries()[3].payload)) + ".txt";
  std::string slug = "payload-changed";
  SECTION("another question") { replace("election.txt", "title Which?", "title What?"); }
  SECTION("another weight of somebody else") {
    replace("roll.txt", "weight 1\nvoter cem", "weight 9\nvoter cem");
  }
  SECTION("another text of the opening") { files[open] += "\n"; }
  SECTION("the opening is gone") {
    files.erase(open);
    slug = "file-missing";
  }
  SECTION("there is no log") {
    files.erase("poll/log.txt");
    slug = "file-missing";
  }
  SECTION("the log was cut back") {
    auto& log = files["poll/log.txt"];
    log.resize(log.rfind("\n4 ") + 1);
    slug = "board-rolled-back";
  }
  SECTION("the checkpoint is signed by another") {
    voter.rewrite(voter.entries(), key_of("bea"));
    slug = "wrong-signature";
  }
  SECTION("somebody else opened it") {
    auto entries = voter.entries();
    entries[3].payload = voter.open_entry(key_of("bea"));
    voter.rewrite(entries);
    slug = "not-an-organiser";
  }
  SECTION("it was opened in the name of the organiser") {
    auto entries = voter.entries();
    auto& payload = entries[3].payload;
    payload = signed_record(payload.substr(0, payload.rfind("sig ")), key_of("bea"));
    voter.rewrite(entries);
    slug = "wrong-signature";
  }
  SECTION("it is the opening of another poll") {
    auto entries = voter.entries();
    const auto id = std::exchange(voter.id, sha256("another poll"));
    entries[3].payload = voter.open_entry(key_of("organiser"));
    voter.id = id;
    voter.rewrite(entries);
    slug = "other-election";
  }
  files["choice"] = "[question-1]\nanswer = \"yes\"\n";
  voter({"cast", "poll", "--choice", "choice", "--key", "ada.key", "--yes", "--ceremony",
         grouped_base32(voter.ceremony, 24)});
  CHECK(voter.exit == 3);
  INFO(voter.console.messages);
  CHECK(voter.said("[" + slug + "]"));
  CHECK(voter.files.list("outbox").empty());
}

TEST_CASE("a poll is not closed over a copy that lacks a file, and the close writes nothing then") {
  SecretPoll poll;
  poll.open().collect(
      {poll.ballot("ada", 1), poll.spoil("bea", 1, poll.body("bea", 1)), poll.ballot("cem", 1)});
  poll({"notice", "poll", "A key was lost.", "--key", "keeper.key"});
  const auto index = GENERATE(3U, 4U, 5U, 6U, 7U);  // the opening, a ballot, a spoil, a ballot, a notice
  const auto path = "poll/entries/" + hex(sha256(poll.entries()[index].payload)) + ".txt";
  const auto whole = poll.files.contents[path];
  SECTION("it is missing") {
    poll.files.contents.erase(path);
    const auto before = poll.files.contents;
    CHECK(poll.close().exit == 3);
    CHECK(poll.said("file-missing"));
    CHECK(poll.said(path));
    CHECK(poll.files.contents == before);
  }
  SECTION("it is another") {
    poll.files.contents[path] += "\n";
    const auto before = poll.files.contents;
    CHECK(poll.close().exit == 3);
    CHECK(poll.said("payload-changed"));
    CHECK(poll.files.contents == before);
  }
  poll.files.contents[path] = whole;
  CHECK(poll.close().exit == 0);
  CHECK(poll({"verify", "poll"}).exit == 0);
}
