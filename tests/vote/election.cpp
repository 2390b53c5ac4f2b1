// SPDX-License-Identifier: GPL-3.0-or-later
//
// election.txt binds a poll to a proposal, wholly or not at all; and a signed record whose time was told to
// the program says so.
#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;
using Catch::Matchers::Contains;

namespace {

const vote::Subject subject{"P-0003", sha256("text"), sha256("charter"), "weighty", "online"};

vote::Election election_with(std::optional<vote::Subject> of) {
  auto election = Poll({question(Kind::grades, 2, 3)}).election;
  election.subject = std::move(of);
  return election;
}

std::string refusal(const std::string& text) {
  try {
    static_cast<void>(vote::parse_election(text, "election.txt"));
    return "none";
  } catch (const Error& error) {
    return std::string(error.findings.front().slug);
  }
}

/// The record of that kind on the board.
std::string entry_of(SecretPoll& poll, vote::EntryType type) {
  for (const auto& [other, payload] : poll.entries()) {
    if (other == type) return payload;
  }
  return {};
}

}  // namespace

TEST_CASE("a poll may be bound to a proposal") {
  const auto text = write(election_with(subject));
  CHECK_THAT(text, Contains("\ntitle A poll\nproposal P-0003\ntext " + hex(subject.text) + "\ncharter " +
                            hex(subject.charter) + "\nclass weighty\nbody online\nnonce "));
  CHECK(vote::parse_election(text, "election.txt").subject == subject);
  CHECK_FALSE(vote::parse_election(write(election_with({})), "election.txt").subject);
}

TEST_CASE("a quorum has one spelling, whatever was typed") {
  const auto text = write(election_with({}));
  for (const auto& [typed, written] : {std::pair{"48", "48"},
                                       {"007", "7"},
                                       {"4 8", "48"},
                                       {"50%", "1/2"},
                                       {"2/4", "1/2"},
                                       {"100 %", "1/1"},
                                       {"0%", "0/1"},
                                       {"0.05", "1/20"},
                                       {"sqrt(n)", "sqrt(n)"},
                                       {"1*sqrt(n)", "sqrt(n)"},
                                       {"150%*sqrt(n)", "3/2 * sqrt(n)"},
                                       {"2 * sqrt(n)", "2 * sqrt(n)"}}) {
    INFO(typed);
    auto election = election_with({});
    election.questions[0].settings.quorum = Quorum::parse(typed);
    REQUIRE(election.questions[0].settings.quorum);
    CHECK(write(election) == text + "quorum " + written + "\n");
    CHECK(refusal(write(election)) == "none");
    const auto same = Quorum::parse(written);
    CHECK((same->kind == election.questions[0].settings.quorum->kind &&
           same->value == election.questions[0].settings.quorum->value));
    if (std::string_view(typed) != written) {
      CHECK(refusal(text + "quorum " + typed + "\n") != "none");
    }
  }
}

TEST_CASE("of the lines that bind a poll to a proposal all stand there or none, each in its one spelling") {
  const auto whole = write(election_with(subject));
  for (const auto* keyword : {"proposal", "text", "charter", "class", "body"}) {
    INFO(keyword);
    const auto begin = whole.find("\n" + std::string(keyword) + " ");
    const auto end = whole.find('\n', begin + 1);
    CHECK(refusal(whole.substr(0, begin) + whole.substr(end)) == "record-malformed");
    CHECK(refusal(whole.substr(0, end) + " more" + whole.substr(end)) == "record-malformed");
    CHECK(refusal(whole.substr(0, end - 1) + "G\n" + whole.substr(end + 1)) ==
          (std::string_view(keyword) == "text" || std::string_view(keyword) == "charter" ? "record-malformed"
                                                                                         : "none"));
    CHECK(refusal(whole.substr(0, begin + 2 + std::string_view(keyword).size()) + "." + whole.substr(end)) ==
          "record-malformed");
  }
}

TEST_CASE("the election id binds the proposal") {
  const auto id = [](const vote::Election& election) {
    return vote::election_id(write(election), "roll", "trustees", 3, 2, {}, election.board);
  };
  auto other = subject;
  other.charter = sha256("another charter");
  CHECK(id(election_with(subject)) != id(election_with(other)));
  CHECK(id(election_with(subject)) != id(election_with({})));
}

TEST_CASE("a time that was told by hand is marked as such, and counted by verify") {
  SecretPoll poll;
  poll.open();
  poll({"notice", "poll", "By the clock.", "--key", "keeper.key"});
  CHECK_THAT(entry_of(poll, vote::EntryType::notice), Contains("\ntime 2020-10-30T19:00:00Z\ntext By"));
  poll({"verify", "poll"});
  CHECK_FALSE(poll.said("by hand"));
  poll({"close", "poll", "--key", "keeper.key", "--now", "2020-11-06T19:00:00+01:00"});
  CHECK_THAT(entry_of(poll, vote::EntryType::close), Contains("\ntime 2020-11-06T18:00:00Z by-hand\nsig "));
  poll({"verify", "poll"});
  CHECK(poll.exit == 0);
  CHECK(poll.said("1 record carries a time that was told by hand"));
  CHECK(poll({"verify", "poll", "--json"}).said("\"by_hand\":1,"));
}

TEST_CASE("the word after a time is by-hand or none") {
  for (const auto* rest : {" by hand", " byhand", " by-hand by-hand", " "}) {
    SecretPoll poll;
    poll.vote();
    auto entries = poll.entries();
    auto& open = entries[3].payload;
    const auto body = open.substr(0, open.find("sig "));
    const auto at = body.find("Z\n") + 1;
    open = signed_record(body.substr(0, at) + rest + body.substr(at), key_of("organiser"));
    poll.rewrite(entries);
    CHECK(poll({"verify", "poll"}).exit == 1);
    CHECK(poll.said("record-malformed"));
  }
}

TEST_CASE("questions have the shapes of the protocol, and no other") {
  const auto with = [](const vote::Question& of, const std::string& from, const std::string& to) {
    auto text = write(Poll({of}).election);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return refusal(text.replace(at, from.size(), to));
  };
  auto limited = question(Kind::approval, 3, 2, 2);
  limited.rule = Approval{.at_most = 2};
  CHECK(with(limited, "title", "title") == "none");
  for (const auto* shape : {"approval 3 2 limit 0", "approval 3 2 limit 3", "approval 3 3 limit 2",
                            "approval 3 2", "approval 0 2 limit 2"}) {
    CHECK(with(limited, "approval 3 2 limit 2", shape) != "none");
  }
  CHECK(with(limited, "approval:2", "approval:1") != "none");
  CHECK(with(question(Kind::grades, 2, 2), "grades 2 2", "grades 2 1") != "none");
  CHECK(with(question(Kind::ranks, 2, 2), "ranks 2 2", "ranks 2 1") != "none");
  CHECK(with(question(Kind::ranks, 2, 2), "ranks 2 2", "ranks 1 2") != "none");
  CHECK(with(question(Kind::grades, 2, 2), "option 2", "option 1") == "record-name-twice");
}

TEST_CASE(
    "so few cosignatures that two boards could have them are refused, and so is a keeper who is a witness") {
  auto election = election_with({});
  for (const auto* name : {"w1", "w2", "w3"}) election.witnesses.push_back({name, key_of(name).public_key()});
  for (std::uint64_t k = 1; k <= 4; ++k) {
    for (std::uint64_t d = 0; d <= 3; ++d) {
      election.cosignatures = k;
      election.dishonest = d;
      const bool enough = k <= 3 && 2 * k >= 3 + 1 + d;
      CHECK(refusal(write(election)) == (enough ? "none" : "election-too-few-cosignatures"));
    }
  }
  election.cosignatures = 3;
  election.dishonest = 0;
  election.witnesses.back().key = election.board;
  CHECK(refusal(write(election)) == "record-name-twice");
}

TEST_CASE("a roll is sorted by id, with weights from 1 and each id and key once") {
  const auto key = [](const char* name) { return key_of(name).public_key().hex(); };
  const auto line = [](const std::string& id, const std::string& of, const std::string& weight) {
    return "voter " + id + " ed25519 " + of + " weight " + weight + "\n";
  };
  const auto refused = [](const std::string& lines) {
    try {
      static_cast<void>(vote::Roll::parse("voix-v1 roll\n" + lines, "roll.txt"));
      return std::string("none");
    } catch (const Error& error) {
      return std::string(error.findings.front().slug);
    }
  };
  const auto ada = line("ada", key("ada"), "1"), bea = line("bea", key("bea"), "2");
  CHECK(refused(ada + bea) == "none");
  CHECK(refused(bea + ada) == "record-not-canonical");
  CHECK(refused(ada + line("ada", key("bea"), "1")) == "duplicate-voter");
  CHECK(refused(ada + line("bea", key("ada"), "1")) == "duplicate-voter");
  CHECK(refused(line("ada", key("ada"), "0")) == "record-out-of-range");
  CHECK(refused(line("ada", key("ada"), "4294967296") + bea) == "roll-too-heavy");
  // A key that is no point of prime order: of order 2.
  CHECK(refused(line("ada", "ec" + std::string(60, 'f') + "7f", "1")) == "record-malformed");
}
