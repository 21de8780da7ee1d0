// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/errortexts.h"

#include <QSet>

using namespace Core;

class TestErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryErrorInFullSentences_data()
    {
        QTest::addColumn<Platform::ErrorCode>("code");
        for (const auto &row : Platform::errorCodeNames())
            QTest::newRow(row.name.data()) << row.code;
    }
    void tellsEveryErrorInFullSentences()
    {
        QFETCH(Platform::ErrorCode, code);
        QCOMPARE(errorText(code).code, code);
        QCOMPARE(QByteArray(errorText(code).title.role), QByteArray("@title"));
        QCOMPARE(QByteArray(errorText(code).explanation.role), QByteArray("@info"));
        QCOMPARE(QByteArray(errorText(code).remedy.role), QByteArray("@remedy"));
        for (const Message &message :
             {errorTitle(code), errorExplanation(code), errorRemedy(code)}) {
            const QString text = translated(message);
            QVERIFY2(text.size() > 10 && text.front().isUpper() && text.endsWith(QLatin1Char('.')),
                     qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("please"), Qt::CaseInsensitive),
                     qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("n't")) && !text.contains(QLatin1Char('%')),
                     qPrintable(text));
        }
    }

    void saysEachThingOnce()
    {
        QSet<QString> titles;
        for (const auto &row : Platform::errorCodeNames())
            titles << translated(errorTitle(row.code));
        QCOMPARE(titles.size(), qsizetype(Platform::errorCodeNames().size()));
    }
};

SETUP_TEST_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
