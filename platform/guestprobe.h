// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/method.h"
#include "platform/result.h"

#include <QStringList>

namespace Platform {

/// What the look inside a VM found, with the lines that prove it.
struct GuestEvidence
{
    bool gpuWorks = false;
    QStringList lines;

    bool operator==(const GuestEvidence &) const = default;
};

/// Looks for a working GPU inside a running VM. Never changes it.
class GuestProbe
{
public:
    virtual ~GuestProbe() = default;

    /// `vmId` empty: the EFLOW VM, through Invoke-EflowVmCommand. Errors: GuestUnreachable, NotSupported
    /// where no channel into the guest exists.
    [[nodiscard]] virtual Result<GuestEvidence> probe(const QString &vmId, Method method, const CallContext &call) = 0;
};

} // namespace Platform
