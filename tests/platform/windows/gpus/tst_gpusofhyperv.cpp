// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

/// The GPUs of recorded machines, with what Hyper-V knows of them read over WMI.
class TestGpusOfHyperV : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hyperVKnowsTheRecordedGpus_data();
    void hyperVKnowsTheRecordedGpus();
    void othersAreNamed_data();
    void othersAreNamed();
    void withoutRightsTheReasonIsThere();
};

namespace {

/// A recorded machine with all sources of its GPU facts.
struct World
{
    explicit World(const HostProfile &profile)
        : hyperv(profile)
    {
        addGpus(profile.facts, parts);
        sources = parts.sources();
        sources.hyperv = std::make_shared<HyperVInventory>(hyperv.connection);
    }

    FakeGpuParts parts;
    HyperVWorld hyperv;
    GpuSources sources;
};

/// A profile of the project, without faults of its own.
HostProfile recordedHost(const QString &fileName)
{
    auto profile =
        loadHostProfile(QStringLiteral(PROJECT_DIR "/resources/hostprofiles/") + fileName);
    if (!profile)
        return {};
    profile->simulation = {};
    return *profile;
}

QString statusText(const Fact<DeviceStatus> &status)
{
    return status.isKnown() ? QString(enumName(*status)) : QStringLiteral("unread");
}

} // namespace

void TestGpusOfHyperV::hyperVKnowsTheRecordedGpus_data()
{
    QTest::addColumn<QString>("fileName");
    for (const char *name :
         {"boundary-gpu-assigned.json", "boundary-gpu-dismounted.json",
          "boundary-gpu-disabled.json", "boundary-vm-assigned-beside-partition.json",
          "boundary-sriov-entry.json", "boundary-amd-lower-case-tail.json",
          "demo-two-equal-cards.json", "demo-server-t4-dda.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestGpusOfHyperV::hyperVKnowsTheRecordedGpus()
{
    QFETCH(QString, fileName);
    const HostProfile profile = recordedHost(fileName);
    QVERIFY(profile.facts.gpus.isKnown() && !profile.facts.gpus->isEmpty());
    World world(profile);
    for (const GpuFacts &recorded : *profile.facts.gpus) {
        const auto read = readGpu(world.sources, *recorded.instanceId, {});
        QVERIFY2(read, qPrintable(*recorded.instanceId));
        QCOMPARE(statusText(read->status), statusText(recorded.status));
        QCOMPARE(read->assignedTo.valueOr({}), recorded.assignedTo.valueOr({}));
        QCOMPARE(read->partitionable.value, recorded.partitionable.value);
        QCOMPARE(read->partitionPath.valueOr({}), recorded.partitionPath.valueOr({}));
        QCOMPARE(read->partitionCount.valueOr(0), recorded.partitionCount.valueOr(0));
    }
}

void TestGpusOfHyperV::othersAreNamed_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::newRow("none") << QStringLiteral("demo-two-equal-cards.json");
    QTest::newRow("an NPU without a device") << QStringLiteral("boundary-npu-in-list.json");
    QTest::newRow("a name instead of a path") << QStringLiteral("x1carbon13-arc140t-npu.json");
}

void TestGpusOfHyperV::othersAreNamed()
{
    QFETCH(QString, fileName);
    const HostProfile profile = recordedHost(fileName);
    World world(profile);
    const auto others = readOtherPartitionables(world.sources, {});
    QCOMPARE(others.value, profile.facts.hyperv.otherPartitionables.value);
    QCOMPARE(others.source, QStringLiteral("Msvm_PartitionableGpu.Name"));
}

void TestGpusOfHyperV::withoutRightsTheReasonIsThere()
{
    HostProfile profile = recordedHost(QStringLiteral("boundary-gpu-dismounted.json"));
    profile.facts.rights = {Fact<bool>(false), Fact<bool>(false)};
    World world(profile);
    const auto gpus = readGpus(world.sources, {});
    QVERIFY(gpus.isKnown());
    const GpuFacts &gpu = gpus->at(0);
    QVERIFY(gpu.status.is(DeviceStatus::Dismounted));
    QVERIFY(gpu.assignedTo.problem.startsWith(QLatin1String("access-denied")));
    QVERIFY(gpu.partitionCount.problem.startsWith(QLatin1String("access-denied")));
    QVERIFY(gpu.memoryMb.isKnown());
    QVERIFY(readOtherPartitionables(world.sources, {})
                .problem.startsWith(QLatin1String("access-denied")));
}

SETUP_TEST_MAIN(TestGpusOfHyperV)
#include "tst_gpusofhyperv.moc"
