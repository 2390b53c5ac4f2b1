// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/poll_facts.hpp"

#include "command/open_poll.hpp"
#include "command/verified.hpp"

namespace voix::command {

namespace {

PollFacts facts_of(const vote::Setup& setup) {
  PollFacts facts;
  const auto& election = setup.election;
  if (!election.questions.empty()) facts.lot = election.questions.front().settings.lot_seed;
  facts.opened = facts.opens = election.opens;
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
  for (const auto& voter : setup.roll.voters()) facts.roll.push_back(voter.id);
  if (election.secret) {
    facts.threshold = setup.trustees.threshold;
    facts.min_ballots = election.min_ballots;
  }
  return facts;
}

}  // namespace

PollFacts sealed_facts(const std::string& folder, Session& session) {
  auto facts = facts_of(read_poll(folder, session).setup);
  facts.folder = folder;
  return facts;
}

PollFacts poll_facts(const std::string& folder, const Invocation& invocation, Session& session) {
  const auto poll = replay_poll(folder, invocation, session);
  auto facts = poll.setup ? facts_of(*poll.setup) : PollFacts{};
  facts.folder = folder;
  facts.invalid = poll.invalid;
  facts.invalid.insert(facts.invalid.end(), poll.unchecked.begin(), poll.unchecked.end());
  if (!poll.setup) return facts;
  facts.board = hex(poll.log.tree.root());
  for (const auto* voter : poll.voters) facts.voted.push_back(voter->id);
  facts.closed = poll.close_time;
  for (const auto& share : poll.decryptions) facts.shares.push_back(share.trustee);
  if (!poll.results.empty()) facts.result = poll.results.front();
  return facts;
}

}  // namespace voix::command
