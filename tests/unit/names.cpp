// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/names.hpp"

#include <thread>

#include <voix/nearest.hpp>

#include "format/name_table.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::format;

TEST_CASE("Names keep their numbers") {
  Names names;
  CHECK(names.intern("A") == 0);
  CHECK(names.intern("B") == 1);
  CHECK(names.intern("A") == 0);
  CHECK(names.find("B") == 1U);
  CHECK_FALSE(names.find("C"));
  CHECK(names.size() == 2);
  CHECK(names.all() == std::vector<std::string>{"A", "B"});
}

TEST_CASE("Names are the same for all threads") {
  Names names;
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
      threads.emplace_back([&names] {
        for (int i = 0; i < 1000; ++i) names.intern(std::to_string(i));
      });
    }
  }
  CHECK(names.size() == 1000);
  for (int i = 0; i < 1000; ++i) CHECK(names.all()[*names.find(std::to_string(i))] == std::to_string(i));
}

TEST_CASE("A name table tells names of any length apart, whatever follows them") {
  std::vector<std::string> names;
  for (std::size_t size = 1; size <= 40; ++size) names.emplace_back(size, 'a');
  for (int i = 0; i < 300; ++i) names.push_back("the same " + std::to_string(i) + " at both ends");
  const auto look_up = [](const NameTable& table, std::string name, char follower) {
    const auto size = name.size();
    name.append(64, follower);
    return table.find(std::string_view(name).substr(0, size));
  };
  NameTable table;
  for (Option option = 0; option < names.size(); ++option) {
    CHECK(look_up(table, names[option], 'a') == NameTable::unknown);
    table.insert(names[option], option);
  }
  for (Option option = 0; option < names.size(); ++option) {
    CHECK(look_up(table, names[option], 'a') == option);
    CHECK(look_up(table, names[option], '>') == option);
  }
  CHECK(look_up(table, "", 'a') == NameTable::unknown);
  CHECK(look_up(table, "the same 300 at both ends", 'a') == NameTable::unknown);
}

TEST_CASE("Blanks in a row count as one") {
  CHECK(narrowed("Candidate  1") == "Candidate 1");
  CHECK(narrowed("a\t b") == "a b");
  CHECK(narrowed("plain name") == "plain name");
  CHECK(has_wide_blanks("a  b"));
  CHECK(has_wide_blanks("a\tb"));
  CHECK_FALSE(has_wide_blanks("a b"));
}

TEST_CASE("The nearest name is at most a slip away") {
  const std::vector<std::string> options{"Montroll", "Kiss", "Wright", "Smith"};
  CHECK(nearest("Montrol", options) == "Montroll");
  CHECK(nearest("Mnotroll", options) == "Montroll");
  CHECK(nearest("montroll", options) == "Montroll");
  CHECK(nearest("Kiss", options) == "Kiss");
  CHECK(nearest("Smiht", options) == "Smith");
  CHECK_FALSE(nearest("Simpson", options));
  const std::vector<std::string> numbers{"P-0001", "P-0002", "m17"};
  CHECK_FALSE(nearest("P-0009", numbers));
  CHECK_FALSE(nearest("p-12", numbers));
  CHECK_FALSE(nearest("m18", numbers));
  for (const auto* slip : {"P-002", "P0002", "p-0002", "E-0002", "P-O002"})
    CHECK(nearest(slip, numbers) == "P-0002");
  CHECK_FALSE(nearest("", std::vector<std::string>{"Kiss"}));
  CHECK(nearest("B", std::vector<std::string>{"C", "A"}) == "C");  // the first of equals
  CHECK_FALSE(nearest(std::string(1000, 'x'), std::vector{std::string(1001, 'x')}));
}

TEST_CASE("the nearest name is found whatever its case and accents") {
  const std::vector<std::string> names{"École", "Transport", "Łódź", "Œuvre"};
  CHECK(nearest("ecole", names) == "École");
  CHECK(nearest("TRANSPORT", names) == "Transport");
  CHECK(nearest("lodz", names) == "Łódź");
  CHECK(nearest("ŒUVRE", names) == "Œuvre");
  CHECK_FALSE(nearest("xyzzy", names));
}
