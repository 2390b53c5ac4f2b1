// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/verify.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "vote/ceremony.hpp"
#include "vote/outcome.hpp"
#include "vote/parallel.hpp"

namespace voix::vote {
namespace {

class Verifier {
 public:
  Verifier(const PollSource& source, const VerifyOptions& options) : source_(source), options_(options) {}

  Verification run() {
    read_log_file();
    read_setup_files();
    check_payloads_of_others();
    check_checkpoints();
    if (result_.setup) {
      replay_ballots();
      recompute_tally();
      read_opening();
      recompute_outcome();
      refuse_foreign_kept();
    }
    return std::move(result_);
  }

 private:
  // Faults and what could not be checked.

  [[nodiscard]] Place place(const std::string& name) const {
    return {.path = source_.folder + "/" + name, .text = {}};
  }
  void invalid(std::string_view slug, const std::string& name, Arguments arguments = {}) {
    result_.invalid.push_back({slug, Severity::error, std::move(arguments), place(name)});
  }
  void unchecked(std::string_view slug, const std::string& name, Arguments arguments = {}) {
    result_.unchecked.push_back({slug, Severity::error, std::move(arguments), place(name)});
  }
  void invalid(const Error& error) {
    result_.invalid.insert(result_.invalid.end(), error.findings.begin(), error.findings.end());
  }
  /// What `read` gives, or nothing and its findings.
  template <class Read>
  auto attempt(Read read) -> std::optional<decltype(read())> {
    try {
      return read();
    } catch (const Error& error) {
      if (error.fault != Fault::document) throw;
      invalid(error);
      return std::nullopt;
    }
  }

  // Files.

  std::optional<std::string> bytes_of_file(const std::string& name) {
    auto bytes = source_.read(name);
    if (!bytes) unchecked("file-missing", name);
    return bytes;
  }

  /// The payload of an entry, when it is there and is what the log says.
  std::optional<std::string> payload(const LogEntry& entry) {
    auto bytes = bytes_of_file(entry.file());
    if (bytes && sha256(*bytes) != entry.payload) {
      invalid("payload-changed", entry.file(), {{"index", std::to_string(entry.index)}});
      return std::nullopt;
    }
    return bytes;
  }

  [[nodiscard]] const LogEntry* first(EntryType type) const {
    const auto found = std::ranges::find(result_.log.entries, type, &LogEntry::type);
    return found == result_.log.entries.end() ? nullptr : &*found;
  }

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

  [[nodiscard]] const Setup& setup() const { return *result_.setup; }

  // Entries that are neither ballots nor part of the opening.

  void check_payloads_of_others() {
    for (const auto& entry : result_.log.entries) {
      if (!result_.setup) {
        static_cast<void>(entry.type == EntryType::setup ? std::nullopt : payload(entry));
        continue;
      }
      switch (entry.type) {
        case EntryType::open:
          check_signed(entry, [&](RecordReader& record) { return organiser(record); });
          break;
        case EntryType::close:
          check_close(entry);
          break;
        case EntryType::notice:
          check_signed(entry, [&](RecordReader& record) {
            record.line("text").rest();
            return setup().election.board;
          });
          break;
        default:
          break;
      }
    }
    if (result_.setup && has_log_ && first(EntryType::open) == nullptr)
      invalid("entry-missing", "log.txt", {{"type", "open"}});
  }

  /// election, time, what `signer` reads, sig: by the key that it returns. The time.
  template <class Signer>
  std::optional<Instant> check_signed(const LogEntry& entry, Signer signer) {
    const auto bytes = payload(entry);
    if (!bytes) return std::nullopt;
    return attempt([&] {
      RecordReader record(*bytes, place(entry.file()).path, name(entry.type));
      if (record.line("election").hash() != setup().id) record.refuse("other-election");
      const auto told = record.time();
      const PublicKey key = signer(record);
      const auto signature = record.line("sig").signature();
      const auto body = record.before();
      record.end();
      if (!voix::verify(key, body, signature)) record.refuse("wrong-signature");
      if (told.by_hand) ++result_.by_hand;
      return told.time;
    });
  }

  [[nodiscard]] PublicKey organiser(RecordReader& record) const {
    const auto key = record.line("organiser").key();
    const auto& organisers = setup().trustees.organisers;
    if (std::ranges::find(organisers, key) == organisers.end()) {
      record.refuse("not-an-organiser", {{"key", key.hex()}});
    }
    return key;
  }

  void check_close(const LogEntry& entry) {
    const auto time = check_signed(entry, [&](RecordReader&) { return setup().election.board; });
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
      if (is_of_this_board(checkpoint)) is_consistent(checkpoint, "log.txt");
    }
  }

  [[nodiscard]] bool is_of_this_board(const SignedCheckpoint& note) const {
    return note.checkpoint.origin == board_origin(setup().id) && note.is_signed_by(setup().election.board);
  }

  void refuse_foreign_kept() {
    for (const auto& [path, checkpoint] : options_.kept) {
      if (is_of_this_board(checkpoint)) continue;
      result_.unchecked.push_back({"kept-of-another-board", Severity::error, {}, {.path = path, .text = {}}});
    }
  }

  void check_checkpoint(const std::string& name, std::optional<std::uint64_t> size) {
    const auto bytes = bytes_of_file(name);
    if (!bytes) return;
    const auto checkpoint = attempt([&] { return parse_checkpoint(*bytes, place(name).path); });
    if (!checkpoint) return;
    const bool consistent = is_consistent(*checkpoint, name);
    const auto whole = result_.log.tree.size();
    if (consistent && checkpoint->checkpoint.size != size.value_or(whole)) {
      invalid("checkpoint-of-other-size", name,
              {{"found", std::to_string(checkpoint->checkpoint.size)},
               {"expected", std::to_string(size.value_or(whole))}});
    }
    check_cosignatures(*checkpoint, name, size.has_value());
  }

  /// Signed by the keeper, and the log continues it.
  bool is_consistent(const SignedCheckpoint& signed_checkpoint, const std::string& name) {
    const auto& checkpoint = signed_checkpoint.checkpoint;
    if (!is_of_this_board(signed_checkpoint)) {
      invalid("wrong-signature", name);
    } else if (checkpoint.size > result_.log.tree.size()) {
      invalid(
          "board-rolled-back", name,
          {{"size", std::to_string(checkpoint.size)}, {"found", std::to_string(result_.log.tree.size())}});
    } else if (result_.log.tree.root(checkpoint.size) != checkpoint.root) {
      invalid("board-forked", name, {{"size", std::to_string(checkpoint.size)}});
    } else {
      return true;
    }
    return false;
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
    auto replayed = replay(
        result_.log.entries, terms(), [&](const LogEntry& entry) { return payload(entry); }, options_.jobs,
        options_.cache != nullptr ? *options_.cache : none);
    result_.not_counted = std::move(replayed.not_counted);
    counted_ = replayed.acceptance.counted();
    result_.counted = counted_.size();
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
    name_ = {*result_.closed, sha256(result_.tally_file)};
    compare(EntryType::tally, result_.tally_file, "wrong-tally");
  }

  /// The one entry of that type must hold exactly these bytes.
  void compare(EntryType type, const std::string& expected, std::string_view slug) {
    const auto* entry = first(type);
    if (entry == nullptr) return;
    const auto bytes = payload(*entry);
    if (bytes && *bytes != expected) invalid(slug, entry->file());
  }

  // Opening.

  void read_opening() {
    if (!result_.tally) return;
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
    for (std::uint64_t j = 1; j <= setup().trustees.trustees.size(); ++j) {
      for (const auto type : {EntryType::ready, EntryType::decrypt}) {
        const auto file = std::string(name(type)) + "-" + std::to_string(j) + ".txt";
        if (const auto bytes = source_.read(file)) take_or_ignore(type, *bytes, file, !result_.recorded);
      }
    }
    std::ranges::sort(result_.ready);
    std::ranges::sort(result_.decryptions, {}, &Decryption::trustee);
  }

  /// A wrong share harms nobody, nor does a wrong file that is not in the log: it is told and passed over,
  /// and the result stands if enough others are right.
  void take_or_ignore(EntryType type, const std::string& bytes, const std::string& file, bool counts) {
    const auto before = result_.invalid.size();
    take(type, bytes, file, counts);
    for (auto i = before; i < result_.invalid.size(); ++i) {
      result_.ignored.push_back(std::move(result_.invalid[i]));
      result_.ignored.back().severity = Severity::warning;
    }
    result_.invalid.resize(before);
  }

  /// `counts`: a share takes part in the result.
  void take(EntryType type, const std::string& bytes, const std::string& file, bool counts) {
    const auto path = place(file).path;
    attempt([&] {
      if (type == EntryType::ready) {
        const auto ready = parse_ready(bytes, path, setup().id);
        check_opening(ready.trustee, ready.of, bytes, file);
        if (std::ranges::count(result_.ready, ready.trustee) == 0) result_.ready.push_back(ready.trustee);
      } else {
        auto decryption = parse_decryption(bytes, path, setup().election, setup().id);
        check_opening(decryption.trustee, decryption.of, bytes, file);
        check_shares(decryption, file);
        const bool known =
            std::ranges::count(result_.decryptions, decryption.trustee, &Decryption::trustee) != 0;
        if (counts && !known) result_.decryptions.push_back(std::move(decryption));
      }
      return true;
    });
  }

  [[noreturn]] void refuse(std::string_view slug, const std::string& file, Arguments arguments = {}) const {
    throw Error(Fault::document, Finding{slug, Severity::error, std::move(arguments), place(file)});
  }

  /// Of a trustee of this poll, signed by it, and about this tally of this board.
  void check_opening(std::uint64_t trustee, const TallyName& of, const std::string& bytes,
                     const std::string& file) const {
    const auto& trustees = setup().trustees.trustees;
    if (trustee > trustees.size()) refuse("not-a-trustee", file, {{"key", std::to_string(trustee)}});
    if (!is_signed(bytes, trustees[trustee - 1].identity)) refuse("wrong-signature", file);
    if (of != name_) refuse("of-another-tally", file);
  }

  void check_shares(const Decryption& decryption, const std::string& file) const {
    const ShareContext context{setup().id, *result_.closed, decryption.trustee,
                               setup().trustees.trustees[decryption.trustee - 1].share_key};
    const auto names = cell_names(setup().election);
    std::vector<char> right(names.size());
    in_parallel(
        names.size(), options_.jobs, [](std::size_t i) { return i; },
        [&](std::size_t i) {
          return verify_share(context, names[i], result_.tally->sums[i], decryption.shares[i]) ? char{1}
                                                                                               : char{0};
        },
        [&](std::size_t i, char is_right) { right[i] = is_right; });
    const auto wrong = std::ranges::find(right, char{0});
    if (wrong != right.end()) {
      refuse("wrong-share", file, {{"cell", names[static_cast<std::size_t>(wrong - right.begin())]}});
    }
  }

  /// Enough trustees saw this board, or enough witnesses did. Once the log has a share, what it says of the
  /// trustees is complete, and holds without the files beside it.
  [[nodiscard]] bool may_be_open() const {
    const auto& [election, roll, trustees, id] = setup();
    if (election.cosignatures != 0) return result_.cosigned.size() >= election.cosignatures;
    const auto ready = first(EntryType::decrypt) != nullptr ? ready_logged_ : result_.ready.size();
    return ready >= ready_quorum(trustees);
  }

  void recompute_outcome() {
    // What is missing may be the very share that the result needs.
    if (!result_.tally || !result_.unchecked.empty()) return;
    const auto& [election, roll, trustees, id] = setup();
    const bool has_shares =
        first(EntryType::decrypt) != nullptr || result_.decryptions.size() >= trustees.threshold;
    if (election.secret && has_shares && !may_be_open()) invalid("opened-without-quorum", "log.txt");
    if (!election.secret) {
      result_.counts = result_.tally->counts;
    } else if (result_.decryptions.size() < trustees.threshold) {
      if (result_.recorded) invalid("too-few-shares", "result.txt");
      return;
    } else {
      const auto enough = std::span(result_.decryptions).first(trustees.threshold);
      auto counts = attempt([&] { return open_tally(*result_.tally, election, trustees.key, enough); });
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

  const PollSource& source_;
  const VerifyOptions& options_;
  Verification result_;
  std::vector<std::uint64_t> counted_;
  TallyName name_;
  std::size_t ready_logged_ = 0;  // trustees who say so in the log
  bool has_log_ = false;
};

}  // namespace

std::uint64_t ready_quorum(const Trustees& trustees) {
  return (trustees.trustees.size() + trustees.threshold + 1) / 2;
}

Verification verify(const PollSource& source, const VerifyOptions& options) {
  return Verifier(source, options).run();
}

}  // namespace voix::vote
