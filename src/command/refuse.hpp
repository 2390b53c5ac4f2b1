// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a command says no: one finding, and an exit code by its fault.
#pragma once

#include <string_view>
#include <utility>

#include <voix/finding.hpp>

namespace voix::command {

[[noreturn]] inline void refuse(Fault fault, std::string_view slug, Arguments arguments = {},
                                Place place = {}) {
  throw Error(fault, Finding{slug, Severity::error, std::move(arguments), std::move(place)});
}

/// Of what was typed: it cannot be done, or not now.
[[noreturn]] inline void refuse(std::string_view slug, Arguments arguments = {}, Place place = {}) {
  refuse(Fault::usage, slug, std::move(arguments), std::move(place));
}

}  // namespace voix::command
