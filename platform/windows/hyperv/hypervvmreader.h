// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/vmfacts.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// A VM to be changed, and the instance that its settings are.
struct ChangeableVm
{
    VmFacts facts;
    WmiObject system;
};

/// Reads the VMs of Hyper-V: a handful of queries, however many there are. Each fact names the
/// property that it came from; one that this build of Windows has no property for is unread and
/// says so. Settings are those of the VM itself, never of its checkpoints.
class HyperVVmReader
{
public:
    explicit HyperVVmReader(std::shared_ptr<WmiConnection> connection);

    /// All VMs. A list that is empty is one: AccessDenied when WMI does not even show the host
    /// itself, which is how it tells missing rights. Other errors: those of WmiConnection.
    [[nodiscard]] Result<QList<VmFacts>> vms(const CallContext &call) const;
    /// The VM with this id. VmNotFound when there is none; other errors as above.
    [[nodiscard]] Result<VmFacts> vm(const QString &vmId, const CallContext &call) const;
    /// The same for whoever wants to change it: an error where its settings cannot be read, so that
    /// nobody takes what is unread for unsuitable.
    [[nodiscard]] Result<ChangeableVm> changeableVm(const QString &vmId,
                                                    const CallContext &call) const;

private:
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
