# SPDX-License-Identifier: GPL-3.0-or-later
# The bytes of a file as the initialiser of a string_view: {"\x66\x72", 2}.
function(embed_bytes file initialiser)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f]){30})" "\\1\"\n    \"" lines "${bytes}")
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  set(${initialiser} "{\n    \"${lines}\", ${size}}" PARENT_SCOPE)
endfunction()
