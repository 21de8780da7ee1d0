// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/modulefacts.h"

#include "platform/jsontext.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

namespace {

/// JSON with ' for quotation marks.
QByteArray q(const char *json) { return QByteArray(json).replace('\'', '"'); }

EflowFacts read(const QByteArray &state)
{
    EflowFacts facts;
    readModuleFacts(parseJsonObject(state).value_or(QJsonObject()), facts);
    return facts;
}

EflowFacts readGpus(const QByteArray &gpus)
{
    return read(q("{'deployed':{'ok':true,'value':false},'host':{'ok':true,'value':{'gpus':") +
                gpus + "}}}");
}

EflowFacts readPower(const QByteArray &power)
{
    return read(q("{'deployed':{'ok':true,'value':true},'vm':{'ok':true,'value':{'powerState':'") +
                power + q("','configuration':''}}}"));
}

} // namespace

class TestModuleFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGpusOnOfferAreRead()
    {
        const EflowFacts facts =
            readGpus(q("[{'name':'NVIDIA RTX A2000','count':'1','types':['ParaVirtualization']},"
                       "{'name':'NVIDIA T4','count':'2',"
                       "'types':['DirectDeviceAssignment','ParaVirtualization']}]"));
        QVERIFY(facts.gpuList.isKnown());
        QCOMPARE(facts.gpuList.source, QStringLiteral("Get-EflowHostConfiguration GpuInfo"));
        QCOMPARE(facts.gpuList->size(), 2);
        QVERIFY(facts.gpuList->at(0).name.is(QStringLiteral("NVIDIA RTX A2000")));
        QVERIFY(facts.gpuList->at(0).count.is(1));
        QVERIFY(facts.gpuList->at(0).supportedPassthroughTypes.is({Method::ParaVirtualization}));
        QVERIFY(facts.gpuList->at(1).count.is(2));
        QVERIFY(facts.gpuList->at(1).supportedPassthroughTypes.is(
            {Method::DirectDeviceAssignment, Method::ParaVirtualization}));
    }

    void anEmptyOfferIsKnown() { QVERIFY(readGpus("[]").gpuList.is({})); }

    void anUnknownSpellingIsUnreadAndSaysSo()
    {
        const EflowFacts facts = readGpus(q("[{'name':'X','count':'1','types':['GPU-PV']}]"));
        const auto &types = facts.gpuList->at(0).supportedPassthroughTypes;
        QVERIFY(!types.isKnown());
        QCOMPARE(types.problem, QStringLiteral("an unknown spelling: \"GPU-PV\""));
    }

    void whatAnEntryLacksIsUnread()
    {
        const EflowFacts facts = readGpus(q("[{'name':'','count':'','types':null}]"));
        const EflowGpu gpu = facts.gpuList->at(0);
        QVERIFY(!gpu.name.isKnown() && !gpu.name.problem.isEmpty());
        QVERIFY(!gpu.count.isKnown() && !gpu.count.problem.isEmpty());
        QVERIFY(!gpu.supportedPassthroughTypes.isKnown());
        QVERIFY(!gpu.supportedPassthroughTypes.problem.isEmpty());
    }

    void thePowerStateIsRead_data()
    {
        QTest::addColumn<int>("state"); // -1: unread
        QTest::newRow("Running") << int(PowerState::On);
        QTest::newRow("running") << int(PowerState::On);
        QTest::newRow("On") << int(PowerState::On);
        QTest::newRow("Off") << int(PowerState::Off);
        QTest::newRow("Stopped") << int(PowerState::Off);
        QTest::newRow("Paused") << -1;
        QTest::newRow("") << -1;
        QTest::newRow("2") << -1;
    }
    void thePowerStateIsRead()
    {
        QFETCH(int, state);
        const EflowFacts facts = readPower(QTest::currentDataTag());
        QCOMPARE(facts.powerState.isKnown() ? int(*facts.powerState) : -1, state);
        QCOMPARE(facts.powerState.problem.isEmpty(), state >= 0);
    }

    void aVmThatIsNotThereIsUnreadWithThatReason()
    {
        const EflowFacts facts = readGpus("[]");
        QVERIFY(facts.deployed.is(false));
        QCOMPARE(facts.deployed.source, QStringLiteral("Verify-EflowVm"));
        QCOMPARE(facts.cpuCount.problem, QStringLiteral("there is no EFLOW VM yet"));
        QCOMPARE(facts.gpuName.problem, QStringLiteral("there is no EFLOW VM yet"));
    }

    void everyPartFailsOnItsOwn()
    {
        const EflowFacts facts =
            read(q("{'deployed':{'ok':true,'value':true},"
                   "'host':{'ok':false,'error':{'kind':'cmdlet','id':'i','message':'no host'}},"
                   "'vm':{'ok':true,'value':{'powerState':'Off','configuration':'$'}}}")
                     .replace("$", q("{'properties':{'hardwareProfile':{'customsize':"
                                     "{'cpucount':1,'memorymb':1024}}}}")
                                       .replace("\"", "\\\"")));
        QVERIFY(facts.deployed.is(true));
        QCOMPARE(facts.gpuList.problem, QStringLiteral("eflow.failed: cmdlet: no host [i]"));
        QVERIFY(facts.powerState.is(PowerState::Off));
        QVERIFY(facts.cpuCount.is(1));
        QVERIFY(facts.memoryMb.is(1024));
    }

    void anAnswerOfAnotherFormLeavesAllUnread()
    {
        for (const char *state : {"{}", "{'deployed':7,'host':[],'vm':null}",
                                  "{'deployed':{'ok':true,'value':'yes'}}"}) {
            const EflowFacts facts = read(q(state));
            QVERIFY(!facts.deployed.isKnown() && !facts.deployed.problem.isEmpty());
            QVERIFY(!facts.gpuList.isKnown() && !facts.gpuList.problem.isEmpty());
            QVERIFY(!facts.cpuCount.isKnown() && !facts.cpuCount.problem.isEmpty());
            QVERIFY(!facts.powerState.isKnown() && !facts.powerState.problem.isEmpty());
        }
    }

    void aModuleThatGaveNoAnswerLeavesWhatOthersKnow()
    {
        EflowFacts facts;
        facts.deployed = {true, QStringLiteral("a file")};
        markModuleUnread(facts, QStringLiteral("why"));
        QVERIFY(facts.deployed.is(true));
        QCOMPARE(facts.gpuList.problem, QStringLiteral("why"));
        QCOMPARE(facts.memoryMb.problem, QStringLiteral("why"));
    }
};

SETUP_TEST_MAIN(TestModuleFacts)
#include "tst_modulefacts.moc"
