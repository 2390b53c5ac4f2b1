// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/roll.hpp"

#include <algorithm>
#include <numeric>

namespace voix::vote {
namespace {

constexpr std::string_view type_names[] = {"ed25519", "ssh-ed25519", "sk-ssh-ed25519"};
constexpr std::uint64_t most_weight = std::uint64_t{1} << 32U;

[[noreturn]] void refuse(std::string_view slug, const std::string& id) {
  throw Error(Fault::document, Finding{slug, Severity::error, {{"id", id}}, {}});
}

/// The line of the voter of whom the finding speaks, the last one of that id.
void add_place(Finding& finding, std::string_view bytes, const std::string& path) {
  if (finding.arguments.empty()) return;  // it has its place
  const auto line = "\nvoter " + finding.arguments.front().second + " ";
  const auto before = bytes.substr(0, bytes.rfind(line) + 1);
  const auto number = static_cast<std::uint64_t>(std::ranges::count(before, '\n')) + 1;
  finding.place = {.path = path, .line = number, .text = {}};
}

Voter read_voter(RecordReader& record) {
  const std::string id(record.line("voter").word());
  if (!is_id(id)) record.refuse("record-malformed", {{"expected", "id"}});
  const auto name = std::ranges::find(type_names, record.word());
  if (name == std::end(type_names)) record.refuse("record-malformed", {{"expected", "key type"}});
  Voter voter{.id = id,
              .type = static_cast<KeyType>(name - std::begin(type_names)),
              .key = record.key(),
              .application = {}};
  if (voter.type == KeyType::ssh_hardware) {
    voter.application = record.word();
    if (!is_record_text(voter.application)) record.refuse("record-malformed", {{"expected", "application"}});
  }
  voter.weight = record.literal("weight").number(1, most_weight);
  return voter;
}

}  // namespace

Roll::Roll(std::vector<Voter> voters) : voters_(std::move(voters)), by_key_(voters_.size()) {
  std::ranges::sort(voters_, {}, &Voter::id);
  const auto same_id = std::ranges::adjacent_find(voters_, {}, &Voter::id);
  if (same_id != voters_.end()) refuse("duplicate-voter", same_id->id);
  const auto key = [&](std::uint32_t index) -> const PublicKey& { return voters_[index].key; };
  std::iota(by_key_.begin(), by_key_.end(), 0U);
  std::ranges::sort(by_key_, {}, key);
  const auto same_key = std::ranges::adjacent_find(by_key_, {}, key);
  if (same_key != by_key_.end()) refuse("duplicate-voter", voters_[*same_key].id);
  for (const auto& voter : voters_) {
    weight_ += voter.weight;
    if (weight_ > most_weight) refuse("roll-too-heavy", voter.id);
  }
}

Roll Roll::parse(std::string_view bytes, const std::string& path) {
  RecordReader record(bytes, path, "roll");
  std::vector<Voter> voters;
  while (record.next_is("voter")) voters.push_back(read_voter(record));
  record.end();
  try {
    Roll roll(std::move(voters));
    same_bytes(bytes, roll.text(), path);
    return roll;
  } catch (Error& error) {
    for (auto& finding : error.findings) add_place(finding, bytes, path);
    throw;
  }
}

Roll Roll::only(std::string_view bytes, const std::string& path, const PublicKey& key) {
  const auto word = " " + key.hex() + " ";
  for (auto at = bytes.find(word); at != std::string_view::npos; at = bytes.find(word, at + 1)) {
    const auto begin = bytes.rfind('\n', at) + 1;
    const auto line =
        "voix-v1 roll\n" + std::string(bytes.substr(begin, bytes.find('\n', at) - begin)) + "\n";
    RecordReader record(line, path, "roll");
    auto voter = read_voter(record);
    record.end();
    if (voter.key == key) return Roll({std::move(voter)});
  }
  return Roll({});
}

const Voter* Roll::find(const ByteArray<32>& key) const {
  const auto of = [&](std::uint32_t index) -> const ByteArray<32>& { return voters_[index].key.bytes(); };
  const auto found = std::ranges::lower_bound(by_key_, key, {}, of);
  return found != by_key_.end() && of(*found) == key ? &voters_[*found] : nullptr;
}

const Voter* Roll::find(std::string_view id) const {
  const auto found =
      std::ranges::lower_bound(voters_, id, {}, [](const Voter& v) -> std::string_view { return v.id; });
  return found != voters_.end() && found->id == id ? &*found : nullptr;
}

std::string Roll::text() const {
  RecordWriter record("roll");
  for (const auto& voter : voters_) {
    const auto type = type_names[static_cast<std::size_t>(voter.type)];
    if (voter.type == KeyType::ssh_hardware) {
      record.line("voter", voter.id, type, voter.key, voter.application, "weight", voter.weight);
    } else {
      record.line("voter", voter.id, type, voter.key, "weight", voter.weight);
    }
  }
  return record.text();
}

}  // namespace voix::vote
