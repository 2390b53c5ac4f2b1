// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/ceremony_folder.hpp"

#include <algorithm>

#include "command/refuse.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using vote::Stage;

vote::CeremonyFiles read_files(const std::string& folder, Files& files) {
  const auto path = folder + "/ceremony.txt";
  if (!files.exists(path)) {
    refuse("no-such-ceremony", {{"folder", folder}});
  }
  const auto bytes = files.read(path);
  const auto trustees = vote::parse_ceremony(bytes, path).trustees.size();
  vote::CeremonyFiles result(folder, bytes, trustees);
  for (const auto stage : vote::stages) {
    for (std::uint64_t i = 1; i <= trustees; ++i) {
      const auto name = folder + "/" + file_name(stage, i);
      if (files.exists(name)) result.at(stage, i) = files.read(name);
    }
  }
  return result;
}

std::string names(const vote::Ceremony& ceremony, const std::vector<std::uint64_t>& trustees,
                  const Catalogue& tr) {
  std::vector<std::string> list;
  for (const auto i : trustees) list.push_back(ceremony.trustee(i).name);
  return render::joined(list, tr);
}

}  // namespace

CeremonyFolder::CeremonyFolder(const std::string& folder, Files& disk)
    : path(folder), files(read_files(folder, disk)), progress(follow(files)) {}

std::string fingerprint(const Hash32& ceremony) { return grouped_base32(ceremony, 24); }

std::string terms(const vote::Ceremony& ceremony, const Hash32& hash, const Catalogue& tr) {
  const auto n = ceremony.trustees.size();
  const Arguments numbers{{"threshold", std::to_string(ceremony.threshold)},
                          {"trustees", std::to_string(n)},
                          {"fingerprint", fingerprint(hash)}};
  std::string text;
  if (n == 1) {
    text = tr("one trustee: whoever has this key can read every ballot, and without it no total is opened");
  } else if (ceremony.threshold == n) {
    text = tr(
        "all {trustees} trustees together open the totals, and could open every ballot; if one key is lost, "
        "nothing is opened",
        numbers);
  } else {
    text =
        tr("any {threshold} of the {trustees} trustees open the totals, and could open every ballot if they "
           "agreed to; fewer open nothing",
           numbers);
  }
  text += "\n";
  for (std::uint64_t i = 1; i <= n; ++i) {
    const auto& [name, key] = ceremony.trustee(i);
    text += tr("trustee {index}: {name}, key {key}",
               {{"index", std::to_string(i)}, {"name", name}, {"key", key.hex()}}) +
            "\n";
  }
  for (const auto& key : ceremony.organisers) {
    text += tr("polls may be opened by key {key}", {{"key", key.hex()}}) + "\n";
  }
  return text + tr("least number of ballots in a total: {n}", {{"n", std::to_string(ceremony.min_ballots)}}) +
         "\n" +
         tr("fingerprint {fingerprint}: compare it with the others by phone or face to face", numbers) + "\n";
}

std::string standing(const CeremonyFolder& folder, const Catalogue& tr) {
  const auto& progress = folder.progress;
  const auto& ceremony = progress.ceremony;
  if (progress.finished) {
    return tr("finished: {path} goes into the polls of these trustees",
              {{"path", folder.path + "/trustees.txt"}}) +
           "\n";
  }
  if (!progress.guilty.empty()) {
    const auto guilty = names(ceremony, {progress.guilty.begin(), progress.guilty.end()}, tr);
    return tr("no key comes out of this ceremony; start a new one without {names}", {{"names", guilty}}) +
           "\n";
  }
  if (progress.mixed) return tr("nobody can go on from these files") + "\n";
  std::string text;
  constexpr std::array rounds{Stage::round1, Stage::round2, Stage::round3};
  for (std::size_t k = 0; k < rounds.size() && text.empty(); ++k) {
    const auto missing = folder.files.missing(rounds[k]);
    if (missing.empty()) continue;
    text = tr("round {round} waits for {names}",
              {{"round", std::to_string(k + 1)}, {"names", names(ceremony, missing, tr)}}) +
           "\n";
  }
  for (const auto& complaint : progress.complaints) {
    text += tr("{by} complains of {accused} and is to make its box key public (voix trustee next); whoever "
               "complains and stays silent is guilty",
               {{"by", ceremony.trustee(complaint.by).name},
                {"accused", ceremony.trustee(complaint.accused).name}}) +
            "\n";
  }
  return text;
}

void write_trustees_file(const CeremonyFolder& ceremony, Session& session) {
  if (!ceremony.progress.finished) return;
  auto& files = session.world.files;
  const auto path = ceremony.path + "/trustees.txt";
  const auto bytes = write_trustees(ceremony.files, ceremony.progress);
  if (!files.exists(path)) {
    files.write(path, bytes, false);
    session.world.console.out(session.tr("wrote {path}", {{"path", path}}) + "\n");
  } else if (files.read(path) != bytes) {
    refuse(Fault::document, "trustees-file-differs", {}, {.path = path, .text = {}});
  }
}

}  // namespace voix::command
