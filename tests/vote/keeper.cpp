// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of the keeper, of witnesses and of voters who look for their ballot, from the command line.
#include <string>

#include "command/board_files.hpp"
#include "support/catch.hpp"
#include "support/polls.hpp"
#include "support/world.hpp"
#include "vote/acts.hpp"
#include "vote/check.hpp"
#include "vote/key_file.hpp"
#include "vote/tally.hpp"

using namespace voix;
using namespace voix::vote;
using Catch::Matchers::Contains;
using test::Kind;
using test::seed_of;

namespace {

SigningKey key(const std::string& name) { return SigningKey(seed_of(name)); }

/// An open poll of ada, bea and cem in the folder poll, with a witness, and the keys of all.
struct PollWorld : test::Run {
  Election election = test::Poll({test::question(Kind::choice, 1, 3)}, false).election;
  Hash32 id{};

  PollWorld() {
    election.questions[0].rule = Majority{};
    election.questions[0].columns = {"yes", "no", "blank"};
    election.opens = 1604080800;
    election.closes = 1604685600;
    election.board = key("keeper").public_key();
    election.witnesses = {{"w1", key("witness").public_key()}};
    const Roll roll({{.id = "ada", .key = key("ada").public_key(), .application = {}},
                     {.id = "bea", .key = key("bea").public_key(), .application = {}},
                     {.id = "cem", .key = key("cem").public_key(), .application = {}}});
    const PublicKey organiser = key("keeper").public_key();
    const SetupFiles setup{write(election), roll.text(), write_no_trustees(std::span(&organiser, 1))};
    id = read_setup(setup, "poll").id;
    files.contents["poll/election.txt"] = setup.election;
    files.contents["poll/roll.txt"] = setup.roll;
    files.contents["poll/trustees.txt"] = setup.trustees;
    command::start_board("poll", setup, "opening", files);
    for (const auto* name : {"keeper", "witness", "ada"}) {
      const auto text = vote::write(KeyFile{key(name).public_key(), seed_of(name)});
      files.contents[std::string(name) + ".key"] = text_of(text.bytes());
    }
    clock.time = election.opens + 3600;
  }
  std::string ballot(const std::string& name, std::uint64_t seq, std::uint32_t answer = 1) {
    const auto signer = key(name);
    const auto body = make_body(election, id, Point(), signer.public_key(), seq, {{answer}}, seed_of("seed"));
    return with_signature(body, signer.sign(body));
  }
  void hand_in(const std::string& file, const std::string& bytes) { files.contents[file] = bytes; }
  command::Board board() { return {"poll", id, election.board, files}; }
  PollWorld& operator()(std::vector<std::string> arguments) {
    test::Run::operator()(std::move(arguments));
    return *this;
  }
  PollWorld& collect(std::vector<std::string> ballots) {
    ballots.insert(ballots.begin(), {"collect", "poll", "--key", "keeper.key"});
    return (*this)(std::move(ballots));
  }
};

}  // namespace

TEST_CASE("collect takes in what voters signed and tells the others why not") {
  PollWorld world;
  world.hand_in("a1.ballot", world.ballot("ada", 1));
  world.hand_in("b1.ballot", world.ballot("bea", 1, 2));
  world.hand_in("nobody.ballot", world.ballot("nobody", 1));
  world.hand_in("broken.ballot", "voix-v1 ballot\n");
  world.collect({"a1.ballot", "b1.ballot", "nobody.ballot", "broken.ballot", "gone.ballot"});
  CHECK(world.exit == 0);
  CHECK_THAT(world.console.output, Contains("2 accepted, 2 refused"));
  CHECK_THAT(world.console.messages, Contains("ballot-unknown-key"));
  CHECK_THAT(world.console.messages, Contains("record-malformed"));
  CHECK_THAT(world.console.messages, Contains("no-such-file"));
  CHECK_THAT(world.console.output, Contains("2 files stay outside the log"));
  const auto& refusal = world.files.contents.at("nobody.ballot.refusal");
  const auto body = refusal.substr(0, refusal.find("sig "));
  CHECK(body == "voix-v1 refusal\nelection " + hex(world.id) + "\ntime " + utc(world.clock.time) + "\nfile " +
                    hex(sha256(world.files.contents.at("nobody.ballot"))) + "\nreason ballot-unknown-key\n");
  CHECK(verify(key("keeper").public_key(), body, from_hex<64>(refusal.substr(body.size() + 4, 128)).value()));
  CHECK(world.files.contents.contains("broken.ballot.refusal"));
  world.collect({"nobody.ballot.refusal"});
  CHECK_THAT(world.console.output, Contains("0 accepted, 0 refused"));
  CHECK_FALSE(world.files.contents.contains("nobody.ballot.refusal.refusal"));
  for (const auto* path : {"a1.ballot.refusal", "gone.ballot.refusal"})
    CHECK_FALSE(world.files.contents.contains(path));
  CHECK(world.board().log().entries.size() == 6);
  CHECK(world.board().checkpoint()->checkpoint.size == 6);

  const auto log = world.files.contents["poll/log.txt"], checkpoint = world.files.contents["poll/checkpoint"];
  world.collect({"a1.ballot"});
  CHECK(world.exit == 0);
  CHECK_THAT(world.console.output, Contains("0 accepted, 0 refused"));
  CHECK_THAT(world.console.messages, Contains("already-on-board"));
  CHECK(world.files.contents["poll/log.txt"] == log);
  CHECK(world.files.contents["poll/checkpoint"] == checkpoint);

  world.hand_in("a0.ballot", world.ballot("ada", 1, 3));  // signed, so logged; but its number is not higher
  world.hand_in("a2.ballot", world.ballot("ada", 2, 3));
  world.collect({"a0.ballot", "a2.ballot"});
  CHECK_THAT(world.console.output, Contains("1 accepted, 1 refused"));
  CHECK_THAT(world.console.messages, Contains("ballot-seq-not-higher"));
  CHECK(world.board().log().entries.size() == 8);
}

TEST_CASE("only the keeper's key collects, closes and gives notice") {
  PollWorld world;
  world.hand_in("a1.ballot", world.ballot("ada", 1));
  for (const auto& line : std::vector<std::vector<std::string>>{
           {"collect", "poll", "a1.ballot"}, {"close", "poll"}, {"notice", "poll", "A key was lost."}}) {
    auto arguments = line;
    arguments.insert(arguments.end(), {"--key", "ada.key"});
    CHECK(world(arguments).exit == 2);
    CHECK_THAT(world.console.messages, Contains("not-the-keeper"));
  }
  CHECK(world.board().log().entries.size() == 4);
}

TEST_CASE("a notice is logged and signed") {
  PollWorld world;
  world({"notice", "poll", "The key of cem was lost.", "--key", "keeper.key"});
  CHECK(world.exit == 0);
  auto board = world.board();
  CHECK_THAT(board.payload(board.log().entries.back()), Contains("\ntext The key of cem was lost.\nsig "));
  CHECK(board.checkpoint()->checkpoint.size == 5);
  CHECK(world({"notice", "poll", "two\nlines", "--key", "keeper.key"}).exit == 2);
}

TEST_CASE("a receipt is written, holds without the board, and tells when the board changes") {
  PollWorld world;
  world.hand_in("a1.ballot", world.ballot("ada", 1));
  world.hand_in("b1.ballot", world.ballot("bea", 1));
  CHECK(world({"receipt", "poll", "a1.ballot"}).exit == 1);
  CHECK_THAT(world.console.messages, Contains("not-on-board"));
  world.collect({"a1.ballot", "b1.ballot"});
  CHECK(world({"receipt", "poll", "a1.ballot"}).exit == 0);
  CHECK_THAT(world.console.output, Contains("yes"));
  REQUIRE(world.files.contents.contains("a1.receipt"));

  const auto log = world.files.contents["poll/log.txt"];
  SECTION("without the board") {
    world.files.contents.erase("poll/log.txt");
    CHECK(world({"receipt", "poll", "a1.ballot", "--receipt", "a1.receipt"}).exit == 0);
    CHECK(world({"receipt", "poll", "b1.ballot", "--receipt", "a1.receipt"}).exit == 1);
    CHECK_THAT(world.console.messages, Contains("receipt-of-other-ballot"));
  }
  SECTION("a receipt of another poll") {
    auto receipt = parse_receipt(world.files.contents["a1.receipt"], "");
    auto note = receipt.checkpoint.checkpoint;
    note.origin = board_origin(sha256("another poll"));
    receipt.checkpoint = sign(note, key("keeper"));
    world.files.contents["a1.receipt"] = receipt.text();
    CHECK(world({"receipt", "poll", "a1.ballot", "--receipt", "a1.receipt"}).exit == 1);
    CHECK_THAT(world.console.messages, Contains("receipt-of-other-ballot"));
  }
  SECTION("a receipt that another key signed") {
    auto receipt = parse_receipt(world.files.contents["a1.receipt"], "");
    receipt.checkpoint = sign(receipt.checkpoint.checkpoint, key("ada"));
    world.files.contents["a1.receipt"] = receipt.text();
    CHECK(world({"receipt", "poll", "a1.ballot", "--receipt", "a1.receipt"}).exit == 1);
    CHECK_THAT(world.console.messages, Contains("wrong-signature"));
  }
  SECTION("a board from which the keeper took the ballot") {
    world.files.contents["poll/log.txt"] = log.substr(0, log.find("\n4 ") + 1);
    world.files.contents.erase("poll/checkpoint");
    world.collect({"b1.ballot"});
    CHECK(world({"receipt", "poll", "a1.ballot"}).exit == 1);
    CHECK_THAT(world.console.messages, Contains("receipt-contradicts-board"));
  }
  SECTION("a board that only grew") {
    world.hand_in("c1.ballot", world.ballot("cem", 1));
    world.collect({"c1.ballot"});
    CHECK(world({"receipt", "poll", "a1.ballot"}).exit == 0);
  }
}

TEST_CASE("a receipt says whether the ballot is the one that counts") {
  PollWorld world;
  world.hand_in("a1.ballot", world.ballot("ada", 1));
  world.hand_in("a2.ballot", world.ballot("ada", 2));
  world.hand_in("b1.ballot", world.ballot("bea", 1));
  world.collect({"a1.ballot", "b1.ballot"});
  CHECK(world({"receipt", "poll", "a1.ballot"}).exit == 0);
  CHECK_THAT(world.console.output, Contains("as the board stands, it is your ballot that counts"));

  world.collect({"a2.ballot"});
  const auto tracker = [&](const std::string& file) {
    const auto read = parse_ballot(world.files.contents[file], file, world.election, world.id);
    return grouped_base32(read.tracker, 24);
  };
  CHECK(world({"receipt", "poll", "a1.ballot"}).exit == 0);
  CHECK_THAT(world.console.output, Contains("yes: the ballot with tracker " + tracker("a1.ballot")));
  CHECK_THAT(world.console.output, Contains("does not count: you voted again, and entry 6 counts"));
  CHECK_THAT(world.console.output, Contains("the ballot with tracker " + tracker("a2.ballot")));
  CHECK_THAT(world({"receipt", "poll", "a2.ballot"}).console.output,
             Contains("it is your ballot that counts"));

  SECTION("closed") {
    world.clock.time = world.election.closes;
    world({"close", "poll", "--key", "keeper.key"});
    CHECK_THAT(world({"receipt", "poll", "a2.ballot"}).console.output,
               Contains("\nit is your ballot that counts"));
  }
  SECTION("refused by the rules that everyone replays") {
    world.hand_in("a1-again.ballot", world.ballot("ada", 1, 2));
    world.collect({"a1-again.ballot"});
    CHECK(world({"receipt", "poll", "a1-again.ballot"}).exit == 0);
    CHECK_THAT(world.console.output, Contains("but it does not count: “ada” has a ballot with a number not "
                                              "below 1 already [ballot-seq-not-higher]"));
  }
  SECTION("without the board nobody knows") {
    world({"receipt", "poll", "a1.ballot", "--receipt", "a1.receipt"});
    CHECK_THAT(world.console.output,
               Contains("whether it counts, the board tells: voix receipt poll a1.ballot"));
  }
}

TEST_CASE("close ends the vote once, in time, and adds up what counts") {
  PollWorld world;
  world.hand_in("a1.ballot", world.ballot("ada", 1));
  world.hand_in("a2.ballot", world.ballot("ada", 2, 2));
  world.hand_in("b1.ballot", world.ballot("bea", 1, 3));
  world.collect({"a1.ballot", "a2.ballot", "b1.ballot"});
  const std::vector<std::string> close{"close", "poll", "--key", "keeper.key"};
  CHECK(world(close).exit == 2);
  CHECK_THAT(world.console.messages, Contains("closed-too-early"));

  world.clock.time = world.election.closes;
  CHECK(world(close).exit == 0);
  CHECK_THAT(world.console.output, Contains("2 ballots count"));
  auto board = world.board();
  const auto closed = board.read_checkpoint("checkpoint.closed");
  REQUIRE(closed);
  CHECK(closed->checkpoint.size == 8);
  CHECK(board.checkpoint()->checkpoint.size == 9);
  const auto& entry = board.log().entries.back();
  const auto tally = parse_tally(board.payload(entry), "", world.election, world.id);
  CHECK(tally.ballots == 2);
  CHECK(tally.counts == std::vector<std::uint64_t>{0, 1});
  CHECK(tally.board == ClosedBoard{8, closed->checkpoint.root});

  const auto before = world.files.contents;
  CHECK(world(close).exit == 0);
  CHECK(world.files.contents == before);
  world.hand_in("c1.ballot", world.ballot("cem", 1));
  CHECK(world.collect({"c1.ballot"}).exit == 3);
  CHECK_THAT(world.console.messages, Contains("poll-closed"));

  SECTION("a run that was killed after the line of the log") {
    auto& log = world.files.contents["poll/log.txt"];
    log.resize(log.rfind("\n8 ") + 1);
    for (const auto* name : {"poll/checkpoint", "poll/checkpoint.closed"}) world.files.contents.erase(name);
    auto& state = world.files.contents["keeper.key.state"];
    state.resize(state.rfind("seen "));
    world.files.contents.erase("c1.ballot");
    CHECK(world(close).exit == 0);
    CHECK(world.files.contents == before);
  }
}

TEST_CASE("a witness cosigns a board that grew, and no other") {
  PollWorld world;
  const std::vector<std::string> witness{"witness", "poll", "--key", "witness.key"};
  CHECK(world(witness).exit == 3);
  CHECK_THAT(world.console.messages, Contains("no-checkpoint"));
  world.hand_in("a1.ballot", world.ballot("ada", 1));
  world.hand_in("b1.ballot", world.ballot("bea", 1));
  world.collect({"a1.ballot"});
  CHECK(world({"witness", "poll", "--key", "ada.key"}).exit == 2);
  CHECK_THAT(world.console.messages, Contains("not-a-witness"));

  const auto beginning = world.files.contents;
  CHECK(world(witness).exit == 0);
  CHECK_THAT(world.console.output,
             Contains("for the first time") && Contains(hex(world.board().log().tree.root())));
  const auto first_seen = world.files.contents["poll/checkpoint"];
  const auto cosigned = [&](const char* name) {
    return world.board().read_checkpoint(name)->cosigned_by("w1", key("witness").public_key());
  };
  CHECK(cosigned("checkpoint") == world.clock.time);
  world.collect({"b1.ballot"});
  CHECK_FALSE(cosigned("checkpoint"));
  world.console.output.clear();
  CHECK(world(witness).exit == 0);
  CHECK_THAT(world.console.output, Contains("continues what this key has seen"));

  SECTION("the close is cosigned too") {
    world.clock.time = world.election.closes;
    CHECK(world({"close", "poll", "--key", "keeper.key"}).exit == 0);
    CHECK(world(witness).exit == 0);
    CHECK(cosigned("checkpoint"));
    CHECK(cosigned("checkpoint.closed"));
  }
  SECTION("not without its notes, where it cosigned before") {
    world.files.contents.erase("witness.key.state");
    world.collect({"b1.ballot"});  // nothing new: the checkpoint stays
    const auto before = world.files.contents;
    CHECK(world(witness).exit == 3);
    CHECK_THAT(world.console.messages, Contains("witness-state-missing"));
    CHECK(world.files.contents == before);

    auto since = witness;
    since.insert(since.end(), {"--since", "kept"});
    world.files.contents["kept"] = beginning.at("poll/checkpoint");  // without its cosignature
    CHECK(world(since).exit == 3);
    CHECK_THAT(world.console.messages, Contains("not-cosigned-by-this-key"));
    world.files.contents["kept"] = first_seen;
    CHECK(world(since).exit == 0);
    CHECK(world(witness).exit == 0);
  }
  SECTION("the checkpoint that was kept must be continued as well") {
    world.files.contents["kept"] = world.files.contents["poll/checkpoint"];
    world.files.contents.erase("witness.key.state");
    world.files.contents["poll/log.txt"] = beginning.at("poll/log.txt");
    world.files.contents["poll/checkpoint"] = first_seen;
    CHECK(world({"witness", "poll", "--key", "witness.key", "--since", "kept"}).exit == 3);
    CHECK_THAT(world.console.messages, Contains("board-rolled-back"));
  }
  SECTION("a board that was rolled back") {
    for (const auto* name : {"poll/log.txt", "poll/checkpoint"})
      world.files.contents[name] = beginning.at(name);
    CHECK(world(witness).exit == 3);
    CHECK_THAT(world.console.messages, Contains("board-rolled-back"));
  }
  SECTION("a fork of the board") {
    for (const auto* name : {"poll/log.txt", "poll/checkpoint"})
      world.files.contents[name] = beginning.at(name);
    world.files.contents.erase("keeper.key.state");
    world.hand_in("c1.ballot", world.ballot("cem", 1));
    world.collect({"c1.ballot", "b1.ballot"});
    const auto before = world.files.contents;
    CHECK(world(witness).exit == 3);
    CHECK_THAT(world.console.messages, Contains("board-forked"));
    CHECK(world.files.contents == before);
  }
}
