// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix trustee next and check. A step is written once: what a trustee has dealt is in the state of its key,
// so that it never deals twice in one ceremony, whatever happens to the folder.
#include "command/ceremony_folder.hpp"
#include "command/key_state.hpp"
#include "command/refuse.hpp"
#include "command/signer.hpp"
#include "command/trustee.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using vote::Stage;

Secret<32> fresh(Session& session) {
  Secret<32> random;
  session.world.entropy.fill(random.bytes());
  return random;
}

/// The file of the trustee's step.
std::string make(Stage stage, const vote::Progress& progress, const SigningKey& key, Session& session) {
  switch (stage) {
    case Stage::round1:
      return make_round1(progress, key);
    case Stage::round2:
      return make_round2(progress, key, fresh(session));
    case Stage::round3:
      return make_round3(progress, key, fresh(session));
    case Stage::blame:
      break;
  }
  return make_blame(progress, key);
}

/// What the step means.
std::string meaning(Stage stage, const CeremonyFolder& after, std::uint64_t trustee, const Catalogue& tr) {
  switch (stage) {
    case Stage::round1:
      return tr("round 1: you are bound to your part of the key");
    case Stage::round2:
      return tr("round 2: each trustee has a share of your part, sealed");
    case Stage::blame:
      return tr("your box key of this ceremony is public; everybody can see whose fault it is");
    case Stage::round3:
      break;
  }
  std::vector<std::string> accused;
  for (const auto& complaint : after.progress.complaints) {
    if (complaint.by == trustee) {
      accused.push_back(after.progress.ceremony.trustee(complaint.accused).name);
    }
  }
  if (accused.empty()) return tr("round 3: your shares are right, and you signed what you saw");
  return tr("round 3: you complain of {names}, who dealt a wrong share",
            {{"names", render::joined(accused, tr)}});
}

/// Writes the file of the step and tells it. The folder as it is then.
CeremonyFolder take(Stage stage, std::uint64_t trustee, const CeremonyFolder& before, Signer& signer,
                    Session& session) {
  auto& files = session.world.files;
  const auto* key = signer.signing_key();
  if (key == nullptr) refuse("voix-key-needed", {{"path", signer.path()}});
  KeyState state(signer.path(), files);
  const auto file = before.name_of(stage, trustee);
  if (stage == Stage::round2) {
    if (state.dealt(before.progress.hash)) refuse("ceremony-dealt-before", {}, {.path = file, .text = {}});
    state.add_dealt(before.progress.hash);
  }
  files.write(file, make(stage, before.progress, *key, session), false);
  CeremonyFolder after(before.path, files);
  const auto& done = after.progress.round3[trustee - 1];
  if (stage == Stage::round3 && done && done->complaints.empty() && !state.pinned(after.progress.hash)) {
    state.pin(after.progress.hash);
  }
  const auto& tr = session.tr;
  session.world.console.out(tr("wrote {path}", {{"path", file}}) + "\n" + meaning(stage, after, trustee, tr) +
                            "\n");
  return after;
}

/// What is wrong, and where the ceremony stands. The answer of the command.
Exit tell(const CeremonyFolder& ceremony, Session& session) {
  session.report(ceremony.progress.findings);
  write_trustees_file(ceremony, session);
  session.world.console.out(standing(ceremony, session.tr));
  return ceremony.progress.findings.empty() ? Exit::done : Exit::no;
}

/// What to do with the file just written, if there is one, and what to type after that.
std::string what_next(const CeremonyFolder& ceremony, std::uint64_t trustee, const std::string& file,
                      const std::string& key, const Catalogue& tr) {
  const auto& progress = ceremony.progress;
  const bool alone = progress.ceremony.trustees.size() == 1;
  const bool send = !file.empty() && !alone;
  const bool again = vote::next_step(ceremony.files, progress, trustee).has_value();
  const char* text = nullptr;
  if (progress.finished) {
    if (!send) return {};
    text = msg("next: send {file} to the others");
  } else if (again) {
    text = send ? msg("next: send {file} to the others, then type  voix trustee next {folder} --key {key}")
                : msg("next: type  voix trustee next {folder} --key {key}");
  } else {
    text =
        send ? msg("next: send {file} to the others; when theirs are here, type  voix trustee next {folder} "
                   "--key {key}")
             : msg("next: when their files are here, type  voix trustee next {folder} --key {key}");
  }
  return tr(text, {{"file", file}, {"folder", ceremony.path}, {"key", key}}) + "\n";
}

}  // namespace

Exit next_step(const std::string& folder, const Invocation& invocation, Session& session) {
  CeremonyFolder ceremony(folder, session.world.files);
  auto signer = load_signer(invocation, session);
  const auto index = ceremony.progress.ceremony.index_of(signer.public_key());
  if (index == 0) refuse("not-a-trustee", {}, {.path = folder + "/ceremony.txt", .text = {}});

  const auto& tr = session.tr;
  auto& console = session.world.console;
  const auto step = vote::next_step(ceremony.files, ceremony.progress, index);
  if (step == Stage::round1) console.out(terms(ceremony.progress.ceremony, ceremony.progress.hash, tr));
  if (step) {
    ceremony = take(*step, index, ceremony, signer, session);
  } else if (!ceremony.progress.finished) {
    const auto& name = ceremony.progress.ceremony.trustee(index).name;
    console.out(tr("nothing to do for {name} now", {{"name", name}}) + "\n");
  }
  const auto answer = tell(ceremony, session);
  if (answer == Exit::done) {
    const auto file = step ? ceremony.name_of(*step, index) : std::string();
    console.out(what_next(ceremony, index, file, signer.path(), tr));
  }
  return answer;
}

Exit check_ceremony(const std::string& folder, Session& session) {
  const CeremonyFolder ceremony(folder, session.world.files);
  session.world.console.out(terms(ceremony.progress.ceremony, ceremony.progress.hash, session.tr));
  return tell(ceremony, session);
}

}  // namespace voix::command
