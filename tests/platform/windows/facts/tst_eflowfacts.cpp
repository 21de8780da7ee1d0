// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/eflowfactreader.h"

#include "platform/windows/facts/moduletext.h"
#include "tests/platform/windows/support/fakefiles.h"
#include "tests/platform/windows/support/registryhost.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Uninstall = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
const QString Product = Uninstall + QStringLiteral("\\{6B1D4F1E-9C0F-4B29-AF36-AE5B4B0D0D5E}");
const QString Folder = QStringLiteral("C:\\Program Files\\Azure IoT Edge");
const QString Module = QStringLiteral("C:\\Program Files\\WindowsPowerShell\\Modules\\AzureEFLOW");
const QString ModuleFile = Module + QStringLiteral("\\AzureEFLOW.psm1");

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

/// A host with EFLOW and without its VM.
struct Bench
{
    FakeRegistry registry;
    FakeFiles files;

    Bench()
    {
        fillWindows11(registry);
        registry.set(Uninstall + text("\\7-Zip"), text("DisplayName"), text("7-Zip 23.01"));
        registry.set(Product, text("DisplayName"), text("Azure IoT Edge LTS"));
        registry.set(Product, text("DisplayVersion"), text("1.5.7.01026"));
        files.folders.insert(Folder, QStringList{text("nodectl.exe"), text("yaml")});
    }
    [[nodiscard]] EflowFacts read() const { return readEflowInstallation(registry, files); }
};

} // namespace

class TestEflowFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProduct();
    void everythingIsUnreadWithoutTheProduct();
    void aClosedEntryMayBeTheProduct();
    void aDamagedEntryIsNotTheProduct();
    void findsTheDiskOfTheVm_data();
    void findsTheDiskOfTheVm();
    void findsTheModule();
    void readsTheBuildThatTheModuleAccepts_data();
    void readsTheBuildThatTheModuleAccepts();
    void readsTextOfAnyEncoding();
};

void TestEflowFacts::readsTheProduct()
{
    const EflowFacts facts = Bench().read();
    QVERIFY(facts.installed.is(true));
    QCOMPARE(facts.product.value, std::optional(text("Azure IoT Edge LTS")));
    QCOMPARE(facts.version.value, std::optional(text("1.5.7.01026")));
    QVERIFY(!facts.deployed.isKnown());
    QVERIFY(facts.deployed.problem.contains(text("elsewhere")));
    QCOMPARE(facts.deployed.source, Folder + text("\\*EFLOW.vhdx"));
    QVERIFY(facts.moduleRequiresBuild.problem.startsWith(text("not-found")));
    QVERIFY(facts.installed.source.startsWith(text("HKLM\\") + Uninstall));
}

void TestEflowFacts::everythingIsUnreadWithoutTheProduct()
{
    Bench bench;
    bench.registry.set(Product, text("DisplayName"), text("Azure CLI"));
    const EflowFacts facts = bench.read();
    QVERIFY(facts.installed.is(false));
    QVERIFY(!facts.installed.source.isEmpty());
    for (const QString &problem :
         {facts.product.problem, facts.version.problem, facts.deployed.problem,
          facts.moduleRequiresBuild.problem, facts.cpuCount.problem, facts.gpuList.problem})
        QCOMPARE(problem, text("EFLOW is not installed"));
}

void TestEflowFacts::aClosedEntryMayBeTheProduct()
{
    Bench bench;
    bench.registry.fail(Product, {ErrorCode::AccessDenied, text("RegOpenKeyExW")});
    QCOMPARE(bench.read().installed.problem, text("access-denied: RegOpenKeyExW"));
    QCOMPARE(bench.read().version.problem, text("access-denied: RegOpenKeyExW"));
    bench.registry.set(Uninstall + text("\\{A}"), text("DisplayName"), text("Azure IoT Edge CR"));
    QVERIFY(bench.read().installed.is(true));
}

void TestEflowFacts::aDamagedEntryIsNotTheProduct()
{
    Bench bench;
    bench.registry.set(Product, text("DisplayName"), quint32(7));
    QVERIFY(bench.read().installed.is(false));
    bench.registry.fail(Uninstall, {ErrorCode::ProviderUnavailable, text("RegEnumKeyExW")});
    QCOMPARE(bench.read().installed.problem, text("provider-unavailable: RegEnumKeyExW"));
}

void TestEflowFacts::findsTheDiskOfTheVm_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no disk") << QString() << QStringList{text("nodectl.exe")} << text("unread");
    QTest::newRow("a disk") << QString() << QStringList{text("AzureIoTEdgeForLinux-v1-EFLOW.vhdx")}
                            << text("yes");
    QTest::newRow("a disk in capital letters")
        << QString() << QStringList{text("HOST-EFLOW.VHDX")} << text("yes");
    QTest::newRow("a disk of another name")
        << QString() << QStringList{text("EFLOW.vhdx.bak"), text("Mariner.vhdx")} << text("unread");
    QTest::newRow("a disk in the folder that the installer was given")
        << text("D:\\EFLOW\\") << QStringList{text("v1-EFLOW.vhdx")} << text("yes");
}

void TestEflowFacts::findsTheDiskOfTheVm()
{
    QFETCH(QString, location);
    QFETCH(QStringList, names);
    QFETCH(QString, expected);
    Bench bench;
    bench.files.folders.clear();
    bench.registry.set(Product, text("InstallLocation"), location);
    bench.files.folders.insert(location.isEmpty() ? Folder : location, names);
    const EflowFacts facts = bench.read();
    QCOMPARE(facts.deployed.is(true), expected == text("yes"));
    QVERIFY(!facts.deployed.is(false));
    QVERIFY(facts.deployed.isKnown() || !facts.deployed.problem.isEmpty());
    bench.files.folders.insert(Folder, Platform::failure(ErrorCode::AccessDenied, Folder));
    QCOMPARE(bench.read().deployed.problem, text("access-denied: ") + Folder);
}

void TestEflowFacts::findsTheModule()
{
    Bench bench;
    const QByteArray module = "$ok = ($hostOSVersion.build -eq 19044)";
    bench.files.folders.insert(Module, QStringList{text("1.5.7")});
    bench.files.files.insert(Module + text("\\1.5.7\\AzureEFLOW.psm1"), module);
    QCOMPARE(bench.read().moduleRequiresBuild.value, std::optional(19044));
    bench.files.files.insert(ModuleFile, QByteArray("# no comparison"));
    QCOMPARE(bench.read().moduleRequiresBuild.problem,
             text("not-found: the module compares the build with no single one"));
    bench.files.files.insert(ModuleFile, Platform::failure(ErrorCode::AccessDenied, ModuleFile));
    QCOMPARE(bench.read().moduleRequiresBuild.problem, text("access-denied: ") + ModuleFile);
    QCOMPARE(bench.read().moduleRequiresBuild.source, ModuleFile);
}

void TestEflowFacts::readsTheBuildThatTheModuleAccepts_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<int>("build"); // or 0
    QTest::newRow("a version in a variable")
        << text("$minVersionForPv = [System.Version]'10.0.19044.1201'\n"
                "$isGood = ($hostVersion.build -eq $minVersionForPv.build) -and "
                "($hostVersion.Revision -ge $minVersionForPv.Revision)")
        << 19044;
    QTest::newRow("a variable of the script, made by a cmdlet")
        << text("New-Variable -Name minPv -Value ([Version]\"10.0.19044.1620\") -Option Constant\n"
                "if ($os.Build -EQ $script:minPv.Build) {}")
        << 19044;
    QTest::newRow("a number") << text("if ($v.Build -eq '19044') {}") << 19044;
    QTest::newRow("at least a version")
        << text("$min = [Version]'10.0.19044.1620'\nif ($v.Build -ge $min.Build) {}") << 0;
    QTest::newRow("a comparison that is commented out")
        << text("  # if ($v.Build -eq 19044) {}") << 0;
    QTest::newRow("two different builds")
        << text("if ($v.Build -eq 19044 -or $v.Build -eq 19045) {}") << 0;
    QTest::newRow("the same build twice")
        << text("if ($v.Build -eq 19044) {}\nif ($v.Build -eq 19044) {}") << 19044;
    QTest::newRow("a variable that is set nowhere")
        << text("if ($v.Build -eq $unknown.Build) {}") << 0;
    QTest::newRow("a variable whose name is a part of another")
        << text("$minPvOld = '10.0.17763.1'\nif ($v.Build -eq $minPv.Build) {}") << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestEflowFacts::readsTheBuildThatTheModuleAccepts()
{
    QFETCH(QString, module);
    QFETCH(int, build);
    const auto found = requiredBuild(module);
    QCOMPARE(found.value_or(0), build);
    if (!found)
        QVERIFY(!found.error().detail.isEmpty());
}

void TestEflowFacts::readsTextOfAnyEncoding()
{
    const QString module = text("if ($v.Build -eq 19044) {}");
    QCOMPARE(scriptText(module.toUtf8()), module);
    QCOMPARE(scriptText("\xEF\xBB\xBF" + module.toUtf8()), module);
    QByteArray wide("\xFF\xFE");
    for (const QChar c : module)
        wide.append(char(c.unicode())).append('\0');
    QCOMPARE(scriptText(wide), module);
    QVERIFY(!requiredBuild(scriptText(QByteArray("\xFF\x00\x80\xC3", 4))));
}

SETUP_TEST_MAIN(TestEflowFacts)
#include "tst_eflowfacts.moc"
