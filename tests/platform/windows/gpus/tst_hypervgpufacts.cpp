// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/hypervgpufacts.h"

#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

Q_DECLARE_METATYPE(QList<PartitionableGpu>)

class TestHyperVGpuFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGpuIsPartitionableWhenHyperVListsIt_data();
    void aGpuIsPartitionableWhenHyperVListsIt();
    void withoutHyperVTheInterfacesTell_data();
    void withoutHyperVTheInterfacesTell();
    void withoutAnyListItIsUnreadAndWhy();
    void aDismountedGpuIsAssignedToItsOwner_data();
    void aDismountedGpuIsAssignedToItsOwner();
    void aGpuOfTheHostHasNoOwner();
    void withoutHyperVTheOwnerIsUnread();
    void functionsHaveOwnersOfTheirOwn();
};

namespace {

const QString Rtx50 =
    QStringLiteral("PCI\\VEN_10DE&DEV_2C05&SUBSYS_89F41043&REV_A1\\00000000002DB04800");
const QString ClassTail = QStringLiteral("#{064092b3-625e-43bf-9eb5-dc845897dd59}");
const QString Shared =
    QStringLiteral("\\\\?\\PCI#VEN_10DE&DEV_2C05&SUBSYS_89F41043&REV_A1#00000000002DB04800") +
    ClassTail;
const QString Paravirtual = Shared + QStringLiteral("\\GPUPARAV");
const QString Npu = QStringLiteral("\\\\?\\PCI#VEN_8086&DEV_7D1D&REV_04#3&11583659&0&58") +
                    ClassTail + QStringLiteral("\\GPUPARAV");
const QString Path = QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)");
const QString AudioPath = QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0001)");
const QString Vm = QStringLiteral("6F1B2E54-0C3D-4D7A-9F6E-21A0B3C4D5E1");

GpuFacts gpuWith(DeviceStatus status)
{
    GpuFacts gpu;
    gpu.instanceId = Rtx50;
    gpu.locationPath = Path;
    gpu.status = {status, QStringLiteral("problem code")};
    return gpu;
}

tl::unexpected<Error> denied()
{
    return failure(ErrorCode::AccessDenied, QStringLiteral("no rights"));
}

DismountedDevice away(const QString &instancePath, const QString &locationPath, const QString &vm)
{
    return {instancePath, locationPath, QString(), vm};
}

QString dismounted(const QString &id) { return QStringLiteral("PCIP") + id.mid(3); }

} // namespace

void TestHyperVGpuFacts::aGpuIsPartitionableWhenHyperVListsIt_data()
{
    QTest::addColumn<QList<PartitionableGpu>>("listed");
    QTest::addColumn<QString>("path"); // empty: not listed
    QTest::newRow("GPU-PV") << QList<PartitionableGpu>{{Npu, 1}, {Paravirtual, 32}} << Paravirtual;
    QTest::newRow("GPU-PV in lower case")
        << QList<PartitionableGpu>{{Paravirtual.toLower(), 32}} << Paravirtual.toLower();
    QTest::newRow("GPU-P only") << QList<PartitionableGpu>{{Shared, 4}} << Shared;
    QTest::newRow("GPU-P before GPU-PV")
        << QList<PartitionableGpu>{{Shared, 4}, {Paravirtual, 32}} << Paravirtual;
    QTest::newRow("GPU-PV before GPU-P")
        << QList<PartitionableGpu>{{Paravirtual, 32}, {Shared, 4}} << Paravirtual;
    QTest::newRow("an NPU only") << QList<PartitionableGpu>{{Npu, 1}} << QString();
    QTest::newRow("nothing") << QList<PartitionableGpu>() << QString();
    QTest::newRow("names that are no paths")
        << QList<PartitionableGpu>{{QString(), 1}, {QStringLiteral("Intel(R) AI Boost"), 1}}
        << QString();
}

void TestHyperVGpuFacts::aGpuIsPartitionableWhenHyperVListsIt()
{
    QFETCH(QList<PartitionableGpu>, listed);
    QFETCH(QString, path);
    GpuFacts gpu = gpuWith(DeviceStatus::Ok);
    const QList<DeviceInterface> interfaces{{Paravirtual, Rtx50}}; // Hyper-V knows better
    addPartitionFacts(gpu, {listed, {}}, interfaces);
    QVERIFY(gpu.partitionable.is(!path.isEmpty()));
    QCOMPARE(gpu.partitionable.source, QStringLiteral("Msvm_PartitionableGpu.Name"));
    QCOMPARE(gpu.partitionPath.valueOr({}), path);
    QCOMPARE(gpu.partitionCount.isKnown(), !path.isEmpty());
}

void TestHyperVGpuFacts::withoutHyperVTheInterfacesTell_data()
{
    QTest::addColumn<QString>("interfacePath");
    QTest::addColumn<bool>("isPartitionable");
    QTest::newRow("the interface of the GPU") << Paravirtual << true;
    QTest::newRow("that of an NPU") << Npu << false;
}

void TestHyperVGpuFacts::withoutHyperVTheInterfacesTell()
{
    QFETCH(QString, interfacePath);
    GpuFacts gpu = gpuWith(DeviceStatus::Ok);
    const QList<DeviceInterface> interfaces{{interfacePath, QString()}};
    addPartitionFacts(gpu, {denied(), denied()}, interfaces);
    QTEST(*gpu.partitionable, "isPartitionable");
    QCOMPARE(gpu.partitionable.source,
             QStringLiteral("device interface {064092b3-625e-43bf-9eb5-dc845897dd59}"));
    QCOMPARE(gpu.partitionCount.problem, QStringLiteral("access-denied: no rights"));
}

void TestHyperVGpuFacts::withoutAnyListItIsUnreadAndWhy()
{
    GpuFacts gpu = gpuWith(DeviceStatus::Ok);
    addPartitionFacts(gpu, {denied(), denied()},
                      failure(ErrorCode::ProviderUnavailable, QStringLiteral("no SetupAPI")));
    QCOMPARE(gpu.partitionable.problem, QStringLiteral("provider-unavailable: no SetupAPI"));
    QCOMPARE(gpu.partitionPath.problem, QStringLiteral("provider-unavailable: no SetupAPI"));
}

void TestHyperVGpuFacts::aDismountedGpuIsAssignedToItsOwner_data()
{
    QTest::addColumn<QString>("instancePath");
    QTest::addColumn<QString>("locationPath");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("isAssigned");
    QTest::newRow("owned") << dismounted(Rtx50) << Path << Vm << true;
    QTest::newRow("owned, in other letters")
        << dismounted(Rtx50).toLower() << QString() << Vm << true;
    QTest::newRow("owned, known by its slot only") << QString() << Path.toLower() << Vm << true;
    QTest::newRow("owned by none") << dismounted(Rtx50) << Path << QString() << false;
    QTest::newRow("another device is owned")
        << QStringLiteral("PCIP\\VEN_10DE&DEV_2C05\\1") << AudioPath << Vm << false;
}

void TestHyperVGpuFacts::aDismountedGpuIsAssignedToItsOwner()
{
    QFETCH(QString, instancePath);
    QFETCH(QString, locationPath);
    QFETCH(QString, owner);
    QFETCH(bool, isAssigned);
    GpuFacts gpu = gpuWith(DeviceStatus::Dismounted);
    addOwner(gpu, {{}, QList<DismountedDevice>{away(instancePath, locationPath, owner)}});
    QVERIFY(gpu.status.is(isAssigned ? DeviceStatus::Assigned : DeviceStatus::Dismounted));
    QCOMPARE(*gpu.assignedTo, isAssigned ? Vm : QString());
    QCOMPARE(gpu.assignedTo.source, QStringLiteral("Msvm_PciExpress.DeviceInstancePath"));
}

void TestHyperVGpuFacts::aGpuOfTheHostHasNoOwner()
{
    GpuFacts gpu = gpuWith(DeviceStatus::Disabled);
    addOwner(gpu, {denied(), denied()});
    QVERIFY(gpu.assignedTo.is(QString()));
    QVERIFY(gpu.status.is(DeviceStatus::Disabled));
}

void TestHyperVGpuFacts::withoutHyperVTheOwnerIsUnread()
{
    GpuFacts gpu = gpuWith(DeviceStatus::Dismounted);
    addOwner(gpu, {denied(), denied()});
    QVERIFY(gpu.status.is(DeviceStatus::Dismounted));
    QCOMPARE(gpu.assignedTo.problem, QStringLiteral("access-denied: no rights"));
}

void TestHyperVGpuFacts::functionsHaveOwnersOfTheirOwn()
{
    GpuFacts gpu = gpuWith(DeviceStatus::Ok);
    DeviceFunction audio;
    audio.locationPath = AudioPath;
    audio.status = DeviceStatus::Dismounted;
    gpu.otherFunctions = QList<DeviceFunction>{audio};
    addOwner(gpu, {{}, QList<DismountedDevice>{away(QString(), AudioPath, Vm)}});
    QVERIFY(gpu.status.is(DeviceStatus::Ok));
    QVERIFY(gpu.otherFunctions->at(0).status.is(DeviceStatus::Assigned));
}

SETUP_TEST_MAIN(TestHyperVGpuFacts)
#include "tst_hypervgpufacts.moc"
