// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hostreadiness.h"

#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace Platform;
using TestSupport::SkippingClock;

namespace {

using Answer = std::function<Result<Fact<ServiceState>>(int)>;

/// A host whose management service answers as the test wants it.
class SlowStart final : public HostReader
{
public:
    Answer answer;
    int reads = 0;

    Result<HostFacts> read(FactArea area, const CallContext &) override
    {
        Q_ASSERT(area == FactArea::HyperV);
        return answer(++reads).map([](const Fact<ServiceState> &state) {
            HostFacts facts;
            facts.hyperv.managementService = state;
            return facts;
        });
    }
    Result<GpuFacts> readGpu(const QString &, const CallContext &) override
    {
        return failure(ErrorCode::NotFound);
    }
    Result<VmFacts> readVm(const QString &, const CallContext &) override
    {
        return failure(ErrorCode::VmNotFound);
    }
};

Fact<ServiceState> state(ServiceState value) { return Fact<ServiceState>(value); }

constexpr auto Limit = std::chrono::minutes(1);

} // namespace

class TestHostReadiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsUntilTheServiceRuns()
    {
        SlowStart host;
        host.answer = [](int read) {
            return state(read < 4 ? ServiceState::Stopped : ServiceState::Running);
        };
        Core::waitForHyperV(host, {{}, Limit, &m_clock});
        QCOMPARE(host.reads, 4);
    }

    void doesNotWaitForWhatWillNotCome()
    {
        SlowStart host;
        host.answer = [](int) { return state(ServiceState::Absent); };
        Core::waitForHyperV(host, {{}, Limit, &m_clock});
        QCOMPARE(host.reads, 1);
    }

    void waitsForWhatCannotBeReadYet_data() { addAnswers(); }
    void waitsForWhatCannotBeReadYet()
    {
        QFETCH(Answer, answer);
        SlowStart host;
        host.answer = [&](int read) {
            return read < 4 ? answer(read) : state(ServiceState::Running);
        };
        Core::waitForHyperV(host, {{}, Limit, &m_clock});
        QCOMPARE(host.reads, 4);
    }

    void givesUpAfterTheLimit_data() { addAnswers(); }
    void givesUpAfterTheLimit()
    {
        QFETCH(Answer, answer);
        SlowStart host;
        host.answer = answer;
        const auto begin = m_clock.now();
        Core::waitForHyperV(host, {{}, Limit, &m_clock});
        QVERIFY(host.reads > 10);
        QVERIFY(m_clock.now() - begin >= Limit);
        QVERIFY(m_clock.now() - begin < 2 * Limit);
    }

    void stopsWhenAsked()
    {
        SlowStart host;
        std::stop_source stop;
        host.answer = [&stop](int read) {
            if (read == 2)
                stop.request_stop();
            return state(ServiceState::Stopped);
        };
        Core::waitForHyperV(host, {stop.get_token(), Limit, &m_clock});
        QCOMPARE(host.reads, 2);
    }

private:
    /// Those of a service that may still come.
    static void addAnswers()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("stopped") << Answer([](int) { return state(ServiceState::Stopped); });
        QTest::newRow("not read") << Answer([](int) { return Fact<ServiceState>(); });
        QTest::newRow("no answer") << Answer(
            [](int) -> Result<Fact<ServiceState>> { return failure(ErrorCode::TimedOut); });
    }

    SkippingClock m_clock;
};

SETUP_TEST_MAIN(TestHostReadiness)
#include "tst_hostreadiness.moc"
