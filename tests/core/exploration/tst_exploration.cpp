// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/explorer.h"
#include "tests/support/testmain.h"

using namespace TestSupport;

Q_DECLARE_METATYPE(TestSupport::Scenario)

/// Runs, crashes and recoveries of the engine, each kind of plan in every way that the extent
/// allows; a build with sanitizers takes a sample.
class TestExploration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunEndsRight_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
    void everyRunEndsRight()
    {
        QFETCH(Scenario, scenario);
        Explorer::Extent extent;
        extent.crashes = EXPLORED_CRASHES;
        extent.everyNth = EXPLORED_EVERY;
        const Explored explored = Explorer(scenario, extent).explore();
        m_all += explored;
        QVERIFY2(explored.findings == 0, explored.text());
    }

    void cleanupTestCase()
    {
        qInfo("every %d. disturbance, up to %d crashes: %s", EXPLORED_EVERY, EXPLORED_CRASHES,
              m_all.text().constData());
    }

private:
    Explored m_all;
};

SETUP_TEST_MAIN(TestExploration)
#include "tst_exploration.moc"
