// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/handed_in.hpp"

#include <voix/utf8.hpp>

#include "crypto/hash.hpp"
#include "vote/ballot.hpp"

namespace voix::command {
namespace {

using vote::EntryType;

std::optional<EntryType> meant(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  for (const auto type : {EntryType::ballot, EntryType::spoil}) {
    if (bytes.starts_with("voix-v1 " + std::string(name(type)))) return type;
  }
  return std::nullopt;
}

}  // namespace

HandedIn read_handed_in(const std::string& path, Files& files) {
  HandedIn file{.path = path, .bytes = {}, .type = {}, .findings = {}};
  const auto tell = [&](std::string_view slug, Arguments arguments = {}) {
    file.findings.push_back({slug, Severity::error, std::move(arguments), {.path = path, .text = {}}});
  };
  try {
    file.bytes = files.read_itself(path);
  } catch (const Error& error) {
    if (error.fault != Fault::document) throw;
    tell("not-a-ballot");  // far too large for anything
    return file;
  }
  file.hash = sha256(file.bytes);
  file.type = meant(file.bytes);
  if (!file.type) tell(file.bytes.empty() ? "empty-file" : "not-a-ballot");
  if (file.type && file.bytes.size() > vote::most_ballot_bytes) {
    tell("ballot-too-large", {{"limit", std::to_string(vote::most_ballot_bytes)}});
    file.bytes.resize(vote::most_ballot_bytes);
  }
  if (!file.type) file.bytes.clear();
  return file;
}

}  // namespace voix::command
