// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file of ballots in JSON says before its ballots: options, grades, the rule, what unranked options
// mean. And the scale of grades when it says none.
#pragma once

#include "format/formats.hpp"
#include "format/json_document.hpp"

namespace voix::format::json {

/// The grades of the request count more than those of the file.
[[nodiscard]] Declared read_declared(Value root, const Request& request, Report& report);

/// The built-in scale that has all the labels of the ballots; none, and reported, if there are labels and no
/// such scale.
[[nodiscard]] std::vector<std::string> scale_of(Value ballots, Report& report);

}  // namespace voix::format::json
