// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/hyperv/wminames.h"
#include "platform/windows/wmi/wmiconnection.h"
#include "platform/windows/wmi/wql.h"

// Queries that several readers and actions share.
namespace Platform::Windows {

/// Everything of a class.
[[nodiscard]] WqlSelect selectAll(Wmi className);

/// Succeeds when WMI shows this process anything at all. Otherwise AccessDenied, for without rights
/// all queries give no rows, not even the one of the host itself; ProviderUnavailable where the
/// rights are there: so it is while vmms does not run.
[[nodiscard]] Result<> requireRows(WmiConnection &connection, const CallContext &call);

/// The rows of a class; none are an error unless requireRows() succeeds.
[[nodiscard]] Result<QList<WmiObject>> rowsOf(WmiConnection &connection, Wmi className,
                                              const CallContext &call);
/// The only instance of a class: a service. ProviderUnavailable when there is none.
[[nodiscard]] Result<WmiObject> singleton(WmiConnection &connection, Wmi className,
                                          const CallContext &call);

/// Msvm_ComputerSystem of a VM. VmNotFound, also for a text that is no id.
[[nodiscard]] Result<WmiObject> computerOf(WmiConnection &connection, const QString &vmId,
                                           const CallContext &call);
/// The settings of a VM itself, not of its checkpoints. VmNotFound.
[[nodiscard]] Result<WmiObject> systemOf(WmiConnection &connection, const QString &vmId,
                                         const CallContext &call);
/// The settings of all VMs.
[[nodiscard]] WqlSelect selectSystems();

/// True for the name of a VM, which is a GUID; the host has its own name.
[[nodiscard]] bool isVmId(const QString &name);
/// A property as text; empty when it has none.
[[nodiscard]] QString textOf(const WmiObject &object, Wmi property);
/// The VM, or checkpoint, that a setting belongs to: its InstanceID up to the first backslash.
[[nodiscard]] QString ownerOf(const QString &instanceId);

} // namespace Platform::Windows
