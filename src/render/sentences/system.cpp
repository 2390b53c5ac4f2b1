// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the file system and the program itself may have to say.
#include <array>

#include <voix/catalogue.hpp>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array sentences{
    // the file system
    Sentence{"no-such-file", msg("there is no file {path}"), msg("check the name and the folder you are in"),
             msg("The file could not be opened because it does not exist.")},
    Sentence{"no-such-folder", msg("there is no folder {path}"), msg("make it first: mkdir {path}"),
             msg("A new file can be written only into a folder that is there.")},
    Sentence{"permission-denied", msg("{path} may not be opened by you"), msg("check who may read it: ls -l"),
             msg("The system refused access to the file.")},
    Sentence{"is-a-directory", msg("{path} is a folder, not a file"), msg("name the files in it: {files}"),
             msg("voix reads files. To take all files of a folder, name them all."),
             msg("name the files in it: {path}/*")},
    Sentence{
        "not-a-file", msg("{path} is a pipe, a socket or a device, not a file"),
        msg("if it is a pipe of yours, give its output as -, or write <(COMMAND)"),
        msg("A pipe that lies in a folder can keep whoever reads it waiting for ever, so nothing but files "
            "is read there. Standard input and what the shell makes of <(COMMAND) are read.")},
    Sentence{
        "is-a-link", msg("{path} is a link to another file, and is not followed"),
        msg("hand in the file itself"),
        msg("Whoever can write into a folder can put a link there that points at a file which only you may "
            "read. So of what people hand in, links are not read.")},
    Sentence{"file-too-large", msg("the file is larger than {limit} bytes"),
             msg("check that it is the right file"),
             msg("Files of this kind are held in memory whole, and none of them needs to be that large.")},
    Sentence{"file-exists", msg("{path} exists already"),
             msg("choose another name, or replace it with {flag}"),
             msg("voix never overwrites a file unless it is told to."),
             msg("choose another name, or move that file away first")},
    Sentence{"disk-full", msg("no room is left to write {path}"), msg("make room and run the command again"),
             msg("The disk or the quota is full. The output is incomplete and must not be used.")},
    Sentence{"cannot-read", msg("{path} cannot be read: {reason}"),
             msg("check the disk, or copy the file and try again"),
             msg("The system reported an error while the file was being read. No outcome is shown, because "
                 "it would "
                 "be a partial one.")},
    Sentence{"cannot-write", msg("{path} cannot be written: {reason}"),
             msg("check the place where it should go"),
             msg("The system reported an error while the output was being written.")},

    // the program
    Sentence{"out-of-memory", msg("there is not enough memory"),
             msg("count fewer options, or use a larger machine"),
             msg("Ballots are not kept in memory, but rankings that eliminate options and very many options "
                 "need room.")},
    Sentence{"bug", msg("voix made a mistake: {reason}"),
             msg("please report it, with the command you typed; no outcome was shown"),
             msg("Something happened that the authors held to be impossible. It is never your fault.")},
};

}  // namespace

std::span<const Sentence> system_sentences() { return sentences; }

}  // namespace voix::render
