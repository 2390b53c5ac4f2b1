// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix witness: a witness says with a signature that it saw this board, and that the board only grew since
// the last time. The state of the key remembers the last board seen; what does not continue it is never
// signed.
#include <algorithm>
#include <array>

#include "command/keeper.hpp"
#include "command/key_state.hpp"
#include "command/poll_folder.hpp"

namespace voix::command {
namespace {

const vote::Witness& witness_of(const Poll& poll, const Signer& signer) {
  const auto& witnesses = poll.setup.election.witnesses;
  const auto found = std::ranges::find(witnesses, signer.public_key(), &vote::Witness::key);
  if (found != witnesses.end()) return *found;
  throw Error(Fault::usage, Finding{"not-a-witness", Severity::error, {{"path", signer.path()}}, {}});
}

Exit run_witness(const Invocation& invocation, Session& session) {
  const auto poll = read_poll(poll_folder(invocation, session), session);
  const auto& [election, roll, trustees, id] = poll.setup;
  auto signer = load_signer(invocation, session);
  const auto& witness = witness_of(poll, signer);
  refuse_ssh(signer);
  const auto now = time_of(invocation, session);
  auto& files = session.world.files;

  BoardWriter board(poll.folder, id, election.board, files);
  if (!board.checkpoint()) {
    throw Error(Fault::document, Finding{"no-checkpoint", Severity::error, {{"folder", poll.folder}}, {}});
  }
  KeyState state(signer.path(), files);
  const auto seen = state.seen(id);
  auto contradiction = seen ? board.contradiction(seen->size, seen->root) : std::nullopt;
  if (contradiction) throw Error(Fault::document, std::move(*contradiction));
  const auto& latest = board.checkpoint()->checkpoint;
  const KeyState::Board saw{latest.size, latest.root};
  if (!seen || seen->size < saw.size) state.add_seen(id, saw);
  for (const auto* name : {"checkpoint", "checkpoint.closed"}) {
    auto note = board.read_checkpoint(name);
    if (!note || note->cosigned_by(witness.name, witness.key)) continue;
    note->cosign(witness.name, *signer.signing_key(), now);
    board.write_checkpoint(name, *note);
    session.world.console.out(
        session.tr(msg("cosigned {path}: {size} entries"),
                   {{"path", board.path(name)}, {"size", std::to_string(note->checkpoint.size)}}) +
        "\n");
  }
  session.world.console.out(
      session.tr(msg("the board continues what this key has seen; next: publish {folder}"),
                 {{"folder", poll.folder}}) +
      "\n");
  return Exit::done;
}

constexpr std::array flags{key_flag, passphrase_flag, now_flag};
constexpr std::array examples{
    Example{"voix witness P-0003 --key w1.key", msg("cosign the board as it is")},
};

}  // namespace

const Command witness_command{
    "witness",
    "[POLL]",
    msg("cosign a board"),
    msg("Checks that the board only grew since this key last saw it, and adds the "
        "cosignature of a witness to its checkpoints. So a keeper cannot show two boards "
        "to two people."),
    flags,
    examples,
    run_witness};

}  // namespace voix::command
