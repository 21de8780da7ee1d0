// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/answers.h"

using namespace Core;

namespace {

QByteArray fileWith(const QByteArray &members)
{
    return R"({"format": "eflow-gpu-setup/answers/1")" + members + '}';
}

Choices someChoices()
{
    Choices choices;
    choices.acceptedLicences = {QStringLiteral("nvidia"), QStringLiteral("eflow")};
    choices.path = {QStringLiteral("PCI\\A"), AllRoutes[2], QStringLiteral("VM1")};
    choices.consents = {Consent::SecurityRisk, Consent::NoAcs};
    choices.cpuCount = 4;
    choices.memoryMb = 4096;
    choices.lowMmioMb = 3072;
    choices.highMmioMb = 33280;
    return choices;
}

AssessedPath pathOf(const char *gpu, Route route, const char *vm, PathVerdict verdict)
{
    AssessedPath path;
    path.path = {QString(QLatin1String(gpu)), route, QString(QLatin1String(vm))};
    path.verdict = verdict;
    path.because = {QLatin1String("vm.off")};
    return path;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsWithoutLoss()
    {
        const Answers answers = answersOf(someChoices());
        const QByteArray text = answersJson(answers);
        const auto read = parseAnswers(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, answers);
        QCOMPARE(answersJson(*read), text);
        QCOMPARE(*parseAnswers(answersJson({})), Answers());
    }

    void namesPathAndReasonOfEveryFault_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("fault");
        QTest::newRow("unknown key")
            << QByteArray(R"(, "gpus": [])") << "gpus: this key is not known";
        QTest::newRow("number for a text")
            << QByteArray(R"(, "gpu": 7)")
            << "gpu: expected text of at most 4096 characters, found 7";
        QTest::newRow("empty text") << QByteArray(R"(, "vm": "")")
                                    << "vm: expected text of at most 4096 characters, found \"\"";
        QTest::newRow("unknown licence")
            << QByteArray(R"(, "acceptedLicences": ["eflow", "all"])")
            << "acceptedLicences[1]: expected one of eflow, nvidia, found \"all\"";
        QTest::newRow("unknown risk")
            << QByteArray(R"(, "acceptedRisks": [true])")
            << "acceptedRisks[0]: expected one of security-risk, no-mitigation-driver, no-acs, "
               "one-way-deployment, only-display, found true";
        QTest::newRow("text for a list") << QByteArray(R"(, "acceptedRisks": "no-acs")")
                                         << "acceptedRisks: expected an array, found \"no-acs\"";
        QTest::newRow("unknown method")
            << QByteArray(R"(, "method": "dda")")
            << "method: expected one of DirectDeviceAssignment, ParaVirtualization, found \"dda\"";
        QTest::newRow("unknown guest") << QByteArray(R"(, "guest": null)")
                                       << "guest: expected one of eflow, hyperv, found null";
        QTest::newRow("no processor")
            << QByteArray(R"(, "cpuCount": 0)")
            << "cpuCount: expected a whole number from 1 to 2048, found 0";
        QTest::newRow("odd memory")
            << QByteArray(R"(, "memoryMb": 4097)")
            << "memoryMb: expected an even number from 1024 to 67108864, found 4097";
        QTest::newRow("huge gap")
            << QByteArray(R"(, "lowMmioMb": 1e300)")
            << "lowMmioMb: expected a whole number from 128 to 3584, found 1e+300";
        QTest::newRow("two at once")
            << QByteArray(R"(, "guest": 1, "x": 2)")
            << "guest: expected one of eflow, hyperv, found 1\nx: this key is not known";
    }
    void namesPathAndReasonOfEveryFault()
    {
        QFETCH(QByteArray, members);
        const auto answers = parseAnswers(fileWith(members));
        QVERIFY(!answers);
        QCOMPARE(answers.error().code, Platform::ErrorCode::AnswersInvalid);
        QTEST(answers.error().detail, "fault");
    }

    void refusesAFileWithoutFormat()
    {
        const auto answers = parseAnswers("{}");
        QVERIFY(!answers);
        QCOMPARE(answers.error().detail,
                 QStringLiteral("format: expected \"eflow-gpu-setup/answers/1\", found nothing"));
    }

    void nameOfEveryConsentLeadsBack()
    {
        for (const Consent consent :
             {Consent::SecurityRisk, Consent::NoMitigationDriver, Consent::NoAcs,
              Consent::OneWayDeployment, Consent::OnlyDisplay})
            QCOMPARE(consentFromName(QString(consentName(consent))), consent);
        QVERIFY(!consentFromName(u"all"));
    }

    void laterAnswersReplaceAndAddUp()
    {
        Answers earlier = answersOf(someChoices());
        Answers later;
        later.gpu = QStringLiteral("PCI\\B");
        later.guest = GuestKind::Eflow;
        later.consents = {Consent::OnlyDisplay};
        const Answers both = combined(earlier, later);
        QCOMPARE(both.gpu, QStringLiteral("PCI\\B"));
        QCOMPARE(both.guest, GuestKind::Eflow);
        QCOMPARE(both.vm, QStringLiteral("VM1"));
        QCOMPARE(both.consents.size(), 3);
        QCOMPARE(both.memoryMb, 4096);
    }

    void choosesTheOnlyOpenPath()
    {
        Assessment assessment;
        assessment.paths = {pathOf("A", AllRoutes[0], "", PathVerdict::Blocked),
                            pathOf("A", AllRoutes[1], "", PathVerdict::Attention),
                            pathOf("A", AllRoutes[3], "V", PathVerdict::Unknown)};
        const auto choices = choicesFrom({}, assessment);
        QVERIFY2(choices, choices ? "" : qPrintable(choices.error().detail));
        QCOMPARE(choices->path, assessment.paths.at(1).path);
    }

    void choosesByIdInEitherCase()
    {
        Assessment assessment;
        assessment.paths = {pathOf("PCI\\A", AllRoutes[3], "V1", PathVerdict::Ready),
                            pathOf("PCI\\B", AllRoutes[3], "V2", PathVerdict::Ready)};
        Answers answers;
        answers.gpu = QStringLiteral("pci\\b");
        answers.vm = QStringLiteral("v2");
        QCOMPARE(choicesFrom(answers, assessment)->path, assessment.paths.at(1).path);
    }

    void saysWhyItCannotChoose()
    {
        Assessment assessment;
        assessment.paths = {pathOf("A", AllRoutes[1], "", PathVerdict::Ready),
                            pathOf("B", AllRoutes[3], "V", PathVerdict::Ready),
                            pathOf("C", AllRoutes[3], "V", PathVerdict::Unknown)};
        const auto several = choicesFrom({}, assessment);
        QCOMPARE(several.error().code, Platform::ErrorCode::UsageInvalid);
        QCOMPARE(several.error().detail,
                 QStringLiteral("More than one path is open. Name the GPU, the guest and the VM.\n"
                                "A ParaVirtualization eflow\nB ParaVirtualization hyperv V"));
        Answers answers;
        answers.gpu = QStringLiteral("C");
        const auto unknown = choicesFrom(answers, assessment);
        QCOMPARE(unknown.error().code, Platform::ErrorCode::PlanImpossible);
        QCOMPARE(unknown.error().detail,
                 QStringLiteral("no such path is open:\nC ParaVirtualization hyperv V: unknown, "
                                "because of vm.off"));
        answers.gpu = QStringLiteral("D");
        QCOMPARE(choicesFrom(answers, assessment).error().code, Platform::ErrorCode::UsageInvalid);
        QCOMPARE(choicesFrom({}, {}).error().code, Platform::ErrorCode::PlanImpossible);
    }
};

SETUP_TEST_MAIN(TestAnswers)
#include "tst_answers.moc"
