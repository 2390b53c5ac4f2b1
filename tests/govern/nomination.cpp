// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/nomination.hpp"
#include "crypto/hash.hpp"

#include "govern/consent_round.hpp"
#include "govern/text.hpp"

using namespace consent;
using govern::Nominations;

namespace {

/// E-0001, called at the start for a day.
struct Election : Round {
  Election() {
    dossier.proposal.id = "E-0001";
    dossier.proposal.kind = "election";
    Fields fields{{"closes", utc(start + day)}};
    for (const auto& person : assembly.people) fields.emplace_back("member", person.id);
    add(0, "m1", "call", std::move(fields));
  }

  static std::string seal(const std::string& by, const std::string& nominee) {
    return govern::nomination_seal("", "P-0003", by, nominee, {"She is patient."}, "salt");
  }
  void nominate(Instant after, const std::string& by, const std::string& nominee) {
    add(after, by, "nominate", {{"sealed", seal(by, nominee)}});
  }
  void reveal(Instant after, const std::string& by, const std::string& nominee) {
    add(after, by, "reveal", {{"nominee", nominee}, {"salt", "salt"}, {"because", "She is patient."}});
  }
  [[nodiscard]] Nominations state(Instant after) const {
    return govern::nominations(dossier, assembly, start + after);
  }
  [[nodiscard]] Slugs refused(Instant after) const {
    Slugs all;
    for (const auto& one : state(after).findings) all.push_back(one.slug);
    return all;
  }
};

}  // namespace

TEST_CASE("nominations are sealed, revealed together, changed, and one is proposed") {
  Election election;
  CHECK(govern::is_without_candidates(election.dossier.proposal));
  CHECK(election.state(-1).phase == Nominations::Phase::not_called);
  election.nominate(hour, "m1", "m3");
  election.nominate(2 * hour, "m1", "m2");  // the last one counts
  election.nominate(hour, "m2", "m2");
  election.nominate(hour, "m3", "pass");
  election.nominate(hour, "m4", "m5");
  const auto during = election.state(3 * hour);
  CHECK(during.phase == Nominations::Phase::nominating);
  CHECK(during.sealed == std::vector<std::string>{"m1", "m2", "m3", "m4"});
  CHECK(during.members == std::vector<std::string>{"m1", "m2", "m3", "m4", "m5"});
  CHECK(during.needs.at(0).from == std::vector<std::string>{"m5"});

  election.reveal(day + 1, "m1", "m2");
  election.reveal(day + 1, "m2", "m2");
  election.reveal(day + 1, "m3", "pass");
  election.add(day + 2, "m1", "change", {{"nominee", "m5"}, {"because", "He asked for it."}});
  const auto after = election.state(2 * day);
  CHECK(after.phase == Nominations::Phase::revealing);
  CHECK(after.unrevealed == std::vector<std::string>{"m4"});
  REQUIRE(after.table.size() == 3);
  CHECK(after.table[0].nominee == "m2");
  CHECK(after.table[0].changed == "m5");
  CHECK(after.table[2].nominee == "pass");
  CHECK(after.findings.empty());

  election.add(2 * day, "m4", "propose",
               {{"nominee", "m2"}, {"from", "text-1"}, {"because", "Three reasons."}}, "text-2");
  CHECK(election.state(2 * day).phase == Nominations::Phase::proposed);
  CHECK(election.state(2 * day).proposed == "m2");
  election.dossier.proposal.hash = "text-2";
  election.dossier.proposal.text.clear();
  CHECK(govern::text_history(election.dossier, start + 2 * day).current() == "text-2");
}

TEST_CASE("what does not count in an election without candidates is told") {
  Election election;
  election.nominate(hour, "l1", "m1");
  election.nominate(hour, "m1", "m2");
  election.add(hour, "m5", "nominate", {{"sealed", Election::seal("m1", "m2")}});  // copied
  election.nominate(hour, "m3", "l1");
  election.nominate(2 * day, "m4", "m2");
  election.reveal(2 * hour, "m1", "m2");
  election.reveal(day + 1, "m1", "m3");
  election.reveal(day + 1, "m5", "m2");
  election.reveal(day + 1, "m3", "l1");
  election.add(day + 2, "m2", "change", {{"nominee", "m5"}, {"because", "So."}});
  election.add(hour, "m2", "propose", {{"nominee", "m2"}, {"from", "text-1"}, {"because", "So."}}, "text-2");
  CHECK(election.refused(2 * day) == Slugs{"nomination-not-asked", "nomination-late",
                                           "proposal-of-nominee-early", "reveal-early", "reveal-of-other",
                                           "nominee-unfit", "reveal-of-other", "change-without-nomination"});
}

TEST_CASE("the round of an election comes after a nominee is proposed") {
  Election election;
  election.open(day + 1);
  CHECK(election.at(2 * day).empty());
  CHECK(election.findings(2 * day) == Slugs{"round-without-nominee"});
  election.add(day + 2, "m4", "propose", {{"nominee", "m2"}, {"from", "text-1"}, {"because", "So."}},
               "text-2");
  election.dossier.proposal.hash = "text-2";
  election.dossier.proposal.text.clear();
  election.open(day + 3, "1", "text-2");
  CHECK(election.at(2 * day).size() == 1);
}

TEST_CASE("whoever proposes a nominee writes a name into the text, and nothing else") {
  Election election;
  auto& proposal = election.dossier.proposal;
  const std::string before = "+++\nclass = \"consent\"\n+++\n";
  const auto with = [&](const std::string& name) {
    return std::string(before).insert(4, "holders = [\"" + name + "\"]\n");
  };
  const auto hash = [](const std::string& text) { return hex(sha256(text)); };
  for (auto& act : election.dossier.acts) act.text = hash(before);
  const auto current = [&](const std::string& text) {
    proposal.text = text;
    proposal.hash = hash(text);
    election.dossier.acts.back().text = proposal.hash;
    return govern::text_history(election.dossier, start + 9 * day).current() == proposal.hash;
  };
  const auto propose = [&](Instant after, const char* by, const char* name, const std::string& from) {
    election.add(after, by, "propose", {{"nominee", name}, {"from", hash(from)}, {"because", "So."}});
  };
  propose(2 * day, "m4", "m2", before);
  CHECK(current(with("m2")));
  CHECK_FALSE(current(with("m5")));
  auto other = with("m2");
  CHECK_FALSE(current(other.replace(other.find("consent"), 7, "easiest")));
  REQUIRE(current(with("m2")));
  propose(3 * day, "m5", "m1", with("m2"));  // another one instead
  CHECK(current(with("m1")));
  CHECK_FALSE(current(with("m2") + "more\n"));
}
