// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/poll_folder.hpp"

#include <algorithm>

#include "command/assembly_folder.hpp"
#include "command/refuse.hpp"

namespace voix::command {
namespace {

/// How many folders above the present one are looked at.
constexpr int most_steps_up = 16;

/// "opens" or "closes" of a poll: its time, as text.
std::string said(const std::string& which, const std::string& poll, Files& files) {
  const auto text = files.read(poll + "/election.txt");
  const auto begin = text.find("\n" + which + " ");
  if (begin == std::string::npos) return {};
  return text.substr(begin + which.size() + 2, text.find('\n', begin + 1) - begin - which.size() - 2);
}

/// Of a proposal the second call, once the first is over: a poll that begins before is none, whoever opened
/// it.
std::optional<std::string> poll_in(const std::string& folder, Files& files) {
  // A poll without election.txt is one that cannot be checked.
  const auto is_poll = [&](const std::string& at) {
    return files.exists(at + "/election.txt") ||
           (files.exists(at + "/log.txt") && files.exists(at + "/roll.txt"));
  };
  const auto first = folder + "/poll", second = folder + "/poll-2";
  if (is_poll(folder)) return folder;
  if (!is_poll(first)) return is_poll(second) ? std::optional(second) : std::nullopt;
  const bool follows = is_poll(second) && said("opens", second, files) >= said("closes", first, files);
  return follows ? second : first;
}

std::optional<std::string> find_by_id(const std::string& id, Files& files) {
  std::string above;
  for (int step = 0; step <= most_steps_up; ++step, above += "../") {
    const auto proposals = above + "proposals";
    for (const auto& name : files.list(proposals)) {
      if (name == id || name.starts_with(id + "-")) return poll_in(proposals + "/" + name, files);
    }
  }
  return std::nullopt;
}

std::optional<std::string> poll_around(Files& files) {
  std::string folder = ".";
  for (int step = 0; step <= most_steps_up; ++step) {
    if (auto found = poll_in(folder, files)) return found;
    folder = folder == "." ? ".." : folder + "/..";
  }
  return std::nullopt;
}

}  // namespace

bool holds_files(const std::string& folder, Files& files) {
  return std::ranges::any_of(files.list(folder),
                             [](const std::string& name) { return !name.starts_with('.'); });
}

std::optional<std::string> find_poll(const std::string& operand, Files& files) {
  auto folder = operand;
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  if (auto found = poll_in(folder, files)) return found;
  return is_proposal_id(operand) ? find_by_id(operand, files) : std::nullopt;
}

PollOperands poll_operands(const Invocation& invocation, Session& session) {
  auto& files = session.world.files;
  auto operands = invocation.operands;
  if (!operands.empty()) {
    if (const auto folder = find_poll(operands.front(), files)) {
      operands.erase(operands.begin());
      return {*folder, std::move(operands)};
    }
  }
  if (const auto folder = poll_around(files)) return {*folder, std::move(operands)};
  const auto named = operands.empty() ? std::string(".") : operands.front();
  refuse("no-such-poll", {{"poll", named}});
}

std::string poll_folder(const Invocation& invocation, Session& session) {
  auto [folder, rest] = poll_operands(invocation, session);
  if (rest.empty()) return folder;
  refuse("unexpected-operand", {{"operand", rest.front()}});
}

}  // namespace voix::command
