// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/hypervworld.h"

#include <QMetaType>

#include <functional>

namespace TestSupport {

/// One thing that the product does over WMI, and a machine on which it succeeds.
struct HyperVAct
{
    QString name;
    Platform::HostProfile profile;
    std::function<Platform::Result<>(HyperVWorld &, const Platform::CallContext &)> run;
    bool isReading = false;
    FakeAnswer answer = FakeAnswer::AtOnce; ///< How Hyper-V answers.

    /// The machine, ready for the act.
    [[nodiscard]] std::unique_ptr<HyperVWorld> world() const;
};

/// Every act of the product.
[[nodiscard]] QList<HyperVAct> hyperVActs();
/// The act of this name.
[[nodiscard]] HyperVAct hyperVAct(const QString &name);

// A server with one card, which is disabled, and one VM that is off and fit for a device.
inline const QString ActVm = QStringLiteral("6F1B2E54-0C3D-4D7A-9F6E-21A0B3C4D5E1");
inline const QString ActPlace = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0000)");
inline const QString ActDevice =
    QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&32EEF88F&0&0000");
inline const QString ActPartition = QStringLiteral(
    "\\\\?\\PCI#VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1#4&32EEF88F&0&0000#{064092b3-625e-43bf-"
    "9eb5-dc845897dd59}\\GPUPARAV");
[[nodiscard]] Platform::HostProfile actHost();
/// The only VM and the only card of such a machine.
[[nodiscard]] Platform::VmFacts &vmIn(Platform::HostProfile &profile);
[[nodiscard]] Platform::GpuFacts &gpuIn(Platform::HostProfile &profile);
/// The same machine with its card dismounted, held by the VM, or on the host and shareable.
[[nodiscard]] Platform::HostProfile dismountedHost();
[[nodiscard]] Platform::HostProfile assignedHost();
[[nodiscard]] Platform::HostProfile shareableHost();

} // namespace TestSupport

Q_DECLARE_METATYPE(TestSupport::HyperVAct)
