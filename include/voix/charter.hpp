// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charter: the rules of an assembly, the file charter.toml (voix-charter(5)): closed and declarative. Every
// key has a default; `given` remembers which keys the file states, because a charter that leaves something
// open should say so.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <voix/duration.hpp>
#include <voix/finding.hpp>
#include <voix/rule.hpp>

namespace voix {

/// How a class of decisions is taken.
struct DecisionClass {
  enum class Tie { reject, assembly, lot };

  std::string name;
  std::string body = "online";  // one of Charter::precedence
  bool lazy = false;            // adopted at the deadline when no objection stands; `rule` is Consent{} then
  Rule rule = Majority{};       // a majority carries `threshold` and `base`
  bool open_threshold = false;  // the file says "2/3", neither > nor >=; taken as >=
  std::vector<std::string> grades;  // best first; empty: the seven of the charter's language
  std::optional<std::string> default_option;
  Fraction ratio{1};
  std::optional<Quorum> quorum;
  bool quorum_of_present = false;  // those present count for the quorum, and not those who voted
  std::uint64_t min_yes = 0;       // of a majority
  std::uint64_t seats = 1;         // of approval: how many an election fills
  std::uint64_t sponsors = 0;
  Duration discussion_min, discussion_max = Duration::days(21);
  Duration min_duration = Duration::hours(24);  // of the vote; P7D for "weighty", P0D for body assembly
  Tie tie = Tie::reject;
  Duration contest;                   // between proclamation and entry into force
  std::optional<Quorum> second_call;  // the quorum of the second call; none: there is no second call
  std::vector<std::string> protects;  // globs of paths and charter keys ("charter:class.*")
  std::optional<bool> secret;         // overrides Ballots::secret; consent and lazy are open unless it is set
};

struct Charter {
  std::int64_t version = 1;
  std::string name, language, timezone;
  std::vector<std::string> precedence{"assembly", "online"};  // highest first

  bool dues = false;

  std::vector<DecisionClass>
      classes;  // in the order of the file; the last is the hardest unless `governance`
  std::string governance = "governance";  // the class that changes the charter
  std::string decision;                   // the one that adopted this version; empty in the first

  bool secret = true;  // ballot.secrecy
  std::uint64_t trustees = 3, threshold = 2, min_ballots = 3;

  bool peer_test = false;        // consent.test = "peer"
  bool silence_assents = false;  // consent.silence = "assent"
  std::uint64_t rounds_max = 3;
  Quorum consent_quorum{Quorum::Kind::share_of_roll, Fraction(1) / Fraction(2)};
  std::uint64_t min_consents = 1;
  Duration objection_ttl = Duration::days(7), hold_max = Duration::days(3);
  std::string fallback = "reject";  // "reject", "vote:CLASS", "assembly"

  Duration mandate_max_term{12, 0};
  std::string mandate_revoke = "ordinary";  // a class
  std::string exclusion_class = "weighty";
  Duration exclusion_notice = Duration::days(7);
  Duration assembly_notice = Duration::days(15);

  std::set<std::string, std::less<>> given;          // keys that the file states: "class.ordinary.quorum"
  std::map<std::string, Place, std::less<>> places;  // where each of them stands
  std::string path, hash;                            // of the file; hash: SHA-256 in hex

  [[nodiscard]] const DecisionClass* find(std::string_view class_name) const {
    for (const auto& one : classes) {
      if (one.name == class_name) return &one;
    }
    return nullptr;
  }
  /// 0 for the highest body; the number of bodies for one that is not listed.
  [[nodiscard]] std::size_t rank(std::string_view body) const {
    std::size_t place = 0;
    while (place < precedence.size() && precedence[place] != body) ++place;
    return place;
  }
};

}  // namespace voix
