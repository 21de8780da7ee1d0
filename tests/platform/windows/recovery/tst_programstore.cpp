// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/programstore.h"

#include "tests/platform/windows/support/copiedprogram.h"
#include "tests/support/testmain.h"

#include <QDir>

using namespace Platform;
using namespace Platform::Windows;
using TestSupport::CopiedProgram;

class TestProgramStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAProgram()
    {
        const CopiedProgram world;
        QCOMPARE(world.store.holds(world.program, m_key), false);
        QVERIFY(world.store.put(world.program, m_key));
        QCOMPARE(world.store.holds(world.program, m_key), true);
        QCOMPARE(CopiedProgram::bytesOf(world.store.fileFor(m_key)), CopiedProgram::Bytes);
    }

    void twiceIsOnce()
    {
        const CopiedProgram world;
        QVERIFY(world.store.put(world.program, m_key));
        QVERIFY(world.store.put(world.program, m_key));
        QCOMPARE(world.store.holds(world.program, m_key), true);
        QVERIFY(world.store.put(world.store.fileFor(m_key), m_key)); // the copy itself is running
        QCOMPARE(world.store.holds(world.store.fileFor(m_key), m_key), true);
    }

    void replacesWhatIsNotTheSame()
    {
        const CopiedProgram world;
        QVERIFY(world.store.put(world.program, m_key));
        CopiedProgram::write(world.store.fileFor(m_key), "something else");
        QCOMPARE(world.store.holds(world.program, m_key), false);
        QVERIFY(world.store.put(world.program, m_key));
        QCOMPARE(world.store.holds(world.program, m_key), true);
    }

    void refusesACopyThatOthersMayChange()
    {
        CopiedProgram world;
        world.isSafe = false;
        QCOMPARE(world.store.put(world.program, m_key).error().code, ErrorCode::FolderUnsafe);
        QCOMPARE(world.store.holds(world.program, m_key), false);
    }

    void keepsOneCopyForEachKey()
    {
        const CopiedProgram world;
        QVERIFY(world.store.put(world.program, m_key));
        QVERIFY(world.store.put(world.program, QStringLiteral("other")));
        world.store.remove(m_key);
        QCOMPARE(world.store.holds(world.program, m_key), false);
        QCOMPARE(world.store.holds(world.program, QStringLiteral("other")), true);
        world.store.remove(m_key); // nothing is there
    }

    void keepsANewCopyOverTheRestartThatRemovesTheRunningOne()
    {
        CopiedProgram world;
        QVERIFY(world.store.put(world.program, m_key));
        world.isRunning = true;
        world.store.remove(m_key);
        QCOMPARE(world.store.holds(world.program, m_key), false);
        QCOMPARE(world.untilRestart.size(), 1);
        QVERIFY(world.store.put(world.program, m_key));
        world.store.remove(m_key);
        QVERIFY(world.store.put(world.program, m_key));
        QCOMPARE(world.untilRestart.size(), 2);
        world.restart();
        QCOMPARE(world.store.holds(world.program, m_key), true);
        QCOMPARE(
            QDir(world.folder.filePath(QStringLiteral("data/recovery"))).entryList(QDir::Files),
            QStringList(QFileInfo(world.store.fileFor(m_key)).fileName()));
    }

    void reportsAProgramThatIsNotThere()
    {
        const CopiedProgram world;
        const QString missing = world.program + QStringLiteral("x");
        QCOMPARE(world.store.put(missing, m_key).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(world.store.holds(missing, m_key).error().code, ErrorCode::FileUnreadable);
        CopiedProgram::write(missing, {});
        QCOMPARE(world.store.put(missing, m_key).error().code, ErrorCode::FileUnreadable);
    }

    void reportsAFolderThatCannotBeMade()
    {
        const CopiedProgram world;
        const ProgramStore store(world.program + QStringLiteral("/inside"));
        QCOMPARE(store.put(world.program, m_key).error().code, ErrorCode::FileUnwritable);
    }

private:
    const QString m_key = QStringLiteral("0123");
};

SETUP_TEST_MAIN(TestProgramStore)
#include "tst_programstore.moc"
