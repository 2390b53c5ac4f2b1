// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/passphrase.hpp"

#include <algorithm>

#include "command/refuse.hpp"

namespace voix::command {
namespace {

constexpr std::size_t longest_passphrase = 1024, largest_file = 16384;

std::span<char> characters(SecretBytes& secret) {
  return {reinterpret_cast<char*>(secret.bytes().data()), secret.size()};
}

SecretBytes front(const SecretBytes& secret, std::size_t size) {
  SecretBytes part(size);
  std::ranges::copy(secret.bytes().first(size), part.bytes().begin());
  return part;
}

}  // namespace

SecretBytes read_secret(const std::string& path, Files& files) {
  SecretBytes buffer(largest_file + 1);
  const auto size = files.open(path)->read(characters(buffer));
  if (size > largest_file) {
    refuse(Fault::document, "file-too-large", {{"limit", std::to_string(largest_file)}},
           {.path = path, .text = {}});
  }
  return front(buffer, size);
}

SecretBytes passphrase(const std::optional<std::string>& file, const std::string& prompt, Session& session) {
  auto line = [&] {
    if (file) {
      auto bytes = read_secret(*file, session.world.files);
      auto size = static_cast<std::size_t>(std::ranges::find(bytes.bytes(), '\n') - bytes.bytes().begin());
      if (size > 0 && bytes.bytes()[size - 1] == '\r') --size;
      return front(bytes, size);
    }
    SecretBytes buffer(longest_passphrase);
    const auto size = session.world.console.ask_secret(prompt, characters(buffer));
    if (!size) refuse(Fault::environment, "passphrase-needed");
    return front(buffer, *size);
  }();
  if (line.size() == 0) refuse("passphrase-empty");
  return line;
}

}  // namespace voix::command
