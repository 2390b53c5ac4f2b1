// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/decryption.hpp"

#include <algorithm>
#include <cstring>

#include "crypto/transcript.hpp"
#include "vote/trustees.hpp"

namespace voix::vote {
namespace {

constexpr std::uint64_t longest_table = std::uint64_t{1} << 20U;

Transcript& absorb(Transcript& transcript, const ShareContext& context, std::string_view cell,
                   const Ciphertext& sum, const Point& d) {
  return transcript.absorb(ByteSpan(context.id))
      .absorb_u(context.board.size)
      .absorb(ByteSpan(context.board.root))
      .absorb_u(context.trustee)
      .absorb(cell)
      .absorb(context.share_key)
      .absorb(sum.a)
      .absorb(sum.b)
      .absorb(d);
}

Scalar challenge(const ShareContext& context, std::string_view cell, const Ciphertext& sum, const Point& d,
                 const Point& w1, const Point& w2) {
  Transcript transcript("decrypt");
  return absorb(transcript, context, cell, sum, d).absorb(w1).absorb(w2).challenge("e");
}

void write_name(RecordWriter& record, const Hash32& id, std::uint64_t trustee, const TallyName& of) {
  record.line("election", id).line("trustee", trustee);
  record.line("board", of.board.size, of.board.root).line("tally", of.tally);
}

std::uint64_t read_name(RecordReader& record, const Hash32& id, TallyName& of) {
  if (record.line("election").hash() != id) record.refuse("other-election");
  const auto trustee = record.line("trustee").number(1, most_trustees);
  of.board.size = record.line("board").number(1, UINT32_MAX);
  of.board.root = record.hash();
  of.tally = record.line("tally").hash();
  return trustee;
}

/// The last line, a signature, which signs `body`.
void read_end(RecordReader& record, std::string_view bytes, const std::string& body) {
  const auto signature = record.line("sig").signature();
  record.end();
  same_bytes(bytes, with_signature(body, signature), record.path());
}

std::uint64_t first_bytes(const Point& point) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, point.bytes().data(), sizeof bytes);
  return bytes;
}

}  // namespace

std::string write(const Ready& ready, const Hash32& id) {
  RecordWriter record("ready");
  write_name(record, id, ready.trustee, ready.of);
  return record.text();
}

Ready parse_ready(std::string_view bytes, const std::string& path, const Hash32& id) {
  RecordReader record(bytes, path, "ready");
  Ready ready;
  ready.trustee = read_name(record, id, ready.of);
  read_end(record, bytes, write(ready, id));
  return ready;
}

std::string write(const Decryption& decryption, const Election& election, const Hash32& id) {
  RecordWriter record("decrypt");
  write_name(record, id, decryption.trustee, decryption.of);
  const auto names = cell_names(election);
  for (std::size_t k = 0; k < names.size(); ++k) {
    const auto& [d, e, z] = decryption.shares[k];
    record.line("share", names[k], d, e, z);
  }
  return record.text();
}

Decryption parse_decryption(std::string_view bytes, const std::string& path, const Election& election,
                            const Hash32& id) {
  RecordReader record(bytes, path, "decrypt");
  Decryption decryption;
  decryption.trustee = read_name(record, id, decryption.of);
  for (const auto& name : cell_names(election)) {
    auto& share = decryption.shares.emplace_back();
    share.d = record.line("share").literal(name).point();
    share.e = record.scalar();
    share.z = record.scalar();
  }
  read_end(record, bytes, write(decryption, election, id));
  return decryption;
}

Share make_share(const ShareContext& context, std::string_view cell, const Ciphertext& sum,
                 const SecretScalars& x, const Secret<32>& fresh) {
  Share share;
  share.d = x[0] * sum.a;
  // Two answers with one w give x_j: it depends on everything that the challenge does, and on fresh bytes.
  Transcript nonce("dec-nonce");
  nonce.absorb(x[0]).absorb(fresh);
  SecretScalars w(1);
  w.set(0, absorb(nonce, context, cell, sum, share.d).challenge("out"));
  share.e = challenge(context, cell, sum, share.d, times_base(w[0]), w[0] * sum.a);
  share.z = w[0] + share.e * x[0];
  return share;
}

bool verify_share(const ShareContext& context, std::string_view cell, const Ciphertext& sum,
                  const Share& share) {
  const auto w1 = Combination().base(share.z).minus(share.e, context.share_key).value();
  const auto w2 = Combination().plus(share.z, sum.a).minus(share.e, share.d).value();
  return !share.e.is_zero() && challenge(context, cell, sum, share.d, w1, w2) == share.e;
}

TotalFinder::TotalFinder(const Point& key, std::uint64_t most, std::size_t totals) : key_(key), most_(most) {
  // A table of n costs n additions and each total most/n: least in all when n² = most·totals.
  std::uint64_t size = 1;
  while (size < longest_table && size * size < (most + 1) * (totals + 1)) size *= 2;
  size = std::min(size, most + 1);
  table_.reserve(size);
  for (std::uint32_t v = 0; v < size; ++v) {
    table_.emplace_back(first_bytes(giant_), v);
    giant_ += key;
  }
  std::ranges::sort(table_);
}

std::optional<std::uint64_t> TotalFinder::baby_step(const Point& point) const {
  const auto bytes = first_bytes(point);
  for (auto entry = std::ranges::lower_bound(table_, std::pair(bytes, std::uint32_t{0}));
       entry != table_.end() && entry->first == bytes; ++entry) {
    if (Scalar(entry->second) * key_ == point) return entry->second;
  }
  return std::nullopt;
}

std::optional<std::uint64_t> TotalFinder::find(const Point& total) const {
  auto rest = total;
  for (std::uint64_t steps = 0; steps <= most_; steps += table_.size()) {
    if (const auto v = baby_step(rest)) return steps + *v <= most_ ? std::optional(steps + *v) : std::nullopt;
    rest = rest - giant_;
  }
  return std::nullopt;
}

std::vector<std::uint64_t> open_tally(const Tally& tally, const Election& election, const Point& key,
                                      std::span<const Decryption> shares) {
  std::vector<std::uint64_t> trustees;
  for (const auto& share : shares) trustees.push_back(share.trustee);
  std::vector<Scalar> factors;
  for (const auto j : trustees) factors.push_back(lagrange_at_zero(trustees, j));
  const auto names = cell_names(election);
  const TotalFinder finder(key, tally.weight, names.size());
  std::vector<std::uint64_t> counts;
  for (std::size_t k = 0; k < names.size(); ++k) {
    Combination d;
    for (std::size_t j = 0; j < shares.size(); ++j) d.plus(factors[j], shares[j].shares[k].d);
    const auto count = finder.find(tally.sums[k].b - d.value());
    if (!count) {
      throw Error(Fault::document, Finding{"total-not-found", Severity::error, {{"cell", names[k]}}, {}});
    }
    counts.push_back(*count);
  }
  return counts;
}

}  // namespace voix::vote
