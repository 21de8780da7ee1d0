// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/protectedfolder.h"

#include "platform/standardplaces.h"
#include "tests/platform/windows/support/wine.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Platform;
using namespace Platform::Windows;

class TestProtectedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFolder()
    {
        const QString folder = m_folder.filePath(QStringLiteral("new"));
        const auto made = makeProtectedFolder(folder);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const auto rights = readRights(folder);
        QVERIFY(rights);
        QVERIFY(rights->isFolder);
        QVERIFY(!rights->isReparsePoint);
    }

    void whatItMakesIsSafe()
    {
        const QString folder = m_folder.filePath(QStringLiteral("safe"));
        QVERIFY(makeProtectedFolder(folder));
        if (TestSupport::isWine())
            QSKIP("not checked: Wine gives every file to the user who runs it");
        QCOMPARE(whyUnsafe(*readRights(folder)), QString());
        QVERIFY(makeProtectedFolder(folder));
    }

    void refusesAFileInItsPlace()
    {
        const QString file = m_folder.filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QCOMPARE(makeProtectedFolder(file).error().code, ErrorCode::FolderUnsafe);
    }

    void refusesAFolderThatAnybodyMayChange()
    {
        const QString folder = m_folder.filePath(QStringLiteral("former"));
        QVERIFY(QDir().mkdir(folder));
        const auto made = makeProtectedFolder(folder);
        QCOMPARE(made.error().code, ErrorCode::FolderUnsafe);
        QVERIFY(made.error().detail.startsWith(folder));
    }

    void needsAParent()
    {
        QCOMPARE(makeProtectedFolder(m_folder.filePath(QStringLiteral("no/folder"))).error().code,
                 ErrorCode::FileUnwritable);
        QCOMPARE(readRights(m_folder.filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::FileUnreadable);
    }

    void theDataOfTheMachineIsNotWhereItsVariableSays()
    {
        qputenv("ProgramData", "C:\\users");
        QVERIFY(machineDataFolder().endsWith(QStringLiteral("/ProgramData/EFLOW GPU Setup")));
    }

private:
    QTemporaryDir m_folder;
};

SETUP_TEST_MAIN(TestProtectedFolder)
#include "tst_protectedfolder.moc"
