// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys may have wrong: key files, passphrases, and the keys of OpenSSH.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    Sentence{
        "key-needed", msg("this needs your key"),
        msg("name it with --key FILE, in the variable VOIX_KEY or in .voix.toml; `voix key new` makes one"),
        msg("What you sign is yours only with your key: a file made by `voix key new`, or an ssh-ed25519 "
            "key of OpenSSH.")},
    Sentence{"key-halves-differ", msg("the two halves of the key in {path} do not belong together"),
             msg("take a copy of the file from before the change"),
             msg("A key file holds a secret and the public key that follows from it. Here the public key is "
                 "another one: the file was changed.")},
    Sentence{"key-open-to-others", msg("other people on this machine may read {path}"),
             msg("chmod 600 {path}"),
             msg("Whoever can read a key can sign with it. Key files are made so that only their owner reads "
                 "them; a copy may have lost that.")},
    Sentence{
        "wrong-passphrase", msg("this passphrase does not open {path}"),
        msg("try again; nobody can recover a forgotten passphrase"),
        msg("The secret in the file is encrypted with the passphrase, and nothing else opens it. If it is "
            "lost, make a new key and have the roll changed before the next poll.")},
    Sentence{"passphrase-needed", msg("no passphrase was given, and there is nobody to ask for it"),
             msg("give --passphrase-file FILE, or - for standard input"),
             msg("A passphrase is typed on the terminal or read from a file. It is never taken from the "
                 "command line, where other users of the machine could see it.")},
    Sentence{"passphrase-empty", msg("the passphrase is empty"),
             msg("give one, or make a key without with `voix key new --no-passphrase`"),
             msg("An empty passphrase protects nothing. If you want none, say so.")},
    Sentence{"key-exists", msg("{path} exists already, and a key is never replaced"),
             msg("choose another name"),
             msg("Nobody can make a lost key again, so `voix key new` overwrites nothing.")},
    Sentence{"passphrases-differ", msg("the two passphrases differ"), msg("try again; nothing was written"),
             msg("A new passphrase is typed twice, because a slip would lock the key for ever.")},
    // OpenSSH
    Sentence{"key-of-openssh", msg("{path} is a key of OpenSSH"), msg("ssh-keygen -p -f {path}"),
             msg("voix changes its own key files only. The passphrase of an OpenSSH key is changed by "
                 "ssh-keygen.")},
    Sentence{"passphrase-file-of-openssh",
             msg("--passphrase-file is for keys of voix, and {path} is a key of OpenSSH"),
             msg("leave it out: ssh-keygen asks; or open the key for the agent first: ssh-add {path}"),
             msg("An SSH key signs in ssh-keygen, which takes its passphrase from the terminal or from "
                 "ssh-agent. voix never sees it.")},
    Sentence{"ssh-key-unsupported", msg("{path} is not a key that voix can vote with"),
             msg("`ssh-keygen -t ed25519` makes one; so does `voix key new`"),
             msg("Of the keys of OpenSSH, voix takes ssh-ed25519 and sk-ssh-ed25519@openssh.com (a hardware "
                 "token). RSA and ECDSA keys are not taken: one kind of signature is enough to check.")},
    Sentence{
        "ssh-key-without-public", msg("there is no {path}.pub beside {path}"),
        msg("ssh-keygen -y -f {path} > {path}.pub"),
        msg("voix does not use the secret half of an SSH key; it needs the public half, which ssh-keygen "
            "writes beside it.")},
    Sentence{
        "no-ssh-keygen", msg("the program ssh-keygen was not found"),
        msg("install OpenSSH (the package openssh-client), or use a key of `voix key new`"),
        msg("An SSH key signs in ssh-keygen, which knows its passphrase, its agent and hardware tokens.")},
    Sentence{"ssh-keygen-failed", msg("ssh-keygen did not sign with {path}: {reason}"),
             msg("try it alone: echo test | ssh-keygen -Y sign -n test -f {path}"),
             msg("The key may be missing from the agent, its passphrase wrong, or the token not touched in "
                 "time.")},
    Sentence{"ssh-signature-wrong", msg("ssh-keygen signed with another key than {path}"),
             msg("check that {path}.pub belongs to {path}"),
             msg("voix checks every signature before it uses it. This one does not belong to the public key "
                 "beside the secret one, or the token did not attest that it was touched.")},
};

}  // namespace

std::span<const Sentence> key_sentences() { return sentences; }

}  // namespace voix::render
