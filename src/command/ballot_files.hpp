// SPDX-License-Identifier: GPL-3.0-or-later
//
// BallotFiles: the files of one vote, read one after the other as if they were one. Each is opened once,
// its format is found from its name and first bytes, and its ballots go to the caller's counter, its totals
// are added up here. Findings of all files are kept in their order, so that one run tells them all.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/world.hpp>

#include "format/reader.hpp"

namespace voix::command {

/// A source whose first bytes (up to 64 KiB) can be looked at before it is read.
class Opened final : public ByteSource {
 public:
  explicit Opened(std::unique_ptr<ByteSource> source);
  [[nodiscard]] std::string_view beginning() const { return beginning_; }
  std::size_t read(std::span<char> buffer) override;

 private:
  std::unique_ptr<ByteSource> source_;
  std::string beginning_;
  std::size_t given_ = 0;
};

class BallotFiles {
 public:
  explicit BallotFiles(std::optional<format::Format> from) : from_(from) {}

  /// The format of a file; empty, with a finding, when it cannot be told. Only ballots have the columns that
  /// a request may name.
  [[nodiscard]] std::optional<format::Format> format_of(const std::string& path, const Opened& file,
                                                        const format::Request& request);
  void read_ballots(format::Format format, const std::string& path, Opened& file,
                    const format::Request& request, Counter& counter);
  void read_totals(format::Format format, const std::string& path, Opened& file,
                   const format::Request& request);

  void add(Finding finding);
  [[nodiscard]] bool has_errors() const { return has_errors_; }
  [[nodiscard]] bool has_ballots() const { return !sheets_.empty(); }

  /// Adds a finding for each file whose header contradicts an earlier one: about the grades, the rule unless
  /// one is given, unranked options unless the command line says how to take them. False if one does: there
  /// is no `sheet` then.
  bool compare_headers(bool rule_given, bool unranked_given);
  /// All sheets as one. Lists of options that agree stay as they are; otherwise all names come in byte order,
  /// so that the order of the files changes nothing. Grades that differ are the scale that holds them all. A
  /// title stays if all have it.
  [[nodiscard]] format::Sheet sheet() const;

  std::optional<format::Totals> totals;  // of all files of totals
  std::optional<Unranked> unranked;      // what a partial count says of its ballot files
  std::vector<Finding> findings;
  std::uint64_t unlisted_errors = 0;

 private:
  std::optional<format::Format> from_;
  format::Ids ids_;
  std::vector<format::Sheet> sheets_;
  std::vector<std::string> paths_;  // of the sheets
  bool has_errors_ = false;
};

}  // namespace voix::command
