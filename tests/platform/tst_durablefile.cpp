// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"
#include "platform/jsontext.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <utility>

using namespace Platform;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void makesAFile()
    {
        const QString name = m_folder->filePath(QStringLiteral("état 1.json"));
        QVERIFY(replaceFile(name, "first"));
        QCOMPARE(contentOf(name), QByteArray("first"));
    }

    void replacesTheWholeOfAFile()
    {
        const QString name = m_folder->filePath(QStringLiteral("state"));
        QVERIFY(replaceFile(name, "a long first content"));
        QVERIFY(replaceFile(name, "second"));
        QCOMPARE(contentOf(name), QByteArray("second"));
        QCOMPARE(entries(), QStringList{QStringLiteral("state")});
    }

    /// `status`, a waiting run or a virus scanner may look at it.
    void isReplacedWhileItIsRead()
    {
        constexpr int Times = 200;
        const QString name = m_folder->filePath(QStringLiteral("state"));
        const QByteArrayList contents{QByteArray(5000, 'a'), QByteArray(7000, 'b')};
        QVERIFY(replaceFile(name, contents.first()));
        std::atomic<int> begun = 0;
        QStringList problems;
        std::thread writer([&] {
            while (begun < Times) {
                if (const auto replaced = replaceFile(name, contents.at(++begun % 2)); !replaced)
                    problems << replaced.error().detail;
            }
        });
        QStringList unread;
        for (int seen = 0; seen < Times;) {
            if (std::exchange(seen, begun.load()) == begun)
                continue;
            const Result<QByteArray> read = readJsonFile(name);
            if (!read || !contents.contains(*read))
                unread << (read ? QStringLiteral("half a file") : read.error().detail);
        }
        writer.join();
        QCOMPARE(problems + unread, QStringList());
    }

    void reportsAFolderThatIsMissing()
    {
        const QString folder = m_folder->filePath(QStringLiteral("none"));
        QCOMPARE(replaceFile(folder + QStringLiteral("/state"), "x").error().code,
                 ErrorCode::FileUnwritable);
        QCOMPARE(flushFolderToDisk(folder).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(entries(), QStringList());
    }

    void leavesWhatItCannotReplace()
    {
        const QString name = m_folder->filePath(QStringLiteral("state"));
        QVERIFY(QDir().mkdir(name));
        QVERIFY(replaceFile(name + QStringLiteral("/inside"), "kept"));
        QCOMPARE(replaceFile(name, "x").error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(name + QStringLiteral("/inside")), QByteArray("kept"));
        QCOMPARE(entries(), QStringList{QStringLiteral("state")});
    }

    void reportsADiskThatIsFull()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly));
        QCOMPARE(full.write("x"), 1);
        QCOMPARE(flushToDisk(full).error().code, ErrorCode::FileUnwritable);
    }

    void reportsAFileThatCannotBeSynchronized()
    {
        QFile closed(m_folder->filePath(QStringLiteral("closed")));
        QCOMPARE(flushToDisk(closed).error().code, ErrorCode::FileUnwritable);
    }

private:
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SETUP_TEST_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
