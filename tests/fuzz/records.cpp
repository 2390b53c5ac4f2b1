// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every record of a poll and of a key ceremony: whatever the bytes are, reading ends without a fault, and a
// record that is read is written to the same bytes, so nothing can hide in its spelling. Ballots and spoils
// have a harness of their own (votes.cpp); result.txt is only written, and compared.
#include "promise.hpp"
#include "support/ceremony.hpp"
#include "support/polls.hpp"
#include "vote/audit.hpp"
#include "vote/decryption.hpp"
#include "vote/log.hpp"
#include "vote/note.hpp"
#include "vote/roll.hpp"

namespace {

using namespace voix;
using test::Kind;

const test::Poll& poll() {
  static const test::Poll poll({test::question(Kind::grades, 2, 2), test::question(Kind::ranks, 2, 2)});
  return poll;
}
const test::Poll& open_poll() {
  static const test::Poll poll({test::question(Kind::approval, 3, 2, 1)}, false);
  return poll;
}

/// Two trustees, of whom both are needed.
const vote::Ceremony& ceremony() {
  static const auto ceremony = vote::parse_ceremony(test::Play(2, 2).files.ceremony, "ceremony.txt");
  return ceremony;
}

/// `body` and the last line of `bytes`, which is its signature.
std::string signed_like(std::string body, const std::string& bytes) {
  return std::move(body) + bytes.substr(bytes.rfind('\n', bytes.size() - 2) + 1);
}

std::string none_of(const vote::Trustees& trustees, const std::string& bytes) {
  // Of a ceremony the reader keeps what it means, not its files.
  return trustees.trustees.empty() ? vote::write_no_trustees(trustees.organisers) : bytes;
}

std::string sound_lines(const vote::Log& log, const std::string& bytes) {
  if (!log.findings.empty()) return bytes;
  std::string text;
  for (const auto& entry : log.entries) text += entry.line();
  return text + bytes.substr(log.complete);
}

/// A kind of record: reads it (Error if it cannot be) and writes what was read.
using Again = std::string(const std::string& bytes);

constexpr Again* kinds[] = {
    [](const std::string& bytes) { return write(vote::parse_election(bytes, "")); },
    [](const std::string& bytes) { return vote::Roll::parse(bytes, "").text(); },
    [](const std::string& bytes) { return none_of(vote::read_trustees(bytes, ""), bytes); },
    [](const std::string& bytes) { return write(vote::parse_ceremony(bytes, "")); },
    [](const std::string& bytes) {
      return signed_like(write(vote::parse_round1(bytes, "", ceremony(), 1)), bytes);
    },
    [](const std::string& bytes) {
      return signed_like(write(vote::parse_round2(bytes, "", ceremony(), 1)), bytes);
    },
    [](const std::string& bytes) {
      return signed_like(write(vote::parse_round3(bytes, "", ceremony(), 1)), bytes);
    },
    [](const std::string& bytes) {
      return signed_like(write(vote::parse_blame(bytes, "", ceremony(), 1)), bytes);
    },
    [](const std::string& bytes) {
      const auto& [election, id] = std::tie(poll().election, poll().id);
      return write(vote::parse_tally(bytes, "", election, id), election, id);
    },
    [](const std::string& bytes) {
      const auto& [election, id] = std::tie(open_poll().election, open_poll().id);
      return write(vote::parse_tally(bytes, "", election, id), election, id);
    },
    [](const std::string& bytes) {
      return signed_like(write(vote::parse_ready(bytes, "", poll().id), poll().id), bytes);
    },
    [](const std::string& bytes) {
      const auto& [election, id] = std::tie(poll().election, poll().id);
      return signed_like(write(vote::parse_decryption(bytes, "", election, id), election, id), bytes);
    },
    [](const std::string& bytes) {
      const auto [audit, seed] = vote::parse_audit(bytes, "", poll().election, poll().id);
      return write(audit, seed);
    },
    [](const std::string& bytes) { return vote::parse_checkpoint(bytes, "").text(); },
    [](const std::string& bytes) { return vote::parse_receipt(bytes, "").text(); },
    [](const std::string& bytes) { return sound_lines(vote::read_log(bytes, ""), bytes); },
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool started = (start_crypto(), true);
  const std::string bytes(data, data + (started ? size : 0));
  for (auto* const again : kinds) {
    try {
      fuzz::demand(again(bytes) == bytes, "a record that is read is written the same", bytes, again(bytes));
    } catch (const Error&) {
    }
  }
  return 0;
}
