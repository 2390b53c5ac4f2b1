// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a member does, signed and written as a file of its own. Whoever is asked on a terminal sees the text
// before it is signed.
#pragma once

#include <optional>
#include <string>

#include <voix/assembly.hpp>

#include "command/command.hpp"
#include "command/signer.hpp"

namespace voix::command {

inline constexpr Flag yes_flag{"--yes", nullptr, msg("sign without asking")};
inline constexpr Flag act_dry_run_flag{"--dry-run", nullptr,
                                       msg("show what would be signed, and write nothing")};

/// "20201020T180000Z": a time in a file's name.
[[nodiscard]] std::string compact(Instant time);

/// The member whose key signs. Throws Error{usage, not-a-member} for a key that is not on the roll.
[[nodiscard]] std::string member_of(const Signer& signer, const Assembly& assembly, Session& session);

/// The person at the terminal said no; nothing was written. The answer of the command is Exit::no.
struct Declined final : Error {
  Declined() : Error(Fault::usage, Finding{"not-signed", Severity::note, {}, {}}) {}
};

/// Shows what will be signed and asks, if there is a person to ask and not --yes. Throws Declined.
void ask_to_sign(const std::string& body, const Invocation& invocation, Session& session);

struct SignedAct {
  std::string folder, path, bytes;
};

/// Completes the act (assembly, by, time), shows it and asks if there is a person to ask, and signs it, to be
/// `name`.act in `folder`, by default TIME-MEMBER-KIND.act. Nothing is written yet. Empty with --dry-run.
[[nodiscard]] std::optional<SignedAct> signed_act(voix::Act act, const std::string& folder,
                                                  const Assembly& assembly, Signer& signer,
                                                  const Invocation& invocation, Session& session,
                                                  std::string name = {});
/// Writes it; returns the path.
std::string write_act(const SignedAct& act, Session& session);
/// Both. Empty with --dry-run.
std::string sign_act(voix::Act act, const std::string& folder, const Assembly& assembly, Signer& signer,
                     const Invocation& invocation, Session& session, std::string name = {});

}  // namespace voix::command
