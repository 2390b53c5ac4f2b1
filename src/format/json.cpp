// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots in JSON. voix's own shape, where everything but "ballots" may be left out:
//
//     {"options": ["A", "B", "C"], "grades": ["Good", "Fair", "Bad"],  best first
//      "rule": "condorcet", "unranked": "last" or "not-compared",
//      "ballots": [{"ranking": [["A"], ["B", "C"]], "count": 3, "weight": "2/3"},
//                  {"grades": {"A": "Good", "B": "Bad"}}, {"scores": {"A": 5}}, {"choice": ["A"]}]}
//
// And votes by voter, as the Node.js committee keeps them: {"votes": {"ann": {"A": 2, "B": -1}, …}}, where
// the higher score is preferred, or {"votes": {"ann": 1, …}}, where 1 is yes, 0 is blank and -1 is no.
#include <algorithm>
#include <array>
#include <set>

#include "format/formats.hpp"
#include "format/json_declared.hpp"
#include "format/totals.hpp"

namespace voix::format {

namespace {

using json::Value;

class JsonBallots {
 public:
  JsonBallots(const Request& request, Ids& ids, Counter& counter, Report& report)
      : request_(request), ids_(ids), counter_(counter), report_(report) {}

  Declared read(Value root) {
    declared_ = json::read_declared(root, request_, report_);
    for (const auto& option : declared_.options) ids_.options.intern(option);
    if (const auto votes = root.find("votes"); votes && votes->is_object()) {
      for (const auto& vote : votes->members()) read_vote(vote.value);
    } else if (const auto ballots = member(root, "ballots", json::Kind::array, report_)) {
      if (declared_.grades.empty()) declared_.grades = json::scale_of(*ballots, report_);
      for (const auto& ballot : ballots->items()) read_ballot(ballot);
    }
    if (!counted_ && !report_.has_errors()) report_.add(Severity::warning, "no-ballots");
    if (!scores_.empty()) declared_.grades = grades_of(scores_);
    if (request_.reading != Reading::grading) declared_.grades.clear();
    return std::move(declared_);
  }

 private:
  void read_vote(Value vote) {
    if (vote.is_object()) {
      finish(judged(vote, true), 1, 1);
      return;
    }
    if (request_.reading != Reading::choosing) return finish(refuse(vote, "answers-need-majority"), 1, 1);
    if (declared_.options.empty()) declared_.options = {"yes", "no", "blank"};
    const auto text = vote.text();
    const auto* const answer = text == "1" ? "yes" : text == "-1" ? "no" : text == "0" ? "blank" : nullptr;
    if (!answer) {
      vote.report(report_, "bad-answer", {{"text", std::string(text)}});
      return finish(false, 1, 1);
    }
    cells_.clear();
    cell(ids_.options.intern(answer)) = 1;
    finish(true, 1, 1);
  }

  void read_ballot(Value ballot) {
    cells_.clear();
    if (!ballot.is_object()) {
      ballot.report(report_, "json-needs-object");
      return report_.discard(1);
    }
    const auto count = positive(ballot, "count", "bad-repeat"),
               weight = positive(ballot, "weight", "bad-weight");
    bool sound = count && weight, found = false;
    for (const auto& [key, value] : ballot.members()) {
      const auto name = key.text();
      if (name == "count" || name == "weight") continue;
      constexpr std::array<std::string_view, 4> preferences{"ranking", "choice", "grades", "scores"};
      if (std::ranges::find(preferences, name) == preferences.end()) {
        unknown(key, "unknown-key", "key", {"ranking", "grades", "scores", "choice", "count", "weight"});
        sound = false;
        continue;
      }
      if (found) {
        key.report(report_, "ballot-says-twice", {{"key", std::string(name)}});
        sound = false;
      } else if (name == "ranking") {
        sound = ranked(value) && sound;
      } else if (name == "choice") {
        sound = chosen(value) && sound;
      } else {
        sound = judged(value, name == "scores") && sound;
      }
      found = true;
    }
    finish(sound, count.value_or(1), weight.value_or(1));
  }

  void finish(bool sound, const Fraction& count, const Fraction& weight) {
    counted_ = true;
    if (!sound) return report_.discard(count);
    if (count == 1 && weight == 1) return counter_.add(cells_);
    counter_.add(cells_, count, count * weight);
  }

  std::optional<Fraction> positive(Value ballot, std::string_view key, std::string_view slug) {
    const auto value = ballot.find(key);
    if (!value) return Fraction(1);
    auto number = value->number();
    if (number && number->sign() > 0 && (key == "weight" || number->is_integer())) {
      if (key != "weight" || !is_too_fine(*number)) return number;
      slug = "weight-too-fine";
    }
    value->report(report_, slug, {{"text", std::string(value->text())}});
    return std::nullopt;
  }

  bool ranked(Value places) {
    if (request_.reading == Reading::grading) return refuse(places, "rankings-not-grades");
    const bool first_only = request_.reading == Reading::choosing;
    if (first_only && request_.at_most != 1U && places.items().size() > 1)
      return refuse(places, "ranking-not-choice");
    if (!places.is_array()) return refuse_shape(places, "json-needs-list");
    bool sound = true;
    Cell rank = 0;
    for (const auto& place : places.items()) {
      const auto options = place.is_array() ? place.items() : std::vector{place};
      if (first_only && rank == 0 && request_.at_most == 1U && options.size() > 1) {
        place.report(report_, "tied-first", {{"count", std::to_string(options.size())}});
        sound = false;
      }
      ++rank;
      for (const auto& option : options) sound = mark(option, rank) && sound;
    }
    if (first_only)
      std::ranges::replace_if(
          cells_, [](Cell cell) { return cell != 1; }, missing);
    return sound;
  }

  bool chosen(Value options) {
    if (request_.reading == Reading::ranking) return refuse(options, "choices-not-rankings");
    if (request_.reading == Reading::grading) return refuse(options, "choices-not-grades");
    if (!options.is_array()) return refuse_shape(options, "json-needs-list");
    bool sound = true;
    const auto items = options.items();
    for (const auto& option : items) sound = mark(option, 1) && sound;
    if (request_.at_most && items.size() > *request_.at_most) {
      options.report(
          report_, "too-many-chosen",
          {{"count", std::to_string(items.size())}, {"at_most", std::to_string(*request_.at_most)}});
      sound = false;
    }
    return sound;
  }

  bool judged(Value judgments, bool by_score) {
    cells_.clear();
    if (request_.reading == Reading::choosing) return refuse(judgments, "grades-not-choice");
    if (!judgments.is_object()) return refuse_shape(judgments, "json-needs-object");
    bool sound = true;
    std::vector<std::pair<Fraction, Option>> scores;
    for (const auto& [option, judgment] : judgments.members()) {
      const auto id = this->option(option);
      if (judgment.kind() == json::Kind::null) continue;
      if (by_score) {
        const auto score = judgment.kind() == json::Kind::number ? judgment.number() : std::nullopt;
        if (!score) judgment.report(report_, "bad-score", {{"text", std::string(judgment.text())}});
        sound = sound && id && score;
        if (id && score) scores.emplace_back(*score, *id);
      } else {
        const auto grade = this->grade(judgment);
        sound = sound && id && grade;
        if (id && grade) cell(*id) = *grade;
      }
    }
    return sound && rank_or_label(scores);
  }

  /// Scores as ranks, the highest first, or as grades.
  bool rank_or_label(std::vector<std::pair<Fraction, Option>>& scores) {
    std::ranges::sort(scores, [](const auto& a, const auto& b) { return b.first < a.first; });
    Cell rank = 1;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (i > 0 && scores[i].first != scores[i - 1].first) ++rank;
      if (request_.reading == Reading::ranking) {
        cell(scores[i].second) = rank;
      } else {
        scores_.insert(scores[i].first);
        cell(scores[i].second) = static_cast<Cell>(ids_.labels.intern(scores[i].first.text()));
      }
    }
    if (scores_.size() < most_options) return true;
    report_.add(Severity::error, "too-many-grades", {{"limit", std::to_string(most_options)}});
    return false;
  }

  /// The cell for a grade: its label, or its rank when a ranking is wanted.
  std::optional<Cell> grade(Value label) {
    const auto& grades = declared_.grades;
    const auto found = std::ranges::find(grades, label.text());
    if (found != grades.end()) {
      if (request_.reading == Reading::ranking) return static_cast<Cell>(found - grades.begin() + 1);
      return static_cast<Cell>(ids_.labels.intern(*found));
    }
    unknown(label, "unknown-grade", "grade", grades);
    return std::nullopt;
  }

  std::optional<Option> option(Value name) {
    if (!name.is_string()) {
      name.report(report_, "json-needs-text");
    } else if (!good_name(name.text())) {
      name.report(report_, "bad-name", {{"name", std::string(name.text())}});
    } else if (!declared_.options.empty() &&
               std::ranges::find(declared_.options, name.text()) == declared_.options.end()) {
      unknown(name, "unknown-option", "option", declared_.options);
    } else if (ids_.options.size() >= most_options && !ids_.options.find(name.text())) {
      name.report(report_, "too-many-options", {{"limit", std::to_string(most_options)}});
    } else {
      return ids_.options.intern(name.text());
    }
    return std::nullopt;
  }

  bool mark(Value name, Cell value) {
    const auto id = option(name);
    if (!id) return false;
    if (cell(*id) != missing) {
      name.report(report_, "duplicate-option", {{"option", std::string(name.text())}});
      return false;
    }
    cell(*id) = value;
    return true;
  }

  Cell& cell(Option option) {
    if (option >= cells_.size()) cells_.resize(option + 1, missing);
    return cells_[option];
  }

  void unknown(Value name, std::string_view slug, std::string_view what,
               const std::vector<std::string>& known) {
    name.report(report_, slug,
                with_suggestion({{what, std::string(name.text())}}, name.text(), known, report_));
  }

  /// A ballot of a kind that the rule cannot read: said once.
  bool refuse(Value ballot, std::string_view slug) {
    if (refused_.insert(slug).second) ballot.report(report_, slug);
    return false;
  }

  bool refuse_shape(Value value, std::string_view slug) {
    value.report(report_, slug);
    return false;
  }

  const Request& request_;
  Ids& ids_;
  Counter& counter_;
  Report& report_;
  Declared declared_;
  std::vector<Cell> cells_;  // of the ballot being read, by option id
  std::set<Fraction> scores_;
  std::set<std::string_view> refused_;
  bool counted_ = false;
};

}  // namespace

Sheet read_json(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                Counter& counter) {
  Report report(path);
  const json::Document document(read_document(source, json::Document::largest, report), report);
  Declared declared;
  if (const auto root = document.root()) declared = JsonBallots(request, ids, counter, report).read(*root);
  return finish_sheet(ids, std::move(declared), std::move(report));
}

}  // namespace voix::format
