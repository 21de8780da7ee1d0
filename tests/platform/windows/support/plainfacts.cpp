// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/plainfacts.h"

#include "platform/jsonfactwriter.h"

namespace TestSupport {

namespace {

QJsonValue plain(const QJsonValue &value);

QJsonObject plainObject(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const QJsonValue value = plain(*each); !value.isUndefined())
            kept.insert(each.key(), value);
    }
    return kept;
}

/// A fact is its value, or an object with the value beside the evidence.
QJsonValue plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue each : value.toArray())
            kept.append(plain(each));
        return kept;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("value")))
        return plain(object.value(QLatin1String("value")));
    const bool isUnread =
        object.contains(QLatin1String("unread")) || object.contains(QLatin1String("source"));
    return isUnread ? QJsonValue(QJsonValue::Undefined) : QJsonValue(plainObject(object));
}

template <typename S>
QJsonObject describedValues(const S &facts)
{
    Platform::JsonFactWriter writer;
    describe(writer, facts);
    return plainObject(writer.result());
}

template <typename T>
QJsonArray listOf(const Platform::Fact<QList<T>> &facts)
{
    QJsonArray list;
    for (const T &each : facts.valueOr({}))
        list.append(plainValues(each));
    return list;
}

} // namespace

QJsonObject plainValues(const Platform::VmFacts &vm) { return describedValues(vm); }

QJsonObject plainValues(const Platform::GpuFacts &gpu) { return describedValues(gpu); }

QJsonObject plainDevices(const Platform::HostFacts &facts)
{
    return {{QStringLiteral("gpus"), listOf(facts.gpus)},
            {QStringLiteral("vms"), listOf(facts.vms)}};
}

} // namespace TestSupport
