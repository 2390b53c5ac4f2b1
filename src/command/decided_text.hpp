// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was decided, in full: the text of a proposal or, where an amendment that stood on the ballot won, the
// text with its patch. Where the file was changed since, the copy that a consent round keeps.
#pragma once

#include <voix/standing.hpp>

namespace voix::command {

/// The text with an amendment in it. Where its patch does not fit any more, because another option was added
/// in its place, an option is written beside those that are there now. Throws Error{document} when it does
/// not fit otherwise.
[[nodiscard]] std::string amended_text(const Dossier& dossier, const Amendment& amendment);

/// Throws Error{document} when the patch does not fit the text; text-not-decided when the text is lost.
[[nodiscard]] Proposal decided_text(const Dossier& dossier, const Decision& decision);

}  // namespace voix::command
