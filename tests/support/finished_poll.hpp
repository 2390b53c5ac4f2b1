// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole secret poll in memory, made by the commands: three trustees of whom two open, three voters, a
// keeper, a witness. A test goes through its stages and does something wrong on the way.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "command/board_files.hpp"
#include "support/ceremony.hpp"
#include "support/polls.hpp"
#include "support/world.hpp"
#include "vote/acts.hpp"
#include "vote/key_file.hpp"
#include "vote/verify.hpp"

namespace voix::test {

/// The poll in the folder "poll"; the keys of all beside it, "ada.key", "keeper.key", and "1.key" to "3.key"
/// of the trustees, with the state that the ceremony left.
struct SecretPoll : Run {
  vote::Election election = Poll({question(Kind::choice, 1, 3)}).election;
  std::vector<vote::Voter> voters;
  std::string trustees;
  Hash32 ceremony{}, id{};
  Point key;
  vote::Answers more;  // what everybody answers to the questions after the first
  std::uint64_t collected = 0;

  SecretPoll() {
    election.questions[0].rule = Majority{};
    election.questions[0].columns = {"yes", "no", "blank"};
    election.subject = vote::Subject{"P-0003", sha256("proposal"), sha256("charter"), "weighty", "online"};
    election.opens = 1604080800;
    election.closes = 1604685600;
    election.min_ballots = 3;
    election.board = key_of("keeper").public_key();
    clock.time = election.opens + 3600;
    for (const auto* name : {"ada", "bea", "cem"}) {
      voters.push_back({.id = name, .key = key_of(name).public_key(), .application = {}});
    }
    under(Play(3, 2).all());
    for (const auto* name : {"ada", "bea", "cem", "keeper", "organiser", "witness", "1", "2", "3"}) {
      const auto text =
          vote::write(vote::KeyFile{key_of(name).public_key(), secret_of("key/" + std::string(name))});
      files.contents[std::string(name) + ".key"] = text_of(text.bytes());
    }
    for (const auto* state : {"1.key.state", "2.key.state", "3.key.state"}) {
      files.contents[state] = "voix-v1 state\nceremony " + hex(ceremony) + "\n";
    }
  }

  /// Polls are opened under this ceremony from now on.
  void under(const Play& play) {
    trustees = play.trustees();
    ceremony = vote::ceremony_hash(play.files.ceremony);
  }
  [[nodiscard]] vote::SetupFiles setup() const {
    return {write(election), vote::Roll(voters).text(), trustees};
  }
  [[nodiscard]] std::string open_entry(const SigningKey& organiser) const {
    return signed_record(RecordWriter("open")
                             .line("election", id)
                             .time({.time = election.opens})
                             .line("organiser", organiser.public_key())
                             .text(),
                         organiser);
  }
  SecretPoll& open(const SigningKey& organiser = key_of("organiser")) {
    const auto set = setup();
    const auto read = vote::read_setup(set, "poll");
    id = read.id;
    key = read.trustees.key;
    files.contents["poll/election.txt"] = set.election;
    files.contents["poll/roll.txt"] = set.roll;
    files.contents["poll/trustees.txt"] = set.trustees;
    command::start_board("poll", set, open_entry(organiser), files);
    return *this;
  }

  [[nodiscard]] std::string body(const std::string& name, std::uint64_t seq, std::uint32_t answer = 1) const {
    vote::Answers answers{{answer}};
    answers.insert(answers.end(), more.begin(), more.end());
    return vote::make_body(election, id, key, key_of(name).public_key(), seq, answers,
                           secret_of(name + std::to_string(seq)));
  }
  [[nodiscard]] static std::string signed_by(const std::string& name, const std::string& body) {
    return with_signature(body, key_of(name).sign(body));
  }
  [[nodiscard]] std::string ballot(const std::string& name, std::uint64_t seq,
                                   std::uint32_t answer = 1) const {
    return signed_by(name, body(name, seq, answer));
  }
  [[nodiscard]] std::string spoil(const std::string& name, std::uint64_t seq, const std::string& body) const {
    return signed_by(name, vote::spoil_body(id, key_of(name).public_key().bytes(), seq, sha256(body)));
  }

  SecretPoll& operator()(std::vector<std::string> arguments) {
    Run::operator()(std::move(arguments));
    return *this;
  }
  SecretPoll& collect(const std::vector<std::string>& ballots) {
    std::vector<std::string> arguments{"collect", "poll", "--key", "keeper.key"};
    for (const auto& ballot : ballots) {
      arguments.push_back("in/" + std::to_string(++collected));
      files.contents[arguments.back()] = ballot;
    }
    return (*this)(std::move(arguments));
  }
  SecretPoll& close() {
    clock.time = std::max(clock.time, election.closes);
    return (*this)({"close", "poll", "--key", "keeper.key"});
  }
  SecretPoll& witness() { return (*this)({"witness", "poll", "--key", "witness.key"}); }
  SecretPoll& decrypt(std::uint64_t trustee) {
    return (*this)({"decrypt", "poll", "--key", std::to_string(trustee) + ".key"});
  }
  SecretPoll& record() { return (*this)({"tally", "poll", "--key", "keeper.key"}); }

  /// Open, with a new vote, a spoil and a notice, and closed: ada votes yes, bea no, cem yes.
  SecretPoll& vote() {
    open();
    collect({ballot("ada", 1, 2), spoil("bea", 1, body("bea", 1)), ballot("bea", 2, 2), ballot("cem", 1)});
    (*this)({"notice", "poll", "A key was lost.", "--key", "keeper.key", "--now", "2020-10-30T20:00:00Z"});
    return collect({ballot("ada", 2)}).close();
  }
  /// And opened by trustees 1 and 2, all having seen it, and recorded.
  SecretPoll& finish() {
    for (const std::uint64_t j : {3U, 1U, 2U, 1U}) decrypt(j);
    return record();
  }

  [[nodiscard]] bool has(const std::string& file) { return files.contents.contains(file); }
  [[nodiscard]] bool said(const std::string& text) const {
    return (console.output + console.messages).find(text) != std::string::npos;
  }

  // What a dishonest keeper does.

  struct Entry {
    vote::EntryType type;
    std::string payload;
  };
  [[nodiscard]] std::vector<Entry> entries() {
    std::vector<Entry> list;
    for (const auto& entry : vote::read_log(files.contents["poll/log.txt"], "log.txt").entries) {
      list.push_back({entry.type, files.contents["poll/" + entry.file()]});
    }
    return list;
  }
  /// Writes another log, with all payloads, and signs it as if it had always been so.
  void rewrite(const std::vector<Entry>& list, const SigningKey& board = key_of("keeper")) {
    std::string log;
    vote::MerkleTree tree;
    std::uint64_t closed = 0;
    for (const auto& [type, payload] : list) {
      const vote::LogEntry entry{tree.size(), type, sha256(payload)};
      log += entry.line();
      tree.append(vote::leaf_hash(entry.line()));
      files.contents["poll/" + entry.file()] = payload;
      if (type == vote::EntryType::close) closed = tree.size();
    }
    files.contents["poll/log.txt"] = log;
    const auto checkpoint = [&](std::uint64_t size) {
      return vote::sign({vote::board_origin(id), size, tree.root(size)}, board).text();
    };
    files.contents["poll/checkpoint"] = checkpoint(tree.size());
    if (closed != 0) files.contents["poll/checkpoint.closed"] = checkpoint(closed);
    files.contents.erase("keeper.key.state");  // who cheats keeps no record
  }
};

/// The files of a poll in a list, for vote::verify; the list outlives the source.
inline vote::PollSource source_of(const std::map<std::string, std::string>& files) {
  return {"poll", [&files](const std::string& name) -> std::optional<std::string> {
            const auto found = files.find(name);
            return found == files.end() ? std::nullopt : std::optional(found->second);
          }};
}

/// The files of the folder "poll", by their names in it.
inline std::map<std::string, std::string> files_of(const SecretPoll& poll) {
  std::map<std::string, std::string> list;
  for (const auto& [path, bytes] : poll.files.contents) {
    if (path.starts_with("poll/")) list[path.substr(5)] = bytes;
  }
  return list;
}

}  // namespace voix::test
