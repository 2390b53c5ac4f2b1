// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/open_poll.hpp"

#include "command/assembly_folder.hpp"
#include "command/values.hpp"

namespace voix::command {

namespace {

vote::SetupFiles setup_files(const std::string& folder, Session& session) {
  auto& files = session.world.files;
  const auto read = [&](const char* name) { return files.read(folder + "/" + name); };
  return {read("election.txt"), read("roll.txt"), read("trustees.txt")};
}

}  // namespace

Poll read_poll(const std::string& folder, Session& session) {
  return {folder, vote::read_setup(setup_files(folder, session), folder), zone_of(folder, session)};
}

Poll read_poll_of_voter(const std::string& folder, const PublicKey& key, Session& session) {
  return {folder, vote::read_setup_of_voter(setup_files(folder, session), folder, key),
          zone_of(folder, session)};
}

std::string fingerprint(ByteSpan hash) { return grouped_base32(hash, 24); }

Told told_time(const Invocation& invocation, const Session& session) {
  Values values(invocation);
  const auto instant = values.read<Instant>("--now", parse_instant, "2020-11-06T19:00:00+01:00");
  values.finish();
  return {instant.value_or(session.world.clock.now()), instant.has_value()};
}

Instant time_of(const Invocation& invocation, const Session& session) {
  return told_time(invocation, session).time;
}

void note_untold_time(const Invocation& invocation, const Session& session) {
  if (!invocation.has(now_flag.name)) return;
  session.report(std::array{Finding{"now-untold", Severity::note, {}, {}}});
}

}  // namespace voix::command
