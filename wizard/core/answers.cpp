// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/answers.h"

#include "platform/codec.h"
#include "platform/jsontext.h"

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

/// The bounds of the numbers, as the schema states them.
struct Bounds
{
    qint64 smallest;
    qint64 largest;
    int step = 1;
};
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

QString oneOf(const QStringList &names)
{
    return QStringLiteral("one of ") + names.join(QStringLiteral(", "));
}

QStringList consentNameList()
{
    QStringList names;
    for (const auto &row : ConsentNames)
        names << row.second;
    return names;
}

/// Takes the members of an answers file one after the other and collects every fault.
class AnswersReader
{
public:
    explicit AnswersReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

    void format()
    {
        const QJsonValue json = m_object.take(QLatin1String("format"));
        if (json != QJsonValue(FormatName))
            expected(QStringLiteral("format"), QStringLiteral("\"%1\"").arg(FormatName), json);
    }
    void text(QLatin1String name, QString &target)
    {
        read(name, Platform::Codec<QString>::expectation(), [&target](const QJsonValue &json) {
            const auto value = Platform::Codec<QString>::fromJson(json);
            target = value.value_or(QString());
            return value && !value->isEmpty();
        });
    }
    template <typename T, typename FromName>
    void word(QLatin1String name, const QStringList &names, std::optional<T> &target,
              FromName fromName)
    {
        read(name, oneOf(names), [&](const QJsonValue &json) {
            target = fromName(json.toString());
            return target.has_value();
        });
    }
    template <typename T>
    void number(QLatin1String name, const Bounds &bounds, std::optional<T> &target)
    {
        const QString kind =
            bounds.step == 2 ? QStringLiteral("an even number") : QStringLiteral("a whole number");
        const QString expectation =
            QStringLiteral("%1 from %2 to %3").arg(kind).arg(bounds.smallest).arg(bounds.largest);
        read(name, expectation, [&](const QJsonValue &json) {
            const auto value = Platform::Codec<qint64>::fromJson(json);
            if (!value || *value < bounds.smallest || *value > bounds.largest ||
                *value % bounds.step != 0)
                return false;
            target = T(*value);
            return true;
        });
    }
    template <typename T, typename FromName>
    void words(QLatin1String name, const QStringList &names, QSet<T> &target, FromName fromName)
    {
        QJsonArray array;
        read(name, QStringLiteral("an array"), [&array](const QJsonValue &json) {
            array = json.toArray();
            return json.isArray();
        });
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto value = fromName(array.at(i).toString());
            if (!value)
                expected(QStringLiteral("%1[%2]").arg(name).arg(i), oneOf(names), array.at(i));
            else
                target.insert(*value);
        }
    }
    void truth(QLatin1String name, std::optional<bool> &target)
    {
        read(name, Platform::Codec<bool>::expectation(), [&target](const QJsonValue &json) {
            target = Platform::Codec<bool>::fromJson(json);
            return target.has_value();
        });
    }
    /// What is left over when everything known was taken.
    void finish()
    {
        constexpr int LongestKey = 40;
        for (const QString &key : m_object.keys())
            m_faults << key.left(LongestKey) + QStringLiteral(": this key is not known");
    }

private:
    template <typename Fits>
    void read(QLatin1String name, const QString &expectation, Fits fits)
    {
        const QJsonValue json = m_object.take(name);
        if (!json.isUndefined() && !fits(json))
            expected(name, expectation, json);
    }
    void expected(const QString &path, const QString &what, const QJsonValue &json)
    {
        const QString found =
            json.isUndefined() ? QStringLiteral("nothing") : Platform::shortJsonText(json);
        m_faults << QStringLiteral("%1: expected %2, found %3").arg(path, what, found);
    }

    QJsonObject m_object;
    QStringList m_faults;
};

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
    reader.format();
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
