// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/objections.hpp"

#include "render/words.hpp"

namespace voix::render {
namespace {

std::string lines(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + visible(word);
  return text;
}

/// What became of it.
const char* fate(const Concern& concern) {
  if (concern.lifted) return msg("Objection {id} of {member}, lifted by its author: {because}");
  if (concern.lapsed) return msg("Objection {id} of {member}, lapsed after it was integrated: {because}");
  if (concern.kept()) {
    return msg("Objection {id} of {member}, kept as a reserve because its passage is gone: {because}");
  }
  if (concern.stands()) return msg("Objection {id} of {member}, standing: {because}");
  return msg("Objection {id} of {member}, not qualified: {because}");
}

std::string with_remedy(std::string text, const Concern& concern, const Catalogue& tr) {
  if (concern.remedy.empty()) return text;
  return text + " " + tr(msg("Remedy proposed: {remedy}"), {{"remedy", visible(concern.remedy)}});
}

}  // namespace

std::string objection_in_words(const Concern& concern, const Catalogue& tr) {
  return with_remedy(
      tr(fate(concern), {{"id", concern.id}, {"member", concern.by}, {"because", lines(concern.because)}}),
      concern, tr);
}

std::vector<std::string> objections_to_weigh(const std::vector<RoundResult>& rounds, const Catalogue& tr) {
  std::vector<std::string> all;
  if (rounds.empty() || rounds.back().kind != RoundResult::Kind::fallback) return all;
  for (const auto& concern : rounds.back().concerns) {
    if (!concern.stands()) continue;
    all.push_back(with_remedy(tr(msg("Objection {id} of {member} to “{target}”: {because} {consequence}"),
                                 {{"id", concern.id},
                                  {"member", concern.by},
                                  {"target", visible(concern.target)},
                                  {"because", lines(concern.because)},
                                  {"consequence", lines(concern.consequence)}}),
                              concern, tr));
  }
  return all;
}

std::vector<std::string> replies_in_words(const Dossier& dossier, const Catalogue& tr) {
  std::vector<std::string> all;
  const auto& proposal = dossier.proposal;
  for (const auto& act : dossier.acts) {
    if (proposal.kind != "exclusion" || act.kind != "reply" || act.by != proposal.member) continue;
    all.push_back(tr(msg("{member} replies: {because}"),
                     {{"member", act.by}, {"because", lines(act.lines("because"))}}));
  }
  return all;
}

}  // namespace voix::render
