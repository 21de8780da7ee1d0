// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/consolerun.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString text(const char *latin1) { return QString(QLatin1String(latin1)); }

QStringList words(const char *line) { return text(line).split(QLatin1Char(' ')); }

const QStringList EveryConsent =
    words("--accept-license eflow --accept-license nvidia --accept-risk security-risk "
          "--accept-risk no-mitigation-driver --accept-risk no-acs "
          "--accept-risk one-way-deployment --accept-risk only-display");

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

/// The options that choose a path.
QStringList pathOptions(const QJsonObject &path)
{
    QStringList options;
    for (const char *name : {"gpu", "method", "guest", "vm"}) {
        const QString value = path.value(text(name)).toString();
        if (!value.isEmpty())
            options << QStringLiteral("--") + text(name) << value;
    }
    return options;
}

bool isOpen(const QJsonObject &path)
{
    const QString verdict = path.value(text("verdict")).toString();
    return verdict == QLatin1String("ready") || verdict == QLatin1String("attention");
}

/// The machine of a profile without the plan of its faults.
QJsonObject machineIn(const QByteArray &profile)
{
    QJsonObject machine = QJsonDocument::fromJson(profile).object();
    QJsonObject simulation = machine.value(text("simulation")).toObject();
    simulation.remove(text("faults"));
    machine.insert(text("simulation"), simulation);
    return machine;
}

QByteArray withSimulation(const QByteArray &profile, const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(profile).object();
    QJsonObject simulation = object.value(text("simulation")).toObject();
    simulation.insert(member, value);
    object.insert(text("simulation"), simulation);
    return QJsonDocument(object).toJson();
}

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
            m_tool->run(command("apply") + path + EveryConsent + words("--json"));
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
            QCOMPARE(contentOf(m_state), start);
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
        const ConsoleRun apply =
            m_tool->run(command("apply") + longestOpenPath() + EveryConsent + words("--json"));
        QCOMPARE(apply.exitCode, shellCode(1603));
        QCOMPARE(apply.json().value(text("exitCode")).toInt(), 1603);
        QCOMPARE(apply.json().value(text("report")).toObject().value(text("outcome")).toString(),
                 text("undone"));
        QCOMPARE(m_tool->validity(apply.json()), QByteArray("valid"));
        QCOMPARE(machineIn(contentOf(m_state)), machineIn(start));
    }

    void recoversFromAKillAtEveryCall_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("moment");
        for (const char *host : {"demo-eflow-gpupv", "demo-hyperv-gpupv", "demo-server-t4-dda"}) {
            for (const char *moment : {"killBefore", "killAfter"})
                QTest::addRow("%s %s", host, moment) << hostProfile(text(host)) << text(moment);
        }
    }
    void recoversFromAKillAtEveryCall()
    {
        QFETCH(QString, host);
        QFETCH(QString, moment);
        useHost(host);
        const QStringList path = longestOpenPath();
        const QJsonObject start = machineIn(m_tool->run(command("capture")).output);
        QVERIFY(m_tool->run(command("apply") + path + EveryConsent).exitCode == 0);
        const QJsonObject finished = machineIn(contentOf(m_state));
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

    void refusesASecondWriter()
    {
        startSlowRun();
        for (const char *verb : {"undo", "recover", "apply"}) {
            const ConsoleRun second =
                m_tool->run(command(verb) +
                            (text(verb) == text("apply") ? m_path + EveryConsent : QStringList()) +
                            words("--json"));
            QCOMPARE(second.exitCode, shellCode(1618));
            QCOMPARE(second.json().value(text("exitCode")).toInt(), 1618);
            QCOMPARE(m_tool->validity(second.json()), QByteArray("valid"));
        }
        m_slow->kill();
        QVERIFY(m_slow->waitForFinished());
    }

    void undoesTheRunWhenAskedToEnd()
    {
        startSlowRun();
        m_slow->terminate();
        QVERIFY(m_slow->waitForFinished());
        QCOMPARE(m_slow->exitStatus(), QProcess::NormalExit);
        const QByteArray errors = m_slow->readAllStandardError();
        QVERIFY2(m_slow->exitCode() == shellCode(1602), errors.constData());
        QCOMPARE(machineIn(contentOf(m_state)),
                 machineIn(m_tool->run({text("capture"), text("--host"), m_host}).output));
    }

private:
    struct Kill
    {
        const char *operation;
        QString moment;
        int skip;
    };

    void useHost(const QString &host)
    {
        m_host = host;
        m_state = m_tool->path(text("state.json"));
        QFile::remove(m_state);
        QFile::remove(m_state + text(".journal"));
    }
    [[nodiscard]] QStringList command(const char *verb) const
    {
        return {text(verb), text("--host"), m_host, text("--host-state"), m_state};
    }
    /// The first open path, one of Hyper-V where there is one: it has the most steps.
    [[nodiscard]] QStringList longestOpenPath() const
    {
        const ConsoleRun check =
            m_tool->run({text("check"), text("--json"), text("--host"), m_host});
        QJsonObject best;
        for (const QJsonValue each : check.json().value(text("paths")).toArray()) {
            const QJsonObject path = each.toObject();
            const bool isBetter = best.isEmpty() || path.value(text("guest")) == text("hyperv");
            if (isOpen(path) && isBetter)
                best = path;
        }
        return pathOptions(best);
    }
    /// False when the run ended without meeting the fault.
    bool killAndRecover(const QString &host, const QStringList &path, const Kill &kill)
    {
        const QJsonObject fault{{text("operation"), text(kill.operation)},
                                {text("moment"), kill.moment},
                                {text("skip"), kill.skip},
                                {text("times"), 1}};
        useHost(m_tool->write(text("killer.json"),
                              withSimulation(contentOf(host), text("faults"), QJsonArray{fault})));
        if (m_tool->run(command("apply") + path + EveryConsent).exitCode == 0)
            return false;
        const ConsoleRun recover = m_tool->run(command("recover"));
        if (recover.exitCode != 0)
            qWarning("recover ended with %d: %s", recover.exitCode, recover.errors.constData());
        return true;
    }
    /// Starts a run whose calls take a while, and returns once it has begun.
    void startSlowRun()
    {
        const QByteArray good = contentOf(hostProfile(text("demo-server-t4-dda")));
        useHost(m_tool->write(text("slow.json"), withSimulation(good, text("delayMs"), 300)));
        m_path = longestOpenPath();
        m_tool->start(*m_slow, command("apply") + m_path + EveryConsent);
        m_slow->setReadChannel(QProcess::StandardError);
        while (!m_slow->canReadLine())
            QVERIFY(m_slow->waitForReadyRead());
    }

    std::unique_ptr<ConsoleTool> m_tool;
    QString m_host;
    QString m_state;
    QStringList m_path;
    std::unique_ptr<QProcess> m_slow;
};

SETUP_TEST_MAIN(TestConsoleRuns)
#include "tst_consoleruns.moc"
