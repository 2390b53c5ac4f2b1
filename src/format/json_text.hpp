// SPDX-License-Identifier: GPL-3.0-or-later
//
// json_text: a string as JSON and TOML write it, in double quotes, with what may not stand there escaped.
#pragma once

#include <string>
#include <string_view>

namespace voix::format {

[[nodiscard]] std::string json_text(std::string_view value);

}  // namespace voix::format
