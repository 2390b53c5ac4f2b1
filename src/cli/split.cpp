// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <voix/nearest.hpp>

#include "cli/cli.hpp"

namespace voix::cli {
namespace {

using command::Command;
using command::Flag;
using command::Invocation;

/// The few flags that have a short name too; empty for the others.
std::string short_name(std::string_view flag) {
  if (flag == "--help") return "-h";
  return flag == "--output" ? "-o" : "";
}

Finding finding(std::string_view slug, Arguments arguments) {
  return {slug, Severity::error, std::move(arguments), {}};
}

/// Flags that are unknown or have a value that they do not take, all of them, and by name, as CLI11 would
/// not.
std::vector<Finding> wrong_flags(const std::vector<Flag>& flags, std::span<const std::string> arguments) {
  std::vector<std::string> names;
  for (const auto& flag : flags) {
    names.emplace_back(flag.name);
    if (const auto name = short_name(flag.name); !name.empty()) names.push_back(name);
  }
  std::vector<Finding> wrong;
  bool is_value = false;
  for (const auto& argument : arguments) {
    if (argument == "--" && !is_value) break;
    if (std::exchange(is_value, false) || !argument.starts_with('-') || argument == "-") continue;
    const auto name = argument.substr(0, argument.find('='));
    const auto found = std::ranges::find_if(
        flags, [&](const Flag& flag) { return name == flag.name || name == short_name(flag.name); });
    if (found != flags.end() && found->value == nullptr && name != argument) {
      wrong.push_back(finding("flag-without-choice", {{"flag", name}}));
    } else if (found != flags.end()) {
      is_value = found->value != nullptr && name == argument;
    } else {
      wrong.push_back(
          finding("unknown-flag", {{"flag", name}, {"suggestion", nearest(name, names).value_or("")}}));
    }
  }
  return wrong;
}

}  // namespace

Invocation split(const Command& command, std::span<const std::string> arguments) {
  const auto flags = command::all_flags(command);
  if (auto wrong = wrong_flags(flags, arguments); !wrong.empty()) throw Error(Fault::usage, std::move(wrong));

  CLI::App app;
  app.set_help_flag();
  Invocation invocation;
  std::map<std::string_view, std::vector<std::string>> values;
  std::map<std::string_view, bool> given;
  for (const auto& flag : flags) {
    const auto brief = short_name(flag.name);
    const auto name = brief.empty() ? std::string(flag.name) : brief + "," + flag.name;
    if (flag.value == nullptr) {
      app.add_flag(name, given[flag.name]);
    } else {
      app.add_option(name, values[flag.name])->allow_extra_args(false)->take_all();
    }
  }
  app.add_option("operands", invocation.operands);

  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::ArgumentMismatch& mismatch) {
    const auto text = std::string(mismatch.what());
    throw Error(Fault::usage,
                finding("flag-without-value", {{"flag", text.substr(0, text.find_first_of(": "))}}));
  } catch (const CLI::ParseError& error) {
    throw Error(Fault::usage, finding("unreadable-command-line", {{"reason", error.what()}}));
  }
  for (const auto& flag : flags) {
    auto& list = values[flag.name];
    if (given[flag.name]) invocation.flags[flag.name] = {};
    if (list.empty()) continue;
    if (list.size() > 1 && !flag.repeatable)
      throw Error(Fault::usage, finding("flag-twice", {{"flag", flag.name}}));
    invocation.flags[flag.name] = std::move(list);
  }
  return invocation;
}

}  // namespace voix::cli
