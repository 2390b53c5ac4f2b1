// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/fraction.hpp>

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <limits>

namespace voix {

namespace mp = boost::multiprecision;
using Integer = mp::cpp_int;
using Rational = mp::cpp_rational;

struct Fraction::Big {
  Rational value;
};

namespace {

bool digits(std::string_view text) {
  return !text.empty() && text.size() <= Fraction::most_digits &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Boost reads a leading zero as the mark of an octal number.
Integer integer(std::string_view text) {
  const auto first = std::min(text.find_first_not_of('0'), text.size() - 1);
  return Integer(std::string(text.substr(first)));
}

std::optional<Rational> decimal(std::string_view text) {
  if (const auto point = text.find('.'); point != std::string_view::npos) {
    const auto whole = text.substr(0, point), decimals = text.substr(point + 1);
    if (!digits(whole) || !digits(decimals)) return std::nullopt;
    const Integer scale = mp::pow(Integer(10), static_cast<unsigned>(decimals.size()));
    return Rational(integer(whole) * scale + integer(decimals), scale);
  }
  if (!digits(text)) return std::nullopt;
  return Rational(integer(text));
}

std::optional<Rational> unsigned_rational(std::string_view text) {
  if (text.ends_with('%')) {
    auto value = decimal(text.substr(0, text.size() - 1));
    if (value) *value /= 100;
    return value;
  }
  if (const auto slash = text.find('/'); slash != std::string_view::npos) {
    const auto above = text.substr(0, slash), below = text.substr(slash + 1);
    if (!digits(above) || !digits(below)) return std::nullopt;
    const Integer denominator = integer(below);
    if (denominator == 0) return std::nullopt;
    return Rational(integer(above), denominator);
  }
  return decimal(text);
}

}  // namespace

std::optional<Fraction> Fraction::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  auto value = unsigned_rational(text.substr(negative ? 1 : 0));
  if (!value) return std::nullopt;
  if (negative) *value = -*value;
  return from_big({std::move(*value)});
}

Fraction Fraction::from_unsigned(std::uint64_t value) {
  if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return Fraction(static_cast<std::int64_t>(value));
  }
  return from_big({Rational(value)});
}

Fraction Fraction::from_big(Big&& big) {
  using limits = std::numeric_limits<std::int64_t>;
  Fraction result;
  const Rational& value = big.value;
  if (mp::denominator(value) == 1 && mp::numerator(value) >= limits::min() &&
      mp::numerator(value) <= limits::max()) {
    result.small_ = mp::numerator(value).convert_to<std::int64_t>();
  } else {
    result.big_ = std::make_shared<const Big>(std::move(big));
  }
  return result;
}

Fraction::Big Fraction::big() const { return big_ ? *big_ : Big{Rational(small_)}; }

Fraction operator+(const Fraction& a, const Fraction& b) {
  std::int64_t sum = 0;
  if (!a.big_ && !b.big_ && !__builtin_add_overflow(a.small_, b.small_, &sum)) return sum;
  return Fraction::from_big({a.big().value + b.big().value});
}

Fraction operator-(const Fraction& a, const Fraction& b) {
  std::int64_t difference = 0;
  if (!a.big_ && !b.big_ && !__builtin_sub_overflow(a.small_, b.small_, &difference)) return difference;
  return Fraction::from_big({a.big().value - b.big().value});
}

Fraction operator*(const Fraction& a, const Fraction& b) {
  std::int64_t product = 0;
  if (!a.big_ && !b.big_ && !__builtin_mul_overflow(a.small_, b.small_, &product)) return product;
  return Fraction::from_big({a.big().value * b.big().value});
}

Fraction operator/(const Fraction& a, const Fraction& b) {
  return Fraction::from_big({a.big().value / b.big().value});
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
  if (!a.big_ && !b.big_) return a.small_ <=> b.small_;
  return a.big().value.compare(b.big().value) <=> 0;
}

int Fraction::sign() const {
  if (!big_) return (small_ > 0) - (small_ < 0);
  return big_->value.sign();
}

bool Fraction::is_integer() const { return !big_ || mp::denominator(big_->value) == 1; }

Fraction Fraction::numerator() const {
  return big_ ? from_big({Rational(mp::numerator(big_->value))}) : *this;
}

Fraction Fraction::denominator() const {
  return big_ ? from_big({Rational(mp::denominator(big_->value))}) : Fraction(1);
}

Fraction Fraction::floor() const {
  if (is_integer()) return *this;
  const Integer above = mp::numerator(big_->value), below = mp::denominator(big_->value);
  Integer quotient = above / below;  // truncated towards zero
  if (above < 0) --quotient;
  return from_big({Rational(quotient)});
}

std::string Fraction::text() const { return big_ ? big_->value.str() : std::to_string(small_); }

std::optional<std::uint64_t> Fraction::as_u64() const {
  if (sign() < 0 || !is_integer()) return std::nullopt;
  if (!big_) return static_cast<std::uint64_t>(small_);
  const Integer value = mp::numerator(big_->value);
  if (value > std::numeric_limits<std::uint64_t>::max()) return std::nullopt;
  return value.convert_to<std::uint64_t>();
}

}  // namespace voix
