// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/app/validator.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// One run of the real console tool, as a shell sees it.
struct ConsoleRun
{
    QByteArray output;
    QByteArray errors;
    int exitCode = -1; ///< -1: it crashed or did not end.

    [[nodiscard]] QJsonObject json() const;
};

/// Starts the console tool with a log of its own, and checks documents against the published
/// schemas.
class ConsoleTool
{
public:
    [[nodiscard]] ConsoleRun run(const QStringList &arguments) const;
    /// The same where the usual place of the log cannot be written.
    [[nodiscard]] ConsoleRun runWithoutLog(const QStringList &arguments) const;
    /// Starts it without waiting.
    void start(QProcess &process, const QStringList &arguments) const;
    /// A path in a folder that goes with this object.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes such a file and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    /// "valid", or what is wrong with the document.
    [[nodiscard]] QByteArray validity(const QJsonObject &document)
    {
        return m_validator->verdictOn(document);
    }

private:
    [[nodiscard]] QStringList withLog(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Validator> m_validator = makeValidator();
};

/// Starts a program of the product. Wine cannot start one of some thousands, which has then not
/// begun: that one is started again.
void startProgram(QProcess &process, const QString &program, const QStringList &arguments);
/// The whole of a file.
[[nodiscard]] QByteArray contentOf(const QString &fileName);
/// The path of one of the product's host profiles.
[[nodiscard]] QString hostProfile(const QString &name);
/// What a shell is left with of an exit code: one byte of it on Unix.
[[nodiscard]] int shellCode(int exitCode);
