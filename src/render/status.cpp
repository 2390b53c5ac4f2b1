// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/status.hpp"

#include <algorithm>
#include <array>

#include "render/charter_words.hpp"
#include "render/columns.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t most_names = 12;  // members named one by one

/// Roles, and not ids, in Need::from.
constexpr std::array roles{msg("everyone"), msg("members"), msg("author"),    msg("keeper"),
                           msg("trustees"), msg("tellers"), msg("organisers")};

std::string who(const Need& need, const Catalogue& tr) {
  std::vector<std::string> names;
  for (const auto& name : need.from) {
    const auto* const role = std::ranges::find(roles, name);
    names.push_back(role == roles.end() ? visible(name) : tr(*role));
  }
  if (names.size() > most_names) {
    return tr.plural("{n} member", "{n} members", Fraction(names.size()));
  }
  return joined(names, tr);
}

/// "vote (m1 and m2), by 2020-11-06 19:00 +01:00"
std::string in_words(const Need& need, const Zone& zone, const Catalogue& tr) {
  auto text = sentence(need.what, tr);
  if (const auto people = who(need, tr); !people.empty()) {
    text = tr(msg("{what} ({who})"), {{"what", text}, {"who", people}});
  }
  if (!need.by) return text;
  if (need.what.slug == "need-meeting") return text + ", " + zone.text(*need.by);
  return tr(msg("{what}, by {time}"), {{"what", text}, {"time", zone.text(*need.by)}});
}

class Page {
 public:
  Page(const Status& one, const Zone& zone, const Catalogue& tr, const Display& display)
      : one_(one), zone_(zone), tr_(tr), display_(display) {}

  std::string text() {
    const auto& standing = one_.standing;
    const auto& proposal = one_.dossier->proposal;
    const auto id = one_.dossier->is_draft ? one_.dossier->folder : proposal.id;
    line(visible(id) + "  " + visible(proposal.title));
    line(tr_(msg("state: {state}"), {{"state", state_in_words(standing.state, tr_)}}) + times());
    if (!standing.class_name.empty()) {
      line(tr_(msg("class: {class}; decided by: {body}"),
               {{"class", visible(standing.class_name)}, {"body", body_words(standing.body, tr_)}}));
    }
    if (!standing.supporters.empty())
      line(tr_(msg("sponsors: {members}"), {{"members", joined(standing.supporters, tr_)}}));
    if (!standing.why.empty()) line(tr_(msg("why:")));
    for (const auto& step : standing.why) item(sentence(step, tr_));
    if (!standing.needs.empty()) line(tr_(msg("next:")));
    for (const auto& need : standing.needs) {
      item(in_words(need, zone_, tr_));
      if (!need.command.empty()) line("    " + visible(to_type(need.command, tr_)));
    }
    if (one_.with_voters) voters();
    return std::move(text_);
  }

 private:
  [[nodiscard]] std::string times() const {
    const auto& [since, until] = std::pair(one_.standing.since, one_.standing.until);
    std::string text;
    if (since) text += tr_(msg(", since {time}"), {{"time", zone_.text(*since)}});
    if (until) text += tr_(msg(", until {time}"), {{"time", zone_.text(*until)}});
    return text;
  }

  void voters() {
    line(one_.voted.empty()
             ? tr_(msg("nobody has voted"))
             : tr_.plural("{n} member has voted", "{n} members have voted", Fraction(one_.voted.size())));
    if (one_.missing.empty()) return;
    line(tr_(msg("not yet:")));
    item(joined(one_.missing, tr_));
  }

  void line(const std::string& text) { text_ += (display_.plain ? plain(text) : text) + "\n"; }
  void item(const std::string& text) {
    for (const auto& one : wrapped("  - " + text, display_.width, 4)) line(one);
  }

  const Status& one_;
  const Zone& zone_;
  const Catalogue& tr_;
  const Display& display_;
  std::string text_;
};

}  // namespace

std::string status_lines(std::span<const Status> all, const Zone& zone, const Catalogue& tr,
                         const Display& display) {
  struct Row {
    std::string id, state, rest;
  };
  std::vector<Row> rows;
  std::size_t ids = 0, states = 0;
  for (const auto& one : all) {
    const auto* dossier = one.dossier;
    const auto& standing = one.standing;
    Row row{visible(dossier->is_draft ? dossier->folder : dossier->proposal.id),
            state_in_words(standing.state, tr), visible(dossier->proposal.title)};
    if (!standing.needs.empty()) row.rest += " → " + in_words(standing.needs.front(), zone, tr);
    ids = std::max(ids, width(row.id));
    states = std::max(states, width(row.state));
    rows.push_back(std::move(row));
  }
  std::string text;
  for (const auto& row : rows) {
    const auto line = padded(row.id, ids) + "  " + padded(row.state, states) + "  " + row.rest;
    text += (display.plain ? plain(line) : line) + "\n";
  }
  return text;
}

std::string status_page(const Status& one, const Zone& zone, const Catalogue& tr, const Display& display) {
  return Page(one, zone, tr, display).text();
}

}  // namespace voix::render
