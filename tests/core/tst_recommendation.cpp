// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Core;
using namespace TestSupport;

namespace {

struct Choice
{
    std::optional<Method> method;
    QString reason;
};

Choice choiceFor(const HostFacts &facts, GuestKind guest)
{
    const Assessment assessment = assess(facts, allLicences());
    const QString gpu = gpuKey(facts.gpus->first(), 0);
    const QString vm = guest == GuestKind::HyperV ? vmKey(facts.vms->first(), 0) : QString();
    const Recommendation best = recommend(assessment, gpu, guest, vm);
    return {best.path ? std::optional(best.path->path.route.method) : std::nullopt,
            translated(best.reason)};
}

} // namespace

class TestRecommendation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eflowTakesWhatTheCardSupports()
    {
        QCOMPARE(choiceFor(serverHost(), GuestKind::Eflow).method, Method::DirectDeviceAssignment);
        QCOMPARE(choiceFor(clientHost(), GuestKind::Eflow).method, Method::ParaVirtualization);
        HostFacts a2 = serverHost();
        a2.gpus.value->first().deviceId = 0x25B6;
        QCOMPARE(choiceFor(a2, GuestKind::Eflow).method, Method::DirectDeviceAssignment);
    }

    void clientSharesAndServerAssigns()
    {
        QCOMPARE(choiceFor(clientHost(), GuestKind::HyperV).method, Method::ParaVirtualization);
        HostFacts server = serverHost();
        server.gpus = QList<GpuFacts>{geForce()};
        QCOMPARE(verdictText(server, HyperVDda), verdictText(server, HyperVPv));
        QCOMPARE(choiceFor(server, GuestKind::HyperV).method, Method::DirectDeviceAssignment);
    }

    void betterVerdictWins()
    {
        HostFacts server = serverHost();
        server.gpus = QList<GpuFacts>{geForce()};
        server.gpus.value->first().displayAttached = true;
        QCOMPARE(choiceFor(server, GuestKind::HyperV).method, Method::ParaVirtualization);
    }

    void unknownIsBetterThanBlocked()
    {
        HostFacts facts = clientHost();
        facts.windows.build = {};
        QCOMPARE(choiceFor(facts, GuestKind::Eflow).method, Method::ParaVirtualization);
    }

    void nothingIsRecommendedWhereAllIsBlocked()
    {
        HostFacts facts = clientHost();
        facts.windows.virtualMachine = true;
        QVERIFY(!choiceFor(facts, GuestKind::Eflow).method);
        QVERIFY(choiceFor(facts, GuestKind::Eflow).reason.isEmpty());
        QVERIFY(!choiceFor(facts, GuestKind::HyperV).method);
    }

    void reasonIsASentenceThatNamesTheMethod()
    {
        const QString dda = choiceFor(serverHost(), GuestKind::Eflow).reason;
        QVERIFY(dda.contains(QLatin1String("(DDA)")) && dda.endsWith(QLatin1Char('.')));
        const QString gpuPv = choiceFor(clientHost(), GuestKind::HyperV).reason;
        QVERIFY(gpuPv.contains(QLatin1String("(GPU-PV)")) && gpuPv.endsWith(QLatin1Char('.')));
    }
};

SETUP_TEST_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
