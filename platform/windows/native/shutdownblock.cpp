// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/shutdownblock.h"

#include "platform/windows/native/widetext.h"

#include <windows.h>

namespace Platform {

ShutdownBlock::ShutdownBlock(quintptr window, const QString &reason)
    : m_window(window)
{
    ShutdownBlockReasonCreate(HWND(m_window), Windows::wide(reason));
}

ShutdownBlock::~ShutdownBlock() { ShutdownBlockReasonDestroy(HWND(m_window)); }

} // namespace Platform
