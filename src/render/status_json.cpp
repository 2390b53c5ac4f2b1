// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix.status/1. The order of the keys is a promise: new ones are added at the end of their object only.
#include "render/json_values.hpp"
#include "render/status.hpp"

namespace voix::render {
namespace {

void time(JsonWriter& json, std::string_view key, const std::optional<Instant>& instant) {
  json.key(key);
  instant ? json.value(utc(*instant)) : json.null();
}

void write(JsonWriter& json, const Need& need) {
  json.object([&] {
    json.key("what");
    write(json, need.what);
    json.key("from");
    write(json, need.from);
    time(json, "by", need.by);
    json.key("command").value(need.command);
  });
}

void write(JsonWriter& json, const Decision& decision) {
  json.object([&] {
    json.key("adopted").value(decision.adopted);
    json.key("body").value(decision.body);
    json.key("class").value(decision.class_name);
    json.key("text").value(decision.text);
    json.key("charter").value(decision.charter);
    if (!decision.chosen.empty())
      json.key("chosen").array(decision.chosen, [&](const std::string& one) { json.value(one); });
    if (!decision.amendment.empty()) json.key("amendment").value(decision.amendment);
    time(json, "decided", decision.decided);
    if (decision.was_proclaimed) time(json, "proclaimed", decision.proclaimed);
    if (decision.adopted) time(json, "in_force_from", decision.in_force_from);
  });
}

void write(JsonWriter& json, const Status& one) {
  const auto& standing = one.standing;
  const auto& proposal = one.dossier->proposal;
  json.object([&] {
    json.key("id").value(proposal.id);
    json.key("folder").value(one.dossier->folder);
    json.key("title").value(proposal.title);
    json.key("state").value(state_name(standing.state));
    time(json, "since", standing.since);
    time(json, "until", standing.until);
    json.key("class").value(standing.class_name);
    json.key("body").value(standing.body);
    json.key("text").value(standing.text);
    json.key("sponsors");
    write(json, standing.supporters);
    json.key("why").array(standing.why, [&](const Step& step) { write(json, step); });
    json.key("needs").array(standing.needs, [&](const Need& need) { write(json, need); });
    json.key("decision");
    standing.decision ? write(json, *standing.decision) : json.null();
    json.key("findings").array(standing.findings, [&](const Finding& finding) { write(json, finding); });
    if (!one.with_voters) return;
    json.key("voted");
    write(json, one.voted);
    json.key("missing");
    write(json, one.missing);
  });
}

}  // namespace

std::string status_json(std::span<const Status> all, Instant now) {
  JsonWriter json;
  json.object([&] {
    json.key("schema").value("voix.status/1");
    json.key("now").value(utc(now));
    json.key("proposals").array(all, [&](const Status& one) { write(json, one); });
  });
  return json.text() + "\n";
}

}  // namespace voix::render
