// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

#include <QByteArray>

namespace TestSupport {

/// One way from the WmiConnection contract to a fake namespace.
struct WmiBackend
{
    std::shared_ptr<Platform::Windows::WmiConnector> connector;
    /// How many COM objects and references to them there are; always 0 without COM.
    std::function<int()> leftovers;
};

/// "direct" on every system, and "com" on Windows.
[[nodiscard]] QList<QByteArray> wmiBackendNames();
[[nodiscard]] WmiBackend makeWmiBackend(const QByteArray &name,
                                        const std::shared_ptr<FakeWmiRepository> &repository);

} // namespace TestSupport
