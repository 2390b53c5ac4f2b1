// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots as files: every shape is written, read back and accepted; every byte counts; the costs and sizes
// are those that the protocol promises; a seed gives exactly one body.
#include "vote/ballot.hpp"

#include <array>
#include <set>

#include "crypto/transcript.hpp"
#include "support/catch.hpp"
#include "support/polls.hpp"

using namespace voix;
using namespace voix::vote;
using test::Kind;
using test::Poll;
using test::question;

namespace {

/// The slug of what is wrong with a file; empty when it can be read.
std::string slug_of(const Poll& poll, const std::string& file) {
  try {
    (void)poll.parse(file);
  } catch (const Error& error) {
    return std::string(error.findings.at(0).slug);
  }
  return "";
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// All three questions of a voter: a mixed poll.
Poll mixed(bool secrecy = true) {
  return Poll({question(Kind::approval, 2, 2, 1), question(Kind::ranks, 2, 2), question(Kind::choice, 1, 3)},
              secrecy);
}
const Answers mixed_answers{{1, 2}, {2, 1}, {3}};

}  // namespace

TEST_CASE("honest ballots of every shape are accepted") {
  const auto q =
      GENERATE(question(Kind::grades, 1, 2), question(Kind::grades, 3, 3), question(Kind::ranks, 2, 2),
               question(Kind::ranks, 3, 3), question(Kind::ranks, 3, 2), question(Kind::approval, 3, 2),
               question(Kind::approval, 3, 2, 1), question(Kind::approval, 3, 2, 2),
               question(Kind::choice, 1, 2), question(Kind::choice, 1, 4));
  INFO(q.shape());
  const Poll poll({q});
  for (const auto& answer : test::all_answers(q)) CHECK(poll.accepts(poll.body(Answers{answer})));
}

TEST_CASE("one proof covers several questions") {
  const auto poll = mixed();
  CHECK(poll.accepts(poll.body(mixed_answers)));
  const Poll large({question(Kind::ranks, 4, 5), question(Kind::grades, 3, 7), question(Kind::ranks, 3, 2),
                    question(Kind::approval, 5, 2, 3)});
  CHECK(large.accepts(large.body({{1, 5, 2, 2}, {7, 1, 3}, {2, 2, 1}, {1, 1, 2, 1, 2}})));
}

TEST_CASE("a ballot costs what the protocol says") {
  struct Cost {
    Question question;
    std::uint64_t create, variable, base, additions;
  };
  // For one question of n cells and p pairs: create 2n + p + R + 2 of each kind and 2 additions; verify
  // 3n + 3R + 2p + 2, n + R + 1 and 2n + 2p + 2.
  const std::vector<Cost> costs{{question(Kind::choice, 1, 5), 10, 14, 5, 10},
                                {question(Kind::grades, 10, 6), 102, 152, 51, 102},
                                {question(Kind::ranks, 10, 10), 273, 455, 92, 362}};
  for (const auto& cost : costs) {
    INFO(cost.question.shape());
    const Poll poll({cost.question});
    (void)pedersen_generator();
    group_operations() = {};
    const auto file = poll.file(poll.body(Answers{std::vector<std::uint32_t>(cost.question.rows(), 2)}));
    CHECK(group_operations().variable == cost.create);
    CHECK(group_operations().base == cost.create);
    CHECK(group_operations().additions == 2);
    const auto ballot = poll.parse(file);
    group_operations() = {};
    CHECK(verify_proof(ballot, std::string_view(file).substr(0, ballot.header), poll.election, poll.id,
                       poll.key));
    CHECK(group_operations().variable == cost.variable);
    CHECK(group_operations().base == cost.base);
    CHECK(group_operations().additions == cost.additions);
  }
}

TEST_CASE("no ballot is larger than was foreseen, and not much smaller") {
  const auto check = [](const Poll& poll, const Answers& answers) {
    const auto most = vote::ballot_size(poll.election);
    const auto size = poll.file(poll.body(answers, "seed", most_seq)).size();
    CHECK(size <= most);
    CHECK(size + 5000 >= most);
  };
  check(mixed(), mixed_answers);
  check(mixed(false), mixed_answers);
  check(Poll({question(Kind::ranks, 5, 5)}), {{1, 2, 3, 4, 5}});
  check(Poll({question(Kind::grades, 30, 32)}, false), {std::vector<std::uint32_t>(30, 32)});
}

TEST_CASE("a seed gives exactly one body") {
  // Another version of voix that makes other bytes of these is not voix-v1.
  const auto poll = mixed();
  CHECK(hex(sha256(poll.body(mixed_answers))) ==
        "307621b7aedd74d070d9a92fa5fad9e4f2f8b00aff528bbf23c22b8e419b00df");
  CHECK(hex(sha256(mixed(false).body(mixed_answers))) ==
        "20d838b4638417c08ebcf897a90ca831020dc5f7756a8481c6953dd68d416ceb");
  CHECK(poll.body(mixed_answers) == poll.body(mixed_answers));
  CHECK(poll.body(mixed_answers) != poll.body(mixed_answers, "another seed"));
}

TEST_CASE("randomness depends on all that it should") {
  // The first ciphertext of a body; its A is s·G, so equal texts mean equal s.
  const auto first_a = [](const std::string& body) { return body.substr(body.find("\nE ") + 3, 64); };
  const auto poll = mixed();
  const auto base = first_a(poll.body(mixed_answers));
  CHECK(first_a(poll.body(mixed_answers, "another seed")) != base);
  CHECK(first_a(poll.body(mixed_answers, "seed", 2)) != base);
  auto other = mixed();
  other.id[0] ^= 1U;
  CHECK(first_a(other.body(mixed_answers)) != base);
  const SigningKey someone(test::seed_of("someone else"));
  CHECK(first_a(make_body(poll.election, poll.id, poll.key, someone.public_key(), 1, mixed_answers,
                          test::seed_of("seed"))) != base);
}

TEST_CASE("no two random numbers of a ballot are the same, and each has the label of the protocol") {
  const auto poll = mixed();
  const auto file = poll.file(poll.body(mixed_answers));
  const auto ballot = poll.parse(file);
  const auto header = sha512(file.substr(0, ballot.header));
  const auto seed = test::seed_of("seed");
  const ByteSpan eid(poll.id), pk(poll.voter.public_key().bytes()), h(header);
  const auto& proof = *ballot.proof;
  // y = α + c·s and x = β + c·(s + b); the cells of the ballot, in file order.
  const std::vector<std::uint64_t> b{1, 0, 0, 0, 1, 0, 0};
  std::set<ByteArray<32>> all;
  for (std::uint64_t k = 0; k < b.size(); ++k) {
    const auto s = hash_to_scalar("ballot-s", seed, eid, pk, std::uint64_t{1}, k);
    const auto alpha = hash_to_scalar("ballot-alpha", seed, h, k),
               beta = hash_to_scalar("ballot-beta", seed, h, k);
    CHECK(proof.responses[k].first == alpha + proof.c * s);
    CHECK(proof.responses[k].second == beta + proof.c * (s + Scalar(b[k])));
    for (const auto& number : {s, alpha, beta}) all.insert(number.bytes());
  }
  const auto& pair = ballot.questions[1].pairs;
  for (std::uint64_t k = 0; k < pair.size(); ++k) {
    const auto r = hash_to_scalar("ballot-r", seed, eid, pk, std::uint64_t{1}, k);
    CHECK(pair[k].a == times_base(r));
    all.insert(r.bytes());
  }
  const auto rho0 = hash_to_scalar("ballot-rho0", seed, h), rho1 = hash_to_scalar("ballot-rho1", seed, h);
  CHECK(proof.r == rho0 + proof.c * rho1);
  all.insert(rho0.bytes());
  all.insert(rho1.bytes());
  CHECK(all.size() == 3 * b.size() + pair.size() + 2);
}

TEST_CASE("every byte of a ballot counts") {
  const auto secrecy = GENERATE(true, false);
  const auto poll = mixed(secrecy);
  const auto file = poll.file(poll.body(mixed_answers));
  const auto is_accepted = [&](const std::string& bytes) {
    try {
      const auto ballot = poll.parse(bytes);
      const auto& key = poll.voter.public_key();
      const auto signed_by_voter =
          ballot.voter == key.bytes() &&
          verify(key, std::string_view(bytes).substr(0, ballot.body), std::get<Signature>(ballot.signature));
      return signed_by_voter;
    } catch (const Error&) {
      return false;
    }
  };
  REQUIRE(is_accepted(file));
  for (std::size_t i = 0; i < file.size(); ++i) {
    for (const unsigned bit : {1U, 8U}) {
      auto changed = file;
      changed[i] = static_cast<char>(static_cast<unsigned char>(changed[i]) ^ bit);
      if (is_accepted(changed)) FAIL("byte " << i << " bit " << bit);
    }
    if (is_accepted(file.substr(0, i) + file.substr(i + 1))) FAIL("without byte " << i);
  }
}

TEST_CASE("even who signs a changed body does not get it past the proof") {
  const auto poll = mixed();
  const auto body = poll.body(mixed_answers);
  REQUIRE(poll.accepts(body));
  std::size_t read = 0;
  for (std::size_t i = 0; i < body.size(); ++i) {
    auto changed = body;
    changed[i] = changed[i] == '0' ? '1' : '0';
    if (changed == body) continue;
    try {
      if (poll.accepts(changed)) FAIL("byte " << i);
      ++read;
    } catch (const Error&) {
    }
  }
  CHECK(read > 100);  // many of them are well-formed ballots
}

TEST_CASE("files of another shape are refused, and why is said") {
  const auto poll = mixed();
  const auto file = poll.file(poll.body(mixed_answers));
  const auto line = [&](const std::string& begin) {
    const auto at = file.find("\n" + begin) + 1;
    return file.substr(at, file.find('\n', at) + 1 - at);
  };
  const auto e = line("E "), x = line("X "), z = line("z "), proof = line("proof ");
  const std::string zero(64, '0'),
      l_scalar = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
  const auto put = [&](const std::string& of, std::size_t word, const std::string& with) {
    auto changed = of;
    for (std::size_t at = 0, n = 0;; ++n) {
      const auto next = changed.find_first_of(" \n", at);
      if (n == word) return replaced(file, of, changed.replace(at, next - at, with));
      at = next + 1;
    }
  };
  CHECK(slug_of(poll, file).empty());
  CHECK(slug_of(poll, put(e, 1, zero)) == "ballot-identity");
  CHECK(slug_of(poll, put(e, 2, zero)) == "ballot-identity");
  CHECK(slug_of(poll, put(x, 1, zero)) == "ballot-identity");
  CHECK(slug_of(poll, put(x, 2, zero)) == "ballot-identity");
  CHECK(slug_of(poll, put(e, 1, "01" + zero.substr(2))) == "record-malformed");  // no point
  CHECK(slug_of(poll, put(z, 1, l_scalar)) == "record-malformed");               // not below ℓ
  CHECK(slug_of(poll, put(proof, 1, l_scalar)) == "record-malformed");
  CHECK(slug_of(poll, put(proof, 3, "01" + zero.substr(2))) == "record-malformed");
  CHECK(slug_of(poll, put(proof, 3, zero)).empty());  // C1 may be O, by itself
  CHECK(slug_of(poll, replaced(file, e, "")) == "record-malformed");
  CHECK(slug_of(poll, replaced(file, e, e + e)) == "record-malformed");
  CHECK(slug_of(poll, replaced(file, z, "")) == "record-malformed");
  CHECK(slug_of(poll, replaced(file, z, z + z)) == "record-malformed");
  CHECK(slug_of(poll, replaced(file, proof, "")) == "record-malformed");
  CHECK(slug_of(poll, replaced(file, "approval 2 2 limit 1", "approval 2 2")) == "ballot-other-question");
  CHECK(slug_of(poll, replaced(file, "ranks 2 2", "ranks 2 3")) == "ballot-other-question");
  CHECK(slug_of(poll, replaced(file, hex(poll.id), zero)) == "other-election");
  CHECK(slug_of(poll, replaced(file, "seq 1", "seq 0")) == "record-out-of-range");
  CHECK(slug_of(poll, replaced(file, "seq 1", "seq 4294967296")) == "record-out-of-range");
  CHECK(slug_of(poll, file + "x") == "record-cut");
  CHECK(slug_of(poll, file + e) == "record-malformed");
  CHECK(slug_of(poll, std::string(most_ballot_bytes + 1, '\n')) == "ballot-too-large");
  const auto body = poll.body(mixed_answers);
  CHECK(slug_of(poll, with_signature(body, std::string("U1NIU0lH"))).empty());
  CHECK(std::get<std::string>(poll.parse(with_signature(body, std::string("U1NIU0lH"))).signature) ==
        "U1NIU0lH");
  CHECK(slug_of(poll, with_signature(body, std::string("U1NIU0lH="))) == "record-malformed");
}

TEST_CASE("an open ballot says its columns, in the range and within the limit") {
  const auto poll = mixed(false);
  const auto file = poll.file(poll.body(mixed_answers));
  CHECK(file.find("question 1 approval 2 2 limit 1\nchoice 1 2\nquestion 2 ranks 2 2\nchoice 2 1\n"
                  "question 3 choice 1 3\nchoice 3\nsig ") != std::string::npos);
  const auto ballot = poll.parse(file);
  CHECK_FALSE(ballot.proof);
  CHECK(ballot.questions[1].columns == std::vector<std::uint32_t>{2, 1});
  CHECK(slug_of(poll, replaced(file, "choice 1 2", "choice 1 1")) == "ballot-too-many-approvals");
  CHECK(slug_of(poll, replaced(file, "choice 1 2", "choice 0 2")) == "record-out-of-range");
  CHECK(slug_of(poll, replaced(file, "choice 1 2", "choice 1 3")) == "record-out-of-range");
  CHECK(slug_of(poll, replaced(file, "choice 1 2", "choice 1")) == "record-malformed");
  CHECK(slug_of(poll, replaced(file, "choice 1 2", "choice 1 2 2")) == "record-malformed");
}

TEST_CASE("the tracker is the hash of the body") {
  const auto poll = mixed();
  const auto body = poll.body(mixed_answers);
  const auto ballot = poll.parse(poll.file(body));
  CHECK(ballot.body == body.size());
  CHECK(ballot.tracker == sha256(body));
  CHECK(body.substr(ballot.header).starts_with("proof "));
}

TEST_CASE("answers that are no ballot are told, all at once") {
  const auto poll = mixed();
  const auto slugs = [&](const Answers& answers) {
    std::vector<std::string> list;
    for (const auto& finding : check_answers(poll.election, answers)) list.emplace_back(finding.slug);
    return list;
  };
  using List = std::vector<std::string>;
  CHECK(slugs(mixed_answers).empty());
  CHECK(slugs({{1, 2}, {2, 1}}) == List{"answers-missing-question"});
  CHECK(slugs({{1}, {2, 1, 1}, {3}}) == List{"answers-missing-row", "answers-missing-row"});
  CHECK(slugs({{1, 3}, {2, 0}, {3}}) == List{"answers-out-of-range", "answers-out-of-range"});
  CHECK(slugs({{1, 1}, {2, 1}, {4}}) == List{"answers-over-limit", "answers-out-of-range"});
  CHECK_THROWS_AS(poll.body(Answers{{1, 1}, {2, 1}, {3}}), Error);
}

TEST_CASE("a spoil names one tracker, and every byte of it counts") {
  const auto poll = mixed();
  const auto tracker = sha256("a body");
  const auto body = spoil_body(poll.id, poll.voter.public_key().bytes(), 3, tracker);
  const auto file = poll.file(body);
  const auto spoil = parse_spoil(file, "spoil.txt", poll.id);
  CHECK(spoil.tracker == tracker);
  CHECK(spoil.seq == 3);
  CHECK(spoil.voter == poll.voter.public_key().bytes());
  CHECK(file.substr(0, spoil.body) == body);
  CHECK_THROWS_AS(parse_spoil(file, "spoil.txt", sha256("another poll")), Error);
  for (std::size_t i = 0; i < file.size(); ++i) {
    auto changed = file;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    try {
      const auto read = parse_spoil(changed, "spoil.txt", poll.id);
      const auto& key = poll.voter.public_key();
      const auto is_signed =
          read.voter == key.bytes() &&
          verify(key, std::string_view(changed).substr(0, read.body), std::get<Signature>(read.signature));
      if (is_signed) FAIL("byte " << i);
    } catch (const Error&) {
    }
  }
}
