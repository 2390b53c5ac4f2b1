# SPDX-License-Identifier: GPL-3.0-or-later
# A file as a constant: voix::french_catalogue.
include(${CMAKE_CURRENT_LIST_DIR}/embed_bytes.cmake)
embed_bytes(${input} initialiser)
file(WRITE ${output} "#include <string_view>
namespace voix {
extern const std::string_view french_catalogue;
constexpr std::string_view french_catalogue${initialiser};
}
")
