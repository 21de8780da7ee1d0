// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/windowsfactreader.h"
#include "tests/platform/windows/support/fakeregistry.h"
#include "tests/platform/windows/support/fakesysteminfo.h"

#include <QMetaType>

#include <functional>

namespace TestSupport {

/// A plain Windows 11 Pro 22631.4317 that a row of a table changes.
struct WindowsBench
{
    WindowsBench();
    /// The facts that the product reads of it.
    [[nodiscard]] Platform::WindowsFacts read() const;

    FakeRegistry registry;
    FakeSystemInfo system;
};

using WindowsChange = std::function<void(WindowsBench &)>;

/// What Windows says of a key that nobody may open.
inline const Platform::Error ClosedKey{Platform::ErrorCode::AccessDenied,
                                       QStringLiteral("RegOpenKeyExW: Windows error 5")};

} // namespace TestSupport

Q_DECLARE_METATYPE(TestSupport::WindowsChange)
