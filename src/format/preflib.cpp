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
#include <utility>

#include "format/csv_record.hpp"
#include "format/formats.hpp"
#include "format/places.hpp"
#include "format/preflib_head.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

namespace {

struct Found {
  Fraction voters, lines;
};

struct Context {
  const Request& request;
  Ids& ids;
  Counter& counter;
  PreflibHead head;
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
    placed_ = 0;
    has_ties_ = false;
    if (!ballot(text.substr(colon + 1), text, number, report) || !is_of_type(text, number, report) ||
        !settle(text, number, report))
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
    return context_.head.categorical && context_.request.reading == Reading::grading;
  }

  bool malformed(std::string_view at, std::string_view text, std::uint64_t number, Report& report) const {
    report.add(Severity::error, "malformed-ballot", number, text, at.substr(0, 1),
               {{"text", std::string(at)}});
    return false;
  }

  /// What the head says of all orders: strict, complete.
  bool is_of_type(std::string_view text, std::uint64_t number, Report& report) const {
    const auto& head = context_.head;
    const auto order = trimmed(text.substr(text.find(':') + 1));
    const bool short_of_some = head.is_complete() && placed_ < context_.options.size();
    if (short_of_some)
      report.add(Severity::error, "order-incomplete", number, text, order, {{"type", head.type}});
    const bool tied = head.is_strict() && has_ties_;
    if (tied) report.add(Severity::error, "order-with-ties", number, text, order, {{"type", head.type}});
    return !short_of_some && !tied;
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
      const bool nobody = together && context_.head.categorical && rest.starts_with('}');
      if (!nobody && !put(rest, place, text, number, report)) return false;
      has_ties_ = has_ties_ || (together && rest.starts_with(','));
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
    if (!context_.head.categorical || places_.cells().empty() || place <= context_.head.categories.size())
      return true;
    report.add(
        Severity::error, "too-many-categories", number, text, {},
        {{"count", std::to_string(place)}, {"limit", std::to_string(context_.head.categories.size())}});
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
                 {{"option", context_.head.names[option - 1]}});
      return false;
    }
    ++placed_;
    rest.remove_prefix(end);
    return true;
  }

  /// Makes the places what the rule reads.
  bool settle(std::string_view text, std::uint64_t number, Report& report) {
    if (!context_.head.categorical || context_.request.reading == Reading::ranking)
      return places_.settle(text, number, report);
    grades_.assign(places_.cells().begin(), places_.cells().end());
    if (graded()) {
      for (auto& cell : grades_) cell = cell == missing ? missing : context_.grades[cell - 1U];
      return true;
    }
    if (context_.head.categories.size() > 2) {
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
  std::size_t placed_ = 0;  // options on this ballot
  bool has_ties_ = false;
  Found found_;
};

class Preflib final : public LineFormat {
 public:
  explicit Preflib(Context& context) : context_(context) {}

  bool header(std::string_view text, std::uint64_t number, Report& report) override {
    const auto content = trimmed(text);
    if (content.empty()) return true;
    if (content.front() != '#') {
      if (!context_.head.names.empty()) {
        close(report);
        return false;
      }
      if (!std::exchange(headless_, true))
        report.add(Severity::error, "preflib-without-head", number, text, content);
      return true;
    }
    context_.head.read(text, number, report);
    return true;
  }

  [[nodiscard]] std::unique_ptr<Body> body() override { return std::make_unique<PreflibBody>(context_); }

  /// After the header: gives the options and categories their ids. Does nothing the second time.
  void close(Report& report) {
    if (std::exchange(closed_, true)) return;
    context_.head.check(report);
    for (const auto& name : context_.head.names)
      context_.options.push_back(context_.ids.options.intern(name));
    for (const auto& name : context_.head.categories)
      context_.grades.push_back(static_cast<Cell>(context_.ids.labels.intern(name)));
  }

 private:
  Context& context_;
  bool closed_ = false;
  bool headless_ = false;  // ballots stand before the options
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
  Context context{request, ids, counter, {}, {}, {}, {}};
  context.head.categorical = path.ends_with(".cat");
  Preflib format(context);
  auto report = read_lines(path, source, format, request.jobs);
  format.close(report);
  if (!report.has_errors()) {
    compare("NUMBER VOTERS", context.head.voters, context.found.voters, report);
    compare("NUMBER UNIQUE ORDERS", context.head.orders, context.found.lines, report);
    if (context.head.names.empty()) {
      report.add(Severity::error, "no-options");
    } else if (context.found.lines == 0) {
      report.add(Severity::warning, "no-ballots");
    }
  }
  Declared declared;
  declared.options = std::move(context.head.names);
  if (request.reading == Reading::grading) declared.grades = std::move(context.head.categories);
  return finish_sheet(ids, std::move(declared), std::move(report));
}

}  // namespace voix::format
