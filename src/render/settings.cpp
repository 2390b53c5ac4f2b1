// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/settings.hpp"

namespace voix::render {
namespace {

using Used = std::vector<std::pair<std::string_view, Value>>;

std::string text(const Threshold& threshold) {
  switch (threshold.kind) {
    case Threshold::Kind::more_than:
      return "> " + threshold.share.text();
    case Threshold::Kind::at_least:
      return ">= " + threshold.share.text();
    case Threshold::Kind::half_plus_one:
      break;
  }
  return "n/2 + 1";
}

std::string text(Base base) {
  constexpr const char* names[] = {"roll", "present", "cast", "valid", "expressed"};
  return names[static_cast<std::size_t>(base)];
}

std::string text(Unranked policy) { return policy == Unranked::last ? "last" : "not-compared"; }

std::string text(Order order) {
  constexpr const char* names[] = {"peel", "beaten-by", "wins"};
  return names[static_cast<std::size_t>(order)];
}

std::string text(Blank policy, const std::string& grade) {
  constexpr const char* names[] = {"worst", "", "refuse", "median", "ignore"};
  return policy == Blank::named ? grade : names[static_cast<std::size_t>(policy)];
}

/// What each rule takes from the settings.
struct OfRule {
  const Settings& settings;
  Used& used;

  void operator()(const Majority& rule) const {
    used.emplace_back("threshold", text(rule.threshold));
    used.emplace_back("base", text(rule.base));
    if (settings.min_consents > 1) used.emplace_back("min_consents", settings.min_consents);
  }
  void operator()(const Judgment&) const {
    used.emplace_back("blank", text(settings.blank, settings.blank_grade));
  }
  void operator()(const Condorcet& rule) const {
    used.emplace_back("unranked", text(settings.unranked));
    used.emplace_back("order", text(settings.order));
    if (settings.default_option) used.emplace_back("default_option", *settings.default_option);
    if (rule.method == Method::debian) {
      std::vector<std::string> ratios;
      for (const auto& [option, ratio] : settings.ratios) ratios.push_back(option + "=" + ratio.text());
      used.emplace_back("ratio", ratios);
      used.emplace_back("ratio_strict", settings.strict_ratio);
    }
    if (!settings.tie_ballot.empty()) used.emplace_back("tie_ballot", settings.tie_ballot);
  }
  void operator()(const Consent& rule) const {
    used.emplace_back("most_objections", rule.most_objections);
    used.emplace_back("min_consents", settings.min_consents);
  }
  void operator()(const Approval& rule) const {
    if (rule.at_most) used.emplace_back("at_most", Fraction(*rule.at_most));
  }
  void operator()(const Plurality&) const {}
};

}  // namespace

Used settings_used(const Result& result) {
  Used used;
  const auto& settings = result.settings;
  std::visit(OfRule{settings, used}, result.rule);
  if (settings.quorum) used.emplace_back("quorum", settings.quorum->text());
  if (settings.roll) used.emplace_back("roll", *settings.roll);
  if (settings.present) used.emplace_back("present", *settings.present);
  if (settings.seats) used.emplace_back("seats", Fraction(*settings.seats));
  if (!settings.lot_seed.empty()) used.emplace_back("lot", settings.lot_seed);
  return used;
}

}  // namespace voix::render
