// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/language.h"
#include "app/languageswitch.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QLocale>

using namespace App;

namespace {

/// The words of a text; empty ones count.
QStringList wishesOf(const char *text)
{
    return QString(QLatin1String(text)).split(QLatin1Char(' '));
}

QList<Wizard::Language> sixLanguages()
{
    QList<Wizard::Language> languages;
    for (const char *code : {"en", "zh_Hans", "de", "es", "fr", "ja"})
        languages << Wizard::Language{QString(QLatin1String(code)), QString()};
    return languages;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesWishes_data()
    {
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<QString>("language");
        QTest::newRow("exact") << wishesOf("de") << "de";
        QTest::newRow("territory with a dash") << wishesOf("de-AT") << "de";
        QTest::newRow("territory with a line") << wishesOf("fr_CA") << "fr";
        QTest::newRow("letters of either case") << wishesOf("DE-de") << "de";
        QTest::newRow("POSIX name") << wishesOf("es_ES.UTF-8@euro") << "es";
        QTest::newRow("script of another kind") << wishesOf("ja-Jpan-JP") << "ja";
        QTest::newRow("Simplified by script") << wishesOf("zh-Hans-SG") << "zh_Hans";
        QTest::newRow("Simplified by territory") << wishesOf("zh_CN") << "zh_Hans";
        QTest::newRow("Simplified in Hong Kong") << wishesOf("zh-Hans-HK") << "zh_Hans";
        QTest::newRow("Chinese alone") << wishesOf("zh") << "zh_Hans";
        QTest::newRow("Traditional is no Simplified") << wishesOf("zh-TW") << "";
        QTest::newRow("Traditional by script") << wishesOf("zh-Hant zh-Hant-MO zh_HK") << "";
        QTest::newRow("Traditional, then German") << wishesOf("zh-TW de") << "de";
        QTest::newRow("English stops the list") << wishesOf("en-US de") << "en";
        QTest::newRow("unknown, then Japanese") << wishesOf("tlh ja-JP de") << "ja";
        QTest::newRow("nothing known") << wishesOf("tlh    C") << "";
        QTest::newRow("no wish") << QStringList() << "";
    }
    void resolvesWishes()
    {
        QFETCH(QStringList, wishes);
        QTEST(resolvedLanguage(wishes, sixLanguages()).value_or(QString()), "language");
    }

    void optionComesBeforeTheSavedChoice()
    {
        QCOMPARE(startLanguage(QStringLiteral("en"), QStringLiteral("de")), QStringLiteral("en"));
        QCOMPARE(startLanguage(QString(), QString()), QStringLiteral("en"));
    }

    void keepsTheFormatsOfTheRegion()
    {
        const QLocale locale = localeFor(QStringLiteral("en"), QLocale::Germany);
        QCOMPARE(locale.language(), QLocale::English);
        QCOMPARE(locale.territory(), QLocale::Germany);
        QCOMPARE(localeFor(QStringLiteral("zh_Hans"), QLocale::China).script(),
                 QLocale::SimplifiedHanScript);
    }

    void everyLanguageHasItsCatalogue()
    {
        for (const Wizard::Language &language : languages()) {
            const QString name = QStringLiteral("eflow-gpu-setup_") + language.code;
            QVERIFY2(QFile::exists(QStringLiteral(":/i18n/%1.qm").arg(name)), qPrintable(name));
            QFile source(QStringLiteral(PROJECT_DIR "/translations/%1.ts").arg(name));
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(!source.readAll().contains("type=\"unfinished\""), qPrintable(name));
        }
    }

    void countsInEnglish()
    {
        const LanguageSwitch control(QStringLiteral("en"));
        const auto said = [](int n) {
            return QCoreApplication::translate("Wizard::DriversPage",
                                               "The drivers are ready. Read %n warning(s) first.",
                                               "@status", n);
        };
        QCOMPARE(said(1), QStringLiteral("The drivers are ready. Read 1 warning first."));
        QCOMPARE(said(2), QStringLiteral("The drivers are ready. Read 2 warnings first."));
    }

    void switchesOnlyToWhatItOffers()
    {
        QStringList chosen;
        LanguageSwitch control(QStringLiteral("en"),
                               [&chosen](const QString &code) { chosen << code; });
        QCOMPARE(control.current(), QStringLiteral("en"));
        QCOMPARE(control.languages().first().name, QStringLiteral("English"));
        control.select(QStringLiteral("tlh"));
        control.select(QStringLiteral("en"));
        QCOMPARE(control.current(), QStringLiteral("en"));
        QVERIFY(chosen.isEmpty());
    }
};

SETUP_TEST_MAIN(TestLanguage)
#include "tst_language.moc"
