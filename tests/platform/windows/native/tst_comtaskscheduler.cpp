// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/comtaskscheduler.h"

#include "platform/windows/eflow/commandline.h"
#include "platform/windows/recovery/boottask.h"
#include "tests/platform/windows/support/wine.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

/// Against the Task Scheduler of this system, with a task of its own.
class TestComTaskScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(m_scheduler.remove(Name, {})); }

    void hasNoTaskAtFirst()
    {
        const auto none = m_scheduler.definition(Name, {});
        QVERIFY2(none, none ? "" : qPrintable(none.error().detail));
        QVERIFY(!*none);
        QVERIFY(m_scheduler.remove(Name, {}));
    }

    void readsBackWhatItRegistered()
    {
        const auto put = m_scheduler.put(Name, xmlFor("C:/a b/ü&'名.journal"), {});
        QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
        const auto found = m_scheduler.definition(Name, {});
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(*found);
        for (const char *part : {"<StartWhenAvailable>true<", "<ExecutionTimeLimit>PT2H<",
                                 "<DisallowStartIfOnBatteries>false<", "<Priority>5<"})
            QVERIFY2((*found)->contains(QLatin1String(part)), qPrintable(**found));
    }

    void givesBackTheWholeDefinition()
    {
        QVERIFY(m_scheduler.put(Name, xmlFor("C:/a b/ü&'名.journal"), {}));
        const QString found = **m_scheduler.definition(Name, {});
        if (TestSupport::isWine())
            QSKIP("not checked: Wine gives back no trigger, principal and action of a task");
        QVERIFY2(isSameTask(xmlFor("C:/a b/ü&'名.journal"), found), qPrintable(found));
    }

    void replacesAndRemoves()
    {
        QVERIFY(m_scheduler.put(Name, xmlFor("C:/one"), {}));
        QVERIFY(m_scheduler.put(Name, xmlFor("C:/two"), {}));
        QVERIFY(*m_scheduler.definition(Name, {}));
        QVERIFY(m_scheduler.remove(Name, {}));
        QVERIFY(!*m_scheduler.definition(Name, {}));
    }

    void refusesWhatIsNoTask()
    {
        QVERIFY(!m_scheduler.put(Name, QStringLiteral("<Task>"), {}));
        QVERIFY(!*m_scheduler.definition(Name, {}));
    }

private:
    static QString xmlFor(const char *journal)
    {
        return bootTaskXml(
            {QStringLiteral("C:\\Program Files\\tool.exe"),
             windowsCommandLine({QStringLiteral("recover"), QStringLiteral("--journal"),
                                 QString::fromUtf8(journal)})});
    }

    const QString Name = QStringLiteral("EFLOW GPU Setup test of tasks");
    ComTaskScheduler m_scheduler;
};

SETUP_TEST_MAIN(TestComTaskScheduler)
#include "tst_comtaskscheduler.moc"
