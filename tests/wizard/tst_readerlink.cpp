// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/readerlink.h"
#include "wizard/core/requirement.h"
#include "wizard/links.h"

#include <QUrl>

class TestReaderLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QLocale>("reader");
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::Germany)
                                 << QStringLiteral("en-us");
        QTest::newRow("German in Austria")
            << QLocale(QLocale::German, QLocale::Austria) << QStringLiteral("de-de");
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << QStringLiteral("es-es");
        QTest::newRow("French") << QLocale(QLocale::French) << QStringLiteral("fr-fr");
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << QStringLiteral("ja-jp");
        QTest::newRow("Chinese in Singapore")
            << QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::Singapore)
            << QStringLiteral("zh-cn");
        QTest::newRow("a language that we do not speak")
            << QLocale(QLocale::Polish) << QStringLiteral("en-us");
    }
    void leadsToTheLanguageOfTheReader()
    {
        QFETCH(QLocale, reader);
        QFETCH(QString, locale);
        QCOMPARE(Core::readerLink(Wizard::Links::Help, reader),
                 QStringLiteral("https://learn.microsoft.com/%1/azure/iot-edge/gpu-acceleration")
                     .arg(locale));
        QLocale::setDefault(reader);
        QCOMPARE(Core::readerLink(Wizard::Links::Help),
                 Core::readerLink(Wizard::Links::Help, reader));
    }

    void leavesOtherSitesAlone()
    {
        const QLocale reader(QLocale::German);
        for (const QLatin1String address :
             {Wizard::Links::NvidiaLicence, QLatin1String("https://github.com/a/b"),
              QLatin1String("https://learn.microsoft.com.example.org/a"), QLatin1String()})
            QCOMPARE(Core::readerLink(address, reader), QString(address));
    }

    /// An address with a locale of its own would get a second one.
    void everyAddressOfOursIsWithoutALocale()
    {
        static const QRegularExpression Locale(QStringLiteral("/[a-z]{2}-[a-z]{2}(/|$)"));
        for (const Core::Requirement &requirement : Core::requirements()) {
            QVERIFY2(!QString(requirement.link).contains(Locale), requirement.link.data());
            const QString link = Core::readerLink(requirement.link, QLocale(QLocale::French));
            QVERIFY2(link.isEmpty() || QUrl(link, QUrl::StrictMode).isValid(), qPrintable(link));
        }
    }
};

SETUP_TEST_MAIN(TestReaderLink)
#include "tst_readerlink.moc"
