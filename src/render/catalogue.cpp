// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format of a .mo file: seven 32-bit words (magic, revision, count, offsets of two tables), each table
// a list of (length, offset), the texts ended by NUL. A plural entry has its forms one after another with
// a NUL between them.
//
// The program carries it as a .gz file (RFC 1952): its last four bytes are the size of the whole.
#include <zlib.h>

#include <algorithm>
#include <array>
#include <voix/catalogue.hpp>

#include "render/words.hpp"

namespace voix {

extern const std::string_view french_catalogue;

namespace {

[[noreturn]] void broken() {
  throw Error(Fault::bug, Finding{"bug", Severity::error, {{"reason", "broken catalogue"}}, {}});
}

std::uint32_t word(std::string_view mo, std::size_t offset) {
  if (offset > mo.size() || mo.size() - offset < 4) broken();
  std::uint32_t value = 0;
  for (std::size_t byte = 4; byte-- > 0;) value = value << 8 | static_cast<unsigned char>(mo[offset + byte]);
  return value;
}

std::string unpacked(std::string_view gz) {
  constexpr int gzip_window = 16 + MAX_WBITS;
  std::string whole(word(gz, gz.size() - 4), '\0');
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gz.data()));
  stream.avail_in = static_cast<uInt>(gz.size());
  stream.next_out = reinterpret_cast<Bytef*>(whole.data());
  stream.avail_out = static_cast<uInt>(whole.size());
  if (inflateInit2(&stream, gzip_window) != Z_OK || inflate(&stream, Z_FINISH) != Z_STREAM_END) broken();
  inflateEnd(&stream);
  return whole;
}

/// Entry `index` of the table of texts that begins at `table`.
std::string_view entry(std::string_view mo, std::size_t table, std::size_t index) {
  const std::size_t length = word(mo, table + 8 * index);
  const std::size_t offset = word(mo, table + 8 * index + 4);
  if (offset > mo.size() || mo.size() - offset < length) broken();
  return mo.substr(offset, length);
}

/// The value of a line "Name: value" of the catalogue's header.
std::string_view header_field(std::string_view header, std::string_view name) {
  const auto at = header.find(name);
  if (at == std::string_view::npos) return {};
  const auto value = header.substr(at + name.size());
  return value.substr(0, value.find('\n'));
}

/// True for a text of this shape, in which 0 stands for any digit.
bool is_shaped(std::string_view text, std::string_view shape) {
  return std::ranges::equal(
      text, shape, [](char c, char wanted) { return wanted == '0' ? c >= '0' && c <= '9' : c == wanted; });
}

/// "2020-10-30" → "30 octobre 2020".
std::string french_day(std::string_view day) {
  constexpr std::array<std::string_view, 12> months{"janvier",   "février", "mars",     "avril",
                                                    "mai",       "juin",    "juillet",  "août",
                                                    "septembre", "octobre", "novembre", "décembre"};
  const auto digit = [&](std::size_t at) { return static_cast<std::size_t>(day[at] - '0'); };
  const auto month = digit(5) * 10 + digit(6), date = digit(8) * 10 + digit(9);
  if (month < 1 || month > 12) return std::string(day);
  return std::to_string(date) + (date == 1 ? "er " : " ") + std::string(months[month - 1]) + " " +
         std::string(day.substr(0, 4));
}

/// A time as zones write it, and a day where it is no name, as French people read them; anything else as it
/// is.
std::string in_french(std::string_view name, std::string_view value) {
  constexpr std::size_t day = 10, clock = 16;
  constexpr std::array<std::string_view, 7> days{"day",    "from",   "until", "review",
                                                 "latest", "report", "today"};
  const auto date = value.substr(0, day);
  if (!is_shaped(date, "0000-00-00")) return std::string(value);
  if (value.size() == day && std::ranges::find(days, name) != days.end()) return french_day(date);
  const auto zone = value.substr(std::min(clock, value.size()));
  const bool timed = value.size() > clock && is_shaped(value.substr(day, clock - day), " 00:00");
  if (!timed || (zone != " UTC" && !is_shaped(zone, " +00:00") && !is_shaped(zone, " -00:00")))
    return std::string(value);
  return french_day(date) + " à " + std::string(value.substr(day + 1));
}

std::string filled(std::string_view text, const Arguments& arguments, std::string_view language) {
  std::string out;
  while (true) {
    const auto open = text.find('{');
    out.append(text.substr(0, open));
    if (open == std::string_view::npos) return out;
    text.remove_prefix(open + 1);
    const auto close = text.find('}');
    const auto argument = std::ranges::find(arguments, text.substr(0, close), &Arguments::value_type::first);
    if (close == std::string_view::npos || argument == arguments.end()) {
      out.push_back('{');  // a brace that names no argument is text
    } else {
      const auto& [name, value] = *argument;
      out.append(language == "fr" ? in_french(name, value) : value);
      text.remove_prefix(close + 1);
    }
  }
}

bool is_singular(std::string_view language, const Fraction& n) {
  return language == "fr" ? n < Fraction(2) && Fraction(-2) < n : n == Fraction(1);
}

}  // namespace

Catalogue::Catalogue(std::string_view mo) {
  constexpr std::uint32_t magic = 0x950412de;
  if (word(mo, 0) != magic) broken();
  const std::size_t count = word(mo, 8);
  const std::size_t ids = word(mo, 12);
  const std::size_t texts = word(mo, 16);
  for (std::size_t index = 0; index < count; ++index) {
    const auto id = entry(mo, ids, index);
    const auto text = entry(mo, texts, index);
    if (id.empty()) {
      language_ = header_field(text, "Language: ");
    } else {
      texts_.emplace(id.substr(0, id.find('\0')), text);
    }
  }
}

Catalogue Catalogue::plain() const {
  auto same = *this;
  same.plain_ = true;
  return same;
}

std::string Catalogue::fill(std::string_view text, const Arguments& arguments) const {
  return plain_ ? filled(render::plain(text), arguments, language_) : filled(text, arguments, language_);
}

std::string Catalogue::operator()(const char* id, const Arguments& arguments) const {
  const auto text = texts_.find(id);
  // An entry with plural forms answers with the first.
  return fill(text == texts_.end() ? id : text->second.substr(0, text->second.find('\0')), arguments);
}

std::string Catalogue::plural(const char* one, const char* many, const Fraction& n,
                              Arguments arguments) const {
  arguments.emplace_back("n", n.text());
  const bool singular = is_singular(language_, n);
  const auto text = texts_.find(one);
  if (text == texts_.end()) return fill(singular ? one : many, arguments);
  const auto forms = text->second;
  const auto split = forms.find('\0');
  if (singular || split == std::string_view::npos) return fill(forms.substr(0, split), arguments);
  return fill(forms.substr(split + 1), arguments);
}

const Catalogue& catalogue(std::string_view language) {
  // Made at first use and never destroyed: no code runs at the start or at the exit of the program.
  if (language == "fr") {
    static const auto& whole = *new std::string(unpacked(french_catalogue));
    static const auto& french = *new Catalogue(whole);
    return french;
  }
  static const auto& english = *new Catalogue();
  return english;
}

}  // namespace voix
