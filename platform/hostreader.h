// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/hostfacts.h"
#include "platform/result.h"

namespace Platform {

/// Reads a host and never changes it. Blocks; may be called from any one thread at a time per area.
class HostReader
{
public:
    virtual ~HostReader() = default;

    /// The facts of one area; the other areas of the result are unknown. A fact that could not be read
    /// is an unread fact, not an error: errors mean that the area gave no answer at all.
    [[nodiscard]] virtual Result<HostFacts> read(FactArea area, const CallContext &call) = 0;
    /// One GPU by instance id, read afresh, with the state of each of its functions. NotFound when the host
    /// has no such device, present or not.
    [[nodiscard]] virtual Result<GpuFacts> readGpu(const QString &instanceId, const CallContext &call) = 0;
    /// One VM by id, read afresh. VmNotFound when there is none.
    [[nodiscard]] virtual Result<VmFacts> readVm(const QString &vmId, const CallContext &call) = 0;
};

} // namespace Platform
