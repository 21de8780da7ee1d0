// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journalfilestore.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Core;
using Platform::ErrorCode;

/// The file of a journal: who holds it, and what is none.
class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldByOneWriterAtATime()
    {
        QTemporaryDir folder;
        JournalFileStore store(folder.filePath(QStringLiteral("deep/er/journal")));
        QCOMPARE(store.read().error().code, ErrorCode::NotFound);
        auto first = store.open();
        QVERIFY(first);
        QCOMPARE(store.open().error().code, ErrorCode::AnotherRunActive);
        QCOMPARE(store.read().error().code, ErrorCode::AnotherRunActive);
        QVERIFY((*first)->append("one\n"));
        QVERIFY((*first)->append("two\n"));
        first->reset();
        QCOMPARE(store.read(), QByteArray("one\ntwo\n"));
        const auto second = store.open();
        QVERIFY(second);
        QCOMPARE((*second)->read(), QByteArray("one\ntwo\n"));
        QVERIFY((*second)->clear());
        QVERIFY((*second)->append("three\n"));
        QCOMPARE((*second)->read(), QByteArray("three\n"));
    }

    void refusesWhatIsNoFile()
    {
        QTemporaryDir folder;
        JournalFileStore inPlaceOfAFolder(folder.path());
        QCOMPARE(inPlaceOfAFolder.open().error().code, ErrorCode::FileUnwritable);
        QCOMPARE(inPlaceOfAFolder.read().error().code, ErrorCode::JournalUnusable);
        for (const char *device : {"/dev/null", "NUL"}) {
            JournalFileStore journal(QString::fromLatin1(device));
            if (QFile::exists(QString::fromLatin1(device)))
                QCOMPARE(journal.open().error().code, ErrorCode::FileUnwritable);
        }
    }

    void refusesALink()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("link"));
        const QString target = folder.filePath(QStringLiteral("target"));
        QVERIFY(QFile::link(target, link));
        if (!QFileInfo(link).isSymbolicLink())
            QSKIP("not checked: this system makes no symbolic links for everybody");
        JournalFileStore journal(link);
        QCOMPARE(journal.open().error().code, ErrorCode::FileUnwritable);
        QCOMPARE(journal.read().error().code, ErrorCode::JournalUnusable); // it leads nowhere
        QVERIFY(!QFile::exists(target));
    }

    void refusesAHugeFile()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("journal"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(2) << 30));
        file.close();
        const auto journal = JournalFileStore(name).open();
        QVERIFY(journal);
        QCOMPARE((*journal)->read().error().code, ErrorCode::JournalUnusable);
    }
};

SETUP_TEST_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
