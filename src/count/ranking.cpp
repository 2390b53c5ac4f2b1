// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/ranking.hpp"

#include <algorithm>
#include <numeric>

namespace voix {

namespace {

bool is_dropped(const Result& result, Option option) {
  return std::ranges::find(result.dropped, option, &Dropped::option) != result.dropped.end();
}

std::size_t drawn_at(const Result& result, Option option) {
  const auto& order = result.settings.lot_order;
  return static_cast<std::size_t>(std::ranges::find(order, result.options[option]) - order.begin());
}

/// Where the first `seats` of a place, in the order of the lot, have one and the others have none.
void tell_last_seats(Result& result, std::vector<Option> place, std::size_t seats) {
  std::erase_if(place, [&](Option option) { return is_dropped(result, option); });
  if (seats == 0 || seats >= place.size()) return;
  const auto last = place.begin() + static_cast<std::ptrdiff_t>(seats);
  result.reasons.push_back({"lot-fills-seats",
                            {{"options", names(result, place)},
                             {"elected", names(result, {place.begin(), last})},
                             {"seed", result.settings.lot_seed}}});
}

}  // namespace

std::vector<Option> all_options(std::size_t size) {
  std::vector<Option> all(size);
  std::iota(all.begin(), all.end(), Option(0));
  return all;
}

std::vector<std::string> names(const Result& result, const std::vector<Option>& options) {
  std::vector<std::string> list;
  list.reserve(options.size());
  for (const auto option : options) list.push_back(result.options[option]);
  return list;
}

void apply_lot(Result& result) {
  const auto is_tie = [](const auto& place) { return place.size() > 1; };
  if (result.settings.lot_order.empty() || std::ranges::none_of(result.ranking, is_tie)) return;
  const auto seats = result.settings.seats;
  std::vector<std::vector<Option>> places;
  for (auto& place : result.ranking) {
    std::ranges::stable_sort(place, {}, [&](Option option) { return drawn_at(result, option); });
    if (is_tie(place)) result.steps.push_back({"lot-drawn", {{"options", names(result, place)}}});
    if (seats) tell_last_seats(result, place, *seats - std::min<std::size_t>(*seats, places.size()));
    for (const auto option : place) places.push_back({option});
  }
  if (!seats && is_tie(result.ranking.front())) {
    result.reasons.push_back(
        {"lot-decides",
         {{"option", result.options[places.front().front()]}, {"seed", result.settings.lot_seed}}});
  }
  result.ranking = std::move(places);
  result.lot = Lot{result.settings.lot_seed, result.settings.lot_order};
}

void apply_seats(Result& result) {
  const auto seats = result.settings.seats;
  auto& winners = result.outcome.winners;
  if (!seats) {
    winners = result.ranking.front();
    result.outcome.kind = winners.size() == 1 ? Outcome::Kind::winner : Outcome::Kind::tie;
    return;
  }
  result.notes.push_back({"seats-not-proportional", {}});
  for (auto place : result.ranking) {
    std::erase_if(place, [&](Option option) { return is_dropped(result, option); });
    if (winners.size() + place.size() > *seats && winners.size() < *seats) {
      result.outcome.kind = Outcome::Kind::tie;
      result.reasons.push_back({"seats-tie", {{"options", names(result, place)}}});
      winners = place;
      return;
    }
    if (winners.size() == *seats) break;
    winners.insert(winners.end(), place.begin(), place.end());
  }
  result.outcome.kind = Outcome::Kind::winner;
  result.elected = winners;
  std::ranges::sort(winners);
}

}  // namespace voix
