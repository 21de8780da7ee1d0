// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptrequest.h"

#include "platform/jsontext.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;

class TestScriptRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextTravelsUnharmed_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &row : TestSupport::hostileTexts())
            QTest::newRow(row.name.constData()) << row.text;
        QTest::newRow("a date") << QStringLiteral("2021-06-22T00:00:00Z");
    }
    void everyTextTravelsUnharmed()
    {
        QFETCH(QString, text);
        const ScriptRequest request =
            makeScriptRequest({Script::Configure,
                               QStringLiteral("1a2b"),
                               QStringLiteral("C:\\Program Files\\Module"),
                               {{QStringLiteral("gpuName"), scriptArgument(text)}}});
        QCOMPARE(request.json.count('\n'), 1);
        QVERIFY(request.json.endsWith('\n'));
        for (const char c : request.json.chopped(1))
            QVERIFY(c >= ' ' && c <= '~');
        const auto json = Platform::parseJsonObject(request.json);
        QVERIFY2(json, qPrintable(json ? QString() : json.error().detail));
        QCOMPARE(json->value(QLatin1String("run")).toString(), QStringLiteral("1a2b"));
        QCOMPARE(json->value(QLatin1String("module")).toString(),
                 QStringLiteral("=C:\\Program Files\\Module"));
        const QJsonObject data = json->value(QLatin1String("data")).toObject();
        QCOMPARE(data.value(QLatin1String("gpuName")).toString(), QStringLiteral("=") + text);
    }
};

SETUP_TEST_MAIN(TestScriptRequest)
#include "tst_scriptrequest.moc"
