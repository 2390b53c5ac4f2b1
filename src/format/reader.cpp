// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/reader.hpp"

#include <algorithm>
#include <iterator>

#include "format/formats.hpp"
#include "format/totals.hpp"

namespace voix::format {

namespace {

struct Entry {
  std::string_view name;
  ReadFormat* read;  // null for a format of totals
};

// In the order of the enumeration.
constexpr Entry formats[] = {
    {"voix", read_voix},     {"cef", read_cef},   {"abif", read_abif}, {"preflib", read_preflib},
    {"debian", read_debian}, {"csv", read_csv},   {"tsv", read_tsv},   {"tally", nullptr},
    {"pairwise", nullptr},   {"json", read_json},
};

}  // namespace

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  return names;
}

std::optional<Format> parse_format(std::string_view name) {
  const auto* found = std::ranges::find(formats, name, &Entry::name);
  if (found == std::end(formats)) return std::nullopt;
  return static_cast<Format>(found - std::begin(formats));
}

std::string_view format_name(Format format) { return formats[static_cast<std::size_t>(format)].name; }

bool holds_totals(Format format) { return format == Format::tally || format == Format::pairwise; }

Sheet read(Format format, const std::string& path, ByteSource& source, const Request& request, Ids& ids,
           Counter& counter) {
  if (auto* reader = formats[static_cast<std::size_t>(format)].read) {
    return reader(path, source, request, ids, counter);
  }
  Report report(path);
  report.add(Severity::error, "totals-not-ballots", {{"format", std::string(format_name(format))}});
  return finish_sheet(ids, {}, std::move(report));
}

namespace {

std::optional<Totals> totals_of(Format format, const std::string& text, const Request& request,
                                Report& report, std::optional<Unranked>& unranked) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) {
    if (!text.empty()) report.add(Severity::error, "empty-file");
    return std::nullopt;
  }
  const bool toml = format == Format::tally && (text[first] == '[' || text.find('=') != std::string::npos);
  if (text[first] != '{') {
    if (format == Format::pairwise) return pairwise_csv(text, report);
    return toml ? tally_toml(text, request, report) : tally_csv(text, request, report);
  }
  const json::Document document(text, report);
  const auto root = document.root();
  if (!root) return std::nullopt;
  const auto schema = root->find("schema");
  if (schema && schema->text() == "voix.part/1") {
    if (const auto word = root->find("unranked")) {
      unranked = word->text() == "not-compared" ? Unranked::not_compared : Unranked::last;
    }
    return part_json(*root, report);
  }
  if (format == Format::tally) return tally_json(*root, request, report);
  return pairwise_json(*root, report);
}

}  // namespace

TotalsSheet read_totals(Format format, const std::string& path, ByteSource& source, const Request& request) {
  Report report(path);
  const auto text = read_document(source, json::Document::largest, report);
  TotalsSheet sheet;
  sheet.totals = totals_of(format, text, request, report, sheet.unranked);
  if (report.has_errors()) sheet.totals.reset();
  sheet.findings = std::move(report.findings);
  return sheet;
}

}  // namespace voix::format
