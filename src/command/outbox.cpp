// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/outbox.hpp"

#include <algorithm>

#include "command/assembly_folder.hpp"
#include "command/handed_in.hpp"

namespace voix::command {

std::string default_outbox(const std::string& poll, Files& files) {
  if (const auto root = assembly_root(files)) return *root == "." ? "outbox" : *root + "/outbox";
  const bool inside = poll.find_first_not_of("./") == std::string::npos;
  return inside ? poll + "/../outbox" : "outbox";
}

std::vector<std::string> waiting_ballots(const Poll& poll, const Board& board, Files& files) {
  const auto outbox = default_outbox(poll.folder, files);
  const auto election = "\nelection " + hex(poll.setup.id);
  std::vector<std::string> waiting;
  for (const auto& name : files.list(outbox)) {
    const auto path = outbox + "/" + name;
    if (!name.ends_with(".ballot") || files.exists(path + ".refusal")) continue;
    const auto file = read_handed_in(path, files);
    const auto second_line = std::min(file.bytes.find('\n'), file.bytes.size());
    if (std::string_view(file.bytes).substr(second_line).starts_with(election) &&
        board.find(file.hash) == nullptr)
      waiting.push_back(path);
  }
  return waiting;
}

}  // namespace voix::command
