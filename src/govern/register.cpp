// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/register.hpp"

#include "govern/life.hpp"
#include "govern/mandates.hpp"

namespace voix::govern {
namespace {

constexpr auto patience = Duration::days(90);  // after the review date

bool is_forgotten(const std::string& day, Instant now) {
  const auto review = parse_instant(day + "T00:00:00Z");
  return review && *review + patience < now;
}

void add(Register& all, const Dossier& dossier, Standing stands, const Assembly& assembly, Instant now) {
  auto review = review_of(assembly, dossier, stands);
  auto amended = amended_by(stands);
  Register::Entry entry{&dossier, std::move(stands), std::move(review), std::move(amended), {}};
  entry.errors = errors_of(assembly, dossier, entry.standing);
  const bool is_begun = entry.standing.state != State::draft || !dossier.acts.empty();
  if (!entry.errors.empty() && is_begun) return all.in_doubt.push_back(std::move(entry));
  switch (entry.standing.state) {
    case State::in_force:
      return all.in_force.push_back(std::move(entry));
    case State::pending:
      return all.pending.push_back(std::move(entry));
    case State::review_due:
      return (is_forgotten(entry.review, now) ? all.forgotten : all.review_due).push_back(std::move(entry));
    case State::superseded:
    case State::repealed:
    case State::expired:
      return all.ended.push_back(std::move(entry));
    default:
      return;
  }
}

}  // namespace

Register register_of(const Assembly& assembly, Instant now) {
  Register all;
  all.at = now;
  auto stands = standings(assembly, now);
  for (std::size_t i = 0; i < stands.size(); ++i)
    add(all, assembly.dossiers[i], std::move(stands[i]), assembly, now);
  for (const auto& mandate : assembly.mandates) {
    auto held = mandate_state(mandate, assembly, now);
    Register::Held entry{&mandate, std::string(mandate_state_name(held.state)), held.report_due,
                         std::move(held.errors)};
    using enum MandateStanding::State;
    if (held.state == in_force || held.state == not_begun) {
      all.mandates.push_back(std::move(entry));
    } else if (held.state == in_doubt) {
      all.mandates_in_doubt.push_back(std::move(entry));
    } else if (held.state == expired && held.reports.empty()) {
      all.forgotten_mandates.push_back(std::move(entry));
    }
  }
  return all;
}

}  // namespace voix::govern
