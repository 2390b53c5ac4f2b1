// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/verify.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "vote/acts.hpp"
#include "vote/examination.hpp"
#include "vote/verify_opening.hpp"

namespace voix::vote {
namespace {

class Verifier : private Examination {
 public:
  Verifier(const PollSource& source, const VerifyOptions& options, Verification& result)
      : Examination(source, result), options_(options) {}

  void run() {
    read_log_file();
    read_setup_files();
    check_payloads_of_others();
    // What a checkpoint cannot tell hides nothing that the ballots tell.
    const auto before = static_cast<std::ptrdiff_t>(result_.unchecked.size());
    check_checkpoints();
    const auto begin = result_.unchecked.begin() + before;
    const std::vector<Finding> of_checkpoints(begin, result_.unchecked.end());
    result_.unchecked.erase(begin, result_.unchecked.end());
    if (result_.setup) {
      replay_ballots();
      recompute_tally();
      if (result_.tally) verify_opening(source_, options_.jobs, result_);
      check_unrecorded_result();
    }
    result_.unchecked.insert(result_.unchecked.end(), of_checkpoints.begin(), of_checkpoints.end());
  }

 private:
  void read_log_file() {
    const auto bytes = bytes_of_file("log.txt");
    if (!bytes) return;
    result_.log = read_log(*bytes, place("log.txt").path);
    auto& findings = result_.log.findings;
    result_.invalid.insert(result_.invalid.end(), findings.begin(), findings.end());
    has_log_ = true;
    // A command that was killed may leave this; it is no entry, and no checkpoint covers it.
    if (result_.log.complete != bytes->size()) {
      result_.ignored.push_back({"log-cut", Severity::warning, {}, place("log.txt")});
    }
  }

  void read_setup_files() {
    SetupFiles files;
    bool complete = true;
    for (const auto& [name, bytes] :
         {std::pair{"election.txt", &files.election}, std::pair{"roll.txt", &files.roll},
          std::pair{"trustees.txt", &files.trustees}}) {
      auto read = bytes_of_file(name);
      complete = complete && read;
      if (read) *bytes = std::move(*read);
    }
    if (!complete) return;
    result_.setup = attempt([&] { return read_setup(files, source_.folder); });
    bool setup_is_logged = true;
    for (const auto& [index, bytes] :
         {std::pair{0, &files.election}, std::pair{1, &files.roll}, std::pair{2, &files.trustees}}) {
      const auto found = std::ranges::find_if(result_.log.entries, [&, i = index](const LogEntry& entry) {
        return entry.type == EntryType::setup && entry.index == static_cast<std::uint64_t>(i);
      });
      if (found == result_.log.entries.end()) {
        setup_is_logged = false;
      } else if (sha256(*bytes) != found->payload) {
        invalid("payload-changed", found->file(), {{"index", std::to_string(index)}});
      }
    }
    if (has_log_ && !setup_is_logged) invalid("entry-missing", "log.txt", {{"type", "setup"}});
  }

  // Entries that are neither ballots nor part of the opening.

  void check_payloads_of_others() {
    for (const auto& entry : result_.log.entries) {
      if (!result_.setup) {
        static_cast<void>(entry.type == EntryType::setup ? std::nullopt : payload(entry));
        continue;
      }
      switch (entry.type) {
        case EntryType::open:
          check_act(entry, read_open);
          break;
        case EntryType::close:
          check_close(entry);
          break;
        case EntryType::notice:
          check_act(entry, read_notice);
          break;
        default:
          break;
      }
    }
    if (result_.setup && has_log_ && first(EntryType::open) == nullptr)
      invalid("entry-missing", "log.txt", {{"type", "open"}});
  }

  /// The time of a signed entry.
  std::optional<Instant> check_act(const LogEntry& entry,
                                   Told (*read)(std::string_view, const std::string&, const Setup&)) {
    const auto bytes = payload(entry);
    if (!bytes) return std::nullopt;
    const auto told = attempt([&] { return read(*bytes, place(entry.file()).path, setup()); });
    if (!told) return std::nullopt;
    if (told->by_hand) ++result_.by_hand;
    return told->time;
  }

  void check_close(const LogEntry& entry) {
    const auto time = check_act(entry, read_close);
    result_.closed = ClosedBoard{entry.index + 1, result_.log.tree.root(entry.index + 1)};
    if (!time) return;
    result_.close_time = time;
    if (*time < setup().election.closes) {
      invalid("closed-before-time", entry.file(), {{"closes", utc(setup().election.closes)}});
    }
  }

  // Checkpoints.

  void check_checkpoints() {
    if (!result_.setup || !has_log_) return;
    check_checkpoint("checkpoint", std::nullopt);
    if (result_.closed) check_checkpoint("checkpoint.closed", result_.closed->size);
    for (const auto& [path, checkpoint] : options_.kept) {
      const Place where{.path = path, .text = {}};
      if (is_of_this_board(checkpoint)) {
        is_consistent(checkpoint, where);
      } else {
        result_.unchecked.push_back({"kept-of-another-board", Severity::error, {}, where});
      }
    }
  }

  [[nodiscard]] bool is_of_this_board(const SignedCheckpoint& note) const {
    return note.checkpoint.origin == board_origin(setup().id) && note.is_signed_by(setup().election.board);
  }

  void check_checkpoint(const std::string& name, std::optional<std::uint64_t> size) {
    const auto bytes = bytes_of_file(name);
    if (!bytes) return;
    const auto checkpoint = attempt([&] { return parse_checkpoint(*bytes, place(name).path); });
    if (!checkpoint) return;
    const bool consistent = is_consistent(*checkpoint, place(name));
    const auto whole = result_.log.tree.size();
    const auto& signed_size = checkpoint->checkpoint.size;
    if (consistent && !size && signed_size < whole) {
      // A command was killed, or this copy was made while one ran: nobody vouches for the rest yet.
      unchecked("entries-unsigned", name, {{"first", std::to_string(signed_size)}});
    } else if (consistent && signed_size != size.value_or(whole)) {
      invalid("checkpoint-of-other-size", name,
              {{"found", std::to_string(signed_size)}, {"expected", std::to_string(size.value_or(whole))}});
    }
    check_cosignatures(*checkpoint, name, size.has_value());
  }

  /// Signed by the keeper, and the log continues it.
  bool is_consistent(const SignedCheckpoint& signed_checkpoint, const Place& where) {
    const auto& checkpoint = signed_checkpoint.checkpoint;
    const auto refuse = [&](std::string_view slug, Arguments arguments) {
      result_.invalid.push_back({slug, Severity::error, std::move(arguments), where});
      return false;
    };
    const auto size = std::to_string(checkpoint.size), found = std::to_string(result_.log.tree.size());
    if (!is_of_this_board(signed_checkpoint)) return refuse("wrong-signature", {});
    if (checkpoint.size > result_.log.tree.size()) {
      return refuse("board-rolled-back", {{"size", size}, {"found", found}});
    }
    if (result_.log.tree.root(checkpoint.size) != checkpoint.root)
      return refuse("board-forked", {{"size", size}});
    return true;
  }

  /// Every further line must be a cosignature of a witness that election.txt names.
  void check_cosignatures(const SignedCheckpoint& checkpoint, const std::string& name, bool of_close) {
    std::vector<Instant> times;
    for (const auto& witness : setup().election.witnesses) {
      if (const auto time = checkpoint.cosigned_by(witness.name, witness.key)) times.push_back(*time);
    }
    if (times.size() + 1 != checkpoint.lines.size()) invalid("wrong-cosignature", name);
    std::ranges::sort(times);
    if (of_close) result_.cosigned = std::move(times);
  }

  // Ballots.

  [[nodiscard]] Terms terms() const {
    return {setup().election, setup().roll, setup().id, setup().trustees.key};
  }

  void replay_ballots() {
    ProofCache none;
    const auto& entries = result_.log.entries;
    auto repeated = repeated_components(
        entries, setup().election, [&](const LogEntry& entry) { return bytes_untold(entry.file()); },
        options_.jobs);
    auto replayed = replay(
        entries, terms(), [&](const LogEntry& entry) { return payload(entry); }, options_.jobs,
        options_.cache != nullptr ? *options_.cache : none, std::move(repeated));
    result_.not_counted = std::move(replayed.not_counted);
    counted_ = replayed.acceptance.counted();
    result_.counted = counted_.size();
    result_.voters = replayed.acceptance.have_voted();
  }

  void recompute_tally() {
    // Without all the files the sums would come out wrong, and say nothing about the ones on the board.
    if (!result_.closed || !result_.unchecked.empty()) return;
    auto [tally, voters] = add_up(
        result_.log.entries, counted_, terms(),
        [&](const LogEntry& entry) { return source_.read(entry.file()); }, *result_.closed, options_.jobs);
    result_.tally = std::move(tally);
    result_.voters = std::move(voters);
    result_.tally_file = write(*result_.tally, setup().election, setup().id);
    compare(EntryType::tally, result_.tally_file, "wrong-tally");
  }

  /// A result.txt that the log does not know: what people read in it must be true all the same.
  void check_unrecorded_result() {
    if (!has_log_ || first(EntryType::result) != nullptr) return;
    const auto bytes = bytes_of_file("result.txt", false);
    if (!bytes) return;
    if (result_.results.empty()) return unchecked("result-unfounded", "result.txt");
    if (*bytes == result_.result_file)
      result_.awaited.push_back({"result-unrecorded", Severity::note, {}, place("result.txt")});
    compare_lines(*bytes, "result.txt", result_.result_file, "wrong-result");
  }

  const VerifyOptions& options_;
  std::vector<std::uint64_t> counted_;
  bool has_log_ = false;
};

}  // namespace

Verification verify(const PollSource& source, const VerifyOptions& options) {
  Verification result;
  Verifier(source, options, result).run();
  return result;
}

}  // namespace voix::vote
