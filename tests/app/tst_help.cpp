// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/helptext.h"
#include "app/language.h"
#include "app/languageswitch.h"
#include "app/optiontable.h"
#include "tests/support/testmain.h"
#include "wizard/core/columns.h"

using namespace App;

namespace {

bool isEastAsian(QChar letter)
{
    const QChar::Script script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana ||
           QStringLiteral("、。，：；！？（）「」").contains(letter);
}

qsizetype columnsSeen(const QString &line)
{
    return line.size() + std::count_if(line.begin(), line.end(), isEastAsian);
}

/// The lines of the help put together again: spaces between words, nothing between wide letters.
QString unwrapped(const QString &help)
{
    static const QRegularExpression LineEnd(QStringLiteral("\\n {4,}"));
    return QString(help).replace(LineEnd, QStringLiteral(" "));
}

QString withoutSpaces(QString text) { return text.remove(u' '); }

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageFitsTheTerminal_data()
    {
        QTest::addColumn<QString>("language");
        for (const Wizard::Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everyLanguageFitsTheTerminal()
    {
        QFETCH(QString, language);
        const LanguageSwitch control(language);
        for (const Program program : {Program::Window, Program::Console}) {
            const QString help = helpText(program);
            for (const QString &line : help.split(u'\n')) {
                QVERIFY2(columnsSeen(line) <= 100, qPrintable(line));
                const QString words = line.trimmed();
                QVERIFY2(words.isEmpty() ||
                             !QStringLiteral("、。，：；！？）」").contains(words[0]),
                         qPrintable(line));
                QVERIFY2(!words.endsWith(u'（') && !words.endsWith(u'「'), qPrintable(line));
            }
            for (const OptionRow &row : optionRows()) {
                if ((row.scope & scopeOf(program)) != 0)
                    QVERIFY(withoutSpaces(unwrapped(help))
                                .contains(withoutSpaces(optionText(row.help))));
            }
        }
    }

    void valuesAreNamedInTheLanguage()
    {
        const LanguageSwitch german(QStringLiteral("de"));
        QVERIFY(helpText(Program::Console).contains(QStringLiteral("\n  --host DATEI ")));
        QVERIFY(!helpText(Program::Console).contains(QStringLiteral("FILE")));
    }

    void theTextsBesideTheOptionsAlign()
    {
        const LanguageSwitch chinese(QStringLiteral("zh_Hans"));
        const QStringList lines = helpText(Program::Console).split(u'\n');
        QList<qsizetype> places;
        for (const char *start : {"  --host ", "  --json ", "  --language "}) {
            const auto line = std::ranges::find_if(lines, [start](const QString &text) {
                return text.startsWith(QLatin1String(start));
            });
            QVERIFY(line != lines.end());
            places.append(columnsSeen(line->left(line->lastIndexOf(QLatin1String("  ")) + 2)));
        }
        QCOMPARE(places, QList<qsizetype>(3, places.first()));
    }

    void breaksBetweenWideLettersOnly()
    {
        QCOMPARE(Core::wrapped(QStringLiteral("one gpu-pv two"), 2, 10),
                 QStringLiteral("one\n  gpu-pv\n  two"));
        QCOMPARE(Core::wrapped(QStringLiteral("一二三四。五"), 0, 8),
                 QStringLiteral("一二三\n四。五"));
        QCOMPARE(Core::wrapped(QStringLiteral("unbreakable"), 0, 4), QStringLiteral("unbreakable"));
        QCOMPARE(Core::columnsOf(QStringLiteral("a一。(")), 6);
        QCOMPARE(Core::padded(QStringLiteral("一"), 4), QStringLiteral("一  "));
    }
};

SETUP_TEST_MAIN(TestHelp)
#include "tst_help.moc"
