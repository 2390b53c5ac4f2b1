// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix tally POLL: verifies a closed poll, combines the trustees' shares, counts and explains. The keeper,
// with the board's key, records the result on the board.
#include <algorithm>
#include <iterator>

#include "command/keeper.hpp"
#include "command/open_poll.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/tally.hpp"
#include "command/verified.hpp"
#include "crypto/hash.hpp"
#include "govern/adoption.hpp"

namespace voix::command {
namespace {

using vote::EntryType;
using vote::Verification;

/// Copies what the trustees wrote into the log, and the result after it.
void record(const std::string& folder, const Verification& poll, Signer& signer, Session& session) {
  const auto& key = *signer.signing_key();
  auto& files = session.world.files;
  if (key.public_key() != poll.setup->election.board) {
    refuse(Fault::document, "not-the-board-key",
           {{"key", key.public_key().hex()}, {"board", poll.setup->election.board.hex()}});
  }
  const std::string result = folder + "/result.txt";
  BoardWriter board(folder, poll.setup->id, key.public_key(), files);
  if (board.find(EntryType::result) != nullptr) return;
  const auto add = [&](EntryType type, std::uint64_t trustee) {
    const auto path = folder + "/" + std::string(vote::name(type)) + "-" + std::to_string(trustee) + ".txt";
    if (!files.exists(path)) return;
    const auto bytes = files.read(path);
    if (board.find(sha256(bytes)) == nullptr) board.add(type, bytes);
  };
  for (const auto trustee : poll.ready) add(EntryType::ready, trustee);
  for (const auto& decryption : poll.decryptions) add(EntryType::decrypt, decryption.trustee);
  board.add(EntryType::result, poll.result_file);
  board.commit(key, signer.path());
  session.world.console.err(session.tr(msg("recorded on the board: {path}"), {{"path", result}}) + "\n");
}

/// The rule and its settings were sealed when the poll opened: only how the result is shown may be chosen.
void refuse_other_flags(const Invocation& invocation) {
  constexpr std::array<std::string_view, 11> allowed{
      "--explain", "--format", "--json",     "--exit-code", "--jobs",           "--key",
      "--plain",   "--color",  "--no-input", "--dry-run",   "--passphrase-file"};
  std::vector<Finding> findings;
  for (const auto& [flag, values] : invocation.flags) {
    if (std::ranges::find(allowed, flag) == allowed.end()) {
      findings.push_back({"flag-sealed", Severity::error, {{"flag", std::string(flag)}}, {}});
    }
  }
  if (!findings.empty()) throw Error(Fault::usage, std::move(findings));
}

/// Takes out what is wrong with the recorded result alone, when the true one is known: a false one must not
/// hide it.
std::vector<Finding> false_result(const std::string& folder, Verification& poll) {
  if (poll.results.empty()) return {};
  const auto of_result = [&](const Finding& finding) { return finding.place.path == folder + "/result.txt"; };
  std::vector<Finding> found;
  std::ranges::copy_if(poll.invalid, std::back_inserter(found), of_result);
  std::erase_if(poll.invalid, of_result);
  return found;
}

/// True if hands were counted beside the ballots of this poll, in a meeting: a poll alone does not decide
/// then.
bool has_hands(const std::string& folder, Files& files) {
  const auto acts = files.list(folder + "/../acts");
  return std::ranges::any_of(acts, [](const std::string& name) { return name.ends_with("-count.act"); });
}

}  // namespace

Exit tally_poll(const std::string& folder, const Invocation& invocation, Session& session) {
  refuse_other_flags(invocation);
  const auto options = parse_tally(invocation);
  auto poll = replay_poll(folder, invocation, session);
  const auto recorded = false_result(folder, poll);
  require_valid(poll, session);
  if (!poll.tally) refuse(Fault::document, "poll-not-closed");
  if (poll.results.empty()) {
    for (auto& finding : poll.awaited) finding.severity = Severity::error;
    if (!poll.awaited.empty()) throw Error(Fault::document, poll.awaited);
    const auto& election = poll.setup->election;
    if (election.secret && poll.voters.size() < election.min_ballots)
      refuse(
          Fault::document, "too-few-ballots",
          {{"found", std::to_string(poll.voters.size())}, {"needed", std::to_string(election.min_ballots)}});
    const auto& trustees = poll.setup->trustees;
    refuse(
        Fault::document, "shares-awaited",
        {{"found", std::to_string(poll.decryptions.size())}, {"needed", std::to_string(trustees.threshold)}});
  }
  const auto& questions = poll.setup->election.questions;
  auto results = poll.results;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (questions.size() > 1) results[i].title = questions[i].title;
    const bool consent = std::holds_alternative<Consent>(results[i].rule);
    if (consent && poll.setup->election.secret) results[i].notes.push_back({"consent-secret", {}});
    const auto& subject = poll.setup->election.subject;
    const bool is_tie = results[i].outcome.kind == Outcome::Kind::rejected && govern::is_even(results[i]);
    if (subject && is_tie) results[i].notes.push_back({"tie-of-proposal", {{"id", subject->proposal}}});
    const bool is_of_body = subject && subject->body != "online" && !results[i].quorum;
    if (is_of_body) results[i].notes.push_back({"presence-of-proposal", {{"id", subject->proposal}}});
    if (subject && !results[i].elected.empty())
      results[i].notes.push_back({"seats-of-proposal", {{"id", subject->proposal}}});
  }
  session.world.console.out(shown(results, options, session));
  if (has_hands(folder, session.world.files)) {
    session.world.console.err(
        session.tr(
            msg("hands were counted too, and this is the poll alone: `voix status` counts both together")) +
        "\n");
  }
  if (!recorded.empty()) {
    session.report(recorded);
    session.world.console.err(
        session.tr(msg("what is shown was counted anew from the ballots; result.txt says something else")) +
        "\n");
    return Exit::document;
  }
  if (invocation.has("--key")) {
    auto signer = load_signer(invocation, session);
    refuse_ssh(signer);
    record(folder, poll, signer, session);
  } else if (!poll.recorded) {
    session.world.console.err(
        session.tr(msg("the board keeper records this result with  voix tally {folder} --key KEY"),
                   {{"folder", folder}}) +
        "\n");
  }
  const bool decided =
      std::ranges::all_of(poll.results, [](const Result& result) { return positive(result.outcome); });
  return options.exit_code && !decided ? Exit::no : Exit::done;
}

}  // namespace voix::command
