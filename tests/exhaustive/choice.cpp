// SPDX-License-Identifier: GPL-3.0-or-later
//
// Majority and consent on every small count.
#include <iostream>

#include "exhaustive/compare.hpp"
#include "exhaustive/elections.hpp"
#include "oracle/choice.hpp"

namespace exhaustive {
namespace {

using oracle::Number;
using oracle::Verdict;

std::string word(Verdict v) {
  switch (v) {
    case Verdict::adopted:
      return "adopted";
    case Verdict::rejected:
      return "rejected";
    case Verdict::blocked:
      return "blocked";
    case Verdict::no_quorum:
      return "no quorum";
    case Verdict::void_:
      break;
  }
  return "void";
}

Verdict verdict(const voix::Result& result) {
  switch (result.outcome.kind) {
    case voix::Outcome::Kind::adopted:
      return Verdict::adopted;
    case voix::Outcome::Kind::blocked:
      return Verdict::blocked;
    case voix::Outcome::Kind::rejected:
      return Verdict::rejected;
    case voix::Outcome::Kind::no_quorum:
      return Verdict::no_quorum;
    default:
      return Verdict::void_;
  }
}

voix::ChoiceTally tally(std::vector<std::string> options, const std::vector<Number>& counts) {
  voix::ChoiceTally t;
  t.options = std::move(options);
  Number total = 0;
  for (const auto n : counts) {
    t.counts.push_back(n);
    total += n;
  }
  t.ballots = {total, total, 0, 0};
  return t;
}

}  // namespace

TEST_CASE("majority") {
  const std::vector<std::pair<Number, Number>> shares = {{1, 2}, {3, 5}, {2, 3}, {1, 1}, {29, 50}};
  Comparison comparison{"majority"};
  std::size_t elections = 0;
  for (Number cast = 0; cast <= 9; ++cast)
    each_distribution(cast, 4, [&](const std::vector<Number>& counts) {
      ++elections;
      for (const auto base : {oracle::Base::roll, oracle::Base::present, oracle::Base::cast,
                              oracle::Base::valid, oracle::Base::expressed})
        for (const auto than : {oracle::Than::more, oracle::Than::at_least, oracle::Than::half_plus_one})
          for (const auto& [a, b] : shares)
            for (const Number quorum : {Number{0}, Number{5}}) {
              const oracle::MajorityRule rule{than, a, b, base, 12, 10, quorum};
              voix::Majority same;
              same.threshold.kind = static_cast<voix::Threshold::Kind>(than);
              same.threshold.share = voix::Fraction(a) / voix::Fraction(b);
              same.base = static_cast<voix::Base>(base);
              voix::Settings settings;
              settings.roll = 12;
              settings.present = 10;
              if (quorum > 0) settings.quorum = voix::Quorum{voix::Quorum::Kind::count, quorum};
              const auto result =
                  voix::count(tally({"yes", "no", "blank", "invalid"}, counts), same, settings);
              const oracle::Answers answers{counts[0], counts[1], counts[2], counts[3]};
              comparison.same(word(verdict(result)), word(oracle::majority(answers, rule)), "verdict",
                              counts);
            }
    });
  comparison.finish();
  std::cout << "counts of yes and no: " << elections << '\n';
  CHECK(elections == 715);
}

TEST_CASE("consent") {
  Comparison comparison{"consent"};
  for (Number responded = 0; responded <= 7; ++responded)
    each_distribution(responded, 4, [&](const std::vector<Number>& counts) {
      for (Number most = 0; most <= 2; ++most)
        for (Number least = 0; least <= 3; ++least)
          for (const Number quorum : {Number{0}, Number{4}}) {
            voix::Settings settings;
            settings.min_consents = least;
            if (quorum > 0) settings.quorum = voix::Quorum{voix::Quorum::Kind::count, quorum};
            const auto result = voix::count(tally({"consent", "reserve", "stand-aside", "objection"}, counts),
                                            voix::Consent{most}, settings);
            const oracle::Stances stances{counts[0], counts[1], counts[2], counts[3]};
            comparison.same(word(verdict(result)), word(oracle::consent(stances, most, least, quorum)),
                            "verdict", counts);
          }
    });
  comparison.finish();
}

}  // namespace exhaustive
