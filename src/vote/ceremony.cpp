// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/ceremony.hpp"

#include <algorithm>

#include "crypto/transcript.hpp"

namespace voix::vote {
namespace {

constexpr std::uint64_t most_ballots = std::uint64_t{1} << 32U;

Ceremony::Member read_member(RecordReader& record, std::size_t index) {
  record.line("trustee").number(index, index);
  std::string name(record.word());
  if (!is_id(name)) record.refuse("record-malformed", {{"expected", "id"}});
  return {std::move(name), record.key()};
}

std::uint64_t read_trustee(RecordReader& record, std::uint64_t index) {
  return record.line("trustee").number(index, index);
}

/// Nothing may follow the signature, and the body has one spelling.
template <class Round>
Round finish(RecordReader& record, Round round) {
  record.line("sig").signature();
  const auto body = record.before();
  record.end();
  same_bytes(body, write(round), record.path());
  return round;
}

}  // namespace

std::uint64_t Ceremony::index_of(const PublicKey& key) const {
  const auto found = std::ranges::find(trustees, key, &Member::key);
  return found == trustees.end() ? 0 : static_cast<std::uint64_t>(found - trustees.begin()) + 1;
}

Ceremony parse_ceremony(std::string_view bytes, const std::string& path) {
  RecordReader record(bytes, path, "ceremony");
  Ceremony ceremony;
  ceremony.id = record.line("id").hash();
  const auto n = record.line("trustees").number(1, most_trustees);
  ceremony.threshold = record.literal("threshold").number(1, n);
  ceremony.min_ballots = record.line("min-ballots").number(1, most_ballots);
  do {
    ceremony.organisers.push_back(record.line("organiser").key());
    if (std::ranges::count(ceremony.organisers, ceremony.organisers.back()) > 1) {
      record.refuse("record-name-twice");
    }
  } while (record.next_is("organiser"));
  while (ceremony.trustees.size() < n) {
    auto member = read_member(record, ceremony.trustees.size() + 1);
    for (const auto& other : ceremony.trustees) {
      if (other.name == member.name || other.key == member.key) record.refuse("record-name-twice");
    }
    ceremony.trustees.push_back(std::move(member));
  }
  record.end();
  same_bytes(bytes, write(ceremony), path);
  return ceremony;
}

std::string write(const Ceremony& ceremony) {
  RecordWriter record("ceremony");
  record.line("id", ceremony.id);
  record.line("trustees", ceremony.trustees.size(), "threshold", ceremony.threshold);
  record.line("min-ballots", ceremony.min_ballots);
  for (const auto& key : ceremony.organisers) record.line("organiser", key);
  for (std::size_t i = 0; i < ceremony.trustees.size(); ++i) {
    record.line("trustee", i + 1, ceremony.trustees[i].name, ceremony.trustees[i].key);
  }
  return record.text();
}

Hash32 ceremony_hash(std::string_view file) { return Transcript("ceremony").absorb(file).half(); }

Round1 parse_round1(std::string_view bytes, const std::string& path, const Ceremony&, std::uint64_t index) {
  RecordReader record(bytes, path, "round1");
  Round1 round;
  round.ceremony = record.line("ceremony").hash();
  round.trustee = read_trustee(record, index);
  round.box = record.line("box").hash();
  round.commitment = record.line("commit").hash();
  return finish(record, round);
}

Round2 parse_round2(std::string_view bytes, const std::string& path, const Ceremony& ceremony,
                    std::uint64_t index) {
  RecordReader record(bytes, path, "round2");
  Round2 round;
  round.ceremony = record.line("ceremony").hash();
  round.round1 = record.line("round1").hash();
  round.trustee = read_trustee(record, index);
  // Exactly t of them: one more would raise the threshold without a word.
  while (round.coefficients.size() < ceremony.threshold) {
    round.coefficients.push_back(record.line("coefficient").point());
  }
  round.salt = record.line("salt").hash();
  round.challenge = record.line("pok").scalar();
  while (round.responses.size() < ceremony.threshold) round.responses.push_back(record.scalar());
  while (round.shares.size() < ceremony.trustees.size()) {
    record.line("share").number(round.shares.size() + 1, round.shares.size() + 1);
    const auto sealed = from_hex<sealed_share_size>(record.word());
    if (!sealed) record.refuse("record-malformed", {{"expected", "sealed share"}});
    round.shares.push_back(*sealed);
  }
  return finish(record, std::move(round));
}

Round3 parse_round3(std::string_view bytes, const std::string& path, const Ceremony& ceremony,
                    std::uint64_t index) {
  RecordReader record(bytes, path, "round3");
  Round3 round;
  round.ceremony = record.line("ceremony").hash();
  round.round2 = record.line("round2").hash();
  round.trustee = read_trustee(record, index);
  while (record.next_is("complaint")) {
    const auto least = round.complaints.empty() ? 1 : round.complaints.back() + 1;
    round.complaints.push_back(record.line("complaint").number(least, ceremony.trustees.size()));
  }
  if (round.complaints.empty()) {
    round.share = record.line("share").point();
    round.challenge = record.line("pok").scalar();
    round.response = record.scalar();
  }
  return finish(record, std::move(round));
}

Blame parse_blame(std::string_view bytes, const std::string& path, const Ceremony&, std::uint64_t index) {
  RecordReader record(bytes, path, "blame");
  Blame blame;
  blame.ceremony = record.line("ceremony").hash();
  blame.trustee = read_trustee(record, index);
  blame.secret = record.line("secret").hash();
  return finish(record, blame);
}

std::string write(const Round1& round) {
  RecordWriter record("round1");
  record.line("ceremony", round.ceremony).line("trustee", round.trustee);
  record.line("box", round.box).line("commit", round.commitment);
  return record.text();
}

std::string write(const Round2& round) {
  RecordWriter record("round2");
  record.line("ceremony", round.ceremony).line("round1", round.round1).line("trustee", round.trustee);
  for (const auto& a : round.coefficients) record.line("coefficient", a);
  std::string proof = round.challenge.hex();
  for (const auto& z : round.responses) proof += " " + z.hex();
  record.line("salt", round.salt).line("pok", proof);
  for (std::size_t j = 0; j < round.shares.size(); ++j) record.line("share", j + 1, round.shares[j]);
  return record.text();
}

std::string write(const Round3& round) {
  RecordWriter record("round3");
  record.line("ceremony", round.ceremony).line("round2", round.round2).line("trustee", round.trustee);
  for (const auto accused : round.complaints) record.line("complaint", accused);
  if (round.complaints.empty()) {
    record.line("share", round.share).line("pok", round.challenge, round.response);
  }
  return record.text();
}

std::string write(const Blame& blame) {
  RecordWriter record("blame");
  record.line("ceremony", blame.ceremony).line("trustee", blame.trustee).line("secret", blame.secret);
  return record.text();
}

bool is_signed(std::string_view record, const PublicKey& key) {
  const auto body = signed_part(record);
  const auto line = record.substr(body.size());
  if (!line.starts_with("sig ") || !line.ends_with('\n')) return false;
  const auto signature = from_hex<64>(line.substr(4, line.size() - 5));
  return signature && verify(key, body, *signature);
}

Hash32 commitment(const Hash32& ceremony, std::uint64_t trustee, std::span<const Point> coefficients,
                  const Hash32& salt) {
  Transcript transcript("dkg-commit");
  transcript.absorb(ByteSpan(ceremony)).absorb_u(trustee);
  for (const auto& a : coefficients) transcript.absorb(a);
  return transcript.absorb(ByteSpan(salt)).half();
}

Scalar coefficients_challenge(const Round2& round, std::span<const Point> w) {
  Transcript transcript("dkg-pok");
  transcript.absorb(ByteSpan(round.ceremony)).absorb(ByteSpan(round.round1));
  transcript.absorb_u(round.trustee).absorb_u(round.coefficients.size());
  for (const auto& a : round.coefficients) transcript.absorb(a);
  for (const auto& point : w) transcript.absorb(point);
  return transcript.challenge("e");
}

Scalar share_challenge(const Round3& round, const Point& w) {
  Transcript transcript("dkg-share");
  transcript.absorb(ByteSpan(round.ceremony)).absorb(ByteSpan(round.round2));
  return transcript.absorb_u(round.trustee).absorb(round.share).absorb(w).challenge("e");
}

bool proves_coefficients(const Round2& round) {
  std::vector<Point> w;
  for (std::size_t k = 0; k < round.coefficients.size(); ++k) {
    w.push_back(Combination().base(round.responses[k]).minus(round.challenge, round.coefficients[k]).value());
  }
  return !round.challenge.is_zero() && coefficients_challenge(round, w) == round.challenge;
}

bool proves_share(const Round3& round) {
  const auto w = Combination().base(round.response).minus(round.challenge, round.share).value();
  return !round.challenge.is_zero() && share_challenge(round, w) == round.challenge;
}

ByteArray<share_label_size> share_label(const Hash32& ceremony, const Hash32& round1, std::uint64_t dealer,
                                        std::uint64_t trustee) {
  ByteArray<share_label_size> label{};
  auto* out = std::ranges::copy(ceremony, label.begin()).out;
  out = std::ranges::copy(round1, out).out;
  for (const auto number : {dealer, trustee}) {
    for (unsigned shift = 0; shift < 32; shift += 8) *out++ = static_cast<std::uint8_t>(number >> shift);
  }
  return label;
}

Point evaluate(std::span<const Point> coefficients, std::uint64_t at) {
  Point sum;
  for (auto k = coefficients.size(); k > 0; --k) sum = Scalar(at) * sum + coefficients[k - 1];
  return sum;
}

}  // namespace voix::vote
