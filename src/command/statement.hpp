// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statement: what a member is about to sign of a proposal, and all that it takes to put it together.
#pragma once

#include "command/proposal_acts.hpp"
#include "command/told.hpp"

namespace voix::command {

class Statement {
 protected:
  /// About the text as it stands in its file. `subject` outlives this.
  Statement(const Subject& subject, const Invocation& invocation, Session& session)
      : invocation_(invocation),
        session_(session),
        tr_(session.tr),
        assembly_(subject.assembly),
        dossier_(*subject.dossier),
        now_(subject.now),
        told_(invocation, session) {
    act_.subject = dossier_.proposal.id;
    act_.text = dossier_.proposal.hash;
  }

  const Invocation& invocation_;
  Session& session_;
  const Catalogue& tr_;
  const Assembly& assembly_;
  const Dossier& dossier_;
  Instant now_;
  Told told_;
  voix::Act act_;
};

}  // namespace voix::command
