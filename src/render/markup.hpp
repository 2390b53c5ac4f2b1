// SPDX-License-Identifier: GPL-3.0-or-later
//
// Markup: HTML and SVG written so that text cannot become markup. A Markup is either a literal of this
// program or made by `element`, `text` and `+`; a string of a file only gets in through `text` and through
// the values of attributes, which escape it. There is no other way to make one.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace voix::render {

class Markup {
 public:
  Markup() = default;
  /// Markup that the program itself writes: an array of char known at compile time.
  template <std::size_t N>
  static Markup literal(const char (&source)[N]) {
    return Markup(std::string(source, N - 1));
  }
  /// Any text, shown as it reads, without anything that acts on a screen.
  static Markup text(std::string_view text);

  using Attributes = std::initializer_list<std::pair<std::string_view, std::string>>;
  /// <name a="b">content</name>, on a line of its own if the element is a block.
  static Markup element(std::string_view name, const Attributes& attributes, const Markup& content);
  static Markup element(std::string_view name, const Markup& content) { return element(name, {}, content); }

  Markup& operator+=(const Markup& other) {
    source_ += other.source_;
    return *this;
  }
  [[nodiscard]] const std::string& source() const { return source_; }

 private:
  explicit Markup(std::string source) : source_(std::move(source)) {}
  std::string source_;
};

}  // namespace voix::render
