// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.hpp"

#include <algorithm>
#include <exception>
#include <new>
#include <string_view>

#include "cli/configuration.hpp"
#include "command/act_file.hpp"
#include "crypto/secret.hpp"
#include "system/rehearsal.hpp"

namespace voix::cli {
namespace {

using command::Exit;
using command::Session;

int code(Exit exit) { return static_cast<int>(exit); }

Exit exit_for(Fault fault) {
  switch (fault) {
    case Fault::usage:
      return Exit::usage;
    case Fault::document:
      return Exit::document;
    case Fault::environment:
      return Exit::environment;
    case Fault::bug:
      break;
  }
  return Exit::bug;
}

/// --color > NO_COLOR > CLICOLOR_FORCE > configuration > terminal.
bool color(std::string_view wish, std::string_view configured, const Environment& environment,
           bool terminal) {
  if (wish == "always") return true;
  if (wish == "never" || environment.variable("NO_COLOR")) return false;
  const auto force = environment.variable("CLICOLOR_FORCE");
  if (force && *force != "0") return true;
  if (configured != "auto") return configured == "always";
  return terminal && environment.variable("TERM") != "dumb";
}

void choose_display(const command::Invocation& invocation, const format::Configuration& configuration,
                    Session& session) {
  const auto& environment = session.world.environment;
  const auto wish = invocation.value("--color").value_or("auto");
  const auto configured = invocation.has("--color") ? "auto" : configuration.color.value_or("auto");
  if (wish != "auto" && wish != "always" && wish != "never") {
    throw Error(Fault::usage,
                Finding{"bad-value",
                        Severity::error,
                        {{"flag", "--color"}, {"value", wish}, {"expected", "auto, always, never"}},
                        {}});
  }
  session.display.plain = session.messages.plain = invocation.has("--plain");
  session.display.color = color(wish, configured, environment, session.world.console.out_is_terminal());
  session.messages.color = color(wish, configured, environment, session.world.console.err_is_terminal());
}

/// Runs the command in a world where nothing is asked (--no-input) or written (--dry-run), if so wished.
Exit carry_out(const command::Command& chosen, const command::Invocation& invocation,
               const Session& session) {
  auto& world = session.world;
  system::Unattended unattended(world.console);
  system::DryRun dry_run(world.files);
  // Some commands have a dry run of their own, which shows more.
  const auto is_general = [](const command::Flag& flag) {
    return std::string_view(flag.help) == command::dry_run_flag.help;
  };
  const bool is_rehearsal =
      invocation.has(command::dry_run_flag.name) && std::ranges::any_of(chosen.flags, is_general);
  World here{invocation.has("--no-input") ? static_cast<Console&>(unattended) : world.console,
             is_rehearsal ? static_cast<Files&>(dry_run) : world.files,
             world.environment,
             world.entropy,
             world.clock,
             world.programs};
  const auto plain = session.display.plain ? std::optional(session.tr.plain()) : std::nullopt;
  Session run{here, plain ? *plain : session.tr, session.display, session.messages, session.key};
  if (is_rehearsal) {
    world.console.err(session.tr(msg("a dry run: nothing is written, whatever is said below")) + "\n");
  }
  const auto exit = chosen.run(invocation, run);
  std::vector<Finding> findings;
  for (const auto& path : dry_run.paths()) {
    findings.push_back({"would-write", Severity::note, {{"path", path}}, {}});
  }
  session.report(findings);
  return exit;
}

Exit dispatch(std::span<const std::string> arguments, const format::Configuration& configuration,
              Session& session) {
  if (arguments.empty()) {
    session.world.console.err(command::overview(session.tr));
    return Exit::usage;
  }
  const auto& first = arguments.front();
  if (first == "-h" || first == "--help") {
    session.world.console.out(command::overview(session.tr));
    return Exit::done;
  }
  if (first == "--version" || first == "-V") {
    session.world.console.out("voix " VOIX_VERSION "\n");
    return Exit::done;
  }
  const auto& chosen = command::find_command(first);
  const auto invocation = split(chosen, arguments.subspan(1));
  choose_display(invocation, configuration, session);
  if (invocation.has("--help")) {
    session.world.console.out(command::help_page(chosen, session.tr, session.display));
    return Exit::done;
  }
  return carry_out(chosen, invocation, session);
}

Error unexpected(std::string reason) {
  return {Fault::bug, Finding{"bug", Severity::error, {{"reason", std::move(reason)}}, {}}};
}

}  // namespace

std::string_view language(const Environment& environment, const std::optional<std::string>& configured) {
  if (const auto wish = environment.variable("VOIX_LANGUAGE")) return *wish == "fr" ? "fr" : "en";
  if (configured) return *configured == "fr" ? "fr" : "en";
  std::string locale;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const auto value = environment.variable(name)) {
      locale = *value;
      break;
    }
  }
  if (locale == "C" || locale == "POSIX") return "en";
  const auto wished = environment.variable("LANGUAGE").value_or(locale);
  // A list, the most wished first: what voix does not speak is passed over.
  for (std::string_view rest = wished; !rest.empty();) {
    const auto one = rest.substr(0, rest.find(':'));
    if (one.starts_with("fr")) return "fr";
    if (one.starts_with("en")) return "en";
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
  }
  return "en";
}

int run(std::span<const std::string> arguments, World& world) {
  const auto width = world.console.width();
  const render::Display display{width == 0 ? 0 : std::max<std::size_t>(width, 20), false, false};
  format::Configuration settings;
  std::optional<Error> broken;
  try {
    settings = configuration(world);
  } catch (Error& error) {
    broken = std::move(error);
  }
  Session session{world, catalogue(language(world.environment, settings.language)), display, display,
                  settings.key};
  const auto fail = [&](const Error& error) {
    session.report(error.findings, error.unlisted);
    return code(exit_for(error.fault));
  };
  try {
    if (broken) throw Error(std::move(*broken));
    start_crypto();
    return code(dispatch(arguments, settings, session));
  } catch (const command::Declined& declined) {
    session.report(declined.findings);
    return code(Exit::no);
  } catch (const Error& error) {
    return fail(error);
  } catch (const std::bad_alloc&) {
    return fail({Fault::environment, Finding{"out-of-memory", Severity::error, {}, {}}});
  } catch (const std::exception& exception) {
    return fail(unexpected(exception.what()));
  }
}

}  // namespace voix::cli
