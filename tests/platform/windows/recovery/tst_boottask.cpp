// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/boottask.h"

#include "tests/support/testmain.h"

using namespace Platform::Windows;

namespace {

QString text(const char *latin1) { return QString(QLatin1String(latin1)); }

const BootTask Task{text("C:\\ProgramData\\EFLOW GPU Setup\\recovery\\tool.exe"),
                    text("\"recover\" \"--journal\" \"C:/a b/j\"")};

QString changed(const char *from, const char *to)
{
    QString xml = bootTaskXml(Task);
    Q_ASSERT(xml.contains(text(from)));
    return xml.replace(text(from), text(to));
}

} // namespace

class TestBootTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTheProgramAsSystemAtEveryStart()
    {
        const QString xml = bootTaskXml(Task);
        for (const char *part :
             {"<Task xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\" "
              "version=\"1.2\">",
              "<BootTrigger><Enabled>true</Enabled>", "<LogonTrigger><Enabled>true</Enabled>",
              "<UserId>S-1-5-18</UserId>", "<RunLevel>HighestAvailable</RunLevel>",
              "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
              "<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
              "<RunOnlyIfIdle>false</RunOnlyIfIdle>", "<StopOnIdleEnd>false</StopOnIdleEnd>",
              "<StartWhenAvailable>true</StartWhenAvailable>",
              "<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>",
              "<ExecutionTimeLimit>PT2H</ExecutionTimeLimit>", "<Hidden>false</Hidden>",
              "<RestartOnFailure><Interval>PT1M</Interval><Count>10</Count></RestartOnFailure>",
              "<Command>C:\\ProgramData\\EFLOW GPU Setup\\recovery\\tool.exe</Command>",
              "<Actions Context=\"System\">", "<Principal id=\"System\">"})
            QVERIFY2(xml.contains(text(part)), part);
        QVERIFY(!xml.contains(text("encoding"))); // it is handed over as UTF-16
    }

    void isTheSameAsItself() { QVERIFY(isSameTask(bootTaskXml(Task), bootTaskXml(Task))); }

    void hostileTextStaysText()
    {
        const BootTask hostile{text("C:\\a&b\\<x>.exe"),
                               text("\"--journal\" \"C:/</Arguments><Command>evil</Command>\"") +
                                   QChar(0x2028) + QStringLiteral("名前'")};
        const QString xml = bootTaskXml(hostile);
        QCOMPARE(xml.count(text("<Command>")), 1);
        QVERIFY(isSameTask(xml, xml));
        QVERIFY(!isSameTask(bootTaskXml(Task), xml));
    }

    void whatTheSchedulerAddsDoesNotMatter_data()
    {
        QTest::addColumn<QString>("found");
        QTest::newRow("a URI") << changed("</RegistrationInfo>",
                                          "<URI>\\x</URI></RegistrationInfo>");
        QTest::newRow("a date") << changed("<RegistrationInfo>",
                                           "<RegistrationInfo><Date>2026-01-01T00:00:00</Date>");
        QTest::newRow("a setting of a later version")
            << changed("</Settings>",
                       "<UseUnifiedSchedulingEngine>true</UseUnifiedSchedulingEngine></Settings>");
        QTest::newRow("spaces between the elements") << changed("<Exec>", "\n    <Exec>\n  ");
        QTest::newRow("a logon type")
            << changed("<RunLevel>", "<LogonType>ServiceAccount</LogonType><RunLevel>");
        QTest::newRow("no value that is the default")
            << changed("<AllowHardTerminate>true</AllowHardTerminate>", "");
        QTest::newRow("no state of the trigger")
            << changed("<BootTrigger><Enabled>true</Enabled>", "<BootTrigger>");
    }
    void whatTheSchedulerAddsDoesNotMatter()
    {
        QFETCH(QString, found);
        QVERIFY(isSameTask(bootTaskXml(Task), found));
    }

    void whatChangesTheTaskMatters_data()
    {
        QTest::addColumn<QString>("found");
        QTest::newRow("other program") << changed("tool.exe", "other.exe");
        QTest::newRow("other arguments") << changed("C:/a b/j", "C:/a b/k");
        QTest::newRow("other account") << changed("S-1-5-18", "S-1-5-19");
        QTest::newRow("fewer rights") << changed("HighestAvailable", "LeastPrivilege");
        QTest::newRow("disabled") << changed(
            "<AllowStartOnDemand>true</AllowStartOnDemand><Enabled>true",
            "<AllowStartOnDemand>true</AllowStartOnDemand><Enabled>false");
        QTest::newRow("trigger disabled")
            << changed("<BootTrigger><Enabled>true", "<BootTrigger><Enabled>false");
        QTest::newRow("not with fast startup")
            << changed("<LogonTrigger><Enabled>true", "<LogonTrigger><Enabled>false");
        QTest::newRow("trigger that ends")
            << changed("<Delay>", "<EndBoundary>2020-01-01T00:00:00</EndBoundary><Delay>");
        QTest::newRow("second trigger") << changed("</Triggers>", "<IdleTrigger/></Triggers>");
        QTest::newRow("second boot trigger") << changed(
            "</Triggers>", "<BootTrigger><Enabled>true</Enabled></BootTrigger></Triggers>");
        QTest::newRow("second action")
            << changed("</Actions>", "<Exec><Command>evil.exe</Command></Exec></Actions>");
        QTest::newRow("another folder to work in")
            << changed("</Exec>", "<WorkingDirectory>C:\\Users</WorkingDirectory></Exec>");
        QTest::newRow("not on battery")
            << changed("<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>", "");
        QTest::newRow("shorter limit") << changed("PT2H", "PT1S");
        QTest::newRow("cut off") << bootTaskXml(Task).chopped(20);
        QTest::newRow("with a document type")
            << changed("<Task ", "<!DOCTYPE Task [<!ENTITY a \"b\">]><Task ");
        QTest::newRow("nothing") << QString();
    }
    void whatChangesTheTaskMatters()
    {
        QFETCH(QString, found);
        QVERIFY(!isSameTask(bootTaskXml(Task), found));
    }
};

SETUP_TEST_MAIN(TestBootTask)
#include "tst_boottask.moc"
