// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/guestprobe.h"
#include "platform/windows/eflow/eflowscripts.h"

namespace Platform::Windows {

/// Looks into the EFLOW VM through Invoke-EflowVmCommand. A VM that was just restarted may be
/// silent or without its GPU for a while, so it looks again: until the time of the call is over at
/// a VM that is silent, and some times where the GPU is missing. Into a VM of Hyper-V no channel
/// leads.
class EflowGuestProbe final : public GuestProbe
{
public:
    explicit EflowGuestProbe(std::shared_ptr<ScriptHost> scripts);

    Result<GuestEvidence> probe(const QString &vmId, Method method,
                                const CallContext &call) override;

private:
    [[nodiscard]] Result<GuestEvidence> look(Method method, const CallContext &call) const;

    EflowScripts m_scripts;
};

} // namespace Platform::Windows
