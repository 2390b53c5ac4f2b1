// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/assembly_folder.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "command/idle_acts.hpp"
#include "command/open_poll.hpp"
#include "command/poll_facts.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/roll_file.hpp"
#include "crypto/hash.hpp"
#include "format/charter_toml.hpp"
#include "format/mandate_toml.hpp"
#include "format/meeting_toml.hpp"
#include "format/proposal_md.hpp"
#include "govern/charter/held.hpp"
#include "record/act.hpp"

namespace voix::command {
namespace {

constexpr int most_steps_up = 16;

std::string joined(const std::string& folder, std::string_view name) {
  return folder == "." ? std::string(name) : folder + "/" + std::string(name);
}

/// The nearest folder with a charter, from this one upwards.
std::optional<std::string> charter_above(std::string folder, Files& files) {
  for (int step = 0; step <= most_steps_up; ++step) {
    if (files.exists(joined(folder, "charter.toml"))) return folder;
    folder = folder == "." ? ".." : folder + "/..";
  }
  return std::nullopt;
}

Zone zone_named(const std::string& name, const Clock& clock) {
  return {name, [&clock, name](Instant at) { return clock.offset(name, at).value_or(0); }};
}

class Loader {
 public:
  Loader(Assembly& assembly, const Invocation& invocation, Session& session)
      : assembly_(assembly), invocation_(invocation), session_(session), files_(session.world.files) {}

  void read_charter() {
    const auto path = joined(assembly_.root, "charter.toml");
    assembly_.charter = format::read_charter(files_.read(path), path);
    assembly_.zone = zone_named(assembly_.charter.timezone, session_.world.clock);
    const auto folder = joined(assembly_.root, "sealed");
    for (const auto& file : files_.list(folder)) {
      if (!file.ends_with(".toml")) continue;
      attempt(assembly_.findings, [&] {
        auto charter = format::read_charter(files_.read(joined(folder, file)), joined(folder, file));
        if (charter.hash + ".toml" != file) {
          refuse(Fault::document, "sealed-charter-changed", {}, {.path = charter.path, .text = {}});
        }
        assembly_.sealed.emplace(charter.hash, std::move(charter));
      });
    }
  }

  void read_people() {
    const auto path = joined(assembly_.root, "roll.toml");
    if (!files_.exists(path)) return;
    for (const auto& member : format::read_roll(files_.read(path), path)) {
      assembly_.people.push_back(
          {member.id, member.legal, member.since, member.until, member.dues, member.weight});
      signers_.push_back({member.id, member.key, member.since, member.until});
    }
  }

  void read_proposals(Polls polls) {
    const auto folder = joined(assembly_.root, "proposals");
    for (const auto& name : files_.list(folder)) {
      const auto path = joined(folder, name) + "/proposal.md";
      if (!files_.exists(path)) {
        report_stray(joined(folder, name));
        continue;
      }
      attempt(assembly_.findings, [&] {
        assembly_.dossiers.push_back(read_dossier(joined(folder, name), name.starts_with("draft-"), polls));
      });
    }
    std::ranges::stable_sort(assembly_.dossiers, {},
                             [](const Dossier& one) { return std::pair(one.is_draft, one.proposal.id); });
  }

  /// Acts of a meeting whose agenda is gone.
  void refuse_orphans(const std::string& folder, const std::string& meeting) {
    const auto path = joined(folder, meeting + ".toml");
    const auto acts = files_.list(joined(folder, meeting));
    const bool is_act = std::ranges::any_of(acts, [](const auto& name) { return name.ends_with(".act"); });
    if (!is_act || files_.exists(path)) return;
    assembly_.findings.push_back({"agenda-missing",
                                  Severity::error,
                                  {{"meeting", meeting}, {"path", path}},
                                  {.path = path, .text = {}}});
  }

  void read_meetings() {
    const auto folder = joined(assembly_.root, "agenda");
    for (const auto& file : files_.list(folder)) {
      if (!file.ends_with(".toml")) {
        refuse_orphans(folder, file);
        continue;
      }
      const auto path = joined(folder, file);
      attempt(assembly_.findings, [&] {
        auto meeting = format::read_meeting(files_.read(path), path);
        read_acts(joined(folder, meeting.id), meeting.acts, meeting.findings);
        sort(meeting.acts);
        assembly_.meetings.push_back(std::move(meeting));
      });
    }
    std::ranges::stable_sort(assembly_.meetings, {}, &Meeting::starts);
  }

  void read_mandates() {
    const auto folder = joined(assembly_.root, "mandates");
    for (const auto& file : files_.list(folder)) {
      if (!file.ends_with(".toml")) continue;
      const auto path = joined(folder, file);
      attempt(assembly_.findings, [&] {
        auto mandate = format::read_mandate(files_.read(path), path);
        read_acts(joined(folder, mandate.id), mandate.acts, mandate.findings);
        sort(mandate.acts);
        assembly_.mandates.push_back(std::move(mandate));
      });
    }
  }

 private:
  /// What is wrong with one document becomes findings, and the others are read.
  template <typename Reading>
  static void attempt(std::vector<Finding>& findings, const Reading& reading) {
    try {
      reading();
    } catch (const Error& error) {
      if (error.fault != Fault::document) throw;
      findings.insert(findings.end(), error.findings.begin(), error.findings.end());
    }
  }

  /// Acts that a merge left where a proposal was, before it got another number.
  void report_stray(const std::string& folder) {
    constexpr std::array<std::string_view, 3> signed_in{"/acts", "/amendments", "/rounds"};
    if (std::ranges::all_of(signed_in, [&](std::string_view name) {
          return files_.list(folder + std::string(name)).empty();
        }))
      return;
    assembly_.findings.push_back(
        {"acts-without-proposal", Severity::warning, {{"folder", folder}}, {.path = folder, .text = {}}});
  }

  static void sort(std::vector<Act>& acts) { std::ranges::sort(acts, comes_before); }

  void read_acts(const std::string& folder, std::vector<Act>& acts, std::vector<Finding>& findings) {
    for (const auto& file : files_.list(folder)) {
      if (!file.ends_with(".act")) continue;
      const auto path = joined(folder, file);
      attempt(findings,
              [&] { acts.push_back(read_act(files_.read(path), path, assembly_.charter.name, signers_)); });
    }
  }

  Dossier read_dossier(const std::string& folder, bool is_draft, Polls polls) {
    Dossier dossier;
    dossier.folder = folder;
    dossier.is_draft = is_draft;
    const auto path = folder + "/proposal.md";
    dossier.proposal = format::read_proposal(files_.read(path), path);
    read_acts(folder + "/acts", dossier.acts, dossier.findings);
    read_acts(folder + "/amendments", dossier.acts, dossier.findings);
    for (const auto& round : files_.list(folder + "/rounds")) {
      read_acts(folder + "/rounds/" + round, dossier.acts, dossier.findings);
      const auto copy = folder + "/rounds/" + round + "/proposal.md";
      if (!files_.exists(copy)) continue;
      auto text = files_.read(copy);
      auto hash = hex(sha256(text));
      dossier.texts.emplace(std::move(hash), std::move(text));
    }
    drop_idle_acts(dossier);
    sort(dossier.acts);
    read_amendments(dossier);
    if (polls == Polls::leave) return dossier;
    for (const auto& poll : polls_in(folder, files_)) {
      attempt(dossier.findings, [&] {
        if (!holds_files(poll, files_)) return;
        const bool whole = polls == Polls::read || is_behind_charter(dossier.proposal.id);
        dossier.polls.push_back(whole ? poll_facts(poll, invocation_, session_)
                                      : sealed_facts(poll, session_));
      });
    }
    return dossier;
  }

  /// Whether and when a charter was decided matters to every other proposal.
  [[nodiscard]] bool is_behind_charter(const std::string& id) const {
    return assembly_.charter.decision == id ||
           std::ranges::any_of(assembly_.sealed, [&](const auto& one) { return one.second.decision == id; });
  }

  void read_amendments(Dossier& dossier) {
    for (const auto& act : dossier.acts) {
      if (act.kind != "amend") continue;
      attempt(dossier.findings, [&] {
        const auto path = dossier.folder + "/amendments/" + act.field("amendment") + ".patch";
        if (!files_.exists(path)) {
          refuse(Fault::document, "patch-missing", {{"amendment", act.field("amendment")}},
                 {.path = act.path, .text = {}});
        }
        auto patch = files_.read(path);
        if (hex(sha256(patch)) != act.field("patch")) {
          refuse(Fault::document, "patch-changed", {}, {.path = path, .text = {}});
        }
        dossier.amendments.push_back({act.field("amendment"), act, std::move(patch)});
      });
    }
  }

  Assembly& assembly_;
  const Invocation& invocation_;
  Session& session_;
  Files& files_;
  std::vector<ActSigner> signers_;
};

}  // namespace

std::optional<std::string> assembly_root(Files& files) { return charter_above(".", files); }

bool is_in_assembly(Files& files) { return assembly_root(files).has_value(); }

Zone zone_of(const std::string& folder, Session& session) {
  auto& files = session.world.files;
  // A poll that is to be opened has no folder yet.
  auto there = folder;
  while (!files.exists(there) && there.find('/', 1) != std::string::npos) there.resize(there.rfind('/'));
  if (!files.exists(there)) there = ".";
  const auto root = charter_above(there, files);
  if (!root) return {};
  try {
    const auto path = joined(*root, "charter.toml");
    return zone_named(format::read_charter(files.read(path), path).timezone, session.world.clock);
  } catch (const Error&) {
    return {};
  }
}

bool is_proposal_id(std::string_view text) {
  return text.size() > 2 && (text.starts_with("P-") || text.starts_with("E-")) &&
         text.find_first_not_of("0123456789", 2) == std::string_view::npos;
}

Assembly read_assembly(const Invocation& invocation, Session& session, Polls polls) {
  Assembly assembly;
  const auto root = assembly_root(session.world.files);
  if (!root) refuse("no-assembly");
  assembly.root = *root;
  Loader loader(assembly, invocation, session);
  loader.read_charter();
  loader.read_people();
  loader.read_proposals(polls);
  loader.read_meetings();
  loader.read_mandates();
  govern::date_charters(assembly, time_of(invocation, session));
  return assembly;
}

bool is_whole(const Assembly& assembly) { return !has_error(assembly.findings); }

std::string in_root(const Assembly& assembly, std::string_view path) { return joined(assembly.root, path); }

void seal_charter(const Charter& charter, const Assembly& assembly, Session& session) {
  auto& files = session.world.files;
  const auto path = in_root(assembly, "sealed/" + charter.hash + ".toml");
  if (files.exists(path)) return;
  files.make_folder(in_root(assembly, "sealed"));
  auto text = files.read(charter.path);
  std::erase(text, '\r');
  files.write(path, text, false);
}

}  // namespace voix::command
