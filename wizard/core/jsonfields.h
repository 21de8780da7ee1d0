// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>

namespace Core {

/// Reads the members of a JSON object, each once, and remembers the first that does not fit.
/// Members that nobody read are faults too.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QString text(QLatin1String name);
    [[nodiscard]] QJsonObject object(QLatin1String name);
    [[nodiscard]] QJsonArray array(QLatin1String name);
    /// A whole number of at least 0.
    [[nodiscard]] qint64 number(QLatin1String name);
    [[nodiscard]] bool truth(QLatin1String name);
    /// Any value; the member must be there.
    [[nodiscard]] QJsonValue value(QLatin1String name);
    /// A text that `read` turns into something.
    template <typename Read>
    [[nodiscard]] auto word(QLatin1String name, Read read)
    {
        const auto known = read(text(name));
        if (!known)
            addFault(name, QStringLiteral("an unknown word"));
        return known.value_or(typename std::remove_const_t<decltype(known)>::value_type{});
    }
    void addFault(QLatin1String name, const QString &reason);

    /// JsonMalformed with the name of the first fault.
    [[nodiscard]] Platform::Result<> finish() const;

private:
    QJsonValue typed(QLatin1String name, QJsonValue::Type type);

    const QJsonObject m_object;
    QVarLengthArray<QLatin1String, 8> m_read; ///< The names of those that were there.
    QString m_fault;
};

} // namespace Core
