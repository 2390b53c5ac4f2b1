// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/seal_poll.hpp"

#include "command/act_file.hpp"
#include "command/assembly_folder.hpp"
#include "command/board_files.hpp"
#include "command/keeper.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/yes_or_no.hpp"
#include "render/account.hpp"
#include "render/words.hpp"
#include "vote/ballot.hpp"
#include "vote/setup.hpp"
#include "vote/verify.hpp"

namespace voix::command {
namespace {

class Sealing {
 public:
  Sealing(const PollToSeal& poll, Signer& signer, const Invocation& invocation, Session& session)
      : poll_(poll), signer_(signer), invocation_(invocation), session_(session) {}

  Exit run() {
    refuse_ssh(signer_);
    refuse_present();
    const vote::SetupFiles files{vote::write(poll_.election), poll_.roll.text(), poll_.trustees};
    const auto setup = read_back(files);
    check(setup);
    if (invocation_.has("--dry-run")) {
      session_.world.console.out(files.election);
      return Exit::done;
    }
    ask(setup);
    write(files, setup);
    tell(setup);
    return Exit::done;
  }

 private:
  void refuse_present() const {
    auto names = session_.world.files.list(poll_.folder);
    std::erase(names, ".lock");  // all that git leaves of a poll on another branch
    if (names.empty()) return;
    refuse(Fault::environment, "file-exists", {{"path", poll_.folder}});
  }

  /// The setup as voters will read it. What is wrong is told without the place in a file that is not there
  /// yet.
  [[nodiscard]] vote::Setup read_back(const vote::SetupFiles& files) const {
    try {
      return vote::read_setup(files, "");
    } catch (Error& error) {
      for (auto& finding : error.findings) {
        const bool is_trustees = finding.place.path == "/trustees.txt" && invocation_.has("--ceremony");
        finding.place.path = is_trustees ? *invocation_.value("--ceremony") + "/trustees.txt" : "";
      }
      throw;
    }
  }

  void check(const vote::Setup& setup) const {
    constexpr std::size_t largest = std::size_t{1} << 20U;
    if (vote::ballot_size(setup.election) > largest) refuse("ballot-too-large");
    const auto& organisers = setup.trustees.organisers;
    if (std::ranges::find(organisers, signer_.public_key()) == organisers.end()) {
      const auto name = [&](const PublicKey& key) {
        const auto* member = setup.roll.find(key);
        return member != nullptr ? member->id : key.hex();
      };
      std::vector<std::string> names;
      for (const auto& key : organisers) names.push_back(name(key));
      refuse("not-an-organiser",
             {{"member", name(signer_.public_key())}, {"organisers", render::joined(names, session_.tr)}});
    }
    const auto least = std::max(setup.election.min_ballots, setup.trustees.min_ballots);
    if (setup.roll.voters().size() < least) {
      refuse("roll-too-small",
             {{"members", std::to_string(setup.roll.voters().size())}, {"least", std::to_string(least)}});
    }
    std::vector<const vote::Voter*> voters;
    for (const auto& voter : setup.roll.voters()) voters.push_back(&voter);
    const bool may_reveal = !setup.election.secret || setup.election.weights_may_reveal;
    if (!may_reveal && vote::is_weight_rare(voters, least))
      refuse("weight-rare-on-roll", {{"least", std::to_string(least)}});
  }

  void write(const vote::SetupFiles& files, const vote::Setup& setup) {
    const auto& folder = poll_.folder;
    auto& disk = session_.world.files;
    const auto body = RecordWriter("open")
                          .line("election", setup.id)
                          .time(told_time(invocation_, session_))
                          .line("organiser", signer_.public_key())
                          .text();
    const auto entry = body + signer_.signature_line(body, "voix-open@v1");
    if (const auto* all = poll_.assembly; all != nullptr)
      seal_charter(all->charter_of(hex(poll_.election.subject->charter)), *all, session_);
    // Under another name until it is complete: a run that was cut off leaves no half poll behind.
    const auto draft = folder + ".opening-" + fingerprint(setup.id).substr(0, 9);
    disk.make_folder(draft + "/entries");
    disk.write(draft + "/roll.txt", files.roll, false);
    disk.write(draft + "/trustees.txt", files.trustees, false);
    disk.write(draft + "/election.txt", files.election, false);
    start_board(draft, files, entry, disk);
    if (signer_.public_key() == setup.election.board) {
      BoardWriter(draft, setup.id, setup.election.board, disk).commit(*signer_.signing_key(), signer_.path());
    }
    disk.remove(folder + "/.lock");
    disk.remove(folder);
    disk.move(draft, folder);
  }

  /// Nothing can be changed afterwards, so whoever sits at a terminal reads it first.
  void ask(const vote::Setup& setup) const {
    auto& console = session_.world.console;
    if (invocation_.has(yes_flag.name) || !console.can_ask()) return;
    const auto& tr = session_.tr;
    console.err(tr(msg("This will be sealed, and cannot be changed afterwards:")) + "\n" +
                render::visible(setup.election.title) + "\n" + summary(setup));
    if (!says_yes(tr(msg("sign it? [y]es or [n]o")) + " ", session_)) throw Declined();
  }

  [[nodiscard]] std::string summary(const vote::Setup& setup) const {
    const auto& tr = session_.tr;
    const auto& election = setup.election;
    std::string text;
    const auto rule = [&](const vote::Question& question) {
      return render::rule_in_words(question.rule, tr);
    };
    const auto zone = zone_of(poll_.folder, session_);
    const Arguments window{{"opens", zone.text(election.opens)}, {"closes", zone.text(election.closes)}};
    if (election.questions.size() == 1) {
      auto arguments = window;
      arguments.emplace_back("rule", rule(election.questions.front()));
      text += tr(msg("rule: {rule}; open from {opens} to {closes}"), arguments) + "\n";
    } else {
      text += tr.plural("{n} question; open from {opens} to {closes}",
                        "{n} questions; open from {opens} to {closes}", Fraction(election.questions.size()),
                        window) +
              "\n";
      for (const auto& question : election.questions) {
        text += "- " + render::visible(question.title) + tr(msg(": ")) + rule(question) + "\n";
      }
    }
    text +=
        tr.plural("{n} member may vote", "{n} members may vote", Fraction(setup.roll.voters().size())) + "\n";
    if (election.secret && setup.trustees.threshold == 1) {
      text +=
          tr(msg("one trustee is enough to open the totals: that person alone can also read every vote")) +
          "\n";
    }
    return text;
  }

  void tell(const vote::Setup& setup) const {
    const auto& tr = session_.tr;
    const Arguments named{{"folder", poll_.folder}, {"id", fingerprint(setup.id)}};
    session_.world.console.out(
        tr(msg("opened {folder}: election {id}"), named) + "\n" + summary(setup) +
        tr(msg("next: publish the folder; members vote with  voix cast {folder}"), named) + "\n");
  }

  const PollToSeal& poll_;
  Signer& signer_;
  const Invocation& invocation_;
  Session& session_;
};

}  // namespace

Exit seal_poll(const PollToSeal& poll, Signer& signer, const Invocation& invocation, Session& session) {
  return Sealing(poll, signer, invocation, session).run();
}

}  // namespace voix::command
