// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakerefusal.h"

using Platform::ErrorCode;

namespace TestSupport {

FakeRefusal refusalOf(const Platform::Error &error)
{
    switch (error.code) {
    case ErrorCode::AccessDenied:
        return {32769, {}};
    case ErrorCode::NotSupported:
        return {32770, {}};
    case ErrorCode::InvalidArgument:
    case ErrorCode::VmMemoryDynamic:
    case ErrorCode::VmStopActionUnsuitable:
    case ErrorCode::DeviceNotDismounted:
    case ErrorCode::PartitionUnavailable:
        return {32773, {}};
    case ErrorCode::DeviceInUse:
        return {32774, {}};
    case ErrorCode::VmNotOff:
    case ErrorCode::InvalidState:
        return {32775, {}};
    case ErrorCode::ProviderUnavailable:
        return {32777, {}};
    case ErrorCode::NotFound:
    case ErrorCode::VmNotFound:
        return {32779, {}};
    case ErrorCode::HypervisorFeatureUnavailable:
        return {32768, QStringLiteral("Das Gerät ließ sich nicht einschalten.\nEine Funktion steht "
                                      "nicht zur Verfügung (0xC035001E).")};
    case ErrorCode::InsufficientResources:
    case ErrorCode::MmioGapTooSmall:
        return {32768, QStringLiteral("Les ressources ne suffisent pas (0x800705AA).")};
    case ErrorCode::MmioRangeTooHigh:
        return {32773, QStringLiteral("Der Bereich (0x00000017dffff000) liegt zu hoch. Er muss "
                                      "unter 0x0000001000000000 liegen.")};
    case ErrorCode::PolicyRefusesDevice:
        return {32768, QStringLiteral("HyperV\\RequireSecureDeviceAssignment, "
                                      "HyperV\\RequireSupportedDeviceAssignment を参照。")};
    default:
        return {32768, QStringLiteral("操作失败。")};
    }
}

} // namespace TestSupport
