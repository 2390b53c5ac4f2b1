// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/slug.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <utility>

namespace voix::render {
namespace {

constexpr std::size_t longest = 60;

/// Letters without their marks, in lower case.
std::string bare_letters(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                 static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                                UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0) return {};
  std::string letters(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
  for (const auto& [joined, apart] : {std::pair("\u0153", "oe"), std::pair("\u00e6", "ae")}) {
    for (auto at = letters.find(joined); at != std::string::npos; at = letters.find(joined, at)) {
      letters.replace(at, std::string_view(joined).size(), apart);
    }
  }
  return letters;
}

}  // namespace

std::string title_slug(std::string_view title) {
  std::string slug;
  std::size_t word = 0;  // where the last word ends
  for (const char c : bare_letters(title)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      if (slug.size() > longest) break;
      word = slug.size();
      slug += '-';
    }
  }
  if (slug.size() > longest) slug.resize(word == 0 ? longest : word);
  while (slug.ends_with('-')) slug.pop_back();
  return slug.empty() ? "proposal" : slug;
}

}  // namespace voix::render
