// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Whether Windows takes previews of itself, and whether it waits for a restart.
#include "platform/windows/facts/windowsfactreader.h"

#include "platform/standardplaces.h"
#include "tests/platform/windows/support/saidfact.h"
#include "tests/platform/windows/support/text.h"
#include "tests/platform/windows/support/windowsbench.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Applicability = QStringLiteral("SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability");
const QString Selection = QStringLiteral("SOFTWARE\\Microsoft\\WindowsSelfHost\\UI\\Selection");
const QString UpdatePolicy =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate");
const QString Servicing =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing");
const QString AutoUpdate =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update");
const QString SessionManager =
    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager");
const QString NextName =
    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName");

void enrol(WindowsBench &bench, quint32 flighting, quint32 preview, const char *branch)
{
    bench.registry.set(Applicability, text("IsBuildFlightingEnabled"), flighting);
    bench.registry.set(Applicability, text("EnablePreviewBuilds"), preview);
    bench.registry.set(Applicability, text("BranchName"), text(branch));
}

/// As MoveFileExW writes it down.
QString ownFileToDelete()
{
    return text("\\??\\") + machineDataFolder().toUpper().replace(u'/', u'\\') +
           text("\\recovery-0123.old");
}

} // namespace

class TestWindowsUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheInsiderEnrolment_data();
    void readsTheInsiderEnrolment();
    void readsWhetherARestartIsPending_data();
    void readsWhetherARestartIsPending();
};

void TestWindowsUpdates::readsTheInsiderEnrolment_data()
{
    QTest::addColumn<WindowsChange>("change");
    QTest::addColumn<QString>("enrolled");
    QTest::addColumn<QString>("channel");
    const auto row = [](const char *name, WindowsChange change, const char *enrolled,
                        const char *channel) {
        QTest::newRow(name) << change << text(enrolled) << text(channel);
    };
    row(
        "a retail Windows without the key", [](WindowsBench &) {}, "no", "");
    row(
        "a retail Windows with zeros", [](WindowsBench &b) { enrol(b, 0, 0, ""); }, "no", "");
    row(
        "enrolled by Settings", [](WindowsBench &b) { enrol(b, 1, 1, "Dev"); }, "yes", "Dev");
    row(
        "enrolled by a script, which writes 2", [](WindowsBench &b) { enrol(b, 1, 2, "Beta"); },
        "yes", "Beta");
    row(
        "flights on, previews off", [](WindowsBench &b) { enrol(b, 1, 0, "Dev"); }, "no", "");
    row(
        "an old enrolment, which has no second value",
        [](WindowsBench &b) {
            enrol(b, 1, 1, "ReleasePreview");
            b.registry.remove(Applicability, text("EnablePreviewBuilds"));
        },
        "yes", "ReleasePreview");
    row(
        "a branch that only Settings know",
        [](WindowsBench &b) {
            enrol(b, 1, 1, "");
            b.registry.set(Selection, text("UIBranch"), text("CanaryChannel"));
        },
        "yes", "CanaryChannel");
    row(
        "no branch anywhere",
        [](WindowsBench &b) {
            enrol(b, 1, 1, "");
            b.registry.remove(Applicability, text("BranchName"));
        },
        "yes",
        "unread: not-found: SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\BranchName");
    row(
        "enrolled by a policy",
        [](WindowsBench &b) {
            b.registry.set(UpdatePolicy, text("BranchReadinessLevel"), quint32(2));
        },
        "yes", "Dev");
    row(
        "a policy for Canary",
        [](WindowsBench &b) {
            b.registry.set(UpdatePolicy, text("BranchReadinessLevel"), quint32(128));
        },
        "yes", "Canary");
    row(
        "a policy that defers updates",
        [](WindowsBench &b) {
            b.registry.set(UpdatePolicy, text("BranchReadinessLevel"), quint32(32));
        },
        "no", "");
    row(
        "a value of the wrong type",
        [](WindowsBench &b) {
            enrol(b, 1, 1, "Dev");
            b.registry.set(Applicability, text("IsBuildFlightingEnabled"), text("1"));
        },
        "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\"
        "IsBuildFlightingEnabled is no number",
        "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\"
        "IsBuildFlightingEnabled is no number");
    row(
        "a key that is closed", [](WindowsBench &b) { b.registry.fail(Applicability, ClosedKey); },
        "unread: access-denied: RegOpenKeyExW: Windows error 5",
        "unread: access-denied: RegOpenKeyExW: Windows error 5");
}

void TestWindowsUpdates::readsTheInsiderEnrolment()
{
    QFETCH(WindowsChange, change);
    QFETCH(QString, enrolled);
    QFETCH(QString, channel);
    WindowsBench bench;
    change(bench);
    const WindowsFacts facts = bench.read();
    QCOMPARE(said(facts.insiderEnrolled), enrolled);
    QCOMPARE(said(facts.insiderChannel), channel);
    QVERIFY(!facts.insiderEnrolled.source.isEmpty());
    QVERIFY(!facts.insiderChannel.source.isEmpty());
}

void TestWindowsUpdates::readsWhetherARestartIsPending_data()
{
    QTest::addColumn<WindowsChange>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, WindowsChange change, const char *expected) {
        QTest::newRow(name) << change << text(expected);
    };
    row(
        "no sign of it", [](WindowsBench &) {}, "no");
    row(
        "component servicing",
        [](WindowsBench &b) { b.registry.addKey(Servicing + text("\\RebootPending")); }, "yes");
    row(
        "Windows Update",
        [](WindowsBench &b) { b.registry.addKey(AutoUpdate + text("\\RebootRequired")); }, "yes");
    row(
        "files to rename",
        [](WindowsBench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"),
                           QStringList{text("\\??\\C:\\old.dll")});
        },
        "yes");
    row(
        "a file of this product to delete",
        [](WindowsBench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"),
                           QStringList{ownFileToDelete(), QString()});
        },
        "no");
    row(
        "a file of this product and another one",
        [](WindowsBench &b) {
            b.registry.set(
                SessionManager, text("PendingFileRenameOperations"),
                QStringList{ownFileToDelete(), QString(), text("\\??\\C:\\old.dll"), QString()});
        },
        "yes");
    row(
        "an empty list of files",
        [](WindowsBench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"), QStringList());
        },
        "no");
    row(
        "a new name of the computer",
        [](WindowsBench &b) { b.registry.set(NextName, text("ComputerName"), text("HOST-2")); },
        "yes");
    row(
        "the same name in other letters",
        [](WindowsBench &b) { b.registry.set(NextName, text("ComputerName"), text("host-1")); },
        "no");
    row(
        "one sign that cannot be read",
        [](WindowsBench &b) { b.registry.fail(Servicing, ClosedKey); },
        "unread: access-denied: RegOpenKeyExW: Windows error 5");
    row(
        "one that cannot be read and one that says yes",
        [](WindowsBench &b) {
            b.registry.fail(Servicing, ClosedKey);
            b.registry.set(NextName, text("ComputerName"), text("HOST-2"));
        },
        "yes");
    row(
        "files to rename that are no list",
        [](WindowsBench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"), quint32(1));
        },
        "unread: the value is no list of texts");
    row(
        "no name of the computer at all",
        [](WindowsBench &b) { b.registry.remove(NextName, text("ComputerName")); },
        "unread: not-found: SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName\\"
        "ComputerName");
}

void TestWindowsUpdates::readsWhetherARestartIsPending()
{
    QFETCH(WindowsChange, change);
    QFETCH(QString, expected);
    WindowsBench bench;
    change(bench);
    const Fact<bool> pending = bench.read().restartPending;
    QCOMPARE(said(pending), expected);
    QVERIFY(pending.source.startsWith(QStringLiteral("HKLM\\S")));
}

SETUP_TEST_MAIN(TestWindowsUpdates)
#include "tst_windowsupdates.moc"
