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
#include "command/refuse.hpp"

namespace voix::command {
namespace {

constexpr std::array<const char*, 2> checkpoint_files{"checkpoint", "checkpoint.closed"};

const vote::Witness& witness_of(const Poll& poll, const Signer& signer) {
  const auto& witnesses = poll.setup.election.witnesses;
  const auto found = std::ranges::find(witnesses, signer.public_key(), &vote::Witness::key);
  if (found != witnesses.end()) return *found;
  refuse("not-a-witness", {{"path", signer.path()}});
}

/// True when a checkpoint of the board bears a cosignature of this witness: its key has seen the board
/// before.
bool has_cosigned(const Board& board, const vote::Witness& witness) {
  return std::ranges::any_of(checkpoint_files, [&](const char* name) {
    const auto note = board.read_checkpoint(name);
    return note && note->cosigned_by(witness.name, witness.key);
  });
}

/// What --since says this key saw last. It must be of this board and bear the key's own cosignature.
std::optional<KeyState::Board> kept_board(const Invocation& invocation, const Poll& poll,
                                          const vote::Witness& witness, Files& files) {
  const auto path = invocation.value("--since");
  if (!path) return std::nullopt;
  const auto note = vote::parse_checkpoint(files.read(*path), *path);
  if (note.checkpoint.origin != vote::board_origin(poll.setup.id) ||
      !note.is_signed_by(poll.setup.election.board) || !note.cosigned_by(witness.name, witness.key)) {
    refuse(Fault::document, "not-cosigned-by-this-key", {{"name", witness.name}},
           {.path = *path, .text = {}});
  }
  return KeyState::Board{note.checkpoint.size, note.checkpoint.root};
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
    refuse(Fault::document, "no-checkpoint", {{"folder", poll.folder}});
  }
  KeyState state(signer.path(), files);
  auto seen = state.seen(id);
  if (!seen) seen = kept_board(invocation, poll, witness, files);
  if (!seen && has_cosigned(board, witness)) {
    refuse(Fault::document, "witness-state-missing",
           {{"path", signer.path() + ".state"}, {"folder", poll.folder}});
  }
  auto contradiction = seen ? board.contradiction(seen->size, seen->root) : std::nullopt;
  if (contradiction) throw Error(Fault::document, std::move(*contradiction));
  const auto& latest = board.checkpoint()->checkpoint;
  const KeyState::Board saw{latest.size, latest.root};
  signer.unlock();
  note_untold_time(invocation, session);
  if (!seen || seen->size < saw.size) state.add_seen(id, saw);
  for (const auto* name : checkpoint_files) {
    auto note = board.read_checkpoint(name);
    if (!note || note->cosigned_by(witness.name, witness.key)) continue;
    note->cosign(witness.name, *signer.signing_key(), now);
    board.write_checkpoint(name, *note);
    session.world.console.out(
        session.tr(msg("cosigned {path}: {size} entries"),
                   {{"path", board.path(name)}, {"size", std::to_string(note->checkpoint.size)}}) +
        "\n");
  }
  const auto next = session.tr(msg("next: publish {folder}"), {{"folder", poll.folder}});
  session.world.console.out(
      (seen ? session.tr(msg("the board continues what this key has seen"))
            : session.tr(
                  msg("this key sees the board for the first time: nothing older could be compared; compare "
                      "the root with others: {root}"),
                  {{"root", hex(saw.root)}})) +
      "\n" + next + "\n");
  return Exit::done;
}

constexpr std::array flags{
    key_flag, passphrase_flag,
    Flag{"--since", "FILE", msg("the checkpoint that this key cosigned last, where its state file is lost")},
    dry_run_flag, now_flag};
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
