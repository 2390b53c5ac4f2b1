// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/dealing.hpp"

#include <algorithm>

#include "crypto/transcript.hpp"

namespace voix::vote {
namespace {

Secret<32> secret_hash(Transcript& transcript) {
  auto half = transcript.half();
  return Secret<32>(half);
}

/// The secrets of one trustee in one ceremony.
struct Secrets {
  Secret<32> seed;
  BoxKey box;
  SecretScalars coefficients;
  Hash32 salt;

  Secrets(const SigningKey& key, const Progress& progress)
      : seed(derive("dkg-seed", key.seed(), progress.hash)),
        box(derive("dkg-box", seed, progress.hash)),
        coefficients(progress.ceremony.threshold),
        salt(Transcript("dkg-salt").absorb(seed).absorb(ByteSpan(progress.hash)).half()) {
    for (std::size_t k = 0; k < coefficients.size(); ++k) {
      coefficients.set(k, hash_to_scalar("dkg-coef", seed, ByteSpan(progress.hash), k));
    }
  }

  [[nodiscard]] std::vector<Point> images() const {
    std::vector<Point> result;
    for (std::size_t k = 0; k < coefficients.size(); ++k) result.push_back(times_base(coefficients[k]));
    return result;
  }
  /// f(at)
  [[nodiscard]] Scalar share_for(std::uint64_t at) const {
    Scalar sum;
    for (auto k = coefficients.size(); k > 0; --k) sum = sum * Scalar(at) + coefficients[k - 1];
    return sum;
  }

 private:
  static Secret<32> derive(std::string_view tag, const Secret<32>& from, const Hash32& ceremony) {
    return secret_hash(Transcript(tag).absorb(from).absorb(ByteSpan(ceremony)));
  }
};

/// The randomness of the seal for `trustee`: what is sealed is in it, so that not even a bad source of
/// randomness makes two seals with one key.
Secret<32> seal_entropy(const Secret<32>& fresh, const SecretBytes& plain) {
  return secret_hash(Transcript("dkg-seal").absorb(fresh).absorb(plain.bytes()));
}

SealedShare seal_share(const Progress& progress, const Secrets& secrets, std::uint64_t dealer,
                       std::uint64_t trustee, const Secret<32>& fresh) {
  SecretBytes plain(share_label_size + 32);
  const auto label = share_label(progress.hash, *progress.round1_hash, dealer, trustee);
  const auto value = secrets.share_for(trustee);
  const auto after = std::ranges::copy(label, plain.bytes().begin()).out;
  std::ranges::copy(value.bytes(), after);
  const auto sealed = seal(plain.bytes(), progress.round1[trustee - 1]->box, seal_entropy(fresh, plain));
  SealedShare result{};
  std::ranges::copy(sealed, result.begin());
  return result;
}

void prove_coefficients(Round2& round, const Secrets& secrets, const Secret<32>& fresh) {
  const auto size = secrets.coefficients.size();
  SecretScalars nonces(size);
  std::vector<Point> w;
  for (std::size_t k = 0; k < size; ++k) {
    Transcript transcript("dkg-pok-nonce");
    transcript.absorb(secrets.seed).absorb(fresh);
    transcript.absorb(ByteSpan(round.ceremony)).absorb(ByteSpan(round.round1)).absorb_u(round.trustee);
    for (const auto& a : round.coefficients) transcript.absorb(a);
    nonces.set(k, transcript.absorb_u(k).challenge("out"));
    w.push_back(times_base(nonces[k]));
  }
  round.challenge = coefficients_challenge(round, w);
  for (std::size_t k = 0; k < size; ++k) {
    round.responses.push_back(nonces[k] + round.challenge * secrets.coefficients[k]);
  }
}

void prove_share(Round3& round, const Secrets& secrets, const Scalar& x, const Secret<32>& fresh) {
  const auto w = hash_to_scalar("dkg-share-nonce", secrets.seed, fresh, x, ByteSpan(round.ceremony),
                                ByteSpan(round.round2), round.trustee);
  round.challenge = share_challenge(round, times_base(w));
  round.response = w + round.challenge * x;
}

}  // namespace

std::string make_round1(const Progress& progress, const SigningKey& key) {
  const Secrets secrets(key, progress);
  const auto index = progress.ceremony.index_of(key.public_key());
  const auto committed = commitment(progress.hash, index, secrets.images(), secrets.salt);
  return signed_record(write(Round1{progress.hash, index, secrets.box.public_key, committed}), key);
}

std::string make_round2(const Progress& progress, const SigningKey& key, const Secret<32>& fresh) {
  const Secrets secrets(key, progress);
  const auto index = progress.ceremony.index_of(key.public_key());
  Round2 round{.ceremony = progress.hash,
               .round1 = *progress.round1_hash,
               .trustee = index,
               .coefficients = secrets.images(),
               .salt = secrets.salt,
               .challenge = {},
               .responses = {},
               .shares = {}};
  prove_coefficients(round, secrets, fresh);
  for (std::uint64_t j = 1; j <= progress.ceremony.trustees.size(); ++j) {
    round.shares.push_back(seal_share(progress, secrets, index, j, fresh));
  }
  return signed_record(write(round), key);
}

std::string make_round3(const Progress& progress, const SigningKey& key, const Secret<32>& fresh) {
  const Secrets secrets(key, progress);
  Round3 round{.ceremony = progress.hash,
               .round2 = *progress.round2_hash,
               .trustee = progress.ceremony.index_of(key.public_key()),
               .complaints = {},
               .share = {},
               .challenge = {},
               .response = {}};
  Scalar x;
  for (std::uint64_t i = 1; i <= progress.ceremony.trustees.size(); ++i) {
    const bool valid = progress.round2[i - 1].has_value();
    if (const auto dealt = valid ? open_share(progress, i, round.trustee, secrets.box) : std::nullopt) {
      x += *dealt;
    } else {
      round.complaints.push_back(i);
    }
  }
  if (round.complaints.empty()) {
    round.share = times_base(x);
    prove_share(round, secrets, x, fresh);
  }
  return signed_record(write(round), key);
}

std::string make_blame(const Progress& progress, const SigningKey& key) {
  const Secrets secrets(key, progress);
  Blame blame{progress.hash, progress.ceremony.index_of(key.public_key()), {}};
  std::ranges::copy(secrets.box.secret.bytes(), blame.secret.begin());
  return signed_record(write(blame), key);
}

std::optional<SecretScalars> share(const Progress& progress, const SigningKey& key) {
  const Secrets secrets(key, progress);
  const auto index = progress.ceremony.index_of(key.public_key());
  Scalar x;
  for (std::uint64_t i = 1; i <= progress.ceremony.trustees.size(); ++i) {
    const auto dealt = open_share(progress, i, index, secrets.box);
    if (!dealt) return std::nullopt;
    x += *dealt;
  }
  SecretScalars result(1);
  result.set(0, x);
  return result;
}

}  // namespace voix::vote
