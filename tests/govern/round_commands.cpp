// SPDX-License-Identifier: GPL-3.0-or-later
//
// A consent round as members type it, from its opening to the list of what had arrived.
#include "command/round_acts.hpp"

#include "command/act_file.hpp"
#include "command/assembly_folder.hpp"
#include "crypto/hash.hpp"
#include "govern/consent_round.hpp"
#include "support/world.hpp"

using namespace consent;

namespace {

/// Five members, a charter whose class "consent" lasts a day, and P-0003 by m1, submitted.
struct Group {
  test::Run run;
  Catalogue english;
  const std::string text_path = "proposals/P-0003/proposal.md";

  Group() {
    run.files.contents["charter.toml"] =
        "[charter]\nversion = 1\nname = \"C\"\nlanguage = \"en\"\ntimezone = \"UTC\"\n"
        "[class.consent]\nrule = \"consent\"\n";
    for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) {
      const std::string key = std::string(id) + ".key";
      run({"key", "new", "--no-passphrase", key});
      run.console.output.clear();
      run({"key", "show", key});
      auto line = run.console.output.substr(0, run.console.output.find('\n'));
      run({"roll", "add", id, line, "--since", "2020-01-01"});
      INFO(run.console.messages);
      CHECK(run.exit == 0);
    }
    run.files.contents[text_path] =
        "+++\nid = \"P-0003\"\ntitle = \"T\"\nauthor = \"m1\"\nkind = \"text\"\nclass = \"consent\"\n+++\n\n"
        "## Operative text\n\nMeetings are on\nMondays.\n";
    sign("m1", "submit", {}, 0);
    run.console.output.clear();
  }

  void at(Instant after) { run.clock.time = start + after; }

  template <typename Doing>
  void with(const std::string& member, std::map<std::string_view, std::vector<std::string>> flags,
            const Doing& doing) {
    World world{run.console, run.files, run.environment, run.entropy, run.clock, run.programs};
    command::Session session{world, english, {}, {}};
    command::Invocation invocation;
    invocation.flags = std::move(flags);
    invocation.flags["--key"] = {member + ".key"};
    invocation.flags["--yes"] = {};
    const auto assembly = command::read_assembly(invocation, session);
    doing(assembly, assembly.dossiers.at(0), invocation, session);
  }

  void sign(const std::string& member, std::string kind, Fields fields, Instant after) {
    at(after);
    with(member, {}, [&](const auto& assembly, const auto& dossier, const auto& invocation, auto& session) {
      Act act;
      act.subject = "P-0003";
      act.text = dossier.proposal.hash;
      act.kind = std::move(kind);
      act.fields = std::move(fields);
      auto signer = command::load_signer(invocation, session);
      command::sign_act(std::move(act), "proposals/P-0003/acts", assembly, signer, invocation, session);
    });
  }

  /// "" if it went well, else the slug.
  std::string open(Instant after, std::map<std::string_view, std::vector<std::string>> flags = {}) {
    at(after);
    return refused([&] {
      with("m1", flags, [](const auto& assembly, const auto& dossier, const auto& invocation, auto& session) {
        command::open_round(dossier, assembly, assembly.charter.classes.at(0), invocation, session);
      });
    });
  }
  std::string close(Instant after) {
    at(after);
    return refused([&] {
      with("m2", {}, [](const auto& assembly, const auto& dossier, const auto& invocation, auto& session) {
        command::close_round(dossier, assembly, invocation, session);
      });
    });
  }
  template <typename Doing>
  static std::string refused(const Doing& doing) {
    try {
      doing();
    } catch (const Error& error) {
      return std::string(error.findings.front().slug);
    }
    return {};
  }

  void stance(Instant after, const std::string& member, std::vector<std::string> words) {
    at(after);
    words.insert(words.begin(), {"stance", "P-0003"});
    words.insert(words.end(), {"--key", member + ".key", "--yes"});
    run(words);
    INFO(run.console.messages);
    CHECK(run.exit == 0);
  }

  [[nodiscard]] bool says(std::string_view text) const {
    return run.console.output.find(text) != std::string::npos;
  }
};

}  // namespace

TEST_CASE("a round is opened, answered and closed") {
  Group group;
  CHECK(group.close(0) == "no-round-open");
  CHECK(group.open(hour, {{"--closes", {utc(start + 2 * hour)}}}) == "round-too-short");
  CHECK(group.open(hour).empty());
  CHECK(group.says("opened round 1 of P-0003, class consent: until 2020-10-30 20:33 +00:00"));
  CHECK(group.says("5 members are asked"));
  CHECK(group.open(2 * hour) == "round-still-open");
  CHECK(group.run.files.contents.at("proposals/P-0003/rounds/1/proposal.md") ==
        group.run.files.contents.at(group.text_path));
  const auto charter = hex(sha256(group.run.files.contents.at("charter.toml")));
  CHECK(group.run.files.contents.contains("sealed/" + charter + ".toml"));

  group.stance(3 * hour, "m1", {"consent"});
  group.stance(3 * hour, "m3", {"consent"});
  group.run.console.answers = {"Meetings are on Mondays.", "harm", "Half of us work.", "They never come."};
  group.stance(3 * hour, "m2", {"objection"});
  CHECK(group.run.console.questions.find("the passage it is about") != std::string::npos);
  CHECK(group.says("your objection is O-1-m2"));
  CHECK(group.close(4 * hour) == "round-closed-early");
  CHECK(group.close(2 * day).empty());
  CHECK(group.says("Objections that stand: O-1-m2."));
  CHECK(group.open(2 * day) == "round-with-old-text");

  // The text changes; the next round asks everybody anew.
  const auto old = hex(sha256(group.run.files.contents.at(group.text_path)));
  auto& text = group.run.files.contents.at(group.text_path);
  text.replace(text.find("Mondays"), 7, "Sundays");
  CHECK(group.open(2 * day + hour) == "round-of-other-text");
  group.sign("m1", "revise", {{"from", old}}, 2 * day + hour);
  CHECK(group.open(2 * day + 2 * hour).empty());
  for (const auto* member : {"m1", "m2", "m3"}) group.stance(2 * day + 3 * hour, member, {"consent"});
  CHECK(group.close(4 * day).empty());
  CHECK(group.says("Nothing stands against it and enough members consent: adopted."));
  CHECK(group.open(4 * day) == "round-was-last");
}
