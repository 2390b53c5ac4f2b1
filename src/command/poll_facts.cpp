// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/poll_facts.hpp"

#include <algorithm>

#include "command/open_poll.hpp"
#include "command/question.hpp"
#include "command/verified.hpp"
#include "vote/log.hpp"

namespace voix::command {

namespace {

/// What the ballots are asked, and whether as the program asks it.
Asked asked_in(const vote::Election& election) {
  const auto& question = election.questions.front();
  const auto& settings = question.settings;
  Asked asked;
  asked.title = question.title;
  asked.options = question.options;
  if (std::holds_alternative<Plurality>(question.rule) && !question.columns.empty())
    asked.options.assign(question.columns.begin(), question.columns.end() - 1);  // without "blank"
  if (question.kind == vote::Question::Kind::grades) asked.grades = question.columns;
  asked.default_option = settings.default_option;
  asked.ratios = settings.ratios;
  if (settings.quorum) asked.quorum = settings.quorum->text();
  asked.min_consents = settings.min_consents;
  const auto usual = make_question(question.rule, asked.options, asked.grades);
  asked.alone = election.questions.size() == 1 && election.title == question.title &&
                !settings.strict_ratio && usual.shape() == question.shape() &&
                usual.columns == question.columns && usual.limit == question.limit;
  return asked;
}

PollFacts facts_of(const vote::Setup& setup) {
  PollFacts facts;
  const auto& election = setup.election;
  if (!election.questions.empty()) {
    const auto& question = election.questions.front();
    facts.rule = question.rule;
    facts.seats = question.settings.seats.value_or(1);
    facts.lot = question.settings.lot_seed;
    facts.asked = asked_in(election);
  }
  facts.opens = election.opens;
  facts.closes = election.closes;
  facts.secret = election.secret;
  facts.election = hex(setup.id);
  if (const auto& subject = election.subject) {
    facts.text = hex(subject->text);
    facts.charter = hex(subject->charter);
    facts.class_name = subject->class_name;
    facts.body = subject->body;
  }
  facts.voters = setup.roll.voters().size();
  for (const auto& voter : setup.roll.voters()) {
    facts.roll.push_back(voter.id);
    facts.weights.emplace(voter.id, voter.weight);
  }
  if (election.secret) {
    facts.threshold = setup.trustees.threshold;
    facts.trustees = setup.trustees.trustees.size();
    facts.min_ballots = std::max(election.min_ballots, setup.trustees.min_ballots);
  }
  return facts;
}

/// When the organiser signed the opening, as the log has it; empty if it does not.
std::optional<Instant> sealed_at(const std::string& folder, Files& files) {
  const auto log = folder + "/log.txt";
  if (!files.exists(log)) return std::nullopt;
  for (const auto& entry : vote::read_log(files.read(log), log).entries) {
    const auto path = folder + "/" + entry.file();
    if (entry.type != vote::EntryType::open || !files.exists(path)) continue;
    try {
      const auto bytes = files.read(path);
      RecordReader record(bytes, path, "open");
      record.line("election").hash();
      return record.time().time;
    } catch (const Error&) {
      return std::nullopt;  // verification tells what is wrong with it
    }
  }
  return std::nullopt;
}

/// What the poll itself does not tell. A text that waits to be put to the vote is frozen by the opening, even
/// of a vote that begins later.
void look_around(PollFacts& facts, Files& files) {
  for (std::uint64_t n = 1; facts.aside.empty() || files.exists(facts.aside); ++n) {
    facts.aside = facts.folder + "-void" + (n == 1 ? "" : "-" + std::to_string(n));
  }
  const auto sealed = sealed_at(facts.folder, files);
  facts.opened =
      facts.election.empty() ? sealed.value_or(0) : std::min(facts.opens, sealed.value_or(facts.opens));
}

/// What stands between the closed board and its totals.
void look_at_totals(PollFacts& facts, const vote::Verification& poll) {
  const auto& [election, roll, trustees, id] = *poll.setup;
  facts.rare_weight = facts.voted.size() >= facts.min_ballots && !election.weights_may_reveal &&
                      vote::is_weight_rare(poll.voters, facts.min_ballots);
  if (election.cosignatures != 0 || poll.ready.size() >= vote::ready_quorum(trustees)) return;
  for (std::size_t j = 1; j <= trustees.trustees.size(); ++j) {
    if (std::ranges::count(poll.ready, j) == 0) facts.not_ready.push_back(trustees.trustees[j - 1].name);
  }
}

}  // namespace

PollFacts sealed_facts(const std::string& folder, Session& session) {
  PollFacts facts;
  try {
    facts = facts_of(read_poll(folder, session).setup);
  } catch (Error& error) {
    facts.invalid = std::move(error.findings);
  }
  facts.folder = folder;
  look_around(facts, session.world.files);
  return facts;
}

PollFacts poll_facts(const std::string& folder, const Invocation& invocation, Session& session) {
  const auto poll = replay_poll(folder, invocation, session);
  auto facts = poll.setup ? facts_of(*poll.setup) : PollFacts{};
  facts.folder = folder;
  facts.invalid = poll.invalid;
  facts.invalid.insert(facts.invalid.end(), poll.unchecked.begin(), poll.unchecked.end());
  look_around(facts, session.world.files);
  if (!poll.setup) return facts;
  facts.board = hex(poll.log.tree.root());
  for (const auto* voter : poll.voters) facts.voted.push_back(voter->id);
  facts.closed = poll.close_time;
  for (const auto& share : poll.decryptions) facts.shares.push_back(share.trustee);
  if (facts.secret) look_at_totals(facts, poll);
  if (!poll.results.empty()) facts.result = poll.results.front();
  return facts;
}

}  // namespace voix::command
