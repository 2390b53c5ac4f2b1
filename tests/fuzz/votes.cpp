// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots and spoils of a poll: whatever the bytes are, reading ends without a fault, and a file that is read
// is written to the same bytes, so nothing can hide in its spelling.
#include "promise.hpp"
#include "support/polls.hpp"

namespace {

using namespace voix;
using fuzz::demand;
using test::Kind;

void read_ballot(const test::Poll& poll, const std::string& bytes) {
  try {
    const auto ballot = poll.parse(bytes);
    auto header = vote::write_header(poll.election, poll.id, ballot.voter, ballot.seq, ballot.questions);
    demand(header.text() == bytes.substr(0, ballot.header), "a header that is read is written the same");
    const auto body = ballot.proof ? vote::write_body(std::move(header), *ballot.proof) : header.text();
    demand(with_signature(body, ballot.signature) == bytes, "a ballot that is read is written the same");
    demand(bytes.size() <= vote::ballot_size(poll.election), "no ballot is larger than foreseen");
    if (ballot.proof) {
      (void)vote::verify_proof(ballot, std::string_view(bytes).substr(0, ballot.header), poll.election,
                               poll.id, poll.key);
    }
  } catch (const Error&) {
  }
}

void read_spoil(const test::Poll& poll, const std::string& bytes) {
  try {
    const auto spoil = vote::parse_spoil(bytes, "input", poll.id);
    const auto body = vote::spoil_body(poll.id, spoil.voter, spoil.seq, spoil.tracker);
    demand(with_signature(body, spoil.signature) == bytes, "a spoil that is read is written the same");
  } catch (const Error&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool started = (start_crypto(), true);
  const std::string bytes(data, data + (started ? size : 0));
  read_ballot(test::Poll({test::question(Kind::choice, 1, 2), test::question(Kind::ranks, 2, 2)}), bytes);
  const test::Poll open({test::question(Kind::approval, 3, 2, 1), test::question(Kind::ranks, 2, 3)}, false);
  read_ballot(open, bytes);
  read_spoil(open, bytes);
  return 0;
}
