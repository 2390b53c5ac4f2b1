// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/ballot.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "vote/proof.hpp"
#include "vote/proof_parts.hpp"

namespace voix::vote {
namespace {

constexpr std::size_t longest_signature_line = 4096;  // an SSHSIG with the longest application

std::vector<Ciphertext> read_ciphertexts(RecordReader& record, std::string_view keyword, std::size_t number,
                                         Points points) {
  std::vector<Ciphertext> list(number);
  for (auto& [a, b] : list) {
    for (auto* part : {&a, &b}) {
      if (part == &a) record.line(keyword);
      *part = points == Points::checked ? record.point() : record.unchecked_point();
      // With A = O the randomness is 0, with B = O it is the negative of the plaintext.
      if (part->is_identity()) record.refuse("ballot-identity");
    }
  }
  return list;
}

std::vector<std::uint32_t> read_columns(RecordReader& record, const Question& question) {
  std::vector<std::uint32_t> columns(question.rows());
  record.line("choice");
  for (auto& column : columns) column = static_cast<std::uint32_t>(record.number(1, question.width()));
  const auto approved = static_cast<std::uint64_t>(std::ranges::count(columns, 1U));
  if (question.limit && approved > *question.limit) {
    record.refuse("ballot-too-many-approvals", {{"limit", std::to_string(*question.limit)}});
  }
  return columns;
}

AnsweredQuestion read_question(RecordReader& record, const Election& election, std::size_t index,
                               Points points) {
  const auto& question = election.questions[index];
  record.line("question").number(index + 1, index + 1);
  if (record.rest() != question.shape()) {
    record.refuse("ballot-other-question", {{"expected", question.shape()}});
  }
  AnsweredQuestion answered;
  if (election.secret) {
    answered.cells = read_ciphertexts(record, "E", explicit_cells(question), points);
    answered.pairs = read_ciphertexts(record, "X", explicit_pairs(question), points);
  } else {
    answered.columns = read_columns(record, question);
  }
  return answered;
}

BallotProof read_proof(RecordReader& record, const Election& election) {
  BallotProof proof;
  proof.c = record.scalar();
  proof.r = record.scalar();
  proof.c1 = record.point();
  proof.responses.resize(variables(election));
  for (auto& [y, x] : proof.responses) {
    y = record.line("z").scalar();
    x = record.scalar();
  }
  return proof;
}

void read_election(RecordReader& record, const Hash32& id) {
  if (record.line("election").hash() != id) record.refuse("other-election");
}

std::string joined(const std::vector<std::uint32_t>& columns) {
  std::string text;
  for (const auto column : columns) text += (text.empty() ? "" : " ") + std::to_string(column);
  return text;
}

}  // namespace

std::size_t explicit_cells(const Question& question) {
  return question.rows() * (question.width() - 1) + question.limit.value_or(0);
}

std::size_t explicit_pairs(const Question& question) {
  return question.kind == Question::Kind::ranks ? question.rows() * (question.rows() - 1) : 0;
}

RecordWriter write_header(const Election& election, const Hash32& id, const NamedKey& voter,
                          std::uint64_t seq, const std::vector<AnsweredQuestion>& questions) {
  RecordWriter record("ballot");
  record.line("election", id).line("voter", voter).line("seq", seq);
  for (std::size_t i = 0; i < questions.size(); ++i) {
    record.line("question", i + 1, election.questions[i].shape());
    for (const auto& [a, b] : questions[i].cells) record.line("E", a, b);
    for (const auto& [a, b] : questions[i].pairs) record.line("X", a, b);
    if (!election.secret) record.line("choice", joined(questions[i].columns));
  }
  return record;
}

std::string write_body(RecordWriter header, const BallotProof& proof) {
  header.line("proof", proof.c, proof.r, proof.c1);
  for (const auto& [y, x] : proof.responses) header.line("z", y, x);
  return header.text();
}

Ballot parse_ballot(std::string_view bytes, const std::string& path, const Election& election,
                    const Hash32& id, Points points) {
  if (bytes.size() > most_ballot_bytes) {
    throw Error(Fault::document, Finding{"ballot-too-large",
                                         Severity::error,
                                         {{"limit", std::to_string(most_ballot_bytes)}},
                                         {.path = path, .text = {}}});
  }
  RecordReader record(bytes, path, "ballot");
  read_election(record, id);
  Ballot ballot{.voter = record.line("voter").named_key(),
                .seq = record.line("seq").number(1, most_seq),
                .questions = {},
                .proof = {},
                .signature = {}};
  for (std::size_t i = 0; i < election.questions.size(); ++i) {
    ballot.questions.push_back(read_question(record, election, i, points));
  }
  if (election.secret) {
    record.line("proof");
    ballot.header = record.before().size();
    ballot.proof = read_proof(record, election);
  }
  ballot.signature = read_signature(record);
  ballot.body = record.before().size();
  if (!election.secret) ballot.header = ballot.body;
  record.end();
  ballot.tracker = sha256(bytes.substr(0, ballot.body));

  auto header = write_header(election, id, ballot.voter, ballot.seq, ballot.questions);
  auto body = ballot.proof ? write_body(std::move(header), *ballot.proof) : header.text();
  same_bytes(bytes, with_signature(std::move(body), ballot.signature), path);
  return ballot;
}

std::size_t ballot_size(const Election& election) {
  constexpr std::size_t pair_of_values = 1 + 64 + 1 + 64 + 1;  // " <64 hex> <64 hex>" and LF
  std::string frame = "voix-v1 ballot\nelection \nvoter \nseq " + std::to_string(most_seq) + "\n";
  std::size_t size = frame.size() + std::size_t{2} * 64 + longest_signature_line;
  for (std::size_t i = 0; i < election.questions.size(); ++i) {
    const auto& question = election.questions[i];
    size += ("question " + std::to_string(i + 1) + " " + question.shape() + "\n").size();
    const auto lines = explicit_cells(question) + explicit_pairs(question);
    size += election.secret ? lines * (1 + pair_of_values) : sizeof "choice" + 3 * question.rows();
  }
  if (!election.secret) return size;
  return size + sizeof "proof" + 64 + pair_of_values + variables(election) * (1 + pair_of_values);
}

std::vector<Finding> check_answers(const Election& election, const Answers& answers) {
  if (answers.size() != election.questions.size()) {
    const auto number = std::to_string(election.questions.size());
    return {Finding{"answers-missing-question", Severity::error, {{"expected", number}}, {}}};
  }
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto& question = election.questions[i];
    const auto refuse = [&](std::string_view slug, std::uint64_t expected) {
      const Arguments arguments{{"question", std::to_string(i + 1)}, {"expected", std::to_string(expected)}};
      findings.push_back({slug, Severity::error, arguments, {}});
    };
    const auto width = question.width();
    if (answers[i].size() != question.rows()) refuse("answers-missing-row", question.rows());
    if (std::ranges::any_of(answers[i], [&](auto column) { return column < 1 || column > width; })) {
      refuse("answers-out-of-range", width);
    }
    const auto approved = static_cast<std::uint64_t>(std::ranges::count(answers[i], 1U));
    if (question.limit && approved > *question.limit) refuse("answers-over-limit", *question.limit);
  }
  return findings;
}

std::string make_body(const Election& election, const Hash32& id, const Point& key, const PublicKey& voter,
                      std::uint64_t seq, const Answers& answers, const Secret<32>& seed) {
  if (auto findings = check_answers(election, answers); !findings.empty()) {
    throw Error(Fault::usage, std::move(findings));
  }
  std::vector<AnsweredQuestion> clear;
  std::vector<Plaintexts> secret;
  for (std::size_t q = 0; q < answers.size(); ++q) {
    if (election.secret) {
      secret.push_back(plaintexts(election.questions[q], answers[q]));
    } else {
      clear.push_back({.cells = {}, .pairs = {}, .columns = answers[q]});
    }
  }
  return election.secret ? secret_body(election, id, key, voter, seq, secret, seed)
                         : write_header(election, id, voter.bytes(), seq, clear).text();
}

std::string spoil_body(const Hash32& id, const NamedKey& voter, std::uint64_t seq, const Hash32& tracker) {
  RecordWriter record("spoil");
  record.line("election", id).line("voter", voter).line("seq", seq).line("tracker", tracker);
  return record.text();
}

Spoil parse_spoil(std::string_view bytes, const std::string& path, const Hash32& id) {
  RecordReader record(bytes, path, "spoil");
  read_election(record, id);
  Spoil spoil{.voter = record.line("voter").named_key(),
              .seq = record.line("seq").number(1, most_seq),
              .tracker = record.line("tracker").hash(),
              .signature = read_signature(record)};
  spoil.body = record.before().size();
  record.end();
  same_bytes(bytes, with_signature(spoil_body(id, spoil.voter, spoil.seq, spoil.tracker), spoil.signature),
             path);
  return spoil;
}

}  // namespace voix::vote
