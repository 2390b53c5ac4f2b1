// SPDX-License-Identifier: GPL-3.0-or-later
//
// abif, the Aggregated Ballot Information Format: a line is a number of equal ballots, ":", and options by
// name. > and = rank them; /5 after a name scores it, higher is better; a comma separates and says nothing.
//
//   {title: "Capital of Tennessee"}       metadata: not read
//   =Memph:[Memphis, TN]                  declares an option; its name in the result is the short one
//   42: Memph/5 > Nash/2 > Chat/1         # 42 ballots that say so
//   13: [Chez nous] = "Café"              names with blanks or separators in them
//   100:                                  100 blank ballots
//
// A rule that ranks takes the places that > and = say, or the scores if commas separate; a rule that grades
// takes the scores as grades; a rule that chooses takes scores of 1 and 0, or a single place. A line whose
// scores say another order than its places is an error. Options need not be declared, but all or none.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "format/abif_line.hpp"
#include "format/csv_record.hpp"
#include "format/formats.hpp"
#include "format/places.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

namespace {

/// What the threads have found together.
struct Found {
  bool ballots = false;
  std::set<Fraction> scores;
};

struct Context {
  const Request& request;
  Ids& ids;
  Counter& counter;
  std::vector<std::string> declared;
  std::map<std::string, Option, std::less<>> options;  // the declared ones
  Found found;
};

std::optional<Fraction> parse_score(std::string_view text) {
  if (text.find_first_of("/%") != std::string_view::npos) return std::nullopt;
  return Fraction::parse(text);
}

class AbifBody final : public Body {
 public:
  explicit AbifBody(Context& context)
      : context_(context),
        fork_(context.counter.fork()),
        options_(context.options),
        places_(context.request) {}

  void line(std::string_view text, std::uint64_t number, Report& report) override {
    const auto content = trimmed(text);
    if (is_aside(content, text, number, report)) return;
    if (content.front() == '=') {
      report.add(Severity::error, "late-parameter", number, text, content, {{"name", std::string(content)}});
      return;
    }
    const bool well_formed = line_.parse(text, number, report);
    auto count = Fraction::parse(line_.count);
    if (!count || count->sign() <= 0 || !count->is_integer()) {
      if (well_formed)
        report.add(Severity::error, "bad-repeat", number, text, line_.count,
                   {{"text", std::string(line_.count)}});
      count.reset();
    }
    if (well_formed && count && ballot(text, number, report)) {
      found_.ballots = true;
      if (*count == 1) {
        fork_->add(cells());
      } else {
        fork_->add(cells(), *count, *count);
      }
    } else {
      report.discard(count.value_or(1));
    }
  }

  void finish() override {
    context_.counter.merge(*fork_);
    context_.found.ballots |= found_.ballots;
    context_.found.scores.merge(found_.scores);
  }

 private:
  [[nodiscard]] std::span<const Cell> cells() const {
    return graded_ ? std::span<const Cell>(grades_) : places_.cells();
  }

  /// Reads the items of the line into the cells. All of its findings are given.
  bool ballot(std::string_view text, std::uint64_t number, Report& report) {
    graded_ = false;
    marked_.clear();
    scores_.clear();
    places_.clear();
    bool good = true;
    for (const auto& item : line_.items) {
      const auto option = find(item, text, number, report);
      const auto score = item.score.empty() ? std::nullopt : parse_score(item.score);
      if (!item.score.empty() && !score) {
        report.add(Severity::error, "bad-score", number, text, item.score,
                   {{"text", std::string(item.score)}});
        good = false;
      }
      if (option && !places_.put(*option, 1)) {
        report.add(Severity::error, "duplicate-option", number, text, item.place,
                   {{"option", std::string(item.name)}});
        good = false;
      }
      good = good && option;
      if (!good) continue;
      marked_.push_back(*option);
      scores_.push_back(score);
    }
    return good && agrees(text, number, report) && read(text, number, report);
  }

  std::optional<Option> find(const AbifItem& item, std::string_view text, std::uint64_t number,
                             Report& report) {
    if (const auto known = options_.find(item.name); known != options_.end()) return known->second;
    if (!context_.declared.empty()) {
      report.add(Severity::error, "unknown-option", number, text, item.place,
                 with_suggestion({{"option", item.name}}, item.name, context_.declared, report));
      return std::nullopt;
    }
    const auto option = context_.ids.options.intern(item.name);
    if (option >= most_options) {
      report.tally(Severity::error, "too-many-options", number, text, item.place,
                   {{"limit", std::to_string(most_options)}});
      return std::nullopt;
    }
    options_.emplace(item.name, option);
    return option;
  }

  [[nodiscard]] bool commas() const {
    return std::ranges::any_of(line_.items, [](const AbifItem& item) { return item.before == ','; });
  }
  [[nodiscard]] bool scored() const {
    return std::ranges::any_of(scores_, [](const auto& score) { return score.has_value(); });
  }

  /// False if the scores say another order than the places.
  bool agrees(std::string_view text, std::uint64_t number, Report& report) {
    const auto wrong = contradicted(line_.items, scores_);
    if (wrong == line_.items.size()) return true;
    const auto& item = line_.items[wrong];
    report.add(Severity::error, "rank-score-conflict", number, text, item.place,
               {{"option", item.name}, {"score", scores_[wrong]->text()}});
    return false;
  }

  bool read(std::string_view text, std::uint64_t number, Report& report) {
    if (context_.request.reading == Reading::grading) return read_grades(text, number, report);
    if (context_.request.reading == Reading::choosing && scored()) return read_marks(text, number, report);
    places_.clear();
    if (commas() && scored()) {
      std::map<Fraction, Cell, std::greater<>> ranks;
      for (std::size_t i = 0; i < marked_.size(); ++i) {
        if (!has_score(i, text, number, report)) return false;
        ranks.emplace(*scores_[i], Cell{0});
      }
      Cell rank = 0;
      for (auto& [score, place] : ranks) place = ++rank;
      for (std::size_t i = 0; i < marked_.size(); ++i) places_.put(marked_[i], ranks[*scores_[i]]);
    } else {
      Cell rank = 1;
      for (std::size_t i = 0; i < marked_.size(); ++i) {
        if (line_.items[i].before == '>') ++rank;
        places_.put(marked_[i], rank);
      }
    }
    return places_.settle(text, number, report);
  }

  bool has_score(std::size_t i, std::string_view text, std::uint64_t number, Report& report) {
    if (scores_[i]) return true;
    const auto& item = line_.items[i];
    report.add(Severity::error, "score-missing", number, text, item.place,
               {{"option", std::string(item.name)}});
    return false;
  }

  /// Scores of 1 and 0: chosen or not.
  bool read_marks(std::string_view text, std::uint64_t number, Report& report) {
    places_.clear();
    for (std::size_t i = 0; i < marked_.size(); ++i) {
      if (!has_score(i, text, number, report)) return false;
      if (*scores_[i] == 1) {
        places_.put(marked_[i], 1);
      } else if (*scores_[i] != 0) {
        report.add(Severity::error, "grades-not-choice", number, text, line_.items[i].score);
        return false;
      }
    }
    return places_.settle(text, number, report);
  }

  bool read_grades(std::string_view text, std::uint64_t number, Report& report) {
    graded_ = true;
    grades_.clear();
    if (!marked_.empty() && !scored()) {
      report.tally(Severity::error, "rankings-not-grades", number, text, {});
      return false;
    }
    for (std::size_t i = 0; i < marked_.size(); ++i) {
      if (!has_score(i, text, number, report)) return false;
      const auto grade = grade_of(*scores_[i], line_.items[i].score, text, number, report);
      if (!grade) return false;
      const std::size_t option = marked_[i];
      if (option >= grades_.size()) grades_.resize(option + 1, missing);
      grades_[option] = *grade;
    }
    return true;
  }

  std::optional<Cell> grade_of(const Fraction& score, std::string_view part, std::string_view text,
                               std::uint64_t number, Report& report) {
    const auto label = score.text();
    const auto& known = context_.request.grades;
    if (!known.empty() && std::ranges::find(known, label) == known.end()) {
      report.add(Severity::error, "unknown-grade", number, text, part, {{"grade", label}});
      return std::nullopt;
    }
    const auto grade = context_.ids.labels.intern(label);
    if (grade >= most_options) {
      report.tally(Severity::error, "too-many-grades", number, text, part,
                   {{"limit", std::to_string(most_options)}});
      return std::nullopt;
    }
    found_.scores.insert(score);
    return static_cast<Cell>(grade);
  }

  Context& context_;
  std::unique_ptr<Counter> fork_;
  std::map<std::string, Option, std::less<>> options_;  // known to this thread
  Places places_;
  std::vector<Cell> grades_;
  bool graded_ = false;
  AbifLine line_;
  std::vector<Option> marked_;                   // the options of the line
  std::vector<std::optional<Fraction>> scores_;  // and their scores
  Found found_;
};

class Abif final : public LineFormat {
 public:
  explicit Abif(Context& context) : context_(context) {}

  bool header(std::string_view text, std::uint64_t number, Report& report) override {
    auto rest = trimmed(text);
    if (is_aside(rest, text, number, report)) return true;
    if (rest.front() != '=') return false;
    rest.remove_prefix(1);
    const auto name = take_abif_name(rest, ":", text, number, report);
    if (!name) return true;
    const auto option = context_.ids.options.intern(name->name);
    if (!context_.options.emplace(name->name, option).second) {
      report.add(Severity::error, "duplicate-option", number, text, name->place,
                 {{"option", std::string(name->name)}});
    } else if (context_.declared.size() >= most_options) {
      report.tally(Severity::error, "too-many-options", number, text, name->place,
                   {{"limit", std::to_string(most_options)}});
    } else {
      context_.declared.emplace_back(name->name);
    }
    return true;
  }

  [[nodiscard]] std::unique_ptr<Body> body() override { return std::make_unique<AbifBody>(context_); }

 private:
  Context& context_;
};

}  // namespace

Sheet read_abif(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                Counter& counter) {
  Context context{request, ids, counter, {}, {}, {}};
  Abif format(context);
  auto report = read_lines(path, source, format, request.jobs);
  if (!context.found.ballots && !report.has_errors()) report.add(Severity::warning, "no-ballots");
  Declared declared;
  declared.options = std::move(context.declared);
  declared.grades = request.grades;
  if (declared.grades.empty()) declared.grades = grades_of(context.found.scores);
  if (request.reading != Reading::grading) declared.grades.clear();
  return finish_sheet(ids, std::move(declared), std::move(report));
}

}  // namespace voix::format
