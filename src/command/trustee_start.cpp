// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix trustee start: ceremony.txt, which says who the trustees are and how many of them open the totals.
#include <charconv>

#include "command/ceremony_folder.hpp"
#include "command/signer.hpp"
#include "command/trustee.hpp"
#include "command/values.hpp"

namespace voix::command {
namespace {

constexpr std::uint64_t most_ballots = std::uint64_t{1} << 32U;

std::uint64_t number(Values& values, std::string_view flag, std::uint64_t most, std::uint64_t otherwise) {
  const auto parse = [&](std::string_view text) -> std::optional<std::uint64_t> {
    std::uint64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end.ec == std::errc() && end.ptr == text.data() + text.size();
    return whole && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
  };
  return values.read<std::uint64_t>(flag, parse, "1 … " + std::to_string(most)).value_or(otherwise);
}

vote::Ceremony parse_start(const Invocation& invocation, Session& session) {
  Values values(invocation);
  vote::Ceremony ceremony;
  for (const auto& [name, key] : named_keys("--key-of", values, invocation, session)) {
    ceremony.trustees.push_back({name, key});
  }
  for (const auto& text : invocation.values("--organiser")) {
    ceremony.organisers.push_back(voix_key_of(text, invocation, session));
  }
  const auto listed = invocation.values("--key-of").size();
  const auto n = number(values, "--trustees", vote::most_trustees, listed);
  ceremony.threshold = number(values, "--threshold", std::max<std::uint64_t>(n, 1), n / 2 + 1);
  ceremony.min_ballots = number(values, "--min-ballots", most_ballots, 3);
  if (listed == 0 || listed != n) {
    values.refuse("trustees-miscounted",
                  {{"trustees", std::to_string(n)}, {"listed", std::to_string(listed)}});
  }
  if (ceremony.organisers.empty()) values.refuse("organiser-needed", {});
  values.finish();
  session.world.entropy.fill(ceremony.id);
  return ceremony;
}

}  // namespace

Exit start_ceremony(const std::string& folder, const Invocation& invocation, Session& session) {
  const auto ceremony = parse_start(invocation, session);
  const auto path = folder + "/ceremony.txt";
  const auto bytes = write(ceremony);
  static_cast<void>(vote::parse_ceremony(bytes, ""));  // names and keys that stand twice; no file yet
  session.world.files.make_folder(folder);
  session.world.files.write(path, bytes, false);
  const auto& tr = session.tr;
  session.world.console.out(
      tr("wrote {path}", {{"path", path}}) + "\n" + terms(ceremony, vote::ceremony_hash(bytes), tr) +
      tr("next: send {folder} to the trustees; each types  voix trustee next {folder} --key FILE",
         {{"folder", folder}}) +
      "\n");
  return Exit::done;
}

}  // namespace voix::command
