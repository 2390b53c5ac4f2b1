// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/status.hpp"

#include "govern/assembly_life.hpp"

using namespace life;

namespace {

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> all;
  while (!text.empty()) {
    const auto end = text.find("\r\n");
    REQUIRE(end != std::string_view::npos);
    all.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 2);
  }
  return all;
}

std::string unfolded(const std::vector<std::string>& folded) {
  std::string text;
  for (const auto& line : folded) text += line.starts_with(' ') ? line.substr(1) : "\n" + line;
  return text;
}

render::Status status(const Life& life, Instant after) {
  render::Status one;
  one.dossier = &life.assembly.dossiers.back();
  one.standing = life.at(after);
  return one;
}

}  // namespace

TEST_CASE("deadlines as iCalendar: folded lines, UTC, ids that last, text escaped") {
  Life life;
  life.last().proposal.title =
      "Où habiter, où travailler; où se réunir : \\ "
      "éééééééééééééééééééééééééééééééééééééééé\x1B[31m\nfin";
  const std::vector all{status(life, hour)};
  const auto text = render::calendar(all, "Collectif d’ici", start + hour, Catalogue());
  const auto folded = lines(text);
  for (const auto& line : folded) {
    CHECK(line.size() <= 75);
    CHECK((static_cast<unsigned char>(line.back()) & 0xC0U) != 0xC0);  // no character is cut
  }
  CHECK(
      unfolded(folded) ==
      "\nBEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//voix//voix//EN\nBEGIN:VEVENT"
      "\nUID:P-0001-need-sponsors@Collectif-d---ici\nDTSTAMP:20201001T110000Z\nDTSTART:20201022T100000Z"
      "\nSUMMARY:P-0001: sponsors still missing: 2"
      "\nDESCRIPTION:Où habiter\\, où travailler\\; où se réunir : \\\\ "
      "éééééééééééééééééééééééééééééééééééééééé[31m\\nfin\\nvoix support P-0001\nEND:VEVENT\nEND:VCALENDAR");
  const auto later =
      render::calendar(std::vector{status(life, day)}, "Collectif d’ici", start + day, Catalogue());
  CHECK(later.find("UID:P-0001-need-sponsors@Collectif-d---ici\r\n") != std::string::npos);
}

TEST_CASE("a day to come is an event of the whole day") {
  Life life;
  auto one = status(life, hour);
  one.standing.needs.clear();
  one.days = {{"M-0001", {"day-report", {{"members", std::vector<std::string>{"m1", "m2"}}}}, "2021-03-01"}};
  const auto text = unfolded(lines(render::calendar(std::vector{one}, "G", start, Catalogue())));
  CHECK(text.find("\nUID:M-0001-day-report@G\n") != text.npos);
  CHECK(text.find("\nDTSTART;VALUE=DATE:20210301\nSUMMARY:M-0001: m1 and m2: report on the mandate\n") !=
        text.npos);
}

TEST_CASE("voix.status/1 has its keys in one order") {
  Life life;
  auto one = status(life, hour);
  one.with_voters = true;
  one.voted = {"m1"};
  one.missing = {"m2"};
  CHECK(render::status_json(std::vector{one}, start + hour) ==
        R"({"schema":"voix.status/1","now":"2020-10-01T11:00:00Z","proposals":[{"id":"P-0001",)"
        R"("folder":"proposals/P-0001","title":"Title 1","state":"submitted","since":"2020-10-01T10:00:00Z",)"
        R"("until":"2020-10-22T10:00:00Z","class":"ordinary","body":"online","text":"text-1","sponsors":[],)"
        R"("why":[{"step":"life-submitted","sponsors":0,"needed":2,"time":"2020-10-22 10:00 UTC"}],)"
        R"("needs":[{"what":{"step":"need-sponsors","missing":2},"from":["members"],)"
        R"("by":"2020-10-22T10:00:00Z","command":"voix support P-0001"}],"decision":null,"findings":[],)"
        R"("voted":["m1"],"missing":["m2"]}]})"
        "\n");
}

TEST_CASE("a page tells the state, why, and what is needed") {
  Life life;
  life.adopt();
  const auto one = status(life, 3 * day);
  CHECK(render::status_page(one, Zone{}, Catalogue(), {}) ==
        "P-0001  Title 1\n"
        "state: adopted, not yet in force, since 2020-10-04 10:00 UTC, until 2020-10-05 10:00 UTC\n"
        "class: ordinary; decided by: online vote\n"
        "sponsors: m2 and m3\n"
        "why:\n"
        "  - 2 × yes = 2 × 3 = 6 > 4 = cast: the majority asked for is reached.\n"
        "  - If 1 of the yes votes had been no, it would have been rejected.\n"
        "  - With 2 more no, and every other vote as it is, it would have been rejected.\n"
        "  - It is adopted, and enters into force on 2020-10-05 10:00 UTC unless an\n"
        "    irregularity is declared.\n"
        "next:\n"
        "  - declare an irregularity, if there was one (members), by 2020-10-05 10:00 UTC\n"
        "    voix void P-0001 --because …\n");
}
