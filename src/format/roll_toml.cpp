// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/roll_toml.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include <voix/id.hpp>
#include <voix/nearest.hpp>

#include "format/toml_fields.hpp"

namespace voix::format {
namespace {

/// Reads one [[member]].
class MemberReader {
 public:
  MemberReader(const toml::table& table, const TomlPlaces& places) : table_(table), places_(places) {}

  std::optional<Member> read() {
    const auto id = text("id", "m17", true);
    const auto key = text("key", key_example, true);
    const auto kind = text("kind", "natural, legal", false).value_or("natural");
    const auto listed = key ? ListedKey::parse(*key) : std::nullopt;
    if (id && !is_id(*id)) not_good("id", "m17");
    if (key && !listed) not_good("key", key_example);
    if (kind != "natural" && kind != "legal") not_good("kind", "natural, legal");
    const auto weighs = weight();
    const auto since = date("since"), until = date("until");
    auto paid = dues();
    refuse_unknown_keys();
    if (!good_) return std::nullopt;
    std::uint64_t last_line = 0;
    for (const auto& [name, node] : table_) {
      last_line = std::max<std::uint64_t>(last_line, node.source().end.line);
    }
    return Member{*id,      *listed, weighs,          kind == "legal",
                  since,    until,   std::move(paid), table_.source().begin.line,
                  last_line};
  }

 private:
  static constexpr std::string_view key_example = "ssh-ed25519 AAAA…, ed25519 0123…";
  static constexpr std::array<std::string_view, 7> known{"id",    "key",   "weight", "kind",
                                                         "since", "until", "dues"};

  void not_good(std::string_view key, std::string_view expected) {
    good_ = false;
    places_.report(table_.get(key)->source(), "roll-bad-value",
                   {{"key", std::string(key)}, {"expected", std::string(expected)}});
  }

  std::optional<std::string> text(std::string_view key, std::string_view expected, bool needed) {
    const auto* node = table_.get(key);
    if (node == nullptr) {
      if (needed) {
        places_.report(table_.source(), "roll-key-missing", {{"key", std::string(key)}});
        good_ = false;
      }
      return std::nullopt;
    }
    if (const auto* value = node->as_string()) return value->get();
    not_good(key, expected);
    return std::nullopt;
  }

  std::uint64_t weight() {
    const auto* node = table_.get("weight");
    if (node == nullptr) return 1;
    const auto* value = node->as_integer();
    if (value != nullptr && value->get() >= 1 &&
        static_cast<std::uint64_t>(value->get()) <= most_member_weight) {
      return static_cast<std::uint64_t>(value->get());
    }
    not_good("weight", "1, 2, 3");
    return 1;
  }

  std::string date(std::string_view key) {
    const auto* node = table_.get(key);
    if (node == nullptr) return {};
    if (const auto* value = node->as_date()) return day_text(value->get());
    not_good(key, "2020-10-30");
    return {};
  }

  /// A day, or pairs of days, each after the one before.
  Dues dues() {
    const auto* node = table_.get("dues");
    if (node == nullptr) return {};
    if (const auto* last = node->as_date()) return {{{"", day_text(last->get())}}};
    Dues dues;
    const auto* times = node->as_array();
    bool good = times != nullptr && !times->empty();
    for (std::size_t i = 0; good && i < times->size(); ++i) {
      const auto* time = times->get_as<toml::array>(i);
      good = time != nullptr && time->size() == 2 && time->is_homogeneous<toml::date>();
      if (!good) break;
      const auto first = day_text(**time->get_as<toml::date>(0)),
                 last = day_text(**time->get_as<toml::date>(1));
      good = first <= last && (dues.paid.empty() || dues.paid.back().second < first);
      dues.paid.emplace_back(first, last);
    }
    if (!good) not_good("dues", "2020-12-31, [[2020-10-30, 2020-12-31], [2021-03-01, 2021-12-31]]");
    return dues;
  }

  void refuse_unknown_keys() {
    std::vector<std::string> names(known.begin(), known.end());
    for (const auto& [key, node] : table_) {
      if (std::ranges::find(known, key.str()) != known.end()) continue;
      good_ = false;
      places_.report(
          key.source(), "roll-unknown-key",
          {{"key", std::string(key.str())}, {"suggestion", nearest(key.str(), names).value_or("")}});
    }
  }

  const toml::table& table_;
  const TomlPlaces& places_;
  bool good_ = true;
};

/// Says which ids and keys stand twice.
void refuse_twins(const std::vector<Member>& members, const toml::array& tables, const TomlPlaces& places) {
  std::map<std::string_view, std::uint64_t> ids;
  std::map<PublicKey, std::uint64_t> keys;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto& member = members[i];
    const auto [id, new_id] = ids.emplace(member.id, member.first_line);
    const auto [key, new_key] = keys.emplace(member.key.key.key, member.first_line);
    if (new_id && new_key) continue;
    const auto& field = new_id ? "key" : "id";
    places.report(
        tables.get_as<toml::table>(i)->get(field)->source(), "roll-member-twice",
        {{"key", field}, {"id", member.id}, {"line", std::to_string(new_id ? key->second : id->second)}});
  }
}

void read_members(const toml::table& root, const TomlPlaces& places, std::vector<Member>& members) {
  for (const auto& [key, node] : root) {
    if (key.str() != "member") {
      places.report(key.source(), "roll-unknown-key",
                    {{"key", std::string(key.str())}, {"suggestion", "[[member]]"}});
    }
  }
  const auto* node = root.get("member");
  if (node == nullptr) return;
  const auto* tables = node->as_array();
  const auto is_inline = [](const toml::node& table) { return table.as_table()->is_inline(); };
  // Members of one line could not be taken out line by line.
  if (tables == nullptr || !tables->is_homogeneous<toml::table>() ||
      std::any_of(tables->begin(), tables->end(), is_inline)) {
    places.report(node->source(), "roll-needs-members");
    return;
  }
  for (const auto& table : *tables) {
    if (auto member = MemberReader(*table.as_table(), places).read()) members.push_back(std::move(*member));
  }
  if (!places.has_errors()) refuse_twins(members, *tables, places);
}

}  // namespace

std::vector<Member> read_roll(std::string_view text, const std::string& path) {
  Report report(path);
  const TomlPlaces places(text, report);
  std::vector<Member> members;
  try {
    const toml::table root = toml::parse(text);
    read_members(root, places, members);
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
  }
  if (report.has_errors()) throw Error(Fault::document, std::move(report.findings), report.unlisted_errors);
  return members;
}

std::string write(const Member& member) {
  std::string text = "[[member]]\nid = \"" + member.id + "\"\nkey = \"" + member.key.text() + "\"\n";
  if (member.weight != 1) text += "weight = " + std::to_string(member.weight) + "\n";
  if (member.legal) text += "kind = \"legal\"\n";
  for (const auto& [key, value] : {std::pair("since", &member.since), std::pair("until", &member.until)}) {
    if (!value->empty()) text += std::string(key) + " = " + *value + "\n";
  }
  if (!member.dues.paid.empty()) text += "dues = " + text_of(member.dues, member) + "\n";
  return text;
}

std::string text_of(const Dues& dues, const Member& member) {
  if (dues.paid.size() == 1 && dues.paid.front().first <= member.since) return dues.paid.front().second;
  std::string text;
  for (const auto& [first, last] : dues.paid)
    text.append(text.empty() ? "[[" : ", [")
        .append(std::max(first, member.since))
        .append(", ")
        .append(last)
        .append("]");
  return text + "]";
}

namespace {

/// The next line of `text`, with its end, which is taken off.
std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  const auto line = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
  text.remove_prefix(line.size());
  return line;
}

bool sets(std::string_view line, std::string_view key) {
  const auto start = line.find_first_not_of(" \t");
  if (start == std::string_view::npos || !line.substr(start).starts_with(key)) return false;
  const auto rest = line.substr(start + key.size());
  const auto sign = rest.find_first_not_of(" \t");
  return sign != std::string_view::npos && rest[sign] == '=';
}

}  // namespace

std::string without(std::string_view text, const Member& member) {
  std::string kept;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const auto line = take_line(text);
    const bool gone = number >= member.first_line &&
                      (number <= member.last_line || (number == member.last_line + 1 && line == "\n"));
    if (!gone) kept += line;
  }
  while (kept.ends_with("\n\n") || kept == "\n") kept.pop_back();
  return kept;
}

std::string with_day(std::string_view text, const Member& member, std::string_view key,
                     std::string_view value, std::string_view comment) {
  std::string result;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const auto line = take_line(text);
    const bool is_here = number >= member.first_line && number <= member.last_line;
    if (!is_here || !sets(line, key)) result += line;
    if (number != member.last_line) continue;
    if (!result.ends_with('\n')) result += '\n';
    if (!comment.empty()) result.append("# ").append(comment).append("\n");
    result.append(key).append(" = ").append(value).append("\n");
  }
  return result;
}

}  // namespace voix::format
