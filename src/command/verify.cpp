// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix verify: replays a poll from its files and lists everything that is wrong. Exits with 0 when all holds,
// 1 when something is invalid, 3 when something could not be checked.
#include <algorithm>
#include <array>

#include "command/finding_list.hpp"
#include "command/open_poll.hpp"
#include "command/output.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/verified.hpp"
#include "command/verify_extract.hpp"
#include "command/verify_part.hpp"
#include "render/json_writer.hpp"
#include "render/sentences.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using vote::Verification;

/// A checkpoint that somebody kept, alone or in a receipt.
vote::SignedCheckpoint read_kept(const std::string& path, Files& files) {
  const auto bytes = files.read(path);
  if (bytes.starts_with("c2sp.org/tlog-proof@v1\n")) return vote::parse_receipt(bytes, path).checkpoint;
  return vote::parse_checkpoint(bytes, path);
}

/// A changed ballot makes the sums wrong, wrong sums everything that speaks of them, and a changed setup all
/// the rest.
int distance_from_cause(const Finding& fault) {
  const auto& path = fault.place.path;
  const auto file = std::string_view(path).substr(path.rfind('/') + 1);
  if (file == "election.txt" || file == "roll.txt" || file == "trustees.txt") return 0;
  constexpr std::array<std::string_view, 6> later{"wrong-tally",    "of-another-tally",
                                                  "wrong-share",    "opened-without-quorum",
                                                  "too-few-shares", "wrong-result"};
  const auto* const found = std::ranges::find(later, fault.slug);
  return found == later.end() ? 1 : 2 + static_cast<int>(found - later.begin());
}

/// The faults nearest to a cause, then those that they may have caused.
void report_faults(std::span<const Finding> faults, Session& session) {
  if (faults.empty()) return;
  const auto first = distance_from_cause(faults.front());
  const auto rest =
      std::ranges::find_if(faults, [&](const Finding& fault) { return distance_from_cause(fault) != first; });
  const auto causes = static_cast<std::size_t>(rest - faults.begin());
  session.report(faults.first(causes));
  if (causes == faults.size()) return;
  session.world.console.err(session.tr(msg("What follows may have no other cause than that:")) + "\n");
  session.report(faults.subspan(causes));
}

std::string_view verdict(const Verification& result) {
  if (!result.invalid.empty()) return "invalid";
  return result.unchecked.empty() ? "valid" : "unchecked";
}

Exit exit_for(const Verification& result) {
  if (!result.invalid.empty()) return Exit::no;
  return result.unchecked.empty() ? Exit::done : Exit::document;
}

std::string names_of_openers(const Verification& result, const Catalogue& tr) {
  std::vector<std::string> names;
  for (const auto& decryption : result.decryptions) names.push_back(std::to_string(decryption.trustee));
  return render::joined(names, tr);
}

/// How far the poll has come, in one sentence.
std::string stage(const Verification& result, const Catalogue& tr) {
  if (!result.tally) {
    if (result.counted == 0) return tr(msg("no ballot counts so far; the poll is open"));
    return tr.plural("{n} ballot counts so far; the poll is open",
                     "{n} ballots count so far; the poll is open", Fraction(result.counted));
  }
  const auto members = std::to_string(result.setup->roll.voters().size());
  const auto ballots = tr.plural("{n} ballot of {members} members", "{n} ballots of {members} members",
                                 Fraction(result.tally->ballots), {{"members", members}});
  if (result.results.empty())
    return tr(msg("{ballots}; closed, the totals are not open yet"), {{"ballots", ballots}});
  if (!result.setup->election.secret) {
    return tr(msg("{ballots}; added up in the open; outcome recomputed"), {{"ballots", ballots}});
  }
  return tr(msg("{ballots}; totals proven by trustees {trustees}; outcome recomputed"),
            {{"ballots", ballots}, {"trustees", names_of_openers(result, tr)}});
}

std::string by_hand(const Verification& result, const Catalogue& tr) {
  if (result.by_hand == 0) return {};
  return tr.plural("{n} record carries a time that was told by hand (--now), not by a clock",
                   "{n} records carry a time that was told by hand (--now), not by a clock",
                   Fraction(result.by_hand)) +
         "\n";
}

std::string text(const Verification& result, const Catalogue& tr) {
  std::string out;
  if (!result.not_counted.empty()) {
    out += tr.plural("{n} file on the board does not count:", "{n} files on the board do not count:",
                     Fraction(result.not_counted.size())) +
           "\n";
    for (const auto& [entry, finding] : result.not_counted) {
      out += "  " + std::to_string(entry.index) + " " + entry.file() + ": " + render::phrase(finding, tr) +
             " [" + std::string(finding.slug) + "]\n";
    }
  }
  const auto faults = result.invalid.size();
  if (faults != 0) {
    return out + tr.plural("invalid: {n} fault", "invalid: {n} faults", Fraction(faults)) + "\n";
  }
  if (!result.unchecked.empty()) {
    return out +
           tr.plural("not verified: {n} file could not be checked",
                     "not verified: {n} files could not be checked", Fraction(result.unchecked.size())) +
           "\n";
  }
  return out +
         tr(msg("verified: {stage}. root {root}"),
            {{"stage", stage(result, tr)}, {"root", hex(result.log.tree.root())}}) +
         "\n" + tr(msg("election {id}"), {{"id", fingerprint(result.setup->id)}}) + "\n" +
         by_hand(result, tr);
}

/// voix.verify/1
std::string json(const Verification& result) {
  render::JsonWriter json;
  json.object([&] {
    json.key("schema").value("voix.verify/1");
    json.key("verdict").value(verdict(result));
    if (result.setup) {
      json.key("election").value(hex(result.setup->id));
      json.key("members").value(Fraction(result.setup->roll.voters().size()));
    }
    json.key("size").value(Fraction(result.log.tree.size()));
    json.key("root").value(hex(result.log.tree.root()));
    json.key("counted").value(Fraction(result.counted));
    json.key("by_hand").value(Fraction(result.by_hand));
    json.key("closed").value(result.closed.has_value());
    json.key("ready").array(result.ready, [&](std::uint64_t j) { json.value(Fraction(j)); });
    json.key("shares").array(result.decryptions,
                             [&](const auto& share) { json.value(Fraction(share.trustee)); });
    json.key("opened").value(!result.results.empty());
    json.key("recorded").value(result.recorded);
    json.key("not_counted").array(result.not_counted, [&](const vote::NotCounted& file) {
      json.object([&] {
        json.key("index").value(Fraction(file.entry.index));
        json.key("path").value(file.entry.file());
        json.key("slug").value(file.finding.slug);
      });
    });
    write(json, "invalid", result.invalid);
    write(json, "unchecked", result.unchecked);
    write(json, "ignored", result.ignored);
    write(json, "awaited", result.awaited);
  });
  return json.text() + "\n";
}

void refuse_without_part(std::string_view flag, const Invocation& invocation) {
  if (!invocation.has(flag)) return;
  refuse("flag-without-flag", {{"flag", std::string(flag)}, {"other", "--part"}});
}

/// The poll replayed, with the parts to --merge.
Verification replayed(const Invocation& invocation, Session& session, std::vector<vote::Kept> kept) {
  if (!invocation.has("--merge")) {
    return replay_poll(poll_folder(invocation, session), invocation, session, std::move(kept));
  }
  const auto [folder, paths] = poll_operands(invocation, session);
  auto parts = read_verify_parts(paths, session.world.files);
  return replay_poll(folder, invocation, session, std::move(kept), &parts);
}

/// The same, compared with the files to --since. One that is none hides no fault of the poll.
Verification compared(const Invocation& invocation, Session& session) {
  std::vector<vote::Kept> kept;
  std::vector<Finding> unchecked;
  for (const auto& path : invocation.values("--since")) {
    try {
      kept.push_back({path, read_kept(path, session.world.files)});
    } catch (const Error& error) {
      unchecked.insert(unchecked.end(), error.findings.begin(), error.findings.end());
    }
  }
  auto result = replayed(invocation, session, std::move(kept));
  result.unchecked.insert(result.unchecked.end(), unchecked.begin(), unchecked.end());
  return result;
}

Exit run_verify(const Invocation& invocation, Session& session) {
  if (const auto path = extract_named(invocation, session.world.files); !path.empty()) {
    return verify_extract(path, session);
  }
  if (invocation.has("--part")) return verify_part(poll_folder(invocation, session), invocation, session);
  for (const std::string_view flag : {"--entries", "--force", "--dry-run"})
    refuse_without_part(flag, invocation);
  const auto shape = invocation.has("--json") ? "json" : invocation.value("--format").value_or("text");
  if (shape != "text" && shape != "json") {
    refuse("bad-value", {{"flag", "--format"}, {"value", shape}, {"expected", "text, json"}});
  }
  auto result = compared(invocation, session);
  std::ranges::stable_sort(result.invalid, {}, distance_from_cause);
  if (shape == "json") {
    session.world.console.out(json(result));
    return exit_for(result);
  }
  report_faults(result.invalid, session);
  session.report(result.unchecked);
  session.report(result.ignored);
  session.report(result.awaited);
  session.world.console.out(text(result, session.tr));
  return exit_for(result);
}

constexpr std::array<std::string_view, 2> shapes{"text", "json"};
constexpr std::array flags{
    Flag{"--since", "FILE", msg("a checkpoint or receipt that was kept: the board must continue it"), true},
    Flag{"--no-cache", nullptr, msg("verify every ballot again, whatever this machine verified before")},
    Flag{"--part", "FILE", msg("verify the ballots alone, and write to FILE which are proven")},
    Flag{"--entries", "RANGE", msg("with --part: only the ballots among these entries of the log")},
    Flag{"--merge", nullptr, msg("believe the parts named after the poll, which your own machines made")},
    force_flag,
    dry_run_flag,
    Flag{"--jobs", "N", msg("threads (default: all cores)")},
    Flag{"--format", "KIND", msg("text (default), json"), false, shapes},
    Flag{"--json", nullptr, msg("short for --format json")},
};
constexpr std::array examples{
    Example{"voix verify P-0003", msg("replay every check, offline, without any secret")},
    Example{"voix verify P-0003 --since outbox/P-0003-m17-1.receipt",
            msg("and the board that gave this receipt")},
    Example{"voix verify P-0003 --entries 1-5000 --part a.part",
            msg("some of the ballots, on one of several machines")},
    Example{"voix verify P-0003 --merge *.part", msg("the whole poll, with what they verified")},
    Example{"voix verify P-0003.extract", msg("one signed decision, from the file alone")},
};

}  // namespace

const Command verify_command{
    "verify",
    "[POLL|EXTRACT] [PART]...",
    msg("check a whole poll, offline"),
    msg("Replays a poll from its files: the ceremony, the roll, every ballot, every sum, every share, the "
        "outcome. Lists "
        "every fault. An extract, one signed decision, is verified from its file alone. Exits with 1 when "
        "something is invalid, with 3 when something could not be checked."),
    flags,
    examples,
    run_verify};

}  // namespace voix::command
