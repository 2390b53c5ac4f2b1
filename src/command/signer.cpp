// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/signer.hpp"

#include <voix/id.hpp>

#include "command/refuse.hpp"
#include "command/values.hpp"
#include "command/words.hpp"
#include "vote/key_file.hpp"

namespace voix::command {
namespace {

/// The key of a line "<type> <base64> [comment]".
SshKey ssh_public_key(std::string_view line, const std::string& path) {
  const auto words = split(line.substr(0, line.find_first_of("\r\n")), ' ');
  const auto key = words.size() < 2 ? std::nullopt : parse_ssh_key(words[0], words[1]);
  if (!key) refuse(Fault::document, "ssh-key-unsupported", {{"path", path}});
  return *key;
}

bool is_ssh_private(std::string_view text) { return text.starts_with("-----BEGIN "); }
bool is_ssh_public(std::string_view text) { return text.starts_with("ssh-") || text.starts_with("sk-"); }

/// Asks for the passphrase until it opens the box, three times at most; a passphrase file is tried once.
Secret<32> open_box(const Protected& box, const std::string& path,
                    const std::optional<std::string>& passphrase_file, Session& session) {
  const Arguments name{{"name", key_name(path)}};
  auto prompt = session.tr("passphrase for key {name}: ", name);
  for (int tries = passphrase_file ? 1 : 3; tries > 0; --tries) {
    if (auto secret = unprotect(box, passphrase(passphrase_file, prompt, session))) return std::move(*secret);
    prompt = session.tr(msg("it does not open the key; once more the passphrase for key {name}: "), name);
  }
  refuse(Fault::document, "wrong-passphrase", {{"path", path}});
}

}  // namespace

std::string key_name(const std::string& path) {
  const auto name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

Signer load_signer(const std::string& path, const Invocation& invocation, Session& session) {
  auto& files = session.world.files;
  const auto bytes = read_secret(path, files);
  const auto text = text_of(bytes.bytes());
  if (is_ssh_private(text) || is_ssh_public(text)) {
    const auto beside = path + ".pub";
    if (is_ssh_private(text) && !files.exists(beside)) {
      refuse(Fault::document, "ssh-key-without-public", {{"path", path}});
    }
    auto key = ssh_public_key(is_ssh_public(text) ? text : files.read(beside, 16384), path);
    const auto type = key.hardware ? vote::KeyType::ssh_hardware : vote::KeyType::ssh;
    Signer signer(path, std::move(key), type, session);
    signer.is_unattended_ = invocation.has("--no-input");
    return signer;
  }

  if (files.is_open_to_others(path)) {
    session.report(std::vector{Finding{"key-open-to-others", Severity::warning, {{"path", path}}, {}}});
  }
  auto file = vote::parse_key_file(bytes.bytes(), path);
  Signer signer(path, {file.key, false, {}}, vote::KeyType::voix, session);
  if (auto* plain = std::get_if<Secret<32>>(&file.secret)) {
    signer.secret_ = vote::signing_key(file.key, std::move(*plain), path);
  } else {
    signer.locked_ = std::get<Protected>(file.secret);
    signer.passphrase_file_ = invocation.value(passphrase_flag.name);
  }
  return signer;
}

Signer load_signer(const Invocation& invocation, Session& session) {
  auto path = invocation.value(key_flag.name);
  if (!path) path = session.world.environment.variable("VOIX_KEY");
  if (!path) path = session.key;
  if (!path) refuse(Fault::usage, "key-needed", {});
  auto signer = load_signer(*path, invocation, session);
  if (signer.type() != vote::KeyType::voix && invocation.has(passphrase_flag.name)) {
    refuse(Fault::usage, "passphrase-file-of-openssh", {{"path", *path}});
  }
  return signer;
}

const SigningKey* Signer::signing_key() {
  if (locked_) {
    secret_ = vote::signing_key(public_.key, open_box(*locked_, path_, passphrase_file_, *session_), path_);
    locked_.reset();
  }
  return secret_ ? &*secret_ : nullptr;
}

std::string Signer::signature_line(std::string_view body, std::string_view name_space) {
  if (const auto* key = signing_key()) return "sig " + hex(key->sign(body)) + "\n";
  return "sshsig " + ssh_signature(body, name_space) + "\n";
}

std::string Signer::ssh_signature(std::string_view body, std::string_view name_space) const {
  if (public_.hardware) {
    session_->world.console.err(session_->tr("touch the hardware key when it asks for it") + "\n");
  }
  std::vector<std::string> line_of_command{"ssh-keygen", "-Y", "sign", "-n", std::string(name_space),
                                           "-f",         path_};
  if (is_unattended_) {  // it would open the terminal by itself
    const auto silent = {"env", "SSH_ASKPASS_REQUIRE=force", "SSH_ASKPASS=false"};
    line_of_command.insert(line_of_command.begin(), silent.begin(), silent.end());
  }
  const auto ended = session_->world.programs.run(line_of_command, body);
  if (ended.exit == 127) refuse(Fault::environment, "no-ssh-keygen", {});
  auto line = sshsig_of_armor(ended.out);
  if (ended.exit != 0 || !line) {
    const auto lines = split(ended.err, '\n');
    refuse(Fault::environment, "ssh-keygen-failed", {{"path", path_}, {"reason", lines.front()}});
  }
  if (!verify_sshsig(*line, public_, name_space, bytes_of(body))) {
    refuse(Fault::environment, "ssh-signature-wrong", {{"path", path_}});
  }
  return std::move(*line);
}

PublicKey voix_key_of(std::string_view text, const Invocation& invocation, Session& session) {
  constexpr std::string_view type = "ed25519 ";
  const auto digits = text.starts_with(type) ? text.substr(type.size()) : text;
  if (const auto key = PublicKey::from_hex(digits)) return *key;
  const std::string path(text);
  const auto bytes = read_secret(path, session.world.files);
  const auto saved = text_of(bytes.bytes());  // what `voix key show` prints
  if (saved.starts_with(type)) {
    if (const auto key = PublicKey::from_hex(saved.substr(type.size(), 64))) return *key;
  }
  const auto signer = load_signer(path, invocation, session);
  if (signer.type() == vote::KeyType::voix) return signer.public_key();
  refuse("voix-key-needed", {{"path", std::string(text)}});
}

std::vector<std::pair<std::string, PublicKey>> named_keys(std::string_view flag, Values& values,
                                                          const Invocation& invocation, Session& session) {
  std::vector<std::pair<std::string, PublicKey>> keys;
  for (const auto& text : invocation.values(flag)) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || !is_id(text.substr(0, equals))) {
      values.refuse("bad-value", {{"flag", std::string(flag)}, {"value", text}, {"expected", "ana=ana.key"}});
    } else {
      keys.emplace_back(text.substr(0, equals), voix_key_of(text.substr(equals + 1), invocation, session));
    }
  }
  return keys;
}

}  // namespace voix::command
