// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "command/ballot_files.hpp"
#include "command/refuse.hpp"
#include "command/tally.hpp"
#include "count/counters.hpp"

namespace voix::command {
namespace {

std::unique_ptr<Counter> counter_for(const Rule& rule) {
  if (needs_rankings(rule)) return std::make_unique<RankingCounter>();
  switch (reading(rule)) {
    case Reading::ranking:
      return std::make_unique<PairwiseCounter>();
    case Reading::grading:
      return std::make_unique<GradeCounter>();
    case Reading::choosing:
      break;
  }
  return std::make_unique<ChoiceCounter>();
}

Profile profile_of(const Counter& counter, const format::Sheet& sheet) {
  auto profile = [&]() -> Profile {
    if (const auto* pairs = dynamic_cast<const PairwiseCounter*>(&counter)) {
      return pairs->totals(sheet.options, sheet.order);
    }
    if (const auto* whole = dynamic_cast<const RankingCounter*>(&counter)) {
      return whole->totals(sheet.options, sheet.order);
    }
    if (const auto* grades = dynamic_cast<const GradeCounter*>(&counter)) {
      return grades->totals(sheet.options, sheet.order, sheet.grades, sheet.grade_order);
    }
    return dynamic_cast<const ChoiceCounter&>(counter).totals(sheet.options, sheet.order);
  }();
  std::visit([&](auto& kind) { kind.ballots.discarded += sheet.discarded; }, profile);
  return profile;
}

/// Totals as a profile, if they are of the kind that the rule reads.
Profile profile_of(format::Totals totals, const Rule& rule, const std::string& path) {
  return std::visit(
      [&](auto&& kind) -> Profile {
        using Kind = std::decay_t<decltype(kind)>;
        constexpr auto gives = std::is_same_v<Kind, Pairwise>     ? Reading::ranking
                               : std::is_same_v<Kind, GradeTally> ? Reading::grading
                                                                  : Reading::choosing;
        if (needs_rankings(rule) || reading(rule) != gives) {
          refuse(Fault::document, "totals-for-another-rule", {{"rule", std::string(rule_name(rule))}},
                 {path, 0, 0, {}, 1});
        }
        return std::forward<decltype(kind)>(kind);
      },
      std::move(totals));
}

/// The number of options that one ballot may choose under the rule.
std::optional<std::uint64_t> at_most(const Rule& rule) {
  if (const auto* approval = std::get_if<Approval>(&rule)) return approval->at_most;
  return 1;
}

}  // namespace

Read read_files(const TallyOptions& options, Files& disk) {
  BallotFiles files(options.from);
  std::optional<Rule> rule = options.rule;
  std::unique_ptr<Counter> counter;
  auto request = options.request;

  std::set<std::string> named;
  for (const auto& path : options.files) {
    if (!named.insert(path).second)
      files.add({"file-twice", Severity::warning, {}, {.path = path, .text = {}}});
    Opened file(disk.open(path));
    const auto format = files.format_of(path, file, request);
    if (!format) continue;
    if (!rule) rule = format::rule_hint(*format, file.beginning());
    if (!rule) refuse("rule-needed", {{"path", path}});
    request.reading = reading(*rule);
    request.at_most = at_most(*rule);
    if (format::holds_totals(*format) || options.merge) {
      files.read_totals(*format, path, file, request);
    } else {
      if (!counter) counter = counter_for(*rule);
      files.read_ballots(*format, path, file, request, *counter);
    }
  }

  const bool agree = files.compare_headers(options.rule.has_value(), options.unranked.has_value());
  if (files.totals && files.has_ballots()) files.add({"totals-and-ballots", Severity::error, {}, {}});
  const bool nothing = !files.totals && !files.has_ballots();
  if (nothing || !agree || (files.has_errors() && !options.lenient)) {
    throw Error(Fault::document, std::move(files.findings), files.unlisted_errors);
  }
  if (files.totals) {
    return {profile_of(std::move(*files.totals), *rule, options.files.front()),
            *rule,
            files.unranked,
            {},
            std::move(files.findings),
            files.unlisted_errors,
            files.has_errors()};
  }
  const auto sheet = files.sheet();
  return {profile_of(*counter, sheet),
          *rule,
          sheet.unranked,
          sheet.title,
          std::move(files.findings),
          files.unlisted_errors,
          files.has_errors()};
}

}  // namespace voix::command
