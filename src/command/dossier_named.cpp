// SPDX-License-Identifier: GPL-3.0-or-later
//
// The proposal that somebody names: by its number, its folder, or the name of its folder.
#include <voix/nearest.hpp>

#include "command/assembly_folder.hpp"
#include "command/refuse.hpp"
#include "govern/lint.hpp"

namespace voix::command {
namespace {

/// What is wrong with the text of the proposal that stands in the folder `named`, or in one of that number.
void refuse_unread(std::string_view named, const Assembly& assembly) {
  std::vector<Finding> found;
  for (const auto& finding : assembly.findings) {
    auto folder = std::string_view(finding.place.path);
    if (!folder.ends_with("/proposal.md")) continue;
    folder.remove_suffix(std::string_view("/proposal.md").size());
    folder.remove_prefix(folder.rfind('/') + 1);
    if (folder == named || folder.starts_with(std::string(named) + "-")) found.push_back(finding);
  }
  if (!found.empty()) throw Error(Fault::document, std::move(found));
}

}  // namespace

const Dossier& dossier_named(std::string_view operand, const Assembly& assembly) {
  while (operand.size() > 1 && operand.ends_with('/')) operand.remove_suffix(1);
  const auto base = operand.substr(operand.rfind('/') + 1);
  std::vector<const Dossier*> found;
  std::vector<std::string> ids;
  for (const auto& one : assembly.dossiers) {
    const auto folder = std::string_view(one.folder).substr(one.folder.rfind('/') + 1);
    if (one.proposal.id == operand || folder == base) found.push_back(&one);
    ids.push_back(one.is_draft ? std::string(folder) : one.proposal.id);
  }
  if (found.size() == 1) return *found.front();
  if (found.size() > 1) {
    found = govern::with_number(operand, assembly);
    refuse(Fault::document, "number-taken-twice",
           {{"id", found.front()->proposal.id}, {"first", found[0]->folder}, {"second", found[1]->folder}});
  }
  refuse_unread(base, assembly);
  refuse("no-such-proposal",
         {{"proposal", std::string(operand)}, {"suggestion", nearest(operand, ids).value_or("")}});
}

}  // namespace voix::command
