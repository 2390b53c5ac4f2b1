// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/lint.hpp"

#include "format/proposal_md.hpp"
#include "govern/classes.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::govern;

namespace {

using Slugs = std::vector<std::string_view>;

const auto now = *parse_instant("2020-10-26T18:00:00Z");
const std::string sections =
    "# Reason\nx\n# Operative text\nx\n# Open issues\nNone.\n# Rejected ideas\nNone.\n";

Assembly collective() {
  Assembly assembly;
  assembly.charter.language = "en";
  assembly.charter.classes.resize(2);
  assembly.charter.classes[0].name = "ordinary";
  assembly.charter.classes[1].name = "weighty";
  assembly.charter.classes[1].min_duration = Duration::days(7);
  assembly.charter.classes[1].protects = {"statutes/*.md"};
  assembly.people = {{"m17", false, "2020-01-01", "", {}}, {"coop", true, "2020-01-01", "", {}}};
  return assembly;
}

Dossier draft(const std::string& fields, const std::string& text = sections) {
  Dossier dossier;
  dossier.is_draft = true;
  dossier.proposal = format::read_proposal("+++\ntitle = 'T'\n" + fields + "\n+++\n" + text, "proposal.md");
  return dossier;
}

Slugs slugs(const std::vector<Finding>& findings) {
  Slugs slugs;
  for (const auto& one : findings) slugs.push_back(one.slug);
  return slugs;
}

Slugs said_of(const Dossier& dossier) { return slugs(lint(collective(), dossier, now)); }

}  // namespace

TEST_CASE("a good draft leaves nothing to say") {
  CHECK(said_of(draft("author = 'm17'\nkind = 'text'\nclass = 'ordinary'")).empty());
  CHECK(said_of(draft("kind = 'choice'\nclass = 'weighty'\nrule = 'majority-judgment'\n"
                      "options = ['Association loi 1901', 'Association de fait', 'Coopérative (SCIC)']\n"
                      "status_quo = 'Association de fait'"))
            .empty());
  CHECK(said_of(
            draft("kind = 'election'\nclass = 'ordinary'\nrule = 'consent'\nscope = 's'\nuntil = 2021-01-01"))
            .empty());
}

TEST_CASE("the class follows from what is touched and from the kind") {
  auto charter = collective().charter;
  Proposal proposal;
  CHECK(class_needed(proposal, charter).one == nullptr);
  proposal.protects = {"statutes/seat.md"};
  CHECK(class_needed(proposal, charter).one->name == "weighty");
  proposal.protects.clear();
  proposal.kind = "exclusion";
  CHECK(class_needed(proposal, charter).one->name == "weighty");
  for (const auto* path : {"roll.toml", "mandates/*"}) {
    charter.classes[1].protects = {path};
    charter.exclusion_class.clear();
    for (const auto* kind : {"admission", "exclusion", "mandate", "text"}) {
      proposal.kind = kind;
      const bool is_guarded = std::string_view(path) == "roll.toml" ? proposal.kind.ends_with("sion")
                                                                    : proposal.kind == "mandate";
      CHECK((class_needed(proposal, charter).one != nullptr) == is_guarded);
    }
  }
  charter.governance = "ordinary";
  proposal.kind = "charter";
  CHECK(class_needed(proposal, charter).one->name == "ordinary");
  charter.classes.clear();
  CHECK(class_needed(proposal, charter).one == nullptr);
}

TEST_CASE("the default option of a class changes nothing, and is one of the options") {
  auto assembly = collective();
  assembly.charter.classes[0].rule = Condorcet{Method::debian};
  assembly.charter.classes[0].default_option = "None of the above";
  const std::string fields = "author = 'm17'\nkind = 'choice'\nclass = 'ordinary'\noptions = ['A']";
  const auto said = [&](const std::string& more) { return slugs(lint(assembly, draft(fields + more), now)); };
  CHECK(said("").empty());
  CHECK(said("\nstatus_quo = 'None of the above'").empty());
  CHECK(said("\nstatus_quo = 'None'") == Slugs{"status-quo-unknown"});
}

TEST_CASE("any class may be chosen for what nothing protects") {
  auto assembly = collective();
  assembly.charter.classes.front().sponsors = 2;
  assembly.charter.classes.front().quorum = Quorum::parse("1/2");
  const auto free = draft("author = 'm17'\nkind = 'text'\nclass = 'weighty'");
  CHECK(slugs(lint(assembly, free, now)).empty());
  const auto touching =
      draft("author = 'm17'\nkind = 'text'\nclass = 'ordinary'\nprotects = ['statutes/seat.md']");
  const auto findings = lint(assembly, touching, now);
  REQUIRE(slugs(findings) == Slugs{"class-too-easy"});
  CHECK(findings.front().arguments.back().second == "statutes/seat.md");
}

TEST_CASE("days are to come in a draft, and may have come since") {
  auto dossier = draft("author = 'm17'\nkind = 'text'\nclass = 'ordinary'\nreview = 2020-10-26");
  CHECK(said_of(dossier) == Slugs{"day-has-passed"});
  dossier.is_draft = false;
  CHECK(slugs(lint_fields(collective(), dossier, now)).empty());
}

TEST_CASE("findings stand at the line of their field, in the order of the file") {
  const auto findings = lint_fields(
      collective(), draft("kind = 'text'\nclass = 'easy'\nsupersedes = ['P-0001']\nauthor = 'x'"), now);
  REQUIRE(slugs(findings) == Slugs{"unknown-class", "decision-unknown", "person-unknown"});
  CHECK(findings[0].place.line == 4);
  CHECK(findings[0].place.text == "class = 'easy'");
  CHECK(findings[1].place.line == 5);
  CHECK(findings[2].place.line == 6);
}

TEST_CASE("the text of a mandate and its fields name the same day") {
  const auto said = [](const std::string& text) {
    return said_of(
        draft("kind = 'mandate'\nclass = 'ordinary'\nauthor = 'm17'\nholders = ['m17']\nscope = 's'\n"
              "until = 2021-01-01\nreport = 2020-12-01",
              "# Reason\nx\n# Operative text\n" + text + "\n# Open issues\nx\n# Rejected ideas\nx\n"));
  };
  CHECK(said("It ends on 2021-01-01.").empty());
  CHECK(said("It ends with the year.").empty());
  CHECK(said("From 2020-11-01 to 2021-01-01.").empty());
  CHECK(said("It ends on 2021-02-01.") == Slugs{"mandate-text-differs"});
}

TEST_CASE("a mandate may be proposed that begins when it is decided") {
  auto assembly = collective();
  assembly.charter.classes[0].discussion_max = Duration::days(60);
  const auto until = [&](const std::string& day) {
    return slugs(lint(assembly,
                      draft("kind = 'mandate'\nclass = 'ordinary'\nauthor = 'm17'\nholders = ['m17']\n"
                            "scope = 's'\nreport = 2020-12-01\nuntil = " +
                            day),
                      now));
  };
  CHECK(until(assembly.zone.day(now + Duration::days(365))).empty());
  CHECK(until(assembly.zone.day(now + Duration::days(365 + 59))) == Slugs{"mandate-term-tight"});
  CHECK(until(assembly.zone.day(now + Duration::days(365 + 68))) == Slugs{"mandate-beyond-term"});
}

TEST_CASE("sections are there, in order, and written") {
  const auto said = [](const std::string& text) {
    return slugs(lint_sections(draft("kind = 'text'\nclass = 'ordinary'", text).proposal, "en"));
  };
  CHECK(said("") == Slugs(4, "section-missing"));
  CHECK(said("# Exposé des motifs\nx\n# Dispositif\nx\n# Questions ouvertes\nx\n# Idées écartées\nx\n")
            .empty());
  CHECK(said("# Operative text\nx\n# Reason\nx\n# Open issues\nx\n# Rejected ideas\nx\n") ==
        Slugs{"section-order"});
  CHECK(said("# Reason\nx\n# More\nx\n# Operative text\nx\n# Open issues\n<!-- -->\n# Rejected ideas\nx <!-- "
             "-->") == Slugs{"section-empty", "section-comment"});
}

TEST_CASE("of two proposals with one number, the one that was voted on keeps it") {
  Assembly assembly;
  for (const auto* folder : {"proposals/P-0001-a", "proposals/P-0001-b"}) {
    Dossier dossier;
    dossier.folder = folder;
    dossier.proposal.id = "P-0001";
    Act submit;
    submit.kind = "submit";
    submit.time = static_cast<Instant>(assembly.dossiers.size());
    dossier.acts = {submit};
    assembly.dossiers.push_back(std::move(dossier));
  }
  const auto first = [&] { return with_number("P-0001", assembly).front()->folder; };
  CHECK(first() == "proposals/P-0001-a");
  SECTION("by a poll") { assembly.dossiers[1].polls.emplace_back(); }
  SECTION("by hands") { assembly.dossiers[1].acts.emplace_back().kind = "count"; }
  CHECK(first() == "proposals/P-0001-b");
}

TEST_CASE("of two proposals with one number, the one submitted first keeps it") {
  auto assembly = collective();
  for (const Instant time : {Instant{20}, Instant{10}}) {
    Dossier dossier;
    dossier.proposal.id = "P-0001";
    dossier.folder = "proposals/P-0001-" + std::to_string(time);
    Act submit;
    submit.kind = "submit";
    submit.time = time;
    dossier.acts = {submit};
    assembly.dossiers.push_back(dossier);
  }
  assembly.dossiers.push_back(assembly.dossiers[0]);
  assembly.dossiers.back().is_draft = true;
  const auto all = with_number("P-0001", assembly);
  REQUIRE(all.size() == 2);
  CHECK(all[0]->folder == "proposals/P-0001-10");
}
