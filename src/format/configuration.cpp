// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/configuration.hpp"

#include <array>
#include <voix/nearest.hpp>

#include "format/toml_places.hpp"

namespace voix::format {
namespace {

struct Setting {
  std::string_view name;
  std::optional<std::string> Configuration::*value;
  std::vector<std::string> choices;  // none: any text
};

void read_settings(const toml::table& root, const TomlPlaces& places, Configuration& configuration) {
  const std::array settings{Setting{"key", &Configuration::key, {}},
                            Setting{"language", &Configuration::language, {"en", "fr"}},
                            Setting{"color", &Configuration::color, {"auto", "always", "never"}}};
  const std::vector<std::string> names{"key", "language", "color"};
  for (const auto& [key, node] : root) {
    const auto* const setting = std::ranges::find(settings, key.str(), &Setting::name);
    if (setting == settings.end()) {
      places.report(
          key.source(), "configuration-unknown-key",
          {{"key", std::string(key.str())}, {"suggestion", nearest(key.str(), names).value_or("")}});
      continue;
    }
    const auto* text = node.as_string();
    const auto& choices = setting->choices;
    if (text == nullptr || text->get().empty() ||
        (!choices.empty() && std::ranges::count(choices, text->get()) == 0)) {
      std::string expected = choices.empty() ? "m17.key" : "";
      for (const auto& choice : choices) expected += (expected.empty() ? "" : ", ") + choice;
      places.report(node.source(), "configuration-bad-value",
                    {{"key", std::string(key.str())}, {"expected", expected}});
      continue;
    }
    configuration.*setting->value = text->get();
  }
}

}  // namespace

Configuration read_configuration(std::string_view text, const std::string& path) {
  Report report(path);
  const TomlPlaces places(text, report);
  Configuration configuration;
  try {
    const toml::table root = toml::parse(text);
    read_settings(root, places, configuration);
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
  }
  if (report.has_errors()) throw Error(Fault::document, std::move(report.findings), report.unlisted_errors);
  return configuration;
}

}  // namespace voix::format
