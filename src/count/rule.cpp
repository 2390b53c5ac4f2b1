// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/rule.hpp>

#include <algorithm>
#include <utility>

namespace voix {

namespace {

struct MethodName {
  std::string_view name;
  Method method;
};

// The first name of a method is the one that results show; the others are synonyms.
constexpr MethodName methods[] = {
    {"schulze", Method::schulze},
    {"schulze:winning", Method::schulze},
    {"schulze:winning-only", Method::schulze_winning_only},
    {"schulze:margins", Method::schulze_margins},
    {"schulze:ratio", Method::schulze_ratio},
    {"ranked-pairs", Method::ranked_pairs},
    {"ranked-pairs:winning", Method::ranked_pairs},
    {"ranked-pairs:margins", Method::ranked_pairs_margins},
    {"minimax:winning", Method::minimax_winning},
    {"minimax", Method::minimax_winning},
    {"minimax:margins", Method::minimax_margins},
    {"minimax:opposition", Method::minimax_opposition},
    {"copeland", Method::copeland},
    {"llull", Method::llull},
    {"kemeny", Method::kemeny},
    {"split-cycle", Method::split_cycle},
    {"stable-voting", Method::stable_voting},
    {"river", Method::river},
    {"black", Method::black},
    {"nanson", Method::nanson},
    {"baldwin", Method::baldwin},
    {"tideman-alternative", Method::tideman_alternative},
    {"smith-irv", Method::smith_irv},
    {"debian", Method::debian},
};

struct VariantName {
  std::string_view name;
  Judgment::Variant variant;
};
constexpr VariantName variants[] = {
    {"", Judgment::Variant::standard},       {"gauge", Judgment::Variant::gauge},
    {"usual", Judgment::Variant::usual},     {"typical", Judgment::Variant::typical},
    {"central", Judgment::Variant::central},
};

struct BaseName {
  std::string_view name;
  Base base;
};
constexpr BaseName bases[] = {
    {"roll", Base::roll},   {"present", Base::present},     {"cast", Base::cast},
    {"valid", Base::valid}, {"expressed", Base::expressed},
};

std::string without_spaces(std::string_view text) {
  std::string dense(text);
  std::erase(dense, ' ');
  return dense;
}

std::optional<Fraction> whole_number(std::string_view text) {
  auto number = Fraction::parse(text);
  if (!number || number->sign() < 0 || text.find_first_not_of("0123456789") != text.npos) return std::nullopt;
  return number;
}

std::optional<Rule> parse_majority(std::string_view text) {
  const auto colon = text.find(':');
  const auto threshold = Threshold::parse(text.substr(0, colon));
  if (!threshold) return std::nullopt;
  if (colon == text.npos) return Majority{*threshold, Base::cast};
  const auto* base = std::ranges::find(bases, text.substr(colon + 1), &BaseName::name);
  if (base == std::end(bases)) return std::nullopt;
  return Majority{*threshold, base->base};
}

std::optional<Rule> parse_judgment(std::string_view text) {
  const auto* found = std::ranges::find(variants, text, &VariantName::name);
  if (found == std::end(variants) || text.empty()) return std::nullopt;
  return Judgment{found->variant};
}

std::optional<Rule> parse_condorcet(std::string_view text) {
  const auto* found = std::ranges::find(methods, text, &MethodName::name);
  if (found == std::end(methods)) return std::nullopt;
  return Condorcet{found->method};
}

std::optional<Rule> parse_consent(std::string_view text) {
  const auto most = whole_number(text);
  if (!most) return std::nullopt;
  return Consent{*most};
}

std::optional<Rule> parse_approval(std::string_view text) {
  const auto most = whole_number(text);
  if (!most || *most == 0 || !most->as_u64()) return std::nullopt;
  return Approval{most->as_u64()};
}

std::optional<Rule> parse_plurality(std::string_view) { return std::nullopt; }

struct RuleWord {
  std::string_view word;
  Rule (*alone)();                                    // the rule without anything after its word
  std::optional<Rule> (*detailed)(std::string_view);  // with what follows the colon
};
template <class R>
Rule plain() {
  return R{};
}
constexpr RuleWord rules[] = {
    {"majority", plain<Majority>, parse_majority},    {"majority-judgment", plain<Judgment>, parse_judgment},
    {"mj", plain<Judgment>, parse_judgment},          {"condorcet", plain<Condorcet>, parse_condorcet},
    {"consent", plain<Consent>, parse_consent},       {"approval", plain<Approval>, parse_approval},
    {"plurality", plain<Plurality>, parse_plurality},
};

struct Named {
  std::string_view operator()(const Majority&) const { return "majority"; }
  std::string_view operator()(const Judgment&) const { return "majority-judgment"; }
  std::string_view operator()(const Condorcet&) const { return "condorcet"; }
  std::string_view operator()(const Consent&) const { return "consent"; }
  std::string_view operator()(const Approval&) const { return "approval"; }
  std::string_view operator()(const Plurality&) const { return "plurality"; }
};

struct Written {
  std::string operator()(const Majority& rule) const {
    const auto& threshold = rule.threshold;
    const auto* base = std::ranges::find(bases, rule.base, &BaseName::base);
    std::string text = "n/2 + 1";
    if (threshold.kind == Threshold::Kind::more_than) text = "> " + threshold.share.text();
    if (threshold.kind == Threshold::Kind::at_least) text = ">= " + threshold.share.text();
    return text + ":" + std::string(base->name);
  }
  std::string operator()(const Consent& rule) const { return rule.most_objections.text(); }
  std::string operator()(const Approval& rule) const {
    return rule.at_most ? std::to_string(*rule.at_most) : std::string();
  }
  std::string operator()(const Judgment& rule) const { return std::string(method_name(rule)); }
  std::string operator()(const Condorcet& rule) const { return std::string(method_name(rule)); }
  std::string operator()(const Plurality&) const { return {}; }
};

}  // namespace

std::string rule_text(const Rule& rule) {
  const auto details = std::visit(Written{}, rule);
  return std::string(rule_name(rule)) + (details.empty() ? "" : ":" + details);
}

std::optional<Threshold> Threshold::parse(std::string_view text) {
  const auto dense = without_spaces(text);
  if (dense == "n/2+1") return Threshold{Kind::half_plus_one, {}};
  const bool at_least = dense.starts_with(">=");
  if (!at_least && !dense.starts_with('>')) return std::nullopt;
  const auto share = Fraction::parse(std::string_view(dense).substr(at_least ? 2 : 1));
  if (!share || share->sign() < 0 || *share > 1) return std::nullopt;
  // "more than all" could never be met, "at least nothing" always.
  if (*share == (at_least ? 0 : 1)) return std::nullopt;
  return Threshold{at_least ? Kind::at_least : Kind::more_than, *share};
}

std::optional<Quorum> Quorum::parse(std::string_view text) {
  const auto dense = without_spaces(text);
  std::string_view number = dense;
  constexpr std::string_view root = "sqrt(n)";
  if (number.ends_with(root)) {
    number.remove_suffix(root.size());
    if (number.empty()) return Quorum{Kind::root_of_roll, 1};
    if (!number.ends_with('*')) return std::nullopt;
    number.remove_suffix(1);
    const auto factor = Fraction::parse(number);
    if (!factor || factor->sign() < 0) return std::nullopt;
    return Quorum{Kind::root_of_roll, *factor};
  }
  if (const auto voters = whole_number(number)) return Quorum{Kind::count, *voters};
  const auto share = Fraction::parse(number);
  if (!share || share->sign() < 0 || *share > 1) return std::nullopt;
  return Quorum{Kind::share_of_roll, *share};
}

std::string Quorum::text() const {
  if (kind == Kind::count) return value.text();
  if (kind == Kind::share_of_roll) return value.numerator().text() + "/" + value.denominator().text();
  return value == 1 ? "sqrt(n)" : value.text() + " * sqrt(n)";
}

std::optional<Rule> parse_rule(std::string_view text) {
  const auto colon = text.find(':');
  const auto* rule = std::ranges::find(rules, text.substr(0, colon), &RuleWord::word);
  if (rule == std::end(rules)) return std::nullopt;
  return colon == text.npos ? rule->alone() : rule->detailed(text.substr(colon + 1));
}

std::string_view rule_name(const Rule& rule) { return std::visit(Named{}, rule); }

std::string_view method_name(Method method) {
  return std::ranges::find(methods, method, &MethodName::method)->name;
}

std::string_view method_name(const Rule& rule) {
  if (const auto* condorcet = std::get_if<Condorcet>(&rule)) return method_name(condorcet->method);
  if (const auto* judgment = std::get_if<Judgment>(&rule)) {
    return std::ranges::find(variants, judgment->variant, &VariantName::variant)->name;
  }
  return {};
}

std::vector<std::string_view> method_names() {
  std::vector<std::string_view> names;
  std::ranges::transform(methods, std::back_inserter(names), &MethodName::name);
  return names;
}

Reading reading(const Rule& rule) {
  if (std::holds_alternative<Condorcet>(rule)) return Reading::ranking;
  if (std::holds_alternative<Judgment>(rule)) return Reading::grading;
  return Reading::choosing;
}

bool needs_rankings(const Rule& rule) {
  constexpr Method eliminating[] = {Method::black, Method::nanson, Method::baldwin,
                                    Method::tideman_alternative, Method::smith_irv};
  const auto* condorcet = std::get_if<Condorcet>(&rule);
  return condorcet && std::ranges::find(eliminating, condorcet->method) != std::end(eliminating);
}

}  // namespace voix
