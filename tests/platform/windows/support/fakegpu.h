// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/windows/gpus/displayadapters.h"
#include "tests/platform/windows/support/fakepnpdevices.h"

namespace TestSupport {

/// One recorded GPU as a machine has it. What nobody recorded is made up where the machine needs
/// it: an instance id, a location path, a LUID.
class FakeGpu
{
public:
    /// `index` is that of the GPU in its machine. The facts have to live as long.
    FakeGpu(const Platform::GpuFacts &facts, qsizetype index);

    [[nodiscard]] const Platform::GpuFacts &facts() const { return m_facts; }
    [[nodiscard]] QString instanceId() const;
    [[nodiscard]] QString locationPath() const;
    [[nodiscard]] QString partitionPath() const;
    /// The class key below Control\Class, and the service.
    [[nodiscard]] QString driverKey() const;
    [[nodiscard]] QString service() const;
    [[nodiscard]] bool isNvidia() const;
    [[nodiscard]] bool isTcc() const;
    /// TCC cards have no adapter; a model or a status that is unread would show in one.
    [[nodiscard]] bool hasAdapter() const;

    [[nodiscard]] FakeDevice device() const;
    [[nodiscard]] FakeDevice functionDevice(qsizetype function) const;
    [[nodiscard]] Platform::Windows::DisplayAdapter adapter() const;
    /// The status of a function of the card: its own, else that of the card.
    [[nodiscard]] Platform::Fact<Platform::DeviceStatus> functionStatus(qsizetype function) const;

private:
    [[nodiscard]] bool hasDriver() const;
    [[nodiscard]] quint64 luid() const;
    void addDriver(FakeDevice &device) const;
    void addPci(FakeDevice &device) const;

    const Platform::GpuFacts &m_facts;
    const qsizetype m_index;
};

/// Somebody tried to read it and could not.
template <typename T>
[[nodiscard]] bool isUnread(const Platform::Fact<T> &fact)
{
    return !fact.isKnown() && !fact.problem.isEmpty();
}

/// Taken from the host.
[[nodiscard]] bool isAway(const Platform::Fact<Platform::DeviceStatus> &status);

} // namespace TestSupport
