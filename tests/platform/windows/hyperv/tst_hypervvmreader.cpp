// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/boundedwmiconnection.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/platform/windows/support/plainfacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

Q_DECLARE_METATYPE(Platform::HostProfile)

namespace {

const QString VmId = QStringLiteral("6F1B2E54-0C3D-4D7A-9F6E-21A0B3C4D5E1");
const QString OtherId = QStringLiteral("B8D4A7C2-5E19-4F0B-8A63-7D2C91E4F0A2");

/// A host with these VMs and every right.
HostProfile hostWith(const QList<VmFacts> &vms)
{
    HostProfile profile;
    profile.facts.windows.productType = ProductType::Server;
    profile.facts.gpus = QList<GpuFacts>();
    profile.facts.vms = vms;
    return profile;
}

VmFacts usualVm(const QString &id = VmId)
{
    VmFacts vm;
    vm.id = id;
    vm.name = QStringLiteral("VM");
    vm.generation = 2;
    vm.configurationVersion = QStringLiteral("10.0");
    vm.state = VmState::Off;
    vm.processorCount = 4;
    vm.memoryStartupMb = 8192;
    vm.memoryMinimumMb = 512;
    vm.dynamicMemory = true;
    vm.stopAction = StopAction::Save;
    vm.checkpoints = CheckpointType::Production;
    vm.automaticCheckpoints = true;
    vm.guestControlledCacheTypes = false;
    vm.lowMmioMb = 128;
    vm.highMmioMb = 512;
    vm.highMmioBaseMb = 65024;
    vm.assignedDevices = QList<AssignedDevice>();
    vm.gpuPartitions = QStringList();
    vm.guestSystem = QStringLiteral("Ubuntu 22.04.4 LTS");
    return vm;
}

} // namespace

class TestHyperVVmReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasRecorded_data()
    {
        QTest::addColumn<HostProfile>("profile");
        QTest::addColumn<int>("build");
        const auto hosts = recordedHosts();
        for (auto host = hosts.cbegin(); host != hosts.cend(); ++host) {
            for (const int build : WindowsBuilds)
                QTest::addRow("%s on %d", qPrintable(host.key()), build) << *host << build;
        }
    }
    void readsWhatWasRecorded()
    {
        QFETCH(HostProfile, profile);
        QFETCH(int, build);
        profile.facts.rights.elevated = true;
        profile.facts.hyperv.feature = FeatureState::Enabled;
        profile.facts.hyperv.managementService = ServiceState::Running;
        QList<VmFacts> recorded = profile.facts.vms.valueOr({});
        recorded.removeIf([](const VmFacts &vm) { return !vm.id.isKnown(); });
        HyperVWorld world(profile, build);
        const auto read = world.reader.vms({});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->size(), recorded.size());
        for (qsizetype i = 0; i < recorded.size(); ++i) {
            const VmFacts expected = asShown(recorded[i], profile.facts, build);
            QCOMPARE(plainValues(read->at(i)), plainValues(expected));
            const auto alone = world.reader.vm(*recorded[i].id, {});
            QVERIFY(alone);
            QCOMPARE(*alone, read->at(i));
        }
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }

    void namesTheSourceOfEveryFact()
    {
        VmFacts vm = usualVm();
        vm.gpuPartitions = QStringList{QString()};
        HyperVWorld world(hostWith({vm}));
        const VmFacts read = world.reader.vms({})->first();
        QCOMPARE(read.id.source, QStringLiteral("Msvm_ComputerSystem.Name"));
        QCOMPARE(read.state.source, QStringLiteral("Msvm_ComputerSystem.EnabledState"));
        QCOMPARE(read.highMmioBaseMb.source,
                 QStringLiteral("Msvm_VirtualSystemSettingData.HighMmioGapBase"));
        QCOMPARE(read.memoryStartupMb.source,
                 QStringLiteral("Msvm_MemorySettingData.VirtualQuantity"));
        QCOMPARE(read.processorCount.source,
                 QStringLiteral("Msvm_ProcessorSettingData.VirtualQuantity"));
        QCOMPARE(read.assignedDevices.source,
                 QStringLiteral("Msvm_PciExpressSettingData.HostResource"));
        QCOMPARE(read.gpuPartitions.source,
                 QStringLiteral("Msvm_GpuPartitionSettingData.HostResource"));
        QCOMPARE(read.guestSystem.source,
                 QStringLiteral("Msvm_SummaryInformation.GuestOperatingSystem"));
    }

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
        QCOMPARE(int(world.reader.vm(VmId, {}).error().code), code);
        QCOMPARE(int(world.vms.start(VmId, {}).error().code), code);
        const auto bounded = std::make_shared<BoundedWmiConnection>(world.connection);
        QCOMPARE(int(HyperVVmReader(bounded).vms({}).error().code), code);
    }

    void tellsMissingRightsFromNoVms()
    {
        HyperVWorld world(hostWith({}));
        QCOMPARE(world.reader.vms({})->size(), 0);
        QCOMPARE(world.reader.vm(VmId, {}).error().code, ErrorCode::VmNotFound);
        world.fake.repository()->setRights(false);
        QCOMPARE(world.reader.vms({}).error().code, ErrorCode::AccessDenied);
        QCOMPARE(world.reader.vm(VmId, {}).error().code, ErrorCode::AccessDenied);
    }

    void saysThatHyperVIsNotThere()
    {
        HyperVWorld world(hostWith({usualVm()}));
        world.fake.repository()->setPresent(false);
        QCOMPARE(world.reader.vms({}).error().code, ErrorCode::HyperVNotPresent);
    }

    void readsEveryState_data()
    {
        QTest::addColumn<int>("enabled");
        QTest::addColumn<bool>("isSaved");
        QTest::addColumn<int>("state");
        QTest::newRow("running") << 2 << false << int(VmState::Running);
        QTest::newRow("off") << 3 << false << int(VmState::Off);
        QTest::newRow("off, but saved") << 3 << true << int(VmState::Saved);
        QTest::newRow("saved") << 6 << true << int(VmState::Saved);
        QTest::newRow("paused") << 9 << false << int(VmState::Paused);
        QTest::newRow("shutting down") << 4 << false << int(VmState::Other);
        QTest::newRow("starting") << 10 << false << int(VmState::Other);
        QTest::newRow("of a later Windows") << 32799 << false << int(VmState::Other);
    }
    void readsEveryState()
    {
        QFETCH(int, enabled);
        QFETCH(bool, isSaved);
        QFETCH(int, state);
        HyperVWorld world(hostWith({usualVm()}));
        FakeWmiRepository &wmi = *world.fake.repository();
        wmi.update(wmi.all(QStringLiteral("Msvm_ComputerSystem")).last().path,
                   {{QStringLiteral("EnabledState"), qint64(enabled)}});
        wmi.update(wmi.all(QStringLiteral("Msvm_VirtualSystemSettingData")).last().path,
                   {{QStringLiteral("IsSaved"), isSaved}});
        QCOMPARE(world.reader.vm(VmId, {})->state.value, std::optional(VmState(state)));
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
        QCOMPARE(plainValues(*world.reader.vm(VmId, {})), expected);
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

    void finds1000VmsWithAHandfulOfQueries()
    {
        QList<VmFacts> vms;
        for (int i = 0; i < 1000; ++i)
            vms << usualVm(QUuid::createUuidV5(QUuid(), QString::number(i))
                               .toString(QUuid::WithoutBraces)
                               .toUpper());
        vms.first().id = VmId;
        HyperVWorld world(hostWith(vms));
        const int before =
            world.fake.repository()->faults().log().filter(QLatin1String("Query ")).size();
        const auto read = world.reader.vms({});
        QCOMPARE(read->size(), 1000);
        QCOMPARE(plainValues(read->last()), plainValues(vms.last()));
        const int queries =
            int(world.fake.repository()->faults().log().filter(QLatin1String("Query ")).size()) -
            before;
        QVERIFY2(queries <= 8, qPrintable(QString::number(queries)));
    }

    void keepsHostileNames_data()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &each : hostileTexts())
            QTest::newRow(each.name) << each.text;
    }
    void keepsHostileNames()
    {
        QFETCH(QString, text);
        VmFacts vm = usualVm();
        vm.name = text;
        HyperVWorld world(hostWith({vm, usualVm(OtherId)}));
        QCOMPARE(world.reader.vm(VmId, {})->name.value, std::optional(text));
        QCOMPARE(world.reader.vm(text, {}).error().code, ErrorCode::VmNotFound);
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }
};

SETUP_TEST_MAIN(TestHyperVVmReader)
#include "tst_hypervvmreader.moc"
