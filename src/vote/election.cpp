// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/election.hpp"

#include <algorithm>

#include "crypto/transcript.hpp"

namespace voix::vote {
namespace {

constexpr std::uint64_t most_seconds = std::uint64_t{1} << 32U;
constexpr std::string_view kind_names[] = {"grades", "ranks", "approval", "choice"};

std::vector<std::string> names(RecordReader& record, std::string_view keyword, std::size_t number) {
  std::vector<std::string> result;
  while (result.size() < number) {
    result.push_back(record.line(keyword).rest());
    if (std::ranges::count(result, result.back()) > 1) record.refuse("record-name-twice");
  }
  return result;
}

/// The answers that the rule counts: a plurality's own and "blank", the others' always the same.
std::vector<std::string> read_answers(RecordReader& record, const Rule& rule, std::size_t number) {
  auto result = names(record, "answer", number);
  const auto fixed = answers(rule, {});
  const bool right = fixed.empty() ? result.back() == "blank" : result == fixed;
  if (!right) record.refuse("election-wrong-answers");
  return result;
}

/// The rest of the line, an option of the question.
std::string known_option(RecordReader& record, const Question& question) {
  auto name = record.rest();
  if (std::ranges::count(question.options, name) != 1) record.refuse("record-unknown-name");
  return name;
}

void read_settings(RecordReader& record, Question& question) {
  auto& settings = question.settings;
  const auto* condorcet = std::get_if<Condorcet>(&question.rule);
  const bool needs_default = condorcet != nullptr && condorcet->method == Method::debian;
  if (needs_default || record.next_is("default-option")) {
    settings.default_option = known_option(record.line("default-option"), question);
  }
  while (record.next_is("ratio")) {
    const auto n = Fraction(record.line("ratio").number(1, 1'000'000));
    if (!settings.ratios.emplace(known_option(record, question), n).second)
      record.refuse("record-name-twice");
  }
  if (record.next_is("strict-ratio")) {
    record.line("strict-ratio");
    settings.strict_ratio = true;
  }
  if (record.next_is("quorum")) {
    settings.quorum = Quorum::parse(record.line("quorum").rest());
    if (!settings.quorum) record.refuse("record-malformed", {{"expected", "quorum"}});
  }
  if (record.next_is("min-consents")) {
    settings.min_consents = Fraction(record.line("min-consents").number(0, most_seconds));
  }
  if (record.next_is("seats")) settings.seats = record.line("seats").number(1, most_options);
  if (record.next_is("lot")) settings.lot_seed = record.line("lot").rest();
}

Question read_question(RecordReader& record, std::size_t index) {
  Question question;
  record.line("question").number(index, index);
  const auto kind = std::ranges::find(kind_names, record.word());
  if (kind == std::end(kind_names)) record.refuse("record-malformed", {{"expected", "kind"}});
  question.kind = static_cast<Question::Kind>(kind - std::begin(kind_names));
  const bool choice = question.kind == Question::Kind::choice;
  const bool ranks = question.kind == Question::Kind::ranks;
  const auto rows = record.number(choice || ranks ? (choice ? 1 : 2) : 1, choice ? 1 : most_options);
  const auto width = record.number(2, question.kind == Question::Kind::approval ? 2 : most_columns);
  if (question.kind == Question::Kind::approval && !record.at_line_end()) {
    question.limit = record.literal("limit").number(1, rows - 1);
  }
  question.title = record.line("title").rest();
  const auto rule = parse_rule(record.line("rule").rest());
  if (!rule || kind_of(*rule) != question.kind || needs_rankings(*rule)) {
    record.refuse("record-malformed", {{"expected", "rule"}});
  }
  question.rule = *rule;
  const auto* approval = std::get_if<Approval>(&question.rule);
  if (approval != nullptr && approval->at_most != question.limit) {
    record.refuse("record-malformed", {{"expected", "limit"}});
  }
  if (!choice) question.options = names(record, "option", rows);
  if (question.kind == Question::Kind::grades) question.columns = names(record, "grade", width);
  if (choice) question.columns = read_answers(record, question.rule, width);
  if (ranks) question.levels = width;
  read_settings(record, question);
  return question;
}

void write_question(RecordWriter& record, const Question& question, std::size_t index) {
  record.line("question", index, question.shape());
  record.line("title", question.title);
  record.line("rule", rule_text(question.rule));
  for (const auto& option : question.options) record.line("option", option);
  const bool choice = question.kind == Question::Kind::choice;
  for (const auto& column : question.columns) record.line(choice ? "answer" : "grade", column);
  const auto& settings = question.settings;
  if (settings.default_option) record.line("default-option", *settings.default_option);
  for (const auto& [name, n] : settings.ratios) record.line("ratio", n.text(), name);
  if (settings.strict_ratio) record.line("strict-ratio");
  if (settings.quorum) record.line("quorum", settings.quorum->text());
  if (settings.min_consents != Settings{}.min_consents)
    record.line("min-consents", settings.min_consents.text());
  if (settings.seats) record.line("seats", *settings.seats);
  if (!settings.lot_seed.empty()) record.line("lot", settings.lot_seed);
}

/// The five lines that bind a poll to a proposal, all or none.
std::optional<Subject> read_subject(RecordReader& record) {
  if (!record.next_is("proposal")) return std::nullopt;
  const auto id = [&](std::string_view keyword) {
    std::string word(record.line(keyword).word());
    if (!is_id(word)) record.refuse("record-malformed", {{"expected", "id"}});
    return word;
  };
  Subject subject;
  subject.proposal = id("proposal");
  subject.text = record.line("text").hash();
  subject.charter = record.line("charter").hash();
  subject.class_name = id("class");
  subject.body = id("body");
  return subject;
}

}  // namespace

std::size_t Question::width() const {
  switch (kind) {
    case Kind::ranks:
      return levels;
    case Kind::approval:
      return 2;
    default:
      return columns.size();
  }
}

std::string Question::shape() const {
  auto text = std::string(kind_names[static_cast<std::size_t>(kind)]) + " " + std::to_string(rows()) + " " +
              std::to_string(width());
  if (limit) text += " limit " + std::to_string(*limit);
  return text;
}

Question::Kind kind_of(const Rule& rule) {
  if (std::holds_alternative<Judgment>(rule)) return Question::Kind::grades;
  if (std::holds_alternative<Condorcet>(rule)) return Question::Kind::ranks;
  if (std::holds_alternative<Approval>(rule)) return Question::Kind::approval;
  return Question::Kind::choice;
}

std::vector<std::string> answers(const Rule& rule, const std::vector<std::string>& options) {
  if (std::holds_alternative<Majority>(rule)) return {"yes", "no", "blank"};
  if (std::holds_alternative<Consent>(rule)) return {"consent", "reserve", "stand-aside", "objection"};
  if (!std::holds_alternative<Plurality>(rule) || options.empty()) return {};
  auto all = options;
  all.emplace_back("blank");
  return all;
}

Election parse_election(std::string_view bytes, const std::string& path) {
  RecordReader record(bytes, path, "election");
  auto title = record.line("title").rest();
  auto subject = read_subject(record);
  const auto nonce = record.line("nonce").hash();
  const auto opens = record.line("opens").instant();
  const auto closes = record.line("closes").instant();
  if (closes <= opens) record.refuse("election-closes-before-opening");
  const auto secrecy = record.line("ballots").word();
  if (secrecy != "secret" && secrecy != "open")
    record.refuse("record-malformed", {{"expected", "secret, open"}});
  Election election{.title = std::move(title),
                    .subject = std::move(subject),
                    .nonce = nonce,
                    .opens = opens,
                    .closes = closes,
                    .secret = secrecy == "secret",
                    .board = record.line("board").key(),
                    .witnesses = {},
                    .questions = {}};
  while (record.next_is("witness")) {
    const std::string name(record.line("witness").word());
    election.witnesses.push_back({name, record.key()});
    if (!is_id(name)) record.refuse("record-malformed", {{"expected", "id"}});
    if (election.witnesses.back().key == election.board) record.refuse("record-name-twice");
    for (std::size_t i = 0; i + 1 < election.witnesses.size(); ++i) {
      if (election.witnesses[i].name == name || election.witnesses[i].key == election.witnesses.back().key) {
        record.refuse("record-name-twice");
      }
    }
  }
  if (record.next_is("cosignatures")) {
    election.cosignatures = record.line("cosignatures").number(1, most_seconds);
    election.dishonest = record.literal("dishonest").number(0, most_seconds);
    const auto w = election.witnesses.size();
    const auto k = election.cosignatures;
    if (k > w || 2 * k < w + 1 + election.dishonest) record.refuse("election-too-few-cosignatures");
  }
  election.min_ballots = record.line("min-ballots").number(1, most_seconds);
  election.appeal = record.line("appeal").number(0, most_seconds);
  if (record.next_is("weights-may-reveal")) {
    record.line("weights-may-reveal");
    election.weights_may_reveal = true;
  }
  do {
    election.questions.push_back(read_question(record, election.questions.size() + 1));
  } while (record.next_is("question") && election.questions.size() < most_questions);
  record.end();
  same_bytes(bytes, write(election), path);
  return election;
}

std::string write(const Election& election) {
  RecordWriter record("election");
  record.line("title", election.title);
  if (const auto& subject = election.subject) {
    record.line("proposal", subject->proposal);
    record.line("text", subject->text);
    record.line("charter", subject->charter);
    record.line("class", subject->class_name);
    record.line("body", subject->body);
  }
  record.line("nonce", election.nonce);
  record.line("opens", utc(election.opens));
  record.line("closes", utc(election.closes));
  record.line("ballots", election.secret ? "secret" : "open");
  record.line("board", election.board);
  for (const auto& witness : election.witnesses) record.line("witness", witness.name, witness.key);
  if (election.cosignatures != 0) {
    record.line("cosignatures", election.cosignatures, "dishonest", election.dishonest);
  }
  record.line("min-ballots", election.min_ballots);
  record.line("appeal", election.appeal);
  if (election.weights_may_reveal) record.line("weights-may-reveal");
  for (std::size_t i = 0; i < election.questions.size(); ++i) {
    write_question(record, election.questions[i], i + 1);
  }
  return record.text();
}

Hash32 election_id(std::string_view election, std::string_view roll, std::string_view trustees_file,
                   std::uint64_t trustees, std::uint64_t threshold, const Point& key,
                   const PublicKey& board) {
  const auto chained = [](std::string_view tag, const Hash32& before, std::string_view bytes) {
    return Transcript(tag).absorb(ByteSpan(before)).absorb(bytes).half();
  };
  const auto parameters =
      Transcript("params").absorb("ristretto255").absorb_u(trustees).absorb_u(threshold).half();
  const auto manifest = chained("manifest", parameters, election);
  const auto roll_hash = chained("roll", manifest, roll);
  const auto trustees_hash = chained("trustees", manifest, trustees_file);
  return Transcript("election")
      .absorb(ByteSpan(manifest))
      .absorb(ByteSpan(roll_hash))
      .absorb(ByteSpan(trustees_hash))
      .absorb(key)
      .absorb(ByteSpan(board.bytes()))
      .half();
}

}  // namespace voix::vote
