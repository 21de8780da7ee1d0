// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString VmId = QStringLiteral("6F1B2E54-0C3D-4D7A-9F6E-21A0B3C4D5E1");
const QString Place = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0000)");
const QString GpuName =
    QStringLiteral("\\\\?\\PCI#VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1#4&23B96B"
                   "75&0&0008#{064092b3-625e-43bf-9eb5-dc845897dd59}\\GPUPARAV");

GpuFacts card(DeviceStatus status)
{
    GpuFacts gpu;
    gpu.instanceId =
        QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&32EEF88F&0&0000");
    gpu.locationPath = Place;
    gpu.status = status;
    return gpu;
}

HostProfile hostWith(const GpuFacts &gpu)
{
    HostProfile profile;
    VmFacts vm;
    vm.id = VmId;
    vm.state = VmState::Off;
    if (gpu.status.is(DeviceStatus::Assigned))
        vm.assignedDevices = QList<AssignedDevice>{
            {QString(QStringLiteral("PCIP") + gpu.instanceId->mid(3)), gpu.locationPath}};
    profile.facts.vms = QList<VmFacts>{vm};
    profile.facts.gpus = QList<GpuFacts>{gpu};
    return profile;
}

} // namespace

class TestHyperVInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasTakenFromTheHost()
    {
        HyperVWorld world(hostWith(card(DeviceStatus::Dismounted)));
        const auto devices = world.inventory.dismountedDevices({});
        QVERIFY(devices);
        QCOMPARE(devices->size(), 1);
        QCOMPARE(
            devices->first().instancePath,
            QStringLiteral("PCIP\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&32EEF88F&0&0000"));
        QCOMPARE(devices->first().locationPath, Place);
        QVERIFY(devices->first().objectPath.contains(QLatin1String("Msvm_PciExpress.")));
        QVERIFY(devices->first().vmId.isEmpty());
    }

    void namesTheOwnerAndListsItOnce()
    {
        HyperVWorld world(hostWith(card(DeviceStatus::Assigned)));
        QCOMPARE(world.fake.repository()->all(QStringLiteral("Msvm_PciExpress")).size(), 2);
        const auto devices = world.inventory.dismountedDevices({});
        QCOMPARE(devices->size(), 1);
        QCOMPARE(devices->first().vmId, VmId);
    }

    /// What a checkpoint remembers is no ownership.
    void overlooksCheckpoints()
    {
        HyperVWorld world(hostWith(card(DeviceStatus::Dismounted)));
        FakeWmiRepository &wmi = *world.fake.repository();
        const QString resource = wmi.all(QStringLiteral("Msvm_PciExpress")).first().path;
        wmi.add(QStringLiteral("Msvm_PciExpressSettingData"),
                {{QStringLiteral("InstanceID"), QStringLiteral("Microsoft:CHECKPOINT\\1")},
                 {QStringLiteral("HostResource"), QStringList{resource}}});
        QVERIFY(world.inventory.dismountedDevices({})->first().vmId.isEmpty());
    }

    /// A path as real hosts give it: the key holds a GUID of its own before the device.
    void understandsThePathOfAnyHost()
    {
        HyperVWorld world(hostWith(card(DeviceStatus::Dismounted)));
        FakeWmiRepository &wmi = *world.fake.repository();
        const QString resource = QStringLiteral(
            "\\\\ANOTHER\\root\\virtualization\\v2:Msvm_PciExpress.CreationClassName="
            "\"Msvm_PciExpress\",DeviceID=\"Microsoft:F0AC5D4A-99F2-4D2B-A4E3-4F3D6CA2F0B6\\\\"
            "pcip\\\\ven_10de&dev_1eb8&subsys_12a210de&rev_a1\\\\4&32eef88f&0&0000\","
            "SystemCreationClassName=\"Msvm_ComputerSystem\",SystemName=\"ANOTHER\"");
        wmi.add(QStringLiteral("Msvm_PciExpressSettingData"),
                {{QStringLiteral("InstanceID"),
                  QString(QStringLiteral("Microsoft:") + VmId + QStringLiteral("\\1"))},
                 {QStringLiteral("HostResource"), QStringList{resource}}});
        QCOMPARE(world.inventory.dismountedDevices({})->first().vmId, VmId);
        QCOMPARE(world.reader.vm(VmId, {})->assignedDevices->first().locationPath.value,
                 std::optional(Place));
    }

    void listsWhatCanBeShared()
    {
        GpuFacts gpu = card(DeviceStatus::Ok);
        gpu.partitionable = true;
        gpu.partitionPath = GpuName;
        gpu.partitionCount = 4;
        HyperVWorld world(hostWith(gpu));
        const auto gpus = world.inventory.partitionableGpus({});
        QCOMPARE(gpus->size(), 1);
        QCOMPARE(gpus->first().name, GpuName);
        QCOMPARE(gpus->first().partitionCount, 4);
        QVERIFY(world.inventory.dismountedDevices({})->isEmpty());
    }

    void tellsMissingRightsAndOldBuilds()
    {
        HyperVWorld world(hostWith(card(DeviceStatus::Ok)));
        world.fake.repository()->setRights(false);
        QCOMPARE(world.inventory.partitionableGpus({}).error().code, ErrorCode::AccessDenied);
        QCOMPARE(world.inventory.dismountedDevices({}).error().code, ErrorCode::AccessDenied);
        HyperVWorld old(hostWith(card(DeviceStatus::Ok)), 10240);
        QCOMPARE(old.inventory.partitionableGpus({}).error().code, ErrorCode::NotSupported);
        QCOMPARE(old.inventory.dismountedDevices({}).error().code, ErrorCode::NotSupported);
    }

    void readsIovSupport()
    {
        HostProfile profile = hostWith(card(DeviceStatus::Ok));
        profile.facts.hyperv.iovSupport = false;
        const QStringList reasons{QStringLiteral("Der Chipsatz kann es nicht."),
                                  QStringLiteral("<b>")};
        profile.facts.hyperv.iovSupportReasons = reasons;
        HyperVWorld world(profile);
        const IovFacts iov = world.host.iov({});
        QVERIFY(iov.support.is(false));
        QCOMPARE(iov.support.source,
                 QStringLiteral("Msvm_VirtualEthernetSwitchManagementCapabilities.IOVSupport"));
        QVERIFY(iov.reasons.is(reasons));
        world.fake.repository()->setRights(false);
        QVERIFY(world.host.iov({}).support.problem.contains(QLatin1String("access-denied")));
    }

    void readsThatNothingSpeaksAgainstIov()
    {
        HostProfile profile = hostWith(card(DeviceStatus::Ok));
        profile.facts.hyperv.iovSupport = true;
        HyperVWorld world(profile);
        QVERIFY(world.host.iov({}).support.is(true));
        QVERIFY(world.host.iov({}).reasons.is(QStringList()));
    }
};

SETUP_TEST_MAIN(TestHyperVInventory)
#include "tst_hypervinventory.moc"
