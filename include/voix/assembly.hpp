// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly: all that a group keeps in its folder, read into values: charter, members, proposals with
// everything said and done about them, meetings, mandates. What anything's state is follows from this and the
// time, and is computed by src/govern; nothing of it is stored.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/act.hpp>
#include <voix/charter.hpp>
#include <voix/dues.hpp>
#include <voix/proposal.hpp>
#include <voix/result.hpp>
#include <voix/zone.hpp>

namespace voix {

/// A member, without the key.
struct Person {
  std::string id;
  bool legal = false;
  std::string since, until;  // YYYY-MM-DD; empty if not given
  Dues dues;
  std::uint64_t weight = 1;  // voices in a poll
  /// A member on that day (YYYY-MM-DD).
  [[nodiscard]] bool is_member(std::string_view day) const {
    return since <= day && (until.empty() || until >= day);
  }
};

/// What a ballot on a proposal is asked, beside its rule, seats and lot: all that can change the outcome.
struct Asked {
  std::string title;
  std::vector<std::string> options;  // chosen among; empty: yes or no, consent
  std::vector<std::string> grades;   // of majority judgment, best first
  std::optional<std::string> default_option;
  std::map<std::string, Fraction, std::less<>> ratios;
  std::string quorum;  // as it is written; empty: none
  Fraction min_consents = 1;
  bool alone = true;  // the only question of the poll, answered in the usual way
  bool operator==(const Asked&) const = default;
};

/// A poll of a proposal, as its verified files tell it.
struct PollFacts {
  std::string folder;
  std::string aside;            // a name that is free, should the poll have to be put aside
  std::string election, board;  // SHA-256 in hex: its id, the root of its log
  std::string text, charter;  // hashes sealed at opening; empty in a poll that was opened without a proposal
  std::string class_name, body;
  std::optional<Rule> rule;  // of its question
  std::uint64_t seats = 1;   // that it fills
  std::string lot;           // the seed that breaks ties; empty: none
  std::optional<Asked> asked;
  std::uint64_t trustees = 0;     // of its ceremony
  Instant opened = 0;             // when it was sealed; `opens`, if that is earlier
  Instant opens = 0, closes = 0;  // the time of voting
  bool secret = true;
  std::uint64_t voters = 0;                                   // on the sealed roll
  std::vector<std::string> voted;                             // ids of those whose ballot counts
  std::vector<std::string> roll;                              // ids of all of them
  std::map<std::string, std::uint64_t, std::less<>> weights;  // of all of them
  std::optional<Instant> closed;                              // the close entry
  std::vector<std::uint64_t> shares;                          // trustees whose share is there
  std::uint64_t threshold = 0;                                // shares needed; 0 in an open poll
  std::uint64_t min_ballots = 0;                              // with fewer, trustees open nothing
  bool rare_weight = false;            // so few ballots of one weight that they would open nothing either
  std::vector<std::string> not_ready;  // trustees who have to see the closed board before any share is there
  std::optional<Result> result;        // once the totals are open
  std::vector<Finding> invalid;        // what verification found

  /// Closed with so few ballots, all in all or of one weight, that they stay sealed for ever.
  [[nodiscard]] bool stays_sealed() const {
    return closed && !result && (voted.size() < min_ballots || rare_weight);
  }
};

/// A patch to a proposal's text: amendments/A-1-m17.patch with its signed act.
struct Amendment {
  std::string id;  // "A-1-m17": number and author; people say A-1 where that is clear
  Act act;         // kind amend
  std::string patch;
};

struct Dossier {
  Proposal proposal;
  std::string folder;
  bool is_draft = false;
  std::vector<Act> acts;  // all, verified, in the order of comes_before; stances and objections too
  std::vector<Amendment> amendments;
  std::map<std::string, std::string, std::less<>> texts;  // rounds/1/proposal.md …: of each round, by hash
  std::vector<PollFacts> polls;                           // by opening: the first call, the second
  std::vector<Finding> findings;  // acts that are malformed or forged, and do not count
};

/// agenda/2020-10-30.toml
struct Meeting {
  struct Item {
    std::string title, proposal, text;  // proposal: an id or empty
  };
  std::string id;  // the file's name: "2020-10-30"
  std::string title, place, body = "assembly";
  Instant starts = 0;
  std::vector<Item> items;
  std::string path, hash;
  std::vector<Act> acts;  // notice, attend
  std::vector<Finding> findings;
};

/// mandates/M-0001.toml
struct Mandate {
  std::string id;
  std::vector<std::string> holders;
  std::string scope;
  std::string granted_by;           // a decision
  std::string from, until, report;  // YYYY-MM-DD; report: due
  std::string path, hash;
  std::vector<Act> acts;  // report
  std::map<std::string, Place, std::less<>> places;
  std::vector<Finding> findings;
};

/// A charter, and since when it holds.
struct Held {
  std::string charter;  // its hash
  Instant from;
};

struct Assembly {
  std::string root;  // the folder, "." or "../.."
  Charter charter;
  std::map<std::string, Charter, std::less<>> sealed;  // charters that decisions were opened under, by hash
  std::vector<Held>
      held;  // the charters that followed each other, the first from ever; govern/charter/held.hpp
  Zone zone;
  std::vector<Person> people;
  std::vector<Dossier> dossiers;  // by id; drafts last
  std::vector<Meeting> meetings;  // by start
  std::vector<Mandate> mandates;  // by id
  std::vector<Finding> findings;  // what could not be read, and is left out

  /// Null if there is none: a draft has no id yet, and an item of an agenda need not name one.
  [[nodiscard]] const Dossier* find(std::string_view id) const {
    if (id.empty()) return nullptr;
    for (const auto& one : dossiers) {
      if (one.proposal.id == id) return &one;
    }
    return nullptr;
  }
  [[nodiscard]] const Person* person(std::string_view id) const {
    for (const auto& one : people) {
      if (one.id == id) return &one;
    }
    return nullptr;
  }
  /// The charter that governs a decision opened under `hash`; the present one if `hash` is empty or unknown.
  [[nodiscard]] const Charter& charter_of(std::string_view hash) const {
    const auto found = sealed.find(hash);
    return found == sealed.end() ? charter : found->second;
  }
};

}  // namespace voix
