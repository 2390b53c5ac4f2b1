// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/members.hpp"

#include "govern/charter/check.hpp"
#include "govern/consent_round.hpp"
#include "govern/life.hpp"
#include "govern/mandates.hpp"
#include "govern/register.hpp"

using namespace consent;

TEST_CASE("natural persons who are members, and have paid where there are dues, have a vote") {
  Round round;
  auto& people = round.assembly.people;
  people[0].until = "2020-10-01";
  people[1].since = "2021-01-01";
  people[2].dues.paid = {{"", "2020-12-31"}};
  const auto why = [&](std::string_view member) {
    const auto step = govern::without_vote(round.assembly, member, "2020-11-01");
    return step ? step->slug : std::string_view();
  };
  CHECK(govern::voters_on(round.assembly, "2020-11-01") == std::vector<std::string>{"m3", "m4", "m5"});
  CHECK(why("m1") == "no-vote-not-member");
  CHECK(why("m2") == "no-vote-not-member");
  CHECK(why("m3").empty());
  CHECK(why("l1") == "no-vote-legal");
  CHECK(why("m9") == "no-vote-unknown");
  round.assembly.charter.dues = true;
  CHECK(govern::voters_on(round.assembly, "2020-11-01") == std::vector<std::string>{"m3"});
  CHECK(why("m4") == "no-vote-dues");
}

TEST_CASE("nobody is excluded without notice and time to reply") {
  Round round;
  auto& proposal = round.dossier.proposal;
  const auto guard = [&](Instant after) {
    return govern::exclusion_guard(round.dossier, round.assembly, start + after);
  };
  const auto findings = [&](Instant after) {
    Slugs all;
    for (const auto& one : govern::exclusion_findings(round.dossier, round.assembly, start + after)) {
      all.push_back(one.slug);
    }
    return all;
  };
  CHECK(guard(0).may_decide);
  proposal.kind = "exclusion";
  proposal.member = "m5";
  CHECK_FALSE(guard(0).may_decide);
  CHECK(guard(0).need->command == "voix notify P-0003");
  CHECK(findings(0) == Slugs{"exclusion-without-notice"});
  round.add(0, "m2", "notify", {{"member", "m4"}});
  round.add(0, "m2", "notify", {{"member", "m5"}}, "text-0");
  CHECK_FALSE(guard(0).told);  // another member, another text
  round.add(hour, "m2", "notify", {{"member", "m5"}});
  CHECK_FALSE(guard(hour + 7 * day - 1).may_decide);
  CHECK(guard(hour).need->from == std::vector<std::string>{"m5"});
  CHECK(guard(hour + 7 * day).may_decide);
  CHECK(findings(day) == Slugs{"exclusion-before-reply"});
  round.add(2 * hour, "m4", "reply", {{"because", "He is right."}});
  CHECK(guard(day).replies.empty());
  round.add(2 * hour, "m5", "reply", {{"because", "I was ill."}});
  CHECK(guard(day).replies.size() == 1);
  CHECK(std::get<std::string>(guard(day).why.back().values.back().second) == "I was ill.");
  CHECK(findings(day).empty());

  round.open(day);
  CHECK(round.at(2 * day).empty());
  CHECK(round.findings(2 * day) == Slugs{"round-before-reply"});
  round.open(8 * day);
  CHECK(round.at(9 * day).size() == 1);
}

TEST_CASE("once a membership is decided, somebody edits the roll") {
  Round round;
  Proposal proposal;
  const auto command = [&] {
    const auto need = govern::roll_need(proposal, round.assembly, start);
    return need ? need->command : std::string();
  };
  proposal.id = "P-0008";
  proposal.kind = "admission";
  proposal.member = "m9";
  proposal.key = "ssh-ed25519 AAAA";
  CHECK(command() == "voix roll add m9 'ssh-ed25519 AAAA'");
  proposal.member = "m5";
  CHECK(command().empty());
  proposal.kind = "exclusion";
  CHECK(command() == "voix roll revoke m5 --because P-0008");
  round.assembly.people[4].until = "2021-01-01";
  CHECK(command().empty());
}

TEST_CASE("an exclusion that the roll does not show is told by charter check") {
  Round round;
  auto& proposal = round.dossier.proposal;
  proposal.kind = "exclusion";
  proposal.member = "m5";
  proposal.class_name = "lazy";
  round.add(-30 * day, "m2", "notify", {{"member", "m5"}});
  round.open(0, "1", "text-1", "lazy");
  round.assembly.dossiers.push_back(round.dossier);
  const auto told = [&] {
    Slugs all;
    for (const auto& one : govern::check_assembly(round.assembly, start + 9 * day)) all.push_back(one.slug);
    return all;
  };
  CHECK(told() == Slugs{"roll-not-done"});
  round.assembly.people[4].until = "2020-12-01";
  CHECK(told().empty());
}

namespace {

/// P-0003 grants a mandate to m2, adopted by a lazy round of a day; M-0001 rests on it.
struct Granted : Round {
  Granted() {
    auto& proposal = dossier.proposal;
    proposal.kind = "mandate";
    proposal.class_name = "lazy";
    proposal.holders = {"m2"};
    proposal.scope = "Speak for us";
    proposal.until = "2021-06-30";
    proposal.report = "2020-12-31";
    assembly.charter.mandate_revoke = "lazy";
    open(0, "1", "text-1", "lazy");
    assembly.dossiers.push_back(dossier);
  }

  void revoke(Instant after) {
    Round other;
    auto& proposal = other.dossier.proposal;
    proposal.id = "P-0004";
    proposal.kind = "revocation";
    proposal.class_name = "lazy";
    proposal.mandate = "M-0001";
    proposal.granted_by = "P-0003";
    other.open(after, "1", "text-1", "lazy");
    assembly.dossiers.push_back(other.dossier);
  }

  [[nodiscard]] Slugs refused(Instant after) const {
    Slugs all;
    for (const auto& one : govern::grant_findings(assembly.dossiers[0], assembly, start + after)) {
      all.push_back(one.slug);
    }
    return all;
  }
};

Instant at(const char* time) { return *parse_instant(time); }

}  // namespace

TEST_CASE("a decision in force grants a mandate within the charter") {
  Granted granted;
  CHECK(granted.refused(0) == Slugs{"grant-not-in-force"});
  CHECK(granted.refused(day).empty());
  auto& proposal = granted.assembly.dossiers[0].proposal;
  proposal.holders = {"l1", "m9"};
  proposal.until = "2022-06-30";
  proposal.scope = "";
  CHECK(granted.refused(day) ==
        Slugs{"grant-holder-legal", "grant-holder-not-member", "grant-without-scope", "grant-bad-term"});
  proposal.holders.clear();
  proposal.until = "";
  CHECK(granted.refused(day) == Slugs{"grant-without-holder", "grant-without-scope", "grant-without-end"});
  proposal.kind = "text";
  CHECK(granted.refused(day) == Slugs{"grant-wrong-kind"});
}

TEST_CASE("what was rejected grants nothing, and nothing is said of days that it never had") {
  Granted granted;
  auto& charter = granted.assembly.charter;
  charter.rounds_max = 1;
  charter.fallback = "reject";
  granted.object(hour, "m3", "O-1-m3");
  granted.assembly.dossiers[0] = granted.dossier;
  granted.assembly.dossiers[0].proposal.until = "2022-06-30";
  REQUIRE(govern::standing(granted.assembly, granted.assembly.dossiers[0], start + day).state ==
          State::rejected);
  CHECK(granted.refused(day) == Slugs{"grant-not-in-force"});
}

TEST_CASE("the state of a mandate follows from decisions and days") {
  using State = govern::MandateStanding::State;
  Granted granted;
  auto mandate = govern::granted(granted.assembly.dossiers[0], granted.assembly, start + day);
  CHECK(mandate.from == "2020-10-30");
  CHECK(mandate.holders == std::vector<std::string>{"m2"});
  mandate.id = "M-0001";
  granted.assembly.mandates.push_back(mandate);
  const auto state = [&](Instant now) { return govern::mandate_state(mandate, granted.assembly, now); };
  CHECK(state(start).state == State::not_granted);
  CHECK(state(start + day).state == State::in_force);
  CHECK_FALSE(state(start + day).report_due);
  CHECK(state(at("2020-12-31T00:00:00Z")).report_due);
  CHECK(state(at("2021-06-30T23:59:59Z")).state == State::in_force);
  CHECK(state(at("2021-07-01T00:00:00Z")).state == State::expired);
  CHECK(granted.refused(day) == Slugs{"granted-already"});

  Act report;
  report.kind = "report";
  report.by = "m3";
  report.time = start + 2 * day;
  mandate.acts = {report};
  CHECK(state(at("2021-01-01T00:00:00Z")).report_due);  // m3 is no holder
  mandate.acts[0].by = "m2";
  mandate.acts[0].time = start - day;
  CHECK(state(at("2021-01-01T00:00:00Z")).report_due);  // nor of this mandate, which had not begun
  mandate.acts[0].time = start + 2 * day;
  CHECK_FALSE(state(at("2021-01-01T00:00:00Z")).report_due);

  granted.revoke(10 * day);
  CHECK(state(start + 10 * day).state == State::in_force);
  CHECK(state(start + 11 * day).state == State::revoked);
  CHECK(state(start + 11 * day).ended_by == "P-0004");
  CHECK(*state(start + 20 * day).ended == start + 11 * day);

  // The decision that granted it is not in force any more.
  const auto decision = [&](Instant now) {
    return govern::standing(granted.assembly, granted.assembly.dossiers[0], now);
  };
  CHECK(decision(start + 11 * day - 1).state == voix::State::in_force);
  CHECK(decision(start + 11 * day).state == voix::State::repealed);
  CHECK(decision(start + 11 * day).since == start + 11 * day);
  CHECK(govern::register_of(granted.assembly, start + 11 * day).ended.size() == 1);
}

TEST_CASE("a mandate ends when another decision replaces the one that granted it") {
  using State = govern::MandateStanding::State;
  Granted granted;
  auto mandate = govern::granted(granted.assembly.dossiers[0], granted.assembly, start + day);
  mandate.id = "M-0001";
  granted.assembly.mandates.push_back(mandate);
  granted.revoke(10 * day);
  auto& later = granted.assembly.dossiers.back().proposal;
  later.kind = "text";
  later.mandate.clear();
  later.granted_by.clear();
  later.supersedes = {"P-0003"};
  const auto state = [&](Instant after) {
    return govern::mandate_state(mandate, granted.assembly, start + after);
  };
  CHECK(state(11 * day - 1).state == State::in_force);
  const auto ended = state(11 * day);
  CHECK(ended.state == State::superseded);
  CHECK(ended.ended_by == "P-0004");
  CHECK(*ended.ended == start + 11 * day);
  CHECK(ended.why.back().slug == std::string_view("mandate-replaced"));
  CHECK(govern::mandate_findings(granted.assembly, start + 12 * day).empty());
  granted.assembly.dossiers[0].proposal.until = mandate.until = "2020-11-01";  // it was over before
  CHECK(state(12 * day).state == State::expired);
}

TEST_CASE("a mandate is what was decided, and a file that says more gives no power") {
  using State = govern::MandateStanding::State;
  Granted granted;
  const auto mandate = govern::granted(granted.assembly.dossiers[0], granted.assembly, start + day);
  const auto told = [&](auto change, const char* key) {
    auto changed = mandate;
    change(changed);
    const auto one = govern::mandate_state(changed, granted.assembly, start + day);
    CHECK(one.state == State::in_doubt);
    REQUIRE(one.errors.size() == 1);
    CHECK(one.errors[0].slug == std::string_view("mandate-not-as-decided"));
    CHECK(one.errors[0].arguments[1] == std::pair<std::string_view, std::string>("key", key));
  };
  told([](Mandate& m) { m.holders.emplace_back("m3"); }, "holders");
  told([](Mandate& m) { m.scope += " and spend"; }, "scope");
  told([](Mandate& m) { m.until = "2021-07-01"; }, "until");
  told([](Mandate& m) { m.report = "2021-01-01"; }, "report");
  told([](Mandate& m) { m.from = "2020-10-28"; }, "from");
  auto shortened = mandate;
  shortened.until = "2020-11-05";  // it does not end before the day that was decided
  CHECK(govern::mandate_state(shortened, granted.assembly, at("2020-12-01T00:00:00Z")).state ==
        State::in_doubt);
  auto moved = mandate;
  moved.from = "2020-10-29";  // the clocks of the assembly were other ones
  CHECK(govern::mandate_state(moved, granted.assembly, start + day).state == State::in_force);

  granted.assembly.dossiers[0].findings.push_back({"x", Severity::error, {}, {}});
  const auto one = govern::mandate_state(mandate, granted.assembly, start + day);
  CHECK(one.state == State::in_doubt);
  CHECK(one.errors.at(0).slug == std::string_view("mandate-in-doubt"));
  granted.assembly.mandates.push_back(mandate);
  const auto all = govern::register_of(granted.assembly, start + day);
  CHECK(all.mandates.empty());
  CHECK(all.mandates_in_doubt.size() == 1);
}

TEST_CASE("a copied or renamed file does not bring a revoked mandate back") {
  using State = govern::MandateStanding::State;
  Granted granted;
  auto& assembly = granted.assembly;
  auto mandate = govern::granted(assembly.dossiers[0], assembly, start + day);
  mandate.id = "M-0001";
  mandate.path = "mandates/M-0001.toml";
  assembly.mandates.push_back(mandate);
  granted.revoke(10 * day);
  const auto slugs = [&](std::size_t i) {
    Slugs all;
    const auto& dossier = assembly.dossiers[i];
    for (const auto& one :
         govern::findings(assembly, dossier, govern::standing(assembly, dossier, start + 12 * day)))
      all.push_back(one.slug);
    return all;
  };
  const auto last = assembly.dossiers.size() - 1;
  CHECK(slugs(0).empty());
  CHECK(slugs(last).empty());
  const auto state = [&](const Mandate& one) {
    return govern::mandate_state(one, assembly, start + 12 * day).state;
  };
  SECTION("a copy") {
    mandate.id = "M-0002";
    mandate.path = "mandates/M-0002.toml";
    assembly.mandates.push_back(mandate);
    CHECK(state(mandate) == State::revoked);
    CHECK(slugs(last).empty());
  }
  SECTION("another name") {
    assembly.mandates[0].id = "M-0007";
    CHECK(slugs(last) == Slugs{"mandate-unknown"});
    CHECK(state(assembly.mandates[0]) == State::revoked);
  }
  SECTION("two files change their names") {
    auto other = mandate;
    other.granted_by = "P-0009";
    assembly.mandates[0].id = "M-0002";
    assembly.mandates.push_back(other);
    CHECK(slugs(last) == Slugs{"mandate-of-other-decision"});
    CHECK(state(assembly.mandates[0]) == State::revoked);
  }
  SECTION("none") {
    assembly.mandates.clear();
    CHECK(slugs(0).empty());
    CHECK(slugs(last) == Slugs{"mandate-unknown"});
  }
  CHECK(govern::standing(assembly, assembly.dossiers[0], start + 12 * day).state == voix::State::repealed);
}

TEST_CASE("what is wrong with mandates is found") {
  Granted granted;
  auto mandate = govern::granted(granted.assembly.dossiers[0], granted.assembly, start + day);
  mandate.id = "M-0001";
  mandate.until = "2022-06-30";
  granted.assembly.mandates.push_back(mandate);
  mandate.id = "M-0002";
  mandate.granted_by = "P-0009";
  granted.assembly.mandates.push_back(mandate);
  granted.assembly.charter.mandate_revoke = "hard";
  granted.assembly.charter.classes.push_back(granted.assembly.charter.classes[1]);
  granted.assembly.charter.classes.back().name = "hard";
  granted.assembly.charter.classes.back().min_duration = Duration::days(7);
  const auto found = [&](Instant now) {
    Slugs all;
    for (const auto& one : govern::mandate_findings(granted.assembly, now)) {
      all.push_back(one.slug);
      CHECK((one.severity == Severity::error) ==
            (one.slug != "mandate-report-missing" && one.slug != "mandate-expired"));
    }
    return all;
  };
  CHECK(found(start + day) ==
        Slugs{"mandate-not-as-decided", "mandate-too-long", "mandate-hard-to-revoke", "mandate-not-granted"});
  CHECK(found(at("2022-07-01T00:00:00Z")) == Slugs{"mandate-not-as-decided", "mandate-expired",
                                                   "mandate-report-missing", "mandate-too-long",
                                                   "mandate-not-granted"});
  for (auto& person : granted.assembly.people) {
    if (person.id == granted.assembly.mandates[0].holders.front())
      person.until = utc(start + day).substr(0, 10);
  }
  granted.assembly.mandates[0].until = granted.assembly.dossiers[0].proposal.until;
  const auto left = govern::mandate_findings(granted.assembly, start + 5 * day);
  granted.assembly.mandates[0].until = "2022-06-30";
  CHECK(left.front().slug == std::string_view("mandate-of-former-member"));
  Act report;
  report.kind = "report";
  report.by = "m2";
  report.time = start + 2 * day;
  granted.assembly.mandates[0].acts.push_back(report);  // it ended, and was reported on: nothing is left
  CHECK(found(at("2022-07-01T00:00:00Z")) ==
        Slugs{"mandate-not-as-decided", "mandate-too-long", "mandate-not-granted"});
}
