// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/consolerun.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace {

/// What a person reads; everything else of a document is for programs.
bool isForPeople(const QString &name)
{
    static const QStringList Names{QStringLiteral("title"),    QStringLiteral("found"),
                                   QStringLiteral("required"), QStringLiteral("why"),
                                   QStringLiteral("fix"),      QStringLiteral("message"),
                                   QStringLiteral("language")};
    return Names.contains(name);
}

/// The document without what a person reads.
QJsonValue neutral(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue item : value.toArray())
            result.append(neutral(item));
        return result;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member)
        result.insert(member.key(), isForPeople(member.key()) ? QJsonValue() : neutral(*member));
    return result;
}

} // namespace

class TestConsoleLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("link");
        QTest::newRow("ja") << QStringLiteral("このホストの GPU を VM に提供できます。")
                            << QStringLiteral("/ja-jp/");
        QTest::newRow("zh-CN") << QStringLiteral("此主机的 GPU 可以提供给 VM。")
                               << QStringLiteral("/zh-cn/");
        QTest::newRow("de-AT") << QStringLiteral("Treiber\n") << QStringLiteral("/de-de/");
    }
    void checkSpeaksTheLanguage()
    {
        QFETCH(QString, words);
        QFETCH(QString, link);
        const ConsoleRun run =
            check({QStringLiteral("--language"), QString(QLatin1String(QTest::currentDataTag()))});
        QCOMPARE(run.exitCode, 0);
        const QString output = QString::fromUtf8(run.output);
        QVERIFY2(output.contains(words), run.output.constData());
        QVERIFY(output.contains(QStringLiteral("https://learn.microsoft.com") + link));
    }

    void helpSpeaksTheLanguage()
    {
        const ConsoleRun run = m_tool.run(
            {QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("ja")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QString::fromUtf8(run.output).startsWith(QStringLiteral("使用法：")));
    }

    void documentsDifferInWordsForPeopleOnly()
    {
        const QStringList json{QStringLiteral("--json"), QStringLiteral("--language")};
        const QJsonObject english = check(QStringList(json) << QStringLiteral("en")).json();
        const QJsonObject japanese = check(QStringList(json) << QStringLiteral("ja")).json();
        QVERIFY(english != japanese);
        QCOMPARE(english.value(QLatin1String("language")).toString(), QStringLiteral("en"));
        QCOMPARE(japanese.value(QLatin1String("language")).toString(), QStringLiteral("ja"));
        QCOMPARE(neutral(english), neutral(japanese));
        QCOMPARE(m_tool.validity(japanese), QByteArray("valid"));
    }

    void anErrorSaysItsLanguage()
    {
        const ConsoleRun run = m_tool.run(
            {QStringLiteral("capture"), QStringLiteral("--json"), QStringLiteral("--language"),
             QStringLiteral("fr"), QStringLiteral("--host"),
             hostProfile(QStringLiteral("demo-unknown")), QStringLiteral("--output"),
             m_tool.path(QStringLiteral("missing/profile.json"))});
        const QJsonObject document = run.json();
        QCOMPARE(document.value(QLatin1String("language")).toString(), QStringLiteral("fr"));
        QVERIFY2(!document.value(QLatin1String("error"))
                      .toObject()
                      .value(QLatin1String("message"))
                      .toString()
                      .isEmpty(),
                 run.output.constData());
        QCOMPARE(m_tool.validity(document), QByteArray("valid"));
    }

private:
    ConsoleRun check(const QStringList &options) const
    {
        return m_tool.run(QStringList{QStringLiteral("check"), QStringLiteral("--host"),
                                      hostProfile(QStringLiteral("demo-server-t4-dda"))} +
                          options);
    }

    ConsoleTool m_tool;
};

SETUP_TEST_MAIN(TestConsoleLanguages)
#include "tst_consolelanguages.moc"
