// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of commands: names, flags, help and examples. Every text is a message id.
#include <algorithm>
#include <array>

#include <voix/nearest.hpp>

#include "command/command.hpp"
#include "command/signer.hpp"

namespace voix::command {
namespace {

constexpr std::array<std::string_view, 6> rule_words{"majority", "majority-judgment", "condorcet",
                                                     "consent",  "approval",          "plurality"};
constexpr std::array<std::string_view, 10> format_words{"voix", "cef", "abif",  "preflib",  "debian",
                                                        "csv",  "tsv", "tally", "pairwise", "json"};
constexpr std::array<std::string_view, 4> blank_words{"worst", "refuse", "median", "ignore"};
constexpr std::array<std::string_view, 2> unranked_words{"last", "not-compared"};
constexpr std::array<std::string_view, 3> order_words{"peel", "beaten-by", "wins"};
constexpr std::array<std::string_view, 4> cell_words{"grade", "rank", "score", "approve"};
constexpr std::array<std::string_view, 5> shape_words{"text", "json", "html", "svg", "markdown"};
constexpr std::array<std::string_view, 3> color_words{"auto", "always", "never"};
constexpr std::array<std::string_view, 3> shell_words{"bash", "zsh", "fish"};

constexpr std::array tally_flags{
    Flag{"--rule", "RULE",
         msg("how votes become an outcome: majority, majority-judgment, condorcet, consent, approval, "
             "plurality; see voix-methods(7). A voix ballot file may name its own"),
         false, rule_words},
    Flag{"--from", "FORMAT", msg("format of the files, when neither name nor content says it"), false,
         format_words},
    Flag{"--counts", "K=V,...", msg("the totals themselves, without a file: yes=41,no=19,blank=3")},
    Flag{"--grades", "LIST", msg("the scale of grades, best first, with commas between")},
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
    Flag{"--min-consents", "N", msg("consents needed, reserves included (default 1)")},
    Flag{"--seats", "N", msg("the first N of the ranking are elected; not proportional")},
    Flag{"--cells", "KIND", msg("what the cells of a table are: grade, rank, score, approve"), false,
         cell_words},
    Flag{"--id-column", "NAME", msg("a column of a table that names voters, left out")},
    Flag{"--weight-column", "NAME", msg("a column of a table that holds weights")},
    Flag{"--no-opinion", "TEXT", msg("cells with this text say nothing (default: No opinion)")},
    Flag{"--weights", nullptr, msg("count weights even where the file does not allow them")},
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

constexpr std::array tally_examples{
    Example{"voix tally --rule condorcet:schulze themes.cvotes",
            msg("a ranking of themes, with its reasons")},
    Example{"voix tally --rule 'majority:>= 2/3' --counts yes=41,no=19,blank=3", msg("a hand count")},
    Example{"voix tally --rule majority-judgment --explain grades.csv", msg("every step of a judgment")},
    Example{"voix tally --rule majority-judgment --from csv - --json < grades.csv",
            msg("for another program")},
};

constexpr std::array convert_flags{
    Flag{"--from", "FORMAT", msg("format of the files, when neither name nor content says it"), false,
         format_words},
    Flag{"--to", "FORMAT", msg("format to write (default: voix)"), false, format_words},
    Flag{"--cells", "KIND", msg("what the cells of a table are: grade, rank, score, approve"), false,
         cell_words},
    Flag{"--grades", "LIST", msg("the scale of grades, best first, with commas between")},
    Flag{"--id-column", "NAME", msg("a column of a table that names voters, left out")},
    Flag{"--weight-column", "NAME", msg("a column of a table that holds weights")},
    Flag{"--no-opinion", "TEXT", msg("cells with this text say nothing (default: No opinion)")},
    Flag{"--weights", nullptr, msg("count weights even where the file does not allow them")},
};

constexpr std::array convert_examples{
    Example{"voix convert --to voix themes.cvotes", msg("the same ballots, in voix's own format")},
    Example{"voix convert --to pairwise themes.cvotes", msg("only who is preferred to whom, and how often")},
};

constexpr std::array explain_examples{
    Example{"voix explain unknown-option", msg("what a message in brackets means and what to do")},
};

constexpr std::array completions_examples{
    Example{"voix completions bash > ~/.local/share/bash-completion/completions/voix",
            msg("completion in bash")},
};

constexpr std::array help_examples{
    Example{"voix help tally", msg("the help of one command")},
};

constexpr std::array counting{
    Command{"tally", "[FILE|-]...", msg("count ballots or totals, and say why"),
            msg("Counts ballots or totals under one rule and shows the outcome, its reason and a chart. "
                "Several files are one vote."),
            tally_flags, tally_examples, run_tally},
    Command{"convert", "[FILE|-]...", msg("write ballots in another format"),
            msg("Reads ballots or totals and writes them in another format on standard output. What the "
                "other format cannot hold is said; nothing is lost in silence."),
            convert_flags, convert_examples, run_convert},
};

constexpr std::array general{
    Command{
        "explain",
        "SLUG",
        msg("what a message means and what to do"),
        msg("Every message of voix ends with a short name in brackets. This tells more about it, offline."),
        {},
        explain_examples,
        run_explain},
    Command{"completions",
            "bash|zsh|fish",
            msg("completions for your shell"),
            msg("Prints a script that lets your shell complete voix commands."),
            {},
            completions_examples,
            run_completions},
    Command{"help",
            "[COMMAND]",
            msg("this overview, or the help of a command"),
            msg("Shows what a command does, what it takes, and examples."),
            {},
            help_examples,
            run_help},
};

constexpr std::array table{
    // One a line, so that two branches can add theirs.
    // clang-format off
    &init_command,
    &charter_command,
    &draft_command,
    &lint_command,
    &submit_command,
    &support_command,
    &amend_command,
    &raise_command,
    &withdraw_command,
    &stance_command,
    &nominate_command,
    &status_command,
    &void_command,
    &notify_command,
    &reply_command,
    &key_command,
    &roll_command,
    &mandate_command,
    &assembly_command,
    &trustee_command,
    &open_command,
    &cast_command,
    &audit_command,
    &receipt_command,
    &collect_command,
    &witness_command,
    &notice_command,
    &close_command,
    &decrypt_command,
    &counting[0],  // tally
    &verify_command,
    &minutes_command,
    &register_command,
    &extract_command,
    &report_command,
    &counting[1],  // convert
    &general[0],  // explain
    &general[1],  // completions
    &general[2],  // help
    // clang-format on
};

constexpr std::array shared{
    Flag{"--plain", nullptr, msg("plain ASCII, one fact a line: for screen readers")},
    Flag{"--color", "WHEN", msg("colour: auto (default), always, never"), false, color_words},
    Flag{"--no-input", nullptr, msg("ask nothing; what would have to be asked is an error")},
    Flag{"--help", nullptr, msg("show the help of the command")},
};

}  // namespace

std::span<const Command* const> commands() { return table; }
std::span<const Flag> shared_flags() { return shared; }

const Command& find_command(std::string_view name) {
  const auto found = std::ranges::find(table, name, [](const Command* command) { return command->name; });
  if (found != table.end()) return **found;
  std::vector<std::string> names;
  for (const auto* command : table) names.emplace_back(command->name);
  throw Error(Fault::usage,
              Finding{"unknown-command",
                      Severity::error,
                      {{"command", std::string(name)}, {"suggestion", nearest(name, names).value_or("")}},
                      {}});
}

std::optional<std::string> Invocation::value(std::string_view name) const {
  const auto found = flags.find(name);
  if (found == flags.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Invocation::values(std::string_view name) const {
  const auto found = flags.find(name);
  return found == flags.end() ? std::vector<std::string>{} : found->second;
}

void Session::report(std::span<const Finding> findings, std::uint64_t unlisted) const {
  if (!findings.empty()) world.console.err(render::findings(findings, unlisted, tr, messages));
}

}  // namespace voix::command
