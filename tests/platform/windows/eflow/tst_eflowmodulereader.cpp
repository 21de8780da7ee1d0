// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/eflowworld.h"

#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Card = QStringLiteral("NVIDIA GeForce RTX 3060");

HostProfile deployedProfile() { return profileNamed(QStringLiteral("demo-eflow-gpupv.json")); }

/// The VM as it is, with this GPU.
EflowVmSettings withGpu(const QString &name)
{
    return {4, 8192, name, Method::ParaVirtualization, 1};
}

const EflowVmSettings Bare{4, 8192, {}, std::nullopt, 0};

} // namespace

class TestEflowModuleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameOfTheGpuIsRecalledWhereTheModuleDoesNotTellIt()
    {
        EflowWorld world(deployedProfile());
        world.module().setNamesGpu(false);
        QVERIFY(world.eflow().configure(withGpu(Card), {}));
        const EflowFacts facts = world.facts();
        QVERIFY(facts.gpuName.is(Card));
        QCOMPARE(facts.gpuName.source, world.memory().place());
        QVERIFY(facts.gpuPassthroughType.is(Method::ParaVirtualization));
    }

    void aMemoryThatDisagreesWithTheVmIsNotBelieved()
    {
        EflowWorld world(deployedProfile());
        world.module().setNamesGpu(false);
        QVERIFY(world.eflow().configure(withGpu(Card), {}));
        for (const EflowVmSettings &other :
             {EflowVmSettings{2, 8192, Card, Method::ParaVirtualization, 1},
              EflowVmSettings{4, 4096, Card, Method::ParaVirtualization, 1},
              EflowVmSettings{4, 8192, Card, Method::ParaVirtualization, 2}, Bare}) {
            world.memory().kept = other;
            QVERIFY(!world.facts().gpuName.isKnown());
            QVERIFY(!world.facts().gpuName.problem.isEmpty());
        }
        world.memory().kept = std::nullopt;
        QVERIFY(!world.facts().gpuName.isKnown());
    }

    void aModuleThatIsNotInstalledIsNotAsked()
    {
        EflowWorld world(profileNamed(QStringLiteral("boundary-eflow-absent.json")));
        const EflowFacts facts = world.facts();
        QVERIFY(world.module().requests().isEmpty());
        QCOMPARE(facts.gpuList.problem, QStringLiteral("EFLOW is not installed"));
        QCOMPARE(facts.cpuCount.problem, QStringLiteral("EFLOW is not installed"));
    }

    void everyFactIsKnownOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("profile");
        for (const char *name : {"demo-eflow-gpupv", "demo-eflow-deploy", "demo-server-t4-dda",
                                 "boundary-eflow-absent", "boundary-eflow-vm-off",
                                 "boundary-eflow-list-unread", "eflow14-rtxa2000-guide"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFactIsKnownOrSaysWhyNot()
    {
        QFETCH(QString, profile);
        EflowWorld world(profileNamed(QString(profile + QStringLiteral(".json"))));
        const EflowFacts facts = world.facts();
        const auto isTold = [](const auto &fact) {
            return fact.isKnown() ? !fact.source.isEmpty() : !fact.problem.isEmpty();
        };
        QVERIFY(isTold(facts.deployed));
        QVERIFY(isTold(facts.cpuCount));
        QVERIFY(isTold(facts.memoryMb));
        QVERIFY(isTold(facts.powerState));
        QVERIFY(isTold(facts.gpuName));
        QVERIFY(isTold(facts.gpuPassthroughType));
        QVERIFY(isTold(facts.gpuCount));
        QVERIFY(isTold(facts.gpuList));
        for (const EflowGpu &gpu : facts.gpuList.valueOr({}))
            QVERIFY(isTold(gpu.name) && isTold(gpu.count) && isTold(gpu.supportedPassthroughTypes));
    }
};

SETUP_TEST_MAIN(TestEflowModuleReader)
#include "tst_eflowmodulereader.moc"
