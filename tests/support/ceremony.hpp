// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key ceremonies for tests: honest trustees, and dealers who choose what they deal.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "crypto/hash.hpp"
#include "crypto/transcript.hpp"
#include "vote/trustees.hpp"

namespace voix::test {

inline Secret<32> secret_of(const std::string& name) {
  auto bytes = sha256(name);
  return Secret<32>(bytes);
}
inline SigningKey key_of(const std::string& name) { return SigningKey(secret_of("key/" + name)); }

/// A ceremony of n trustees, played from memory.
class Play {
 public:
  Play(std::uint64_t n, std::uint64_t t, const std::string& name = "ceremony") : files("C", "", n) {
    vote::Ceremony ceremony{.id = sha256(name),
                            .threshold = t,
                            .min_ballots = 3,
                            .organisers = {key_of("organiser").public_key()},
                            .trustees = {}};
    for (std::uint64_t i = 1; i <= n; ++i) {
      keys.push_back(std::make_shared<const SigningKey>(key_of(std::to_string(i))));
      ceremony.trustees.push_back({"t" + std::to_string(i), keys.back()->public_key()});
    }
    files.ceremony = write(ceremony);
  }

  [[nodiscard]] vote::Progress progress() const { return vote::follow(files); }
  [[nodiscard]] const SigningKey& key(std::uint64_t i) const { return *keys[i - 1]; }
  [[nodiscard]] std::uint64_t size() const { return keys.size(); }

  /// What the honest trustee `i` writes in that stage now.
  [[nodiscard]] std::string honest(vote::Stage stage, std::uint64_t i, const std::string& fresh = "") const {
    const auto now = progress();
    const auto random = secret_of(fresh + file_name(stage, i));
    switch (stage) {
      case vote::Stage::round1:
        return make_round1(now, key(i));
      case vote::Stage::round2:
        return make_round2(now, key(i), random);
      case vote::Stage::round3:
        return make_round3(now, key(i), random);
      default:
        return make_blame(now, key(i));
    }
  }
  /// Every trustee that has no file of that stage yet writes one.
  Play& all(vote::Stage stage) {
    auto written = files;
    for (const auto i : files.missing(stage)) written.at(stage, i) = honest(stage, i);
    files = written;
    return *this;
  }
  Play& all() { return all(vote::Stage::round1).all(vote::Stage::round2).all(vote::Stage::round3); }
  /// trustees.txt
  [[nodiscard]] std::string trustees() const { return write_trustees(files, progress()); }

  std::vector<std::shared_ptr<const SigningKey>> keys;  // shared, so that plays can be copied
  vote::CeremonyFiles files;
};

/// A trustee who may deal whatever it likes, with the right proofs.
struct Dealer {
  Play& play;
  std::uint64_t index;
  std::vector<Scalar> secrets;
  BoxKey box{secret_of("box")};
  Hash32 salt = sha256("salt");

  [[nodiscard]] std::vector<Point> images() const {
    std::vector<Point> result;
    for (const auto& a : secrets) result.push_back(times_base(a));
    return result;
  }
  void round1() { round1(images()); }
  void round1(std::span<const Point> committed) {
    const auto hash = vote::ceremony_hash(play.files.ceremony);
    put(vote::Stage::round1,
        write(vote::Round1{hash, index, box.public_key, vote::commitment(hash, index, committed, salt)}));
  }
  [[nodiscard]] vote::Round2 dealing() const {
    const auto progress = play.progress();
    vote::Round2 round{progress.hash, *progress.round1_hash, index, images(), salt, {}, {}, {}};
    std::vector<Point> w;
    for (std::size_t k = 0; k < secrets.size(); ++k) w.push_back(times_base(Scalar(k + 7)));
    round.challenge = vote::coefficients_challenge(round, w);
    for (std::size_t k = 0; k < secrets.size(); ++k) {
      round.responses.push_back(Scalar(k + 7) + round.challenge * secrets[k]);
    }
    for (std::uint64_t j = 1; j <= play.size(); ++j) round.shares.push_back(seal_share(j, value_at(j)));
    return round;
  }
  [[nodiscard]] Scalar value_at(std::uint64_t at) const {
    Scalar sum;
    for (auto k = secrets.size(); k > 0; --k) sum = sum * Scalar(at) + secrets[k - 1];
    return sum;
  }
  [[nodiscard]] vote::SealedShare seal_share(std::uint64_t j, const Scalar& value,
                                             std::uint64_t labelled = 0) const {
    const auto progress = play.progress();
    const auto label =
        vote::share_label(progress.hash, *progress.round1_hash, index, labelled == 0 ? j : labelled);
    Bytes plain(label.begin(), label.end());
    plain.insert(plain.end(), value.bytes().begin(), value.bytes().end());
    return sealed(j, plain);
  }
  [[nodiscard]] vote::SealedShare sealed(std::uint64_t j, ByteSpan plain) const {
    vote::SealedShare result{};
    const auto bytes = seal(plain, play.progress().round1[j - 1]->box, secret_of("seal"));
    std::copy_n(bytes.begin(), result.size(), result.begin());
    return result;
  }
  void round2(const vote::Round2& round) { put(vote::Stage::round2, write(round)); }
  void put(vote::Stage stage, std::string body) {
    play.files.at(stage, index) = signed_record(std::move(body), play.key(index));
  }
};

}  // namespace voix::test
