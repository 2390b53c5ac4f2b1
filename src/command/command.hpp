// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command is one row of a table: its name, what it takes, its help, and a function. The help, the shell
// completions and the test that compares them with the manual are all made from this row; cli only turns
// argv into an Invocation. A command reads its Invocation into typed options first (wrong values are usage
// errors, all of them at once) and runs then.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/world.hpp>

#include "render/render.hpp"

namespace voix::command {

/// Exit codes of voix(1).
enum class Exit { done = 0, no = 1, usage = 2, document = 3, environment = 4, bug = 70 };

struct Flag {
  const char* name;             // "--rule"
  const char* value = nullptr;  // "RULE"; nullptr: takes no value
  const char* help;             // message id
  bool repeatable = false;
  std::span<const std::string_view> choices = {};  // for completions
};

/// Of every command that writes files; cli carries it out.
inline constexpr Flag dry_run_flag{"--dry-run", nullptr,
                                   msg("go to the end, say what would be written, and write nothing")};

struct Example {
  const char* line;
  const char* meaning;  // message id
};

/// A command line, split: flags by name with their values, and the rest.
struct Invocation {
  std::map<std::string_view, std::vector<std::string>> flags;
  std::vector<std::string> operands;

  [[nodiscard]] bool has(std::string_view name) const { return flags.contains(name); }
  /// The value of a flag; the last one if it was repeated.
  [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
};

/// What a command may use: the world, the language and the manners of the terminal.
struct Session {
  World& world;
  const Catalogue& tr;
  render::Display display;                        // of standard output
  render::Display messages;                       // of standard error
  std::optional<std::string> key = std::nullopt;  // the one that the configuration names

  /// Shows findings on standard error.
  void report(std::span<const Finding> findings, std::uint64_t unlisted = 0) const;
};

struct Command {
  std::string_view name;
  const char* operands;  // "[FILE|-]..."
  const char* summary;   // message id, one line
  const char* help;      // message id, a paragraph
  std::span<const Flag> flags;
  std::span<const Example> examples;
  Exit (*run)(const Invocation&, Session&);
};

/// Every command, in the order of `voix help`.
std::span<const Command* const> commands();
/// Flags that every command takes.
std::span<const Flag> shared_flags();
/// What a command takes: its own flags, then those.
std::vector<Flag> all_flags(const Command& command);

/// The command of that name; throws Error{usage, unknown-command} with the nearest one.
const Command& find_command(std::string_view name);

/// The help page of a command, and the overview that bare `voix` shows.
std::string help_page(const Command& command, const Catalogue& tr, const render::Display& display);
std::string overview(const Catalogue& tr);

// Each is defined in the file of its name.
extern const Command init_command, charter_command;
extern const Command key_command, roll_command, trustee_command;
extern const Command open_command, cast_command, audit_command;
extern const Command collect_command, receipt_command, witness_command, notice_command, close_command;
extern const Command decrypt_command, tally_command, verify_command;
extern const Command draft_command, lint_command, submit_command, amend_command, support_command;
extern const Command raise_command, withdraw_command;
extern const Command assembly_command, minutes_command, register_command, extract_command, report_command;
extern const Command stance_command, nominate_command, mandate_command, notify_command, reply_command;
extern const Command status_command, void_command;
extern const Command convert_command, explain_command, completions_command, help_command;

}  // namespace voix::command
