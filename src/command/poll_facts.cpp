// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/poll_facts.hpp"

#include "command/verified.hpp"

namespace voix::command {

PollFacts poll_facts(const std::string& folder, const Invocation& invocation, Session& session) {
  const auto poll = replay_poll(folder, invocation, session);
  PollFacts facts;
  facts.folder = folder;
  facts.invalid = poll.invalid;
  facts.invalid.insert(facts.invalid.end(), poll.unchecked.begin(), poll.unchecked.end());
  if (!poll.setup) return facts;
  const auto& election = poll.setup->election;
  facts.opened = facts.opens = election.opens;
  facts.closes = election.closes;
  facts.secret = election.secret;
  facts.election = hex(poll.setup->id);
  facts.board = hex(poll.log.tree.root());
  if (const auto& subject = election.subject) {
    facts.text = hex(subject->text);
    facts.charter = hex(subject->charter);
    facts.class_name = subject->class_name;
    facts.body = subject->body;
  }
  facts.voters = poll.setup->roll.voters().size();
  for (const auto& voter : poll.setup->roll.voters()) facts.roll.push_back(voter.id);
  for (const auto* voter : poll.voters) facts.voted.push_back(voter->id);
  facts.closed = poll.close_time;
  for (const auto& share : poll.decryptions) facts.shares.push_back(share.trustee);
  if (election.secret) {
    facts.threshold = poll.setup->trustees.threshold;
    facts.min_ballots = election.min_ballots;
  }
  if (!poll.results.empty()) facts.result = poll.results.front();
  return facts;
}

}  // namespace voix::command
