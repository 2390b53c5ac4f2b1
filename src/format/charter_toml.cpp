// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/charter_toml.hpp"

#include <algorithm>
#include <set>

#include <voix/id.hpp>
#include <voix/nearest.hpp>

#include "crypto/hash.hpp"
#include "format/charter_class.hpp"
#include "format/toml_fields.hpp"

namespace voix::format {
namespace {

constexpr std::string_view class_key = "class.";

/// Nobody need answer where there is none.
std::optional<Quorum> parse_consent_quorum(std::string_view text) {
  if (text == "none") return Quorum{Quorum::Kind::count, Fraction(0)};
  return Quorum::parse(text);
}

class CharterReader {
 public:
  CharterReader(const toml::table& root, const TomlPlaces& places, const std::string& path)
      : root_(root), places_(places), path_(path) {}

  Charter read() {
    TomlFields fields(root_, places_);
    remember("", fields);
    read_head(fields);
    read_precedence(fields);
    if (fields.number("proxies", "0").value_or(0) != 0) fields.report("charter-proxies", "proxies");
    with(fields, "roll", [this](TomlFields& roll) { read_roll(roll); });
    with(fields, "ballot", [this](TomlFields& ballot) { read_ballot(ballot); });
    with(fields, "consent", [this](TomlFields& consent) { read_consent(consent); });
    with(fields, "mandate", [this](TomlFields& mandate) {
      set_if(charter_.mandate_max_term, mandate.duration("max_term", "P1Y"));
      set_if(charter_.mandate_revoke, mandate.text("revoke", "ordinary"));
    });
    with(fields, "exclusion", [this](TomlFields& exclusion) {
      set_if(charter_.exclusion_class, exclusion.text("class", "weighty"));
      set_if(charter_.exclusion_notice, exclusion.duration("notice"));
    });
    with(fields, "assembly", [this](TomlFields& assembly) {
      set_if(charter_.assembly_notice, assembly.duration("notice", "P15D"));
    });
    read_classes(fields);
    fields.refuse_unknown();
    settle_class_names();
    charter_.path = path_;
    return std::move(charter_);
  }

 private:
  template <typename Reading>
  void with(TomlFields& fields, std::string_view name, const Reading& reading) {
    const auto* table = fields.table(name);
    if (table == nullptr) return;
    TomlFields inner(*table, places_);
    remember(std::string(name) + ".", inner);
    reading(inner);
    inner.refuse_unknown();
  }

  void remember(std::string_view prefix, const TomlFields& fields) {
    fields.places(prefix, path_, charter_.places);
    for (const auto& [key, place] : charter_.places) charter_.given.insert(key);
  }

  void read_head(TomlFields& fields) {
    fields.require_table("charter", "[charter]");
    with(fields, "charter", [this](TomlFields& head) {
      head.require("version", "1");
      head.require("name", "Collectif");
      head.require("language", "fr, en");
      head.require("timezone", "Europe/Paris");
      const auto version = head.number("version", "1, 2, 3");
      if (version == 0U) head.refuse("version", "1, 2, 3");
      if (version) charter_.version = static_cast<std::int64_t>(*version);
      set_if(charter_.name, head.text("name", "Collectif"));
      // The name stands in one line of every signed act.
      if (std::ranges::any_of(charter_.name, [](unsigned char c) { return c < ' ' || c == 0x7F; })) {
        head.refuse("name", "Collectif");
      }
      set_if(charter_.language, head.word("language", {"fr", "en"}));
      set_if(charter_.timezone, head.text("timezone", "Europe/Paris"));
      set_if(charter_.governance, head.text("governance", "governance"));
      set_if(charter_.decision, head.text("decision", "P-0004"));
    });
  }

  void read_precedence(TomlFields& fields) {
    constexpr std::string_view example = R"(["assembly", "online"])";
    const auto bodies = fields.texts("precedence", example);
    if (!bodies) return;
    const std::set<std::string> different(bodies->begin(), bodies->end());
    if (bodies->empty() || different.size() < bodies->size() || !std::ranges::all_of(*bodies, is_id)) {
      fields.refuse("precedence", example);
    } else {
      charter_.precedence = *bodies;
    }
  }

  void read_roll(TomlFields& roll) {
    if (roll.word("voters", {"natural", "all"}) == "all") {
      roll.report("charter-legal-votes", "voters", {{"key", "roll.voters"}});
    }
    if (roll.number("legal_votes", "0").value_or(0) != 0) {
      roll.report("charter-legal-votes", "legal_votes", {{"key", "roll.legal_votes"}});
    }
    set_if(charter_.dues, roll.flag("dues"));
  }

  void read_ballot(TomlFields& ballot) {
    if (const auto secrecy = ballot.word("secrecy", {"secret", "open"})) {
      charter_.secret = *secrecy == "secret";
    }
    if (ballot.word("revote", {"last", "none"}) == "none") ballot.report("charter-revote", "revote");
    set_if(charter_.trustees, ballot.number("trustees", "3"));
    set_if(charter_.threshold, ballot.number("threshold", "2"));
    set_if(charter_.min_ballots, ballot.number("min_ballots", "3"));
  }

  void read_consent(TomlFields& consent) {
    if (const auto test = consent.word("test", {"argued", "peer"})) charter_.peer_test = *test == "peer";
    if (const auto silence = consent.word("silence", {"absent", "assent"})) {
      charter_.silence_assents = *silence == "assent";
    }
    set_if(charter_.rounds_max, consent.number("rounds_max", "3"));
    set_if(charter_.consent_quorum, consent.scalar("quorum", "none, 1/2, 10", parse_consent_quorum));
    set_if(charter_.min_consents, consent.number("min_consents", "1"));
    set_if(charter_.objection_ttl, consent.duration("objection_ttl"));
    set_if(charter_.hold_max, consent.duration("hold_max", "P3D"));
    set_if(charter_.fallback, consent.text("fallback", "reject, assembly, vote:ordinary"));
    const auto& fallback = charter_.fallback;
    if (fallback != "reject" && fallback != "assembly" && !fallback.starts_with("vote:")) {
      consent.refuse("fallback", "reject, assembly, vote:ordinary");
    }
  }

  void read_classes(TomlFields& fields) {
    fields.require_table("class", "[class.ordinary]");
    const auto* table = fields.table("class");
    if (table == nullptr) return;
    TomlFields classes(*table, places_);
    remember(class_key, classes);
    std::vector<std::pair<toml::source_position, std::string>> order;  // a TOML table forgets it
    for (const auto& [name, node] : *table) order.emplace_back(node.source().begin, name.str());
    std::ranges::sort(order, [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [position, name] : order) {
      const auto* one = classes.table(name);
      if (one == nullptr) continue;
      if (!is_id(name)) {
        places_.report(one->source(), "charter-class-name", {{"class", name}});
        continue;
      }
      remember(std::string(class_key) + name + ".", TomlFields(*one, places_));
      charter_.classes.push_back(read_class(*one, places_, name, charter_.precedence, charter_.given));
    }
    if (order.empty()) classes.require_table("ordinary", "[class.ordinary]");
  }

  /// Keys that name a class name one that there is; the defaults fall back on the first class and the last.
  void settle_class_names() {
    const auto& classes = charter_.classes;
    if (classes.empty() || places_.has_errors()) return;
    if (!charter_.given.contains("charter.governance")) {
      const auto guard = std::find_if(classes.rbegin(), classes.rend(), [](const DecisionClass& one) {
        return std::ranges::find(one.protects, "charter.toml") != one.protects.end();
      });
      charter_.governance = guard == classes.rend() ? classes.back().name : guard->name;
    }
    settle("charter.governance", charter_.governance, classes.back().name);
    settle("mandate.revoke", charter_.mandate_revoke, classes.front().name);
    settle("exclusion.class", charter_.exclusion_class, charter_.governance);
    if (charter_.fallback.starts_with("vote:")) {
      auto name = charter_.fallback.substr(5);
      settle("consent.fallback", name, name);
    } else if (charter_.fallback == "assembly" &&
               std::ranges::find(classes, "assembly", &DecisionClass::body) == classes.end()) {
      const auto* consent = root_.get("consent")->as_table();
      places_.report(consent->get("fallback")->source(), "charter-fallback-without-class", {});
    }
  }

  void settle(std::string_view key, std::string& name, const std::string& otherwise) {
    if (charter_.find(name) != nullptr) return;
    if (!charter_.given.contains(key)) {
      name = otherwise;
      return;
    }
    std::vector<std::string> names;
    for (const auto& one : charter_.classes) names.push_back(one.name);
    const auto dot = key.find('.');
    const auto* table = root_.get(key.substr(0, dot))->as_table();
    places_.report(
        table->get(key.substr(dot + 1))->source(), "charter-no-such-class",
        {{"key", std::string(key)}, {"class", name}, {"suggestion", nearest(name, names).value_or("")}});
  }

  const toml::table& root_;
  const TomlPlaces& places_;
  const std::string& path_;
  Charter charter_;
};

}  // namespace

Charter read_charter(std::string_view text, const std::string& path) {
  std::string lines(text);
  std::erase(lines, '\r');
  Report report(path);
  const TomlPlaces places(lines, report);
  Charter charter;
  try {
    const toml::table root = toml::parse(lines);
    charter = CharterReader(root, places, path).read();
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
  }
  if (report.has_errors()) throw Error(Fault::document, std::move(report.findings), report.unlisted_errors);
  charter.hash = hex(sha256(lines));
  return charter;
}

}  // namespace voix::format
