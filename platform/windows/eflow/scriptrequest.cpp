// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptrequest.h"

#include <QJsonDocument>

namespace Platform::Windows {

namespace {

QByteArray asciiJson(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray ascii;
    for (const QChar character : json) {
        if (character >= u' ' && character <= u'~')
            ascii += character.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

} // namespace

QString scriptArgument(const QString &text) { return QLatin1Char('=') + text; }

ScriptRequest makeScriptRequest(const ScriptCall &call)
{
    const QJsonObject request{{QStringLiteral("run"), call.run},
                              {QStringLiteral("module"), scriptArgument(call.moduleFolder)},
                              {QStringLiteral("data"), call.data}};
    return {call.script, asciiJson(request) + '\n'};
}

} // namespace Platform::Windows
