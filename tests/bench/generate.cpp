// SPDX-License-Identifier: GPL-3.0-or-later
//
// generate KIND SIZE FILE: writes the same bytes for the same arguments. KIND is voix or cef, SIZE complete
// rankings of ten options without ties; csv, SIZE ballots with a grade for each of them; or pairwise, the
// matrix of SIZE options.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

namespace {

constexpr std::array<std::string_view, 10> options{"Air", "Bus", "Cow", "Do",  "Elm",
                                                   "Fox", "Gnu", "Hat", "Ivy", "Jo"};
constexpr std::array<std::string_view, 7> grades{"Excellent",  "Very good", "Good",     "Fairly good",
                                                 "Acceptable", "Poor",      "To reject"};

/// xorshift64*: fast, and the same everywhere.
class Random {
 public:
  std::size_t below(std::size_t bound) {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DU) >> 33U) % bound;
  }

 private:
  std::uint64_t state_ = 20201030;
};

void append_ranking(std::string& text, Random& random) {
  auto order = options;
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
  for (std::size_t i = 0; i < order.size(); ++i) text.append(i == 0 ? "" : ">").append(order[i]);
}

void append_grades(std::string& text, Random& random) {
  for (std::size_t i = 0; i < options.size(); ++i)
    text.append(i == 0 ? "" : ",").append(grades[random.below(grades.size())]);
}

/// No two strengths are alike, in all likelihood, and there is no order in them: the longest way for a
/// method.
std::string matrix(std::size_t size, Random& random) {
  std::string text;
  for (std::size_t b = 1; b <= size; ++b) text.append(",N").append(std::to_string(b));
  for (std::size_t a = 1; a <= size; ++a) {
    text.append("\nN").append(std::to_string(a));
    for (std::size_t b = 1; b <= size; ++b) {
      text.append(",").append(a == b ? "" : std::to_string(random.below(1'000'000)));
    }
  }
  return text + "\n";
}

std::string header(std::string_view kind) {
  std::string text = kind == "voix" ? "voix-ballots 1\noptions: " : kind == "cef" ? "#/Candidates: " : "";
  for (std::size_t i = 0; i < options.size(); ++i)
    text.append(i == 0 ? "" : kind == "csv" ? "," : " ; ").append(options[i]);
  return text + "\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "usage: generate voix|cef|csv|pairwise SIZE FILE\n";
    return 2;
  }
  const std::string_view kind = arguments[1];
  const std::size_t size = std::strtoul(arguments[2], nullptr, 10);
  std::ofstream file(arguments[3], std::ios::binary);
  Random random;
  const bool ballots = kind != "pairwise";
  std::string text = ballots ? header(kind) : matrix(size, random);
  for (std::size_t i = 0; ballots && i < size; ++i) {
    kind == "csv" ? append_grades(text, random) : append_ranking(text, random);
    text += '\n';
    if (text.size() > 1'000'000) {
      file.write(text.data(), static_cast<std::streamsize>(text.size()));
      text.clear();
    }
  }
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  return file.flush() ? 0 : 1;
}
