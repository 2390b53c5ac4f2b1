// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/check.hpp"

#include "crypto/ssh.hpp"
#include "vote/proof.hpp"

namespace voix::vote {
namespace {

Finding about(std::string_view slug, const std::string& path, Arguments arguments = {}) {
  return {slug, Severity::error, std::move(arguments), {.path = path, .text = {}}};
}

/// The voter of the record, if it is on the roll and has signed it; a finding otherwise.
template <class Record>
void identify(CheckedFile& file, const Record& record, std::string_view bytes, const std::string& path,
              const Terms& terms, bool is_known) {
  const auto* voter = terms.roll.find(record.voter);
  if (voter == nullptr) {
    file.findings.push_back(about("ballot-unknown-key", path, {{"key", hex(record.voter)}}));
  } else if (!is_known && !is_signed_by(*voter, bytes.substr(0, record.body), record.signature)) {
    file.findings.push_back(about("ballot-bad-signature", path, {{"id", voter->id}}));
  } else {
    file.voter = voter;
  }
  file.seq = record.seq;
  file.tracker = record.tracker;
}

std::vector<ByteArray<32>> components(const Ballot& ballot) {
  std::vector<ByteArray<32>> list;
  for (const auto& question : ballot.questions) {
    for (const auto* ciphertexts : {&question.cells, &question.pairs}) {
      for (const auto& [a, b] : *ciphertexts) {
        list.push_back(a.bytes());
        list.push_back(b.bytes());
      }
    }
  }
  return list;
}

}  // namespace

bool is_signed_by(const Voter& voter, std::string_view message, const PersonSignature& signature) {
  const ListedKey key{{voter.key, voter.type == KeyType::ssh_hardware, voter.application},
                      voter.type != KeyType::voix};
  return is_signed_by(key, message, signature, ballot_namespace);
}

CheckedFile check_file(EntryType type, std::string_view bytes, const std::string& path, const Terms& terms,
                       bool is_known) {
  CheckedFile file;
  try {
    if (type == EntryType::spoil) {
      identify(file, parse_spoil(bytes, path, terms.id), bytes, path, terms, false);
      return file;
    }
    // The proof multiplies every point, now or when it was verified.
    const auto ballot = parse_ballot(bytes, path, terms.election, terms.id, Points::unchecked);
    identify(file, ballot, bytes, path, terms, is_known);
    const auto header = bytes.substr(0, ballot.header);
    const auto is_right = [&] {
      return !ballot.proof || is_known || verify_proof(ballot, header, terms.election, terms.id, terms.key);
    };
    if (file.voter != nullptr && is_right()) {
      file.components = components(ballot);
      return file;
    }
    // What is refused may have a point that is none: malformed, then.
    (void)parse_ballot(bytes, path, terms.election, terms.id, Points::checked);
    if (file.voter != nullptr)
      file.findings.push_back(about("ballot-bad-proof", path, {{"id", file.voter->id}}));
  } catch (Error& error) {
    file = {.components = {}, .findings = std::move(error.findings)};
  }
  return file;
}

}  // namespace voix::vote
