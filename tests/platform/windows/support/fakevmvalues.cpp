// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakevmvalues.h"

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

using Values = FakeWmiRepository::Values;

/// NULL for what is not known.
template <typename T, typename Convert>
WmiValue valueOf(const Fact<T> &fact, const Convert &convert)
{
    return fact.isKnown() ? WmiValue(convert(*fact)) : WmiValue();
}

WmiValue valueOf(const Fact<QString> &fact)
{
    return valueOf(fact, [](const QString &text) { return text; });
}

WmiValue valueOf(const Fact<bool> &fact)
{
    return valueOf(fact, [](bool flag) { return flag; });
}

WmiValue sizeOf(const Fact<qint64> &fact)
{
    return valueOf(fact, [](qint64 size) { return quint64(size); });
}

/// Msvm_ComputerSystem.EnabledState as win32 HyperV_v2 has it.
qint64 enabledState(VmState state)
{
    switch (state) {
    case VmState::Running:
        return 2;
    case VmState::Off:
        return 3;
    case VmState::Saved:
        return 6;
    case VmState::Paused:
        return 9;
    case VmState::Other:
        break;
    }
    return 10;
}

qint64 stopNumber(StopAction action)
{
    return action == StopAction::TurnOff ? 2 : action == StopAction::Save ? 3 : 4;
}

qint64 checkpointNumber(CheckpointType type) { return 2 + qint64(type); }

} // namespace

Values computerValues(const VmFacts &vm)
{
    return {{QStringLiteral("ElementName"), valueOf(vm.name)},
            {QStringLiteral("EnabledState"), valueOf(vm.state, enabledState)}};
}

Values systemValues(const VmFacts &vm)
{
    const auto subType = [](int generation) {
        return QString(QStringLiteral("Microsoft:Hyper-V:SubType:") + QString::number(generation));
    };
    return {{QStringLiteral("ElementName"), valueOf(vm.name)},
            {QStringLiteral("VirtualSystemSubType"), valueOf(vm.generation, subType)},
            {QStringLiteral("Version"), valueOf(vm.configurationVersion)},
            {QStringLiteral("IsSaved"), vm.state.is(VmState::Saved)},
            {QStringLiteral("AutomaticShutdownAction"), valueOf(vm.stopAction, stopNumber)},
            {QStringLiteral("UserSnapshotType"), valueOf(vm.checkpoints, checkpointNumber)},
            {QStringLiteral("AutomaticSnapshotsEnabled"), valueOf(vm.automaticCheckpoints)},
            {QStringLiteral("GuestControlledCacheTypes"), valueOf(vm.guestControlledCacheTypes)},
            {QStringLiteral("LowMmioGapSize"), sizeOf(vm.lowMmioMb)},
            {QStringLiteral("HighMmioGapSize"), sizeOf(vm.highMmioMb)},
            {QStringLiteral("HighMmioGapBase"), sizeOf(vm.highMmioBaseMb)}};
}

Values memoryValues(const VmFacts &vm)
{
    return {{QStringLiteral("VirtualQuantity"), sizeOf(vm.memoryStartupMb)},
            {QStringLiteral("Reservation"), sizeOf(vm.memoryMinimumMb)},
            {QStringLiteral("DynamicMemoryEnabled"), valueOf(vm.dynamicMemory)}};
}

Values processorValues(const VmFacts &vm)
{
    return {{QStringLiteral("VirtualQuantity"),
             valueOf(vm.processorCount, [](int count) { return quint64(count); })}};
}

Values summaryValues(const VmFacts &vm)
{
    return {{QStringLiteral("GuestOperatingSystem"), valueOf(vm.guestSystem)}};
}

} // namespace TestSupport
