// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/states.hpp"

#include <array>

#include "render/render.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

// In the order of State.
constexpr std::array states{msg("draft"),
                            msg("submitted"),
                            msg("inadmissible"),
                            msg("referred to a higher body"),
                            msg("in discussion"),
                            msg("suspended"),
                            msg("text frozen, to be voted on"),
                            msg("being decided"),
                            msg("closed, to be counted"),
                            msg("rejected"),
                            msg("tied"),
                            msg("quorum not reached"),
                            msg("to the next round, with a new text"),
                            msg("adopted, not yet in force"),
                            msg("in force"),
                            msg("in force, due for review"),
                            msg("superseded"),
                            msg("repealed"),
                            msg("expired"),
                            msg("withdrawn"),
                            msg("lapsed"),
                            msg("without object"),
                            msg("void")};
static_assert(states.size() == static_cast<std::size_t>(State::void_) + 1);

}  // namespace

std::string state_in_words(State state, const Catalogue& tr) {
  return tr(states[static_cast<std::size_t>(state)]);
}

std::string state_in_words(std::string_view name, const Catalogue& tr) {
  for (std::size_t index = 0; index < states.size(); ++index) {
    if (state_name(static_cast<State>(index)) == name) return tr(states[index]);
  }
  return visible(name);
}

std::string outcome_in_words(const Standing& standing, const Catalogue& tr) {
  if (!standing.decision) {
    auto text = tr(msg("Not decided: {state}."), {{"state", state_in_words(standing.state, tr)}});
    const bool is_told = !standing.why.empty() && (standing.state == State::no_quorum ||
                                                   standing.why.back().slug == "life-too-few-yet");
    return is_told ? text + " " + sentence(standing.why.back(), tr) : text;
  }
  const auto& decision = *standing.decision;
  if (!decision.chosen.empty()) {
    return tr(decision.adopted ? msg("Adopted: {option}.") : msg("Rejected: {option} wins."),
              {{"option", quoted(decision.chosen, tr)}});
  }
  if (decision.adopted) return tr(msg("Adopted."));
  if (standing.state == State::tie) return tr(msg("No decision: the votes are equal."));
  if (standing.state == State::no_quorum) return tr(msg("No decision: the quorum is not reached."));
  return tr(msg("Rejected."));
}

std::vector<std::string> reasons(const Decision& decision, const Catalogue& tr) {
  std::vector<std::string> sentences;
  for (const auto& step : decision.why) sentences.push_back(sentence(step, tr));
  return sentences;
}

}  // namespace voix::render
