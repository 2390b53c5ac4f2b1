// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/outcome_settings.hpp"

namespace voix::command {
namespace {

void read_ratios(Values& values, const Invocation& invocation, Settings& settings) {
  for (const auto& text : invocation.values("--ratio")) {
    const auto equals = text.rfind('=');
    const auto ratio = equals == std::string::npos
                           ? std::nullopt
                           : Fraction::parse(std::string_view(text).substr(equals + 1));
    if (!ratio || ratio->sign() <= 0 || equals == 0) {
      values.refuse("bad-value", {{"flag", "--ratio"}, {"value", text}, {"expected", "NAME=3"}});
    } else {
      settings.ratios.insert_or_assign(text.substr(0, equals), *ratio);
    }
  }
}

}  // namespace

void read_outcome_settings(Values& values, const Invocation& invocation, Settings& settings) {
  settings.default_option = invocation.value("--default-option");
  read_ratios(values, invocation, settings);
  settings.strict_ratio = invocation.has("--ratio-strict");
  settings.quorum = values.read<Quorum>("--quorum", Quorum::parse, "48, 1/2, 50%, 3/2 * sqrt(n)");
  settings.min_consents = values.count("--min-consents").value_or(settings.min_consents);
  if (const auto seats = values.count("--seats")) {
    settings.seats = seats->as_u64();
    if (!settings.seats || *settings.seats == 0) {
      values.refuse("bad-value", {{"flag", "--seats"}, {"value", seats->text()}, {"expected", "3"}});
    }
  }
}

}  // namespace voix::command
