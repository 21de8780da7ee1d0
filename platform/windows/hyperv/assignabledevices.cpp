// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/assignabledevices.h"

#include "platform/windows/hyperv/hypervinventory.h"
#include "platform/windows/hyperv/hypervjobs.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/ramp.h"
#include "platform/windows/hyperv/settinginstance.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

/// The dismounted device at a location path; nothing when there is none.
Result<std::optional<DismountedDevice>> deviceAt(const std::shared_ptr<WmiConnection> &connection,
                                                 const QString &locationPath,
                                                 const CallBudget &budget)
{
    return HyperVInventory(connection)
        .dismountedDevices(budget.rest())
        .map([&locationPath](const QList<DismountedDevice> &devices) {
            const auto device = std::ranges::find_if(devices, [&](const DismountedDevice &each) {
                return each.locationPath.compare(locationPath, Qt::CaseInsensitive) == 0;
            });
            return device == devices.end() ? std::nullopt : std::optional(*device);
        });
}

/// Hyper-V lists a device a moment after it was dismounted. OutcomeUnknown when that is not seen:
/// the call itself has succeeded.
Result<> waitUntilListed(const std::shared_ptr<WmiConnection> &connection,
                         const QString &locationPath, bool isListed, const CallBudget &budget)
{
    int failures = 0;
    for (Ramp ramp;; ramp.advance()) {
        const auto device = deviceAt(connection, locationPath, budget);
        if (device && device->has_value() == isListed)
            return {};
        failures = device ? 0 : failures + 1;
        if (failures == MostFailedLooks)
            return failure(ErrorCode::OutcomeUnknown, device.error().detail);
        if (!budget.wait(ramp.pause(), locationPath))
            return failure(ErrorCode::OutcomeUnknown,
                           QStringLiteral("the list of dismounted devices did not change: %1")
                               .arg(locationPath));
    }
}

/// What vmms means when it refuses to take a device from the host.
ErrorCode dismountMeaning(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return ErrorCode::DeviceInUse;
    case ErrorCode::NotSupported:
    case ErrorCode::HyperVFailed:
    case ErrorCode::HyperVJobFailed:
        return ErrorCode::DeviceNotAssignable;
    default:
        return code;
    }
}

Result<QString> settingsOf(const DismountRequest &request)
{
    SettingInstance settings(Wmi::Dismount);
    settings.set(Wmi::DismountInstancePath, std::optional(request.instanceId));
    settings.set(Wmi::DismountLocationPath, std::optional(request.locationPath));
    settings.set(Wmi::DismountRequireAcs, std::optional(request.requireAcsSupport));
    settings.set(Wmi::DismountRequireMitigations, std::optional(request.requireDeviceMitigations));
    return settings.xml();
}

} // namespace

AssignableDevices::AssignableDevices(std::shared_ptr<WmiConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<> AssignableDevices::dismount(const DismountRequest &request, const CallContext &call) const
{
    const CallBudget budget(call);
    const auto listed = deviceAt(m_connection, request.locationPath, budget);
    if (!listed)
        return tl::make_unexpected(listed.error());
    if (*listed)
        return failure(ErrorCode::InvalidState, QStringLiteral("the device is dismounted already"));
    const auto service = singleton(*m_connection, Wmi::Assignable, budget.rest());
    if (!service)
        return tl::make_unexpected(service.error());
    const auto settings = settingsOf(request);
    if (!settings)
        return tl::make_unexpected(settings.error());
    const auto dismounted = runMethod(*m_connection,
                                      {service->path,
                                       Wmi::AssignableDismount,
                                       {{wmiName(Wmi::AssignableDismountSettings), *settings}},
                                       dismountMeaning},
                                      budget);
    return dismounted ? waitUntilListed(m_connection, request.locationPath, true, budget)
                      : dismounted;
}

Result<QString> AssignableDevices::mount(const QString &locationPath, const CallContext &call) const
{
    const CallBudget budget(call);
    const auto listed = deviceAt(m_connection, locationPath, budget);
    if (!listed)
        return tl::make_unexpected(listed.error());
    if (!*listed)
        return failure(ErrorCode::DeviceNotDismounted,
                       QStringLiteral("no dismounted device is at %1").arg(locationPath));
    const DismountedDevice &device = **listed;
    if (!device.vmId.isEmpty())
        return failure(ErrorCode::DeviceInUse,
                       QStringLiteral("the VM %1 holds the device").arg(device.vmId));
    const auto service = singleton(*m_connection, Wmi::Assignable, budget.rest());
    if (!service)
        return tl::make_unexpected(service.error());
    const auto mounted =
        runMethod(*m_connection,
                  {service->path,
                   Wmi::AssignableMount,
                   {{wmiName(Wmi::AssignableMountInstancePath), device.instancePath},
                    {wmiName(Wmi::AssignableMountLocationPath), device.locationPath}}},
                  budget);
    return mounted
        .and_then([&] { return waitUntilListed(m_connection, locationPath, false, budget); })
        .map([&device] { return device.instancePath; });
}

} // namespace Platform::Windows
