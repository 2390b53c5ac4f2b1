// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/votes_so_far.hpp"

#include <algorithm>
#include <filesystem>

#include "vote/log.hpp"

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

}  // namespace

VotesSoFar votes_so_far(const Poll& poll, const PublicKey& key, const std::string& outbox, Session& session) {
  auto& files = session.world.files;
  VotesSoFar votes;
  const auto look_at = [&](const std::string& path) {
    const auto text = beginning(path, files);
    if (after(text, "election") != hex(poll.setup.id) || after(text, "voter") != key.hex()) return;
    const auto seq = Fraction::parse(after(text, "seq"));
    if (seq && seq->as_u64()) votes.highest_seq = std::max(votes.highest_seq, *seq->as_u64());
  };
  const auto path = poll.path("log.txt");
  if (files.exists(path)) {
    for (const auto& entry : vote::read_log(files.read(path), path).entries) {
      votes.opened = votes.opened || entry.type == vote::EntryType::open;
      votes.closed = votes.closed || entry.type == vote::EntryType::close;
      const bool ballot = entry.type == vote::EntryType::ballot || entry.type == vote::EntryType::spoil;
      if (ballot && files.exists(poll.path(entry.file()))) look_at(poll.path(entry.file()));
    }
  }
  for (const auto& name : files.list(outbox)) {
    if (name.ends_with(".ballot") || name.ends_with(".spoil")) look_at(outbox + "/" + name);
  }
  return votes;
}

std::string poll_name(const Poll& poll) {
  auto path = std::filesystem::absolute(poll.folder).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  if (path.filename() == "poll" && path.has_parent_path()) path = path.parent_path();
  const auto name = path.filename().string();
  const bool numbered = name.size() > 2 && name[1] == '-' && name[2] >= '0' && name[2] <= '9';
  return numbered ? name.substr(0, name.find('-', 2)) : name;
}

}  // namespace voix::command
