// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulated/simulatedhost.h"

#include <QByteArray>

#include <functional>

namespace TestSupport {

// The cards and VMs of both machines.
inline const QString TeslaT4 =
    QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&1A2B3C4D&0&0008");
inline const QString TeslaT4Path = QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)");
inline const QString SecondT4Path = QStringLiteral("PCIROOT(0)#PCI(0200)#PCI(0000)");
inline const QString Rtx =
    QStringLiteral("PCI\\VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1\\4&2B3C4D5E&0&0010");
inline const QString RtxPath = QStringLiteral("PCIROOT(0)#PCI(0300)#PCI(0000)");
inline const QString RtxAudio =
    QStringLiteral("PCI\\VEN_10DE&DEV_228E&SUBSYS_40741458&REV_A1\\4&2B3C4D5E&0&0110");
inline const QString RtxAudioPath = QStringLiteral("PCIROOT(0)#PCI(0300)#PCI(0001)");
inline const QString RtxPartition =
    QStringLiteral("\\\\?\\PCI#VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1#4&2b3c4d5e&0&0010#{"
                   "064092b3-625e-43bf-9eb5-dc845897dd59}\\GPUPARAV");
inline const QString ReadyVm = QStringLiteral("11111111-1111-1111-1111-111111111111");
inline const QString FreshVm = QStringLiteral("22222222-2222-2222-2222-222222222222");

/// A server with two T4 (both with mitigation driver), one partitionable RTX 3060 with its audio
/// function, a VM that is ready for a device and one as it was made. EFLOW runs without a GPU.
[[nodiscard]] Platform::HostProfile serverProfile();
/// The same on Windows 11.
[[nodiscard]] Platform::HostProfile clientProfile();

// Where tests change those profiles.
[[nodiscard]] Platform::GpuFacts &teslaT4(Platform::HostProfile &profile);
[[nodiscard]] Platform::GpuFacts &rtx(Platform::HostProfile &profile);
[[nodiscard]] Platform::VmFacts &readyVm(Platform::HostProfile &profile);
[[nodiscard]] Platform::VmFacts &freshVm(Platform::HostProfile &profile);
void addFault(Platform::HostProfile &profile, Platform::Operation operation, Platform::Fault fault);

using Prepare = std::function<void(Platform::HostProfile &)>;
using Act = std::function<Platform::Result<>(Platform::Host &)>;

/// The bytes that must be equal after an operation and its inverse.
[[nodiscard]] QByteArray stateOf(const Platform::Simulated::SimulatedHost &host);
/// "ok", or the name and detail of the error: what a failing comparison shows.
[[nodiscard]] QString outcomeOf(const Platform::Result<> &result);
/// Carries out several operations; the first failure ends them.
[[nodiscard]] Act inTurn(const QList<Act> &acts);

// Operations on the machines above.
[[nodiscard]] Act setEnabled(const QString &instanceId, bool enabled);
[[nodiscard]] Act dismount(const QString &instanceId, const QString &locationPath);
[[nodiscard]] Act mount(const QString &locationPath);
[[nodiscard]] Act assign(const QString &vmId, const QString &locationPath);
[[nodiscard]] Act unassign(const QString &vmId, const QString &locationPath);
[[nodiscard]] Act addPartition(const QString &vmId, const QString &path);
[[nodiscard]] Act removePartition(const QString &vmId, const QString &path);
[[nodiscard]] Act startVm(const QString &vmId);
[[nodiscard]] Act stopVm(const QString &vmId);
[[nodiscard]] Act configureVm(const QString &vmId, const Platform::VmSettings &settings);

} // namespace TestSupport
