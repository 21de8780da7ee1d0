// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptanswer.h"

#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

namespace {

const QString Run = QStringLiteral("1a2b3c4d");
/// JSON with ' for quotation marks.
QByteArray q(const char *json) { return QByteArray(json).replace('\'', '"'); }

const QByteArray Good = q("{'run':'1a2b3c4d','result':{'ok':true,'value':{'answer':'OK'}}}");

Result<ScriptAnswer> read(const QByteArray &output, int exitCode = 0)
{
    return readScriptAnswer({output, "evidence", exitCode}, Run);
}

} // namespace

class TestScriptAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultIsReadAmongNoise_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("alone") << Good;
        QTest::newRow("with line feed") << QByteArray(Good + "\n");
        QTest::newRow("with carriage returns") << QByteArray("\r\n" + Good + "\r\n");
        QTest::newRow("after words") << QByteArray("WARNING: careful\n" + Good + "\nbye");
        QTest::newRow("after half a line of JSON") << QByteArray("{\"run\":\n" + Good + "\n");
        QTest::newRow("after other JSON") << QByteArray("{\"a\":1}\n{}\n" + Good + "\n");
        QTest::newRow("beside the result of another run") << QByteArray(
            q("{'run':'0','result':{'ok':false,'error':{'kind':'cmdlet'}}}") + "\n" + Good);
        QTest::newRow("after a BOM on its own line") << QByteArray("\xEF\xBB\xBF\n" + Good + "\n");
        QTest::newRow("after bytes that are no text")
            << QByteArray(QByteArray("\xFF\xFE\x80\n") + Good + "\n");
        QTest::newRow("members the other way round")
            << q("{'result':{'value':{'answer':'OK'},'ok':true},'run':'1a2b3c4d'}");
    }
    void aResultIsReadAmongNoise()
    {
        QFETCH(QByteArray, output);
        const auto answer = read(output);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->value.value(QLatin1String("answer")).toString(), QStringLiteral("OK"));
        QVERIFY(answer->progress.isEmpty());
    }

    void progressIsKeptInOrder()
    {
        QByteArray output;
        for (int i = 1; i <= 60; ++i)
            output += q("{'run':'1a2b3c4d','progress':'step ") + QByteArray::number(i) + "\"}\n";
        const auto answer = read(output + Good);
        QVERIFY(answer);
        QCOMPARE(answer->progress.size(), 50);
        QCOMPARE(answer->progress.first(), QStringLiteral("step 11"));
        QCOMPARE(answer->progress.last(), QStringLiteral("step 60"));
    }

    void whatIsNoAnswerIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("output");
        const auto line = [](const char *rest) {
            return QByteArray(q("{'run':'1a2b3c4d'") + q(rest));
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only words") << QByteArray("The term is not recognized\n");
        QTest::newRow("cut off") << Good.chopped(4);
        QTest::newRow("cut off within a character")
            << line(",'result':{'ok':true,'value':{'a':'\xE2\x80");
        QTest::newRow("a BOM before it") << QByteArray("\xEF\xBB\xBF" + Good);
        QTest::newRow("glued to a word") << QByteArray("Done." + Good);
        QTest::newRow("two results") << QByteArray(Good + "\n" + Good);
        QTest::newRow("progress after the result")
            << QByteArray(Good + "\n" + line(",'progress':'late'}"));
        QTest::newRow("neither value nor error") << line(",'result':{'ok':true}}");
        QTest::newRow("a value of another type") << line(",'result':{'ok':true,'value':7}}");
        QTest::newRow("an error without words") << line(",'result':{'ok':false,'error':'no'}}");
        QTest::newRow("ok is a text") << line(",'result':{'ok':'true','value':{}}}");
        QTest::newRow("no result and no progress") << line(",'other':{}}");
        QTest::newRow("progress and result at once") << line(",'progress':'a','result':{}}");
        QTest::newRow("the mark twice") << line(",'run':'1a2b3c4d','result':{'ok':true}}");
        QTest::newRow("only the mark") << line("}");
        QTest::newRow("of another run") << QByteArray(Good).replace("1a2b", "ffff");
        QTest::newRow("UTF-16") << QByteArray(
            reinterpret_cast<const char *>(QString::fromUtf8(Good).utf16()), Good.size() * 2);
        QTest::newRow("too large") << QByteArray(LargestScriptOutputBytes, ' ') + Good;
    }
    void whatIsNoAnswerIsUnreadable()
    {
        QFETCH(QByteArray, output);
        const auto answer = read(output, 1);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ScriptAnswerUnreadable);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void theStandardErrorIsEvidenceOfAMissingAnswer()
    {
        const auto answer = read("noise", 3);
        QVERIFY(!answer);
        QCOMPARE(answer.error().detail,
                 QStringLiteral("no result; exit code 3; standard error: evidence"));
    }

    void aRestrictedLanguageIsABlockedScript()
    {
        const auto answer = read("The language mode is ConstrainedLanguage\r\n", ExitLanguageMode);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ScriptBlocked);
    }

    void anErrorOfTheScriptComesBackAsItsCode()
    {
        const auto answer =
            read(q("{'run':'1a2b3c4d','result':{'ok':false,'error':{'kind':'cmdlet','id':'x',"
                   "'message':'EFLOW VM is OFF'}}}"),
                 1);
        QVERIFY(!answer);
        QCOMPARE(answer.error(),
                 (Error{ErrorCode::EflowVmOff, QStringLiteral("cmdlet: EFLOW VM is OFF [x]")}));
    }
};

SETUP_TEST_MAIN(TestScriptAnswer)
#include "tst_scriptanswer.moc"
