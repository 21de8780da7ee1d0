// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/codec.h"
#include "platform/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Core {

/// Which whole numbers a member may hold.
struct Bounds
{
    qint64 smallest;
    qint64 largest;
    int step = 1;
};

/// Takes the members of an answers file one after the other and collects every fault.
class AnswersReader
{
public:
    explicit AnswersReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

    void format(QLatin1String name)
    {
        const QJsonValue json = m_object.take(QLatin1String("format"));
        if (json != QJsonValue(name))
            expected(QStringLiteral("format"), QStringLiteral("\"%1\"").arg(name), json);
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
    static QString oneOf(const QStringList &names)
    {
        return QStringLiteral("one of ") + names.join(QStringLiteral(", "));
    }
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

} // namespace Core
