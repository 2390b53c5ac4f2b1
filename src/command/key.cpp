// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix key: makes a key file, shows its public half, puts it under a passphrase.
#include <voix/id.hpp>

#include "command/acts.hpp"
#include "command/refuse.hpp"
#include "command/signer.hpp"
#include "crypto/listed_key.hpp"
#include "vote/key_file.hpp"

namespace voix::command {
namespace {

/// Before anything is asked.
void check_folder_of(const std::string& path, Files& files) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos || slash == 0) return;
  const auto folder = path.substr(0, slash);
  if (!files.exists(folder)) refuse(Fault::environment, "no-such-folder", {{"path", folder}});
}

/// A passphrase to come: from the file, or typed twice.
SecretBytes chosen_passphrase(const std::optional<std::string>& file, const std::string& path,
                              Session& session) {
  auto first =
      passphrase(file, session.tr("new passphrase for key {name}: ", {{"name", key_name(path)}}), session);
  if (!file && !(passphrase(file, session.tr("the same once more: "), session) == first)) {
    refuse(Fault::usage, "passphrases-differ", {});
  }
  return first;
}

/// The key as it goes to disk. `passphrase_file` is where the passphrase comes from, if not from the person.
void save(const SigningKey& key, const std::string& path, const Invocation& invocation,
          const std::optional<std::string>& passphrase_file, bool replace, Session& session) {
  vote::KeyFile file{key.public_key(), {}};
  auto& world = session.world;
  if (invocation.has("--no-passphrase")) {
    std::ranges::copy(key.seed().bytes(), std::get<Secret<32>>(file.secret).bytes().begin());
  } else {
    Protected box;
    world.entropy.fill(box.salt);
    world.entropy.fill(box.nonce);
    file.secret = protect(key.seed(), chosen_passphrase(passphrase_file, path, session), box);
  }
  world.files.write(path, text_of(write(file).bytes()), replace, Access::owner);
  world.console.out(session.tr("wrote {path}", {{"path", path}}) + "\n");
}

Exit make(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  const auto path = invocation.operands.empty() ? std::string("voix.key") : invocation.operands.front();
  if (invocation.has("--no-passphrase") && invocation.has(passphrase_flag.name)) {
    refuse(Fault::usage, "flags-exclude",
           {{"flag", "--no-passphrase"}, {"other", std::string(passphrase_flag.name)}});
  }
  if (session.world.files.exists(path)) refuse(Fault::environment, "key-exists", {{"path", path}});
  check_folder_of(path, session.world.files);

  Secret<32> seed;
  session.world.entropy.fill(seed.bytes());
  const SigningKey key(std::move(seed));
  save(key, path, invocation, invocation.value(passphrase_flag.name), false, session);
  const auto line = ListedKey{{key.public_key(), false, {}}, false}.text();
  const auto name = key_name(path);
  session.world.console.out(session.tr("public key: {key}", {{"key", line}}) + "\n");
  session.world.console.out(
      session.tr("next: whoever keeps the roll adds it with  {command}",
                 {{"command", "voix roll add " + (is_id(name) ? name : "ID") + " " + line}}) +
      "\n");
  return Exit::done;
}

Exit show(const Invocation& invocation, Session& session) {
  const auto signer = load_signer(only_operand(invocation, "FILE"), invocation, session);
  const ListedKey key{
      {signer.public_key(), signer.type() == vote::KeyType::ssh_hardware, signer.application()},
      signer.type() != vote::KeyType::voix};
  session.world.console.out(key.text() + "\n");
  return Exit::done;
}

Exit protect_file(const Invocation& invocation, Session& session) {
  const auto& path = only_operand(invocation, "FILE");
  auto signer = load_signer(path, invocation, session);
  if (signer.type() != vote::KeyType::voix) refuse(Fault::usage, "key-of-openssh", {{"path", path}});
  auto passphrase_file = invocation.value("--new-passphrase-file");
  if (!passphrase_file && !signer.is_locked()) passphrase_file = invocation.value(passphrase_flag.name);
  save(*signer.signing_key(), path, invocation, passphrase_file, true, session);
  return Exit::done;
}

constexpr std::array acts{Act{"new", make}, Act{"show", show}, Act{"protect", protect_file}};

constexpr std::array flags{
    Flag{"--no-passphrase", nullptr, msg("leave the secret readable in the file")},
    passphrase_flag,
    Flag{"--new-passphrase-file", "FILE",
         msg("protect: read the new passphrase from FILE (- is standard input) instead of asking")},
    dry_run_flag,
};

constexpr std::array examples{
    Example{"voix key new m17.key", msg("a key of your own, under a passphrase")},
    Example{"voix key show ~/.ssh/id_ed25519", msg("the public line of a key, for the roll")},
    Example{"voix key protect m17.key", msg("another passphrase")},
};

Exit run_key(const Invocation& invocation, Session& session) {
  return run_act("key", acts, invocation, session);
}

}  // namespace

const Command key_command{
    "key",
    "new|show|protect [FILE]",
    msg("make a key, show its public half, change its passphrase"),
    msg("Members vote, and trustees and keepers sign, with a key: a file made by `voix key new` (voix.key if "
        "no "
        "FILE is named), or an ssh-ed25519 key of OpenSSH. Its public half stands on the roll."),
    flags,
    examples,
    run_key};

}  // namespace voix::command
