// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/boundedwmiconnection.h"
#include "tests/platform/windows/hyperv/usualvm.h"
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/platform/windows/support/plainfacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

/// What cannot be read of VMs, why, and what is read all the same.
class TestHyperVVmGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnOlderBuildDoesNotHave_data()
    {
        QTest::addColumn<int>("build");
        QTest::addColumn<QStringList>("missing");
        const QString base = QStringLiteral("highMmioBaseMb");
        const QString automatic = QStringLiteral("automaticCheckpoints");
        const QString partitions = QStringLiteral("gpuPartitions");
        const QString devices = QStringLiteral("assignedDevices");
        QTest::newRow("17763") << 17763 << QStringList();
        QTest::newRow("16299") << 16299 << QStringList{base};
        QTest::newRow("15063") << 15063 << QStringList{automatic, base};
        QTest::newRow("10586") << 10586 << QStringList{automatic, partitions, base};
        QTest::newRow("10240") << 10240
                               << QStringList{devices, automatic, partitions, base,
                                              QStringLiteral("highMmioMb")};
    }
    void saysWhatAnOlderBuildDoesNotHave()
    {
        QFETCH(int, build);
        QFETCH(QStringList, missing);
        const VmFacts vm = usualVm();
        HyperVWorld world(hostWith({vm}), build);
        const auto read = world.reader.vms({});
        QVERIFY(read);
        QJsonObject expected = plainValues(vm);
        for (const QString &name : missing)
            expected.remove(name);
        QCOMPARE(plainValues(read->first()), expected);
        if (build < 17134)
            QVERIFY(read->first().highMmioBaseMb.problem.contains(QLatin1String("this build")));
    }

    /// Both show no rows at all; the rights of this process tell which it is.
    void tellsAServiceThatDoesNotRunFromMissingRights_data()
    {
        QTest::addColumn<Fact<bool>>("elevated");
        QTest::addColumn<Fact<bool>>("administrator");
        QTest::addColumn<int>("code");
        const Fact<bool> unread = Fact<bool>::unread(QStringLiteral("no token"));
        const int stopped = int(ErrorCode::ProviderUnavailable);
        const int denied = int(ErrorCode::AccessDenied);
        QTest::newRow("elevated") << Fact<bool>(true) << Fact<bool>(false) << stopped;
        QTest::newRow("Hyper-V administrator") << Fact<bool>(false) << Fact<bool>(true) << stopped;
        QTest::newRow("neither") << Fact<bool>(false) << Fact<bool>(false) << denied;
        QTest::newRow("unread") << unread << unread << denied;
    }
    void tellsAServiceThatDoesNotRunFromMissingRights()
    {
        QFETCH(Fact<bool>, elevated);
        QFETCH(Fact<bool>, administrator);
        QFETCH(int, code);
        HostProfile profile = hostWith({usualVm()});
        profile.facts.rights = {elevated, administrator};
        profile.facts.hyperv.managementService = ServiceState::Stopped;
        HyperVWorld world(profile);
        QCOMPARE(int(world.reader.vms({}).error().code), code);
        QCOMPARE(int(world.reader.vm(UsualVmId, {}).error().code), code);
        QCOMPARE(int(world.vms.start(UsualVmId, {}).error().code), code);
        const auto bounded = std::make_shared<BoundedWmiConnection>(world.connection);
        QCOMPARE(int(HyperVVmReader(bounded).vms({}).error().code), code);
    }

    void tellsMissingRightsFromNoVms()
    {
        HyperVWorld world(hostWith({}));
        QCOMPARE(world.reader.vms({})->size(), 0);
        QCOMPARE(world.reader.vm(UsualVmId, {}).error().code, ErrorCode::VmNotFound);
        world.fake.repository()->setRights(false);
        QCOMPARE(world.reader.vms({}).error().code, ErrorCode::AccessDenied);
        QCOMPARE(world.reader.vm(UsualVmId, {}).error().code, ErrorCode::AccessDenied);
    }

    void saysThatHyperVIsNotThere()
    {
        HyperVWorld world(hostWith({usualVm()}));
        world.fake.repository()->setPresent(false);
        QCOMPARE(world.reader.vms({}).error().code, ErrorCode::HyperVNotPresent);
    }

    void saysWhyAValueIsNotUnderstood()
    {
        HyperVWorld world(hostWith({usualVm()}));
        FakeWmiRepository &wmi = *world.fake.repository();
        wmi.update(wmi.all(QStringLiteral("Msvm_VirtualSystemSettingData")).last().path,
                   {{QStringLiteral("AutomaticShutdownAction"), qint64(99)},
                    {QStringLiteral("UserSnapshotType"), WmiValue()},
                    {QStringLiteral("VirtualSystemSubType"), QStringLiteral("Other")}});
        const VmFacts vm = world.reader.vms({})->first();
        QVERIFY(!vm.stopAction.isKnown() && vm.stopAction.problem.contains(QLatin1String("99")));
        QVERIFY(!vm.checkpoints.isKnown() &&
                vm.checkpoints.problem.contains(QLatin1String("not set")));
        QVERIFY(!vm.generation.isKnown() && !vm.generation.problem.isEmpty());
    }

    void keepsTheRestWhenOneClassFails_data()
    {
        QTest::addColumn<QString>("className");
        QTest::addColumn<QStringList>("missing");
        const auto list = [](const char *names) {
            return QString::fromLatin1(names).split(QLatin1Char(' '));
        };
        QTest::newRow("memory") << QStringLiteral("Msvm_MemorySettingData")
                                << list("memoryStartupMb memoryMinimumMb dynamicMemory");
        QTest::newRow("processors")
            << QStringLiteral("Msvm_ProcessorSettingData") << list("processorCount");
        QTest::newRow("devices") << QStringLiteral("Msvm_PciExpressSettingData")
                                 << list("assignedDevices");
        QTest::newRow("partitions")
            << QStringLiteral("Msvm_GpuPartitionSettingData") << list("gpuPartitions");
        QTest::newRow("guest") << QStringLiteral("Msvm_SummaryInformation") << list("guestSystem");
    }
    void keepsTheRestWhenOneClassFails()
    {
        QFETCH(QString, className);
        QFETCH(QStringList, missing);
        HyperVWorld world(hostWith({usualVm()}));
        world.fake.repository()->faults().add({.operation = FakeWmiOperation::Query,
                                               .target = className,
                                               .times = -1,
                                               .hresult = 0x80041003});
        const auto read = world.reader.vms({});
        QVERIFY(read);
        QJsonObject expected = plainValues(usualVm());
        for (const QString &name : missing)
            expected.remove(name);
        QCOMPARE(plainValues(read->first()), expected);
        QCOMPARE(plainValues(*world.reader.vm(UsualVmId, {})), expected);
    }

    void saysWhyTheSettingsAreUnread()
    {
        HyperVWorld world(hostWith({usualVm()}));
        world.fake.repository()->faults().add(
            {.operation = FakeWmiOperation::Query,
             .target = QStringLiteral("Msvm_VirtualSystemSettingData"),
             .times = -1,
             .hresult = 0x80041004});
        const VmFacts vm = world.reader.vms({})->first();
        QCOMPARE(vm.name.value, std::optional(QStringLiteral("VM")));
        QVERIFY(vm.lowMmioMb.problem.contains(QLatin1String("80041004")));
        QVERIFY(!vm.memoryStartupMb.isKnown());
    }
};

SETUP_TEST_MAIN(TestHyperVVmGaps)
#include "tst_hypervvmgaps.moc"
