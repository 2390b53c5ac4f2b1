// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {

namespace {

constexpr Sentence sentences[] = {
    {"meeting-bad-name", msg("“{name}” cannot name a meeting"),
     msg("name the file after the day, for example agenda/2020-10-30.toml"),
     msg("A meeting is called by the name of its file, on command lines and in signed acts. By custom that "
         "is "
         "its day; letters, digits, dots and hyphens may stand in it.")},
    {"count-unreadable", msg("the hand count signed by {member} cannot be read"),
     msg("the teller counts again with: voix assembly count"),
     msg("A signed count states when hands were counted, how many members were in the room, and the votes "
         "for "
         "each answer. Here one of them is no number or no time, so this count is left out.")},
    {"count-signed-twice", msg("{member} has signed more than one count; the last one holds"), nullptr,
     msg("Two tellers have to see the same. Somebody who signs twice is still one teller; what they signed "
         "last counts, because slips happen.")},
    {"tellers-differ", msg("the tellers of {proposal} differ: {first} signed one count, {second} another"),
     msg("count again, and let both sign what they see"),
     msg("A hand count stands when two tellers, each with their own key, have signed the same numbers. Here "
         "they have not, or others have signed something else; nobody can say afterwards who was right.")},
    {"more-hands-than-people",
     msg("{votes} votes were counted, but {present} members were in the room, of whom {remote} had voted "
         "remotely"),
     msg("check the attendance with  voix assembly show  and count again"),
     msg("Each member has one voice. More hands than members who had not voted yet means that someone was "
         "counted twice, or that somebody's arrival was not written down.")},
    {"present-and-remote", msg("in the room, and voted remotely: {members}"),
     msg("their remote ballots count; see to it that they raise no hand"),
     msg("Whoever has cast an encrypted ballot has voted. In the room they may speak, but their hand would "
         "be "
         "a second voice. The count is refused if it is larger than those who were left.")},
};

}  // namespace

std::span<const Sentence> assembly_sentences() { return sentences; }

}  // namespace voix::render
