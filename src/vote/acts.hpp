// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts of the keeper that stand in the log themselves: the close, and notices, which tell something (a lost
// key) and change nothing.
#pragma once

#include <string>
#include <string_view>

#include "record/record.hpp"

namespace voix::vote {

[[nodiscard]] inline std::string close_act(const Hash32& election, const Told& when,
                                           const SigningKey& board) {
  return signed_record(RecordWriter("close").line("election", election).time(when).text(), board);
}

/// `text` is as is_record_text asks.
[[nodiscard]] inline std::string notice_act(const Hash32& election, const Told& when, std::string_view text,
                                            const SigningKey& board) {
  RecordWriter record("notice");
  record.line("election", election).time(when).line("text", text);
  return signed_record(record.text(), board);
}

}  // namespace voix::vote
