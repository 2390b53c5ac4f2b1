// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/outbox.hpp"

#include "command/assembly_folder.hpp"
#include "crypto/hash.hpp"
#include "vote/ballot.hpp"

namespace voix::command {

std::string default_outbox(const std::string& poll, Files& files) {
  if (const auto root = assembly_root(files)) return *root == "." ? "outbox" : *root + "/outbox";
  const bool inside = poll.find_first_not_of("./") == std::string::npos;
  return inside ? poll + "/../outbox" : "outbox";
}

std::vector<std::string> waiting_ballots(const Poll& poll, const Board& board, Files& files) {
  const auto outbox = default_outbox(poll.folder, files);
  const auto beginning = "voix-v1 ballot\nelection " + hex(poll.setup.id) + "\n";
  std::vector<std::string> waiting;
  for (const auto& name : files.list(outbox)) {
    const auto path = outbox + "/" + name;
    if (!name.ends_with(".ballot") || files.exists(path + ".refusal")) continue;
    const auto bytes = files.read(path, vote::most_ballot_bytes);
    if (bytes.starts_with(beginning) && board.find(sha256(bytes)) == nullptr) waiting.push_back(path);
  }
  return waiting;
}

}  // namespace voix::command
