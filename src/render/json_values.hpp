// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps, their values and findings as JSON, the same in every schema.
#pragma once

#include <voix/finding.hpp>
#include <voix/result.hpp>

#include "render/json_writer.hpp"

namespace voix::render {

void write(JsonWriter& json, const Value& value);
/// {"step": SLUG, and its values}
void write(JsonWriter& json, const Step& step);
/// {"slug", "severity", "message" in English, "path", "line", "column"}
void write(JsonWriter& json, const Finding& finding);
/// A list of texts.
void write(JsonWriter& json, const std::vector<std::string>& texts);

}  // namespace voix::render
