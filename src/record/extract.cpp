// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/extract.hpp"

namespace voix {
namespace {

void read_decision(RecordReader& record, Extract& extract) {
  extract.assembly = record.line("assembly").rest();
  extract.charter = hex(record.line("charter").hash());
  extract.decision = record.line("decision").word();
  extract.title = record.line("title").rest();
  extract.text = hex(record.line("text").hash());
  while (record.next_is("operative")) extract.operative.push_back(record.line("operative").rest());
  extract.body = record.line("body").rest();
  extract.class_name = record.line("class").rest();
  extract.outcome = record.line("outcome").word();
  while (record.next_is("option")) extract.options.push_back(record.line("option").rest());
  while (record.next_is("chosen")) extract.chosen.push_back(record.line("chosen").rest());
  while (record.next_is("rank")) extract.ranks.push_back(record.line("rank").rest());
  extract.state = record.line("state").word();
  while (record.next_is("count")) extract.counts.push_back(record.line("count").rest());
  if (record.next_is("formula")) extract.formula = record.line("formula").rest();
}

void read_times(RecordReader& record, Extract& extract) {
  extract.decided = record.line("decided").instant();
  if (record.next_is("proclaimed")) extract.proclaimed = record.line("proclaimed").instant();
  if (record.next_is("in-force")) extract.in_force = record.line("in-force").instant();
  while (record.next_is("amended")) extract.amended.emplace_back(record.line("amended").word());
  if (record.next_is("election")) {
    extract.election = hex(record.line("election").hash());
    extract.board = hex(record.line("board").hash());
  }
}

ListedKey read_signer(RecordReader& record, Extract& extract) {
  extract.by = record.line("by").word();
  extract.key = record.line("key").rest();
  const auto key = ListedKey::parse(extract.key);
  if (!key) record.refuse("record-malformed", {{"expected", "key"}});
  extract.made = record.time();
  return *key;
}

}  // namespace

std::string extract_body(const Extract& extract) {
  RecordWriter record("extract");
  record.line("assembly", extract.assembly)
      .line("charter", extract.charter)
      .line("decision", extract.decision)
      .line("title", extract.title)
      .line("text", extract.text);
  for (const auto& line : extract.operative) record.line("operative", line);
  record.line("body", extract.body).line("class", extract.class_name).line("outcome", extract.outcome);
  for (const auto& option : extract.options) record.line("option", option);
  for (const auto& option : extract.chosen) record.line("chosen", option);
  for (const auto& line : extract.ranks) record.line("rank", line);
  record.line("state", extract.state);
  for (const auto& line : extract.counts) record.line("count", line);
  if (!extract.formula.empty()) record.line("formula", extract.formula);
  record.line("decided", utc(extract.decided));
  if (extract.proclaimed) record.line("proclaimed", utc(*extract.proclaimed));
  if (extract.in_force) record.line("in-force", utc(*extract.in_force));
  for (const auto& id : extract.amended) record.line("amended", id);
  if (!extract.election.empty()) record.line("election", extract.election).line("board", extract.board);
  record.line("by", extract.by).line("key", extract.key).time(extract.made);
  return record.text();
}

Extract read_extract(std::string_view bytes, const std::string& path) {
  RecordReader record(bytes, path, "extract");
  Extract extract;
  read_decision(record, extract);
  read_times(record, extract);
  const auto key = read_signer(record, extract);
  const auto signature = read_signature(record);
  record.end();
  const auto body = extract_body(extract);
  same_bytes(bytes, with_signature(body, signature), path);
  if (!is_signed_by(key, body, signature, extract_namespace)) {
    throw Error(
        Fault::document,
        Finding{"extract-forged", Severity::error, {{"member", extract.by}}, {.path = path, .text = {}}});
  }
  return extract;
}

}  // namespace voix
