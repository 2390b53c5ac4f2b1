// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/proposal_md.hpp"
#include "support/catch.hpp"
#include "support/world.hpp"

using namespace voix;
using test::Run;

namespace {

struct AssemblyRun : Run {
  AssemblyRun() {
    files.contents["charter.toml"] =
        "[charter]\nversion = 1\nname = \"C\"\nlanguage = \"en\"\ntimezone = \"Europe/Paris\"\n"
        "[class.ordinary]\n[class.weighty]\n[class.governance]\nbody = \"assembly\"\n";
  }
};

Proposal written(Run& run, const std::string& slug) {
  const auto path = "proposals/draft-" + slug + "/proposal.md";
  return format::read_proposal(run.files.contents.at(path), path);
}

}  // namespace

TEST_CASE("voix draft asks for what the kind needs, and for nothing else") {
  AssemblyRun run;
  run.console.answers = {"Legal form", "Association", "Cooperative", "", "Association"};
  run({"draft", "--kind", "choice", "--rule", "approval"});
  CHECK(run.exit == 0);
  const auto choice = written(run, "legal-form");
  CHECK(choice.title == "Legal form");
  CHECK(choice.options == std::vector<std::string>{"Association", "Cooperative"});
  CHECK(choice.status_quo == "Association");
  CHECK(choice.class_name == "ordinary");

  run.console.answers = {"m12", "Speak", "2020-11-12"};
  run({"draft", "--kind", "mandate", "--title", "Speaker"});
  CHECK(run.exit == 0);
  const auto mandate = written(run, "speaker");
  CHECK(mandate.holders == std::vector<std::string>{"m12"});
  CHECK(mandate.scope == "Speak");
  CHECK(mandate.until == "2020-11-12");
}

TEST_CASE("an answer that is missing or cannot be writes nothing") {
  AssemblyRun run;
  run.console.answers = {"Speak", "soon"};
  run({"draft", "--kind", "election", "--title", "Speaker"});
  CHECK(run.exit == 2);
  CHECK(run.console.messages.find("[bad-value]") != std::string::npos);
  run({"draft"});
  CHECK(run.exit == 2);
  CHECK(run.console.messages.find("[draft-needs-flag]") != std::string::npos);
  CHECK(run.files.contents.size() == 1);
}

TEST_CASE("a draft is never overwritten") {
  AssemblyRun run;
  run({"draft", "--title", "Printer"});
  run.files.contents["proposals/draft-printer/proposal.md"] = "mine";
  run({"draft", "--title", "Printer"});
  CHECK(run.exit == 4);
  CHECK(run.files.contents["proposals/draft-printer/proposal.md"] == "mine");
}
