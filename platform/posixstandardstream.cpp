// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardstream.h"

#include <cstdio>

namespace Platform {

bool writeStandard(StandardStream stream, const QByteArray &utf8)
{
    FILE *file = stream == StandardStream::Output ? stdout : stderr;
    const auto size = std::size_t(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

QStringList commandLineArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace Platform
