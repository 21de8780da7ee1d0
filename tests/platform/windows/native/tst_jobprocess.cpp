// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/jobprocess.h"
#include "platform/windows/native/powershellhost.h"
#include "platform/windows/native/systemplaces.h"
#include "platform/windows/native/uniquehandle.h"

#include "platform/windows/eflow/eflowscripts.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <thread>

using namespace Platform;
using namespace Platform::Windows;

namespace {

/// The program that does what its input says.
QString childProgram()
{
    return QDir::toNativeSeparators(QCoreApplication::applicationDirPath() +
                                    QStringLiteral("/jobchild.exe"));
}

JobProcess childWith(const QByteArray &input, const QStringList &arguments = {})
{
    const SystemPlaces places = systemPlaces();
    return {childProgram(), arguments, environmentBlock(scriptEnvironment(places)),
            places.system,  input,     1024 * 1024};
}

Result<ScriptOutput> run(const QByteArray &input, const CallContext &call = {})
{
    return runJobProcess(childWith(input), call);
}

/// Whether the process whose number is in the output still runs.
bool isAlive(const QByteArray &number)
{
    const UniqueHandle process(OpenProcess(SYNCHRONIZE, FALSE, number.trimmed().toULong()));
    return process && WaitForSingleObject(process.get(), 0) == WAIT_TIMEOUT;
}

DWORD openHandles()
{
    DWORD count = 0;
    GetProcessHandleCount(GetCurrentProcess(), &count);
    return count;
}

} // namespace

class TestJobProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputAndOutputTravelWhole()
    {
        const QByteArray text = QByteArray("{\"a\":1}\n\r\n\xFF", 11).repeated(40000);
        JobProcess child = childWith("echo\n" + text);
        const auto output = runJobProcess(child, {});
        QVERIFY2(output, qPrintable(output ? QString() : output.error().detail));
        QCOMPARE(output->standardOutput, text);
        QVERIFY(output->standardError.isEmpty());
        QCOMPARE(output->exitCode, 0);
    }

    void theStandardErrorIsKeptApart()
    {
        const auto output = run("complain\nwords");
        QVERIFY(output);
        QCOMPARE(output->standardError, QByteArray("words"));
        QVERIFY(output->standardOutput.isEmpty());
    }

    void theExitCodeIsTold()
    {
        for (const int code : {0, 1, 64, 255}) {
            const auto output = run("exit\n" + QByteArray::number(code));
            QVERIFY(output);
            QCOMPARE(output->exitCode, code);
        }
    }

    void argumentsArriveAsTheyWere()
    {
        const QStringList arguments{QStringLiteral("-Command"),
                                    QStringLiteral("# a\nif ($x) { 'b' }\n"),
                                    QStringLiteral("C:\\Program Files\\"),
                                    QString(),
                                    QStringLiteral("a \"quoted\" \\\"word\\\\"),
                                    QStringLiteral("\u00E9\u2019\u4E2D")};
        const auto output = runJobProcess(childWith("arguments\n", arguments), {});
        QVERIFY(output);
        QCOMPARE(QString::fromUtf8(output->standardOutput).chopped(1),
                 arguments.join(QLatin1Char('\n')));
    }

    void theEnvironmentIsOurOwn()
    {
        qputenv("EFLOW_TEST_CANARY", "inherited");
        qputenv("PSModulePath", "Z:\\evil");
        const auto output = run("environment\n");
        QVERIFY(output);
        QVERIFY(!output->standardOutput.contains("CANARY"));
        QVERIFY(!output->standardOutput.contains("evil"));
        const QByteArray path = "Path=" + systemPlaces().system.toUtf8() + ';';
        const QList<QByteArray> lines = output->standardOutput.split('\n');
        QVERIFY(std::ranges::any_of(
            lines, [&path](const QByteArray &line) { return line.startsWith(path); }));
    }

    void theFolderIsThatOfTheSystem()
    {
        const auto output = run("folder\n");
        QVERIFY(output);
        QCOMPARE(QString::fromUtf8(output->standardOutput).trimmed().toLower(),
                 systemPlaces().system.toLower());
    }

    void onlyTheStandardHandlesAreInherited()
    {
        SECURITY_ATTRIBUTES attributes = {sizeof(attributes), nullptr, TRUE};
        const UniqueHandle event(CreateEventW(&attributes, TRUE, FALSE, nullptr));
        const auto output =
            run("handle\n" + QByteArray::number(quint64(reinterpret_cast<quintptr>(event.get()))));
        QVERIFY(output);
        QCOMPARE(output->standardOutput, QByteArray("absent"));
    }

    void aProgramThatHangsIsEndedAtTheLimit()
    {
        const auto output = run("hang\n", {{}, std::chrono::milliseconds(300)});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::TimedOut);
    }

    void aStopEndsTheProgramAtOnce()
    {
        const UniqueHandle isRunning(CreateEventW(nullptr, TRUE, FALSE, L"tst_jobprocess runs"));
        std::stop_source stop;
        const std::jthread later([&] {
            WaitForSingleObject(isRunning.get(), INFINITE);
            stop.request_stop();
        });
        const auto output =
            run("tell and hang\ntst_jobprocess runs", {stop.get_token(), std::chrono::hours(1)});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
    }

    void aStopBeforeTheStartEndsItToo()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto output = run("hang\n", {stop.get_token(), std::chrono::hours(1)});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
    }

    void whatItLeavesRunningEndsWithIt()
    {
        const auto output = run("leave a child\n", {{}, std::chrono::minutes(1)});
        QVERIFY2(output, qPrintable(output ? QString() : output.error().detail));
        QVERIFY(output->standardOutput.trimmed().toULong() > 0);
        QVERIFY(!isAlive(output->standardOutput));
    }

    void whatItStartedEndsAtTheLimit()
    {
        QTemporaryDir folder;
        QFile number(QDir::toNativeSeparators(folder.filePath(QStringLiteral("number"))));
        const auto output =
            run("hang with a child\n" + number.fileName().toUtf8(), {{}, std::chrono::seconds(5)});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::TimedOut);
        QVERIFY(number.open(QIODevice::ReadOnly));
        const QByteArray told = number.readAll();
        QVERIFY(told.trimmed().toULong() > 0);
        QVERIFY(!isAlive(told));
    }

    void theLastOfTooMuchOutputIsKept()
    {
        for (const bool isError : {false, true}) {
            const auto output =
                run(isError ? "flood errors\n" : "flood\n", {{}, std::chrono::minutes(1)});
            QVERIFY2(output, qPrintable(output ? QString() : output.error().detail));
            const QByteArray &kept = isError ? output->standardError : output->standardOutput;
            QCOMPARE(kept.size(), 1024 * 1024);
            QVERIFY(kept.endsWith("x\nend") || kept.endsWith("x\r\nend"));
            QCOMPARE(output->exitCode, 0);
        }
    }

    void aProgramThatDoesNotReadIsNoTrouble()
    {
        const auto output = runJobProcess(
            childWith(QByteArray(8 * 1024 * 1024, 'x'), {QStringLiteral("--deaf")}), {});
        QVERIFY(output);
        QCOMPARE(output->exitCode, 7);
    }

    void aProgramThatIsNotThereIsMissing()
    {
        JobProcess child = childWith({});
        child.program = QStringLiteral("C:\\no such folder\\powershell.exe");
        const auto output = runJobProcess(child, {});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::PowerShellMissing);
    }

    void aCommandLineThatIsTooLongIsRefused()
    {
        const auto output = runJobProcess(childWith({}, {QString(40000, u'x')}), {});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Internal);
    }

    void noHandleIsLeftBehind()
    {
        QVERIFY(run("echo\nx")); // what is made once is made now
        const DWORD before = openHandles();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(run("echo\nx"));
            QVERIFY(!run("hang\n", {{}, std::chrono::milliseconds(20)}));
            QVERIFY(!runJobProcess(childWith({}, {QString(40000, u'x')}), {}));
        }
        QCOMPARE(openHandles(), before);
    }

    void theHostGivesTheScriptAndItsRequest()
    {
        PowerShellHost host(childProgram());
        const auto echoed = host.run({Script::Start, "echo\n{\"a\":1}"}, {});
        QVERIFY(echoed);
        QCOMPARE(echoed->standardOutput, QByteArray("{\"a\":1}"));
        const auto arguments = host.run({Script::Start, "arguments\n"}, {});
        QVERIFY(arguments);
        QCOMPARE(QString::fromUtf8(arguments->standardOutput).chopped(1),
                 scriptArguments(Script::Start).join(QLatin1Char('\n')));
        QVERIFY(host.moduleFolder().endsWith(
            QStringLiteral("\\WindowsPowerShell\\Modules\\AzureEFLOW")));
    }

    void aPowerShellWithoutAnAnswerIsUnreadable()
    {
        const EflowScripts scripts(std::make_shared<PowerShellHost>(childProgram()));
        const auto value = scripts.run(Script::ReadState, {}, {});
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::ScriptAnswerUnreadable);
    }
};

SETUP_TEST_MAIN(TestJobProcess)
#include "tst_jobprocess.moc"
