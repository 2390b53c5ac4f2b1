// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tellers signed at one meeting, one act after the other: which counts are equal, and which one stands.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <voix/assembly.hpp>
#include <voix/meeting_facts.hpp>

namespace voix::govern {

class Tellers {
 public:
  /// Nothing counts that was signed after `latest`, if there is such a time, or by somebody who was not in
  /// the room when hands were raised. `room`: null if the agenda of that meeting is gone.
  Tellers(const Dossier& dossier, std::string_view meeting, const Meeting* room,
          std::optional<Instant> latest);

  /// The count that stands first, else the one of most tellers.
  [[nodiscard]] const std::vector<HandCount>& groups() const { return groups_; }
  [[nodiscard]] bool stands() const { return stands_; }
  [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }

 private:
  void forget_unreadable(const std::string& member);
  void say(std::string_view slug, Severity severity, const Act& act);
  void take(HandCount count);

  std::vector<HandCount> counts_;  // the last of each teller
  std::vector<HandCount> groups_;
  bool stands_ = false;
  std::vector<Finding> findings_;
};

}  // namespace voix::govern
