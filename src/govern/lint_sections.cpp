// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "govern/line_changes.hpp"
#include "govern/lint.hpp"

namespace voix::govern {
namespace {

constexpr std::string_view open_comment = "<!--", close_comment = "-->";
/// The sections without which there is nothing to decide: the reason and the operative text.
constexpr std::size_t essential = 2;

std::optional<std::size_t> place_in_order(const Section& section) {
  const auto found =
      std::ranges::find_if(section_names, [&](const auto& name) { return name.is(section.heading); });
  if (found == section_names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - section_names.begin());
}

/// Without the comments of the template.
std::string without_comments(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const auto open = std::min(text.find(open_comment), text.size());
    kept += text.substr(0, open);
    text.remove_prefix(open);
    const auto close = text.find(close_comment);
    text.remove_prefix(close == std::string_view::npos ? text.size() : close + close_comment.size());
  }
  return kept;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

class SectionLint {
 public:
  SectionLint(const Proposal& proposal, std::string_view language)
      : proposal_(proposal), is_french_(language == "fr"), lines_(lines_of(proposal.text)) {}

  std::vector<Finding> run() {
    for (std::size_t i = 0; i < section_names.size(); ++i) {
      if (proposal_.section(section_names[i]) == nullptr) missing(i);
    }
    for (std::size_t i = 0; i < proposal_.sections.size(); ++i) check(i);
    return std::move(findings_);
  }

 private:
  static Severity severity(std::optional<std::size_t> place) {
    return place && *place < essential ? Severity::error : Severity::warning;
  }

  [[nodiscard]] Place place_of(std::uint64_t line) const {
    std::string_view text;
    if (line > 0 && line <= lines_.size()) text = lines_[line - 1];
    text = text.substr(0, text.find('\n'));
    return {proposal_.path, line, 1, std::string(text), std::max<std::size_t>(text.size(), 1)};
  }

  void add(std::string_view slug, Severity severity, std::uint64_t line, Arguments arguments) {
    findings_.push_back({slug, severity, std::move(arguments), place_of(line)});
  }

  void missing(std::size_t place) {
    const auto& name = section_names[place];
    findings_.push_back({"section-missing",
                         severity(place),
                         {{"heading", std::string(is_french_ ? name.french : name.english)}},
                         {.path = proposal_.path, .text = {}}});
  }

  void check(std::size_t index) {
    const auto& section = proposal_.sections[index];
    const Arguments heading{{"heading", section.heading}};
    const auto place = place_in_order(section);
    if (place && *place == 1 && operative_seen_++ == 1)
      add("two-questions", Severity::error, section.line, {});
    if (place && *place < furthest_) add("section-order", Severity::warning, section.line, heading);
    furthest_ = std::max(furthest_, place.value_or(0));
    if (is_blank(without_comments(section.text))) {
      add("section-empty", severity(place), section.line, heading);
    } else if (section.text.find(open_comment) != std::string::npos) {
      add("section-comment", Severity::warning, comment_line(section), heading);
    }
  }

  [[nodiscard]] std::uint64_t comment_line(const Section& section) const {
    auto line = section.line;
    while (line < lines_.size() && lines_[line - 1].find(open_comment) == std::string_view::npos) ++line;
    return line;
  }

  const Proposal& proposal_;
  bool is_french_;
  std::vector<std::string_view> lines_;
  std::size_t furthest_ = 0;
  int operative_seen_ = 0;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> lint_sections(const Proposal& proposal, std::string_view language) {
  return SectionLint(proposal, language).run();
}

}  // namespace voix::govern
