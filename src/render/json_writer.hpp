// SPDX-License-Identifier: GPL-3.0-or-later
//
// JsonWriter: JSON on one line, its keys in the order in which they are written. Integers of any size are
// JSON integers, other fractions are strings "a/b". What could act on a terminal is written as \uXXXX,
// which a parser reads back as the same text; bytes that are not UTF-8 (a file's name may have them)
// become U+FFFD.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include <voix/fraction.hpp>

namespace voix::render {

class JsonWriter {
 public:
  JsonWriter& key(std::string_view name);

  void value(std::string_view text);
  void value(const Fraction& number);
  void value(std::same_as<bool> auto answer) { raw(answer ? "true" : "false"); }
  void null() { raw("null"); }

  /// `members` writes keys and values, `items` writes values.
  template <std::invocable F>
  void object(F&& members) {
    within("{", members, "}");
  }
  template <std::invocable F>
  void array(F&& items) {
    within("[", items, "]");
  }
  template <typename Range, typename Write>
  void array(const Range& range, Write&& write) {
    array([&] {
      for (const auto& item : range) write(item);
    });
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  template <typename F>
  void within(std::string_view open, F&& content, std::string_view close) {
    raw(open);
    needs_comma_ = false;
    content();
    text_.append(close);
    needs_comma_ = true;
  }
  void raw(std::string_view token);
  void quote(std::string_view text);

  std::string text_;
  bool needs_comma_ = false;
};

}  // namespace voix::render
