// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What a program says to, and hears from, whoever started it.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Platform {

enum class StandardStream { Output, Error };

/// Writes UTF-8 to a stream at once. A file or pipe gets these very bytes on every system, line
/// feeds included; a console of Windows shows the text whatever its code page, and a window program
/// joins the console of its parent for it. False when not all of it could be written; a stream that
/// is not there takes everything.
[[nodiscard]] bool writeStandard(StandardStream stream, const QByteArray &utf8);

/// The command line without the name of the program, before there is an application: all of
/// Unicode, which argv of Windows is not.
[[nodiscard]] QStringList commandLineArguments(int argc, char *argv[]);

} // namespace Platform
