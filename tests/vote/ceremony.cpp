// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key ceremonies: any t of n shares make the key and fewer do not; every way to cheat that PROTOCOL §2.1
// knows is found, and the right one is found guilty.
#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

#include "support/catch.hpp"
#include "support/ceremony.hpp"

using namespace voix;
using namespace voix::test;
using vote::Stage;

namespace {

using Guilty = std::set<std::uint64_t>;

bool found(const vote::Progress& progress, std::string_view slug) {
  return std::ranges::count(progress.findings, slug, &Finding::slug) > 0;
}

/// x_1 … x_n, each recomputed from trustees.txt and a key.
std::vector<Scalar> all_shares(const Play& play) {
  std::vector<Scalar> result;
  for (std::uint64_t i = 1; i <= play.size(); ++i) {
    result.push_back(vote::share(play.trustees(), "trustees.txt", play.key(i))[0]);
  }
  return result;
}

Point combined(const std::vector<Scalar>& shares, const std::vector<std::uint64_t>& indices) {
  Scalar sum;
  for (const auto j : indices) sum += vote::lagrange_at_zero(indices, j) * shares[j - 1];
  return times_base(sum);
}

/// Every set of `size` indices out of 1…n.
std::vector<std::vector<std::uint64_t>> subsets(std::uint64_t n, std::uint64_t size) {
  std::vector<std::vector<std::uint64_t>> result;
  for (std::uint64_t bits = 0; bits < (std::uint64_t{1} << n); ++bits) {
    std::vector<std::uint64_t> chosen;
    for (std::uint64_t i = 0; i < n; ++i) {
      if ((bits >> i & 1U) != 0) chosen.push_back(i + 1);
    }
    if (chosen.size() == size) result.push_back(chosen);
  }
  return result;
}

/// Trustees 1 and 2 are honest; 3 deals a polynomial of its choice.
struct Cheat {
  Play play{3, 2};
  Dealer dealer{play, 3, {Scalar(11), Scalar(12)}};

  vote::Round2 until_round2() {
    dealer.round1();
    play.all(Stage::round1);
    for (const std::uint64_t i : {1U, 2U}) play.files.at(Stage::round2, i) = play.honest(Stage::round2, i);
    return dealer.dealing();
  }
};

vote::Progress after(Cheat& cheat, const vote::Round2& round) {
  cheat.dealer.round2(round);
  return cheat.play.progress();
}

}  // namespace

TEST_CASE("any t trustees have the key, and fewer do not") {
  struct Shape {
    std::uint64_t n, t;
  };
  for (const auto [n, t] : {Shape{1, 1}, {2, 1}, {2, 2}, {3, 2}, {4, 3}, {5, 3}, {4, 4}}) {
    INFO(n << " trustees, " << t << " needed");
    Play play(n, t);
    play.all();
    const auto trustees = vote::read_trustees(play.trustees(), "trustees.txt");
    CHECK(trustees.threshold == t);
    CHECK(trustees.min_ballots == 3);
    CHECK(trustees.organisers == std::vector{key_of("organiser").public_key()});
    REQUIRE(trustees.trustees.size() == n);
    const auto shares = all_shares(play);
    for (std::uint64_t i = 0; i < n; ++i) {
      CHECK(times_base(shares[i]) == trustees.trustees[i].share_key);
      CHECK(trustees.trustees[i].identity == play.key(i + 1).public_key());
    }
    for (auto size = t; size <= n; ++size) {
      for (const auto& chosen : subsets(n, size)) CHECK(combined(shares, chosen) == trustees.key);
    }
    for (const auto& chosen : subsets(n, t - 1)) CHECK(combined(shares, chosen) != trustees.key);
  }
}

TEST_CASE("the secrets of a ceremony follow from the key and the ceremony alone") {
  Play one(2, 2), same(2, 2), other(2, 2, "another");
  CHECK(one.honest(Stage::round1, 1) == same.honest(Stage::round1, 1));
  CHECK(one.honest(Stage::round1, 1) != other.honest(Stage::round1, 1));
  one.all(), same.all(), other.all();
  CHECK(all_shares(one) == all_shares(same));
  CHECK(all_shares(one)[0] != all_shares(other)[0]);
}

namespace {

/// The words of the first line that begins with `keyword`.
std::vector<std::string> words_of(const std::string& file, const std::string& keyword) {
  const auto begin = file.find("\n" + keyword + " ") + 1;
  std::istringstream line(file.substr(begin, file.find('\n', begin) - begin));
  return {std::istream_iterator<std::string>(line), {}};
}

/// W_0 = z_0·G - e·A_0 of a file of round 2.
Point nonce_point(const std::string& round2) {
  const auto proof = words_of(round2, "pok");
  const auto a = Point::from_hex(words_of(round2, "coefficient").at(1)).value();
  const auto e = Scalar::from_hex(proof.at(1)).value(), z = Scalar::from_hex(proof.at(2)).value();
  return Combination().base(z).minus(e, a).value();
}

}  // namespace

TEST_CASE(
    "the nonces of a dealer are fresh, and differ where the round before does, even without fresh bytes") {
  Play play(2, 2);
  play.all(Stage::round1);
  const auto one = nonce_point(play.honest(Stage::round2, 1, "one"));
  CHECK(one == nonce_point(play.honest(Stage::round2, 1, "one")));
  CHECK(one != nonce_point(play.honest(Stage::round2, 1, "two")));
  auto other = play;  // the same key and ceremony; the second trustee committed to something else
  Dealer{other, 2, {Scalar(5), Scalar(6)}}.round1();
  REQUIRE(*other.progress().round1_hash != *play.progress().round1_hash);
  CHECK(one != nonce_point(other.honest(Stage::round2, 1, "one")));
}

TEST_CASE("a round needs the whole round before it") {
  Play play(3, 2);
  CHECK_FALSE(play.progress().round1_hash);
  play.all(Stage::round1);
  CHECK(play.progress().round1_hash);
  CHECK_FALSE(play.progress().round2_hash);
  play.all(Stage::round2);
  CHECK(play.progress().round2_hash);
  CHECK_FALSE(play.progress().finished);
  play.all(Stage::round3);
  CHECK(play.progress().finished);
  play.files.at(Stage::round3, 2).clear();
  CHECK_FALSE(play.progress().finished);
  CHECK(play.files.missing(Stage::round3) == std::vector<std::uint64_t>{2});
}

TEST_CASE(
    "a dealer of one's own choice, with all proofs, is accepted: the cheats below differ in one thing") {
  Cheat cheat;
  CHECK(after(cheat, cheat.until_round2()).findings.empty());
  CHECK(cheat.play.all(Stage::round1).progress().round2_hash);
}

TEST_CASE("a key that cancels the others' cannot be proved") {
  // 3 somehow knows what 1 and 2 will deal, and commits to P − their sum: then it alone knew the key.
  Cheat cheat;
  Play preview(3, 2);
  preview.all(Stage::round1).all(Stage::round2);
  const auto dealt = preview.progress();
  auto images = cheat.dealer.images();
  images[0] = times_base(Scalar(99)) - dealt.round2[0]->coefficients[0] - dealt.round2[1]->coefficients[0];
  cheat.dealer.round1(images);
  cheat.play.all(Stage::round1);
  for (const std::uint64_t i : {1U, 2U}) {
    cheat.play.files.at(Stage::round2, i) = cheat.play.honest(Stage::round2, i);
  }
  auto round = cheat.dealer.dealing();
  round.coefficients = images;
  const auto progress = after(cheat, round);
  CHECK(found(progress, "ceremony-wrong-proof"));
  CHECK(progress.findings.size() == 1);
  CHECK(progress.guilty == Guilty{3});
}

TEST_CASE("a proof belongs to one trustee") {
  Cheat cheat;
  const auto honest = [&] {
    Play preview(3, 2);
    preview.all(Stage::round1).all(Stage::round2);
    return *preview.progress().round2[0];
  }();
  cheat.dealer.round1(honest.coefficients);
  cheat.play.all(Stage::round1);
  cheat.play.files.at(Stage::round2, 1) = cheat.play.honest(Stage::round2, 1);
  cheat.play.files.at(Stage::round2, 2) = cheat.play.honest(Stage::round2, 2);
  const auto copied = *cheat.play.progress().round2[0];
  auto round = cheat.dealer.dealing();
  round.coefficients = copied.coefficients;
  round.challenge = copied.challenge;
  round.responses = copied.responses;
  const auto progress = after(cheat, round);
  CHECK(found(progress, "ceremony-wrong-proof"));
  CHECK(progress.guilty.contains(3));
}

TEST_CASE("two trustees may not deal the same secret") {
  Play play(3, 2);
  Dealer one{play, 1, {Scalar(5), Scalar(6)}}, two{play, 2, {Scalar(5), Scalar(8)}};
  one.round1(), two.round1();
  play.all(Stage::round1);
  one.round2(one.dealing()), two.round2(two.dealing());
  play.all(Stage::round2);
  const auto progress = play.progress();
  CHECK(found(progress, "ceremony-same-secret"));
  CHECK(progress.guilty == Guilty{1, 2});
}

TEST_CASE("neither the key nor a share of it is nothing") {
  // 5 + 6x and -5 + 7x have no sum at 0; 1 + 2x and 3 - 6x have none at 1, where the first share is.
  const std::vector<Scalar> first[]{{Scalar(5), Scalar(6)}, {Scalar(1), Scalar(2)}};
  const std::vector<Scalar> second[]{{-Scalar(5), Scalar(7)}, {Scalar(3), -Scalar(6)}};
  for (const std::size_t kind : {0U, 1U}) {
    Play play(2, 2);
    Dealer one{play, 1, first[kind]}, two{play, 2, second[kind]};
    one.round1(), two.round1();
    one.round2(one.dealing()), two.round2(two.dealing());
    CHECK(found(play.progress(), "ceremony-zero-key"));
  }
}

TEST_CASE("a dealing has exactly t coefficients") {
  for (const std::size_t count : {1U, 3U}) {
    Cheat cheat;
    cheat.dealer.secrets.resize(count, Scalar(13));
    const auto progress = after(cheat, cheat.until_round2());
    CHECK(found(progress, "record-malformed"));
    CHECK(progress.guilty == Guilty{3});
    CHECK(progress.findings.size() == 1);
  }
}

TEST_CASE("no coefficient is zero") {
  for (const std::size_t k : {0U, 1U}) {
    Cheat cheat;
    cheat.dealer.secrets[k] = Scalar();
    const auto progress = after(cheat, cheat.until_round2());
    CHECK(found(progress, "ceremony-zero-coefficient"));
    CHECK(progress.guilty == Guilty{3});
  }
}

TEST_CASE("coefficients chosen after those of the others are seen") {
  Cheat cheat;
  auto round = cheat.until_round2();
  SECTION("against the commitment") {
    cheat.dealer.secrets[0] = Scalar(21);
    const auto progress = after(cheat, cheat.dealer.dealing());
    CHECK(found(progress, "ceremony-wrong-commitment"));
    CHECK(progress.findings.size() == 1);
    CHECK(progress.guilty == Guilty{3});
  }
  SECTION("with a new commitment") {
    cheat.dealer.secrets[0] = Scalar(21);
    cheat.dealer.round1();
    const auto progress = after(cheat, cheat.dealer.dealing());
    CHECK(found(progress, "ceremony-other-round"));
    CHECK(progress.mixed);
    CHECK(progress.guilty.empty());
  }
  SECTION("by another salt") {
    round.salt[0] ^= 1U;
    CHECK(found(after(cheat, round), "ceremony-wrong-commitment"));
  }
}

TEST_CASE("wrong shares are complained of, and blame finds the dealer") {
  for (const auto kind : {"zero", "other", "label", "noise", "scalar"}) {
    INFO(kind);
    Cheat cheat;
    auto round = cheat.until_round2();
    auto& given = round.shares[0];
    const auto right = cheat.dealer.value_at(1);
    if (kind == std::string("zero")) given = cheat.dealer.seal_share(1, Scalar());
    if (kind == std::string("other")) given = cheat.dealer.seal_share(1, right + Scalar(1));
    if (kind == std::string("label")) given = cheat.dealer.seal_share(1, right, 2);
    if (kind == std::string("noise")) given[100] ^= 1U;
    if (kind == std::string("scalar")) {
      const auto label = vote::share_label(round.ceremony, round.round1, 3, 1);
      Bytes plain(label.begin(), label.end());
      plain.resize(vote::share_label_size + 32, 0xFF);
      given = cheat.dealer.sealed(1, plain);
    }
    REQUIRE(after(cheat, round).findings.empty());
    auto& play = cheat.play;
    play.files.at(Stage::round3, 1) = play.honest(Stage::round3, 1);
    play.files.at(Stage::round3, 2) = play.honest(Stage::round3, 2);
    auto progress = play.progress();
    REQUIRE(progress.complaints.size() == 1);
    CHECK((progress.complaints[0].by == 1 && progress.complaints[0].accused == 3));
    CHECK_FALSE(progress.complaints[0].settled);
    CHECK_FALSE(progress.finished);
    CHECK(progress.guilty.empty());
    play.files.at(Stage::blame, 1) = play.honest(Stage::blame, 1);
    progress = play.progress();
    CHECK(found(progress, "ceremony-wrong-share"));
    CHECK(progress.guilty == Guilty{3});
    CHECK(progress.complaints[0].settled);
    CHECK_FALSE(progress.finished);
  }
}

TEST_CASE("a false complaint convicts whoever made it") {
  Play play(3, 2);
  play.all(Stage::round1).all(Stage::round2).all(Stage::round3);
  const auto now = play.progress();
  const auto complaint = write(vote::Round3{now.hash, *now.round2_hash, 2, {1, 3}, {}, {}, {}});
  play.files.at(Stage::round3, 2) = signed_record(complaint, play.key(2));
  CHECK_FALSE(play.progress().finished);
  SECTION("when the box key opens right shares") {
    play.files.at(Stage::blame, 2) = play.honest(Stage::blame, 2);
    const auto progress = play.progress();
    CHECK(found(progress, "ceremony-false-complaint"));
    CHECK(progress.guilty == Guilty{2});
  }
  SECTION("when the box key is another one") {
    const auto blame = write(vote::Blame{now.hash, 2, sha256("another")});
    play.files.at(Stage::blame, 2) = signed_record(blame, play.key(2));
    const auto progress = play.progress();
    CHECK(found(progress, "ceremony-wrong-box-key"));
    CHECK(progress.guilty == Guilty{2});
  }
  SECTION("unless a byte of the blame was changed by somebody") {
    const auto blame = play.honest(Stage::blame, 2);
    for (std::size_t at = 0; at < blame.size(); ++at) {
      auto changed = blame;
      changed[at] = static_cast<char>(changed[at] ^ 1);
      play.files.at(Stage::blame, 2) = changed;
      const auto progress = play.progress();
      CHECK(progress.mixed);
      CHECK(progress.guilty.empty());
    }
  }
}

TEST_CASE("a box key is published for a complaint only") {
  Play play(2, 2);
  play.all();
  play.files.at(Stage::blame, 1) = play.honest(Stage::blame, 1);
  const auto progress = play.progress();
  CHECK(found(progress, "ceremony-needless-blame"));
  CHECK_FALSE(progress.finished);
}

TEST_CASE("a dealing that everybody sees is wrong needs no blame") {
  Cheat cheat;
  cheat.dealer.secrets[1] = Scalar();
  after(cheat, cheat.until_round2());
  cheat.play.files.at(Stage::round3, 1) = cheat.play.honest(Stage::round3, 1);
  const auto progress = cheat.play.progress();
  REQUIRE(progress.complaints.size() == 1);
  CHECK(progress.complaints[0].settled);
  CHECK(progress.complaints[0].accused == 3);
  CHECK(progress.guilty == Guilty{3});
}

TEST_CASE("two dealings shown to two trustees do not make one key") {
  Play play(3, 2);
  play.all(Stage::round1).all(Stage::round2);
  auto two_sees = play;
  two_sees.files.at(Stage::round2, 3) = play.honest(Stage::round2, 3, "again");
  play.all(Stage::round3);
  REQUIRE(play.progress().finished);
  play.files.at(Stage::round3, 2) = two_sees.honest(Stage::round3, 2);
  const auto progress = play.progress();
  CHECK(found(progress, "ceremony-other-round"));
  CHECK(progress.mixed);
  CHECK(progress.guilty.empty());
  CHECK_FALSE(progress.finished);
}

TEST_CASE("a share that is not the dealt one is not accepted") {
  Play play(3, 2);
  play.all();
  auto round = *play.progress().round3[1];
  const auto put = [&] {
    play.files.at(Stage::round3, 2) = signed_record(write(round), play.key(2));
    const auto progress = play.progress();
    CHECK(found(progress, "ceremony-wrong-share-key"));
    CHECK(progress.guilty == Guilty{2});
    CHECK_FALSE(progress.finished);
  };
  SECTION("though its owner knows it") {
    round.share = times_base(Scalar(5));
    round.challenge = share_challenge(round, times_base(Scalar(6)));
    round.response = Scalar(6) + round.challenge * Scalar(5);
    REQUIRE(proves_share(round));
    put();
  }
  SECTION("without its proof") {
    round.response += Scalar(1);
    put();
  }
  SECTION("with the proof of another") {
    const auto other = *play.progress().round3[0];
    round.challenge = other.challenge;
    round.response = other.response;
    put();
  }
}

TEST_CASE("box keys of low order or with two spellings are refused") {
  const std::vector<std::string> bad{"0000000000000000000000000000000000000000000000000000000000000000",
                                     "0100000000000000000000000000000000000000000000000000000000000000",
                                     "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                                     "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                     "f6ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
  for (const auto& text : bad) {
    INFO(text);
    Cheat cheat;
    cheat.dealer.box.public_key = from_hex<32>(text).value();
    cheat.dealer.round1();
    cheat.play.all(Stage::round1);
    const auto progress = cheat.play.progress();
    CHECK(found(progress, "ceremony-bad-box-key"));
    CHECK(progress.guilty == Guilty{3});
  }
}

TEST_CASE("files of another ceremony, round or author do not count and convict nobody") {
  Play play(3, 2), other(3, 2, "another");
  play.all(), other.all();
  for (const auto stage : {Stage::round1, Stage::round2, Stage::round3}) {
    for (std::uint64_t i = 1; i <= 3; ++i) {
      auto mixed = play;
      mixed.files.at(stage, i) = other.files.at(stage, i);
      CHECK(found(mixed.progress(), "ceremony-other-file"));
      CHECK(mixed.progress().guilty.empty());
      mixed.files.at(stage, i) = play.files.at(stage, i % 3 + 1);
      CHECK(found(mixed.progress(), "ceremony-wrong-signature"));
      CHECK(mixed.progress().guilty.empty());
      const auto next = stage == Stage::round1 ? Stage::round2 : Stage::round1;
      mixed.files.at(stage, i) = play.files.at(next, i);
      CHECK(found(mixed.progress(), "ceremony-other-file"));
      const auto& file = play.files.at(stage, i);
      mixed.files.at(stage, i) = file.substr(0, file.rfind("sig "));
      CHECK(found(mixed.progress(), "ceremony-wrong-signature"));
      CHECK_FALSE(mixed.progress().finished);
    }
  }
}

TEST_CASE("a ceremony has 1 to 64 trustees, each once, and needs 1 to all of them") {
  const auto refused = [](const vote::Ceremony& ceremony) {
    try {
      vote::parse_ceremony(write(ceremony), "ceremony.txt");
      return false;
    } catch (const Error& error) {
      return error.fault == Fault::document;
    }
  };
  auto ceremony = Play(3, 2).progress().ceremony;
  CHECK_FALSE(refused(ceremony));
  const auto with = [&](auto change) {
    auto changed = ceremony;
    change(changed);
    return refused(changed);
  };
  CHECK(with([](auto& c) { c.threshold = 0; }));
  CHECK(with([](auto& c) { c.threshold = 4; }));
  CHECK(with([](auto& c) { c.min_ballots = 0; }));
  CHECK(with([](auto& c) { c.trustees.clear(); }));
  CHECK(with([](auto& c) { c.organisers.clear(); }));
  CHECK(with([](auto& c) { c.organisers.push_back(c.organisers[0]); }));
  CHECK(with([](auto& c) { c.trustees[2].name = "t1"; }));
  CHECK(with([](auto& c) { c.trustees[2].name = "t 1"; }));
  CHECK(with([](auto& c) { c.trustees[2].key = c.trustees[0].key; }));
  ceremony.trustees.clear();
  for (int i = 0; i < 65; ++i) {
    ceremony.trustees.push_back({"t" + std::to_string(i), key_of(std::to_string(i)).public_key()});
    CHECK(refused(ceremony) == (i == 64 || i == 0));
  }
}
