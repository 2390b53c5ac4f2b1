// SPDX-License-Identifier: GPL-3.0-or-later
//
// One [class.NAME] of charter.toml. See voix-charter(5).
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <voix/charter.hpp>

#include "format/toml_places.hpp"

namespace voix::format {

/// Sets `target` when there is a value.
template <typename T, typename Value>
void set_if(T& target, Value&& value) {
  if (value) target = *std::forward<Value>(value);
}

/// Reports what is wrong to `places`. `bodies`: those that the class may name. `given`: what a rule such as
/// "majority:>= 2/3:cast" says is added as the keys that it stands for.
[[nodiscard]] DecisionClass read_class(const toml::table& table, const TomlPlaces& places,
                                       std::string_view name, const std::vector<std::string>& bodies,
                                       std::set<std::string, std::less<>>& given);

}  // namespace voix::format
