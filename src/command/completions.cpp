// SPDX-License-Identifier: GPL-3.0-or-later
//
// Completions for bash, zsh and fish, made from the table of commands. They complete names of commands,
// flags and the words that a flag takes, and files everywhere else.
#include <array>

#include "command/command.hpp"
#include "command/refuse.hpp"
#include "command/shell_word.hpp"
#include "command/words.hpp"

namespace voix::command {
namespace {

std::string names(std::span<const Command* const> list) {
  std::vector<std::string_view> words;
  for (const auto* command : list) words.push_back(command->name);
  return join(words, " ");
}

std::string words(std::span<const std::string_view> choices) {
  return join(std::vector<std::string_view>(choices.begin(), choices.end()), " ");
}

std::string flag_names(const Command& command) {
  std::vector<std::string_view> flags;
  for (const auto& flag : all_flags(command)) flags.emplace_back(flag.name);
  return join(flags, " ");
}

std::string bash() {
  std::string script =
      "_voix() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
      "    COMPREPLY=($(compgen -W '" +
      names(commands()) +
      " --help --version' -- \"$word\"))\n    return\n  fi\n"
      "  case \"${COMP_WORDS[1]} $before\" in\n";
  for (const auto* command : commands()) {
    for (const auto& flag : all_flags(*command)) {
      if (flag.choices.empty()) continue;
      script += "    '" + std::string(command->name) + " " + flag.name + "') words='" + words(flag.choices) +
                "' ;;\n";
    }
  }
  script += "  esac\n  if [ -z \"$words\" ] && [[ $word == -* ]]; then\n    case ${COMP_WORDS[1]} in\n";
  for (const auto* command : commands()) {
    script += "      " + std::string(command->name) + ") words='" + flag_names(*command) + "' ;;\n";
  }
  script +=
      "    esac\n  fi\n  [ -n \"$words\" ] && COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
      "complete -o default -F _voix voix\n";
  return script;
}

/// In a zsh specification, brackets and colons have a meaning.
std::string zsh_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

std::string zsh(const Catalogue& tr) {
  std::string script = "#compdef voix\n_voix() {\n  local -a commands\n  commands=(\n";
  for (const auto* command : commands()) {
    script += "    " + shell_quoted(std::string(command->name) + ":" + zsh_text(tr(command->summary))) + "\n";
  }
  script +=
      "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
      "  shift words\n  (( CURRENT-- ))\n  case $words[1] in\n";
  for (const auto* command : commands()) {
    script += "    " + std::string(command->name) + ") _arguments";
    for (const auto& flag : all_flags(*command)) {
      std::string spec =
          std::string(flag.repeatable ? "*" : "") + flag.name + "[" + zsh_text(tr(flag.help)) + "]";
      if (flag.value != nullptr) {
        spec += ":" + zsh_text(flag.value) + ":" +
                (flag.choices.empty() ? "_files" : "(" + words(flag.choices) + ")");
      }
      script += " \\\n      " + shell_quoted(spec);
    }
    script += " \\\n      '*:file:_files' ;;\n";
  }
  return script + "  esac\n}\n_voix \"$@\"\n";
}

/// fish escapes quotes with a backslash.
std::string fish_quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  return result + "'";
}

std::string fish(const Catalogue& tr) {
  std::string script;
  for (const auto* command : commands()) {
    script += "complete -c voix -f -n __fish_use_subcommand -a " + std::string(command->name) + " -d " +
              fish_quoted(tr(command->summary)) + "\n";
    for (const auto& flag : all_flags(*command)) {
      script += "complete -c voix -n '__fish_seen_subcommand_from " + std::string(command->name) + "' -l " +
                std::string(flag.name).substr(2) + " -d " + fish_quoted(tr(flag.help));
      if (flag.value != nullptr)
        script += flag.choices.empty() ? " -r" : " -x -a '" + words(flag.choices) + "'";
      script += "\n";
    }
  }
  return script;
}

constexpr std::array examples{
    Example{"voix completions bash > ~/.local/share/bash-completion/completions/voix",
            msg("completion in bash")},
};

Exit run_completions(const Invocation& invocation, Session& session) {
  const auto shell = invocation.operands.size() == 1 ? invocation.operands.front() : "";
  auto& console = session.world.console;
  if (shell == "bash") {
    console.out(bash());
  } else if (shell == "zsh") {
    console.out(zsh(session.tr));
  } else if (shell == "fish") {
    console.out(fish(session.tr));
  } else {
    refuse("shell-needed", {{"shell", shell}});
  }
  return Exit::done;
}

}  // namespace

const Command completions_command{"completions",
                                  "bash|zsh|fish",
                                  msg("completions for your shell"),
                                  msg("Prints a script that lets your shell complete voix commands."),
                                  {},
                                  examples,
                                  run_completions};

}  // namespace voix::command
