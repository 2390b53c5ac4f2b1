// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposals that name each other: whose standing is being worked out is not asked again below that, so nobody
// goes round, and what was worked out once on the way is not worked out twice.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

class Seen;

/// What was worked out below one question. A standing rests on who was asked about on the way: those that
/// were being worked out above it, and those that were not.
class Known {
 public:
  /// `work()`, or what it gave before where that rests on nothing else.
  template <class Work>
  const Standing& course(const Dossier& dossier, Instant now, const Seen& above, const Work& work) {
    auto& entries = all_[{&dossier, now}];
    for (const auto& one : entries) {
      if (holds(one, above)) return one.standing;
    }
    resting_.push_back({&above, {}, {}});
    auto standing = work();
    auto& rests = resting_.back();
    Entry entry{std::move(rests.seen), std::move(rests.unseen), std::move(standing)};
    resting_.pop_back();
    return entries.emplace_back(std::move(entry)).standing;
  }

 private:
  friend class Seen;
  struct Entry {
    std::set<const Dossier*> seen, unseen;
    Standing standing;
  };
  struct Resting {
    const Seen* above;
    std::set<const Dossier*> seen, unseen;
  };

  [[nodiscard]] static bool holds(const Entry& one, const Seen& above);
  void note(const Dossier& dossier, const Seen* at);

  std::map<std::pair<const Dossier*, Instant>, std::vector<Entry>> all_;
  std::vector<Resting> resting_;  // what is being worked out, the innermost last
};

/// A proposal whose standing is being worked out, and those above it.
class Seen {
 public:
  Seen(const Dossier& dossier, const Seen* before)
      : dossier_(dossier), before_(before), known_(before == nullptr ? own_.emplace() : before->known_) {}
  Seen(const Seen&) = delete;
  Seen& operator=(const Seen&) = delete;
  ~Seen() = default;

  [[nodiscard]] const Seen* before() const { return before_; }
  [[nodiscard]] Known& known() const { return known_; }
  /// Whether `dossier` is one of them.
  [[nodiscard]] bool contains(const Dossier& dossier) const;

 private:
  friend class Known;
  [[nodiscard]] const Seen* find(const Dossier& dossier) const;

  const Dossier& dossier_;
  const Seen* before_;
  std::optional<Known> own_;  // of the outermost
  Known& known_;
};

}  // namespace voix::govern
