// SPDX-License-Identifier: GPL-3.0-or-later
//
// Split Cycle (W. H. Holliday & E. Pacuit, "Split Cycle: a new Condorcet-consistent voting method
// independent of clones and immune to spoilers", Public Choice 2023). A win of a over b is discarded when
// it is the weakest, or one of the weakest, by margin in some cycle of wins; the wins that stand are the
// defeats. Undefeated options win.
#pragma once

#include "count/condorcet/relation.hpp"

namespace voix::condorcet {

/// The wins that stand.
[[nodiscard]] Relation defeats(const Matrix& v);
/// The options that no defeat reaches.
[[nodiscard]] Options undefeated(const Relation& defeats);

}  // namespace voix::condorcet
