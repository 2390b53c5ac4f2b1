// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `cast` refuses to be part of: a false poll, a second ballot with one number, a poll that is not open.
#include "support/catch.hpp"
#include "support/finished_poll.hpp"

using namespace voix;
using namespace voix::test;
using Catch::Matchers::Contains;

namespace {

struct Voter : SecretPoll {
  Voter() { files.contents["choice"] = "[question-1]\nanswer = \"yes\"\n"; }

  Voter& cast(const std::vector<std::string>& flags = {}) {
    std::vector<std::string> arguments{"cast", "poll", "--choice", "choice", "--key", "ada.key", "--yes"};
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    SecretPoll::operator()(std::move(arguments));
    return *this;
  }
  [[nodiscard]] std::string shown() const { return grouped_base32(ceremony, 24); }
  [[nodiscard]] std::string state() { return files.contents["ada.key.state"]; }
  /// The file in the outbox that has this ending; empty if there is none.
  [[nodiscard]] std::string path(const std::string& ending) {
    for (const auto& name : files.list("outbox")) {
      if (name.ends_with(ending)) return "outbox/" + name;
    }
    return "";
  }
  [[nodiscard]] bool has_cast() { return !path(".ballot").empty(); }
};

}  // namespace

TEST_CASE("a poll under a ceremony that the voter does not know needs the voter's word") {
  Voter voter;
  voter.open();
  SECTION("nobody to ask") {
    CHECK(voter.cast().exit != 0);
    CHECK(voter.said("ceremony-not-confirmed"));
    CHECK_FALSE(voter.has_cast());
  }
  SECTION("it is not the same") {
    voter.console.answers = {"n"};
    CHECK(voter.cast().exit != 0);
    CHECK(voter.said("ceremony-not-confirmed"));
    CHECK_FALSE(voter.has_cast());
  }
  SECTION("it is the same, and asked once") {
    voter.console.answers = {"y"};
    CHECK(voter.cast().exit == 0);
    CHECK(voter.has_cast());
    CHECK(voter.state().find("ceremony " + hex(voter.ceremony)) != std::string::npos);
    voter.console.questions.clear();
    CHECK(voter.cast().exit == 0);
    CHECK(voter.console.questions.empty());
  }
  SECTION("another one than was expected") {
    CHECK(voter.cast({"--ceremony", grouped_base32(sha256("the true one"), 24)}).exit != 0);
    CHECK(voter.said("unexpected-ceremony"));
    CHECK_FALSE(voter.has_cast());
    CHECK_FALSE(voter.has("ada.key.state"));
  }
  SECTION("the one that was expected") {
    CHECK(voter.cast({"--ceremony", voter.shown()}).exit == 0);
    CHECK(voter.has_cast());
  }
}

TEST_CASE("a false poll under another ceremony is asked for again, and refused where another is expected") {
  Voter voter;
  const auto shown = voter.shown();
  voter.files.contents["ada.key.state"] = "voix-v1 state\nceremony " + hex(voter.ceremony) + "\n";
  SECTION("it is new to the key") {
    voter.under(Play(3, 2, "another ceremony").all());
    voter.open();
    CHECK(voter.cast().exit != 0);
    CHECK(voter.said("ceremony-not-confirmed"));
    CHECK(voter.cast({"--ceremony", shown}).exit != 0);
    CHECK(voter.said("unexpected-ceremony"));
  }
  SECTION("it was known to the key, and the group has a new one") {
    voter.open();
    CHECK(voter.cast({"--ceremony", grouped_base32(sha256("the new one"), 24)}).exit != 0);
    CHECK(voter.said("unexpected-ceremony"));
  }
  SECTION("it is an open vote, where a secret one is expected") {
    voter.election.secret = false;
    const std::vector organisers{key_of("organiser").public_key()};
    voter.trustees = vote::write_no_trustees(organisers);
    voter.open();
    CHECK(voter.cast({"--ceremony", shown}).exit != 0);
    CHECK(voter.said("unexpected-ceremony"));
  }
  CHECK_FALSE(voter.has_cast());
}

TEST_CASE("a ceremony that does not replay, or a roll without the voter, gets no ballot") {
  Voter voter;
  SECTION("changed trustees") {
    voter.open();
    auto& text = voter.files.contents["poll/trustees.txt"];
    text[text.size() - 10] = text[text.size() - 10] == '0' ? '1' : '0';
    CHECK(voter.cast({"--ceremony", voter.shown()}).exit != 0);
  }
  SECTION("another roll") {
    voter.voters.erase(voter.voters.begin());
    voter.open();
    CHECK(voter.cast({"--ceremony", voter.shown()}).exit != 0);
    CHECK(voter.said("not-on-the-roll"));
  }
  SECTION("before the poll opens") {
    voter.open();
    voter.clock.time = voter.election.opens - 1;
    CHECK(voter.cast({"--ceremony", voter.shown()}).exit != 0);
    CHECK(voter.said("poll-not-open"));
  }
  SECTION("after it closes, though the keeper says nothing") {
    voter.open();
    voter.clock.time = voter.election.closes;
    CHECK(voter.cast({"--ceremony", voter.shown()}).exit != 0);
    CHECK(voter.said("poll-closed"));
  }
  CHECK_FALSE(voter.has_cast());
}

TEST_CASE("a key signs one body for each number, and each body has a seed of its own") {
  Voter voter;
  voter.open();
  REQUIRE(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  const auto first = voter.files.contents[voter.path("ada-1.ballot")];
  SECTION("the ballot was lost before it was on the board") {
    voter.files.contents.erase(voter.path("ada-1.ballot"));
  }
  SECTION("the notes of the key were lost") { voter.files.contents.erase("ada.key.state"); }
  SECTION("only the board knows") {
    voter.collect({first});
    voter.files.contents.erase("ada.key.state");
    voter.files.contents.erase(voter.path("ada-1.ballot"));
  }
  REQUIRE(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  REQUIRE(voter.has(voter.path("ada-2.ballot")));
  const auto& second = voter.files.contents[voter.path("ada-2.ballot")];
  const auto cells = [](const std::string& text) {
    return text.substr(text.find("\nE "), text.find("\nproof ") - text.find("\nE "));
  };
  CHECK(cells(first) != cells(second));
}

TEST_CASE("a body has a fresh seed even where its number was forgotten") {
  Voter voter;
  voter.open();
  const auto before = voter.files.contents;
  REQUIRE(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  const auto first = voter.files.contents[voter.path("ada-1.ballot")];
  voter.files.contents = before;
  REQUIRE(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  CHECK(voter.files.contents[voter.path("ada-1.ballot")] != first);
}

TEST_CASE("an audited ballot cannot be cast, and the next one has another number") {
  Voter voter;
  voter.open();
  REQUIRE(voter.cast({"--ceremony", voter.shown(), "--audit"}).exit == 0);
  REQUIRE(voter.has(voter.path("ada-1.spoil")));
  CHECK_FALSE(voter.has_cast());
  REQUIRE(voter.cast().exit == 0);
  CHECK(voter.has(voter.path("ada-2.ballot")));
  voter.collect(
      {voter.files.contents[voter.path("ada-1.spoil")], voter.files.contents[voter.path("ada-2.ballot")]});
  CHECK(voter.said("2 accepted, 0 refused"));
}

TEST_CASE("how many witnesses open the count, and how many may be dishonest, is told before anybody votes") {
  Voter voter;
  voter.election.witnesses = {{"w1", key_of("w1").public_key()},
                              {"w2", key_of("w2").public_key()},
                              {"w3", key_of("w3").public_key()}};
  voter.election.cosignatures = 3;
  voter.election.dishonest = 2;
  voter.open();
  CHECK(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  CHECK(voter.said("opens with 3 of 3 witnesses, of whom up to 2 may be dishonest"));
}

TEST_CASE("who decides by the weights is told that they may reveal") {
  Voter voter;
  voter.election.weights_may_reveal = true;
  voter.open();
  CHECK(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  CHECK(voter.said("rare in this poll"));
}

namespace {

/// Asks ada for her choice: what was echoed, and what the audit record holds (or nothing).
struct Asked : Voter {
  std::string audited(const std::string& language, const std::vector<std::string>& answers) {
    environment.variables["LANG"] = language;
    console.answers = answers;
    console.answers.insert(console.answers.end(), {"a"});
    console.questions.clear();
    SecretPoll::operator()({"cast", "poll", "--key", "ada.key", "--ceremony", shown()});
    return files.contents[path(".audit")];
  }
};

}  // namespace

TEST_CASE("answers are given in the language of the voter or in the poll's own words, and in full") {
  Asked voter;
  SECTION("a majority in French") {
    voter.open();
    CHECK(voter.audited("fr_FR.UTF-8", {"o", "ou", "b", "oui/non", "", "Blanc"}).find("\nchoice 1 3\n") !=
          std::string::npos);
    CHECK(voter.said("1 oui  2 non  3 blanc"));
    CHECK(voter.said("votre choix\u00A0:"));
    CHECK(voter.said("votre réponse\u00A0: blanc"));
  }
  SECTION("the poll's words, in French") {
    voter.open();
    CHECK(voter.audited("fr_FR.UTF-8", {"no"}).find("\nchoice 1 2\n") != std::string::npos);
  }
  SECTION("voix's own answers are understood in both languages, and echoed in that of the voter") {
    voter.open();
    CHECK(voter.audited("en_GB.UTF-8", {"non"}).find("\nchoice 1 2\n") != std::string::npos);
    CHECK(voter.said("your answer: no"));
  }
  SECTION("consent in French") {
    voter.election.questions[0].rule = Consent{};
    voter.election.questions[0].columns = {"consent", "reserve", "stand-aside", "objection"};
    for (const auto& [word, column] : {std::pair{"consentement", "1"},
                                       {"RÉSERVE", "2"},
                                       {"à l'écart", "3"},
                                       {"abstention", "3"},
                                       {"Objection", "4"}}) {
      Asked fresh;
      fresh.election = voter.election;
      fresh.open();
      CHECK(fresh.audited("fr", {"r", "obj", word}).find("\nchoice 1 " + std::string(column) + "\n") !=
            std::string::npos);
    }
    voter.open();
    CHECK(voter.audited("en", {"o", "consentement"}).find("\nchoice 1 1\n") != std::string::npos);
  }
  SECTION("the options of a plurality are nobody's to translate; only its blank is voix's own") {
    voter.election.questions[0].rule = Plurality{};
    voter.election.questions[0].columns = {"yes", "Café", "blank"};
    voter.open();
    CHECK(voter.audited("fr", {"oui", "cafe"}).find("\nchoice 1 2\n") != std::string::npos);
    CHECK(voter.said("1 yes  2 Café  3 blanc"));
  }
}

TEST_CASE("in an approval, nothing means no, at the prompt and in a file") {
  Asked voter;
  voter.election.questions = {question(Kind::approval, 3, 2)};
  voter.open();
  CHECK(voter.audited("en", {"", "y", "  "}).find("\nchoice 1 2 1 2\n") != std::string::npos);
  CHECK(voter.said("option 1: not approved"));
  voter.files.contents["choice"] =
      "[question-1]\n\"option 1\" = \"\"\n\"option 2\" = true\n\"option 3\" = \"no\"\n";
  CHECK(voter.cast({"--ceremony", voter.shown()}).exit == 0);
  CHECK(voter.has_cast());
}

TEST_CASE("the choice is shown before it is cast, and in words") {
  Asked voter;
  voter.election.questions = {question(Kind::ranks, 3, 3)};
  voter.open();
  voter.audited("en", {"2", "", "1"});
  CHECK(voter.said("your choice:\n   Which?\n   - option 1: 2\n   - option 2: last\n   - option 3: 1\n"));
}

TEST_CASE("the next number is found in the entries that are new since the key looked") {
  Voter voter;
  voter.open().collect({voter.ballot("ada", 7), voter.ballot("bea", 1)});
  const std::vector<std::string> known{"--ceremony", voter.shown()};
  CHECK(voter.cast(known).exit == 0);
  CHECK_FALSE(voter.path("ada-8.ballot").empty());
  CHECK_THAT(voter.state(), Contains("\nlooked " + hex(voter.id) + " 6 ") && Contains(" 7\nsigned "));

  SECTION("what was looked at is not read again") {
    for (const auto& [type, payload] : voter.entries()) {
      if (type == vote::EntryType::ballot)
        voter.files.contents["poll/entries/" + hex(sha256(payload)) + ".txt"] = "";
    }
    CHECK(voter.cast().exit == 0);
    CHECK_FALSE(voter.path("ada-9.ballot").empty());
  }
  SECTION("a new entry is") {
    voter.collect({voter.ballot("ada", 20)});
    CHECK(voter.cast().exit == 0);
    CHECK_FALSE(voter.path("ada-21.ballot").empty());
  }
  SECTION("another board is read as a whole") {
    auto entries = voter.entries();
    entries[4].payload = voter.ballot("ada", 30);
    entries.push_back({vote::EntryType::ballot, voter.ballot("cem", 1)});
    voter.rewrite(entries);
    CHECK(voter.cast().exit == 0);
    CHECK_FALSE(voter.path("ada-31.ballot").empty());
  }
  SECTION("and so are files that were missing") {
    voter.files.contents.erase("ada.key.state");
    const auto entry = "poll/entries/" + hex(sha256(voter.entries()[4].payload)) + ".txt";
    const auto bytes = voter.files.contents.at(entry);
    voter.files.contents.erase(entry);
    for (const auto& name : voter.files.list("outbox")) voter.files.contents.erase("outbox/" + name);
    CHECK(voter.cast(known).exit == 0);
    CHECK_FALSE(voter.path("ada-1.ballot").empty());
    CHECK(voter.state().find("looked") == std::string::npos);
    voter.files.contents[entry] = bytes;
    CHECK(voter.cast().exit == 0);
    CHECK_FALSE(voter.path("ada-8.ballot").empty());
  }
}

TEST_CASE("of the roll a voter needs the own line, bound with all others into the election id") {
  Voter voter;
  voter.open();
  auto& roll = voter.files.contents["poll/roll.txt"];
  const auto bea = key_of("bea").public_key().hex();
  const auto whole = roll;
  const vote::SetupFiles files = voter.setup();
  const auto ada = key_of("ada").public_key();
  const auto own = vote::read_setup_of_voter(files, "poll", ada);
  CHECK(own.id == voter.id);
  REQUIRE(own.roll.voters().size() == 1);
  CHECK(own.roll.find(ada)->id == "ada");
  CHECK(vote::read_setup_of_voter(files, "poll", key_of("nobody").public_key()).roll.voters().empty());
  SECTION("the key as a word elsewhere makes nobody a voter") {
    const auto line = "voix-v1 roll\nvoter eve sk-ssh-ed25519 " + bea + " " + ada.hex() + " weight 1\n";
    CHECK(vote::Roll::only(line, "roll.txt", ada).voters().empty());
    CHECK(vote::Roll::only(line, "roll.txt", key_of("bea").public_key()).voters().size() == 1);
  }
  SECTION("a changed roll is another poll") {
    roll.replace(roll.find("weight 1"), 8, "weight 2");
    CHECK(vote::read_setup_of_voter({files.election, roll, files.trustees}, "poll", ada).id != voter.id);
  }
  SECTION("the own line must be sound") {
    roll.replace(roll.find("voter ada"), 9, "voter .da");
    CHECK(voter.cast({"--ceremony", voter.shown()}).exit == 3);
    CHECK(voter.said("record-malformed"));
  }
}
