// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/step.h"

namespace Core {

/// Looks for the working GPU inside the VM. State: true when it works. Target: VM id; empty for
/// EFLOW. options: "method".
struct GuestGpuStep
{
    /// What the look found; lookInside() is the whole of which probe() and change() tell a part.
    static Platform::Result<Platform::GuestEvidence> lookInside(Platform::Host &, const Step &,
                                                                const Platform::CallContext &);
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    /// Changes nothing. GuestGpuMissing when the GPU does not work.
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

} // namespace Core
