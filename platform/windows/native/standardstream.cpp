// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardstream.h"

#include "platform/windows/native/localmemory.h"

#include <QString>

#include <algorithm>

#include <windows.h>

#include <shellapi.h>

namespace Platform {

namespace {

bool isUsable(HANDLE handle) { return handle && handle != INVALID_HANDLE_VALUE; }

/// A window program started from a console has no streams, unless they were redirected.
HANDLE parentConsole(DWORD id)
{
    AttachConsole(ATTACH_PARENT_PROCESS); // refused when it has been done, or when there is none
    const HANDLE console =
        CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                    nullptr, OPEN_EXISTING, 0, nullptr);
    SetStdHandle(id, console); // kept as long as the process lives
    return console;
}

HANDLE handleOf(StandardStream stream)
{
    const DWORD id = stream == StandardStream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE;
    const HANDLE handle = GetStdHandle(id);
    return isUsable(handle) ? handle : parentConsole(id);
}

bool writeText(HANDLE console, const QString &text)
{
    constexpr qsizetype LargestPiece = 8192; // older consoles take no more than 64 KiB at a time
    for (qsizetype i = 0; i < text.size();) {
        qsizetype size = std::min(LargestPiece, text.size() - i);
        if (text.at(i + size - 1).isHighSurrogate() && i + size < text.size())
            --size;
        DWORD written = 0;
        if (!WriteConsoleW(console, text.utf16() + i, DWORD(size), &written, nullptr) ||
            written == 0)
            return false;
        i += qsizetype(written);
    }
    return true;
}

bool writeBytes(HANDLE file, const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        DWORD written = 0;
        if (!WriteFile(file, bytes.constData() + i, DWORD(bytes.size() - i), &written, nullptr) ||
            written == 0)
            return false;
        i += qsizetype(written);
    }
    return true;
}

} // namespace

bool writeStandard(StandardStream stream, const QByteArray &utf8)
{
    const HANDLE handle = handleOf(stream);
    if (!isUsable(handle))
        return true;
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) ? writeText(handle, QString::fromUtf8(utf8))
                                         : writeBytes(handle, utf8);
}

QStringList commandLineArguments(int, char *[])
{
    int count = 0;
    const Windows::LocalMemory<wchar_t *> texts(CommandLineToArgvW(GetCommandLineW(), &count));
    QStringList arguments;
    for (int i = 1; texts && i < count; ++i)
        arguments << QString::fromWCharArray(texts.get()[i]);
    return arguments;
}

} // namespace Platform
