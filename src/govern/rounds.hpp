// SPDX-License-Identifier: GPL-3.0-or-later
//
// Consent rounds (voix-governance(7)): a round is opened by a signed act that seals its text, its class, the
// charter, the members who are asked and when it closes. Each says consent, reserve, stand-aside, objection,
// question or hold, in an act bound to the round and to the hash of its text; the last one counts. Objections
// are argued, may be challenged where the charter lets peers test them, lifted by their author, or lapse when
// an accepted amendment resolves them and their author stays silent. The program counts; it never judges what
// an objection says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

/// The rounds that were opened until `now`, in their order, each as it stands then. `kind` open: stances are
/// taken; held: its time is over and something waits (`why` says what, `closes` until when); any other is the
/// result. Whoever uses one checks that `class_name` is the class which the proposal has.
[[nodiscard]] std::vector<RoundResult> rounds(const Dossier& dossier, const Assembly& assembly, Instant now);

/// Its author took the objection back before `until`.
[[nodiscard]] bool is_lifted(const Concern& concern, const Dossier& dossier, Instant until);

/// True when every objection that stood at the end of the round was taken back by its author since: the same
/// text may go into the next round.
[[nodiscard]] bool are_all_lifted(const RoundResult& round, const Dossier& dossier, Instant now);

/// Acts of rounds that do not count, each with the reason: a stance on an older text, of somebody who is not
/// asked, after the end; an opening that repeats the text of a round before; …
[[nodiscard]] std::vector<Finding> round_findings(const Dossier& dossier, const Assembly& assembly,
                                                  Instant now);

/// True when `passage` stands in `text`; runs of blanks and line ends are one blank.
[[nodiscard]] bool has_passage(std::string_view text, std::string_view passage);
/// The sentence or line of `text` nearest to a passage that does not stand there; may be empty.
[[nodiscard]] std::string nearest_passage(std::string_view text, std::string_view passage);

/// True when `said` names `id`: all of it, or without its author ("O-1" for "O-1-m17").
[[nodiscard]] bool names(std::string_view said, std::string_view id);

/// The id of the next objection by a member: "O-3-m17".
[[nodiscard]] std::string next_objection(const Dossier& dossier, std::string_view member);

}  // namespace voix::govern
