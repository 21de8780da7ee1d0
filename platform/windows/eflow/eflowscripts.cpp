// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowscripts.h"

#include "platform/windows/eflow/scriptanswer.h"
#include "platform/windows/eflow/scriptrequest.h"

#include <QRandomGenerator>

namespace Platform::Windows {

EflowScripts::EflowScripts(std::shared_ptr<ScriptHost> host)
    : m_host(std::move(host))
{
}

Result<QJsonObject> EflowScripts::run(Script script, const QJsonObject &data,
                                      const CallContext &call) const
{
    const QString run = QString::number(QRandomGenerator::system()->generate64(), 16);
    const auto output =
        m_host->run(makeScriptRequest({script, run, m_host->moduleFolder(), data}), call);
    if (!output)
        return tl::make_unexpected(output.error());
    return readScriptAnswer(*output, run).map([](const ScriptAnswer &answer) {
        return answer.value;
    });
}

} // namespace Platform::Windows
