// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scripthost.h"

#include <QJsonObject>

#include <memory>

namespace Platform::Windows {

/// The module AzureEFLOW, asked through the scripts of this product.
class EflowScripts
{
public:
    explicit EflowScripts(std::shared_ptr<ScriptHost> host);

    /// Runs a script and returns the value of its result. Errors: those of ScriptHost::run() and
    /// readScriptAnswer().
    [[nodiscard]] Result<QJsonObject> run(Script script, const QJsonObject &data,
                                          const CallContext &call) const;

private:
    std::shared_ptr<ScriptHost> m_host;
};

} // namespace Platform::Windows
