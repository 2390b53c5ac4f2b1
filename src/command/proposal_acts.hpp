// SPDX-License-Identifier: GPL-3.0-or-later
//
// What members do with a proposal before it is decided: support it, change its text, raise its class, take it
// back. Each command reads the proposal as it stands and refuses what would not count.
#pragma once

#include <string>
#include <string_view>

#include <voix/standing.hpp>

#include "command/act_file.hpp"
#include "command/open_poll.hpp"
#include "govern/text.hpp"

namespace voix::command {

inline constexpr Flag because_flag{"--because", "TEXT", msg("the reason, for all to read")};

/// A submitted proposal at a moment.
struct Subject {
  Assembly assembly;
  const Dossier* dossier = nullptr;  // in `assembly`
  Instant now = 0;
  Standing standing;
  govern::TextHistory text;

  [[nodiscard]] const Proposal& proposal() const { return dossier->proposal; }
  /// That governs it.
  [[nodiscard]] const Charter& charter() const { return assembly.charter_of(standing.charter); }
  /// An act about the text that counts now.
  [[nodiscard]] voix::Act act(std::string_view kind) const;
};

/// What an operand names. Throws Error{usage, proposal-not-submitted} for a draft.
[[nodiscard]] Subject subject_of(const std::string& operand, const Invocation& invocation, Session& session);

/// A round goes on: stances are taken, or it waits.
[[nodiscard]] bool is_in_round(const Subject& subject);

/// What the act would change. Discussion: before it is frozen. Text: also between consent rounds. Amendments:
/// also while a round is open, to resolve its objections.
enum class Change { discussion, text, amendments };
/// Throws Error{usage, proposal-fixed} when it is too late.
void require_changeable(const Subject& subject, Change change);
/// Throws Error{usage, text-not-signed} when proposal.md is not the text that counts.
void require_signed_text(const Subject& subject);
/// Throws Error{usage, only-the-author} for anyone else.
void require_author(const Subject& subject, const Signer& signer, Session& session);

/// Throws Error{usage, act-without-vote} for a legal person, and for who has not paid dues that are set.
void require_vote(const Subject& subject, const Signer& signer, Session& session);

/// The lines of --because. Throws Error{usage, reason-needed}.
[[nodiscard]] std::vector<std::string> reason(const Invocation& invocation);
/// Adds a field for each line.
void add_lines(voix::Act& act, std::string_view field, const std::vector<std::string>& lines);

/// Signs an act about the proposal into its folder and says so: "wrote …". False if nothing was written.
bool sign_about(const Subject& subject, voix::Act act, Signer& signer, const Invocation& invocation,
                Session& session);

}  // namespace voix::command
