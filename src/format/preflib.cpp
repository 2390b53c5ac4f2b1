// SPDX-License-Identifier: GPL-3.0-or-later
//
// preflib: the files of preflib.org: .soc, .soi, .toc and .toi rank, .cat puts in categories. The head is
// "# KEY: value"; then a number of equal ballots, ":", and the numbers of options, {those in one place}
// together. In a .cat file each place is a category, {} if it is empty, and the categories are grades, the
// first the best; a rule that chooses takes the first of two categories as chosen.
//
//   # NUMBER ALTERNATIVES: 3
//   # NUMBER VOTERS: 12
//   # ALTERNATIVE NAME 1: Branden Robinson
//   8: 3,{1,2}
//   4: 1
//
// What the head announces (how many voters, how many lines) is compared with what the file holds.
#include <algorithm>
#include <charconv>

#include "format/csv_record.hpp"
#include "format/formats.hpp"
#include "format/places.hpp"

namespace voix::format {

namespace {

template <class Number>
bool parse_whole(std::string_view text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

struct Found {
  Fraction voters, lines;
};

struct Context {
  const Request& request;
  Ids& ids;
  Counter& counter;
  std::vector<std::string> names;       // of option 1, 2, …; empty: not yet named
  std::vector<std::string> categories;  // best first
  std::optional<Fraction> voters, orders;
  bool categorical = false;
  std::vector<Option> options;
  std::vector<Cell> grades;  // of the categories
  Found found;
};

class PreflibBody final : public Body {
 public:
  explicit PreflibBody(Context& context)
      : context_(context), fork_(context.counter.fork()), places_(context.request) {}

  void line(std::string_view text, std::uint64_t number, Report& report) override {
    const auto content = trimmed(text);
    if (content.empty()) return;
    if (content.front() == '#') {
      report.add(Severity::error, "late-parameter", number, text, content, {{"name", std::string(content)}});
      return;
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
      malformed(content, text, number, report);
      return report.discard(1);
    }
    const auto written = trimmed(text.substr(0, colon));
    const auto count = Fraction::parse(written);
    if (!count || count->sign() <= 0 || !count->is_integer()) {
      report.add(Severity::error, "bad-repeat", number, text, written, {{"text", std::string(written)}});
      return report.discard(1);
    }
    places_.clear();
    if (!ballot(text.substr(colon + 1), text, number, report) || !settle(text, number, report))
      return report.discard(*count);
    const auto cells = graded() ? std::span<const Cell>(grades_) : places_.cells();
    if (*count == 1) {
      fork_->add(cells);
    } else {
      fork_->add(cells, *count, *count);
    }
    found_.voters += *count;
    found_.lines += 1;
  }

  void finish() override {
    context_.counter.merge(*fork_);
    context_.found.voters += found_.voters;
    context_.found.lines += found_.lines;
  }

 private:
  [[nodiscard]] bool graded() const {
    return context_.categorical && context_.request.reading == Reading::grading;
  }

  bool malformed(std::string_view at, std::string_view text, std::uint64_t number, Report& report) const {
    report.add(Severity::error, "malformed-ballot", number, text, at.substr(0, 1),
               {{"text", std::string(at)}});
    return false;
  }

  /// Reads "1,{2,3},4" into places.
  bool ballot(std::string_view rest, std::string_view text, std::uint64_t number, Report& report) {
    rest = trimmed(rest);
    Cell place = 1;
    for (bool together = false, more = !rest.empty(); more;) {
      rest = trimmed(rest);
      if (!together && rest.starts_with('{')) {
        together = true;
        rest = trimmed(rest.substr(1));
      }
      const bool nobody = together && context_.categorical && rest.starts_with('}');
      if (!nobody && !put(rest, place, text, number, report)) return false;
      if (together && rest.starts_with('}')) {
        together = false;
        rest = trimmed(rest.substr(1));
      }
      more = !rest.empty();
      if (more && rest.front() != ',') return malformed(rest, text, number, report);
      if (more && !together) ++place;
      if (more) rest.remove_prefix(1);
      if (!more && together) return unclosed(text, number, report);
    }
    if (!context_.categorical || places_.cells().empty() || place <= context_.categories.size()) return true;
    report.add(Severity::error, "too-many-categories", number, text, {},
               {{"count", std::to_string(place)}, {"limit", std::to_string(context_.categories.size())}});
    return false;
  }

  static bool unclosed(std::string_view text, std::uint64_t number, Report& report) {
    report.add(Severity::error, "unclosed-quote", number, text, text.substr(text.rfind('{'), 1));
    return false;
  }

  /// Reads the number of an option off the front of `rest`.
  bool put(std::string_view& rest, Cell place, std::string_view text, std::uint64_t number, Report& report) {
    const auto end = std::min(rest.find_first_of(",{}"), rest.size());
    const auto written = trimmed(rest.substr(0, end));
    if (written.empty()) {
      report.add(Severity::error, "missing-name", number, text, rest.substr(0, 1));
      return false;
    }
    std::size_t option = 0;
    if (!parse_whole(written, option) || option == 0 || option > context_.options.size()) {
      report.add(Severity::error, "unknown-option", number, text, written,
                 {{"option", std::string(written)}});
      return false;
    }
    if (!places_.put(context_.options[option - 1], place)) {
      report.add(Severity::error, "duplicate-option", number, text, written,
                 {{"option", context_.names[option - 1]}});
      return false;
    }
    rest.remove_prefix(end);
    return true;
  }

  /// Makes the places what the rule reads.
  bool settle(std::string_view text, std::uint64_t number, Report& report) {
    if (!context_.categorical || context_.request.reading == Reading::ranking)
      return places_.settle(text, number, report);
    grades_.assign(places_.cells().begin(), places_.cells().end());
    if (graded()) {
      for (auto& cell : grades_) cell = cell == missing ? missing : context_.grades[cell - 1U];
      return true;
    }
    if (context_.categories.size() > 2) {
      report.tally(Severity::error, "grades-not-choice", number, text, {});
      return false;
    }
    places_.clear();
    for (std::size_t option = 0; option < grades_.size(); ++option) {
      if (grades_[option] == 1) places_.put(static_cast<Option>(option), 1);
    }
    return places_.settle(text, number, report);
  }

  Context& context_;
  std::unique_ptr<Counter> fork_;
  Places places_;
  std::vector<Cell> grades_;
  Found found_;
};

class Preflib final : public LineFormat {
 public:
  explicit Preflib(Context& context) : context_(context) {}

  bool header(std::string_view text, std::uint64_t number, Report& report) override {
    auto rest = trimmed(text);
    if (rest.empty()) return true;
    if (rest.front() != '#') {
      close(report);
      return false;
    }
    rest.remove_prefix(1);
    const auto colon = std::min(rest.find(':'), rest.size());
    const auto key = trimmed(rest.substr(0, colon));
    const auto value = trimmed(rest.substr(std::min(colon + 1, rest.size())));
    if (key == "DATA TYPE") context_.categorical |= value == "cat";
    if (key == "NUMBER VOTERS") announce(context_.voters, key, value, text, number, report);
    if (key == "NUMBER UNIQUE ORDERS") announce(context_.orders, key, value, text, number, report);
    if (key == "NUMBER ALTERNATIVES") reserve(context_.names, key, value, text, number, report);
    if (key == "NUMBER CATEGORIES") reserve(context_.categories, key, value, text, number, report);
    name(context_.names, "ALTERNATIVE NAME ", key, value, text, number, report);
    name(context_.categories, "CATEGORY NAME ", key, value, text, number, report);
    return true;
  }

  [[nodiscard]] std::unique_ptr<Body> body() override { return std::make_unique<PreflibBody>(context_); }

  /// After the header: gives the options and categories their ids. Does nothing the second time.
  void close(Report& report) {
    if (closed_) return;
    closed_ = true;
    for (std::size_t i = 0; i < context_.names.size(); ++i) {
      if (context_.names[i].empty())
        report.add(Severity::error, "unnamed-option", {{"number", std::to_string(i + 1)}});
      context_.options.push_back(context_.ids.options.intern(context_.names[i]));
    }
    for (std::size_t i = 0; i < context_.categories.size(); ++i) {
      if (context_.categories[i].empty())
        report.add(Severity::error, "unnamed-category", {{"number", std::to_string(i + 1)}});
      context_.grades.push_back(static_cast<Cell>(context_.ids.labels.intern(context_.categories[i])));
    }
  }

 private:
  static void bad_value(std::string_view key, std::string_view value, std::string_view text,
                        std::uint64_t number, Report& report) {
    report.add(Severity::error, "bad-parameter", number, text, value,
               {{"name", std::string(key)}, {"value", std::string(value)}});
  }

  static bool within(std::size_t count, std::string_view text, std::uint64_t number, Report& report) {
    if (count <= most_options) return true;
    report.tally(Severity::error, "too-many-options", number, text, {},
                 {{"limit", std::to_string(most_options)}});
    return false;
  }

  static void announce(std::optional<Fraction>& kept, std::string_view key, std::string_view value,
                       std::string_view text, std::uint64_t number, Report& report) {
    kept = Fraction::parse(value);
    if (!kept || kept->sign() < 0 || !kept->is_integer()) bad_value(key, value, text, number, report);
  }

  /// Makes room for as many names as the file announces.
  static void reserve(std::vector<std::string>& names, std::string_view key, std::string_view value,
                      std::string_view text, std::uint64_t number, Report& report) {
    std::size_t count = 0;
    if (!parse_whole(value, count)) return bad_value(key, value, text, number, report);
    if (within(count, text, number, report)) names.resize(std::max(names.size(), count));
  }

  /// Keeps the name of an option or of a category if `key` gives one.
  static void name(std::vector<std::string>& names, std::string_view prefix, std::string_view key,
                   std::string_view value, std::string_view text, std::uint64_t number, Report& report) {
    if (!key.starts_with(prefix)) return;
    std::size_t place = 0;
    if (!parse_whole(key.substr(prefix.size()), place) || place == 0 || value.empty())
      return bad_value(key, value, text, number, report);
    if (!within(place, text, number, report)) return;
    auto said = narrowed(value);
    if (std::ranges::find(names, said) != names.end()) {
      const bool option = prefix.starts_with('A');
      report.add(Severity::error, option ? "duplicate-option" : "duplicate-grade", number, text, value,
                 {{option ? "option" : "grade", said}});
    }
    names.resize(std::max(names.size(), place));
    names[place - 1] = std::move(said);
  }

  Context& context_;
  bool closed_ = false;
};

void compare(std::string_view name, const std::optional<Fraction>& announced, const Fraction& found,
             Report& report) {
  if (!announced || *announced == found) return;
  report.add(Severity::warning, "announced-differs",
             {{"name", std::string(name)}, {"announced", announced->text()}, {"count", found.text()}});
}

}  // namespace

Sheet read_preflib(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                   Counter& counter) {
  Context context{request, ids, counter, {}, {}, {}, {}, path.ends_with(".cat"), {}, {}, {}};
  Preflib format(context);
  auto report = read_lines(path, source, format, request.jobs);
  format.close(report);
  if (!report.has_errors()) {
    compare("NUMBER VOTERS", context.voters, context.found.voters, report);
    compare("NUMBER UNIQUE ORDERS", context.orders, context.found.lines, report);
    if (context.names.empty()) {
      report.add(Severity::error, "no-options");
    } else if (context.found.lines == 0) {
      report.add(Severity::warning, "no-ballots");
    }
  }
  Declared declared;
  declared.options = std::move(context.names);
  if (request.reading == Reading::grading) declared.grades = std::move(context.categories);
  return finish_sheet(ids, std::move(declared), std::move(report));
}

}  // namespace voix::format
