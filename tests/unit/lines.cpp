// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/lines.hpp"

#include <string>

#include "support/catch.hpp"

using namespace voix;
using namespace voix::format;

namespace {

/// Keeps every line it is given, in the order of the threads; "h:" lines are the header.
struct Recorder final : LineFormat {
  struct Lines final : Body {
    explicit Lines(Recorder& r) : Body(r.joined), recorder(r) {}
    void line(std::string_view text, std::uint64_t number, Report& report) override {
      kept.emplace_back(text);
      if (text.starts_with('!')) report.add(Severity::error, "bang", number, text, text.substr(0, 1));
    }
    void finish() override {
      recorder.body_lines.insert(recorder.body_lines.end(), kept.begin(), kept.end());
    }
    Recorder& recorder;
    std::vector<std::string> kept;
  };

  bool header(std::string_view text, std::uint64_t, Report&) override {
    if (!text.starts_with("h:")) return false;
    header_lines.emplace_back(text);
    return true;
  }
  std::unique_ptr<Body> body() override { return std::make_unique<Lines>(*this); }
  bool quotes_join_lines() const override { return joined; }

  bool joined = false;
  std::vector<std::string> header_lines, body_lines;
};

struct Outcome {
  std::vector<std::string> header, body, slugs;
  std::vector<std::uint64_t> lines;
  Report report;
};

Outcome read_text(std::string_view text, bool joined = false, unsigned jobs = 1) {
  Recorder recorder;
  recorder.joined = joined;
  MemorySource source(text);
  Outcome outcome{{}, {}, {}, {}, read_lines("file", source, recorder, jobs)};
  outcome.header = recorder.header_lines;
  outcome.body = recorder.body_lines;
  for (const auto& finding : outcome.report.findings) {
    outcome.slugs.emplace_back(finding.slug);
    outcome.lines.push_back(finding.place.line);
  }
  return outcome;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("Header and body are lines without their ends") {
  const auto outcome = read_text("h:1\nh:2\na\n\nh:3");
  CHECK(outcome.header == Strings{"h:1", "h:2"});
  CHECK(outcome.body == Strings{"a", "", "h:3"});
  CHECK(outcome.slugs.empty());
}

TEST_CASE("A file of nothing is an error, with a byte order mark too") {
  CHECK(read_text("").slugs == Strings{"empty-file"});
  CHECK(read_text("\xEF\xBB\xBF").slugs == Strings{"byte-order-mark", "empty-file"});
  CHECK(read_text("\n").slugs.empty());
  CHECK(read_text("h:only\n").slugs.empty());
}

TEST_CASE("CRLF and a byte order mark are accepted, and said once") {
  const auto outcome = read_text("\xEF\xBB\xBFh:1\r\na\r\nb\r\n");
  CHECK(outcome.header == Strings{"h:1"});
  CHECK(outcome.body == Strings{"a", "b"});
  CHECK(outcome.slugs == Strings{"byte-order-mark", "crlf"});
  CHECK(outcome.report.findings[1].arguments == Arguments{{"count", "3"}});
  CHECK_FALSE(outcome.report.has_errors());
}

TEST_CASE("NUL and invalid UTF-8 are errors at their byte; the other lines are read") {
  using namespace std::string_literals;
  const auto outcome = read_text("a\nb\0c\nd\xC0\xAF\n\xED\xA0\x80\n\xF4\x90\x80\x80\né\xE2\x82\nç\n"s);
  CHECK(outcome.body == Strings{"a", "ç"});
  CHECK(outcome.slugs == Strings{"nul-byte", "invalid-utf8", "invalid-utf8", "invalid-utf8", "invalid-utf8"});
  CHECK(outcome.lines == std::vector<std::uint64_t>{2, 3, 4, 5, 6});
  CHECK(outcome.report.findings[0].place.column == 2);
  CHECK(outcome.report.findings[1].place.column == 2);
  CHECK(outcome.report.findings[4].place.column == 3);
}

TEST_CASE("UTF-16 is named") {
  using namespace std::string_literals;
  CHECK(read_text("\xFF\xFE"
                  "A\0\n\0"s)
            .slugs == Strings{"utf-16"});
}

TEST_CASE("A line that is too long is left out, wherever it is") {
  const std::string longest(longest_line, 'x'), longer(longest_line + 1, 'x'), huge(5 * longest_line, 'x');
  CHECK(read_text(longest).body == Strings{longest});
  CHECK(read_text(longer).slugs == Strings{"line-too-long"});
  const auto outcome = read_text("a\n" + huge + "\nb\n" + longer + "\n" + longest + "\n!\n" + huge);
  CHECK(outcome.body == Strings{"a", "b", longest, "!"});
  CHECK(outcome.slugs == Strings{"line-too-long", "line-too-long", "bang", "line-too-long"});
  CHECK(outcome.lines == std::vector<std::uint64_t>{2, 4, 6, 7});
  CHECK(read_text(huge + "\nh:1\na").header == Strings{"h:1"});
}

TEST_CASE("Quotes join lines where the format says so") {
  const std::string text = "a,\"b\nc\"\nd\n!\n";
  CHECK(read_text(text).body == Strings{"a,\"b", "c\"", "d", "!"});
  const auto outcome = read_text(text, true);
  CHECK(outcome.body == Strings{"a,\"b\nc\"", "d", "!"});
  CHECK(outcome.lines == std::vector<std::uint64_t>{4});
}

TEST_CASE("A quote that nothing closes costs its line, not the rest of the file") {
  const auto outcome = read_text("a\nb\"c\nd\n!\n", true);
  CHECK(outcome.body == Strings{"a", "d", "!"});
  CHECK(outcome.slugs == Strings{"unclosed-quote", "bang"});
  CHECK(outcome.lines == std::vector<std::uint64_t>{2, 4});
  CHECK(outcome.report.findings[0].place.column == 2);

  std::string long_file = "x\"\n";
  for (int i = 0; i < 600'000; ++i) long_file += "line\n";
  CHECK(read_text(long_file, true).body.size() == 600'000);
}

TEST_CASE("Neither threads nor blocks change what is read or where it stands") {
  std::string text = "h:\n";
  std::vector<std::uint64_t> bangs;
  for (std::uint64_t i = 0; i < 500'000; ++i) {
    const bool bang = i % 1777 == 0;
    text += bang ? "!\n" : "ballot " + std::to_string(i) + "\n";
    if (bang) bangs.push_back(i + 2);
  }
  for (const unsigned jobs : {1U, 2U, 5U}) {
    const auto outcome = read_text(text, false, jobs);
    CHECK(outcome.body.size() == 500'000);
    CHECK(outcome.lines == bangs);
  }
}

TEST_CASE("Findings beyond the limit are counted") {
  std::string text;
  for (int i = 0; i < 2500; ++i) text += "!\r\n";
  const auto outcome = read_text(text);
  CHECK(outcome.report.findings.size() == Report::most + 1);
  CHECK(outcome.report.unlisted_errors == 1500);
  CHECK(outcome.slugs[0] == "crlf");
}

TEST_CASE("A source that fails stops the reading") {
  struct Failing final : ByteSource {
    std::size_t read(std::span<char> buffer) override {
      if (++calls > 3) throw Error(Fault::environment, Finding{"cannot-read", Severity::error, {}, {}});
      std::ranges::fill(buffer, '\n');
      return buffer.size();
    }
    int calls = 0;
  };
  for (const unsigned jobs : {1U, 3U}) {
    Failing source;
    Recorder recorder;
    CHECK_THROWS_AS(read_lines("file", source, recorder, jobs), Error);
  }
}

TEST_CASE("A document is read whole, up to its limit") {
  const auto document = [](std::string_view text, std::size_t limit) {
    MemorySource source(text);
    Report report("file");
    auto content = read_document(source, limit, report);
    return std::pair(content, report.findings.empty() ? std::string() : std::string(report.findings[0].slug));
  };
  CHECK(document("{}", 2) == std::pair<std::string, std::string>("{}", ""));
  CHECK(document("{} ", 2).second == "document-too-large");
  CHECK(document("", 2).second == "empty-file");
  CHECK(document("\xEF\xBB\xBF{}", 9) == std::pair<std::string, std::string>("{}", "byte-order-mark"));
  CHECK(document("\xFF", 9) == std::pair<std::string, std::string>("", "invalid-utf8"));
}
