// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix trustee start, next and check.
#include "command/trustee.hpp"

#include <array>

#include "command/passphrase.hpp"
#include "command/refuse.hpp"
#include "command/signer.hpp"

namespace voix::command {
namespace {

constexpr std::array flags{
    Flag{"--trustees", "N", msg("start: how many trustees there are (default: as many as --key-of)")},
    Flag{"--threshold", "T", msg("start: how many of them open the totals (default: more than half)")},
    Flag{"--key-of", "NAME=KEY",
         msg("start: a trustee and its public key, as 64 digits or a key file; once for each"), true},
    Flag{"--organiser", "KEY", msg("start: a public key that may open polls; at least one"), true},
    Flag{"--min-ballots", "N", msg("start: trustees open no totals of fewer ballots (default: 3)")},
    key_flag,
    passphrase_flag,
    dry_run_flag,
};

constexpr std::array examples{
    Example{"voix trustee start ceremonies/2020 --threshold 2 --key-of ana=ana.key --key-of ben=ben.key "
            "--key-of eve=eve.key --organiser ana.key",
            msg("begin; any two of three will open the totals")},
    Example{"voix trustee next ceremonies/2020 --key ana.key",
            msg("do what Ana has to do now, and say who is awaited")},
    Example{"voix trustee check ceremonies/2020", msg("replay the ceremony; anyone can")},
};

Exit run(const Invocation& invocation, Session& session) {
  const auto& operands = invocation.operands;
  if (operands.size() > 2) refuse("unexpected-operand", {{"operand", operands[2]}});
  const auto act = operands.empty() ? std::string() : operands[0];
  auto folder = operands.size() < 2 ? std::string(".") : operands[1];
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  if (act == "start") return start_ceremony(folder, invocation, session);
  if (act == "next") return next_step(folder, invocation, session);
  if (act == "check") return check_ceremony(folder, session);
  refuse("trustee-act-needed", {});
}

}  // namespace

const Command trustee_command{
    "trustee",
    "start|next|check [DIR]",
    msg("make the key that several trustees hold together"),
    msg("Looks at the files of a key ceremony in DIR (default: here) and does a trustee's next step, once "
        "for "
        "each round, until all of them hold one key together. See voix-ceremony(5)."),
    flags,
    examples,
    run};

}  // namespace voix::command
