// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/audit.hpp"

#include <algorithm>

namespace voix::vote {

std::string write(const Audit& audit, const Secret<32>& seed) {
  RecordWriter record("audit");
  record.line("election", audit.election);
  record.line("voter", audit.voter);
  record.line("seq", audit.seq);
  record.line("tracker", audit.tracker);
  record.line("seed", hex(seed.bytes()));
  for (std::size_t q = 0; q < audit.answers.size(); ++q) {
    std::string columns;
    for (const auto column : audit.answers[q]) columns += " " + std::to_string(column);
    record.line("choice", std::to_string(q + 1) + columns);
  }
  return record.text();
}

AuditRecord parse_audit(std::string_view bytes, const std::string& path, const Election& election,
                        const Hash32& id) {
  RecordReader record(bytes, path, "audit");
  if (record.line("election").hash() != id) record.refuse("other-election");
  const auto voter = record.line("voter").key();
  const auto seq = record.line("seq").number(1, (std::uint64_t{1} << 32U) - 1);
  const auto tracker = record.line("tracker").hash();
  auto seed = record.line("seed").hash();
  AuditRecord result{{id, voter, seq, tracker, {}}, Secret<32>(seed)};
  for (std::size_t q = 0; q < election.questions.size(); ++q) {
    const auto& question = election.questions[q];
    record.line("choice").number(q + 1, q + 1);
    auto& columns = result.audit.answers.emplace_back();
    while (columns.size() < question.rows()) {
      columns.push_back(static_cast<std::uint32_t>(record.number(1, question.width())));
    }
    const auto approved = static_cast<std::uint64_t>(std::ranges::count(columns, 1U));
    if (question.limit && approved > *question.limit) {
      record.refuse("ballot-too-many-approvals", {{"limit", std::to_string(*question.limit)}});
    }
  }
  record.end();
  same_bytes(bytes, write(result.audit, result.seed), path);
  return result;
}

}  // namespace voix::vote
