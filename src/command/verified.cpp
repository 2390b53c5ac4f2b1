// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/verified.hpp"

#include "command/keeper.hpp"
#include "command/values.hpp"

namespace voix::command {
vote::Verification replay_poll(const std::string& folder, const Invocation& invocation, Session& session,
                               std::vector<vote::Kept> kept, vote::ProofCache* parts) {
  auto& files = session.world.files;
  const vote::PollSource source{folder, [&](const std::string& name) -> std::optional<std::string> {
                                  const auto path = folder + "/" + name;
                                  if (!files.exists(path)) return std::nullopt;
                                  return files.read(path);
                                }};
  Values values(invocation);
  const auto jobs = values.jobs();
  values.finish();
  if (parts != nullptr || invocation.has("--no-cache")) {
    return vote::verify(source, {jobs, parts, std::move(kept)});
  }
  ProofCacheFile proofs(session);
  auto result = vote::verify(source, {jobs, &proofs.cache(), std::move(kept)});
  proofs.save();
  return result;
}

void require_valid(const vote::Verification& poll, Session& session) {
  auto findings = poll.invalid;
  findings.insert(findings.end(), poll.unchecked.begin(), poll.unchecked.end());
  if (!findings.empty()) throw Error(Fault::document, std::move(findings));
  session.report(poll.ignored);
}

vote::Verification verified(const std::string& folder, const Invocation& invocation, Session& session) {
  auto result = replay_poll(folder, invocation, session);
  require_valid(result, session);
  return result;
}

}  // namespace voix::command
