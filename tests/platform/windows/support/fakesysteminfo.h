// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/systeminfo.h"

#include <QMap>
#include <QSet>

namespace TestSupport {

/// A system that answers what a test has written into it: a computer of 32 GB under Windows Server
/// 2022, without a hypervisor, for an administrator, unless the test says otherwise.
class FakeSystemInfo final : public Platform::Windows::SystemInfo
{
public:
    template <typename T>
    using Result = Platform::Result<T>;

    Result<Platform::Windows::WindowsVersion> versionAnswer =
        Platform::Windows::WindowsVersion{20348, 3};
    Result<quint16> machineAnswer = quint16(0x8664);
    Result<bool> elevatedAnswer = true;
    Result<bool> memberAnswer = false;
    QMap<quint32, Platform::Windows::CpuidLeaf> leaves;
    QSet<quint32> features;
    Result<int> processorsAnswer = 16;
    Result<Platform::Windows::MemoryStatus> memoryAnswer =
        Platform::Windows::MemoryStatus{32ULL << 30, 20ULL << 30};
    QMap<QString, Result<quint64>> freeBytesAnswers; ///< By folder; NotFound for others.
    Result<QString> nameAnswer = QStringLiteral("HOST-1");

    Result<Platform::Windows::WindowsVersion> version() const override { return versionAnswer; }
    Result<quint16> nativeMachine() const override { return machineAnswer; }
    Result<bool> isElevated() const override { return elevatedAnswer; }
    Result<bool> isMemberOf(const QString &) const override { return memberAnswer; }
    Platform::Windows::CpuidLeaf cpuid(quint32 leaf) const override { return leaves.value(leaf); }
    bool hasProcessorFeature(quint32 feature) const override { return features.contains(feature); }
    Result<int> logicalProcessors() const override { return processorsAnswer; }
    Result<Platform::Windows::MemoryStatus> memory() const override { return memoryAnswer; }
    Result<quint64> freeBytes(const QString &folder) const override
    {
        const auto found = freeBytesAnswers.constFind(folder);
        if (found == freeBytesAnswers.cend())
            return Platform::failure(Platform::ErrorCode::NotFound, folder);
        return *found;
    }
    Result<QString> computerName() const override { return nameAnswer; }
};

} // namespace TestSupport
