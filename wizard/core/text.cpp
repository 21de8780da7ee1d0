// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/text.h"

#include <cstring>

namespace Core {

namespace {

/// Puts the arguments in for %1 to %9 in one pass, so that a "%2" inside an argument stays as it is.
QString withArguments(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            result += text[i];
            continue;
        }
        result += arguments[number - 1];
        ++i;
    }
    return result;
}

} // namespace

bool Message::operator==(const Message &other) const
{
    return std::strcmp(context, other.context) == 0 && std::strcmp(text.source, other.text.source) == 0
        && std::strcmp(text.role, other.text.role) == 0 && arguments == other.arguments;
}

Message verbatim(const QString &value) { return {"", {"%1", ""}, {value}}; }

QString translated(const Message &message)
{
    const bool isVerbatim = *message.context == '\0';
    const QString text = isVerbatim ? QString::fromLatin1(message.text.source)
                                    : QCoreApplication::translate(message.context, message.text.source,
                                                                  message.text.role);
    return withArguments(text, message.arguments);
}

} // namespace Core
