// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Platform {

/// While it lives, Windows tells whoever shuts the computer down why this window does not want to
/// end (ShutdownBlockReasonCreate); they may do it nevertheless. To be made and destroyed by the
/// thread of the window. Does nothing on other systems.
class ShutdownBlock
{
public:
    /// `window` is the native id of a top-level window, `reason` a sentence for people.
    ShutdownBlock(quintptr window, const QString &reason);
    ~ShutdownBlock();
    ShutdownBlock(const ShutdownBlock &) = delete;
    ShutdownBlock &operator=(const ShutdownBlock &) = delete;

private:
    const quintptr m_window;
};

} // namespace Platform
