// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/stallwatchdog.h"
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"

using namespace TestSupport;
using namespace Wizard;

namespace {

/// A call that blocked the window would be seen as a stall of this length.
constexpr int DelayMs = 1000;
/// Half of it: far more than the window ever takes, even with sanitizers, but less than one
/// blocking call.
constexpr int LongestStallMs = DelayMs / 2;

} // namespace

class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowNeverWaitsForTheHost();
};

void TestStalls::theWindowNeverWaitsForTheHost()
{
    Platform::HostProfile profile = profileNamed(QStringLiteral("demo-eflow-gpupv"));
    profile.simulation.delayMs = DelayMs;
    Stage stage(profile);
    StallWatchdog watchdog;
    stage.show();
    QVERIFY(stage.walk());
    QVERIFY2(watchdog.longestStall() < LongestStallMs,
             qPrintable(QString::number(watchdog.longestStall())));
}

SETUP_WIDGET_TEST_MAIN(TestStalls)
#include "tst_stalls.moc"
