// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "platform/simulated/simulatedhost.h"
#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"
#include "wizard/core/inspection.h"

#include <latch>

using namespace Core;
using namespace TestSupport;
using Platform::FactArea;
using Platform::HostFacts;

namespace {

/// Answers an area only once all of them have been asked for.
class MeetingReader final : public Platform::HostReader
{
public:
    Platform::Result<HostFacts> read(FactArea area, const Platform::CallContext &) override
    {
        m_asked.arrive_and_wait();
        HostFacts facts;
        if (area == FactArea::Windows)
            facts.windows.build = 20348;
        if (area == FactArea::Vms)
            return Platform::failure(Platform::ErrorCode::TimedOut, QStringLiteral("WMI"));
        return facts;
    }
    Platform::Result<Platform::GpuFacts> readGpu(const QString &,
                                                 const Platform::CallContext &) override
    {
        return Platform::failure(Platform::ErrorCode::NotFound);
    }
    Platform::Result<Platform::VmFacts> readVm(const QString &,
                                               const Platform::CallContext &) override
    {
        return Platform::failure(Platform::ErrorCode::VmNotFound);
    }

private:
    std::latch m_asked{std::ptrdiff_t(std::size(Platform::AllFactAreas))};
};

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeHost()
    {
        const Platform::HostProfile profile =
            profileNamed(QStringLiteral("demo-server-t4-dda.json"));
        Platform::Simulated::SimulatedHost host(profile);
        QCOMPARE(inspectHost(host.reader(), {}), profile.facts);
    }

    void asksForAllAreasAtOnce()
    {
        MeetingReader reader;
        const HostFacts facts = inspectHost(reader, {});
        QCOMPARE(facts.windows.build.value, std::optional(20348));
        QCOMPARE(facts.vms.problem, QStringLiteral("timed-out: WMI"));
    }

    void givesTheSameFactsEveryTime()
    {
        const Platform::HostProfile profile = profileNamed(QStringLiteral("demo-eflow-gpupv.json"));
        Platform::Simulated::SimulatedHost host(profile);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(inspectHost(host.reader(), {}), profile.facts);
    }

    void saysWhyAnAreaIsUnread()
    {
        Platform::HostProfile profile = profileNamed(QStringLiteral("demo-server-t4-dda.json"));
        const HostFacts known = profile.facts;
        for (const char *operation : {"read.eflow", "read.gpus"}) {
            Platform::Fault fault;
            fault.operation = QString::fromLatin1(operation);
            fault.error = QStringLiteral("access-denied");
            profile.simulation.faults = profile.simulation.faults.valueOr({}) << fault;
        }
        Platform::Simulated::SimulatedHost host(profile);
        const HostFacts facts = inspectHost(host.reader(), {});
        QCOMPARE(facts.windows, known.windows);
        QCOMPARE(facts.vms, known.vms);
        QVERIFY(!facts.gpus.isKnown());
        QVERIFY(facts.gpus.problem.startsWith(QStringLiteral("access-denied")));
        QVERIFY(!facts.eflow.deployed.isKnown());
        QVERIFY(facts.eflow.deployed.problem.startsWith(QStringLiteral("access-denied")));
        QCOMPARE(facts.eflow.gpuList.problem, facts.eflow.deployed.problem);
    }

    void readsNothingAfterAStop()
    {
        Platform::Simulated::SimulatedHost host(
            profileNamed(QStringLiteral("demo-server-t4-dda.json")));
        std::stop_source stop;
        stop.request_stop();
        const HostFacts facts = inspectHost(host.reader(), {.stop = stop.get_token()});
        QCOMPARE(facts.windows.build.problem, QStringLiteral("cancelled"));
        QCOMPARE(facts.vms.problem, QStringLiteral("cancelled"));
    }
};

SETUP_TEST_MAIN(TestInspection)
#include "tst_inspection.moc"
