// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pieces of Markdown: text that is no markup, lists and tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/tables.hpp"

namespace voix::render {

/// `text`, the beginning of a paragraph, an item or a cell, so that nothing in it is markup; what is no
/// markup there is left as it reads.
[[nodiscard]] std::string escaped(std::string_view text);
/// One item a line; empty for no items.
[[nodiscard]] std::string bullets(const std::vector<std::string>& items);
/// A blank line, the caption if there is one, and the table; empty for a table without rows.
[[nodiscard]] std::string pipe_table(const Table& table);
/// Somebody's own Markdown as a quotation, made visible and otherwise as it is.
[[nodiscard]] std::string block_quote(std::string_view markdown);

}  // namespace voix::render
