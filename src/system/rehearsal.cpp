// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/rehearsal.hpp"

#include <set>

namespace voix::system {

std::unique_ptr<ByteSource> DryRun::open(const std::string& path) {
  const auto found = written_.find(path);
  if (found == written_.end() || !found->second) return files_.open(path);
  return std::make_unique<MemorySource>(*found->second);
}

std::unique_ptr<ByteSource> DryRun::open_itself(const std::string& path) {
  return written_.contains(path) ? open(path) : files_.open_itself(path);
}

void DryRun::write(const std::string& path, std::string_view bytes, bool force, Access access) {
  if (!force && exists(path)) {
    throw Error(Fault::environment, Finding{"file-exists", Severity::error, {{"path", path}}, {}});
  }
  auto& content = written_[path];
  if (access == Access::everyone) content = bytes;
}

void DryRun::append(const std::string& path, std::string_view bytes, Access access) {
  write(path, access == Access::everyone && exists(path) ? read(path) + std::string(bytes) : bytes, true,
        access);
}

bool DryRun::exists(const std::string& path) { return written_.contains(path) || files_.exists(path); }

std::vector<std::string> DryRun::list(const std::string& folder) {
  const auto there = files_.list(folder);
  std::set<std::string> names(there.begin(), there.end());
  for (const auto& [path, content] : written_) {
    const auto slash = path.rfind('/');
    if (slash != std::string::npos && path.substr(0, slash) == folder) names.insert(path.substr(slash + 1));
  }
  return {names.begin(), names.end()};
}

std::vector<std::string> DryRun::paths() const {
  std::vector<std::string> names;
  for (const auto& [path, content] : written_) names.push_back(path);
  return names;
}

}  // namespace voix::system
