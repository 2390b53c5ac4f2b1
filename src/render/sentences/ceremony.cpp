// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be wrong in a key ceremony, and who did it.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // it might be anybody's doing
    Sentence{
        "ceremony-wrong-signature", msg("“{name}” did not sign this file as it is"),
        msg("the file was changed on its way; ask “{name}” for it again"),
        msg("Each trustee signs its files with its own key, the one that ceremony.txt names. This signature "
            "is not by that key, or the file was changed afterwards. It says nothing against the trustee.")},
    Sentence{"ceremony-other-file", msg("this is not “{name}”’s file of this round of this ceremony"),
             msg("it was put into the wrong folder or has the wrong name; ask “{name}” for the right one"),
             msg("Every file names its round and the hash of ceremony.txt. If everybody sees the same "
                 "fingerprint, the file is from another ceremony; if not, somebody shows two ceremonies.")},
    Sentence{
        "ceremony-other-round", msg("“{name}” saw other files of round {round} than those here"),
        msg("compare the files of round {round} with “{name}”; if they differ, start a new ceremony"),
        msg("Each round signs the hash of all files of the round before. When the hashes differ, a file was "
            "exchanged: somebody copied an old one, or shows different files to different trustees. No key "
            "comes out of that.")},
    Sentence{"ceremony-zero-key", msg("the sum of what the trustees dealt is nothing"),
             msg("start a new ceremony with other trustees"),
             msg("This does not happen by chance: trustees agreed on numbers that cancel each other.")},
    Sentence{"ceremony-not-finished", msg("the ceremony is not finished"),
             msg("`voix trustee next DIR` says who is awaited"),
             msg("Ballots are only sealed to a key for which every trustee has proved its share.")},
    // its author did it
    Sentence{
        "ceremony-bad-box-key", msg("“{name}” gave a key that seals nothing"),
        msg("start a new ceremony without “{name}”"),
        msg("The box key is one of those few with which anybody could read the shares. No honest program "
            "makes one.")},
    Sentence{"ceremony-wrong-commitment", msg("“{name}” deals something else than it committed to"),
             msg("start a new ceremony without “{name}”"),
             msg("In round 1 each trustee commits to its numbers before it sees those of the others, so that "
                 "nobody can choose the common key.")},
    Sentence{"ceremony-zero-coefficient", msg("“{name}” dealt a zero"),
             msg("start a new ceremony without “{name}”"),
             msg("A zero among the numbers of a trustee makes its shares weaker than they should be. It does "
                 "not happen by chance.")},
    Sentence{
        "ceremony-wrong-proof", msg("“{name}” does not prove that it knows what it deals"),
        msg("start a new ceremony without “{name}”"),
        msg("Without the proof a trustee could deal numbers that it calculated from those of the others, "
            "and know the common key alone.")},
    Sentence{"ceremony-same-secret", msg("“{name}” and “{other}” deal the same secret"),
             msg("start a new ceremony without “{name}” and “{other}”"),
             msg("Both prove that they know it, so they made it together, and count as one.")},
    Sentence{"ceremony-wrong-share-key", msg("“{name}” does not prove the share that it was dealt"),
             msg("start a new ceremony without “{name}”"),
             msg("Anybody can calculate from round 2 what the share of a trustee makes public. “{name}” "
                 "signed something else.")},
    Sentence{
        "ceremony-needless-blame", msg("“{name}” made its box key public and complains of nobody"),
        msg("start a new ceremony; “{name}” should ask what went wrong"),
        msg("With the box key anybody can read the shares that were sealed for “{name}”, so the ceremony "
            "protects nothing any more.")},
    Sentence{"ceremony-wrong-box-key", msg("the key that “{name}” made public is not its box key"),
             msg("start a new ceremony without “{name}”"),
             msg("Whoever complains shows the key that opens the shares it got. This one is another, so the "
                 "complaint cannot be checked, and whoever made it is guilty.")},
    Sentence{"ceremony-false-complaint", msg("“{name}” complains of “{accused}”, whose share is right"),
             msg("start a new ceremony without “{name}”"),
             msg("The share was opened with the key that “{name}” made public, and it is the one that "
                 "“{accused}” had to deal.")},
    Sentence{"ceremony-wrong-share", msg("“{name}” dealt a wrong share to “{by}”"),
             msg("start a new ceremony without “{name}”"),
             msg("The share was opened with the key that “{by}” made public. It cannot be read, or is not on "
                 "the curve that “{name}” dealt.")},
    // who asks
    Sentence{"not-a-trustee", msg("the key is not that of a trustee of this ceremony"),
             msg("give the key whose public half stands in ceremony.txt"),
             msg("Each trustee takes part with the key that ceremony.txt lists for it.")},
    Sentence{"ceremony-lost-share", msg("a share that was sealed for this key cannot be opened"),
             msg("tell the other trustees; enough of them can open the totals without you"),
             msg("The trustee signed that all its shares were right, and now one is not: it signed without "
                 "having opened them.")},
    Sentence{"no-such-ceremony", msg("there is no ceremony in {folder}"),
             msg("name the folder that holds ceremony.txt, or begin one: voix trustee start {folder}"),
             msg("A key ceremony is a folder with ceremony.txt and the files that the trustees add to it.")},
    Sentence{
        "trustee-act-needed", msg("what should be done with the ceremony?"),
        msg("write voix trustee start, voix trustee next or voix trustee check, then its folder"),
        msg("One person starts a ceremony; then each trustee types `voix trustee next` once a round; anyone "
            "can check it.")},
    Sentence{"trustees-miscounted", msg("{trustees} trustees are announced and {listed} are listed"),
             msg("list each of them once: --key-of NAME=KEY"),
             msg("Every trustee has a name and a key of its own. --trustees may be left out; it only makes "
                 "sure that none was forgotten.")},
    Sentence{"organiser-needed", msg("nobody may open polls"), msg("name at least one key: --organiser KEY"),
             msg("Trustees open the totals only of polls that were opened with one of these keys.")},
    Sentence{"ceremony-dealt-before", msg("you dealt in this ceremony before, and the file is gone"),
             msg("get the file back from somebody who has it; if it is lost, start a new ceremony"),
             msg("Whoever deals twice could be led to deal to a party that chose its part after seeing the "
                 "others'. The state of your key notes that you dealt, so voix does not do it again.")},
    Sentence{"trustees-file-differs", msg("this is not the trustees.txt of this ceremony"),
             msg("remove it and run the command again, unless polls use it; then ask who changed it"),
             msg("trustees.txt holds all files of the ceremony and nothing else, so there is one for each "
                 "ceremony.")},
};

}  // namespace

std::span<const Sentence> ceremony_sentences() { return sentences; }

}  // namespace voix::render
