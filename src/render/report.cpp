// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/report.hpp"

#include <algorithm>

#include "render/account.hpp"
#include "render/markdown_words.hpp"
#include "render/page.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::string said_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : " ") + visible(line);
  return text;
}

/// What one act said of the proposal; empty for acts of which the record speaks elsewhere.
std::string said(const Act& act, const Catalogue& tr) {
  Arguments arguments{{"member", act.by},
                      {"because", said_lines(act.lines("because"))},
                      {"amendment", act.field("amendment")},
                      {"objection", act.field("objection")},
                      {"stance", act.field("stance")}};
  if (act.kind == "notify")
    return tr(msg("{member} told {told} of it"), {{"member", act.by}, {"told", act.field("member")}});
  if (act.kind == "reply") return tr(msg("{member} replies: {because}"), arguments);
  if (act.kind == "support") return tr(msg("{member} supports it"), arguments);
  if (act.kind == "amend") return tr(msg("{member} proposes amendment {amendment}: {because}"), arguments);
  if (act.kind == "accept") return tr(msg("{member} accepts amendment {amendment}"), arguments);
  if (act.kind == "decline") return tr(msg("{member} declines amendment {amendment}: {because}"), arguments);
  if (act.kind == "objection") return tr(msg("{member} objects ({objection}): {because}"), arguments);
  if (act.kind == "lift") return tr(msg("{member} lifts the objection {objection}"), arguments);
  if (act.kind == "challenge")
    return tr(msg("{member} challenges the objection {objection}: {because}"), arguments);
  if (act.kind == "answer" && !act.field("objection").starts_with("O-"))
    return tr(msg("{member} answers the question of {objection}: {because}"), arguments);
  if (act.kind == "answer")
    return tr(msg("{member} answers on the objection {objection}: {because}"), arguments);
  if (act.kind == "stance" && act.field("stance") != "consent" && !act.lines("because").empty()) {
    arguments.back().second = term(act.field("stance"), tr);
    return tr(msg("{member}, {stance}: {because}"), arguments);
  }
  return {};
}

std::vector<std::string> everything_said(const Dossier& dossier, const Zone& zone, const Catalogue& tr) {
  std::vector<std::string> all;
  for (const auto& act : dossier.acts) {
    if (const auto text = said(act, tr); !text.empty()) all.push_back(zone.text(act.time) + " " + text);
  }
  return all;
}

std::string title_of(const Proposal& proposal) {
  return (proposal.id.empty() ? "" : proposal.id + " ") + visible(proposal.title);
}

std::string times(const Decision& decision, const Zone& zone, const Catalogue& tr) {
  const bool said = decision.was_proclaimed;
  return tr(decision.adopted
                ? (said ? msg("Decided {decided}, proclaimed {proclaimed}, in force from {from}.")
                        : msg("Decided {decided}, in force from {from}."))
            : said ? msg("Decided {decided}, proclaimed {proclaimed}.")
                   : msg("Decided {decided}."),
            {{"decided", zone.text(decision.decided)},
             {"proclaimed", zone.text(decision.proclaimed)},
             {"from", zone.text(decision.in_force_from)}});
}

/// The blocks of Markdown that proposals are written in: headings, lists, quotations and paragraphs, whose
/// words stay as they were typed.
class Blocks {
 public:
  explicit Blocks(std::string_view markdown) {
    while (!markdown.empty()) {
      const auto end = std::min(markdown.find('\n'), markdown.size());
      line(markdown.substr(0, end));
      markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    close();
  }
  [[nodiscard]] const Markup& markup() const { return all_; }

 private:
  void line(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return close();
    text.remove_prefix(first);
    if (text.starts_with('#')) {
      close();
      text.remove_prefix(std::min(text.find_first_not_of("# "), text.size()));
      all_ += Markup::element("h3", Markup::text(text));
    } else if (text.starts_with("- ") || text.starts_with("* ")) {
      if (kind_ != "ul") close();
      kind_ = "ul";
      items_.emplace_back(text.substr(2));
    } else if (const auto digits = text.find_first_not_of("0123456789");
               digits != 0 && digits != std::string_view::npos && text.substr(digits).starts_with(". ")) {
      if (kind_ != "ol") close();
      kind_ = "ol";
      items_.emplace_back(text.substr(digits + 2));
    } else if (items_.empty()) {
      kind_ = "p";
      items_.emplace_back(text);
    } else {
      items_.back().append(" ").append(text);
    }
  }

  void close() {
    if (!items_.empty()) all_ += kind_ == "p" ? paragraphs(items_) : html_list(kind_, items_);
    items_.clear();
    kind_ = {};
  }

  Markup all_;
  std::string_view kind_;
  std::vector<std::string> items_;
};

Markup heading(const std::string& text) { return Markup::element("h2", Markup::text(text)); }

}  // namespace

std::string report_html(const Dossier& dossier, const Standing& standing, const Zone& zone,
                        const Catalogue& tr) {
  const auto& proposal = dossier.proposal;
  const auto title = title_of(proposal);
  auto body = Markup::element("h1", Markup::text(title));
  body += Markup::element("p", Markup::element("strong", Markup::text(outcome_in_words(standing, tr))));
  if (standing.decision) {
    const auto& decision = *standing.decision;
    body += paragraphs(reasons(decision, tr));
    body += paragraphs({times(decision, zone, tr)});
    if (decision.result) {
      auto account = render::account(*decision.result, tr);
      account.reasons.clear();
      body += result_section(*decision.result, account, tr, false);
    }
  }
  for (const auto& section : proposal.sections) {
    body += heading(visible(section.heading));
    body += Blocks(section.text).markup();
  }
  if (const auto all = everything_said(dossier, zone, tr); !all.empty()) {
    body += heading(tr(msg("What was said")));
    body += html_list("ul", all);
  }
  return page(title, body, tr);
}

std::string report_markdown(const Dossier& dossier, const Standing& standing, const Zone& zone,
                            const Catalogue& tr) {
  const auto& proposal = dossier.proposal;
  auto out = "# " + escaped(title_of(proposal)) + "\n\n**" + escaped(outcome_in_words(standing, tr)) + "**\n";
  if (standing.decision) {
    const auto& decision = *standing.decision;
    for (const auto& reason : reasons(decision, tr)) out += "\n" + escaped(reason) + "\n";
    out += "\n" + escaped(times(decision, zone, tr)) + "\n";
    if (decision.result) {
      const auto account = render::account(*decision.result, tr);
      out += pipe_table(table(*decision.result, tr));
      if (!account.ranking.empty()) out += "\n" + escaped(account.ranking) + "\n";
      out += "\n" + bullets(account.notes) + bullets(account.facts);
    }
  }
  for (const auto& section : proposal.sections) {
    out += "\n## " + escaped(visible(section.heading)) + "\n\n" + block_quote(section.text);
  }
  if (const auto all = everything_said(dossier, zone, tr); !all.empty()) {
    out += "\n## " + escaped(tr(msg("What was said"))) + "\n\n" + bullets(all);
  }
  return out;
}

}  // namespace voix::render
