// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/hypervgpufacts.h"

#include "platform/windows/hyperv/callbudget.h"

namespace Platform::Windows {

HyperVDevices readHyperVDevices(const HyperVInventory &inventory, const CallContext &call)
{
    const CallBudget budget(call);
    auto partitionables = inventory.partitionableGpus(budget.rest());
    return {std::move(partitionables), inventory.dismountedDevices(budget.rest())};
}

} // namespace Platform::Windows
