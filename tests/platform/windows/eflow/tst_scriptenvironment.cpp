// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptenvironment.h"

#include "tests/support/testmain.h"

using namespace Platform::Windows;

namespace {

SystemPlaces places()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    SystemPlaces places;
    places.windows = text("C:\\Windows");
    places.system = text("C:\\Windows\\System32");
    places.programFiles = text("C:\\Program Files");
    places.programFilesX86 = text("C:\\Program Files (x86)");
    places.commonProgramFiles = text("C:\\Program Files\\Common Files");
    places.programData = text("C:\\ProgramData");
    places.publicFolder = text("C:\\Users\\Public");
    places.userProfile = text("C:\\Users\\J\u00F6rg");
    places.localAppData = text("C:\\Users\\J\u00F6rg\\AppData\\Local");
    places.roamingAppData = text("C:\\Users\\J\u00F6rg\\AppData\\Roaming");
    places.computerName = text("HOST");
    places.userName = text("J\u00F6rg");
    places.architecture = text("AMD64");
    return places;
}

} // namespace

class TestScriptEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsAndModulesAreLookedForOnlyWhereAdministratorsWrite()
    {
        const auto variables = scriptEnvironment(places());
        for (const char *name : {"Path", "PSModulePath"}) {
            const QString folders = variables.value(QString::fromLatin1(name));
            QVERIFY(!folders.isEmpty());
            for (const QString &folder : folders.split(u';'))
                QVERIFY2(folder.startsWith(QStringLiteral("C:\\Windows")) ||
                             folder.startsWith(QStringLiteral("C:\\Program Files\\")),
                         qPrintable(folder));
        }
        QVERIFY(variables.value(QStringLiteral("Path"))
                    .startsWith(QStringLiteral("C:\\Windows\\System32;")));
    }

    /// Windows PowerShell puts the modules of the user before this value of Windows.
    void theModulePathIsNotTheOneOfWindows()
    {
        QCOMPARE(scriptEnvironment(places()).value(QStringLiteral("PSModulePath")),
                 QStringLiteral("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules;"
                                "C:\\Program Files\\WindowsPowerShell\\Modules"));
    }

    void theTemporaryFolderIsOneThatIsThere_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *name, const char *profile, const char *folder) {
            QTest::newRow(name) << QString::fromUtf8(profile) << QString::fromUtf8(folder);
        };
        row("of a user", "C:\\Users\\J\u00F6rg", "C:\\Users\\J\u00F6rg\\AppData\\Local\\Temp");
        row("of the system", "C:\\WINDOWS\\system32\\config\\systemprofile", "C:\\Windows\\Temp");
        row("of a user with a similar folder", "C:\\WindowsUsers\\a",
            "C:\\WindowsUsers\\a\\AppData\\Local\\Temp");
    }
    void theTemporaryFolderIsOneThatIsThere()
    {
        QFETCH(QString, profile);
        QFETCH(QString, folder);
        SystemPlaces changed = places();
        changed.userProfile = profile;
        changed.localAppData = profile + QStringLiteral("\\AppData\\Local");
        const auto variables = scriptEnvironment(changed);
        QCOMPARE(variables.value(QStringLiteral("TEMP")), folder);
        QCOMPARE(variables.value(QStringLiteral("TMP")), folder);
        QCOMPARE(QString(variables.value(QStringLiteral("HOMEDRIVE")) +
                         variables.value(QStringLiteral("HOMEPATH"))),
                 profile);
    }

    void everyVariableHasAValue()
    {
        const auto variables = scriptEnvironment(places());
        for (auto it = variables.begin(); it != variables.end(); ++it)
            QVERIFY2(!it.value().isEmpty(), qPrintable(it.key()));
        QCOMPARE(variables.value(QStringLiteral("COMPUTERNAME")), QStringLiteral("HOST"));
        QCOMPARE(variables.value(QStringLiteral("SystemDrive")), QStringLiteral("C:"));
        QCOMPARE(variables.value(QStringLiteral("ComSpec")),
                 QStringLiteral("C:\\Windows\\System32\\cmd.exe"));
    }

    void theBlockIsSortedWithoutCaseAndEndsTwice()
    {
        const std::wstring block = environmentBlock({{QStringLiteral("b"), QStringLiteral("2")},
                                                     {QStringLiteral("A"), QStringLiteral("1=x")},
                                                     {QStringLiteral("C"), QString()}});
        const std::wstring expected(L"A=1=x\0b=2\0C=\0\0", 14);
        QCOMPARE(QString::fromStdWString(block), QString::fromStdWString(expected));
    }
};

SETUP_TEST_MAIN(TestScriptEnvironment)
#include "tst_scriptenvironment.moc"
