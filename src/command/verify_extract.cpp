// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/verify_extract.hpp"

#include <algorithm>
#include <array>

#include <voix/zone.hpp>

#include "command/poll_folder.hpp"
#include "record/extract.hpp"
#include "render/charter_words.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

constexpr std::size_t longest = 1U << 20U;  // bytes of an extract

std::string outcome_of(const Extract& extract, const Catalogue& tr) {
  constexpr std::array words{std::pair("adopted", msg("adopted")), std::pair("rejected", msg("rejected")),
                             std::pair("tie", msg("tied")),
                             std::pair("no-quorum", msg("quorum not reached"))};
  const auto* const found =
      std::ranges::find(words, extract.outcome, [](const auto& pair) { return std::string(pair.first); });
  auto text = found == words.end() ? render::visible(extract.outcome) : tr(found->second);
  if (extract.chosen.empty()) return text;
  return tr("{title}: {outcome}", {{"title", text}, {"outcome", render::quoted(extract.chosen, tr)}});
}

std::string counted(std::string_view formula, const Catalogue& tr) {
  constexpr std::string_view failed = " is false";
  const bool met = !formula.ends_with(failed);
  if (!met) formula.remove_suffix(failed.size());
  // "yes > no: 6 > 3".
  const auto colon = std::min(formula.find(": "), formula.size());
  const Arguments parts{
      {"formula", render::formula(formula.substr(0, colon), tr)},
      {"numbers", render::formula(formula.substr(std::min(colon + 2, formula.size())), tr)}};
  return tr(met ? msg("counted: {formula}: {numbers}") : msg("counted: {formula}: {numbers} does not hold"),
            parts);
}

std::string shown(const Extract& extract, const Catalogue& tr) {
  std::string out = tr(msg("verified: decision {id} of {assembly}, signed by {member} on {time}"),
                       {{"id", extract.decision},
                        {"assembly", render::visible(extract.assembly)},
                        {"member", extract.by},
                        {"time", Zone{}.text(extract.made.time)}}) +
                    "\n" + tr(msg("with the key {key}"), {{"key", extract.key}}) + "\n\n" +
                    render::visible(extract.title) + "\n";
  for (const auto& line : extract.operative) out += "  " + render::visible(line) + "\n";
  out += "\n" +
         tr(msg("outcome: {outcome} (body: {body}, class: {class})"),
            {{"outcome", outcome_of(extract, tr)},
             {"body", render::body_words(extract.body, tr)},
             {"class", render::visible(extract.class_name)}}) +
         "\n";
  std::string options;
  for (const auto& option : extract.options) {
    options += (options.empty() ? "" : ", ") + render::quoted(option, tr);
  }
  if (!options.empty()) out += tr(msg("on the ballot: {options}"), {{"options", options}}) + "\n";
  std::string ranks;
  for (const auto& line : extract.ranks) ranks += (ranks.empty() ? "" : ", ") + render::visible(line);
  if (!ranks.empty()) out += tr(msg("ranked: {ranks}"), {{"ranks", ranks}}) + "\n";
  if (!extract.formula.empty()) out += counted(extract.formula, tr) + "\n";
  out +=
      (extract.proclaimed
           ? tr(msg("decided {decided}, proclaimed {proclaimed}"),
                {{"decided", Zone{}.text(extract.decided)}, {"proclaimed", Zone{}.text(*extract.proclaimed)}})
           : tr(msg("decided {decided}; it was not proclaimed"),
                {{"decided", Zone{}.text(extract.decided)}})) +
      "\n";
  if (extract.in_force)
    out += tr(msg("in force from {time}"), {{"time", Zone{}.text(*extract.in_force)}}) + "\n";
  if (!extract.amended.empty())
    out += tr(msg("amended by {ids}: ask for an extract of that too"),
              {{"ids", render::joined(extract.amended, tr)}}) +
           "\n";
  out +=
      tr(msg("state when it was signed: {state}"), {{"state", render::state_in_words(extract.state, tr)}}) +
      "\n";
  return out + "\n" +
         tr(msg(
             "This shows that the holder of this key signed exactly this. It does not show whose key it is: "
             "compare it with one that the group gave you otherwise. Nor does it show what was decided "
             "since: ask for a new extract, or for the register.")) +
         "\n";
}

}  // namespace

std::string extract_named(const Invocation& invocation, Files& files) {
  if (invocation.operands.size() != 1) return {};
  const auto& path = invocation.operands.front();
  const bool is_folder = files.exists(path + "/.");
  if (is_folder || !files.exists(path) || find_poll(path, files)) return {};
  return is_extract(files.read(path, longest)) ? path : std::string();
}

Exit verify_extract(const std::string& path, Session& session) {
  try {
    session.world.console.out(shown(read_extract(session.world.files.read(path, longest), path), session.tr));
    return Exit::done;
  } catch (const Error& error) {
    if (error.fault != Fault::document) throw;
    session.report(error.findings);
    session.world.console.out(session.tr(msg("invalid: {path} is not as it was signed"), {{"path", path}}) +
                              "\n");
    return Exit::no;
  }
}

}  // namespace voix::command
