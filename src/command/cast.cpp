// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix cast: makes a ballot, shows its tracker, and signs it; or gives it up to be audited. The key is asked
// for only when the voter has decided: a program that knew beforehand which ballots are cast could cheat on
// those alone (Benaloh 2006).
#include <voix/nearest.hpp>

#include "command/assembly_folder.hpp"
#include "command/choice.hpp"
#include "command/key_state.hpp"
#include "command/open_poll.hpp"
#include "command/outbox.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/signer.hpp"
#include "command/votes_so_far.hpp"
#include "command/words.hpp"
#include "command/yes_or_no.hpp"
#include "crypto/hash.hpp"
#include "govern/hand_counts.hpp"
#include "govern/life.hpp"
#include "render/objections.hpp"
#include "render/words.hpp"
#include "vote/audit.hpp"
#include "vote/ballot.hpp"

namespace voix::command {
namespace {

/// The voter's own pin: a false poll under another ceremony's key would collect readable votes.
void check_ceremony(const Poll& poll, const Invocation& invocation, KeyState& state, Session& session) {
  const auto shown = fingerprint(poll.setup.trustees.ceremony);
  const auto expected = invocation.value("--ceremony");
  // Also where the ceremony is known, or where there is none because the vote is open.
  if (expected && *expected != shown)
    refuse(Fault::document, "unexpected-ceremony", {{"expected", *expected}, {"found", shown}});
  if (!poll.setup.election.secret || state.pinned(poll.setup.trustees.ceremony)) return;
  if (!expected) {
    const auto& tr = session.tr;
    session.world.console.err(
        tr(msg("The trustees of this poll are new to your key. Compare this fingerprint of their "
               "ceremony with the one that your group published:")) +
        "\n   " + shown + "\n");
    if (!says_yes("   " + tr(msg("is it the same? [y]es or [n]o")) + " ", session)) {
      refuse(Fault::document, "ceremony-not-confirmed", {{"fingerprint", shown}});
    }
  }
  state.pin(poll.setup.trustees.ceremony);
}

void check_window(const Poll& poll, const VotesSoFar& votes, Instant now) {
  const auto& election = poll.setup.election;
  if (votes.closed) refuse(Fault::document, "poll-closed", {{"folder", poll.folder}});
  if (now < election.opens)
    refuse(Fault::document, "poll-not-open", {{"opens", poll.zone.text(election.opens)}});
  if (now >= election.closes) refuse(Fault::document, "poll-closed", {{"folder", poll.folder}});
}

/// What whoever votes should know: where consent failed, the objections that stand; the reply of a member who
/// is to be excluded; that hands were counted. `voter`: their id, empty if nobody is known to vote.
std::vector<std::string> to_weigh(const Poll& poll, std::string_view voter, const Invocation& invocation,
                                  Session& session) {
  const auto& election = poll.setup.election;
  if (!election.subject || !is_in_assembly(session.world.files)) return {};
  const auto assembly = read_assembly(invocation, session, Polls::leave);
  const auto* dossier = assembly.find(election.subject->proposal);
  if (dossier == nullptr) return {};
  auto all = render::objections_to_weigh(govern::standing(assembly, *dossier, election.opens - 1).rounds,
                                         session.tr);
  for (auto& reply : render::replies_in_words(*dossier, session.tr)) all.push_back(std::move(reply));
  const auto said = msg(
      "You were in the room at the meeting of {meeting} when hands were counted for this. Who raised a hand "
      "there and casts a ballot votes twice, and the count of hands falls.");
  if (const auto* meeting =
          govern::counted_in_room(voter, election.opens, election.closes, *dossier, assembly))
    all.push_back(session.tr(said, {{"meeting", meeting->id}}));
  return all;
}

/// What the voter should know before the choice.
std::string presentation(const Poll& poll, const vote::Voter& voter, const Catalogue& tr) {
  const auto& [election, roll, trustees, id] = poll.setup;
  std::string text = "   " + render::visible(election.title) + "\n   " +
                     tr(msg("election {id}"), {{"id", fingerprint(id)}}) + "\n   " +
                     tr(msg("you are {id}, weight {weight}; open until {closes}"),
                        {{"id", voter.id},
                         {"weight", std::to_string(voter.weight)},
                         {"closes", poll.zone.text(election.closes)}}) +
                     "\n";
  if (!election.secret) {
    text += "   " + tr(msg("An open vote: anyone can read your choice, under your id.")) + "\n";
  } else if (trustees.threshold == 1) {
    text += "   " +
            tr(msg("A secret vote with one trustee to open it: that person alone can read every vote.")) +
            "\n";
  } else {
    text +=
        "   " +
        tr(msg("A secret vote: {threshold} of {trustees} trustees together could read it; nobody alone can."),
           {{"threshold", std::to_string(trustees.threshold)},
            {"trustees", std::to_string(trustees.trustees.size())}}) +
        "\n";
    if (election.weights_may_reveal) {
      text += "   " +
              tr(msg("Some weights are rare in this poll: the totals may reveal how their holders voted.")) +
              "\n";
    }
    if (election.cosignatures != 0) {
      text += "   " +
              tr(msg("The count opens with {k} of {w} witnesses, of whom up to {d} may be dishonest."),
                 {{"k", std::to_string(election.cosignatures)},
                  {"w", std::to_string(election.witnesses.size())},
                  {"d", std::to_string(election.dishonest)}}) +
              "\n";
    }
  }
  return text;
}

class Casting {
 public:
  Casting(const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        folder_(poll_folder(invocation, session)),
        signer_(load_signer(invocation, session)),
        poll_(read_poll_of_voter(folder_, signer_.public_key(), session)),
        state_(signer_.path(), session.world.files),
        outbox_(invocation.value("--outbox").value_or(default_outbox(folder_, session.world.files))),
        votes_(votes_so_far(poll_, signer_.public_key(), outbox_, state_, session)),
        voter_(find_voter()) {}

  Exit run() {
    check_window(poll_, votes_, time_of(invocation_, session_));
    check_ceremony(poll_, invocation_, state_, session_);
    auto& console = session_.world.console;
    console.err(presentation(poll_, voter_, session_.tr));
    for (const auto& said : to_weigh(poll_, voter_.id, invocation_, session_))
      console.err("   " + said + "\n");
    auto answers = choose();
    for (;;) {
      const auto body = make(answers);
      const auto tracker = fingerprint(sha256(body));
      console.err("   " + session_.tr(msg("tracker {tracker}   write it down"), {{"tracker", tracker}}) +
                  "\n");
      if (!wants_audit(answers)) return cast(body);
      audit(body, answers);
      if (invocation_.has("--audit")) return Exit::done;
      console.err("\n   " + session_.tr(msg("now make your ballot again, with fresh random numbers")) + "\n");
      answers = choose();
    }
  }

 private:
  [[nodiscard]] const vote::Voter& find_voter() const {
    const auto* voter = poll_.setup.roll.find(signer_.public_key());
    if (voter == nullptr) refuse(Fault::document, "not-on-the-roll", {{"key", signer_.public_key().hex()}});
    return *voter;
  }

  vote::Answers choose() {
    const auto& election = poll_.setup.election;
    if (const auto path = invocation_.value("--choice")) return read_choice_file(*path, election, session_);
    return ask_choice(election, session_);
  }

  /// A fresh seed for every body, and a sequence number that this key never signed before.
  std::string make(const vote::Answers& answers) {
    session_.world.entropy.fill(seed_.bytes());
    seq_ = std::max(votes_.highest_seq, state_.highest_signed(poll_.setup.id)) + 1;
    return vote::make_body(poll_.setup.election, poll_.setup.id, poll_.setup.trustees.key,
                           signer_.public_key(), seq_, answers, seed_);
  }

  bool wants_audit(const vote::Answers& answers) {
    if (invocation_.has("--audit")) return true;
    if (invocation_.has("--yes")) return false;
    session_.world.console.err("   " + session_.tr(msg("your choice:")) + "\n" +
                               choice_in_words(answers, poll_.setup.election, session_.tr));
    for (;;) {
      const auto answer =
          session_.world.console.ask("   " + session_.tr(msg("[c]ast it or [a]udit it?")) + " ");
      if (!answer) refuse("nobody-to-ask");
      const auto word = folded(format::trimmed(*answer));
      if (word == "a" || word == "audit") return true;
      if (word == "c" || word == "cast" || word == "d") return false;
    }
  }

  [[nodiscard]] std::string out_path(std::string_view ending) const {
    session_.world.files.make_folder(outbox_);
    return outbox_ + "/" + poll_name(poll_) + "-" + voter_.id + "-" + std::to_string(seq_) +
           std::string(ending);
  }

  /// The state is written first: whatever happens then, this number is never signed again.
  void sign(const std::string& path, const std::string& body, const Hash32& tracker) {
    const auto line = signer_.signature_line(body, vote::ballot_namespace);
    if (votes_.looked) state_.add_looked(poll_.setup.id, *votes_.looked);
    votes_.looked.reset();
    state_.add_signed(poll_.setup.id, seq_, tracker);
    session_.world.files.write(path, body + line, false);
    note_untold_time(invocation_, session_);
  }

  Exit cast(const std::string& body) {
    const auto path = out_path(".ballot");
    sign(path, body, sha256(body));
    const auto size = std::to_string((body.size() + 1023) / 1024);
    const auto& tr = session_.tr;
    const bool is_shared = poll_.setup.trustees.threshold > 1;
    const auto wrote =
        tr(!poll_.setup.election.secret ? msg("wrote {path}  ({size} kB, open: anyone can read it)")
           : is_shared ? msg("wrote {path}  ({size} kB, encrypted; nobody alone can read it)")
                       : msg("wrote {path}  ({size} kB, encrypted)"),
           {{"path", path}, {"size", size}});
    session_.world.console.out(wrote + "\n" +
                               tr(msg("next: send it to the board keeper, or commit and push it")) + "\n");
    return Exit::done;
  }

  /// The voter gives this ballot up: a signed spoil entry for the board, and for the auditing machine the
  /// choice and the seed, with which it makes the ballot again.
  void audit(const std::string& body, const vote::Answers& answers) {
    const auto tracker = sha256(body);
    const auto record = out_path(".audit");
    const vote::Audit audit{poll_.setup.id, signer_.public_key(), seq_, tracker, answers};
    const auto spoil = out_path(".spoil");
    sign(spoil, vote::spoil_body(poll_.setup.id, signer_.public_key().bytes(), seq_, tracker), tracker);
    auto& files = session_.world.files;
    // It holds a vote and the seed that opens it: no `git add` may take it along.
    if (!files.exists(outbox_ + "/.gitignore")) files.write(outbox_ + "/.gitignore", "*.audit\n", false);
    files.write(record, vote::write(audit, seed_), false, Access::owner);
    const auto& tr = session_.tr;
    session_.world.console.out(
        tr(msg("wrote {path}: it cannot be cast any more"), {{"path", spoil}}) + "\n" +
        tr(msg("wrote {path}: take it to another machine, then:"), {{"path", record}}) + "\n  voix audit " +
        poll_.folder + " " + record + "\n");
    votes_.highest_seq = seq_;
  }

  const Invocation& invocation_;
  Session& session_;
  std::string folder_;
  Signer signer_;
  Poll poll_;
  KeyState state_;
  std::string outbox_;
  VotesSoFar votes_;
  const vote::Voter& voter_;
  Secret<32> seed_;
  std::uint64_t seq_ = 0;
};

Exit run_cast(const Invocation& invocation, Session& session) {
  if (invocation.has("--template")) {
    const auto poll = read_poll(poll_folder(invocation, session), session);
    for (const auto& said : to_weigh(poll, {}, invocation, session)) {
      session.world.console.out("# " + said + "\n");
    }
    session.world.console.out(choice_template(poll.setup.election, session.tr));
    return Exit::done;
  }
  return Casting(invocation, session).run();
}

constexpr std::array flags{
    Flag{"--choice", "FILE", msg("take the choice from a file; --template writes one to fill in")},
    Flag{"--template", nullptr, msg("print a choice file to fill in")},
    key_flag,
    passphrase_flag,
    Flag{"--yes", nullptr, msg("cast without asking; the tracker is shown all the same")},
    Flag{"--audit", nullptr, msg("spoil this ballot, to check on another machine that it is what you chose")},
    Flag{"--ceremony", "FINGERPRINT",
         msg("the ceremony that you expect, from your group and not from the poll")},
    Flag{"--outbox", "FOLDER", msg("where the ballot is written (default: outbox)")},
    dry_run_flag,
    now_flag,
};
constexpr std::array examples{
    Example{"voix cast P-0003", msg("vote; every question is asked on the terminal")},
    Example{"voix cast P-0003 --template > ballot.toml", msg("a file to fill in")},
    Example{"voix cast P-0003 --choice ballot.toml --key m17.key --yes",
            msg("vote from the file, without questions")},
};

}  // namespace

const Command cast_command{
    "cast",
    "[POLL]",
    msg("vote"),
    msg("Makes your ballot, encrypts it if the poll is secret, shows its tracker and "
        "signs it. You may audit instead of casting: the ballot is given up and can be "
        "checked on another machine. Voting again replaces your earlier ballot."),
    flags,
    examples,
    run_cast};

}  // namespace voix::command
