// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix.tally/1. The order of the keys is a promise: new ones are added after "steps" only. A
// "title" follows "schema" when the ballots have one.
#include <algorithm>

#include "render/json_values.hpp"
#include "render/render.hpp"
#include "render/sentences.hpp"
#include "render/settings.hpp"

namespace voix::render {
namespace {

/// The result's own writer: options by name, and the parts of the schema.
class ResultWriter {
 public:
  explicit ResultWriter(const Result& result) : result_(result) {}

  std::string text() {
    out_.object([&] {
      heading();
      outcome();
      if (std::holds_alternative<Condorcet>(result_.rule)) condorcet();
      if (std::holds_alternative<Judgment>(result_.rule)) judgment();
      choice();
      account();
      out_.key("settings").object([&] { members(settings_used(result_)); });
      if (!result_.elected.empty()) out_.key("elected"), names(result_.elected);
    });
    return out_.text() + "\n";
  }

 private:
  void heading() {
    out_.key("schema").value("voix.tally/1");
    if (!result_.title.empty()) out_.key("title").value(result_.title);
    out_.key("rule").value(rule_name(result_.rule));
    if (const auto method = method_name(result_.rule); !method.empty()) out_.key("method").value(method);
    out_.key("options").array(result_.options, [&](const std::string& name) { out_.value(name); });
    const auto& ballots = result_.ballots;
    out_.key("ballots").object([&] {
      out_.key("counted").value(ballots.counted);
      out_.key("weight").value(ballots.weight);
      out_.key("blank").value(ballots.blank);
      out_.key("discarded").value(ballots.discarded);
    });
  }

  void outcome() {
    const auto& outcome = result_.outcome;
    out_.key("outcome").object([&] {
      out_.key("kind").value(outcome_name(outcome.kind));
      if (!outcome.winners.empty()) out_.key("winners"), names(outcome.winners);
    });
    const bool ranks =
        !std::holds_alternative<Majority>(result_.rule) && !std::holds_alternative<Consent>(result_.rule);
    if (ranks) out_.key("ranking").array(result_.ranking, [&](const auto& group) { names(group); });
  }

  void condorcet() {
    if (result_.pairwise) out_.key("pairwise"), matrix(*result_.pairwise);
    out_.key("condorcet_winner");
    result_.condorcet_winner ? name(*result_.condorcet_winner) : out_.null();
    out_.key("smith"), names(result_.smith);
    out_.key("schwartz"), names(result_.schwartz);
    if (std::get<Condorcet>(result_.rule).method != Method::debian) return;
    out_.key("dropped").array(result_.dropped, [&](const Dropped& dropped) {
      out_.object([&] {
        out_.key("option"), name(dropped.option);
        out_.key("by").value(dropped.by);
      });
    });
  }

  void judgment() {
    out_.key("grades").array(result_.grades, [&](const std::string& grade) { out_.value(grade); });
    out_.key("profiles").array(result_.profiles, [&](const GradeProfile& profile) {
      const bool is_judged =
          std::ranges::any_of(profile.counts, [](const Fraction& n) { return n.sign() > 0; });
      out_.object([&] {
        out_.key("option"), name(profile.option);
        out_.key("counts"), numbers(profile.counts);
        out_.key("median");
        is_judged ? out_.value(result_.grades[profile.median]) : out_.null();
        out_.key("above").value(profile.above);
        out_.key("below").value(profile.below);
      });
    });
  }

  void choice() {
    if (!result_.counts.empty()) {
      out_.key("counts").object([&] {
        for (const auto& [answer, weight] : result_.counts) out_.key(answer).value(weight);
      });
    }
    if (result_.threshold) out_.key("threshold"), inequality(*result_.threshold, false);
    if (result_.quorum) out_.key("quorum"), inequality(*result_.quorum, true);
    if (!result_.approvals.empty()) out_.key("approvals"), numbers(result_.approvals);
    if (result_.lot) {
      out_.key("lot").object([&] {
        out_.key("seed").value(result_.lot->seed);
        out_.key("order").array(result_.lot->order, [&](const std::string& name) { out_.value(name); });
      });
    }
  }

  void account() {
    const Catalogue english;
    out_.key("notes").array(result_.notes, [&](const Step& note) { out_.value(sentence(note, english)); });
    out_.key("findings").array(result_.findings, [&](const Finding& found) { write(out_, found); });
    out_.key("steps").array(result_.steps, [&](const Step& one) { write(out_, one); });
  }

  void members(const std::vector<std::pair<std::string_view, Value>>& values) {
    for (const auto& [name, value] : values) write(out_.key(name), value);
  }

  void name(Option option) { out_.value(result_.options[option]); }
  void names(const std::vector<Option>& options) {
    out_.array(options, [&](Option option) { name(option); });
  }
  void numbers(const std::vector<Fraction>& list) {
    out_.array(list, [&](const Fraction& number) { out_.value(number); });
  }
  void matrix(const Matrix& matrix) {
    out_.array([&] {
      for (std::size_t row = 0; row < matrix.size(); ++row) {
        out_.array([&] {
          for (std::size_t column = 0; column < matrix.size(); ++column) out_.value(matrix(row, column));
        });
      }
    });
  }
  void inequality(const Inequality& inequality, bool with_met) {
    out_.object([&] {
      out_.key("formula").value(inequality.formula);
      out_.key("left").value(inequality.left);
      out_.key("right").value(inequality.right);
      if (with_met) out_.key("met").value(inequality.met);
    });
  }

  const Result& result_;
  JsonWriter out_;
};

}  // namespace

std::string json(const Result& result) { return ResultWriter(result).text(); }

}  // namespace voix::render
