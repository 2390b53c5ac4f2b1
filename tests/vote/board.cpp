// SPDX-License-Identifier: GPL-3.0-or-later
//
// A board as a keeper could abuse it, with real ballots: every attack counts nothing or is found; and the
// files of a board when the program is killed between any two operations.
#include <functional>
#include <optional>

#include "command/board_files.hpp"
#include "support/catch.hpp"
#include "support/polls.hpp"
#include "support/world.hpp"
#include "vote/replay.hpp"

using namespace voix;
using namespace voix::vote;
using command::Board;
using command::BoardWriter;
using test::Kind;
using test::seed_of;

namespace {

const SigningKey& ada() {
  static const SigningKey key(seed_of("ada"));
  return key;
}
const SigningKey& bea() {
  static const SigningKey key(seed_of("bea"));
  return key;
}
const SigningKey& keeper() {
  static const SigningKey key(seed_of("the board"));
  return key;
}

/// A poll with one question of yes, no, blank; a roll of two; and its log, as a list that a test can put
/// together as it likes.
struct Poll : test::Poll {
  Roll roll{{{.id = "ada", .key = ada().public_key(), .application = {}},
             {.id = "bea", .key = bea().public_key(), .application = {}}}};
  std::vector<std::string> payloads{"election", "roll", "trustees", "open"};
  std::vector<EntryType> types{EntryType::setup, EntryType::setup, EntryType::setup, EntryType::open};

  explicit Poll(const std::string& name = "a poll") : test::Poll({test::question(Kind::choice, 1, 3)}) {
    id = sha256(name);
  }
  [[nodiscard]] std::string body_of(const SigningKey& who, std::uint64_t seq,
                                    std::uint32_t answer = 1) const {
    return make_body(election, id, key, who.public_key(), seq, {{answer}},
                     seed_of(who.public_key().hex() + std::to_string(seq)));
  }
  [[nodiscard]] static std::string signed_by(const SigningKey& who, const std::string& body) {
    return with_signature(body, who.sign(body));
  }
  [[nodiscard]] std::string ballot(const SigningKey& who, std::uint64_t seq, std::uint32_t answer = 1) const {
    return signed_by(who, body_of(who, seq, answer));
  }
  [[nodiscard]] std::string spoil(const SigningKey& who, const std::string& body) const {
    return signed_by(who, spoil_body(id, who.public_key().bytes(), 1, sha256(body)));
  }
  Poll& log(const std::string& payload, EntryType type = EntryType::ballot) {
    payloads.push_back(payload);
    types.push_back(type);
    return *this;
  }

  struct Verdict {
    std::vector<std::uint64_t> counted;
    std::vector<std::string_view> reasons;  // of the entries that count nothing
  };
  [[nodiscard]] Verdict verdict(unsigned jobs = 2) const {
    std::vector<LogEntry> entries;
    for (std::size_t i = 0; i < types.size(); ++i) entries.push_back({i, types[i], sha256(payloads[i])});
    ProofCache cache;
    const auto payload = [&](const LogEntry& entry) { return payloads[entry.index]; };
    const auto repeated = repeated_components(entries, election, payload, jobs);
    const auto result = replay(entries, {election, roll, id, key}, payload, jobs, cache, repeated);
    Verdict verdict{result.acceptance.counted(), {}};
    for (const auto& [entry, finding] : result.not_counted) verdict.reasons.push_back(finding.slug);
    // With every proof cached, all comes out the same.
    const auto again = replay(entries, {election, roll, id, key}, payload, 1, cache, every_component);
    CHECK(again.acceptance.counted() == verdict.counted);
    CHECK(again.not_counted.size() == verdict.reasons.size());
    return verdict;
  }
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

using Indices = std::vector<std::uint64_t>;
using Reasons = std::vector<std::string_view>;

}  // namespace

TEST_CASE("honest ballots count, the last of each voter") {
  Poll poll;
  poll.log(poll.ballot(ada(), 1)).log(poll.ballot(bea(), 1)).log(poll.ballot(ada(), 2, 3));
  const auto verdict = poll.verdict();
  CHECK(verdict.counted == Indices{5, 6});
  CHECK(verdict.reasons.empty());
}

TEST_CASE("attacks with ballots count nothing") {
  Poll poll;
  const auto honest = poll.ballot(ada(), 1);
  const auto body = poll.body_of(ada(), 1);

  SECTION("a ballot copied under another key") {
    const auto copy =
        Poll::signed_by(bea(), replaced(body, ada().public_key().hex(), bea().public_key().hex()));
    poll.log(honest).log(copy);
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-proof"});
  }
  SECTION("the copy before the original, which still counts") {
    const auto copy =
        Poll::signed_by(bea(), replaced(body, ada().public_key().hex(), bea().public_key().hex()));
    poll.log(copy).log(honest);
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-proof"});
    CHECK(poll.verdict().counted == Indices{5});
  }
  SECTION("a ballot signed by another member") {
    poll.log(Poll::signed_by(bea(), body));
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-signature"});
  }
  SECTION("a ballot with a broken signature before the original, which still counts") {
    poll.log(Poll::signed_by(bea(), body)).log(honest);
    CHECK(poll.verdict().counted == Indices{5});
  }
  SECTION("a stuffed ballot, of a key that is not on the roll") {
    const SigningKey nobody(seed_of("nobody"));
    poll.log(poll.ballot(nobody, 1));
    CHECK(poll.verdict().reasons == Reasons{"ballot-unknown-key"});
    CHECK(poll.verdict().counted.empty());
  }
  SECTION("a stuffed ballot, of bytes that are no key") {
    auto stuffed = honest;
    stuffed.replace(stuffed.find("voter ") + 6, 64, std::string(62, '0') + "80");
    poll.log(stuffed);
    CHECK(poll.verdict().reasons == Reasons{"ballot-unknown-key"});
  }
  SECTION("a signed ballot with a point that is none is nobody's, like all that is malformed") {
    auto malformed = body;
    malformed.replace(malformed.find("\nE ") + 3, 64, "01" + std::string(62, '0'));
    const auto file = Poll::signed_by(ada(), malformed);
    const auto checked =
        check_file(EntryType::ballot, file, "file", {poll.election, poll.roll, poll.id, poll.key});
    CHECK(checked.voter == nullptr);
    REQUIRE(checked.findings.size() == 1);
    CHECK(checked.findings.front().slug == "record-malformed");
    CHECK(checked.findings.front().place.line == 6);
    CHECK_FALSE(
        verify_proof(poll.parse(file, Points::unchecked), malformed, poll.election, poll.id, poll.key));
  }
  SECTION("an older ballot after a new vote") {
    poll.log(poll.ballot(ada(), 1)).log(poll.ballot(ada(), 2, 2)).log(poll.ballot(ada(), 1));
    CHECK(poll.verdict().reasons == Reasons{"ballot-logged-before"});
    CHECK(poll.verdict().counted == Indices{5});
  }
  SECTION("an older ballot that the keeper had kept back") {
    poll.log(poll.ballot(ada(), 2, 2)).log(poll.ballot(ada(), 1));
    CHECK(poll.verdict().reasons == Reasons{"ballot-seq-not-higher"});
    CHECK(poll.verdict().counted == Indices{4});
  }
  SECTION("a ballot of another election") {
    poll.log(Poll("another poll").ballot(ada(), 1));
    CHECK(poll.verdict().reasons == Reasons{"other-election"});
  }
  SECTION("a ballot of another election that names this one") {
    const Poll other("another poll");
    poll.log(Poll::signed_by(ada(), replaced(other.body_of(ada(), 1), hex(other.id), hex(poll.id))));
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-proof"});
  }
  SECTION("a ballot with another sequence number than was proven") {
    poll.log(Poll::signed_by(ada(), replaced(body, "\nseq 1\n", "\nseq 2\n")));
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-proof"});
  }
  SECTION("a ballot cast after it was spoiled") {
    poll.log(poll.spoil(ada(), body), EntryType::spoil).log(honest);
    CHECK(poll.verdict().reasons == Reasons{"ballot-spoiled"});
    CHECK(poll.verdict().counted.empty());
  }
  SECTION("a spoil that another member signed") {
    poll.log(poll.spoil(bea(), body), EntryType::spoil).log(honest);
    CHECK(poll.verdict().counted == Indices{5});
  }
  SECTION("a spoil in a voter's name without the voter's signature") {
    const auto forged = spoil_body(poll.id, ada().public_key().bytes(), 1, sha256(body));
    poll.log(Poll::signed_by(bea(), forged), EntryType::spoil).log(honest);
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-signature"});
    CHECK(poll.verdict().counted == Indices{5});
  }
  SECTION("a spoil of another election") {
    poll.log(Poll("another poll").spoil(ada(), body), EntryType::spoil).log(honest);
    CHECK(poll.verdict().counted == Indices{5});
  }
  SECTION("a spoil after the ballot") {
    poll.log(honest).log(poll.spoil(ada(), body), EntryType::spoil);
    CHECK(poll.verdict().reasons == Reasons{"spoil-too-late"});
    CHECK(poll.verdict().counted == Indices{4});
  }
  SECTION("a ballot entry that holds a spoil, and the other way round") {
    poll.log(poll.spoil(ada(), body)).log(honest, EntryType::spoil);
    CHECK(poll.verdict().reasons == Reasons{"record-malformed", "record-malformed"});
  }
  SECTION("a ballot after the close") {
    poll.log("close", EntryType::close).log(honest);
    CHECK(poll.verdict().reasons == Reasons{"ballot-after-close"});
    CHECK(poll.verdict().counted.empty());
  }
  SECTION("the same ballot twice") {
    poll.log(honest).log(honest);
    CHECK(poll.verdict().reasons == Reasons{"ballot-logged-before"});
    CHECK(poll.verdict().counted == Indices{4});
  }
  SECTION("the key of a voter for ssh does not sign as a key of voix") {
    poll.roll = Roll({{.id = "ada", .type = KeyType::ssh, .key = ada().public_key(), .application = {}}});
    poll.log(honest);
    CHECK(poll.verdict().reasons == Reasons{"ballot-bad-signature"});
  }
}

TEST_CASE("a keeper's ballots with a voter's ciphertexts neither count nor kill") {
  // The victim's cells in a ballot of the keeper's accomplice, with the victim's own proof or with another's.
  Poll poll;
  const auto honest = poll.ballot(ada(), 1);
  const auto hers = poll.body_of(ada(), 1), theirs = poll.body_of(bea(), 1, 2);
  const auto cells = [](const std::string& body) {
    const auto begin = body.find("\nE ") + 1;
    return body.substr(begin, body.find("\nproof ") - begin);
  };
  poll.log(Poll::signed_by(bea(), replaced(theirs, cells(theirs), cells(hers)))).log(honest);
  CHECK(poll.verdict().reasons == Reasons{"ballot-bad-proof"});
  CHECK(poll.verdict().counted == Indices{5});
}

namespace {

/// Files in memory that stop working after a number of operations that change something, one of which may be
/// half done.
class FailingFiles final : public Files {
 public:
  struct Killed {};
  explicit FailingFiles(test::MemoryFiles& files) : files_(files) {}
  std::unique_ptr<ByteSource> open(const std::string& path) override { return files_.open(path); }
  void write(const std::string& path, std::string_view bytes, bool force, Access access) override {
    step();
    files_.write(path, bytes, force, access);
  }
  void append(const std::string& path, std::string_view bytes, Access access) override {
    if (left == 0) {
      files_.append(path, bytes.substr(0, std::min(torn, bytes.size())), access);
      throw Killed{};
    }
    --left;
    files_.append(path, bytes, access);
  }
  bool exists(const std::string& path) override { return files_.exists(path); }
  std::vector<std::string> list(const std::string& folder) override { return files_.list(folder); }
  void make_folder(const std::string& folder) override { files_.make_folder(folder); }
  void move(const std::string& from, const std::string& to) override {
    step();
    files_.move(from, to);
  }
  void remove(const std::string& path) noexcept override {
    if (left != 0) files_.remove(path);
  }
  std::unique_ptr<Lock> lock(const std::string& path) override { return files_.lock(path); }
  bool is_open_to_others(const std::string& path) override { return files_.is_open_to_others(path); }

  std::size_t left = 0;  // operations until the kill
  std::size_t torn = 0;  // how much of an append still comes through

 private:
  void step() {
    if (left == 0) throw Killed{};
    --left;
  }
  test::MemoryFiles& files_;
};

const Hash32 poll_id = sha256("a poll");
const PublicKey& board_key() { return keeper().public_key(); }

struct NewBoard : test::MemoryFiles {
  NewBoard() {
    for (const auto* name : {"election", "roll", "trustees"})
      contents["poll/" + std::string(name) + ".txt"] = name;
    command::start_board("poll", {"election", "roll", "trustees"}, "open", *this);
  }
};

/// Adds and commits; true when the board said so.
bool collect(Files& files, const std::vector<std::string>& ballots) {
  BoardWriter board("poll", poll_id, board_key(), files);
  for (const auto& ballot : ballots) {
    if (board.find(sha256(ballot)) == nullptr) (void)board.add(EntryType::ballot, ballot);
  }
  board.commit(keeper(), "keeper.key");
  return true;
}

}  // namespace

TEST_CASE("a run that fails before the log takes away what it wrote, and nothing else") {
  NewBoard files;
  REQUIRE(collect(files, {"ballot 1", "ballot 2"}));
  const auto whole = files.contents;
  SECTION("nothing was committed") {
    {
      BoardWriter board("poll", poll_id, board_key(), files);
      (void)board.add(EntryType::ballot, "ballot 2");  // an entry already: its file is the log's
      (void)board.add(EntryType::ballot, "ballot 3");
      CHECK(files.contents.size() == whole.size() + 1);
    }
    CHECK(files.contents == whole);
  }
  SECTION("this key signed another board") {
    NewBoard other;
    other.contents["keeper.key.state"] = whole.at("keeper.key.state");
    const auto before = other.contents;
    CHECK_THROWS_AS(collect(other, {"ballot 3"}), Error);
    CHECK(other.contents == before);
  }
}

TEST_CASE("a kill at any moment loses nothing that was accepted") {
  const std::vector<std::string> first{"ballot 1", "ballot 2"}, second{"ballot 3", "ballot 4", "ballot 5"};
  std::size_t kills = 0;
  for (const std::size_t torn : {0U, 1U, 60U, 85U, 100U, 170U, 1000U}) {
    for (std::size_t operations = 0;; ++operations) {
      NewBoard files;
      REQUIRE(collect(files, first));
      FailingFiles failing(files);
      failing.left = operations;
      failing.torn = torn;
      bool said = false;
      try {
        said = collect(failing, second);
      } catch (const FailingFiles::Killed&) {
        ++kills;
      }
      // A reader finds the board in order, the next run finishes it, and everything is there once.
      const auto before = Board("poll", poll_id, board_key(), files).log().entries.size();
      CHECK(before >= 6);
      REQUIRE(collect(files, second));
      const Board board("poll", poll_id, board_key(), files);
      CHECK(board.log().entries.size() == 9);
      REQUIRE(board.checkpoint());
      CHECK(board.checkpoint()->checkpoint.size == 9);
      for (const auto* ballots : {&first, &second}) {
        for (const auto& ballot : *ballots) {
          const auto* entry = board.find(sha256(ballot));
          REQUIRE(entry != nullptr);
          CHECK(board.payload(*entry) == ballot);
        }
      }
      if (said) break;
    }
  }
  CHECK(kills >= 7 * 5);  // three payloads, the lines, the checkpoint
}

TEST_CASE("lines that were written but not signed get signed by the next command") {
  NewBoard files;
  files.contents["poll/log.txt"] += LogEntry{4, EntryType::ballot, sha256("ballot")}.line();
  files.contents["poll/entries/" + hex(sha256("ballot")) + ".txt"] = "ballot";
  REQUIRE(collect(files, {}));
  const Board board("poll", poll_id, board_key(), files);
  CHECK(board.checkpoint()->checkpoint.size == 5);
  CHECK(board.payload(board.log().entries.back()) == "ballot");
}

namespace {

std::string fault_of(test::MemoryFiles& files) {
  try {
    const Board board("poll", poll_id, board_key(), files);
    for (const auto& entry : board.log().entries) {
      if (entry.index > 2) (void)board.payload(entry);
    }
  } catch (const Error& error) {
    return std::string(error.findings.front().slug);
  }
  return "";
}

}  // namespace

TEST_CASE("a board that was tampered with is refused") {
  NewBoard files;
  REQUIRE(collect(files, {"ballot 1", "ballot 2", "ballot 3"}));
  REQUIRE(fault_of(files).empty());
  auto& log = files.contents["poll/log.txt"];
  auto& checkpoint = files.contents["poll/checkpoint"];
  const auto line = [&](std::uint64_t index) {
    const auto begin = index == 0 ? 0 : log.find("\n" + std::to_string(index) + " ") + 1;
    return log.substr(begin, log.find('\n', begin) + 1 - begin);
  };
  const auto other = LogEntry{5, EntryType::ballot, sha256("ballot 2")}.line();

  SECTION("a ballot replaced") {
    log = replaced(log, line(5), LogEntry{5, EntryType::ballot, sha256("ballot x")}.line());
    CHECK(fault_of(files) == "board-forked");
  }
  SECTION("the last ballot dropped") {
    log = replaced(log, line(6), "");
    CHECK(fault_of(files) == "board-rolled-back");
  }
  SECTION("the last line cut, which a checkpoint covers") {
    log.pop_back();
    CHECK(fault_of(files) == "board-rolled-back");
    CHECK_THROWS_AS(collect(files, {"ballot 4"}), Error);
  }
  SECTION("a ballot dropped from the middle") {
    log = replaced(log, line(5), "");
    CHECK(fault_of(files) == "log-line-malformed");
  }
  SECTION("two ballots in the other order") {
    const auto fifth = LogEntry{5, EntryType::ballot, sha256("ballot 3")}.line();
    const auto sixth = LogEntry{6, EntryType::ballot, sha256("ballot 2")}.line();
    log = replaced(log, line(5) + line(6), fifth + sixth);
    CHECK(fault_of(files) == "board-forked");
  }
  SECTION("a payload changed") {
    files.contents["poll/entries/" + hex(sha256("ballot 2")) + ".txt"] = "ballot x";
    CHECK(fault_of(files) == "payload-changed");
  }
  SECTION("a payload gone") {
    files.contents.erase("poll/entries/" + hex(sha256("ballot 2")) + ".txt");
    CHECK(fault_of(files) == "file-missing");
  }
  SECTION("a file of the setup changed") {
    files.contents["poll/roll.txt"] = "another roll";
    CHECK(fault_of(files) == "payload-changed");
  }
  SECTION("the log gone") {
    files.contents.erase("poll/log.txt");
    CHECK(fault_of(files) == "file-missing");
  }
  SECTION("a checkpoint that another key signed") {
    auto note = parse_checkpoint(checkpoint, "checkpoint");
    checkpoint = sign(note.checkpoint, ada()).text();
    CHECK(fault_of(files) == "wrong-signature");
  }
  SECTION("a checkpoint of another poll by the same keeper") {
    auto note = parse_checkpoint(checkpoint, "checkpoint");
    note.checkpoint.origin = board_origin(sha256("another poll"));
    checkpoint = sign(note.checkpoint, keeper()).text();
    CHECK(fault_of(files) == "wrong-signature");
  }
  SECTION("a log whose setup is gone") {
    log = "";
    CHECK(fault_of(files) == "board-not-begun");
  }
}

TEST_CASE("a forked or rolled back board does not continue a checkpoint that somebody kept") {
  NewBoard honest, forked, rolled_back;
  REQUIRE(collect(honest, {"ballot 1", "ballot 2"}));
  REQUIRE(collect(forked, {"ballot 1", "ballot x", "ballot 3"}));
  REQUIRE(collect(rolled_back, {"ballot 1"}));
  const auto kept = honest.contents["poll/checkpoint"];
  forked.contents["poll/checkpoint.kept"] = kept;
  rolled_back.contents["poll/checkpoint.kept"] = kept;
  CHECK_THROWS_AS(Board("poll", poll_id, board_key(), forked).read_checkpoint("checkpoint.kept"), Error);
  CHECK_THROWS_AS(Board("poll", poll_id, board_key(), rolled_back).read_checkpoint("checkpoint.kept"), Error);
  REQUIRE(collect(honest, {"ballot 3"}));
  honest.contents["poll/checkpoint.kept"] = kept;
  CHECK(Board("poll", poll_id, board_key(), honest).read_checkpoint("checkpoint.kept"));
}

TEST_CASE("a keeper signs one board, whichever copy of it is at hand") {
  NewBoard one;
  REQUIRE(collect(one, {"ballot 1"}));
  NewBoard other;
  other.contents = one.contents;
  REQUIRE(collect(one, {"ballot 2"}));
  other.contents["keeper.key.state"] = one.contents["keeper.key.state"];
  const auto before = other.contents["poll/log.txt"];
  CHECK_THROWS_AS(collect(other, {"ballot 3"}), Error);
  CHECK_THROWS_AS(collect(other, {"ballot 3", "ballot 2"}), Error);
  CHECK(other.contents["poll/log.txt"] == before);
  REQUIRE(collect(other, {"ballot 2", "ballot 3"}));  // it has caught up
  one.contents["keeper.key.state"] = other.contents["keeper.key.state"];
  CHECK_THROWS_AS(collect(one, {"ballot 4"}), Error);
}

TEST_CASE("the close is signed once, and nothing but the tally follows it") {
  NewBoard files;
  REQUIRE(collect(files, {"ballot 1"}));
  BoardWriter board("poll", poll_id, board_key(), files);
  (void)board.add(EntryType::close, "close");
  board.commit(keeper(), "keeper.key");
  board.commit_close(keeper());
  const auto closed = files.contents["poll/checkpoint.closed"];
  CHECK(parse_checkpoint(closed, "").checkpoint.size == 6);
  CHECK_THROWS_AS(board.add(EntryType::ballot, "ballot 2"), Error);
  (void)board.add(EntryType::tally, "tally");
  board.commit(keeper(), "keeper.key");
  board.commit_close(keeper());
  CHECK(files.contents["poll/checkpoint.closed"] == closed);
  CHECK(board.checkpoint()->checkpoint.size == 7);
  CHECK(board.read_checkpoint("checkpoint.closed"));
}
