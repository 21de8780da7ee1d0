// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/windowsdevicecontrol.h"
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/platform/windows/support/hypervworld.h"

#include <functional>

namespace TestSupport {

inline const QString ControlledGpu =
    QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&1&0&0000");
inline const QString ControlledSlot = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0000)");

/// A server with one card, which works and is fit to be dismounted unless `change` says otherwise.
[[nodiscard]] Platform::HostProfile
controlledHost(const std::function<void(Platform::GpuFacts &)> &change = {});

/// A recorded machine with Plug and Play and Hyper-V that see the same devices.
struct DeviceControlWorld
{
    explicit DeviceControlWorld(const Platform::HostProfile &profile = controlledHost());
    /// The state of the card as the product reads it; Error when it cannot.
    [[nodiscard]] Platform::DeviceStatus status() const;

    FakeGpuParts parts;
    HyperVWorld hyperv;
    Platform::Windows::WindowsDeviceControl control;

private:
    /// The sources with the devices of this machine put into them.
    [[nodiscard]] Platform::Windows::GpuSources sourcesOf(const Platform::HostProfile &profile);
    [[nodiscard]] Platform::Windows::GpuSources sources() const;
};

/// The code of an error; Internal, which no device gives, for a success.
[[nodiscard]] Platform::ErrorCode codeOf(const Platform::Result<> &result);

} // namespace TestSupport
