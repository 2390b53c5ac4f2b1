// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help pages and the overview, made from the table of commands.
#include <algorithm>
#include <array>
#include <utility>

#include "command/command.hpp"
#include "render/columns.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

constexpr std::size_t indent = 26;

/// "  --rule RULE             how votes become …", wrapped under itself.
std::string row(const std::string& left, const std::string& right, std::size_t width) {
  std::string rows = "  " + render::padded(left, indent - 3) + " ";
  bool first = true;
  if (render::width(left) > indent - 3) {
    rows = "  " + left + "\n";
    first = false;
  }
  for (const auto& line : render::wrapped(right, width - indent)) {
    rows += (std::exchange(first, false) ? "" : std::string(indent, ' ')) + line + "\n";
  }
  return rows;
}

std::string paragraph(const std::string& text, std::size_t width) {
  std::string lines;
  for (const auto& line : render::wrapped(text, width)) lines += line + "\n";
  return lines;
}

std::string flag_rows(std::span<const Flag> flags, const Catalogue& tr, std::size_t width) {
  std::string rows;
  for (const auto& flag : flags) {
    const auto left =
        std::string(flag.name) + (flag.value == nullptr ? "" : " " + render::placeholders(flag.value, tr));
    rows += row(left, tr(flag.help), width);
  }
  return rows;
}

/// The commands in the order of a decision's life, by what one wants to do; each group begins with a command.
struct Group {
  const char* title;
  std::string_view first;
};
constexpr std::array groups{Group{msg("propose"), "init"},   Group{msg("people"), "key"},
                            Group{msg("vote"), "trustee"},   Group{msg("count"), "tally"},
                            Group{msg("record"), "minutes"}, Group{msg("tools"), "convert"}};
constexpr std::size_t group_width = 12;

auto place_of(std::string_view name) {
  const auto all = commands();
  return std::ranges::find(all, name, [](const Command* command) { return command->name; });
}

std::string title(const Catalogue& tr) {
  return tr("voix: decide together, and let anyone check the outcome") + "\n\n" + tr("usage:") + " voix " +
         tr("COMMAND [options]") + "\n\n";
}

/// Every command with what it does.
std::string list(const Catalogue& tr) {
  auto page = title(tr);
  auto group = groups.begin();
  for (const auto* command : commands()) {
    const std::string name(command->name);
    if (group != groups.end() && command->name == group->first)
      page += tr("{title}:", {{"title", tr((group++)->title)}}) + "\n";
    page += "  " + name + std::string(14 - name.size(), ' ') + tr(command->summary) + "\n";
  }
  return page + "\n" + tr("voix help COMMAND tells more; voix --version, the version.") + "\n";
}

}  // namespace

std::string help_page(const Command& command, const Catalogue& tr, const render::Display& display) {
  const std::size_t width = display.width == 0 ? 80 : std::max<std::size_t>(display.width, 50);
  const auto name = "voix " + std::string(command.name);
  auto page = tr(msg("{title}: {text}"), {{"title", name}, {"text", tr(command.summary)}}) + "\n\n";
  page += tr("usage:") + " " + name;
  if (*command.operands != '\0') page += " " + render::placeholders(command.operands, tr);
  if (!command.flags.empty()) page += " " + tr("[options]");
  page += "\n\n";
  page += paragraph(tr(command.help), width);
  page += "\n" + tr("options:") + "\n" + flag_rows(command.flags, tr, width) +
          flag_rows(shared_flags(), tr, width);
  page += "\n" + tr("examples:") + "\n";
  for (const auto& example : command.examples) {
    page += "  # " + tr(example.meaning) + "\n  " + tr(example.line) + "\n";
  }
  page += "\n" + tr("The manual: man voix-{command}", {{"command", std::string(command.name)}}) + "\n";
  return page;
}

std::string overview(const Catalogue& tr) {
  auto page = title(tr);
  const auto all = commands();
  for (auto group = groups.begin(); group != groups.end(); ++group) {
    std::string names;
    for (auto one = place_of(group->first); one != all.end(); ++one) {
      if (group + 1 != groups.end() && (*one)->name == (group + 1)->first) break;
      names += (names.empty() ? "" : ", ") + std::string((*one)->name);
    }
    auto heading = render::padded(tr(group->title), group_width);
    for (const auto& line : render::wrapped(names, 80 - group_width - 2)) {
      page += "  " + std::exchange(heading, std::string(group_width, ' ')) + line + "\n";
    }
  }
  page += "\n" + tr("Try:") + "  voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3\n";
  page += tr("voix help says what each does; voix help COMMAND tells more.") + "\n";
  return page;
}

namespace {

constexpr std::array examples{
    Example{"voix help tally", msg("the help of one command")},
};

Exit run_help(const Invocation& invocation, Session& session) {
  if (invocation.operands.empty()) {
    session.world.console.out(list(session.tr));
    return Exit::done;
  }
  for (const auto& name : invocation.operands) {
    session.world.console.out(help_page(find_command(name), session.tr, session.display));
  }
  return Exit::done;
}

}  // namespace

const Command help_command{"help",
                           "[COMMAND]",
                           msg("this overview, or the help of a command"),
                           msg("Shows what a command does, what it takes, and examples."),
                           {},
                           examples,
                           run_help};

}  // namespace voix::command
