// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/windowsfactreader.h"

#include "platform/enumnames.h"
#include "platform/standardplaces.h"
#include "platform/windows/facts/machinecode.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/registryhost.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Version = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
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
const Error Denied{ErrorCode::AccessDenied, QStringLiteral("RegOpenKeyExW: Windows error 5")};

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

/// A plain Windows 11 that a row of a table changes.
struct Bench
{
    FakeRegistry registry;
    FakeSystemInfo system;

    Bench()
    {
        fillWindows11(registry);
        system.versionAnswer = WindowsVersion{22631, 1};
        system.leaves[0].eax = 0x16;
    }
    [[nodiscard]] WindowsFacts read() const { return readWindowsFacts(registry, system); }
};

using Change = std::function<void(Bench &)>;

/// What a fact says, as one text: its value, or "unread: why".
template <typename T>
QString said(const Fact<T> &fact)
{
    if (!fact.isKnown())
        return QStringLiteral("unread: ") + fact.problem;
    if constexpr (std::is_enum_v<T>)
        return enumName(*fact);
    else if constexpr (std::is_same_v<T, bool>)
        return *fact ? QStringLiteral("yes") : QStringLiteral("no");
    else if constexpr (std::is_same_v<T, int>)
        return QString::number(*fact);
    else
        return *fact;
}

void enrol(Bench &bench, quint32 flighting, quint32 preview, const char *branch)
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

Q_DECLARE_METATYPE(Change)

class TestWindowsFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSourceOfEveryFact();
    void readsTheVersion_data();
    void readsTheVersion();
    void readsTheInsiderEnrolment_data();
    void readsTheInsiderEnrolment();
    void readsWhetherARestartIsPending_data();
    void readsWhetherARestartIsPending();
    void readsTheRights();
};

void TestWindowsFacts::namesTheSourceOfEveryFact()
{
    const WindowsFacts facts = Bench().read();
    for (const QString &source :
         {facts.productType.source, facts.edition.source, facts.installationType.source,
          facts.build.source, facts.revision.source, facts.displayVersion.source,
          facts.insiderEnrolled.source, facts.insiderChannel.source, facts.architecture.source,
          facts.restartPending.source, facts.virtualMachine.source})
        QVERIFY(!source.isEmpty());
    QCOMPARE(facts.revision.source,
             text("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\UBR"));
}

void TestWindowsFacts::readsTheVersion_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected"); // type, edition, installation, build, revision, display
    const auto row = [](const char *name, Change change, const char *expected) {
        QTest::newRow(name) << change << text(expected);
    };
    row(
        "Windows 11 Pro", [](Bench &) {}, "client|Professional|Client|22631|4317|23H2|x64");
    row(
        "Windows 10 19045, whose revision counts on its own",
        [](Bench &b) {
            b.system.versionAnswer = WindowsVersion{19045, 1};
            b.registry.set(Version, text("UBR"), quint32(2965));
            b.registry.set(Version, text("DisplayVersion"), text("22H2"));
        },
        "client|Professional|Client|19045|2965|22H2|x64");
    row(
        "a Server of a build that passes for a client",
        [](Bench &b) {
            b.system.versionAnswer = WindowsVersion{20348, 3};
            b.registry.set(Version, text("EditionID"), text("ServerStandard"));
            b.registry.set(Version, text("InstallationType"), text("Server Core"));
        },
        "server|ServerStandard|Server Core|20348|4317|23H2|x64");
    row(
        "a domain controller",
        [](Bench &b) {
            b.system.versionAnswer = WindowsVersion{17763, 2};
        },
        "domainController|Professional|Client|17763|4317|23H2|x64");
    row(
        "multi-session, a Server by type and a client by installation",
        [](Bench &b) {
            b.system.versionAnswer = WindowsVersion{22631, 3};
            b.registry.set(Version, text("EditionID"), text("ServerRdsh"));
        },
        "server|ServerRdsh|Client|22631|4317|23H2|x64");
    row(
        "a registry that claims to be a Server",
        [](Bench &b) {
            b.registry.set(text("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                           text("ProductType"), text("ServerNT"));
        },
        "client|Professional|Client|22631|4317|23H2|x64");
    row(
        "Windows 10 1809, which has no DisplayVersion",
        [](Bench &b) {
            b.registry.remove(Version, text("DisplayVersion"));
            b.registry.set(Version, text("ReleaseId"), text("1809"));
        },
        "client|Professional|Client|22631|4317|1809|x64");
    row(
        "no revision", [](Bench &b) { b.registry.remove(Version, text("UBR")); },
        "client|Professional|Client|22631|unread: not-found: SOFTWARE\\Microsoft\\Windows NT\\"
        "CurrentVersion\\UBR|23H2|x64");
    row(
        "a revision that is text",
        [](Bench &b) { b.registry.set(Version, text("UBR"), text("4317")); },
        "client|Professional|Client|22631|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\"
        "Windows NT\\CurrentVersion\\UBR is no number|23H2|x64");
    row(
        "a revision that no number of the profile holds",
        [](Bench &b) { b.registry.set(Version, text("UBR"), quint32(0xFFFFFFFF)); },
        "client|Professional|Client|22631|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\"
        "Windows NT\\CurrentVersion\\UBR is too large|23H2|x64");
    row(
        "an edition that is bytes, and one text that is too long",
        [](Bench &b) {
            b.registry.set(Version, text("EditionID"), QByteArray("\1\2"));
            b.registry.set(Version, text("InstallationType"), QString(4097, QLatin1Char('x')));
        },
        "client|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
        "EditionID is no text|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\"
        "CurrentVersion\\InstallationType is too long|22631|4317|23H2|x64");
    row(
        "hostile text",
        [](Bench &b) { b.registry.set(Version, text("EditionID"), text("Pro\"; $(calc)\n<b>")); },
        "client|Pro\"; $(calc)\n<b>|Client|22631|4317|23H2|x64");
    row(
        "no RtlGetVersion, a number in the registry",
        [](Bench &b) { b.system.versionAnswer = Platform::failure(ErrorCode::NotSupported); },
        "client|Professional|Client|22631|4317|23H2|x64");
    row(
        "no RtlGetVersion, rubbish in the registry",
        [](Bench &b) {
            b.system.versionAnswer = Platform::failure(ErrorCode::NotSupported);
            b.registry.set(Version, text("CurrentBuildNumber"), text("22631a"));
            b.registry.set(text("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                           text("ProductType"), text("Toaster"));
        },
        "unread: the value Toaster is not known|Professional|Client|"
        "unread: the value 22631a is not known|4317|23H2|x64");
    row(
        "a product type of the kernel that nobody knows",
        [](Bench &b) {
            b.system.versionAnswer = WindowsVersion{22631, 9};
        },
        "unread: the value 9 is not known|Professional|Client|22631|4317|23H2|x64");
    row(
        "a registry that is closed", [](Bench &b) { b.registry.fail(Version, Denied); },
        "client|unread: access-denied: RegOpenKeyExW: Windows error 5|"
        "unread: access-denied: RegOpenKeyExW: Windows error 5|22631|"
        "unread: access-denied: RegOpenKeyExW: Windows error 5|"
        "unread: access-denied: RegOpenKeyExW: Windows error 5|x64");
    row(
        "ARM64", [](Bench &b) { b.system.machineAnswer = MachineArm64; },
        "client|Professional|Client|22631|4317|23H2|arm64");
    row(
        "32-bit Windows", [](Bench &b) { b.system.machineAnswer = MachineI386; },
        "client|Professional|Client|22631|4317|23H2|x86");
    row(
        "a machine of another kind", [](Bench &b) { b.system.machineAnswer = quint16(0x200); },
        "client|Professional|Client|22631|4317|23H2|unread: not-supported: machine 0x0200");
}

void TestWindowsFacts::readsTheVersion()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    Bench bench;
    change(bench);
    const WindowsFacts facts = bench.read();
    const QStringList found{said(facts.productType),      said(facts.edition),
                            said(facts.installationType), said(facts.build),
                            said(facts.revision),         said(facts.displayVersion),
                            said(facts.architecture)};
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void TestWindowsFacts::readsTheInsiderEnrolment_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("enrolled");
    QTest::addColumn<QString>("channel");
    const auto row = [](const char *name, Change change, const char *enrolled,
                        const char *channel) {
        QTest::newRow(name) << change << text(enrolled) << text(channel);
    };
    row(
        "a retail Windows without the key", [](Bench &) {}, "no", "");
    row(
        "a retail Windows with zeros", [](Bench &b) { enrol(b, 0, 0, ""); }, "no", "");
    row(
        "enrolled by Settings", [](Bench &b) { enrol(b, 1, 1, "Dev"); }, "yes", "Dev");
    row(
        "enrolled by a script, which writes 2", [](Bench &b) { enrol(b, 1, 2, "Beta"); }, "yes",
        "Beta");
    row(
        "flights on, previews off", [](Bench &b) { enrol(b, 1, 0, "Dev"); }, "no", "");
    row(
        "an old enrolment, which has no second value",
        [](Bench &b) {
            enrol(b, 1, 1, "ReleasePreview");
            b.registry.remove(Applicability, text("EnablePreviewBuilds"));
        },
        "yes", "ReleasePreview");
    row(
        "a branch that only Settings know",
        [](Bench &b) {
            enrol(b, 1, 1, "");
            b.registry.set(Selection, text("UIBranch"), text("CanaryChannel"));
        },
        "yes", "CanaryChannel");
    row(
        "no branch anywhere",
        [](Bench &b) {
            enrol(b, 1, 1, "");
            b.registry.remove(Applicability, text("BranchName"));
        },
        "yes",
        "unread: not-found: SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\BranchName");
    row(
        "enrolled by a policy",
        [](Bench &b) { b.registry.set(UpdatePolicy, text("BranchReadinessLevel"), quint32(2)); },
        "yes", "Dev");
    row(
        "a policy for Canary",
        [](Bench &b) { b.registry.set(UpdatePolicy, text("BranchReadinessLevel"), quint32(128)); },
        "yes", "Canary");
    row(
        "a policy that defers updates",
        [](Bench &b) { b.registry.set(UpdatePolicy, text("BranchReadinessLevel"), quint32(32)); },
        "no", "");
    row(
        "a value of the wrong type",
        [](Bench &b) {
            enrol(b, 1, 1, "Dev");
            b.registry.set(Applicability, text("IsBuildFlightingEnabled"), text("1"));
        },
        "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\"
        "IsBuildFlightingEnabled is no number",
        "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\"
        "IsBuildFlightingEnabled is no number");
    row(
        "a key that is closed", [](Bench &b) { b.registry.fail(Applicability, Denied); },
        "unread: access-denied: RegOpenKeyExW: Windows error 5",
        "unread: access-denied: RegOpenKeyExW: Windows error 5");
}

void TestWindowsFacts::readsTheInsiderEnrolment()
{
    QFETCH(Change, change);
    QFETCH(QString, enrolled);
    QFETCH(QString, channel);
    Bench bench;
    change(bench);
    const WindowsFacts facts = bench.read();
    QCOMPARE(said(facts.insiderEnrolled), enrolled);
    QCOMPARE(said(facts.insiderChannel), channel);
    QVERIFY(!facts.insiderEnrolled.source.isEmpty());
    QVERIFY(!facts.insiderChannel.source.isEmpty());
}

void TestWindowsFacts::readsWhetherARestartIsPending_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Change change, const char *expected) {
        QTest::newRow(name) << change << text(expected);
    };
    row(
        "no sign of it", [](Bench &) {}, "no");
    row(
        "component servicing",
        [](Bench &b) { b.registry.addKey(Servicing + text("\\RebootPending")); }, "yes");
    row(
        "Windows Update",
        [](Bench &b) { b.registry.addKey(AutoUpdate + text("\\RebootRequired")); }, "yes");
    row(
        "files to rename",
        [](Bench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"),
                           QStringList{text("\\??\\C:\\old.dll")});
        },
        "yes");
    row(
        "a file of this product to delete",
        [](Bench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"),
                           QStringList{ownFileToDelete(), QString()});
        },
        "no");
    row(
        "a file of this product and another one",
        [](Bench &b) {
            b.registry.set(
                SessionManager, text("PendingFileRenameOperations"),
                QStringList{ownFileToDelete(), QString(), text("\\??\\C:\\old.dll"), QString()});
        },
        "yes");
    row(
        "an empty list of files",
        [](Bench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"), QStringList());
        },
        "no");
    row(
        "a new name of the computer",
        [](Bench &b) { b.registry.set(NextName, text("ComputerName"), text("HOST-2")); }, "yes");
    row(
        "the same name in other letters",
        [](Bench &b) { b.registry.set(NextName, text("ComputerName"), text("host-1")); }, "no");
    row(
        "one sign that cannot be read", [](Bench &b) { b.registry.fail(Servicing, Denied); },
        "unread: access-denied: RegOpenKeyExW: Windows error 5");
    row(
        "one that cannot be read and one that says yes",
        [](Bench &b) {
            b.registry.fail(Servicing, Denied);
            b.registry.set(NextName, text("ComputerName"), text("HOST-2"));
        },
        "yes");
    row(
        "files to rename that are no list",
        [](Bench &b) {
            b.registry.set(SessionManager, text("PendingFileRenameOperations"), quint32(1));
        },
        "unread: the value is no list of texts");
    row(
        "no name of the computer at all",
        [](Bench &b) { b.registry.remove(NextName, text("ComputerName")); },
        "unread: not-found: SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName\\"
        "ComputerName");
}

void TestWindowsFacts::readsWhetherARestartIsPending()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    Bench bench;
    change(bench);
    const Fact<bool> pending = bench.read().restartPending;
    QCOMPARE(said(pending), expected);
    QVERIFY(pending.source.startsWith(QStringLiteral("HKLM\\S")));
}

void TestWindowsFacts::readsTheRights()
{
    FakeSystemInfo system;
    QCOMPARE(said(readRightsFacts(system).elevated), text("yes"));
    QCOMPARE(said(readRightsFacts(system).hyperVAdministrator), text("no"));
    QCOMPARE(readRightsFacts(system).hyperVAdministrator.source,
             text("CheckTokenMembership S-1-5-32-578"));
    system.elevatedAnswer = Platform::failure(ErrorCode::AccessDenied, text("OpenProcessToken"));
    system.memberAnswer = true;
    QCOMPARE(said(readRightsFacts(system).elevated),
             text("unread: access-denied: OpenProcessToken"));
    QCOMPARE(said(readRightsFacts(system).hyperVAdministrator), text("yes"));
}

SETUP_TEST_MAIN(TestWindowsFacts)
#include "tst_windowsfacts.moc"
