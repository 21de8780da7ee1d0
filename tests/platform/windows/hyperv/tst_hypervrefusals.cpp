// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/hypervacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

using Change = void (*)(HostProfile &);

constexpr std::pair<FakeAnswer, const char *> Answers[] = {
    {FakeAnswer::AtOnce, "at once"},
    {FakeAnswer::ByJob, "by a job"},
    {FakeAnswer::ByJobWithWarnings, "by a job with warnings"}};

/// One refusal: what is wrong, what is tried, and how the contract calls it.
struct Refusal
{
    const char *name;
    const char *act;
    ErrorCode code;
    Change change;
};

HostProfile changed(const HyperVAct &act, const Change &change)
{
    HostProfile profile = act.profile;
    change(profile);
    return profile;
}

template <VmState State>
void vmIs(HostProfile &profile)
{
    vmIn(profile).state = State;
}

void hasNoVms(HostProfile &profile) { profile.facts.vms = QList<VmFacts>(); }

void hasDynamicMemory(HostProfile &profile)
{
    vmIn(profile).dynamicMemory = true;
    vmIn(profile).memoryMinimumMb = 512;
}

void wouldBeSaved(HostProfile &profile) { vmIn(profile).stopAction = StopAction::Save; }

void hasCheckpoints(HostProfile &profile) { vmIn(profile).checkpoints = CheckpointType::Standard; }

void hasNoCacheControl(HostProfile &profile) { vmIn(profile).guestControlledCacheTypes = false; }

void isClientWithDevice(HostProfile &profile)
{
    profile = assignedHost();
    profile.facts.windows.productType = ProductType::Client;
}

void obeysPolicy(HostProfile &profile)
{
    profile = shareableHost();
    vmIn(profile).gpuPartitions = QStringList{ActPartition};
    profile.facts.hyperv.requireSecureDeviceAssignment = true;
}

void hasOldProcessor(HostProfile &profile)
{
    profile.facts.hardware.physicalAddressBits = 36;
    vmIn(profile).highMmioMb = 32768;
}

void hasNoMemory(HostProfile &profile) { profile.facts.hardware.memoryFreeMb = 1024; }

void holdsDevice(HostProfile &profile) { profile = assignedHost(); }

void isOnHost(HostProfile &profile) { profile = actHost(); }

void isDismounted(HostProfile &profile)
{
    profile = dismountedHost();
    gpuIn(profile).partitionPath = ActPartition;
}

void isEnabled(HostProfile &profile) { gpuIn(profile).status = DeviceStatus::Ok; }

void isTcc(HostProfile &profile) { gpuIn(profile).driver.model = DriverModel::Tcc; }

void hasNoAcs(HostProfile &profile) { gpuIn(profile).pci.acsCompatibleUpHierarchy = 0; }

void hasNoPartition(HostProfile &profile) { profile = shareableHost(); }

using enum ErrorCode;
constexpr Refusal Refusals[] = {
    {"start: no such VM", "start", VmNotFound, hasNoVms},
    {"start: runs already", "start", InvalidState, vmIs<VmState::Running>},
    {"start: saved", "start", InvalidState, vmIs<VmState::Saved>},
    {"start: client with device", "start", HypervisorFeatureUnavailable, isClientWithDevice},
    {"start: group policy", "start", PolicyRefusesDevice, obeysPolicy},
    {"start: 36 address bits", "start", MmioRangeTooHigh, hasOldProcessor},
    {"start: no memory", "start", InsufficientResources, hasNoMemory},
    {"stop: no such VM", "stop", VmNotFound, hasNoVms},
    {"stop: off already", "stop", InvalidState, vmIs<VmState::Off>},
    {"stop: paused", "stop", InvalidState, vmIs<VmState::Paused>},
    {"configure: no such VM", "configure the VM", VmNotFound, hasNoVms},
    {"configure: runs", "configure the VM", VmNotOff, vmIs<VmState::Running>},
    {"configure: saved", "configure the VM", VmNotOff, vmIs<VmState::Saved>},
    {"configure: holds a device", "configure its memory", VmMemoryDynamic, holdsDevice},
    {"dismount: enabled", "dismount", InvalidState, isEnabled},
    {"dismount: dismounted already", "dismount", InvalidState, isDismounted},
    {"dismount: no ACS", "dismount", DeviceNotAssignable, hasNoAcs},
    {"mount: on the host", "mount", DeviceNotDismounted, isOnHost},
    {"mount: held by a VM", "mount", DeviceInUse, holdsDevice},
    {"assign: no such VM", "assign", VmNotFound, hasNoVms},
    {"assign: runs", "assign", VmNotOff, vmIs<VmState::Running>},
    {"assign: on the host", "assign", DeviceNotDismounted, isOnHost},
    {"assign: held by a VM", "assign", DeviceInUse, holdsDevice},
    {"assign: dynamic memory", "assign", VmMemoryDynamic, hasDynamicMemory},
    {"assign: would be saved", "assign", VmStopActionUnsuitable, wouldBeSaved},
    {"assign: checkpoints", "assign", InvalidState, hasCheckpoints},
    {"take back: runs", "take back", VmNotOff, vmIs<VmState::Running>},
    {"take back: not held", "take back", NotFound, isDismounted},
    {"add: runs", "add a partition", VmNotOff, vmIs<VmState::Running>},
    {"add: cache control", "add a partition", InvalidState, hasNoCacheControl},
    {"add: TCC", "add a partition", PartitionUnavailable, isTcc},
    {"add: dismounted", "add a partition", DeviceInUse, isDismounted},
    {"remove: runs", "remove a partition", VmNotOff, vmIs<VmState::Running>},
    {"remove: has none", "remove a partition", NotFound, hasNoPartition},
};

QByteArray machineOf(HyperVWorld &world)
{
    return hostProfileJson(world.fake.machine().snapshot());
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestHyperVRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAsTheContractSays_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<int>("code");
        QTest::addColumn<Change>("change");
        for (const Refusal &row : Refusals)
            QTest::newRow(row.name) << QString::fromLatin1(row.act) << int(row.code) << row.change;
    }
    void refusesAsTheContractSays()
    {
        QFETCH(QString, act);
        QFETCH(int, code);
        QFETCH(Change, change);
        const HyperVAct tried = hyperVAct(act);
        for (const auto &[answer, name] : Answers) {
            HyperVWorld world(changed(tried, change));
            world.fake.jobs().habits.answer = answer;
            const QByteArray before = machineOf(world);
            const auto done = tried.run(world, {});
            QVERIFY2(!done, name);
            QVERIFY2(done.error().code == ErrorCode(code),
                     qPrintable(errorCodeName(done.error().code) + QLatin1Char(' ') +
                                done.error().detail));
            QCOMPARE(machineOf(world), before);
            QCOMPARE(world.fake.repository()->violations(), QStringList());
        }
    }
};

SETUP_TEST_MAIN(TestHyperVRefusals)
#include "tst_hypervrefusals.moc"
