// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix minutes: the minutes and the list of decisions of a meeting, from the files.
#include "govern/minutes.hpp"

#include <array>

#include "command/acts.hpp"
#include "command/assembly.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/output.hpp"
#include "command/values.hpp"
#include "render/minutes.hpp"

namespace voix::command {
namespace {

constexpr std::array<std::string_view, 2> languages{"fr", "en"};

/// --language, else the charter's.
std::string language_of(const Invocation& invocation, const Assembly& assembly) {
  Values values(invocation);
  const auto language = values.choice<std::string_view, 2>("--language", {{{"fr", "fr"}, {"en", "en"}}});
  values.finish();
  return std::string(language.value_or(assembly.charter.language));
}

Exit run_minutes(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto day = invocation.operands.empty() ? std::nullopt : std::optional(invocation.operands.front());
  const auto& meeting = meeting_of(day, assembly, now);
  const auto language = language_of(invocation, assembly);
  session.report(assembly.findings);
  session.report(meeting.findings);
  const auto minutes = govern::minutes(meeting, assembly, now);
  session.report(govern::errors_in(minutes));
  const auto text = render::minutes(minutes, catalogue(language));
  write_output(text, in_root(assembly, "minutes/" + meeting.id + "." + language + ".md"), invocation,
               session);
  return Exit::done;
}

constexpr std::array flags{
    Flag{"--language", "LANG", msg("fr or en (default: the charter’s)"), false, languages},
    output_flag,
    force_flag,
    dry_run_flag,
    now_flag,
};
constexpr std::array examples{
    Example{"voix minutes 2020-10-30", msg("write minutes/2020-10-30.fr.md, in the language of the charter")},
    Example{"voix minutes 2020-10-30 --language en --output -", msg("in English, on standard output")},
};

}  // namespace

const Command minutes_command{
    "minutes",
    "[DAY]",
    msg("write the minutes of a meeting"),
    msg("Writes the minutes and the list of decisions of a meeting from the files: notice, attendance, "
        "quorum, "
        "texts, votes, outcomes with their numbers, objections, mandates. Without DAY: the nearest meeting."),
    flags,
    examples,
    run_minutes};

}  // namespace voix::command
