// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/tree_secrets.hpp"

#include <algorithm>

#include "command/words.hpp"
#include "govern/charter/check.hpp"
#include "govern/classes.hpp"

namespace voix::command {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20U;  // a key or a choice is smaller by far
constexpr int most_depth = 12;

/// Lines of .gitignore without its exceptions, which a list of secrets has no use for.
std::vector<std::string> ignored(const std::string& root, Files& files) {
  std::vector<std::string> globs;
  const auto path = root + "/.gitignore";
  if (!files.exists(path)) return globs;
  for (auto& line : split(files.read(path), '\n')) {
    while (line.ends_with('/') || line.ends_with('\r')) line.pop_back();
    if (!line.empty() && line.front() != '#' && line.front() != '!') globs.push_back(std::move(line));
  }
  return globs;
}

/// The e-mail address in a line; empty if there is none. Names of SSH key types look like one.
std::string_view mail_address(std::string_view line) {
  constexpr std::string_view local = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-";
  constexpr std::string_view domain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
  for (auto at = line.find('@'); at != line.npos; at = line.find('@', at + 1)) {
    const auto before = line.find_last_not_of(local, at == 0 ? 0 : at - 1);
    const auto first = before == line.npos ? 0 : before + 1;
    const auto last = std::min(line.find_first_not_of(domain, at + 1), line.size());
    const auto host = line.substr(at + 1, last - at - 1);
    const auto dot = host.rfind('.');
    if (first >= at || dot == host.npos || dot == 0 || dot + 2 >= host.size()) continue;
    if (host == "openssh.com") continue;
    return line.substr(first, last - first);
  }
  return {};
}

class Walk {
 public:
  Walk(const Assembly& assembly, Files& files)
      : assembly_(assembly), files_(files), ignored_(ignored(assembly.root, files)) {}

  std::vector<Finding> findings() {
    enter("", 0);
    return std::move(findings_);
  }

 private:
  void enter(const std::string& folder, int depth) {
    if (depth > most_depth) return;
    for (const auto& name : files_.list(assembly_.root + "/" + folder)) {
      const auto path = folder.empty() ? name : folder + "/" + name;
      if (name == ".git" || is_ignored(name, path)) continue;
      // Whatever has no names in it is a file; a port has no other way to ask.
      try {
        if (!files_.list(assembly_.root + "/" + path).empty()) enter(path, depth + 1);
        continue;
      } catch (const Error&) {
        look(path);
      }
    }
  }

  [[nodiscard]] bool is_ignored(const std::string& name, const std::string& path) const {
    return std::ranges::any_of(ignored_, [&](const std::string& glob) {
      return govern::matches(glob, name) || govern::matches(glob, path) || glob == "/" + path;
    });
  }

  void look(const std::string& path) {
    std::string text;
    try {
      text = files_.read(assembly_.root + "/" + path, most_bytes);
    } catch (const Error& error) {
      if (error.fault == Fault::document) return;  // too large for a secret
      throw;
    }
    if (text.starts_with("voix-v1 key\n") || text.find("-----BEGIN OPENSSH PRIVATE KEY-----") != text.npos) {
      add("tree-private-key", path);
    }
    const bool is_choice = path.ends_with(".toml") && text.starts_with("[question-");
    if (is_choice && govern::votes_in_secret(assembly_.charter)) add("tree-clear-choice", path);
    if (is_public_record(path)) look_for_addresses(path, text);
  }

  /// Files about people, where an address would be that of a member, and lists beside them; a README may say
  /// how to reach the group.
  static bool is_public_record(const std::string& path) {
    constexpr std::string_view records[] = {"roll.toml", "charter.toml", "proposals/**",
                                            "agenda/**", "mandates/**",  "minutes/**",
                                            "*.txt",     "*.csv",        "*.tsv"};
    return std::ranges::any_of(records, [&](std::string_view glob) { return govern::matches(glob, path); });
  }

  void look_for_addresses(const std::string& path, std::string_view text) {
    for (std::uint64_t number = 1; !text.empty(); ++number) {
      const auto line = text.substr(0, text.find('\n'));
      const auto address = mail_address(line);
      if (!address.empty()) {
        findings_.push_back({"tree-mail-address",
                             Severity::error,
                             {},
                             {shown(path), number, static_cast<std::size_t>(address.data() - line.data()) + 1,
                              std::string(line), address.size()}});
      }
      text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
  }

  void add(std::string_view slug, const std::string& path) {
    findings_.push_back({slug, Severity::error, {}, {.path = shown(path), .text = {}}});
  }

  [[nodiscard]] std::string shown(const std::string& path) const {
    return assembly_.root == "." ? path : assembly_.root + "/" + path;
  }

  const Assembly& assembly_;
  Files& files_;
  std::vector<std::string> ignored_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> tree_secrets(const Assembly& assembly, Session& session) {
  return Walk(assembly, session.world.files).findings();
}

}  // namespace voix::command
