// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/wql.h"

#include "platform/windows/wmi/wmiconnection.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

/// WQL has no escape for them.
bool isExpressible(QChar letter) { return letter >= u' '; }

bool isExpressible(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return isExpressible(letter); });
}

/// Backslash and quote are escaped with a backslash (win32 WmiSdk, WQL).
QString literal(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + text + u'\'';
}

/// The metacharacters of LIKE stand for themselves inside square brackets; a backslash is none
/// (win32 WmiSdk, LIKE operator).
QString pattern(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (!isExpressible(letter))
            escaped += u'_';
        else if (letter == u'%' || letter == u'_' || letter == u'[')
            escaped += u'[' + letter + u']';
        else
            escaped += letter;
    }
    return escaped;
}

} // namespace

WqlSelect::WqlSelect(QLatin1String className)
    : m_className(className)
{
}

WqlSelect &WqlSelect::where(Condition condition)
{
    m_conditions << std::move(condition);
    return *this;
}

WqlSelect &WqlSelect::columns(const QList<QLatin1String> &properties)
{
    for (const QLatin1String property : properties)
        m_columns << property;
    return *this;
}

WqlSelect &WqlSelect::whereText(QLatin1String property, const QString &value)
{
    return where({property, value});
}

WqlSelect &WqlSelect::whereTextStartsWith(QLatin1String property, const QString &prefix)
{
    return where({property, prefix, Relation::StartsWith});
}

WqlSelect &WqlSelect::whereNumber(QLatin1String property, qint64 value)
{
    return where({property, value});
}

WqlSelect &WqlSelect::whereFlag(QLatin1String property, bool value)
{
    return where({property, value});
}

QString WqlSelect::text() const
{
    QStringList conditions;
    for (const Condition &condition : m_conditions)
        conditions << conditionText(condition);
    const QString columns =
        m_columns.isEmpty() ? QStringLiteral("*") : m_columns.join(QStringLiteral(", "));
    const QString all =
        QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ") + m_className;
    return conditions.isEmpty() ? all
                                : QString(all + QStringLiteral(" WHERE ") +
                                          conditions.join(QStringLiteral(" AND ")));
}

QString WqlSelect::conditionText(const Condition &condition)
{
    if (const auto *number = std::get_if<qint64>(&condition.value))
        return condition.property + QStringLiteral(" = ") + QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&condition.value))
        return condition.property +
               (*flag ? QStringLiteral(" = TRUE") : QStringLiteral(" = FALSE"));
    const QString value = std::get<QString>(condition.value);
    const bool isPrefix = condition.relation == Relation::StartsWith;
    if (!isPrefix && isExpressible(value))
        return condition.property + QStringLiteral(" = ") + literal(value);
    const QString tail = isPrefix ? QStringLiteral("%") : QString();
    return condition.property + QStringLiteral(" LIKE ") + literal(pattern(value) + tail);
}

bool WqlSelect::holds(const Condition &condition, const WmiObject &object)
{
    const auto *wanted = std::get_if<QString>(&condition.value);
    if (!wanted)
        return true; // numbers and flags are exact in the query
    const auto found = object.value<QString>(condition.property);
    if (!found)
        return false;
    return condition.relation == Relation::StartsWith
               ? found->startsWith(*wanted, Qt::CaseInsensitive)
               : found->compare(*wanted, Qt::CaseInsensitive) == 0;
}

bool WqlSelect::accepts(const WmiObject &object) const
{
    return std::ranges::all_of(
        m_conditions, [&object](const Condition &condition) { return holds(condition, object); });
}

Result<QList<WmiObject>> selectFrom(WmiConnection &connection, const WqlSelect &select,
                                    const CallContext &call)
{
    auto found = connection.query(select.text(), call);
    if (found)
        found->removeIf([&select](const WmiObject &object) { return !select.accepts(object); });
    return found;
}

} // namespace Platform::Windows
