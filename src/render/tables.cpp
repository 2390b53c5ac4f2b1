// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tables.hpp"

#include "render/account.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

Table grades(const Result& result, const Catalogue& tr) {
  Table all{tr("Grades received"), {tr("Option")}, {}};
  for (const auto& grade : result.grades) all.columns.push_back(visible(grade));
  all.columns.push_back(tr("Majority grade"));
  for (const auto& [option, place] : in_order(result)) {
    const auto& profile = result.profiles[option];
    auto& row = all.rows.emplace_back(std::vector{visible(result.options[option])});
    Fraction total;
    for (const auto& count : profile.counts) {
      row.push_back(count.text());
      total += count;
    }
    row.push_back(total == 0 ? tr("no grade") : visible(result.grades[profile.median]));
  }
  return all;
}

Table pairs(const Result& result, const Catalogue& tr) {
  Table all{tr("How many prefer the option of the row to that of the column; * more than the other way "
               "round, = as many."),
            {tr("Option")},
            {}};
  const auto order = in_order(result);
  for (const auto& [option, place] : order) all.columns.push_back(visible(result.options[option]));
  for (const auto& [a, place_of_a] : order) {
    auto& row = all.rows.emplace_back(std::vector{visible(result.options[a])});
    for (const auto& [b, place_of_b] : order) {
      const auto &votes = (*result.pairwise)(a, b), &against = (*result.pairwise)(b, a);
      row.push_back(a == b ? "·" : votes.text() + (votes > against ? "*" : votes == against ? "=" : ""));
    }
  }
  return all;
}

Table votes(const Result& result, const Catalogue& tr) {
  Table all{tr("Votes received"), {tr("Option"), tr("Votes")}, {}};
  for (const auto& [answer, count] : result.counts) all.rows.push_back({term(answer, tr), count.text()});
  if (all.rows.empty() && !result.approvals.empty()) {
    for (const auto& [option, place] : in_order(result)) {
      all.rows.push_back({visible(result.options[option]), result.approvals[option].text()});
    }
  }
  return all;
}

}  // namespace

Table table(const Result& result, const Catalogue& tr) {
  if (result.pairwise) return pairs(result, tr);
  return result.profiles.empty() ? votes(result, tr) : grades(result, tr);
}

}  // namespace voix::render
