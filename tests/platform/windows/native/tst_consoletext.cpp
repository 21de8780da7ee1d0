// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardstream.h"

#include "platform/windows/native/uniquehandle.h"
#include "tests/support/testmain.h"

using Platform::StandardStream;
using Platform::writeStandard;

/// Text on a real console of this system, read back from its screen.
class TestConsoleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FreeConsole();
        QVERIFY(AllocConsole());
        m_console = Platform::Windows::UniqueHandle(
            CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr));
        QVERIFY(m_console);
        m_former = GetStdHandle(STD_OUTPUT_HANDLE);
        SetStdHandle(STD_OUTPUT_HANDLE, m_console.get());
    }
    void cleanupTestCase() { SetStdHandle(STD_OUTPUT_HANDLE, m_former); }

    void showsItWhateverTheCodePage_data()
    {
        QTest::addColumn<UINT>("codePage");
        QTest::newRow("old German") << 850U;
        QTest::newRow("Western") << 1252U;
        QTest::newRow("UTF-8") << 65001U;
    }
    void showsItWhateverTheCodePage()
    {
        QFETCH(UINT, codePage);
        SetConsoleOutputCP(codePage);
        const QString text = QStringLiteral("Größe – żółć Ωλ “x”");
        const COORD begin = cursor();
        QVERIFY(writeStandard(StandardStream::Output, (text + QLatin1Char('\n')).toUtf8()));
        QCOMPARE(shownAt(begin, text.size()), text);
        QCOMPARE(cursor().X, SHORT(0)); // the line feed goes back to the first column
    }

    void takesLongTexts()
    {
        QVERIFY(writeStandard(StandardStream::Output,
                              QString(100'000, QChar(0xe9)).toUtf8() + "\nend of it\n"));
        const COORD end = cursor();
        QCOMPARE(shownAt({0, SHORT(end.Y - 1)}, 9), QStringLiteral("end of it"));
    }

private:
    [[nodiscard]] COORD cursor() const
    {
        CONSOLE_SCREEN_BUFFER_INFO info = {};
        GetConsoleScreenBufferInfo(m_console.get(), &info);
        return info.dwCursorPosition;
    }
    [[nodiscard]] QString shownAt(COORD begin, qsizetype size) const
    {
        std::wstring cells(std::size_t(size), L' ');
        DWORD read = 0;
        ReadConsoleOutputCharacterW(m_console.get(), cells.data(), DWORD(size), begin, &read);
        return QString::fromWCharArray(cells.data(), qsizetype(read));
    }

    Platform::Windows::UniqueHandle m_console;
    HANDLE m_former = nullptr;
};

SETUP_TEST_MAIN(TestConsoleText)
#include "tst_consoletext.moc"
