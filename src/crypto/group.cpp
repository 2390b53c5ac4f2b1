// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/group.hpp"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

#include "crypto/transcript.hpp"

namespace voix {

namespace {

bool is_encoding(const ByteArray<32>& bytes) {
  return crypto_core_ristretto255_is_valid_point(bytes.data()) == 1;
}

}  // namespace

Scalar::Scalar(std::uint64_t value) { std::ranges::copy(le64(value), bytes_.begin()); }

std::optional<Scalar> Scalar::parse(std::span<const std::uint8_t, 32> bytes) {
  // libsodium multiplies by non-canonical scalars without a word, so a proof could be spelled twice.
  ByteArray<64> wide{};
  std::ranges::copy(bytes, wide.begin());
  auto scalar = reduce(wide);
  wipe(wide);
  if (sodium_memcmp(scalar.bytes_.data(), bytes.data(), 32) != 0) return std::nullopt;
  return scalar;
}

std::optional<Scalar> Scalar::from_hex(std::string_view text) {
  const auto bytes = voix::from_hex<32>(text);
  return bytes ? parse(*bytes) : std::nullopt;
}

Scalar Scalar::reduce(std::span<const std::uint8_t, 64> bytes) {
  Scalar scalar;
  crypto_core_ristretto255_scalar_reduce(scalar.bytes_.data(), bytes.data());
  return scalar;
}

bool Scalar::is_zero() const { return sodium_is_zero(bytes_.data(), bytes_.size()) == 1; }

bool Scalar::operator==(const Scalar& other) const {
  return sodium_memcmp(bytes_.data(), other.bytes_.data(), bytes_.size()) == 0;
}

Scalar Scalar::inverse() const {
  Scalar result;
  if (crypto_core_ristretto255_scalar_invert(result.bytes_.data(), bytes_.data()) != 0) {
    throw std::logic_error("the inverse of zero");
  }
  return result;
}

Scalar operator+(const Scalar& a, const Scalar& b) {
  Scalar result;
  crypto_core_ristretto255_scalar_add(result.bytes_.data(), a.bytes_.data(), b.bytes_.data());
  return result;
}

Scalar operator-(const Scalar& a, const Scalar& b) {
  Scalar result;
  crypto_core_ristretto255_scalar_sub(result.bytes_.data(), a.bytes_.data(), b.bytes_.data());
  return result;
}

Scalar operator*(const Scalar& a, const Scalar& b) {
  Scalar result;
  crypto_core_ristretto255_scalar_mul(result.bytes_.data(), a.bytes_.data(), b.bytes_.data());
  return result;
}

Scalar SecretScalars::operator[](std::size_t index) const {
  const auto scalar = Scalar::parse(block_.bytes().subspan(index * 32).first<32>());
  return scalar.value();
}

void SecretScalars::set(std::size_t index, const Scalar& value) {
  std::ranges::copy(value.bytes(), block_.bytes().begin() + static_cast<std::ptrdiff_t>(index * 32));
}

std::optional<Point> Point::parse(std::span<const std::uint8_t, 32> bytes) {
  auto point = unchecked(bytes);
  return point && is_encoding(point->bytes_) ? point : std::nullopt;
}

std::optional<Point> Point::unchecked(std::span<const std::uint8_t, 32> bytes) {
  // libsodium 1.0.18 ignores the top bit, so a point would have two spellings.
  if ((bytes[31] & 0x80U) != 0) return std::nullopt;
  Point point;
  std::ranges::copy(bytes, point.bytes_.begin());
  return point;
}

std::optional<Point> Point::from_hex(std::string_view text) {
  const auto bytes = voix::from_hex<32>(text);
  return bytes ? parse(*bytes) : std::nullopt;
}

Point Point::from_hash(const Hash64& digest) {
  Point point;
  crypto_core_ristretto255_from_hash(point.bytes_.data(), digest.data());
  return point;
}

Point operator+(const Point& a, const Point& b) {
  if (a.is_identity()) return b;  // how every sum begins
  Point sum;
  ++group_operations().additions;
  if (crypto_core_ristretto255_add(sum.bytes_.data(), a.bytes_.data(), b.bytes_.data()) != 0)
    throw NotAPoint();
  return sum;
}

Point operator-(const Point& a, const Point& b) {
  Point difference;
  ++group_operations().additions;
  if (crypto_core_ristretto255_sub(difference.bytes_.data(), a.bytes_.data(), b.bytes_.data()) != 0)
    throw NotAPoint();
  return difference;
}

Point operator*(const Scalar& s, const Point& p) {
  Point product;
  ++group_operations().variable;
  if (crypto_scalarmult_ristretto255(product.bytes_.data(), s.bytes().data(), p.bytes_.data()) == 0)
    return product;
  // The call fails for the result O as well as for an invalid point.
  if (!is_encoding(p.bytes_)) throw NotAPoint();
  return {};
}

Point times_base(const Scalar& s) {
  Point product;
  ++group_operations().base;
  if (crypto_scalarmult_ristretto255_base(product.bytes_.data(), s.bytes().data()) != 0) return {};
  return product;
}

Point generator(std::string_view tag, std::uint64_t index) {
  return Point::from_hash(Transcript("gen").absorb(tag).absorb_u(index).digest());
}

const Point& pedersen_generator() {
  static const Point point = generator("pedersen-H", 0);
  return point;
}

Combination& Combination::base(const Scalar& s) {
  sum_ += times_base(s);
  return *this;
}

Combination& Combination::plus(const Scalar& s, const Point& p) {
  sum_ += s * p;
  return *this;
}

GroupOperations& group_operations() {
  thread_local GroupOperations operations;
  return operations;
}

}  // namespace voix
