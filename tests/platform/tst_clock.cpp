// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/clock.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <thread>

using namespace Platform;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheTimePass();
    void endsAtAStop_data();
    void endsAtAStop();
    void staysQuietAfterAnEarlierStop();
};

void TestClock::letsTheTimePass()
{
    const auto begin = computerClock().now();
    QVERIFY(computerClock().wait(30ms, {}));
    QVERIFY(computerClock().now() - begin >= 30ms);
}

void TestClock::endsAtAStop_data()
{
    QTest::addColumn<bool>("isOther");
    QTest::newRow("of the first source") << false;
    QTest::newRow("of the second source") << true;
}

// Often, for the thread that waits and the one that asks it to stop have to meet at every moment.
void TestClock::endsAtAStop()
{
    QFETCH(bool, isOther);
    for (int i = 0; i < 50; ++i) {
        std::stop_source one;
        std::stop_source other;
        bool isWaited = true;
        std::thread waiting([&isWaited, stop = StopToken(one.get_token(), other.get_token())] {
            isWaited = computerClock().wait(1h, stop);
        });
        (isOther ? other : one).request_stop();
        waiting.join();
        QVERIFY(!isWaited);
    }
}

void TestClock::staysQuietAfterAnEarlierStop()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!computerClock().wait(1h, source.get_token()));
    QVERIFY(!computerClock().wait(0ms, source.get_token()));
    QVERIFY(computerClock().wait(0ms, {}));
}

SETUP_TEST_MAIN(TestClock)
#include "tst_clock.moc"
