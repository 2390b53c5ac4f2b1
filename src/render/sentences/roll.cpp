// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the people's roll may have wrong: roll.toml, and the files of OpenSSH that it is filled from.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    Sentence{"roll-key-missing", msg("this member has no “{key}”"), msg("add a line: {key} = \"…\""),
             msg("Every [[member]] has an id and a key; the rest may be left out.")},
    Sentence{
        "roll-bad-value", msg("“{key}” cannot be this"), msg("write for example: {expected}"),
        msg("id: letters, digits, dots, hyphens and underscores. key: “ed25519” with 64 hexadecimal digits, "
            "or the two words of an OpenSSH key, without its comment. weight: a whole number from 1. kind: "
            "natural or legal. since and until: a day, without quotes. dues: the day up to which they are "
            "paid "
            "or, after a gap, the first and last days of each time that is paid for, in their order.")},
    Sentence{
        "dues-are-past", msg("the dues of {id} had run out, and {day} gives no vote for a day to come"),
        msg("give a later day; a payment that was noted too late can be written into roll.toml by hand"),
        msg("Who has not paid for a day has no vote on it, and what is paid later changes nothing of what "
            "was decided before. So voix records dues from today on.")},
    Sentence{
        "roll-unknown-key", msg("a roll has no “{key}”"), msg("did you mean “{suggestion}”?"),
        msg("A member has id, key, weight, kind, since, until and dues. Names, addresses and anything else "
            "stay in a private file: a roll is public."),
        msg("leave it out; names and addresses stay in a private file")},
    Sentence{"roll-member-twice", msg("the {key} of “{id}” stands on the roll already, at line {line}"),
             msg("keep one of the two"),
             msg("Two lines for one id or one key would give a member two votes, or leave open which line "
                 "holds.")},
    Sentence{"roll-needs-members", msg("members are written as [[member]] tables"),
             msg("write [[member]] with two brackets above each member"),
             msg("Each member is one table of a list; [[member]] begins a new one.")},
    Sentence{"bad-member-id", msg("“{id}” cannot be the id of a member"),
             msg("use letters, digits, dots, hyphens and underscores, such as m17"),
             msg("An id is a pseudonym of at most 64 characters that stands in public files.")},
    Sentence{"bad-member-key", msg("this is not a key: {key}"), msg("copy what `voix key show FILE` prints"),
             msg("A key is “ed25519” with 64 hexadecimal digits, or “ssh-ed25519” or "
                 "“sk-ssh-ed25519@openssh.com” with the base64 of a .pub file.")},
    Sentence{
        "member-known", msg("“{id}” is on {path} already"),
        msg("for a new key: voix roll revoke {id}, then add it under a new id"),
        msg("Each member has one id and one key. A key that changes gets a last day and stays on the roll, "
            "so that what it signed still counts; the new one is added under another id.")},
    Sentence{"key-known", msg("this is the key of {id}, who is on {path} already"),
             msg("is it the right file? every member has a key of their own"),
             msg("Two members with one key could not be told apart: each would sign for the other.")},
    Sentence{"key-not-admitted", msg("{proposal} admits {id} with another key"),
             msg("compare it with the key in the text of {proposal}"),
             msg("The text that was decided names the key of the new member. With another one, somebody else "
                 "would vote in their place.")},
    Sentence{
        "exclusion-contestable",
        msg("the exclusion of {member}, {proposal}, can be contested until {time}: it is not in force "
            "before"),
        msg("if it is contested, take the last day of {member} out of the roll again"),
        msg("An excluded member is one until the decision is in force. Who has a last day on the roll is "
            "asked no more by what is opened after it.")},
    Sentence{
        "member-signed", msg("“{id}” has signed here ({acts}): without the key, none of it would count"),
        msg("give a last day instead: voix roll revoke {id}"),
        msg("Whoever leaves, is excluded or lost the key stays on the roll with a last day, and what they "
            "signed before can still be verified. `voix roll remove` is for somebody who was added by "
            "mistake and has signed nothing.")},
    Sentence{"member-unknown", msg("there is no member “{id}” on {path}"),
             msg("did you mean “{suggestion}”?"),
             msg("Ids are compared letter by letter, capitals included."),
             msg("`voix roll check` reads the file")},
    // import
    Sentence{"import-without-key", msg("there is no key in this line"),
             msg("a line has a key type such as ssh-ed25519 and a key"),
             msg("voix reads allowed_signers and authorized_keys files of OpenSSH: one key a line.")},
    Sentence{"import-with-options", msg("this line restricts what its key may do"),
             msg("if the member shall vote with it: voix roll add ID KEY"),
             msg("The options of allowed_signers and authorized_keys (namespaces, validity, commands, "
                 "certificates) have no place on a roll, and dropping them would allow what they forbid.")},
    Sentence{"import-other-key", msg("keys of type {type} cannot vote"),
             msg("ask the member for an ssh-ed25519 key, or one of `voix key new`"),
             msg("Of the keys of OpenSSH, voix takes ssh-ed25519 and sk-ssh-ed25519@openssh.com (a hardware "
                 "token).")},
    Sentence{"import-bad-key", msg("this key is damaged"), msg("copy it again from the member's .pub file"),
             msg("The base64 is cut off, does not hold a key of the type before it, or the key is not a good "
                 "point of the curve.")},
    Sentence{
        "import-without-id", msg("no id can be made for this key"), msg("give one: voix roll add ID KEY"),
        msg("The id is the first principal of an allowed_signers line, or the comment of an authorized_keys "
            "line, up to its @. It must be letters, digits, dots, hyphens and underscores.")},
    Sentence{"import-known", msg("“{id}” is on the roll already, by id or by key"),
             msg("leave the line out; for a new key: voix roll revoke {id}, then add it under a new id"),
             msg("Each member has one id and one key; an import never changes a member.")},
};

}  // namespace

std::span<const Sentence> roll_sentences() { return sentences; }

}  // namespace voix::render
