// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/vmconfiguration.h"

#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

namespace {

EflowFacts read(const QString &profile)
{
    EflowFacts facts;
    readVmConfiguration(
        QStringLiteral(R"({"name":"H","properties":{"hardwareProfile":%1}})").arg(profile), facts);
    return facts;
}

} // namespace

class TestVmConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSizeOfTheVmIsRead()
    {
        const EflowFacts facts = read(QStringLiteral(
            R"({"vmSize":"Custom","customsize":{"cpucount":4,"gpucount":0,"memorymb":4096}})"));
        QVERIFY(facts.cpuCount.is(4));
        QVERIFY(facts.memoryMb.is(4096));
        QVERIFY(facts.gpuCount.is(0));
        QVERIFY(facts.gpuName.is(QString()));
        QVERIFY(!facts.gpuPassthroughType.isKnown());
        QCOMPARE(facts.gpuPassthroughType.problem, QStringLiteral("the VM has no GPU"));
        QCOMPARE(facts.cpuCount.source,
                 QStringLiteral("Get-EflowVm VmConfiguration.properties.hardwareProfile."
                                "customsize.cpucount"));
    }

    void namesAreComparedWithoutCase()
    {
        const EflowFacts facts = read(QStringLiteral(
            R"({"CustomSize":{"CpuCount":2,"GpuCount":1,"MemoryMB":2048},)"
            R"("virtualmachinegpus":[{"Assignment":"GpuPV","Name":"NVIDIA RTX A2000"}]})"));
        QVERIFY(facts.cpuCount.is(2));
        QVERIFY(facts.memoryMb.is(2048));
        QVERIFY(facts.gpuName.is(QStringLiteral("NVIDIA RTX A2000")));
        QVERIFY(facts.gpuPassthroughType.is(Method::ParaVirtualization));
    }

    void aSizeWithoutACountHasNoGpu()
    {
        const EflowFacts facts =
            read(QStringLiteral(R"({"customsize":{"cpucount":2,"memorymb":2048}})"));
        QVERIFY(facts.gpuCount.is(0));
        QVERIFY(facts.gpuName.is(QString()));
    }

    void theGpusOfTheVmAreRead_data()
    {
        QTest::addColumn<QString>("gpus");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("method"); // -1: unread
        const int dda = int(Method::DirectDeviceAssignment);
        QTest::newRow("one") << R"([{"assignment":"GpuDDA","name":"NVIDIA T4"}])"
                             << "NVIDIA T4" << dda;
        QTest::newRow("two of a kind")
            << R"([{"assignment":"GpuDDA","name":"T4"},{"assignment":"GpuDDA","name":"T4"}])"
            << "T4" << dda;
        QTest::newRow("two kinds")
            << R"([{"assignment":"GpuDDA","name":"T4"},{"assignment":"GpuPV","name":"A2"}])"
            << "" << -1;
        QTest::newRow("no name") << R"([{"assignment":"GpuDDA","name":""}])"
                                 << "" << dda;
        QTest::newRow("an unknown assignment") << R"([{"assignment":"GpuP","name":"T4"}])"
                                               << "T4" << -1;
        QTest::newRow("the default assignment") << R"([{"assignment":"GpuDefault","name":"T4"}])"
                                                << "T4" << -1;
    }
    void theGpusOfTheVmAreRead()
    {
        QFETCH(QString, gpus);
        QFETCH(QString, name);
        QFETCH(int, method);
        const EflowFacts facts =
            read(QStringLiteral(R"({"customsize":{"cpucount":2,"memorymb":2048,"gpucount":2},)"
                                R"("virtualMachineGPUs":%1})")
                     .arg(gpus));
        QVERIFY(facts.gpuCount.is(2));
        QCOMPARE(facts.gpuName.valueOr({}), name);
        QCOMPARE(facts.gpuName.problem.isEmpty(), !name.isEmpty());
        QCOMPARE(facts.gpuPassthroughType.isKnown() ? int(*facts.gpuPassthroughType) : -1, method);
    }

    void aListWithoutACountIsCounted()
    {
        const EflowFacts facts =
            read(QStringLiteral(R"({"customsize":{"cpucount":2,"memorymb":2048},)"
                                R"("virtualMachineGPUs":[{"assignment":"GpuPV","name":"X"}]})"));
        QVERIFY(facts.gpuCount.is(1));
        QVERIFY(facts.gpuName.is(QStringLiteral("X")));
    }

    void aCountWithoutAListLeavesTheGpuUnread()
    {
        const EflowFacts facts =
            read(QStringLiteral(R"({"customsize":{"cpucount":2,"memorymb":2048,"gpucount":1}})"));
        QVERIFY(facts.gpuCount.is(1));
        QVERIFY(!facts.gpuName.isKnown() && !facts.gpuName.problem.isEmpty());
        QVERIFY(!facts.gpuPassthroughType.isKnown());
    }

    void whatIsNoConfigurationLeavesAllUnread_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << QStringLiteral("@{name=H; properties=}");
        QTest::newRow("another form") << QStringLiteral(R"({"properties":{"hardware":{}}})");
        QTest::newRow("an empty size")
            << QStringLiteral(R"({"properties":{"hardwareProfile":{"customsize":null}}})");
        QTest::newRow("no numbers")
            << QStringLiteral(R"({"properties":{"hardwareProfile":{"customsize":)"
                              R"({"cpucount":"two","memorymb":-1,"gpucount":1e99}}}})");
    }
    void whatIsNoConfigurationLeavesAllUnread()
    {
        QFETCH(QString, json);
        EflowFacts facts;
        readVmConfiguration(json, facts);
        QVERIFY(!facts.cpuCount.isKnown() && !facts.cpuCount.problem.isEmpty());
        QVERIFY(!facts.memoryMb.isKnown() && !facts.memoryMb.problem.isEmpty());
        QVERIFY(!facts.gpuCount.isKnown() && !facts.gpuCount.problem.isEmpty());
        QVERIFY(!facts.gpuName.isKnown() && !facts.gpuName.problem.isEmpty());
    }

    void numbersMayBeTexts()
    {
        const EflowFacts facts = read(
            QStringLiteral(R"({"customsize":{"cpucount":"4","gpucount":"0","memorymb":"4096"}})"));
        QVERIFY(facts.cpuCount.is(4) && facts.memoryMb.is(4096) && facts.gpuCount.is(0));
    }
};

SETUP_TEST_MAIN(TestVmConfiguration)
#include "tst_vmconfiguration.moc"
