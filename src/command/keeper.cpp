// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/keeper.hpp"

#include "command/refuse.hpp"

namespace voix::command {

void refuse_ssh(const Signer& signer) {
  if (signer.type() == vote::KeyType::voix) return;
  refuse("voix-key-needed", {{"path", signer.path()}});
}

Signer load_keeper(const Poll& poll, const Invocation& invocation, Session& session) {
  auto signer = load_signer(invocation, session);
  if (signer.public_key() != poll.setup.election.board) {
    refuse("not-the-keeper", {{"path", signer.path()}, {"key", poll.setup.election.board.hex()}});
  }
  refuse_ssh(signer);
  return signer;
}

ProofCacheFile::ProofCacheFile(Session& session) : files_(session.world.files) {
  const auto& environment = session.world.environment;
  if (const auto cache = environment.variable("XDG_CACHE_HOME")) {
    folder_ = *cache + "/voix";
  } else if (const auto home = environment.variable("HOME")) {
    folder_ = *home + "/.cache/voix";
  }
  try {
    if (!folder_.empty() && files_.exists(folder_ + "/proofs")) {
      cache_ = vote::ProofCache(files_.read(folder_ + "/proofs"));
    }
  } catch (const Error&) {  // then it is made again
  }
}

void ProofCacheFile::save() {
  if (folder_.empty() || cache_.added().empty()) return;
  try {
    files_.make_folder(folder_);
    files_.append(folder_ + "/proofs", cache_.added(), Access::owner);
  } catch (const Error&) {  // it only saves time
  }
}

}  // namespace voix::command
