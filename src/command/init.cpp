// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix init: scaffolds the folder of an assembly.
#include <voix/id.hpp>

#include "command/acts.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/signer.hpp"
#include "command/templates.hpp"
#include "command/values.hpp"
#include "command/words.hpp"
#include "crypto/listed_key.hpp"
#include "format/charter_toml.hpp"
#include "format/roll_toml.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

constexpr std::array<std::string_view, 4> template_words{"collective", "association", "free-software",
                                                         "cooperative"};
constexpr std::array<std::string_view, 2> language_words{"fr", "en"};

struct Options {
  std::string folder, kind, name, language, timezone;
};

struct NewFile {
  std::string path, text;
};

std::string_view template_text(const std::string& file) {
  const auto all = templates();
  const auto found = std::ranges::find(all, file, &Template::file);
  if (found == all.end()) refuse(Fault::bug, "bug", {{"reason", file}});
  return found->text;
}

/// `text` inside the quotation marks of TOML.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

/// The template with its values; in TOML they stand between quotation marks.
std::string filled(const std::string& file, const Options& options) {
  const bool toml = file.ends_with(".toml");
  std::string text(template_text(file));
  for (const auto& [mark, value] :
       {std::pair("{name}", &options.name), std::pair("{language}", &options.language),
        std::pair("{timezone}", &options.timezone)}) {
    const std::string_view name(mark);
    const auto said = toml ? escaped(*value) : *value;
    for (auto at = text.find(name); at != text.npos; at = text.find(name, at + said.size())) {
      text.replace(at, name.size(), said);
    }
  }
  return text;
}

Options read_options(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  Values values(invocation);
  Options options;
  options.folder = invocation.operands.empty() ? "." : invocation.operands.front();
  const auto word = [&](std::string_view flag, const auto& words, std::string otherwise) {
    const auto chosen = values.read<std::string>(
        flag,
        [&](std::string_view text) -> std::optional<std::string> {
          if (std::ranges::find(words, text) == words.end()) return std::nullopt;
          return std::string(text);
        },
        join(std::vector<std::string_view>(words.begin(), words.end()), ", "));
    return chosen.value_or(std::move(otherwise));
  };
  options.kind = word("--template", template_words, "collective");
  options.language = word("--language", language_words, std::string(session.tr.language()));
  options.timezone = values
                         .read<std::string>(
                             "--timezone",
                             [&](std::string_view text) -> std::optional<std::string> {
                               std::string zone(text);
                               if (!session.world.clock.offset(zone, 0)) return std::nullopt;
                               return zone;
                             },
                             "Europe/Paris")
                         .value_or(options.language == "fr" ? "Europe/Paris" : "UTC");
  options.name = values
                     .read<std::string>(
                         "--name",
                         [](std::string_view text) -> std::optional<std::string> {
                           const bool one_line = std::ranges::none_of(
                               text, [](unsigned char c) { return c < ' ' || c == 0x7F; });
                           if (text.empty() || !one_line) return std::nullopt;
                           return std::string(text);
                         },
                         "Collectif")
                     .value_or("");
  if (!invocation.has("--name")) values.refuse("init-name-needed", {});
  if (const auto id = invocation.value("--member"); id && !is_id(*id)) {
    values.refuse("bad-member-id", {{"id", *id}});
  }
  values.finish();
  return options;
}

/// The founding member of an association has paid this year's dues, or nobody could vote.
bool asks_for_dues(const Invocation& invocation) { return invocation.value("--template") == "association"; }

/// The roll: the founding member if there is a key, else nobody yet.
std::string roll_text(const Invocation& invocation, Session& session) {
  const auto path = invocation.value(key_flag.name);
  if (!path) return {};
  const auto signer = load_signer(*path, invocation, session);
  const ListedKey key{
      {signer.public_key(), signer.type() == vote::KeyType::ssh_hardware, signer.application()},
      signer.type() != vote::KeyType::voix};
  const auto today = utc(time_of(invocation, session)).substr(0, 10);
  return format::write(format::Member{
      .id = invocation.value("--member").value_or("m1"),
      .key = key,
      .since = today,
      .until = {},
      .dues = asks_for_dues(invocation) ? Dues{{{"", today.substr(0, 4) + "-12-31"}}} : Dues{}});
}

/// What members type: a line that begins with a mark is for charters that say what goes with it.
std::string readme(const Options& options, std::string_view charter) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> marks{
      std::pair{"{rounds}", "rule = \"consent\""}, std::pair{"{meets}", "body = \"assembly\""}};
  auto text = filled("README." + options.language + ".md", options);
  for (const auto& [mark, said] : marks) {
    const bool holds = charter.find(said) != std::string_view::npos;
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
      text.erase(at, holds ? mark.size() : text.find('\n', at) + 1 - at);
    }
  }
  return text;
}

std::vector<NewFile> new_files(const Options& options, const Invocation& invocation, Session& session) {
  const auto& language = options.language;
  const auto in = [&](std::string_view path) {
    return options.folder == "." ? std::string(path) : options.folder + "/" + std::string(path);
  };
  const auto charter = filled(options.kind + "." + language + ".toml", options);
  return {{in("charter.toml"), charter},
          {in("roll.toml"), roll_text(invocation, session)},
          {in(language == "fr" ? "LISEZMOI.md" : "README.md"), readme(options, charter)},
          {in(".gitignore"), filled("gitignore", options)},
          {in(".gitattributes"), filled("gitattributes", options)},
          {in(".ci/voix"), filled("ci.sh", options)},
          {in(".ci/workflow.yml"), filled("workflow.yml", options)}};
}

Exit run_init(const Invocation& invocation, Session& session) {
  const auto options = read_options(invocation, session);
  const auto files = new_files(options, invocation, session);
  auto& disk = session.world.files;
  const bool force = invocation.has("--force");
  std::vector<Finding> there;
  for (const auto& file : files) {
    if (!force && disk.exists(file.path)) {
      there.push_back({"file-exists", Severity::error, {{"path", file.path}}, {}});
    }
  }
  if (!there.empty()) throw Error(Fault::environment, std::move(there));

  const auto& tr = session.tr;
  auto& out = session.world.console;
  for (const auto& file : files) {
    const auto slash = file.path.rfind('/');
    if (slash != std::string::npos) disk.make_folder(file.path.substr(0, slash));
    disk.write(file.path, file.text, force);
    out.out(tr("wrote {path}", {{"path", render::visible(file.path)}}) + "\n");
  }
  out.out(
      (invocation.has(key_flag.name)
           ? tr("next: read charter.toml, or  voix charter show  and change what your group wants otherwise")
           : tr("next: add the founding members with  voix roll add ID KEY  then read charter.toml")) +
      "\n");
  return Exit::done;
}

constexpr Flag member_key_flag{"--key", "FILE", msg("the key of the founding member")};

constexpr std::array flags{
    Flag{"--template", "KIND",
         msg("collective (default), association (French law of 1901), free-software, cooperative"), false,
         template_words},
    Flag{"--name", "NAME", msg("what the assembly is called")},
    Flag{"--language", "LANG", msg("fr or en (default: yours)"), false, language_words},
    Flag{"--timezone", "ZONE",
         msg("the time zone of its deadlines (default: Europe/Paris in French, else UTC)")},
    member_key_flag,
    Flag{"--member", "ID", msg("the id of the founding member (default: m1)")},
    Flag{"--force", nullptr, msg("replace files that are there")},
    dry_run_flag,
    now_flag,
};

constexpr std::array examples{
    Example{"voix init --name Collectif --key m17.key --member m17", msg("an assembly in this folder")},
    Example{"voix init coop --template cooperative --name \"Les Lilas\" --language fr",
            msg("a cooperative, in a folder of its own")},
};

}  // namespace

const Command init_command{
    "init",
    "[FOLDER]",
    msg("begin an assembly: its rules, its roll, what members type"),
    msg("Writes charter.toml from a template that leaves no question open, roll.toml with the founding "
        "member, a "
        "page that tells members what to type, and a script with which a forge refuses what was not decided. "
        "Nothing is replaced without --force."),
    flags,
    examples,
    run_init};

}  // namespace voix::command
