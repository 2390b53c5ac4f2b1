// SPDX-License-Identifier: GPL-3.0-or-later
//
// Examination: what the parts of a verification share: the files of the poll, and where a fault goes. Base of
// the class that does a part; adds to a Verification that is begun.
#pragma once

#include <algorithm>
#include <optional>
#include <string>

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

  std::optional<std::string> bytes_of_file(const std::string& name) {
    auto bytes = source_.read(name);
    if (!bytes) unchecked("file-missing", name);
    return bytes;
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

  /// The one entry of that type must hold exactly these bytes. The finding shows the first line that differs,
  /// with what is `expected` there; nothing is where a line is too many.
  void compare(EntryType type, const std::string& expected, std::string_view slug) {
    const auto* entry = first(type);
    if (entry == nullptr) return;
    const auto bytes = payload(*entry);
    if (!bytes || *bytes == expected) return;
    const auto line = [](std::string_view text) {
      return text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    };
    std::string_view found = *bytes, wanted = expected;
    auto where = place(entry->file());
    where.line = 1;
    for (; !found.empty() && line(found) == line(wanted); ++where.line) {
      wanted.remove_prefix(line(wanted).size());
      found.remove_prefix(line(found).size());
    }
    const auto shown = [&](std::string_view text) {
      return std::string(text.substr(0, std::min<std::size_t>(text.find('\n'), 400)));
    };
    where.text = shown(found);
    where.column = 1;
    where.length = std::max<std::size_t>(where.text.size(), 1);
    Arguments arguments;
    if (!wanted.empty()) arguments.emplace_back("expected", shown(wanted));
    result_.invalid.push_back({slug, Severity::error, std::move(arguments), std::move(where)});
  }

  [[nodiscard]] const Setup& setup() const { return *result_.setup; }

  const PollSource& source_;
  Verification& result_;
};

}  // namespace voix::vote
