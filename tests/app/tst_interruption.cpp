// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/interruption.h"
#include "platform/clock.h"
#include "tests/platform/asktoend.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;

class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesARequestOn();
    void endsAtEveryMoment();
};

void TestInterruption::passesARequestOn()
{
    const App::Interruption interruption;
    QVERIFY(!interruption.token().stop_requested());
    const QByteArray problem = TestSupport::askToEnd(TestSupport::waysToEnd().front().number);
    QVERIFY2(problem.isEmpty(), problem.constData());
    QVERIFY(!Platform::computerClock().wait(1h, interruption.token()));
}

// Its thread must end whatever it is just doing; a program hung here after all was done.
void TestInterruption::endsAtEveryMoment()
{
    for (int i = 0; i < 200; ++i) {
        const App::Interruption interruption;
        QVERIFY(!interruption.token().stop_requested());
    }
}

SETUP_TEST_MAIN(TestInterruption)
#include "tst_interruption.moc"
