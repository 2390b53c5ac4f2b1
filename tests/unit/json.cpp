// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_writer.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"
#include "support/results.hpp"

using namespace voix::render;
using voix::Fraction;

TEST_CASE("json text is escaped so that it is read back the same and acts on nothing") {
  const auto written = [](std::string_view text) {
    JsonWriter out;
    out.value(text);
    return out.text();
  };
  CHECK(written("Économie “選擇” 👩‍👩‍👧") ==
        "\"Économie “選擇” 👩‍👩‍👧\"");
  CHECK(written("a\"b\\c/") == R"("a\"b\\c/")");
  CHECK(written(std::string_view("\0\n\x1B\x7F", 4)) == R"("\u0000\u000a\u001b\u007f")");
  CHECK(written("\u202E\u0085") == R"("\u202e\u0085")");
  CHECK(written("\U000E0041") == R"("\udb40\udc41")");
  CHECK(written("\xFFz") == R"("\ufffdz")");
}

TEST_CASE("json numbers are exact") {
  JsonWriter out;
  out.array([&] {
    out.value(Fraction(-3));
    out.value(*Fraction::parse("123456789012345678901234567890"));
    out.value(Fraction(1) / 3);
    out.value(true);
    out.null();
    out.object([] {});
  });
  CHECK(out.text() == R"([-3,123456789012345678901234567890,"1/3",true,null,{}])");
}

TEST_CASE("json of a majority") {
  CHECK(json(voix::test::majority_result()) ==
        R"({"schema":"voix.tally/1","rule":"majority","options":["yes","no","blank"],)"
        R"("ballots":{"counted":63,"weight":63,"blank":3,"discarded":0},"outcome":{"kind":"rejected"},)"
        R"("counts":{"yes":41,"no":19,"blank":3},)"
        R"("threshold":{"formula":"3 × yes >= 2 × cast","left":123,"right":126},)"
        R"("notes":[],"findings":[],"steps":[],"settings":{"threshold":">= 2/3","base":"cast"}})"
        "\n");
}

TEST_CASE("json of a consent count") {
  CHECK(
      json(voix::test::consent_result()) ==
      R"({"schema":"voix.tally/1","rule":"consent","options":["consent","reserve","stand-aside","objection"],)"
      R"("ballots":{"counted":50,"weight":50,"blank":0,"discarded":0},"outcome":{"kind":"blocked"},)"
      R"("counts":{"consent":40,"reserve":5,"stand-aside":3,"objection":2},)"
      R"("threshold":{"formula":"objections <= 0","left":2,"right":0},)"
      R"("quorum":{"formula":"2 × cast >= 1 × roll","left":100,"right":60,"met":true},)"
      R"("notes":[],"findings":[],"steps":[],)"
      R"("settings":{"most_objections":0,"min_consents":1,"quorum":"1/2","roll":60}})"
      "\n");
}

TEST_CASE("json of majority judgment") {
  auto result = voix::test::judgment_result();
  result.options.push_back("Nobody judged");
  result.profiles.push_back({3, std::vector<Fraction>(7), 0, 0, 0});
  CHECK(
      json(result) ==
      R"({"schema":"voix.tally/1","rule":"majority-judgment",)"
      R"x("options":["Association loi 1901","Association de fait","Coopérative (SCIC)","Nobody judged"],)x"
      R"("ballots":{"counted":60,"weight":60,"blank":1,"discarded":0},)"
      R"("outcome":{"kind":"winner","winners":["Association loi 1901"]},)"
      R"x("ranking":[["Association loi 1901"],["Coopérative (SCIC)"],["Association de fait"]],)x"
      R"("grades":["Excellent","Très bien","Bien","Assez bien","Passable","Insuffisant","À rejeter"],)"
      R"("profiles":[)"
      R"({"option":"Association loi 1901","counts":[9,18,16,8,4,3,2],"median":"Bien","above":27,"below":17},)"
      R"({"option":"Association de fait","counts":[2,6,10,14,12,9,7],"median":"Passable","above":32,"below":16},)"
      R"x({"option":"Coopérative (SCIC)","counts":[7,11,12,10,9,6,5],"median":"Assez bien","above":30,"below":20},)x"
      R"({"option":"Nobody judged","counts":[0,0,0,0,0,0,0],"median":null,"above":0,"below":0}],)"
      R"("notes":[],"findings":[],"steps":[],"settings":{"blank":"worst"}})"
      "\n");
}

TEST_CASE("json of a Condorcet count, with steps and findings") {
  auto result = voix::test::condorcet_result();
  result.steps = {{"test-step",
                   {{"option", std::string("選擇")},
                    {"votes", Fraction(26)},
                    {"share", Fraction(1) / 2},
                    {"met", true},
                    {"path", std::vector<std::string>{"Transports", "選擇"}},
                    {"strengths", std::vector<Fraction>{25, 20}}}}};
  result.notes = {{"test-note", {}}};
  result.findings = {{"test-slug", voix::Severity::warning, {}, {"a.cvotes", 3, 7, "line", 1}},
                     {"test-slug", voix::Severity::note, {}, {}}};
  CHECK(
      json(result) ==
      R"({"schema":"voix.tally/1","rule":"condorcet","method":"schulze",)"
      R"("options":["Économie sociale","選擇","Logement 🏠","Transports"],)"
      R"("ballots":{"counted":45,"weight":45,"blank":0,"discarded":0},)"
      R"("outcome":{"kind":"winner","winners":["Logement 🏠"]},)"
      R"("ranking":[["Logement 🏠"],["Économie sociale"],["選擇","Transports"]],)"
      R"("pairwise":[[0,25,20,26],[20,0,19,22],[25,26,0,30],[19,22,15,0]],)"
      R"("condorcet_winner":"Logement 🏠","smith":["Logement 🏠"],"schwartz":["Logement 🏠"],)"
      R"("notes":["test-note"],"findings":[{"slug":"test-slug","severity":"warning","message":"test-slug",)"
      R"("path":"a.cvotes","line":3,"column":7},{"slug":"test-slug","severity":"note","message":"test-slug"}],)"
      R"("steps":[{"step":"test-step","option":"選擇","votes":26,"share":"1/2","met":true,)"
      R"("path":["Transports","選擇"],"strengths":[25,20]}],"settings":{"unranked":"last","order":"peel"}})"
      "\n");
}

TEST_CASE("json says that there is no Condorcet winner, and what the default option dropped") {
  auto result = voix::test::condorcet_result();
  result.rule = voix::Condorcet{voix::Method::debian};
  result.condorcet_winner.reset();
  result.dropped = {{3, "quorum"}};
  result.settings.default_option = "Transports";
  result.settings.ratios["選擇"] = 3;
  const auto text = json(result);
  CHECK(text.find(R"("condorcet_winner":null,)") != std::string::npos);
  CHECK(text.find(R"("dropped":[{"option":"Transports","by":"quorum"}],)") != std::string::npos);
  CHECK(text.find(R"("default_option":"Transports","ratio":["選擇=3"],"ratio_strict":false)") !=
        std::string::npos);
}

TEST_CASE("json of an approval vote with seats, weights and a lot") {
  CHECK(json(voix::test::approval_result()) ==
        R"({"schema":"voix.tally/1","rule":"approval","options":["Alma","Béatrice","Chloé"],)"
        R"("ballots":{"counted":30,"weight":"61/2","blank":1,"discarded":2},)"
        R"("outcome":{"kind":"winner","winners":["Béatrice","Chloé"]},)"
        R"("ranking":[["Béatrice"],["Chloé"],["Alma"]],"approvals":[12,"41/2",12],)"
        R"("lot":{"seed":"assemblée du 30 octobre","order":["Chloé","Alma","Béatrice"]},)"
        R"("notes":[],"findings":[],"steps":[],"settings":{"seats":2,"lot":"assemblée du 30 octobre"},)"
        R"("elected":["Béatrice","Chloé"]})"
        "\n");
}
