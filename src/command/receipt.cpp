// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix receipt: is my ballot on the board, and is it the one that counts? It says so, and writes a receipt: a
// kilobyte that shows to anyone, for ever, that it is there, even when the keeper should change the board
// later. A receipt is checked without the board, which alone tells what counts.
#include <array>

#include "command/keeper.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/values.hpp"
#include "crypto/hash.hpp"
#include "render/sentences.hpp"
#include "vote/ballot.hpp"

namespace voix::command {
namespace {

using vote::EntryType;
using vote::LogEntry;
using vote::Receipt;

/// "k3vd-7qpa-m2xr-t5hn-c6ye-4wzb", as `voix cast` shows it.
bool is_tracker(std::string_view text) {
  if (text.size() != 29) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = (text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '2' && text[i] <= '7');
    if (i % 5 == 4 ? text[i] != '-' : !digit) return false;
  }
  return true;
}

class Question {
 public:
  Question(const Invocation& invocation, Session& session) : session_(session) {
    const auto operands = poll_operands(invocation, session);
    if (operands.rest.size() != 1) {
      refuse("ballot-needed");
    }
    poll_ = read_poll(operands.folder, session);
    path_ = operands.rest.front();
    jobs_ = Values(invocation).jobs();
    const auto bytes = bytes_of_ballot();
    if (bytes.empty()) return;
    const auto ballot = vote::parse_ballot(bytes, path_, poll_->setup.election, poll_->setup.id);
    tracker_ = ballot.tracker;
    voter_line_ = "\nvoter " + hex(ballot.voter) + "\n";
    payload_ = sha256(bytes);
  }

  /// Checks a receipt; nothing of the board is needed. What cannot be read as one is not right either.
  Exit check(const std::string& path) {
    const auto bytes = session_.world.files.read(path);
    try {
      return check(vote::parse_receipt(bytes, path), path);
    } catch (const Error& error) {
      if (error.fault != Fault::document) throw;
      session_.report(error.findings);
      return Exit::no;
    }
  }

  /// Looks on the board, and writes the receipt unless one is there.
  Exit look() {
    auto& files = session_.world.files;
    const Board board(poll_->folder, poll_->setup.id, poll_->setup.election.board, files);
    const auto path = path_.substr(0, path_.rfind(".ballot")) + ".receipt";
    if (files.exists(path)) {
      const auto kept = vote::parse_receipt(files.read(path), path);
      if (!is_signed(kept) || !shows_ballot(kept)) return no("receipt-of-other-ballot", path);
      const auto& seen = kept.checkpoint.checkpoint;
      if (const auto contradiction = board.contradiction(seen.size, seen.root)) {
        session_.report(std::array{*contradiction});
        return no("receipt-contradicts-board", path);
      }
      yes(kept);
      tell_whether_it_counts(board, board.log().entries[kept.index]);
      return Exit::done;
    }
    const auto* entry = board.find(payload_);
    if (entry == nullptr || entry->type != EntryType::ballot) return no("not-on-board", path_);
    if (!board.checkpoint() || board.checkpoint()->checkpoint.size <= entry->index)
      return no("not-signed-yet", path_);
    const auto size = board.checkpoint()->checkpoint.size;
    const Receipt receipt{entry->index, board.log().tree.inclusion(entry->index, size), *board.checkpoint()};
    files.write(path, receipt.text(), false);
    yes(receipt);
    tell_whether_it_counts(board, *entry);
    session_.world.console.out(session_.tr(msg("wrote {path}: keep it"), {{"path", path}}) + "\n");
    return Exit::done;
  }

 private:
  [[nodiscard]] Exit check(const Receipt& receipt, const std::string& path) const {
    if (receipt.checkpoint.checkpoint.origin != vote::board_origin(poll_->setup.id)) {
      return no("receipt-of-other-ballot", path);
    }
    if (!is_signed(receipt)) return no("wrong-signature", path);
    if (!shows_ballot(receipt)) return no("receipt-of-other-ballot", path);
    yes(receipt);
    session_.world.console.out(
        session_.tr(msg("whether it counts, the board tells: voix receipt {folder} {file}"),
                    {{"folder", poll_->folder}, {"file", path_}}) +
        "\n");
    return Exit::done;
  }

  /// The file, or the ballot on the board whose tracker was typed; empty if the board has none such.
  [[nodiscard]] std::string bytes_of_ballot() const {
    auto& files = session_.world.files;
    if (!is_tracker(path_) || files.exists(path_)) return files.read(path_);
    const Board board(poll_->folder, poll_->setup.id, poll_->setup.election.board, files);
    for (const auto& entry : board.log().entries) {
      if (entry.type != EntryType::ballot) continue;
      auto bytes = payload(board, entry).value_or("");
      if (fingerprint(sha256(signed_part(bytes))) == path_) return bytes;
    }
    return {};
  }

  [[nodiscard]] bool is_signed(const Receipt& receipt) const {
    return receipt.checkpoint.checkpoint.origin == vote::board_origin(poll_->setup.id) &&
           receipt.checkpoint.is_signed_by(poll_->setup.election.board);
  }
  [[nodiscard]] bool shows_ballot(const Receipt& receipt) const {
    return receipt.includes(LogEntry{receipt.index, EntryType::ballot, payload_}.line());
  }

  [[nodiscard]] Exit no(std::string_view slug, const std::string& path) const {
    session_.report(std::array{Finding{slug, Severity::error, {}, {.path = path, .text = {}}}});
    return Exit::no;
  }

  void yes(const Receipt& receipt) const {
    const auto& tr = session_.tr;
    auto text = tr(msg("yes: the ballot with tracker {tracker} is entry {index} of the board"),
                   {{"tracker", fingerprint(tracker_)}, {"index", std::to_string(receipt.index)}}) +
                "\n";
    std::string names;
    for (const auto& [name, key] : poll_->setup.election.witnesses) {
      if (receipt.checkpoint.cosigned_by(name, key)) names += (names.empty() ? "" : ", ") + name;
    }
    if (!names.empty()) text += tr(msg("cosigned by {names}"), {{"names", names}}) + "\n";
    session_.world.console.out(text);
  }

  /// The bytes of an entry; nothing when they are missing or were changed, which `voix verify` tells.
  static std::optional<std::string> payload(const Board& board, const LogEntry& entry) {
    try {
      return board.payload(entry);
    } catch (const Error&) {
      return std::nullopt;
    }
  }

  /// The rules that everyone replays say which ballot of a voter counts.
  void tell_whether_it_counts(const Board& board, const LogEntry& entry) const {
    ProofCacheFile proofs(session_);
    const auto& entries = board.log().entries;
    const auto read = [&](const LogEntry& one) { return payload(board, one); };
    const auto replayed =
        vote::replay(entries, terms_of(*poll_), read, jobs_, proofs.cache(),
                     vote::repeated_components(entries, poll_->setup.election, read, jobs_));
    proofs.save();
    const auto counted = replayed.acceptance.counted();
    session_.world.console.out(in_words(board, entry, counted, replayed.not_counted) + "\n");
  }

  [[nodiscard]] std::string in_words(const Board& board, const LogEntry& entry,
                                     const std::vector<std::uint64_t>& counted,
                                     const std::vector<vote::NotCounted>& not_counted) const {
    const auto& tr = session_.tr;
    if (std::ranges::count(counted, entry.index) != 0) {
      return board.find(EntryType::close) != nullptr
                 ? tr(msg("it is your ballot that counts"))
                 : tr(msg("as the board stands, it is your ballot that counts"));
    }
    for (const auto& [other, finding] : not_counted) {
      if (other.index != entry.index) continue;
      return tr(msg("but it does not count: {reason}"), {{"reason", render::phrase(finding, tr)}}) + " [" +
             std::string(finding.slug) + "]";
    }
    // A valid ballot that does not count was replaced by one of the same voter that does.
    const auto later = *std::ranges::find_if(counted, [&](std::uint64_t index) {
      const auto bytes = payload(board, board.log().entries[index]).value_or("");
      return bytes.find(voter_line_) != std::string::npos;
    });
    const auto& file = board.log().entries[later];
    const auto ballot =
        vote::parse_ballot(board.payload(file), file.file(), poll_->setup.election, poll_->setup.id);
    return tr(msg("but it does not count: you voted again, and entry {index} counts, the ballot with "
                  "tracker {tracker}"),
              {{"index", std::to_string(later)}, {"tracker", fingerprint(ballot.tracker)}});
  }

  Session& session_;
  std::optional<Poll> poll_;
  std::string path_;
  Hash32 tracker_{}, payload_{};
  std::string voter_line_;  // in every ballot of this voter
  unsigned jobs_ = 1;
};

Exit run_receipt(const Invocation& invocation, Session& session) {
  Question question(invocation, session);
  const auto receipt = invocation.value("--receipt");
  return receipt ? question.check(*receipt) : question.look();
}

constexpr std::array flags{
    Flag{"--receipt", "FILE", msg("check this receipt, without the board")},
    dry_run_flag,
};
constexpr std::array examples{
    Example{"voix receipt P-0003 outbox/P-0003-m17-1.ballot", msg("is it there? and a receipt to keep")},
    Example{"voix receipt P-0003 k3vd-7qpa-m2xr-t5hn-c6ye-4wzb", msg("the same, by its tracker")},
    Example{"voix receipt P-0003 P-0003-m17-1.ballot --receipt P-0003-m17-1.receipt",
            msg("check a receipt, without the board")},
};

}  // namespace

const Command receipt_command{
    "receipt",
    "[POLL] FILE|TRACKER",
    msg("is a ballot on the board?"),
    msg("Looks for a ballot, by its file or its tracker, on the board, says whether it is the one that "
        "counts, and writes a receipt next "
        "to it, which shows for ever that the keeper took it in. Exits with 1 when it is not there."),
    flags,
    examples,
    run_receipt};

}  // namespace voix::command
