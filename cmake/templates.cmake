# SPDX-License-Identifier: GPL-3.0-or-later
#
# src/templates/ → the files that `voix init` writes, inside the program.
file(GLOB template_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/templates/*)
set(embedded_templates ${CMAKE_BINARY_DIR}/templates/templates.cpp)
add_custom_command(OUTPUT ${embedded_templates}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/templates
  COMMAND ${CMAKE_COMMAND} -Dfolder=${CMAKE_SOURCE_DIR}/src/templates -Doutput=${embedded_templates}
    -P ${CMAKE_SOURCE_DIR}/cmake/embed_templates.cmake
  DEPENDS ${template_files} ${CMAKE_SOURCE_DIR}/cmake/embed_templates.cmake ${CMAKE_SOURCE_DIR}/cmake/embed_bytes.cmake
  VERBATIM)
target_sources(voix_command PRIVATE ${embedded_templates})
set_source_files_properties(${embedded_templates} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
