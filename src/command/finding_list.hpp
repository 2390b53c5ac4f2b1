// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings in the JSON of commands that check: slug, place, and the values of the sentence under their names.
#pragma once

#include <span>
#include <string_view>

#include <voix/finding.hpp>

#include "render/json_writer.hpp"

namespace voix::command {

inline void write(render::JsonWriter& json, std::string_view key, std::span<const Finding> findings) {
  json.key(key).array(findings, [&](const Finding& finding) {
    json.object([&] {
      json.key("slug").value(finding.slug);
      json.key("path").value(finding.place.path);
      if (finding.place.line != 0) json.key("line").value(Fraction(finding.place.line));
      for (const auto& [name, value] : finding.arguments) json.key(name).value(value);
    });
  });
}

}  // namespace voix::command
