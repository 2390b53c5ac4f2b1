// SPDX-License-Identifier: GPL-3.0-or-later
//
// trustees.txt: nothing in it can be changed, and everything that is wrong is said.
#include "support/catch.hpp"
#include "support/ceremony.hpp"

using namespace voix;
using namespace voix::test;

namespace {

/// The slugs of what is wrong; empty if nothing is.
std::vector<std::string_view> wrong(std::string_view bytes) {
  std::vector<std::string_view> slugs;
  try {
    static_cast<void>(vote::read_trustees(bytes, "trustees.txt"));
  } catch (const Error& error) {
    CHECK(error.fault == Fault::document);
    for (const auto& finding : error.findings) slugs.push_back(finding.slug);
    CHECK_FALSE(slugs.empty());
  }
  return slugs;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line;
  return text;
}

}  // namespace

TEST_CASE("no byte of a finished ceremony can be changed") {
  const auto text = Play(3, 2).all().trustees();
  REQUIRE(wrong(text).empty());
  auto changed = text;
  for (std::size_t at = 0; at < text.size(); ++at) {
    changed[at] = static_cast<char>(text[at] ^ 1);
    if (wrong(changed).empty()) FAIL("byte " << at);
    changed[at] = text[at];
  }
  CHECK_FALSE(wrong(text.substr(0, text.size() - 1)).empty());
  CHECK_FALSE(wrong(text + "\n").empty());
}

TEST_CASE("no line of a finished ceremony can be left out, repeated or moved") {
  const auto lines = lines_of(Play(3, 2).all().trustees());
  for (std::size_t at = 0; at < lines.size(); ++at) {
    INFO("line " << at + 1);
    auto changed = lines;
    changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(at));
    CHECK_FALSE(wrong(joined(changed)).empty());
    changed = lines;
    changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at), lines[at]);
    CHECK_FALSE(wrong(joined(changed)).empty());
    if (at + 1 == lines.size()) continue;
    changed = lines;
    std::swap(changed[at], changed[at + 1]);
    CHECK_FALSE(wrong(joined(changed)).empty());
  }
}

TEST_CASE("whole files cannot be exchanged between ceremonies, and all that is wrong is said") {
  Play play(3, 2), other(3, 2, "another");
  play.all(), other.all();
  const auto progress = play.progress();
  for (const auto stage : {vote::Stage::round1, vote::Stage::round2, vote::Stage::round3}) {
    auto files = play.files;
    files.at(stage, 1) = other.files.at(stage, 1);
    files.at(stage, 3) = other.files.at(stage, 3);
    CHECK(wrong(write_trustees(files, progress)) ==
          std::vector<std::string_view>{"ceremony-other-file", "ceremony-other-file"});
  }
  auto files = play.files;
  files.at(vote::Stage::round3, 2).clear();
  CHECK(wrong(write_trustees(files, progress)) == std::vector<std::string_view>{"ceremony-not-finished"});
  CHECK_FALSE(wrong(write_trustees(play.files, other.progress())).empty());
}

TEST_CASE("a ceremony that ended in complaints has no trustees.txt") {
  Play play(3, 2);
  play.all(vote::Stage::round1).all(vote::Stage::round2).all(vote::Stage::round3);
  const auto now = play.progress();
  const auto complaint = write(vote::Round3{now.hash, *now.round2_hash, 2, {1}, {}, {}, {}});
  play.files.at(vote::Stage::round3, 2) = signed_record(complaint, play.key(2));
  CHECK(wrong(write_trustees(play.files, now)) == std::vector<std::string_view>{"ceremony-not-finished"});
}

TEST_CASE("an open poll has organisers and no trustees") {
  const std::vector keys{key_of("a").public_key(), key_of("b").public_key()};
  const auto text = vote::write_no_trustees(keys);
  const auto trustees = vote::read_trustees(text, "trustees.txt");
  CHECK(trustees.organisers == keys);
  CHECK(trustees.trustees.empty());
  CHECK(trustees.threshold == 0);
  CHECK(trustees.key.is_identity());
  CHECK_FALSE(wrong(vote::write_no_trustees({})).empty());
  CHECK_FALSE(wrong(vote::write_no_trustees(std::vector{keys[0], keys[0]})).empty());
  CHECK_FALSE(wrong(text + "key 0\n").empty());
}

TEST_CASE("only a trustee has a share") {
  const auto text = Play(2, 2).all().trustees();
  CHECK_THROWS_AS(vote::share(text, "trustees.txt", key_of("stranger")), Error);
}
