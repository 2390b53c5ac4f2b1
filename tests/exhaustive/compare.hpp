// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the plain integers of the oracles to the profiles of voix, and from its results back.
#pragma once

#include <sstream>
#include <string>

#include <voix/count.hpp>

#include "oracle/oracle.hpp"
#include "support/catch.hpp"

namespace exhaustive {

inline std::vector<std::string> names(std::size_t options) {
  std::vector<std::string> list;
  for (std::size_t a = 0; a < options; ++a) list.push_back(std::string(1, static_cast<char>('A' + a)));
  return list;
}

inline voix::Pairwise profile(const oracle::Matrix& v) {
  voix::Pairwise totals;
  totals.options = names(v.size());
  totals.ballots = {5, 5, 0, 0};
  totals.preferred = voix::Matrix(v.size());
  for (std::size_t a = 0; a < v.size(); ++a)
    for (std::size_t b = 0; b < v.size(); ++b) totals.preferred(a, b) = v[a][b];
  return totals;
}

inline oracle::Options plain(const std::vector<voix::Option>& options) {
  return {options.begin(), options.end()};
}
inline oracle::Groups plain(const std::vector<std::vector<voix::Option>>& ranking) {
  oracle::Groups groups;
  for (const auto& group : ranking) groups.push_back(plain(group));
  return groups;
}

inline std::string text(const oracle::Options& options) {
  std::string s;
  for (const auto a : options) s += static_cast<char>('A' + a);
  return s;
}
inline std::string text(const std::string& s) { return s; }
inline std::string text(const std::vector<oracle::Number>& counts) {
  std::ostringstream s;
  for (const auto n : counts) s << ' ' << n;
  return s.str();
}
inline std::string text(const oracle::Groups& groups) {
  std::string s;
  for (const auto& group : groups) s += (s.empty() ? "" : ">") + text(group);
  return s;
}
inline std::string text(const oracle::Matrix& v) {
  std::ostringstream s;
  for (const auto& row : v) s << '[' << text(row) << " ]";
  return s.str();
}

/// Counts comparisons; the first few that differ are shown, all of them fail the test.
class Comparison {
 public:
  explicit Comparison(std::string what) : what_(std::move(what)) {}
  template <typename T, typename Where>
  void same(const T& voix_says, const T& oracle_says, const char* of, const Where& where) {
    ++compared_;
    if (voix_says == oracle_says || ++different_ > 3) return;
    examples_ += std::string("\n  ") + of + " of " + text(where) + ": voix " + text(voix_says) + ", oracle " +
                 text(oracle_says);
  }
  void finish() const {
    INFO(what_ << ": " << compared_ << " compared, " << different_ << " differ" << examples_);
    CHECK(different_ == 0);
    CHECK(compared_ > 0);
  }

 private:
  std::string what_, examples_;
  std::size_t compared_ = 0, different_ = 0;
};

}  // namespace exhaustive
