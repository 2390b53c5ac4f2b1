// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole charter in words: `voix charter show`.
#include <algorithm>
#include <variant>

#include <voix/ready_quorum.hpp>

#include "count/answers.hpp"
#include "render/charter_words.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string names(const std::vector<std::string>& items, const Catalogue& tr) {
  std::vector<std::string> safe;
  for (const auto& one : items) safe.push_back(visible(one));
  return joined(safe, tr);
}

bool meets(const Charter& charter) {
  return std::ranges::any_of(charter.precedence, [](const std::string& body) { return body != "online"; });
}

class ClassText {
 public:
  ClassText(const DecisionClass& one, const Charter& charter, const Catalogue& words)
      : tr(words), one_(one), charter_(charter) {}

  std::string text() {
    say(capital(rule_words(one_.rule, one_, charter_, tr)) + ".");
    if (const auto* majority = std::get_if<Majority>(&one_.rule)) blanks(majority->base);
    say(capital(terms_words(one_.rule, one_, charter_, tr)) + ".");
    second_call();
    ties();
    discussion();
    if (!one_.contest.is_zero()) {
      say(tr("It enters into force {time} after it is proclaimed, unless it is contested.",
             {{"time", time(one_.contest)}}));
    }
    if (one_.secret) say(*one_.secret ? secret_words() : tr("The vote is open."));
    if (one_.secret.value_or(false) && std::holds_alternative<Consent>(one_.rule)) {
      say(tr("Then there are no rounds: one objection rejects."));
    }
    if (!one_.protects.empty()) {
      say(tr("Needed to change: {paths}.", {{"paths", names(one_.protects, tr)}}));
    }
    return text_;
  }

 private:
  const Catalogue& tr;  // by this name xgettext finds the texts

  void say(const std::string& sentence) { text_ += (text_.empty() ? "" : " ") + sentence; }
  [[nodiscard]] std::string time(const Duration& duration) const { return duration_words(duration, tr); }

  [[nodiscard]] std::string secret_words() const {
    return meets(charter_) && is_for_hands(one_.rule) ? tr("The vote is secret: no hands are counted.")
                                                      : tr("The vote is secret.");
  }

  void blanks(Base base) {
    switch (base) {
      case Base::roll:
        return say(tr("Whoever does not vote counts like a no."));
      case Base::present:
        return say(tr("Whoever is present and does not say yes counts like a no."));
      case Base::cast:
      case Base::valid:
        return say(tr("A blank vote counts like a no."));
      case Base::expressed:
        return say(tr("Blank votes are left out."));
    }
  }

  void second_call() {
    if (!one_.second_call) return;
    if (one_.second_call->value == 0) {
      say(tr("If the quorum is missed, a second call decides whatever the number of voters."));
      return;
    }
    auto called = one_;
    called.quorum = one_.second_call;
    say(tr("If the quorum is missed, there is a second call: {terms}.",
           {{"terms", terms_words(called.rule, called, charter_, tr)}}));
  }

  void ties() {
    if (std::holds_alternative<Consent>(one_.rule)) return;
    // Between yes and no there is no lot.
    const bool lot = one_.tie == DecisionClass::Tie::lot && !std::holds_alternative<Majority>(one_.rule);
    switch (one_.tie == DecisionClass::Tie::lot && !lot ? DecisionClass::Tie::reject : one_.tie) {
      case DecisionClass::Tie::reject:
        return say(tr("In a tie nothing changes."));
      case DecisionClass::Tie::assembly:
        return say(tr("A tie goes to the assembly."));
      case DecisionClass::Tie::lot:
        return say(tr("A tie is decided by lot."));
    }
  }

  void discussion() {
    if (one_.sponsors != 0) {
      say(tr.plural("{n} member has to support the proposal first.",
                    "{n} members have to support the proposal first.", one_.sponsors));
    }
    const Arguments times{{"least", time(one_.discussion_min)}, {"most", time(one_.discussion_max)}};
    if (one_.discussion_min.is_zero()) {
      say(tr("It is discussed until it is put to the vote, for {most} at most.", times));
    } else if (one_.discussion_min == one_.discussion_max) {
      say(tr("It is discussed for {most}.", times));
    } else {
      say(tr("It is discussed for {least} at least and {most} at most.", times));
    }
  }

  const DecisionClass& one_;
  const Charter& charter_;
  std::string text_;
};

/// "Important (weighty, online vote)": a word that the language has for a class, and what people type.
std::string class_title(const DecisionClass& one, const Catalogue& tr) {
  const auto words = visible(class_words(one, tr));
  const auto body = body_words(one.body, tr);
  if (words == one.name || words == capital(one.name)) return capital(words) + " (" + body + ")";
  return words + " (" + visible(one.name) + ", " + body + ")";
}

std::string in_order(const std::vector<std::string>& bodies, const Catalogue& tr) {
  std::string out;
  for (const auto& body : bodies) {
    const auto words = body_words(body, tr);
    out = out.empty() ? words : tr("{first}, then {next}", {{"first", out}, {"next", words}});
  }
  return out;
}

std::string precedence_text(const Charter& charter, const Catalogue& tr) {
  std::string text;
  if (charter.precedence.size() > 1) {
    text = tr("What a higher body decides, a lower one cannot undo. In this order: {bodies}.",
              {{"bodies", in_order(charter.precedence, tr)}});
  }
  if (charter.classes.size() < 2) return text;
  return text + (text.empty() ? "" : " ") +
         tr("What a class decided, an easier one of the same body cannot undo.");
}

std::string member_text(const Charter& charter, const Catalogue& tr) {
  auto text = tr("Every member has one voice; nobody votes for another.") + " ";
  text += tr("Legal persons are members without a vote.");
  if (charter.dues) text += " " + tr("Only those who paid their dues vote.");
  return text;
}

/// Who votes by ballots: in rounds everybody signs their stance.
bool has_ballots(const DecisionClass& one) {
  return one.secret || !(one.lazy || std::holds_alternative<Consent>(one.rule));
}

std::string ballot_text(const Charter& charter, const Catalogue& tr) {
  const auto any = [&](auto&& which) { return std::ranges::any_of(charter.classes, which); };
  const auto is_secret = [&](const DecisionClass& one) {
    return has_ballots(one) && one.secret.value_or(charter.secret);
  };
  const bool mixed =
      any([&](const DecisionClass& one) { return has_ballots(one) && !one.secret.value_or(charter.secret); });
  if (!any(is_secret)) return tr("Votes are open: everyone sees who voted what.");
  auto text = !mixed           ? tr("Votes are secret.")
              : charter.secret ? tr("Votes are secret, unless the class says otherwise.")
                               : tr("Votes are open, and everyone sees who voted what, unless the class says "
                                    "otherwise.");
  text += " " +
          tr.plural("Of {n} trustee, {threshold} together open the totals of a secret vote, never a ballot.",
                    "Of {n} trustees, {threshold} together open the totals of a secret vote, never a ballot.",
                    Fraction(charter.trustees), {{"threshold", std::to_string(charter.threshold)}});
  const auto ready = ready_quorum(charter.trustees, charter.threshold);
  if (ready > charter.threshold)
    text += " " + tr(msg("Before that, {ready} of them say that they saw the same closed board."),
                     {{"ready", std::to_string(ready)}});
  text += " " + tr("Whoever votes again replaces the earlier vote.");
  text += " " + tr.plural("Below {n} ballot nothing is opened.", "Below {n} ballots nothing is opened.",
                          Fraction(charter.min_ballots));
  const bool by_hands = meets(charter) && any([&](const DecisionClass& one) {
                          return is_secret(one) && !one.secret && is_for_hands(one.rule);
                        });
  if (by_hands)
    text += " " + tr("A meeting may also count hands, unless the class says that its vote is secret.");
  return text;
}

std::string consent_text(const Charter& charter, const Catalogue& tr) {
  auto text = charter.peer_test
                  ? tr("An objection says why and what follows; the others may challenge it with reasons.")
                  : tr("An objection counts when it says why and what follows.");
  text += " " + (charter.silence_assents ? tr("Whoever says nothing consents.")
                                         : tr("Whoever says nothing has not answered."));
  if (charter.min_consents > 1) {
    text += " " + tr.plural("{n} member has to consent.", "{n} members have to consent.",
                            Fraction(charter.min_consents));
  }
  text += " " + tr.plural("{n} round at most.", "{n} rounds at most.", Fraction(charter.rounds_max));
  if (charter.fallback == "reject") return text + " " + tr("After that, the proposal is rejected.");
  if (charter.fallback == "assembly") return text + " " + tr("After that, the assembly decides.");
  return text + " " +
         tr("After that, a vote of the class {class} decides.",
            {{"class", visible(charter.fallback.substr(5))}});
}

std::string mandate_text(const Charter& charter, const Catalogue& tr) {
  const auto* revoking = charter.find(charter.mandate_revoke);
  const bool is_below = revoking != nullptr && charter.rank(revoking->body) > 0;
  return tr("A mandate lasts {term} at most and can be revoked at any moment (class {class}).",
            {{"term", duration_words(charter.mandate_max_term, tr)},
             {"class", visible(charter.mandate_revoke)}}) +
         " " + (is_below ? tr("What a higher body granted, that body revokes.") + " " : "") +
         tr("A member can be excluded (class {class}) only after {time} to reply.",
            {{"class", visible(charter.exclusion_class)},
             {"time", duration_words(charter.exclusion_notice, tr)}});
}

}  // namespace

std::vector<CharterPart> charter_words(const Charter& charter, const Catalogue& tr) {
  std::vector<CharterPart> parts;
  for (const auto& one : charter.classes) {
    parts.push_back({class_title(one, tr), ClassText(one, charter, tr).text()});
  }
  if (const auto text = precedence_text(charter, tr); !text.empty())
    parts.push_back({tr("Who prevails"), text});
  parts.push_back({tr("Members"), member_text(charter, tr)});
  parts.push_back({tr("Ballots"), ballot_text(charter, tr)});
  const auto consents = [](const DecisionClass& one) {
    return one.lazy || std::holds_alternative<Consent>(one.rule);
  };
  if (std::ranges::any_of(charter.classes, consents))
    parts.push_back({tr("Consent"), consent_text(charter, tr)});
  parts.push_back({tr("Mandates and exclusion"), mandate_text(charter, tr)});
  const auto meets = [](const DecisionClass& one) {
    return one.body != "online" || one.tie == DecisionClass::Tie::assembly;
  };
  if (std::ranges::any_of(charter.classes, meets))
    parts.push_back({tr("Assemblies"), tr("An assembly is called {time} ahead, with its agenda.",
                                          {{"time", duration_words(charter.assembly_notice, tr)}})});
  return parts;
}

}  // namespace voix::render
