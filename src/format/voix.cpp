// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format voix, the canonical form of all ballots:
//
//   voix-ballots 1
//   title: Themes of the year
//   options: Climate ; "Wages; hours" ; Housing
//   unranked: not-compared
//   # a comment
//   Climate > Housing = "Wages; hours" * 42
//   Housing ^2/3 * 3
//   -
//
// The first line names the format. Then come lines `key: value`, each at most once and all optional:
//   title      what is decided; for people
//   options    their names, between ";". Without it every name on a ballot is an option.
//   grades     the grades from best to worst, between ";". Without it those of a built-in scale.
//   rule       a hint: the rule that the ballots were made for
//   unranked   last or not-compared: what an option means that a ballot does not rank
// Each further line is a ballot: names from best to worst, ">" between places and "=" within a place; or
// name/grade pairs between ","; or "-" alone, a ballot that names nothing. To choose several options is to
// put them in one place (A = B). After it may stand, in either order, "^" and the weight of each such ballot,
// a positive integer or fraction, and "*" and the number of such ballots, a positive integer.
// A name with any of > = , ; : / ^ * # < " or blanks at its ends is written in double quotes, a quote in it
// doubled. "#" begins a comment. Empty lines mean nothing.
#include <algorithm>
#include <array>
#include <set>

#include <voix/nearest.hpp>
#include <voix/scale.hpp>

#include "format/formats.hpp"
#include "format/ranking_body.hpp"
#include "format/trimmed.hpp"

namespace voix::format {
namespace {

constexpr std::string_view first_line = "voix-ballots 1";
constexpr std::array<std::string_view, 5> keys{"title", "options", "grades", "rule", "unranked"};

/// The key of a line `key: value`, empty if it is none; no ballot has a colon outside of quotes.
std::string_view key_of(std::string_view text) {
  const auto colon = text.find_first_of(":\"#>=,;/^*");
  if (colon == std::string_view::npos || text[colon] != ':') return {};
  return trimmed(text.substr(0, colon));
}

class VoixBody final : public RankingBody {
 public:
  using RankingBody::RankingBody;
  void line(std::string_view text, std::uint64_t number, Report& report) override {
    const auto content = trimmed(text);
    if (content.empty() || content.front() == '#') return;
    const auto key = key_of(content);
    if (std::ranges::find(keys, key) != keys.end()) {
      report.add(Severity::error, "late-parameter", number, text, key, {{"name", std::string(key)}});
    } else {
      ballot(text, text, number, report);
    }
  }
};

class Voix final : public LineFormat {
 public:
  Voix(const Request& request, Ids& ids, Counter& counter)
      : file_{.request = request, .ids = ids, .counter = counter, .dialect = Dialect::voix} {}

  bool header(std::string_view text, std::uint64_t number, Report& report) override;
  std::unique_ptr<Body> body() override { return std::make_unique<VoixBody>(file_); }
  Sheet finish(Report&& report);
  void declare();

 private:
  void parameter(std::string_view key, std::string_view text, std::uint64_t number, Report& report);

  RankingFile file_;
  Declared declared_;
  std::vector<std::string> grades_;  // the file's own, even if the request has others
  std::set<std::string, std::less<>> seen_;
  bool begun_ = false;
  bool declared_all_ = false;
};

bool Voix::header(std::string_view text, std::uint64_t number, Report& report) {
  const auto content = trimmed(text);
  if (!begun_) {
    begun_ = true;
    if (content == first_line) return true;
    report.add(Severity::error, "not-voix", number, text, text,
               {{"text", std::string(content.substr(0, 40))}});
  }
  if (content.empty() || content.front() == '#') return true;
  const auto key = key_of(content);
  if (key.empty()) {
    declare();
    return false;
  }
  parameter(key, text, number, report);
  return true;
}

/// What the request gives counts more than the file.
void Voix::declare() {
  if (std::exchange(declared_all_, true)) return;
  file_.options = declared_.options;
  file_.grades = file_.request.grades.empty() ? grades_ : file_.request.grades;
  file_.declare();
}

void Voix::parameter(std::string_view key, std::string_view text, std::uint64_t number, Report& report) {
  const auto value = trimmed(text.substr(text.find(':') + 1));
  if (!seen_.emplace(key).second) {
    report.add(Severity::error, "duplicate-parameter", number, text, key, {{"name", std::string(key)}});
  } else if (key == "options") {
    add_names(declared_.options, Dialect::voix, {value, text, number}, report);
  } else if (key == "grades") {
    add_names(grades_, Dialect::voix, {value, text, number, "grade", "duplicate-grade"}, report);
  } else if (key == "rule") {
    declared_.rule = std::string(value);
  } else if (key == "unranked" && (value == "last" || value == "not-compared")) {
    declared_.unranked = value == "last" ? Unranked::last : Unranked::not_compared;
  } else if (key == "unranked") {
    report.add(Severity::error, "bad-parameter", number, text, value,
               {{"name", std::string(key)}, {"value", std::string(value)}});
  } else if (key == "title") {
    declared_.title = std::string(value);
  } else {
    const std::vector<std::string> names(keys.begin(), keys.end());
    report.add(Severity::error, "unknown-parameter", number, text, key,
               {{"name", std::string(key)}, {"suggestion", nearest(key, names).value_or(std::string())}});
  }
}

Sheet Voix::finish(Report&& report) {
  declare();
  declared_.grades = file_.grades;
  if (file_.request.reading != Reading::grading) {
    declared_.grades.clear();
  } else if (file_.graded && declared_.grades.empty()) {
    const auto labels = file_.ids.labels.all();
    if (const auto* scale = built_in_scale(labels)) {
      declared_.grades.assign(scale->grades.begin(), scale->grades.end());
    } else if (!report.has_errors()) {
      report.add(Severity::error, "scale-unknown", {{"grade", labels.front()}});
    }
  }
  if (!file_.ballots && !report.has_errors()) report.add(Severity::warning, "no-ballots");
  return finish_sheet(file_.ids, std::move(declared_), std::move(report));
}

}  // namespace

Sheet read_voix(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                Counter& counter) {
  return read_ranking_file<Voix>(path, source, request, ids, counter);
}

}  // namespace voix::format
