// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/diskfiles.h"

#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Platform;
using namespace Platform::Windows;

class TestDiskFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile file(m_folder.filePath(QStringLiteral("v1-EFLOW.vhdx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("12345");
    }

    void listsAFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QString::fromUtf8("\u8cc7\u6599 \u00fc")));
        QStringList names = m_files.names(m_folder.path()).value_or(QStringList());
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("v1-EFLOW.vhdx"),
                                     QString::fromUtf8("\u8cc7\u6599 \u00fc")}));
    }

    void readsAFileUpToItsLimit()
    {
        const QString file = m_folder.filePath(QStringLiteral("v1-EFLOW.vhdx"));
        QCOMPARE(m_files.content(file, 5).value_or(QByteArray()), QByteArray("12345"));
        const auto tooLarge = m_files.content(file, 4);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::FileTooLarge);
    }

    void saysWhatIsNotThere()
    {
        const QString missing = m_folder.filePath(QStringLiteral("missing"));
        QCOMPARE(m_files.names(missing).error().code, ErrorCode::NotFound);
        QCOMPARE(m_files.content(missing, 5).error().code, ErrorCode::NotFound);
        QVERIFY(m_files.names(missing).error().detail.startsWith(missing));
    }

    void aFolderIsNoFile() { QVERIFY(!m_files.content(m_folder.path(), 5)); }

private:
    QTemporaryDir m_folder;
    DiskFiles m_files;
};

SETUP_TEST_MAIN(TestDiskFiles)
#include "tst_diskfiles.moc"
