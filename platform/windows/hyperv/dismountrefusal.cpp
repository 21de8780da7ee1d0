// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/dismountrefusal.h"

namespace Platform::Windows {

namespace {

/// {3AB22E31-8264-4B4E-9AF5-A8D2D8E33E62} 1: the firmware kept control of PCI Express.
constexpr int TreatedAsPci = 5;
/// {3AB22E31-8264-4B4E-9AF5-A8D2D8E33E62} 31.
constexpr int AcsNotSupported = 0;

ErrorCode reasonIn(const DismountRequest &request, const GpuFacts &card)
{
    if (card.pci.reservedMemoryRegion.is(true))
        return ErrorCode::DeviceNotAssignable;
    if (request.requireAcsSupport && card.pci.acsCompatibleUpHierarchy.is(AcsNotSupported))
        return ErrorCode::AcsMissing;
    if (card.pci.deviceType.is(TreatedAsPci))
        return ErrorCode::PcieControlMissing;
    if (request.requireDeviceMitigations && card.mitigationDriver.is(false))
        return ErrorCode::MitigationsMissing;
    return ErrorCode::DeviceNotAssignable;
}

} // namespace

Error explainedRefusal(const Error &refusal, const DismountRequest &request, const GpuFacts &card)
{
    if (refusal.code != ErrorCode::DeviceNotAssignable)
        return refusal;
    return {reasonIn(request, card), refusal.detail};
}

} // namespace Platform::Windows
