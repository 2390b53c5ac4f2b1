# SPDX-License-Identifier: GPL-3.0-or-later
#
# src/po/fr.po → a catalogue inside the program, compressed. `cmake --build … --target po-update` collects the message
# ids of the source and merges them into the .po file; msgfmt -c refuses a broken placeholder.
find_program(MSGFMT msgfmt REQUIRED)
find_program(GZIP gzip REQUIRED)
find_program(XGETTEXT xgettext REQUIRED)
find_program(MSGMERGE msgmerge REQUIRED)

set(mo ${CMAKE_BINARY_DIR}/po/fr.mo)
set(embedded ${CMAKE_BINARY_DIR}/po/french.cpp)
add_custom_command(OUTPUT ${embedded}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/po
  COMMAND ${MSGFMT} -c -o ${mo} ${CMAKE_SOURCE_DIR}/src/po/fr.po
  COMMAND ${GZIP} -9 -n -f -k ${mo}
  COMMAND ${CMAKE_COMMAND} -Dinput=${mo}.gz -Doutput=${embedded} -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  DEPENDS ${CMAKE_SOURCE_DIR}/src/po/fr.po ${CMAKE_SOURCE_DIR}/cmake/embed.cmake ${CMAKE_SOURCE_DIR}/cmake/embed_bytes.cmake
  VERBATIM)
target_sources(voix_render PRIVATE ${embedded})

add_custom_target(po-update
  COMMAND ${CMAKE_SOURCE_DIR}/src/po/update ${XGETTEXT} ${MSGMERGE}
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
set_source_files_properties(${embedded} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
