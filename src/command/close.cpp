// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix close: the keeper ends the vote. The log gets its `close`; the tree that ends with it is signed into
// checkpoint.closed, which witnesses cosign and trustees hold on to; and the ballots that count are added up,
// unopened. A run that was cut off is finished by the next one.
#include <algorithm>
#include <array>
#include <iterator>

#include "command/act_file.hpp"
#include "command/assembly_folder.hpp"
#include "command/keeper.hpp"
#include "command/open_proposal.hpp"
#include "command/outbox.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/round_acts.hpp"
#include "command/values.hpp"
#include "command/words.hpp"
#include "vote/acts.hpp"

namespace voix::command {
namespace {

using vote::EntryType;

class Closing {
 public:
  Closing(const Invocation& invocation, Session& session)
      : session_(session),
        poll_(read_poll(poll_folder(invocation, session), session)),
        signer_(load_keeper(poll_, invocation, session)),
        now_(told_time(invocation, session)),
        proofs_(session),
        board_(poll_.folder, poll_.setup.id, poll_.setup.election.board, session.world.files) {
    Values values(invocation);
    jobs_ = values.jobs();
    values.finish();
    leave_waiting_ = invocation.has(yes_flag.name);
  }

  Exit run() {
    const auto& key = *signer_.signing_key();
    const bool is_open = board_.find(EntryType::close) == nullptr;
    if (is_open) {
      if (now_.time < poll_.setup.election.closes) {
        refuse("closed-too-early", {{"closes", poll_.zone.text(poll_.setup.election.closes)}});
      }
      if (!leave_waiting_) refuse_to_lose_ballots();
    }
    if (board_.find(EntryType::tally) == nullptr) {
      const auto counted = ballots_that_count();
      if (is_open) board_.add(EntryType::close, vote::close_act(poll_.setup.id, now_, key));
      board_.commit(key, signer_.path());
      board_.commit_close(key);
      board_.add(EntryType::tally, tally(counted));
    }
    board_.commit(key, signer_.path());
    board_.commit_close(key);
    proofs_.save();
    tell();
    return Exit::done;
  }

 private:
  /// Whoever cast in time finds the vote closed without that ballot otherwise, and nobody said so.
  void refuse_to_lose_ballots() const {
    const auto waiting = waiting_ballots(poll_, board_, session_.world.files);
    if (waiting.empty()) return;
    refuse("ballots-waiting", {{"files", join(waiting, " ")}, {"folder", poll_.folder}});
  }

  /// Reads every file of the board: what is closed over a damaged copy stays closed. Throws Error{document}
  /// with all files that are missing or changed.
  std::vector<std::uint64_t> ballots_that_count() {
    std::vector<Finding> findings;
    const auto& entries = board_.log().entries;
    for (const auto& entry : entries) {
      try {
        static_cast<void>(board_.payload(entry));
      } catch (Error& error) {
        if (error.fault != Fault::document) throw;
        std::ranges::move(error.findings, std::back_inserter(findings));
      }
    }
    if (!findings.empty()) throw Error(Fault::document, std::move(findings));
    const auto payload = [&](const vote::LogEntry& entry) { return board_.payload(entry); };
    const auto replayed =
        vote::replay(entries, terms_of(poll_), payload, jobs_, proofs_.cache(),
                     vote::repeated_components(entries, poll_.setup.election, payload, jobs_));
    return replayed.acceptance.counted();
  }

  /// The ballots that count, added up.
  std::string tally(const std::vector<std::uint64_t>& counted) {
    const auto& [election, roll, trustees, id] = poll_.setup;
    const auto& entries = board_.log().entries;
    const auto payload = [&](const vote::LogEntry& entry) { return std::optional(board_.payload(entry)); };
    const auto size = board_.find(EntryType::close)->index + 1;
    const auto added_up =
        vote::add_up(entries, counted, terms_of(poll_), payload, {size, board_.log().tree.root(size)}, jobs_);
    return write(added_up.tally, election, id);
  }

  void tell() const {
    const auto& [election, roll, trustees, id] = poll_.setup;
    const auto& tr = session_.tr;
    const auto* close = board_.find(EntryType::close);
    const auto* entry = board_.find(EntryType::tally);
    const auto tally = vote::parse_tally(board_.payload(*entry), board_.path(entry->file()), election, id);
    auto text = (tally.ballots == 0 ? tr(msg("closed: no ballot counts"))
                                    : tr.plural("closed: {n} ballot counts", "closed: {n} ballots count",
                                                Fraction(static_cast<std::int64_t>(tally.ballots)))) +
                "\n" +
                tr(msg("board of {size} entries, root {root}"),
                   {{"size", std::to_string(close->index + 1)}, {"root", hex(tally.board.root)}}) +
                "\n";
    if (!election.witnesses.empty()) {
      text += tr(msg("next: publish {folder}; witnesses cosign it with  voix witness {folder}"),
                 {{"folder", poll_.folder}}) +
              "\n";
    }
    if (election.secret && tally.ballots < election.min_ballots) {
      text += tr(msg("fewer than {n}: the totals stay sealed, so that they do not tell who voted what; "
                     "`voix status` says what follows"),
                 {{"n", std::to_string(election.min_ballots)}});
      return session_.world.console.out(text + "\n");
    }
    text += election.secret
                ? tr(msg("next: publish {folder}; trustees open the totals with  voix decrypt {folder}"),
                     {{"folder", poll_.folder}})
                : tr(msg("next: voix tally {folder}"), {{"folder", poll_.folder}});
    session_.world.console.out(text + "\n");
  }

  Session& session_;
  Poll poll_;
  Signer signer_;
  Told now_;
  ProofCacheFile proofs_;
  BoardWriter board_;
  unsigned jobs_ = 1;
  bool leave_waiting_ = false;
};

/// A proposal that has no poll: what is open is a consent round.
bool names_round(const Invocation& invocation, Session& session) {
  return names_proposal(invocation, session) && !find_poll(invocation.operands.front(), session.world.files);
}

Exit run_close(const Invocation& invocation, Session& session) {
  if (!names_round(invocation, session)) return Closing(invocation, session).run();
  const auto assembly = read_assembly(invocation, session);
  return close_round(dossier_named(invocation.operands.front(), assembly), assembly, invocation, session);
}

constexpr std::array flags{
    key_flag,
    passphrase_flag,
    Flag{"--jobs", "N", msg("threads (default: all cores)")},
    Flag{"--yes", nullptr, msg("sign without asking, and close although ballots wait in the outbox")},
    dry_run_flag,
    now_flag,
};
constexpr std::array examples{
    Example{"voix close P-0003 --key board.key", msg("end the vote and add the ballots up")},
};

}  // namespace

const Command close_command{
    "close",
    "[POLL]",
    msg("end a vote"),
    msg("Ends the vote, not before the time of election.txt: closes the log, signs it, and "
        "adds the ballots that count, unopened. No ballot counts after that. For a proposal that consent "
        "decides, "
        "it ends the open round."),
    flags,
    examples,
    run_close};

}  // namespace voix::command
