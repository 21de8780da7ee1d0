// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/driverversion.h"
#include "tests/support/testmain.h"

using namespace Platform;

class TestDriverVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNvidiasNumber_data()
    {
        QTest::addColumn<QString>("windows");
        QTest::addColumn<QString>("nvidia");
        QTest::newRow("522.25") << "31.0.15.2225" << "522.25";
        QTest::newRow("471.41") << "30.0.14.7141" << "471.41";
        QTest::newRow("465.89") << "27.21.14.6589" << "465.89";
        QTest::newRow("347.88") << "9.18.13.4788" << "347.88";
        QTest::newRow("572.83") << "32.0.15.7283" << "572.83";
        QTest::newRow("minor below ten is padded") << "31.0.15.3603" << "536.03";
        QTest::newRow("short last number") << "32.0.16.145" << "601.45";
    }
    void readsNvidiasNumber()
    {
        QFETCH(QString, windows);
        const auto version = driverVersionFromText(windows);
        QVERIFY(version);
        QCOMPARE(driverVersionText(*version), windows);
        QTEST(nvidiaVersionText(*nvidiaVersion(*version)), "nvidia");
    }

    void seesWhatIsNoDriverOfNvidia_data()
    {
        QTest::addColumn<QString>("windows");
        QTest::newRow("Microsoft Basic Display Adapter") << "10.0.19041.868";
        QTest::newRow("an old driver of Windows") << "6.1.7600.16385";
        QTest::newRow("one digit") << "31.0.9.2225";
    }
    void seesWhatIsNoDriverOfNvidia()
    {
        QFETCH(QString, windows);
        QVERIFY(!nvidiaVersion(driverVersionFromText(windows).value()));
    }

    void refusesWhatIsNoVersion_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "1.2.3", "1.2.3.4.5", "1.2.3.x", "1..3.4", "1.2.3.65536", "-1.2.3.4", "+1.2.3.4",
              " 1.2.3.4", "1.2 .3.4", "1.2.3.4\n", "000001.2.3.4"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoVersion()
    {
        QFETCH(QString, text);
        QVERIFY(!driverVersionFromText(text));
    }

    void ordersByNumber() { QVERIFY(*driverVersionFromText(u"31.0.15.999") < *driverVersionFromText(u"31.0.15.2225")); }
};

SETUP_TEST_MAIN(TestDriverVersion)
#include "tst_driverversion.moc"
