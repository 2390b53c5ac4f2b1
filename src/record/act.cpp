// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/act.hpp"

#include <algorithm>
#include <array>

#include "crypto/hash.hpp"

namespace voix {
namespace {

using enum ActField::Count;
using F = ActField;

constexpr std::array<F, 0> nothing{};
constexpr std::array why{F{"because", some}};
constexpr std::array revise{F{"from"}};
constexpr std::array raise{F{"class"}};
constexpr std::array amend{F{"amendment"}, F{"patch"}, F{"option", maybe}, F{"resolves", any},
                           F{"because", some}};
constexpr std::array accept{F{"amendment"}, F{"from"}};
constexpr std::array decline{F{"amendment"}, F{"because", some}};
constexpr std::array open{F{"round"}, F{"class"}, F{"charter"}, F{"closes"}, F{"member", some}};
constexpr std::array call{F{"closes"}, F{"member", some}};
constexpr std::array close{F{"round"}, F{"saw", any}};
constexpr std::array stance{F{"round"}, F{"stance"}, F{"because", any}};
constexpr std::array objection{F{"round"},         F{"objection"},         F{"target", some}, F{"ground"},
                               F{"because", some}, F{"consequence", some}, F{"remedy", any}};
constexpr std::array objection_only{F{"objection"}};
constexpr std::array about_objection{F{"objection"}, F{"because", some}};
constexpr std::array notify{F{"member"}};
constexpr std::array proclaim{F{"meeting", maybe}, F{"outcome"}, F{"because", any}, F{"saw", any},
                              F{"poll", any}};
constexpr std::array count{F{"meeting"}, F{"at"},          F{"charter", maybe},
                           F{"present"}, F{"roll", maybe}, F{"votes", some}};
constexpr std::array notice{F{"starts", maybe}, F{"body", maybe}, F{"item", any}};
constexpr std::array attend{F{"member"}, F{"direction"}, F{"at"}};
constexpr std::array sealed{F{"sealed"}};
constexpr std::array reveal{F{"nominee"}, F{"salt"}, F{"because", any}};
constexpr std::array change{F{"nominee"}, F{"because", some}};
constexpr std::array propose{F{"nominee"}, F{"from"}, F{"because", some}};

constexpr std::array kinds{
    // a proposal, before it is decided
    ActKind{"submit", nothing}, ActKind{"revise", revise}, ActKind{"support", nothing},
    ActKind{"raise", raise}, ActKind{"withdraw", why}, ActKind{"amend", amend}, ActKind{"accept", accept},
    ActKind{"decline", decline},
    // consent rounds
    ActKind{"open", open}, ActKind{"close", close}, ActKind{"stance", stance},
    ActKind{"objection", objection}, ActKind{"lift", objection_only}, ActKind{"challenge", about_objection},
    ActKind{"join", objection_only}, ActKind{"answer", about_objection},
    // exclusions: the notice, and the right of reply
    ActKind{"notify", notify}, ActKind{"reply", why},
    // decisions
    ActKind{"count", count}, ActKind{"proclaim", proclaim}, ActKind{"void", why}, ActKind{"contest", why},
    // meetings, elections without candidates, mandates
    ActKind{"notice", notice}, ActKind{"attend", attend}, ActKind{"call", call}, ActKind{"nominate", sealed},
    ActKind{"reveal", reveal}, ActKind{"change", change}, ActKind{"propose", propose},
    ActKind{"report", why}};

const ActKind* find_kind(std::string_view name) {
  const auto found = std::ranges::find(kinds, name, &ActKind::name);
  return found == kinds.end() ? nullptr : &*found;
}

void read_fields(RecordReader& record, const ActKind& kind, Act& act) {
  for (const auto& field : kind.fields) {
    const bool must = field.count == one || field.count == some;
    const bool many = field.count == some || field.count == any;
    if (!must && !record.next_is(field.name)) continue;
    do {
      act.fields.emplace_back(field.name, record.line(field.name).rest());
    } while (many && record.next_is(field.name));
  }
}

}  // namespace

std::span<const ActKind> act_kinds() { return kinds; }

std::string act_body(const Act& act) {
  RecordWriter record("act");
  record.line("assembly", act.assembly)
      .line("subject", act.subject)
      .line("text", act.text)
      .line("by", act.by);
  record.time({act.time, act.by_hand}).line("do", act.kind);
  for (const auto& [name, value] : act.fields) record.line(name, value);
  return record.text();
}

Act read_act(std::string_view bytes, const std::string& path, std::string_view assembly,
             std::span<const ActSigner> signers) {
  RecordReader record(bytes, path, "act");
  Act act;
  act.path = path;
  act.hash = hex(sha256(bytes));
  act.assembly = record.line("assembly").rest();
  if (act.assembly != assembly) {
    record.refuse("act-of-other-assembly", {{"name", act.assembly}, {"assembly", std::string(assembly)}});
  }
  act.subject = record.line("subject").word();
  if (!is_id(act.subject)) record.refuse("record-malformed", {{"expected", "id"}});
  act.text = hex(record.line("text").hash());
  act.by = record.line("by").word();
  const auto signer = std::ranges::find(signers, act.by, &ActSigner::id);
  if (signer == signers.end()) record.refuse("act-by-stranger", {{"member", act.by}});
  const auto told = record.time();
  act.time = told.time;
  act.by_hand = told.by_hand;
  const auto day = utc(act.time).substr(0, 10);
  if (day < signer->since || (!signer->until.empty() && day > signer->until)) {
    record.refuse("act-by-former-member", {{"member", act.by}, {"day", day}});
  }
  act.kind = record.line("do").word();
  const auto* kind = find_kind(act.kind);
  if (kind == nullptr) record.refuse("act-of-unknown-kind", {{"kind", act.kind}});
  read_fields(record, *kind, act);
  const auto signature = read_signature(record);
  record.end();
  const auto body = act_body(act);
  same_bytes(bytes, with_signature(body, signature), path);
  if (!is_signed_by(signer->key, body, signature, act_namespace)) {
    record.refuse("act-forged", {{"member", act.by}});
  }
  return act;
}

std::vector<std::string> act_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
      line.remove_suffix(1);
    if (line.empty()) continue;
    std::ranges::replace(lines.emplace_back(line), '\t', ' ');
  }
  return lines;
}

}  // namespace voix
