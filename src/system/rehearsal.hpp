// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ports that do less than they could: DryRun writes nothing and remembers what would have been written, so
// that a command goes to its end and checks everything on the way (--dry-run). Unattended never asks
// (--no-input).
#pragma once

#include <map>
#include <string>
#include <vector>

#include <voix/world.hpp>

namespace voix::system {

class DryRun final : public Files {
 public:
  explicit DryRun(Files& files) : files_(files) {}

  [[nodiscard]] std::unique_ptr<ByteSource> open(const std::string& path) override;
  [[nodiscard]] std::unique_ptr<ByteSource> open_itself(const std::string& path) override;
  void write(const std::string& path, std::string_view bytes, bool force, Access access) override;
  void append(const std::string& path, std::string_view bytes, Access access) override;
  [[nodiscard]] bool exists(const std::string& path) override;
  [[nodiscard]] std::vector<std::string> list(const std::string& folder) override;
  void make_folder(const std::string&) override {}
  void move(const std::string&, const std::string& to) override { written_[to]; }
  void remove(const std::string& path) noexcept override { written_.erase(path); }
  [[nodiscard]] std::unique_ptr<Lock> lock(const std::string&) override { return std::make_unique<Lock>(); }
  [[nodiscard]] bool is_open_to_others(const std::string& path) override {
    return files_.is_open_to_others(path);
  }

  /// The files that would have been written, in the order of their names.
  [[nodiscard]] std::vector<std::string> paths() const;

 private:
  Files& files_;
  /// What would be in them. Of files for their owner alone only the name: they may hold secrets.
  std::map<std::string, std::optional<std::string>> written_;
};

class Unattended final : public Console {
 public:
  explicit Unattended(Console& console) : console_(console) {}
  void out(std::string_view text) override { console_.out(text); }
  void err(std::string_view text) override { console_.err(text); }
  [[nodiscard]] bool out_is_terminal() const override { return console_.out_is_terminal(); }
  [[nodiscard]] bool err_is_terminal() const override { return console_.err_is_terminal(); }
  [[nodiscard]] std::size_t width() const override { return console_.width(); }
  [[nodiscard]] bool can_ask() const override { return false; }
  std::optional<std::string> ask(std::string_view) override { return std::nullopt; }
  std::optional<std::size_t> ask_secret(std::string_view, std::span<char>) override { return std::nullopt; }

 private:
  Console& console_;
};

}  // namespace voix::system
