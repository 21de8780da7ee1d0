// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/processhardening.h"

#include <QCoreApplication>

#include <windows.h>

namespace Platform {

void hardenProcess()
{
    // A library that lies beside the program, or in the working directory, is never loaded.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetDllDirectoryW(L"");
    HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
    // Qt would look for plugins beside the program; a static one has all of its own inside.
    QCoreApplication::setLibraryPaths({});
}

} // namespace Platform
