// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/charter_class.hpp"

#include <algorithm>

#include "format/toml_fields.hpp"

namespace voix::format {
namespace {

/// A quorum, or "none", for a key where that means there is no quorum.
std::optional<std::optional<Quorum>> parse_quorum(std::string_view text) {
  if (text == "none") return std::optional<Quorum>();
  if (const auto quorum = Quorum::parse(text)) return quorum;
  return std::nullopt;
}

/// For the second call "none" is a quorum that anyone meets, and "off" says that there is no second call.
std::optional<std::optional<Quorum>> parse_second_call(std::string_view text) {
  if (text == "off") return std::optional<Quorum>();
  if (text == "none") return Quorum{Quorum::Kind::count, 0};
  return parse_quorum(text);
}

std::optional<Fraction> parse_ratio(std::string_view text) {
  auto ratio = Fraction::parse(text);
  if (ratio && *ratio < 1) ratio.reset();
  return ratio;
}

std::optional<Base> parse_base(std::string_view text) {
  const auto rule = parse_rule("majority:> 1/2:" + std::string(text));
  if (!rule) return std::nullopt;
  return std::get<Majority>(*rule).base;
}

constexpr std::string_view quorum_example = "none, 1/2, 3/2 * sqrt(n), 20";

/// Reads one [class.NAME].
class ClassReader {
 public:
  ClassReader(const toml::table& table, const TomlPlaces& places, std::string_view name,
              std::set<std::string, std::less<>>& given)
      : places_(places), table_(table), given_(given), fields_(table, places) {
    one_.name = name;
  }

  DecisionClass read(const std::vector<std::string>& bodies) {
    if (const auto body = fields_.word("body", bodies)) one_.body = *body;
    const auto rule = read_rule();
    read_quorum();
    // Consents have consent.quorum, and lazy consensus has none.
    allow_only_with({"quorum", "quorum_of", "second_call"}, !std::holds_alternative<Consent>(one_.rule),
                    rule);
    refuse_present_online();
    set_if(one_.sponsors, fields_.number("sponsors", "0, 5"));
    read_times();
    if (const auto tie = fields_.word("tie", {"reject", "assembly", "lot"})) {
      one_.tie = *tie == "lot"        ? DecisionClass::Tie::lot
                 : *tie == "assembly" ? DecisionClass::Tie::assembly
                                      : DecisionClass::Tie::reject;
    }
    set_if(one_.protects, fields_.texts("protects", "[\"charter.toml\", \"statutes/**\"]"));
    if (const auto secrecy = fields_.word("secrecy", {"secret", "open"})) one_.secret = *secrecy == "secret";
    fields_.refuse_unknown();
    return std::move(one_);
  }

 private:
  /// The rule as it is written.
  std::string read_rule() {
    const auto rule = fields_.text("rule", "majority, majority-judgment, condorcet, consent, lazy");
    if (rule == "lazy") {
      one_.lazy = true;
      one_.rule = Consent{};
    } else if (rule) {
      if (const auto parsed = parse_rule(*rule)) {
        one_.rule = *parsed;
      } else {
        fields_.refuse("rule", "majority, majority-judgment, condorcet, consent, lazy");
      }
    }
    auto written = rule.value_or("majority");
    const auto threshold =
        fields_.parsed("threshold", "> 1/2, >= 2/3, n/2 + 1", [this](std::string_view text) {
          auto parsed = Threshold::parse(text);
          if (parsed) return parsed;
          parsed = Threshold::parse(">= " + std::string(text));
          one_.open_threshold = parsed.has_value();
          return parsed;
        });
    const auto base = fields_.parsed("base", "roll, present, cast, valid, expressed", parse_base);
    if (auto* majority = std::get_if<Majority>(&one_.rule)) {
      set_if(majority->threshold, threshold);
      set_if(majority->base, base);
    }
    if (written.starts_with("majority:")) {
      given_.insert("class." + one_.name + ".threshold");
      if (std::ranges::count(written, ':') > 1) given_.insert("class." + one_.name + ".base");
    }
    // "majority:>= 2/3" says its threshold itself.
    allow_only_with({"threshold", "base"}, written == "majority", written);
    set_if(one_.min_yes, fields_.number("min_yes", "0, 3"));
    allow_only_with({"min_yes"}, std::holds_alternative<Majority>(one_.rule), written);
    set_if(one_.seats, fields_.number("seats", "1, 5"));
    if (one_.seats == 0) fields_.refuse("seats", "1, 5");
    allow_only_with({"seats"}, std::holds_alternative<Approval>(one_.rule), written);
    set_if(one_.grades, fields_.texts("grades", R"(["Good", "Acceptable", "To reject"])"));
    allow_only_with({"grades"}, std::holds_alternative<Judgment>(one_.rule), written);
    one_.default_option = fields_.text("default_option", "Further discussion");
    set_if(one_.ratio, fields_.scalar("ratio", "1, 3, 3/2", parse_ratio));
    const auto* condorcet = std::get_if<Condorcet>(&one_.rule);
    allow_only_with({"default_option"}, condorcet != nullptr, written);
    allow_only_with({"ratio"}, condorcet != nullptr && condorcet->method == Method::debian, written);
    return written;
  }

  /// Nobody is present in a vote from afar, so nothing that counts them could be counted.
  void refuse_present_online() {
    if (one_.body != "online") return;
    const auto* majority = std::get_if<Majority>(&one_.rule);
    const bool of_present = majority != nullptr && majority->base == Base::present;
    if (of_present) refuse_present(fields_.has("base") ? "base" : "rule");
    if (one_.quorum_of_present) refuse_present("quorum_of");
  }

  void refuse_present(std::string_view key) {
    places_.report(table_.get(key)->source(), "charter-present-online",
                   {{"key", std::string(key)}, {"class", one_.name}});
  }

  void allow_only_with(std::initializer_list<std::string_view> keys, bool fitting, std::string_view rule) {
    if (fitting) return;
    for (const auto key : keys) {
      if (fields_.has(key)) {
        places_.report(table_.get(key)->source(), "charter-key-unused",
                       {{"key", std::string(key)}, {"rule", std::string(rule)}});
      }
    }
  }

  void read_quorum() {
    set_if(one_.quorum, fields_.scalar("quorum", quorum_example, parse_quorum));
    if (const auto of = fields_.word("quorum_of", {"cast", "present"})) {
      one_.quorum_of_present = *of == "present";
    }
    set_if(one_.second_call, fields_.scalar("second_call", "off, none, 1/4", parse_second_call));
  }

  void read_times() {
    set_if(one_.discussion_min, fields_.duration("discussion_min"));
    set_if(one_.discussion_max, fields_.duration("discussion_max", "P21D"));
    if (one_.name == "weighty") one_.min_duration = Duration::days(7);
    if (one_.body != "online") one_.min_duration = {};
    set_if(one_.min_duration, fields_.duration("min_duration", "PT24H"));
    set_if(one_.contest, fields_.duration("contest"));
  }

  const TomlPlaces& places_;
  const toml::table& table_;
  std::set<std::string, std::less<>>& given_;
  TomlFields fields_;
  DecisionClass one_;
};

}  // namespace

DecisionClass read_class(const toml::table& table, const TomlPlaces& places, std::string_view name,
                         const std::vector<std::string>& bodies, std::set<std::string, std::less<>>& given) {
  return ClassReader(table, places, name, given).read(bodies);
}

}  // namespace voix::format
