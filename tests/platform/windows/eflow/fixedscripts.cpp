// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/fixedscripts.h"

#include <QJsonDocument>

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

Result<ScriptOutput> FixedScripts::run(const ScriptRequest &request, const CallContext &)
{
    if (!m_answer)
        return tl::make_unexpected(m_answer.error());
    const QByteArray mark = request.json.mid(request.json.indexOf("\"run\":") + 6);
    const QByteArray result = QJsonDocument(*m_answer).toJson(QJsonDocument::Compact);
    return ScriptOutput{
        "{\"run\":" + mark.left(mark.indexOf('}')) + ",\"result\":" + result + "}", {}, 0};
}

QJsonObject failedResult(const QJsonObject &error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

} // namespace TestSupport
