// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/driverversion.h"
#include "platform/fact.h"
#include "platform/windows/gpus/pnpdevices.h"

#include <QDate>

namespace Platform::Windows {

/// Reads the properties of one device as facts. A property that is missing or of another type is
/// an unread fact that says so.
class DeviceProperties
{
public:
    DeviceProperties(PnpDevices &pnp, QString instanceId);

    [[nodiscard]] Fact<QString> text(const DeviceKey &key) const;
    [[nodiscard]] Fact<QStringList> texts(const DeviceKey &key) const;
    [[nodiscard]] Fact<int> number(const DeviceKey &key) const;
    [[nodiscard]] Fact<bool> flag(const DeviceKey &key) const;
    /// The day of a time, in UTC.
    [[nodiscard]] Fact<QDate> date(const DeviceKey &key) const;
    [[nodiscard]] Fact<Platform::DriverVersion> version(const DeviceKey &key) const;
    /// A 64-bit number as 16 hexadecimal digits.
    [[nodiscard]] Fact<QString> hexadecimal(const DeviceKey &key) const;

    /// The name that people see: FriendlyName, else DeviceDesc.
    [[nodiscard]] Fact<QString> name() const;
    /// The location path by the way of PCI; the others are those of ACPI.
    [[nodiscard]] Fact<QString> locationPath() const;
    /// CM_PROB_*; 0 is none.
    [[nodiscard]] Fact<int> problemCode() const;

    [[nodiscard]] const QString &instanceId() const { return m_instanceId; }

private:
    template <typename T, typename Convert>
    [[nodiscard]] Fact<T> fact(const DeviceKey &key, const Convert &convert) const;

    PnpDevices &m_pnp;
    const QString m_instanceId;
};

} // namespace Platform::Windows
