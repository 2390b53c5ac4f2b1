// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/poll_folder.hpp"

#include <algorithm>
#include <utility>

#include <voix/fraction.hpp>

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

/// "poll" is 1 and "poll-3" is 3; 0 for any other name.
std::uint64_t poll_number(std::string_view name) {
  constexpr std::string_view first = "poll", next = "poll-";
  if (name == first) return 1;
  if (!name.starts_with(next)) return 0;
  const auto number = Fraction::parse(name.substr(next.size()));
  return number && number->as_u64() && number->text() == name.substr(next.size()) ? *number->as_u64() : 0;
}

/// Of a proposal the latest poll that follows the one before: one that begins before that is over is none,
/// whoever opened it.
std::optional<std::string> poll_in(const std::string& folder, Files& files) {
  // A poll without election.txt is one that cannot be checked.
  const auto is_poll = [&](const std::string& at) {
    return files.exists(at + "/election.txt") ||
           (files.exists(at + "/log.txt") && files.exists(at + "/roll.txt"));
  };
  if (is_poll(folder)) return folder;
  std::optional<std::string> latest;
  for (auto& next : polls_in(folder, files)) {
    if (!is_poll(next)) continue;
    if (!latest || said("opens", next, files) >= said("closes", *latest, files)) latest = std::move(next);
  }
  return latest;
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

std::vector<std::string> polls_in(const std::string& folder, Files& files) {
  if (!files.exists(folder + "/.")) return {};
  std::vector<std::pair<std::uint64_t, std::string>> found;
  for (const auto& name : files.list(folder)) {
    if (const auto number = poll_number(name); number != 0) found.emplace_back(number, folder + "/" + name);
  }
  std::ranges::sort(found);
  std::vector<std::string> polls;
  for (auto& [number, poll] : found) polls.push_back(std::move(poll));
  return polls;
}

std::string next_poll(const std::string& folder, Files& files) {
  auto polls = polls_in(folder, files);
  while (!polls.empty() && !holds_files(polls.back(), files)) polls.pop_back();
  if (polls.empty()) return folder + "/poll";
  const auto name = std::string_view(polls.back()).substr(folder.size() + 1);
  return folder + "/poll-" + std::to_string(poll_number(name) + 1);
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
