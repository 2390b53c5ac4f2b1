// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix stance: what a member says in a consent round, and what is done about an objection.
#include <algorithm>
#include <array>

#include <voix/nearest.hpp>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/own_word.hpp"
#include "command/refuse.hpp"
#include "command/round_acts.hpp"
#include "command/stance_in_discussion.hpp"
#include "command/statement.hpp"
#include "command/words.hpp"
#include "govern/listed.hpp"
#include "govern/rounds.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

constexpr std::array<std::string_view, 6> stance_words{"consent",   "reserve",  "stand-aside",
                                                       "objection", "question", "hold"};
constexpr std::array<std::string_view, 5> ground_words{"harm", "ineffective", "waste", "limit", "charter"};

/// Flags that do something about an objection, and the kind of act.
constexpr std::array<std::pair<const char*, std::string_view>, 4> about_objections{
    std::pair{"--lift", "lift"}, std::pair{"--challenge", "challenge"}, std::pair{"--join", "join"},
    std::pair{"--answer", "answer"}};

class Saying : Statement {
 public:
  Saying(const Subject& subject, RoundResult round, const Invocation& invocation, Session& session)
      : Statement(subject, invocation, session), round_(std::move(round)) {
    act_.text = round_.text;
  }

  Exit run() {
    auto signer = load_signer(invocation_, session_);
    member_ = member_of(signer, assembly_, session_);
    read();
    refuse_idle(act_, member_, dossier_, assembly_, now_);
    if (round_.kind == RoundResult::Kind::adopted) refuse("proposal-fixed", {{"id", dossier_.proposal.id}});
    const auto path = sign_act(act_, dossier_.folder + "/rounds/" + std::to_string(round_.number), assembly_,
                               signer, invocation_, session_);
    if (path.empty()) return Exit::done;
    const auto& tr = tr_;
    auto text = tr("wrote {path}", {{"path", path}}) + "\n";
    if (act_.kind == "objection") {
      text += tr(msg("your objection is {objection}; you can take it back with  voix stance {id} --lift "
                     "{objection}"),
                 {{"objection", act_.field("objection")}, {"id", dossier_.proposal.id}}) +
              "\n";
    }
    const bool is_late = act_.kind == "lift" && round_.kind == RoundResult::Kind::fallback;
    if (is_late && !dossier_.polls.empty() && dossier_.polls.front().opens <= now_) {
      text += tr(msg("the vote has begun: {objection} stays on its ballot"),
                 {{"objection", act_.field("objection")}}) +
              "\n";
    }
    session_.world.console.out(text + tr(msg("next: commit and push it")) + "\n");
    return Exit::done;
  }

 private:
  void read() {
    for (const auto& [flag, kind] : about_objections) {
      const auto said = invocation_.value(flag);
      if (!said) continue;
      at_most(1, invocation_);
      return read_about_objection(kind, *said);
    }
    const auto stance = stance_said();
    act_.fields = {{"round", std::to_string(round_.number)}};
    if (stance == "objection") return read_objection();
    act_.kind = "stance";
    act_.fields.emplace_back("stance", stance);
    const bool needs_reason = stance == "reserve" || stance == "question";
    add("because", needs_reason ? told_.lines("--because", session_.tr(msg("your reason, for all to read: ")))
                                : told_.given("--because"));
  }

  /// The one of `words` that `text` is; empty if it is none.
  static std::string word_of(std::span<const std::string_view> words, std::string_view text) {
    const std::vector<std::string> known(words.begin(), words.end());
    const auto found = own_word(known, text);
    return found ? known[*found] : std::string();
  }

  [[nodiscard]] std::string stance_said() const {
    auto& console = session_.world.console;
    if (invocation_.operands.size() > 1) {
      const auto& said = invocation_.operands[1];
      auto stance = word_of(stance_words, said);
      if (stance.empty()) refuse("stance-unknown", {{"stance", said}, {"member", member_}});
      return stance;
    }
    const auto prompt =
        session_.tr(msg("your stance: consent, reserve, stand-aside, objection, question or hold: "));
    while (console.can_ask()) {
      const auto said = console.ask(prompt);
      if (!said) break;
      auto stance = word_of(stance_words, format::trimmed(*said));
      if (!stance.empty()) return stance;
    }
    refuse("stance-needed", {});
  }

  /// What a flag says, as `read` takes it; on a terminal it is asked until `read` finds nothing to say.
  template <typename Read>
  auto asked(const char* flag, const char* prompt, const Read& read) const {
    for (;;) {
      const auto lines = told_.lines(flag, session_.tr(prompt));
      try {
        return read(lines);
      } catch (const Error& error) {
        if (invocation_.has(flag)) throw;
        session_.report(error.findings);
      }
    }
  }

  [[nodiscard]] std::string ground(const std::vector<std::string>& lines) const {
    auto word = word_of(ground_words, lines.front());
    if (!word.empty()) return word;
    refuse("bad-value", {{"flag", "--ground"},
                         {"value", lines.front()},
                         {"expected", "harm, ineffective, waste, limit, charter"}});
  }

  void add(std::string_view field, const std::vector<std::string>& lines) {
    for (const auto& line : lines) act_.fields.emplace_back(field, line);
  }

  void read_objection() {
    const auto& tr = session_.tr;
    act_.kind = "objection";
    act_.fields.emplace_back("objection", govern::next_objection(dossier_, member_));
    add("target", asked("--target", msg("the passage it is about, word for word: "),
                        [&](const auto& lines) { return target(lines); }));
    act_.fields.emplace_back(
        "ground", asked("--ground", msg("its ground: harm, ineffective, waste, limit or charter: "),
                        [&](const auto& lines) { return ground(lines); }));
    add("because", told_.lines("--because", tr(msg("your reason, for all to read: "))));
    add("consequence", told_.lines("--consequence", tr(msg("what would follow if it were adopted: "))));
    add("remedy", told_.given("--remedy"));
  }

  /// The passage as it was said; it must stand in the text of the round.
  [[nodiscard]] std::vector<std::string> target(std::vector<std::string> said) const {
    const auto copy = dossier_.texts.find(round_.text);
    const auto& text = copy == dossier_.texts.end() ? dossier_.proposal.text : copy->second;
    std::string passage;
    for (const auto& line : said) passage += (passage.empty() ? "" : " ") + line;
    if (govern::has_passage(text, passage)) return said;
    refuse("objection-no-target",
           {{"target", passage}, {"suggestion", govern::nearest_passage(text, passage)}});
  }

  void read_about_objection(std::string_view kind, const std::string& said) {
    act_.kind = kind;
    act_.fields.emplace_back("objection", kind == "answer" && asks(said) ? said : objection_named(said));
    if (kind == "answer") refuse_useless_answer(act_.fields.back().second);
    const bool challenges = kind == "challenge" || kind == "join";
    const bool over = round_.kind != RoundResult::Kind::open && round_.kind != RoundResult::Kind::held;
    if (challenges && over) refuse("no-round-open", {{"proposal", dossier_.proposal.id}});
    if (challenges && !assembly_.charter_of(round_.charter).peer_test) refuse("challenge-without-peers", {});
    if (kind == "challenge" || kind == "answer") {
      add("because", told_.lines("--because", session_.tr(msg("your reason, for all to read: "))));
    }
  }

  /// Has asked a question in this round, and not settled it.
  [[nodiscard]] bool asks(const std::string& member) const {
    const voix::Act* last = nullptr;
    for (const auto& act : dossier_.acts) {
      if (act.by == member && act.field("round") == std::to_string(round_.number)) last = &act;
    }
    return last != nullptr && last->field("stance") == "question";
  }

  /// A question is answered by the author of the proposal; and an objection to a passage that the text has no
  /// more is not kept by an answer, but raised again.
  void refuse_useless_answer(const std::string& to) const {
    const auto history = govern::text_history(dossier_, now_);
    if (asks(to) && member_ != history.author)
      refuse("only-the-author",
             {{"id", dossier_.proposal.id}, {"author", history.author}, {"member", member_}});
    const auto& text = dossier_.proposal.text;
    for (const auto& act : dossier_.acts) {
      if (act.kind != "objection" || act.field("objection") != to) continue;
      const auto target = govern::in_one_line(act.lines("target"));
      if (!govern::has_passage(text, target))
        refuse("objection-passage-gone",
               {{"objection", to}, {"target", target}, {"id", dossier_.proposal.id}});
    }
  }

  [[nodiscard]] std::string objection_named(const std::string& said) const {
    std::vector<std::string> ids, named;
    for (const auto& act : dossier_.acts) {
      if (act.kind != "objection") continue;
      const auto id = act.field("objection");
      if (std::ranges::find(ids, id) != ids.end()) continue;
      ids.push_back(id);
      if (govern::names(said, id)) named.push_back(id);
    }
    if (named.size() == 1) return named.front();
    refuse("objection-unknown",
           {{"objection", said},
            {"suggestion", named.empty() ? nearest(said, ids).value_or("") : named.front()}});
  }

  RoundResult round_;
  std::string member_;
};

Exit run_stance(const Invocation& invocation, Session& session) {
  at_least(1, invocation, "PROPOSAL");
  at_most(2, invocation);
  const auto subject = subject_of(invocation.operands.front(), invocation, session);
  auto rounds = govern::rounds(*subject.dossier, subject.assembly, subject.now);
  if (rounds.empty()) return stance_in_discussion(subject, invocation, session);
  return Saying(subject, std::move(rounds.back()), invocation, session).run();
}

constexpr std::array flags{
    Flag{"--because", "TEXT", msg("the reason, for all to read")},
    Flag{"--target", "TEXT", msg("objection: the passage that it is about, word for word")},
    Flag{"--ground", "GROUND", msg("objection: harm, ineffective, waste, limit, charter"), false,
         ground_words},
    Flag{"--consequence", "TEXT", msg("objection: what would follow if the text were adopted")},
    Flag{"--remedy", "TEXT", msg("objection: what would answer it")},
    Flag{"--lift", "OBJECTION", msg("take back an objection of one's own")},
    Flag{"--challenge", "OBJECTION", msg("say, with reasons, that an objection does not hold")},
    Flag{"--join", "OBJECTION", msg("join those who challenge an objection")},
    Flag{"--answer", "OBJECTION",
         msg("answer a challenge, keep an objection that an amendment was to resolve, or answer the question "
             "of a member")},
    key_flag,
    passphrase_flag,
    yes_flag,
    act_dry_run_flag,
    now_flag};
constexpr std::array examples{
    Example{"voix stance P-0003 consent", msg("consent")},
    Example{
        msg("voix stance P-0003 objection --target 'Meetings are on Mondays.' --ground harm --because 'Half "
            "of us work then.' --consequence 'They could never come.'"),
        msg("object, with what an objection needs")},
    Example{"voix stance P-0003 --lift O-1", msg("take one's objection back")}};

}  // namespace

const Command stance_command{
    "stance",
    "PROPOSAL [consent|reserve|stand-aside|objection|question|hold]",
    msg("say what you think in a consent round"),
    msg("Signs what a member says of the text in an open round: the last stance of each counts. An "
        "objection names the passage that it is about, a ground, a reason and a consequence; without them it "
        "would count as a reserve. A question can be asked before any round too: the discussion waits until "
        "the author answers it. On a terminal, what is missing is asked."),
    flags,
    examples,
    run_stance};

}  // namespace voix::command
