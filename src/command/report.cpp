// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix report: a proposal, what was said of it and what became of it, as a page, a picture or Markdown.
#include "render/report.hpp"
#include "command/refuse.hpp"

#include <array>

#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/decided_text.hpp"
#include "command/open_poll.hpp"
#include "command/output.hpp"
#include "command/values.hpp"
#include "govern/life.hpp"

namespace voix::command {
namespace {

enum class Kind { html, svg, markdown };

std::string written(Kind kind, const Dossier& dossier, const Standing& standing, const Zone& zone,
                    const Catalogue& tr) {
  if (kind == Kind::html) return render::report_html(dossier, standing, zone, tr);
  if (kind == Kind::markdown) return render::report_markdown(dossier, standing, zone, tr);
  if (standing.decision && standing.decision->result) {
    if (auto chart = render::svg(*standing.decision->result, tr); !chart.empty()) return chart;
  }
  refuse("nothing-to-draw", {{"proposal", dossier.proposal.id}});
}

Exit run_report(const Invocation& invocation, Session& session) {
  const auto& operand = only_operand(invocation, "PROPOSAL");
  Values values(invocation);
  const auto kind = values.choice<Kind, 3>(
      "--format", {{{"html", Kind::html}, {"svg", Kind::svg}, {"markdown", Kind::markdown}}});
  values.finish();
  const auto assembly = read_assembly(invocation, session);
  const auto& dossier = dossier_named(operand, assembly);
  const auto standing = govern::standing(assembly, dossier, time_of(invocation, session));
  session.report(standing.findings);
  auto decided = dossier;
  if (standing.decision) decided.proposal = decided_text(dossier, *standing.decision);
  write_output(written(kind.value_or(Kind::html), decided, standing, assembly.zone, session.tr), "-",
               invocation, session);
  return has_error(standing.findings) ? Exit::document : Exit::done;
}

constexpr std::array<std::string_view, 3> kinds{"html", "svg", "markdown"};
constexpr std::array flags{
    Flag{"--format", "KIND", msg("html (default), svg (the chart alone), markdown"), false, kinds},
    output_flag,
    force_flag,
    dry_run_flag,
    now_flag,
};
constexpr std::array examples{
    Example{"voix report P-0003 --output P-0003.html", msg("one page for everyone, with nothing to load")},
    Example{"voix report P-0003 --format svg > P-0003.svg", msg("the chart for a leaflet")},
};

}  // namespace

const Command report_command{"report",
                             "PROPOSAL",
                             msg("show a proposal and its result on one page"),
                             msg("Writes the text of a proposal, what was said of it and what became of it, "
                                 "with the chart of the vote, "
                                 "as one page that loads nothing, as a picture, or as Markdown."),
                             flags,
                             examples,
                             run_report};

}  // namespace voix::command
