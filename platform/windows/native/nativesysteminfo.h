// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/systeminfo.h"

namespace Platform::Windows {

/// What the Windows of this computer says.
class NativeSystemInfo final : public SystemInfo
{
public:
    Result<WindowsVersion> version() const override;
    Result<quint16> nativeMachine() const override;
    Result<bool> isElevated() const override;
    Result<bool> isMemberOf(const QString &sid) const override;
    CpuidLeaf cpuid(quint32 leaf) const override;
    bool hasProcessorFeature(quint32 feature) const override;
    Result<int> logicalProcessors() const override;
    Result<MemoryStatus> memory() const override;
    Result<quint64> freeBytes(const QString &folder) const override;
    Result<QString> computerName() const override;
};

} // namespace Platform::Windows
