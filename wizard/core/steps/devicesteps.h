// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/step.h"

// Steps on the functions of a card. options: "gpu" is the instance id of the card, "instanceId"
// that of the function, "vm" and "vmName" the VM that gets it.
namespace Core {

/// Enables or disables a device. State: true when the host may use it. Target: its instance id.
struct DeviceEnabledStep
{
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// Takes a device from the host or gives it back. State: true while the host has it. Target: its
/// location path. options: "requireAcsSupport" and "requireDeviceMitigations" as in
/// Platform::DismountRequest.
struct DeviceMountStep
{
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// Gives a dismounted device to a VM. State: true while that VM has it. Target: its location path.
struct DeviceAssignmentStep
{
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// Gives a VM a partition of a GPU. State: the partition paths of the VM, sorted. Target: the
/// partition path; empty where Windows takes a GPU of its own choice: then every partition that
/// came new reads as empty.
struct GpuPartitionStep
{
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

} // namespace Core
