// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/endrequests.h"

#include <atomic>
#include <csignal>

namespace Platform {

namespace {

using Note = void (*)();
using Handler = void (*)(int);

std::atomic<Note> theNote = nullptr;
Handler formerInterrupt = SIG_DFL;
Handler formerTerminate = SIG_DFL;

void handleSignal(int)
{
    if (const Note note = theNote)
        note();
}

} // namespace

EndRequests::EndRequests(void (*note)())
{
    theNote = note;
    formerInterrupt = std::signal(SIGINT, handleSignal);
    formerTerminate = std::signal(SIGTERM, handleSignal);
}

EndRequests::~EndRequests()
{
    std::signal(SIGINT, formerInterrupt);
    std::signal(SIGTERM, formerTerminate);
    theNote = nullptr;
}

} // namespace Platform
