// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/tellers.hpp"

#include <algorithm>
#include <charconv>

#include "govern/attendance.hpp"

namespace voix::govern {
namespace {

/// "yes 41" → {yes, 41}; the number is the last word.
std::optional<std::pair<std::string, Fraction>> read_votes(std::string_view line) {
  const auto blank = line.rfind(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  std::uint64_t number = 0;
  const auto* end = line.data() + line.size();
  const auto [stop, error] = std::from_chars(line.data() + blank + 1, end, number);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return std::pair(std::string(line.substr(0, blank)), Fraction(number));
}

std::optional<HandCount> read_count(const Act& act) {
  HandCount count;
  count.meeting = act.field("meeting");
  count.text = act.text;
  count.tellers = {act.by};
  const auto at = parse_instant(act.field("at"));
  const auto present = Fraction::parse(act.field("present"));
  if (!at || !present || !present->as_u64()) return std::nullopt;
  count.at = *at;
  count.present = *present;
  if (const auto roll = act.field("roll"); !roll.empty()) {
    count.roll = Fraction::parse(roll);
    if (!count.roll || !count.roll->as_u64()) return std::nullopt;
  }
  for (const auto& line : act.lines("votes")) {
    auto votes = read_votes(line);
    if (!votes) return std::nullopt;
    count.votes.push_back(std::move(*votes));
  }
  return count;
}

bool same(const HandCount& a, const HandCount& b) {
  return a.text == b.text && a.present == b.present && a.roll == b.roll && a.votes == b.votes;
}

/// Equal counts as one, with all who signed them, those of most tellers first.
std::vector<HandCount> grouped(const std::vector<HandCount>& counts) {
  std::vector<HandCount> groups;
  for (const auto& count : counts) {
    const auto known = std::ranges::find_if(groups, [&](const HandCount& one) { return same(one, count); });
    if (known == groups.end()) {
      groups.push_back(count);
    } else {
      known->tellers.push_back(count.tellers.front());
    }
  }
  std::ranges::stable_sort(groups, std::greater{}, [](const HandCount& one) { return one.tellers.size(); });
  for (auto& group : groups) std::ranges::sort(group.tellers);
  return groups;
}

/// Where no attendance was written down, tellers are believed to have been there.
bool saw(const Meeting& room, const Act& act, const HandCount& count, const Dossier& dossier) {
  const auto noted = noted_until(dossier, count.at);
  return stays(room, noted).empty() || is_there(room, act.by, count.at, noted);
}

bool is_agreed(const HandCount& group) { return group.tellers.size() >= 2; }

}  // namespace

Tellers::Tellers(const Dossier& dossier, std::string_view meeting, const Meeting* room,
                 std::optional<Instant> latest) {
  bool is_proclaimed = false;
  for (const auto& act : dossier.acts) {
    is_proclaimed = is_proclaimed || (act.kind == "proclaim" && stands_);
    if (act.kind != "count" || act.field("meeting") != meeting) continue;
    if (is_proclaimed || (latest && act.time > *latest)) {
      say("count-too-late", Severity::warning, act);
    } else if (auto count = read_count(act); !count) {
      say("count-unreadable", Severity::error, act);
    } else if (count->at > act.time) {
      say("count-ahead", Severity::error, act);
    } else if (room != nullptr && !saw(*room, act, *count, dossier)) {
      say("count-from-outside", Severity::error, act);
    } else {
      forget_unreadable(act.by);
      take(std::move(*count));
    }
  }
}

/// Who counts again replaces what could not be read, or was said of a time to come.
void Tellers::forget_unreadable(const std::string& member) {
  std::erase_if(findings_, [&](const Finding& one) {
    return (one.slug == "count-unreadable" || one.slug == "count-ahead") &&
           one.arguments.front().second == member;
  });
}

void Tellers::say(std::string_view slug, Severity severity, const Act& act) {
  findings_.push_back({slug, severity, {{"member", act.by}}, {.path = act.path, .text = {}}});
}

void Tellers::take(HandCount count) {
  std::erase_if(counts_, [&](const HandCount& one) { return one.tellers == count.tellers; });
  counts_.push_back(std::move(count));
  auto groups = grouped(counts_);
  const auto agreed = std::ranges::count_if(groups, is_agreed);
  if (stands_ && agreed == 0) {
    const auto held =
        std::ranges::find_if(groups, [&](const HandCount& one) { return same(one, groups_.front()); });
    stands_ = held != groups.end();
    if (stands_) std::rotate(groups.begin(), held, held + 1);
  } else {
    stands_ = agreed == 1;
  }
  groups_ = std::move(groups);
}

}  // namespace voix::govern
