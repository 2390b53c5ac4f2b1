// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix audit: on another machine than the one that voted, makes a spoiled ballot again from its choice and
// seed, and compares. The same tracker means that the encrypted ballot said what the voter chose.
#include "vote/audit.hpp"
#include "command/choice.hpp"
#include "command/open_poll.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "crypto/hash.hpp"

namespace voix::command {
namespace {

Exit run_audit(const Invocation& invocation, Session& session) {
  const auto [folder, rest] = poll_operands(invocation, session);
  if (rest.size() != 1) refuse("audit-file-needed");
  const auto poll = read_poll(folder, session);
  const auto& [election, roll, trustees, id] = poll.setup;
  const auto [audit, seed] =
      vote::parse_audit(session.world.files.read(rest.front()), rest.front(), election, id);
  const auto body = vote::make_body(election, id, trustees.key, audit.voter, audit.seq, audit.answers, seed);
  const auto& tr = session.tr;
  auto& console = session.world.console;
  const auto made = fingerprint(sha256(body));
  if (sha256(body) != audit.tracker) {
    console.out(tr(msg("invalid: this choice gives the tracker {made}, not {tracker}; the machine that made "
                       "the ballot "
                       "changed the vote, or the record was changed"),
                   {{"made", made}, {"tracker", fingerprint(audit.tracker)}}) +
                "\n");
    return Exit::no;
  }
  console.out(tr(msg("the ballot with the tracker {tracker} says:"), {{"tracker", made}}) + "\n" +
              choice_in_words(audit.answers, election, tr) +
              tr(msg("Compare the tracker with the one that you wrote down before you decided to audit.")) +
              "\n");
  return Exit::done;
}

constexpr std::array examples{
    Example{"voix audit P-0003 outbox/P-0003-m17-1.audit",
            msg("on another machine than the one that made the ballot")},
};

}  // namespace

const Command audit_command{"audit",
                            "[POLL] FILE.audit",
                            msg("check a spoiled ballot, on another machine"),
                            msg("Makes the ballot again from the choice and the random seed in the record, "
                                "and compares the tracker. Do it on a "
                                "machine that the one you voted on cannot influence."),
                            {},
                            examples,
                            run_audit};

}  // namespace voix::command
