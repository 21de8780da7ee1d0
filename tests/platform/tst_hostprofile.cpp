// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/hostprofile.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>

using namespace Platform;

namespace {

QByteArray profileWith(const QByteArray &members)
{
    return R"({"format": "eflow-gpu-setup/host-profile/1", )" + members + '}';
}

} // namespace

class TestHostProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFormOfAFact()
    {
        const auto profile = parseHostProfile(profileWith(
            R"("windows": {"build": 19044, "revision": {"value": 1620, "source": "UBR"}, "edition": {"unread": "denied", "source": "EditionID"}})"));
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
        const WindowsFacts &windows = profile->facts.windows;
        QVERIFY(windows.build.is(19044));
        QCOMPARE(windows.revision.source, QStringLiteral("UBR"));
        QVERIFY(!windows.edition.isKnown());
        QCOMPARE(windows.edition.problem, QStringLiteral("denied"));
        QVERIFY(!windows.architecture.isKnown());
    }

    void roundTripsWithoutLoss()
    {
        const auto profile = parseHostProfile(profileWith(
            R"("name": "A", "gpus": [{"vendorId": "10DE", "subsystemId": "12A310DE", "driver": {"version": "31.0.15.2225", "date": "2022-10-12"},
               "otherFunctions": [{"name": "Audio"}]}], "vms": [], "eflow": {"gpuList": [{"supportedPassthroughTypes": ["ParaVirtualization"]}]},
               "simulation": {"faults": [{"operation": "vm.start", "moment": "timeoutAfter"}]})"));
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
        const QByteArray text = hostProfileJson(*profile);
        QCOMPARE(*parseHostProfile(text), *profile);
        QCOMPARE(hostProfileJson(*parseHostProfile(text)), text);
        QVERIFY(profile->facts.vms.isKnown());
        QCOMPARE(profile->facts.gpus->first().subsystemId.valueOr(0), 0x12A310DE);
    }

    void namesPathAndReasonOfEveryFault_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("fault");
        QTest::newRow("number for a version")
            << QByteArray(R"("gpus": [{}, {"driver": {"version": 7}}])")
            << "gpus[1].driver.version: expected text like 31.0.15.2225, found 7";
        QTest::newRow("text for a number") << QByteArray(R"("windows": {"build": "19044"})")
                                           << "windows.build: expected a whole number from 0 to 2147483647, found \"19044\"";
        QTest::newRow("unknown key") << QByteArray(R"("windows": {"bild": 1})") << "windows.bild: this key is not known";
        QTest::newRow("unknown word") << QByteArray(R"("gpus": [{"kind": "big"}])")
                                      << "gpus[0].kind: expected one of discrete, integrated, found \"big\"";
        QTest::newRow("object for a list") << QByteArray(R"("gpus": {})") << "gpus: expected an array, found an object";
        QTest::newRow("value and unread") << QByteArray(R"("windows": {"build": {"value": 1, "unread": "x"}})")
                                          << "windows.build: has a value and is unread at once";
        QTest::newRow("number with a prefix")
            << QByteArray(R"("gpus": [{"vendorId": "0x1F"}])")
            << "gpus[0].vendorId: expected 4 or 8 hexadecimal digits like 10DE, found \"0x1F\"";
        QTest::newRow("number and a space")
            << QByteArray(R"("gpus": [{"deviceId": "1EB "}])")
            << "gpus[0].deviceId: expected 4 or 8 hexadecimal digits like 10DE, found \"1EB \"";
        QTest::newRow("more than a date")
            << QByteArray(R"("gpus": [{"driver": {"date": "2022-10-12T"}}])")
            << "gpus[0].driver.date: expected a date like 2022-10-12, found \"2022-10-12T\"";
        QTest::newRow("fraction") << QByteArray(R"("windows": {"build": 1.5})")
                                  << "windows.build: expected a whole number from 0 to 2147483647, found 1.5";
    }
    void namesPathAndReasonOfEveryFault()
    {
        QFETCH(QByteArray, members);
        const auto profile = parseHostProfile(profileWith(members));
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
        QTEST(profile.error().detail, "fault");
    }

    void refusesBrokenJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << "not valid JSON at byte 1";
        QTest::newRow("array") << QByteArray("[]") << "expected an object, found an array";
        QTest::newRow("text") << QByteArray(R"( "a\u0001b")")
                              << R"(expected an object, found "a\u0001b")";
        QTest::newRow("null") << QByteArray("null\n") << "expected an object, found null";
        QTest::newRow("duplicate key") << QByteArray(R"({"a": 1, "a": 2})") << "the key \"a\" stands twice in one object";
        QTest::newRow("emoji in a key") << QByteArray("{\"\xF0\x9F\x98\x80\": 1}")
                                        << "a key contains a character beyond U+FFFF";
        QTest::newRow("deep") << QByteArray(R"({"a":)") + QByteArray(100, '[') << "nested deeper than 64 levels";
        QTest::newRow("NUL") << QByteArray(R"({"a": "x\u0000y"})") << "a text contains a NUL character";
        QTest::newRow("huge number") << QByteArray(R"({"a": 18446744073709551615})") << "a number is too large";
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\": \"\xff\"}") << "not valid JSON at byte 8";
    }
    void refusesBrokenJson()
    {
        QFETCH(QByteArray, json);
        const auto profile = parseHostProfile(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::JsonMalformed);
        QTEST(profile.error().detail, "problem");
    }

    void refusesAFileWithoutFormat()
    {
        const auto profile = parseHostProfile("{}");
        QVERIFY(!profile);
        QCOMPARE(profile.error().detail, QStringLiteral("format: expected \"eflow-gpu-setup/host-profile/1\", found nothing"));
    }

    void publishesItsSchema()
    {
        QFile file(QStringLiteral(PROJECT_DIR "/resources/schemas/hostprofile.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray published = file.readAll();
        const QByteArray made = QJsonDocument(hostProfileSchema()).toJson();
        if (published != made) { // left beside the build, ready to be copied over the published one
            QFile fresh(QStringLiteral("hostprofile.schema.json"));
            QVERIFY(fresh.open(QIODevice::WriteOnly));
            fresh.write(made);
        }
        QCOMPARE(published, made);
    }
};

SETUP_TEST_MAIN(TestHostProfile)
#include "tst_hostprofile.moc"
