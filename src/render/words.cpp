// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/words.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "render/charter_words.hpp"

namespace voix::render {
namespace {

/// The words that voix itself gives as answers and uses in formulas.
constexpr std::array terms{msg("yes"),       msg("no"),       msg("blank"),     msg("invalid"),
                           msg("consent"),   msg("reserve"),  msg("objection"), msg("stand-aside"),
                           msg("roll"),      msg("present"),  msg("cast"),      msg("valid"),
                           msg("expressed"), msg("consents"), msg("reserves"),  msg("objections"),
                           msg("responded"), msg("votes"),    msg("against"),   msg("accepted"),
                           msg("declined")};

constexpr std::array placeholder_words{
    msg("CHOICE"),   msg("CLASS"),    msg("COMMAND"), msg("DAY"),     msg("DECISION"),    msg("DRAFT"),
    msg("DURATION"), msg("ELECTION"), msg("EXTRACT"), msg("FILE"),    msg("FINGERPRINT"), msg("FOLDER"),
    msg("GROUND"),   msg("KEY"),      msg("KIND"),    msg("LANG"),    msg("LIST"),        msg("MANDATE"),
    msg("MEMBER"),   msg("NAME"),     msg("ORDER"),   msg("PART"),    msg("PATH"),        msg("POLICY"),
    msg("POLL"),     msg("PROPOSAL"), msg("RANGE"),   msg("RULE"),    msg("SEED"),        msg("SLUG"),
    msg("STATE"),    msg("TEXT"),     msg("TIME"),    msg("TRACKER"), msg("VOTES"),       msg("WHEN"),
    msg("ZONE")};

constexpr const char* decimal_mark = msg(".");

struct Mark {
  std::string_view typographic, ascii;
};
constexpr Mark typewriter[] = {
    {"“", "\""}, {"”", "\""}, {"«\u00A0", "\""}, {"\u00A0»", "\""}, {"«", "\""},  {"»", "\""},
    {"‘", "'"},  {"’", "'"},  {"\u00A0", " "},   {"\u202F", " "},   {"…", "..."}, {"×", "x"},
    {"≥", ">="}, {"≤", "<="}, {"→", "->"},       {"√", "sqrt "},    {"≈", "~"},   {"–", "-"},
};

bool is_direction_control(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
         c == 0x061C;
}

std::string hexadecimal(std::uint32_t value) {
  std::array<char, 8> digits{};
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr};
}

bool stands_without_marks(std::string_view name) {
  constexpr std::array<std::string_view, 13> names{"formula", "method",  "seed",     "time", "day",
                                                   "id",      "ids",     "class",    "own",  "decision",
                                                   "member",  "members", "objection"};
  return std::ranges::find(names, name) != names.end();
}

struct Wording {
  std::string_view name;
  const Catalogue& tr;

  std::string operator()(const Fraction& number) const { return number.text(); }
  std::string operator()(bool answer) const { return term(answer ? "yes" : "no", tr); }
  std::string operator()(const std::string& text) const {
    if (name == "formula") return formula(text, tr);
    if (name == "body") return quoted(body_words(text, tr), tr);
    return stands_without_marks(name) ? visible(text) : quoted(text, tr);
  }
  std::string operator()(const std::vector<std::string>& names) const {
    if (!stands_without_marks(name)) return quoted(names, tr);
    std::vector<std::string> shown;
    for (const auto& one : names) shown.push_back(visible(one));
    return joined(shown, tr);
  }
  std::string operator()(const std::vector<Fraction>& numbers) const {
    std::vector<std::string> texts;
    for (const auto& number : numbers) texts.push_back(number.text());
    return joined(texts, tr);
  }
};

}  // namespace

bool is_harmless(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return false;
    // The joiners belong to several scripts and to emoji; other format characters only hide.
    case UTF8PROC_CATEGORY_CF:
      return c == 0x200C || c == 0x200D;
    default:
      return !is_direction_control(c);
  }
}

std::string visible(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    utf8proc_int32_t character = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
    const auto size = length > 0 ? static_cast<std::size_t>(length) : 1;
    if (length <= 0) {
      out.append("\\x{").append(hexadecimal(static_cast<unsigned char>(text.front()))).append("}");
    } else if (is_harmless(static_cast<char32_t>(character))) {
      out.append(text.substr(0, size));
    } else {
      out.append("\\u{").append(hexadecimal(static_cast<std::uint32_t>(character))).append("}");
    }
    text.remove_prefix(size);
  }
  return out;
}

std::string plain(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto mark =
        std::ranges::find_if(typewriter, [&](const auto& m) { return text.starts_with(m.typographic); });
    const bool is_mark = mark != std::end(typewriter);
    out.append(is_mark ? mark->ascii : text.substr(0, 1));
    text.remove_prefix(is_mark ? mark->typographic.size() : 1);
  }
  return out;
}

std::string quoted(std::string_view name, const Catalogue& tr) {
  // translators: the quotation marks of the language, around the name of an option
  return tr("“{name}”", {{"name", visible(name)}});
}

std::string joined(const std::vector<std::string>& items, const Catalogue& tr) {
  if (items.empty()) return {};
  std::string out = items.front();
  for (std::size_t index = 1; index < items.size(); ++index) {
    const bool is_last = index + 1 == items.size();
    out = is_last ? tr("{list} and {last}", {{"list", out}, {"last", items[index]}})
                  : tr("{list}, {next}", {{"list", out}, {"next", items[index]}});
  }
  return out;
}

std::string quoted(const std::vector<std::string>& names, const Catalogue& tr) {
  std::vector<std::string> marked;
  for (const auto& name : names) marked.push_back(quoted(name, tr));
  return joined(marked, tr);
}

std::string in_words(std::string_view name, const Value& value, const Catalogue& tr) {
  return std::visit(Wording{name, tr}, value);
}

std::string term(std::string_view word, const Catalogue& tr) {
  const auto* const known = std::ranges::find(terms, word);
  return known == terms.end() ? visible(word) : tr(*known);
}

std::string placeholders(std::string_view usage, const Catalogue& tr) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string out;
  while (!usage.empty()) {
    const auto* const end = std::ranges::find_if_not(usage, is_capital);
    const auto word = usage.substr(0, static_cast<std::size_t>(end - usage.begin()));
    const auto* const known = std::ranges::find(placeholder_words, word);
    out.append(known == placeholder_words.end() ? std::string(word) : tr(*known));
    usage.remove_prefix(word.size());
    const auto next = std::min(
        usage.size(), static_cast<std::size_t>(std::ranges::find_if(usage, is_capital) - usage.begin()));
    out.append(usage.substr(0, next));
    usage.remove_prefix(next);
  }
  return out;
}

std::string formula(std::string_view ascii, const Catalogue& tr) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
  std::string out;
  while (!ascii.empty()) {
    const auto* const end = std::ranges::find_if_not(ascii, is_letter);
    const auto word = ascii.substr(0, static_cast<std::size_t>(end - ascii.begin()));
    out.append(term(word, tr));
    ascii.remove_prefix(word.size());
    if (ascii.starts_with(">=") || ascii.starts_with("<=")) {
      out.append(tr(ascii.front() == '>' ? msg("≥") : msg("≤")));
      ascii.remove_prefix(2);
    } else if (ascii.starts_with('.')) {
      out.append(tr(decimal_mark));
      ascii.remove_prefix(1);
    } else if (!ascii.empty()) {
      out.push_back(ascii.front());
      ascii.remove_prefix(1);
    }
  }
  return out;
}

std::string to_type(std::string command, const Catalogue& tr) {
  constexpr std::array<const char*, 4> words{msg("yes=…,no=…,blank=…"),
                                             msg("consent=…,reserve=…,objection=…"), msg("OPTION=…,OPTION=…"),
                                             msg("--text FILE")};
  for (const auto* word : words) {
    const auto at = command.find(word);
    if (at != std::string::npos) command.replace(at, std::string_view(word).size(), tr(word));
  }
  return command;
}

}  // namespace voix::render
