# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder of src = one static library = one include root. A root holds a link to its folder alone, so
# "#include <format/reader.hpp>" compiles only in a folder that names format below it.

add_library(voix_flags INTERFACE)
target_compile_options(voix_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wundef -Wformat=2
  $<$<BOOL:${VOIX_WERROR}>:-Werror>)
if(VOIX_SANITIZE)
  target_compile_options(voix_flags INTERFACE -fsanitize=${VOIX_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(voix_flags INTERFACE -fsanitize=${VOIX_SANITIZE})
endif()
if(VOIX_FUZZ)
  target_compile_options(voix_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_compile_definitions(voix_flags INTERFACE FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION)
endif()
if(VOIX_COVERAGE)
  target_compile_options(voix_flags INTERFACE --coverage)
  target_link_options(voix_flags INTERFACE --coverage)
endif()

function(voix_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "BELOW;USES")
  set(root ${CMAKE_BINARY_DIR}/roots/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/src/${name} ${root}/${name} SYMBOLIC)

  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  add_library(voix_${name} STATIC ${sources})
  target_include_directories(voix_${name} PUBLIC ${CMAKE_SOURCE_DIR}/include ${root})
  list(TRANSFORM layer_BELOW PREPEND voix_)
  # Nothing runs before main or after it.
  target_compile_options(voix_${name} PRIVATE $<$<CXX_COMPILER_ID:Clang>:-Wglobal-constructors -Wexit-time-destructors>)
  # Third-party headers stay in the folder that uses them.
  target_link_libraries(voix_${name} PUBLIC ${layer_BELOW} PRIVATE voix_flags ${layer_USES})
endfunction()

# The files of a layer (patterns, without folder and ending) that the release compiles for speed.
function(voix_inner_loops layer)
  list(TRANSFORM ARGN REPLACE "(.+)" "${CMAKE_SOURCE_DIR}/src/${layer}/\\1.cpp")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${ARGN})
  set_source_files_properties(${files} PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-O2>)
endfunction()
