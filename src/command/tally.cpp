// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/tally.hpp"

#include <algorithm>
#include <array>

#include <voix/count.hpp>

#include "command/assembly_folder.hpp"
#include "command/named_option.hpp"
#include "command/passphrase.hpp"
#include "command/poll_folder.hpp"
#include "command/reading_flags.hpp"
#include "command/refuse.hpp"
#include "command/rule_option.hpp"
#include "command/signer.hpp"
#include "command/words.hpp"
#include "crypto/lot.hpp"
#include "format/part.hpp"

namespace voix::command {
namespace {

constexpr std::array<std::string_view, 6> rule_words{"majority", "majority-judgment", "condorcet",
                                                     "consent",  "approval",          "plurality"};
constexpr std::array<std::string_view, 4> blank_words{"worst", "refuse", "median", "ignore"};
constexpr std::array<std::string_view, 2> unranked_words{"last", "not-compared"};
constexpr std::array<std::string_view, 3> order_words{"peel", "beaten-by", "wins"};
constexpr std::array<std::string_view, 5> shape_words{"text", "json", "html", "svg", "markdown"};

constexpr std::array flags{
    Flag{"--rule", "RULE",
         msg("how votes become an outcome: majority, majority-judgment, condorcet, consent, approval, "
             "plurality; see voix-methods(7). A voix ballot file may name its own"),
         false, rule_words},
    from_flag,
    Flag{"--counts", "K=V,...", msg("the totals themselves, without a file: yes=41,no=19,blank=3")},
    grades_flag,
    Flag{"--blank", "POLICY",
         msg("a grade that is not given counts as: worst (default), a grade by name, refuse, median, ignore"),
         false, blank_words},
    Flag{"--unranked", "POLICY", msg("options that a ballot does not rank: last (default), not-compared"),
         false, unranked_words},
    Flag{"--order", "ORDER", msg("how a partial order becomes a ranking: peel (default), beaten-by, wins"),
         false, order_words},
    Flag{"--default-option", "NAME", msg("the option that stands for no change (condorcet:debian)")},
    Flag{"--ratio", "NAME=N", msg("an option that needs N times the voices of the default option"), true},
    Flag{"--ratio-strict", nullptr, msg("more than N times, instead of at least")},
    Flag{"--quorum", "Q", msg("voters needed: a number, a share of the roll (1/2, 50%), or a/b * sqrt(n)")},
    Flag{"--roll", "N", msg("members on the roll")},
    Flag{"--present", "N", msg("members present")},
    Flag{"--min-consents", "N", msg("consents needed, reserves included, or yes votes (default 1)")},
    Flag{"--seats", "N", msg("the first N of the ranking are elected; not proportional")},
    cells_flag,
    id_column_flag,
    weight_column_flag,
    no_opinion_flag,
    weights_flag,
    Flag{"--tie-ballot", "FILE",
         msg("a ranking of all options that decides ties of ranked pairs (Zavist-Tideman)")},
    Flag{"--lot", "SEED", msg("break the last ties by lot, from a seed announced before the vote")},
    Flag{"--lenient", nullptr,
         msg("leave malformed ballots out, list them, count the rest, and exit with 3")},
    Flag{"--explain", nullptr, msg("every step from the ballots to the outcome")},
    Flag{"--format", "KIND", msg("text (default), json, html, svg, markdown"), false, shape_words},
    Flag{"--json", nullptr, msg("short for --format json")},
    Flag{"--exit-code", nullptr, msg("exit with 1 unless there is a winner or the proposal is adopted")},
    Flag{"--part", "FILE", msg("write a partial count to FILE instead of an outcome")},
    Flag{"--merge", nullptr, msg("the files are partial counts; finish the count")},
    Flag{"--force", nullptr, msg("let --part replace a file")},
    dry_run_flag,
    Flag{"--jobs", "N", msg("threads (default: all cores)")},
    key_flag,
    passphrase_flag,
};

constexpr std::array examples{
    Example{"voix tally --rule condorcet:schulze themes.cvotes",
            msg("a ranking of themes, with its reasons")},
    Example{"voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3", msg("a hand count")},
    Example{"voix tally --rule majority-judgment --explain grades.csv", msg("every step of a judgment")},
    Example{"voix tally --rule majority-judgment --from csv - --json < grades.csv",
            msg("for another program")},
};

const std::vector<std::string>& options_of(const Profile& profile) {
  return std::visit([](const auto& kind) -> const std::vector<std::string>& { return kind.options; },
                    profile);
}

[[noreturn]] void wrong_profile() { refuse(Fault::bug, "bug", {{"reason", "a profile for another rule"}}); }

Result count_profile(const Profile& profile, const Rule& rule, const Settings& settings) {
  return std::visit(
      [&](const auto& kind, const auto& exact_rule) -> Result {
        if constexpr (requires { count(kind, exact_rule, settings); }) {
          return count(kind, exact_rule, settings);
        } else {
          wrong_profile();
        }
      },
      profile, rule);
}

/// The options on a ballot for ties, one a line or `A > B > C`, best first.
std::vector<std::string> read_tie_ballot(const std::string& path, Files& files) {
  std::string text(65536, '\0');
  text.resize(files.open(path)->read(text));
  for (auto& c : text) {
    if (c == '\n' || c == '\r') c = '>';
  }
  auto names = split(text, '>');
  std::erase(names, "");
  return names;
}

/// The settings that name options, with the options as the files name them.
void name_options(Settings& settings, const std::vector<std::string>& options) {
  if (settings.default_option) settings.default_option = named_option(*settings.default_option, options);
  for (auto& name : settings.tie_ballot) name = named_option(name, options);
  for (const auto& [name, ratio] : std::exchange(settings.ratios, {})) {
    settings.ratios.insert_or_assign(named_option(name, options), ratio);
  }
}

/// Writes a partial count, to be finished elsewhere by --merge.
Exit write_part(const TallyOptions& options, const Read& read, Session& session) {
  const auto text = std::visit(
      [&](const auto& kind) -> std::string {
        if constexpr (std::is_constructible_v<format::Totals, decltype(kind)>) {
          return format::write_part(kind, rule_text(read.rule), read.unranked);
        } else {
          refuse("no-partial-count", {{"method", std::string(method_name(read.rule))}});
        }
      },
      read.profile);
  if (options.part == "-" && !options.dry_run) {
    session.world.console.out(text);
    return Exit::done;
  }
  if (!options.force && session.world.files.exists(options.part)) {
    refuse(Fault::environment, "file-exists", {{"path", options.part}, {"flag", "--force"}});
  }
  if (!options.dry_run) session.world.files.write(options.part, text, options.force);
  session.report(std::vector{
      Finding{options.dry_run ? "would-write" : "wrote", Severity::note, {{"path", options.part}}, {}}});
  return Exit::done;
}

}  // namespace

std::string shown(std::span<const Result> results, const TallyOptions& options, const Session& session) {
  const auto& tr = session.tr;
  if (options.shape == Shape::html) return render::html(results, tr, options.explain);
  if (options.shape == Shape::svg && results.size() > 1) {
    refuse("one-drawing", {{"questions", std::to_string(results.size())}});
  }
  std::string out;
  for (const auto& result : results) {
    if (options.shape == Shape::json) {
      out += render::json(result);
    } else if (options.shape == Shape::svg) {
      out += render::svg(result, tr);
    } else {
      if (!out.empty()) out += "\n";
      out += options.shape == Shape::markdown ? render::markdown(result, tr, options.explain)
                                              : render::text(result, tr, session.display, options.explain);
    }
  }
  return out;
}

const Ballots& ballots_of(const Profile& profile) {
  return std::visit([](const auto& kind) -> const Ballots& { return kind.ballots; }, profile);
}

/// Numbers that contradict each other: more votes than voters, more seats than options.
void check_totals(const Settings& settings, const Profile& profile, std::vector<Finding>& findings) {
  const auto& counted = ballots_of(profile).counted;
  if (settings.roll && counted > *settings.roll) {
    refuse(Fault::document, "more-ballots-than-roll",
           {{"ballots", counted.text()}, {"roll", settings.roll->text()}});
  }
  const auto options = options_of(profile).size();
  if (settings.seats && *settings.seats > options) {
    findings.push_back({"more-seats-than-options",
                        Severity::warning,
                        {{"seats", std::to_string(*settings.seats)}, {"options", std::to_string(options)}},
                        {}});
  }
}

/// Where options are chosen, "blank" is not one of them but a ballot that chooses none.
void set_blank_apart(ChoiceTally& tally) {
  const auto blank = std::ranges::find(tally.options, "blank");
  if (blank == tally.options.end()) return;
  const auto count = tally.counts.begin() + (blank - tally.options.begin());
  tally.ballots.blank += *count;
  tally.counts.erase(count);
  tally.options.erase(blank);
}

bool positive(const Outcome& outcome) {
  return outcome.kind == Outcome::Kind::winner || outcome.kind == Outcome::Kind::adopted;
}

namespace {

Exit run_tally(const Invocation& invocation, Session& session) {
  if (invocation.operands.size() == 1) {
    const auto& named = invocation.operands.front();
    if (const auto poll = find_poll(named, session.world.files))
      return tally_poll(*poll, invocation, session);
    if (is_proposal_id(named) && !session.world.files.exists(named)) {
      refuse("no-such-poll", {{"poll", named}});
    }
  }
  auto options = parse_tally(invocation);
  auto& files = session.world.files;
  auto& settings = options.settings;

  Read read;
  if (options.counts) {
    if (!options.rule) refuse("rule-needed", {{"path", "--counts"}});
    if (reading(*options.rule) != Reading::choosing) {
      refuse("counts-for-another-rule", {{"rule", std::string(rule_name(*options.rule))}});
    }
    if (!std::holds_alternative<Majority>(*options.rule) && !std::holds_alternative<Consent>(*options.rule)) {
      set_blank_apart(*options.counts);
    }
    read.profile = *options.counts;
    read.rule = *options.rule;
  } else {
    read = read_files(options, files);
    if (std::holds_alternative<Plurality>(read.rule)) set_blank_apart(std::get<ChoiceTally>(read.profile));
    if (!options.rule) {
      if (auto findings = unused(invocation, read.rule); !findings.empty()) {
        throw Error(Fault::usage, std::move(findings));
      }
    }
  }
  check_totals(settings, read.profile, read.findings);
  session.report(read.findings, read.unlisted);
  if (!options.part.empty()) return write_part(options, read, session);

  settings.unranked = options.unranked.value_or(read.unranked.value_or(Unranked::last));
  if (!options.tie_ballot_file.empty()) settings.tie_ballot = read_tie_ballot(options.tie_ballot_file, files);
  name_options(settings, options_of(read.profile));
  if (options.lot) {
    settings.lot_seed = *options.lot;
    settings.lot_order = lot_order(*options.lot, options_of(read.profile));
  }

  auto result = count_profile(read.profile, read.rule, settings);
  result.title = std::move(read.title);
  result.findings = std::move(read.findings);
  session.world.console.out(shown({&result, 1}, options, session));
  if (read.has_errors) return Exit::document;
  return options.exit_code && !positive(result.outcome) ? Exit::no : Exit::done;
}

}  // namespace

const Command tally_command{
    "tally",
    "[FILE|-]...",
    msg("count ballots or totals, and say why"),
    msg("Counts ballots or totals under one rule and shows the outcome, its reason and a chart. "
        "Several files are one vote."),
    flags,
    examples,
    run_tally};

}  // namespace voix::command
