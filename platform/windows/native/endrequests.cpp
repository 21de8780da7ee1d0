// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/endrequests.h"

#include <atomic>

#include <windows.h>

namespace Platform {

namespace {

using Note = void (*)();

std::atomic<Note> theNote = nullptr;

/// Called on a thread of its own. When it returns from the closing of the console, the process
/// ends, finished or not; so it does not return, and Windows ends the process when its patience is
/// over. Log-off and shutdown are told to services only, once user32.dll is loaded (win32 docs,
/// HandlerRoutine).
BOOL WINAPI handleEvent(DWORD type)
{
    const Note note = theNote;
    if (!note)
        return FALSE;
    note();
    if (type != CTRL_C_EVENT && type != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

EndRequests::EndRequests(void (*note)())
{
    theNote = note;
    // A parent may have switched Ctrl+C off for its children.
    SetConsoleCtrlHandler(nullptr, FALSE);
    SetConsoleCtrlHandler(handleEvent, TRUE);
}

EndRequests::~EndRequests()
{
    SetConsoleCtrlHandler(handleEvent, FALSE);
    theNote = nullptr;
}

} // namespace Platform
