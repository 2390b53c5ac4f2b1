// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/oracle.hpp"

namespace oracle {
namespace {

int sign(Number x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

/// x.for / x.against, where n/0 is above all else and a larger n higher.
int compare_ratio(const Win& x, const Win& y) {
  if (x.against == 0 && y.against == 0) return sign(x.for_ - y.for_);
  if (x.against == 0) return 1;
  if (y.against == 0) return -1;
  return sign(x.for_ * y.against - y.for_ * x.against);
}

}  // namespace

int compare(Strength kind, const Win& x, const Win& y) {
  switch (kind) {
    case Strength::winning:
      return x.for_ != y.for_ ? sign(x.for_ - y.for_) : sign(y.against - x.against);
    case Strength::winning_only:
      return sign(x.for_ - y.for_);
    case Strength::margins:
      return sign((x.for_ - x.against) - (y.for_ - y.against));
    case Strength::ratio:
      return compare_ratio(x, y);
  }
  return 0;
}

std::vector<Win> all_wins(const Matrix& v) {
  std::vector<Win> wins;
  for (std::size_t a = 0; a < v.size(); ++a)
    for (std::size_t b = 0; b < v.size(); ++b)
      if (v[a][b] > v[b][a]) wins.push_back({a, b, v[a][b], v[b][a]});
  return wins;
}

}  // namespace oracle
