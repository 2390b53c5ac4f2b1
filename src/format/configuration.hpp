// SPDX-License-Identifier: GPL-3.0-or-later
//
// The configuration of a person or a project, a small TOML file: which key, which language, colour or not.
// Nothing in it changes what is counted.
//
//     key = "keys/m17.key"      from the folder of the file; ~ is the home folder
//     language = "fr"
//     color = "never"
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <voix/finding.hpp>

namespace voix::format {

struct Configuration {
  std::optional<std::string> key;       // as written
  std::optional<std::string> language;  // en, fr
  std::optional<std::string> color;     // auto, always, never
};

/// Throws Error{document} with all that is wrong, each with its place.
[[nodiscard]] Configuration read_configuration(std::string_view text, const std::string& path);

}  // namespace voix::format
