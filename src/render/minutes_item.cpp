// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/minutes_item.hpp"

#include <algorithm>

#include "render/account.hpp"
#include "render/markdown_words.hpp"
#include "render/objections.hpp"
#include "render/render.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::string paragraph(const std::string& text) { return text.empty() ? text : "\n" + escaped(text) + "\n"; }

std::string lines(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + visible(word);
  return text;
}

/// Lines that Markdown leaves as they are.
std::string indented(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    out += "    " + visible(line) + "\n";
  }
  return out;
}

/// The text that was decided, as it stands in the proposal.
std::string text_of(const MinutesItem& item, const Catalogue& tr) {
  const auto& proposal = item.dossier->proposal;
  std::string out;
  const auto& hash = item.standing->decision ? item.standing->decision->text : item.standing->text;
  const auto& rounds = item.standing->rounds;
  const auto round = std::ranges::find(rounds, hash, &RoundResult::text);
  if (proposal.hash != hash && round != rounds.end()) {
    out += paragraph(
        tr(msg("Text: as it stands in {path}."),
           {{"path", item.dossier->folder + "/rounds/" + std::to_string(round->number) + "/proposal.md"}}));
  } else if (const auto* operative = proposal.operative()) {
    out += paragraph(tr(msg("Text:"))) + "\n" + block_quote(operative->text);
  }
  const auto& decision = item.standing->decision;
  const auto& amendments = item.dossier->amendments;
  const auto won = std::ranges::find(amendments, decision ? decision->amendment : "", &Amendment::id);
  if (won != amendments.end()) {
    out += paragraph(tr(msg("It is adopted as the amendment {amendment} changes it (- out, + in):"),
                        {{"amendment", won->id}})) +
           "\n" + indented(won->patch);
  }
  if (!proposal.options.empty()) {
    std::vector<std::string> options;
    for (const auto& option : proposal.options) options.push_back(visible(option));
    for (const auto& option : item.standing->options) options.push_back(visible(option));  // by amendments
    out += paragraph(tr(msg("Options:"))) + "\n" + bullets(options);
  }
  return out;
}

std::string how(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr) {
  const auto& decision = *item.standing->decision;
  std::string out;
  if (item.poll != nullptr && decision.result) {
    const auto ended = std::min(item.poll->closed.value_or(item.poll->closes), item.poll->closes);
    out += paragraph(tr(item.poll->secret
                            ? msg("Secret ballot, {opened} to {closed}: {voted} of {roll} members voted.")
                            : msg("Open ballot, {opened} to {closed}: {voted} of {roll} members voted."),
                        {{"opened", clock_of(item.poll->opens, minutes)},
                         {"closed", clock_of(ended, minutes)},
                         {"voted", std::to_string(item.poll->voted.size())},
                         {"roll", std::to_string(item.poll->voters)}}));
  }
  out += paragraph(hands_in_words(item, minutes, tr));
  for (const auto& step : item.standing->why) {
    if (step.slug == "life-remote-left-out") out += paragraph(sentence(step, tr));
  }
  return out;
}

std::string round_in_words(const RoundResult& round, const Catalogue& tr) {
  return tr(
      msg("Consent, round {number}: consents {consents}, reserves {reserves}, aside {asides}, objections "
          "{objections}; {responded} of {roll} members responded."),
      {{"number", std::to_string(round.number)},
       {"consents", std::to_string(round.consents)},
       {"reserves", std::to_string(round.reserves)},
       {"asides", std::to_string(round.stand_asides)},
       {"objections", std::to_string(round.objections)},
       {"responded", std::to_string(round.responded)},
       {"roll", std::to_string(round.roll)}});
}

std::string objections(const RoundResult& round, const Catalogue& tr) {
  std::vector<std::string> said;
  for (const auto& concern : round.concerns) {
    if (concern.reserve) continue;
    said.push_back(objection_in_words(concern, tr));
  }
  return said.empty() ? std::string() : "\n" + bullets(said);
}

/// Amendments that were made to answer objections.
std::string integrations(const Dossier& dossier, const Catalogue& tr) {
  std::vector<std::string> said;
  for (const auto& amendment : dossier.amendments) {
    const auto resolves = amendment.act.lines("resolves");
    const auto taken = std::ranges::any_of(dossier.acts, [&](const Act& act) {
      return act.kind == "accept" && act.field("amendment") == amendment.id;
    });
    if (resolves.empty() || !taken) continue;
    said.push_back(tr(msg("Integrated: amendment {amendment} answers {objections}. {because}"),
                      {{"amendment", amendment.id},
                       {"objections", joined(resolves, tr)},
                       {"because", lines(amendment.act.lines("because"))}}));
  }
  return said.empty() ? std::string() : "\n" + bullets(said);
}

std::string reserves(const MinutesItem& item, const Catalogue& tr) {
  std::vector<std::string> said;
  const auto& review = item.dossier->proposal.review;
  for (const auto& concern : item.standing->decision->round->concerns) {
    if (!concern.reserve) continue;
    const Arguments arguments{
        {"member", concern.by}, {"because", lines(concern.because)}, {"review", review}};
    said.push_back(review.empty()
                       ? tr(msg("Reserve of {member}: {because}"), arguments)
                       : tr(msg("Reserve of {member}, to be looked at on {review}: {because}"), arguments));
  }
  return said.empty() ? std::string() : "\n" + bullets(said);
}

std::string mandates(const MinutesItem& item, const Catalogue& tr) {
  std::string out;
  for (const auto* mandate : item.granted) {
    out += paragraph(tr(msg("Mandate {id} granted to {holders}, from {from} to {until}: {scope}"),
                        {{"id", mandate->id},
                         {"holders", joined(mandate->holders, tr)},
                         {"from", mandate->from},
                         {"until", mandate->until},
                         {"scope", visible(mandate->scope)}}));
  }
  if (!item.revoked.empty()) {
    out += paragraph(
        tr(msg("Mandate {id} is revoked, with effect at the proclamation."), {{"id", item.revoked}}));
  }
  return out;
}

std::string decision_of(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr) {
  const auto& standing = *item.standing;
  auto out = "\n**" + escaped(outcome_at(item, minutes, tr)) + "**\n";
  if (!standing.decision || item.was_decided_before) return out;
  const auto& decision = *standing.decision;
  for (const auto& reason : reasons(decision, tr)) out += paragraph(reason);
  if (decision.result) {
    out += paragraph(account(*decision.result, tr).ranking);
    out += pipe_table(table(*decision.result, tr));
    if (decision.result->threshold) {
      out += paragraph(
          tr("Threshold: {inequality}.", {{"inequality", in_words(*decision.result->threshold, tr)}}));
    }
  }
  const auto& zone = minutes.assembly->zone;
  const bool said = decision.was_proclaimed;
  if (decision.adopted || said) {
    out += paragraph(
        tr(!said              ? msg("Not proclaimed; in force from {from}.")
           : decision.adopted ? msg("Proclaimed {time}; in force from {from}.")
                              : msg("Proclaimed {time}."),
           {{"time", zone.text(decision.proclaimed)}, {"from", zone.text(decision.in_force_from)}}));
  }
  return out;
}

/// The quorum that governs the item. That of a round, or of hands that consent by the quorum of consents, is
/// told with their count.
std::string quorum_in_words(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr) {
  const auto* decision = item.standing->decision ? &*item.standing->decision : nullptr;
  const auto& charter =
      decision == nullptr ? minutes.assembly->charter : minutes.assembly->charter_of(decision->charter);
  const auto* one = charter.find(decision == nullptr ? item.standing->class_name : decision->class_name);
  const bool by_round = decision == nullptr ? !item.standing->rounds.empty() : decision->round.has_value();
  if (one == nullptr || by_round) return {};
  const auto& here = item.presence.quorum;
  const auto& rule = decision != nullptr && decision->result ? decision->result->rule : one->rule;
  if (std::holds_alternative<Consent>(rule) && !here) return {};
  if (!here || here->right.sign() == 0) return tr(msg("No quorum is asked."));
  if (one->quorum_of_present)
    return tr(msg("Quorum of those present: {inequality}."), {{"inequality", in_words(*here, tr)}});
  if (decision == nullptr || !decision->result || !decision->result->quorum) return {};
  return tr(msg("Quorum of those who voted: {inequality}."),
            {{"inequality", in_words(*decision->result->quorum, tr)}});
}

}  // namespace

std::string clock_of(Instant at, const Minutes& minutes) {
  const auto& zone = minutes.assembly->zone;
  const auto text = zone.text(at);  // "2020-10-30 19:05 +01:00"
  return text.starts_with(zone.day(minutes.meeting->starts)) ? text.substr(11, 5) : text.substr(0, 16);
}

std::string since_notice(const Minutes& minutes, const Catalogue& tr) {
  if (!minutes.edited_since) return {};
  auto text = tr(msg("The agenda was edited after this notice."));
  const auto add = [&](const char* message, const std::vector<std::string>& proposals) {
    if (!proposals.empty()) text += " " + tr(message, {{"proposals", joined(proposals, tr)}});
  };
  add(msg("Not announced by it: {proposals}."), minutes.added_since);
  add(msg("Taken off: {proposals}."), minutes.removed_since);
  if (minutes.added_since.empty() && minutes.removed_since.empty()) {
    text += " " + tr(msg("Its time, its body and its proposals are those that were announced."));
  }
  return text;
}

std::string outcome_at(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr) {
  auto outcome = outcome_in_words(*item.standing, tr);
  const auto& decision = item.standing->decision;
  if (!decision || decision->decided >= minutes.meeting->starts) return outcome;
  const auto decided = minutes.assembly->zone.text(decision->decided);
  const auto state = item.standing->state;
  const bool is_open = state == State::no_quorum || state == State::tie;
  return outcome + " " +
         tr(is_open ? msg("That is the vote of {time}.")
                    : msg("That was decided before this meeting, {time}."),
            {{"time", decided}});
}

std::string presence_in_words(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr) {
  if (!item.presence.at) return {};
  const Arguments moment{{"time", clock_of(*item.presence.at, minutes)}};
  auto text = item.presence.present == 0 ? tr(msg("At {time}, no member with a vote was present."), moment)
                                         : tr.plural("At {time}, {n} member with a vote was present.",
                                                     "At {time}, {n} members with a vote were present.",
                                                     Fraction(item.presence.present), moment);
  if (item.hands) {
    const auto& found = item.hands->findings;
    const auto differs = std::ranges::find(found, "count-and-notes-differ", &Finding::slug);
    if (differs != found.end())
      text += " " + tr(msg("By the notes of attendance there were {noted}."), differs->arguments);
  }
  if (item.presence.is_second_call) text += " " + tr(msg("This is a second call."));
  const auto quorum = quorum_in_words(item, minutes, tr);
  return quorum.empty() ? text : text + " " + quorum;
}

std::string votes_in_words(const HandCount& hands, const Catalogue& tr) {
  std::string votes;
  for (const auto& [name, number] : hands.votes) {
    votes += (votes.empty() ? "" : ", ") + visible(term(name, tr)) + " " + number.text();
  }
  return votes;
}

std::string hands_in_words(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr) {
  if (!item.hands) return {};
  const Arguments arguments{{"time", clock_of(item.hands->at, minutes)},
                            {"votes", votes_in_words(*item.hands, tr)},
                            {"tellers", joined(item.hands->tellers, tr)}};
  return item.hands->stands
             ? tr(msg("Show of hands at {time}: {votes}; counted alike by {tellers}."), arguments)
             : tr(msg("Show of hands at {time}: {votes}; signed by {tellers}. This count does not stand."),
                  arguments);
}

std::string minutes_item(const MinutesItem& item, std::size_t number, const Minutes& minutes,
                         const Catalogue& tr) {
  auto out = "\n## " + std::to_string(number) + ". " + escaped(visible(item.item->title)) +
             (item.dossier == nullptr ? "" : " (" + escaped(item.dossier->proposal.id) + ")") + "\n";
  if (!item.item->text.empty()) out += "\n" + visible(item.item->text) + "\n";
  if (item.dossier == nullptr) {
    if (!item.item->proposal.empty()) {
      out += paragraph(tr(msg("There is no proposal {id}."), {{"id", item.item->proposal}}));
    }
    return out;
  }
  out += paragraph(presence_in_words(item, minutes, tr));
  out += text_of(item, tr);
  if (const auto replies = replies_in_words(*item.dossier, tr); !replies.empty())
    out += "\n" + bullets(replies);
  for (const auto& round : item.standing->rounds) {
    out += paragraph(round_in_words(round, tr)) + objections(round, tr);
  }
  out += integrations(*item.dossier, tr);
  if (item.standing->decision && !item.was_decided_before) out += how(item, minutes, tr);
  out += decision_of(item, minutes, tr);
  if (item.standing->decision && item.standing->decision->round) out += reserves(item, tr);
  return out + mandates(item, tr);
}

}  // namespace voix::render
