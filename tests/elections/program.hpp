// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts an election as a user would: `voix tally` in the directory of the data, and its JSON.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

namespace elections {

using nlohmann::json;
using Arguments = std::vector<std::string>;

/// What `voix tally ARGUMENTS --json` prints, in tests/elections/data. Fails the test unless it exits with 0.
std::string printed(const Arguments& arguments);
inline json tally(const Arguments& arguments) { return json::parse(printed(arguments)); }

/// The JSON document at tests/elections/data/`path`.
json data(const std::string& path);

/// The places of names in the list of options of a result.
inline std::string option(const json& result, std::size_t place) { return result["options"][place]; }

/// The winners, in the order of the options.
inline json winners(const json& result) { return result["outcome"]["winners"]; }

/// The ranking, one name a place; a tie is joined with "=".
std::vector<std::string> order(const json& result);

}  // namespace elections
