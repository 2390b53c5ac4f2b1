// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/text.hpp"

#include <algorithm>
#include <limits>

#include "support/catch.hpp"

using namespace voix;
using namespace voix::govern;

namespace {

constexpr auto ever = std::numeric_limits<Instant>::max();

Act act(std::string kind, std::string by, Instant time, std::string text, std::string from = {}) {
  Act one;
  one.kind = std::move(kind);
  one.by = std::move(by);
  one.time = time;
  one.text = std::move(text);
  if (!from.empty()) one.fields.emplace_back("from", std::move(from));
  return one;
}

Dossier with(std::vector<Act> acts, std::string hash = "c") {
  Dossier dossier;
  dossier.proposal.id = "P-0003";
  dossier.proposal.author = "m17";
  dossier.proposal.hash = std::move(hash);
  dossier.acts = std::move(acts);
  return dossier;
}

std::vector<std::string_view> slugs(const TextHistory& history) {
  std::vector<std::string_view> slugs;
  for (const auto& one : history.findings) slugs.push_back(one.slug);
  return slugs;
}

using Slugs = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a text is submitted, revised and amended") {
  const auto dossier = with({act("submit", "m17", 1, "a"), act("support", "m18", 2, "a"),
                             act("revise", "m17", 3, "b", "a"), act("accept", "m17", 4, "c", "b")});
  const auto history = text_history(dossier, ever);
  CHECK(history.author == "m17");
  CHECK(history.versions.size() == 3);
  CHECK(history.current() == "c");
  CHECK(history.is_current);
  CHECK(history.findings.empty());
  CHECK(text_history(dossier, 3).current() == "b");
  CHECK(slugs(text_history(dossier, 3)) == Slugs{"text-not-signed"});
  CHECK_FALSE(text_history(dossier, 0).is_submitted());
}

TEST_CASE("changes of one second are followed in any order") {
  std::vector<Act> acts{act("submit", "m17", 1, "a"), act("revise", "m17", 1, "b", "a"),
                        act("accept", "m17", 1, "c", "b")};
  std::vector<std::size_t> order{0, 1, 2};
  do {
    const auto history = text_history(with({acts[order[0]], acts[order[1]], acts[order[2]]}), ever);
    CHECK(history.current() == "c");
    CHECK(history.findings.empty());
  } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("of two changes to one text the earlier counts") {
  const auto dossier = with({act("submit", "m17", 1, "a"), act("revise", "m17", 2, "b", "a"),
                             act("revise", "m17", 3, "x", "a"), act("revise", "m17", 4, "c", "b")});
  const auto history = text_history(dossier, ever);
  CHECK(history.is_current);
  CHECK(slugs(history) == Slugs{"text-forked"});
  // A text that comes back does not wake what was forked from it.
  const auto back = text_history(with({act("submit", "m17", 1, "a"), act("revise", "m17", 2, "b", "a"),
                                       act("revise", "m17", 3, "x", "a"), act("revise", "m17", 4, "a", "b")},
                                      "a"),
                                 ever);
  CHECK(back.is_current);
  CHECK(slugs(back) == Slugs{"text-forked"});
}

TEST_CASE("only the author changes the text") {
  const auto history =
      text_history(with({act("submit", "m17", 1, "a"), act("revise", "m18", 2, "c", "a")}), ever);
  CHECK(history.current() == "a");
  CHECK(slugs(history) == Slugs{"text-by-other", "text-not-signed"});
}

TEST_CASE("whoever submits is the author") {
  const auto other = text_history(with({act("submit", "m18", 1, "c")}), ever);
  CHECK_FALSE(other.is_submitted());
  CHECK(slugs(other) == Slugs{"author-did-not-submit"});
  const auto second = text_history(with({act("submit", "m17", 1, "c"), act("submit", "m18", 2, "c")}), ever);
  CHECK(second.is_current);
  CHECK(slugs(second) == Slugs{"text-by-other"});
}
