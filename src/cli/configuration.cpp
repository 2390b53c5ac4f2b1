// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/configuration.hpp"

namespace voix::cli {
namespace {

/// How many folders above the present one are looked at.
constexpr int most_steps_up = 16;

std::optional<std::string> project_file(Files& files) {
  std::string path = ".voix.toml";
  for (int step = 0; step <= most_steps_up; ++step, path = "../" + path) {
    if (files.exists(path)) return path;
  }
  return std::nullopt;
}

std::optional<std::string> user_file(const World& world) {
  auto folder = world.environment.variable("XDG_CONFIG_HOME");
  if (!folder) {
    const auto home = world.environment.variable("HOME");
    if (!home) return std::nullopt;
    folder = *home + "/.config";
  }
  const auto path = *folder + "/voix/config.toml";
  return world.files.exists(path) ? std::optional(path) : std::nullopt;
}

/// A path that a file names: from its own folder, or from the home folder.
std::string resolved(const std::string& path, const std::string& file, const World& world) {
  if (path.starts_with('/')) return path;
  if (path.starts_with("~/")) return world.environment.variable("HOME").value_or("") + path.substr(1);
  return file.substr(0, file.rfind('/') + 1) + path;
}

format::Configuration read(const std::optional<std::string>& path, const World& world) {
  if (!path) return {};
  auto configuration = format::read_configuration(world.files.read(*path, std::size_t{1} << 16U), *path);
  if (configuration.key) configuration.key = resolved(*configuration.key, *path, world);
  return configuration;
}

}  // namespace

format::Configuration configuration(World& world) {
  auto result = read(project_file(world.files), world);
  auto user = read(user_file(world), world);
  for (auto setting :
       {&format::Configuration::key, &format::Configuration::language, &format::Configuration::color}) {
    if (!(result.*setting)) result.*setting = std::move(user.*setting);
  }
  return result;
}

}  // namespace voix::cli
