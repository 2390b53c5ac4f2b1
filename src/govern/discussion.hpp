// SPDX-License-Identifier: GPL-3.0-or-later
//
// Discussion: a proposal from its submission until it is frozen, or ends before. The acts are taken in the
// order of their times; whatever comes after the end changes nothing any more.
// Where the class gives no time for discussion, the text is frozen when it is put to the vote: by a poll, a
// round, or the beginning of a meeting that was called for it. What is undecided then may still be decided in
// the room: it falls, or becomes an option, when hands are first counted.
//
// Supports belong to one text: a new text has none, and its discussion begins anew, so nobody votes on what
// they had no time to read. The author is not one of the sponsors.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

struct Discussion {
  enum class End { none, frozen, lapsed, withdrawn };

  const DecisionClass* one = nullptr;  // after raises; null for a class that the charter does not have
  std::string text;                    // hash of the text that counts
  std::optional<Instant> submitted;    // by its author
  Instant text_since = 0;
  std::vector<std::pair<std::string, Instant>> supports;  // of this text, in time
  std::vector<std::string> undecided;                     // amendments
  std::vector<std::string> options;                       // labels of amendments that go on the ballot
  std::vector<std::string> fallen;                        // amendments
  std::vector<std::string> questions;                     // members who wait for an answer
  Instant asked = 0;                                      // since when one of them waits
  End end = End::none;
  Instant ended = 0;
  std::string because;  // of a withdrawal
  std::vector<Finding> findings;

  /// Since there are enough sponsors.
  [[nodiscard]] std::optional<Instant> started() const;
  /// When it freezes or, without sponsors, lapses, if nothing more is said and it is not put to the vote;
  /// none before it is submitted.
  [[nodiscard]] std::optional<Instant> deadline() const;
  /// The earliest moment at which it can be frozen; none without sponsors, for every new one moves it.
  [[nodiscard]] std::optional<Instant> earliest() const;
  /// Nothing is undecided, and only its opening freezes it.
  [[nodiscard]] bool waits_for_opening() const;
  std::pair<std::string, Instant>
      begun;            // by an earlier charter: the text, and since when it had its sponsors
  Instant since = 0;    // when the charter took over from that; 0: there was none
  Instant settled = 0;  // the last time that nothing was undecided any more
};

/// The acts of `dossier` are those until `now`, by time.
[[nodiscard]] Discussion discussion(const Assembly& assembly, const Dossier& dossier, const Charter& charter,
                                    Instant now);

}  // namespace voix::govern
