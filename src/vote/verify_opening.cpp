// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/verify_opening.hpp"

#include <algorithm>

#include <voix/ready_quorum.hpp>

#include "vote/ceremony.hpp"
#include "vote/examination.hpp"
#include "vote/outcome.hpp"
#include "vote/parallel.hpp"

namespace voix::vote {
namespace {

class OpeningVerifier : private Examination {
 public:
  OpeningVerifier(const PollSource& source, unsigned jobs, Verification& result)
      : Examination(source, result), jobs_(jobs), name_{*result.closed, sha256(result.tally_file)} {}

  void run() {
    read_opening();
    recompute_outcome();
  }

 private:
  void read_opening() {
    result_.recorded = first(EntryType::result) != nullptr;
    if (!setup().election.secret) {
      for (const auto type : {EntryType::ready, EntryType::decrypt}) {
        if (const auto* entry = first(type)) invalid("entry-needless", entry->file());
      }
      return;
    }
    for (const auto& entry : result_.log.entries) {
      if (entry.type != EntryType::ready && entry.type != EntryType::decrypt) continue;
      const auto bytes = payload(entry);
      if (!bytes) continue;
      if (entry.type == EntryType::ready) {
        take(entry.type, *bytes, entry.file(), true);
      } else {
        take_or_ignore(entry.type, *bytes, entry.file(), true);
      }
    }
    ready_logged_ = result_.ready.size();
    // What trustees wrote and the keeper has not recorded yet, or has.
    const bool is_needed = first(EntryType::decrypt) == nullptr && !result_.recorded;
    for (std::uint64_t j = 1; j <= setup().trustees.trustees.size(); ++j) {
      for (const auto type : {EntryType::ready, EntryType::decrypt}) {
        const auto file = std::string(name(type)) + "-" + std::to_string(j) + ".txt";
        const auto before = result_.unchecked.size();
        const auto bytes = bytes_of_file(file, false);
        if (!is_needed) ignore(result_.unchecked, before);
        if (bytes) take_or_ignore(type, *bytes, file, !result_.recorded, j);
      }
    }
    std::ranges::sort(result_.ready);
    std::ranges::sort(result_.decryptions, {}, &Decryption::trustee);
  }

  /// A wrong share harms nobody, nor does a wrong file that is not in the log: it is told and passed over,
  /// and the result stands if enough others are right.
  void take_or_ignore(EntryType type, const std::string& bytes, const std::string& file, bool counts,
                      std::uint64_t named = 0) {
    const auto before = result_.invalid.size();
    take(type, bytes, file, counts, named);
    ignore(result_.invalid, before);
  }

  /// From the finding at `begin` on.
  void ignore(std::vector<Finding>& findings, std::size_t begin) {
    for (auto i = begin; i < findings.size(); ++i) {
      result_.ignored.push_back(std::move(findings[i]));
      result_.ignored.back().severity = Severity::warning;
    }
    findings.resize(begin);
  }

  /// `counts`: a share takes part in the result. `named`: the trustee that the name of the file says, or 0.
  void take(EntryType type, const std::string& bytes, const std::string& file, bool counts,
            std::uint64_t named = 0) {
    const auto path = place(file).path;
    attempt([&] {
      if (type == EntryType::ready) {
        const auto ready = parse_ready(bytes, path, setup().id);
        check_opening(ready.trustee, ready.of, bytes, file, named);
        if (std::ranges::count(result_.ready, ready.trustee) == 0) result_.ready.push_back(ready.trustee);
      } else {
        auto decryption = parse_decryption(bytes, path, setup().election, setup().id);
        check_opening(decryption.trustee, decryption.of, bytes, file, named);
        check_shares(decryption, file);
        const bool known =
            std::ranges::count(result_.decryptions, decryption.trustee, &Decryption::trustee) != 0;
        if (counts && !known) result_.decryptions.push_back(std::move(decryption));
      }
      return true;
    });
  }

  /// Of a trustee of this poll, signed by it, and about this tally of this board.
  void check_opening(std::uint64_t trustee, const TallyName& of, const std::string& bytes,
                     const std::string& file, std::uint64_t named) const {
    const auto& trustees = setup().trustees.trustees;
    if (trustee > trustees.size()) refuse("not-a-trustee", file, {{"key", std::to_string(trustee)}});
    if (!is_signed(bytes, trustees[trustee - 1].identity)) refuse("wrong-signature", file);
    if (of != name_) refuse("of-another-tally", file);
    if (named != 0 && named != trustee) {
      refuse("of-other-trustee", file,
             {{"trustee", std::to_string(trustee)}, {"name", trustees[trustee - 1].name}});
    }
  }

  void check_shares(const Decryption& decryption, const std::string& file) const {
    const ShareContext context{setup().id, *result_.closed, decryption.trustee,
                               setup().trustees.trustees[decryption.trustee - 1].share_key};
    const auto names = cell_names(setup().election);
    std::vector<char> right(names.size());
    in_parallel(
        names.size(), jobs_, [](std::size_t i) { return i; },
        [&](std::size_t i) {
          return verify_share(context, names[i], result_.tally->sums[i], decryption.shares[i]) ? char{1}
                                                                                               : char{0};
        },
        [&](std::size_t i, char is_right) { right[i] = is_right; });
    std::string wrong;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (right[i] == 0) wrong += (wrong.empty() ? "" : ", ") + names[i];
    }
    if (wrong.empty()) return;
    const auto j = decryption.trustee;
    refuse("wrong-share", file,
           {{"cells", std::move(wrong)},
            {"name", setup().trustees.trustees[j - 1].name},
            {"trustee", std::to_string(j)}});
  }

  /// Enough trustees saw this board, or enough witnesses did. Once the log has a share, what it says of the
  /// trustees is complete, and holds without the files beside it.
  [[nodiscard]] bool may_be_open() const {
    const auto& [election, roll, trustees, id] = setup();
    if (election.cosignatures != 0) {
      // Without that file it is not known, which is told already.
      return result_.cosigned.size() >= election.cosignatures || !bytes_untold("checkpoint.closed");
    }
    const auto ready = first(EntryType::decrypt) != nullptr ? ready_logged_ : result_.ready.size();
    return ready >= ready_quorum(trustees);
  }

  /// What must have been seen before shares are written, and is not here. The shares are not in the log
  /// either, so no rule is broken: this copy is not complete.
  void await_sight() {
    const auto& [election, roll, trustees, id] = setup();
    const auto add = [&](std::string_view slug, std::uint64_t found, std::uint64_t needed,
                         std::string files) {
      result_.awaited.push_back({slug,
                                 Severity::warning,
                                 {{"found", std::to_string(found)},
                                  {"needed", std::to_string(needed)},
                                  {"files", std::move(files)}},
                                 {}});
    };
    if (election.cosignatures != 0) {
      add("cosignatures-awaited", result_.cosigned.size(), election.cosignatures, "checkpoint.closed");
      return;
    }
    std::string files;
    for (std::uint64_t j = 1; j <= trustees.trustees.size(); ++j) {
      if (std::ranges::count(result_.ready, j) != 0) continue;
      files += (files.empty() ? "ready-" : ", ready-") + std::to_string(j) + ".txt";
    }
    add("ready-awaited", result_.ready.size(), ready_quorum(trustees), std::move(files));
  }

  void recompute_outcome() {
    // What is missing may be the very share that the result needs.
    if (!result_.unchecked.empty()) return;
    const auto& [election, roll, trustees, id] = setup();
    if (election.secret && !may_be_open()) {
      if (first(EntryType::decrypt) != nullptr) {
        invalid("opened-without-quorum", "log.txt");
      } else if (!result_.decryptions.empty()) {
        return await_sight();
      }
    }
    if (!election.secret) {
      result_.counts = result_.tally->counts;
    } else if (result_.decryptions.size() < trustees.threshold) {
      if (result_.recorded) invalid("too-few-shares", "result.txt");
      return;
    } else {
      const auto enough = std::span(result_.decryptions).first(trustees.threshold);
      auto counts = attempt([this, enough, &setup = setup()] {
        return open_tally(*result_.tally, setup.election, setup.trustees.key, enough);
      });
      if (!counts) return;
      result_.counts = std::move(*counts);
    }
    std::vector<std::uint64_t> openers;
    for (const auto& decryption :
         std::span(result_.decryptions).first(election.secret ? trustees.threshold : 0)) {
      openers.push_back(decryption.trustee);
    }
    result_.results = outcomes(election, *result_.tally, result_.counts, roll.weight());
    result_.result_file = write_result(election, id, name_, openers, result_.counts, result_.results);
    compare(EntryType::result, result_.result_file, "wrong-result");
  }

  unsigned jobs_;
  TallyName name_;
  std::size_t ready_logged_ = 0;  // trustees who say so in the log
};

}  // namespace

bool is_weight_rare(const std::vector<const Voter*>& voters, std::uint64_t least) {
  std::map<std::uint64_t, std::uint64_t> carriers;
  for (const auto* voter : voters) ++carriers[voter->weight];
  return std::ranges::any_of(carriers, [&](const auto& weight) { return weight.second < least; });
}

std::uint64_t ready_quorum(const Trustees& trustees) {
  return voix::ready_quorum(trustees.trustees.size(), trustees.threshold);
}

void verify_opening(const PollSource& source, unsigned jobs, Verification& result) {
  OpeningVerifier(source, jobs, result).run();
}

}  // namespace voix::vote
