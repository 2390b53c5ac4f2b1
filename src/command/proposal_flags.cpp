// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/proposal_flags.hpp"

#include <algorithm>

#include <voix/id.hpp>
#include <voix/rule.hpp>

#include "command/rule_option.hpp"
#include "command/values.hpp"
#include "command/words.hpp"
#include "crypto/listed_key.hpp"

namespace voix::command {
namespace {

/// A flag whose value becomes a field as it is; `kinds` need it.
struct Plain {
  const char* flag;
  std::string Proposal::*field;
  std::string_view kinds;
  const char* question;  // message id
};

constexpr std::array plain_fields{
    Plain{"--scope", &Proposal::scope, "mandate election", msg("the task: ")},
    Plain{"--until", &Proposal::until, "mandate election", msg("its last day (2021-10-29): ")},
    Plain{"--report", &Proposal::report, "", nullptr},
    Plain{"--review", &Proposal::review, "", nullptr},
    Plain{"--mandate", &Proposal::mandate, "revocation", msg("which mandate (M-0001): ")},
    Plain{"--member", &Proposal::member, "admission exclusion", msg("which member (m24): ")},
    Plain{"--amount", &Proposal::amount, "spending", msg("how much: ")},
};

bool needs(std::string_view kinds, const std::string& kind) {
  const auto words = split(kinds, ' ');
  return std::ranges::find(words, kind) != words.end();
}

class FlagReader {
 public:
  FlagReader(const Invocation& invocation, Session& session)
      : invocation_(invocation), session_(session), values_(invocation) {}

  Proposal read() {
    text("--title", proposal_.title, true, msg("title: "));
    read_kind();
    read_options();
    read_people();
    for (const auto& plain : plain_fields) {
      text(plain.flag, proposal_.*plain.field, needs(plain.kinds, proposal_.kind), plain.question);
    }
    check_days();
    check_ids();
    values_.finish();
    return std::move(proposal_);
  }

 private:
  /// The flag's value, else the answer to a question, if it is needed.
  void text(const char* flag, std::string& field, bool is_needed, const char* question) {
    if (const auto value = invocation_.value(flag)) field = *value;
    if (!field.empty() || !is_needed) return;
    field = asked(question);
    if (field.empty()) missing(flag);
  }

  std::string asked(const char* question) {
    auto& console = session_.world.console;
    if (!console.can_ask()) return {};
    return std::string(format::trimmed(console.ask(session_.tr(question)).value_or("")));
  }

  void missing(const char* flag) {
    values_.refuse("draft-needs-flag", {{"flag", flag}, {"kind", proposal_.kind}});
  }

  void read_kind() {
    std::vector<std::string_view> kinds(proposal_kinds.begin(), proposal_kinds.end());
    const auto parse = [&](std::string_view word) -> std::optional<std::string> {
      return std::ranges::find(kinds, word) == kinds.end() ? std::nullopt : std::optional(std::string(word));
    };
    proposal_.kind = values_.read<std::string>("--kind", parse, join(kinds, ", ")).value_or("text");
  }

  void read_options() {
    proposal_.rule = invocation_.value("--rule").value_or("");
    if (!proposal_.rule.empty() && !parse_rule(proposal_.rule)) values_.add(wrong_rule(proposal_.rule));
    proposal_.options = invocation_.values("--option");
    if (proposal_.kind == "choice" && proposal_.options.empty()) {
      for (auto option = asked(msg("an option (an empty line ends): ")); !option.empty();
           option = asked(msg("an option (an empty line ends): "))) {
        proposal_.options.push_back(option);
      }
      if (proposal_.options.empty()) missing("--option");
    }
    proposal_.status_quo = invocation_.value("--status-quo").value_or("");
    if (proposal_.status_quo.empty() && proposal_.kind == "choice" && !proposal_.options.empty()) {
      proposal_.status_quo = asked(msg("the option that changes nothing (may be left empty): "));
    }
    auto& options = proposal_.options;
    const auto& status_quo = proposal_.status_quo;
    const bool is_missing = std::ranges::find(options, status_quo) == options.end();
    if (!status_quo.empty() && !options.empty() && is_missing) options.push_back(status_quo);
    proposal_.supersedes = invocation_.values("--supersedes");
    proposal_.amends = invocation_.values("--amends");
    proposal_.protects = invocation_.values("--touches");
  }

  void read_people() {
    proposal_.holders = invocation_.values("--holder");
    if (proposal_.holders.empty() && proposal_.kind == "mandate") {
      const auto holder = asked(msg("who would hold it (m12): "));
      if (holder.empty()) {
        missing("--holder");
      } else {
        proposal_.holders.push_back(holder);
      }
    }
    const auto given = invocation_.value("--key-of");
    if (!given) {
      if (proposal_.kind == "admission") missing("--key-of");
      return;
    }
    const auto equals = given->find('=');
    if (!proposal_.member.empty() && proposal_.member != given->substr(0, equals)) {
      bad("--key-of", *given, proposal_.member + "=KEY");
      return;
    }
    const auto key = equals == std::string::npos ? std::nullopt : public_key(given->substr(equals + 1));
    proposal_.member = given->substr(0, equals);
    if (!key) {
      bad("--key-of", *given, "m24=m24.key, \"m24=ssh-ed25519 AAAA…\"");
      return;
    }
    proposal_.key = key->text();
  }

  /// As it stands on the roll: a key in words, or the file of one.
  std::optional<ListedKey> public_key(const std::string& text) {
    if (auto key = ListedKey::parse(text)) return key;
    auto& files = session_.world.files;
    if (!files.exists(text)) return std::nullopt;
    const auto words = split(files.read(text), ' ');
    if (words.size() > 1) {
      if (auto key = ListedKey::parse(words[0] + " " + words[1])) return key;
    }
    return ListedKey::parse("ed25519 " + voix_key_of(text, invocation_, session_).hex());
  }

  void check_days() {
    for (const auto& [flag, day] :
         {std::pair("--until", &proposal_.until), std::pair("--report", &proposal_.report),
          std::pair("--review", &proposal_.review)}) {
      if (!day->empty() && !parse_instant(*day + "T00:00:00Z")) bad(flag, *day, "2021-10-29");
    }
  }

  void check_ids() {
    const auto check = [&](const char* flag, const std::vector<std::string>& ids, std::string_view expected) {
      for (const auto& id : ids) {
        if (!id.empty() && !is_id(id)) bad(flag, id, expected);
      }
    };
    check("--supersedes", proposal_.supersedes, "P-0001");
    check("--amends", proposal_.amends, "P-0001");
    check("--holder", proposal_.holders, "m12");
    check("--mandate", {proposal_.mandate}, "M-0001");
    check("--member", {proposal_.member}, "m24");
  }

  void bad(const char* flag, const std::string& value, std::string_view expected) {
    values_.refuse("bad-value", {{"flag", flag}, {"value", value}, {"expected", std::string(expected)}});
  }

  const Invocation& invocation_;
  Session& session_;
  Values values_;
  Proposal proposal_;
};

}  // namespace

Proposal read_flags(const Invocation& invocation, Session& session) {
  return FlagReader(invocation, session).read();
}

}  // namespace voix::command
