// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scripthost.h"

#include <QJsonObject>

namespace TestSupport {

/// Answers every request in the same way: with a result, or an error of the run itself.
class FixedScripts final : public Platform::Windows::ScriptHost
{
public:
    explicit FixedScripts(Platform::Result<QJsonObject> answer)
        : m_answer(std::move(answer))
    {
    }
    QString moduleFolder() const override { return QStringLiteral("C:\\Module"); }
    Platform::Result<Platform::Windows::ScriptOutput>
    run(const Platform::Windows::ScriptRequest &request,
        const Platform::CallContext &call) override;

private:
    Platform::Result<QJsonObject> m_answer;
};

/// The result of a script that failed in this way.
[[nodiscard]] QJsonObject failedResult(const QJsonObject &error);

} // namespace TestSupport
