// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/mandate_toml.hpp"

#include <algorithm>

#include <voix/id.hpp>

#include "crypto/hash.hpp"
#include "format/choice_toml.hpp"
#include "format/toml_fields.hpp"

namespace voix::format {
namespace {

/// The name of the file without ".toml".
std::string id_of(const std::string& path) {
  auto name = path.substr(path.rfind('/') + 1);
  if (name.ends_with(".toml")) name.resize(name.size() - 5);
  return name;
}

void read_fields(TomlFields& fields, Mandate& mandate) {
  constexpr std::string_view holders = "[\"m17\"]", scope = "Speak for us at the meeting of 12 November",
                             decision = "P-0007", day = "2020-11-06";
  fields.require("holders", holders);
  fields.require("scope", scope);
  fields.require("granted-by", decision);
  fields.require("from", day);
  fields.require("until", day);
  mandate.holders = fields.texts("holders", holders).value_or(mandate.holders);
  const bool named = !mandate.holders.empty() && std::ranges::all_of(mandate.holders, is_id);
  if (fields.has("holders") && !named) fields.refuse("holders", holders);
  mandate.scope = fields.text("scope", scope).value_or("");
  mandate.granted_by = fields.text("granted-by", decision).value_or("");
  if (!mandate.granted_by.empty() && !is_id(mandate.granted_by)) fields.refuse("granted-by", decision);
  mandate.from = fields.day("from", day).value_or("");
  mandate.until = fields.day("until", day).value_or("");
  if (!mandate.from.empty() && !mandate.until.empty() && mandate.until < mandate.from) {
    fields.refuse("until", mandate.from);
  }
  mandate.report = fields.day("report", day).value_or("");
  fields.refuse_unknown();
}

}  // namespace

Mandate read_mandate(std::string_view text, const std::string& path) {
  Report report(path);
  const TomlPlaces places(text, report);
  Mandate mandate;
  mandate.path = path;
  mandate.id = id_of(path);
  if (!is_id(mandate.id)) report.add(Severity::error, "mandate-bad-name", {{"name", mandate.id}});
  std::string lines(text);
  std::erase(lines, '\r');
  mandate.hash = hex(sha256(lines));
  try {
    const toml::table root = toml::parse(text);
    TomlFields fields(root, places);
    read_fields(fields, mandate);
    fields.places("", path, mandate.places);
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
  }
  if (report.has_errors()) throw Error(Fault::document, std::move(report.findings), report.unlisted_errors);
  return mandate;
}

std::string write(const Mandate& mandate) {
  std::string holders;
  for (const auto& one : mandate.holders) holders += (holders.empty() ? "" : ", ") + toml_quoted(one);
  auto text = "holders = [" + holders + "]\nscope = " + toml_quoted(mandate.scope) +
              "\ngranted-by = " + toml_quoted(mandate.granted_by) + "\nfrom = " + mandate.from +
              "\nuntil = " + mandate.until + "\n";
  if (!mandate.report.empty()) text += "report = " + mandate.report + "\n";
  return text;
}

}  // namespace voix::format
