// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/guestprobe.h"
#include "platform/simulated/machine.h"

namespace Platform::Simulated {

/// Shows inside a running VM what it holds. The GPU works when it is really there and the guest has
/// what it needs: a driver for a whole device, the kernel module dxgkrnl for a partition.
class SimulatedGuests final : public GuestProbe
{
public:
    explicit SimulatedGuests(Machine &machine)
        : m_machine(machine)
    {
    }

    Result<GuestEvidence> probe(const QString &vmId, Method method,
                                const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
