// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/recordedhost.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString text(const char *latin1) { return QString(QLatin1String(latin1)); }

QStringList words(const char *line) { return text(line).split(QLatin1Char(' ')); }

/// Calls of a host that change it, or that a run cannot do without.
const char *const Operations[] = {
    "device.disable",
    "device.enable",
    "device.dismount",
    "device.mount",
    "vm.start",
    "vm.stop",
    "vm.configure",
    "vm.assign-device",
    "vm.remove-device",
    "vm.add-partition",
    "vm.remove-partition",
    "eflow.deploy",
    "eflow.configure",
    "eflow.start",
    "eflow.stop",
    "guest.probe",
    "recovery.register",
    "recovery.unregister",
};

} // namespace

class TestConsoleRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tool = std::make_unique<ConsoleTool>();
        m_slow = std::make_unique<QProcess>();
    }

    void everyOpenPathIsAppliedVerifiedAndUndone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("path");
        ConsoleTool tool;
        for (const char *name :
             {"demo-eflow-gpupv", "demo-eflow-deploy", "demo-hyperv-gpupv", "demo-server-t4-dda",
              "demo-only-display", "demo-two-equal-cards"}) {
            const ConsoleRun check =
                tool.run({text("check"), text("--json"), text("--host"), hostProfile(text(name))});
            const QJsonArray paths = check.json().value(text("paths")).toArray();
            for (qsizetype i = 0; i < paths.size(); ++i) {
                if (isOpen(paths.at(i).toObject()))
                    QTest::addRow("%s, path %d", name, int(i))
                        << hostProfile(text(name)) << pathOptions(paths.at(i).toObject());
            }
        }
    }
    void everyOpenPathIsAppliedVerifiedAndUndone()
    {
        QFETCH(QString, host);
        QFETCH(QStringList, path);
        useHost(host);
        const QByteArray start = m_tool->run(command("capture")).output;
        const ConsoleRun apply =
            m_tool->run(command("apply") + path + everyConsent() + words("--json"));
        QVERIFY2(apply.exitCode == 0, QByteArray(apply.errors + apply.output).constData());
        QCOMPARE(m_tool->validity(apply.json()), QByteArray("valid"));
        QVERIFY(apply.json().value(text("changed")).toBool());
        const ConsoleRun verify = m_tool->run(command("verify") + words("--json"));
        QVERIFY2(verify.exitCode == 0, verify.errors.constData());
        QVERIFY(verify.json().value(text("gpuWorks")).toBool());
        QCOMPARE(m_tool->validity(verify.json()), QByteArray("valid"));
        const ConsoleRun undo = m_tool->run(command("undo") + words("--json"));
        QVERIFY2(undo.exitCode == 0, QByteArray(undo.errors + undo.output).constData());
        QCOMPARE(m_tool->validity(undo.json()), QByteArray("valid"));
        const bool isOneWay = QString(host).contains(text("deploy"));
        if (!isOneWay)
            QCOMPARE(state(), start);
        const ConsoleRun again = m_tool->run(command("undo"));
        QCOMPARE(again.exitCode, 0);
    }

    void aFailedStepIsUndone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("in the VM") << hostProfile(text("demo-eflow-fault"));
        QTest::newRow("at the start of the VM") << hostProfile(text("demo-hyperv-fault"));
    }
    void aFailedStepIsUndone()
    {
        QFETCH(QString, host);
        useHost(host);
        const QByteArray start = m_tool->run(command("capture")).output;
        const ConsoleRun apply = m_tool->run(command("apply") + m_host->longestOpenPath() +
                                             everyConsent() + words("--json"));
        QCOMPARE(apply.exitCode, shellCode(1603));
        QCOMPARE(apply.json().value(text("exitCode")).toInt(), 1603);
        QCOMPARE(apply.json().value(text("report")).toObject().value(text("outcome")).toString(),
                 text("undone"));
        QCOMPARE(m_tool->validity(apply.json()), QByteArray("valid"));
        QCOMPARE(machineIn(state()), machineIn(start));
    }

    void recoversFromAKillAtEveryCall_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("moment");
        // Under Wine a start takes long, and what is asked there is whether its files keep their word.
        const auto hosts = shellCode(256) == 0
                               ? QList<const char *>{"demo-eflow-gpupv", "demo-hyperv-gpupv",
                                                     "demo-server-t4-dda"}
                               : QList<const char *>{"demo-hyperv-gpupv"};
        for (const char *host : hosts) {
            for (const char *moment : {"killBefore", "killAfter"})
                QTest::addRow("%s %s", host, moment) << hostProfile(text(host)) << text(moment);
        }
    }
    void recoversFromAKillAtEveryCall()
    {
        QFETCH(QString, host);
        QFETCH(QString, moment);
        useHost(host);
        const QStringList path = m_host->longestOpenPath();
        const QJsonObject start = machineIn(m_tool->run(command("capture")).output);
        QVERIFY(m_tool->run(command("apply") + path + everyConsent()).exitCode == 0);
        const QJsonObject finished = machineIn(state());
        int kills = 0;
        for (const char *operation : Operations) {
            for (int skip = 0; killAndRecover(host, path, {operation, moment, skip}); ++skip) {
                ++kills;
                const QJsonObject now = machineIn(m_tool->run(command("capture")).output);
                const bool isOver = now == start || now == finished;
                QVERIFY2(isOver,
                         qPrintable(QStringLiteral("%1, call %2").arg(text(operation)).arg(skip)));
            }
            QVERIFY(!QTest::currentTestFailed());
        }
        QVERIFY2(kills >= 3, qPrintable(QString::number(kills)));
    }

    void saysThatTheJournalCannotBeRead_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"undo", "recover", "verify", "apply"})
            QTest::newRow(verb) << text(verb);
    }
    void saysThatTheJournalCannotBeRead()
    {
        QFETCH(QString, verb);
        useHost(hostProfile(text("demo-hyperv-gpupv")));
        QVERIFY(QDir().mkpath(m_host->state() + text(".journal"))); // a folder in its place
        QStringList wishes;
        if (verb == text("apply"))
            wishes = m_host->longestOpenPath() + everyConsent();
        const ConsoleRun run =
            m_tool->run(command(verb.toLatin1().constData()) + wishes + words("--json"));
        QCOMPARE(run.exitCode, shellCode(1603));
        QCOMPARE(run.json().value(text("exitCode")).toInt(), 1603);
        QCOMPARE(m_tool->validity(run.json()), QByteArray("valid"));
    }

    void tellsCommandsForWhatCouldNotBeUndone()
    {
        const QJsonObject fault{{text("operation"), text("vm.remove-device")},
                                {text("error"), text("invalid-state")}};
        useHost(m_tool->write(text("stuck.json"),
                              withSimulation(contentOf(hostProfile(text("demo-server-t4-dda"))),
                                             text("faults"), QJsonArray{fault})));
        const QStringList path = m_host->longestOpenPath();
        QCOMPARE(m_tool->run(command("apply") + path + everyConsent()).exitCode, 0);
        const ConsoleRun undo = m_tool->run(command("undo"));
        QCOMPARE(undo.exitCode, shellCode(1603));
        const qsizetype remove = undo.output.indexOf("\n  Remove-VMAssignableDevice -VM");
        QVERIFY2(remove > 0 && undo.output.indexOf("\n  Mount-VMHostAssignableDevice") > remove,
                 undo.output.constData());
        const ConsoleRun again = m_tool->run(command("undo") + words("--json"));
        QCOMPARE(again.exitCode, shellCode(1603));
        QCOMPARE(m_tool->validity(again.json()), QByteArray("valid"));
        const QJsonObject report = again.json().value(text("report")).toObject();
        QVERIFY(report.value(text("commands")).toArray().size() >=
                report.value(text("residual")).toArray().size());
    }

    void refusesASecondWriter()
    {
        useHost(slowProfile(*m_tool));
        const QStringList wishes = m_host->longestOpenPath() + everyConsent();
        QVERIFY(startToApply(*m_tool, *m_host, *m_slow));
        for (const char *verb : {"undo", "recover", "apply"}) {
            const bool isApply = text(verb) == text("apply");
            const ConsoleRun second =
                m_tool->run(command(verb) + (isApply ? wishes : QStringList()) + words("--json"));
            QVERIFY2(second.exitCode == shellCode(1618),
                     QByteArray(second.errors + second.output).constData());
            QCOMPARE(second.json().value(text("exitCode")).toInt(), 1618);
            QCOMPARE(m_tool->validity(second.json()), QByteArray("valid"));
        }
        m_slow->kill();
        QVERIFY(m_slow->waitForFinished());
    }

private:
    struct Kill
    {
        const char *operation;
        QString moment;
        int skip;
    };

    void useHost(const QString &host) { m_host.emplace(*m_tool, host); }
    [[nodiscard]] QStringList command(const char *verb) const { return m_host->command(verb); }
    [[nodiscard]] QByteArray state() const { return contentOf(m_host->state()); }
    /// False when the run ended without meeting the fault.
    bool killAndRecover(const QString &host, const QStringList &path, const Kill &kill)
    {
        const QJsonObject fault{{text("operation"), text(kill.operation)},
                                {text("moment"), kill.moment},
                                {text("skip"), kill.skip},
                                {text("times"), 1}};
        useHost(m_tool->write(text("killer.json"),
                              withSimulation(contentOf(host), text("faults"), QJsonArray{fault})));
        if (m_tool->run(command("apply") + path + everyConsent()).exitCode == 0)
            return false;
        const ConsoleRun recover = m_tool->run(command("recover"));
        if (recover.exitCode != 0)
            qWarning("recover ended with %d: %s", recover.exitCode, recover.errors.constData());
        return true;
    }

    std::unique_ptr<ConsoleTool> m_tool;
    std::optional<RecordedHost> m_host;
    std::unique_ptr<QProcess> m_slow;
};

SETUP_TEST_MAIN(TestConsoleRuns)
#include "tst_consoleruns.moc"
