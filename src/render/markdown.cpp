// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/account.hpp"
#include "render/markdown_words.hpp"
#include "render/render.hpp"
#include "render/tables.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::string derivation(const std::vector<Passage>& passages, const Catalogue& tr) {
  auto out = "\n## " + tr("Step by step") + "\n";
  for (const auto& passage : passages) {
    out += "\n";
    if (!passage.heading.empty()) out += escaped(passage.heading) + "\n\n";
    for (std::size_t index = 0; index < passage.steps.size(); ++index) {
      out += std::to_string(index + 1) + ". " + escaped(passage.steps[index]) + "\n";
    }
  }
  return out;
}

}  // namespace

std::string markdown(const Result& result, const Catalogue& tr, bool explain) {
  const auto said = account(result, tr);
  auto out = result.title.empty() ? std::string() : "# " + escaped(visible(result.title)) + "\n\n";
  out += "**" + escaped(said.outcome) + "**\n";
  for (const auto& reason : said.reasons) out += "\n" + escaped(reason) + "\n";
  out += pipe_table(table(result, tr));
  if (result.threshold) {
    out += "\n" + escaped(tr("Threshold: {inequality}.", {{"inequality", in_words(*result.threshold, tr)}})) +
           "\n";
  }
  if (!said.ranking.empty()) out += "\n" + escaped(said.ranking) + "\n";
  out += "\n" + bullets(said.notes) + bullets(said.facts);
  if (explain) out += derivation(said.derivation, tr);
  return out;
}

}  // namespace voix::render
