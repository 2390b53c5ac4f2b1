// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/output.hpp"

#include "command/refuse.hpp"

namespace voix::command {

void write_output(const std::string& text, std::string path, const Invocation& invocation, Session& session) {
  path = invocation.value(output_flag.name).value_or(path);
  auto& [console, files, environment, entropy, clock, programs] = session.world;
  if (path == "-") return console.out(text);
  const bool force = invocation.has(force_flag.name);
  if (!force && files.exists(path)) {
    refuse(Fault::environment, "file-exists", {{"path", path}, {"flag", force_flag.name}});
  }
  if (const auto slash = path.rfind('/'); slash != std::string::npos)
    files.make_folder(path.substr(0, slash));
  files.write(path, text, force);
  console.out(session.tr(msg("wrote {path}"), {{"path", path}}) + "\n");
}

}  // namespace voix::command
