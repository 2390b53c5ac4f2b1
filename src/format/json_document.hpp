// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as a document of people: every value knows its line and column, every number keeps the digits it was
// written with (nothing passes through floating point), and a key that stands twice in one object is an
// error instead of a silent choice. The parser is nlohmann's, and this is the only place that knows it; the
// tree is one flat list of nodes in the order of the text, which holds a few bytes for each value.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/bytes.hpp>
#include <voix/fraction.hpp>

#include "format/lines.hpp"

namespace voix::format::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

class Document;
struct Member;

/// A value of a document, which must outlive it.
class Value {
 public:
  [[nodiscard]] Kind kind() const;
  /// A string without its quotes and escapes; anything else as it is written (a list: its bracket).
  [[nodiscard]] std::string_view text() const;
  /// A number, or a string that holds one ("2/3"); an exact value either way.
  [[nodiscard]] std::optional<Fraction> number() const;
  [[nodiscard]] bool is_string() const { return kind() == Kind::string; }
  [[nodiscard]] bool is_array() const { return kind() == Kind::array; }
  [[nodiscard]] bool is_object() const { return kind() == Kind::object; }

  /// The elements of an array; none for another kind.
  [[nodiscard]] std::vector<Value> items() const;
  /// The members of an object in the order of the text; none for another kind.
  [[nodiscard]] std::vector<Member> members() const;
  [[nodiscard]] std::optional<Value> find(std::string_view key) const;

  /// A finding that points at this value.
  void report(Report& report, std::string_view slug, Arguments arguments = {},
              Severity severity = Severity::error) const;

 private:
  friend class Document;
  Value(const Document& document, std::uint32_t node) : document_(&document), node_(node) {}
  const Document* document_;
  std::uint32_t node_;
};

struct Member {
  Value key;
  Value value;
};

class Document {
 public:
  static constexpr std::size_t largest = std::size_t{256} << 20;  // bytes
  static constexpr std::size_t deepest = 64;                      // lists within lists

  /// Parses `text`. Says in `report` what is wrong; then root() is empty.
  Document(std::string text, Report& report);
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  [[nodiscard]] std::optional<Value> root() const;

 private:
  friend class Value;
  class Builder;
  struct Node {
    std::string_view text;
    std::uint32_t begin, end;  // in text_
    std::uint32_t after;       // the node that follows this one and all it holds
    Kind kind;
  };
  bool keys_differ(std::uint32_t object, Report& report) const;
  void report_at(std::uint32_t begin, std::uint32_t end, Report& report, Severity severity,
                 std::string_view slug, Arguments arguments) const;

  std::string text_;
  std::vector<std::uint32_t> line_starts_;
  std::deque<std::string> unescaped_;  // strings that differ from what stands between their quotes
  std::vector<Node> nodes_;
};

/// `text` as a JSON string, quotes included.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace voix::format::json
