// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of people and their keys: OpenSSH keys and signatures, key files, roll.toml and what is imported into
// it, a choice in TOML, the state of a key. Reading ends without a fault; a key and a signature have one
// spelling; a roll is the same after members are added, taken out and read again.
#include <algorithm>
#include <set>
#include <utility>

#include "command/key_state.hpp"
#include "command/roll_import.hpp"
#include "format/choice_toml.hpp"
#include "promise.hpp"
#include "support/world.hpp"
#include "vote/key_file.hpp"

namespace {

using namespace voix;
using fuzz::demand;

void read_key(const std::string& bytes) {
  if (const auto key = ListedKey::parse(bytes)) demand(key->text() == bytes, "a key has one spelling", bytes);
  const auto line = bytes.substr(0, bytes.find('\n'));
  const auto blank = std::min(line.find(' '), line.size());
  const auto blob = line.substr(std::min(blank + 1, line.size()));
  if (const auto key = parse_ssh_key(line.substr(0, blank), blob)) {
    demand(ssh_key_text(*key) == line, "an SSH key has one spelling", line, ssh_key_text(*key));
  }
}

/// The key, a message, and the armour of its signature: the seed is a true one.
void read_signature(const std::string& bytes) {
  static const auto key =
      parse_ssh_key(ssh_type, "AAAAC3NzaC1lZDI1NTE5AAAAIPov5zJt499A8J1Em8cDDwFFpSjVa78+qh5/kfPY3uCQ");
  static const std::string message = "voix\n", name_space = "voix-ballot";
  const auto line = sshsig_of_armor(bytes).value_or(bytes);
  demand(line.find('\n') == std::string::npos || line == bytes, "a signature is one line", line);
  if (!verify_sshsig(line, *key, name_space, bytes_of(message))) return;
  static const auto only = line;
  demand(line == only, "a signature has one spelling", line, only);
  demand(!verify_sshsig(line, *key, "voix-spoil", bytes_of(message)), "a signature is for one purpose");
}

void read_key_file(const std::string& bytes) {
  const auto again = write(vote::parse_key_file(bytes_of(bytes), "input"));
  demand(std::ranges::equal(bytes_of(bytes), again.bytes()), "a key file has one spelling", bytes);
}

std::string text_of(const std::vector<format::Member>& members) {
  std::string text;
  for (const auto& member : members) text += write(member);
  return text;
}

void read_roll(const std::string& bytes) {
  auto members = format::read_roll(bytes, "input");
  const auto text = text_of(members);
  demand(text_of(format::read_roll(text, "written")) == text, "a roll that is written can be read", text);
  for (std::size_t i = 0; i < members.size(); ++i) {
    auto left = members;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
    const auto rest = format::without(bytes, members[i]);
    demand(text_of(format::read_roll(rest, "rest")) == text_of(left), "only that member is taken out", bytes,
           rest);
  }
}

void import_roll(const std::string& bytes) {
  test::MemoryFiles files;
  auto roll = command::RollFile::open_or_new({}, files);
  std::vector<std::string> added;
  for (const auto& finding : command::import_members(bytes, "input", "2020-10-01", roll, added)) {
    demand(finding.place.column - 1 + finding.place.length <= finding.place.text.size(),
           "a finding has a place", finding.place.text);
  }
  if (added.empty()) return;
  roll.save(files);
  const auto again = command::RollFile::open({}, files);
  demand(text_of(again.members()) == text_of(roll.members()), "an imported roll can be read",
         text_of(roll.members()));
}

void read_choice(const std::string& bytes) {
  std::set<std::size_t> questions;
  for (const auto& choice : format::read_choice(bytes, "input")) {
    demand(questions.insert(choice.question).second, "a question is answered once", bytes);
  }
}

void read_state(const std::string& bytes) {
  test::MemoryFiles files;
  files.contents["key.state"] = bytes;
  (void)command::KeyState("key", files);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool started = (start_crypto(), true);
  const std::string bytes(data, data + (started ? size : 0));
  for (auto* const read :
       {read_key, read_signature, read_key_file, read_roll, import_roll, read_choice, read_state}) {
    try {
      read(bytes);
    } catch (const Error&) {
    }
  }
  return 0;
}
