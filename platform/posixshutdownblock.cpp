// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/shutdownblock.h"

namespace Platform {

ShutdownBlock::ShutdownBlock(quintptr window, const QString &)
    : m_window(window)
{
}

ShutdownBlock::~ShutdownBlock() = default;

} // namespace Platform
