// SPDX-License-Identifier: GPL-3.0-or-later
//
// debian: the tally sheets that devotee, the vote engine of the Debian project, publishes. The head of the
// sheet names the options; then a line a ballot, one character for each option: its rank, or - where it is
// not ranked. Ranks after 9 are letters (a is 10). What follows the ranks (a hash, or login and name) says
// whose ballot it is and is not read. Names of options stand as they are printed, "[needs 3:1]" included.
//
//      Option 1----->: Jonathan Carter
//    /  Option 2---->: Sruthi Chandran
//    |/  Option 3--->: None Of The Above
//    ||/
// V: 21-          00230fd5e1d4c86edfefc517d88a8a64
#include <algorithm>
#include <charconv>

#include "format/formats.hpp"
#include "format/places.hpp"

namespace voix::format {

namespace {

constexpr std::string_view blanks = " \t";

std::string_view without_ends(std::string_view text, std::string_view unwanted) {
  text.remove_prefix(std::min(text.find_first_not_of(unwanted), text.size()));
  return text.substr(0, text.find_last_not_of(unwanted) + 1);
}

struct Context {
  const Request& request;
  Ids& ids;
  Counter& counter;
  std::vector<std::string> names;  // in the order of the columns
  std::vector<Option> columns;
  bool ballots = false;
};

/// The rank that a character says; 0 for -; empty for any other.
std::optional<Cell> rank_of(char c) {
  if (c == '-') return Cell{0};
  if (c >= '1' && c <= '9') return static_cast<Cell>(c - '0');
  if (c >= 'a' && c <= 'z') return static_cast<Cell>(c - 'a' + 10);
  if (c >= 'A' && c <= 'Z') return static_cast<Cell>(c - 'A' + 10);
  return std::nullopt;
}

class DebianBody final : public Body {
 public:
  explicit DebianBody(Context& context)
      : context_(context), fork_(context.counter.fork()), places_(context.request) {}

  void line(std::string_view text, std::uint64_t number, Report& report) override {
    const auto content = without_ends(text, blanks);
    if (content.find_first_not_of("-= \t") == std::string_view::npos) return;
    if (context_.names.empty()) {
      report.tally(Severity::error, "no-options", number, text, content);
    } else if (content.starts_with("V:")) {
      if (ballot(content.substr(2), text, number, report)) {
        ballots_ = true;
        fork_->add(places_.cells());
        return;
      }
    } else {
      report.add(Severity::error, "malformed-ballot", number, text, content,
                 {{"text", std::string(content)}});
    }
    report.discard(1);
  }

  void finish() override {
    context_.counter.merge(*fork_);
    context_.ballots |= ballots_;
  }

 private:
  bool ballot(std::string_view rest, std::string_view text, std::uint64_t number, Report& report) {
    rest = without_ends(rest, blanks);
    const auto ranks = rest.substr(0, rest.find_first_of(blanks));
    if (ranks.size() != context_.columns.size()) {
      report.add(
          Severity::error, "wrong-width", number, text, ranks,
          {{"count", std::to_string(ranks.size())}, {"expected", std::to_string(context_.columns.size())}});
      return false;
    }
    places_.clear();
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      const auto rank = rank_of(ranks[i]);
      if (!rank) {
        report.add(Severity::error, "bad-rank", number, text, ranks.substr(i, 1),
                   {{"text", std::string(ranks.substr(i, 1))}});
        return false;
      }
      if (*rank != 0) places_.put(context_.columns[i], *rank);
    }
    return places_.settle(text, number, report);
  }

  Context& context_;
  std::unique_ptr<Counter> fork_;
  Places places_;
  bool ballots_ = false;
};

class Debian final : public LineFormat {
 public:
  explicit Debian(Context& context) : context_(context) {}

  bool header(std::string_view text, std::uint64_t number, Report& report) override {
    if (without_ends(text, blanks).starts_with("V:")) return false;
    constexpr std::string_view word = "Option ";
    const auto rest = without_ends(text, " \t/|");
    if (!rest.starts_with(word)) return true;
    std::size_t place = 0;
    const auto* const digits = rest.data() + word.size();
    const auto [end, error] = std::from_chars(digits, rest.data() + rest.size(), place);
    const auto arrow = rest.find(">:");
    if (error != std::errc() || arrow == std::string_view::npos) return true;
    if (place != context_.names.size() + 1) {
      const auto written = rest.substr(word.size(), static_cast<std::size_t>(end - digits));
      report.add(Severity::error, "bad-parameter", number, text, written,
                 {{"name", "Option"}, {"value", std::string(written)}});
    }
    declare(without_ends(rest.substr(arrow + 2), blanks), text, number, report);
    return true;
  }

  [[nodiscard]] std::unique_ptr<Body> body() override { return std::make_unique<DebianBody>(context_); }

 private:
  void declare(std::string_view name, std::string_view text, std::uint64_t number, Report& report) {
    if (name.empty()) {
      report.add(Severity::error, "missing-name", number, text, {});
    } else if (std::ranges::find(context_.names, name) != context_.names.end()) {
      report.add(Severity::error, "duplicate-option", number, text, name, {{"option", std::string(name)}});
    } else if (context_.names.size() >= most_options) {
      report.tally(Severity::error, "too-many-options", number, text, name,
                   {{"limit", std::to_string(most_options)}});
    } else {
      context_.names.emplace_back(name);
      context_.columns.push_back(context_.ids.options.intern(name));
    }
  }

  Context& context_;
};

}  // namespace

Sheet read_debian(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
                  Counter& counter) {
  Context context{request, ids, counter, {}, {}};
  Debian format(context);
  auto report = read_lines(path, source, format, request.jobs);
  if (!report.has_errors()) {
    if (context.names.empty()) {
      report.add(Severity::error, "no-options");
    } else if (!context.ballots) {
      report.add(Severity::warning, "no-ballots");
    }
  }
  Declared declared;
  declared.options = std::move(context.names);
  return finish_sheet(ids, std::move(declared), std::move(report));
}

}  // namespace voix::format
