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
    // Nor is there any need for code made at run time. Qt keeps a thread_local object for it, whose
    // memory a thread of mingw-w64 frees before it destroys the object: some threads crashed at
    // their end.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace Platform
