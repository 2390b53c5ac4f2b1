// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of commands. Each stands with its flags, help and examples in a file of its own.
#include <algorithm>
#include <array>

#include <voix/nearest.hpp>

#include "command/command.hpp"
#include "command/refuse.hpp"

namespace voix::command {
namespace {

constexpr std::array<std::string_view, 3> color_words{"auto", "always", "never"};

/// In the order of `voix help`.
constexpr std::array table{
    // One a line, so that two branches can add theirs.
    // clang-format off
    &init_command,
    &charter_command,
    &draft_command,
    &lint_command,
    &submit_command,
    &support_command,
    &amend_command,
    &raise_command,
    &withdraw_command,
    &stance_command,
    &nominate_command,
    &status_command,
    &void_command,
    &notify_command,
    &reply_command,
    &key_command,
    &roll_command,
    &mandate_command,
    &assembly_command,
    &trustee_command,
    &open_command,
    &cast_command,
    &audit_command,
    &receipt_command,
    &collect_command,
    &witness_command,
    &notice_command,
    &close_command,
    &decrypt_command,
    &tally_command,
    &verify_command,
    &minutes_command,
    &register_command,
    &extract_command,
    &report_command,
    &convert_command,
    &explain_command,
    &completions_command,
    &help_command,
    // clang-format on
};

constexpr std::array shared{
    Flag{"--plain", nullptr, msg("plain ASCII, one fact a line: for screen readers")},
    Flag{"--color", "WHEN", msg("colour: auto (default), always, never"), false, color_words},
    Flag{"--no-input", nullptr, msg("ask nothing; what would have to be asked is an error")},
    Flag{"--help", nullptr, msg("show the help of the command")},
};

}  // namespace

std::span<const Command* const> commands() { return table; }
std::span<const Flag> shared_flags() { return shared; }

std::vector<Flag> all_flags(const Command& command) {
  std::vector<Flag> flags(command.flags.begin(), command.flags.end());
  flags.insert(flags.end(), std::begin(shared), std::end(shared));
  return flags;
}

const Command& find_command(std::string_view name) {
  const auto found = std::ranges::find(table, name, [](const Command* command) { return command->name; });
  if (found != table.end()) return **found;
  std::vector<std::string> names;
  for (const auto* command : table) names.emplace_back(command->name);
  refuse("unknown-command",
         {{"command", std::string(name)}, {"suggestion", nearest(name, names).value_or("")}});
}

std::optional<std::string> Invocation::value(std::string_view name) const {
  const auto found = flags.find(name);
  if (found == flags.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Invocation::values(std::string_view name) const {
  const auto found = flags.find(name);
  return found == flags.end() ? std::vector<std::string>{} : found->second;
}

void Session::report(std::span<const Finding> findings, std::uint64_t unlisted) const {
  if (!findings.empty()) world.console.err(render::findings(findings, unlisted, tr, messages));
}

}  // namespace voix::command
