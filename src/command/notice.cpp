// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix notice: the keeper writes a line into the log for all to see: a lost key, a mistake. It changes
// nothing of what counts.
#include <array>

#include "command/keeper.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "vote/acts.hpp"

namespace voix::command {

std::string post_notice(const std::string& folder, const std::string& text, const Invocation& invocation,
                        Session& session) {
  const auto poll = read_poll(folder, session);
  auto signer = load_keeper(poll, invocation, session);
  BoardWriter board(folder, poll.setup.id, poll.setup.election.board, session.world.files);
  const auto& key = *signer.signing_key();
  const auto act = vote::notice_act(poll.setup.id, told_time(invocation, session), text, key);
  const auto index = board.add(vote::EntryType::notice, act).index;
  board.commit(key, signer.path());
  return session.tr(msg("entry {index} of the board: {text}"),
                    {{"index", std::to_string(index)}, {"text", text}}) +
         "\n";
}

namespace {

Exit run_notice(const Invocation& invocation, Session& session) {
  const auto [folder, rest] = poll_operands(invocation, session);
  if (rest.size() != 1 || !is_record_text(rest.front())) {
    refuse("notice-text-needed");
  }
  session.world.console.out(post_notice(folder, rest.front(), invocation, session));
  return Exit::done;
}

constexpr std::array flags{key_flag, passphrase_flag, dry_run_flag, now_flag};
constexpr std::array examples{
    Example{msg("voix notice P-0003 'The key of m17 was lost on 3 November.'"),
            msg("say something to all who verify")},
};

}  // namespace

const Command notice_command{
    "notice",
    "[POLL] TEXT",
    msg("write a line into the log of a poll"),
    msg("Adds a signed line of text to the log, for all who look at the board. It changes "
        "nothing of what counts."),
    flags,
    examples,
    run_notice};

}  // namespace voix::command
