// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/hostprofile.h"
#include "tests/app/consolerun.h"
#include "tests/app/windows/madeupwindows.h"
#include "tests/platform/windows/support/factlines.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

#include <functional>

using namespace TestSupport;

namespace {

const QString Version = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
const QString ProductOptions = QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ProductOptions");
const QString Applicability = QStringLiteral("SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability");
const QString HyperVPolicy = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\HyperV");
const QString Uninstall =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{6B1D4F1E-EF10}");
const QString RestartKey = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
                                          "Component Based Servicing\\RebootPending");

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

struct Release
{
    const char *build;
    quint32 revision;
    const char *displayVersion;
    const char *edition;
    const char *installationType = "Client";
    const char *productType = "WinNT";
};

void setRelease(MadeUpWindows &windows, const Release &release)
{
    windows.set({Version, text("CurrentMajorVersionNumber"), 10U});
    windows.set({Version, text("CurrentMinorVersionNumber"), 0U});
    windows.set({Version, text("CurrentVersion"), text("6.3")});
    windows.set({Version, text("CurrentBuild"), text(release.build)});
    windows.set({Version, text("CurrentBuildNumber"), text(release.build)});
    windows.set({Version, text("UBR"), release.revision});
    windows.set({Version, text("DisplayVersion"), text(release.displayVersion)});
    windows.set({Version, text("EditionID"), text(release.edition)});
    windows.set({Version, text("InstallationType"), text(release.installationType)});
    windows.set({ProductOptions, text("ProductType"), text(release.productType)});
}

using Change = std::function<void(MadeUpWindows &)>;
using Lines = QMap<QString, QString>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// The real console tool reads the Windows that it runs under, which the test makes look like
/// given hosts.
class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!MadeUpWindows::isPossible())
            QSKIP("Not run: a real Windows is not made to look like another one.");
    }
    void readsGivenHosts_data();
    void readsGivenHosts();
    void saysThatThereIsNoHyperV();
    void answersInTime();

private:
    [[nodiscard]] Platform::HostFacts capture();

    ConsoleTool m_tool;
};

Platform::HostFacts TestCapture::capture()
{
    const ConsoleRun run = m_tool.run({text("capture")});
    const auto profile = Platform::parseHostProfile(run.output);
    if (run.exitCode != 0 || !profile)
        qWarning().noquote() << run.exitCode << run.errors
                             << (profile ? QString() : profile.error().detail);
    return profile.value_or(Platform::HostProfile()).facts;
}

void TestCapture::readsGivenHosts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Lines>("expected");
    const auto row = [](const char *name, Change change,
                        std::initializer_list<std::pair<const char *, const char *>> expected) {
        Lines lines;
        for (const auto &[path, line] : expected)
            lines.insert(text(path), QString::fromUtf8(line));
        QTest::newRow(name) << change << lines;
    };
    row("Windows 10 Pro 19044.1620 with WSL, EFLOW and its VM",
        [](MadeUpWindows &w) {
            setRelease(w, {"19044", 1620, "21H2", "Professional"});
            w.addService(text("LxssManager"));
            w.set({Uninstall, text("DisplayName"), text("Azure IoT Edge LTS")});
            w.set({Uninstall, text("DisplayVersion"), text("1.4.9.12072")});
            w.addFile(text("C:\\Program Files\\Azure IoT Edge\\AzureIoTEdgeForLinux-v1-EFLOW.vhdx"),
                      "disk");
            w.addFile(text("C:\\Program Files\\WindowsPowerShell\\Modules\\AzureEFLOW\\"
                           "AzureEFLOW.psm1"),
                      "$min = [System.Version]'10.0.19044.1201'\r\n"
                      "$isGood = ($os.build -eq $min.build)\r\n");
        },
        {{"windows.build", "19044"},
         {"windows.revision", "1620"},
         {"windows.displayVersion", "\"21H2\""},
         {"windows.edition", "\"Professional\""},
         {"windows.installationType", "\"Client\""},
         {"windows.productType", "\"client\""},
         {"windows.architecture", "\"x64\""},
         {"windows.insiderEnrolled", "false"},
         {"windows.restartPending", "false"},
         {"wsl.installed", "true"},
         {"eflow.installed", "true"},
         {"eflow.product", "\"Azure IoT Edge LTS\""},
         {"eflow.version", "\"1.4.9.12072\""},
         {"eflow.deployed", "true"},
         {"eflow.moduleRequiresBuild", "19044"},
         {"hyperv.requireSecureDeviceAssignment", "false"}});
    row("Windows Server 2022 Standard with Hyper-V stopped",
        [](MadeUpWindows &w) {
            setRelease(w, {"20348", 2582, "21H2", "ServerStandard", "Server Core", "ServerNT"});
            w.addService(text("vmms"));
        },
        {{"windows.build", "20348"},
         {"windows.revision", "2582"},
         {"windows.edition", "\"ServerStandard\""},
         {"windows.installationType", "\"Server Core\""},
         {"windows.productType", "\"server\""},
         {"hyperv.managementService", "\"stopped\""},
         {"hyperv.computeService", "\"absent\""},
         {"hyperv.feature", "\"enabled\""},
         {"hyperv.requireSecureDeviceAssignment", "true"},
         {"hyperv.requireSupportedDeviceAssignment", "true"},
         {"wsl.installed", "false"},
         {"eflow.installed", "false"}});
    row("an Insider build of the Dev channel that waits for a restart",
        [](MadeUpWindows &w) {
            setRelease(w, {"21354", 1, "Dev", "Enterprise"});
            w.set({Applicability, text("IsBuildFlightingEnabled"), 1U});
            w.set({Applicability, text("EnablePreviewBuilds"), 2U});
            w.set({Applicability, text("BranchName"), text("Dev")});
            w.addKey(RestartKey);
        },
        {{"windows.build", "21354"},
         {"windows.edition", "\"Enterprise\""},
         {"windows.insiderEnrolled", "true"},
         {"windows.insiderChannel", "\"Dev\""},
         {"windows.restartPending", "true"}});
    row("a Server whose policy was relaxed",
        [](MadeUpWindows &w) {
            setRelease(w, {"20348", 1, "21H2", "ServerDatacenter", "Server", "ServerNT"});
            w.set({HyperVPolicy, text("RequireSecureDeviceAssignment"), 0U});
            w.set({HyperVPolicy, text("RequireSupportedDeviceAssignment"), 1U});
        },
        {{"hyperv.requireSecureDeviceAssignment", "false"},
         {"hyperv.requireSupportedDeviceAssignment", "true"}});
    row("files that wait to be renamed",
        [](MadeUpWindows &w) {
            w.set({text("SYSTEM\\CurrentControlSet\\Control\\Session Manager"),
                   text("PendingFileRenameOperations"),
                   QStringList{text("\\??\\C:\\old.dll"), text("!\\??\\C:\\new.dll")}});
        },
        {{"windows.restartPending", "true"}});
    row("values of the wrong type",
        [](MadeUpWindows &w) {
            setRelease(w, {"22631", 1, "23H2", "Professional"});
            w.set({Version, text("UBR"), text("4317")});
            w.set({Version, text("EditionID"), 7U});
            w.set({Version, text("InstallationType"), QByteArray("\x01\xD8", 2)});
            w.set({Applicability, text("IsBuildFlightingEnabled"), QByteArray("\x01", 1)});
            w.set({HyperVPolicy, text("RequireSecureDeviceAssignment"), text("yes")});
        },
        {{"windows.build", "22631"},
         {"windows.revision",
          "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\UBR is no "
          "number"},
         {"windows.edition",
          "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\EditionID "
          "is no text"},
         {"windows.installationType",
          "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
          "InstallationType is no text"},
         {"windows.insiderEnrolled",
          "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability\\"
          "IsBuildFlightingEnabled is no number"},
         {"hyperv.requireSecureDeviceAssignment",
          "unread: invalid-state: HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\HyperV\\"
          "RequireSecureDeviceAssignment is no number"}});
    row("hostile texts",
        [](MadeUpWindows &w) {
            setRelease(w, {"22631", 1, "23H2", "Professional"});
            w.set({Version, text("EditionID"),
                   QString::fromUtf8("Pro\"; $(calc) `whoami`\n<b>\u2028\u8cc7")});
            w.set({Version, text("DisplayVersion"), QString(5000, QLatin1Char('x'))});
            w.set({Uninstall, text("DisplayName"),
                   QString::fromUtf8("Azure IoT Edge \"'; Remove-Item C:\\ #")});
            w.set({Uninstall, text("DisplayVersion"), text("%n%s%1 ../..")});
        },
        {{"windows.edition", "\"Pro\\\"; $(calc) `whoami`\\n<b>\u2028\u8cc7\""},
         {"windows.displayVersion",
          "unread: invalid-state: HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
          "DisplayVersion is too long"},
         {"eflow.product", "\"Azure IoT Edge \\\"'; Remove-Item C:\\\\ #\""},
         {"eflow.version", "\"%n%s%1 ../..\""}});
    row("WSL of a package",
        [](MadeUpWindows &w) {
            w.addService(text("WslService"));
            w.set({text("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Lxss\\MSI"), text("Version"),
                   text("2.0.14.0")});
        },
        {{"wsl.installed", "true"}, {"wsl.version", "\"2.0.14.0\""}});
}

void TestCapture::readsGivenHosts()
{
    QFETCH(Change, change);
    QFETCH(Lines, expected);
    MadeUpWindows windows;
    change(windows);
    const Platform::HostFacts facts = capture();
    QCOMPARE(silentFacts(facts), QStringList());
    const Lines lines = factLines(facts);
    for (auto line = expected.cbegin(); line != expected.cend(); ++line) {
        const QString found = lines.value(line.key(), QStringLiteral("nothing"));
        QVERIFY2(found == line.value(), qPrintable(line.key() + QStringLiteral(" is ") + found +
                                                   QStringLiteral(", expected ") + line.value()));
    }
}

void TestCapture::saysThatThereIsNoHyperV()
{
    const Platform::HostFacts facts = capture();
    QCOMPARE(silentFacts(facts), QStringList());
    QVERIFY(facts.hyperv.managementService.is(Platform::ServiceState::Absent));
    for (const QString &problem :
         {facts.vms.problem, facts.hyperv.iovSupport.problem,
          facts.hyperv.iovSupportReasons.problem, facts.hyperv.otherPartitionables.problem})
        QVERIFY2(problem.startsWith(QStringLiteral("hyperv.not-present")), qPrintable(problem));
    QVERIFY(!facts.hyperv.feature.isKnown());
    QVERIFY(facts.rights.elevated.isKnown());
    QVERIFY(facts.rights.hyperVAdministrator.isKnown());
    QVERIFY(facts.hardware.memoryTotalMb.valueOr(0) > 0);
    QVERIFY(facts.hardware.logicalProcessors.valueOr(0) > 0);
    QVERIFY(facts.hardware.diskFreeGb.isKnown());
}

/// The time that it takes is a figure for people; here it only must not be that of a provider that
/// never answered.
void TestCapture::answersInTime()
{
    (void)capture(); // Wine has started its services by now
    QElapsedTimer timer;
    timer.start();
    (void)capture();
    qInfo("capture took %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 10000);
}

SETUP_TEST_MAIN(TestCapture)
#include "tst_capture.moc"
