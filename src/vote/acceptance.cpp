// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/acceptance.hpp"

#include <algorithm>

namespace voix::vote {

std::string_view Acceptance::add(const LogEntry& entry, const CheckedFile& file) {
  if (entry.type == EntryType::open) voting_ = !closed_;
  if (entry.type == EntryType::close) {
    voting_ = false;
    closed_ = true;
  }
  if (entry.type != EntryType::ballot && entry.type != EntryType::spoil) return {};
  if (!voting_) return closed_ ? "ballot-after-close" : "ballot-before-open";
  if (file.voter == nullptr) return file.findings.empty() ? "file-missing" : file.findings.front().slug;
  auto& state = voters_[index(*file.voter)];
  if (std::ranges::find(state.files, entry.payload) == state.files.end()) {
    if (state.files.size() >= most_files) return "ballot-too-many";
    state.files.push_back(entry.payload);
  }
  if (!file.is_sound()) return file.findings.front().slug;
  return entry.type == EntryType::ballot ? add_ballot(entry, file, state) : add_spoil(file, state);
}

std::string_view Acceptance::add_ballot(const LogEntry& entry, const CheckedFile& file, State& state) {
  if (trackers_.contains(file.tracker)) return "ballot-logged-before";
  if (std::ranges::find(state.spoiled, file.tracker) != state.spoiled.end()) return "ballot-spoiled";
  if (file.seq <= state.highest) return "ballot-seq-not-higher";
  if (file.seq > state.highest + most_step) return "ballot-seq-too-high";
  const auto is_known = [&](const ByteArray<32>& component) { return components_.contains(component); };
  if (std::ranges::any_of(file.components, is_known)) return "ballot-copied";
  trackers_.insert(file.tracker);
  for (const auto& component : file.components) {
    if (watched_(component)) components_.insert(component);
  }
  state.highest = file.seq;
  state.entry = entry.index;
  return {};
}

std::string_view Acceptance::add_spoil(const CheckedFile& file, State& state) {
  if (trackers_.contains(file.tracker)) return "spoil-too-late";
  state.spoiled.push_back(file.tracker);
  return {};
}

std::vector<const Voter*> Acceptance::have_voted() const {
  std::vector<const Voter*> found;
  for (const auto& voter : roll_->voters()) {
    if (state(voter).highest != 0) found.push_back(&voter);
  }
  return found;
}

std::vector<std::uint64_t> Acceptance::counted() const {
  std::vector<std::uint64_t> indices;
  for (const auto& state : voters_) {
    if (state.highest != 0) indices.push_back(state.entry);
  }
  std::ranges::sort(indices);
  return indices;
}

}  // namespace voix::vote
