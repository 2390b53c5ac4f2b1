// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

std::span<const Sentence> choice_sentences() { return {}; }

}  // namespace voix::render
