// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/jsonfields.h"

#include <algorithm>

namespace Core {

QString JsonFields::text(QLatin1String name) { return typed(name, QJsonValue::String).toString(); }

QJsonObject JsonFields::object(QLatin1String name)
{
    return typed(name, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::array(QLatin1String name)
{
    return typed(name, QJsonValue::Array).toArray();
}

qint64 JsonFields::number(QLatin1String name)
{
    const QJsonValue json = typed(name, QJsonValue::Double);
    const qint64 whole = json.toInteger(-1);
    if (json.isDouble() && whole < 0)
        addFault(name, QStringLiteral("not a whole number of at least 0"));
    return whole;
}

bool JsonFields::truth(QLatin1String name) { return typed(name, QJsonValue::Bool).toBool(); }

QJsonValue JsonFields::value(QLatin1String name)
{
    const QJsonValue json = m_object.value(name);
    if (json.isUndefined())
        addFault(name, QStringLiteral("missing"));
    else if (!m_read.contains(name))
        m_read.append(name);
    return json;
}

void JsonFields::addFault(QLatin1String name, const QString &reason)
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("%1: %2").arg(name, reason);
}

Platform::Result<> JsonFields::finish() const
{
    if (!m_fault.isEmpty())
        return Platform::failure(Platform::ErrorCode::JsonMalformed, m_fault);
    if (m_read.size() == m_object.size())
        return {};
    const QStringList names = m_object.keys();
    const auto unread =
        std::ranges::find_if(names, [this](const QString &name) { return !m_read.contains(name); });
    return Platform::failure(Platform::ErrorCode::JsonMalformed,
                             QStringLiteral("%1: this key is not known").arg(unread->left(40)));
}

QJsonValue JsonFields::typed(QLatin1String name, QJsonValue::Type type)
{
    const QJsonValue json = value(name);
    if (json.type() != type && !json.isUndefined())
        addFault(name, QStringLiteral("of the wrong type"));
    return json;
}

} // namespace Core
