// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/machinechecks.h"

#include <QtTest>

namespace TestSupport {

using namespace Platform;

void refusalColumns()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Act>("act");
    QTest::addColumn<ErrorCode>("expected");
}

void refusalRow(const char *name, const Prepare &prepare, const Act &act, ErrorCode expected)
{
    QTest::newRow(name) << prepare << act << expected;
}

void checkRefusal(HostProfile machine)
{
    QFETCH(Prepare, prepare);
    QFETCH(Act, act);
    QFETCH(ErrorCode, expected);
    prepare(machine);
    Simulated::SimulatedHost host(machine);
    const QByteArray before = stateOf(host);
    const Result<> result = act(host);
    QVERIFY2(!result, "the machine obeyed");
    QCOMPARE(errorCodeName(result.error().code), errorCodeName(expected));
    QCOMPARE(stateOf(host), before);
}

void inverseColumns()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Act>("effect");
    QTest::addColumn<Act>("inverse");
}

void inverseRow(const char *name, const Prepare &prepare, const Act &effect, const Act &inverse)
{
    QTest::newRow(name) << prepare << effect << inverse;
}

void checkInverse(HostProfile machine)
{
    QFETCH(Prepare, prepare);
    QFETCH(Act, effect);
    QFETCH(Act, inverse);
    prepare(machine);
    Simulated::SimulatedHost host(machine);
    const QByteArray before = stateOf(host);
    QCOMPARE(outcomeOf(effect(host)), QStringLiteral("ok"));
    const QByteArray between = stateOf(host);
    QVERIFY(between != before);
    const auto reread = parseHostProfile(between);
    QVERIFY2(reread, qPrintable(reread ? QString() : reread.error().detail));
    QCOMPARE(hostProfileJson(*reread), between);
    QCOMPARE(outcomeOf(inverse(host)), QStringLiteral("ok"));
    QCOMPARE(stateOf(host), before);
}

void holdT4(HostProfile &profile)
{
    teslaT4(profile).status.value = DeviceStatus::Assigned;
    teslaT4(profile).assignedTo = ReadyVm;
    readyVm(profile).assignedDevices = QList<AssignedDevice>{{{}, TeslaT4Path}};
}

Prepare holdsT4But(const Prepare &change)
{
    return [change](HostProfile &profile) {
        holdT4(profile);
        change(profile);
    };
}

Prepare holdsPartitionBut(const Prepare &change)
{
    return [change](HostProfile &profile) {
        readyVm(profile).gpuPartitions = QStringList{RtxPartition};
        change(profile);
    };
}

Prepare readyVmIs(VmState state)
{
    return [state](HostProfile &profile) { readyVm(profile).state = state; };
}

Prepare t4Is(DeviceStatus status)
{
    return [status](HostProfile &profile) { teslaT4(profile).status.value = status; };
}

Prepare rtxIs(DeviceStatus status)
{
    return [status](HostProfile &profile) { rtx(profile).status.value = status; };
}

} // namespace TestSupport
