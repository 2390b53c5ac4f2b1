// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attacks on a poll, with the commands that have to withstand them: a keeper who shows two boards, trustees
// who are asked twice or too early, an organiser of a false poll, a board that was rewritten. Those with
// single ballots are in board.cpp, those on the ceremony in ceremony.cpp.
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

std::string path_of(const std::string& payload) { return "poll/entries/" + hex(sha256(payload)) + ".txt"; }

std::size_t index_of(const std::vector<SecretPoll::Entry>& entries, EntryType type) {
  const auto found = std::ranges::find(entries, type, &SecretPoll::Entry::type);
  REQUIRE(found != entries.end());
  return static_cast<std::size_t>(found - entries.begin());
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

TEST_CASE("shares that were written without the quorum make no result") {
  SecretPoll poll;
  poll.vote().finish();
  auto entries = poll.entries();
  SECTION("nobody was ready") {
    std::erase_if(entries, [](const auto& entry) { return entry.type == EntryType::ready; });
  }
  SECTION("one is missing on the board, though its file lies beside") {
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(index_of(entries, EntryType::ready)));
  }
  SECTION("there is a single share") {
    entries.resize(index_of(entries, EntryType::decrypt) + 1);
    std::erase_if(entries, [](const auto& entry) { return entry.type == EntryType::ready; });
  }
  poll.rewrite(entries);
  CHECK(poll({"verify", "poll"}).exit == 1);
  CHECK(poll.said("opened-without-quorum"));
}

TEST_CASE("nobody acts in the name of another") {
  SecretPoll poll;
  poll.vote();
  auto entries = poll.entries();
  const auto forge = [](const std::string& record, const std::string& signer) {
    return vote::signed_record(record.substr(0, record.rfind("sig ")), key_of(signer));
  };
  std::string path;
  SECTION("the organiser who opens") {
    auto& open = entries[index_of(entries, EntryType::open)].payload;
    open = forge(open, "keeper");
    path = path_of(open);
  }
  SECTION("the keeper who closes") {
    auto& close = entries[index_of(entries, EntryType::close)].payload;
    close = forge(close, "organiser");
    path = path_of(close);
  }
  SECTION("the keeper who gives notice") {
    auto& notice = entries[index_of(entries, EntryType::notice)].payload;
    notice = forge(notice, "ada");
    path = path_of(notice);
  }
  SECTION("a trustee who has seen the board") {
    poll.decrypt(1).decrypt(2);
    auto record = poll.files.contents["poll/ready-1.txt"];
    record.replace(record.find("trustee 1"), 9, "trustee 3");
    poll.files.contents["poll/ready-3.txt"] = forge(record, "1");
    CHECK(poll.decrypt(1).exit == 0);
    CHECK(poll.said("wrong-signature"));
    CHECK(poll.said("2 of 3"));
    CHECK_FALSE(poll.has("poll/decrypt-1.txt"));
    return;
  }
  poll.rewrite(entries);
  const auto found = vote::verify(source_of(files_of(poll)), {}).invalid;
  CHECK(std::ranges::any_of(found, [&](const Finding& finding) {
    return finding.slug == "wrong-signature" && finding.place.path == path;
  }));
}

TEST_CASE("a keeper cannot record another result") {
  SecretPoll poll;
  poll.vote().finish();
  auto entries = poll.entries();
  auto& result = entries.back().payload;
  std::string from, to;
  SECTION("other totals") { from = "q1.r1.c1 2\ncount q1.r1.c2 1", to = "q1.r1.c1 1\ncount q1.r1.c2 2"; }
  SECTION("another outcome") { from = "adopted", to = "rejected"; }
  SECTION("shares of others") { from = "trustees 1 2", to = "trustees 1 3"; }
  const auto at = result.find(from);
  REQUIRE(at != std::string::npos);
  result.replace(at, from.size(), to);
  poll.rewrite(entries);
  CHECK(poll({"verify", "poll"}).exit == 1);
  CHECK(poll.said("wrong-result"));
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
    entries.push_back({EntryType::close, vote::close_act(poll.id, poll.clock.time, key_of("keeper"))});
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
    poll.clock.time = poll.election.closes + 86399;
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

TEST_CASE("options whose names are exchanged make another poll") {
  SecretPoll poll;
  auto& question = poll.election.questions[0];
  question.rule = Plurality{};
  question.columns = {"red", "blue", "blank"};
  poll.vote();
  const auto before = poll.entries();
  std::swap(question.columns[0], question.columns[1]);
  poll.files.contents.erase("poll/log.txt");
  poll.open();
  auto entries = poll.entries();
  entries.insert(entries.end(), before.begin() + 4, before.end());
  poll.rewrite(entries);
  CHECK(poll({"verify", "poll"}).exit == 1);
  CHECK(poll.said("other-election"));
  CHECK(vote::verify(source_of(files_of(poll)), {}).counted == 0);
  refuses(poll, "other-election");
}

TEST_CASE("a board that was rewritten after the opening is found, though the keeper signs it") {
  SecretPoll poll;
  poll.vote();
  const auto open = poll.entries();
  const auto checkpoint = poll.files.contents["poll/checkpoint"];
  poll.finish();
  auto entries = poll.entries();
  const auto at = [&](EntryType type) {
    return entries.begin() + static_cast<std::ptrdiff_t>(index_of(entries, type));
  };
  const auto ballot = at(EntryType::ballot), close = at(EntryType::close);

  std::string what;
  SECTION("a ballot is dropped") {
    what = "dropped";
    entries.erase(ballot);
  }
  SECTION("a ballot is stuffed in") {
    what = "stuffed";
    entries.insert(close, {EntryType::ballot, poll.ballot("nobody", 1)});
  }
  SECTION("a ballot is repeated") {
    what = "repeated";
    entries.insert(close, *ballot);
  }
  SECTION("two ballots are exchanged") {
    what = "exchanged";
    std::iter_swap(ballot, close - 1);
  }
  REQUIRE_FALSE(what.empty());
  poll.rewrite(entries);
  CHECK(poll({"verify", "poll"}).exit == 1);
  CHECK(poll.said("wrong-tally"));
  // And without its end, as the keeper would have made it from the beginning, by who kept a checkpoint.
  std::erase_if(entries, [](const auto& entry) { return entry.type > EntryType::close; });
  poll.rewrite(entries);
  CHECK(poll({"close", "poll", "--key", "keeper.key"}).exit == 0);
  for (const auto* kind : {"ready", "decrypt"}) {
    for (const auto* trustee : {"1", "2", "3"}) {
      poll.files.contents.erase("poll/" + std::string(kind) + "-" + trustee + ".txt");
    }
  }
  poll.files.contents.erase("poll/result.txt");
  CHECK(poll({"verify", "poll"}).exit == 0);
  poll.files.contents["kept"] = checkpoint;
  CHECK(poll({"verify", "poll", "--since", "kept"}).exit == 1);
  CHECK(poll.said(what == "dropped" ? "board-rolled-back" : "board-forked"));
  CHECK(poll.decrypt(1).exit != 0);
  CHECK(poll.said("second-tally"));
}

TEST_CASE("a ballot that is stuffed in, repeated or kept back changes no count") {
  SecretPoll poll;
  poll.open();
  const auto first = poll.ballot("ada", 1, 2), second = poll.ballot("ada", 2);
  auto entries = poll.entries();
  for (const auto& ballot : {poll.ballot("bea", 1), poll.ballot("cem", 1, 2), second, first, second,
                             poll.ballot("nobody", 1), SecretPoll::signed_by("bea", poll.body("ada", 3))}) {
    entries.push_back({EntryType::ballot, ballot});
  }
  poll.rewrite(entries);
  poll.close().finish();
  CHECK(poll({"verify", "poll"}).exit == 0);
  CHECK(poll.said("4 files on the board do not count"));
  CHECK(poll.said("3 ballots"));
  CHECK(vote::verify(source_of(files_of(poll)), {}).counts == std::vector<std::uint64_t>{2, 1});
}

TEST_CASE("a board that was rolled back is found by who kept a checkpoint") {
  SecretPoll poll;
  poll.open().collect({poll.ballot("ada", 1)});
  const auto before = poll.files.contents;
  poll.collect({poll.ballot("bea", 1)});
  const auto checkpoint = poll.files.contents["poll/checkpoint"];
  poll.files.contents = before;
  poll.files.contents["kept"] = checkpoint;
  CHECK(poll({"verify", "poll"}).exit == 0);
  CHECK(poll({"verify", "poll", "--since", "kept"}).exit == 1);
  CHECK(poll.said("board-rolled-back"));
}

TEST_CASE("a checkpoint of another key is none") {
  SecretPoll poll;
  poll.vote();
  poll.rewrite(poll.entries(), key_of("witness"));
  CHECK(poll({"verify", "poll"}).exit == 1);
  CHECK(poll.said("wrong-signature"));
}

TEST_CASE("a cache that lies is not asked with --no-cache") {
  SecretPoll poll;
  poll.environment.variables["HOME"] = "home";
  poll.open();
  auto body = poll.body("ada", 1);
  const auto z = body.rfind("\nz ") + 3;
  body.replace(z, 64, hex(scalar_of("another response").bytes()));
  const auto forged = SecretPoll::signed_by("ada", body);
  auto entries = poll.entries();
  entries.push_back({EntryType::ballot, forged});
  poll.rewrite(entries);
  vote::ProofCache lie;
  lie.add(poll.id, sha256(forged));
  poll.files.contents["home/.cache/voix/proofs"] = lie.added();
  CHECK(poll({"verify", "poll"}).said("ballot-bad-proof") == false);
  CHECK(poll({"verify", "poll", "--no-cache"}).said("ballot-bad-proof"));
}
