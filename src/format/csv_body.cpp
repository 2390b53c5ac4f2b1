// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_body.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "format/formats.hpp"
#include "format/totals.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

namespace {

// Words of eight bytes, the first byte lowest.
constexpr bool little_endian = std::endian::native == std::endian::little;
constexpr std::uint64_t ones = 0x0101010101010101U, tops = 0x8080808080808080U;

std::uint64_t load(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

/// The top bit of every byte that equals the one repeated in `pattern`, exact up to the first such byte.
std::uint64_t equal_bytes(std::uint64_t word, std::uint64_t pattern) {
  const auto difference = word ^ pattern;
  return (difference - ones) & ~difference & tops;
}

/// The lowest `size` bytes, at most 8.
std::uint64_t lowest(std::uint64_t word, std::size_t size) {
  return size == 0 ? 0 : word & (~std::uint64_t{0} >> (64 - 8 * size));
}

std::size_t slot(std::uint64_t low, std::uint64_t high) {
  return ((low ^ std::rotl(high, 29)) * 0x9E3779B97F4A7C15U) >> 56U;
}

constexpr std::size_t longest_known = 16;  // bytes: two words
constexpr std::size_t most_known = 128;    // half of the table, so that searches stay short

}  // namespace

CsvBody::CsvBody(const CsvTable& table, const Request& request, Ids& ids, Counter& counter, CsvFound& found)
    : Body(true),
      table_(table),
      request_(request),
      ids_(ids),
      counter_(counter),
      found_(found),
      fork_(counter.fork()) {
  for (const auto& column : table.columns) set(column.option, missing);
  if (table.plan) reader_.emplace(*table.plan, request, ids);
  const bool by_row = !table.plan || table.plan->kind == CellKind::answer ||
                      (table.plan->kind == CellKind::score && request.reading == Reading::ranking) ||
                      request.reading == Reading::choosing;
  fast_ = little_endian && !by_row && !table.weighted;
}

void CsvBody::finish() {
  counter_.merge(*fork_);
  if (reader_) found_.scores.insert(reader_->scores().begin(), reader_->scores().end());
  found_.no_opinion |= no_opinion_;
  found_.ballots |= ballots_;
}

void CsvBody::set(Option option, Cell cell) {
  if (option >= cells_.size()) cells_.resize(option + 1, missing);
  cells_[option] = cell;
}

std::uint64_t CsvBody::block(std::string_view lines, Report& report) {
  if (!fast_ || lines.find('"') != std::string_view::npos) return Body::block(lines, report);
  std::uint64_t number = 0;
  const char* at = lines.data();
  const char* const end = at + lines.size();
  for (; at < end; ++number) {
    const char* const start = at;
    if (plain_line(at, end)) {
      fork_->add(cells_);
      if (const auto id = trimmed(voter_); !id.empty())
        report.voter(id, number + 1, static_cast<std::uint64_t>(id.data() - start) + 1);
      ballots_ = true;
      continue;
    }
    const auto rest = lines.substr(static_cast<std::size_t>(start - lines.data()));
    const auto raw = rest.substr(0, rest.find('\n'));
    if (const auto text = composed_line(raw, number + 1, report, composed_)) line(*text, number + 1, report);
    at = start + std::min(raw.size() + 1, rest.size());
  }
  return number;
}

/// Reads one line into cells_ if all its cells are known, and moves `at` behind it.
bool CsvBody::plain_line(const char*& at, const char* end) {
  const auto separators = ones * static_cast<unsigned char>(table_.separator);
  const auto line_ends = ones * static_cast<unsigned char>('\n');
  const char* cell = at;
  voter_ = {};
  const auto* const last = &table_.columns.back();
  for (const auto& column : table_.columns) {
    std::uint64_t words[2] = {load(cell), load(cell + 8)};
    std::size_t size = 0;
    for (const auto word : words) {
      const auto ends = equal_bytes(word, separators) | equal_bytes(word, line_ends);
      size += static_cast<std::size_t>(std::countr_zero(ends)) / 8;
      if (ends != 0) break;
    }
    if (size == longest_known || cell + size >= end) return false;
    if ((cell[size] == '\n') != (&column == last)) return false;
    words[0] = lowest(words[0], std::min<std::size_t>(size, 8));
    words[1] = size > 8 ? lowest(words[1], size - 8) : 0;
    if (column.kind == CsvColumn::Kind::option) {
      const auto known = recall(words[0], words[1], size);
      if (!known) return false;
      cells_[column.option] = *known;
    } else if (((words[0] | words[1]) & tops) != 0 || std::memchr(cell, '\0', size) != nullptr) {
      return false;
    }
    if (column.kind == CsvColumn::Kind::voter) voter_ = {cell, size};
    cell += size + 1;
  }
  at = cell;
  return true;
}

std::optional<Cell> CsvBody::recall(std::uint64_t low, std::uint64_t high, std::size_t size) const {
  for (auto i = slot(low, high); known_[i].size != 0xFF; i = (i + 1) % known_.size()) {
    const auto& known = known_[i];
    if (known.low == low && known.high == high && known.size == size) return known.cell;
  }
  return std::nullopt;
}

void CsvBody::remember(std::string_view written, Cell cell) {
  if (!fast_ || written.size() >= longest_known || written.starts_with('"') || known_count_ == most_known)
    return;
  char bytes[longest_known] = {};
  std::ranges::copy(written, bytes);
  const auto low = load(bytes), high = load(bytes + 8);
  if (recall(low, high, written.size())) return;
  auto i = slot(low, high);
  while (known_[i].size != 0xFF) i = (i + 1) % known_.size();
  known_[i] = {low, high, static_cast<std::uint8_t>(written.size()), cell};
  ++known_count_;
}

void CsvBody::line(std::string_view text, std::uint64_t number, Report& report) {
  if (!table_.plan) return;
  if (trimmed(text).empty()) {
    // In a table of one column this could be meant as a blank ballot.
    if (table_.columns.size() == 1) report.tally(Severity::warning, "empty-line", number, text, {});
    return;
  }
  if (!record_.split(text, table_.separator, number, report)) return report.discard(1);
  const auto& row = record_.cells();
  if (row.size() != table_.columns.size()) {
    report.add(Severity::error, "wrong-number-of-cells", number, text, {},
               {{"cells", std::to_string(row.size())}, {"expected", std::to_string(table_.columns.size())}});
    return report.discard(1);
  }
  std::ranges::fill(cells_, missing);
  scores_.clear();
  weight_ = 1;
  bool sound = true;
  for (std::size_t i = 0; i < row.size(); ++i) {
    sound = read_cell(table_.columns[i], row[i], number, text, report) && sound;
  }
  sound = sound && settle(number, text, report);
  ballots_ = true;
  if (!sound) return report.discard(1);
  if (weight_ == 1) {
    fork_->add(cells_);
  } else {
    fork_->add(cells_, 1, weight_);
  }
}

bool CsvBody::read_cell(const CsvColumn& column, const CsvCell& cell, std::uint64_t number,
                        std::string_view line, Report& report) {
  const std::string text(cell.text);
  const auto wrong = [&](std::string_view slug, Arguments arguments) {
    report.add(Severity::error, slug, number, line, cell.written, std::move(arguments));
    return false;
  };
  if (column.kind == CsvColumn::Kind::voter && !text.empty()) {
    report.voter(text, number, static_cast<std::uint64_t>(cell.written.data() - line.data()) + 1);
  }
  if (column.kind == CsvColumn::Kind::voter || column.kind == CsvColumn::Kind::unread) return true;
  if (column.kind == CsvColumn::Kind::weight) {
    const auto weight = Fraction::parse(text);
    if (!weight || weight->sign() <= 0) return wrong("bad-weight", {{"text", text}});
    if (is_too_fine(*weight)) return wrong("weight-too-fine", {{"text", text}});
    weight_ = *weight;
    return true;
  }
  const auto& plan = *table_.plan;
  if (says_nothing(text, request_.no_opinion)) {
    no_opinion_ = no_opinion_ || !text.empty();
    remember(cell.written, missing);
    return true;
  }
  if (plan.kind == CellKind::answer) {
    if (!good_name(text)) return wrong("bad-name", {{"name", text}});
    if (ids_.options.size() >= most_options && !ids_.options.find(text)) {
      return wrong("too-many-options", {{"limit", std::to_string(most_options)}});
    }
    set(ids_.options.intern(text), 1);
    return true;
  }
  if (plan.kind == CellKind::score && request_.reading == Reading::ranking) {
    const auto score = Fraction::parse(text);
    if (!score) return wrong("bad-score", {{"text", text}});
    scores_.emplace_back(*score, column.option);
    return true;
  }
  CellReader::Wrong why;
  const auto value = reader_->read(text, why);
  if (!value && why.slug == "unknown-grade") {
    return wrong(why.slug, with_suggestion(std::move(why.arguments), text, plan.grades, report));
  }
  if (!value) return wrong(why.slug, std::move(why.arguments));
  set(column.option, *value);
  remember(cell.written, *value);
  return true;
}

/// What depends on the whole row: scores become ranks, a ranking becomes its first place, choices are
/// counted.
bool CsvBody::settle(std::uint64_t number, std::string_view line, Report& report) {
  if (!scores_.empty()) rank_scores();
  if (request_.reading != Reading::choosing) return true;
  if (table_.plan->kind == CellKind::rank) {
    const auto best = *std::ranges::min_element(cells_);
    if (best == missing) return true;
    for (auto& cell : cells_) cell = cell == best ? Cell{1} : missing;
    const auto tied = std::ranges::count(cells_, Cell{1});
    if (tied == 1) return true;
    report.add(Severity::error, "tied-first", number, line, {}, {{"count", std::to_string(tied)}});
    return false;
  }
  const auto chosen = static_cast<std::uint64_t>(std::ranges::count(cells_, Cell{1}));
  if (!request_.at_most || chosen <= *request_.at_most) return true;
  report.add(Severity::error, "too-many-chosen", number, line, {},
             {{"count", std::to_string(chosen)}, {"at_most", std::to_string(*request_.at_most)}});
  return false;
}

void CsvBody::rank_scores() {
  std::ranges::sort(scores_, [](const auto& a, const auto& b) { return b.first < a.first; });
  Cell rank = 1;
  for (std::size_t i = 0; i < scores_.size(); ++i) {
    if (i > 0 && scores_[i].first != scores_[i - 1].first) ++rank;
    set(scores_[i].second, rank);
  }
}

}  // namespace voix::format
