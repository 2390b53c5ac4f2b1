// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix roll: keeps roll.toml.
#include <algorithm>

#include <voix/id.hpp>
#include <voix/instant.hpp>
#include <voix/nearest.hpp>

#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/keeper.hpp"
#include "command/poll_folder.hpp"
#include "command/refuse.hpp"
#include "command/roll_import.hpp"
#include "command/told.hpp"
#include "command/values.hpp"
#include "command/words.hpp"
#include "govern/members.hpp"

namespace voix::command {
namespace {

void say_added(const std::string& id, const RollFile& roll, Session& session) {
  session.world.console.out(session.tr("added {id} to {path}", {{"id", id}, {"path", roll.path()}}) + "\n");
}

/// A key on the command line, in one word or several, with or without the comment of a .pub file.
ListedKey key_operand(std::span<const std::string> operands) {
  std::vector<std::string> words;
  for (const auto& operand : operands) {
    for (auto& word : split(operand, ' ')) words.push_back(std::move(word));
  }
  const auto text = words.size() < 2 ? words.front() : words[0] + " " + words[1];
  const auto key = ListedKey::parse(text);
  if (!key) refuse("bad-member-key", {{"key", text}});
  return *key;
}

std::optional<std::string> read_day(std::string_view flag, Values& values) {
  return values.read<std::string>(
      flag,
      [](std::string_view text) {
        return parse_instant(std::string(text) + "T00:00:00Z") ? std::optional(std::string(text))
                                                               : std::nullopt;
      },
      "2020-10-30");
}

/// The day from which new members are members: --since, else today. Whoever joins later was no member before.
std::string first_day(Values& values, const Invocation& invocation, Session& session) {
  const auto since = read_day("--since", values);
  return since ? *since : utc(time_of(invocation, session)).substr(0, 10);
}

/// The assembly whose roll this is; none for a roll by itself.
std::optional<Assembly> assembly_of(const RollFile& roll, const Invocation& invocation, Session& session,
                                    Polls polls = Polls::leave) {
  if (!is_in_assembly(session.world.files)) return std::nullopt;
  auto assembly = read_assembly(invocation, session, polls);
  if (roll.path() != in_root(assembly, "roll.toml")) return std::nullopt;
  return assembly;
}

Exit add(const Invocation& invocation, Session& session) {
  at_least(1, invocation, "ID");
  at_least(2, invocation, "KEY");
  Values values(invocation);
  const auto since = first_day(values, invocation, session);
  const auto dues = read_day("--dues", values);
  const auto weight = values.read<std::uint64_t>(
      "--weight",
      [](std::string_view text) -> std::optional<std::uint64_t> {
        const auto value = Fraction::parse(text);
        if (!value || !value->is_integer() || *value < 1) return std::nullopt;
        if (*value > static_cast<std::int64_t>(format::most_member_weight)) return std::nullopt;
        return std::stoull(value->text());
      },
      "2");
  values.finish();
  const auto& id = invocation.operands.front();
  if (!is_id(id)) refuse("bad-member-id", {{"id", id}});
  const auto key = key_operand(std::span(invocation.operands).subspan(1));

  auto roll = RollFile::open_or_new(invocation, session.world.files);
  if (roll.find(id) != nullptr) refuse("member-known", {{"id", id}, {"path", roll.path()}});
  if (const auto* other = roll.find(key.key.key); other != nullptr)
    refuse("key-known", {{"id", other->id}, {"path", roll.path()}});
  const auto assembly = assembly_of(roll, invocation, session);
  if (assembly) {
    if (auto other = govern::key_not_admitted(id, key.key.key, *assembly))
      throw Error(Fault::usage, std::move(*other));
  }
  roll.add({.id = id,
            .key = key,
            .weight = weight.value_or(1),
            .legal = invocation.has("--legal"),
            .since = since,
            .until = {},
            .dues = dues ? Dues{{{"", *dues}}} : Dues{}});
  roll.save(session.world.files);
  say_added(id, roll, session);
  const bool owes = assembly && assembly->charter.dues && !dues && !invocation.has("--legal");
  const auto* says =
      msg("the charter asks for dues: {id} votes once they are recorded, with  voix roll dues DAY {id}");
  if (owes) session.world.console.out(session.tr(says, {{"id", id}}) + "\n");
  return Exit::done;
}

const format::Member& member_named(const std::string& id, const RollFile& roll) {
  if (const auto* member = roll.find(id)) return *member;
  std::vector<std::string> ids;
  for (const auto& one : roll.members()) ids.push_back(one.id);
  refuse("member-unknown",
         {{"id", id}, {"path", roll.path()}, {"suggestion", nearest(id, ids).value_or("")}});
}

/// Up to which day dues are paid, for many members at once.
Exit dues(const Invocation& invocation, Session& session) {
  at_least(1, invocation, "DAY");
  at_least(2, invocation, "ID");
  const auto& day = invocation.operands.front();
  if (!parse_instant(day + "T00:00:00Z"))
    refuse("bad-value", {{"flag", "DAY"}, {"value", day}, {"expected", "2021-12-31"}});
  auto roll = RollFile::open(invocation, session.world.files);
  const auto ids = std::span(invocation.operands).subspan(1);
  const auto today = zone_of(".", session).day(time_of(invocation, session));
  for (const auto& id : ids) roll.pay(member_named(id, roll), day, today);
  roll.save(session.world.files);
  session.world.console.out(session.tr.plural("{n} member has paid up to {day}",
                                              "{n} members have paid up to {day}", Fraction(ids.size()),
                                              {{"day", day}}) +
                            "\n");
  return Exit::done;
}

/// Of what counts in the assembly of this roll; 0 for a roll of no assembly.
std::size_t acts_signed_by(const std::string& id, const RollFile& roll, const Invocation& invocation,
                           Session& session) {
  const auto known = assembly_of(roll, invocation, session);
  if (!known) return 0;
  const auto& assembly = *known;
  std::size_t number = 0;
  const auto count = [&](const auto& owners) {
    for (const auto& owner : owners) {
      number += static_cast<std::size_t>(std::ranges::count(owner.acts, id, &voix::Act::by));
    }
  };
  count(assembly.dossiers);
  count(assembly.meetings);
  count(assembly.mandates);
  return number;
}

Exit remove(const Invocation& invocation, Session& session) {
  const auto& id = only_operand(invocation, "ID");
  auto roll = RollFile::open(invocation, session.world.files);
  const auto& member = member_named(id, roll);
  if (const auto acts = acts_signed_by(id, roll, invocation, session); acts > 0) {
    refuse("member-signed", {{"id", id}, {"acts", std::to_string(acts)}});
  }
  roll.remove(member);
  roll.save(session.world.files);
  session.world.console.out(session.tr("removed {id} from {path}", {{"id", id}, {"path", roll.path()}}) +
                            "\n");
  return Exit::done;
}

/// The member stays on the roll with a last day, so that what they signed can still be verified.
Exit revoke(const Invocation& invocation, Session& session) {
  const auto& id = only_operand(invocation, "ID");
  auto roll = RollFile::open(invocation, session.world.files);
  const auto& member = member_named(id, roll);
  const auto reason =
      Told(invocation, session).lines("--because", session.tr(msg("the reason, for all to read: ")));
  const auto now = time_of(invocation, session);
  const auto day = utc(now).substr(0, 10);
  if (const auto assembly = assembly_of(roll, invocation, session, Polls::read)) {
    if (auto early = govern::contestable_exclusion(id, *assembly, now)) session.report(std::vector{*early});
  }
  roll.set(member, "until", day, reason.front());
  std::string posted;
  if (const auto named = invocation.value("--poll")) {
    const auto folder = find_poll(*named, session.world.files);
    if (!folder) refuse("no-such-poll", {{"poll", *named}});
    posted = post_notice(*folder, "key of " + id + " revoked: " + reason.front(), invocation, session);
  }
  roll.save(session.world.files);
  session.world.console.out(
      session.tr(
          msg("{id} is a member until {day}: the next polls and rounds do not ask them; polls that are open "
              "go on as they were sealed"),
          {{"id", id}, {"day", day}}) +
      "\n" + posted);
  return Exit::done;
}

Exit import(const Invocation& invocation, Session& session) {
  at_least(1, invocation, "FILE");
  auto& files = session.world.files;
  auto roll = RollFile::open_or_new(invocation, files);
  Values values(invocation);
  const auto since = first_day(values, invocation, session);
  values.finish();
  std::vector<std::string> added;
  std::vector<Finding> refused;
  for (const auto& path : invocation.operands) {
    for (auto& finding : import_members(files.read(path), path, since, roll, added)) {
      refused.push_back(std::move(finding));
    }
  }
  if (!added.empty()) roll.save(files);
  for (const auto& id : added) say_added(id, roll, session);
  session.report(refused);
  return refused.empty() ? Exit::done : Exit::document;
}

Exit check(const Invocation& invocation, Session& session) {
  at_most(0, invocation);
  const auto roll = RollFile::open(invocation, session.world.files);
  const auto day = zone_of(".", session).day(time_of(invocation, session));
  const auto assembly = assembly_of(roll, invocation, session);
  const bool dues = assembly && assembly->charter.dues;
  for (const auto& member : roll.members()) {
    if (!assembly) break;
    auto other = govern::key_not_admitted(member.id, member.key.key.key, *assembly);
    if (!other) continue;
    other->severity = Severity::warning;
    session.report(std::vector{std::move(*other)});
  }
  const auto voters = roll_of(roll.members(), day, roll.path(), dues);
  const auto count = static_cast<std::int64_t>(roll.members().size());
  session.world.console.out(
      session.tr.plural("{path}: {n} member", "{path}: {n} members", count, {{"path", roll.path()}}) + "\n" +
      session.tr(
          "may vote today: {voters}, weight {weight}",
          {{"voters", std::to_string(voters.voters().size())}, {"weight", std::to_string(voters.weight())}}) +
      "\n" +
      (dues ? session.tr(
                  "the charter asks for dues: who votes has dues = YYYY-MM-DD, a day to come, in {path}",
                  {{"path", roll.path()}}) +
                  "\n"
            : ""));
  return Exit::done;
}

constexpr std::array acts{Act{"add", add},       Act{"dues", dues},     Act{"revoke", revoke},
                          Act{"remove", remove}, Act{"import", import}, Act{"check", check}};

constexpr std::array flags{
    roll_flag,
    Flag{"--since", "DAY", msg("add, import: the first day as a member (default: today)")},
    Flag{"--legal", nullptr, msg("add: a legal person, a member without a vote")},
    Flag{"--dues", "DAY", msg("add: the day up to which dues are paid")},
    Flag{"--weight", "N", msg("add: the votes that the member has (default: 1)")},
    Flag{"--because", "TEXT", msg("revoke: the reason, for all to read")},
    Flag{"--poll", "POLL", msg("revoke: write it into the log of this open poll too, with the keeper's key")},
    key_flag,
    passphrase_flag,
    dry_run_flag,
    now_flag,
};

constexpr std::array examples{
    Example{"voix roll add m17 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI…", msg("a member with an SSH key")},
    Example{"voix roll dues 2021-12-31 m17 m18 m19", msg("three members have paid for the year")},
    Example{msg("voix roll revoke m17 --because 'lost the key'"), msg("a member leaves, or lost the key")},
    Example{"voix roll import ~/.ssh/allowed_signers", msg("members from a file of OpenSSH")},
    Example{"voix roll check", msg("is everything right?")},
};

Exit run_roll(const Invocation& invocation, Session& session) {
  return run_act("roll", acts, invocation, session);
}

}  // namespace

const Command roll_command{
    "roll",
    "add|dues|revoke|remove|import|check [ID|DAY|FILE]... [KEY]",
    msg("keep the roll of the members"),
    msg("The roll, roll.toml, says who may vote: ids that are no names, with public keys. Each poll seals a "
        "copy "
        "when it opens. `import` takes allowed_signers and authorized_keys files of OpenSSH."),
    flags,
    examples,
    run_roll};

}  // namespace voix::command
