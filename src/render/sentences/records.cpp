// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    {"nothing-to-extract", msg("{proposal} is not decided"),
     msg("`voix status {proposal}` says what is needed next"),
     msg("An extract states a decision. A proposal that was not counted, or is still being decided, has "
         "none.")},
    {"text-not-decided", msg("the text of {proposal} in the folder is not the one that was decided"),
     msg("get the text as it was decided, from the history of the folder"),
     msg("What holds is the text that was decided. The file holds another one, so its words would stand "
         "above signatures and votes that were for others.")},
    {"extract-forged", msg("this is not signed by the key of {member} that stands in it"),
     msg("ask whoever sent it for the file as it was signed"),
     msg("The signature at the end of an extract covers every byte before it. Either the file was changed "
         "after "
         "it was signed, or somebody else made it.")},
    {"nothing-to-draw", msg("there is no chart for {proposal}"), msg("leave out --format svg for a page"),
     msg("A chart shows the totals of a vote. This proposal was not counted yet, or was decided without "
         "one.")},
};

}  // namespace

std::span<const Sentence> record_sentences() { return sentences; }

}  // namespace voix::render
