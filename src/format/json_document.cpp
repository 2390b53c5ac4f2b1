// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/json_document.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace voix::format::json {

namespace {

// The parser makes numbers that nobody looks at: the digits are read from the text. Its own double would give
// up at 308 of them, and counts may have more.
using Parser =
    nlohmann::basic_json<std::map, std::vector, std::string, bool, std::int64_t, std::uint64_t, long double>;

std::uint32_t offset(std::size_t value) { return static_cast<std::uint32_t>(value); }

}  // namespace

// Receives the events of nlohmann's parser. The events carry no places; but each comes when the text up to
// its token is known to be well-formed, so a cursor that skips to the token and over it is always right.
class Document::Builder final : public nlohmann::json_sax<Parser> {
 public:
  Builder(Document& document, Report& report) : document_(document), report_(report) {}

  bool null() override { return leaf(Kind::null, 4); }
  bool boolean(bool value) override { return leaf(Kind::boolean, value ? 4 : 5); }
  bool number_integer(number_integer_t /*value*/) override { return number(); }
  bool number_unsigned(number_unsigned_t /*value*/) override { return number(); }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return number(); }
  bool string(string_t& value) override { return quoted_text(value); }
  bool key(string_t& value) override { return quoted_text(value); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override { return open(Kind::object); }
  bool start_array(std::size_t /*size*/) override { return open(Kind::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  [[nodiscard]] bool found_duplicate_keys() const { return duplicate_keys_; }

  bool parse_error(std::size_t position, const std::string& token,
                   const nlohmann::json::exception& error) override {
    constexpr int number_overflow = 406;
    const auto size = document_.text_.size();
    const auto at = offset(std::min(position > 0 ? position - 1 : 0, size > 0 ? size - 1 : 0));
    const bool overflow = error.id == number_overflow;
    document_.report_at(at, std::min(at + 1, offset(size)), report_, Severity::error,
                        overflow ? "number-too-large" : "json-syntax",
                        overflow ? Arguments{{"text", token.substr(0, 40)}} : Arguments{});
    return false;
  }

 private:
  std::string_view rest() {
    const std::string_view text = document_.text_;
    cursor_ = std::min(text.find_first_not_of(" \t\r\n,:", cursor_), text.size());
    return text.substr(cursor_);
  }

  bool leaf(Kind kind, std::size_t size) {
    const auto text = rest().substr(0, size);
    add(kind, text, size);
    return true;
  }

  bool number() {
    const auto text = rest();
    const auto size = std::min(text.find_first_not_of("+-.0123456789Ee"), text.size());
    if (size <= Fraction::most_digits) return leaf(Kind::number, size);
    document_.report_at(offset(cursor_), offset(cursor_ + size), report_, Severity::error, "number-too-large",
                        {{"text", std::string(text.substr(0, 40))}});
    return false;
  }

  bool quoted_text(const std::string& value) {
    const auto text = rest();
    std::size_t end = 1;
    while (text[end] != '"') end += text[end] == '\\' ? 2U : 1U;
    const auto written = text.substr(1, end - 1);
    // An escape is longer than what it stands for, so equal sizes mean equal texts.
    const bool plain = written.size() == value.size();
    add(Kind::string, plain ? written : document_.unescaped_.emplace_back(value), end + 1);
    return true;
  }

  bool open(Kind kind) {
    const auto text = rest().substr(0, 1);
    if (open_.size() == deepest) {
      document_.report_at(offset(cursor_), offset(cursor_ + 1), report_, Severity::error, "json-too-deep",
                          {{"most", std::to_string(deepest)}});
      return false;
    }
    open_.push_back(offset(document_.nodes_.size()));
    add(kind, text, 1);
    return true;
  }

  bool close() {
    rest();
    ++cursor_;
    const auto node = open_.back();
    open_.pop_back();
    document_.nodes_[node].after = offset(document_.nodes_.size());
    if (document_.nodes_[node].kind == Kind::object && !document_.keys_differ(node, report_))
      duplicate_keys_ = true;
    return true;
  }

  void add(Kind kind, std::string_view text, std::size_t size) {
    auto& nodes = document_.nodes_;
    nodes.push_back({text, offset(cursor_), offset(cursor_ + size), offset(nodes.size() + 1), kind});
    cursor_ += size;
  }

  Document& document_;
  Report& report_;
  std::size_t cursor_ = 0;
  bool duplicate_keys_ = false;
  std::vector<std::uint32_t> open_;  // the lists and objects that are not closed yet
};

Document::Document(std::string text, Report& report) : text_(std::move(text)) {
  if (text_.empty()) return;  // for the caller to report
  line_starts_.push_back(0);
  for (auto end = text_.find('\n'); end != std::string::npos; end = text_.find('\n', end + 1)) {
    line_starts_.push_back(offset(end + 1));
  }
  Builder builder(*this, report);
  if (!Parser::sax_parse(text_, &builder) || builder.found_duplicate_keys()) nodes_.clear();
}

std::optional<Value> Document::root() const {
  if (nodes_.empty()) return std::nullopt;
  return Value(*this, 0);
}

bool Document::keys_differ(std::uint32_t object, Report& report) const {
  std::vector<std::uint32_t> keys;
  for (auto key = object + 1; key < nodes_[object].after; key = nodes_[key + 1].after) keys.push_back(key);
  std::ranges::stable_sort(keys, {}, [&](std::uint32_t key) { return nodes_[key].text; });
  bool differ = true;
  for (std::size_t i = 1; i < keys.size(); ++i) {
    const auto& key = nodes_[keys[i]];
    if (key.text != nodes_[keys[i - 1]].text) continue;
    differ = false;
    report_at(key.begin, key.end, report, Severity::error, "json-duplicate-key",
              {{"key", std::string(key.text)}});
  }
  return differ;
}

void Document::report_at(std::uint32_t begin, std::uint32_t end, Report& report, Severity severity,
                         std::string_view slug, Arguments arguments) const {
  const auto next = std::ranges::upper_bound(line_starts_, begin);
  const auto number = static_cast<std::uint64_t>(next - line_starts_.begin());
  const std::string_view text = text_;
  const auto start = *std::prev(next);
  auto line = text.substr(start, next == line_starts_.end() ? text.size() - start : *next - 1 - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  const auto column = std::min<std::size_t>(begin - start, line.size());
  report.add(severity, slug, number, line, line.substr(column, end - begin), std::move(arguments));
}

Kind Value::kind() const { return document_->nodes_[node_].kind; }

std::string_view Value::text() const { return document_->nodes_[node_].text; }

std::optional<Fraction> Value::number() const {
  if (kind() != Kind::number && kind() != Kind::string) return std::nullopt;
  return Fraction::parse(text());
}

std::vector<Value> Value::items() const {
  std::vector<Value> list;
  if (!is_array()) return list;
  const auto& nodes = document_->nodes_;
  for (auto node = node_ + 1; node < nodes[node_].after; node = nodes[node].after) {
    list.push_back(Value(*document_, node));
  }
  return list;
}

std::vector<Member> Value::members() const {
  std::vector<Member> list;
  if (!is_object()) return list;
  const auto& nodes = document_->nodes_;
  for (auto key = node_ + 1; key < nodes[node_].after; key = nodes[key + 1].after) {
    list.push_back({Value(*document_, key), Value(*document_, key + 1)});
  }
  return list;
}

std::optional<Value> Value::find(std::string_view key) const {
  if (!is_object()) return std::nullopt;
  const auto& nodes = document_->nodes_;
  for (auto node = node_ + 1; node < nodes[node_].after; node = nodes[node + 1].after) {
    if (nodes[node].text == key) return Value(*document_, node + 1);
  }
  return std::nullopt;
}

void Value::report(Report& report, std::string_view slug, Arguments arguments, Severity severity) const {
  const auto& node = document_->nodes_[node_];
  document_->report_at(node.begin, node.end, report, severity, slug, std::move(arguments));
}

std::string quoted(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += {'\\', c};
    } else if (byte < 0x20) {
      result += "\\u00";
      result += {digits[byte >> 4U], digits[byte & 15U]};
    } else {
      result += c;
    }
  }
  return result += '"';
}

}  // namespace voix::format::json
