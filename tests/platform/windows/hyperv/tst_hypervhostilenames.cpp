// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/hypervacts.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

QByteArray machineOf(HyperVWorld &world)
{
    return hostProfileJson(world.fake.machine().snapshot());
}

} // namespace

class TestHyperVHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesHostileNames_data()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &each : hostileTexts())
            QTest::newRow(each.name) << each.text;
    }
    void carriesHostileNames()
    {
        QFETCH(QString, text);
        const QString place = text + QStringLiteral("#PCI");
        HostProfile profile = actHost();
        vmIn(profile).name = text;
        gpuIn(profile).instanceId = QString(QStringLiteral("PCI\\") + text);
        gpuIn(profile).locationPath = place;
        HyperVWorld world(profile);
        const QByteArray before = machineOf(world);
        QVERIFY(world.assignable.dismount({*gpuIn(profile).instanceId, place}, {}));
        QVERIFY(world.vmDevices.assignDevice(ActVm, place, {}));
        const auto vm = world.reader.vm(ActVm, {});
        QVERIFY(vm->assignedDevices->first().locationPath.is(place));
        QVERIFY(vm->assignedDevices->first().instanceId.is(QStringLiteral("PCIP\\") + text));
        QVERIFY(world.vmDevices.removeDevice(ActVm, place, {}));
        QVERIFY(world.assignable.mount(place, {}));
        QCOMPARE(machineOf(world), before);
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }

    void carriesHostilePartitions_data() { carriesHostileNames_data(); }
    void carriesHostilePartitions()
    {
        QFETCH(QString, text);
        const QString path =
            QStringLiteral("\\\\?\\PCI#") + text + QStringLiteral("#{0}\\GPUPARAV");
        HostProfile profile = shareableHost();
        gpuIn(profile).partitionPath = path;
        HyperVWorld world(profile);
        const QByteArray before = machineOf(world);
        QVERIFY(world.vmDevices.addPartition(ActVm, path, {}));
        QCOMPARE(*world.reader.vm(ActVm, {})->gpuPartitions, QStringList{path});
        QVERIFY(world.vmDevices.removePartition(ActVm, path, {}));
        QCOMPARE(machineOf(world), before);
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }

    void refusesWhatNoTextCarries_data()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &each : forbiddenTexts())
            QTest::newRow(each.name) << each.text;
    }
    void refusesWhatNoTextCarries()
    {
        QFETCH(QString, text);
        HyperVWorld world(actHost());
        const QByteArray before = machineOf(world);
        const auto done = world.assignable.dismount({text, ActPlace}, {});
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(machineOf(world), before);
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }
};

SETUP_TEST_MAIN(TestHyperVHostileNames)
#include "tst_hypervhostilenames.moc"
