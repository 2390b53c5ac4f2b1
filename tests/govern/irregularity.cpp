// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/assembly_life.hpp"

using namespace life;

TEST_CASE("what was contested once is not declared again, by anybody") {
  Life life;
  life.adopt();
  life.act(5 * day, "m5", "void", {{"because", "m1 was ill"}});
  CHECK(life.state(5 * day) == "void");
  life.act(6 * day, "m5", "contest", {{"because", "no"}});  // nobody answers themselves
  CHECK(life.state(6 * day) == "void");
  life.act(7 * day, "m2", "contest", {{"because", "m1 was not"}});
  CHECK(life.state(7 * day) == "in-force");
  life.act(8 * day, "m5", "void", {{"because", "m1 was ill"}});
  life.act(8 * day, "m4", "void", {{"because", "m1 was ill"}});
  CHECK(life.state(9 * day) == "in-force");
  CHECK(findings(life.at(9 * day)) == Slugs{"void-after-contest", "void-after-contest"});
}

TEST_CASE("another irregularity can be declared after one was contested") {
  Life life;
  life.adopt();
  life.act(5 * day, "m5", "void", {{"because", "m1 was ill"}});
  life.act(6 * day, "m2", "contest", {{"because", "m1 was not"}});
  CHECK(life.state(6 * day) == "in-force");
  life.act(7 * day, "m5", "void", {{"because", "M1  was ill!"}});  // the same
  CHECK(life.state(7 * day) == "in-force");
  life.act(8 * day, "m5", "void", {{"because", "the board lost two ballots"}});
  CHECK(life.state(8 * day) == "void");
  CHECK(why(life.at(8 * day)) == Slugs{"void-contested", "life-void"});
  CHECK(needs(life.at(8 * day)) == Slugs{"need-contest"});
  life.act(9 * day, "m2", "contest", {{"because", "it lost none"}});
  CHECK(life.state(9 * day) == "in-force");
  CHECK(findings(life.at(9 * day)) == Slugs{"void-after-contest"});
}

TEST_CASE("each of two declarations is contested") {
  Life life;
  life.adopt();
  life.act(5 * day, "m5", "void", {{"because", "m1 was ill"}});
  life.act(5 * day, "m4", "void", {{"because", "the keeper slept"}});
  life.act(6 * day, "m5", "contest", {{"because", "the keeper did not"}});
  CHECK(life.state(6 * day) == "void");  // m5's own still stands
  life.act(6 * day, "m2", "contest", {{"because", "neither"}});
  CHECK(life.state(6 * day) == "in-force");
}
