// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/recordedhost.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace {

QString text(const char *latin1) { return QString(QLatin1String(latin1)); }

QStringList words(const char *line) { return text(line).split(QLatin1Char(' ')); }

} // namespace

/// One process looks at the run of another one, and confirms it.
class TestRunStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tool = std::make_unique<ConsoleTool>();
        m_host = std::make_unique<RecordedHost>(*m_tool, hostProfile(text("demo-server-t4-dda")));
        m_run = std::make_unique<QProcess>();
    }

    void noRunIsRecordedAtFirst()
    {
        const ConsoleRun status = m_tool->run(command("status") + words("--json"));
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.json().value(text("phase")).toString(), text("idle"));
        QCOMPARE(m_tool->validity(status.json()), QByteArray("valid"));
        QCOMPARE(m_tool->run(command("status")).output, QByteArray("No run is recorded.\n"));
        QCOMPARE(m_tool->run(command("confirm")).exitCode, shellCode(1605));
    }

    void aRunThatIsConfirmedStays()
    {
        startRun();
        const QJsonObject status = m_tool->run(command("status") + words("--json")).json();
        QCOMPARE(status.value(text("exitCode")).toInt(), 1618);
        QCOMPARE(status.value(text("phase")).toString(), text("confirming"));
        QVERIFY(status.value(text("active")).toBool());
        QCOMPARE(
            status.value(text("holder")).toObject().value(text("processId")).toInteger(),
            m_run->processId());
        QCOMPARE(m_tool->validity(status), QByteArray("valid"));
        const ConsoleRun second = m_tool->run(command("undo"));
        QCOMPARE(second.exitCode, shellCode(1618));
        QVERIFY2(second.errors.contains(QByteArray("process ") +=
                                        QByteArray::number(m_run->processId())),
                 second.errors.constData());
        QCOMPARE(m_tool->run(command("confirm")).exitCode, 0);
        QVERIFY(m_run->waitForFinished(60000));
        QCOMPARE(m_run->exitCode(), 0);
        const ConsoleRun over = m_tool->run(command("status") + words("--json"));
        QCOMPARE(over.exitCode, 0);
        QCOMPARE(over.json().value(text("phase")).toString(), text("done"));
        QCOMPARE(m_tool->run(command("confirm")).exitCode, shellCode(1605));
    }

    void aRunThatIsCutOffIsTold()
    {
        startRun();
        m_run->kill();
        QVERIFY(m_run->waitForFinished());
        const ConsoleRun status = m_tool->run(command("status") + words("--json"));
        QCOMPARE(status.json().value(text("exitCode")).toInt(), 1603);
        QVERIFY(!status.json().value(text("active")).toBool());
        QVERIFY(status.json().value(text("unfinished")).toBool());
        const QJsonObject report = status.json().value(text("report")).toObject();
        QVERIFY(!report.value(text("residual")).toArray().isEmpty());
        QCOMPARE(m_tool->validity(status.json()), QByteArray("valid"));
        QVERIFY(m_tool->run(command("status")).output.contains("It was cut off"));
        QCOMPARE(m_tool->run(command("confirm")).exitCode, shellCode(1605));
        QCOMPARE(m_tool->run(command("recover")).exitCode, 0);
        const QJsonObject over = m_tool->run(command("status") + words("--json")).json();
        QCOMPARE(over.value(text("phase")).toString(), text("undone"));
        QVERIFY(over.value(text("byRecovery")).toBool());
        QCOMPARE(m_tool->validity(over), QByteArray("valid"));
    }

private:
    [[nodiscard]] QStringList command(const char *verb) const { return m_host->command(verb); }

    /// Starts a run and waits until it asks for a confirmation.
    void startRun()
    {
        QStringList line = command("apply") + m_host->longestOpenPath() + everyConsent();
        line.replace(line.lastIndexOf(text("no")), text("yes"));
        m_run->setReadChannel(QProcess::StandardError);
        m_tool->start(*m_run, line);
        QByteArray told;
        while (!told.contains("eflow-gpu-setup-cli confirm")) {
            QVERIFY2(m_run->waitForReadyRead(60000), told.constData());
            told += m_run->readAll();
        }
    }

    std::unique_ptr<ConsoleTool> m_tool;
    std::unique_ptr<RecordedHost> m_host;
    std::unique_ptr<QProcess> m_run;
};

SETUP_TEST_MAIN(TestRunStatus)
#include "tst_runstatus.moc"
