// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catch2 under one name: version 3 where it is installed, version 2 (Debian 12) elsewhere.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
