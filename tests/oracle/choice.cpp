// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/choice.hpp"

namespace oracle {

Verdict majority(const Answers& answers, const MajorityRule& rule) {
  const auto [yes, no, blank, invalid] = answers;
  const auto cast = yes + no + blank + invalid;
  const auto base = rule.base == Base::roll      ? rule.roll
                    : rule.base == Base::present ? rule.present
                    : rule.base == Base::cast    ? cast
                    : rule.base == Base::valid   ? cast - invalid
                                                 : yes + no;
  if (cast < rule.quorum) return Verdict::no_quorum;
  const bool enough = rule.than == Than::more       ? yes * rule.b > rule.a * base
                      : rule.than == Than::at_least ? yes * rule.b >= rule.a * base
                                                    : 2 * yes >= base + 2;
  return enough && yes > no ? Verdict::adopted : Verdict::rejected;
}

Verdict consent(const Stances& s, Number most_objections, Number min_consents, Number quorum) {
  const auto responded = s.consent + s.reserve + s.stand_aside + s.objection;
  if (responded < quorum) return Verdict::no_quorum;
  if (s.objection > most_objections) return Verdict::blocked;
  return s.consent + s.reserve >= min_consents ? Verdict::adopted : Verdict::void_;
}

}  // namespace oracle
