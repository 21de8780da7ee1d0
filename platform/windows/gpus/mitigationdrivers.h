// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"
#include "platform/windows/facts/files.h"
#include "platform/windows/facts/registry.h"

#include <QList>

namespace Platform::Windows {

/// The device mitigation drivers in the driver store: packages whose INF the vendor named
/// nvidia_azure_stack_<model>_base.inf. Names of devices are no sign of them.
class MitigationDrivers
{
public:
    MitigationDrivers(const Registry &registry, const Files &files);

    /// One of them names the device as its hardware.
    [[nodiscard]] Fact<bool> isInstalledFor(const Fact<int> &vendorId,
                                            const Fact<int> &deviceId) const;

private:
    struct Package
    {
        QString infFile;
        Result<QString> text;
    };

    QString m_store;
    Result<QList<Package>> m_packages;
};

} // namespace Platform::Windows
