// SPDX-License-Identifier: GPL-3.0-or-later
//
// Majority: yes against a share of a base. With a share a/b the condition is  b × yes ◇ a × base, with
// n/2 + 1 it is  2 × yes >= base + 2; both have the form  factor × yes ◇ right  and everything below is
// arithmetic on that form: whether it is met, how many votes would have changed it, and what another base
// or strictness would have said. Never adopted unless yes > no.
#include <voix/count.hpp>

#include <algorithm>
#include <array>

#include "count/answers.hpp"
#include "count/quorum.hpp"

namespace voix {

namespace {

struct Votes {
  Fraction yes, no, blank, invalid;
  [[nodiscard]] Fraction cast() const { return yes + no + blank + invalid; }
};

Votes votes_of(const ChoiceTally& tally) {
  constexpr std::array<std::string_view, 4> answers{"yes", "no", "blank", "invalid"};
  refuse_other_answers(tally, answers);
  Votes votes;
  for (std::size_t i = 0; i < tally.options.size(); ++i) {
    if (tally.options[i] == "yes") votes.yes = tally.counts[i];
    if (tally.options[i] == "no") votes.no = tally.counts[i];
    if (tally.options[i] == "blank") votes.blank = tally.counts[i];
    if (tally.options[i] == "invalid") votes.invalid = tally.counts[i];
  }
  votes.blank += tally.ballots.blank;
  return votes;
}

Fraction needed(const std::optional<Fraction>& number, std::string_view slug) {
  if (number) return *number;
  throw Error(Fault::usage, Finding{slug, Severity::error, {}, {}});
}

Fraction size_of(Base base, const Votes& votes, const Settings& settings) {
  switch (base) {
    case Base::roll:
      return needed(settings.roll, "roll-needed");
    case Base::present:
      return needed(settings.present, "present-needed");
    case Base::cast:
      return votes.cast();
    case Base::valid:
      return votes.cast() - votes.invalid;
    case Base::expressed:
      break;
  }
  return votes.yes + votes.no;
}

/// factor × yes ◇ share × base + extra, where ◇ is > or >=.
struct Condition {
  Fraction factor, share, extra;
  bool strict = false;

  explicit Condition(const Threshold& threshold) {
    const bool half_plus_one = threshold.kind == Threshold::Kind::half_plus_one;
    factor = half_plus_one ? 2 : threshold.share.denominator();
    share = half_plus_one ? 1 : threshold.share.numerator();
    extra = half_plus_one ? 2 : 0;
    strict = threshold.kind == Threshold::Kind::more_than;
  }
  [[nodiscard]] Fraction left(const Fraction& yes) const { return factor * yes; }
  [[nodiscard]] Fraction right(const Fraction& base) const { return share * base + extra; }
  [[nodiscard]] bool met(const Fraction& yes, const Fraction& base) const {
    return strict ? left(yes) > right(base) : left(yes) >= right(base);
  }
};

std::string_view name_of(Base base) {
  constexpr std::string_view names[] = {"roll", "present", "cast", "valid", "expressed"};
  return names[static_cast<std::size_t>(base)];
}

/// "3 × yes"; a factor of 1 is left out.
std::string product(const Fraction& factor, std::string_view name) {
  return (factor == 1 ? "" : factor.text() + " × ").append(name);
}

std::string right_side(const Condition& condition, std::string_view base) {
  if (condition.share == 0) return "0";
  const auto text = product(condition.share, base);
  return condition.extra == 0 ? text : text + " + " + condition.extra.text();
}

/// "3 × yes >= 2 × cast"
std::string formula(const Condition& condition, Base base) {
  return product(condition.factor, "yes") + (condition.strict ? " > " : " >= ") +
         right_side(condition, name_of(base));
}

/// "3 × yes = 3 × 41 = 123 < 126 = 2 × 63 = 2 × cast"
std::string numbers(const Condition& condition, const Fraction& yes, Base base, const Fraction& size) {
  const auto left = condition.left(yes).text(), right = condition.right(size).text();
  const auto left_product = product(condition.factor, yes.text());
  const auto right_product = right_side(condition, size.text());
  std::string text = product(condition.factor, "yes") + " = ";
  if (left_product != left) text += left_product + " = ";
  text += left;
  text +=
      condition.met(yes, size) ? (condition.strict ? " > " : " >= ") : (condition.strict ? " <= " : " < ");
  text += right;
  if (right_product != right) text += " = " + right_product;
  const auto named = right_side(condition, name_of(base));
  return named == right ? text : text + " = " + named;
}

/// How many yes are missing from the least number, where one is asked for.
Fraction missing_yes(const Votes& votes, const Settings& settings) {
  return settings.min_consents > 1 ? settings.min_consents - votes.yes : 0;
}

bool adopted(const Condition& condition, Base base, const Votes& votes, const Settings& settings) {
  return votes.yes > votes.no && missing_yes(votes, settings) <= 0 &&
         condition.met(votes.yes, size_of(base, votes, settings));
}

/// The smallest whole number k with slope × k > gap, or >= gap; none if no k is enough. The slope is >= 0.
std::optional<Fraction> first_above(const Fraction& slope, const Fraction& gap, bool strict) {
  if (slope == 0) return gap < 0 || (gap == 0 && !strict) ? std::optional<Fraction>(0) : std::nullopt;
  const Fraction quotient = gap / slope, below = quotient.floor();
  return strict || below < quotient ? below + 1 : below;
}

/// What the votes not cast leave room for, if the base is a number of people.
std::optional<Fraction> room(Base base, const Votes& votes, const Settings& settings) {
  if (base != Base::roll && base != Base::present) return std::nullopt;
  return size_of(base, votes, settings) - votes.cast();
}

/// How many votes would have turned a rejection into an adoption.
void explain_rejection(Result& result, const Condition& condition, Base base, const Votes& votes) {
  const Fraction gap = condition.right(size_of(base, votes, result.settings)) - condition.left(votes.yes);
  const auto missing = missing_yes(votes, result.settings);
  const auto turned = std::max({first_above(condition.factor, gap, condition.strict).value_or(0),
                                first_above(2, votes.no - votes.yes, true).value_or(0), missing});
  if (turned <= votes.no) result.reasons.push_back({"majority-if-no-were-yes", {{"votes", turned}}});

  const auto limit = room(base, votes, result.settings);
  const Fraction slope = limit ? condition.factor : condition.factor - condition.share;
  const auto enough = first_above(slope, gap, condition.strict);
  if (!enough) return;
  const auto added = std::max({*enough, first_above(1, votes.no - votes.yes, true).value_or(0), missing});
  if (!limit || added <= *limit) result.reasons.push_back({"majority-if-more-yes", {{"votes", added}}});
}

/// How many votes would have turned an adoption into a rejection.
void explain_adoption(Result& result, const Condition& condition, Base base, const Votes& votes) {
  const Fraction gap = condition.left(votes.yes) - condition.right(size_of(base, votes, result.settings));
  const Fraction lead = votes.yes - votes.no;
  auto turned = std::min(first_above(condition.factor, gap, !condition.strict).value_or(votes.yes),
                         first_above(2, lead, false).value_or(votes.yes));
  if (result.settings.min_consents > 1) {
    turned = std::min(turned, (votes.yes - result.settings.min_consents).floor() + 1);
  }
  if (turned <= votes.yes) result.reasons.push_back({"majority-if-yes-were-no", {{"votes", turned}}});

  const auto limit = room(base, votes, result.settings);
  auto added = first_above(1, lead, false).value_or(lead);
  const auto enough = first_above(limit ? 0 : condition.share, gap, !condition.strict);
  if (enough) added = std::min(added, *enough);
  if (!limit || added <= *limit) result.reasons.push_back({"majority-if-more-no", {{"votes", added}}});
}

/// Another base, or another strictness, that would have given the opposite.
void note_other_choices(Result& result, const Majority& rule, const Votes& votes) {
  const bool now = result.outcome.kind == Outcome::Kind::adopted;
  const auto opposite = [&](const Threshold& threshold, Base base) {
    return adopted(Condition(threshold), base, votes, result.settings) != now;
  };
  if (rule.base != Base::cast && opposite(rule.threshold, Base::cast)) {
    result.notes.push_back({now ? "if-cast-rejected" : "if-cast-adopted", {}});
  }
  if (rule.base != Base::expressed && opposite(rule.threshold, Base::expressed)) {
    result.notes.push_back({now ? "if-expressed-rejected" : "if-expressed-adopted", {}});
  }
  using Kind = Threshold::Kind;
  const Fraction half = Fraction(1) / 2, share = rule.threshold.share;
  if (rule.threshold.kind == Kind::half_plus_one && opposite({Kind::more_than, half}, rule.base)) {
    result.notes.push_back({"if-more-than-half-adopted", {}});
  }
  if (rule.threshold.kind == Kind::more_than && share > 0 && opposite({Kind::at_least, share}, rule.base)) {
    result.notes.push_back({"if-at-least-adopted", {{"share", share}}});
  }
  if (rule.threshold.kind == Kind::at_least && share < 1 && opposite({Kind::more_than, share}, rule.base)) {
    result.notes.push_back({"if-more-than-rejected", {{"share", share}}});
  }
  if (rule.threshold.kind == Kind::more_than && share == half &&
      opposite({Kind::half_plus_one, {}}, rule.base)) {
    result.notes.push_back({"if-half-plus-one-rejected", {}});
  }
}

Step base_step(Base base, const Fraction& size) {
  constexpr std::string_view slugs[] = {"majority-of-roll", "majority-of-present", "majority-of-cast",
                                        "majority-of-valid", "majority-of-expressed"};
  return {slugs[static_cast<std::size_t>(base)], {{"size", size}}};
}

}  // namespace

Result count(const ChoiceTally& tally, const Majority& rule, const Settings& settings) {
  const Votes votes = votes_of(tally);
  const Fraction base = size_of(rule.base, votes, settings);
  const Condition condition(rule.threshold);
  const bool enough = condition.met(votes.yes, base), more_yes = votes.yes > votes.no;

  Result result;
  result.rule = rule;
  result.settings = settings;
  result.options = tally.options;
  result.ballots = tally.ballots;
  result.counts = {{"yes", votes.yes}, {"no", votes.no}, {"blank", votes.blank}};
  if (votes.invalid > 0) result.counts.emplace_back("invalid", votes.invalid);
  result.threshold =
      Inequality{formula(condition, rule.base), condition.left(votes.yes), condition.right(base), enough};

  result.steps.push_back({"majority-votes",
                          {{"yes", votes.yes},
                           {"no", votes.no},
                           {"blank", votes.blank},
                           {"invalid", votes.invalid},
                           {"cast", votes.cast()}}});
  result.steps.push_back(base_step(rule.base, base));
  result.steps.push_back({"majority-rule", {{"formula", result.threshold->formula}}});
  const Step reached{enough ? "majority-met" : "majority-not-met",
                     {{"formula", numbers(condition, votes.yes, rule.base, base)}}};
  const Step compared{more_yes ? "majority-more-yes" : "majority-not-more-yes",
                      {{"yes", votes.yes}, {"no", votes.no}}};
  result.steps.push_back(reached);
  result.steps.push_back(compared);
  const bool many_yes = missing_yes(votes, settings) <= 0;
  const Step counted{many_yes ? "majority-yes-enough" : "majority-yes-too-few",
                     {{"yes", votes.yes}, {"least", settings.min_consents}}};
  if (settings.min_consents > 1) result.steps.push_back(counted);
  if (!check_quorum(result, votes.cast())) return result;

  const bool adopts = enough && more_yes && many_yes;
  result.outcome.kind = adopts ? Outcome::Kind::adopted : Outcome::Kind::rejected;
  if (!enough || adopts) result.reasons.push_back(reached);
  if (enough && !more_yes) result.reasons.push_back(compared);
  if (settings.min_consents > 1) result.reasons.push_back(counted);
  if (adopts) {
    explain_adoption(result, condition, rule.base, votes);
  } else {
    explain_rejection(result, condition, rule.base, votes);
  }
  note_other_choices(result, rule, votes);
  return result;
}

}  // namespace voix
