// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix.lint/1: findings for another program.
#include "render/json_values.hpp"
#include "render/render.hpp"

namespace voix::render {

std::string json(std::span<const Finding> findings) {
  JsonWriter out;
  out.object([&] {
    out.key("schema").value("voix.lint/1");
    out.key("findings").array(findings, [&](const Finding& finding) { write(out, finding); });
  });
  return out.text() + "\n";
}

}  // namespace voix::render
