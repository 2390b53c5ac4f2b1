// SPDX-License-Identifier: GPL-3.0-or-later
//
// ristretto255 against the vectors of RFC 9496, and the promises of Scalar and Point.
#include <array>

#include "crypto/group.hpp"
#include "crypto/transcript.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

// RFC 9496, A.1: the multiples 0…15 of the generator.
constexpr std::array<const char*, 16> multiples{
    "0000000000000000000000000000000000000000000000000000000000000000",
    "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76",
    "6a493210f7499cd17fecb510ae0cea23a110e8d5b901f8acadd3095c73a3b919",
    "94741f5d5d52755ece4f23f044ee27d5d1ea1e2bd196b462166b16152a9d0259",
    "da80862773358b466ffadfe0b3293ab3d9fd53c5ea6c955358f568322daf6a57",
    "e882b131016b52c1d3337080187cf768423efccbb517bb495ab812c4160ff44e",
    "f64746d3c92b13050ed8d80236a7f0007c3b3f962f5ba793d19a601ebb1df403",
    "44f53520926ec81fbd5a387845beb7df85a96a24ece18738bdcfa6a7822a176d",
    "903293d8f2287ebe10e2374dc1a53e0bc887e592699f02d077d5263cdd55601c",
    "02622ace8f7303a31cafc63f8fc48fdc16e1c8c8d234b2f0d6685282a9076031",
    "20706fd788b2720a1ed2a5dad4952b01f413bcf0e7564de8cdc816689e2db95f",
    "bce83f8ba5dd2fa572864c24ba1810f9522bc6004afe95877ac73241cafdab42",
    "e4549ee16b9aa03099ca208c67adafcafa4c3f3e4e5303de6026e3ca8ff84460",
    "aa52e000df2e16f55fb1032fc33bc42742dad6bd5a8fc0be0167436c5948501f",
    "46376b80f409b29dc2b5f6f0c52591990896e5716f41477cd30085ab7f10301e",
    "e0c418f7c8d9c4cdd7395b93ea124f3ad99021bb681dfc3302a9d99a2e53e64e"};

}  // namespace

TEST_CASE("the multiples of the generator are those of RFC 9496") {
  Point sum;
  for (std::uint64_t i = 0; i < multiples.size(); ++i) {
    INFO(i);
    CHECK(times_base(Scalar(i)).hex() == multiples[i]);
    CHECK(sum.hex() == multiples[i]);
    CHECK((Scalar(i) * times_base(Scalar(1))).hex() == multiples[i]);
    sum += times_base(Scalar(1));
  }
}

TEST_CASE("the second generator is the one of the protocol") {
  CHECK(pedersen_generator().hex() == "02eb667bb47366fbb73249e84e1f69a17903ebe019b2582487f11d9317ac3a53");
}

TEST_CASE("a point has one spelling") {
  for (const auto* multiple : multiples) {
    auto bytes = *from_hex<32>(multiple);
    CHECK(Point::parse(bytes));
    bytes[31] |= 0x80U;
    CHECK_FALSE(Point::parse(bytes));
  }
}

TEST_CASE("a scalar has one spelling") {
  const auto l = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
  const auto l_minus_1 = "ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
  CHECK_FALSE(Scalar::from_hex(l));
  CHECK_FALSE(Scalar::from_hex("eed3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"));
  CHECK_FALSE(Scalar::from_hex("0100000000000000000000000000000000000000000000000000000000000080"));
  CHECK(Scalar::from_hex(l_minus_1) == -Scalar(1));
  CHECK_FALSE(Scalar::from_hex("ECd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"));
}
