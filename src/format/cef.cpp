// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format cef, the Condorcet Election Format (github.com/CondorcetVote/CondorcetElectionFormat):
//
//   #/Candidates: A ; B ; C
//   #/Implicit Ranking: false
//   #/Weight Allowed: true
//   tag1, tag2 || A > B = C ^7 * 42 # a comment
//   A > B ; C > A
//   /EMPTY_RANKING/ * 3
//
// Lines "#/name: value", before the first ballot and in any case, are parameters: Candidates; Implicit
// Ranking, whether unranked candidates come last; Weight Allowed. Others are for other programs. A "#" that
// no "/" follows begins a comment. ";" separates ballots on a line. As the format demands, candidates that
// are not declared are ignored, and so is "^" unless weights are allowed; both are said in a warning.
#include <algorithm>

#include "format/formats.hpp"
#include "format/names.hpp"
#include "format/ranking_body.hpp"
#include "format/trimmed.hpp"

namespace voix::format {
namespace {

bool is_parameter(std::string_view text) { return trimmed(text).starts_with("#/"); }

std::string_view parameter_name(std::string_view text) {
  const auto begin = text.find("#/") + 2;
  return trimmed(text.substr(begin, text.find(':', begin) - begin));
}

class CefBody final : public RankingBody {
 public:
  using RankingBody::RankingBody;
  void line(std::string_view text, std::uint64_t number, Report& report) override {
    if (is_parameter(text)) {
      const auto name = parameter_name(text);
      report.add(Severity::error, "late-parameter", number, text, name, {{"name", std::string(name)}});
      return;
    }
    auto rest = text.substr(0, text.find('#'));
    while (!rest.empty()) {
      const auto end = std::min(rest.find(';'), rest.size());
      auto vote = rest.substr(0, end);
      if (const auto tags = vote.find("||"); tags != std::string_view::npos) vote.remove_prefix(tags + 2);
      if (!trimmed(vote).empty()) ballot(vote, text, number, report);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
};

class Cef final : public LineFormat {
 public:
  Cef(const Request& request, Ids& ids, Counter& counter)
      : file_{.request = request,
              .ids = ids,
              .counter = counter,
              .dialect = Dialect::cef,
              .weights = request.weights} {}

  bool header(std::string_view text, std::uint64_t number, Report& report) override {
    const auto content = trimmed(text);
    if (is_parameter(content)) {
      parameter(text, number, report);
      return true;
    }
    if (content.empty() || content.front() == '#') return true;
    file_.declare();
    return false;
  }
  std::unique_ptr<Body> body() override { return std::make_unique<CefBody>(file_); }

  Sheet finish(Report&& report) {
    if (!file_.ballots && !report.has_errors()) report.add(Severity::warning, "no-ballots");
    return finish_sheet(
        file_.ids, {.options = file_.options, .grades = {}, .unranked = unranked_, .rule = {}, .title = {}},
        std::move(report));
  }

 private:
  void parameter(std::string_view text, std::uint64_t number, Report& report);

  RankingFile file_;
  std::optional<Unranked> unranked_;
};

void Cef::parameter(std::string_view text, std::uint64_t number, Report& report) {
  const auto name = parameter_name(text);
  const auto colon = text.find(':');
  const auto value = trimmed(colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1));
  const auto truth = [&]() -> std::optional<bool> {
    if (same_word(value, "true")) return true;
    if (same_word(value, "false")) return false;
    report.add(Severity::error, "bad-parameter", number, text, value.empty() ? name : value,
               {{"name", std::string(name)}, {"value", std::string(value)}});
    return std::nullopt;
  };
  if (same_word(name, "Candidates")) {
    add_names(file_.options, Dialect::cef, {value, text, number}, report);
  } else if (same_word(name, "Implicit Ranking")) {
    if (const auto implicit = truth()) unranked_ = *implicit ? Unranked::last : Unranked::not_compared;
  } else if (same_word(name, "Weight Allowed")) {
    if (const auto allowed = truth()) file_.weights = *allowed || file_.request.weights;
  }
}

}  // namespace

Sheet read_cef(const std::string& path, ByteSource& source, const Request& request, Ids& ids,
               Counter& counter) {
  return read_ranking_file<Cef>(path, source, request, ids, counter);
}

}  // namespace voix::format
