// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attacks on the opening of a poll: trustees who are asked twice or too early, who are shown two boards, or
// whom too few voters, rare weights or another ceremony would make tell how somebody voted.
#include <limits>

#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;
using vote::EntryType;

namespace {

/// Trustee 1 has signed nothing about the poll.
bool nothing_is_signed(SecretPoll& poll) {
  return !poll.has("poll/ready-1.txt") && !poll.has("poll/decrypt-1.txt") &&
         poll.files.contents["1.key.state"].find("ready") == std::string::npos;
}

/// Trustee 1 refuses, says why, and signs nothing.
void refuses(SecretPoll& poll, const std::string& slug) {
  CHECK(poll.decrypt(1).exit != 0);
  INFO(poll.console.messages);
  CHECK(poll.said(slug));
  CHECK(nothing_is_signed(poll));
}

void copy(const SecretPoll& from, SecretPoll& to, const std::string& file) {
  to.files.contents[file] = from.files.contents.at(file);
}

/// Two polls with one election id, of which a keeper shows the one to some and the other to others: on the
/// second the last ballot is missing.
void show_two_boards(SecretPoll& first, SecretPoll& second) {
  for (auto* poll : {&first, &second}) {
    poll->open().collect({poll->ballot("ada", 1, 2), poll->ballot("bea", 1, 2), poll->ballot("cem", 1)});
  }
  first.collect({first.ballot("ada", 2)}).close();
  second.close();
}

}  // namespace

TEST_CASE("a trustee says ready once") {
  SecretPoll first, second;
  show_two_boards(first, second);
  CHECK(first.decrypt(1).exit == 0);
  SECTION("and for no second tally") {
    copy(first, second, "1.key.state");
    CHECK(second.decrypt(1).exit != 0);
    CHECK(second.said("second-tally"));
    CHECK_FALSE(second.has("poll/ready-1.txt"));
  }
  SECTION("nor after its share") {
    first.decrypt(2).decrypt(3).decrypt(1);
    REQUIRE(first.has("poll/decrypt-1.txt"));
    copy(first, second, "1.key.state");
    CHECK(second.decrypt(1).exit != 0);
    CHECK(second.said("second-tally"));
  }
  SECTION("nor with older notes") {
    first.files.contents["1.key.state"] = "voix-v1 state\nceremony " + hex(first.ceremony) + "\n";
    CHECK(first.decrypt(1).exit != 0);
    CHECK(first.said("trustee-state-missing"));
  }
  SECTION("and the same again as often as it likes") {
    const auto files = first.files.contents;
    CHECK(first.decrypt(1).exit == 0);
    CHECK(first.files.contents == files);
  }
}

TEST_CASE("two boards, each with one honest trustee and a corrupt one, are not opened") {
  SecretPoll first, second;
  show_two_boards(first, second);
  first.decrypt(1).decrypt(3);
  second.decrypt(2).decrypt(3);
  for (const auto* path : {"poll/ready-1.txt", "poll/ready-3.txt"}) REQUIRE(first.has(path));
  for (const auto* path : {"poll/ready-2.txt", "poll/ready-3.txt"}) REQUIRE(second.has(path));
  // Each honest trustee gets what the other one said of the other board.
  copy(second, first, "poll/ready-2.txt");
  copy(first, second, "poll/ready-1.txt");
  CHECK(first.decrypt(1).exit == 0);
  CHECK(first.said("2 of 3"));
  CHECK(first.said("of-another-tally"));
  CHECK(second.decrypt(2).exit == 0);
  CHECK_FALSE(first.has("poll/decrypt-1.txt"));
  CHECK_FALSE(second.has("poll/decrypt-2.txt"));
}

TEST_CASE("a poll is not opened early") {
  SecretPoll poll;
  SECTION("by the clock of the trustee, whatever the keeper wrote") {
    poll.vote();
    poll.clock.time = poll.election.closes - 1;
    refuses(poll, "too-early");
  }
  SECTION("by a keeper who closes it early") {
    poll.open().collect({poll.ballot("ada", 1), poll.ballot("bea", 1), poll.ballot("cem", 1)});
    poll.clock.time = poll.election.closes - 1;
    CHECK(poll({"close", "poll", "--key", "keeper.key"}).exit == 2);
    auto entries = poll.entries();
    entries.push_back({EntryType::close, vote::close_act(poll.id, {poll.clock.time}, key_of("keeper"))});
    poll.rewrite(entries);
    poll.clock.time = poll.election.closes;
    CHECK(poll({"close", "poll", "--key", "keeper.key"}).exit == 0);  // adds the tally
    CHECK(poll({"verify", "poll"}).exit == 1);
    CHECK(poll.said("closed-before-time"));
    refuses(poll, "closed-before-time");
  }
  SECTION("before the time for appeals is over") {
    poll.election.appeal = 86400;
    poll.vote();
    refuses(poll, "appeal-not-over");
    poll.clock.time = poll.election.closes + 86399;
    refuses(poll, "appeal-not-over");
    ++poll.clock.time;
    CHECK(poll.decrypt(1).exit == 0);
  }
  SECTION("by a keeper who hides the board until the time for appeals is over") {
    poll.election.appeal = 86400;
    poll.vote();
    poll.clock.time = poll.election.closes + 86400 * 7;
    refuses(poll, "appeal-not-over");
    poll.clock.time += 86399;
    refuses(poll, "appeal-not-over");
    ++poll.clock.time;
    CHECK(poll.decrypt(1).exit == 0);
  }
  SECTION("before it is closed") {
    poll.open().collect({poll.ballot("ada", 1)});
    poll.clock.time = poll.election.closes;
    refuses(poll, "poll-not-closed");
  }
}

TEST_CASE("witnesses open a poll in place of the quorum, and as many as the election says") {
  SecretPoll poll;
  poll.election.witnesses = {{"w1", key_of("witness").public_key()}};
  poll.election.cosignatures = 1;
  poll.election.appeal = 3600;
  poll.vote();
  poll.clock.time += 7200;
  refuses(poll, "cosignatures-awaited");
  SECTION("a cosignature of somebody else") {
    auto& closed = poll.files.contents["poll/checkpoint.closed"];
    auto note = vote::parse_checkpoint(closed, "");
    note.cosign("w1", key_of("cem"), poll.clock.time);
    closed = note.text();
    refuses(poll, "wrong-cosignature");
  }
  SECTION("a cosignature of a time that no clock shows") {
    auto& closed = poll.files.contents["poll/checkpoint.closed"];
    auto note = vote::parse_checkpoint(closed, "");
    note.cosign("w1", key_of("witness"), std::numeric_limits<Instant>::max());
    closed = note.text();
    refuses(poll, "appeal-not-over");
  }
  SECTION("the time for appeals begins when the witness has seen the close") {
    CHECK(poll.witness().exit == 0);
    poll.clock.time += 3599;
    refuses(poll, "appeal-not-over");
    ++poll.clock.time;
    CHECK(poll.decrypt(1).exit == 0);
    CHECK(poll.has("poll/decrypt-1.txt"));
  }
}

TEST_CASE("few voters are not counted") {
  SecretPoll poll;
  std::vector<std::string> ballots;
  SECTION("fewer than the ceremony asks, whatever the election says") {
    poll.election.min_ballots = 1;
    poll.open();
    ballots = {poll.ballot("ada", 1), poll.ballot("ada", 2), poll.ballot("bea", 1)};
  }
  SECTION("fewer than the election asks") {
    poll.election.min_ballots = 4;
    poll.open();
    ballots = {poll.ballot("ada", 1), poll.ballot("cem", 1), poll.ballot("bea", 1)};
  }
  poll.collect(ballots).close();
  refuses(poll, "too-few-ballots");
}

TEST_CASE("weights that tell who voted how are not added up, unless the election says so") {
  SecretPoll poll;
  SECTION("one voter has another weight") { poll.voters[2].weight = 10; }
  SECTION("every sum of weights is of one group only") {
    for (std::size_t i = 0; i < 3; ++i) poll.voters[i].weight = std::uint64_t{1} << i;
  }
  SECTION("they are equal") {
    CHECK(poll.vote().decrypt(1).exit == 0);
    return;
  }
  SECTION("it is said before anybody votes") {
    poll.voters[2].weight = 10;
    poll.election.weights_may_reveal = true;
    CHECK(poll.vote().decrypt(1).exit == 0);
    return;
  }
  poll.vote();
  refuses(poll, "weight-too-rare");
}

TEST_CASE("a trustee opens polls of its own ceremony only") {
  SecretPoll poll;
  SECTION("not without its notes") {
    poll.vote();
    poll.files.contents.erase("1.key.state");
    refuses(poll, "trustee-state-missing");
  }
  SECTION("not of another ceremony with the same keys") {
    poll.under(Play(3, 2, "another ceremony").all());
    poll.vote();
    refuses(poll, "trustee-state-missing");
  }
  SECTION("not with the trustees of another ceremony put in place") {
    poll.vote();
    poll.files.contents["poll/trustees.txt"] = Play(3, 2, "another ceremony").all().trustees();
    refuses(poll, "payload-changed");
  }
  SECTION("not of an organiser whom the ceremony does not name") {
    poll.open(key_of("keeper"));
    poll.collect({poll.ballot("ada", 1), poll.ballot("bea", 1), poll.ballot("cem", 1)}).close();
    CHECK(poll({"verify", "poll"}).exit == 1);
    refuses(poll, "not-an-organiser");
  }
}

TEST_CASE("two sets of ready trustees share as many as open, so that one of them is honest") {
  const auto quorum = [](std::uint64_t n, std::uint64_t t) {
    vote::Trustees trustees;
    trustees.threshold = t;
    trustees.trustees.resize(n, {"", key_of("1").public_key(), {}});
    return vote::ready_quorum(trustees);
  };
  CHECK(quorum(5, 3) == 4);
  CHECK(quorum(3, 2) == 3);
  CHECK(quorum(1, 1) == 1);
  for (std::uint64_t n = 1; n <= 64; ++n) {
    for (std::uint64_t t = 1; t <= n; ++t) {
      const auto q = quorum(n, t);
      CHECK((q <= n && 2 * q >= n + t && 2 * (q - 1) < n + t));
    }
  }
}
