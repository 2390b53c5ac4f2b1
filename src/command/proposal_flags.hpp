// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a new proposal from the flags of `voix draft`; what its kind needs and no flag gives is asked
// on a terminal.
#pragma once

#include <array>
#include <string_view>

#include <voix/proposal.hpp>

#include "command/act_file.hpp"
#include "command/open_poll.hpp"

namespace voix::command {

inline constexpr std::array draft_flags{
    Flag{"--title", "TEXT", msg("what it is about, in one line")},
    Flag{
        "--kind", "KIND",
        msg("text (default), choice, election, mandate, revocation, admission, exclusion, charter, spending"),
        false, proposal_kinds},
    Flag{"--class", "CLASS", msg("a class of the charter (default: the one that the change needs)")},
    Flag{"--rule", "RULE",
         msg("how a choice is counted, as in voix-tally(1) (default: the rule of the class)")},
    Flag{"--option", "NAME", msg("one of the options, in neutral words"), true},
    Flag{"--status-quo", "NAME", msg("the option that changes nothing")},
    Flag{"--supersedes", "ID", msg("a decision that this one would replace"), true},
    Flag{"--amends", "ID", msg("a decision that this one would change"), true},
    Flag{"--touches", "PATH", msg("a file or charter key that would change, or a pattern of them"), true},
    Flag{"--review", "DAY", msg("the day on which the decision is looked at again")},
    Flag{"--holder", "ID", msg("mandate: who would hold it"), true},
    Flag{"--scope", "TEXT", msg("mandate, election: the task")},
    Flag{"--until", "DAY", msg("mandate, election: the last day")},
    Flag{"--report", "DAY", msg("mandate, election: when a report is due")},
    Flag{"--mandate", "ID", msg("revocation: which mandate")},
    Flag{"--member", "ID", msg("admission, exclusion: who")},
    Flag{"--key-of", "ID=KEY", msg("admission: who, and the public key")},
    Flag{"--amount", "TEXT", msg("spending: how much")},
    key_flag,
    now_flag,
    act_dry_run_flag,
};

/// All but author, class and time. Throws Error{usage} with all that is wrong or missing.
[[nodiscard]] Proposal read_flags(const Invocation& invocation, Session& session);

}  // namespace voix::command
