// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/endrequests.h"

#include "tests/platform/asktoend.h"
#include "tests/support/testmain.h"

#include <atomic>

namespace {

std::atomic<int> notes = 0;

void note() { ++notes; }

} // namespace

class TestEndRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNotedAndDoNotEndTheProcess_data()
    {
        QTest::addColumn<int>("number");
        for (const TestSupport::WayToEnd &way : TestSupport::waysToEnd())
            QTest::newRow(way.name) << way.number;
    }
    void areNotedAndDoNotEndTheProcess()
    {
        QFETCH(int, number);
        const Platform::EndRequests requests(note);
        for (int time = 1; time <= 2; ++time) { // a handler may be good for one time only
            notes = 0;
            const QByteArray problem = TestSupport::askToEnd(number);
            QVERIFY2(problem.isEmpty(), problem.constData());
            QTRY_COMPARE(notes.load(), 1);
        }
    }
};

SETUP_TEST_MAIN(TestEndRequests)
#include "tst_endrequests.moc"
