// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/nomination_file.hpp"

#include "record/record.hpp"

namespace voix::command {
namespace {

constexpr std::string_view first_line = "voix-v1 nominations\n";

std::string path_of(const std::string& key_path) { return key_path + ".nominations"; }

}  // namespace

std::optional<SealedNomination> kept_nomination(const std::string& key_path, const std::string& sealed,
                                                Files& files) {
  const auto path = path_of(key_path);
  if (!files.exists(path)) return std::nullopt;
  const auto bytes = files.read(path);
  RecordReader record(bytes, path, "nominations");
  std::optional<SealedNomination> found;
  while (record.next_is("nomination")) {
    SealedNomination one;
    one.subject = record.line("nomination").word();
    one.sealed = hex(record.hash());
    one.salt = hex(record.hash());
    one.nominee = record.word();
    while (record.next_is("because")) one.because.push_back(record.line("because").rest());
    if (one.sealed == sealed) found = std::move(one);
  }
  record.end();
  return found;
}

void keep_nomination(const std::string& key_path, const SealedNomination& one, Files& files) {
  const auto path = path_of(key_path);
  std::string text = files.exists(path) ? "" : std::string(first_line);
  text += "nomination " + one.subject + " " + one.sealed + " " + one.salt + " " + one.nominee + "\n";
  for (const auto& line : one.because) text += "because " + line + "\n";
  files.append(path, text, Access::owner);
}

}  // namespace voix::command
