# SPDX-License-Identifier: GPL-3.0-or-later
# A file as a constant: voix::french_catalogue.
file(READ ${input} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f]){30})" "\\1\"\n    \"" lines "${bytes}")
string(LENGTH "${hex}" digits)
math(EXPR size "${digits} / 2")
file(WRITE ${output} "#include <string_view>
namespace voix {
extern const std::string_view french_catalogue;
constexpr std::string_view french_catalogue{
    \"${lines}\", ${size}};
}
")
