// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "tests/properties/propertytest.h"
#include "tests/properties/randomfacts.h"
#include "wizard/core/answers.h"

#include <QJsonDocument>

using namespace Platform;
using namespace Core;
using namespace TestSupport;

namespace {

template <typename T>
std::optional<T> maybe(const rc::Gen<T> &value)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(*value) : std::nullopt;
}

QSet<QString> someLicences()
{
    QSet<QString> licences;
    for (const QString &licence : knownLicences()) {
        if (*rc::gen::arbitrary<bool>())
            licences << licence;
    }
    return licences;
}

QSet<Consent> someConsents()
{
    QSet<Consent> consents;
    for (const Consent consent :
         {Consent::SecurityRisk, Consent::NoMitigationDriver, Consent::NoAcs,
          Consent::OneWayDeployment, Consent::OnlyDisplay}) {
        if (*rc::gen::arbitrary<bool>())
            consents << consent;
    }
    return consents;
}

/// Answers within the bounds that the schema states.
rc::Gen<Answers> anyAnswers()
{
    return rc::gen::exec([] {
        Answers answers;
        answers.acceptedLicences = someLicences();
        answers.consents = someConsents();
        answers.gpu = *unicodeText();
        answers.method =
            maybe(rc::gen::element(Method::DirectDeviceAssignment, Method::ParaVirtualization));
        answers.guest = maybe(rc::gen::element(GuestKind::Eflow, GuestKind::HyperV));
        answers.vm = *unicodeText();
        answers.cpuCount = maybe(evenly(1, 2049));
        if (const auto half = maybe(evenly<qint64>(512, 32 * 1024 * 1024 + 1)))
            answers.memoryMb = 2 * *half;
        answers.lowMmioMb = maybe(evenly<qint64>(128, 3585));
        answers.highMmioMb = maybe(evenly<qint64>(512, 1024 * 1024 * 1024 + 1));
        answers.confirm = maybe(rc::gen::arbitrary<bool>());
        return answers;
    });
}

/// A file with some of its bytes changed, removed or doubled.
QByteArray damaged(QByteArray bytes)
{
    const int damages = *evenly(1, 5);
    for (int i = 0; i < damages && !bytes.isEmpty(); ++i) {
        const auto place = *evenly<qsizetype>(0, bytes.size());
        const auto length = *evenly<qsizetype>(0, 20);
        switch (*evenly(0, 3)) {
        case 0:
            bytes[place] = *rc::gen::arbitrary<char>();
            break;
        case 1:
            bytes.remove(place, length);
            break;
        default:
            bytes.insert(place, bytes.mid(place, length));
        }
    }
    return bytes;
}

} // namespace

/// The files that a person can give to the program.
class TestFileProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesComeBackAsWritten()
    {
        forAll([] {
            const HostProfile profile = *anyProfile();
            const QByteArray text = hostProfileJson(profile);
            const auto read = parseHostProfile(text);
            if (!read)
                RC_FAIL(read.error().detail.toStdString());
            RC_ASSERT((*read == profile));
            RC_ASSERT((hostProfileJson(*read) == text));
        });
    }

    void damagedProfilesAreRefusedOrCanonical()
    {
        forAll([] {
            const QByteArray text = damaged(hostProfileJson(*anyProfile()));
            const auto read = parseHostProfile(text);
            RC_CLASSIFY(read.has_value(), "read");
            RC_CLASSIFY(!read.has_value(), "refused");
            if (!read) {
                RC_ASSERT(read.error().code == ErrorCode::JsonMalformed ||
                          read.error().code == ErrorCode::ProfileInvalid);
                RC_ASSERT(!read.error().detail.isEmpty());
                return;
            }
            const auto again = parseHostProfile(hostProfileJson(*read));
            RC_ASSERT(again && *again == *read);
        });
    }

    void answersComeBackAsWritten()
    {
        forAll([] {
            const Answers answers = *anyAnswers();
            const QByteArray text = answersJson(answers);
            const auto read = parseAnswers(text);
            if (!read)
                RC_FAIL(read.error().detail.toStdString());
            RC_ASSERT((*read == answers));
            RC_ASSERT((answersJson(*read) == text));
        });
    }

    void damagedAnswersAreRefusedOrCanonical()
    {
        forAll([] {
            const auto read = parseAnswers(damaged(answersJson(*anyAnswers())));
            RC_CLASSIFY(read.has_value(), "read");
            RC_CLASSIFY(!read.has_value(), "refused");
            if (read)
                RC_ASSERT((parseAnswers(answersJson(*read)) == read));
            else
                RC_ASSERT(read.error().code == ErrorCode::JsonMalformed ||
                          read.error().code == ErrorCode::AnswersInvalid);
        });
    }

    /// In which order the sources of answers are put together does not matter, as long as later
    /// ones stay later.
    void answersCombineInAnyGrouping()
    {
        forAll([] {
            const Answers first = *anyAnswers();
            const Answers second = *anyAnswers();
            const Answers third = *anyAnswers();
            RC_ASSERT((combined(combined(first, second), third) ==
                       combined(first, combined(second, third))));
            RC_ASSERT(combined(first, {}) == first && combined({}, first) == first);
            RC_ASSERT((combined(first, first) == first));
        });
    }
};

PROPERTY_TEST_MAIN(TestFileProperties)
#include "tst_fileproperties.moc"
