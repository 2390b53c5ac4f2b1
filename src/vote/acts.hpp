// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts of the organiser and the keeper. The opening, the close and notices, which tell something (a lost key)
// and change nothing, stand in the log; a refusal, which says to its sender why a file stays outside, does
// not.
#pragma once

#include <string>
#include <string_view>

#include "record/record.hpp"
#include "vote/setup.hpp"

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

/// `file`: the SHA-256 of what was handed in; `reason`: the slug of why.
[[nodiscard]] inline std::string refusal_act(const Hash32& election, const Told& when, const Hash32& file,
                                             std::string_view reason, const SigningKey& board) {
  RecordWriter record("refusal");
  record.line("election", election).time(when).line("file", file).line("reason", reason);
  return signed_record(record.text(), board);
}

/// The time of an entry, which is of this poll and signed: `open` by an organiser whom trustees.txt names,
/// the others by the key of the board. Throws Error{document} with the place: as RecordReader does,
/// other-election, not-an-organiser, wrong-signature.
[[nodiscard]] Told read_open(std::string_view bytes, const std::string& path, const Setup& setup);
[[nodiscard]] Told read_close(std::string_view bytes, const std::string& path, const Setup& setup);
[[nodiscard]] Told read_notice(std::string_view bytes, const std::string& path, const Setup& setup);

}  // namespace voix::vote
