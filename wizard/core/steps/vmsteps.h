// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/step.h"

// Steps on a VM of Hyper-V. Target: its id.
namespace Core {

/// Starts or shuts down a VM. State: a name of Platform::VmState.
struct VmPowerStep
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

/// Settings of a VM that is off. State: an object of the settings that the step moves, by their
/// names in host profiles.
struct VmSettingsStep
{
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
};

/// stopAction
struct VmStopActionStep : VmSettingsStep
{
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// dynamicMemory, memoryStartupMb, memoryMinimumMb
struct VmMemoryStep : VmSettingsStep
{
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// checkpoints, automaticCheckpoints
struct VmCheckpointsStep : VmSettingsStep
{
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// guestControlledCacheTypes
struct VmCacheControlStep : VmSettingsStep
{
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

/// lowMmioMb, highMmioMb, highMmioBaseMb
struct VmMmioGapsStep : VmSettingsStep
{
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

} // namespace Core
