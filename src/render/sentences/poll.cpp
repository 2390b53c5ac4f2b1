// SPDX-License-Identifier: GPL-3.0-or-later
//
// What records, polls and their folders may have wrong.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // the strict line format
    Sentence{
        "record-cut", msg("the last line does not end"),
        msg("the file was cut off or edited; fetch it again from where it came"),
        msg("Files that voix signs end with a line end. One that does not was not copied to its end, or was "
            "changed by an editor.")},
    Sentence{
        "record-crlf", msg("the lines end as in Windows (CR LF)"),
        msg("fetch the file anew, as an attachment or in an archive; or take the CR out: tr -d '\\r' < OLD > "
            "NEW"),
        msg("Files that voix signs have lines that end in LF alone. A mail program, an editor or git changed "
            "this one on its way, and so the signature no longer fits. Without the CR it is the file that "
            "was signed.")},
    Sentence{"record-bom", msg("the file begins with a byte order mark"),
             msg("fetch the file anew, as an attachment or in an archive; or take the mark out: tail -c +4 "
                 "OLD > NEW"),
             msg("An editor put three bytes that show nothing before the first line, and so the signature no "
                 "longer fits. Without them it is the file that was signed.")},
    Sentence{
        "record-malformed", msg("this should be: {expected}"),
        msg("the file was changed or is of another kind; fetch it again from where it came"),
        msg("Files that voix signs have a strict form, described in section 5 of the manual: one blank "
            "between "
            "words, lower-case hexadecimal numbers, no empty line. They are made by programs and not edited "
            "by hand.")},
    Sentence{
        "record-out-of-range", msg("this number should be from {least} to {most}"),
        msg("the file was changed or made by a faulty program; ask who made it"),
        msg("Every number in a file that voix signs has limits; they stand in section 5 of the manual.")},
    Sentence{"record-not-canonical", msg("this line is not written in its one correct way"),
             msg("the file was changed; fetch it again from where it came"),
             msg("Files that voix signs can be written in one way only, so that nothing can hide in their "
                 "spelling. This one says the same in other bytes.")},
    Sentence{
        "record-name-twice", msg("this name or key stands here twice"), msg("each may stand once"),
        msg("Options, grades, answers, witnesses and organisers are told apart by their names and keys.")},
    Sentence{"record-unknown-name", msg("the question names an option that it does not have"),
             msg("name one of its options, in the same spelling"),
             msg("The default option and the ratios of a question belong to its options.")},
    Sentence{"election-closes-before-opening", msg("the poll closes before it opens"),
             msg("give a closing time after the opening time"),
             msg("Both times are written with their offset from UTC; a wrong offset may be the reason.")},
    Sentence{
        "election-too-few-cosignatures",
        msg("so few cosignatures do not prove that all trustees saw one board"),
        msg("with w witnesses of which d may be dishonest, ask for at least (w + 1 + d) / 2 cosignatures"),
        msg("Two sets of k witnesses must share an honest one, so that a keeper cannot show two boards. See "
            "voix-protocol(7).")},
    Sentence{"election-wrong-answers", msg("these are not the answers that the rule counts"),
             msg("let `voix open` write the file"),
             msg("A majority counts yes, no and blank; consent counts consent, reserve, stand-aside and "
                 "objection, "
                 "in this order.")},
    Sentence{"duplicate-voter", msg("“{id}” or its key stands twice on the roll"),
             msg("each member has one line and one key"),
             msg("Two lines for one id or one key would give a member two votes, or leave open which line "
                 "holds.")},
    Sentence{"roll-too-heavy", msg("the weights of the roll add up to more than 4294967296 (at “{id}”)"),
             msg("use smaller weights in the same proportions"),
             msg("Totals of secret ballots are found by search, which limits how large they may be.")},
    Sentence{"no-randomness", msg("the operating system gives no random numbers"),
             msg("voix makes no key and no ballot without; look for what is wrong with the system"),
             msg("Keys and ballots are only secret when they are made from unpredictable numbers.")},
    // which poll
    Sentence{
        "no-such-poll", msg("there is no poll at “{poll}”"),
        msg("name its folder or its id, such as P-0003, or give the command inside it; a proposal that is "
            "decided in a round or by hands has none: voix status"),
        msg("A poll is a folder that holds election.txt, or that holds a folder “poll” with it. Ids are "
            "looked for in the folder “proposals” here and above.")},
    Sentence{"unexpected-operand", msg("“{operand}” was not expected here"),
             msg("`voix help COMMAND` shows what it takes"),
             msg("The command takes fewer words than were given; nothing was done.")},
};

}  // namespace

std::span<const Sentence> poll_sentences() { return sentences; }

}  // namespace voix::render
