// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/proposal_md.hpp"

#include <algorithm>

#include <voix/id.hpp>
#include <voix/utf8.hpp>

#include "crypto/hash.hpp"
#include "format/toml_fields.hpp"
#include "format/trimmed.hpp"
#include "format/utf8.hpp"

namespace voix::format {
namespace {

constexpr std::string_view fence = "+++";

/// The text with LF as its line ends and without a byte order mark.
std::string unified(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::string unified(text);
  std::erase(unified, '\r');
  return unified;
}

/// Goes through lines, and knows their number.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}
  bool next() {
    if (rest_.empty()) return false;
    const auto end = std::min(rest_.find('\n'), rest_.size());
    line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    ++number;
    return true;
  }
  [[nodiscard]] const char* position() const { return rest_.data(); }

  std::string_view line;
  std::uint64_t number = 0;

 private:
  std::string_view rest_;
};

/// How deep a heading is: 2 for "## Reason", 0 for any other line.
std::size_t level_of(std::string_view line) {
  const auto marks = std::min(line.find_first_not_of('#'), line.size());
  return marks > 0 && marks <= 6 && marks < line.size() && line[marks] == ' ' ? marks : 0;
}

bool is_code_fence(std::string_view line) {
  const auto start = trimmed(line);
  return start.starts_with("```") || start.starts_with("~~~");
}

class ProposalReader {
 public:
  ProposalReader(std::string_view text, const std::string& path) : report_(path) {
    proposal_.text = unified(text);
    proposal_.hash = hex(sha256(proposal_.text));
    proposal_.path = path;
  }

  Proposal read() {
    if (is_text() && split()) read_fields();
    if (report_.has_errors()) {
      throw Error(Fault::document, std::move(report_.findings), report_.unlisted_errors);
    }
    read_sections();
    return std::move(proposal_);
  }

 private:
  bool is_text() {
    for (Lines lines(proposal_.text); lines.next();) {
      if (!checked_line(lines.line, lines.number, report_)) return false;
    }
    return true;
  }

  /// Finds the two fences. An empty first line takes the place of the first, so that TOML counts the lines of
  /// the whole file.
  bool split() {
    Lines lines(proposal_.text);
    if (!lines.next() || lines.line != fence) {
      report_.add(Severity::error, "proposal-without-fields", 1, lines.line, lines.line);
      return false;
    }
    while (lines.next()) {
      if (lines.line != fence) continue;
      fields_ =
          "\n" + std::string(std::string_view(proposal_.text.data() + fence.size() + 1, lines.line.data()));
      body_ = std::string_view(lines.position(), proposal_.text.data() + proposal_.text.size());
      body_line_ = lines.number;
      return true;
    }
    report_.add(Severity::error, "proposal-fields-unclosed", 1, fence, fence);
    return false;
  }

  void read_fields() {
    const TomlPlaces places(proposal_.text, report_);
    try {
      const toml::table table = toml::parse(fields_);
      TomlFields fields(table, places);
      fields.require("title", "\"Legal form\"");
      fields.require("kind", "\"text\"");
      fields.require("class", "\"ordinary\"");
      read_shared(fields);
      read_special(fields);
      fields.refuse_unknown();
      fields.places("", proposal_.path, proposal_.places);
    } catch (const toml::parse_error& error) {
      places.report_syntax(error);
    }
  }

  void read_shared(TomlFields& fields) {
    id(fields, "id", "P-0003", proposal_.id);
    text(fields, "title", "Legal form", proposal_.title);
    id(fields, "author", "m17", proposal_.author);
    proposal_.kind = fields.word("kind", {proposal_kinds.begin(), proposal_kinds.end()}).value_or("");
    text(fields, "class", "ordinary", proposal_.class_name);
    proposal_.created = fields.instant("created");
    proposal_.options = fields.texts("options", R"(["Association", "Cooperative"])").value_or(Texts{});
    text(fields, "status_quo", "Association", proposal_.status_quo);
    text(fields, "rule", "majority-judgment", proposal_.rule);
    ids(fields, "supersedes", R"(["P-0001"])", proposal_.supersedes);
    ids(fields, "amends", R"(["P-0001"])", proposal_.amends);
    proposal_.review = fields.day("review").value_or("");
    proposal_.protects = fields.texts("protects", R"(["statutes/*.md"])").value_or(Texts{});
  }

  /// What belongs to one kind or another.
  void read_special(TomlFields& fields) {
    ids(fields, "holders", R"(["m12"])", proposal_.holders);
    text(fields, "scope", "Speak for us on 11 November", proposal_.scope);
    proposal_.until = fields.day("until").value_or("");
    proposal_.report = fields.day("report").value_or("");
    id(fields, "mandate", "M-0001", proposal_.mandate);
    id(fields, "granted-by", "P-0007", proposal_.granted_by);
    id(fields, "member", "m24", proposal_.member);
    text(fields, "key", "ssh-ed25519 AAAA…", proposal_.key);
    text(fields, "amount", "120 EUR", proposal_.amount);
  }

  using Texts = std::vector<std::string>;

  static void text(TomlFields& fields, std::string_view key, std::string_view example, std::string& out) {
    out = fields.text(key, example).value_or("");
  }
  static void id(TomlFields& fields, std::string_view key, std::string_view example, std::string& out) {
    text(fields, key, example, out);
    if (!out.empty() && !is_id(out)) fields.refuse(key, example);
  }
  static void ids(TomlFields& fields, std::string_view key, std::string_view example, Texts& out) {
    out = fields.texts(key, example).value_or(Texts{});
    if (!std::ranges::all_of(out, [](const auto& one) { return is_id(one); })) fields.refuse(key, example);
  }

  /// The level of the first heading is that of all sections; a heading within a block of code is none.
  void read_sections() {
    std::size_t level = 0;
    bool in_code = false;
    const char* start = nullptr;
    const auto end_section = [&](const char* end) {
      if (start != nullptr) proposal_.sections.back().text = trimmed({start, end}, "\n");
    };
    for (Lines lines(body_); lines.next();) {
      in_code = in_code != is_code_fence(lines.line);
      const auto depth = in_code ? 0 : level_of(lines.line);
      if (depth == 0 || (level != 0 && depth > level)) continue;
      if (level == 0) level = depth;
      end_section(lines.line.data());
      proposal_.sections.push_back(
          {std::string(trimmed(lines.line.substr(depth))), {}, body_line_ + lines.number});
      start = lines.position();
    }
    end_section(body_.data() + body_.size());
  }

  Report report_;
  Proposal proposal_;
  std::string fields_;
  std::string_view body_;
  std::uint64_t body_line_ = 0;  // lines before the body
};

}  // namespace

Proposal read_proposal(std::string_view text, const std::string& path) {
  return ProposalReader(text, path).read();
}

}  // namespace voix::format
