// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/recovery/programstore.h"

#include <QFile>
#include <QTemporaryDir>

namespace TestSupport {

/// A file that stands for the console program, and a place for its copies.
struct CopiedProgram
{
    inline static const QByteArray Bytes = QByteArray("MZ the program\r\n\0\n", 18);

    QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("console tool.exe"));
    bool isSafe = true;               ///< What a look at the rights of a copy finds.
    bool isRunning = false;           ///< A copy can be removed only at the next restart.
    mutable QStringList untilRestart; ///< What is removed then.
    const Platform::Windows::ProgramStore store{
        folder.filePath(QStringLiteral("data/recovery")),
        [this](const QString &) {
            return isSafe ? Platform::Result<>()
                          : Platform::failure(Platform::ErrorCode::FolderUnsafe);
        },
        [this](const QString &fileName) {
            if (isRunning)
                untilRestart << fileName;
            return isRunning || QFile::remove(fileName);
        }};

    CopiedProgram() { write(program, Bytes); }

    /// What Windows does before any task runs.
    void restart() const
    {
        for (const QString &fileName : untilRestart)
            QFile::remove(fileName);
    }

    static void write(const QString &fileName, const QByteArray &bytes)
    {
        QFile file(fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(fileName));
    }
    static QByteArray bytesOf(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
};

} // namespace TestSupport
