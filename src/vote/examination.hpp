// SPDX-License-Identifier: GPL-3.0-or-later
//
// Examination: what the parts of a verification share: the files of the poll, and where a fault goes. Base of
// the class that does a part; adds to a Verification that is begun.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.hpp"
#include "vote/verify.hpp"

namespace voix::vote {

class Examination {
 protected:
  /// Both outlive this.
  Examination(const PollSource& source, Verification& result) : source_(source), result_(result) {}

  // Faults and what could not be checked.

  [[nodiscard]] Place place(const std::string& name) const {
    return {.path = source_.folder + "/" + name, .text = {}};
  }
  void invalid(std::string_view slug, const std::string& name, Arguments arguments = {}) {
    result_.invalid.push_back({slug, Severity::error, std::move(arguments), place(name)});
  }
  void unchecked(std::string_view slug, const std::string& name, Arguments arguments = {}) {
    result_.unchecked.push_back({slug, Severity::error, std::move(arguments), place(name)});
  }
  void invalid(const Error& error) {
    result_.invalid.insert(result_.invalid.end(), error.findings.begin(), error.findings.end());
  }
  /// What `read` gives, or nothing and its findings.
  template <class Read>
  auto attempt(Read read) -> std::optional<decltype(read())> {
    try {
      return read();
    } catch (const Error& error) {
      if (error.fault != Fault::document) throw;
      invalid(error);
      return std::nullopt;
    }
  }

  // Files.

  /// What cannot be read is told, and what is missing if it is needed.
  std::optional<std::string> bytes_of_file(const std::string& name, bool is_needed = true) {
    try {
      auto bytes = source_.read(name);
      if (!bytes && is_needed) unchecked("file-missing", name);
      return bytes;
    } catch (const Error& error) {
      if (error.fault == Fault::document) {
        invalid(error);
      } else {
        const auto& told = error.findings.front().arguments;
        const auto reason = std::ranges::find(told, "reason", &Arguments::value_type::first);
        unchecked("file-unreadable", name, {{"reason", reason == told.end() ? "" : reason->second}});
      }
      return std::nullopt;
    }
  }

  /// For a file that is read once more elsewhere, where it is told if it cannot be.
  [[nodiscard]] std::optional<std::string> bytes_untold(const std::string& name) const {
    try {
      return source_.read(name);
    } catch (const Error&) {
      return std::nullopt;
    }
  }

  /// The payload of an entry, when it is there and is what the log says.
  std::optional<std::string> payload(const LogEntry& entry) {
    auto bytes = bytes_of_file(entry.file());
    if (bytes && sha256(*bytes) != entry.payload) {
      invalid("payload-changed", entry.file(), {{"index", std::to_string(entry.index)}});
      return std::nullopt;
    }
    return bytes;
  }

  [[nodiscard]] const LogEntry* first(EntryType type) const {
    const auto found = std::ranges::find(result_.log.entries, type, &LogEntry::type);
    return found == result_.log.entries.end() ? nullptr : &*found;
  }

  [[noreturn]] void refuse(std::string_view slug, const std::string& file, Arguments arguments = {}) const {
    throw Error(Fault::document, Finding{slug, Severity::error, std::move(arguments), place(file)});
  }

  /// The one entry of that type must hold exactly these bytes.
  void compare(EntryType type, const std::string& expected, std::string_view slug) {
    const auto* entry = first(type);
    if (entry == nullptr) return;
    const auto bytes = bytes_of_file(entry->file());
    if (!bytes) return;
    if (sha256(*bytes) != entry->payload)
      invalid("payload-changed", entry->file(), {{"index", std::to_string(entry->index)}});
    compare_lines(*bytes, entry->file(), expected, slug);
  }

  /// Tells each line that differs, with what is `expected` there; nothing is where a line is too many.
  void compare_lines(std::string_view bytes, const std::string& file, std::string_view expected,
                     std::string_view slug) {
    const auto found = lines_of(bytes), wanted = lines_of(expected);
    std::size_t begin = 0, end_found = found.size(), end_wanted = wanted.size();
    while (begin < std::min(end_found, end_wanted) && found[begin] == wanted[begin]) ++begin;
    while (std::min(end_found, end_wanted) > begin && found[end_found - 1] == wanted[end_wanted - 1])
      --end_found, --end_wanted;
    const auto shown = [](const std::vector<std::string_view>& lines, std::size_t i) {
      return i < lines.size()
                 ? std::string(lines[i].substr(0, std::min<std::size_t>(lines[i].find('\n'), 400)))
                 : std::string();
    };
    for (auto i = begin; i < std::max(end_found, end_wanted); ++i) {
      if (i < std::min(end_found, end_wanted) && found[i] == wanted[i]) continue;
      auto where = place(file);
      const auto at = i < end_found ? i : end_found;  // where a missing line should stand
      where.line = at + 1;
      where.text = shown(found, at);
      where.column = 1;
      where.length = std::max<std::size_t>(where.text.size(), 1);
      Arguments arguments;
      if (i < end_wanted) arguments.emplace_back("expected", shown(wanted, i));
      result_.invalid.push_back({slug, Severity::error, std::move(arguments), std::move(where)});
    }
  }

  /// Each with its LF, if it has one.
  static std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
      lines.push_back(text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1));
      text.remove_prefix(lines.back().size());
    }
    return lines;
  }

  [[nodiscard]] const Setup& setup() const { return *result_.setup; }

  const PollSource& source_;
  Verification& result_;
};

}  // namespace voix::vote
