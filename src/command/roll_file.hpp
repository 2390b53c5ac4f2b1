// SPDX-License-Identifier: GPL-3.0-or-later
//
// RollFile: roll.toml as commands use it: read, members added and taken out, and the voters that it makes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/command.hpp"
#include "format/roll_toml.hpp"
#include "vote/roll.hpp"

namespace voix::command {

inline constexpr Flag roll_flag{"--roll", "FILE", msg("the roll of the members (default: roll.toml)")};

class RollFile {
 public:
  /// The file that --roll names. Throws Error{document} with all that is wrong in it.
  static RollFile open(const Invocation& invocation, Files& files);
  /// The same; a file that is not there is an empty roll.
  static RollFile open_or_new(const Invocation& invocation, Files& files);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::vector<format::Member>& members() const { return members_; }
  /// The member with that id or that key; null if there is none.
  [[nodiscard]] const format::Member* find(std::string_view id) const;
  [[nodiscard]] const format::Member* find(const PublicKey& key) const;

  void add(format::Member member);
  void remove(const format::Member& member);
  /// Sets the last day of a member (key "until"; YYYY-MM-DD), or what dues are paid ("dues"), under a comment
  /// of one line, if there is one.
  void set(const format::Member& member, std::string_view key, std::string_view value,
           std::string_view comment = {});
  /// Dues are paid up to `day`: from `today` on where they had run out, for a vote that was missed stays
  /// missed. Throws Error{usage, dues-are-past} when that would be no day at all.
  void pay(const format::Member& member, const std::string& day, const std::string& today);
  /// Replaces the file, at once.
  void save(Files& files) const;

 private:
  RollFile(std::string path, std::string text);
  std::string path_, text_;
  std::vector<format::Member> members_;
};

/// The voters of a day (YYYY-MM-DD): natural persons who are members on it and, if `dues` matter, have paid
/// up to it. Legal persons have no vote. `path` is the file that findings name.
[[nodiscard]] vote::Roll roll_of(const std::vector<format::Member>& members, std::string_view day,
                                 const std::string& path, bool dues = false);

}  // namespace voix::command
