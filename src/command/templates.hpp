// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of src/templates/, carried in the program: what `voix init` writes, with {name}, {language} and
// {timezone} to be filled in.
#pragma once

#include <span>
#include <string_view>

namespace voix::command {

struct Template {
  std::string_view file, text;  // file: its name in src/templates
};

[[nodiscard]] std::span<const Template> templates();

}  // namespace voix::command
