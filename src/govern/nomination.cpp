// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/nomination.hpp"

#include <algorithm>
#include <map>

#include "crypto/hash.hpp"
#include "govern/members.hpp"
#include "govern/round_acts.hpp"

namespace voix::govern {
namespace {

constexpr std::string_view pass = "pass";

/// Reads the acts of one election in their order.
class Reading {
 public:
  Reading(const Dossier& dossier, const Assembly& assembly, Instant now)
      : assembly_(assembly), now_(now), acts_(acts_until(dossier, now)), id_(dossier.proposal.id) {}

  Nominations read() {
    for (const auto* act : acts_) {
      if (act->kind == "call") call(*act);
      if (act->kind == "nominate") nominate(*act);
    }
    for (const auto* act : acts_) {
      if (act->kind == "reveal") reveal(*act);
      if (act->kind == "change") change(*act);
      if (act->kind == "propose") propose(*act);
    }
    for (const auto& [by, act] : sealed_) {
      out_.sealed.push_back(by);
      const auto found = revealed_.find(by);
      if (found == revealed_.end()) {
        out_.unrevealed.push_back(by);
      } else {
        out_.table.push_back(std::move(found->second));
      }
    }
    tell_phase();
    return std::move(out_);
  }

 private:
  void refuse(const Act& act, std::string_view slug) {
    out_.findings.push_back({slug,
                             Severity::warning,
                             {{"member", act.by}, {"nominee", act.field("nominee")}},
                             {.path = act.path, .text = {}}});
  }

  void call(const Act& act) {
    const auto closes = parse_instant(act.field("closes")).value_or(0);
    if (call_ != nullptr) return refuse(act, "call-twice");
    if (closes <= act.time) return refuse(act, "call-without-time");
    call_ = &act;
    out_.called = act.time;
    out_.closes = closes;
    for (auto& member : act.lines("member")) {
      const auto* person = assembly_.person(member);
      if (person == nullptr || !person->legal) out_.members.push_back(std::move(member));
    }
    std::ranges::sort(out_.members);
  }

  [[nodiscard]] bool is_asked(const Act& act) const {
    return std::ranges::find(out_.members, act.by) != out_.members.end();
  }

  void nominate(const Act& act) {
    if (call_ == nullptr || act.time < out_.called) return refuse(act, "nomination-not-called");
    if (!is_asked(act)) return refuse(act, "nomination-not-asked");
    if (act.text != call_->text) return refuse(act, "nomination-of-other-text");
    if (act.time > out_.closes) return refuse(act, "nomination-late");
    sealed_[act.by] = &act;
  }

  /// True when someone may be named at that time: a natural person who is a member.
  [[nodiscard]] bool may_be_named(std::string_view nominee, Instant time) const {
    const auto* person = assembly_.person(nominee);
    return person != nullptr && !person->legal && person->is_member(assembly_.zone.day(time));
  }

  void reveal(const Act& act) {
    const auto nominee = act.field("nominee");
    const auto seal =
        nomination_seal(act.assembly, act.subject, act.by, nominee, act.lines("because"), act.field("salt"));
    const auto sealed = sealed_.find(act.by);
    if (sealed == sealed_.end() || sealed->second->field("sealed") != seal) {
      return refuse(act, "reveal-of-other");
    }
    if (act.time <= out_.closes) return refuse(act, "reveal-early");
    if (nominee != pass && !may_be_named(nominee, act.time)) return refuse(act, "nominee-unfit");
    auto& one = revealed_[act.by];
    one.by = act.by;
    one.nominee = nominee;
    one.because = act.lines("because");
  }

  void change(const Act& act) {
    const auto one = revealed_.find(act.by);
    if (one == revealed_.end()) return refuse(act, "change-without-nomination");
    if (!may_be_named(act.field("nominee"), act.time)) return refuse(act, "nominee-unfit");
    one->second.changed = act.field("nominee");
    one->second.changed_because = act.lines("because");
  }

  void propose(const Act& act) {
    if (call_ == nullptr || act.time <= out_.closes) return refuse(act, "proposal-of-nominee-early");
    if (!is_asked(act)) return refuse(act, "nomination-not-asked");
    if (!may_be_named(act.field("nominee"), act.time)) return refuse(act, "nominee-unfit");
    out_.proposed = act.field("nominee");
    out_.proposed_by = act.by;
    out_.because = act.lines("because");
  }

  void need(std::string_view slug, std::vector<std::string> from, std::optional<Instant> by,
            const std::string& flags) {
    out_.needs.push_back({{slug, {}}, std::move(from), by, "voix nominate " + id_ + flags});
  }

  void tell_phase() {
    using enum Nominations::Phase;
    if (call_ == nullptr) return need("need-call", {"members"}, {}, " --call --closes …");
    if (now_ <= out_.closes) {
      out_.phase = nominating;
      std::vector<std::string> missing;
      std::ranges::set_difference(out_.members, out_.sealed, std::back_inserter(missing));
      return need("need-nominations", std::move(missing), out_.closes, " --for …");
    }
    out_.phase = revealing;
    if (!out_.proposed.empty()) {
      out_.phase = proposed;
      return;
    }
    if (!out_.unrevealed.empty()) need("need-reveals", out_.unrevealed, {}, " --reveal");
    need("need-nominee", {"everyone"}, {}, " --propose …");
  }

  const Assembly& assembly_;
  Instant now_;
  std::vector<const Act*> acts_;
  std::string id_;
  const Act* call_ = nullptr;
  std::map<std::string, const Act*> sealed_;
  std::map<std::string, Nomination> revealed_;
  Nominations out_;
};

}  // namespace

bool is_without_candidates(const Proposal& proposal) {
  return proposal.kind == "election" && proposal.options.empty();
}

bool has_nominee(const Dossier& dossier, const Assembly& assembly, Instant at) {
  return !is_without_candidates(dossier.proposal) || !nominations(dossier, assembly, at).proposed.empty();
}

std::string nomination_seal(std::string_view assembly, std::string_view subject, std::string_view by,
                            std::string_view nominee, const std::vector<std::string>& because,
                            std::string_view salt) {
  std::string text = "voix-v1 nomination\n";
  for (const auto& [name, value] : {std::pair<std::string_view, std::string_view>{"assembly", assembly},
                                    {"subject", subject},
                                    {"by", by},
                                    {"nominee", nominee},
                                    {"salt", salt}}) {
    text.append(name).append(" ").append(value).append("\n");
  }
  for (const auto& line : because) text.append("because ").append(line).append("\n");
  return hex(sha256(text));
}

Nominations nominations(const Dossier& dossier, const Assembly& assembly, Instant now) {
  return Reading(dossier, assembly, now).read();
}

}  // namespace voix::govern
