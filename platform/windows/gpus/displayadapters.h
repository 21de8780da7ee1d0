// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Platform::Windows {

/// What the graphics kernel says of an adapter beyond DXGI (D3DKMTQueryAdapterInfo). Each value is
/// missing where its query failed.
struct KernelAdapter
{
    std::optional<quint32> type;          ///< KMTQAITYPE_ADAPTERTYPE, see AdapterBit.
    std::optional<quint32> driverVersion; ///< KMTQAITYPE_DRIVERVERSION: WDDM 2.7 is 2700.
    /// KMTQAITYPE_PHYSICALADAPTERPNPKEY: \REGISTRY\MACHINE\SYSTEM\…\Enum\PCI\VEN_…
    std::optional<QString> pnpKey;
    QString problem; ///< Why none of it could be read; empty when any could.

    bool operator==(const KernelAdapter &) const = default;
};

/// Bits of D3DKMT_ADAPTERTYPE.
enum AdapterBit : quint32 {
    SoftwareAdapter = 1u << 2,
    PostAdapter = 1u << 3, ///< The firmware shows its screen there.
    HybridDiscrete = 1u << 4,
    HybridIntegrated = 1u << 5,
    IndirectDisplay = 1u << 6,
    Paravirtualized = 1u << 7 ///< This adapter belongs to the host of the VM that Windows runs in.
};

/// One adapter of DXGI 1.1 (DXGI_ADAPTER_DESC1).
struct DisplayAdapter
{
    quint64 luid = 0;
    QString description; ///< Text from the machine. Never a key.
    quint32 vendorId = 0;
    quint32 deviceId = 0;
    quint64 dedicatedVideoMemory = 0; ///< Bytes.
    bool isSoftware = false;          ///< DXGI_ADAPTER_FLAG_SOFTWARE
    /// Outputs attached to the desktop; missing when they cannot be counted (services, remote
    /// sessions).
    std::optional<int> attachedOutputs;
    /// DXCoreAdapterProperty::IsIntegrated; missing before Windows 10 2004.
    std::optional<bool> isIntegrated;
    KernelAdapter kernel;

    bool operator==(const DisplayAdapter &) const = default;
};

/// The graphics adapters that work on this computer. May be used from any thread; the call is not
/// bounded in time: see boundedCall().
class DisplayAdapters
{
public:
    virtual ~DisplayAdapters() = default;

    /// ProviderUnavailable with the code of DXGI when there is none.
    [[nodiscard]] virtual Result<QList<DisplayAdapter>> adapters() = 0;
};

} // namespace Platform::Windows
