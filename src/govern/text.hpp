// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a proposal through time: submitted, revised by its author, changed by amendments that the
// author accepted; in an election without candidates, by whoever proposes the nominee. Each change says from
// which text it starts, so the chain is the same in whatever order branches were merged; a change that starts
// elsewhere does not count. Supports and stances are bound to the hash of one version.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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

/// text-not-decided when the file holds another text than the one that was decided.
[[nodiscard]] std::optional<Finding> text_not_decided(const Proposal& proposal, std::string_view decided);

/// What `findings` says of a file that holds another text than the one that counts: text-not-signed,
/// text-not-of-round. Null if nothing.
[[nodiscard]] const Finding* text_fault(const std::vector<Finding>& findings);
/// When something else is to be said of it.
void drop_text_fault(std::vector<Finding>& findings);

}  // namespace voix::govern
