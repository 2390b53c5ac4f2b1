// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots in a table (csv, tsv): the first row names the options, every other row is a ballot. An empty cell,
// or the words "No opinion", say nothing of an option; where the words are written, options without a rank
// are not compared at all. A first column without a name is not read. The column named by --id-column holds
// voters' ids: one that stands twice is a warning. The column named by --weight-column holds weights.
#include <algorithm>
#include <set>

#include "format/csv_body.hpp"
#include "format/formats.hpp"
#include "format/totals.hpp"
#include "format/trimmed.hpp"
#include "format/utf8.hpp"

namespace voix::format {

namespace {

/// Bytes that have been looked at, then the rest of their source.
class ResumedSource final : public ByteSource {
 public:
  ResumedSource(std::string_view beginning, ByteSource& rest) : beginning_(beginning), rest_(rest) {}

  std::size_t read(std::span<char> buffer) override {
    const auto size = beginning_.read(buffer);
    return size < buffer.size() ? size + rest_.read(buffer.subspan(size)) : size;
  }

 private:
  MemorySource beginning_;
  ByteSource& rest_;
};

class CsvFormat final : public LineFormat {
 public:
  CsvFormat(bool tsv, std::string_view beginning, const Request& request, Ids& ids, Counter& counter)
      : tsv_(tsv), beginning_(beginning), request_(request), ids_(ids), counter_(counter) {}

  [[nodiscard]] bool quotes_join_lines() const override { return true; }

  bool header(std::string_view text, std::uint64_t number, Report& report) override {
    if (header_read_) return false;
    if (trimmed(text).empty()) return true;
    // Spreadsheets of Microsoft take, and some programs write, a first line that names the separator.
    if (text.size() == 5 && text.starts_with("sep=") && !names_separator_) {
      names_separator_ = true;
      table_.separator = text.back();
      return true;
    }
    header_read_ = true;
    if (!names_separator_) table_.separator = separator(tsv_, text);
    CsvRecord record;
    if (!record.split(text, table_.separator, number, report)) return true;
    read_columns(record, text, number, report);
    if (!report.has_errors()) plan(record, text, number, report);
    if (!table_.plan) return true;
    if (table_.plan->kind != CellKind::answer) {
      declared_.options = named_;
      intern_options();
    }
    if (request_.reading == Reading::grading) declared_.grades = table_.plan->grades;
    return true;
  }

  [[nodiscard]] std::unique_ptr<Body> body() override {
    return std::make_unique<CsvBody>(table_, request_, ids_, counter_, found_);
  }

  Declared finish(Report& report) {
    if (table_.plan && !found_.ballots && !report.has_errors()) report.add(Severity::warning, "no-ballots");
    if (found_.no_opinion && request_.reading == Reading::ranking)
      declared_.unranked = Unranked::not_compared;
    if (table_.plan && table_.plan->kind == CellKind::score) declared_.grades = grades_of(found_.scores);
    return std::move(declared_);
  }

 private:
  void read_columns(const CsvRecord& record, std::string_view line, std::uint64_t number, Report& report) {
    std::set<std::string_view> seen;
    std::vector<std::string> names;
    for (const auto& cell : record.cells()) {
      const std::string name(cell.text);
      names.push_back(name);
      auto& column = table_.columns.emplace_back();
      if (!request_.id_column.empty() && name == request_.id_column) {
        column.kind = CsvColumn::Kind::voter;
      } else if (!request_.weight_column.empty() && name == request_.weight_column) {
        column.kind = CsvColumn::Kind::weight;
        table_.weighted = true;
      } else if (name.empty() && table_.columns.size() == 1) {
        column.kind = CsvColumn::Kind::unread;
      } else if (!good_name(name)) {
        report.add(Severity::error, "bad-name", number, line, cell.written, {{"name", name}});
      } else if (!seen.insert(cell.text).second) {
        report.add(Severity::error, "duplicate-option", number, line, cell.written, {{"option", name}});
      } else {
        named_.push_back(name);
      }
    }
    for (const auto& wanted : {request_.id_column, request_.weight_column}) {
      if (wanted.empty() || std::ranges::find(names, wanted) != names.end()) continue;
      report.add(Severity::error, "unknown-column", number, line, {},
                 with_suggestion({{"column", wanted}}, wanted, names, report));
    }
    if (named_.empty() && !report.has_errors()) report.add(Severity::error, "no-options");
    if (named_.size() > most_options) {
      report.add(Severity::error, "too-many-options", {{"limit", std::to_string(most_options)}});
    }
  }

  void intern_options() {
    auto name = named_.begin();
    for (auto& column : table_.columns) {
      if (column.kind == CsvColumn::Kind::option) column.option = ids_.options.intern(*name++);
    }
  }

  void plan(const CsvRecord& record, std::string_view line, std::uint64_t number, Report& report) {
    auto [first, others] = sample();
    if (hold_no_votes(request_, first, others)) {
      const auto& head = record.cells().front();
      report.add(Severity::error, "first-column-of-voters", number, line, head.written,
                 {{"column", std::string(head.text)}});
      return;
    }
    first.insert(first.end(), others.begin(), others.end());
    table_.plan = plan_cells(request_, first, named_.size(), report);
  }

  /// The cells under option columns that say something, in the rows at the beginning of the file; those of
  /// the first column apart.
  struct Sample {
    std::vector<std::string> first, others;
  };
  [[nodiscard]] Sample sample() const {
    Report ignored{{}};  // read again, and reported then
    Sample cells;
    const auto rows = read_table(beginning_, ignored, table_.separator);
    for (std::size_t row = names_separator_ ? 2 : 1; row < rows.size(); ++row) {
      const auto& record = rows[row].cells();
      if (record.size() != table_.columns.size()) continue;
      for (std::size_t i = 0; i < record.size(); ++i) {
        if (table_.columns[i].kind != CsvColumn::Kind::option) continue;
        if (!says_nothing(record[i].text, request_.no_opinion))
          (i == 0 ? cells.first : cells.others).push_back(composed(record[i].text));
      }
    }
    return cells;
  }

  bool tsv_;
  bool header_read_ = false, names_separator_ = false;
  std::string_view beginning_;  // whole lines
  const Request& request_;
  Ids& ids_;
  Counter& counter_;
  CsvTable table_;
  CsvFound found_;
  std::vector<std::string> named_;  // the option columns
  Declared declared_;
};

Sheet read_rows(bool tsv, const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                Counter& counter) {
  constexpr std::size_t sample_size = std::size_t{64} << 10;
  std::string beginning(sample_size, '\0');
  beginning.resize(source.read(beginning));
  std::string_view sample = beginning;
  if (beginning.size() == sample_size) sample = sample.substr(0, sample.rfind('\n') + 1);
  ResumedSource whole(beginning, source);
  CsvFormat format(tsv, sample, request, ids, counter);
  auto report = read_lines(path, whole, format, request.jobs);
  auto declared = format.finish(report);
  return finish_sheet(ids, std::move(declared), std::move(report));
}

}  // namespace

Sheet read_csv(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
               Counter& counter) {
  return read_rows(false, path, source, request, ids, counter);
}

Sheet read_tsv(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
               Counter& counter) {
  return read_rows(true, path, source, request, ids, counter);
}

}  // namespace voix::format
