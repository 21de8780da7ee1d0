// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scripthost.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace TestSupport {

/// The program of PowerShell 7: $SETUP_PWSH, or pwsh of the search path; empty when there is none.
[[nodiscard]] QString powerShellProgram();

/// Runs the scripts in PowerShell 7 against the module in tests/platform/windows/eflow/AzureEFLOW,
/// which keeps its state in a file.
class PwshHost final : public Platform::Windows::ScriptHost
{
public:
    PwshHost();

    /// The state of the module: see AzureEFLOW.psm1.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject &state);
    /// What the cmdlet was last called with: texts as their UTF-16 units in hexadecimal.
    [[nodiscard]] QJsonObject argumentsOf(const QString &cmdlet) const;
    /// Lets a cmdlet fail: "throw", "error", "return", or "caught": it prints the message and
    /// returns a general one.
    void setFailure(const QString &cmdlet, const QString &how, const QString &message);

    void setModuleFolder(const QString &folder) { m_moduleFolder = folder; }
    /// A variable of the environment.
    void setVariable(const QString &name, const QString &value);
    /// PowerShell that is run before the script.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    QString moduleFolder() const override { return m_moduleFolder; }
    Platform::Result<Platform::Windows::ScriptOutput>
    run(const Platform::Windows::ScriptRequest &request,
        const Platform::CallContext &call) override;

private:
    [[nodiscard]] QString stateFile() const { return m_folder.filePath(QStringLiteral("state")); }

    QTemporaryDir m_folder;
    QString m_moduleFolder;
    QString m_prefix;
    QMap<QString, QString> m_variables;
};

/// The UTF-16 units of a text in hexadecimal, with a space between.
[[nodiscard]] QString unitsOf(const QString &text);

} // namespace TestSupport
