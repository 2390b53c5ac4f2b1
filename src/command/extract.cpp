// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix extract: one decision of the group, signed by a member, for somebody who has no clone of its folder.
#include "record/extract.hpp"
#include "command/refuse.hpp"

#include <algorithm>
#include <array>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/decided_text.hpp"
#include "command/open_poll.hpp"
#include "command/output.hpp"
#include "command/roll_file.hpp"
#include "govern/life.hpp"
#include "govern/proclamation.hpp"
#include "govern/text.hpp"
#include "record/act.hpp"

namespace voix::command {
namespace {

std::vector<std::string> counts_of(const Decision& decision) {
  std::vector<std::string> counts;
  const auto add = [&](const std::string& name, const Fraction& votes) {
    counts.push_back(name + " " + votes.text());
  };
  if (decision.round) {
    const auto& round = *decision.round;
    add("consent", round.consents);
    add("reserve", round.reserves);
    add("stand-aside", round.stand_asides);
    add("objection", round.objections);
  }
  if (!decision.result) return counts;
  const auto& result = *decision.result;
  for (const auto& [answer, votes] : result.counts) add(answer, votes);
  for (std::size_t i = 0; i < result.approvals.size(); ++i) add(result.options[i], result.approvals[i]);
  return counts;
}

/// "1 Housing": each option with its place; none for a result that ranks nothing.
std::vector<std::string> ranks_of(const Decision& decision) {
  std::vector<std::string> ranks;
  if (!decision.result || decision.result->options.size() < 2) return ranks;
  std::size_t place = 1;
  for (const auto& group : decision.result->ranking) {
    for (const auto option : group) {
      ranks.push_back(std::to_string(place) + " " + decision.result->options[option]);
    }
    ++place;
  }
  return ranks;
}

/// "3 × yes >= 2 × cast: 129 >= 122"
std::string formula_of(const Decision& decision) {
  if (!decision.result || !decision.result->threshold) return {};
  const auto& [formula, left, right, met] = *decision.result->threshold;
  const auto sign = formula.find_first_of("<>");
  const auto kept = formula.substr(sign, formula.find(' ', sign) - sign);
  return formula + ": " + left.text() + " " + kept + " " + right.text() + (met ? "" : " is false");
}

/// The decision as it stands. Throws Error{usage, nothing-to-extract}.
Extract extract_of(const Dossier& dossier, const Assembly& assembly, Instant now) {
  const auto standing = govern::standing(assembly, dossier, now);
  const auto& proposal = dossier.proposal;
  if (!standing.decision) {
    refuse("nothing-to-extract", {{"proposal", proposal.id}});
  }
  const auto& decision = *standing.decision;
  if (auto other = govern::text_not_decided(proposal, decision.text))
    throw Error(Fault::document, std::move(*other));
  if (auto found = govern::findings(assembly, dossier, standing); has_error(found)) {
    throw Error(Fault::document, std::move(found));
  }
  Extract extract;
  extract.assembly = assembly.charter.name;
  extract.charter = decision.charter;
  extract.decision = proposal.id;
  extract.title = proposal.title;
  const auto decided = decided_text(dossier, decision);
  extract.text = decided.hash;
  if (const auto* operative = decided.operative()) extract.operative = act_lines(operative->text);
  extract.body = decision.body;
  extract.class_name = decision.class_name;
  extract.outcome = govern::outcome_text(standing);
  if (decision.result && decision.result->counts.empty()) extract.options = decision.result->options;
  extract.chosen = decision.chosen;
  extract.ranks = ranks_of(decision);
  extract.state = state_name(standing.state);
  extract.counts = counts_of(decision);
  extract.formula = formula_of(decision);
  extract.decided = decision.decided;
  if (decision.was_proclaimed) extract.proclaimed = decision.proclaimed;
  if (decision.adopted) extract.in_force = decision.in_force_from;
  extract.amended = govern::amended_by(standing);
  extract.election = decision.election;
  extract.board = decision.board;
  return extract;
}

ListedKey key_of(const std::string& member, const Assembly& assembly, Session& session) {
  const auto path = in_root(assembly, "roll.toml");
  const auto members = format::read_roll(session.world.files.read(path), path);
  return std::ranges::find(members, member, &format::Member::id)->key;
}

Exit run_extract(const Invocation& invocation, Session& session) {
  const auto& operand = only_operand(invocation, "PROPOSAL");
  const auto assembly = read_assembly(invocation, session);
  const auto& dossier = dossier_named(operand, assembly);
  auto extract = extract_of(dossier, assembly, time_of(invocation, session));
  auto signer = load_signer(invocation, session);
  extract.by = member_of(signer, assembly, session);
  extract.key = key_of(extract.by, assembly, session).text();
  extract.made = told_time(invocation, session);
  const auto body = extract_body(extract);
  ask_to_sign(body, invocation, session);
  write_output(body + signer.signature_line(body, extract_namespace), extract.decision + ".extract",
               invocation, session);
  return Exit::done;
}

constexpr std::array flags{
    output_flag, force_flag, dry_run_flag, key_flag, passphrase_flag, yes_flag, now_flag,
};
constexpr std::array examples{
    Example{"voix extract P-0003 --key m17.key", msg("write P-0003.extract, for the bank")},
    Example{"voix verify P-0003.extract", msg("what the bank types; it needs nothing else")},
};

}  // namespace

const Command extract_command{
    "extract",
    "PROPOSAL",
    msg("sign one decision, for somebody outside"),
    msg("Writes one decision into a file that a third party verifies offline with voix verify: text, body, "
        "outcome with its numbers, dates, and the public key of the member who signs. See voix-extract(5)."),
    flags,
    examples,
    run_extract};

}  // namespace voix::command
