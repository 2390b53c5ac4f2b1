// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what secret ballots cost, one line each: name, microseconds to make and to verify, multiplications
// of both (any point and the generator), bytes; and the microseconds of one multiplication on this machine.
#include <cstdio>
#include <ctime>

#include "support/polls.hpp"

namespace {

using namespace voix;
using test::Kind;

/// The fewest microseconds of the processor in a few runs, whatever else the machine does.
template <class Work>
double microseconds(Work&& work) {
  auto least = 1e9;
  for (int run = 0; run < 10; ++run) {
    const auto start = std::clock();
    work();
    least = std::min(least, 1e6 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return least;
}

unsigned long multiplications() {
  const auto [variable, base, additions] = std::exchange(group_operations(), {});
  return variable + base;
}

void measure(const char* name, const vote::Question& question) {
  const test::Poll poll({question});
  const vote::Answers answers{std::vector<std::uint32_t>(question.rows(), 2)};
  const auto file = poll.file(poll.body(answers));
  multiplications();
  (void)poll.body(answers);
  const auto make = multiplications();
  bool accepted = true;
  const auto verify = [&] {
    const auto ballot = poll.parse(file, vote::Points::unchecked);
    const auto header = std::string_view(file).substr(0, ballot.header);
    accepted &= vote::verify_proof(ballot, header, poll.election, poll.id, poll.key);
  };
  verify();
  const auto verified = multiplications();
  const auto make_time = microseconds([&] { (void)poll.body(answers); });
  const auto verify_time = microseconds(verify);
  std::printf("%s\t%.0f\t%.0f\t%lu\t%lu\t%zu\n", accepted ? name : "refused", make_time, verify_time, make,
              verified, file.size());
}

}  // namespace

int main() {
  start_crypto();
  measure("one of five", test::question(Kind::choice, 1, 5));
  measure("10 options, 6 grades", test::question(Kind::grades, 10, 6));
  measure("10 options ranked", test::question(Kind::ranks, 10, 10));
  auto point = pedersen_generator();
  const auto scalar = test::scalar_of("a number");
  const auto hundred = microseconds([&] {
    for (int i = 0; i < 100; ++i) point = scalar * point;
  });
  std::printf("multiplication\t%.1f\n", hundred / 100);
}
