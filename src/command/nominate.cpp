// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix nominate: an election without candidates, from the opening of the nominations to the proposal of a
// nominee; `voix open` opens the round that decides.
#include <algorithm>
#include <array>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/nomination_file.hpp"
#include "command/refuse.hpp"
#include "command/statement.hpp"
#include "command/zone_time.hpp"
#include "crypto/hash.hpp"
#include "format/holder_edit.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/rounds.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using Phase = govern::Nominations::Phase;

class Election : Statement {
 public:
  Election(const Subject& subject, const Invocation& invocation, Session& session)
      : Statement(subject, invocation, session),
        standing_(subject.standing),
        state_(govern::nominations(dossier_, assembly_, now_)) {
    if (!govern::is_without_candidates(dossier_.proposal)) {
      refuse("not-without-candidates", {{"proposal", dossier_.proposal.id}});
    }
    require_signed_text(subject);
  }

  Exit run() {
    if (invocation_.has("--table")) return table();
    if (invocation_.has("--call")) return call();
    if (const auto nominee = invocation_.value("--for")) {
      return state_.phase == Phase::revealing || state_.phase == Phase::proposed ? change(*nominee)
                                                                                 : nominate(*nominee);
    }
    if (invocation_.has("--reveal")) return reveal();
    if (const auto nominee = invocation_.value("--propose")) return propose(*nominee);
    refuse("nominate-what", {});
  }

 private:
  Exit call() {
    Values values(invocation_);
    const auto closes = read_closing(now_, assembly_.zone, values);
    values.finish();
    if (!closes) refuse("answer-needed", {{"flag", "--closes"}});
    act_.kind = "call";
    act_.fields = {{"closes", utc(*closes)}};
    const auto members = govern::voters_on(assembly_, assembly_.zone.day(now_));
    for (const auto& member : members) act_.fields.emplace_back("member", member);
    if (!sign()) return Exit::done;
    say(tr_.plural("{n} member nominates until {time}", "{n} members nominate until {time}",
                   Fraction(members.size()), {{"time", assembly_.zone.text(*closes)}}));
    say(tr_(msg("next: commit and push it; members nominate with  voix nominate {id} --for MEMBER"),
            {{"id", act_.subject}}));
    return Exit::done;
  }

  /// Sealed: whom and why stay beside the key until the time is over.
  Exit nominate(const std::string& nominee) {
    auto signer = load_signer(invocation_, session_);
    const auto member = member_of(signer, assembly_, session_);
    refuse_unfit(nominee, member, true);
    SealedNomination one{act_.subject, {}, salt(), nominee, reasons(nominee)};
    one.sealed =
        govern::nomination_seal(assembly_.charter.name, act_.subject, member, nominee, one.because, one.salt);
    act_.kind = "nominate";
    act_.text = called_text();
    act_.fields = {{"sealed", one.sealed}};
    refuse_idle(member);
    const auto act = signed_act(act_, folder(), assembly_, signer, invocation_, session_);
    if (!act) return Exit::done;
    keep_nomination(signer.path(), one, session_.world.files);
    say(tr_("wrote {path}", {{"path", write_act(*act, session_)}}));
    say(tr_(msg("sealed: nobody sees whom and why before {time}; then reveal it with  voix nominate {id} "
                "--reveal"),
            {{"time", assembly_.zone.text(state_.closes)}, {"id", act_.subject}}));
    return Exit::done;
  }

  Exit reveal() {
    auto signer = load_signer(invocation_, session_);
    const auto member = member_of(signer, assembly_, session_);
    std::optional<SealedNomination> kept;
    for (const auto& act : dossier_.acts) {
      if (act.kind != "nominate" || act.by != member || act.time > state_.closes) continue;
      kept = kept_nomination(signer.path(), act.field("sealed"), session_.world.files);
    }
    if (!kept) {
      refuse("nomination-secret-missing", {{"path", signer.path()}, {"proposal", act_.subject}});
    }
    act_.kind = "reveal";
    act_.fields = {{"nominee", kept->nominee}, {"salt", kept->salt}};
    for (const auto& line : kept->because) act_.fields.emplace_back("because", line);
    refuse_idle(member);
    sign(signer);
    return Exit::done;
  }

  Exit change(const std::string& nominee) {
    auto signer = load_signer(invocation_, session_);
    const auto member = member_of(signer, assembly_, session_);
    if (std::ranges::find(state_.sealed, member) == state_.sealed.end())
      refuse("nomination-late", {{"member", member}, {"nominee", nominee}});
    refuse_unfit(nominee, member, false);
    act_.kind = "change";
    act_.fields = {{"nominee", nominee}};
    for (const auto& line : reasons(nominee)) act_.fields.emplace_back("because", line);
    refuse_idle(member);
    sign(signer);
    return Exit::done;
  }

  /// The nominee enters the text, which is signed as it becomes.
  Exit propose(const std::string& nominee) {
    auto signer = load_signer(invocation_, session_);
    const auto member = member_of(signer, assembly_, session_);
    refuse_unfit(nominee, member, false);
    const auto rounds = govern::rounds(dossier_, assembly_, now_);
    if (!rounds.empty() &&
        (rounds.back().kind == RoundResult::Kind::open || rounds.back().kind == RoundResult::Kind::held)) {
      refuse("round-still-open", {{"round", std::to_string(rounds.back().number)}});
    }
    const bool is_over = !rounds.empty() && rounds.back().kind == RoundResult::Kind::fallback;
    if (is_voted_on() || is_over) refuse("proposal-fixed", {{"id", act_.subject}});
    const auto text = format::with_holder(dossier_.proposal.text, nominee);
    act_.kind = "propose";
    act_.text = hex(sha256(text));
    if (act_.text == dossier_.proposal.hash) refuse("proposed-already", {{"nominee", nominee}});
    act_.fields = {{"nominee", nominee}, {"from", dossier_.proposal.hash}};
    for (const auto& line : reasons(nominee)) act_.fields.emplace_back("because", line);
    refuse_idle(member);
    const auto path = sign_act(act_, folder(), assembly_, signer, invocation_, session_);
    if (path.empty()) return Exit::done;
    // Before anything is said, so that a reader who stops reading stops nothing.
    session_.world.files.write(dossier_.proposal.path, text, true);
    say(tr_("wrote {path}", {{"path", path}}));
    say(tr_(msg("wrote {nominee} into {path}"), {{"nominee", nominee}, {"path", dossier_.proposal.path}}));
    say(tr_(msg("next: commit and push both; how it goes on:  voix status {id}"), {{"id", act_.subject}}));
    return Exit::done;
  }

  /// What was revealed, member by member, with the reasons: no counts and no order but that of the ids.
  Exit table() {
    if (state_.phase == Phase::not_called || state_.phase == Phase::nominating) {
      say(state_.phase == Phase::not_called
              ? tr_(msg("the nominations of {id} are not open"), {{"id", act_.subject}})
              : tr_.plural("{n} member has nominated; all is revealed after {time}",
                           "{n} members have nominated; all is revealed after {time}",
                           Fraction(state_.sealed.size()), {{"time", assembly_.zone.text(state_.closes)}}));
      return Exit::done;
    }
    for (const auto& one : state_.table) {
      say(one.nominee == "pass"
              ? tr_(msg("{by} passes"), {{"by", one.by}})
              : tr_(msg("{by} nominates {nominee}:"), {{"by", one.by}, {"nominee", one.nominee}}));
      quote(one.because);
      if (one.changed.empty()) continue;
      say("  " + tr_(msg("and now, having heard the reasons, {nominee}:"), {{"nominee", one.changed}}));
      quote(one.changed_because);
    }
    if (!state_.unrevealed.empty()) {
      say(tr_(msg("sealed and not revealed: {members}"),
              {{"members", render::joined(state_.unrevealed, tr_)}}));
    }
    if (state_.phase == Phase::proposed) {
      say(tr_(msg("{by} proposes {nominee}:"), {{"by", state_.proposed_by}, {"nominee", state_.proposed}}));
      quote(state_.because);
    }
    return Exit::done;
  }

  [[nodiscard]] std::string folder() const { return dossier_.folder + "/acts"; }

  void quote(const std::vector<std::string>& lines) {
    for (const auto& line : lines) say("    " + render::visible(line));
  }

  void say(const std::string& line) { session_.world.console.out(line + "\n"); }

  std::vector<std::string> reasons(const std::string& nominee) {
    if (nominee == "pass") return told_.given("--because");
    return told_.lines("--because", tr_(msg("your reasons, for all to read: ")));
  }

  std::string salt() {
    Hash32 bytes{};
    session_.world.entropy.fill(bytes);
    return hex(bytes);
  }

  /// The text that the nominations were opened for.
  [[nodiscard]] std::string called_text() const {
    for (const auto& act : dossier_.acts) {
      if (act.kind == "call") return act.text;
    }
    return act_.text;
  }

  void refuse_unfit(const std::string& nominee, const std::string& member, bool may_pass) const {
    const auto* person = assembly_.person(nominee);
    const bool fit = person != nullptr && !person->legal && person->is_member(assembly_.zone.day(now_));
    if (!fit && !(may_pass && nominee == "pass"))
      refuse("nominee-unfit", {{"member", member}, {"nominee", nominee}});
  }

  /// Refuses what would not count.
  void refuse_idle(const std::string& member) const {
    constexpr std::string_view mark = "-";
    auto with = dossier_;
    auto& added = with.acts.emplace_back(act_);
    added.assembly = assembly_.charter.name;
    added.by = member;
    added.time = now_;
    added.path = added.hash = mark;
    for (auto& finding : govern::nominations(with, assembly_, now_).findings) {
      if (finding.place.path == mark) refuse(finding.slug, std::move(finding.arguments));
    }
  }

  bool sign() {
    auto signer = load_signer(invocation_, session_);
    refuse_idle(member_of(signer, assembly_, session_));
    return sign(signer);
  }
  bool sign(Signer& signer) {
    const auto path = sign_act(act_, folder(), assembly_, signer, invocation_, session_);
    if (path.empty()) return false;
    say(tr_("wrote {path}", {{"path", path}}));
    return true;
  }

  /// A poll is open, hands were counted, or all is over: another nominee would be another text.
  [[nodiscard]] bool is_voted_on() const {
    const auto state = standing_.state;
    if (standing_.decision || state == State::closed || is_fallen(state)) return true;
    const auto is_open = [&](const PollFacts& poll) { return poll.opened <= now_ && !poll.result; };
    return state == State::deciding &&
           (std::ranges::any_of(dossier_.polls, is_open) ||
            std::ranges::find(dossier_.acts, "count", &voix::Act::kind) != dossier_.acts.end());
  }

  const Standing& standing_;
  govern::Nominations state_;
};

Exit run_nominate(const Invocation& invocation, Session& session) {
  const auto subject = subject_of(only_operand(invocation, "ELECTION"), invocation, session);
  return Election(subject, invocation, session).run();
}

constexpr std::array flags{
    Flag{"--call", nullptr, msg("open the nominations, with --closes")},
    Flag{"--closes", "TIME", msg("when the nominations end and are revealed")},
    Flag{"--for", "MEMBER", msg("nominate a member, oneself included, or pass; later: change one's mind")},
    Flag{"--because", "TEXT", msg("the reason, for all to read")},
    Flag{"--reveal", nullptr, msg("reveal what was sealed, once the time is over")},
    Flag{"--table", nullptr, msg("show who nominates whom, and why")},
    Flag{"--propose", "MEMBER", msg("propose a nominee on the strength of the reasons")},
    key_flag,
    passphrase_flag,
    yes_flag,
    act_dry_run_flag,
    now_flag};
constexpr std::array examples{
    Example{"voix nominate E-0001 --call --closes 2020-11-06T19:00:00+01:00", msg("open the nominations")},
    Example{msg("voix nominate E-0001 --for m12 --because 'She kept the accounts of the strike fund.'"),
            msg("nominate, sealed until the time is over")},
    Example{"voix nominate E-0001 --table", msg("the nominations with their reasons")}};

}  // namespace

const Command nominate_command{
    "nominate",
    "ELECTION",
    msg("take part in an election without candidates"),
    msg("Nobody stands. All nominate in the same time, with reasons, sealed; all is revealed together; "
        "everyone may change; somebody proposes a nominee, and a consent round decides. Nothing is counted "
        "and nobody is ranked."),
    flags,
    examples,
    run_nominate};

}  // namespace voix::command
