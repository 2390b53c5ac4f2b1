// SPDX-License-Identifier: GPL-3.0-or-later
//
// The group of the protocol: ristretto255 (RFC 9496), of prime order ℓ = 2^252 +
// 27742317777372353535851937790883648493, written additively. A Scalar is always smaller than ℓ and a Point
// always the canonical encoding of an element, because there is no other way to make one: whoever holds a
// value need not check it again; `unchecked` puts the check off to the first calculation, which decodes the
// point anyway. The identity O is a Point like any other; where the protocol refuses it, the caller asks
// `is_identity`.
//
// This is the only class of voix that knows how the group is calculated. Verification is written as linear
// combinations of points (`Combination`), so that another backend can calculate many of them at once.
//
// Scalars wipe themselves when they go; those that are secret and live on stand in SecretScalars.
#pragma once

#include <cstdint>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/bytes.hpp"
#include "crypto/secret.hpp"

namespace voix {

class Scalar {
 public:
  Scalar() = default;  // zero
  explicit Scalar(std::uint64_t value);
  Scalar(const Scalar&) = default;
  Scalar& operator=(const Scalar&) = default;
  ~Scalar() { wipe(bytes_); }

  /// Empty unless the 32 little-endian bytes are smaller than ℓ.
  [[nodiscard]] static std::optional<Scalar> parse(std::span<const std::uint8_t, 32> bytes);
  [[nodiscard]] static std::optional<Scalar> from_hex(std::string_view text);
  /// 512 bits, little-endian, modulo ℓ: the bias is below 2^-250.
  [[nodiscard]] static Scalar reduce(std::span<const std::uint8_t, 64> bytes);

  [[nodiscard]] bool is_zero() const;
  [[nodiscard]] const ByteArray<32>& bytes() const { return bytes_; }
  [[nodiscard]] std::string hex() const { return voix::hex(bytes_); }
  /// The inverse modulo ℓ; the scalar is not zero.
  [[nodiscard]] Scalar inverse() const;

  Scalar& operator+=(const Scalar& other) { return *this = *this + other; }
  Scalar& operator-=(const Scalar& other) { return *this = *this - other; }
  friend Scalar operator+(const Scalar& a, const Scalar& b);
  friend Scalar operator-(const Scalar& a, const Scalar& b);
  friend Scalar operator*(const Scalar& a, const Scalar& b);
  friend Scalar operator-(const Scalar& a) { return Scalar() - a; }
  bool operator==(const Scalar& other) const;  // in constant time

 private:
  ByteArray<32> bytes_{};
};

/// Scalars in locked memory.
class SecretScalars {
 public:
  explicit SecretScalars(std::size_t size) : block_(size * 32) {}
  [[nodiscard]] std::size_t size() const { return block_.size() / 32; }
  [[nodiscard]] Scalar operator[](std::size_t index) const;
  void set(std::size_t index, const Scalar& value);

 private:
  SecretBytes block_;
};

/// Thrown by a calculation with a point that was read unchecked and is none.
struct NotAPoint : std::exception {
  [[nodiscard]] const char* what() const noexcept override { return "bytes that encode no point"; }
};

class Point {
 public:
  Point() = default;  // O, the identity
  /// Empty unless the bytes are the canonical encoding of an element (O is one: 32 zero bytes).
  [[nodiscard]] static std::optional<Point> parse(std::span<const std::uint8_t, 32> bytes);
  [[nodiscard]] static std::optional<Point> from_hex(std::string_view text);
  /// The same, a tenth of a multiplication cheaper: empty only where libsodium would see nothing wrong. Every
  /// multiple, difference and sum but O + P throws NotAPoint if the rest is no encoding either.
  [[nodiscard]] static std::optional<Point> unchecked(std::span<const std::uint8_t, 32> bytes);
  /// The one-way map of RFC 9496 §4.3.4.
  [[nodiscard]] static Point from_hash(const Hash64& digest);

  [[nodiscard]] bool is_identity() const { return bytes_ == ByteArray<32>{}; }
  [[nodiscard]] const ByteArray<32>& bytes() const { return bytes_; }
  [[nodiscard]] std::string hex() const { return voix::hex(bytes_); }

  /// Points are public: not in constant time.
  friend Point operator+(const Point& a, const Point& b);
  friend Point operator-(const Point& a, const Point& b);
  /// s·P, in constant time.
  friend Point operator*(const Scalar& s, const Point& p);
  /// s·G for the generator G, in constant time.
  friend Point times_base(const Scalar& s);
  Point& operator+=(const Point& other) { return *this = *this + other; }
  bool operator==(const Point&) const = default;

 private:
  ByteArray<32> bytes_{};
};

Point times_base(const Scalar& s);

/// gen(tag, i): a generator whose discrete logarithm nobody knows, because it comes out of a hash.
[[nodiscard]] Point generator(std::string_view tag, std::uint64_t index);
/// Hp = gen("pedersen-H", 0), the second generator of the ballot proof.
[[nodiscard]] const Point& pedersen_generator();

/// A sum of multiples of points, b·G + Σ s·P: the form of every equation that a verifier checks. The
/// values are public.
class Combination {
 public:
  Combination& base(const Scalar& s);
  Combination& plus(const Scalar& s, const Point& p);
  Combination& minus(const Scalar& s, const Point& p) { return plus(-s, p); }
  [[nodiscard]] Point value() const { return sum_; }

 private:
  Point sum_;
};

/// How many operations of the group this thread has done, for the tests that assert the costs.
struct GroupOperations {
  std::uint64_t variable = 0;   // s·P
  std::uint64_t base = 0;       // s·G
  std::uint64_t additions = 0;  // P ± Q
};
GroupOperations& group_operations();

}  // namespace voix
