// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/roll_file.hpp"

#include <algorithm>

#include <voix/instant.hpp>

#include "command/refuse.hpp"

namespace voix::command {
namespace {

std::string path_of(const Invocation& invocation) {
  return invocation.value(roll_flag.name).value_or("roll.toml");
}

vote::KeyType type_of(const ListedKey& key) {
  if (!key.ssh) return vote::KeyType::voix;
  return key.key.hardware ? vote::KeyType::ssh_hardware : vote::KeyType::ssh;
}

std::string following(const std::string& day) {
  return utc(*parse_instant(day + "T00:00:00Z") + 86400).substr(0, 10);
}

}  // namespace

RollFile::RollFile(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)), members_(format::read_roll(text_, path_)) {}

RollFile RollFile::open(const Invocation& invocation, Files& files) {
  const auto path = path_of(invocation);
  return {path, files.read(path)};
}

RollFile RollFile::open_or_new(const Invocation& invocation, Files& files) {
  const auto path = path_of(invocation);
  return {path, files.exists(path) ? files.read(path) : std::string()};
}

const format::Member* RollFile::find(std::string_view id) const {
  const auto found = std::ranges::find(members_, id, &format::Member::id);
  return found == members_.end() ? nullptr : &*found;
}

const format::Member* RollFile::find(const PublicKey& key) const {
  const auto found = std::ranges::find(
      members_, key, [](const format::Member& member) -> const PublicKey& { return member.key.key.key; });
  return found == members_.end() ? nullptr : &*found;
}

void RollFile::add(format::Member member) {
  if (!text_.empty() && text_.back() != '\n') text_ += '\n';
  if (!text_.empty()) text_ += '\n';
  text_ += format::write(member);
  members_.push_back(std::move(member));
}

void RollFile::remove(const format::Member& member) {
  text_ = format::without(text_, member);
  members_ = format::read_roll(text_, path_);
}

void RollFile::set(const format::Member& member, std::string_view key, std::string_view value,
                   std::string_view comment) {
  text_ = format::with_day(text_, member, key, value, comment);
  members_ = format::read_roll(text_, path_);
}

void RollFile::pay(const format::Member& member, const std::string& day, const std::string& today) {
  auto dues = member.dues;
  auto& paid = dues.paid;
  std::erase_if(paid, [&](const auto& time) { return time.second < member.since; });
  const bool goes_on = paid.empty() ? member.since >= today : following(paid.back().second) >= today;
  const auto from = !goes_on ? today : paid.empty() ? std::string() : paid.back().first;
  if (day < from) refuse("dues-are-past", {{"id", member.id}, {"day", day}});
  if (goes_on && !paid.empty()) paid.pop_back();
  paid.emplace_back(from, day);
  set(member, "dues", format::text_of(dues, member));
}

void RollFile::save(Files& files) const { files.write(path_, text_, true); }

vote::Roll roll_of(const std::vector<format::Member>& members, std::string_view day, const std::string& path,
                   bool dues) {
  std::vector<vote::Voter> voters;
  for (const auto& member : members) {
    const bool paid = !dues || member.dues.cover(day);
    const bool here = member.since <= day && (member.until.empty() || member.until >= day);
    if (member.legal || !here || !paid) continue;
    voters.push_back({.id = member.id,
                      .type = type_of(member.key),
                      .key = member.key.key.key,
                      .application = member.key.key.application,
                      .weight = member.weight});
  }
  try {
    return vote::Roll(std::move(voters));
  } catch (Error& error) {
    for (auto& finding : error.findings) finding.place.path = path;
    throw;
  }
}

}  // namespace voix::command
