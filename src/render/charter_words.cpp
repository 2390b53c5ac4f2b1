// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charter_words.hpp"

#include <algorithm>
#include <variant>

#include "render/words.hpp"

namespace voix::render {
namespace {

struct ShareWords {
  Threshold::Kind kind;
  std::int64_t above, below;
  const char* words;
};
constexpr ShareWords known_shares[] = {
    {Threshold::Kind::more_than, 1, 2, msg("more than half")},
    {Threshold::Kind::at_least, 1, 2, msg("at least half")},
    {Threshold::Kind::more_than, 2, 3, msg("more than two thirds")},
    {Threshold::Kind::at_least, 2, 3, msg("at least two thirds")},
    {Threshold::Kind::more_than, 3, 4, msg("more than three quarters")},
    {Threshold::Kind::at_least, 3, 4, msg("at least three quarters")},
    {Threshold::Kind::at_least, 1, 1, msg("all")},
};

std::string share_words(const Threshold& threshold, const Catalogue& tr) {
  for (const auto& one : known_shares) {
    if (one.kind == threshold.kind && threshold.share == Fraction(one.above) / Fraction(one.below)) {
      return tr(one.words);
    }
  }
  const Arguments share{{"share", threshold.share.text()}};
  return threshold.kind == Threshold::Kind::more_than ? tr("more than {share}", share)
                                                      : tr("at least {share}", share);
}

const char* base_words(Base base) {
  constexpr const char* words[] = {msg("of the roll"), msg("of those present"), msg("of those who voted"),
                                   msg("of the valid ballots"), msg("of those who said yes or no")};
  return words[static_cast<std::size_t>(base)];
}

std::string majority_words(const Majority& rule, const Catalogue& tr) {
  const auto base = tr(base_words(rule.base));
  if (rule.threshold.kind == Threshold::Kind::half_plus_one) {
    return tr("adopted if at least half {base}, plus one, say yes", {{"base", base}});
  }
  return tr("adopted if {share} {base} say yes",
            {{"share", share_words(rule.threshold, tr)}, {"base", base}});
}

std::string condorcet_words(const Rule& rule, const DecisionClass& one, const Catalogue& tr) {
  const Arguments parts{{"method", std::string(method_name(rule))},
                        {"ratio", one.ratio.text()},
                        {"option", one.default_option ? quoted(*one.default_option, tr) : ""}};
  const auto* condorcet = std::get_if<Condorcet>(&rule);
  if (!one.default_option) {
    return tr("condorcet ({method}); the option that is preferred to every other one is chosen", parts);
  }
  if (condorcet == nullptr || condorcet->method != Method::debian) {
    return tr(
        "condorcet ({method}); the option that is preferred to every other one is chosen; if that is "
        "{option}, nothing changes",
        parts);
  }
  return one.ratio == 1 ? tr("condorcet ({method}); options that do not beat {option} are out; of the "
                             "others, the one that is "
                             "preferred to every other one is chosen",
                             parts)
                        : tr("condorcet ({method}); options with less than {ratio} times the voices of "
                             "{option} are out; of the "
                             "others, the one that is preferred to every other one is chosen",
                             parts);
}

std::string yes_words(const DecisionClass& one, const Catalogue& tr) {
  return tr.plural("and at least {n} vote is a yes", "and at least {n} votes are yes", Fraction(one.min_yes));
}

struct RuleWords {
  const DecisionClass& one;
  const Catalogue& tr;
  const Rule& rule;
  const Charter& charter;

  std::string operator()(const Majority& majority) const {
    const auto words = majority_words(majority, tr);
    return one.min_yes == 0 ? words : words + ", " + yes_words(one, tr);
  }
  std::string operator()(const Judgment&) const {
    const auto grades = static_cast<std::int64_t>(one.grades.empty() ? 7 : one.grades.size());
    return tr.plural("majority judgment, {n} grade; a majority of grades decides",
                     "majority judgment, {n} grades; a majority of grades decides", grades);
  }
  std::string operator()(const Condorcet&) const { return condorcet_words(rule, one, tr); }
  std::string operator()(const Consent& consent) const {
    if (one.lazy) return tr("lazy consensus; adopted at the end unless an objection stands");
    if (consent.most_objections == 0) {
      return charter.peer_test || one.secret.value_or(false)
                 ? tr("consent; adopted when no objection stands")
                 : tr("consent; adopted when no argued objection stands");
    }
    return tr.plural("consent; adopted with {n} objection at most",
                     "consent; adopted with {n} objections at most", consent.most_objections);
  }
  std::string operator()(const Approval&) const {
    if (one.seats == 1) return tr("approval; the option that most approve is chosen");
    return tr("approval; in an election the {seats} whom most approve are elected",
              {{"seats", std::to_string(one.seats)}});
  }
  std::string operator()(const Plurality&) const {
    return tr("plurality; the option with most voices is chosen");
  }
};

std::string quorum_words(const Quorum& quorum, bool of_present, const Catalogue& tr) {
  const auto value = quorum.value.text();
  switch (quorum.kind) {
    case Quorum::Kind::count:
      return of_present ? tr("quorum {value} present", {{"value", value}})
                        : tr("quorum {value} voters", {{"value", value}});
    case Quorum::Kind::share_of_roll:
      return of_present ? tr("quorum {value} of the roll present", {{"value", value}})
                        : tr("quorum {value} of the roll", {{"value", value}});
    case Quorum::Kind::root_of_roll:
      break;
  }
  if (quorum.value == 1) return of_present ? tr("quorum √roll present") : tr("quorum √roll");
  return of_present ? tr("quorum {value} × √roll present", {{"value", value}})
                    : tr("quorum {value} × √roll", {{"value", value}});
}

struct Unit {
  std::int64_t size;
  const char *one, *many;
};
constexpr Unit month_units[] = {{12, msg("one year"), msg("{n} years")},
                                {1, msg("one month"), msg("{n} months")}};
constexpr Unit time_units[] = {{604800, msg("one week"), msg("{n} weeks")},
                               {86400, msg("one day"), msg("{n} days")},
                               {3600, msg("one hour"), msg("{n} hours")},
                               {60, msg("one minute"), msg("{n} minutes")},
                               {1, msg("one second"), msg("{n} seconds")}};

/// Weeks only where nothing smaller is left: "one week", "15 days", "24 hours" for a single day.
void add_units(std::int64_t amount, std::span<const Unit> units, std::vector<std::string>& parts,
               const Catalogue& tr) {
  for (const auto& unit : units) {
    const auto n = amount / unit.size;
    const bool whole = amount % unit.size == 0;
    if (n == 0 || (unit.size == 604800 && !whole)) continue;
    parts.push_back(n == 1 ? tr(unit.one) : tr(unit.many, {{"n", std::to_string(n)}}));
    amount -= n * unit.size;
  }
}

}  // namespace

std::string duration_words(const Duration& duration, const Catalogue& tr) {
  if (duration == Duration::hours(24)) return tr("{n} hours", {{"n", "24"}});
  std::vector<std::string> parts;
  add_units(duration.months, month_units, parts, tr);
  add_units(duration.seconds, time_units, parts, tr);
  return parts.empty() ? tr("no time") : joined(parts, tr);
}

std::string class_words(const DecisionClass& one, const Catalogue& tr) {
  constexpr std::pair<std::string_view, const char*> known[] = {{"ordinary", msg("Ordinary")},
                                                                {"weighty", msg("Weighty")},
                                                                {"governance", msg("Governance")},
                                                                {"consultation", msg("Consultation")},
                                                                {"extraordinary", msg("Extraordinary")},
                                                                {"statutes", msg("Statutes")},
                                                                {"resolution", msg("Resolution")},
                                                                {"constitution", msg("Constitution")},
                                                                {"board", msg("Board")},
                                                                {"choice", msg("Choice")},
                                                                {"recall", msg("Recall")}};
  const auto* found = std::ranges::find(known, one.name, [](const auto& pair) { return pair.first; });
  return found == std::end(known) ? one.name : tr(found->second);
}

std::string body_words(std::string_view body, const Catalogue& tr) {
  if (body == "assembly") return tr("assembly");
  return body == "online" ? tr("online vote") : visible(body);
}

std::string rule_words(const Rule& rule, const DecisionClass& one, const Charter& charter,
                       const Catalogue& tr) {
  return std::visit(RuleWords{one, tr, rule, charter}, rule);
}

std::string terms_words(const Rule& rule, const DecisionClass& one, const Charter& charter,
                        const Catalogue& tr) {
  const auto time = duration_words(one.min_duration, tr);
  const auto open = one.body != "online" && one.body != "assembly"
                        ? tr("decided in a meeting of {body}", {{"body", visible(one.body)}})
                    : !one.min_duration.is_zero() ? tr("open {time}", {{"time", time}})
                    : one.body == "assembly"      ? tr("decided in assembly")
                                                  : tr("open as long as it is announced");
  const bool consents = std::holds_alternative<Consent>(rule) && !one.lazy;
  const auto quorum = !one.quorum && consents ? charter.consent_quorum : one.quorum;
  if (!quorum || quorum->value == 0) return tr("{open}, no quorum", {{"open", open}});
  const auto words = quorum_words(*quorum, one.quorum_of_present, tr);
  const auto* condorcet = std::get_if<Condorcet>(&rule);
  // Of those who prefer an option to the default one.
  const bool of_each = condorcet != nullptr && condorcet->method == Method::debian && one.default_option &&
                       !one.quorum_of_present;
  return open + ", " + (of_each ? tr("{quorum} for each option", {{"quorum", words}}) : words);
}

std::string rule_line(const Rule& rule, const DecisionClass& one, const Charter& charter,
                      std::optional<Instant> earliest_close, const Zone& zone, const Catalogue& tr) {
  const Arguments parts{{"rule", rule_words(rule, one, charter, tr)},
                        {"class", class_words(one, tr)},
                        {"terms", terms_words(rule, one, charter, tr)}};
  auto line = tr("{rule}. {class}: {terms}.", parts);
  if (earliest_close) line += " " + tr("Earliest close: {time}", {{"time", zone.text(*earliest_close)}});
  return line;
}

}  // namespace voix::render
