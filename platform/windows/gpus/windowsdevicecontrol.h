// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/devicecontrol.h"
#include "platform/windows/gpus/gpureader.h"
#include "platform/windows/hyperv/assignabledevices.h"
#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/pendingchanges.h"

namespace Platform::Windows {

/// How long a device may take to show that it was changed.
struct DevicePace
{
    std::chrono::milliseconds pause = std::chrono::milliseconds(200); ///< Between two looks.
    int looks = 50;
};

/// Changes the devices of this computer. A change that Windows reports as done is looked at again
/// before it counts. One that hangs stays pending, and while it does nothing else is begun: Busy.
class WindowsDeviceControl final : public DeviceControl
{
public:
    WindowsDeviceControl(GpuSources sources, std::shared_ptr<const AssignableDevices> assignable,
                         std::shared_ptr<PendingChanges> pending, DevicePace pace = {});

    /// Disabled, a device stays so over a restart; one that did not become so is not at the next
    /// restart either. To be enabled it may still be on its way back to the host. Errors beside
    /// those of DeviceControl: DeviceNeedsRestart, InvalidState when it stays disabled,
    /// OutcomeUnknown when its state cannot be read afterwards.
    Result<> setEnabled(const QString &instanceId, bool enabled, const CallContext &call) override;
    /// NotFound when the device is not at the location path.
    Result<> dismount(const DismountRequest &request, const CallContext &call) override;
    /// Returns when the device is there on the host again. OutcomeUnknown when it does not come to
    /// that in time.
    Result<> mount(const QString &locationPath, const CallContext &call) override;

private:
    [[nodiscard]] Result<> change(const QString &instanceId, bool enabled,
                                  const CallBudget &budget) const;
    [[nodiscard]] Result<> waitUntil(const QString &instanceId, bool enabled,
                                     const CallBudget &budget) const;
    void takeBack(const QString &instanceId) const;
    [[nodiscard]] Result<> ask(const QString &instanceId, bool enabled,
                               std::chrono::milliseconds limit) const;
    [[nodiscard]] Result<> waitUntilBack(const QString &dismounted, const CallBudget &budget) const;
    [[nodiscard]] Result<> checkDisabled(const DismountRequest &request,
                                         const CallBudget &budget) const;
    [[nodiscard]] Error explained(const Error &refusal, const DismountRequest &request,
                                  const CallBudget &budget) const;

    const GpuSources m_sources;
    const std::shared_ptr<const AssignableDevices> m_assignable;
    const std::shared_ptr<PendingChanges> m_pending;
    const DevicePace m_pace;
};

} // namespace Platform::Windows
