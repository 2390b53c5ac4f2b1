// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix open: the question, the roll, the trustees and the terms of a poll, from the flags or from a proposal;
// or the next consent round. seal_poll makes a poll of them.
#include "command/act_file.hpp"
#include "command/assembly_folder.hpp"
#include "command/charter_in_use.hpp"
#include "command/open_poll.hpp"
#include "command/open_proposal.hpp"
#include "command/question.hpp"
#include "command/refuse.hpp"
#include "command/roll_file.hpp"
#include "command/round_acts.hpp"
#include "command/seal_poll.hpp"
#include "command/signer.hpp"
#include "command/zone_time.hpp"
#include "govern/life.hpp"
#include "govern/text.hpp"

namespace voix::command {
namespace {

constexpr std::uint64_t default_min_ballots = 3;
constexpr std::string_view time_example = "2020-11-06T19:00:00+01:00";

class Opening {
 public:
  Opening(const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        values_(invocation),
        signer_(load_signer(invocation, session)) {}

  /// A poll whose question and terms the flags give.
  Exit run() {
    const auto folder = target();
    const bool secret = !invocation_.has("--public");
    const auto roll = read_roll();
    auto election = read_election(secret);
    return seal_poll({folder, std::move(election), roll,
                      trustees_file(secret ? *invocation_.value("--ceremony") : ""), nullptr},
                     signer_, invocation_, session_);
  }

  /// The poll that decides a proposal.
  Exit run(const Dossier& dossier, const Assembly& assembly) {
    auto poll = proposal_poll(assembly, dossier, board_key(), invocation_, session_);
    complete(poll.election);
    values_.finish();
    const auto trustees = trustees_file(poll.ceremony);
    if (!poll.ceremony.empty()) {
      check_trustees(vote::read_trustees(trustees, poll.ceremony), poll.ceremony, assembly.charter);
    }
    return seal_poll({poll.folder, std::move(poll.election), std::move(poll.roll), trustees, &assembly},
                     signer_, invocation_, session_);
  }

 private:
  std::string target() {
    const bool has_file = invocation_.has("--questions");
    for (const auto* flag : {"--title", "--rule", "--roll", "--closes"}) {
      if (has_file && std::string_view(flag) == "--rule") continue;
      if (!invocation_.has(flag)) values_.refuse("flag-needed", {{"flag", flag}, {"command", "open"}});
    }
    for (const auto flag : question_flags) {
      if (!has_file || flag == "--title" || !invocation_.has(flag)) continue;
      values_.refuse("flags-exclude", {{"flag", "--questions"}, {"other", std::string(flag)}});
    }
    if (invocation_.has("--public") == invocation_.has("--ceremony"))
      values_.refuse("public-or-ceremony", {});
    if (invocation_.operands.size() != 1) values_.refuse("poll-folder-needed", {});
    values_.finish();
    auto folder = invocation_.operands.front();
    while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
    return folder;
  }

  /// roll.toml, whose members of today vote, or a roll that was sealed before.
  vote::Roll read_roll() {
    const auto path = *invocation_.value("--roll");
    const auto text = session_.world.files.read(path);
    if (text.starts_with("voix-v1 roll\n")) return vote::Roll::parse(text, path);
    return roll_of(format::read_roll(text, path), utc(time_of(invocation_, session_)).substr(0, 10), path);
  }

  vote::Election read_election(bool secret) {
    vote::Election election{.title = *invocation_.value("--title"),
                            .opens = time("--opens").value_or(time_of(invocation_, session_)),
                            .closes = time("--closes").value_or(0),
                            .secret = secret,
                            .board = board_key(),
                            .witnesses = {},
                            .questions = {}};
    election.min_ballots = number("--min-ballots", secret ? default_min_ballots : 1);
    complete(election);
    if (const auto path = invocation_.value("--questions")) {
      election.questions = read_questions(*path, session_);
    } else {
      election.questions.push_back(read_question(values_, invocation_, session_.tr.language()));
    }
    values_.finish();
    return election;
  }

  /// On the clocks of the group where the folder lies in one, else in full.
  std::optional<Instant> time(std::string_view flag) {
    const auto zone = zone_of(invocation_.operands.front(), session_);
    if (zone.offset) return read_time(flag, zone, values_);
    return values_.read<Instant>(flag, parse_instant, time_example);
  }

  [[nodiscard]] PublicKey board_key() const {
    const auto board = invocation_.value("--board");
    return board ? voix_key_of(*board, invocation_, session_) : signer_.public_key();
  }

  /// What no proposal says: who watches the board, and when the totals are opened.
  void complete(vote::Election& election) {
    session_.world.entropy.fill(election.nonce);
    for (const auto& [name, key] : named_keys("--witness", values_, invocation_, session_)) {
      election.witnesses.push_back({name, key});
    }
    election.cosignatures = number("--cosignatures", 0);
    election.dishonest = number("--dishonest", 0);
    const auto appeal = values_.read<std::int64_t>("--appeal", parse_duration, "P1D, PT12H");
    election.appeal = static_cast<std::uint64_t>(appeal.value_or(0));
    election.weights_may_reveal = invocation_.has("--weights-may-reveal");
  }

  std::uint64_t number(std::string_view flag, std::uint64_t otherwise) {
    const auto value = values_.count(flag);
    return value ? value->as_u64().value_or(otherwise) : otherwise;
  }

  /// `ceremony`: its folder; empty for an open vote.
  std::string trustees_file(const std::string& ceremony) {
    if (ceremony.empty())
      return RecordWriter("trustees").line("none").line("organiser", signer_.public_key()).text();
    const auto path = ceremony + "/trustees.txt";
    if (!session_.world.files.exists(path))
      refuse(Fault::document, "ceremony-unfinished", {{"folder", ceremony}});
    return session_.world.files.read(path);
  }

  const Invocation& invocation_;
  Session& session_;
  Values values_;
  Signer signer_;
};

Exit run_open(const Invocation& invocation, Session& session) {
  const bool by_flags =
      !names_proposal(invocation, session) && (invocation.operands.size() != 1 || invocation.has("--title") ||
                                               !is_proposal_id(invocation.operands.front()));
  if (by_flags) return Opening(invocation, session).run();
  const auto assembly = read_assembly(invocation, session);
  const auto& dossier = dossier_named(invocation.operands.front(), assembly);
  const auto now = time_of(invocation, session);
  check_charter_in_use(assembly, now, session);
  const auto standing = govern::standing(assembly, dossier, now);
  if (const auto* fault = govern::text_fault(standing.findings)) throw Error(Fault::usage, *fault);
  if (const auto* one = class_by_rounds(assembly, dossier, invocation, session)) {
    return open_round(dossier, assembly, *one, invocation, session);
  }
  return Opening(invocation, session).run(dossier, assembly);
}

constexpr std::array flags{
    Flag{"--title", "TEXT", msg("what the poll is about")},
    Flag{"--rule", "RULE", msg("how it is counted; see voix-tally(1)")},
    Flag{"--option", "NAME", msg("an option; give it once for each"), true},
    Flag{"--grades", "LIST",
         msg("the grades of majority judgment, best first, with commas between (default: seven)")},
    Flag{"--levels", "N",
         msg("how many levels a secret ranking has (default: as many as options, at most 12)")},
    Flag{"--default-option", "NAME", msg("the option that stands for no change (condorcet:debian)")},
    Flag{"--ratio", "NAME=N", msg("an option that needs N times the voices of the default option"), true},
    Flag{"--ratio-strict", nullptr, msg("more than N times, instead of at least")},
    Flag{"--quorum", "Q", msg("voters needed: a number, a share of the roll (1/2, 50%), or a/b * sqrt(n)")},
    Flag{"--min-consents", "N", msg("consents needed, reserves included, or yes votes (default 1)")},
    Flag{"--seats", "N", msg("the first N of the ranking are elected; not proportional")},
    Flag{"--lot", "SEED", msg("break the last ties by lot, from a seed announced before the vote")},
    Flag{"--questions", "FILE",
         msg("several questions, or one, as [[question]] tables in the words of the flags "
             "above, instead of them")},
    Flag{"--roll", "FILE", msg("who may vote: roll.toml, or a roll.txt")},
    Flag{"--ceremony", "FOLDER", msg("the ceremony of the trustees who will open the totals")},
    Flag{"--public", nullptr, msg("an open vote: ballots are signed and can be read by all")},
    Flag{"--opens", "TIME", msg("when voting begins (default: now)")},
    Flag{"--closes", "TIME", msg("when voting ends")},
    Flag{"--board", "KEY", msg("the public key of the board keeper (default: the organiser's)")},
    Flag{"--witness", "NAME=KEY", msg("a witness who cosigns checkpoints; give it once for each"), true},
    Flag{"--cosignatures", "K", msg("so many witnesses let the trustees open the totals")},
    Flag{"--dishonest", "D", msg("how many witnesses may be dishonest (default 0)")},
    Flag{"--min-ballots", "N", msg("trustees open nothing with fewer voters (default 3)")},
    Flag{"--appeal", "DURATION", msg("time between the close and the opening of the totals: P1D, PT12H")},
    Flag{"--weights-may-reveal", nullptr,
         msg("open the totals even where a rare weight tells who voted how")},
    key_flag,
    passphrase_flag,
    yes_flag,
    Flag{"--dry-run", nullptr, msg("show election.txt and write nothing")},
    now_flag,
};
constexpr std::array examples{
    Example{"voix open P-0003 --key organiser.key", msg("the vote on a proposal, as the charter says")},
    Example{"voix open polls/statutes --title Statutes --rule majority-judgment --option A --option B --roll "
            "roll.toml "
            "--ceremony ceremonies/2020 --closes 2020-11-06T19:00:00+01:00 --key organiser.key",
            msg("a secret vote by majority judgment")},
};

}  // namespace

const Command open_command{
    "open",
    "PROPOSAL|FOLDER",
    msg("seal a poll and open it"),
    msg("Writes the election, the roll and the trustees into a new folder, binds them into one "
        "election id, and signs it. From then on nothing of them can change. For a proposal everything comes "
        "from its text, the charter and the roll; where consent decides, the next round is opened."),
    flags,
    examples,
    run_open};

}  // namespace voix::command
