// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/usualvm.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/platform/windows/support/plainfacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

Q_DECLARE_METATYPE(Platform::HostProfile)

namespace {

const QString OtherId = QStringLiteral("B8D4A7C2-5E19-4F0B-8A63-7D2C91E4F0A2");

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
        QCOMPARE(world.reader.vm(UsualVmId, {})->state.value, std::optional(VmState(state)));
    }

    void finds1000VmsWithAHandfulOfQueries()
    {
        QList<VmFacts> vms;
        for (int i = 0; i < 1000; ++i)
            vms << usualVm(QUuid::createUuidV5(QUuid(), QString::number(i))
                               .toString(QUuid::WithoutBraces)
                               .toUpper());
        vms.first().id = UsualVmId;
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
        QCOMPARE(world.reader.vm(UsualVmId, {})->name.value, std::optional(text));
        QCOMPARE(world.reader.vm(text, {}).error().code, ErrorCode::VmNotFound);
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }
};

SETUP_TEST_MAIN(TestHyperVVmReader)
#include "tst_hypervvmreader.moc"
