// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/setup.hpp"

#include <optional>

namespace voix::vote {
namespace {

template <class Read>
auto attempt(Read read, std::vector<Finding>& findings) -> std::optional<decltype(read())> {
  try {
    return read();
  } catch (Error& error) {
    findings.insert(findings.end(), std::make_move_iterator(error.findings.begin()),
                    std::make_move_iterator(error.findings.end()));
    return std::nullopt;
  }
}

template <class ReadRoll>
Setup read(const SetupFiles& files, const std::string& folder, ReadRoll read_roll) {
  const auto path = [&](const char* name) { return folder + "/" + name; };
  std::vector<Finding> findings;
  auto election = attempt([&] { return parse_election(files.election, path("election.txt")); }, findings);
  auto roll = attempt([&] { return read_roll(path("roll.txt")); }, findings);
  auto trustees = attempt([&] { return read_trustees(files.trustees, path("trustees.txt")); }, findings);
  if (election && trustees && election->secret == trustees->trustees.empty()) {
    findings.push_back({election->secret ? "trustees-missing" : "trustees-needless",
                        Severity::error,
                        {},
                        {.path = path("trustees.txt"), .text = {}}});
  }
  if (!findings.empty()) throw Error(Fault::document, std::move(findings));
  const auto id = election_id(files.election, files.roll, files.trustees, trustees->trustees.size(),
                              trustees->threshold, trustees->key, election->board);
  return {std::move(*election), std::move(*roll), std::move(*trustees), id};
}

}  // namespace

Setup read_setup(const SetupFiles& files, const std::string& folder) {
  return read(files, folder, [&](const std::string& path) { return Roll::parse(files.roll, path); });
}

Setup read_setup_of_voter(const SetupFiles& files, const std::string& folder, const PublicKey& key) {
  return read(files, folder, [&](const std::string& path) { return Roll::only(files.roll, path, key); });
}

}  // namespace voix::vote
