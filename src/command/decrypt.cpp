// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix decrypt: a trustee's part in opening a poll. It verifies everything, then signs that it saw this
// closed board
// ("ready"), and when enough trustees saw the same, or enough witnesses cosigned, it writes its share of the
// totals. What a trustee must refuse, it refuses here: see voix-protocol(7), "Opening".
#include <algorithm>
#include <map>

#include "command/assembly_folder.hpp"
#include "command/key_state.hpp"
#include "command/open_poll.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/signer.hpp"
#include "command/verified.hpp"
#include "crypto/hash.hpp"

namespace voix::command {
namespace {

using vote::Verification;

constexpr Instant end_of_time = 253402300799;  // of the year 9999, the last that can be written

class Decryption {
 public:
  Decryption(const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        folder_(poll_folder(invocation, session)),
        signer_(load_signer(invocation, session)),
        state_(signer_.path(), session.world.files),
        poll_(verified(folder_, invocation, session)) {}

  Exit run() {
    find_trustee();
    check_state();
    check_close();
    check_anonymity();
    note_untold_time(invocation_, session_);
    say_ready();
    if (may_open()) {
      open();
    } else {
      await();
    }
    return Exit::done;
  }

 private:
  [[nodiscard]] const vote::Trustees& trustees() const { return poll_.setup->trustees; }

  void find_trustee() {
    if (!poll_.setup->election.secret) refuse(Fault::document, "poll-is-open-vote");
    const auto found = std::ranges::find(trustees().trustees, signer_.public_key(), &vote::Trustee::identity);
    if (found == trustees().trustees.end())
      refuse(Fault::document, "not-a-trustee", {{"key", signer_.public_key().hex()}});
    index_ = static_cast<std::uint64_t>(found - trustees().trustees.begin()) + 1;
  }

  /// One poll is opened once: two totals that differ by one ballot would reveal it.
  void check_state() {
    if (!state_.pinned(trustees().ceremony))
      refuse(Fault::document, "trustee-state-missing", {{"path", signer_.path() + ".state"}});
    if (!poll_.tally) refuse(Fault::document, "poll-not-closed");
    of_ = vote::TallyName{*poll_.closed, sha256(poll_.tally_file)};
    const auto& id = poll_.setup->id;
    const auto ready = state_.ready(id);
    const bool other_board = ready && (ready->board.size != of_.board.size ||
                                       ready->board.root != of_.board.root || ready->tally != of_.tally);
    const auto opened = state_.opened(id);
    // An older copy of the notes would let this key say ready twice.
    if (!ready && std::ranges::count(poll_.ready, index_) != 0) {
      refuse(Fault::document, "trustee-state-missing", {{"path", signer_.path() + ".state"}});
    }
    if (other_board || (opened && *opened != of_.tally)) refuse(Fault::document, "second-tally");
  }

  void check_close() {
    const auto& election = poll_.setup->election;
    const auto now = time_of(invocation_, session_);
    if (now < election.closes)
      refuse(Fault::document, "too-early", {{"closes", zone_of(folder_, session_).text(election.closes)}});
    if (poll_.cosigned.size() < election.cosignatures) {
      refuse(Fault::document, "cosignatures-awaited",
             {{"found", std::to_string(poll_.cosigned.size())},
              {"needed", std::to_string(election.cosignatures)}});
    }
    if (election.appeal == 0) return;
    // The keeper alone writes the time of the close. The witnesses' clocks are not the keeper's; without them
    // it counts when this trustee first saw the board closed, lest a keeper hide it until the time is over.
    const auto seen =
        election.cosignatures != 0 ? poll_.cosigned[election.cosignatures - 1] : first_sight(now);
    // A cosignature says any time up to 2^63, and a later one must not come out as over.
    const auto begin = std::min(std::max(*poll_.close_time, seen), end_of_time);
    const auto until = begin + static_cast<Instant>(election.appeal);
    if (now < until)
      refuse(Fault::document, "appeal-not-over", {{"until", zone_of(folder_, session_).text(until)}});
  }

  Instant first_sight(Instant now) {
    const auto& id = poll_.setup->id;
    if (!state_.closed(id)) state_.add_closed(id, now);
    return *state_.closed(id);
  }

  void check_anonymity() const {
    const auto& election = poll_.setup->election;
    const auto least = std::max(election.min_ballots, trustees().min_ballots);
    if (poll_.tally->ballots < least) {
      refuse(Fault::document, "too-few-ballots",
             {{"found", std::to_string(poll_.tally->ballots)}, {"needed", std::to_string(least)}});
    }
    if (!election.weights_may_reveal && vote::is_weight_rare(poll_.voters, least)) {
      refuse(Fault::document, "weight-too-rare", {{"least", std::to_string(least)}});
    }
  }

  [[nodiscard]] std::string file(const char* kind) const {
    return folder_ + "/" + kind + "-" + std::to_string(index_) + ".txt";
  }

  const SigningKey& key() {
    const auto* key = signer_.signing_key();
    if (key == nullptr) refuse(Fault::document, "not-a-trustee", {{"key", signer_.public_key().hex()}});
    return *key;
  }

  void say_ready() {
    if (std::ranges::count(poll_.ready, index_) != 0) return;
    const auto record = signed_record(vote::write(vote::Ready{index_, of_}, poll_.setup->id), key());
    state_.add_ready(poll_.setup->id, {{of_.board.size, of_.board.root}, of_.tally});
    session_.world.files.write(file("ready"), record, false);
    poll_.ready.push_back(index_);
    session_.world.console.out(
        session_.tr(msg("verified everything; wrote {path}: you saw this closed board"),
                    {{"path", file("ready")}}) +
        "\n");
  }

  [[nodiscard]] std::uint64_t needed() const { return vote::ready_quorum(trustees()); }

  [[nodiscard]] bool may_open() const {
    return poll_.setup->election.cosignatures != 0 || poll_.ready.size() >= needed();
  }

  void await() const {
    std::string names;
    for (std::size_t j = 1; j <= trustees().trustees.size(); ++j) {
      if (std::ranges::count(poll_.ready, j) != 0) continue;
      names += (names.empty() ? "" : ", ") + trustees().trustees[j - 1].name;
    }
    session_.world.console.out(
        session_.tr.plural(
            "{n} of {needed} trustees has seen it; awaited: {names}. Then give this command again.",
            "{n} of {needed} trustees have seen it; awaited: {names}. Then give this command again.",
            Fraction(poll_.ready.size()), {{"needed", std::to_string(needed())}, {"names", names}}) +
        "\n");
  }

  void open() {
    auto& files = session_.world.files;
    const auto path = file("decrypt");
    const auto& setup = *poll_.setup;
    if (std::ranges::count(poll_.decryptions, index_, &vote::Decryption::trustee) != 0) {
      session_.world.console.out(session_.tr(msg("your share is there already")) + "\n" + next_step(0));
      return;
    }
    const auto x = vote::share(files.read(folder_ + "/trustees.txt"), folder_ + "/trustees.txt", key());
    const vote::ShareContext context{setup.id, of_.board, index_, trustees().trustees[index_ - 1].share_key};
    Secret<32> fresh;
    session_.world.entropy.fill(fresh.bytes());
    vote::Decryption decryption{index_, of_, {}};
    const auto cells = vote::cell_names(setup.election);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      decryption.shares.push_back(vote::make_share(context, cells[i], poll_.tally->sums[i], x, fresh));
    }
    const auto record = signed_record(vote::write(decryption, setup.election, setup.id), key());
    state_.add_opened(setup.id, of_.tally);
    files.write(path, record, false);
    session_.world.console.out(session_.tr(msg("wrote {path}: your share of the totals"), {{"path", path}}) +
                               "\n" + next_step(1));
  }

  [[nodiscard]] std::string next_step(std::size_t more) const {
    const auto shares = poll_.decryptions.size() + more;
    if (shares < trustees().threshold) {
      return session_.tr.plural("{n} of {needed} shares is there", "{n} of {needed} shares are there",
                                Fraction(shares), {{"needed", std::to_string(trustees().threshold)}}) +
             "\n" +
             session_.tr(msg("next: publish {folder}; another trustee types  voix decrypt {folder}"),
                         {{"folder", folder_}}) +
             "\n";
    }
    return session_.tr(msg("enough shares are there; next:  voix tally {folder}"), {{"folder", folder_}}) +
           "\n";
  }

  const Invocation& invocation_;
  Session& session_;
  std::string folder_;
  Signer signer_;
  KeyState state_;
  Verification poll_;
  std::uint64_t index_ = 0;
  vote::TallyName of_;
};

Exit run_decrypt(const Invocation& invocation, Session& session) {
  return Decryption(invocation, session).run();
}

constexpr std::array flags{
    key_flag,     passphrase_flag, Flag{"--jobs", "N", msg("threads (default: all cores)")},
    dry_run_flag, now_flag,
};
constexpr std::array examples{
    Example{"voix decrypt P-0003 --key trustee-2.key",
            msg("verify, say that you saw it, then write your share")},
};

}  // namespace

const Command decrypt_command{"decrypt",
                              "[POLL]",
                              msg("open the totals, as a trustee"),
                              msg("Verifies everything, signs that you saw this closed board, and, once "
                                  "enough trustees saw the same, writes your "
                                  "share of the totals. No single vote is ever opened. Give it again when "
                                  "others have done their part."),
                              flags,
                              examples,
                              run_decrypt};

}  // namespace voix::command
