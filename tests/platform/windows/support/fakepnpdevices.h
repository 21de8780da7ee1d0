// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/pnpdevices.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace TestSupport {

/// A device of the fake Plug and Play, as it is while it works.
struct FakeDevice
{
    using Value = Platform::Windows::DeviceValue;
    using Key = Platform::Windows::DeviceKey;

    QString instanceId;
    QUuid deviceClass;
    bool isPresent = true;
    std::optional<quint64> problem = 0; ///< Without one the property is not there.
    QList<std::pair<Key, Value>> properties;
    std::optional<QList<Platform::Windows::DeviceResource>> resources;
    QStringList interfaces; ///< Paths, all of the partition class.
    bool canBeDisabled = true;
    bool needsRestart = false;                 ///< It changes its state only while Windows starts.
    bool isDisabledAtRestart = false;          ///< Which is written down already.
    std::optional<quint64> enabledProblem = 0; ///< What it has again once it is enabled.
};

/// Plug and Play in memory: devices lose and regain what real ones do when they are disabled,
/// dismounted, mounted and enabled.
class FakePnpDevices final : public Platform::Windows::PnpDevices
{
public:
    template <typename T>
    using Result = Platform::Result<T>;

    void add(const FakeDevice &device);
    /// Changes a device that is there.
    void change(const QString &instanceId, const std::function<void(FakeDevice &)> &change);
    /// The device is there, started and without a problem.
    [[nodiscard]] bool isWorking(const QString &instanceId) const;
    [[nodiscard]] bool isDisabled(const QString &instanceId) const;

    /// What pcip.sys does to a device that is taken from the host: it becomes a phantom, and the
    /// same device is there on the bus PCIP under a name in the language of Windows.
    void dismount(const QString &instanceId);
    /// The device comes back as it went, disabled, but not before the bus was listed some times.
    void mount(const QString &instanceId);

    int listingsUntilBack = 0; ///< So often a device that is mounted is listed as still away.

    /// A call by its name ("devices", "property", …) fails until it is taken out again.
    QMap<QString, Platform::Error> failures;
    /// What setEnabled() refuses, if anything.
    std::function<std::optional<Platform::Error>(bool enabled)> refusal;
    /// Runs before each call, on its thread.
    std::function<void(const QString &call)> before;
    /// Told when a device was enabled or disabled.
    std::function<void(const QString &instanceId, bool enabled)> onEnabled;

    Result<QList<Platform::Windows::PnpDevice>> devices() override;
    Result<Platform::Windows::DeviceValue>
    property(const QString &instanceId, const Platform::Windows::DeviceKey &key) override;
    Result<QList<Platform::Windows::DeviceResource>> resources(const QString &instanceId) override;
    Result<QList<Platform::Windows::DeviceInterface>>
    interfaces(const QUuid &interfaceClass) override;
    Platform::Result<> setEnabled(const QString &instanceId, bool enabled) override;

private:
    Platform::Result<> begin(const char *call) const;
    void bringBack(const QString &instanceId);
    void lookAtBus();
    [[nodiscard]] const FakeDevice *find(const QString &instanceId) const;
    [[nodiscard]] FakeDevice *find(const QString &instanceId);

    mutable std::mutex m_mutex;
    QMap<QString, FakeDevice> m_devices; ///< By their ids in lower case.
    QMap<QString, int> m_returning;      ///< Listings that are left by device.
};

} // namespace TestSupport
