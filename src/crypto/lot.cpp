// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/lot.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "crypto/bytes.hpp"

namespace voix {

namespace {

using Digest = std::array<unsigned char, 32>;

std::string with_length(std::string_view text) {
  std::string bytes(text_of(le64(text.size())));
  return bytes.append(text);
}

Digest digest(const std::string& bytes) {
  Digest result{};
  crypto_generichash(result.data(), result.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size(), nullptr, 0);
  return result;
}

}  // namespace

std::vector<std::string> lot_order(std::string_view seed, std::vector<std::string> options) {
  std::vector<std::pair<Digest, std::string>> drawn;
  for (auto& option : options) {
    const auto ticket = digest(with_length(seed) + with_length(option));
    drawn.emplace_back(ticket, std::move(option));
  }
  std::ranges::sort(drawn);
  std::ranges::transform(drawn, options.begin(), [](auto& ticket) { return std::move(ticket.second); });
  return options;
}

}  // namespace voix
