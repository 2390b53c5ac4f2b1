// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of an assembly, read into an Assembly. A file that cannot be read is left out and a finding of
// the assembly; an act that is malformed or forged is a finding of what it is about. Only a charter or a roll
// that cannot be read stops a command.
//
//     charter.toml  roll.toml  sealed/HASH.toml          charters that decisions were opened under
//     proposals/P-0003-slug/  proposal.md  acts/*.act  amendments/A-1-m17.{act,patch}  rounds/1/*.act
//                             poll/ poll-2/
//     agenda/2020-10-30.toml  agenda/2020-10-30/*.act
//     mandates/M-0001.toml    mandates/M-0001/*.act
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <voix/assembly.hpp>

#include "command/command.hpp"

namespace voix::command {

/// Whether polls are verified and read, which takes time, or only what their opening sealed.
enum class Polls { leave, sealed, read };

/// True inside the folder of an assembly.
[[nodiscard]] bool is_in_assembly(Files& files);
/// The way to the root of the assembly that we are in: ".", "..", "../.."; empty outside.
[[nodiscard]] std::optional<std::string> assembly_root(Files& files);

/// The clocks of the assembly that a folder lies in, as its charter says; UTC where there is none, or none
/// that can be read.
[[nodiscard]] Zone zone_of(const std::string& folder, Session& session);

/// True for P-0003 and E-0001, whether there is such a proposal or not.
[[nodiscard]] bool is_proposal_id(std::string_view text);

/// The assembly whose folder we are in, or below. Throws Error{usage, no-assembly} where there is none.
[[nodiscard]] Assembly read_assembly(const Invocation& invocation, Session& session,
                                     Polls polls = Polls::read);

/// False when a file could not be read and is left out: what is listed from the others may be wrong.
[[nodiscard]] bool is_whole(const Assembly& assembly);

/// The dossier that an operand names: P-0003, its folder, the folder of a draft. Throws Error{usage,
/// no-such-proposal} with the nearest, and Error{document} with the findings of a text that cannot be read.
[[nodiscard]] const Dossier& dossier_named(std::string_view operand, const Assembly& assembly);

/// A path below the root of the assembly: in_root(assembly, "roll.toml").
[[nodiscard]] std::string in_root(const Assembly& assembly, std::string_view path);

/// Keeps a charter beside the decisions that are opened under it: sealed/HASH.toml.
void seal_charter(const Charter& charter, const Assembly& assembly, Session& session);

}  // namespace voix::command
