// SPDX-License-Identifier: GPL-3.0-or-later
//
// Elections that fill several seats by approval: the council of PEP 13, from its charter to five mandates.
// The numbers of votes are made up.
#include "govern/adoption.hpp"
#include "govern/assembly_life.hpp"
#include "govern/hand_counts.hpp"
#include "govern/lint.hpp"
#include "govern/mandates.hpp"
#include "govern/real_charter.hpp"
#include "render/charter_words.hpp"

using namespace life;
using Names = std::vector<std::string>;

namespace {

/// E-0001, seven candidates for five seats; it is frozen at once.
struct Council : Life {
  Council() {
    assembly.charter = real("pep13");
    assembly.dossiers.clear();
    auto& proposal = propose("council").proposal;
    proposal.id = "E-0001";
    proposal.kind = "election";
    proposal.options = {"ada", "ben", "cho", "dev", "eva", "fay", "gil"};
    proposal.scope = "Steer the project";
    proposal.until = "2021-10-15";
    for (auto& act : last().acts) act.subject = proposal.id;
    for (const auto& id : proposal.options) assembly.people.push_back({id, false, "2020-01-01", "", {}});
  }

  /// A poll of two weeks, as voix open makes it.
  PollFacts& council_poll(std::uint64_t seats = 5) {
    auto& one = poll(day, "council", 14 * day);
    one.charter = assembly.charter.hash;
    one.rule = Approval{};
    one.seats = seats;
    one.lot = "E-0001 " + assembly.charter.hash;
    return one;
  }

  void approve(PollFacts& one, const std::vector<Fraction>& votes) {
    Settings settings;
    settings.seats = one.seats;
    one.voted = one.roll;
    one.closed = one.closes;
    one.shares = {1, 2};
    one.result = voix::count(ChoiceTally{last().proposal.options, {5, 5, 0, 0}, votes}, Approval{}, settings);
  }

  [[nodiscard]] govern::Verdict decide(const std::vector<Fraction>& votes) const {
    Settings settings;
    settings.seats = 5;
    const auto& proposal = assembly.dossiers.back().proposal;
    const auto result = voix::count(ChoiceTally{proposal.options, {5, 5, 0, 0}, votes}, Approval{}, settings);
    return govern::adoption(*assembly.charter.find("council"), proposal,
                            {.result = result, .roll = 5, .present = {}, .second_call = false});
  }
};

}  // namespace

TEST_CASE("PEP 13: the five whom most approve are the council, and hold a mandate each of them") {
  Council council;
  auto& poll = council.council_poll();
  council.approve(poll, {1, 5, 2, 4, 3, 0, 2});
  const auto standing = council.at(16 * day);
  CHECK(standing.state == State::in_force);
  CHECK(standing.decision->chosen == Names{"ben", "dev", "eva", "cho", "gil"});
  const auto& dossier = council.last();
  CHECK(govern::grant_findings(dossier, council.assembly, start + 16 * day).empty());
  CHECK(govern::granted(dossier, council.assembly, start + 16 * day).holders.size() == 5);
}

TEST_CASE("a poll of other seats, or by another rule, is not the election's") {
  Council council;
  SECTION("seats") { council.council_poll(4); }
  SECTION("rule") { council.council_poll().rule = Plurality{}; }
  CHECK(council.state(2 * day) == "frozen");
  CHECK(findings(council.at(2 * day)) == Slugs{"poll-of-other-rule"});
}

TEST_CASE("a tie for the last seat is a tie; one that seats all is none") {
  Council council;
  using Kind = govern::Verdict::Kind;
  CHECK(council.decide({1, 5, 2, 4, 3, 0, 1}).kind == Kind::rejected);  // ada and gil for one seat
  CHECK(council.decide({2, 5, 2, 4, 3, 0, 1}).chosen == Names{"ben", "dev", "eva", "ada", "cho"});
}

TEST_CASE("what changes nothing takes no seat, and ends the list") {
  Council council;
  council.last().proposal.status_quo = "eva";
  using Kind = govern::Verdict::Kind;
  CHECK(council.decide({1, 5, 2, 4, 3, 0, 2}).chosen == Names{"ben", "dev"});
  CHECK(council.decide({1, 5, 2, 3, 3, 0, 2}).chosen == Names{"ben"});  // dev is not before it
  // Fay is even with it, which is no tie for the last seat.
  const auto last = council.decide({5, 5, 4, 4, 3, 3, 0});
  CHECK(last.kind == Kind::adopted);
  CHECK(last.chosen == Names{"ada", "ben", "cho", "dev"});
  CHECK(last.result.elected.size() == 4);
  CHECK(council.decide({5, 5, 5, 5, 1, 4, 4}).kind == Kind::rejected);  // fay and gil before it, for one seat
  const auto alone = council.decide({2, 2, 2, 2, 5, 2, 2});
  CHECK(alone.kind == Kind::rejected);
  CHECK(alone.why.back().slug == "status-quo-wins");
  const auto nobody = council.decide({1, 4, 2, 3, 4, 0, 2});
  CHECK(nobody.kind == Kind::rejected);
  CHECK(nobody.chosen == Names{"eva"});
}

TEST_CASE("hands fill the seats as a poll does") {
  Council council;
  const auto& proposal = council.last().proposal;
  Settings settings;
  settings.seats = govern::seats_of(*council.assembly.charter.find("council"), proposal);
  HandCount hands;
  hands.present = 9;
  hands.votes = {{"ada", 9}, {"ben", 8}, {"cho", 7}, {"dev", 6}, {"eva", 5}, {"fay", 4}, {"gil", 3}};
  CHECK(govern::count_hands(hands, Approval{}, settings, proposal.options).elected.size() == 5);
}

TEST_CASE("only an election fills seats") {
  const auto charter = real("pep13");
  const auto* one = charter.find("council");
  Proposal proposal;
  proposal.kind = "election";
  CHECK(govern::seats_of(*one, proposal) == 5);
  proposal.rule = "condorcet";
  CHECK(govern::seats_of(*one, proposal) == 1);
  proposal.rule.clear();
  proposal.kind = "choice";
  CHECK(govern::seats_of(*one, proposal) == 1);
  CHECK(render::rule_words(one->rule, *one, charter, catalogue("en")) ==
        "approval; in an election the 5 whom most approve are elected");
}
