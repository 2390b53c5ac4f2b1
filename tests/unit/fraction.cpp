// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <voix/fraction.hpp>

#include "support/catch.hpp"

using voix::Fraction;

TEST_CASE("a fraction reads what people write, exactly") {
  CHECK(Fraction::parse("58/100") == Fraction::parse("58%"));
  CHECK(Fraction::parse("0.58") == Fraction::parse("29/50"));
  CHECK(Fraction::parse("007") == Fraction(7));
  CHECK(Fraction::parse("-3/6")->text() == "-1/2");
  for (const auto* text :
       {"", "-", "1/0", "1/", "/2", " 1", "1 ", "+1", "1e3", "0x10", "1.", ".5", "1//2", "50%%", "1/2%"}) {
    CHECK_FALSE(Fraction::parse(text));
  }
}

TEST_CASE("a fraction has any size and one text for each value") {
  const Fraction most = std::numeric_limits<std::int64_t>::max();
  CHECK((most + 1).text() == "9223372036854775808");
  CHECK((most * most).text() == "85070591730234615847396907784232501249");
  CHECK(most + 1 - 1 == most);
  CHECK((Fraction(1) / 3 + Fraction(2) / 3).text() == "1");
  CHECK(Fraction(std::numeric_limits<std::uint64_t>::max()).as_u64() ==
        std::numeric_limits<std::uint64_t>::max());
  CHECK_FALSE((Fraction(std::numeric_limits<std::uint64_t>::max()) + 1).as_u64());
  CHECK((Fraction(-7) / 2).floor() == Fraction(-4));
  CHECK((Fraction(7) / 2).floor() == Fraction(3));
  CHECK(Fraction(1) / 3 < Fraction(34) / 100);
  CHECK((Fraction(6) / 4).denominator() == Fraction(2));
}
