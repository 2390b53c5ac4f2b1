# SPDX-License-Identifier: GPL-3.0-or-later
#
# man/*.scd and man/fr/*.scd → manual pages, by scdoc.
find_program(SCDOC scdoc REQUIRED)
file(GLOB_RECURSE pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/man/*.scd)
set(built)
foreach(page ${pages})
  file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR}/man ${page})
  string(REGEX REPLACE "\\.scd$" "" relative ${relative})
  string(REGEX MATCH "[0-9]$" section ${relative})
  get_filename_component(folder ${relative} DIRECTORY)
  set(output ${CMAKE_BINARY_DIR}/share/man/${folder}/man${section})
  get_filename_component(name ${relative} NAME)
  add_custom_command(OUTPUT ${output}/${name}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${output}
    COMMAND ${SCDOC} < ${page} > ${output}/${name}
    DEPENDS ${page})
  list(APPEND built ${output}/${name})
  install(FILES ${output}/${name} DESTINATION ${CMAKE_INSTALL_MANDIR}/${folder}/man${section})
endforeach()
add_custom_target(manual ALL DEPENDS ${built})
