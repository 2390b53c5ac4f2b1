// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/meeting_toml.hpp"

#include <algorithm>

#include <voix/id.hpp>

#include "crypto/hash.hpp"
#include "format/choice_toml.hpp"
#include "format/toml_fields.hpp"

namespace voix::format {
namespace {

Meeting::Item read_item(const toml::table& table, const TomlPlaces& places) {
  TomlFields fields(table, places);
  Meeting::Item item;
  fields.require("title", "Links with other collectives");
  item.title = fields.text("title", "Links with other collectives").value_or("");
  item.proposal = fields.text("proposal", "P-0003").value_or("");
  if (!item.proposal.empty() && !is_id(item.proposal)) fields.refuse("proposal", "P-0003");
  item.text = fields.text("text", "Each proposal is presented in three minutes.").value_or("");
  fields.refuse_unknown();
  return item;
}

/// The name of the file without ".toml".
std::string id_of(const std::string& path) {
  auto name = path.substr(path.rfind('/') + 1);
  if (name.ends_with(".toml")) name.resize(name.size() - 5);
  return name;
}

}  // namespace

Meeting read_meeting(std::string_view text, const std::string& path) {
  Report report(path);
  const TomlPlaces places(text, report);
  Meeting meeting;
  meeting.path = path;
  meeting.id = id_of(path);
  if (!is_id(meeting.id)) report.add(Severity::error, "meeting-bad-name", {{"name", meeting.id}});
  std::string bytes(text);
  std::erase(bytes, '\r');
  meeting.hash = hex(sha256(bytes));
  try {
    const toml::table root = toml::parse(text);
    TomlFields fields(root, places);
    fields.require("title", "General assembly");
    fields.require("starts", "2020-10-30T19:00:00+01:00");
    meeting.title = fields.text("title", "General assembly").value_or("");
    meeting.starts = fields.instant("starts").value_or(0);
    meeting.place = fields.text("place", "Bourse du travail").value_or("");
    meeting.body = fields.text("body", "assembly").value_or(meeting.body);
    for (const auto* item : fields.tables("item")) meeting.items.push_back(read_item(*item, places));
    fields.refuse_unknown();
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
  }
  if (report.has_errors()) throw Error(Fault::document, std::move(report.findings), report.unlisted_errors);
  return meeting;
}

std::string write(const Meeting& meeting, const Zone& zone) {
  const auto offset = zone.text(meeting.starts).substr(17);  // of "2020-10-30 19:00 +01:00"
  const auto starts = zone.clock(meeting.starts) + ":00" + offset;
  auto text = "title = " + toml_quoted(meeting.title) + "\nstarts = " + starts + "\n";
  if (!meeting.place.empty()) text += "place = " + toml_quoted(meeting.place) + "\n";
  text += "body = " + toml_quoted(meeting.body) + "\n";
  for (const auto& item : meeting.items) {
    text += "\n[[item]]\ntitle = " + toml_quoted(item.title) + "\n";
    if (!item.proposal.empty()) text += "proposal = " + toml_quoted(item.proposal) + "\n";
    if (!item.text.empty()) text += "text = " + toml_quoted(item.text) + "\n";
  }
  return text;
}

}  // namespace voix::format
