// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/holder_edit.hpp"

#include "format/choice_toml.hpp"

namespace voix::format {

std::string with_holder(std::string_view text, std::string_view holder) {
  const auto field = "holders = [" + toml_quoted(holder) + "]\n";
  std::string out;
  bool written = false;
  std::size_t marks = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    const auto line = text.substr(0, end);
    text.remove_prefix(end);
    marks += line.starts_with("+++");
    const bool holds = marks == 1 && line.starts_with("holders") && line.find('=') != std::string_view::npos;
    if (!written && (holds || marks == 2)) {
      out += field;
      written = true;
    }
    if (!holds) out += line;
  }
  return out;
}

}  // namespace voix::format
