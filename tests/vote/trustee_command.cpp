// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix trustee when somebody cheats: honest trustees complain, settle it, and say who is guilty.
#include "support/catch.hpp"
#include "support/ceremony.hpp"
#include "support/world.hpp"

using namespace voix;
using namespace voix::test;
using vote::Stage;

namespace {

/// The files of a play in the folder "C", and the keys of its trustees beside it.
struct Folder {
  Run run;

  explicit Folder(const Play& play) {
    run.files.contents["C/ceremony.txt"] = play.files.ceremony;
    for (std::uint64_t i = 1; i <= play.size(); ++i) {
      const auto& key = play.key(i);
      run.files.contents[path(i)] = "voix-v1 key\npublic " + key.public_key().hex() + "\nsecret " +
                                    hex(ByteSpan(key.seed().bytes())) + "\n";
      for (const auto stage : vote::stages) put(stage, i, play.files.at(stage, i));
    }
  }
  static std::string path(std::uint64_t i) { return std::to_string(i) + ".key"; }
  void put(Stage stage, std::uint64_t i, const std::string& bytes) {
    if (!bytes.empty()) run.files.contents["C/" + file_name(stage, i)] = bytes;
  }
  bool has(Stage stage, std::uint64_t i) { return run.files.exists("C/" + file_name(stage, i)); }
  Run& next(std::uint64_t i) { return run({"trustee", "next", "C", "--key", path(i)}); }
  bool said(const std::string& text) const {
    return (run.console.output + run.console.messages).find(text) != std::string::npos;
  }
};

}  // namespace

TEST_CASE("a wrong share: complaint, blame, and the dealer is named") {
  Play play(3, 2);
  Dealer dealer{play, 3, {Scalar(11), Scalar(12)}};
  dealer.round1();
  play.all(Stage::round1);
  auto round = dealer.dealing();
  round.shares[0] = dealer.seal_share(1, Scalar(1));
  dealer.round2(round);
  play.all(Stage::round2);

  Folder folder(play);
  CHECK(folder.next(2).exit == 0);
  CHECK(folder.said("your shares are right"));
  CHECK(folder.next(1).exit == 0);
  CHECK(folder.said("you complain of t3"));
  CHECK(folder.said("t1 complains of t3"));
  CHECK_FALSE(folder.has(Stage::blame, 1));
  CHECK(folder.next(2).exit == 0);
  CHECK(folder.said("nothing to do for t2"));
  CHECK(folder.said("t1 complains of t3"));
  CHECK(folder.next(1).exit == 1);
  CHECK(folder.has(Stage::blame, 1));
  CHECK(folder.said("“t3” dealt a wrong share to “t1”"));
  CHECK(folder.said("start a new one without t3"));
  CHECK(folder.run({"trustee", "check", "C"}).exit == 1);
  CHECK(folder.said("start a new one without t3"));
  CHECK_FALSE(folder.run.files.exists("C/trustees.txt"));
}

TEST_CASE("a wrong dealing that everybody sees: complaint, and no blame") {
  Play play(3, 2);
  Dealer dealer{play, 3, {Scalar(11), Scalar()}};
  dealer.round1();
  play.all(Stage::round1);
  dealer.round2(dealer.dealing());
  const auto now = play.progress();
  Folder folder(play);
  CHECK(folder.next(1).exit == 1);
  CHECK(folder.said("“t3” dealt a zero"));
  CHECK_FALSE(folder.has(Stage::round2, 1));  // nobody goes on in a ceremony that has failed

  for (const std::uint64_t i : {1U, 2U}) {
    folder.put(Stage::round2, i, make_round2(now, play.key(i), secret_of("r")));
  }
  CHECK(folder.next(1).exit == 1);
  CHECK(folder.said("you complain of t3"));
  CHECK(folder.next(1).exit == 1);
  CHECK(folder.said("nothing to do for t1"));
  CHECK_FALSE(folder.has(Stage::blame, 1));
}

TEST_CASE("nothing is written beside files that were changed") {
  Play play(3, 2);
  play.all(Stage::round1);
  auto changed = play;
  changed.files.at(Stage::round1, 3) = Play(3, 2, "another").all(Stage::round1).files.at(Stage::round1, 3);
  Folder folder(changed);
  CHECK(folder.next(1).exit == 1);
  CHECK(folder.said("ceremony-other-file"));
  CHECK(folder.said("nobody can go on"));
  CHECK_FALSE(folder.has(Stage::round2, 1));
}

TEST_CASE("a trustee deals once, whatever happens to its file") {
  Play play(3, 2);
  play.all(Stage::round1);
  Folder folder(play);
  CHECK(folder.next(1).exit == 0);
  const auto state = folder.run.files.contents["1.key.state"];
  CHECK(state == "voix-v1 state\ndealt " + hex(play.progress().hash) + "\n");
  folder.run.files.contents.erase("C/trustee-1.round2");
  // Now trustee 3 commits again, having seen what trustee 1 dealt.
  Dealer late{play, 3, {Scalar(21), Scalar(22)}};
  late.round1();
  folder.put(Stage::round1, 3, play.files.at(Stage::round1, 3));
  CHECK(folder.next(1).exit != 0);
  CHECK(folder.said("ceremony-dealt-before"));
  CHECK_FALSE(folder.has(Stage::round2, 1));
}

TEST_CASE("a ceremony is trusted by those who signed that all is right") {
  Play play(2, 2);
  play.all(Stage::round1).all(Stage::round2);
  Folder folder(play);
  CHECK(folder.next(1).exit == 0);
  const auto pinned = "ceremony " + hex(play.progress().hash) + "\n";
  CHECK(folder.run.files.contents["1.key.state"] == "voix-v1 state\n" + pinned);
  CHECK_FALSE(folder.run.files.exists("C/trustees.txt"));
  CHECK(folder.next(2).exit == 0);
  CHECK(folder.run.files.exists("C/trustees.txt"));
  CHECK(folder.next(2).exit == 0);
  CHECK(folder.run.files.contents["2.key.state"] == "voix-v1 state\n" + pinned);
}
