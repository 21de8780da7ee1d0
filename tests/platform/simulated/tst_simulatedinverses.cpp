// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/machinechecks.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

Prepare t4HasBeen(DeviceStatus status, int problemCode)
{
    return [=](HostProfile &profile) {
        teslaT4(profile).status.value = status;
        teslaT4(profile).problemCode = problemCode;
    };
}

void forgetT4(HostProfile &profile)
{
    teslaT4(profile).status =
        Fact<DeviceStatus>::unread(QStringLiteral("denied"), QStringLiteral("CM"));
    teslaT4(profile).problemCode = {};
    teslaT4(profile).assignedTo = Fact<QString>::unread(QStringLiteral("denied"));
}

void dismountT4AndForgetLists(HostProfile &profile)
{
    teslaT4(profile).status.value = DeviceStatus::Dismounted;
    teslaT4(profile).assignedTo = {};
    readyVm(profile).assignedDevices =
        Fact<QList<AssignedDevice>>::unread(QStringLiteral("denied"), QStringLiteral("WMI"));
    readyVm(profile).gpuPartitions = {};
}

/// As a report gives it: without the id under which the VM holds the device, and without an owner.
void holdT4Vaguely(HostProfile &profile)
{
    teslaT4(profile).status = {};
    teslaT4(profile).assignedTo = {};
    readyVm(profile).assignedDevices = QList<AssignedDevice>{
        {{}, {TeslaT4Path, QStringLiteral("report")}}, {{}, QStringLiteral("PCIROOT(9)")}};
}

void audioGoesWithItsCard(HostProfile &profile)
{
    rtx(profile).otherFunctions.value->first().status = {};
}

/// A step back on a function that went with its card may find nothing to do.
Act ifNeeded(const Act &act, ErrorCode alreadyThere)
{
    return [=](Host &host) -> Result<> {
        const Result<> done = act(host);
        return !done && done.error().code == alreadyThere ? Result<>() : done;
    };
}

/// The whole of an assignment, of a card and the function beside it.
QList<Act> assignment(bool functionFirst)
{
    QList<QPair<QString, QString>> functions{{Rtx, RtxPath}, {RtxAudio, RtxAudioPath}};
    if (functionFirst)
        functions.swapItemsAt(0, 1);
    QList<Act> acts;
    for (const auto &[id, path] : functions)
        acts << setEnabled(id, false);
    for (const auto &[id, path] : functions)
        acts << dismount(id, path);
    for (const auto &[id, path] : functions)
        acts << assign(ReadyVm, path);
    return acts;
}

QList<Act> itsUndo(bool functionFirst)
{
    QList<QPair<QString, QString>> functions{{RtxAudio, RtxAudioPath}, {Rtx, RtxPath}};
    if (functionFirst)
        functions.swapItemsAt(0, 1);
    QList<Act> acts;
    for (const auto &[id, path] : functions)
        acts << unassign(ReadyVm, path);
    for (const auto &[id, path] : functions)
        acts << ifNeeded(mount(path), ErrorCode::DeviceNotDismounted);
    for (const auto &[id, path] : functions)
        acts << setEnabled(id, true);
    return acts;
}

VmSettings changedSettings()
{
    return {StopAction::TurnOff,
            false,
            8192,
            8192,
            CheckpointType::Disabled,
            false,
            true,
            3072,
            33280,
            48128};
}

/// What undo writes: the former values.
VmSettings formerSettings()
{
    return {StopAction::Save,
            true,
            4096,
            512,
            CheckpointType::Production,
            true,
            false,
            128,
            512,
            65024};
}

} // namespace

class TestSimulatedInverses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveNoTrace_data()
    {
        inverseColumns();
        devices();
        assignments();
        partitions();
        others();
    }
    void leaveNoTrace() { checkInverse(serverProfile()); }

    void keepsWhatAFactIsReadFrom()
    {
        Simulated::SimulatedHost host(serverProfile());
        QVERIFY(host.devices().setEnabled(TeslaT4, false, {}));
        const GpuFacts gpu = *host.reader().readGpu(TeslaT4, {});
        QVERIFY(gpu.status.is(DeviceStatus::Disabled));
        QVERIFY(gpu.problemCode.is(22));
        QCOMPARE(gpu.status.source, QStringLiteral("CM_Get_DevNode_Status"));
    }

    void leavesAnUnknownProblemUnknown()
    {
        HostProfile profile = serverProfile();
        teslaT4(profile).problemCode = {};
        Simulated::SimulatedHost host(profile);
        QVERIFY(host.devices().setEnabled(TeslaT4, false, {}));
        QVERIFY(!host.reader().readGpu(TeslaT4, {})->problemCode.isKnown());
    }

    void showsTheOwnerOfADevice()
    {
        HostProfile profile = serverProfile();
        dismountT4AndForgetLists(profile);
        Simulated::SimulatedHost host(profile);
        QVERIFY(host.vmDevices().assignDevice(ReadyVm, TeslaT4Path, {}));
        QVERIFY(host.reader().readGpu(TeslaT4, {})->assignedTo.is(ReadyVm));
        const QList<AssignedDevice> devices = *host.reader().readVm(ReadyVm, {})->assignedDevices;
        QCOMPARE(devices.size(), 1);
        QCOMPARE(*devices.first().instanceId, QStringLiteral("PCIP") + TeslaT4.mid(3));
    }

private:
    static void devices()
    {
        inverseRow("disable, enable", Nothing, setEnabled(TeslaT4, false),
                   setEnabled(TeslaT4, true));
        inverseRow("disable, enable a card with a problem", t4HasBeen(DeviceStatus::Error, 28),
                   setEnabled(TeslaT4, false), setEnabled(TeslaT4, true));
        inverseRow("disable, enable an unknown card", forgetT4, setEnabled(TeslaT4, false),
                   setEnabled(TeslaT4, true));
        inverseRow("enable, disable", t4HasBeen(DeviceStatus::Disabled, 22),
                   setEnabled(TeslaT4, true), setEnabled(TeslaT4, false));
        inverseRow("enable, disable an odd card", t4HasBeen(DeviceStatus::Disabled, 45),
                   setEnabled(TeslaT4, true), setEnabled(TeslaT4, false));
        inverseRow("disable, enable a function", Nothing, setEnabled(RtxAudio, false),
                   setEnabled(RtxAudio, true));
        inverseRow("disable, enable a function of its card's state", audioGoesWithItsCard,
                   setEnabled(RtxAudio, false), setEnabled(RtxAudio, true));
        inverseRow("dismount, mount", t4HasBeen(DeviceStatus::Disabled, 22),
                   dismount(TeslaT4, TeslaT4Path), mount(TeslaT4Path));
        inverseRow("mount, dismount", t4HasBeen(DeviceStatus::Dismounted, 45), mount(TeslaT4Path),
                   dismount(TeslaT4, TeslaT4Path));
    }
    static void assignments()
    {
        const Act assignT4 = assign(ReadyVm, TeslaT4Path);
        const Act removeT4 = unassign(ReadyVm, TeslaT4Path);
        inverseRow("assign, remove", t4HasBeen(DeviceStatus::Dismounted, 22), assignT4, removeT4);
        inverseRow("assign, remove with unknown lists", dismountT4AndForgetLists, assignT4,
                   removeT4);
        inverseRow("remove, assign what a report tells", holdT4Vaguely, removeT4, assignT4);
        inverseRow("take from a VM and give back", holdT4Vaguely,
                   inTurn({removeT4, mount(TeslaT4Path), setEnabled(TeslaT4, true)}),
                   inTurn({setEnabled(TeslaT4, false), dismount(TeslaT4, TeslaT4Path), assignT4}));
        inverseRow("whole card", Nothing, inTurn(assignment(false)), inTurn(itsUndo(false)));
        inverseRow("whole card, other function first", Nothing, inTurn(assignment(true)),
                   inTurn(itsUndo(true)));
        inverseRow("functions of their card's state", audioGoesWithItsCard,
                   inTurn(assignment(true)), inTurn(itsUndo(true)));
        inverseRow(
            "functions that follow their card", audioGoesWithItsCard,
            inTurn({setEnabled(Rtx, false), setEnabled(RtxAudio, false), dismount(Rtx, RtxPath)}),
            inTurn({mount(RtxPath), setEnabled(RtxAudio, true), setEnabled(Rtx, true)}));
        inverseRow("functions enabled last", audioGoesWithItsCard, setEnabled(Rtx, false),
                   inTurn({setEnabled(Rtx, true), setEnabled(RtxAudio, true)}));
    }
    static void partitions()
    {
        const Act add = addPartition(ReadyVm, RtxPartition);
        const Act remove = removePartition(ReadyVm, RtxPartition);
        inverseRow("add, remove a partition", Nothing, add, remove);
        inverseRow("add, remove any partition", Nothing, addPartition(ReadyVm, QString()),
                   removePartition(ReadyVm, QString()));
        inverseRow("add, remove where the list is unknown", dismountT4AndForgetLists, add, remove);
        inverseRow(
            "remove, add a partition",
            [](HostProfile &profile) {
                readyVm(profile).gpuPartitions = QStringList{QString(), RtxPartition};
            },
            remove, add);
        inverseRow(
            "Windows 10 keeps no path",
            [](HostProfile &profile) {
                profile.facts.windows.productType = ProductType::Client;
                profile.facts.windows.build = 19045;
            },
            add, removePartition(ReadyVm, QString()));
        inverseRow(
            "Server 2019 keeps no path",
            [](HostProfile &profile) { profile.facts.windows.build = 17763; }, add,
            removePartition(ReadyVm, QString()));
        inverseRow(
            "Insider builds of 2021 keep the path",
            [](HostProfile &profile) {
                profile.facts.windows.productType = ProductType::Client;
                profile.facts.windows.build = 21364;
            },
            add, remove);
    }
    static void others()
    {
        const auto recovery = [](bool registered) {
            return [registered](Host &host) {
                return host.recoveryTask().setRegistered(registered, {});
            };
        };
        inverseRow("start, stop", Nothing, startVm(ReadyVm), stopVm(ReadyVm));
        inverseRow("configure, configure back", Nothing, configureVm(FreshVm, changedSettings()),
                   configureVm(FreshVm, formerSettings()));
        inverseRow("register, unregister recovery", Nothing, recovery(true), recovery(false));
        inverseRow(
            "register, unregister recovery that was off",
            [](HostProfile &profile) { profile.simulation.recoveryTask = false; }, recovery(true),
            recovery(false));
        inverseRow(
            "unregister, register recovery",
            [](HostProfile &profile) { profile.simulation.recoveryTask = true; }, recovery(false),
            recovery(true));
    }
};

SETUP_TEST_MAIN(TestSimulatedInverses)
#include "tst_simulatedinverses.moc"
