// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/votes_so_far.hpp"

#include <algorithm>
#include <filesystem>

#include "command/board_files.hpp"
#include "vote/acts.hpp"

namespace voix::command {
namespace {

/// The first lines of a ballot or spoil record: enough for its election, voter and number.
std::string beginning(const std::string& path, Files& files) {
  std::string bytes(400, '\0');
  bytes.resize(files.open(path)->read(bytes));
  return bytes;
}

std::string_view after(std::string_view text, std::string_view keyword) {
  const auto found = text.find("\n" + std::string(keyword) + " ");
  if (found == std::string_view::npos) return {};
  text.remove_prefix(found + keyword.size() + 2);
  return text.substr(0, text.find('\n'));
}

/// Looks for the ballots of one key.
class Search {
 public:
  Search(const Poll& poll, const PublicKey& key, Files& files)
      : files_(files), election_(hex(poll.setup.id)), voter_(key.hex()) {}

  [[nodiscard]] std::uint64_t highest() const { return highest_; }
  void begin_with(std::uint64_t seq) { highest_ = seq; }
  void look_at(const std::string& path) {
    const auto text = beginning(path, files_);
    if (after(text, "election") != election_ || after(text, "voter") != voter_) return;
    const auto seq = Fraction::parse(after(text, "seq"));
    if (seq && seq->as_u64()) highest_ = std::max(highest_, *seq->as_u64());
  }

 private:
  Files& files_;
  std::string election_, voter_;
  std::uint64_t highest_ = 0;
};

bool is_of_voter(const vote::LogEntry& entry) {
  return entry.type == vote::EntryType::ballot || entry.type == vote::EntryType::spoil;
}

/// Looks in the board, from where the key last did if that is the beginning of this one. What is to be noted
/// of it; nothing when a file was missing.
std::optional<KeyState::Looked> look_in_board(const vote::Log& log, const Poll& poll, Search& search,
                                              const KeyState& state, Files& files) {
  const auto before = state.looked(poll.setup.id);
  const auto size = log.tree.size();
  const bool continues =
      before && before->board.size <= size && log.tree.root(before->board.size) == before->board.root;
  if (continues) search.begin_with(before->seq);
  bool complete = true;
  for (const auto& entry : log.entries) {
    if (!is_of_voter(entry) || (continues && entry.index < before->board.size)) continue;
    const auto path = poll.path(entry.file());
    if (files.exists(path)) {
      search.look_at(path);
    } else {
      complete = false;
    }
  }
  if (!complete || (continues && before->board.size == size)) return std::nullopt;
  return KeyState::Looked{{size, log.tree.root()}, search.highest()};
}

}  // namespace

VotesSoFar votes_so_far(const Poll& poll, const PublicKey& key, const std::string& outbox,
                        const KeyState& state, Session& session) {
  auto& files = session.world.files;
  VotesSoFar votes;
  Search search(poll, key, files);
  const Board board(poll.folder, poll.setup.id, poll.setup.election.board, files);
  const auto& open = *board.find(vote::EntryType::open);
  static_cast<void>(vote::read_open(board.payload(open), board.path(open.file()), poll.setup));
  votes.closed = board.find(vote::EntryType::close) != nullptr;
  votes.looked = look_in_board(board.log(), poll, search, state, files);
  for (const auto& name : files.list(outbox)) {
    if (name.ends_with(".ballot") || name.ends_with(".spoil")) search.look_at(outbox + "/" + name);
  }
  votes.highest_seq = search.highest();
  return votes;
}

std::string poll_name(const Poll& poll) {
  auto path = std::filesystem::absolute(poll.folder).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  std::string call;  // "poll-2-", the second vote on a proposal
  if (poll.setup.election.subject && path.has_parent_path()) {
    if (path.filename() != "poll") call = path.filename().string() + "-";
    path = path.parent_path();
  }
  const auto name = path.filename().string();
  const bool numbered = name.size() > 2 && name[1] == '-' && name[2] >= '0' && name[2] <= '9';
  return call + (numbered ? name.substr(0, name.find('-', 2)) : name);
}

}  // namespace voix::command
