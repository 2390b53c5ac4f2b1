# SPDX-License-Identifier: GPL-3.0-or-later
# The files of a folder as the table of command/templates.hpp, by name.
include(${CMAKE_CURRENT_LIST_DIR}/embed_bytes.cmake)
file(GLOB files ${folder}/*)
list(SORT files)
set(rows "")
foreach(file ${files})
  get_filename_component(name ${file} NAME)
  embed_bytes(${file} initialiser)
  string(APPEND rows "  {\"${name}\", ${initialiser}},\n")
endforeach()
file(WRITE ${output} "#include \"command/templates.hpp\"
namespace voix::command {
namespace {
constexpr Template table[] = {
${rows}};
}
std::span<const Template> templates() { return table; }
}
")
