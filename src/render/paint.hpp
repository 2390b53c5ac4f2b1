// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paint: colour as a label on a piece of text. Colour only repeats what the text says already, so nothing
// is lost without it.
#pragma once

#include <string>
#include <string_view>

#include "render/render.hpp"

namespace voix::render {

enum class Paint { none, strong, dim, good, bad, warning, note };

[[nodiscard]] inline std::string painted(std::string_view text, Paint paint, const Display& display) {
  if (!display.color || paint == Paint::none || text.empty()) return std::string(text);
  constexpr std::string_view codes[] = {"", "1", "2", "1;32", "1;31", "1;33", "1;36"};
  return std::string("\x1B[")
      .append(codes[static_cast<std::size_t>(paint)])
      .append("m")
      .append(text)
      .append("\x1B[0m");
}

}  // namespace voix::render
