// SPDX-License-Identifier: GPL-3.0-or-later
//
// A keeper who rewrites the board and signs it as if it had always been so: another result, other ballots,
// other options, acts in the name of others. Attacks with single ballots are in board.cpp.
#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;
using vote::EntryType;

namespace {

std::string path_of(const std::string& payload) { return "poll/entries/" + hex(sha256(payload)) + ".txt"; }

std::size_t index_of(const std::vector<SecretPoll::Entry>& entries, EntryType type) {
  const auto found = std::ranges::find(entries, type, &SecretPoll::Entry::type);
  REQUIRE(found != entries.end());
  return static_cast<std::size_t>(found - entries.begin());
}

}  // namespace

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

TEST_CASE("shares that lie beside the log wait for the quorum, and are no fault") {
  SecretPoll poll;
  poll.vote();
  const auto closed = poll.entries();
  for (const std::uint64_t j : {3U, 1U, 2U, 1U}) poll.decrypt(j);
  const auto missing = GENERATE(std::string("poll/ready-2.txt"), std::string("poll/ready-3.txt"));
  poll.files.contents.erase(missing);
  const auto found = vote::verify(source_of(files_of(poll)), {});
  CHECK(found.valid());
  CHECK(found.results.empty());
  REQUIRE(found.awaited.size() == 1);
  CHECK(found.awaited[0].slug == "ready-awaited");
  CHECK(poll({"verify", "poll"}).exit == 0);
  CHECK(poll.said("2 of 3"));
  CHECK(poll.said(missing.substr(5)));
  CHECK(poll.said("not open yet"));
  CHECK(poll.record().exit == 3);
  CHECK(poll.said("ready-awaited"));
  CHECK_FALSE(poll.has("poll/result.txt"));
  // In the log it is a fault.
  auto entries = closed;
  for (const auto* file : {"ready-1.txt", "decrypt-1.txt", "decrypt-2.txt"}) {
    entries.push_back({file[0] == 'r' ? EntryType::ready : EntryType::decrypt,
                       poll.files.contents["poll/" + std::string(file)]});
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
    return signed_record(record.substr(0, record.rfind("sig ")), key_of(signer));
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
  std::string from, to, line;
  SECTION("other totals") {
    from = "count q1.r1.c1 2\ncount q1.r1.c2 1", to = "count q1.r1.c1 1\ncount q1.r1.c2 2", line = "6";
  }
  SECTION("another outcome") { from = "outcome 1 adopted", to = "outcome 1 rejected", line = "8"; }
  SECTION("shares of others") { from = "trustees 1 2", to = "trustees 1 3", line = "5"; }
  const auto at = result.find(from);
  REQUIRE(at != std::string::npos);
  result.replace(at, from.size(), to);
  poll.rewrite(entries);
  CHECK(poll({"verify", "poll"}).exit == 1);
  CHECK(poll.said("wrong-result"));
  CHECK(poll.said("poll/result.txt:" + line));
  CHECK(poll.said("it should say “" + from.substr(0, from.find('\n')) + "”"));
  // The true one is shown all the same.
  CHECK(poll({"tally", "poll"}).exit == 3);
  CHECK_THAT(poll.console.output, Catch::Matchers::StartsWith("Adopted."));
  CHECK(poll.said("wrong-result"));
  CHECK(poll.record().exit == 3);
}

TEST_CASE("a false result is shown by each of its lines, with what it should say") {
  SecretPoll poll;
  poll.vote().finish();
  auto entries = poll.entries();
  auto& result = entries.back().payload;
  std::uint64_t line = 0;
  std::size_t lines = 1;
  std::string expected;
  SECTION("two lines are false") {
    const auto count = result.find("count "), end = result.find('\n', count);
    expected = result.substr(count, end - count);
    result.insert(result.rfind('\n'), " 2").insert(end, "0");
    line = 6;
    lines = 2;
  }
  SECTION("a line is missing") {
    result.resize(result.rfind("outcome"));
    line = 8;
    expected = "outcome 1 adopted";
  }
  SECTION("a line is too many") {
    result += "outcome 2 adopted\n";
    line = 9;
  }
  SECTION("the last line does not end") {
    result.pop_back();
    line = 8;
    expected = "outcome 1 adopted";
  }
  SECTION("it is empty") {
    result.clear();
    line = 1;
    lines = 8;
    expected = "voix-v1 result";
  }
  poll.rewrite(entries);
  const auto found = vote::verify(source_of(files_of(poll)), {}).invalid;
  REQUIRE(found.size() == lines);
  CHECK(found[0].place.line == line);
  CHECK((found[0].arguments.empty() ? "" : found[0].arguments[0].second) == expected);
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
  CHECK(poll.decrypt(1).exit != 0);
  CHECK_FALSE(poll.has("poll/ready-1.txt"));
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
  CHECK(poll.said("[board-rolled-back]\nkept\n"));
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
