// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/driverversion.h"
#include "platform/fact.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace Platform {

enum class GpuKind { Discrete, Integrated };

/// The state of a card on the host. Dismounted: taken from the host, owned by no VM. Assigned: owned by one.
enum class DeviceStatus { Ok, Disabled, Error, Dismounted, Assigned };

enum class DriverModel { Wddm, Tcc };

/// The driver that the host has bound to a GPU.
struct DriverFacts
{
    Fact<QString> provider;
    Fact<DriverVersion> version; ///< 31.0.15.2225, as Windows shows it.
    Fact<QDate> date;
    Fact<QString> inf;
    Fact<DriverModel> model;
    Fact<bool> dch;

    bool operator==(const DriverFacts &) const = default;
};

/// The PCI properties that decide whether a card can be assigned. The format id of all of them is
/// {3AB22E31-8264-4B4E-9AF5-A8D2D8E33E62}; the pid stands beside each.
struct PciFacts
{
    Fact<int> deviceType;               ///< pid 1: 2 express endpoint, 3 legacy, 4 root complex, 5 no OS control.
    Fact<int> baseClass;                ///< pid 3: 3 is display.
    Fact<int> interruptSupport;         ///< pid 14: bits 1 line, 2 MSI, 4 MSI-X.
    Fact<int> acsSupport;               ///< pid 29: 0 present, 1 not needed, 2 missing.
    Fact<int> acsCompatibleUpHierarchy; ///< pid 31: 0 not supported.
    Fact<bool> reservedMemoryRegion;    ///< pid 34.
    Fact<int> mmioMb;                   ///< Sum of the memory resources, rounded up.

    bool operator==(const PciFacts &) const = default;
};

/// One function of a card beside the GPU itself: audio, USB-C controller. They move together.
struct DeviceFunction
{
    Fact<QString> instanceId;
    Fact<QString> locationPath;
    Fact<QString> name;
    /// Its own state, which a run changes function by function; unknown counts as that of the card.
    Fact<DeviceStatus> status;

    bool operator==(const DeviceFunction &) const = default;
};

/// One GPU of the host. The key is the instance id, never the name.
struct GpuFacts
{
    Fact<QString> instanceId; ///< PCI\VEN_10DE&DEV_1EB8&…; the id before any dismount.
    Fact<QString> name;       ///< Text from the machine: show as plain text only.
    Fact<int> vendorId;
    Fact<int> deviceId;
    Fact<int> subsystemId;
    Fact<GpuKind> kind;
    Fact<QString> locationPath; ///< PCIROOT(0)#PCI(0300)#PCI(0000).
    Fact<QString> luid;         ///< Adapter LUID of DXGI as 16 hexadecimal digits.
    Fact<DeviceStatus> status;
    Fact<int> problemCode; ///< CM_PROB_*; 0 is none.
    Fact<bool> displayAttached;
    Fact<qint64> memoryMb;
    Fact<bool> mitigationDriver; ///< The vendor's device mitigation driver is installed.
    Fact<bool> partitionable;    ///< Hyper-V lists it as partitionable for GPU-PV.
    Fact<QString> partitionPath; ///< Msvm_PartitionableGpu.Name, \\?\PCI#…\GPUPARAV.
    Fact<int> partitionCount;
    Fact<QString> assignedTo; ///< Id of the VM that owns it, empty when none does.
    Fact<QList<DeviceFunction>> otherFunctions;
    DriverFacts driver;
    PciFacts pci;

    bool operator==(const GpuFacts &) const = default;
};

} // namespace Platform
