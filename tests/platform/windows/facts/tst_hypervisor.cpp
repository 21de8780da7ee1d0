// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/hypervisor.h"

#include "platform/windows/facts/machinecode.h"
#include "platform/windows/facts/machinemodel.h"
#include "tests/platform/windows/support/fakeregistry.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/support/testmain.h"

#include <cstring>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Bios = QStringLiteral("HARDWARE\\DESCRIPTION\\System\\BIOS");

/// A processor as CPUID shows it. Nothing runs below Windows while the vendor is empty.
struct Processor
{
    const char *vendor = "";
    quint32 highestLeaf = 0x4000000B;
    bool createsPartitions = false;
    bool isNested = false;
    const char *movedVendor = "";
};

CpuidLeaf vendorLeaf(quint32 highest, const char *vendor)
{
    quint32 registers[3] = {};
    std::memcpy(registers, vendor, std::min<std::size_t>(std::strlen(vendor), sizeof registers));
    return {highest, registers[0], registers[1], registers[2]};
}

FakeSystemInfo systemWith(const Processor &processor)
{
    FakeSystemInfo system;
    system.leaves[0] = {0x16, 0, 0, 0};
    if (*processor.vendor == '\0')
        return system;
    system.leaves[1].ecx = 1U << 31;
    system.leaves[0x40000000] = vendorLeaf(processor.highestLeaf, processor.vendor);
    system.leaves[0x40000003].ebx = processor.createsPartitions ? 1 : 0;
    system.leaves[0x40000004].eax = processor.isNested ? 1U << 12 : 0;
    system.leaves[0x40000006].eax = 1U << 4;
    system.leaves[0x40000100] = vendorLeaf(0x40000101, processor.movedVendor);
    return system;
}

struct Model
{
    const char *manufacturer = "Dell Inc.";
    const char *product = "Precision 3660";
    const char *board = "0PRR48";
};

FakeRegistry registryWith(const Model &model)
{
    FakeRegistry registry;
    registry.set(Bios, QStringLiteral("SystemManufacturer"),
                 QString::fromLatin1(model.manufacturer));
    registry.set(Bios, QStringLiteral("SystemProductName"), QString::fromLatin1(model.product));
    registry.set(Bios, QStringLiteral("BaseBoardProduct"), QString::fromLatin1(model.board));
    return registry;
}

} // namespace

Q_DECLARE_METATYPE(Processor)
Q_DECLARE_METATYPE(Model)

class TestHypervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheRootPartitionFromAVirtualMachine_data()
    {
        QTest::addColumn<Processor>("processor");
        QTest::addColumn<Model>("model");
        QTest::addColumn<bool>("isRoot");
        QTest::addColumn<bool>("isVirtual");
        const Model dell;
        const Model azure{"Microsoft Corporation", "Virtual Machine", "Virtual Machine"};
        QTest::newRow("no hypervisor") << Processor{} << dell << false << false;
        QTest::newRow("Hyper-V on the machine")
            << Processor{"Microsoft Hv", 0x4000000B, true} << dell << true << false;
        QTest::newRow("a guest of Hyper-V") << Processor{"Microsoft Hv"} << azure << false << true;
        QTest::newRow("a guest of Hyper-V with another model")
            << Processor{"Microsoft Hv"} << dell << false << true;
        QTest::newRow("Hyper-V in a VM of Hyper-V")
            << Processor{"Microsoft Hv", 0x4000000B, true, true} << azure << true << true;
        QTest::newRow("Hyper-V in a VM of KVM, told by the bit alone")
            << Processor{"Microsoft Hv", 0x4000000B, true, true} << dell << true << true;
        QTest::newRow("Hyper-V in a VM of Hyper-V, told by the model alone")
            << Processor{"Microsoft Hv", 0x4000000B, true, false} << azure << true << true;
        QTest::newRow("KVM that plays Hyper-V and may create partitions")
            << Processor{"Microsoft Hv", 0x4000000B, true, false, "KVMKVMKVM"} << dell << false
            << true;
        QTest::newRow("KVM") << Processor{"KVMKVMKVM", 0x40000001} << dell << false << true;
        QTest::newRow("VMware") << Processor{"VMwareVMware", 0x40000010} << dell << false << true;
        QTest::newRow("VirtualBox that hides from the processor")
            << Processor{} << Model{"innotek GmbH", "VirtualBox", "VirtualBox"} << false << true;
        QTest::newRow("QEMU that hides from the processor")
            << Processor{} << Model{"QEMU", "Standard PC (Q35 + ICH9, 2009)", ""} << false << true;
        QTest::newRow("a rented virtual computer")
            << Processor{} << Model{"Amazon EC2", "g4dn.xlarge", "Not Specified"} << false << true;
        QTest::newRow("a rented whole computer")
            << Processor{} << Model{"Amazon EC2", "g4dn.metal", "Not Specified"} << false << false;
        QTest::newRow("a computer of Microsoft")
            << Processor{"Microsoft Hv", 0x4000000B, true}
            << Model{"Microsoft Corporation", "Surface Laptop Studio 2", "Surface"} << true
            << false;
        QTest::newRow("leaves past the highest one are rubbish")
            << Processor{"Microsoft Hv", 0x40000002, true, true} << dell << false << true;
    }
    void tellsTheRootPartitionFromAVirtualMachine()
    {
        QFETCH(Processor, processor);
        QFETCH(Model, model);
        QFETCH(bool, isRoot);
        QFETCH(bool, isVirtual);
        const Hypervisor found = readHypervisor(systemWith(processor));
        const Fact<bool> root = rootPartitionFact(found);
        QCOMPARE(root.value, std::optional(isRoot));
        QVERIFY(!root.source.isEmpty());
        const Fact<bool> vm = virtualMachineFact(found, registryWith(model));
        QCOMPARE(vm.value, std::optional(isVirtual));
        QVERIFY(!vm.source.isEmpty());
    }

    void emulatedCpuidSaysNothing()
    {
        FakeSystemInfo system = systemWith({"Microsoft Hv", 0x4000000B, true});
        system.machineAnswer = MachineArm64;
        const Hypervisor found = readHypervisor(system);
        QVERIFY(!rootPartitionFact(found).isKnown());
        QVERIFY(!rootPartitionFact(found).problem.isEmpty());
        QVERIFY(!virtualMachineFact(found, registryWith({})).isKnown());
        QVERIFY(
            virtualMachineFact(found, registryWith({"QEMU", "QEMU Virtual Machine", ""})).is(true));
    }

    void aProcessorWithoutLeavesIsUnread()
    {
        const Hypervisor found = readHypervisor(FakeSystemInfo());
        QCOMPARE(rootPartitionFact(found).problem, QStringLiteral("CPUID gives no leaves"));
    }

    void aModelThatCannotBeReadProvesNothing()
    {
        FakeRegistry registry;
        registry.fail(Bios, {ErrorCode::AccessDenied, QStringLiteral("RegOpenKeyExW")});
        QVERIFY(virtualMachineFact(readHypervisor(systemWith({})), registry).is(false));
        QVERIFY(!modelFact(registry).isKnown());
        QCOMPARE(modelFact(registry).problem, QStringLiteral("access-denied: RegOpenKeyExW"));
    }

    void namesTheBoardWhereTheProductHasNoName()
    {
        QCOMPARE(modelFact(registryWith({"ASUS", "  ", " PRIME X570-PRO "})).value,
                 std::optional(QStringLiteral("PRIME X570-PRO")));
        QCOMPARE(modelFact(registryWith({"", "", ""})).problem,
                 QStringLiteral("the firmware gives no name"));
        QCOMPARE(modelFact(registryWith({})).value,
                 std::optional(QStringLiteral("Precision 3660")));
    }
};

SETUP_TEST_MAIN(TestHypervisor)
#include "tst_hypervisor.moc"
