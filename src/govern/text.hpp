// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a proposal through time: submitted, revised by its author, changed by amendments that the
// author accepted; in an election without candidates, by whoever proposes the nominee. Each change says from
// which text it starts, so the chain is the same in whatever order branches were merged; a change that starts
// elsewhere does not count. Supports and stances are bound to the hash of one version.
#pragma once

#include <string>
#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

struct TextHistory {
  struct Version {
    std::string hash;
    Instant time = 0;
  };
  std::vector<Version> versions;  // as submitted, then each change; empty: not submitted
  std::string author;             // who submitted
  bool is_current = false;        // proposal.md is the last version
  /// Acts that do not count: text-forked, text-by-other; and text-not-signed when proposal.md is another
  /// text.
  std::vector<Finding> findings;

  [[nodiscard]] bool is_submitted() const { return !versions.empty(); }
  /// The hash that counts; empty if not submitted.
  [[nodiscard]] std::string current() const {
    return versions.empty() ? std::string() : versions.back().hash;
  }
};

/// From the acts of a time up to `until`. The earliest `submit` counts, and whoever signed it is the author;
/// it has to be the one that the text names.
[[nodiscard]] TextHistory text_history(const Dossier& dossier, Instant until);

}  // namespace voix::govern
