// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/exclusivefile.h"

#include "platform/durablefile.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Platform;

class TestExclusiveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_name = m_folder->filePath(QStringLiteral("Ünï 名前.journal"));
    }

    void makesAFileAndKeepsItsContent()
    {
        {
            const auto file = openExclusively(m_name);
            QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
            QCOMPARE((*file)->write("one\r\ntwo\n\x1a three"), 16);
            QVERIFY(flushToDisk(**file));
        }
        const auto again = openExclusively(m_name);
        QVERIFY(again);
        QCOMPARE((*again)->size(), 16);
        QCOMPARE((*again)->readAll(), QByteArray("one\r\ntwo\n\x1a three"));
        QVERIFY((*again)->resize(3));
        QCOMPARE((*again)->size(), 3);
        QVERIFY((*again)->seek(3));
        QCOMPARE((*again)->write("!"), 1);
        QVERIFY((*again)->seek(0));
        QCOMPARE((*again)->readAll(), QByteArray("one!"));
    }

    void hasOneOwnerAtATime()
    {
        auto first = openExclusively(m_name);
        QVERIFY(first);
        QCOMPARE(openExclusively(m_name).error().code, ErrorCode::Busy);
        QCOMPARE(openToRead(m_name).error().code, ErrorCode::Busy);
        first->reset();
        QVERIFY(openExclusively(m_name));
    }

    void canBeWatchedWhileItIsWritten()
    {
        const auto writer = openExclusively(m_name);
        QVERIFY(writer);
        QCOMPARE((*writer)->write("one"), 3);
        const auto watcher = openToWatch(m_name);
        QVERIFY2(watcher, watcher ? "" : qPrintable(watcher.error().detail));
        QCOMPARE((*watcher)->readAll(), QByteArray("one"));
        QVERIFY(!(*watcher)->isWritable());
        QCOMPARE((*writer)->write("two"), 3);
        QCOMPARE((*watcher)->readAll(), QByteArray("two"));
        QCOMPARE(openToWatch(m_name + QStringLiteral("x")).error().code, ErrorCode::NotFound);
    }

    void canBeReadByManyWithoutTheRightToWrite()
    {
        QVERIFY(replaceFile(m_name, "content"));
        const auto one = openToRead(m_name);
        const auto two = openToRead(m_name);
        QVERIFY(one && two);
        QCOMPARE((*one)->readAll(), QByteArray("content"));
        QCOMPARE((*two)->size(), 7);
        QVERIFY(!(*two)->isWritable());
        QCOMPARE(openToRead(m_name + QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_name + QStringLiteral("x")));
    }

    void worksWithLongNames()
    {
        QString folder = m_folder->path();
        for (int i = 0; i < 6; ++i)
            folder += QLatin1Char('/') + QString(60, QChar(u'a' + i));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(openExclusively(folder + QStringLiteral("/journal")));
        QVERIFY(replaceFile(folder + QStringLiteral("/journal"), "x"));
        QVERIFY(openToRead(folder + QStringLiteral("/journal")));
    }

    void leavesNoHandleBehind()
    {
        for (int i = 0; i < 3000; ++i) // more than the C runtime of Windows has
            QVERIFY(openExclusively(m_name));
        QVERIFY(QFile::remove(m_name));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
};

SETUP_TEST_MAIN(TestExclusiveFile)
#include "tst_exclusivefile.moc"
