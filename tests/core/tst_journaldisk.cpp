// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/journal.h"
#include "wizard/core/journalfilestore.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Core;
using Platform::ErrorCode;

namespace {

/// While it lives, no file of this process can grow beyond so many bytes.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_action(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit limit = m_limit;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_action);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    void (*m_action)(int);
    rlimit m_limit = {};
};

/// The handle by which this process has a file open; -1 when it has not.
int handleOf(const QString &fileName)
{
    const QDir handles(QStringLiteral("/proc/self/fd"));
    for (const QString &handle : handles.entryList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(handles.filePath(handle)) == fileName)
            return handle.toInt();
    }
    return -1;
}

} // namespace

/// What the journal on the disk does when the disk fails it.
class TestJournalDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_name = QDir(m_folder->path()).canonicalPath() + QStringLiteral("/journal");
    }

    void afterAFailedWriteAllFail()
    {
        JournalFileStore store(m_name);
        const auto journal = store.open();
        QVERIFY(journal && (*journal)->append("one\n"));
        {
            const SmallDisk disk(6);
            QCOMPARE((*journal)->append("two\n").error().code, ErrorCode::FileUnwritable);
        }
        QCOMPARE((*journal)->append("three\n").error().code, ErrorCode::FileUnwritable);
        QCOMPARE((*journal)->clear().error().code, ErrorCode::FileUnwritable);
        QVERIFY((*journal)->read()->startsWith("one\n"));
    }

    void aFileInWhichNoPlaceIsFoundIsUnusable_data()
    {
        QTest::addColumn<bool>("isCleared");
        QTest::newRow("added to") << false;
        QTest::newRow("emptied") << true;
    }
    void aFileInWhichNoPlaceIsFoundIsUnusable()
    {
        QFETCH(bool, isCleared);
        JournalFileStore store(m_name);
        const auto journal = store.open();
        const int handle = handleOf(m_name);
        std::array<int, 2> pipe{};
        if (handle < 0)
            QSKIP("not checked: this system does not tell which files are open");
        QCOMPARE(::pipe(pipe.data()), 0);
        QCOMPARE(::dup2(pipe[1], handle), handle);
        for (int time = isCleared ? 1 : 0; time < 2; ++time)
            QTest::ignoreMessage(QtWarningMsg, "QFile::at: Cannot set file position 0");
        QCOMPARE((*journal)->read().error().code, ErrorCode::JournalUnusable);
        const auto written = isCleared ? (*journal)->clear() : (*journal)->append("one\n");
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        for (const int end : pipe)
            ::close(end);
    }

    void aFileThatHoldsMoreThanItSaysIsUnusable()
    {
        const QString grows = QStringLiteral("/proc/self/status");
        if (!QFile::exists(grows))
            QSKIP("not checked: this system has no such file");
        QCOMPARE(JournalFileStore(grows).read().error().code, ErrorCode::JournalUnusable);
    }

    void aFileThatIsTooLargeIsNoJournal()
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(4 * 1024 * 1024 + 1));
        file.close();
        JournalFileStore store(m_name);
        const auto journal = Journal::open(store, QString());
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, ErrorCode::JournalUnusable);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        JournalFileStore store(m_name + QStringLiteral("/below/journal"));
        const auto journal = store.open();
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, ErrorCode::FileUnwritable);
    }

    void aHolderWithoutANoteIsOneAllTheSame()
    {
        JournalFileStore store(m_name);
        const auto journal = store.open();
        QVERIFY(journal);
        QVERIFY(QFile::remove(m_name + QStringLiteral(".holder")));
        const auto second = store.open();
        QCOMPARE(second.error().code, ErrorCode::AnotherRunActive);
        QVERIFY(second.error().detail.contains(m_name));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
};

SETUP_TEST_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"
