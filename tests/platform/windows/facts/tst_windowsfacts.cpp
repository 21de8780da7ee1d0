// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/windowsfactreader.h"

#include "platform/windows/facts/machinecode.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/saidfact.h"
#include "tests/platform/windows/support/text.h"
#include "tests/platform/windows/support/windowsbench.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Version = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

} // namespace

class TestWindowsFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSourceOfEveryFact();
    void readsTheVersion_data();
    void readsTheVersion();
    void readsTheRights();
};

void TestWindowsFacts::namesTheSourceOfEveryFact()
{
    const WindowsFacts facts = WindowsBench().read();
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
    QTest::addColumn<WindowsChange>("change");
    QTest::addColumn<QString>("expected"); // type, edition, installation, build, revision, display
    const auto row = [](const char *name, WindowsChange change, const char *expected) {
        QTest::newRow(name) << change << text(expected);
    };
    row(
        "Windows 11 Pro", [](WindowsBench &) {}, "client|Professional|Client|22631|4317|23H2|x64");
    row(
        "Windows 10 19045, whose revision counts on its own",
        [](WindowsBench &b) {
            b.system.versionAnswer = WindowsVersion{19045, 1};
            b.registry.set(Version, text("UBR"), quint32(2965));
            b.registry.set(Version, text("DisplayVersion"), text("22H2"));
        },
        "client|Professional|Client|19045|2965|22H2|x64");
    row(
        "a Server of a build that passes for a client",
        [](WindowsBench &b) {
            b.system.versionAnswer = WindowsVersion{20348, 3};
            b.registry.set(Version, text("EditionID"), text("ServerStandard"));
            b.registry.set(Version, text("InstallationType"), text("Server Core"));
        },
        "server|ServerStandard|Server Core|20348|4317|23H2|x64");
    row(
        "a domain controller",
        [](WindowsBench &b) {
            b.system.versionAnswer = WindowsVersion{17763, 2};
        },
        "domainController|Professional|Client|17763|4317|23H2|x64");
    row(
        "multi-session, a Server by type and a client by installation",
        [](WindowsBench &b) {
            b.system.versionAnswer = WindowsVersion{22631, 3};
            b.registry.set(Version, text("EditionID"), text("ServerRdsh"));
        },
        "server|ServerRdsh|Client|22631|4317|23H2|x64");
    row(
        "a registry that claims to be a Server",
        [](WindowsBench &b) {
            b.registry.set(text("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                           text("ProductType"), text("ServerNT"));
        },
        "client|Professional|Client|22631|4317|23H2|x64");
    row(
        "Windows 10 1809, which has no DisplayVersion",
        [](WindowsBench &b) {
            b.registry.remove(Version, text("DisplayVersion"));
            b.registry.set(Version, text("ReleaseId"), text("1809"));
        },
        "client|Professional|Client|22631|4317|1809|x64");
    row(
        "no revision", [](WindowsBench &b) { b.registry.remove(Version, text("UBR")); },
        "client|Professional|Client|22631|unread: not-found: SOFTWARE\\Microsoft\\Windows NT\\"
        "CurrentVersion\\UBR|23H2|x64");
    row(
        "a revision that is text",
        [](WindowsBench &b) { b.registry.set(Version, text("UBR"), text("4317")); },
        "client|Professional|Client|22631|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\"
        "Windows NT\\CurrentVersion\\UBR is no number|23H2|x64");
    row(
        "a revision that no number of the profile holds",
        [](WindowsBench &b) { b.registry.set(Version, text("UBR"), quint32(0xFFFFFFFF)); },
        "client|Professional|Client|22631|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\"
        "Windows NT\\CurrentVersion\\UBR is too large|23H2|x64");
    row(
        "an edition that is bytes, and one text that is too long",
        [](WindowsBench &b) {
            b.registry.set(Version, text("EditionID"), QByteArray("\1\2"));
            b.registry.set(Version, text("InstallationType"), QString(4097, QLatin1Char('x')));
        },
        "client|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
        "EditionID is no text|unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\"
        "CurrentVersion\\InstallationType is too long|22631|4317|23H2|x64");
    row(
        "hostile text",
        [](WindowsBench &b) {
            b.registry.set(Version, text("EditionID"), text("Pro\"; $(calc)\n<b>"));
        },
        "client|Pro\"; $(calc)\n<b>|Client|22631|4317|23H2|x64");
    row(
        "no RtlGetVersion, a number in the registry",
        [](WindowsBench &b) {
            b.system.versionAnswer = Platform::failure(ErrorCode::NotSupported);
        },
        "client|Professional|Client|22631|4317|23H2|x64");
    row(
        "no RtlGetVersion, rubbish in the registry",
        [](WindowsBench &b) {
            b.system.versionAnswer = Platform::failure(ErrorCode::NotSupported);
            b.registry.set(Version, text("CurrentBuildNumber"), text("22631a"));
            b.registry.set(text("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                           text("ProductType"), text("Toaster"));
        },
        "unread: the value Toaster is not known|Professional|Client|"
        "unread: the value 22631a is not known|4317|23H2|x64");
    row(
        "a product type of the kernel that nobody knows",
        [](WindowsBench &b) {
            b.system.versionAnswer = WindowsVersion{22631, 9};
        },
        "unread: the value 9 is not known|Professional|Client|22631|4317|23H2|x64");
    row(
        "a registry that is closed", [](WindowsBench &b) { b.registry.fail(Version, ClosedKey); },
        "client|unread: access-denied: RegOpenKeyExW: Windows error 5|"
        "unread: access-denied: RegOpenKeyExW: Windows error 5|22631|"
        "unread: access-denied: RegOpenKeyExW: Windows error 5|"
        "unread: access-denied: RegOpenKeyExW: Windows error 5|x64");
    row(
        "ARM64", [](WindowsBench &b) { b.system.machineAnswer = MachineArm64; },
        "client|Professional|Client|22631|4317|23H2|arm64");
    row(
        "32-bit Windows", [](WindowsBench &b) { b.system.machineAnswer = MachineI386; },
        "client|Professional|Client|22631|4317|23H2|x86");
    row(
        "a machine of another kind",
        [](WindowsBench &b) { b.system.machineAnswer = quint16(0x200); },
        "client|Professional|Client|22631|4317|23H2|unread: not-supported: machine 0x0200");
}

void TestWindowsFacts::readsTheVersion()
{
    QFETCH(WindowsChange, change);
    QFETCH(QString, expected);
    WindowsBench bench;
    change(bench);
    const WindowsFacts facts = bench.read();
    const QStringList found{said(facts.productType),      said(facts.edition),
                            said(facts.installationType), said(facts.build),
                            said(facts.revision),         said(facts.displayVersion),
                            said(facts.architecture)};
    QCOMPARE(found.join(QLatin1Char('|')), expected);
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
