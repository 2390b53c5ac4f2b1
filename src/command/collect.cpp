// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix collect: the keeper of the board takes ballots in. What cannot be a vote in this poll (of another
// poll, of nobody on the roll, with a wrong signature) stays outside, and its sender is told why; what is no
// ballot at all is left where it lies. What a
// voter signed goes into the log, whether it counts or not: that is decided by the rules that everyone
// replays, and the keeper only says at once what they will find.
#include <array>

#include "command/handed_in.hpp"
#include "command/keeper.hpp"
#include "command/poll_folder.hpp"
#include "command/values.hpp"
#include "vote/acts.hpp"
#include "vote/parallel.hpp"

namespace voix::command {
namespace {

using vote::EntryType;

struct Offer {
  HandedIn file;
  bool is_known = false;
};

struct Checked {
  HandedIn offer;
  vote::CheckedFile file;
};

class Collection {
 public:
  Collection(const Invocation& invocation, Session& session)
      : session_(session),
        operands_(poll_operands(invocation, session)),
        poll_(read_poll(operands_.folder, session)),
        signer_(load_keeper(poll_, invocation, session)),
        now_(told_time(invocation, session)),
        proofs_(session) {
    Values values(invocation);
    jobs_ = values.jobs();
    if (operands_.rest.empty()) values.refuse("ballots-needed", {});
    values.finish();
  }

  Exit run() {
    BoardWriter board(poll_.folder, poll_.setup.id, poll_.setup.election.board, session_.world.files);
    if (board.find(EntryType::close) != nullptr) {
      throw Error(Fault::document, Finding{"poll-closed", Severity::error, {{"folder", poll_.folder}}, {}});
    }
    if (now_.time > poll_.setup.election.closes) {
      say({"collected-late",
           Severity::warning,
           {{"closes", poll_.zone.text(poll_.setup.election.closes)}},
           {}});
    }
    signer_.unlock();
    const auto payload = [&](const vote::LogEntry& entry) { return std::optional(board.payload(entry)); };
    auto acceptance = vote::replay(board.log().entries, terms_of(poll_), payload, jobs_, proofs_.cache(),
                                   vote::every_component)
                          .acceptance;
    vote::in_parallel(
        operands_.rest.size(), jobs_, [&](std::size_t i) { return read(operands_.rest[i]); },
        [&](const Offer& offer) { return check(offer); },
        [&](std::size_t, Checked checked) { take(std::move(checked), acceptance, board); });
    board.commit(*signer_.signing_key(), signer_.path());
    proofs_.save();
    session_.report(findings_);
    tell(board);
    return exit_;
  }

 private:
  void say(Finding finding) { findings_.push_back(std::move(finding)); }

  Offer read(const std::string& path) {
    try {
      auto file = read_handed_in(path, session_.world.files);
      const bool is_known = proofs_.cache().has(poll_.setup.id, file.hash);
      return {std::move(file), is_known};
    } catch (Error& error) {
      // Not all files of an outbox: records of audits stay at home.
      auto& finding = error.findings.front();
      if (finding.slug == "is-a-directory")
        finding.arguments.emplace_back("files", path + "/*.ballot " + path + "/*.spoil");
      return {{.path = path, .bytes = {}, .type = {}, .findings = std::move(error.findings)}};
    }
  }

  [[nodiscard]] Checked check(const Offer& offer) const {
    const auto& [file, is_known] = offer;
    if (!file.findings.empty()) return {file, {.components = {}, .findings = file.findings}};
    return {file, vote::check_file(*file.type, file.bytes, file.path, terms_of(poll_), is_known)};
  }

  void take(Checked&& checked, vote::Acceptance& acceptance, BoardWriter& board) {
    auto& [offer, file] = checked;
    if (file.voter == nullptr) {
      if (offer.type) keep_outside(offer, file.findings.front().slug);
      for (auto& finding : file.findings) refuse(std::move(finding));
      return;
    }
    if (const auto* entry = board.find(offer.hash)) {
      say({"already-on-board",
           Severity::note,
           {{"index", std::to_string(entry->index)}},
           {.path = offer.path, .text = {}}});
      return;
    }
    if (acceptance.is_full(*file.voter)) {
      keep_outside(offer, "ballot-too-many");
      refuse(vote::reason("ballot-too-many", offer.path, file));
      return;
    }
    const auto& entry = board.add(*offer.type, offer.bytes);
    if (entry.type == EntryType::ballot && file.is_sound())
      proofs_.cache().add(poll_.setup.id, entry.payload);
    const auto slug = acceptance.add(entry, file);
    if (slug.empty()) {
      ++accepted_;
    } else {
      refuse(vote::reason(slug, offer.path, file));
      ++refused_;
    }
  }

  /// The sender gets it in writing: with the refusal, a member can show what was handed in and not taken.
  void keep_outside(const HandedIn& offer, std::string_view reason) {
    ++refused_;
    const auto refusal = vote::refusal_act(poll_.setup.id, now_, offer.hash, reason, *signer_.signing_key());
    try {
      session_.world.files.write(offer.path + ".refusal", refusal, true);
      ++outside_;
    } catch (const Error& error) {  // the ballots of others are taken in all the same
      for (const auto& finding : error.findings) say(finding);
      exit_ = Exit::environment;
    }
  }

  /// A refusal is the keeper's work well done: it is no error of the command.
  void refuse(Finding finding) {
    finding.severity = Severity::warning;
    say(std::move(finding));
  }

  void tell(const BoardWriter& board) const {
    const auto& tr = session_.tr;
    if (outside_ != 0) {
      session_.world.console.out(
          tr.plural(
              "{n} file stays outside the log; its sender gets the signed refusal beside it (FILE.refusal)",
              "{n} files stay outside the log; their senders get the signed refusals beside them "
              "(FILE.refusal)",
              Fraction(outside_)) +
          "\n");
    }
    session_.world.console.out(
        tr(msg("{accepted} accepted, {refused} refused; checkpoint signed: {size} entries"),
           {{"accepted", std::to_string(accepted_)},
            {"refused", std::to_string(refused_)},
            {"size", std::to_string(board.log().entries.size())}}) +
        "\n" +
        tr(msg("next: publish {folder}; after the vote  voix close {folder}"), {{"folder", poll_.folder}}) +
        "\n");
  }

  Session& session_;
  PollOperands operands_;
  Poll poll_;
  Signer signer_;
  Told now_;
  ProofCacheFile proofs_;
  unsigned jobs_ = 1;
  std::uint64_t accepted_ = 0, refused_ = 0, outside_ = 0;
  std::vector<Finding> findings_;
  Exit exit_ = Exit::done;
};

Exit run_collect(const Invocation& invocation, Session& session) {
  return Collection(invocation, session).run();
}

constexpr std::array flags{
    key_flag,     passphrase_flag, Flag{"--jobs", "N", msg("threads (default: all cores)")},
    dry_run_flag, now_flag,
};
constexpr std::array examples{
    Example{"voix collect P-0003 inbox/*.ballot --key board.key", msg("take in all ballots that came")},
};

}  // namespace

const Command collect_command{
    "collect",
    "[POLL] FILE...",
    msg("take ballots in"),
    msg("Checks ballots and spoils, adds those that a voter signed to the log of the "
        "poll, and signs a new checkpoint. Every file that does not count is listed "
        "with its reason. A run that was cut off is finished by the next one."),
    flags,
    examples,
    run_collect};

}  // namespace voix::command
