// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/proposal_template.hpp"

#include <algorithm>
#include <array>

#include "render/words.hpp"

namespace voix::render {
namespace {

struct KindText {
  std::string_view kind;
  const char* sentence;  // what the fields say; may be null
  const char* advice;
};

constexpr std::array texts{
    KindText{"text", nullptr,
             msg("What is decided, in words that hold by themselves: who does what, from when.")},
    KindText{"choice", msg("One of the options of this proposal is chosen."),
             msg("What each of them means.")},
    KindText{"election",
             msg("Whoever is elected is given this mandate: {scope}. It ends on {until} and can be "
                 "revoked at any time."),
             msg("What the person may do, and what not.")},
    KindText{
        "mandate",
        msg("{holders} is given this mandate: {scope}. It ends on {until} and can be revoked at any time."),
        msg("What the person may do, and what not; to whom the report goes.")},
    KindText{"revocation", msg("The mandate {mandate} is revoked."),
             msg("What becomes of work that is not finished.")},
    KindText{"admission", msg("{member} becomes a member."), msg("Since when, and who vouches for it.")},
    KindText{"exclusion", msg("{member} is no longer a member."),
             msg("What happened and when. The member is notified and may reply before the decision.")},
    KindText{"charter", nullptr, msg("Which keys of charter.toml change: from what, to what.")},
    KindText{"spending", msg("{amount} is spent."), msg("For what, from which account, and who pays.")}};

std::string comment(const char* advice, const Catalogue& tr) { return "<!-- " + tr(advice) + " -->\n"; }

std::string operative(const Proposal& proposal, const Catalogue& tr) {
  const auto known = std::ranges::find(texts, proposal.kind, &KindText::kind);
  if (known == texts.end()) return {};
  std::string text;
  if (known->sentence != nullptr) {
    text = tr(known->sentence, {{"scope", proposal.scope},
                                {"until", proposal.until},
                                {"holders", joined(proposal.holders, tr)},
                                {"mandate", proposal.mandate},
                                {"member", proposal.member},
                                {"amount", proposal.amount}}) +
           "\n\n";
  }
  return text + comment(known->advice, tr);
}

}  // namespace

std::string proposal_sections(const Proposal& proposal, const Catalogue& tr) {
  const std::array bodies{
      comment(msg("Why this is proposed: how things are, and what becomes of them if nothing is decided."),
              tr),
      operative(proposal, tr), comment(msg("What is not settled yet. If all is, write: None."), tr),
      comment(msg("What else was thought of, and why it was left. If nothing was, write: None."), tr)};
  std::string text;
  for (std::size_t i = 0; i < section_names.size(); ++i) {
    const auto& name = section_names[i];
    text += "\n# " + std::string(tr.language() == "fr" ? name.french : name.english) + "\n\n" + bodies[i];
  }
  return text;
}

}  // namespace voix::render
