// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <set>

#include "command/outcome_settings.hpp"
#include "command/rule_option.hpp"
#include "command/tally.hpp"
#include "command/values.hpp"
#include "command/words.hpp"

namespace voix::command {
namespace {

/// What tally and convert have in common: how to read the files.
void read_request(Values& values, const Invocation& invocation, format::Request& request) {
  request.grades = values.read<std::vector<std::string>>("--grades", parse_grades, "\"Excellent,Good,Poor\"")
                       .value_or(request.grades);
  if (const auto cells =
          values.choice<format::Cells, 4>("--cells", {{{"grade", format::Cells::grade},
                                                       {"rank", format::Cells::rank},
                                                       {"score", format::Cells::score},
                                                       {"approve", format::Cells::approve}}})) {
    request.cells = cells;
  }
  request.id_column = invocation.value("--id-column").value_or("");
  request.weight_column = invocation.value("--weight-column").value_or("");
  request.no_opinion = invocation.value("--no-opinion").value_or(request.no_opinion);
  request.weights = invocation.has("--weights");
}

std::optional<format::Format> read_format(Values& values, std::string_view flag) {
  return values.read<format::Format>(flag, format::parse_format, join(format::format_names(), ", "));
}

void read_blank(Values& values, const Invocation& invocation, Settings& settings) {
  const auto text = invocation.value("--blank");
  if (!text) return;
  static constexpr std::array<std::pair<std::string_view, Blank>, 4> words{{{"worst", Blank::worst},
                                                                            {"refuse", Blank::refuse},
                                                                            {"median", Blank::median},
                                                                            {"ignore", Blank::ignore}}};
  const auto found = std::ranges::find(words, *text, [](const auto& pair) { return pair.first; });
  settings.blank = found == words.end() ? Blank::named : found->second;
  if (settings.blank == Blank::named) settings.blank_grade = *text;
  if (text->empty()) {
    values.refuse("bad-value",
                  {{"flag", "--blank"}, {"value", ""}, {"expected", "worst, refuse, median, ignore"}});
  }
}

/// Flags that mean something only beside another, or that contradict each other.
void refuse_alone(Values& values, const Invocation& invocation) {
  if (invocation.has("--force") && !invocation.has("--part")) {
    values.refuse("flag-without-flag", {{"flag", "--force"}, {"other", "--part"}});
  }
  if (invocation.has("--json") && invocation.has("--format")) {
    values.refuse("flags-exclude", {{"flag", "--json"}, {"other", "--format"}});
  }
}

/// Numbers of members and votes that cannot be.
void refuse_impossible(Values& values, const TallyOptions& options) {
  const auto &roll = options.settings.roll, &present = options.settings.present;
  if (roll && present && *present > *roll) {
    values.refuse("present-exceeds-roll", {{"present", present->text()}, {"roll", roll->text()}});
  }
}

/// A partial count never replaces what it was counted from.
void refuse_part_over_input(Values& values, const TallyOptions& options) {
  const auto name = [](const std::string& path) { return std::filesystem::path(path).lexically_normal(); };
  const auto is_part = [&](const std::string& path) { return name(path) == name(options.part); };
  if (options.part.empty() || options.part == "-" || std::ranges::none_of(options.files, is_part)) return;
  values.refuse("part-over-input", {{"path", options.part}});
}

}  // namespace

std::optional<ChoiceTally> parse_counts(std::string_view text) {
  ChoiceTally tally;
  for (const auto& part : split(text, ',')) {
    const auto equals = part.rfind('=');
    if (equals == std::string::npos) return std::nullopt;
    const auto name = format::trimmed(std::string_view(part).substr(0, equals));
    const auto value = Fraction::parse(format::trimmed(std::string_view(part).substr(equals + 1)));
    if (name.empty() || !value || value->sign() < 0 || std::ranges::count(tally.options, name) > 0) {
      return std::nullopt;
    }
    tally.options.emplace_back(name);
    tally.counts.push_back(*value);
    tally.ballots.weight += *value;
  }
  tally.ballots.counted = tally.ballots.weight;
  return tally;
}

TallyOptions parse_tally(const Invocation& invocation) {
  Values values(invocation);
  TallyOptions options;
  options.files = invocation.operands;

  if (const auto rule = invocation.value("--rule")) {
    options.rule = parse_rule(*rule);
    if (!options.rule) values.add(wrong_rule(*rule));
  }
  options.from = read_format(values, "--from");
  options.counts = values.read<ChoiceTally>("--counts", parse_counts, "yes=41,no=19,blank=3");
  read_request(values, invocation, options.request);
  options.unranked = values.choice<Unranked, 2>(
      "--unranked", {{{"last", Unranked::last}, {"not-compared", Unranked::not_compared}}});

  auto& settings = options.settings;
  settings.order =
      values
          .choice<Order, 3>("--order",
                            {{{"peel", Order::peel}, {"beaten-by", Order::beaten_by}, {"wins", Order::wins}}})
          .value_or(settings.order);
  read_blank(values, invocation, settings);
  read_outcome_settings(values, invocation, settings);
  settings.roll = values.count("--roll");
  settings.present = values.count("--present");
  options.tie_ballot_file = invocation.value("--tie-ballot").value_or("");
  options.lot = values.read<std::string>(
      "--lot",
      [](std::string_view seed) { return seed.empty() ? std::nullopt : std::optional(std::string(seed)); },
      "\"tirage du 30 octobre\"");

  options.shape = values
                      .choice<Shape, 5>("--format", {{{"text", Shape::text},
                                                      {"json", Shape::json},
                                                      {"html", Shape::html},
                                                      {"svg", Shape::svg},
                                                      {"markdown", Shape::markdown}}})
                      .value_or(Shape::text);
  if (invocation.has("--json")) options.shape = Shape::json;
  options.part = invocation.value("--part").value_or("");
  options.merge = invocation.has("--merge");
  options.force = invocation.has("--force");
  options.dry_run = invocation.has("--dry-run");
  options.lenient = invocation.has("--lenient");
  options.explain = invocation.has("--explain");
  options.exit_code = invocation.has("--exit-code");
  options.request.jobs = values.jobs();

  if (options.rule) {
    for (auto& finding : unused(invocation, *options.rule)) values.add(std::move(finding));
  }
  refuse_alone(values, invocation);
  refuse_impossible(values, options);
  refuse_part_over_input(values, options);
  if (options.counts && !options.files.empty()) values.refuse("counts-and-files", {});
  if (!invocation.has("--counts") && options.files.empty()) values.refuse("nothing-to-count", {});
  values.refuse_second_input(options.files);
  values.finish();
  return options;
}

ConvertOptions parse_convert(const Invocation& invocation) {
  Values values(invocation);
  ConvertOptions options;
  options.files = invocation.operands;
  options.from = read_format(values, "--from");
  options.to = read_format(values, "--to").value_or(format::Format::voix);
  read_request(values, invocation, options.request);
  if (options.files.empty()) values.refuse("nothing-to-convert", {});
  values.refuse_second_input(options.files);
  values.finish();
  return options;
}

}  // namespace voix::command
