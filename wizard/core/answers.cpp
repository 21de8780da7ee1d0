// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/answers.h"

#include "platform/jsontext.h"
#include "wizard/core/answersreader.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Core {

namespace {

constexpr QLatin1String FormatName("eflow-gpu-setup/answers/1");

constexpr std::pair<Consent, QLatin1String> ConsentNames[] = {
    {Consent::SecurityRisk, QLatin1String("security-risk")},
    {Consent::NoMitigationDriver, QLatin1String("no-mitigation-driver")},
    {Consent::NoAcs, QLatin1String("no-acs")},
    {Consent::OneWayDeployment, QLatin1String("one-way-deployment")},
    {Consent::OnlyDisplay, QLatin1String("only-display")},
};

// As the schema states them.
constexpr Bounds CpuCount{1, 2048};
constexpr Bounds MemoryMb{1024, 64 * 1024 * 1024, 2};
constexpr Bounds LowMmioMb{128, 3584};
constexpr Bounds HighMmioMb{512, 1024 * 1024 * 1024};

std::optional<QString> licenceFromName(QStringView name)
{
    const QStringList known = knownLicences();
    const auto found = std::ranges::find(known, name);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

std::optional<GuestKind> guestFromName(QStringView name)
{
    for (const GuestKind kind : {GuestKind::Eflow, GuestKind::HyperV}) {
        if (guestName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QStringList consentNameList()
{
    QStringList names;
    for (const auto &row : ConsentNames)
        names << row.second;
    return names;
}

template <typename T>
QJsonArray sortedNames(const QSet<T> &set, QString (*nameOf)(T))
{
    QStringList names;
    for (const T &item : set)
        names << nameOf(item);
    names.sort();
    return QJsonArray::fromStringList(names);
}

template <typename T>
void insertNumber(QJsonObject &object, QLatin1String name, const std::optional<T> &value)
{
    if (value)
        object.insert(name, qint64(*value));
}

void insertText(QJsonObject &object, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace

QStringList knownLicences() { return {QStringLiteral("eflow"), QStringLiteral("nvidia")}; }

QLatin1String consentName(Consent consent)
{
    return std::ranges::find(ConsentNames, consent, [](const auto &row) { return row.first; })
        ->second;
}

std::optional<Consent> consentFromName(QStringView name)
{
    for (const auto &[consent, known] : ConsentNames) {
        if (known == name)
            return consent;
    }
    return std::nullopt;
}

Platform::Result<Answers> parseAnswers(const QByteArray &json)
{
    const Platform::Result<QJsonObject> object = Platform::parseJsonObject(json);
    if (!object)
        return tl::make_unexpected(object.error());
    Answers answers;
    AnswersReader reader(*object);
    reader.format(FormatName);
    reader.words(QLatin1String("acceptedLicences"), knownLicences(), answers.acceptedLicences,
                 licenceFromName);
    reader.words(QLatin1String("acceptedRisks"), consentNameList(), answers.consents,
                 consentFromName);
    reader.text(QLatin1String("gpu"), answers.gpu);
    reader.word(QLatin1String("method"),
                {QStringLiteral("DirectDeviceAssignment"), QStringLiteral("ParaVirtualization")},
                answers.method, Platform::enumFromName<Platform::Method>);
    reader.word(QLatin1String("guest"), {QStringLiteral("eflow"), QStringLiteral("hyperv")},
                answers.guest, guestFromName);
    reader.text(QLatin1String("vm"), answers.vm);
    reader.number(QLatin1String("cpuCount"), CpuCount, answers.cpuCount);
    reader.number(QLatin1String("memoryMb"), MemoryMb, answers.memoryMb);
    reader.number(QLatin1String("lowMmioMb"), LowMmioMb, answers.lowMmioMb);
    reader.number(QLatin1String("highMmioMb"), HighMmioMb, answers.highMmioMb);
    reader.truth(QLatin1String("confirm"), answers.confirm);
    reader.finish();
    if (!reader.faults().isEmpty())
        return Platform::failure(Platform::ErrorCode::AnswersInvalid,
                                 reader.faults().join(QLatin1Char('\n')));
    return answers;
}

Platform::Result<Answers> loadAnswers(const QString &fileName)
{
    return Platform::readJsonFile(fileName).and_then(parseAnswers);
}

Answers answersOf(const Choices &choices)
{
    return {choices.acceptedLicences,  choices.consents,         choices.path.gpu,
            choices.path.route.method, choices.path.route.guest, choices.path.vm,
            choices.cpuCount,          choices.memoryMb,         choices.lowMmioMb,
            choices.highMmioMb,        choices.wantsConfirmation};
}

QByteArray answersJson(const Answers &answers)
{
    QJsonObject object{{QStringLiteral("format"), FormatName}};
    object.insert(
        QLatin1String("acceptedLicences"),
        sortedNames<QString>(answers.acceptedLicences, [](QString name) { return name; }));
    object.insert(QLatin1String("acceptedRisks"),
                  sortedNames<Consent>(answers.consents, [](Consent consent) {
                      return QString(consentName(consent));
                  }));
    insertText(object, QLatin1String("gpu"), answers.gpu);
    if (answers.method)
        object.insert(QLatin1String("method"), Platform::enumName(*answers.method));
    if (answers.guest)
        object.insert(QLatin1String("guest"), guestName(*answers.guest));
    insertText(object, QLatin1String("vm"), answers.vm);
    insertNumber(object, QLatin1String("cpuCount"), answers.cpuCount);
    insertNumber(object, QLatin1String("memoryMb"), answers.memoryMb);
    insertNumber(object, QLatin1String("lowMmioMb"), answers.lowMmioMb);
    insertNumber(object, QLatin1String("highMmioMb"), answers.highMmioMb);
    if (answers.confirm)
        object.insert(QLatin1String("confirm"), *answers.confirm);
    return QJsonDocument(object).toJson();
}

Answers combined(const Answers &earlier, const Answers &later)
{
    Answers result = later;
    result.acceptedLicences.unite(earlier.acceptedLicences);
    result.consents.unite(earlier.consents);
    const auto fill = [](auto &target, const auto &other) {
        if (!target)
            target = other;
    };
    if (result.gpu.isEmpty())
        result.gpu = earlier.gpu;
    if (result.vm.isEmpty())
        result.vm = earlier.vm;
    fill(result.method, earlier.method);
    fill(result.guest, earlier.guest);
    fill(result.cpuCount, earlier.cpuCount);
    fill(result.memoryMb, earlier.memoryMb);
    fill(result.lowMmioMb, earlier.lowMmioMb);
    fill(result.highMmioMb, earlier.highMmioMb);
    fill(result.confirm, earlier.confirm);
    return result;
}

} // namespace Core
