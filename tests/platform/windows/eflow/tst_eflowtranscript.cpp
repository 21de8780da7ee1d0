// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scripts.h"
#include "tests/core/support/scenario.h"
#include "tests/platform/windows/eflow/eflowworld.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

/// A cmdlet with its parameters, by name.
struct Call
{
    QString cmdlet;
    QMap<QString, QString> parameters;

    bool operator==(const Call &) const = default;
};

/// A line of a transcript. A parameter without a value is a switch.
Call callOf(const QString &line)
{
    static const QRegularExpression Parameter(
        QStringLiteral(" -([A-Za-z0-9]+)(?: ('(?:[^']|'')*'|[^-' ][^ ]*))?"));
    Call call{line.section(u' ', 0, 0), {}};
    for (auto it = Parameter.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        QString value = match.captured(2);
        if (value.startsWith(u'\''))
            value =
                value.mid(1, value.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'"));
        call.parameters.insert(match.captured(1), value);
    }
    return call;
}

/// What a request gives to its cmdlet. The script of Set-EflowVm adds headless.
Call callOf(const QString &cmdlet, const QJsonObject &data)
{
    Call call{cmdlet, {}};
    for (auto it = data.begin(); it != data.end(); ++it)
        call.parameters.insert(it.key(), it->isString() ? it->toString().mid(1)
                                                        : QString::number(it->toInteger()));
    if (cmdlet == QLatin1String("Set-EflowVm"))
        call.parameters.insert(QStringLiteral("headless"), QString());
    return call;
}

} // namespace

/// What Review shows as PowerShell is what the scripts are given.
class TestEflowTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTranscriptIsWhatIsSent_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds()) {
            if (scenario.plan.path.route.guest == Core::GuestKind::Eflow)
                QTest::newRow(qPrintable(scenario.name)) << scenario;
        }
    }
    void theTranscriptIsWhatIsSent()
    {
        QFETCH(Scenario, scenario);
        EflowWorld world(scenario.profile);
        int compared = 0;
        for (const Core::Step &step : scenario.plan.steps) {
            const auto &behaviour = Core::behaviourOf(step.kind);
            QVERIFY(behaviour.change(world, step, step.after, {}));
            const bool hasData = step.kind == Core::StepKind::EflowDeployment ||
                                 step.kind == Core::StepKind::EflowVm;
            if (!hasData)
                continue;
            const Call shown = callOf(behaviour.powerShell(step, step.after));
            const Call expected = callOf(shown.cmdlet, world.module().lastSettings());
            QCOMPARE(shown.parameters, expected.parameters);
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void theScriptsPassWhatTheyAreGiven_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QStringList>("parameters");
        const QStringList settings{QStringLiteral("cpuCount"), QStringLiteral("memoryInMB"),
                                   QStringLiteral("gpuName"), QStringLiteral("gpuPassthroughType"),
                                   QStringLiteral("gpuCount")};
        QTest::newRow("deploy") << Script::Deploy
                                << settings +
                                       QStringList{QStringLiteral("acceptEula"),
                                                   QStringLiteral("acceptOptionalTelemetry")};
        QTest::newRow("configure") << Script::Configure << settings;
        QTest::newRow("run commands")
            << Script::RunCommands << QStringList{QStringLiteral("commands")};
    }
    void theScriptsPassWhatTheyAreGiven()
    {
        QFETCH(Script, script);
        QFETCH(QStringList, parameters);
        static const QRegularExpression Read(
            QStringLiteral("\\$(?:setupRequest\\.)?data\\.(\\w+)"));
        QSet<QString> found;
        const QString text = scriptText(script);
        for (auto it = Read.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        QCOMPARE(found, QSet<QString>(parameters.begin(), parameters.end()));
    }
};

SETUP_TEST_MAIN(TestEflowTranscript)
#include "tst_eflowtranscript.moc"
