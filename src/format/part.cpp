// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/part.hpp"

#include <algorithm>

#include "format/grade_order.hpp"
#include "format/totals.hpp"

namespace voix::format {

namespace {

std::string written(const Fraction& number) {
  return number.is_integer() ? number.text() : json::quoted(number.text());
}

std::string written(const std::string& name) { return json::quoted(name); }

template <class T>
std::string list(const std::vector<T>& values) {
  std::string text = "[";
  for (const auto& value : values) text.append(text.size() > 1 ? "," : "").append(written(value));
  return text + "]";
}

std::string rows(const std::vector<std::vector<Fraction>>& values) {
  std::string text = "[";
  for (const auto& row : values) text.append(text.size() > 1 ? ",\n  " : "\n  ").append(list(row));
  return text + "]";
}

std::string rows(const Matrix& matrix) {
  std::vector<std::vector<Fraction>> values(matrix.size());
  for (std::size_t a = 0; a < matrix.size(); ++a) {
    for (std::size_t b = 0; b < matrix.size(); ++b) values[a].push_back(matrix(a, b));
  }
  return rows(values);
}

std::string beginning(std::string_view kind, const std::vector<std::string>& options, const Ballots& ballots,
                      std::string_view rule) {
  return std::string(part_mark) + std::string(rule) + ",\n \"kind\":" + json::quoted(kind) +
         ",\n \"options\":" + list(options) + ",\n \"ballots\":{\"counted\":" + written(ballots.counted) +
         ",\"weight\":" + written(ballots.weight) + ",\"blank\":" + written(ballots.blank) +
         ",\"discarded\":" + written(ballots.discarded) + "}";
}

struct Writer {
  std::string rule;  // and what else stands before the kind, as JSON

  std::string operator()(const ChoiceTally& tally) const {
    return beginning("choices", tally.options, tally.ballots, rule) + ",\n \"counts\":" + list(tally.counts) +
           "}\n";
  }
  std::string operator()(const GradeTally& tally) const {
    return beginning("grades", tally.options, tally.ballots, rule) + ",\n \"grades\":" + list(tally.grades) +
           ",\n \"counts\":" + rows(tally.counts) + ",\n \"missing\":" + list(tally.missing) + "}\n";
  }
  std::string operator()(const Pairwise& totals) const {
    return beginning("pairwise", totals.options, totals.ballots, rule) +
           ",\n \"preferred\":" + rows(totals.preferred) + ",\n \"only_ranked\":" + rows(totals.only_ranked) +
           "}\n";
  }
};

using Order = std::vector<std::size_t>;

[[noreturn]] void differ(std::string_view slug) {
  throw Error(Fault::document, Finding{slug, Severity::error, {}, {}});
}

/// order[k]: where option (grade) k of the first part stands in the second.
Order places_of(const std::vector<std::string>& first, const std::vector<std::string>& second,
                std::string_view slug) {
  auto order = in_given_order(second, first);
  if (!order) differ(slug);
  return std::move(*order);
}

void add(Ballots& sum, const Ballots& ballots) {
  sum.counted += ballots.counted;
  sum.weight += ballots.weight;
  sum.blank += ballots.blank;
  sum.discarded += ballots.discarded;
}

void add(std::vector<Fraction>& sum, const std::vector<Fraction>& counts, const Order& order) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += counts[order[i]];
}

void add(Matrix& sum, const Matrix& counts, const Order& order) {
  if (counts.size() == 0) return;
  if (sum.size() == 0) sum = Matrix(order.size());
  for (std::size_t a = 0; a < order.size(); ++a) {
    for (std::size_t b = 0; b < order.size(); ++b) sum(a, b) += counts(order[a], order[b]);
  }
}

struct Adder {
  void operator()(ChoiceTally& sum, const ChoiceTally& part) const {
    add(sum.counts, part.counts, places_of(sum.options, part.options, "parts-differ-in-options"));
    add(sum.ballots, part.ballots);
  }
  void operator()(GradeTally& sum, const GradeTally& part) const {
    const auto options = places_of(sum.options, part.options, "parts-differ-in-options");
    const auto grades = places_of(sum.grades, part.grades, "parts-differ-in-grades");
    if (!std::ranges::is_sorted(grades)) differ("parts-differ-in-grades");
    for (std::size_t i = 0; i < options.size(); ++i) add(sum.counts[i], part.counts[options[i]], grades);
    add(sum.missing, part.missing, options);
    add(sum.ballots, part.ballots);
  }
  void operator()(Pairwise& sum, const Pairwise& part) const {
    const auto options = places_of(sum.options, part.options, "parts-differ-in-options");
    add(sum.preferred, part.preferred, options);
    add(sum.only_ranked, part.only_ranked, options);
    add(sum.ballots, part.ballots);
  }
  template <class A, class B>
  void operator()(A& /*sum*/, const B& /*part*/) const {
    differ("parts-differ-in-kind");
  }
};

/// What a part says, or empty values with what is wrong in the report.
class Part {
 public:
  Part(json::Value root, Report& report) : root_(root), report_(report) {}

  std::vector<std::string> names(std::string_view key, Named what) {
    const auto value = member(root_, key, json::Kind::array, report_);
    return (value ? names_of(*value, what, report_) : std::nullopt).value_or(std::vector<std::string>());
  }

  std::vector<Fraction> counts(std::string_view key, std::size_t size) {
    const auto value = member(root_, key, json::Kind::array, report_);
    return (value ? counts_of(*value, size, report_) : std::nullopt).value_or(std::vector<Fraction>());
  }

  std::vector<std::vector<Fraction>> rows(std::string_view key, std::size_t height, std::size_t width) {
    std::vector<std::vector<Fraction>> result;
    const auto value = member(root_, key, json::Kind::array, report_);
    if (!value) return result;
    const auto items = value->items();
    if (items.size() != height) {
      value->report(report_, "wrong-number-of-counts",
                    {{"counts", std::to_string(items.size())}, {"expected", std::to_string(height)}});
    }
    for (const auto& row : items)
      result.push_back(counts_of(row, width, report_).value_or(std::vector<Fraction>()));
    return result;
  }

  Matrix matrix(std::string_view key, std::size_t size) {
    const auto cells = rows(key, size, size);
    Matrix result(report_.has_errors() ? 0 : size);
    for (std::size_t a = 0; a < result.size(); ++a) {
      for (std::size_t b = 0; b < size; ++b) result(a, b) = cells[a][b];
      if (cells[a][a].sign() != 0)
        root_.find(key)->items()[a].items()[a].report(report_, "diagonal-not-empty");
    }
    return result;
  }

  bool empty(std::string_view key) {
    const auto value = root_.find(key);
    return value && value->is_array() && value->items().empty();
  }

  Ballots ballots() {
    Ballots result;
    const auto value = member(root_, "ballots", json::Kind::object, report_);
    if (!value) return result;
    const std::pair<std::string_view, Fraction*> fields[] = {{"counted", &result.counted},
                                                             {"weight", &result.weight},
                                                             {"blank", &result.blank},
                                                             {"discarded", &result.discarded}};
    for (const auto& [key, field] : fields) {
      if (const auto number = value->find(key)) {
        *field = count_of(*number, report_).value_or(0);
      } else {
        value->report(report_, "json-needs-key", {{"key", std::string(key)}});
      }
    }
    return result;
  }

 private:
  json::Value root_;
  Report& report_;
};

/// Nobody chooses an option twice, gives it two grades, or compares two options twice.
struct Check {
  json::Value root;
  Report& report;

  void of(const std::string& option, const Fraction& counts, const Fraction& ballots) const {
    if (counts <= ballots) return;
    root.report(report, "more-counts-than-ballots",
                {{"option", option}, {"counts", counts.text()}, {"ballots", ballots.text()}});
  }
  void operator()(const ChoiceTally& tally) const {
    for (std::size_t option = 0; option < tally.options.size(); ++option)
      of(tally.options[option], tally.counts[option], tally.ballots.weight);
  }
  void operator()(const GradeTally& tally) const {
    for (std::size_t option = 0; option < tally.options.size(); ++option) {
      Fraction given;
      for (const auto& count : tally.counts[option]) given += count;
      of(tally.options[option], given, tally.ballots.weight);
    }
  }
  void operator()(const Pairwise& totals) const {
    const auto compared = most_compared(totals);
    if (compared <= totals.ballots.weight) return;
    root.report(report, "more-compared-than-ballots",
                {{"compared", compared.text()}, {"ballots", totals.ballots.weight.text()}});
  }
};

}  // namespace

std::string write_part(const Totals& totals, std::string_view rule, std::optional<Unranked> unranked) {
  auto head = json::quoted(rule);
  if (unranked) {
    head +=
        std::string(",\n \"unranked\":") + (*unranked == Unranked::last ? "\"last\"" : "\"not-compared\"");
  }
  return std::visit(Writer{std::move(head)}, totals);
}

Totals merge(Totals first, const Totals& second) {
  std::visit(Adder(), first, second);
  return first;
}

std::optional<Totals> part_json(json::Value root, Report& report) {
  const auto kind = member(root, "kind", json::Kind::string, report);
  if (!kind) return std::nullopt;
  Part part(root, report);
  const auto options = part.names("options", Named::options);
  const auto ballots = part.ballots();
  std::optional<Totals> totals;
  if (kind->text() == "choices") {
    totals = ChoiceTally{options, ballots, part.counts("counts", options.size())};
  } else if (kind->text() == "grades") {
    const auto grades = part.names("grades", Named::grades);
    totals = GradeTally{options, grades, ballots, part.rows("counts", options.size(), grades.size()),
                        part.counts("missing", options.size())};
  } else if (kind->text() == "pairwise") {
    totals = Pairwise{options, ballots, part.matrix("preferred", options.size()),
                      part.empty("only_ranked") ? Matrix() : part.matrix("only_ranked", options.size())};
  } else {
    kind->report(report, "part-of-unknown-kind", {{"kind", std::string(kind->text())}});
  }
  if (report.has_errors()) return std::nullopt;
  std::visit(Check{root, report}, *totals);
  return totals;
}

}  // namespace voix::format
