// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fraction: an exact rational number of any size. Every vote, weight, threshold and total is one, so no
// outcome ever depends on rounding. Integers that fit in 64 bits are kept inline and cost what an integer
// costs; anything else is a shared immutable value, computed by Boost.Multiprecision in one source file.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace voix {

class Fraction {
 public:
  Fraction() = default;
  template <std::signed_integral T>
  Fraction(T value) : small_(value) {}
  template <std::unsigned_integral T>
  Fraction(T value) : Fraction(from_unsigned(value)) {}

  static constexpr std::size_t most_digits = 1000;

  /// Reads "12", "-3", "7/3", "1.25" or "60%", the whole of `text`; nothing else. A row of digits has at most
  /// most_digits, a denominator is not zero. Empty when `text` is not such a number.
  [[nodiscard]] static std::optional<Fraction> parse(std::string_view text);

  friend Fraction operator+(const Fraction& a, const Fraction& b);
  friend Fraction operator-(const Fraction& a, const Fraction& b);
  friend Fraction operator*(const Fraction& a, const Fraction& b);
  /// `b` is not zero.
  friend Fraction operator/(const Fraction& a, const Fraction& b);
  Fraction operator-() const { return Fraction(0) - *this; }
  Fraction& operator+=(const Fraction& other) { return *this = *this + other; }
  Fraction& operator-=(const Fraction& other) { return *this = *this - other; }
  Fraction& operator*=(const Fraction& other) { return *this = *this * other; }

  friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);
  friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }

  /// -1, 0 or 1.
  [[nodiscard]] int sign() const;
  [[nodiscard]] bool is_integer() const;
  [[nodiscard]] Fraction numerator() const;
  /// In lowest terms, at least 1.
  [[nodiscard]] Fraction denominator() const;
  /// The largest integer that is not greater.
  [[nodiscard]] Fraction floor() const;
  /// "12" or "-7/3", in lowest terms.
  [[nodiscard]] std::string text() const;
  /// The value, when it is an integer from 0 to 2^64 - 1.
  [[nodiscard]] std::optional<std::uint64_t> as_u64() const;

 private:
  struct Big;
  static Fraction from_unsigned(std::uint64_t value);
  static Fraction from_big(Big&& value);
  [[nodiscard]] Big big() const;

  std::int64_t small_ = 0;
  std::shared_ptr<const Big> big_;  // set when the value is not an integer of 64 bits
};

}  // namespace voix
