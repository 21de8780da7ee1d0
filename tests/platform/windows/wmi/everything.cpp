// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/wmi/everything.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Platform::Windows;

namespace TestSupport {

namespace {

const QString Class = QStringLiteral("Test_Everything");

/// Names of properties are the types with a capital, "s" behind for arrays.
QList<std::pair<QString, QJsonObject>> everyType()
{
    QList<std::pair<QString, QJsonObject>> types;
    for (const char *name : {"boolean", "sint8", "uint8", "sint16", "uint16", "sint32", "uint32",
                             "sint64", "uint64", "real32", "real64", "string", "datetime"}) {
        const QString type = QString::fromLatin1(name);
        types.emplaceBack(QStringLiteral("A_") + type, QJsonObject{{QStringLiteral("type"), type}});
        if (!type.startsWith(QLatin1String("real")))
            types.emplaceBack(
                QStringLiteral("A_%1s").arg(type),
                QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("array"), true}});
    }
    types.emplaceBack(QStringLiteral("A_ref"),
                      QJsonObject{{QStringLiteral("type"), Class}, {QStringLiteral("ref"), true}});
    return types;
}

QJsonObject parameter(QJsonObject type, const QString &name, const QString &direction)
{
    type.insert(QStringLiteral("name"), name);
    type.insert(QStringLiteral("direction"), direction);
    return type;
}

void addIntegers(FakeWmiRepository::Values &values, const QString &type, qint64 least, qint64 most,
                 const QString &variant)
{
    const qint64 value = variant == QLatin1String("least")  ? least
                         : variant == QLatin1String("most") ? most
                                                            : qint64(7);
    values.insert(QStringLiteral("A_") + type, value);
    values.insert(QStringLiteral("A_%1s").arg(type), QList<qint64>{least, value, most});
}

} // namespace

WmiSchema everythingSchema()
{
    QJsonObject properties{
        {QStringLiteral("Name"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                             {QStringLiteral("key"), true}}}};
    QJsonArray parameters;
    for (const auto &[name, type] : everyType()) {
        properties.insert(name, type);
        parameters << parameter(type, name, QStringLiteral("IN"))
                   << parameter(type, name + QStringLiteral("Out"), QStringLiteral("OUT"));
    }
    const QJsonObject methods{
        {QStringLiteral("Echo"), QJsonObject{{QStringLiteral("parameters"), parameters}}},
        {QStringLiteral("Nothing"), QJsonObject{{QStringLiteral("parameters"), QJsonArray()}}}};
    const QJsonObject classes{{Class, QJsonObject{{QStringLiteral("properties"), properties},
                                                  {QStringLiteral("methods"), methods}}}};
    return WmiSchema({{QStringLiteral("namespace"), QStringLiteral("root/test")},
                      {QStringLiteral("classes"), classes}},
                     1);
}

FakeWmiRepository::Values everythingValues(const QString &variant)
{
    const bool isMost = variant == QLatin1String("most");
    FakeWmiRepository::Values values;
    addIntegers(values, QStringLiteral("sint8"), -128, 127, variant);
    addIntegers(values, QStringLiteral("uint8"), 0, 255, variant);
    addIntegers(values, QStringLiteral("sint16"), -32768, 32767, variant);
    addIntegers(values, QStringLiteral("uint16"), 0, 65535, variant);
    addIntegers(values, QStringLiteral("sint32"), std::numeric_limits<qint32>::min(),
                std::numeric_limits<qint32>::max(), variant);
    addIntegers(values, QStringLiteral("uint32"), 0, std::numeric_limits<quint32>::max(), variant);
    addIntegers(values, QStringLiteral("sint64"), std::numeric_limits<qint64>::min(),
                std::numeric_limits<qint64>::max(), variant);
    const quint64 wide = isMost ? std::numeric_limits<quint64>::max() : 0;
    values.insert(QStringLiteral("A_uint64"), wide);
    values.insert(QStringLiteral("A_uint64s"), QList<quint64>{0, wide});
    values.insert(QStringLiteral("A_boolean"), isMost);
    values.insert(QStringLiteral("A_booleans"), QList<bool>{true, isMost, false});
    values.insert(QStringLiteral("A_real32"), isMost ? 1.5 : -0.25);
    values.insert(QStringLiteral("A_real64"), isMost ? 1e300 : 0.1);
    const QString text = isMost ? QStringLiteral("a\"\\b\u2028%1").repeated(50) : QString();
    values.insert(QStringLiteral("A_string"), isMost ? text : QStringLiteral(""));
    values.insert(QStringLiteral("A_strings"),
                  isMost ? QStringList{text, QStringLiteral(""), text} : QStringList());
    values.insert(QStringLiteral("A_datetime"), QStringLiteral("20260101000000.000000+000"));
    values.insert(QStringLiteral("A_datetimes"),
                  QStringList{QStringLiteral("00000000000005.000000:000")});
    values.insert(QStringLiteral("A_ref"), everythingPath(QStringLiteral("least")));
    return values;
}

std::shared_ptr<FakeWmiRepository> everythingRepository()
{
    auto repository = std::make_shared<FakeWmiRepository>(everythingSchema());
    for (const QString &name :
         {QStringLiteral("least"), QStringLiteral("most"), QStringLiteral("plain")}) {
        FakeWmiRepository::Values values = everythingValues(name);
        values.insert(QStringLiteral("Name"), name);
        repository->add(Class, values);
    }
    repository->add(Class, {{QStringLiteral("Name"), QStringLiteral("unset")}});
    repository->setMethod(Class, QStringLiteral("Echo"), [](const FakeWmiCall &call) {
        WmiOutcome outcome{4096, {}};
        for (auto it = call.in.cbegin(); it != call.in.cend(); ++it)
            outcome.out.insert(it.key() + QStringLiteral("Out"), *it);
        return outcome;
    });
    repository->setMethod(Class, QStringLiteral("Nothing"),
                          [](const FakeWmiCall &) { return WmiOutcome{}; });
    return repository;
}

QString everythingPath(const QString &name)
{
    return QStringLiteral("\\\\HOST\\root\\test:Test_Everything.Name=\"%1\"").arg(name);
}

} // namespace TestSupport
