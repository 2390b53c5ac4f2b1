// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/name_table.hpp"

namespace voix::format {

Option NameTable::find_long(std::string_view name) const {
  const Key key(name);
  for (std::size_t at = key.hash();; ++at) {
    const Entry& entry = entries_[at & mask_];
    if (entry.option == unknown) return unknown;
    if (entry.key == key && names_[entry.index] == name) return entry.option;
  }
}

}  // namespace voix::format
