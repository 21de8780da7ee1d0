// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/eflowworld.h"

#include "tests/core/support/scenario.h"
#include "tests/support/skippingclock.h"
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

} // namespace

class TestEflowGuestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookInsideTheVmTellsWhetherTheGpuWorks()
    {
        EflowWorld world(deployedProfile());
        const auto before = world.guests().probe({}, Method::ParaVirtualization, m_call);
        QVERIFY(before && !before->gpuWorks);
        QVERIFY(world.eflow().configure(withGpu(Card), {}));
        const auto after = world.guests().probe({}, Method::ParaVirtualization, m_call);
        QVERIFY(after && after->gpuWorks);
        QVERIFY(!after->lines.isEmpty());
        QVERIFY(world.eflow().setPower(PowerState::Off, {}));
        const auto begin = m_clock.now();
        const auto off = world.guests().probe({}, Method::ParaVirtualization, m_call);
        QVERIFY(!off);
        QCOMPARE(off.error().code, ErrorCode::GuestUnreachable);
        QVERIFY(m_clock.now() - begin >= m_call.limit);
    }

    void aVmThatRestartsIsLookedAtAgain_data()
    {
        QTest::addColumn<int>("looks");
        QTest::addColumn<bool>("answers");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("once silent") << 1 << true;
        QTest::newRow("long silent") << 20 << true;
        QTest::newRow("too long silent") << 1000 << false;
    }
    void aVmThatRestartsIsLookedAtAgain()
    {
        QFETCH(int, looks);
        QFETCH(bool, answers);
        EflowWorld world(deployedProfile());
        QVERIFY(world.eflow().configure(withGpu(Card), m_call));
        world.module().setSilentLooks(looks);
        const auto found = world.guests().probe({}, Method::ParaVirtualization, m_call);
        QCOMPARE(found.has_value(), answers);
        QVERIFY(found ? found->gpuWorks : found.error().code == ErrorCode::GuestUnreachable);
    }

    void aStopEndsTheWaitForTheVm()
    {
        EflowWorld world(deployedProfile());
        world.module().setSilentLooks(1000);
        std::stop_source stop;
        stop.request_stop();
        const auto found = world.guests().probe({}, Method::ParaVirtualization,
                                                {stop.get_token(), m_call.limit, &m_clock});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QCOMPARE(world.module().requests().size(), 1);
    }

    void noChannelLeadsIntoAVmOfHyperV()
    {
        EflowWorld world(deployedProfile());
        const auto answer =
            world.guests().probe(QStringLiteral("7A3C"), Method::ParaVirtualization, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotSupported);
        QVERIFY(world.module().requests().isEmpty());
    }

private:
    SkippingClock m_clock;
    const CallContext m_call{{}, std::chrono::minutes(5), &m_clock};
};

SETUP_TEST_MAIN(TestEflowGuestProbe)
#include "tst_eflowguestprobe.moc"
