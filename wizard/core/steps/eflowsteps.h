// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/step.h"

// Steps on the EFLOW VM, which needs no target.
namespace Core {

/// Deploys the VM, once per installation. State: true when it is deployed. options: its settings,
/// see eflowSettingsFromJson().
struct EflowDeploymentStep
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

/// Starts or stops the VM. State: a name of Platform::PowerState.
struct EflowPowerStep
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

/// Sets processors, memory and GPU of the VM. State: the full set, see eflowSettingsFromJson().
struct EflowVmStep
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
